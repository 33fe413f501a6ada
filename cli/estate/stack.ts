/** Reads the configuration of the selected stack with the Pulumi CLI. */
import { type ExecFileException, execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { printable } from "../../src/api/error-body";
import type { Lookup } from "../../src/config/settings";
import { tryParse } from "../../src/json";
import { errorOf, isRecord } from "../../src/value";

export interface Stack {
  /** Absent if Pulumi does not say it. */
  name?: string;
  lookup: Lookup;
  /** The values of the namespace `authlete` that are set with `--secret`. */
  secrets: string[];
}

/** Where to look for a stack, and which one. Without a name, it is the selected one. */
export interface Place {
  folder: string;
  stack?: string;
}

/** The configuration of a stack, or why it cannot be read. */
export async function readStack(place: Place): Promise<{ stack?: Stack; failure?: string }> {
  const name = pulumi(place, "stack", "--show-name").catch(() => "");
  try {
    const config = tryParse(await pulumi(place, "config", "--json", "--show-secrets"));
    if (!isRecord(config)) return { failure: "`pulumi config --json` does not print a JSON object" };
    return { stack: stackOf(printable(await name), config) };
  } catch (error) {
    return { failure: errorOf(error).message };
  }
}

function stackOf(name: string, config: Record<string, unknown>): Stack {
  const values = new Map<string, string>();
  const secrets: string[] = [];
  for (const [key, entry] of Object.entries(config)) {
    if (!key.startsWith("authlete:") || !isRecord(entry) || typeof entry.value !== "string") continue;
    values.set(key, entry.value);
    if (entry.secret) secrets.push(entry.value.trim());
  }
  return { name: name || undefined, lookup: (key) => values.get(`authlete:${key}`), secrets };
}

/** Runs the Pulumi CLI, and returns what it prints, or fails with its own words. */
export async function pulumi({ folder, stack }: Place, ...args: string[]): Promise<string> {
  const env = { ...process.env, PULUMI_SKIP_UPDATE_CHECK: "true" };
  const flags = [...(stack === undefined ? [] : ["--stack", stack]), "--non-interactive", "--color", "never"];
  const running = promisify(execFile)("pulumi", [...args, ...flags], { cwd: folder, env, maxBuffer: 2 ** 30 });
  // A prompt that reads from an open stdin would wait for ever.
  running.child.stdin?.end();
  return running.then(
    ({ stdout }) => stdout,
    (error: ExecFileException) => {
      throw new Error(explain(`pulumi ${args[0]}`, error));
    },
  );
}

/** Pulumi's own line about the failure. A warning may stand before it. */
function explain(command: string, { code, signal, stderr = "" }: ExecFileException): string {
  if (code === "ENOENT") return "the Pulumi CLI (`pulumi`) is not on the PATH";
  const lines = stderr.split("\n").map(printable).filter(Boolean);
  const line = lines.find((each) => each.startsWith("error:")) ?? lines[0];
  return line ? `\`${command}\` says "${line}"` : `\`${command}\` failed (${code ?? signal}) and says nothing`;
}

/** The folder of the project that a folder belongs to, if any: this one, or one above it. */
export function projectOf(folder: string): string | undefined {
  if (["yaml", "yml", "json"].some((ending) => existsSync(join(folder, `Pulumi.${ending}`)))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : projectOf(parent);
}
