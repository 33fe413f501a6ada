import { type Answer, type IdpCall, ok } from "./call";
import { isObject } from "./json";
import { addService, show } from "./service";

/** The clusters of the shared cloud. What is made for another one is not found on this one. */
const clusters: Record<string, string> = {
  76281: "https://us.authlete.com",
  53285: "https://jp.authlete.com",
  63294: "https://eu.authlete.com",
  47363: "https://br.authlete.com",
};

const apiServerOf = ({ body, options, refuse }: IdpCall): number => {
  const id = Number(body["apiServerId"]);
  if (id !== options.apiServerId && !(id in clusters)) throw refuse(400, "The API server was not found.");
  return id;
};

const checkPlan = ({ store, options, refuse }: IdpCall): void => {
  const owned = [...store.services.values()].filter(({ owned }) => owned);
  if (owned.length >= options.serviceLimit) throw refuse(403, "To create more services, upgrade your plan.");
};

export const createService = (call: IdpCall): Answer => {
  const apiServerId = apiServerOf(call);
  checkPlan(call);
  const { service } = call.body;
  if (!isObject(service)) throw call.refuse(400, "service is required.");
  const { rightsLagCalls: calls, rightsLagMs } = call.options;
  const lag = { calls, until: rightsLagMs > 0 ? Date.now() + rightsLagMs : 0 };
  return ok(show(call, addService(call, service, { generation: 3, owned: true, apiServerId, lag })));
};

export const removeService = (call: IdpCall): Answer => {
  const apiServerId = apiServerOf(call);
  const service = call.store.services.get(String(call.body["serviceId"]));
  if (!service?.owned || service.apiServerId !== apiServerId) throw call.refuse(404, "The service was not found.");
  call.store.removeService(service);
  return { status: 200 };
};

const apiServer = (id: string, apiServerUrl: string) => ({ id: Number(id), apiServerUrl });

const apiServers = ({ options }: IdpCall) =>
  Object.entries({ [String(options.apiServerId)]: "http://127.0.0.1", ...clusters }).map(([id, url]) =>
    apiServer(id, url),
  );

export const listApiServers = (call: IdpCall): Answer => ok(apiServers(call));

export const getApiServer = (call: IdpCall): Answer => {
  const found = apiServers(call).find(({ id }) => String(id) === call.params["id"]);
  if (!found) throw call.refuse(404, "The API server was not found.");
  return ok(found);
};
