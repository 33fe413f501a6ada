/** What a JWK Set holds (RFC 7517). */
import { createPrivateKey, type JsonWebKeyInput } from "node:crypto";
import { structureIn } from "../json";
import { type Fields, isRecord } from "../value";

/** The keys of a JWK Set or of its text, or `undefined` for anything else, which the type check reports. */
export function keysOf(value: unknown): Fields[] | undefined {
  const set = typeof value === "string" ? structureIn(value) : value;
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

/** Algorithms that sign with a private key, and those whose keys both sides share. */
export const asymmetric = /^([EPR]S\d|EdDSA$)/;
export const symmetric = /^(HS|DIR$|A\d+(GCM)?KW$|PBES2)/;
/** The use of the keys of an algorithm that is not symmetric (RFC 7517 section 4.2). */
export const useOf = (algorithm: string): "sig" | "enc" => (asymmetric.test(algorithm) ? "sig" : "enc");

/** An algorithm of a JWK in Authlete's notation: `RSA_OAEP_256` for `RSA-OAEP-256`. */
export const algorithmOf = ({ alg }: Fields): string => String(alg).replaceAll(/[-+]/g, "_");

/** The `alg` of a JWK, which has `-` and `+` where Authlete's names have `_`. */
export const jwkAlgOf = (alg: string): string => alg.replace(/_(?=A\d+KW$)/, "+").replaceAll("_", "-");

/** The private key as a JWK, with its public members. There is none if the text or the JWK is no private key. */
export function privateJwk(key: string | JsonWebKeyInput): Fields | undefined {
  try {
    return { ...createPrivateKey(key).export({ format: "jwk" }) };
  } catch {
    return undefined;
  }
}

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
export function missingKey(keys: readonly Fields[], algorithm: unknown, use: "sig" | "enc"): string | undefined {
  const [, keyType, what] =
    keyTypes.find(([algorithms]) => typeof algorithm === "string" && algorithms.test(algorithm)) ?? [];
  const shape = ({ kty, crv }: Fields) => [kty, crv].filter((part) => typeof part === "string").join(" ");
  const otherUse = use === "sig" ? "enc" : "sig";
  return keys.some((key) => key.use !== otherUse && keyType?.test(shape(key))) ? undefined : what;
}
