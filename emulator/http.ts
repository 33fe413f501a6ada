import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Answer, Emulation } from "./call";
import { type Fault, take } from "./faults";
import { print } from "./json";
import type { Pace } from "./pace";
import { Refusal, serverError } from "./refusal";
import { type CallEntry, type Request, receive } from "./request";

/** A face of Authlete: it answers requests or throws a refusal. */
export type Face = (emulation: Emulation, request: Request) => Answer;

/** What the listeners share. */
export interface Desk extends Emulation {
  calls: CallEntry[];
  faults: Fault[];
  pace: Pace;
}

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

/** What is answered, or nothing when the connection is to be dropped. */
const settle = (desk: Desk, face: Face, request: Request, fault?: Fault): Answer | undefined => {
  if (fault?.drop === "before") return undefined;
  if (fault?.status && !fault.after) return faulty(fault, desk, request);
  const answer = work(desk, face, request);
  if (fault?.drop) return undefined;
  return fault?.status ? faulty(fault, desk, request) : answer;
};

const send = (response: ServerResponse, { status, body, headers }: Answer): void => {
  const type = typeof body === "string" ? "text/plain;charset=utf-8" : "application/json;charset=utf-8";
  const empty = body === undefined || status === 204;
  response.writeHead(status, { ...(empty ? { "content-length": "0" } : { "content-type": type }), ...headers });
  response.end(empty ? undefined : typeof body === "string" ? body : print(body));
};

const handle = async (desk: Desk, face: Face, request: Request, response: ServerResponse): Promise<void> => {
  const { method, path } = request.entry;
  desk.calls.push(request.entry);
  const limited = desk.pace.limit(desk.options);
  const fault = limited ? undefined : take(desk.faults, method, path);
  if (fault?.delay) await sleep(fault.delay);
  const answer = limited ?? settle(desk, face, request, fault);
  if (!answer) return void response.destroy();
  request.entry.status = answer.status;
  send(response, answer);
};

/** Listens on 127.0.0.1 and answers with a face. */
export const listen = async (desk: Desk, face: Face, host: CallEntry["host"], port: number): Promise<Server> => {
  const server = createServer({ keepAliveTimeout: 0 }, async (incoming: IncomingMessage, response) => {
    // A caller may hang up in the middle of its request.
    const request = await receive(incoming, host).catch(() => undefined);
    if (request) await handle(desk, face, request, response);
  });
  await new Promise<void>((done, fail) => server.once("error", fail).listen(port, "127.0.0.1", done));
  return server;
};

export const urlOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
