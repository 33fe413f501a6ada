/** What the engine takes by itself, whoever the provider is: this is what most of a large run is made of. */
import { readFileSync, writeFileSync } from "node:fs";
import type { Authlete } from "./authlete";
import type { Figure } from "./measure";
import { DESTROY, PREVIEW, type Subject, UP } from "./scenarios";
import { type Cost, Stack, type Work } from "./stack";

const CLIENTS = 500;
const ONCE = { PULUMI_SKIP_CHECKPOINTS: "true" };

export async function engine(authlete: Authlete): Promise<Figure[]> {
  return [await writes(authlete), await workers(authlete), await question(authlete)];
}

/** The clients made by a stack that has none. */
async function made(subject: Subject, authlete: Authlete, work: Partial<Work>): Promise<Cost> {
  const stack = await Stack.open(subject, authlete);
  try {
    const cost = await stack.run({ args: UP, clients: CLIENTS, ...work });
    await stack.run({ args: DESTROY, clients: 0, env: ONCE });
    return cost;
  } finally {
    stack.close();
  }
}

async function writes(authlete: Authlete): Promise<Figure> {
  const each = await made("noop", authlete, {});
  const once = await made("noop", authlete, { env: ONCE });
  const what = `engine alone: making ${CLIENTS} clients, state written around every step, over written once`;
  return { what, value: each.wall / once.wall, unit: "times" };
}

async function workers(authlete: Authlete): Promise<Figure> {
  const parallel = (most: number) => ({ args: [...UP, "--parallel", String(most)], latency: 50, env: ONCE });
  const few = await made("ours", authlete, parallel(4));
  const many = await made("ours", authlete, parallel(16));
  const what = `this package: making ${CLIENTS} clients at 50 ms, \`--parallel 4\` over 16`;
  return { what, value: few.wall / many.wall, unit: "times" };
}

/** The program asks once a run what its stack has recorded (`src/owner.ts`). */
async function question(authlete: Authlete): Promise<Figure> {
  const stack = await Stack.open("noop", authlete);
  try {
    await stack.run({ args: UP, clients: 100 });
    await multiply(stack, 100);
    const INVOKE = stack.file("invoke");
    await stack.run({ args: PREVIEW, clients: 0, env: { INVOKE } });
    const { milliseconds, resources } = JSON.parse(readFileSync(INVOKE, "utf8"));
    return {
      what: `engine alone: telling the program of ${resources} recorded resources`,
      value: milliseconds,
      unit: "ms",
    };
  } finally {
    stack.close();
  }
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
