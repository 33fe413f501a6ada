/** A Pulumi project with a real CLI. Its Authlete is an emulator, unless `npm run live` says otherwise. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { type Emulator, type Options, startEmulator } from "../../emulator/index";
import { type Cli, pulumiCli } from "../../scripts/pulumi-cli";
import { temporaryWorkspace, type Workspace } from "../../scripts/workspace";
import { nativeTypeOf, typeOf } from "../../src/resource-type";
import { type Authlete, livePrefix, startReplacement } from "./authlete";
import { AuthleteConsole, type Json } from "./console";
import { assertPluginsEnd, killAfter } from "./processes";
import { describeRun, type Run, type RunOptions } from "./run";
import { type Config, credentials, optionsOf, organization } from "./sign-in";
import { Vault } from "./vault";

type LookUp = "getServiceOutput" | "getServicesOutput" | "getClientOutput" | "getClientsOutput";
type Kind = "Service" | "Client" | "ServiceToken" | "OrganizationToken" | "Hsk" | "KeySet" | "Provider" | "Component";

export interface Resource {
  kind: Kind | LookUp;
  args?: Record<string, unknown>;
  opts?: Record<string, unknown>;
  /** The id of an existing object, which is looked up. */
  get?: string;
}

export interface Program {
  /** Default: that of the project. */
  way?: Way;
  resources: Record<string, Resource>;
  outputs?: Record<string, string>;
}

/** How a program declares resources: as dynamic ones, or as those of the native plugin. */
export type Way = "dynamic" | "native";

export const root = resolve(__dirname, "../../..");
const quiet = ["--non-interactive", "--color", "never"];
const UP = ["up", "--yes", "--skip-preview"];

export interface Setup {
  /** A credential that may create services, or a configuration. */
  signIn?: keyof typeof credentials | Config;
  options?: Partial<Options>;
  /** The folder of the program. */
  main?: string;
  /** The folder of a project with a `Pulumi.yaml`, to run in. */
  folder?: () => string;
  /** Default: dynamic. */
  way?: Way;
}

export class Project<A extends Authlete = Emulator> extends AuthleteConsole<A> {
  /** What the names of all its services begin with: nothing on an emulator of its own. */
  prefix = "";
  /** The plugins that the run that was killed last had in use. */
  private orphans: string[] = [];

  private constructor(
    authlete: A,
    readonly workspace: Workspace,
    private readonly cli: Cli,
    private readonly vault: Vault,
    private readonly folder = workspace.folder,
  ) {
    super(authlete);
  }

  static async start({ signIn = "organization", options, main, folder, way }: Setup = {}): Promise<Project> {
    const project = await Project.on(await startEmulator(options), main, folder);
    if (way) project.workspace.env["WAY"] = way;
    const { credentials: issued } = project.authlete;
    await project.begin(typeof signIn === "string" ? credentials[signIn](issued) : signIn);
    return project;
  }

  /** Starts a project on an emulator, which can be prepared, or on what replaces it. */
  static async startAnywhere(prepare: (emulator: Emulator) => void): Promise<Project<Authlete>> {
    const replacement = await startReplacement();
    if (!replacement) {
      const project = await Project.start();
      prepare(project.authlete);
      return project;
    }
    const project = await Project.on(replacement);
    project.prefix = `${livePrefix}${basename(project.workspace.folder)} `;
    // Without an owner of its own, it would adopt what the same story left behind elsewhere.
    await project.begin({ ...organization(replacement.credentials), owner: project.prefix });
    return project;
  }

  private static async on<A extends Authlete>(authlete: A, main?: string, folder?: () => string): Promise<Project<A>> {
    const cli = await pulumiCli();
    const workspace = temporaryWorkspace(cli, "engine", main ?? join(root, "test/projects/data"));
    workspace.env["PROGRAM"] = join(workspace.folder, "program.json");
    workspace.env["NODE_COMPILE_CACHE"] = join(root, "node_modules/.cache/engine");
    const vault = await Vault.start();
    Object.assign(workspace.env, vault.env);
    return new Project(authlete, workspace, cli, vault, folder?.());
  }

