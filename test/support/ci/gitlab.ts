/** Runs jobs of `.gitlab-ci.yml`. The npm package gitlab-ci-local says which jobs a pipeline has, and what they run. */
import assert from "node:assert/strict";
import { execFile, execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { parse } from "yaml";
import { root } from "../project";
import { Machine, type Ran, type Surroundings } from "./machine";

export interface Variable {
  name: string;
  value: string;
  /** Without one, it is for jobs of all environments, and for those that have none. */
  environment?: string;
  /** Only protected branches, such as main, get it. */
  protected?: boolean;
}

export interface GitLabProject extends Surroundings {
  variables: readonly Variable[];
}

export interface Pipeline {
  source: "merge_request_event" | "push" | "schedule" | "web";
  variables?: Record<string, string>;
  /** A merge request from a fork runs in the fork, which has no variables of this project. */
  fork?: boolean;
}

interface Job {
  before_script: string[];
  script: string[];
  environment?: string | { name: string };
  artifacts?: { paths: string[] };
}

const tool = join(root, "node_modules/gitlab-ci-local/dist/index.js");

/** Asks gitlab-ci-local, which checks the file against GitLab's schema first. */
async function ask(folder: string, question: string, variables: Record<string, string> = {}): Promise<string> {
  const given = Object.entries(variables).flatMap(([name, value]) => ["--variable", `${name}=${value}`]);
  const options = {
    cwd: folder,
    env: { ...process.env, GCL_IGNORE_PREDEFINED_VARS: Object.keys(variables).join(), NO_COLOR: "1" },
  };
  return (await promisify(execFile)(process.execPath, [tool, question, ...given], options)).stdout;
}

/** It wants to know where the repository comes from. */
export function initRepository(folder: string): void {
  const git = (...args: string[]) => execFileSync("git", args, { cwd: folder, stdio: "pipe" });
  git("init", "--quiet", "--initial-branch", "main");
  git("remote", "add", "origin", "https://gitlab.example/acme/clients.git");
  git("add", ".");
  git("-c", "user.name=Ann", "-c", "user.email=ann@shop.example", "commit", "--quiet", "--message", "Begin");
}

/** The names of the jobs that a pipeline has. */
export async function jobsOf(folder: string, { source, variables, fork }: Pipeline): Promise<string[]> {
  const given = {
    ...{ CI_PIPELINE_SOURCE: source, CI_PROJECT_ID: "7", CI_MERGE_REQUEST_SOURCE_PROJECT_ID: fork ? "8" : "7" },
    ...variables,
  };
  const jobs: { name: string; when: string }[] = JSON.parse(await ask(folder, "--list-json", given));
  return jobs.filter(({ when }) => when !== "never").map(({ name }) => name);
}

/** Every job as GitLab runs it, with its defaults and what it extends. */
const expandedJobs = async (folder: string): Promise<Record<string, Job>> =>
  parse((await ask(folder, "--preview")).replace(/^.*?^---\n/ms, ""));

const environmentOf = ({ environment }: Job) => (typeof environment === "object" ? environment.name : environment);

export interface JobResult extends Ran {
  /** The contents of the files that the job keeps. */
  artifacts: string[];
}

export class GitLab {
  private constructor(
    private readonly project: GitLabProject,
    private readonly jobs: Record<string, Job>,
  ) {}

  static async of(project: GitLabProject): Promise<GitLab> {
    return new GitLab(project, await expandedJobs(project.repository));
  }

  /** Runs a job. That of a merge request does not run on a protected branch. */
  async run(name: string, { isProtected }: { isProtected: boolean }): Promise<JobResult> {
    const job = this.jobs[name] ?? assert.fail(`there is no job ${name}`);
    const machine = new Machine(this.project);
    try {
      machine.checkout();
      await machine.installPulumi();
      const commands = [...job.before_script, ...job.script].join("\n");
      const ran = await machine.run(commands, ["bash", "-eo", "pipefail"], this.variablesOf(job, isProtected));
      const kept = job.artifacts?.paths ?? [];
      return { ...ran, artifacts: kept.map((path) => readFileSync(join(machine.folder, path), "utf8")) };
    } finally {
      machine.remove();
    }
  }

  private variablesOf(job: Job, isProtected: boolean): Record<string, string> {
    const mine = this.project.variables.filter(
      (variable) =>
        (!variable.environment || variable.environment === environmentOf(job)) && (!variable.protected || isProtected),
    );
    return Object.fromEntries(mine.map(({ name, value }) => [name, value]));
  }
}
