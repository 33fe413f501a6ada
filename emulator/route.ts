import type { Right } from "./access";
import { type Call, type IdpCall, ok, type ServiceCall } from "./call";
import * as client from "./client";
import * as discovery from "./discovery";
import * as grant from "./grant";
import * as hsk from "./hsk";
import type { Route } from "./match";
import * as provision from "./provision";
import * as requestable from "./requestable";
import * as secret from "./secret";
import * as service from "./service";
import { organizationTokens, serviceTokens } from "./token";

/** What anybody may ask, without a credential. */
export const openRoutes: Route<Pick<Call, "query">>[] = [
  ["GET", "info", () => ok({ version: "3.0", features: [] })],
  ["GET", "misc/echo", ({ query }) => ok(Object.fromEntries(query))],
  ["GET", "lifecycle/healthcheck", () => ok("OK")],
];

/** What is about all services. These paths are the same in both generations. */
export const clusterRoutes: Route<Call>[] = [
  ["GET", "service/get/list", service.listServices],
  ["POST", "service/create", service.createService],
];

/** What is said about one service. In 3.0 its id stands before the path; the right is what the caller must have. */
export const serviceRoutes: Route<ServiceCall, [right: Right]>[] = [
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
  ["POST", "client/lock_flag/update/:client", secret.updateLock, "MODIFY_CLIENT"],
  ["GET", "client/secret/refresh/:client", secret.refreshSecret, "MODIFY_CLIENT"],
  ["POST", "client/secret/update/:client", secret.updateSecret, "MODIFY_CLIENT"],
  ["GET", "client/extension/requestable_scopes/get/:client", requestable.getRequestableScopes, "VIEW_CLIENT"],
  [
    "PUT POST",
    "client/extension/requestable_scopes/update/:client",
    requestable.updateRequestableScopes,
    "MODIFY_CLIENT",
  ],
  [
    "DELETE",
    "client/extension/requestable_scopes/delete/:client",
    requestable.deleteRequestableScopes,
    "MODIFY_CLIENT",
  ],
  ["GET POST", "client/authorization/get/list", grant.listAuthorizations, "VIEW_CLIENT"],
  ["GET", "client/authorization/get/list/:subject", grant.listAuthorizations, "VIEW_CLIENT"],
  ["POST", "client/authorization/update/:client", grant.updateAuthorization, "MODIFY_CLIENT"],
  ["DELETE POST", "client/authorization/delete/:client", grant.deleteAuthorization, "MODIFY_CLIENT"],
  ["DELETE", "client/authorization/delete/:client/:subject", grant.deleteAuthorization, "MODIFY_CLIENT"],
  ["GET POST", "client/granted_scopes/get/:client", grant.getGrantedScopes, "VIEW_CLIENT"],
  ["GET", "client/granted_scopes/get/:client/:subject", grant.getGrantedScopes, "VIEW_CLIENT"],
  ["DELETE POST", "client/granted_scopes/delete/:client", grant.deleteGrantedScopes, "MODIFY_CLIENT"],
  ["DELETE", "client/granted_scopes/delete/:client/:subject", grant.deleteGrantedScopes, "MODIFY_CLIENT"],
  ["POST", "hsk/create", hsk.createHsk, "MODIFY_SERVICE"],
  ["GET", "hsk/get/list", hsk.listHsks, "VIEW_SERVICE"],
  ["GET", "hsk/get/:handle", hsk.getHsk, "VIEW_SERVICE"],
  ["DELETE", "hsk/delete/:handle", hsk.deleteHsk, "MODIFY_SERVICE"],
];

const tokenRoutes = (root: string, tokens: typeof serviceTokens): Route<IdpCall>[] =>
  Object.entries(tokens).map(([operation, handle]) => ["POST", `${root}/${operation}`, handle]);

export const idpRoutes: Route<IdpCall>[] = [
  ["POST", "service", provision.createService],
  ["POST", "service/remove", provision.removeService],
  ["GET", "apiserver", provision.listApiServers],
  ["GET", "apiserver/:id", provision.getApiServer],
  ...tokenRoutes("servicetoken", serviceTokens),
  ...tokenRoutes("organizationtoken", organizationTokens),
];
