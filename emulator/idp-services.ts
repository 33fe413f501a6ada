import { type IdpCall, ok, type Reply } from "./call";
import { isObject } from "./json";
import { addService, serviceView } from "./service";

/** The clusters of the shared cloud. The emulator is one of them; it cannot see services on the others. */
const clusters: Record<string, string> = {
  76281: "https://us.authlete.com",
  53285: "https://jp.authlete.com",
  63294: "https://eu.authlete.com",
  47363: "https://br.authlete.com",
};

const readApiServerId = ({ body, options, refuse }: IdpCall): number => {
  const id = Number(body["apiServerId"]);
  if (id !== options.apiServerId && !(id in clusters)) throw refuse(400, "The API server was not found.");
  return id;
};

const checkServiceLimit = ({ store, options, refuse }: IdpCall): void => {
  const owned = [...store.services.values()].filter((service) => service.owned);
  if (owned.length >= options.serviceLimit) throw refuse(403, "To create more services, upgrade your plan.");
};

export const createOwnedService = (call: IdpCall): Reply => {
  const apiServerId = readApiServerId(call);
  checkServiceLimit(call);
  const { service } = call.body;
  if (!isObject(service)) throw call.refuse(400, "service is required.");
  const { rightsLagCalls: calls, rightsLagMs, clock } = call.options;
  const rightsLag = { calls, until: rightsLagMs > 0 ? clock.now() + rightsLagMs : 0 };
  return ok(serviceView(call, addService(call, service, { generation: 3, owned: true, apiServerId, rightsLag })));
};

export const removeOwnedService = (call: IdpCall): Reply => {
  const apiServerId = readApiServerId(call);
  const service = call.store.services.get(String(call.body["serviceId"]));
  if (!service?.owned || service.apiServerId !== apiServerId) throw call.refuse(404, "The service was not found.");
  call.store.deleteService(service);
  return { status: 200 };
};

const apiServersOf = ({ options }: IdpCall) => {
  const urls = Object.entries({ [String(options.apiServerId)]: "http://127.0.0.1", ...clusters });
  return urls.map(([id, apiServerUrl]) => ({ id: Number(id), apiServerUrl }));
};

export const listApiServers = (call: IdpCall): Reply => ok(apiServersOf(call));

export const getApiServer = (call: IdpCall): Reply => {
  const apiServer = apiServersOf(call).find(({ id }) => String(id) === call.params["id"]);
  if (!apiServer) throw call.refuse(404, "The API server was not found.");
  return ok(apiServer);
};
