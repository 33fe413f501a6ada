/** What an ESC environment asks for. */
import { isRecord, textOf } from "../value";
import { Refusal } from "./refusal";

export interface Question {
  environment: string;
  serviceId: string;
  /** When the current token was created, in milliseconds since 1970. The first rotation has none. */
  since?: number;
  /** The current token, which no message may show. */
  current?: unknown;
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
