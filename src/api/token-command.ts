/** Runs the program that prints a token. What it prints to stdout shows nowhere. */

import { type ExecFileException, execFile } from "node:child_process";
import { promisify } from "node:util";
import type { TokenCommand } from "../config/credential";
import type { Clock } from "../host";
import { tryParse } from "../json";
import { isoTime } from "../time";
import { errorOf, isHeaderValue, isRecord } from "../value";
import { printable } from "./error-body";
import type { Secrets } from "./redact";

export interface PrintedToken {
  token: string;
  /** When it ends, in milliseconds since 1970, if the program says so. */
  expires?: number;
}

type Failure = ExecFileException & { stdout?: string; stderr?: string };

/** Runs the program once. `timeout` is in milliseconds. */
export async function printToken(
  { command: [program, ...args], setting }: TokenCommand,
  timeout: number,
  clock: Clock,
  secrets: Secrets,
): Promise<PrintedToken> {
  const running = promisify(execFile)(program, args, { timeout, killSignal: "SIGKILL", windowsHide: true });
  // A prompt that reads from an open stdin would wait until the time is over.
  running.child.stdin?.end();
  const output = await running.catch((error: Failure) => {
    secrets.add([error.stdout?.trim() ?? ""]);
    throw new Error(`${setting}: ${JSON.stringify(printable(program))} ${explain(error, timeout, secrets)}`);
  });
  const refuse = (problem: string) => new Error(`${setting}: the program ${problem}; it must print ${tokenForms}`);
  const printed = readToken(output.stdout.trim(), refuse);
  if (printed.expires !== undefined && printed.expires <= clock.now())
    throw refuse(`prints a token that ended at ${isoTime(printed.expires)}`);
  return printed;
}

/** Why the program printed no token, with the end of what it says on stderr. */
function explain(error: Failure, timeout: number, secrets: Secrets): string {
  const { code, signal, killed, stderr = "" } = error;
  if (code === "ENOENT")
    return "is not on the PATH; refresh and destroy use the command of the last `up`, unless --run-program is added";
  if (code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") return "prints far more than a token";
  const words = printable(secrets.redact(stderr.slice(-shownStderr)));
  const says = words ? `and says: ${words}` : "and says nothing";
  if (killed) return `did not end within ${timeout / 1000} s (authlete:timeout), ${says}`;
  if (typeof code === "number") return `ended with exit code ${code}, ${says}`;
  return signal ? `was ended by ${signal}, ${says}` : `cannot be run (${code ?? printable(errorOf(error).message)})`;
}

/** Its last words matter most. */
const shownStderr = 400;

type Refuse = (problem: string) => Error;

/** Reads the token alone, or a JSON object with `token` and, if it is known, `expirationTimestamp`. */
function readToken(output: string, refuse: Refuse): PrintedToken {
  if (output === "") throw refuse("prints nothing");
  if (!output.startsWith("{")) return { token: checkToken(output, refuse) };
  const object = tryParse(output);
  if (!isRecord(object)) throw refuse("prints a brace, but no JSON object");
  const { token, expirationTimestamp } = object;
  if (typeof token !== "string") throw refuse("prints a JSON object without the text `token`");
  if (expirationTimestamp === undefined || expirationTimestamp === null) return { token: checkToken(token, refuse) };
  const expires = Date.parse(String(expirationTimestamp));
  if (Number.isNaN(expires)) throw refuse("prints an `expirationTimestamp` that is no time");
  return { token: checkToken(token, refuse), expires };
}

const tokenForms = 'the token alone, or {"token": "…", "expirationTimestamp": "2027-01-31T12:00:00Z"}';

function checkToken(text: string, refuse: Refuse): string {
  if (isHeaderValue(text)) return text;
  if (/[\r\n]/.test(text)) throw refuse("prints several lines");
  throw refuse(text === "" ? "prints an empty token" : "prints a blank or another character that no token has");
}
