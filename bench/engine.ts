/** What the engine takes by itself, whoever the provider is: this is what most of a large run is made of. */
import { readFileSync, writeFileSync } from "node:fs";
import type { Authlete } from "./authlete";
import type { Figure } from "./measure";
import { DESTROY, ONCE, PREVIEW, UP } from "./scenarios";
import { Stack, type Work } from "./stack";
import { Store } from "./store";

const CLIENTS = 500;

export async function engine(authlete: Authlete): Promise<Figure[]> {
  return [
    ...(await checkpoints(authlete)),
    await objects(authlete, "around every step", {}),
    await objects(authlete, "once", ONCE),
    await workers(authlete),
    await question(authlete),
  ];
}

const life: [step: string, work: Partial<Work>][] = [
  ["making", {}],
  ["updating", { renamed: CLIENTS }],
  ["destroying", { args: DESTROY }],
];

async function checkpoints(authlete: Authlete): Promise<Figure[]> {
  const [each, once] = [await lived(authlete, {}), await lived(authlete, ONCE)];
  return life.map(([step], i) => ({
    what: `engine alone: ${step} ${CLIENTS} clients, state written around every step, over written once`,
    ...{ value: Number(each[i]) / Number(once[i]), unit: "times" },
  }));
}

async function lived(authlete: Authlete, env: NodeJS.ProcessEnv): Promise<number[]> {
  using stack = await Stack.open("noop", authlete);
  const walls: number[] = [];
  for (const [, work] of life) walls.push((await stack.run({ args: UP, clients: CLIENTS, env, ...work })).wall);
  return walls;
}

/** In an object store each of these is one more answer to wait for. */
async function objects(authlete: Authlete, how: string, env: NodeJS.ProcessEnv): Promise<Figure> {
  const clients = 40;
  using store = await Store.start();
  using stack = await Stack.open("noop", authlete, store.env);
  store.writes();
  await stack.run({ args: UP, clients, env });
  const what = `engine alone: making ${clients} clients, state in an object store, written ${how}`;
  return { what, value: store.writes(), unit: "writes" };
}

async function workers(authlete: Authlete): Promise<Figure> {
  const [few, many] = [await made(authlete, 4), await made(authlete, 16)];
  const what = `this package: making ${CLIENTS} clients at 50 ms, \`--parallel 4\` over 16`;
  return { what, value: few / many, unit: "times" };
}

async function made(authlete: Authlete, parallel: number): Promise<number> {
  using stack = await Stack.open("ours", authlete);
  const args = [...UP, "--parallel", String(parallel)];
  const { wall } = await stack.run({ args, clients: CLIENTS, latency: 50, env: ONCE });
  // Otherwise the next stack of this name would take over what it finds.
  await stack.run({ args: DESTROY, clients: 0, env: ONCE });
  return wall;
}

/** The program asks once a run what its stack has recorded (`src/owner.ts`). */
async function question(authlete: Authlete): Promise<Figure> {
  using stack = await Stack.open("noop", authlete);
  await stack.run({ args: UP, clients: 100 });
  await multiply(stack, 100);
  const INVOKE = stack.file("invoke");
  await stack.run({ args: PREVIEW, clients: 0, env: { INVOKE } });
  const { milliseconds, resources } = JSON.parse(readFileSync(INVOKE, "utf8"));
  const what = `engine alone: telling the program of ${resources} recorded resources`;
  return { what, value: milliseconds, unit: "ms" };
}

/** Makes of each recorded client so many: to create them all would take minutes. */
async function multiply(stack: Stack, times: number): Promise<void> {
  const state = JSON.parse(await stack.pulumi(["stack", "export"]));
  const { resources } = state.deployment;
  for (const client of resources.filter(({ type }: { type: string }) => type.endsWith(":Client")))
    for (let i = 1; i < times; i++) resources.push({ ...client, urn: `${client.urn}-${i}`, id: `${client.id}${i}` });
  writeFileSync(stack.file("state.json"), JSON.stringify(state));
  await stack.pulumi(["stack", "import", "--file", stack.file("state.json")]);
}
