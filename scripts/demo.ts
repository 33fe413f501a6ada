/** Runs the quickstart through its whole lifecycle on the emulator, shows Pulumi's output, and cleans up. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { type Emulator, startEmulator } from "../emulator/index";
import { type Cli, pulumiCli } from "./pulumi-cli";
import { temporaryWorkspace, type Workspace } from "./workspace";

const QUICKSTART = resolve(__dirname, "../../examples/quickstart");
const UP = ["up", "--yes", "--skip-preview", "--suppress-progress"];
const PREVIEW = ["preview", "--diff", "--suppress-progress"];
const DESTROY = ["destroy", "--yes", "--skip-preview", "--remove", "--suppress-progress"];

type Pulumi = (args: string[]) => Promise<void>;
type Step = string[] | ((authlete: Emulator) => Promise<void>);

export const chapters: [title: string, ...steps: Step[]][] = [
  ["Create a service and three clients", UP],
  ["Run again: nothing has changed, so nothing happens", UP],
  ["Change one field", ["config", "set", "tokenSeconds", "600"], PREVIEW, UP],
  ["Somebody renames a client outside Pulumi", renameClient, [...PREVIEW, "--refresh"], [...UP, "--refresh"]],
  ["Remove everything", DESTROY],
];

async function renameClient({ url, credentials }: Emulator): Promise<void> {
  const headers = { authorization: `Bearer ${credentials.accessToken}`, "content-type": "application/json" };
  const get = async (path: string) => (await fetch(url + path, { headers })).json() as Promise<ListResponse>;
  const { services = [] } = await get("/api/service/get/list");
  const path = `/api/${services[0]?.apiKey}/client`;
  const { clients = [] } = await get(`${path}/get/list`);
  const client = clients.find(({ clientName }) => clientName === "Shop web");
  const body = JSON.stringify({ ...client, clientName: "Renamed in the console" });
  const answer = await fetch(`${url}${path}/update/${client?.clientId}`, { method: "POST", headers, body });
  if (!answer.ok) throw new Error(`Renaming the client failed: ${answer.status} ${await answer.text()}`);
  console.log(`\n(POST ${path}/update/${client?.clientId} renamed the client to "Renamed in the console")`);
}

interface ListResponse {
  services?: { apiKey: number }[];
  clients?: { clientId: number; clientName: string }[];
}

async function runChapters(authlete: Emulator, pulumi: Pulumi): Promise<void> {
  for (const [index, [title, ...steps]] of chapters.entries()) {
    console.log(`\n=== ${index + 1}. ${title}`);
    for (const step of steps) await (typeof step === "function" ? step(authlete) : runCommand(step, authlete, pulumi));
  }
}

async function runCommand(args: string[], { calls }: Emulator, pulumi: Pulumi): Promise<void> {
  console.log(`\n${printCommand(args)}`);
  const before = calls.length;
  await pulumi(args);
  if (args[0] !== "config") console.log(`(Requests to Authlete: ${calls.length - before})`);
}

export const printCommand = (args: readonly string[]): string =>
  `$ pulumi ${args.filter((arg) => arg !== "--suppress-progress").join(" ")}`;

function pulumiIn({ folder, env }: Workspace, { path }: Cli): Pulumi {
  return async (args) => {
    const child = spawn(path, [...args, "--stack", "demo"], { cwd: folder, env, stdio: "inherit" });
    const [code, signal] = await once(child, "exit");
    if (code !== 0)
      throw new Error(`pulumi ${args[0]} failed (${signal ?? `exit code ${code}`}). Its output above shows why.`);
  };
}

function configuration({ url, idpUrl, credentials }: Emulator): string[] {
  const { accessToken, organizationId, apiServerId } = credentials;
  const plain = Object.entries({ baseUrl: url, idpUrl, organizationId, apiServerId });
  const options = plain.flatMap(([name, value]) => ["--plaintext", `authlete:${name}=${value}`]);
  return ["config", "set-all", ...options, "--secret", `authlete:accessToken=${accessToken}`];
}

async function main(): Promise<void> {
  const cli = await pulumiCli();
  const authlete = await startEmulator();
  const workspace = temporaryWorkspace(cli, "quickstart", QUICKSTART);
  try {
    const pulumi = pulumiIn(workspace, cli);
    await pulumi(["stack", "init", "--no-select"]);
    await pulumi(configuration(authlete));
    await runChapters(authlete, pulumi);
    console.log(`\nDone: ${authlete.calls.length} requests in total, all to an in-memory Authlete at ${authlete.url}.`);
  } finally {
    workspace.remove();
    await authlete.close();
  }
}

if (require.main === module) {
  // Ctrl-C also reaches Pulumi, which stops. The demo then ends with its clean-up.
  process.on("SIGINT", () => {});
  main().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
