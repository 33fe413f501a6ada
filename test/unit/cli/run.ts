/** Runs `pulumi-authlete whoami` as a user does, with a stand-in for the Pulumi CLI and one for Authlete. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import "../../support/emulator";

const command = resolve(__dirname, "../../../cli/index.js");
const cache = resolve(__dirname, "../../../../node_modules/.cache/cli");

export interface Result {
  code: number;
  stdout: string;
  stderr: string;
}

/** What the stand-in for `pulumi` does: it has a stack with this configuration, or it fails with these words. */
export interface Pulumi {
  stack?: string;
  config?: Record<string, string | { secret: string }>;
  /** What `pulumi stack export` prints. */
  state?: object;
  /** What `pulumi stack history --json` prints. */
  history?: object[];
  stdout?: string;
  stderr?: string;
  /** Other stacks, by name. */
  others?: Record<string, Pulumi>;
}

export interface Surroundings {
  env?: NodeJS.ProcessEnv;
  /** Without one, no `pulumi` is on the PATH. */
  pulumi?: Pulumi;
  /** Is the folder, or one above it, a Pulumi project? */
  project?: boolean;
}

export async function run(args: string[], surroundings: Surroundings = {}): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "whoami-"));
  try {
    return await runIn(folder, args, surroundings);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function runIn(folder: string, args: string[], { env, pulumi, project }: Surroundings): Promise<Result> {
  for (const name of ["bin", "project/below"]) mkdirSync(join(folder, name), { recursive: true });
  if (project) writeFileSync(join(folder, "project/Pulumi.yaml"), "name: shop\nruntime: nodejs\n");
  if (pulumi) installPulumi(join(folder, "bin"), pulumi);
  const path = [join(folder, "bin"), ...(pulumi ? ["/usr/bin", "/bin"] : [])].join(delimiter);
  return start(args, join(folder, "project/below"), { ...bare(), PATH: path, ...env });
}

export async function start(args: string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Result> {
  const child = spawn(process.execPath, [command, ...args], {
    cwd,
    env: { NODE_COMPILE_CACHE: cache, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  return { code, stdout, stderr };
}

const bare = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(AUTHLETE|PULUMI)_/.test(name)));

function installPulumi(folder: string, pulumi: Pulumi): void {
  const { stack: selected = "dev", others = {} } = pulumi;
  for (const [name, each] of Object.entries({ [selected]: pulumi, ...others }))
    writeStack(join(folder, "stacks", name), name, each);
  const script = `#!/bin/sh
args="$*"
stack=${JSON.stringify(selected)}
case "$args" in *"--stack "*) stack="\${args#*--stack }"; stack="\${stack%% *}" ;; esac
cd "${folder}/stacks/$stack" 2>/dev/null || { echo "error: no such stack" >&2; exit 255; }
[ -f stderr ] && { cat stderr >&2; exit 255; }
case "$2" in export|history) set "$1 $2" ;; esac
cat "$1"
`;
  writeFileSync(join(folder, "pulumi"), script, { mode: 0o755 });
}

function writeStack(
  folder: string,
  name: string,
  { config = {}, state = {}, history = [], stdout, stderr }: Pulumi,
): void {
  const entries = Object.entries(config).map(([key, value]) => [
    `authlete:${key}`,
    typeof value === "string" ? { value, secret: false } : { value: value.secret, secret: true },
  ]);
  const configuration = stdout ?? JSON.stringify(Object.fromEntries(entries));
  mkdirSync(folder, { recursive: true });
  const files = {
    config: configuration,
    stack: name,
    "stack export": JSON.stringify(state),
    "stack history": JSON.stringify(history),
    stderr,
  };
  for (const [file, content] of Object.entries(files))
    if (content !== undefined) writeFileSync(join(folder, file), content);
}

/** The environment of a user who keeps everything there. */
export const variables = (settings: Record<string, string | number>): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(settings).map(([key, value]) => [
      `AUTHLETE_${key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`,
      String(value),
    ]),
  );

export type Answers = Record<string, [status: number, body?: unknown]>;

/** A server that gives one answer for each path, and 404 for any other. */
export async function withServer<T>(answers: Answers, use: (url: string, paths: string[]) => Promise<T>): Promise<T> {
  const paths: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    paths.push(url);
    const [status, body] = answers[url.replace(/\?.*/, "")] ?? [404, { message: "nobody is here" }];
    response.writeHead(status, { "content-type": "application/json" });
    response.end(typeof body === "string" ? body : body && JSON.stringify(body));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, paths);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
