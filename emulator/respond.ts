import { recordEvent, userOf } from "./audit";
import type { Answer, Reply } from "./call";
import type { Fault } from "./faults";
import { Refusal, serverError } from "./refusal";
import type { Request } from "./request";
import type { Runtime } from "./runtime";
import type { Context } from "./store";

/** Serves the requests to one host of Authlete: returns a reply or throws a `Refusal`. */
export type Handler = (context: Context, request: Request) => Answer;

/** The path as Authlete's messages show it: without `/api` and without the service's id. */
const pathInMessage = ([, ...path]: string[]): string =>
  `/${path.slice(/^\d*$/.test(path[0] ?? "") ? 1 : 0).join("/")}`;

const errorReply = (error: unknown, { segments }: Request): Reply => {
  const refusal = error instanceof Refusal ? error : serverError();
  return { status: refusal.status, body: refusal.body(pathInMessage(segments)) };
};

const handleRequest = async (runtime: Runtime, handler: Handler, request: Request): Promise<Reply> => {
  try {
    return await handler(runtime, { ...request, segments: request.segments.slice(1) });
  } catch (error) {
    return errorReply(error, request);
  }
};

const serve = async (runtime: Runtime, handler: Handler, request: Request): Promise<Reply> => {
  const user = userOf(runtime, request);
  const reply = await handleRequest(runtime, handler, request);
  recordEvent(runtime, request, reply, user);
  return reply;
};

/** The reply of a fault with a status. Headers and body that the fault leaves out are those of a usual error. */
const faultReply = ({ status = 500, headers, body }: Fault, runtime: Runtime, request: Request): Reply => {
  const usual =
    status === 429 ? runtime.rateLimiter.tooManyRequests(runtime.options) : errorReply(serverError(), request);
  return { status, headers: headers ?? usual.headers, body: body ?? usual.body };
};

/** The real reply with the headers of the fault added and its body in place of the real one. */
const alteredReply = (reply: Reply, { headers, body }: Fault, limitHeaders: Reply["headers"]): Reply => ({
  status: reply.status,
  headers: { ...limitHeaders, ...reply.headers, ...headers },
  body: body ?? reply.body,
});

/** Produces the reply to a request, or `undefined` if a fault drops the connection. Rejects if a delay is cancelled. */
export const respond = async (
  runtime: Runtime,
  handler: Handler,
  request: Request,
  fault: Fault = {},
): Promise<Reply | undefined> => {
  const { drop, status, after, delay } = fault;
  const wait = () => runtime.options.clock.sleep(delay ?? 0, runtime.cancellation.signal);
  if (delay && !after) await wait();
  if (drop === "before") return undefined;
  if (status && !after) return faultReply(fault, runtime, request);
  const reply = await serve(runtime, handler, request);
  if (delay && after) await wait();
  if (drop) return undefined;
  return status
    ? faultReply(fault, runtime, request)
    : alteredReply(reply, fault, runtime.rateLimiter.headers(runtime.options, request.entry.path));
};
