/** A real Pulumi project on a real CLI, beside an Authlete in memory: what the tests of this folder share. */
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { type CallEntry, type Emulator, type Options, startEmulator } from "../../emulator/index";
import { type Cli, pulumiCli } from "../../scripts/cli";
import { temporaryWorkspace, type Workspace } from "../../scripts/workspace";
import { type Json, Outside } from "./outside";
import { descendants, isPlugin, isUsed } from "./processes";

export interface Resource {
  kind: "Service" | "Client" | "Provider" | "Component";
  args?: Record<string, unknown>;
  opts?: Record<string, unknown>;
  /** Looked up under this id, instead of made. */
  get?: string;
}

export interface Program {
  resources: Record<string, Resource>;
  outputs?: Record<string, string>;
}

/** A run of the CLI: what it printed, and the calls that reached Authlete meanwhile. */
export interface Run {
  code: number;
  out: string;
  stdout: string;
  calls: CallEntry[];
}

export interface Kill {
  calls: number;
  /** Only calls to these count. */
  path?: RegExp;
  plugins: boolean;
  /** SIGKILL, unless it says otherwise. */
  signal?: NodeJS.Signals;
}

export interface RunOptions {
  /** The exit code that is right; for a failure it differs between versions of the CLI. */
  code?: number | "failure";
  /** Kills the CLI, alone or with its plugins, when so many calls have been made. */
  kill?: Kill;
  env?: NodeJS.ProcessEnv;
}

export const root = resolve(__dirname, "../../..");
const quiet = ["--non-interactive", "--color", "never"];
const UP = ["up", "--yes", "--skip-preview"];

/** Configuration of the stack; secret are the names that this package calls secret, and those that end in `!`. */
export type Config = Record<string, string | number>;
const secretName = /(accessToken|apiSecret|ApiSecret|!)$/;

/** How the tests sign in where services are made: in 3.0 by the organization, in 2.x by the owner. */
const credentials = {
  organization: ({ accessToken, organizationId, apiServerId }) => ({ accessToken, organizationId, apiServerId }),
  owner: ({ serviceOwnerApiKey, serviceOwnerApiSecret }) => ({
    ...{ apiVersion: "2.3", serviceOwnerApiKey, serviceOwnerApiSecret },
  }),
} satisfies Record<string, (of: Emulator["credentials"]) => Config>;

export interface Setup {
  /** The configuration; a name without a namespace is one of `authlete:`. */
  signIn?: keyof typeof credentials | Config;
  options?: Partial<Options>;
  /** The folder of the program. */
  main?: string;
  /** The folder of a project, with a `Pulumi.yaml` of its own, to run in. */
  folder?: () => string;
}

export class Project extends Outside {
  /** The plugins of the run that was killed last. */
  private orphans: string[] = [];

  private constructor(
    authlete: Emulator,
    readonly workspace: Workspace,
    private readonly cli: Cli,
    private readonly folder = workspace.folder,
  ) {
    super(authlete);
  }

  static async start({ signIn = "organization", options, main, folder }: Setup = {}): Promise<Project> {
    const cli = await pulumiCli();
    const authlete = await startEmulator(options);
    const workspace = temporaryWorkspace(cli, "engine", main ?? join(root, "test/projects/data"));
    workspace.env["PROGRAM"] = join(workspace.folder, "program.json");
    workspace.env["NODE_COMPILE_CACHE"] = join(root, "node_modules/.cache/engine");
    const project = new Project(authlete, workspace, cli, folder?.());
    await project.begin(typeof signIn === "string" ? credentials[signIn](authlete.credentials) : signIn);
    return project;
  }

