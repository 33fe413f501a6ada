/** Provides a Pulumi CLI on any machine: an installed one, or else downloaded, or else built from source. */
import { existsSync, readdirSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { PulumiCommand } from "@pulumi/pulumi/automation";
import { version as sdkVersion } from "@pulumi/pulumi/version";
import { buildGo, hasGo } from "./go-build";
import { cli as cliProgram } from "./go-programs";
import { addMissingParts, executable, languageHost } from "./pulumi-cli-parts";

/** Import by file needs it. `npm run consumers` does not, and is also run with the oldest CLI that the README names. */
const MINIMUM = process.env["PULUMI_CLI_MINIMUM"] ?? "3.254.0";
const HOME = join(homedir(), ".pulumi");
const RELEASES = join(HOME, "versions");
const NUMERIC = new Intl.Collator("en", { numeric: true });
const RELEASE = join(RELEASES, sdkVersion);
const REMEDY =
  "Install it from https://www.pulumi.com/docs/install/, or install Go from https://go.dev/dl/. Then try again.";

export interface Cli {
  /** The path of the executable. */
  path: string;
  version: string;
  /** For the Automation API: `LocalWorkspace.create({ pulumiCommand: cli.command, … })`. */
  command: PulumiCommand;
  /** The environment of this process, with the CLI and the running Node first on PATH. */
  env: NodeJS.ProcessEnv;
}

let cli: Promise<Cli> | undefined;

/** Finds or installs the CLI, once per process. On a bare machine this takes minutes, as a line on stderr reports. */
export function pulumiCli(): Promise<Cli> {
  cli ??= findOrInstall();
  return cli;
}

async function findOrInstall(): Promise<Cli> {
  return (await findOnPath()) ?? (await findInstalled()) ?? (await download()) ?? (await build());
}

async function findOnPath(): Promise<Cli | undefined> {
  const path = which(executable("pulumi"));
  if (!path) return undefined;
  const hasHost = which(languageHost) ?? existsSync(join(dirname(realpathSync(path)), languageHost));
  return hasHost ? usableCli(path) : undefined;
}

async function findInstalled(): Promise<Cli | undefined> {
  const versions = existsSync(RELEASES) ? readdirSync(RELEASES).sort((a, b) => NUMERIC.compare(b, a)) : [];
  for (const root of [...versions.map((version) => join(RELEASES, version)), HOME]) {
    const installed = await findIn(root);
    if (installed) return installed;
  }
  return undefined;
}

async function download(): Promise<Cli | undefined> {
  try {
    // The installer has no timeout of its own. If this address answers in time, the download will too.
    await fetch("https://get.pulumi.com/install.sh", { signal: AbortSignal.timeout(20_000) });
    console.error(`Downloading the Pulumi CLI ${sdkVersion}.`);
    await PulumiCommand.install({ root: RELEASE });
  } catch {
    console.error("The Pulumi CLI could not be downloaded from get.pulumi.com. Trying to build it from source.");
  }
  return findIn(RELEASE);
}

async function build(): Promise<Cli> {
  if (!hasGo()) throw new Error(`There is no Pulumi CLI ${MINIMUM} or newer, and no Go to build one. ${REMEDY}`);
  await buildGo(cliProgram, join(RELEASE, "bin", executable("pulumi")));
  const built = await findIn(RELEASE);
  if (!built) throw new Error(`The Pulumi CLI was built in ${RELEASE}, but it does not run. ${REMEDY}`);
  return built;
}

async function findIn(root: string): Promise<Cli | undefined> {
  const path = join(root, "bin", executable("pulumi"));
  if (!existsSync(path)) return undefined;
  addMissingParts(dirname(path));
  return usableCli(path, root);
}

async function usableCli(path: string, root?: string): Promise<Cli | undefined> {
  const command = await PulumiCommand.get({ root, skipVersionCheck: true }).catch(() => undefined);
  if (!command?.version || command.version.compare(MINIMUM) < 0) return undefined;
  const folders = [dirname(path), dirname(process.execPath), process.env["PATH"]];
  const env = { ...process.env, PATH: folders.join(delimiter), PULUMI_SKIP_UPDATE_CHECK: "true" };
  return { path, version: command.version.version, command, env };
}

function which(name: string): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
