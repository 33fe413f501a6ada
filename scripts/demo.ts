/** The life of the quickstart on the bundled emulator, in Pulumi's own words. Leaves nothing behind. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { type Emulator, startEmulator } from "../emulator/index";
import { type Cli, pulumiCli } from "./cli";
import { temporaryWorkspace, type Workspace } from "./workspace";

const QUICKSTART = resolve(__dirname, "../../examples/quickstart");
const UP = ["up", "--yes", "--skip-preview", "--suppress-progress"];
const PREVIEW = ["preview", "--diff", "--suppress-progress"];
const DESTROY = ["destroy", "--yes", "--skip-preview", "--remove", "--suppress-progress"];

type Pulumi = (args: string[]) => Promise<void>;
type Step = string[] | ((authlete: Emulator) => Promise<void>);

const chapters: [title: string, ...steps: Step[]][] = [
  ["A service and three clients are created", UP],
  ["Nothing has changed, so nothing happens", UP],
  ["One field changes", ["config", "set", "tokenSeconds", "600"], PREVIEW, UP],
  ["Somebody renames a client elsewhere", rename, [...PREVIEW, "--refresh"], [...UP, "--refresh"]],
  ["Everything is removed", DESTROY],
];

async function rename({ url, credentials }: Emulator): Promise<void> {
  const headers = { authorization: `Bearer ${credentials.accessToken}`, "content-type": "application/json" };
  const get = async (path: string) => (await fetch(url + path, { headers })).json() as Promise<Listing>;
  const { services = [] } = await get("/api/service/get/list");
  const path = `/api/${services[0]?.apiKey}/client`;
  const { clients = [] } = await get(`${path}/get/list`);
  const client = clients.find(({ clientName }) => clientName === "Shop web");
  const body = JSON.stringify({ ...client, clientName: "Renamed in the console" });
  const answer = await fetch(`${url}${path}/update/${client?.clientId}`, { method: "POST", headers, body });
  if (!answer.ok) throw new Error(`the client could not be renamed: ${answer.status} ${await answer.text()}`);
  console.log(`\n(POST ${path}/update/${client?.clientId}: the client is now called "Renamed in the console")`);
}

interface Listing {
  services?: { apiKey: number }[];
  clients?: { clientId: number; clientName: string }[];
}

async function tell(authlete: Emulator, pulumi: Pulumi): Promise<void> {
  for (const [index, [title, ...steps]] of chapters.entries()) {
    console.log(`\n=== ${index + 1}. ${title}`);
    for (const step of steps) await (typeof step === "function" ? step(authlete) : show(step, authlete, pulumi));
  }
}

async function show(args: string[], { calls }: Emulator, pulumi: Pulumi): Promise<void> {
  console.log(`\n$ pulumi ${args.filter((arg) => arg !== "--suppress-progress").join(" ")}`);
  const before = calls.length;
  await pulumi(args);
  if (args[0] !== "config") console.log(`(requests to Authlete: ${calls.length - before})`);
}

function pulumiIn({ folder, env }: Workspace, { path }: Cli): Pulumi {
  return async (args) => {
    const child = spawn(path, [...args, "--stack", "demo"], { cwd: folder, env, stdio: "inherit" });
    const [code] = await once(child, "exit");
    if (code !== 0) throw new Error(`pulumi ${args[0]} did not succeed`);
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
    await tell(authlete, pulumi);
    console.log(`\nDone: ${authlete.calls.length} requests in all, to an Authlete in memory at ${authlete.url}.`);
  } finally {
    workspace.remove();
    await authlete.close();
  }
}

// Ctrl-C reaches Pulumi as well: it stops, and the story ends with the clean-up.
process.on("SIGINT", () => {});
main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
