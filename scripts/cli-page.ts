/** The page of the commands, from their tables. */

import { type Command, helpOption } from "../cli/command";
import { commands } from "../cli/commands";
import { meaningOf, printOption, printUsage } from "../cli/help";

export const cliPage = (): string =>
  [
    "<!-- Generated from the tables in cli by `npm run docs`. Do not edit. -->",
    "# Commands",
    "`npx pulumi-authlete <command>` runs a command of this package. `--help` after a command explains it.",
    ...Object.entries(commands).flatMap(([name, command]) => section(name, command)),
    "",
  ].join("\n\n");

type Row = [left: string, right: string];
const rule: Row = ["---", "---"];

const oneLine = (text: string) => text.replaceAll("\n", " ").replaceAll("|", "\\|");

const table = (head: Row, rows: Row[]) =>
  [head, rule, ...rows].map(([left, right]) => `| ${left} | ${oneLine(right)} |`).join("\n");

function section(name: string, command: Command): string[] {
  const { about, positionals = {}, options, exitCodes, examples, notes } = command;
  const places = Object.entries(positionals).map(([key, row]): Row => [`\`<${key}>\``, row.about]);
  const choices = Object.entries({ ...options, ...helpOption }).map(
    ([key, row]): Row => [`\`${printOption(key, row)}\``, meaningOf(row)],
  );
  return [
    `## ${name}`,
    fenced(printUsage(name, command)),
    about,
    table(["argument", "meaning"], [...places, ...choices]),
    table(["exit code", "meaning"], Object.entries(exitCodes)),
    ...examples.map(fenced),
    ...(notes ? [notes] : []),
  ];
}

const fenced = (text: string) => `\`\`\`\n${text}\n\`\`\``;
