/** Creates the next token of a service, and revokes the one before the current one. */

import { connect } from "../api/connect";
import { AuthleteError, unexpectedShape } from "../api/error";
import { newRun, type Send } from "../api/run";
import type { Call } from "../call";
import type { Settings } from "../config/settings";
import type { Host } from "../host";
import { integerOf } from "../json";
import { isoTime } from "../time";
import { type Fields, isRecord, textOf } from "../value";
import { Refusal } from "./refusal";

/** What an ESC environment asks for. */
export interface Question {
  environment: string;
  serviceId: string;
  /** When the current token was created, in milliseconds since 1970. The first rotation has none. */
  since?: number;
  /** What the owner of the function adds to the request for a token. */
  token?: Fields;
}

/** What ESC keeps, as a secret, and sends with the next rotation. */
export interface TokenState {
  accessToken: string;
  tokenId: string;
  serviceId: string;
  createdAt: string;
}

/** Reads `{ request: { serviceId }, state }`. The environment must be allowed to have a token of that service. */
export function readQuestion(body: unknown, environment: string, allowed: Record<string, readonly string[]>): Question {
  const { request, state } = isRecord(body) ? body : {};
  const serviceId = isRecord(request) ? textOf(request.serviceId) : undefined;
  if (serviceId === undefined) throw new Refusal(400, "the request has no serviceId: give it in `inputs.request`");
  const services = Object.hasOwn(allowed, environment) ? (allowed[environment] ?? []) : [];
  if (!services.includes(serviceId))
    throw new Refusal(403, `the environment ${environment} may not have a token of service ${serviceId}`);
  const since = isRecord(state) ? Date.parse(String(state.createdAt)) : Number.NaN;
  return { environment, serviceId, ...(!Number.isNaN(since) && { since }) };
}

export async function rotate(settings: Settings, host: Host, question: Question): Promise<TokenState> {
  const run = newRun(settings, host);
  const send = connect(settings, run);
  const createdAt = isoTime(host.clock.now());
  const state = await createToken(send, settings, question, createdAt);
  run.secrets.add([state.accessToken]);
  try {
    await revokeOlder(send, settings, question);
  } catch (error) {
    // The new token is valid, and ESC must have it: the next rotation revokes what is left.
    if (!(error instanceof AuthleteError)) throw error;
    host.logger.warn(`Authlete: an old token of service ${question.serviceId} is still valid: ${error.message}`);
  }
  return state;
}

function tokenCall(settings: Settings, question: Question, operation: string, more: Fields): Call {
  const ids = { organizationId: integerOf(settings.organizationId), apiServerId: integerOf(settings.apiServerId) };
  const body = { ...more, ...ids, serviceId: integerOf(question.serviceId) };
  const repeatable = operation !== "create";
  return { method: "POST", path: `/api/servicetoken/${operation}`, body, idp: true, repeatable };
}

/** By its description, a later rotation knows the token again. */
const prefixFor = ({ environment }: Question) => `Pulumi ESC ${environment} `;

async function createToken(send: Send, settings: Settings, question: Question, createdAt: string): Promise<TokenState> {
  const description = `${prefixFor(question)}${createdAt}`;
  const call = tokenCall(settings, question, "create", { ...question.token, description });
  const answer = await send(call);
  const { accessToken, tokenId, serviceId } = isRecord(answer) ? answer : {};
  const id = textOf(tokenId);
  if (typeof accessToken === "string" && id !== undefined && textOf(serviceId) === question.serviceId)
    return { accessToken, tokenId: id, serviceId: question.serviceId, createdAt };
  throw unexpectedShape(call, `token of service ${question.serviceId}`);
}

/** Revokes what this environment had before its current token. What is newer stays: ESC may be about to use it. */
async function revokeOlder(send: Send, settings: Settings, question: Question): Promise<void> {
  const { since } = question;
  if (since === undefined) return;
  const call = tokenCall(settings, question, "all", {});
  const answer = await send(call);
  if (!Array.isArray(answer)) throw unexpectedShape(call, "list of tokens");
  for (const { tokenId, description } of answer.filter(isRecord)) {
    const created = creationOf(description, question);
    if (created === undefined || created >= since) continue;
    await send(tokenCall(settings, question, "revoke", { tokenId: textOf(tokenId), description }));
  }
}

/** When this environment's token was created; of any other token nothing. */
function creationOf(description: unknown, question: Question): number | undefined {
  const [prefix, text] = [prefixFor(question), textOf(description) ?? ""];
  const time = text.startsWith(prefix) ? text.slice(prefix.length) : "";
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(time) ? Date.parse(time) : undefined;
}
