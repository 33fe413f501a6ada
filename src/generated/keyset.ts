// Generated from the tables in src/resources by `npm run docs`. Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { AuthleteResource } from "../program/resource";
import { keySet } from "../resources/keyset";
import type { DueStep, KeyAlgorithm, KeyIds, KeySetKey, PemKey, PemKeyArgs } from "./shapes";

/** The arguments of a `KeySet`. */
export interface KeySetArgs {
  /**
   * The algorithms that need a key. The key of an algorithm that is added is active at once: wait for `publishFor`
   * before a client uses it. That of one that is removed stays as long as any other that is replaced.
   */
  algorithms: pulumi.Input<pulumi.Input<KeyAlgorithm>[]>;
  /**
   * How long a key is active before the next one takes over, such as `90d`; longer than `publishFor`. The next one is
   * published so much earlier. Default: until `rotate` changes.
   */
  rotateEvery?: pulumi.Input<string | null>;
  /**
   * The longest time for which a verifier caches the published JWK Set, such as `1d`, and in which every application
   * has got the keys that it signs with.
   */
  publishFor: pulumi.Input<string>;
  /** The longest lifetime of what the keys sign or encrypt, such as `1d`. */
  retainFor: pulumi.Input<string>;
  /**
   * Any text. Each change of it publishes a new key for every algorithm at once, unless there is one already that is
   * not active yet. It takes over after `publishFor`.
   */
  rotate?: pulumi.Input<string | null>;
  /** The size of new RSA keys in bits, from 2048 to 4096. Default 2048. */
  modulusLength?: pulumi.Input<number | null>;
  /**
   * Existing private keys, with which the set begins. Of several for one algorithm, the first is active, and the others
   * are retiring.
   *
   * @remarks Once the resource is recorded, it means nothing, and may go.
   */
  importPem?: pulumi.Input<pulumi.Input<PemKeyArgs>[] | null>;
  /**
   * An existing JWK Set with the private keys with which the set begins. Each has a `kid` and an `alg`. Of several for
   * one algorithm, the first is active, and the others are retiring.
   *
   * @remarks Compared as JSON. As an output, it is text. Secret: encrypted in state. Once the resource is recorded, it
   * means nothing, and may go.
   * @see [RFC 7517 section 5](https://www.rfc-editor.org/rfc/rfc7517.html#section-5)
   */
  importJwks?: pulumi.Input<string | pulumi.Inputs | null>;
}

/**
 * A JWK Set whose keys this package makes and rotates, so that at no moment a token cannot be verified. It lives in the
 * state of the stack alone, and needs no request to Authlete. A key is published for `publishFor` before it is active,
 * and stays for `publishFor` and `retainFor` after another has taken over. There is exactly one active key for each
 * algorithm; the first one is active at once. Each step is taken by the first `pulumi up` after it is due, and by no
 * refresh; a preview says which one, and why.
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
export class KeySet extends AuthleteResource {
  /** @internal */
  static readonly __pulumiType: string = AuthleteResource.typeOf("KeySet");

  /**
   * All keys with their private members, as the text of a JWK Set: for `jwks`, `federationJwks` or `credentialJwks` of
   * a `Service`, or for the application of a client.
   *
   * @remarks Secret: encrypted in state.
   */
  declare readonly jwks: pulumi.Output<string>;
  /**
   * The public keys that others may use, as the text of a JWK Set: for `jwks` of a `Client`. Of the keys for encryption
   * only the active ones are among them, so that nobody begins to use one that will be removed.
   */
  declare readonly publicJwks: pulumi.Output<string>;
  /** The `kid` of the active key of each algorithm: for the fields `…SignatureKeyId` of a `Service`. */
  declare readonly keyIds: pulumi.Output<KeyIds>;
  /** Every key with its stage. */
  declare readonly keys: pulumi.Output<KeySetKey[]>;
  /** What is due next, and when, the earliest first. */
  declare readonly due: pulumi.Output<DueStep[]>;
  /**
   * The algorithms that need a key. The key of an algorithm that is added is active at once: wait for `publishFor`
   * before a client uses it. That of one that is removed stays as long as any other that is replaced.
   */
  declare readonly algorithms: pulumi.Output<KeyAlgorithm[]>;
  /**
   * How long a key is active before the next one takes over, such as `90d`; longer than `publishFor`. The next one is
   * published so much earlier. Default: until `rotate` changes.
   */
  declare readonly rotateEvery: pulumi.Output<string | undefined>;
  /**
   * The longest time for which a verifier caches the published JWK Set, such as `1d`, and in which every application
   * has got the keys that it signs with.
   */
  declare readonly publishFor: pulumi.Output<string>;
  /** The longest lifetime of what the keys sign or encrypt, such as `1d`. */
  declare readonly retainFor: pulumi.Output<string>;
  /**
   * Any text. Each change of it publishes a new key for every algorithm at once, unless there is one already that is
   * not active yet. It takes over after `publishFor`.
   */
  declare readonly rotate: pulumi.Output<string | undefined>;
  /** The size of new RSA keys in bits, from 2048 to 4096. Default 2048. */
  declare readonly modulusLength: pulumi.Output<number | undefined>;
  /**
   * Existing private keys, with which the set begins. Of several for one algorithm, the first is active, and the others
   * are retiring.
   *
   * @remarks Once the resource is recorded, it means nothing, and may go.
   */
  declare readonly importPem: pulumi.Output<PemKey[] | undefined>;
  /**
   * An existing JWK Set with the private keys with which the set begins. Each has a `kid` and an `alg`. Of several for
   * one algorithm, the first is active, and the others are retiring.
   *
   * @remarks Compared as JSON. As an output, it is text. Secret: encrypted in state. Once the resource is recorded, it
   * means nothing, and may go.
   * @see [RFC 7517 section 5](https://www.rfc-editor.org/rfc/rfc7517.html#section-5)
   */
  declare readonly importJwks: pulumi.Output<string | undefined>;

  /**
   * Declares a key set.
   *
   * @param name The unique name of the resource.
   * @param args What the program asks for.
   * @param opts The resource options. `import` and `id` are refused: there is nothing outside the stack.
   */
  constructor(name: string, args: KeySetArgs, opts?: pulumi.CustomResourceOptions) {
    super(keySet, name, args, opts);
  }

  /** Returns whether `obj` is a `KeySet`, even if it comes from another copy of this package. */
  static isInstance(obj: unknown): obj is KeySet {
    return AuthleteResource.is(obj, KeySet.__pulumiType);
  }
}
