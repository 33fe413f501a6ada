// Generated from the tables in src/resources by `npm run docs`. Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { AuthleteResource } from "../program/resource";
import { organizationToken } from "../resources/organizationtoken";
import type { OrganizationTokenPermission, OrganizationTokenPreset } from "./shapes";

/**
 * The arguments of an `OrganizationToken`. A field that you leave out is not managed: Authlete keeps its value. `null`
 * and `[]` mean none.
 */
export interface OrganizationTokenArgs {
  /**
   * What the token may do. Older servers ignore it, and newer ones refuse a token without it.
   *
   * @remarks A change replaces the resource.
   */
  preset?: pulumi.Input<OrganizationTokenPreset | null>;
  /**
   * The single permissions of a token with the preset `custom`.
   *
   * @remarks A change replaces the resource.
   */
  permissions?: pulumi.Input<pulumi.Input<OrganizationTokenPermission>[] | null>;
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
 * An access token of an organization of Authlete 3.0: what creates and removes services, and issues their tokens. Its
 * calls are for administrators of the organization; whether a token may make them, or only people may, depends on the
 * server. A run never revokes the token that it signs in with. Its id is its `tokenId`.
 *
 * @example
 * ```ts
 * import * as authlete from "pulumi-authlete";
 *
 * const token = new authlete.OrganizationToken("token", {
 *   description: "Drift checks",
 *   preset: "read_only",
 *   rotateEvery: "90d",
 * });
 * export const accessToken = token.accessToken;
 * ```
 */
export class OrganizationToken extends AuthleteResource {
  /** @internal */
  static readonly __pulumiType: string = AuthleteResource.typeOf("OrganizationToken");

  /** The id that Authlete issued. It is part of the resource's id, so it is known in every preview of an update. */
  get tokenId(): pulumi.Output<string> {
    return this.part(0);
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
   * What the token may do. Older servers ignore it, and newer ones refuse a token without it.
   *
   * @remarks A change replaces the resource.
   */
  declare readonly preset: pulumi.Output<OrganizationTokenPreset | undefined>;
  /**
   * The single permissions of a token with the preset `custom`.
   *
   * @remarks A change replaces the resource.
   */
  declare readonly permissions: pulumi.Output<OrganizationTokenPermission[] | undefined>;
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
   * Declares an organization token.
   *
   * @param name The unique name of the resource.
   * @param args What the program manages of the organization token.
   * @param opts The resource options. `import` is not supported.
   */
  constructor(name: string, args: OrganizationTokenArgs, opts?: pulumi.CustomResourceOptions);
  /** @internal A look-up has no arguments. */
  constructor(name: string, args: undefined, opts: pulumi.CustomResourceOptions);
  constructor(name: string, args?: OrganizationTokenArgs, opts?: pulumi.CustomResourceOptions) {
    super(organizationToken, name, args, opts);
  }

  /**
   * Looks up an organization token that this program does not manage, with all that Authlete shows of it.
   *
   * @param name The unique name of the resource.
   * @param id The id of the organization token: `<tokenId>`.
   * @param opts The resource options.
   * @throws If the organization token does not exist, or if the credential may not read it. The deployment then fails when the
   * engine reads the organization token; the call itself returns.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): OrganizationToken {
    return new OrganizationToken(name, undefined, { ...opts, id });
  }

  /** Returns whether `obj` is an `OrganizationToken`, even if it comes from another copy of this package. */
  static isInstance(obj: unknown): obj is OrganizationToken {
    return AuthleteResource.is(obj, OrganizationToken.__pulumiType);
  }
}
