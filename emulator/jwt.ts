import { createLocalJWKSet, importJWK, type JSONWebKeySet, type JWK, type JWTPayload, jwtVerify, SignJWT } from "jose";
import { isObject, type Members, parseJson } from "./json";

/** The keys of a JWK Set that is stored as text. */
export const keysIn = (jwks: unknown): JWK[] => {
  const set = typeof jwks === "string" && jwks !== "" ? parseJson(jwks) : undefined;
  return isObject(set) && Array.isArray(set["keys"]) ? set["keys"].filter(isObject) : [];
};

const privateParts = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];

export const withoutPrivateParts = <Key extends object>(key: Key): Key =>
  Object.fromEntries(Object.entries(key).filter(([name]) => !privateParts.includes(name))) as Key;

/** The public keys of a JWK Set that is stored as text. */
const publicKeySet = (jwks: unknown): JSONWebKeySet => ({ keys: keysIn(jwks).map(withoutPrivateParts) });

interface Expectation {
  jwks: unknown;
  algorithm?: unknown;
  now: number;
  audience?: string[];
}

/** The claims of a JWT that a key of the set has signed and that has not expired, or `undefined`. */
export const verifyJwt = async (
  token: string,
  { jwks, algorithm, now, audience }: Expectation,
): Promise<JWTPayload | undefined> => {
  const algorithms = typeof algorithm === "string" ? [algorithm] : asymmetric;
  const options = { algorithms, audience, currentDate: new Date(now), requiredClaims: ["exp"] };
  const result = await jwtVerify(token, createLocalJWKSet(publicKeySet(jwks)), options).catch(() => undefined);
  return result?.payload;
};

const asymmetric = ["RS", "PS", "ES"].flatMap((family) => [256, 384, 512].map((bits) => family + bits)).concat("EdDSA");

/** The key to sign with: the one with the key ID or, without an ID, the only one that fits. */
const signingKey = (jwks: unknown, alg: string, keyId: unknown): JWK | undefined => {
  const fitting = keysIn(jwks).filter((key) => key.d !== undefined && key.use !== "enc" && (key.alg ?? alg) === alg);
  const candidates = keyId === undefined ? fitting : fitting.filter(({ kid }) => kid === keyId);
  return candidates.length === 1 ? candidates[0] : undefined;
};

/** A JWT that a key of the service has signed, or `undefined` if it is not clear with which one. */
export const signJwt = async (
  { jwks, accessTokenSignAlg, accessTokenSignatureKeyId }: Members,
  claims: JWTPayload,
): Promise<string | undefined> => {
  const alg = String(accessTokenSignAlg);
  const jwk = signingKey(jwks, alg, accessTokenSignatureKeyId);
  const key = jwk && (await importJWK(jwk, alg).catch(() => undefined));
  if (!jwk || !key) return undefined;
  return new SignJWT(claims).setProtectedHeader({ alg, typ: "at+jwt", kid: jwk.kid }).sign(key);
};
