/** Injects the fault of a row into the request of a column. */
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { Fault } from "../../emulator";
import { currentSession } from "../../src/provider/session";
import type { HeldClock } from "../support/clock";
import { always, type FaultCase, type RequestKind } from "./fault-cases";
import { type Column, kinds, type Scene, secretsOf, serverOf } from "./scene";

type Request = { method?: string; path?: string };

export const isOfKind = ({ method, path }: RequestKind, request: Request): boolean =>
  request.method === method && path.test(request.path ?? "");

/** Listens to events of the HTTP client. Returns a function that stops it. */
function listen(channels: Record<string, (message: unknown) => void>): () => void {
  for (const [name, listener] of Object.entries(channels)) subscribe(name, listener);
  return () => {
    for (const [name, listener] of Object.entries(channels)) unsubscribe(name, listener);
  };
}

/** Refuses the connection of the request; if the fault lasts, of the next ones too. */
function refuseConnection(scene: Scene, column: Column, { hits = 1 }: FaultCase): () => Promise<void> {
  const { host } = scene;
  const server = serverOf(scene, column);
  let requests = 0;
  // Every request gets a connection of its own, which can be refused.
  server.faults.push({ headers: { connection: "close" } });
  const onRequest = (message: unknown) => {
    const { request } = message as { request: Request };
    if (isOfKind(column, request) && requests++ === (column.skip ?? 0)) void server.pause();
  };
  const onRefusal = () => void (hits !== always && Object.assign(host.clock, { ready: server.resume() }));
  const stop = listen({ "undici:request:create": onRequest, "undici:client:connectError": onRefusal });
  return async () => {
    stop();
    await server.resume();
  };
}

/** The name of an object that is not the one of the call. */
export const otherName = "Foreign";

/** What a proxy has in its cache: another object, or another page of a list. */
function answerAboutAnother(column: Column): Fault {
  const { resource, list } = column;
  const { title, issued, other = 999, answerOf } = kinds[resource];
  const object = { [issued]: other, [title]: otherName, tokenAuthMethod: "NONE", createdAt: 1, modifiedAt: 1 };
  if (answerOf) return { body: answerOf(object, column) };
  return { body: list ? { start: 100, end: 200, totalCount: 1, [`${resource}s`]: [object] } : object };
}

function faultOf(scene: Scene, column: Column, { fault, hits = 1, isAboutAnother, echoes }: FaultCase): Fault {
  const { method, path, skip } = column;
  const body = echoes?.[0]?.(secretsOf(scene, column));
  const answer = isAboutAnother ? answerAboutAnother(column) : body !== undefined && { body };
  return { method, path, skip, ...fault, times: Math.max(1, hits), ...answer };
}

/** Injects the fault. Returns a function that ends it, and lets delayed work happen. */
export function injectFault(scene: Scene, column: Column, faultCase: FaultCase, clock: HeldClock): () => Promise<void> {
  const { faults } = serverOf(scene, column);
  if (faultCase.nature === "unsent") return refuseConnection(scene, column, faultCase);
  const serviceId = scene.id.split("/")[0] || scene.serviceId;
  if (faultCase.nature === "propagation" && serviceId)
    currentSession().created.add(serviceId, { at: scene.host.clock.now(), adopted: true });
  faults.push(faultOf(scene, column, faultCase));
  return async () => {
    await clock.release();
    faults.length = 0;
  };
}
