// Generated from the tables in src/resources by `npm run docs`. Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { AuthleteResource } from "../program/resource";
import { hsk } from "../resources/hsk";
import type { HskKeyType, HskUse } from "./shapes";

/**
 * The arguments of an `Hsk`. A field that you leave out is not managed: Authlete keeps its value. `null` and `[]` mean
 * none.
 */
export interface HskArgs {
  /**
   * The id of the service that the key is for: its API key, in digits.
   *
   * @remarks A change replaces the resource.
   */
  serviceId: pulumi.Input<string>;
  /**
   * The key type.
   *
   * @remarks A change replaces the resource.
   * @see [RFC 7517 section 4.1](https://www.rfc-editor.org/rfc/rfc7517.html#section-4.1)
   */
  kty: pulumi.Input<HskKeyType>;
  /**
   * What the key is for.
   *
   * @remarks A change replaces the resource.
   * @see [RFC 7517 section 4.2](https://www.rfc-editor.org/rfc/rfc7517.html#section-4.2)
   */
  use?: pulumi.Input<HskUse | null>;
  /**
   * The algorithm of the key, as JOSE spells it: `ES256` to sign, `RSA-OAEP-256` to decrypt. Modules support few of
   * them, and refuse the others.
   *
   * @remarks A change replaces the resource.
   * @see [RFC 7517 section 4.4](https://www.rfc-editor.org/rfc/rfc7517.html#section-4.4)
   */
  alg?: pulumi.Input<string | null>;
  /**
   * The key ID. The `…SignatureKeyId` fields of the service choose a key by it.
   *
   * @remarks A change replaces the resource.
   * @see [RFC 7517 section 4.5](https://www.rfc-editor.org/rfc/rfc7517.html#section-4.5)
   */
  kid?: pulumi.Input<string | null>;
  /**
   * The name that the Authlete server has for the module, for example `google`.
   *
   * @remarks A change replaces the resource.
   */
  hsmName: pulumi.Input<string>;
}

/**
 * A key of a service in a hardware security module (HSM). Authlete has the module make it, and nobody can read its
 * private part. Every change replaces it. The service must have `hsmEnabled`, and the Authlete server a module: that
 * takes a dedicated cloud. Its id is `<serviceId>/<handle>`.
 *
 * @example
 * ```ts
 * import * as authlete from "pulumi-authlete";
 *
 * const shop = new authlete.Service("shop", {
 *   serviceName: "Shop",
 *   issuer: "https://auth.shop.example",
 *   hsmEnabled: true,
 *   idTokenSignatureKeyId: "2026-1",
 * });
 * new authlete.Hsk("key", {
 *   serviceId: shop.id,
 *   kty: "EC",
 *   use: "sig",
 *   alg: "ES256",
 *   kid: "2026-1",
 *   hsmName: "google",
 * });
 * ```
 */
export class Hsk extends AuthleteResource {
  /** @internal */
  static readonly __pulumiType: string = AuthleteResource.typeOf("Hsk");

  /** The handle that Authlete and the module use for the key: 43 characters of base64url. */
  get handle(): pulumi.Output<string> {
    return this.part(1);
  }
  /** The public key of the pair, in PEM. */
  declare readonly publicKey: pulumi.Output<string | undefined>;
  /**
   * The id of the service that the key is for: its API key, in digits.
   *
   * @remarks A change replaces the resource.
   */
  declare readonly serviceId: pulumi.Output<string>;
  /**
   * The key type.
   *
   * @remarks A change replaces the resource.
   * @see [RFC 7517 section 4.1](https://www.rfc-editor.org/rfc/rfc7517.html#section-4.1)
   */
  declare readonly kty: pulumi.Output<HskKeyType>;
  /**
   * What the key is for.
   *
   * @remarks A change replaces the resource.
   * @see [RFC 7517 section 4.2](https://www.rfc-editor.org/rfc/rfc7517.html#section-4.2)
   */
  declare readonly use: pulumi.Output<HskUse | undefined>;
  /**
   * The algorithm of the key, as JOSE spells it: `ES256` to sign, `RSA-OAEP-256` to decrypt. Modules support few of
   * them, and refuse the others.
   *
   * @remarks A change replaces the resource.
   * @see [RFC 7517 section 4.4](https://www.rfc-editor.org/rfc/rfc7517.html#section-4.4)
   */
  declare readonly alg: pulumi.Output<string | undefined>;
  /**
   * The key ID. The `…SignatureKeyId` fields of the service choose a key by it.
   *
   * @remarks A change replaces the resource.
   * @see [RFC 7517 section 4.5](https://www.rfc-editor.org/rfc/rfc7517.html#section-4.5)
   */
  declare readonly kid: pulumi.Output<string | undefined>;
  /**
   * The name that the Authlete server has for the module, for example `google`.
   *
   * @remarks A change replaces the resource.
   */
  declare readonly hsmName: pulumi.Output<string>;

  /**
   * Declares an HSM key.
   *
   * @param name The unique name of the resource.
   * @param args What the program manages of the HSM key.
   * @param opts The resource options. `import` is not supported.
   */
  constructor(name: string, args: HskArgs, opts?: pulumi.CustomResourceOptions);
  /** @internal A look-up has no arguments. */
  constructor(name: string, args: undefined, opts: pulumi.CustomResourceOptions);
  constructor(name: string, args?: HskArgs, opts?: pulumi.CustomResourceOptions) {
    super(hsk, name, args, opts);
  }

  /**
   * Looks up an HSM key that this program does not manage, with all that Authlete shows of it.
   *
   * @param name The unique name of the resource.
   * @param id The id of the HSM key: `<serviceId>/<handle>`.
   * @param opts The resource options.
   * @throws If the HSM key does not exist, or if the credential may not read it. The deployment then fails when the
   * engine reads the HSM key; the call itself returns.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Hsk {
    return new Hsk(name, undefined, { ...opts, id });
  }

  /** Returns whether `obj` is an `Hsk`, even if it comes from another copy of this package. */
  static isInstance(obj: unknown): obj is Hsk {
    return AuthleteResource.is(obj, Hsk.__pulumiType);
  }
}
