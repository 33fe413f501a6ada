/** The resources of many stories: a service `shop`, and clients in it. */
import type { Program, Resource } from "./project";

type Members = Record<string, unknown>;

export const shop = (args: Members = {}): Resource => ({ kind: "Service", args: { serviceName: "Shop", ...args } });

export const client = (args: Members = {}, opts: Members = {}): Resource => ({
  kind: "Client",
  args: { serviceId: "@shop.id", ...args },
  opts,
});

/** A program whose outputs are the ids of its resources. */
export const withIds = (resources: Program["resources"]): Program => ({
  resources,
  outputs: Object.fromEntries(Object.keys(resources).map((name) => [name, `@${name}.id`])),
});
