import assert from "node:assert/strict";
import type { Emulator } from "../../emulator";
import { attempt, observed, type Seen } from "./attempt";
import { secret } from "./columns";
import { matches } from "./fault";
import { words } from "./page";
import { rule } from "./rules";
import { type Column, credentialOf, type Fields, objects, opened, run, type Scene, sceneOf } from "./scene";
import type { Trouble } from "./troubles";

/** The state is what Authlete has. */
async function isTrue(scene: Scene, column: Column, outs: Fields = {}): Promise<void> {
  if (column.ends) return;
  const actual = (await objects(scene, column)).at(-1) ?? {};
  for (const name of ["clientName", "clientSecret", "locked", "serviceName", "apiSecret"])
    if (name in outs) assert.equal(outs[name], actual[name], name);
  const wanted = { [`${column.of}Name`]: "Shop", ...column.news };
  for (const [name, value] of Object.entries(wanted)) assert.equal(outs[name], value, name);
}

/** A message says what was asked and what to do, and no secret. */
function isTold({ error, lines }: Seen, scene: Scene, column: Column): void {
  const text = `${error?.message}\n${lines}`;
  for (const word of [credentialOf(scene, column), secret, scene.state.clientSecret])
    if (typeof word === "string") assert.ok(!text.includes(word), `a secret in ${text}`);
  if (!error) return;
  const [method = "", path = ""] = /^(\w+) (\/api\S*): .+; .{10,}/.exec(error.message)?.slice(1) ?? [];
  // Without a list, its caller tells what became of its own call.
  if (column.list) assert.match(path, /\/(client|service)\//);
  else assert.ok(matches(column, { method, path }), error.message);
}

/** The next `up`, without the fault, ends with what is declared. */
async function mends(scene: Scene, column: Column, { error }: Seen): Promise<void> {
  run(scene, column);
  if (error?.properties) scene.state = opened(error.properties);
  const { error: again, outs } = await attempt(scene, column);
  assert.equal(again, undefined, "the next up");
  assert.equal((await objects(scene, column)).length, column.ends ? 0 : 1, "objects after the next up");
  await isTrue(scene, column, outs);
}

/** One cell: what is seen must be what the rules say. */
export async function cell(emulator: Emulator, column: Column, trouble: Trouble): Promise<string> {
  const scene = await sceneOf(emulator, column);
  const seen = await observed(scene, column, trouble);
  const { ok, requests, objects, way, error } = seen;
  const verdict = { ok, requests, objects, way };
  const place = `${column.name}, ${trouble.name}`;
  assert.deepEqual(verdict, rule(column, trouble), `${place}: ${error?.message ?? "no error"}`);
  isTold(seen, scene, column);
  if (objects > 1) assert.match(seen.lines, /whether an earlier run left (clients|services) behind cannot be seen/);
  await (ok ? isTrue(scene, column, seen.outs) : mends(scene, column, seen));
  return words(column, verdict, trouble);
}
