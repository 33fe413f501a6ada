/** Calls the plugin for a cell, and observes what happens. */
import type { HeldClock } from "../support/clock";
import { type Fields, openSecrets, shownFields } from "../support/resource";
import { type FaultCase, shortTimeout } from "./fault-cases";
import { injectFault, isOfKind } from "./inject";
import { type Column, kinds, listObjects, type Operations, type Scene, serverOf, startRun } from "./scene";
import type { Verdict } from "./verdict";

type Result = { outs?: Fields; props?: Fields } | undefined;

export interface Attempt {
  error?: Error & { properties?: Fields };
  outs?: Fields;
  /** What state would show of the outputs. */
  shown?: Fields;
}

export interface Observation extends Attempt {
  verdict: Verdict;
  /** What the run printed. */
  lines: string;
}

const operations: Record<Column["operation"], (plugin: Operations, scene: Scene, changes: Fields) => Promise<unknown>> =
  {
    create: (plugin, { inputs }) => plugin.create(inputs),
    read: (plugin, { id, state }) => plugin.read(id, state),
    update: (plugin, { id, state, inputs }, changes) => plugin.update(id, state, { ...inputs, ...changes }),
    delete: (plugin, { id, state }) => plugin.delete(id, state),
  };

export async function attempt(scene: Scene, column: Column): Promise<Attempt> {
  const { resource, operation, changes = {} } = column;
  try {
    const result =
      column.run?.(scene) ?? operations[operation](column.native ?? kinds[resource].plugin, scene, changes);
    const { outs, props } = ((await result) as Result) ?? {};
    return { outs: openSecrets(outs ?? props), shown: shownFields(outs ?? props) };
  } catch (error) {
    return { error: error as Error };
  }
}

function wayOf({ emulator, id, host }: Scene, { list, named, revokedLater }: Column): Verdict["way"] {
  const lines = host.lines.join();
  if (revokedLater) return /may still be valid/.test(lines) ? "without" : "straight";
  if (/adopted/.test(lines)) return "found";
  if (named) return /cannot be seen/.test(lines) ? "without" : "straight";
  const single = `/client/get/${id.split("/")[1]}`;
  return list && emulator.calls.some(({ path }) => path.endsWith(single)) ? "without" : "straight";
}

export async function observe(
  scene: Scene,
  column: Column,
  faultCase: FaultCase,
  clock: HeldClock,
): Promise<Observation> {
  startRun(scene, column, faultCase.fault.delay ? shortTimeout : 20);
  const server = serverOf(scene, column);
  scene.host.lines.length = scene.emulator.calls.length = server.calls.length = 0;
  const endFault = injectFault(scene, column, faultCase, clock);
  const result = await attempt(scene, column);
  const requests = server.calls.filter((call) => isOfKind(column, call)).length - (column.skip ?? 0);
  await endFault();
  const { length } = await listObjects(scene, column);
  const verdict = { ok: !result.error, requests, objects: length, way: wayOf(scene, column) };
  return { ...result, verdict, lines: scene.host.lines.join("\n") };
}
