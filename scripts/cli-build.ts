/** Builds the Pulumi CLI from the public Go modules, for machines that cannot download it. */
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

const MODULES = "github.com/pulumi/pulumi";
const MAIN = `${MODULES}/pkg/v3/cmd/pulumi`;
const VERSION_VARIABLE = `${MODULES}/sdk/v3/go/common/version.Version`;

export const hasGo = () => spawnSync("go", ["version"]).status === 0;

/** Puts the executable at `target` by renaming it, so an incomplete one never appears there. */
export async function buildCli(version: string, target: string): Promise<void> {
  console.error(`Building the Pulumi CLI ${version} from its Go modules. This takes about 5 minutes, but only once.`);
  mkdirSync(dirname(target), { recursive: true });
  const folder = mkdtempSync(join(dirname(target), ".build-"));
  const progress = reportProgress();
  try {
    for (const args of buildSteps(version)) await runGo(args, folder);
    chmodSync(join(folder, "pulumi"), 0o755);
    renameSync(join(folder, "pulumi"), target);
  } finally {
    clearInterval(progress);
    rmSync(folder, { recursive: true, force: true });
  }
}

function buildSteps(version: string): string[][] {
  const flags = `-s -w -X ${VERSION_VARIABLE}=v${version}`;
  return [
    ["mod", "init", "cli"],
    ["get", `${MAIN}@v${version}`, `${MODULES}/sdk/v3@v${version}`],
    ["build", "-tags", "osusergo,grpcnotrace", "-ldflags", flags, "-o", "pulumi", MAIN],
  ];
}

function reportProgress(): NodeJS.Timeout {
  const started = Date.now();
  const report = () => console.error(`  Still building after ${Math.round((Date.now() - started) / 1000)} s.`);
  return setInterval(report, 15_000);
}

function runGo(args: string[], cwd: string): Promise<void> {
  const env = { ...process.env, CGO_ENABLED: "0", GOFLAGS: "-mod=mod", GOWORK: "off" };
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const child = spawn("go", args, { cwd, env, stdio: ["ignore", "ignore", "pipe"] });
  const errors: string[] = [];
  child.stderr.on("data", (text) => errors.push(String(text)));
  child.once("error", reject);
  child.once("close", (code) => {
    if (code === 0) resolve();
    else
      reject(new Error(`Building the Pulumi CLI failed: go ${args[0]} ended with:\n${errors.join("").slice(-2000)}`));
  });
  return promise;
}
