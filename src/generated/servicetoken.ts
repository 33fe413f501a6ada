// Generated from the tables in src/resources by `npm run docs`. Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { AuthleteResource } from "../program/resource";
import { serviceToken } from "../resources/servicetoken";
import type { ServiceTokenPermission, ServiceTokenPreset } from "./shapes";

/**
 * The arguments of a `ServiceToken`. A field that you leave out is not managed: Authlete keeps its value. `null` and
 * `[]` mean none.
 */
export interface ServiceTokenArgs {
  /**
   * The id of the service that the token is for: its API key, in digits.
   *
   * @remarks A change replaces the resource.
   */
  serviceId: pulumi.Input<string>;
  /**
   * What the token may do. Older servers ignore it, and newer ones refuse a token without it.
   *
   * @remarks A change replaces the resource.
   */
  preset?: pulumi.Input<ServiceTokenPreset | null>;
  /**
   * The single permissions of a token with the preset `custom`.
   *
   * @remarks A change replaces the resource.
   */
  permissions?: pulumi.Input<pulumi.Input<ServiceTokenPermission>[] | null>;
  /**
   * What the token is for. Authlete's console shows it as the name, followed by a mark by which a later run recognizes
   * a token that an interrupted one left behind. A change renames the token, and its value stays.
   */
  description: pulumi.Input<string>;
  /**
   * How long the token lives, in seconds. Default: it does not expire. Older servers ignore it.
   *
   * @remarks A change replaces the resource.
   */
  durationSeconds?: pulumi.Input<number | null>;
  /**
   * Any text. When it changes, the token is replaced.
   *
   * @remarks A change replaces the resource. Never sent to Authlete.
   */
  rotate?: pulumi.Input<string | null>;
  /**
   * How old the token may get, an hour or more: `12h`, `30d`, `8w`. The first `pulumi up` after that time replaces it;
   * nothing else does, least of all a refresh.
   *
   * @remarks Never sent to Authlete.
   */
  rotateEvery?: pulumi.Input<string | null>;
  /**
   * Raw members of the request to create the token, newer than this version of the package.
   *
   * @remarks A change replaces the resource.
   */
  extra?: pulumi.Input<pulumi.Inputs | null>;
}

/**
 * An access token of a service of Authlete 3.0: what an authorization server, a resource server or a pipeline presents
 * to Authlete's API. Only an organization's access token can manage it. A replacement issues the new token, updates
 * what uses it, and revokes the old one, in one `pulumi up`. Its id is `<serviceId>/<tokenId>`.
 *
 * @example
 * ```ts
 * import * as authlete from "pulumi-authlete";
 *
 * const shop = new authlete.Service("shop", { serviceName: "Shop", issuer: "https://auth.shop.example" });
 * const token = new authlete.ServiceToken("token", {
 *   serviceId: shop.id,
 *   description: "Authorization server of the shop",
 *   preset: "standard_as",
 *   rotateEvery: "30d",
 * });
 * export const accessToken = token.accessToken;
 * ```
 */
export class ServiceToken extends AuthleteResource {
  /** @internal */
  static readonly __pulumiType: string = AuthleteResource.typeOf("ServiceToken");

  /** The id that Authlete issued. It is part of the resource's id, so it is known in every preview of an update. */
  get tokenId(): pulumi.Output<string> {
    return this.part(1);
  }
  /**
   * The token itself. Authlete tells it once, so state is the only place that has it, and a look-up finds none.
   *
   * @remarks Secret: encrypted in state.
   */
  declare readonly accessToken: pulumi.Output<string>;
  /** When this package had the token issued (RFC 3339). */
  declare readonly issuedAt: pulumi.Output<string | undefined>;
  /** When it is due for replacement (RFC 3339): `rotateEvery` after `issuedAt`. */
  declare readonly rotatesAt: pulumi.Output<string | undefined>;
  /** When it expires (RFC 3339), if the server says so. */
  declare readonly expiresAt: pulumi.Output<string | undefined>;
  /**
   * The id of the service that the token is for: its API key, in digits.
   *
   * @remarks A change replaces the resource.
   */
  declare readonly serviceId: pulumi.Output<string>;
  /**
   * What the token may do. Older servers ignore it, and newer ones refuse a token without it.
   *
   * @remarks A change replaces the resource.
   */
  declare readonly preset: pulumi.Output<ServiceTokenPreset | undefined>;
  /**
   * The single permissions of a token with the preset `custom`.
   *
   * @remarks A change replaces the resource.
   */
  declare readonly permissions: pulumi.Output<ServiceTokenPermission[] | undefined>;
  /**
   * What the token is for. Authlete's console shows it as the name, followed by a mark by which a later run recognizes
   * a token that an interrupted one left behind. A change renames the token, and its value stays.
   */
  declare readonly description: pulumi.Output<string>;
  /**
   * How long the token lives, in seconds. Default: it does not expire. Older servers ignore it.
   *
   * @remarks A change replaces the resource.
   */
  declare readonly durationSeconds: pulumi.Output<number | undefined>;
  /**
   * Any text. When it changes, the token is replaced.
   *
   * @remarks A change replaces the resource. Never sent to Authlete.
   */
  declare readonly rotate: pulumi.Output<string | undefined>;
  /**
   * How old the token may get, an hour or more: `12h`, `30d`, `8w`. The first `pulumi up` after that time replaces it;
   * nothing else does, least of all a refresh.
   *
   * @remarks Never sent to Authlete.
   */
  declare readonly rotateEvery: pulumi.Output<string | undefined>;
  /**
   * Raw members of the request to create the token, newer than this version of the package.
   *
   * @remarks A change replaces the resource.
   */
  declare readonly extra: pulumi.Output<Record<string, unknown> | undefined>;

  /**
   * Declares a service token.
   *
   * @param name The unique name of the resource.
   * @param args What the program manages of the service token.
   * @param opts The resource options. `import` is not supported.
   */
  constructor(name: string, args: ServiceTokenArgs, opts?: pulumi.CustomResourceOptions);
  /** @internal A look-up has no arguments. */
  constructor(name: string, args: undefined, opts: pulumi.CustomResourceOptions);
  constructor(name: string, args?: ServiceTokenArgs, opts?: pulumi.CustomResourceOptions) {
    super(serviceToken, name, args, opts);
  }

  /**
   * Looks up a service token that this program does not manage, with all that Authlete shows of it.
   *
   * @param name The unique name of the resource.
   * @param id The id of the service token: `<serviceId>/<tokenId>`.
   * @param opts The resource options.
   * @throws If the service token does not exist, or if the credential may not read it. The deployment then fails when the
   * engine reads the service token; the call itself returns.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): ServiceToken {
    return new ServiceToken(name, undefined, { ...opts, id });
  }

  /** Returns whether `obj` is a `ServiceToken`, even if it comes from another copy of this package. */
  static isInstance(obj: unknown): obj is ServiceToken {
    return AuthleteResource.is(obj, ServiceToken.__pulumiType);
  }
}
