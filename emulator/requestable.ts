import { type Answer, noContent, ok, type ServiceCall } from "./call";
import { named } from "./client";
import type { Client } from "./clients";
import type { Members } from "./json";

const extension = ({ members }: Client): Members => members["extension"] as Members;

const answer = (client: Client): Answer => {
  const { requestableScopes, requestableScopesEnabled } = extension(client);
  return ok({ requestableScopes: requestableScopesEnabled ? requestableScopes : undefined });
};

const write = (call: ServiceCall, client: Client, requestableScopes?: unknown[]): Client => {
  const requestableScopesEnabled = requestableScopes !== undefined;
  client.members["extension"] = { ...extension(client), requestableScopes, requestableScopesEnabled };
  client.members["modifiedAt"] = call.store.now();
  return client;
};

/** The scopes that the client may ask for. No list means all of the service's. */
export const getRequestableScopes = (call: ServiceCall): Answer => answer(named(call));

/** Scopes that the service does not know are ignored, and an empty list is taken for none at all: no limit. */
export const updateRequestableScopes = (call: ServiceCall): Answer => {
  const known = ((call.service.members["supportedScopes"] ?? []) as Members[]).map(({ name }) => name);
  const wanted = [call.body["requestableScopes"] ?? []].flat();
  const list = wanted.filter((scope) => known.includes(scope));
  return answer(write(call, named(call), wanted.length > 0 ? list : undefined));
};

export const deleteRequestableScopes = (call: ServiceCall): Answer => {
  write(call, named(call));
  return noContent();
};
