import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Answer } from "./call";
import type { Desk } from "./desk";
import { take } from "./faults";
import { print } from "./json";
import { type CallEntry, type Request, receive } from "./request";
import { type Face, settle } from "./settle";

const lowerCased = (headers: Record<string, string> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const send = (response: ServerResponse, { status, body, headers }: Answer, truncate = false): void => {
  const type = typeof body === "string" ? "text/plain;charset=utf-8" : "application/json;charset=utf-8";
  const empty = body === undefined || status === 204;
  const kind = empty ? { "content-length": "0" } : { "content-type": type };
  response.writeHead(status, { ...kind, ...lowerCased(headers) });
  const text = empty ? "" : typeof body === "string" ? body : print(body);
  response.end(truncate ? text.slice(0, text.length / 2) : text);
};

const handle = async (desk: Desk, face: Face, request: Request, response: ServerResponse): Promise<void> => {
  const { method, path } = request.entry;
  desk.calls.push(request.entry);
  const limited = desk.pace.limit(desk.options, path);
  const fault = limited ? undefined : take(desk.faults, method, path, desk.random);
  // Whoever waits when the listeners close is cut off like all others.
  const answer = limited ?? (await settle(desk, face, request, fault).catch(() => undefined));
  // A caller may have hung up in the meantime: then nobody has seen a status.
  if (!answer || response.destroyed) return void response.destroy();
  request.entry.status = answer.status;
  send(response, answer, fault?.truncate);
};

/** A door on 127.0.0.1 that can be shut and opened again at the same address. */
export interface Listener {
  url: string;
  open(): Promise<void>;
  shut(): Promise<void>;
}

const open = async (server: Server, port: number): Promise<void> => {
  if (server.listening) return;
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
};

const shut = async (server: Server): Promise<void> => {
  const closed = new Promise((done) => server.close(done));
  server.closeAllConnections();
  await closed;
  // A caller in this process hears of it in the next turn only.
  await nextTurn();
};

/** Listens on 127.0.0.1 and answers with a face. */
export const listen = async (desk: Desk, face: Face, host: CallEntry["host"], wanted: number): Promise<Listener> => {
  const server = createServer({ keepAliveTimeout: 0 }, async (incoming: IncomingMessage, response) => {
    // A caller may hang up in the middle of its request.
    const request = await receive(incoming, host, desk.options).catch(() => undefined);
    if (request) await handle(desk, face, request, response);
  });
  await open(server, wanted);
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, open: () => open(server, port), shut: () => shut(server) };
};
