/** What the real engine asks of Authlete, and what it keeps, for a service with 100 clients. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { type Emulator, startEmulator } from "../emulator/index";
import { type Cli, pulumiCli } from "../scripts/cli";
import { temporaryWorkspace, type Workspace } from "../scripts/workspace";
import { type Figure, root } from "./measure";

const CLIENTS = 100;
const UP = ["up", "--yes", "--skip-preview", "--suppress-progress"];
const PREVIEW = ["preview", "--suppress-progress"];

interface Recorded {
  type: string;
  inputs: Record<string, unknown>;
  outputs: Record<string, unknown>;
}

class Stack {
  constructor(
    private readonly cli: Cli,
    private readonly authlete: Emulator,
    private readonly workspace: Workspace,
  ) {}

  async run(args: string[]): Promise<{ requests: number; stdout: string }> {
    const before = this.authlete.calls.length;
    const { folder: cwd, env } = this.workspace;
    const child = spawn(this.cli.path, [...args, "--non-interactive"], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
    if (code !== 0) throw new Error(`pulumi ${args.join(" ")}\n${stdout}${stderr}`);
    return { requests: this.authlete.calls.length - before, stdout };
  }

  async prepare(): Promise<void> {
    const { url: baseUrl, idpUrl, credentials } = this.authlete;
    const { accessToken, organizationId, apiServerId } = credentials;
    const rateLimits = JSON.stringify({ perSecond: 1000 });
    const plain = Object.entries({ baseUrl, idpUrl, organizationId, apiServerId, rateLimits });
    const options = plain.flatMap(([name, value]) => ["--plaintext", `authlete:${name}=${value}`]);
    await this.run(["stack", "init", "bench"]);
    await this.run(["config", "set-all", ...options, "--secret", `authlete:accessToken=${accessToken}`]);
  }

  /** A program with so many clients, of which the first few have another name. */
  program(count: number, renamed: number): void {
    Object.assign(this.workspace.env, { CLIENTS: String(count), RENAMED: String(renamed) });
  }

  async recorded(): Promise<Recorded[]> {
    const { deployment } = JSON.parse((await this.run(["stack", "export"])).stdout);
    return deployment.resources.filter(({ type }: Recorded) => type.endsWith(":Client"));
  }
}

async function figures(stack: Stack): Promise<Figure[]> {
  const counted = async (what: string, [count, renamed]: [number, number], args: string[], bound: number) => {
    stack.program(count, renamed);
    const { requests } = await stack.run(args);
    return { what, value: requests, unit: "requests", bound } as Figure;
  };
  const made = await counted("up: a service and 100 clients made", [CLIENTS, 0], UP, CLIENTS + 2);
  const clients = await stack.recorded();
  const bytes = (values: unknown[]) => Buffer.byteLength(values.map((value) => JSON.stringify(value)).join(""));
  return [
    made,
    await counted("preview: 100 clients, unchanged", [CLIENTS, 0], PREVIEW, 0),
    await counted("up: 100 clients, unchanged", [CLIENTS, 0], UP, 0),
    await counted("up: one client updated", [CLIENTS, 1], UP, 2),
    await counted("up: one client more", [CLIENTS + 1, 1], UP, 2),
    await counted("up: one client fewer", [CLIENTS, 1], UP, 1),
    await counted("preview --refresh: 100 clients", [CLIENTS, 1], [...PREVIEW, "--refresh"], 4),
    { what: "state: one client, whole", value: bytes(clients) / clients.length, unit: "bytes" },
    {
      what: "state: one client, its inputs and outputs",
      value: bytes(clients.flatMap(({ inputs, outputs }) => [inputs, outputs])) / clients.length,
      unit: "bytes",
    },
    {
      what: "state: the client's __provider",
      value: Buffer.byteLength(String(clients[0]?.outputs["__provider"])),
      unit: "bytes",
      bound: 63,
    },
  ];
}

export async function engine(): Promise<Figure[]> {
  const cli = await pulumiCli();
  const authlete = await startEmulator();
  const workspace = temporaryWorkspace(cli, "bench", join(root, "bench/project"));
  try {
    const stack = new Stack(cli, authlete, workspace);
    await stack.prepare();
    return await figures(stack);
  } finally {
    workspace.remove();
    await authlete.close();
  }
}
