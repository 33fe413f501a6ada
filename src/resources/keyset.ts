import { keySetRules } from "./key-set-rules";
import type { LocalDefinition } from "./schema";
import { dueStep, keyAlgorithm, keyIds, keySetKey, pemKey } from "./shapes";
import { createOnly, required, secret } from "./traits";
import { duration, integer, jwkSet, list, set, text } from "./values";

/**
 * A JWK Set whose keys this package makes and rotates, so that at no moment a token cannot be verified. It lives in the
 * state of the stack alone, and needs no request to Authlete.
 *
 * A key is published for `publishFor` before it is active, and stays for `publishFor` and `retainFor` after another has
 * taken over. There is exactly one active key for each algorithm; the first one is active at once. Each step is taken by
 * the first `pulumi up` after it is due, and by no refresh; a preview says which one, and why.
 *
 * @example
 * ```ts
 * import * as authlete from "pulumi-authlete";
 *
 * const keys = new authlete.KeySet("keys", {
 *   algorithms: ["ES256"],
 *   rotateEvery: "90d",
 *   publishFor: "1d", // the longest time for which a verifier caches the JWK Set
 *   retainFor: "1d", // the longest lifetime of a token
 * });
 * const shop = new authlete.Service("shop", {
 *   serviceName: "Shop",
 *   issuer: "https://auth.shop.example",
 *   jwks: keys.jwks,
 *   idTokenSignatureKeyId: keys.keyIds.ES256,
 * });
 * ```
 */
export const keySet: LocalDefinition = {
  kind: "KeySet",
  noun: "key set",
  inputs: {
    /**
     * The algorithms that need a key. The key of an algorithm that is added is active at once: wait for `publishFor` before
     * a client uses it. That of one that is removed stays as long as any other that is replaced.
     */
    algorithms: required(set(keyAlgorithm)),
    /**
     * How long a key is active before the next one takes over, such as `90d`; longer than `publishFor`. The next one is
     * published so much earlier. Default: until `rotate` changes.
     */
    rotateEvery: duration("90d"),
    /**
     * The longest time for which a verifier caches the published JWK Set, such as `1d`, and in which every application has
     * got the keys that it signs with.
     */
    publishFor: required(duration("1d")),
    /** The longest lifetime of what the keys sign or encrypt, such as `1d`. */
    retainFor: required(duration("1d")),
    /**
     * Any text. Each change of it publishes a new key for every algorithm at once, unless there is one already that is not
     * active yet. It takes over after `publishFor`.
     */
    rotate: text("2026-11-26"),
    /** The size of new RSA keys in bits, from 2048 to 4096. Default 2048. */
    modulusLength: integer(2048, 4096),
    /**
     * Existing private keys, with which the set begins. Of several for one algorithm, the first is active, and the others
     * are retiring.
     */
    importPem: createOnly(list(pemKey)),
    /**
     * An existing JWK Set with the private keys with which the set begins. Each has a `kid` and an `alg`. Of several for one
     * algorithm, the first is active, and the others are retiring.
     *
     * @see [RFC 7517 section 5](https://www.rfc-editor.org/rfc/rfc7517.html#section-5)
     */
    importJwks: createOnly(secret(jwkSet())),
  },
  outputs: {
    /**
     * All keys with their private members, as the text of a JWK Set: for `jwks`, `federationJwks` or `credentialJwks` of a
     * `Service`, or for the application of a client.
     */
    jwks: required(secret(text())),
    /**
     * The public keys that others may use, as the text of a JWK Set: for `jwks` of a `Client`. Of the keys for encryption
     * only the active ones are among them, so that nobody begins to use one that will be removed.
     */
    publicJwks: required(text()),
    /** The `kid` of the active key of each algorithm: for the fields `…SignatureKeyId` of a `Service`. */
    keyIds: required(keyIds),
    /** Every key with its stage. */
    keys: required(list(keySetKey)),
    /** What is due next, and when, the earliest first. */
    due: required(list(dueStep)),
  },
  rules: keySetRules,
  warnings: [],
  maker: () => require("../key-set/maker"),
};
