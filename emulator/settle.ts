import { setTimeout as sleep } from "node:timers/promises";
import type { Answer } from "./call";
import type { Desk } from "./desk";
import type { Fault } from "./faults";
import { Refusal, serverError } from "./refusal";
import type { Request } from "./request";
import type { Emulation } from "./store";

/** A face of Authlete: it answers requests or throws a refusal. */
export type Face = (emulation: Emulation, request: Request) => Answer;

/** Refusals name the path without the service's id. */
const named = ([, ...path]: string[]): string => `/${path.slice(/^\d*$/.test(path[0] ?? "") ? 1 : 0).join("/")}`;

const refused = (error: unknown, { segments }: Request): Answer => {
  const refusal = error instanceof Refusal ? error : serverError();
  return { status: refusal.status, body: refusal.body(named(segments)) };
};

const work = (desk: Desk, face: Face, request: Request): Answer => {
  try {
    return face(desk, { ...request, segments: request.segments.slice(1) });
  } catch (error) {
    return refused(error, request);
  }
};

/** The answer of a fault that has a status. */
const faulty = ({ status = 500, headers, body }: Fault, desk: Desk, request: Request): Answer => {
  const plain = status === 429 ? desk.pace.refusal(desk.options) : refused(serverError(), request);
  return { status, headers: headers ?? plain.headers, body: body ?? plain.body };
};

/** The real answer, with what a fault says in place of what it had. */
const changed = (answer: Answer, { headers, body }: Fault, told: Answer["headers"]): Answer => ({
  status: answer.status,
  headers: { ...told, ...answer.headers, ...headers },
  body: body ?? answer.body,
});

/** What is answered, or nothing when the connection is to be dropped. */
export const settle = async (
  desk: Desk,
  face: Face,
  request: Request,
  fault: Fault = {},
): Promise<Answer | undefined> => {
  const { drop, status, after, delay } = fault;
  const wait = () => sleep(delay, undefined, { signal: desk.power.signal });
  if (delay && !after) await wait();
  if (drop === "before") return undefined;
  if (status && !after) return faulty(fault, desk, request);
  const answer = work(desk, face, request);
  if (delay && after) await wait();
  if (drop) return undefined;
  return status
    ? faulty(fault, desk, request)
    : changed(answer, fault, desk.pace.headers(desk.options, request.entry.path));
};
