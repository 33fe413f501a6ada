import type { ParseArgsOptionsConfig, parseArgs } from "node:util";

/** A subcommand. */
export interface Command {
  /** What it does, for the list of commands. */
  summary: string;
  /** What `--help` prints. */
  help: string;
  options: ParseArgsOptionsConfig;
  /** Returns the exit code. */
  run(values: ReturnType<typeof parseArgs>["values"]): Promise<number>;
}
