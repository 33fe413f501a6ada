import { holds } from "./access";
import { type Answer, noContent, ok, type ServiceCall } from "./call";
import type { Client } from "./clients";
import { integer, type Members } from "./json";
import { clientKind, kept, shown } from "./kind";
import { written } from "./metadata";
import { page } from "./page";
import { Refusal } from "./refusal";
import { secret } from "./store";

export const show = ({ options }: ServiceCall, { members }: Client): Members => shown(clientKind, members, options);

/** The client that the path names, by its id or its alias. */
export const named = ({ service, params }: ServiceCall): Client => {
  const identifier = params["client"] ?? "";
  const client = service.clients.find(identifier);
  if (!client) throw new Refusal(404, "A001212", `The client (ID = ${identifier}) was not found.`);
  return client;
};

const issued = ({ store, service }: ServiceCall, clientId: string): Members => {
  const now = store.now();
  const serviceNumber = service.members["number"];
  const [number, createdAt] = [store.number(), now];
  return { clientId: integer(clientId), clientSecret: secret(64), number, serviceNumber, createdAt, modifiedAt: now };
};

export const addClient = (call: ServiceCall): Client => {
  const id = call.store.id();
  const lists = clientKind.lists(call.options);
  const client: Client = { id, members: {}, listedFrom: Date.now() + call.options.listLagMs };
  call.service.clients.write(client, { ...clientKind.defaults, ...lists, ...written(call, id), ...issued(call, id) });
  return client;
};

export const createClient = (call: ServiceCall): Answer => ({
  status: call.options.createStatus,
  body: show(call, addClient(call)),
});

export const getClient = (call: ServiceCall): Answer => ok(show(call, named(call)));

const limitedNames = ["number", "clientName", "clientId", "clientIdAlias", "clientIdAliasEnabled", "clientType"];

const limited = ({ members }: Client): Members => Object.fromEntries(limitedNames.map((name) => [name, members[name]]));

export const listClients = (call: ServiceCall): Answer => {
  const developer = call.query.get("developer");
  const clients = call.service.clients
    .all()
    .filter(({ members }) => developer === null || members["developer"] === developer);
  const full = call.options.listView === "whole" && holds(call.credential, "VIEW_SERVICE", call.generation);
  const showOne = (client: Client): Members => (full ? show(call, client) : limited(client));
  return page(call, "clients", clients, showOne, developer === null ? {} : { developer });
};

export const updateClient = (call: ServiceCall): Answer => {
  const client = named(call);
  const members = written(call, client.id, client);
  const { derivedSectorIdentifier } = members;
  call.service.clients.write(client, {
    ...clientKind.defaults,
    ...(call.options.defaultsOnUpdate ? clientKind.lists(call.options) : {}),
    ...members,
    ...kept(clientKind, client.members, call.generation),
    derivedSectorIdentifier,
    modifiedAt: call.store.now(),
  });
  return ok(show(call, client));
};

export const deleteClient = (call: ServiceCall): Answer => {
  call.service.clients.delete(named(call));
  return noContent();
};
