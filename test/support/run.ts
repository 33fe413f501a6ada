/** Runs of the Pulumi CLI. */
import type { CallEntry } from "../../emulator/index";
import type { Kill } from "./processes";

/** What a run printed, and the calls that reached Authlete meanwhile. */
export interface Run {
  code: number;
  /** Standard output and standard error. */
  out: string;
  stdout: string;
  calls: CallEntry[];
}

export interface RunOptions {
  /** The exit code to expect. That of a failure differs between versions of the CLI. Default 0. */
  code?: number | "failure";
  kill?: Kill;
  env?: NodeJS.ProcessEnv;
}

/** A call in one line, with `:id` for every id. */
export const describeCall = ({ method, path, status }: CallEntry): string =>
  `${method} ${path.replace(/[\w-]{43}|\d{4,}/g, ":id")} ${status}`;

/** What the run printed, and its calls. */
export const describeRun = ({ out, calls }: Run): string => `${out}\n${calls.map(describeCall).join("\n")}`;
