/** Runs workflows of a repository on GitHub. */
import assert from "node:assert/strict";
import { join } from "node:path";
import type { Artifacts } from "./actions";
import { type Contexts, holds } from "./expressions";
import { type JobResult, JobRun, type Results } from "./job";
import { Machine, type Surroundings } from "./machine";
import { type Job, readWorkflow, type Trigger, type Workflow } from "./workflow";

export const NAME = "acme/clients";

export interface Repository extends Surroundings {
  /** The file in which the stand-in for `gh` keeps what GitHub holds. */
  hub: string;
  variables: Record<string, string>;
  secrets: Record<string, string>;
  /** The secrets of each environment. */
  environments: Record<string, Record<string, string>>;
}

const isFork = ({ payload }: Trigger) => ![undefined, NAME].includes(payload?.pull_request?.head.repo.full_name);

/** What the expressions of a job can see. The token of a job says what it may. */
function contextsOf(repository: Repository, workflow: Workflow, job: Job, trigger: Trigger): Contexts {
  const { event, payload = {}, inputs = {}, down } = trigger;
  const fork = isFork(trigger);
  const permissions = fork ? {} : (job.permissions ?? workflow.permissions);
  const secrets = fork ? {} : { ...repository.secrets, ...repository.environments[job.environment ?? ""] };
  const token = JSON.stringify({ permissions, down });
  const github = { event_name: event, event: payload, repository: NAME, token };
  const run = { run_id: "42", server_url: "https://github.example" };
  return { github: { ...github, ...run }, inputs, vars: repository.variables, secrets };
}

/** Runs one job of a workflow, after others that ended so and left these artifacts. */
export async function runJob(
  repository: Repository,
  workflow: Workflow,
  id: string,
  trigger: Trigger,
  earlier: Results = {},
  artifacts: Artifacts = {},
): Promise<JobResult> {
  const job = workflow.jobs[id] ?? assert.fail(`there is no job ${id}`);
  const needs = [job.needs ?? []].flat().map((name) => [name, earlier[name] ?? assert.fail(name)] as const);
  const contexts = { ...contextsOf(repository, workflow, job, trigger), needs: Object.fromEntries(needs) };
  const outcome = needs.every(([, { result }]) => result === "success") ? "success" : "failure";
  if (!(await holds(job.if, contexts, outcome))) return { result: "skipped", outputs: {}, log: "" };
  const machine = new Machine(repository);
  machine.install("gh", `exec node "${join(__dirname, "gh.js")}" "${repository.hub}" "$@"`);
  try {
    return await new JobRun(machine, contexts, artifacts, workflow.defaults?.run.shell).run(job);
  } finally {
    machine.remove();
  }
}

/** Runs a workflow, and says how each job ended. Its jobs stand in the order in which they run. */
export async function runWorkflow(repository: Repository, name: string, trigger: Trigger): Promise<Results> {
  const workflow = readWorkflow(repository.repository, name);
  assert.ok(trigger.event in workflow.on, `${name} does not run on ${trigger.event}`);
  const results: Results = {};
  const artifacts: Artifacts = {};
  for (const id of Object.keys(workflow.jobs))
    results[id] = await runJob(repository, workflow, id, trigger, results, artifacts);
  return results;
}
