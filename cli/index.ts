#!/usr/bin/env node
import "../src/node-version";
import { parseArgs } from "node:util";
import { emulator } from "./emulator";
import { whoami } from "./whoami";

const usage = `Usage: pulumi-authlete <command>

  whoami              shows whose credential the stack's configuration or the environment holds
  emulator [--port N] runs an in-memory Authlete for tests and trials; the first line of output is {"url":"…"}
`;

const commands: Record<string, (port: number) => Promise<void>> = { whoami, emulator };

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: "string" }, help: { type: "boolean" } },
  });
  const command = Object.hasOwn(commands, positionals[0] ?? "") ? commands[positionals[0] as string] : undefined;
  const port = Number(values.port ?? 0);
  if (values.help) return void process.stdout.write(usage);
  if (!command || positionals.length > 1 || !Number.isInteger(port) || port < 0 || port > 65535) throw new Error(usage);
  await command(port);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
