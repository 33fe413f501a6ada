#!/usr/bin/env node
import "../src/node-version";
import { type Command, parse } from "./command";
import { commands } from "./commands";
import { printHelp } from "./help";

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
  return runCommand(name, command, args).catch((error: Error) => fail(error, command.failureCode));
}

async function runCommand(name: string, command: Command, args: string[]): Promise<number> {
  const { values, positionals } = parse(name, command, args);
  return values["help"] ? print(printHelp(name, command)) : command.run(values, positionals);
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

function fail({ message }: Error, code = 1): number {
  console.error(message);
  return code;
}

main(process.argv.slice(2))
  .catch(fail)
  .then((code) => {
    process.exitCode = code;
  });
