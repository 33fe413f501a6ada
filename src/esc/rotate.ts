/** Creates the next token of a service, and revokes the one before the current one. */

import { connect } from "../api/connect";
import { AuthleteError, unexpectedShape } from "../api/error";
import { newRun, type Send } from "../api/run";
import { readUnpaged } from "../api/unpaged";
import { type Call, isConfirmation } from "../call";
import type { Settings } from "../config/settings";
import type { Host } from "../host";
import { tokenCalls } from "../resources/tokens";
import { isoTime } from "../time";
import { type Fields, isHeaderValue, isRecord, textOf } from "../value";
import { Refusal } from "./refusal";

/** What an ESC environment asks for. */
export interface Question {
  environment: string;
  serviceId: string;
  /** When the current token was created, in milliseconds since 1970. The first rotation has none. */
  since?: number;
  /** The current token, which no message may show. */
  current?: unknown;
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
  const { createdAt, accessToken: current } = isRecord(state) ? state : {};
  const since = Date.parse(String(createdAt));
  return { environment, serviceId, current, ...(!Number.isNaN(since) && { since }) };
}

export async function rotate(settings: Settings, host: Host, question: Question): Promise<TokenState> {
  const run = newRun(settings, host);
  run.secrets.add(typeof question.current === "string" ? [question.current] : []);
  const send = connect(settings, run);
  const createdAt = isoTime(host.clock.now());
  const state = await createToken(send, settings, question, createdAt);
  run.secrets.add([state.accessToken]);
  try {
    await revokeOlder(send, settings, question);
  } catch (error) {
    // The new token is valid, and ESC must have it: the next rotation revokes what is left.
    if (!(error instanceof AuthleteError)) throw error;
    host.logger.warn(`Authlete: an old token of service ${question.serviceId} may still be valid: ${error.message}`);
  }
  return state;
}

/** The calls for the tokens of a service, or for one of them. */
function callsFor({ organizationId, apiServerId, ...settings }: Settings, { serviceId }: Question, tokenId?: string) {
  const owner = { organizationId, apiServerId, serviceId };
  return tokenCalls("servicetoken", owner, { ...settings, id: { tokenId } });
}

/** By its description, a later rotation knows the token again. */
const prefixFor = ({ environment }: Question) => `Pulumi ESC ${environment} `;

async function createToken(send: Send, settings: Settings, question: Question, createdAt: string): Promise<TokenState> {
  const description = `${prefixFor(question)}${createdAt}`;
  const call = callsFor(settings, question).create({ ...question.token, description });
  const answer = call.unwrap?.(await send(call));
  const { accessToken, tokenId, description: described } = isRecord(answer) ? answer : {};
  const id = textOf(tokenId);
  // A cache may answer with what it had for an earlier rotation.
  if (id !== undefined && described === description && isHeaderValue(accessToken))
    return { accessToken, tokenId: id, serviceId: question.serviceId, createdAt };
  throw unexpectedShape(call, `token of service ${question.serviceId}`);
}

/** Revokes what this environment had before its current token. What is newer stays: ESC may be about to use it. */
async function revokeOlder(send: Send, settings: Settings, question: Question): Promise<void> {
  if (question.since === undefined) return;
  const failures: AuthleteError[] = [];
  for (const tokenId of await listOlder(send, settings, question))
    await revoke(send, callsFor(settings, question, tokenId).delete()).catch((error: unknown) => {
      if (!(error instanceof AuthleteError)) throw error;
      failures.push(error);
    });
  // A revocation whose answer was lost is refused when it is repeated: only the list says what is left.
  const [failure] = failures;
  if (failure && (await listOlder(send, settings, question)).length > 0) throw failure;
}

async function revoke(send: Send, call: Call): Promise<void> {
  const answer = await send(call);
  if (answer !== undefined && !isConfirmation(answer)) throw unexpectedShape(call, "confirmation of the revocation");
}

/** The ids of this environment's tokens that are older than its current one. */
async function listOlder(send: Send, settings: Settings, question: Question): Promise<(string | undefined)[]> {
  const what = `the tokens of service ${question.serviceId}`;
  const tokens = await readUnpaged(send, callsFor(settings, question).list(0, 0), what);
  const { since = 0 } = question;
  const isOlder = ({ description }: Fields) => (creationOf(description, question) ?? since) < since;
  return tokens.filter(isOlder).map(({ tokenId }) => textOf(tokenId));
}

/** When this environment's token was created; of any other token nothing. */
function creationOf(description: unknown, question: Question): number | undefined {
  const [prefix, text] = [prefixFor(question), textOf(description) ?? ""];
  const time = text.startsWith(prefix) ? text.slice(prefix.length) : "";
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(time) ? Date.parse(time) : undefined;
}
