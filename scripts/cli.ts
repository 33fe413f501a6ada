/** A Pulumi CLI on any machine: one that is there, else downloaded, else built. */
import { existsSync, readdirSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { PulumiCommand } from "@pulumi/pulumi/automation";
import { version as sdkVersion } from "@pulumi/pulumi/version";
import { buildCli, hasGo } from "./cli-build";
import { addMissingParts, executable, languageHost } from "./cli-parts";

const MINIMUM = "3.254.0";
const HOME = join(homedir(), ".pulumi");
const RELEASES = join(HOME, "versions");
const NUMERIC = new Intl.Collator("en", { numeric: true });
const RELEASE = join(RELEASES, sdkVersion);
const REMEDY = "Install it from https://www.pulumi.com/docs/install/, or Go from https://go.dev/dl/, and try again.";

export interface Cli {
  /** The executable. */
  path: string;
  version: string;
  /** For the Automation API: `LocalWorkspace.create({ pulumiCommand: cli.command, … })`. */
  command: PulumiCommand;
  /** The environment of this process, with the CLI and the running Node first on PATH. */
  env: NodeJS.ProcessEnv;
}

let found: Promise<Cli> | undefined;

/** The CLI, looked for once a process. On a bare machine the first call takes minutes, and says so on stderr. */
export function pulumiCli(): Promise<Cli> {
  found ??= findCli();
  return found;
}

async function findCli(): Promise<Cli> {
  return (await onPath()) ?? (await installed()) ?? (await downloaded()) ?? (await built());
}

async function onPath(): Promise<Cli | undefined> {
  const path = which(executable("pulumi"));
  if (!path) return undefined;
  const hasHost = which(languageHost) ?? existsSync(join(dirname(realpathSync(path)), languageHost));
  return hasHost ? usable(path) : undefined;
}

async function installed(): Promise<Cli | undefined> {
  const versions = existsSync(RELEASES) ? readdirSync(RELEASES).sort((a, b) => NUMERIC.compare(b, a)) : [];
  for (const root of [...versions.map((version) => join(RELEASES, version)), HOME]) {
    const cli = await inRoot(root);
    if (cli) return cli;
  }
  return undefined;
}

async function downloaded(): Promise<Cli | undefined> {
  try {
    // The installer has no time limit of its own; where its address answers, the rest does too.
    await fetch("https://get.pulumi.com/install.sh", { signal: AbortSignal.timeout(20_000) });
    console.error(`Downloading the Pulumi CLI ${sdkVersion}.`);
    await PulumiCommand.install({ root: RELEASE });
  } catch {
    console.error("The Pulumi CLI could not be downloaded from get.pulumi.com.");
  }
  return inRoot(RELEASE);
}

async function built(): Promise<Cli> {
  if (!hasGo()) throw new Error(`There is no Pulumi CLI ${MINIMUM} or newer on this machine. ${REMEDY}`);
  await buildCli(sdkVersion, join(RELEASE, "bin", executable("pulumi")));
  const cli = await inRoot(RELEASE);
  if (!cli) throw new Error(`The Pulumi CLI built in ${RELEASE} does not run. ${REMEDY}`);
  return cli;
}

async function inRoot(root: string): Promise<Cli | undefined> {
  const path = join(root, "bin", executable("pulumi"));
  if (!existsSync(path)) return undefined;
  addMissingParts(dirname(path));
  return usable(path, root);
}

async function usable(path: string, root?: string): Promise<Cli | undefined> {
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
