import type { ServiceCall } from "./call";
import { addClient } from "./client";
import { clientSchema } from "./client-schema";
import { type Members, toInteger, withoutNulls } from "./json";
import type { Seed } from "./options";
import { protectedFields, type Schema } from "./schema";
import { addService } from "./service";
import { serviceSchema } from "./service-schema";
import type { Context } from "./store";

/** The ids and secrets of a service that was created without a call. */
export interface Seeded {
  apiKey: string;
  apiSecret: string;
  /** An access token of the service. */
  accessToken: string;
  clientIds: string[];
}

/** The fields of an object, and those of them that Authlete sets itself. */
const split = (schema: Schema, members: Members): { body: Members; issued: Members } => {
  const body = withoutNulls(members) as Members;
  return { body, issued: protectedFields(schema, body, 2) };
};

/**
 * Creates a service and its clients as if through 2.x paths, since a 2.x server stores more fields. Unlike what a call
 * creates, they are in their lists at once, and keep what Authlete has set itself.
 */
export const seedService = ({ store, options }: Context, seed: Seed): Seeded => {
  const { service: members = {}, clients = [], apiKey, apiSecret, accessToken } = seed;
  const context = { store, options: { ...options, listLagMs: 0 } };
  const known = { ...members, ...(apiKey && { apiKey: toInteger(apiKey) }), ...(apiSecret && { apiSecret }) };
  const { body, issued } = split(serviceSchema, known);
  const service = addService(context, body, { generation: 2, owned: true, issued });
  const token = store.addToken({ accessToken, serviceId: service.id, rights: ["MODIFY_SERVICE"] });
  const call = { ...context, service, generation: 2 } as ServiceCall;
  const added = clients.map((client) => {
    const { body, issued } = split(clientSchema, client);
    return addClient({ ...call, body }, issued);
  });
  return {
    apiKey: service.id,
    apiSecret: String(service.members["apiSecret"]),
    accessToken: token.accessToken,
    clientIds: added.map(({ members: { clientId } }) => String(clientId)),
  };
};
