/** Runs one job of a workflow: its steps as they stand, on a machine of its own. */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Artifacts, actions } from "./actions";
import { type Contexts, holds, interpolate, interpolateAll, type Outcome } from "./expressions";
import type { Machine } from "./machine";
import type { Job, Step } from "./workflow";

export interface JobResult {
  result: Outcome | "skipped";
  outputs: Record<string, string>;
  log: string;
}

/** How jobs ended, by their names. */
export type Results = Record<string, JobResult>;

/** The shells of GitHub, by the word in a workflow. */
const shells: Record<string, readonly string[]> = {
  none: ["bash", "-e"],
  bash: ["bash", "--noprofile", "--norc", "-eo", "pipefail"],
};

export class JobRun {
  private readonly steps: Record<string, { outputs: Record<string, string> }> = {};
  private outcome: Outcome = "success";
  private log = "";

  constructor(
    private readonly machine: Machine,
    private readonly given: Contexts,
    private readonly artifacts: Artifacts,
    private readonly shell = "none",
  ) {}

  async run(job: Job): Promise<JobResult> {
    for (const step of job.steps)
      if (await holds(step.if, this.contexts(), this.outcome)) await this.runStep(job, step);
    const outputs = await interpolateAll(job.outputs, this.contexts());
    return { result: this.outcome, outputs, log: this.log };
  }

  private contexts = (): Contexts => ({ ...this.given, steps: this.steps });

  private runStep(job: Job, step: Step): Promise<void> {
    return step.uses ? this.useAction(step.uses, step) : this.runCommands(job, step);
  }

  private async useAction(uses: string, step: Step): Promise<void> {
    const [name = ""] = uses.split("@");
    const { inputs, run } = actions[name] ?? assert.fail(`the action ${name} is not known here`);
    const values = await interpolateAll(step.with, this.contexts());
    for (const input of Object.keys(values)) assert.ok(inputs.includes(input), `${name} has no input ${input} here`);
    await run(this.machine, values, this.artifacts);
  }

  private async runCommands(job: Job, step: Step): Promise<void> {
    const output = join(this.machine.home, "output");
    writeFileSync(output, "");
    const env = {
      ...{ GITHUB_ACTIONS: "true", GITHUB_OUTPUT: output, GITHUB_WORKSPACE: this.machine.folder },
      ...(await interpolateAll({ ...job.env, ...step.env }, this.contexts())),
    };
    const commands = await interpolate(step.run, this.contexts());
    const { code, log } = await this.machine.run(commands, shells[this.shell] ?? assert.fail(this.shell), env);
    this.log += log;
    if (code !== 0) this.outcome = "failure";
    if (step.id) this.steps[step.id] = { outputs: outputsIn(readFileSync(output, "utf8")) };
  }
}

/** The outputs that a step has written, one in a line. */
const outputsIn = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/^(.*?)=(.*)$/gm)].map(([, name = "", value = ""]) => [name, value]));