  private async begin(signIn: Config): Promise<void> {
    try {
      await this.run(["stack", "init", "test", "--secrets-provider", "hashivault://test"]);
      await this.configure({ baseUrl: this.authlete.url, idpUrl: this.authlete.idpUrl, ...signIn });
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  async configure(config: Config): Promise<void> {
    await this.run(["config", "set-all", ...optionsOf(config)]);
  }

  /** Runs the CLI and asserts its exit code. */
  async run(args: string[], { code = 0, env = {}, kill }: RunOptions = {}): Promise<Run> {
    const before = this.authlete.calls.length;
    const child = spawn(this.cli.path, [...args, ...quiet], {
      cwd: this.folder,
      env: { ...this.workspace.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const calls = () => this.authlete.calls.slice(before);
    if (kill) {
      const paths = () => calls().map(({ path }) => path);
      void killAfter(child, kill, paths).then((inUse) => Object.assign(this, { orphans: inUse }));
    }
    const [stdout, stderr, [exit]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
    const run = { code: exit, out: stdout + stderr, stdout, calls: calls() };
    const right = code === "failure" ? exit !== 0 : exit === code;
    assert.ok(right, `pulumi ${args.join(" ")} ended with ${exit} instead of ${code}\n${describeRun(run)}`);
    return run;
  }

  /** Asserts that the plugins of the run that was killed last end by themselves. */
  assertPluginsEnd(): Promise<void> {
    return assertPluginsEnd(this.orphans);
  }

  /** Replaces the program. */
  setProgram(program: Program): void {
    const text = JSON.stringify(this.prefix ? withPrefix(program, this.prefix) : program);
    writeFileSync(String(this.workspace.env["PROGRAM"]), text);
  }

  /** How its programs declare resources, if they do not say it themselves. */
  get way(): Way {
    return this.workspace.env["WAY"] === "native" ? "native" : "dynamic";
  }

  /** The URN of a resource of its programs, by its kind and its name. */
  urn(kind: Kind, name: string): string {
    const type = this.way === "native" ? nativeTypeOf(kind) : typeOf(kind);
    return `urn:pulumi:test::engine::${type}::${name}`;
  }

  /** The services that its programs created. */
  async listServices(): Promise<Json[]> {
    const { services = [] } = await this.callAuthlete("GET", "/api/service/get/list?start=0&end=100");
    return services.filter(({ serviceName }: Json) => String(serviceName).startsWith(this.prefix));
  }

  async up(program: Program, args: string[] = [], options?: RunOptions): Promise<Run> {
    this.setProgram(program);
    return this.run([...UP, ...args], options);
  }

  async preview(program: Program, args: string[] = [], options?: RunOptions): Promise<Run> {
    this.setProgram(program);
    return this.run(["preview", ...args], options);
  }

  refresh(...args: string[]): Promise<Run> {
    return this.run(["refresh", "--yes", "--skip-preview", ...args]);
  }

  /** Shows the drift without recording it. With drift, the exit code is 7. */
  showDrift(code: 0 | 7): Promise<Run> {
    return this.run(["refresh", "--preview-only", "--diff", "--expect-no-changes"], { code });
  }

  destroy(): Promise<Run> {
    return this.run(["destroy", "--yes", "--skip-preview"]);
  }

  async outputs(): Promise<Record<string, string>> {
    return JSON.parse((await this.run(["stack", "output", "--json", "--show-secrets"])).stdout);
  }

  /** The resources in the state, by name, with their secrets in clear text. */
  async state(): Promise<Record<string, Json>> {
    const { stdout } = await this.run(["stack", "export", "--show-secrets"]);
    return byName(JSON.parse(stdout).deployment.resources ?? []);
  }

  /** The state file: its text, and its resources by name. */
  stateFile(): { text: string; resources: Record<string, Json> } {
    const text = readFileSync(join(this.workspace.folder, "state/.pulumi/stacks/engine/test.json"), "utf8");
    return { text, resources: byName(JSON.parse(text).checkpoint.latest.resources ?? []) };
  }

  /** Every text that the file back end keeps: state, its backups and the history. */
  stateTexts(): string[] {
    const folder = join(this.workspace.folder, "state");
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return files.map(({ name, parentPath }) => readFileSync(join(parentPath, name), "utf8"));
  }

  /** Repairs the stack after a kill. If the CLI was just writing, the attributes of the state file are left empty. */
  async unlock(): Promise<void> {
    await this.assertPluginsEnd();
    const attributes = join(this.workspace.folder, "state/.pulumi/stacks/engine/test.json.attrs");
    if (statSync(attributes).size === 0) rmSync(attributes);
    await this.run(["cancel", "--yes"]);
  }

  async stop(): Promise<void> {
    this.workspace.remove();
    this.vault.close();
    await this.authlete.close();
  }
}

const byName = (resources: { urn: string }[]): Record<string, Json> =>
  Object.fromEntries(resources.map((resource) => [resource.urn.split("::").at(-1), resource]));

/** The program with a prefix in the name of each service. */
function withPrefix({ resources, ...rest }: Program, prefix: string): Program {
  const named = ([name, resource]: [string, Resource]): [string, Resource] => {
    if (resource.kind !== "Service" || resource.get) return [name, resource];
    const serviceName = `${prefix}${resource.args?.["serviceName"] ?? name}`;
    return [name, { ...resource, args: { ...resource.args, serviceName } }];
  };
  return { ...rest, resources: Object.fromEntries(Object.entries(resources).map(named)) };
}
