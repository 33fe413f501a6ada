import { type Answer, ok, type ServiceCall } from "./call";
import { named } from "./client";
import type { Client } from "./clients";
import { badRequest } from "./refusal";
import { secret } from "./store";

const change = (call: ServiceCall, client: Client, newClientSecret: string, code: string, what: string): Answer => {
  const oldClientSecret = client.members["clientSecret"];
  Object.assign(client.members, { clientSecret: newClientSecret, modifiedAt: call.store.now() });
  const place = `client (ID = ${client.members["clientId"]}) of the service (API Key = ${call.service.id})`;
  const resultMessage = `[${code}] ${what} the client secret of the ${place}.`;
  return ok({ resultCode: code, resultMessage, newClientSecret, oldClientSecret });
};

/** A new secret of 512 random bits. */
export const refreshSecret = (call: ServiceCall): Answer =>
  change(call, named(call), secret(64), "A148001", "Refreshed");

export const updateSecret = (call: ServiceCall): Answer => {
  const client = named(call);
  const wanted = call.body["clientSecret"];
  if (typeof wanted !== "string" || !/^[A-Za-z0-9_-]{1,86}$/.test(wanted))
    throw badRequest("The client secret must consist of 1 to 86 letters, digits, '-' and '_'.");
  return change(call, client, wanted, "A149001", "Updated");
};

/** `clientLocked` alone counts; without it the client is unlocked. */
export const updateLock = (call: ServiceCall): Answer => {
  const { members } = named(call);
  Object.assign(members, { locked: call.body["clientLocked"] === true, modifiedAt: call.store.now() });
  return ok({ resultCode: "A145001", resultMessage: `[A145001] Updated the lock flag of the client.` });
};
