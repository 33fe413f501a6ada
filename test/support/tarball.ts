/** The packed tarball, and folders outside this repository to install it in. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { pulumiCli } from "../../scripts/pulumi-cli";
import { root } from "./project";

const above = (folder: string): string[] =>
  dirname(folder) === folder ? [folder] : [folder, ...above(dirname(folder))];
const isBare = (folder: string) => above(folder).every((each) => !existsSync(join(each, "node_modules")));

/** Creates a folder without a `node_modules` above it, so that Node.js finds only what is installed there. */
export function makeBareFolder(): string {
  const place = [tmpdir(), "/var/tmp", homedir()].find((folder) => existsSync(folder) && isBare(folder));
  assert.ok(place, "every place for temporary folders has a node_modules above it");
  return mkdtempSync(join(place, "pulumi-authlete-"));
}

/** The environment without the variables that an `npm test` around it sets for this repository. */
export const withoutNpm = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(npm_(lifecycle|package|config_local)|INIT_CWD)/.test(name)),
  );

/** Runs npm, and returns what it printed. */
export async function npm(folder: string, ...args: string[]): Promise<string> {
  const { env } = await pulumiCli();
  const { stdout } = await promisify(execFile)("npm", args, {
    cwd: folder,
    env: withoutNpm(env),
    shell: process.platform === "win32",
  });
  return stdout;
}

/** Installs packages in a folder, by the means of the folder's `package.json` if it has one. */
export const install = (folder: string, ...packages: string[]): Promise<string> =>
  npm(folder, "install", "--prefer-offline", "--no-audit", "--no-fund", ...packages);

/** Packs this repository, as it is built, into a folder. Returns the path of the tarball. */
export async function pack(folder: string): Promise<string> {
  const [packed] = JSON.parse(await npm(root, "pack", "--ignore-scripts", "--json", "--pack-destination", folder));
  return join(folder, packed.filename);
}
