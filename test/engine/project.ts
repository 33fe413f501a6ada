/** A real Pulumi project on a real CLI, beside an Authlete in memory: what the tests of this folder share. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { type CallEntry, type Emulator, type Options, startEmulator } from "../../emulator/index";
import { type Cli, pulumiCli } from "../../scripts/cli";
import { temporaryWorkspace, type Workspace } from "../../scripts/workspace";

// biome-ignore lint/suspicious/noExplicitAny: state, and what Authlete answers, are looked at member by member.
export type Json = any;

export interface Resource {
  kind: "Service" | "Client" | "Provider";
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

export interface RunOptions {
  /** The exit code that is right; for a failure it differs between versions of the CLI. */
  code?: number | "failure";
  env?: NodeJS.ProcessEnv;
}

const root = resolve(__dirname, "../../..");
export const projects = join(root, "test/projects");
export const examples = join(root, "examples");
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
}

export class Project {
  private constructor(
    readonly authlete: Emulator,
    readonly workspace: Workspace,
    private readonly cli: Cli,
  ) {}

  static async start({ signIn = "organization", options, main }: Setup = {}): Promise<Project> {
    const cli = await pulumiCli();
    const authlete = await startEmulator(options);
    const project = new Project(authlete, temporaryWorkspace(cli, "engine", main ?? join(projects, "data")), cli);
    project.workspace.env["PROGRAM"] = join(project.workspace.folder, "program.json");
    await project.run(["stack", "init", "test"]);
    const { url: baseUrl, idpUrl } = authlete;
    const given = typeof signIn === "string" ? credentials[signIn](authlete.credentials) : signIn;
    await project.configure({ baseUrl, idpUrl, ...given });
    return project;
  }

  async configure(config: Config): Promise<void> {
    const options = Object.entries(config).flatMap(([name, value]) => {
      const key = name.includes(":") ? name.replace("!", "") : `authlete:${name}`;
      return [secretName.test(name) ? "--secret" : "--plaintext", `${key}=${value}`];
    });
    await this.run(["config", "set-all", ...options]);
  }

  /** Runs the CLI. Any other exit code than the right one is a failure that shows what was printed. */
  async run(args: string[], { code = 0, env = {} }: RunOptions = {}): Promise<Run> {
    const before = this.authlete.calls.length;
    const child = spawn(this.cli.path, [...args, ...quiet], {
      cwd: this.workspace.folder,
      env: { ...this.workspace.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const [stdout, stderr, [exit]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
    const run = { code: exit, out: stdout + stderr, stdout, calls: this.authlete.calls.slice(before) };
    const right = code === "failure" ? exit !== 0 : exit === code;
    assert.ok(right, `pulumi ${args.join(" ")} ended with ${exit} instead of ${code}\n${told(run)}`);
    return run;
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

  /** What somebody else does to Authlete meanwhile. */
  async outside(method: string, path: string, body?: object): Promise<Json> {
    const answer = await this.send(method, path, body && JSON.stringify(body));
    return answer && JSON.parse(answer);
  }

  /** The same in JSON text, in which numbers of any length stay as they are. */
  async send(method: string, path: string, body?: string): Promise<string> {
    const authorization = `Bearer ${this.authlete.credentials.accessToken}`;
    const headers = { authorization, "content-type": "application/json" };
    const answer = await fetch(this.authlete.url + path, { method, headers, ...(body && { body }) });
    const found = await answer.text();
    assert.ok(answer.ok, `${method} ${path}: ${answer.status} ${found}`);
    return found;
  }

  /** Changes some fields of a service (`<id>`) or a client (`<service>/<id>`), as the console would. */
  async meddle(id: string, change: object): Promise<void> {
    await this.outside("POST", pathOf(id, "update"), { ...(await this.look(id)), ...change });
  }

  /** What Authlete has under an id. */
  look(id: string): Promise<Json> {
    return this.outside("GET", pathOf(id, "get"));
  }

  async stop(): Promise<void> {
    this.workspace.remove();
    await this.authlete.close();
  }
}

/** Stories that begin at the same time, since a story mostly waits for processes. Each is a test. */
export function together(stories: Record<string, () => Promise<void>>): void {
  let told: Promise<void>[] = [];
  before(() => {
    told = Object.values(stories).map((story) => story());
    for (const story of told) story.catch(() => {});
  });
  for (const [index, name] of Object.keys(stories).entries()) it(name, () => told[index]);
}

/** A story of one project. */
export const inProject = (setup: Setup, tell: (project: Project) => Promise<void>) => async (): Promise<void> => {
  const project = await Project.start(setup);
  try {
    await tell(project);
  } finally {
    await project.stop();
  }
};

export function pathOf(id: string, verb: string): string {
  const [service, client] = id.split("/");
  return `/api/${service}/${client ? `client/${verb}/${client}` : `service/${verb}`}`;
}

const byName = (resources: { urn: string }[]): Record<string, Json> =>
  Object.fromEntries(resources.map((resource) => [resource.urn.split("::").at(-1), resource]));

const line = ({ method, path, status }: CallEntry): string => `${method} ${path.replace(/\d{4,}/g, ":id")} ${status}`;

const told = ({ out, calls }: Run): string => `${out}\n${calls.map(line).join("\n")}`;

/** The run made exactly these calls, in whatever order; ids are written `:id`. */
export function made(run: Run, ...expected: string[]): void {
  const calls = run.calls.map((call) => line(call).replace(/ 2\d\d$/, ""));
  assert.deepEqual(calls.sort(), expected.sort(), `the calls were\n${calls.join("\n")}\n\n${run.out}`);
}

/** The run printed all of this. */
export function says(run: Run, ...patterns: (RegExp | string)[]): void {
  for (const pattern of patterns) {
    const found = typeof pattern === "string" ? run.out.includes(pattern) : pattern.test(run.out);
    assert.ok(found, `${pattern} was not printed:\n${told(run)}`);
  }
}

/** The run printed nothing of this. */
export function hides(run: Run, ...patterns: (RegExp | string)[]): void {
  for (const pattern of patterns) {
    const found = typeof pattern === "string" ? run.out.includes(pattern) : pattern.test(run.out);
    assert.ok(!found, `${pattern} was printed:\n${told(run)}`);
  }
}
