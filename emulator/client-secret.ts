import { ok, type Reply, type ServiceCall } from "./call";
import { clientInPath } from "./client";
import type { Client } from "./client-collection";
import { badRequest } from "./refusal";

type Result = [code: string, verb: string];

const replaceSecret = (call: ServiceCall, client: Client, newClientSecret: string, [code, verb]: Result): Reply => {
  const oldClientSecret = client.members["clientSecret"];
  Object.assign(client.members, { clientSecret: newClientSecret, modifiedAt: call.store.nextTimestamp() });
  const place = `client (ID = ${client.members["clientId"]}) of the service (API Key = ${call.service.id})`;
  const resultMessage = `[${code}] ${verb} the client secret of the ${place}.`;
  return ok({ resultCode: code, resultMessage, newClientSecret, oldClientSecret });
};

/** The new secret has 512 random bits. */
export const refreshSecret = (call: ServiceCall): Reply =>
  replaceSecret(call, clientInPath(call), call.store.newSecret(64), ["A148001", "Refreshed"]);

export const updateSecret = (call: ServiceCall): Reply => {
  const client = clientInPath(call);
  const secret = call.body["clientSecret"];
  if (typeof secret !== "string" || !/^[A-Za-z0-9_-]{1,86}$/.test(secret))
    throw badRequest("The client secret must consist of 1 to 86 letters, digits, '-' and '_'.");
  return replaceSecret(call, client, secret, ["A149001", "Updated"]);
};
