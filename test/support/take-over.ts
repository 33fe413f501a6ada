/** Runs what takes objects over, and asserts that nothing changes. */
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runBlock } from "./guide";
import type { Project } from "./project";

/** Runs commands that write nothing to Authlete. */
export async function readOnly(project: Project, folder: string, commands: string, env = {}): Promise<string> {
  const before = project.authlete.calls.length;
  const printed = await runBlock(project, folder, commands, env);
  assert.ok(
    project.authlete.calls.slice(before).every(({ method }) => method === "GET"),
    printed,
  );
  return printed;
}

/** Asserts what `up` or a preview said in the end. An import before it creates the stack itself. */
export function assertUnchanged(printed: string): void {
  const update = printed.slice(printed.lastIndexOf("Previewing update"));
  assert.match(update, /\d+ unchanged/);
  assert.doesNotMatch(update, /\d (to )?(create|update|delete|replace)|\bwarning\b/);
}

export const textsIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((file) => statSync(join(folder, file)).isFile())
      .map((file) => [file, readFileSync(join(folder, file), "utf8")]),
  );

/** Once its types are right, a program need not be checked again. */
export const unchecked = { PULUMI_NODEJS_TRANSPILE_ONLY: "true" };

/** Runs a scenario in a folder of its own. */
export const withFolder = (scenario: (folder: string) => Promise<void>) => async () => {
  const folder = mkdtempSync(join(tmpdir(), "take-over-"));
  try {
    await scenario(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};
