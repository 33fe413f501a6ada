import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Reply } from "./call";
import { takeFault } from "./faults";
import { printJson } from "./json";
import { type CallEntry, type Request, readRequest } from "./request";
import { type Handler, respond } from "./respond";
import type { Runtime } from "./runtime";

const lowerCaseNames = (headers: Record<string, string> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const send = (response: ServerResponse, { status, body, headers }: Reply, truncate = false): void => {
  const type = typeof body === "string" ? "text/plain;charset=utf-8" : "application/json;charset=utf-8";
  const isEmpty = body === undefined || status === 204;
  const entity = isEmpty ? { "content-length": "0" } : { "content-type": type };
  response.writeHead(status, { ...entity, ...lowerCaseNames(headers) });
  const text = isEmpty ? "" : typeof body === "string" ? body : printJson(body);
  response.end(truncate ? text.slice(0, text.length / 2) : text);
};

const handle = async (
  runtime: Runtime,
  handler: Handler,
  request: Request,
  response: ServerResponse,
): Promise<void> => {
  const { method, path } = request.entry;
  runtime.calls.push(request.entry);
  const refusal = runtime.rateLimiter.admit(runtime.options, path);
  const fault = refusal ? undefined : takeFault(runtime.faults, method, path, runtime.random);
  // A call whose delay is cancelled by a pause is cut off like every other open connection.
  const reply = refusal ?? (await respond(runtime, handler, request, fault).catch(() => undefined));
  // If the caller has hung up in the meantime, nobody has seen a status: the entry keeps 0.
  if (!reply || response.destroyed) return void response.destroy();
  request.entry.status = reply.status;
  send(response, reply, fault?.truncate);
};

/** A listener on 127.0.0.1 that can be closed and opened again at the same address. */
export interface Listener {
  url: string;
  open(): Promise<void>;
  close(): Promise<void>;
}

const open = async (server: Server, port: number): Promise<void> => {
  if (server.listening) return;
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
};

const close = async (server: Server): Promise<void> => {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
  // A caller in this process learns about its cut connection only in the next turn of the event loop.
  await nextTurn();
};

/** Starts to listen on 127.0.0.1. Port 0 takes a free port. */
export const listen = async (
  runtime: Runtime,
  handler: Handler,
  host: CallEntry["host"],
  wantedPort: number,
): Promise<Listener> => {
  const server = createServer({ keepAliveTimeout: 0 }, async (incoming: IncomingMessage, response) => {
    // A caller may hang up before its request is complete.
    const request = await readRequest(incoming, host, runtime.options).catch(() => undefined);
    if (request) await handle(runtime, handler, request, response);
  });
  await open(server, wantedPort);
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, open: () => open(server, port), close: () => close(server) };
};
