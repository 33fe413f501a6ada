#!/usr/bin/env node
import "../src/node-version";
import { parseArgs } from "node:util";
import type { Command } from "./command";
import { emulator } from "./emulator";
import { whoami } from "./whoami";

const commands: Record<string, Command> = { whoami, emulator };

const list = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`);
const usage = `Usage: pulumi-authlete <command> [options]

${list.join("\n")}

\`pulumi-authlete <command> --help\` explains a command.
`;

async function main([name = "", ...args]: string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  const isHelp = ["help", "--help", "-h"].includes(name);
  if (!command && isHelp) return print(usage);
  if (!command) throw new Error(name ? `There is no command ${JSON.stringify(name)}.\n\n${usage}` : usage);
  const values = optionsOf(name, command, args);
  return values.help ? print(command.help) : command.run(values);
}

function optionsOf(name: string, { options }: Command, args: string[]) {
  try {
    return parseArgs({ args, options: { ...options, help: { type: "boolean", short: "h" } } }).values;
  } catch (error) {
    const [problem] = (error as Error).message.split(/\. /);
    throw new Error(`${problem?.replace(/\.$/, "")}. \`pulumi-authlete ${name} --help\` shows what it takes.`);
  }
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
