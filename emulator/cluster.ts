import { type Credential, demand, demandSpread, identify } from "./access";
import type { Answer, Call } from "./call";
import { match } from "./match";
import { Refusal, unknownPath } from "./refusal";
import { bodyOf, type Request } from "./request";
import { clusterRoutes, openRoutes, serviceRoutes } from "./route";
import type { Emulation, Service } from "./store";

interface Target {
  generation: 2 | 3;
  serviceId?: string;
  path: string[];
}

const roots = new Set([...clusterRoutes, ...serviceRoutes].map(([, path]) => path.split("/")[0]));

/** In 3.0 the service's id stands first; in 2.x it stands last in three calls about the service itself, or nowhere. */
const targetOf = (segments: string[]): Target => {
  const [root = "", operation = "", id] = segments;
  if (!roots.has(root)) return { generation: 3, serviceId: root, path: segments.slice(1) };
  const about = root === "service" && ["get", "update", "delete"].includes(operation) && segments.length === 3;
  return about && id !== "list"
    ? { generation: 2, serviceId: id, path: [root, operation] }
    : { generation: 2, path: segments };
};

const authenticate = (emulation: Emulation, { authorization }: Request, generation: 2 | 3): Credential => {
  if (!authorization) throw new Refusal(401, "A001202", "Authorization header is missing.");
  const credential = identify(emulation, authorization);
  if (credential) return credential;
  throw new Refusal(401, generation === 3 ? "A458101" : "A001203", "The credential presented is not valid.");
};

/** Without an id in the path, the service is the credential's own. A service owner who has one service means that one. */
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

const callOf = (emulation: Emulation, request: Request, generation: 2 | 3, params: Params): Call => {
  const credential = authenticate(emulation, request, generation);
  request.entry.credential = credential.kind;
  return { ...emulation, generation, params, query: request.query, body: bodyOf(request), credential };
};

const serveService = (emulation: Emulation, request: Request): Answer => {
  const target = targetOf(request.segments);
  const found = match(serviceRoutes, request.method, target.path);
  if (!found?.route) throw unknownPath(found);
  const [, , handle, right] = found.route;
  const call = callOf(emulation, request, target.generation, found.params);
  const service = serviceOf(call, target);
  demand(call.credential, right, call.generation, service);
  demandSpread(service, right);
  return handle({ ...call, service });
};

const serveAll = (emulation: Emulation, request: Request): Answer | undefined => {
  const found = match(clusterRoutes, request.method, request.segments);
  if (found && !found.route) throw unknownPath(found);
  const generation = /^bearer /i.test(request.authorization ?? "") ? 3 : 2;
  return found?.route?.[2](callOf(emulation, request, generation, found.params));
};

/** Serves one request to the cluster. */
export const serveCluster = (emulation: Emulation, request: Request): Answer => {
  const open = match(openRoutes, request.method, request.segments)?.route;
  return open?.[2](request) ?? serveAll(emulation, request) ?? serveService(emulation, request);
};
