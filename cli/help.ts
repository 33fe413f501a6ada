/** What `--help` prints of a command. */
import { type Command, helpOption, type Option, type Positional } from "./command";

/** Parts of a page, each below a blank line. */
const joined = (...parts: (string | undefined)[]) => `${parts.filter(Boolean).join("\n\n")}\n`;

export const printHelp = (name: string, command: Command): string =>
  joined(
    `Usage: ${printUsage(name, command)}`,
    command.about,
    printRows([
      ...Object.entries(command.positionals ?? {}).map(([key, { about }]): Row => [`<${key}>`, about]),
      ...Object.entries({ ...command.options, ...helpOption }).map(
        ([key, row]): Row => [printOption(key, row), meaningOf(row)],
      ),
    ]),
    "Exit codes:",
    printRows(Object.entries(command.exitCodes)),
    "Example:",
    ...command.examples.map((example) => indent(example, "  ")),
    command.notes,
  );

/** The form of a command line: `pulumi-authlete whoami [--json]`. */
export function printUsage(name: string, { options, positionals = {} }: Command): string {
  const places = Object.entries(positionals).map(([key, row]) => printPositional(key, row));
  const choices = Object.entries(options).map(([key, row]) => `[${printOption(key, row)}]${row.multiple ? "…" : ""}`);
  const isShort = choices.length <= maxChoices;
  return ["pulumi-authlete", name, ...places, ...(isShort ? choices : ["[options]"])].join(" ");
}

/** More than this many options only the list below names. */
const maxChoices = 3;

function printPositional(key: string, { optional, rest }: Positional): string {
  if (rest) return `-- <${key}>…`;
  return optional ? `[<${key}>]` : `<${key}>`;
}

/** What an option does, and whether it may be given several times. */
export const meaningOf = ({ about, multiple }: Option): string => (multiple ? `${about}; may be repeated` : about);

export const printOption = (key: string, { value }: Option): string => `--${key}${value ? ` ${value}` : ""}`;

type Row = [left: string, right: string];

/** Two columns. */
function printRows(rows: Row[]): string {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows
    .map(([left, right]) => `  ${left.padEnd(width)}${indent(right, " ".repeat(width + 2)).trimStart()}`)
    .join("\n");
}

const indent = (text: string, by: string) => text.replace(/^(?=.)/gm, by);
