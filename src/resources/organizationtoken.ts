import type { Calls, Target } from "../call";
import { inDescription } from "../description";
import type { Definition } from "./schema";
import { organizationTokenPermission, organizationTokenPreset } from "./shapes";
import { shared, tokenCalls, tokenList, tokenRules, tokenWarnings } from "./tokens";
import { immutable, unread } from "./traits";
import { set } from "./values";

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
export const organizationToken: Definition = {
  kind: "OrganizationToken",
  noun: "organization token",
  plural: "organization tokens",
  title: "description",
  id: ["tokenId"],
  issued: "tokenId",
  only: [3, "Authlete 2.x has no organizations, but service owners with a key and a secret"],
  whole: "description",
  unpaged: tokenList,
  carrier: inDescription,
  inputs: {
    /** What the token may do. Older servers ignore it, and newer ones refuse a token without it. */
    preset: immutable(unread(organizationTokenPreset)),
    /** The single permissions of a token with the preset `custom`. */
    permissions: immutable(unread(set(organizationTokenPermission))),
    ...shared.inputs,
  },
  outputs: shared.outputs,
  rules: tokenRules,
  warnings: tokenWarnings,
  calls,
};

function calls(target: Target): Calls {
  const { organizationId } = target;
  return tokenCalls("organizationtoken", { organizationId }, target);
}
