import type { ServiceCall } from "./call";
import { addClient } from "./client";
import { type Members, withoutNulls } from "./json";
import type { Seed } from "./options";
import { addService } from "./service";
import type { Context } from "./store";

/** The ids and secrets of a service that was created without a call. */
export interface Seeded {
  apiKey: string;
  apiSecret: string;
  /** An access token of the service. */
  accessToken: string;
  clientIds: string[];
}

/**
 * Creates a service and its clients as if through 2.x paths, since a 2.x server stores more fields. Unlike what a call
 * creates, they are in their lists at once.
 */
export const seedService = ({ store, options }: Context, seed: Seed): Seeded => {
  const { service: members = {}, clients = [], apiKey, apiSecret, accessToken } = seed;
  const context = { store, options: { ...options, listLagMs: 0 } };
  const body = withoutNulls(members) as Members;
  const service = addService(context, body, { generation: 2, owned: true, apiKey, apiSecret });
  const token = store.addToken({ accessToken, serviceId: service.id, rights: ["MODIFY_SERVICE"] });
  const call = { ...context, service, generation: 2 } as ServiceCall;
  const added = clients.map((client) => addClient({ ...call, body: withoutNulls(client) as Members }));
  return {
    apiKey: service.id,
    apiSecret: String(service.members["apiSecret"]),
    accessToken: token.accessToken,
    clientIds: added.map(({ members: { clientId } }) => String(clientId)),
  };
};
