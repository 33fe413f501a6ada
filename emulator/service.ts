import { demand, holds } from "./access";
import { type Answer, type Call, noContent, ok, type ServiceCall } from "./call";
import { Clients } from "./clients";
import { integer, type Members } from "./json";
import { kept, serviceKind, shown } from "./kind";
import { page } from "./page";
import { written } from "./settings";
import { type Emulation, type Service, secret } from "./store";

const issued = ({ store, options }: Emulation, apiKey: string, apiSecret: string): Members => {
  const now = store.now();
  return {
    apiKey: integer(apiKey),
    apiSecret,
    number: store.number(),
    serviceOwnerNumber: options.organizationId,
    createdAt: now,
    modifiedAt: now,
  };
};

interface Ownership {
  generation: 2 | 3;
  owned: boolean;
  apiServerId?: number;
  apiKey?: string;
  apiSecret?: string;
  lag?: Service["lag"];
}

export const addService = (emulation: Emulation, body: Members, how: Ownership): Service => {
  const { store, options } = emulation;
  const { generation, owned, apiServerId = options.apiServerId, apiKey: id = store.id(), apiSecret = secret(32) } = how;
  const members = {
    ...serviceKind.defaults,
    ...serviceKind.lists(options),
    ...written(emulation, body, generation),
    ...issued(emulation, id, apiSecret),
  };
  const lag = how.lag ?? { until: 0, calls: 0 };
  const listedFrom = Date.now() + options.listLagMs;
  const service = { id, members, clients: new Clients(), hsks: new Map(), apiServerId, owned, lag, listedFrom };
  store.services.set(id, service);
  return service;
};

const limitedNames = ["apiKey", "number", "serviceName", "description"];

const limited = (members: Members): Members => Object.fromEntries(limitedNames.map((name) => [name, members[name]]));

export const show = ({ options }: Emulation, { members, clients, hsks }: Service): Members => ({
  ...shown(serviceKind, members, options),
  metadata: [{ key: "clientCount", value: String(clients.size) }],
  ...(hsks.size > 0 ? { hsks: [...hsks.values()] } : {}),
});

/** A credential that may see only clients gets the names of the service and nothing more. */
const view = (call: Call, service: Service): Members =>
  holds(call.credential, "VIEW_SERVICE", call.generation) && call.query.get("limited") !== "true"
    ? show(call, service)
    : limited(service.members);

export const getService = (call: ServiceCall): Answer => ok(view(call, call.service));

export const listServices = (call: Call): Answer => {
  demand(call.credential, "VIEW_LIMITED", call.generation);
  const visible = [...call.store.services.values()].filter(
    ({ id, owned, apiServerId }) =>
      owned && apiServerId === call.options.apiServerId && [undefined, id].includes(call.credential.serviceId),
  );
  const short = call.options.listView === "limited";
  return page(call, "services", visible, (service) => (short ? limited(service.members) : view(call, service)));
};

/** The trap of 3.0: what an organization token creates here, on the cluster, belongs to nobody. */
export const createService = (call: Call): Answer => {
  demand(call.credential, "CREATE_SERVICE", call.generation);
  const owned = call.credential.kind === "serviceOwner" || !call.options.orphans;
  return {
    status: call.options.createStatus,
    body: show(call, addService(call, call.body, { generation: call.generation, owned })),
  };
};

/** An update replaces everything but what Authlete itself has issued. */
export const updateService = (call: ServiceCall): Answer => {
  const { service, generation, options } = call;
  const modifiedAt = call.store.now();
  service.members = {
    ...serviceKind.defaults,
    ...(options.defaultsOnUpdate ? serviceKind.lists(options) : {}),
    ...written(call, call.body, generation),
    ...kept(serviceKind, service.members, generation),
    modifiedAt,
  };
  return ok(show(call, service));
};

export const deleteService = ({ store, service }: ServiceCall): Answer => {
  store.removeService(service);
  return noContent();
};
