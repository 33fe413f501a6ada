import type { ServiceCall } from "./call";
import { readClientBody } from "./client-body";
import type { Client } from "./client-collection";
import { clientSchema } from "./client-schema";
import { type Members, toInteger } from "./json";
import { Refusal } from "./refusal";
import { visibleFields } from "./schema";

export const clientView = ({ options }: ServiceCall, { members }: Client): Members =>
  visibleFields(clientSchema, members, options);

const limitedClientFields = ["number", "clientName", "clientId", "clientIdAlias", "clientIdAliasEnabled", "clientType"];

export const limitedClientView = ({ members }: Client): Members =>
  Object.fromEntries(limitedClientFields.map((name) => [name, members[name]]));

/** The client whose id or alias is in the path. */
export const clientInPath = ({ service, params }: ServiceCall): Client => {
  const identifier = params["client"] ?? "";
  const client = service.clients.find(identifier);
  if (!client) throw new Refusal(404, "A001212", `The client (ID = ${identifier}) was not found.`);
  return client;
};

/** The fields that Authlete sets itself. */
const issueClientFields = ({ store, service }: ServiceCall, id: string): Members => {
  const createdAt = store.nextTimestamp();
  return {
    clientId: toInteger(id),
    clientSecret: store.newSecret(64),
    number: store.nextNumber(),
    serviceNumber: service.members["number"],
    createdAt,
    modifiedAt: createdAt,
  };
};

/** Adds a client. `issued` holds what Authlete has set itself, if the client is not new. */
export const addClient = (call: ServiceCall, issued: Members = {}): Client => {
  const { store, options, service } = call;
  const id = String(issued["clientId"] ?? store.nextId());
  const client: Client = { id, members: {}, listedFrom: options.clock.now() + options.listLagMs };
  service.clients.write(client, {
    ...clientSchema.defaults,
    ...clientSchema.listDefaults(options),
    ...readClientBody(call, id),
    ...issueClientFields(call, id),
    ...issued,
  });
  return client;
};
