import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { client } from "../src/resources/definitions";
import { errorOf } from "../src/value";
import { command, text } from "./command";
import { requirePlaces } from "./estate/places";
import { EstateReader } from "./estate/reader";
import { Progress } from "./progress";

export const secret = command({
  summary: "hands the secret of a client to another program, such as that of a vault",
  about: `Reads the secret of a client from Authlete, starts a program, and writes the secret to its input. No command line, no
file and no output of this command has it. Nothing is written to Authlete.

It is for clients with keepSecret: "outside", whose secret is in no state, and works for any other.`,
  positionals: {
    client: { about: "the id of the client, `<serviceId>/<clientId>`" },
    program: { about: "the program that reads the secret from its input, and its arguments", rest: true },
  },
  options: { stack: text("<name>", "the stack whose configuration counts; the selected one by default") },
  exitCodes: {
    0: "the program has ended with 0",
    1: "the secret cannot be read, and then no program was started; or the program failed",
  },
  examples: [
    `$ npx pulumi-authlete secret "$(pulumi stack output webId)" -- vault kv put -mount=secret shop-web client_secret=-`,
  ],
  async run({ stack }, [id = "", program = "", ...args]) {
    const places = await requirePlaces({ folder: process.cwd(), stack });
    const { clientSecret } = await EstateReader.open(places, new Progress()).one(client, id);
    if (typeof clientSecret !== "string" || clientSecret === "")
      throw new Error(`Authlete shows no secret of client ${id} to this credential.`);
    await handOver(clientSecret, program, args);
    return 0;
  },
});

async function handOver(value: string, program: string, args: string[]): Promise<void> {
  const child = spawn(program, args, { stdio: ["pipe", "inherit", "inherit"] });
  // A program that does not read its input closes it. Its exit code says more than that.
  child.stdin.on("error", () => {});
  child.stdin.end(value);
  const [code, signal] = await ended(child, program);
  if (code !== 0) throw new Error(`${JSON.stringify(program)} ended with ${signal ?? `exit code ${code}`}.`);
}

const ended = (child: ChildProcess, program: string): Promise<unknown[]> =>
  once(child, "close").catch((error: unknown) => {
    throw new Error(`${JSON.stringify(program)} cannot be run: ${errorOf(error).message}`);
  });
