import { type Call, noContent, ok, type Reply, type ServiceCall } from "./call";
import type { Members } from "./json";
import { paginate } from "./pagination";
import { hasRight, requireRight } from "./rights";
import { protectedFields } from "./schema";
import { addService, limitedServiceView, serviceView } from "./service";
import { readServiceBody } from "./service-body";
import { serviceSchema } from "./service-schema";
import type { Service } from "./store";

/** A credential that may see only clients gets the limited view. */
const viewFor = (call: Call, service: Service): Members =>
  hasRight(call.credential, "VIEW_SERVICE", call.generation) && call.query.get("limited") !== "true"
    ? serviceView(call, service)
    : limitedServiceView(service);

export const getService = (call: ServiceCall): Reply => ok(viewFor(call, call.service));

export const listServices = (call: Call): Reply => {
  requireRight(call.credential, "VIEW_LIMITED", call.generation);
  const isVisible = ({ id, owned, apiServerId }: Service): boolean =>
    owned && apiServerId === call.options.apiServerId && [undefined, id].includes(call.credential.serviceId);
  const isLimited = call.options.listView === "limited";
  return paginate(call, {
    name: "services",
    items: [...call.store.services.values()].filter(isVisible),
    view: (service) => (isLimited ? limitedServiceView(service) : viewFor(call, service)),
  });
};

/** A pitfall of 3.0: a service that an organization token creates here, on the cluster, has no owner. */
export const createService = (call: Call): Reply => {
  requireRight(call.credential, "CREATE_SERVICE", call.generation);
  const owned = call.credential.kind === "serviceOwner" || !call.options.orphans;
  return {
    status: call.options.createStatus,
    body: serviceView(call, addService(call, call.body, { generation: call.generation, owned })),
  };
};

/** An update replaces all fields except those that Authlete sets itself. */
export const updateService = (call: ServiceCall): Reply => {
  const { service, generation, options } = call;
  const modifiedAt = call.store.nextTimestamp();
  service.members = {
    ...serviceSchema.defaults,
    ...(options.defaultsOnUpdate ? serviceSchema.listDefaults(options) : {}),
    ...readServiceBody(call, call.body, generation),
    ...protectedFields(serviceSchema, service.members, generation),
    modifiedAt,
  };
  return ok(serviceView(call, service));
};

export const deleteService = ({ store, service }: ServiceCall): Reply => {
  store.deleteService(service);
  return noContent();
};
