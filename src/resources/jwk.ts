import { isRecord } from "../value";

/** A key, as far as the rules look at it (RFC 7517 section 4). */
export type Jwk = Record<string, unknown>;

/** The keys of a JWK Set in JSON text; `undefined` for anything else, which the type check reports. */
export function keysOf(text: unknown): Jwk[] | undefined {
  try {
    const set: unknown = typeof text === "string" ? JSON.parse(text) : undefined;
    return isRecord(set) && Array.isArray(set.keys) ? set.keys.filter(isRecord) : undefined;
  } catch {
    return undefined;
  }
}

/** Private and symmetric keys (RFC 7518 sections 6.2.2, 6.3.2 and 6.4.1). */
export const isPrivate = (key: Jwk) => key.d !== undefined || key.k !== undefined;

export const asymmetric = /^([EPR]S\d|EdDSA$)/;
export const symmetric = /^(HS|DIR$|A\d+(GCM)?KW$|PBES2)/;

/** Does a field hold such an algorithm? */
export const is = (value: unknown, algorithms: RegExp) => typeof value === "string" && algorithms.test(value);

/** The keys that an algorithm needs, as `kty crv` (RFC 7518 sections 3.1 and 4.1, RFC 8037 section 3, RFC 8812 section 3). */
const kinds: readonly (readonly [algorithm: RegExp, key: RegExp, what: string])[] = [
  [/^[PR]S\d/, /^RSA/, "an RSA key"],
  [/^ES256$/, /^EC P-256$/, "an EC key on the curve P-256"],
  [/^ES384$/, /^EC P-384$/, "an EC key on the curve P-384"],
  [/^ES512$/, /^EC P-521$/, "an EC key on the curve P-521"],
  [/^ES256K$/, /^EC secp256k1$/, "an EC key on the curve secp256k1"],
  [/^EdDSA$/, /^OKP Ed/, "an OKP key on the curve Ed25519 or Ed448"],
  [/^RSA/, /^RSA/, "an RSA key"],
  [/^ECDH_ES/, /^(EC|OKP X)/, "an EC or X25519 key"],
];

/** The kind of key that an algorithm needs and that none of the keys is; a key for the other use does not count. */
export function lacking(keys: readonly Jwk[] | undefined, algorithm: unknown, use: "sig" | "enc"): string | undefined {
  const [, kind, what] = kinds.find(([algorithms]) => is(algorithm, algorithms)) ?? [];
  const other = use === "sig" ? "enc" : "sig";
  const suits = (key: Jwk) => key.use !== other && kind?.test([key.kty, key.crv].filter(isText).join(" "));
  return keys && !keys.some(suits) ? what : undefined;
}

const isText = (value: unknown) => typeof value === "string";
