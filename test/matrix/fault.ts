import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { setTimeout as sleep } from "node:timers/promises";
import type { Fault } from "../../emulator";
import { currentSession } from "../../src/provider/session";
import { secret } from "./columns";
import { type Column, credentialOf, type Scene } from "./scene";
import { echo, type Kind, late, type Trouble } from "./troubles";

export const matches = ({ method, path }: Kind, call: { method?: string; path?: string }): boolean =>
  call.method === method && path.test(call.path ?? "");

/** Listens to what the HTTP client tells, until the function that it gives is called. */
function hear(channels: Record<string, (message: unknown) => void>): () => void {
  for (const [name, listener] of Object.entries(channels)) subscribe(name, listener);
  return () => {
    for (const [name, listener] of Object.entries(channels)) unsubscribe(name, listener);
  };
}

/** Refuses the connection of the call, and of the next ones too where it lasts. */
function refuse({ emulator, host }: Scene, column: Column, { hits = 1 }: Trouble): () => Promise<void> {
  let calls = 0;
  // Each call has a connection of its own, which can be refused.
  emulator.faults.push({ headers: { connection: "close" } });
  const asked = (message: unknown) => {
    const { request } = message as { request: { method: string; path: string } };
    if (matches(column, request) && calls++ === (column.skip ?? 0)) void emulator.pause();
  };
  const refused = () => void (hits === 1 && Object.assign(host, { ready: emulator.resume() }));
  const end = hear({ "undici:request:create": asked, "undici:client:connectError": refused });
  return async () => {
    end();
    await emulator.resume();
  };
}

/** What a server knows from the call, and must not get into a message. */
const told = (scene: Scene, column: Column): string =>
  [
    credentialOf(scene, column),
    column.path.test("secret/update") && secret,
    column.path.test("client/update") && scene.state.clientSecret,
  ]
    .filter(Boolean)
    .join(" ");

function faultOf(scene: Scene, column: Column, { fault, hits = 1 }: Trouble): Fault {
  const { method, path, skip } = column;
  const { body } = fault;
  const said = typeof body === "string" && { body: body.replace(echo, told(scene, column)) };
  return { method, path, skip, ...fault, times: Math.max(1, hits), ...said };
}

/** Sets the fault up; what ends it. */
export function meet(scene: Scene, column: Column, trouble: Trouble): () => Promise<void> {
  const { emulator } = scene;
  if (trouble.nature === "unsent") return refuse(scene, column, trouble);
  const serviceId = scene.id.split("/")[0] || scene.serviceId;
  if (trouble.nature === "lag" && serviceId)
    currentSession().created.set(serviceId, { at: scene.host.clock.now(), adopted: true });
  emulator.faults.push(faultOf(scene, column, trouble));
  return async () => {
    if (trouble.done === "late") await sleep(late);
    emulator.faults.length = 0;
  };
}
