import { noContent, ok, type Reply, type ServiceCall } from "./call";
import { addClient, clientInPath, clientView, limitedClientView } from "./client";
import { readClientBody } from "./client-body";
import { clientSchema } from "./client-schema";
import { paginate } from "./pagination";
import { hasRight } from "./rights";
import { protectedFields } from "./schema";

export const createClient = (call: ServiceCall): Reply => ({
  status: call.options.createStatus,
  body: clientView(call, addClient(call)),
});

export const getClient = (call: ServiceCall): Reply => ok(clientView(call, clientInPath(call)));

export const listClients = (call: ServiceCall): Reply => {
  const developer = call.query.get("developer");
  const clients = call.service.clients
    .all()
    .filter(({ members }) => developer === null || members["developer"] === developer);
  const isWhole = call.options.listView === "whole" && hasRight(call.credential, "VIEW_SERVICE", call.generation);
  return paginate(call, {
    name: "clients",
    items: clients,
    view: (client) => (isWhole ? clientView(call, client) : limitedClientView(client)),
    more: developer === null ? {} : { developer },
  });
};

/** An update replaces all fields except those that Authlete sets itself. */
export const updateClient = (call: ServiceCall): Reply => {
  const { options, generation, service } = call;
  const client = clientInPath(call);
  const members = readClientBody(call, client.id, client);
  const { derivedSectorIdentifier } = members;
  service.clients.write(client, {
    ...clientSchema.defaults,
    ...(options.defaultsOnUpdate ? clientSchema.listDefaults(options) : {}),
    ...members,
    ...protectedFields(clientSchema, client.members, generation),
    derivedSectorIdentifier,
    modifiedAt: call.store.nextTimestamp(),
  });
  return ok(clientView(call, client));
};

export const deleteClient = (call: ServiceCall): Reply => {
  call.service.clients.delete(clientInPath(call));
  return noContent();
};

/** Only `clientLocked` counts. Without it, the client is unlocked. */
export const updateLock = (call: ServiceCall): Reply => {
  const { members } = clientInPath(call);
  Object.assign(members, { locked: call.body["clientLocked"] === true, modifiedAt: call.store.nextTimestamp() });
  return ok({ resultCode: "A145001", resultMessage: `[A145001] Updated the lock flag of the client.` });
};
