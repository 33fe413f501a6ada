/** What the engine costs with any provider; this is most of the time of a large run. */
import { readFileSync, writeFileSync } from "node:fs";
import type { Authlete } from "./authlete";
import type { Figure } from "./measure";
import { DESTROY, PREVIEW, SKIP_CHECKPOINTS, UP } from "./scenarios";
import { type RunOptions, Stack } from "./stack";
import { ObjectStore } from "./store";

const CLIENTS = 500;

export async function measureEngine(authlete: Authlete): Promise<Figure[]> {
  return [
    ...(await measureCheckpoints(authlete)),
    await countStoreWrites(authlete, "around every step", {}),
    await countStoreWrites(authlete, "once", SKIP_CHECKPOINTS),
    await measureParallelism(authlete),
    await measureInvoke(authlete),
  ];
}

const lifecycle: [step: string, options: Partial<RunOptions>][] = [
  ["create", {}],
  ["update", { renamed: CLIENTS }],
  ["destroy", { args: DESTROY }],
];

async function measureCheckpoints(authlete: Authlete): Promise<Figure[]> {
  const [eachStep, once] = [await timeLifecycle(authlete, {}), await timeLifecycle(authlete, SKIP_CHECKPOINTS)];
  return lifecycle.map(([step], i) => ({
    what: `engine alone: ${step} ${CLIENTS} clients, state written around every step ÷ written once`,
    value: Number(eachStep[i]) / Number(once[i]),
    unit: "times",
  }));
}

async function timeLifecycle(authlete: Authlete, env: NodeJS.ProcessEnv): Promise<number[]> {
  using stack = await Stack.open("noop", authlete);
  const walls: number[] = [];
  for (const [, options] of lifecycle)
    walls.push((await stack.run({ args: UP, clients: CLIENTS, env, ...options })).wall);
  return walls;
}

/** In an object store, the engine waits for an answer to each of these writes. */
async function countStoreWrites(authlete: Authlete, how: string, env: NodeJS.ProcessEnv): Promise<Figure> {
  const clients = 40;
  using store = await ObjectStore.start();
  using stack = await Stack.open("noop", authlete, store.env);
  store.resetWrites();
  await stack.run({ args: UP, clients, env });
  const what = `engine alone: create ${clients} clients, state in an object store, written ${how}`;
  return { what, value: store.writes, unit: "writes" };
}

async function measureParallelism(authlete: Authlete): Promise<Figure> {
  const [few, many] = [await timeCreation(authlete, 4), await timeCreation(authlete, 16)];
  const what = `this package: create ${CLIENTS} clients at 50 ms, \`--parallel 4\` ÷ \`--parallel 16\``;
  return { what, value: few / many, unit: "times" };
}

async function timeCreation(authlete: Authlete, parallel: number): Promise<number> {
  using stack = await Stack.open("ours", authlete);
  const args = [...UP, "--parallel", String(parallel)];
  const { wall } = await stack.run({ args, clients: CLIENTS, latency: 50, env: SKIP_CHECKPOINTS });
  // Without this, the next stack of the same name would adopt these objects.
  await stack.run({ args: DESTROY, clients: 0, env: SKIP_CHECKPOINTS });
  return wall;
}

/** Each program reads what its stack has recorded, once per run (`src/program/marker.ts`). */
async function measureInvoke(authlete: Authlete): Promise<Figure> {
  using stack = await Stack.open("noop", authlete);
  await stack.run({ args: UP, clients: 100 });
  await multiplyClients(stack, 100);
  const INVOKE = stack.file("invoke");
  await stack.run({ args: PREVIEW, clients: 0, env: { INVOKE } });
  const { milliseconds, resources } = JSON.parse(readFileSync(INVOKE, "utf8"));
  const what = `engine alone: return ${resources} recorded resources to the program`;
  return { what, value: milliseconds, unit: "ms" };
}

/** Copies each recorded client until there are `count` of it. Creating them all would take minutes. */
async function multiplyClients(stack: Stack, count: number): Promise<void> {
  const state = JSON.parse(await stack.pulumi(["stack", "export"]));
  const { resources } = state.deployment;
  for (const client of resources.filter(({ type }: { type: string }) => type.endsWith(":Client")))
    for (let i = 1; i < count; i++) resources.push({ ...client, urn: `${client.urn}-${i}`, id: `${client.id}${i}` });
  writeFileSync(stack.file("state.json"), JSON.stringify(state));
  await stack.pulumi(["stack", "import", "--file", stack.file("state.json")]);
}
