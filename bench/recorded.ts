/** What it costs the program to ask the engine, once a run, what its stack has recorded. */
import { readFileSync } from "node:fs";
import type { Authlete } from "./authlete";
import type { Figure } from "./measure";
import { UP } from "./scenarios";
import { Stack } from "./stack";

export async function recorded(clients: number, authlete: Authlete): Promise<Figure[]> {
  const stack = await Stack.open("noop", authlete);
  try {
    const work = { args: UP, clients };
    await stack.run({ ...work, env: { PULUMI_SKIP_CHECKPOINTS: "true" } });
    const INVOKE = stack.file("invoke");
    await stack.run({ ...work, env: { INVOKE } });
    const { milliseconds, resources } = JSON.parse(readFileSync(INVOKE, "utf8"));
    return [
      { what: `program: asking once a run for ${resources} recorded resources`, value: milliseconds, unit: "ms" },
    ];
  } finally {
    stack.close();
  }
}
