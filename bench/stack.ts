/** One stack of one subject, and what a run of the CLI on it costs. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { type Cli, pulumiCli } from "../scripts/cli";
import { temporaryWorkspace, type Workspace } from "../scripts/workspace";
import type { Authlete } from "./authlete";
import { root } from "./measure";
import type { Taken } from "./probe";

/** What one run cost. */
export interface Cost {
  requests: number;
  /** Milliseconds of the whole run. */
  wall: number;
  /** The plugin's peak, in bytes. */
  memory: number;
  /** Milliseconds of processor time of program and plugin. */
  cpu: number;
}

/** What is run. */
export interface Work {
  args: string[];
  clients: number;
  renamed?: number;
  latency?: number;
  env?: NodeJS.ProcessEnv;
}

/** Neither the hourly budget nor the pace slows these runs down. */
const rateLimits = JSON.stringify({ perSecond: 1e6, client: 1e7, service: 1e7, share: 1 });

export class Stack {
  private constructor(
    private readonly cli: Cli,
    private readonly authlete: Authlete,
    private readonly workspace: Workspace,
  ) {}

  /** `env` may tell of another back end than files. */
  static async open(subject: string, authlete: Authlete, env: NodeJS.ProcessEnv = {}): Promise<Stack> {
    const cli = await pulumiCli();
    const workspace = temporaryWorkspace(cli, "bench", join(root, "bench/project"));
    const NODE_OPTIONS = `--require=${JSON.stringify(join(__dirname, "probe.js"))}`;
    Object.assign(workspace.env, { SUBJECT: subject, NODE_OPTIONS, BENCH_PROBE: join(workspace.folder, "probe") }, env);
    const stack = new Stack(cli, authlete, workspace);
    await stack.prepare();
    return stack;
  }

  private async prepare(): Promise<void> {
    const { url: baseUrl, idpUrl, accessToken, organizationId, apiServerId } = this.authlete.place;
    const plain = Object.entries({ baseUrl, idpUrl, organizationId, apiServerId, rateLimits });
    const options = plain.flatMap(([name, value]) => ["--plaintext", `authlete:${name}=${value}`]);
    await this.pulumi(["stack", "init", "bench"]);
    await this.pulumi(["config", "set-all", ...options, "--secret", `authlete:accessToken=${accessToken}`]);
  }

  async pulumi(args: string[], more: NodeJS.ProcessEnv = {}): Promise<string> {
    const { folder: cwd, env } = this.workspace;
    const child = spawn(this.cli.path, [...args, "--non-interactive"], {
      ...{ cwd, env: { ...env, ...more } },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
    if (code !== 0) throw new Error(`${env["SUBJECT"]}: pulumi ${args.join(" ")}\n${stdout}${stderr}`);
    return stdout;
  }

  async run({ args, clients, renamed = 0, latency = 0, env }: Work): Promise<Cost> {
    rmSync(this.file("probe"), { force: true });
    await this.authlete.late(latency);
    const start = performance.now();
    await this.pulumi(args, { ...env, CLIENTS: String(clients), RENAMED: String(renamed) });
    const wall = performance.now() - start;
    const requests = await this.authlete.late(0);
    return { requests, wall, ...this.taken() };
  }

  /** The bytes of its state, where that is a file. */
  get size(): number {
    return statSync(this.file("state/.pulumi/stacks/bench/bench.json")).size;
  }

  private taken(): Pick<Cost, "memory" | "cpu"> {
    const lines = readFileSync(this.file("probe"), "utf8").trim().split("\n");
    const all = lines.map((line) => JSON.parse(line) as Taken);
    const memory = Math.max(...all.filter(({ who }) => who === "plugin").map((taken) => taken.memory));
    return { memory, cpu: all.reduce((sum, { cpu }) => sum + cpu, 0) };
  }

  file(name: string): string {
    return join(this.workspace.folder, name);
  }

  [Symbol.dispose](): void {
    this.workspace.remove();
  }
}
