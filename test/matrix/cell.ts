/** Checks one cell of the matrix. */
import assert from "node:assert/strict";
import { inspect } from "node:util";
import type { Emulator } from "../../emulator";
import type { HeldClock } from "../support/clock";
import { type Fields, openSecrets, shownFields } from "../support/resource";
import { assertHidden } from "../support/spellings";
import { attempt, type Observation, observe } from "./attempt";
import type { FaultCase } from "./fault-cases";
import { isOfKind, otherName } from "./inject";
import { printCell } from "./page";
import { type Column, kinds, listObjects, prepareScene, type Scene, secretsOf, startRun } from "./scene";
import { expectedVerdict } from "./verdict";

/** Asserts that the outputs are what the program wants and what Authlete has. */
async function assertOutputs(scene: Scene, column: Column, outs: Fields = {}): Promise<void> {
  if (column.finish) return column.finish(scene, outs);
  if (column.deletes) return;
  const actual = (await listObjects(scene, column)).at(-1) ?? {};
  for (const name of ["clientName", "clientSecret", "locked", "serviceName", "apiSecret"])
    if (name in outs) assert.equal(outs[name], actual[name], name);
  const wanted = { [kinds[column.resource].title]: "Shop", ...column.changes };
  for (const [name, value] of Object.entries(wanted)) assert.equal(outs[name], value, name);
}

/** Asserts that nothing that the user sees or state shows has a secret in it, or is of another object. */
function assertNothingShows({ error, lines, shown }: Observation, scene: Scene, column: Column): void {
  const { properties, ...rest } = error ?? {};
  const text = `${inspect([error?.message, error?.stack, rest, shown, shownFields(properties)], { depth: 9 })}\n${lines}`;
  assertHidden(text, secretsOf(scene, column));
  assert.ok(!text.includes(otherName), `another object in ${text}`);
}

/** Asserts that the message names the request and a remedy, and that none of a server's words are missing. */
function assertMessage({ error }: Observation, column: Column): void {
  if (!error) return;
  assert.doesNotMatch(error.message, /…/);
  const [method = "", path = ""] = /(?:^|: )(\w+) (\/(?:api|oidc)\S*): .+; .{10,}/.exec(error.message)?.slice(1) ?? [];
  // Without its list, the caller reports what became of its own request.
  if (column.list) assert.match(path, /\/(client|service|servicetoken|hsk)\//);
  else assert.ok(isOfKind(column, { method, path }), error.message);
}

/** Asserts that the next `up`, without the fault, ends with what the program declares. */
async function assertNextUp(scene: Scene, column: Column, { error, verdict }: Observation): Promise<void> {
  startRun(scene, column);
  if (error?.properties) scene.state = openSecrets(error.properties);
  const next = await attempt(scene, column);
  assert.equal(next.error, undefined, "the next up");
  const { named, create, list, revokedLater } = column;
  const left = (named && (create || list)) || revokedLater ? verdict.objects : 0;
  assert.equal((await listObjects(scene, column)).length, column.deletes ? 0 : 1 + left, "objects after the next up");
  await assertOutputs(scene, column, next.outs);
}

/** Brings a fault upon the scene, and asserts that what happens is what the rules expect. */
async function checkFault(scene: Scene, column: Column, faultCase: FaultCase, clock: HeldClock): Promise<Observation> {
  const observation = await observe(scene, column, faultCase, clock);
  const { verdict, error, lines } = observation;
  const cell = `${column.name}, ${faultCase.name}`;
  assert.deepEqual(verdict, expectedVerdict(column, faultCase), `${cell}: ${error?.message ?? "no error"}`);
  assertNothingShows(observation, scene, column);
  assertMessage(observation, column);
  const isNamed = column.named && verdict.way === "straight" && (verdict.objects > 1 || faultCase.done === "yes");
  if (isNamed && (column.create || column.list)) assert.match(lines, /may be what an earlier request created/);
  else if (verdict.objects > 1) assert.match(lines, /whether an earlier run left [\w ]+ behind cannot be seen/);
  return observation;
}

/** A row of several echoes, one by one. Those of 3.0 and of 2.x take one half each. */
function eachEcho(faultCase: FaultCase, { generation, named }: Column): FaultCase[] {
  const { echoes = [] } = faultCase;
  if (echoes.length < 2) return [faultCase];
  const isOurs = (_: unknown, at: number) => named || (at % 2 === 0) === (generation === 2);
  return echoes.filter(isOurs).map((echo) => ({ ...faultCase, echoes: [echo] }));
}

/** Checks one cell. Returns its text. */
export async function checkCell(
  emulator: Emulator,
  clock: HeldClock,
  column: Column,
  faultCase: FaultCase,
): Promise<string> {
  const [first = faultCase, ...others] = eachEcho(faultCase, column);
  let scene = await prepareScene(emulator, column);
  let observation = await checkFault(scene, column, first, clock);
  for (const other of others) {
    if (column.prepare || column.named) scene = await prepareScene(emulator, column);
    observation = await checkFault(scene, column, other, clock);
  }
  const { verdict, outs } = observation;
  await (verdict.ok ? assertOutputs(scene, column, outs) : assertNextUp(scene, column, observation));
  return printCell(column, verdict, faultCase);
}
