/** Checks one cell of the matrix. */
import assert from "node:assert/strict";
import type { Emulator } from "../../emulator";
import type { HeldClock } from "../support/clock";
import { type Fields, openSecrets } from "../support/resource";
import { attempt, type Observation, observe } from "./attempt";
import { newSecret } from "./columns";
import type { FaultCase } from "./fault-cases";
import { isOfKind, otherName } from "./inject";
import { printCell } from "./page";
import { type Column, credentialOf, listObjects, prepareScene, type Scene, startRun } from "./scene";
import { expectedVerdict } from "./verdict";

/** Asserts that the outputs are what the program wants and what Authlete has. */
async function assertOutputs(scene: Scene, column: Column, outs: Fields = {}): Promise<void> {
  if (column.deletes) return;
  const actual = (await listObjects(scene, column)).at(-1) ?? {};
  for (const name of ["clientName", "clientSecret", "locked", "serviceName", "apiSecret"])
    if (name in outs) assert.equal(outs[name], actual[name], name);
  const wanted = { [`${column.resource}Name`]: "Shop", ...column.changes };
  for (const [name, value] of Object.entries(wanted)) assert.equal(outs[name], value, name);
}

/** Asserts that the message names the request and a remedy, and that nothing shows a secret. */
function assertMessages({ error, outs, lines }: Observation, scene: Scene, column: Column): void {
  const text = `${error?.message}\n${lines}`;
  assert.ok(!JSON.stringify([text, outs, error?.properties]).includes(otherName), "what another object is called");
  for (const secret of [credentialOf(scene, column), newSecret, scene.state["clientSecret"]])
    if (typeof secret === "string") assert.ok(!text.includes(secret), `a secret in ${text}`);
  if (!error) return;
  const [method = "", path = ""] = /(?:^|: )(\w+) (\/api\S*): .+; .{10,}/.exec(error.message)?.slice(1) ?? [];
  // Without its list, the caller reports what became of its own request.
  if (column.list) assert.match(path, /\/(client|service)\//);
  else assert.ok(isOfKind(column, { method, path }), error.message);
}

/** Asserts that the next `up`, without the fault, ends with what the program declares. */
async function assertNextUp(scene: Scene, column: Column, { error }: Observation): Promise<void> {
  startRun(scene, column);
  if (error?.properties) scene.state = openSecrets(error.properties);
  const next = await attempt(scene, column);
  assert.equal(next.error, undefined, "the next up");
  assert.equal((await listObjects(scene, column)).length, column.deletes ? 0 : 1, "objects after the next up");
  await assertOutputs(scene, column, next.outs);
}

/** Asserts that what happens is what the rules expect. Returns the text of the cell. */
export async function checkCell(
  emulator: Emulator,
  clock: HeldClock,
  column: Column,
  faultCase: FaultCase,
): Promise<string> {
  const scene = await prepareScene(emulator, column);
  const observation = await observe(scene, column, faultCase, clock);
  const { verdict, error, lines } = observation;
  const cell = `${column.name}, ${faultCase.name}`;
  assert.deepEqual(verdict, expectedVerdict(column, faultCase), `${cell}: ${error?.message ?? "no error"}`);
  assertMessages(observation, scene, column);
  if (verdict.objects > 1) assert.match(lines, /whether an earlier run left (clients|services) behind cannot be seen/);
  await (verdict.ok ? assertOutputs(scene, column, observation.outs) : assertNextUp(scene, column, observation));
  return printCell(column, verdict, faultCase);
}
