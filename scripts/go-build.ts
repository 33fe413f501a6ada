/** Builds what the public Go modules have, for machines that cannot download it. */
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

export interface GoProgram {
  /** What it is, for people. */
  title: string;
  /** How long the first build takes. */
  minutes: number;
  /** The modules that it needs, with their versions. */
  modules: readonly string[];
  /** The package to build: one of the modules, or `.` for sources of our own. */
  main: string;
  /** The folder of those sources. */
  sources?: string;
  flags?: readonly string[];
}

export const hasGo = () => spawnSync("go", ["version"]).status === 0;

/** Puts the executable at `target` by renaming it, so an incomplete one never appears there. */
export async function buildGo(program: GoProgram, target: string): Promise<void> {
  console.error(
    `Building ${program.title} from its Go modules. The first time, this takes ${program.minutes} minutes.`,
  );
  mkdirSync(dirname(target), { recursive: true });
  const folder = mkdtempSync(join(dirname(target), ".build-"));
  const progress = reportProgress();
  try {
    if (program.sources) cpSync(program.sources, folder, { recursive: true });
    for (const args of buildSteps(program, basename(target))) await runGo(program, args, folder);
    chmodSync(join(folder, basename(target)), 0o755);
    renameSync(join(folder, basename(target)), target);
  } finally {
    clearInterval(progress);
    rmSync(folder, { recursive: true, force: true });
  }
}

const buildSteps = ({ modules, main, flags = [] }: GoProgram, output: string): string[][] => [
  ["mod", "init", "build"],
  ["get", ...modules],
  ["build", ...flags, "-o", output, main],
];

function reportProgress(): NodeJS.Timeout {
  const started = Date.now();
  const report = () => console.error(`  Still building after ${Math.round((Date.now() - started) / 1000)} s.`);
  return setInterval(report, 15_000);
}

function runGo({ title }: GoProgram, args: string[], cwd: string): Promise<void> {
  const env = { ...process.env, CGO_ENABLED: "0", GOFLAGS: "-mod=mod", GOWORK: "off" };
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const child = spawn("go", args, { cwd, env, stdio: ["ignore", "ignore", "pipe"] });
  const errors: string[] = [];
  child.stderr.on("data", (text) => errors.push(String(text)));
  child.once("error", reject);
  child.once("close", (code) => {
    const said = errors.join("").slice(-2000);
    if (code === 0) resolve();
    else reject(new Error(`Building ${title} failed: go ${args[0]} ended with:\n${said}`));
  });
  return promise;
}
