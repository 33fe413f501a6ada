/** What the keys of a service or client must fit. */
import { isRecord } from "../value";
import { type Rule, rule } from "./forbid";
import { holdsPrivateKey, keysOf, missingKey } from "./jwk";

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
