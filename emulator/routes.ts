import { listAudit, listAuditEntries } from "./audit";
import { type Call, type IdpCall, ok, type ServiceCall } from "./call";
import * as client from "./client-operations";
import * as clientSecret from "./client-secret";
import * as discovery from "./discovery";
import * as grants from "./grants";
import * as hsk from "./hsk";
import * as idp from "./idp-services";
import { organizationTokens, serviceTokens } from "./idp-tokens";
import type { Route } from "./match";
import type { Options } from "./options";
import * as requestableScopes from "./requestable-scopes";
import type { Right } from "./rights";
import * as service from "./service-operations";
import * as token from "./token";

/** Operations that need no credential. */
export const publicRoutes: Route<Pick<Call, "query">>[] = [
  ["GET", "info", () => ok({ version: "3.0", features: [] })],
  ["GET", "misc/echo", ({ query }) => ok(Object.fromEntries(query))],
  ["GET", "lifecycle/healthcheck", () => ok("OK")],
];

/** Operations that are not about one service. Their paths are the same in both generations. */
export const clusterRoutes: Route<Call>[] = [
  ["GET", "service/get/list", service.listServices],
  ["POST", "service/create", service.createService],
];

/**
 * Operations on one service, and the right that the caller needs, in 2.x another one at times. In 3.0 the service's id
 * comes before the path.
 */
export const serviceRoutes: Route<ServiceCall, [right: Right, rightIn2?: Right]>[] = [
  ["GET", "service/get", service.getService, "VIEW_LIMITED"],
  ["POST", "service/update", service.updateService, "MODIFY_SERVICE"],
  ["DELETE", "service/delete", service.deleteService, "DELETE_SERVICE"],
  ["GET POST", "service/configuration", discovery.getConfiguration, "VIEW_SERVICE"],
  ["GET", "service/jwks/get", discovery.getJwks, "VIEW_SERVICE"],
  ["GET", "client/get/list", client.listClients, "VIEW_CLIENT"],
  ["GET", "client/get/:client", client.getClient, "VIEW_CLIENT"],
  ["POST", "client/create", client.createClient, "CREATE_CLIENT"],
  ["POST", "client/update/:client", client.updateClient, "MODIFY_CLIENT"],
  ["DELETE", "client/delete/:client", client.deleteClient, "MODIFY_CLIENT"],
  ["POST", "client/lock_flag/update/:client", client.updateLock, "MODIFY_CLIENT"],
  ["GET", "client/secret/refresh/:client", clientSecret.refreshSecret, "MODIFY_CLIENT"],
  ["POST", "client/secret/update/:client", clientSecret.updateSecret, "MODIFY_CLIENT"],
  ["GET", "client/extension/requestable_scopes/get/:client", requestableScopes.getRequestableScopes, "VIEW_CLIENT"],
  [
    "PUT POST",
    "client/extension/requestable_scopes/update/:client",
    requestableScopes.updateRequestableScopes,
    "MODIFY_CLIENT",
  ],
  [
    "DELETE",
    "client/extension/requestable_scopes/delete/:client",
    requestableScopes.deleteRequestableScopes,
    "MODIFY_CLIENT",
  ],
  ["GET POST", "client/authorization/get/list", grants.listAuthorizations, "VIEW_CLIENT"],
  ["GET", "client/authorization/get/list/:subject", grants.listAuthorizations, "VIEW_CLIENT"],
  ["POST", "client/authorization/update/:client", grants.updateAuthorization, "MODIFY_CLIENT"],
  ["DELETE POST", "client/authorization/delete/:client", grants.deleteAuthorization, "MODIFY_CLIENT"],
  ["DELETE", "client/authorization/delete/:client/:subject", grants.deleteAuthorization, "MODIFY_CLIENT"],
  ["GET POST", "client/granted_scopes/get/:client", grants.getGrantedScopes, "VIEW_CLIENT"],
  ["GET", "client/granted_scopes/get/:client/:subject", grants.getGrantedScopes, "VIEW_CLIENT"],
  ["DELETE POST", "client/granted_scopes/delete/:client", grants.deleteGrantedScopes, "MODIFY_CLIENT"],
  ["DELETE", "client/granted_scopes/delete/:client/:subject", grants.deleteGrantedScopes, "MODIFY_CLIENT"],
  // The right USE_INTROSPECTION would do for the second one. What includes it is not documented.
  ["POST", "auth/token", token.requestToken, "USE_SERVICE"],
  ["POST", "auth/introspection", token.introspect, "USE_SERVICE"],
  ["POST", "hsk/create", hsk.createHsk, "MODIFY_SERVICE", "USE_SERVICE"],
  ["GET", "hsk/get/list", hsk.listHsks, "VIEW_SERVICE"],
  ["GET", "hsk/get/:handle", hsk.getHsk, "VIEW_SERVICE"],
  ["DELETE", "hsk/delete/:handle", hsk.deleteHsk, "MODIFY_SERVICE", "USE_SERVICE"],
];

const tokenRoutes = (root: string, tokens: typeof serviceTokens): Route<IdpCall>[] =>
  Object.entries(tokens).map(([operation, handle]) => ["POST", `${root}/${operation}`, handle]);

/** The paths of the audit log. The sources differ in them. */
export const auditRoutes: Record<Options["auditLog"], Route<IdpCall>[]> = {
  list: [["GET", "audit", listAudit]],
  pages: [["GET", "audit/entries", listAuditEntries]],
  none: [],
};

export const idpRoutes: Route<IdpCall>[] = [
  ["POST", "service", idp.createOwnedService],
  ["POST", "service/remove", idp.removeOwnedService],
  ["GET", "apiserver", idp.listApiServers],
  ["GET", "apiserver/:id", idp.getApiServer],
  ...tokenRoutes("servicetoken", serviceTokens),
  ...tokenRoutes("organizationtoken", organizationTokens),
];
