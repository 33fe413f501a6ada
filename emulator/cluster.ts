import type { Answer, Call } from "./call";
import { identify } from "./credential";
import { matchRoute } from "./match";
import { Refusal, routeNotFound } from "./refusal";
import { objectBody, type Request } from "./request";
import { type Credential, requireRight, requireSpreadRight } from "./rights";
import { clusterRoutes, publicRoutes, serviceRoutes } from "./routes";
import type { Context, Service } from "./store";

interface Target {
  generation: 2 | 3;
  serviceId?: string;
  path: string[];
}

const roots = new Set([...clusterRoutes, ...serviceRoutes].map(([, path]) => path.split("/")[0]));

/** In 3.0 the path begins with the service's id. In 2.x three service operations end with it; other paths have none. */
const targetOf = (segments: string[]): Target => {
  const [root = "", operation = "", id] = segments;
  if (!roots.has(root)) return { generation: 3, serviceId: root, path: segments.slice(1) };
  const endsWithId = root === "service" && ["get", "update", "delete"].includes(operation) && segments.length === 3;
  return endsWithId && id !== "list"
    ? { generation: 2, serviceId: id, path: [root, operation] }
    : { generation: 2, path: segments };
};

const authenticate = (context: Context, { authorization }: Request, generation: 2 | 3): Credential => {
  if (!authorization) throw new Refusal(401, "A001202", "Authorization header is missing.");
  const credential = identify(context, authorization);
  if (credential) return credential;
  throw new Refusal(401, generation === 3 ? "A458101" : "A001203", "The credential presented is not valid.");
};

/** Without an id in the path, the credential determines the service. A service owner with one service means that one. */
const serviceOf = ({ store, options, credential }: Call, { serviceId }: Target): Service => {
  const only =
    credential.kind === "serviceOwner" && store.services.size === 1 ? [...store.services.keys()][0] : undefined;
  const id = serviceId ?? credential.serviceId ?? only;
  if (id === undefined) throw new Refusal(403, "A457101", "The credential is not for a service.");
  const service = store.services.get(id);
  if (service?.apiServerId === options.apiServerId) return service;
  throw new Refusal(id === "" ? 400 : 403, "A458203", "The service was not found.");
};

type Params = Record<string, string>;

const callOf = (context: Context, request: Request, generation: 2 | 3, params: Params): Call => {
  const credential = authenticate(context, request, generation);
  request.entry.credential = credential.kind;
  return { ...context, generation, params, query: request.query, body: objectBody(request), credential };
};

const serveServiceRoute = (context: Context, request: Request): Answer => {
  const target = targetOf(request.segments);
  const match = matchRoute(serviceRoutes, request.method, target.path);
  if (!match?.route) throw routeNotFound(match !== undefined);
  const [, , operation, rightIn3, rightIn2 = rightIn3] = match.route;
  const right = target.generation === 2 ? rightIn2 : rightIn3;
  const call = callOf(context, request, target.generation, match.params);
  const service = serviceOf(call, target);
  requireRight(call.credential, right, call.generation, service);
  requireSpreadRight(context, service, right);
  return operation({ ...call, service });
};

const serveClusterRoute = (context: Context, request: Request): Answer | undefined => {
  const match = matchRoute(clusterRoutes, request.method, request.segments);
  if (match && !match.route) throw routeNotFound(true);
  const generation = /^bearer /i.test(request.authorization ?? "") ? 3 : 2;
  return match?.route?.[2](callOf(context, request, generation, match.params));
};

/** Serves one request to the cluster. */
export const serveCluster = (context: Context, request: Request): Answer => {
  const route = matchRoute(publicRoutes, request.method, request.segments)?.route;
  return route?.[2](request) ?? serveClusterRoute(context, request) ?? serveServiceRoute(context, request);
};
