/** The vocabulary of the commands: tables, from which follow the parsing of arguments, `--help` and the page. */
import { parseArgs } from "node:util";
import { errorOf } from "../src/value";

/** An option, as `parseArgs` takes it, and what the help says of it. */
export interface Option {
  type: "boolean" | "string";
  multiple?: true;
  short?: string;
  /** What stands for the value in the help. */
  value?: string;
  /** What it does. Line breaks are those of the help. */
  about: string;
}

type Parsed = ReturnType<typeof parseArgs>["values"][string];
type ValueOf<O extends Option> = Option extends O
  ? Parsed
  : O extends { type: "boolean" }
    ? boolean
    : O extends { multiple: true }
      ? string[]
      : string;
export type Options = Record<string, Option>;
export type Values<O extends Options> = { [Name in keyof O]?: ValueOf<O[Name]> };

/** An argument without a name, in its place. The help shows the key of its row. */
export interface Positional {
  about: string;
  optional?: true;
  /** Takes this argument and all that follow. */
  rest?: true;
}

export interface Command<O extends Options = Options> {
  /** What it does, for the list of commands. */
  summary: string;
  /** What it does, in whole sentences. */
  about: string;
  positionals?: Record<string, Positional>;
  options: O;
  exitCodes: Record<number, string>;
  /** The exit code of a failure. Default: 1. */
  failureCode?: number;
  examples: readonly string[];
  /** What else there is to know. */
  notes?: string;
  /** Returns the exit code. */
  run(values: Values<O>, positionals: string[]): Promise<number>;
}

export const flag = (about: string) => ({ type: "boolean", about }) as const;
export const text = (value: string, about: string) => ({ type: "string", value, about }) as const;
/** An option that may be given several times. */
export const texts = (value: string, about: string) => ({ type: "string", multiple: true, value, about }) as const;

/** A command with the types of its options. */
export const command = <const O extends Options>(table: Command<O>): Command<O> => table;

export const helpOption: Options = { help: { type: "boolean", short: "h", about: "prints this text" } };

/** The options and arguments of a command line. */
export function parse(name: string, { options, positionals: table = {} }: Command, args: string[]) {
  try {
    const allowPositionals = Object.keys(table).length > 0;
    const parsed = parseArgs({ args, options: { ...options, ...helpOption }, allowPositionals });
    if (!parsed.values["help"]) checkPositionals(table, parsed.positionals);
    return parsed;
  } catch (error) {
    const [problem = ""] = errorOf(error).message.split(/\. /);
    throw new Error(`${problem.replace(/\.$/, "")}. \`pulumi-authlete ${name} --help\` shows what it takes.`);
  }
}

function checkPositionals(table: Record<string, Positional>, given: string[]): void {
  const rows = Object.entries(table);
  const missing = rows.find(([, { optional }], index) => !optional && given[index] === undefined);
  if (missing) throw new Error(`<${missing[0]}> is missing`);
  const [extra] = rows.at(-1)?.[1].rest ? [] : given.slice(rows.length);
  if (extra !== undefined) throw new Error(`Unexpected argument '${extra}'`);
}
