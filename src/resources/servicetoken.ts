import type { Calls, Target } from "../call";
import { inDescription } from "../description";
import type { Definition } from "./schema";
import { serviceTokenPermission, serviceTokenPreset } from "./shapes";
import { shared, tokenCalls, tokenList, tokenRules, tokenWarnings } from "./tokens";
import { immutable, ownerId, unread } from "./traits";
import { set } from "./values";

/**
 * An access token of a service of Authlete 3.0: what an authorization server, a resource server or a pipeline presents to
 * Authlete's API. Only an organization's access token can manage it. A replacement issues the new token, updates what
 * uses it, and revokes the old one, in one `pulumi up`. Its id is `<serviceId>/<tokenId>`.
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
export const serviceToken: Definition = {
  kind: "ServiceToken",
  noun: "service token",
  plural: "service tokens",
  title: "description",
  id: ["serviceId", "tokenId"],
  issued: "tokenId",
  only: [3, "Authlete 2.x takes the keys and secrets of services instead"],
  whole: "description",
  unpaged: tokenList,
  carrier: inDescription,
  inputs: {
    /** The id of the service that the token is for: its API key, in digits. */
    serviceId: ownerId(),
    /** What the token may do. Older servers ignore it, and newer ones refuse a token without it. */
    preset: immutable(unread(serviceTokenPreset)),
    /** The single permissions of a token with the preset `custom`. */
    permissions: immutable(unread(set(serviceTokenPermission))),
    ...shared.inputs,
  },
  outputs: shared.outputs,
  rules: tokenRules,
  warnings: tokenWarnings,
  calls,
};

function calls(target: Target): Calls {
  const { apiServerId, organizationId } = target;
  const { serviceId } = target.id;
  return {
    ...tokenCalls("servicetoken", { apiServerId, organizationId, serviceId }, target),
    confirm: () => ({ method: "GET", path: `/api/${serviceId}/service/get`, service: serviceId, repeatable: true }),
  };
}
