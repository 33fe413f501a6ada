import { ClientCollection } from "./client-collection";
import { type Members, toInteger } from "./json";
import { visibleFields } from "./schema";
import { readServiceBody } from "./service-body";
import { serviceSchema } from "./service-schema";
import type { Context, Service } from "./store";

/** The fields that Authlete sets itself. */
const issueServiceFields = ({ store, options }: Context, apiKey: string): Members => {
  const createdAt = store.nextTimestamp();
  return {
    apiKey: toInteger(apiKey),
    apiSecret: store.newSecret(32),
    number: store.nextNumber(),
    serviceOwnerNumber: options.organizationId,
    createdAt,
    modifiedAt: createdAt,
  };
};

/** How a service is created, apart from its fields. */
interface Creation {
  generation: 2 | 3;
  owned: boolean;
  apiServerId?: number;
  /** What Authlete has set itself, if the service is not new. */
  issued?: Members;
  rightsLag?: Service["rightsLag"];
}

export const addService = (context: Context, body: Members, creation: Creation): Service => {
  const { store, options } = context;
  const { apiServerId = options.apiServerId, issued = {} } = creation;
  const { generation, owned, rightsLag = { until: 0, calls: 0 } } = creation;
  const id = String(issued["apiKey"] ?? store.nextId());
  const members = {
    ...serviceSchema.defaults,
    ...serviceSchema.listDefaults(options),
    ...readServiceBody(context, body, generation),
    ...issueServiceFields(context, id),
    ...issued,
  };
  const [clients, hsks, listedFrom] = [new ClientCollection(), new Map(), options.clock.now() + options.listLagMs];
  const service = { id, members, clients, hsks, apiServerId, owned, rightsLag, listedFrom };
  store.services.set(id, service);
  return service;
};

export const serviceView = ({ options }: Context, { members, clients, hsks }: Service): Members => ({
  ...visibleFields(serviceSchema, members, options),
  metadata: [{ key: "clientCount", value: String(clients.size) }],
  ...(hsks.size > 0 ? { hsks: [...hsks.values()] } : {}),
});

const limitedServiceFields = ["apiKey", "number", "serviceName", "description"];

export const limitedServiceView = ({ members }: Service): Members =>
  Object.fromEntries(limitedServiceFields.map((name) => [name, members[name]]));
