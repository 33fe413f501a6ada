/** One stack of one contender, and what a run of the CLI on it costs. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { type Cli, pulumiCli } from "../scripts/pulumi-cli";
import { temporaryWorkspace, type Workspace } from "../scripts/workspace";
import type { Authlete } from "./authlete";
import { root } from "./measure";
import type { ProcessUsage } from "./probe";

export interface RunCost {
  requests: number;
  /** Milliseconds of the whole run. */
  wall: number;
  /** The plugin's peak, in bytes. */
  memory: number;
  /** Milliseconds of processor time of program and plugin. */
  cpu: number;
}

export interface RunOptions {
  args: string[];
  clients: number;
  renamed?: number;
  latency?: number;
  env?: NodeJS.ProcessEnv;
}

/**
 * As long as most: an engine of Go 1.26 compares URNs of up to 64 bytes more slowly, and those of native resources are the
 * shortest.
 */
const [PROJECT, STACK] = ["authlete-bench", "production"];

/** High enough that neither the hourly budget nor the pacing slows these runs down. */
const rateLimits = JSON.stringify({ perSecond: 1e6, client: 1e7, service: 1e7, share: 1 });

export class Stack {
  private constructor(
    private readonly cli: Cli,
    private readonly authlete: Authlete,
    private readonly workspace: Workspace,
  ) {}

  /** `env` may select another back end than files. */
  static async open(contender: string, authlete: Authlete, env: NodeJS.ProcessEnv = {}): Promise<Stack> {
    const cli = await pulumiCli();
    const workspace = temporaryWorkspace(cli, PROJECT, join(root, "bench/project"));
    const NODE_OPTIONS = `--require=${JSON.stringify(join(__dirname, "probe.js"))}`;
    const probe = { NODE_OPTIONS, BENCH_PROBE: join(workspace.folder, "probe") };
    Object.assign(workspace.env, { CONTENDER: contender, ...probe, ...env });
    const stack = new Stack(cli, authlete, workspace);
    await stack.initialize();
    return stack;
  }

  private async initialize(): Promise<void> {
    const { url: baseUrl, idpUrl, accessToken, organizationId, apiServerId } = this.authlete.connection;
    const plain = Object.entries({ baseUrl, idpUrl, organizationId, apiServerId, rateLimits });
    const options = plain.flatMap(([name, value]) => ["--plaintext", `authlete:${name}=${value}`]);
    await this.pulumi(["stack", "init", STACK]);
    await this.pulumi(["config", "set-all", ...options, "--secret", `authlete:accessToken=${accessToken}`]);
  }

  async pulumi(args: string[], extraEnv: NodeJS.ProcessEnv = {}): Promise<string> {
    const { folder: cwd, env } = this.workspace;
    const child = spawn(this.cli.path, [...args, "--non-interactive"], {
      cwd,
      env: { ...env, ...extraEnv },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
    if (code !== 0) throw new Error(`${env["CONTENDER"]}: pulumi ${args.join(" ")} failed\n${stdout}${stderr}`);
    return stdout;
  }

  async run({ args, clients, renamed = 0, latency = 0, env }: RunOptions): Promise<RunCost> {
    rmSync(this.file("probe"), { force: true });
    await this.authlete.setLatency(latency);
    const start = performance.now();
    await this.pulumi(args, { ...env, CLIENTS: String(clients), RENAMED: String(renamed) });
    const wall = performance.now() - start;
    const requests = await this.authlete.setLatency(0);
    return { requests, wall, ...this.readUsage() };
  }

  /** The size of the state file in bytes. */
  get size(): number {
    return statSync(this.file(`state/.pulumi/stacks/${PROJECT}/${STACK}.json`)).size;
  }

  private readUsage(): Pick<RunCost, "memory" | "cpu"> {
    const lines = readFileSync(this.file("probe"), "utf8").trim().split("\n");
    const usages = lines.map((line) => JSON.parse(line) as ProcessUsage);
    const memory = Math.max(...usages.filter(({ role }) => role === "plugin").map((usage) => usage.memory));
    return { memory, cpu: usages.reduce((sum, { cpu }) => sum + cpu, 0) };
  }

  file(name: string): string {
    return join(this.workspace.folder, name);
  }

  [Symbol.dispose](): void {
    this.workspace.remove();
  }
}
