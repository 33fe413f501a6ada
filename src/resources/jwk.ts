import { tryParse } from "../json";
import { isRecord } from "../value";
import { type Rule, rule } from "./forbid";

/** The members of a key that the rules read (RFC 7517 section 4). */
type Jwk = Record<string, unknown>;

/** The keys of a JWK Set or of its text, or `undefined` for anything else, which the type check reports. */
export function keysOf(value: unknown): Jwk[] | undefined {
  // Every text is asked, and most are no JSON: a failure of the parser takes longer than this look.
  const set = typeof value === "string" && /^\s*\{/.test(value) ? tryParse(value) : value;
  return isRecord(set) && Array.isArray(set.keys) ? set.keys.filter(isRecord) : undefined;
}

/** The members that only private and symmetric keys have (RFC 7518 sections 6.2.2, 6.3.2 and 6.4.1). */
export const privateMembers = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];

/** Does a JWK Set hold a private or symmetric key? */
export const holdsPrivateKey = (jwks: unknown): boolean =>
  keysOf(jwks)?.some((key) => privateMembers.some((name) => key[name] !== undefined)) ?? false;

/** The text of a JWK Set, with the public members of its keys only. */
export const withoutPrivateMembers = (jwks: unknown): string =>
  JSON.stringify({
    keys: keysOf(jwks)?.map((key) =>
      Object.fromEntries(Object.entries(key).filter(([name]) => !privateMembers.includes(name))),
    ),
  });

export const asymmetric = /^([EPR]S\d|EdDSA$)/;
/** The use of the keys of an algorithm that is not symmetric (RFC 7517 section 4.2). */
export const useOf = (algorithm: string): "sig" | "enc" => (asymmetric.test(algorithm) ? "sig" : "enc");
export const symmetric = /^(HS|DIR$|A\d+(GCM)?KW$|PBES2)/;

/** The key that each algorithm needs, as `kty crv` (RFC 7518 sections 3.1 and 4.1, RFC 8037 section 3, RFC 8812 section 3). */
const keyTypes: readonly (readonly [algorithm: RegExp, key: RegExp, what: string])[] = [
  [/^([PR]S\d|RSA)/, /^RSA/, "an RSA key"],
  [/^ES256$/, /^EC( P-256)?$/, "an EC key on the curve P-256"],
  [/^ES384$/, /^EC( P-384)?$/, "an EC key on the curve P-384"],
  [/^ES512$/, /^EC( P-521)?$/, "an EC key on the curve P-521"],
  [/^ES256K$/, /^EC( secp256k1)?$/, "an EC key on the curve secp256k1"],
  [/^EdDSA$/, /^OKP( Ed|$)/, "an OKP key on the curve Ed25519 or Ed448"],
  [/^ECDH_ES/, /^(EC|OKP( X|$))/, "an EC key, or an OKP key on the curve X25519 or X448"],
];

/** The type of key that an algorithm needs, if the set has none. A key for the other use does not count; one without `crv` may. */
export function missingKey(keys: readonly Jwk[], algorithm: unknown, use: "sig" | "enc"): string | undefined {
  const [, keyType, what] =
    keyTypes.find(([algorithms]) => typeof algorithm === "string" && algorithms.test(algorithm)) ?? [];
  const shape = ({ kty, crv }: Jwk) => [kty, crv].filter((part) => typeof part === "string").join(" ");
  const otherUse = use === "sig" ? "enc" : "sig";
  return keys.some((key) => key.use !== otherUse && keyType?.test(shape(key))) ? undefined : what;
}

/** Fields that say that the keys are held elsewhere, so that a rule cannot see them, and the remedy that each offers. */
const otherSources = {
  jwksUri: "or give the jwksUri that publishes it",
  hsmEnabled: "or set hsmEnabled to true if an HSM holds it",
};

/** A key ID must be the `kid` of a key in the JWK Set. */
const keyIdExists = (name: string, place: keyof typeof otherSources, jwks = "jwks") =>
  rule([name, jwks, place], (v) => {
    const keys = v[name] && !v[place] ? keysOf(v[jwks]) : undefined;
    const found = keys?.some((key) => key.kid === v[name]);
    return found === false && [name, `no key of ${jwks} has this kid: correct it, add the key ${otherSources[place]}`];
  });

/** The JWK Set must hold a key of the type that an algorithm needs. */
const keyExists = (name: string, place: keyof typeof otherSources, use: "sig" | "enc") =>
  rule([name, "jwks", place], (v) => {
    const keys = v[place] ? undefined : keysOf(v.jwks);
    const what = keys && missingKey(keys, v[name], use);
    return what !== undefined && [name, `needs ${what}, and jwks has none: add the key ${otherSources[place]}`];
  });

/** The key that a key ID names must be of the type that an algorithm needs. */
const keyIdFits = (name: string, keyId: string) =>
  rule([keyId, name, "jwks"], (v) => {
    const named = keysOf(v.jwks)?.filter((key) => key.kid === v[keyId]) ?? [];
    const what = named.length > 0 ? missingKey(named, v[name], "sig") : undefined;
    return what !== undefined && [keyId, `names a key that does not fit ${name}: name ${what}`];
  });

export const serviceKeys: Rule[] = [
  keyExists("accessTokenSignAlg", "hsmEnabled", "sig"),
  keyIdFits("accessTokenSignAlg", "accessTokenSignatureKeyId"),
  ...["accessToken", "authorization", "idToken", "introspection", "resource", "userInfo"].map((what) =>
    keyIdExists(`${what}SignatureKeyId`, "hsmEnabled"),
  ),
  keyIdExists("federationSignatureKeyId", "hsmEnabled", "federationJwks"),
  rule(["trustAnchors"], ({ trustAnchors }) => {
    const anchors: unknown[] = Array.isArray(trustAnchors) ? trustAnchors : [];
    const at = anchors.findIndex((anchor) => isRecord(anchor) && holdsPrivateKey(anchor.jwks));
    return at >= 0 && [`trustAnchors[${at}].jwks`, "holds a private or symmetric key: give the public keys only"];
  }),
];

export const clientKeys: Rule[] = [
  rule(["jwks"], ({ jwks }) => {
    const remedy = "give the public keys only, and replace the exposed key";
    return holdsPrivateKey(jwks) && ["jwks", `holds a private or symmetric key: ${remedy}`];
  }),
  keyIdExists("selfSignedCertificateKeyId", "jwksUri"),
  keyIdExists("rsSignedRequestKeyId", "jwksUri"),
  ...["tokenAuth", "request", "bcRequest"].map((what) => keyExists(`${what}SignAlg`, "jwksUri", "sig")),
  ...["idToken", "userInfo", "authorization"].map((what) => keyExists(`${what}EncryptionAlg`, "jwksUri", "enc")),
];
