import type { ServiceCall } from "./call";
import { addClient } from "./client";
import { type Members, withoutNulls } from "./json";
import type { Seed } from "./options";
import { addService } from "./service";
import type { Emulation } from "./store";

/** A service that was made without a call. */
export interface Seeded {
  apiKey: string;
  apiSecret: string;
  /** An access token of the service. */
  accessToken: string;
  clientIds: string[];
}

/** Makes a service and its clients, in the lists at once, as if the 2.x paths had been used: these store more fields. */
export const plant = ({ store, options }: Emulation, { service: members = {}, clients = [], ...ids }: Seed): Seeded => {
  const emulation = { store, options: { ...options, listLagMs: 0 } };
  const { apiKey, apiSecret, accessToken } = ids;
  const body = withoutNulls(members) as Members;
  const service = addService(emulation, body, { generation: 2, owned: true, apiKey, apiSecret });
  const token = store.addToken({ accessToken, serviceId: service.id, rights: ["MODIFY_SERVICE"] });
  const call = { ...emulation, service, generation: 2 } as ServiceCall;
  const made = clients.map((client) => addClient({ ...call, body: withoutNulls(client) as Members }));
  return {
    apiKey: service.id,
    apiSecret: String(service.members["apiSecret"]),
    accessToken: token.accessToken,
    clientIds: made.map(({ members }) => String(members["clientId"])),
  };
};