  private async begin(signIn: Config): Promise<void> {
    try {
      await this.run(["stack", "init", "test"]);
      await this.configure({ baseUrl: this.authlete.url, idpUrl: this.authlete.idpUrl, ...signIn });
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  async configure(config: Config): Promise<void> {
    const options = Object.entries(config).flatMap(([name, value]) => {
      const key = name.includes(":") ? name.replace("!", "") : `authlete:${name}`;
      return [secretName.test(name) ? "--secret" : "--plaintext", `${key}=${value}`];
    });
    await this.run(["config", "set-all", ...options]);
  }

  /** Runs the CLI. Any other exit code than the right one is a failure that shows what was printed. */
  async run(args: string[], { code = 0, env = {}, kill }: RunOptions = {}): Promise<Run> {
    const before = this.authlete.calls.length;
    const child = spawn(this.cli.path, [...args, ...quiet], {
      cwd: this.folder,
      env: { ...this.workspace.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    if (kill) void this.killer(child, before, kill);
    const [stdout, stderr, [exit]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
    const run = { code: exit, out: stdout + stderr, stdout, calls: this.authlete.calls.slice(before) };
    const right = code === "failure" ? exit !== 0 : exit === code;
    assert.ok(right, `pulumi ${args.join(" ")} ended with ${exit} instead of ${code}\n${told(run)}`);
    return run;
  }

  private async killer(child: ChildProcess, before: number, kill: Kill): Promise<void> {
    const { calls, path: counted = /./, plugins, signal = "SIGKILL" } = kill;
    const made = () => this.authlete.calls.slice(before).filter(({ path }) => counted.test(path)).length;
    while (made() < calls && child.exitCode === null) await sleep(5);
    const family = descendants(String(child.pid));
    this.orphans = family.filter((pid) => isPlugin(pid) && isUsed(pid));
    child.kill(signal);
    if (plugins) for (const pid of family) process.kill(Number(pid), "SIGKILL");
  }

  /** The plugins of a run that was killed end by themselves, whatever they still had in their queue. */
  async bereaved(): Promise<void> {
    for (let tries = 0; tries < 60 && this.orphans.some(isPlugin); tries++) await sleep(50);
    assert.deepEqual(this.orphans.filter(isPlugin), [], "plugins outlive their engine");
  }

  /** What the program is from now on. */
  program(program: Program): void {
    writeFileSync(String(this.workspace.env["PROGRAM"]), JSON.stringify(program));
  }

  async up(program: Program, args: string[] = [], options?: RunOptions): Promise<Run> {
    this.program(program);
    return this.run([...UP, ...args], options);
  }

  async preview(program: Program, args: string[] = [], options?: RunOptions): Promise<Run> {
    this.program(program);
    return this.run(["preview", ...args], options);
  }

  refresh(...args: string[]): Promise<Run> {
    return this.run(["refresh", "--yes", "--skip-preview", ...args]);
  }

  /** A refresh that only shows: it fails on drift. */
  drift(code: 0 | 7): Promise<Run> {
    return this.run(["refresh", "--preview-only", "--diff", "--expect-no-changes"], { code });
  }

  destroy(): Promise<Run> {
    return this.run(["destroy", "--yes", "--skip-preview"]);
  }

  async outputs(): Promise<Record<string, string>> {
    return JSON.parse((await this.run(["stack", "output", "--json", "--show-secrets"])).stdout);
  }

  /** The state of the stack with its secrets in clear, by the resources' names. */
  async state(): Promise<Record<string, Json>> {
    const { stdout } = await this.run(["stack", "export", "--show-secrets"]);
    return byName(JSON.parse(stdout).deployment.resources ?? []);
  }

  /** The state as it lies on disk: its text, and the resources' part of it by their names. */
  stored(): { text: string; resources: Record<string, Json> } {
    const text = readFileSync(join(this.workspace.folder, "state/.pulumi/stacks/engine/test.json"), "utf8");
    return { text, resources: byName(JSON.parse(text).checkpoint.latest.resources ?? []) };
  }

  /** What it takes after a kill; one that met the CLI writing leaves the attributes beside the state file empty. */
  async unlock(): Promise<void> {
    await this.bereaved();
    const attributes = join(this.workspace.folder, "state/.pulumi/stacks/engine/test.json.attrs");
    if (statSync(attributes).size === 0) rmSync(attributes);
    await this.run(["cancel", "--yes"]);
  }

  async stop(): Promise<void> {
    this.workspace.remove();
    await this.authlete.close();
  }
}

const byName = (resources: { urn: string }[]): Record<string, Json> =>
  Object.fromEntries(resources.map((resource) => [resource.urn.split("::").at(-1), resource]));

/** A call in one line, with `:id` for every id. */
export const line = ({ method, path, status }: CallEntry): string =>
  `${method} ${path.replace(/\d{4,}/g, ":id")} ${status}`;

export const told = ({ out, calls }: Run): string => `${out}\n${calls.map(line).join("\n")}`;
