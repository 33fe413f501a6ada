import { noContent, ok, type Reply, type ServiceCall } from "./call";
import { clientInPath } from "./client";
import type { Client } from "./client-collection";
import type { Members } from "./json";

const extensionOf = ({ members }: Client): Members => members["extension"] as Members;

const scopesReply = (client: Client): Reply => {
  const { requestableScopes, requestableScopesEnabled } = extensionOf(client);
  return ok({ requestableScopes: requestableScopesEnabled ? requestableScopes : undefined });
};

const writeScopes = (call: ServiceCall, client: Client, requestableScopes?: unknown[]): Client => {
  const requestableScopesEnabled = requestableScopes !== undefined;
  client.members["extension"] = { ...extensionOf(client), requestableScopes, requestableScopesEnabled };
  client.members["modifiedAt"] = call.store.nextTimestamp();
  return client;
};

/** Returns the scopes that the client may request. Without a list, it may request all scopes of the service. */
export const getRequestableScopes = (call: ServiceCall): Reply => scopesReply(clientInPath(call));

/** Scopes that the service does not have are ignored. An empty list removes the limit, like a missing one. */
export const updateRequestableScopes = (call: ServiceCall): Reply => {
  const known = ((call.service.members["supportedScopes"] ?? []) as Members[]).map(({ name }) => name);
  const wanted = [call.body["requestableScopes"] ?? []].flat();
  const list = wanted.filter((scope) => known.includes(scope));
  return scopesReply(writeScopes(call, clientInPath(call), wanted.length > 0 ? list : undefined));
};

export const deleteRequestableScopes = (call: ServiceCall): Reply => {
  writeScopes(call, clientInPath(call));
  return noContent();
};
