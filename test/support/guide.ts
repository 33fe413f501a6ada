/** The commands of a guide, run as it shows them. */
import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { pulumiCli } from "../../scripts/pulumi-cli";
import { type Project, root } from "./project";
import { withoutNpm } from "./tarball";

/** The blocks of shell commands, in their order. */
export const blocksOf = (guide: string): string[] =>
  [...readFileSync(join(root, guide), "utf8").matchAll(/```sh\n(.*?)```/gs)].map(([, commands = ""]) => commands);

/** Runs a block in a folder, with this build in place of the published package, and returns what it prints. */
export async function runBlock(project: Project, folder: string, commands: string, env = {}): Promise<string> {
  const bin = join(folder, "bin");
  mkdirSync(bin, { recursive: true });
  const standIns = {
    npx: `shift\nexec "${process.execPath}" "${join(root, "dist/cli/index.js")}" "$@"`,
    npm: `ln -s "${join(root, "node_modules")}" node_modules`,
  };
  for (const [name, text] of Object.entries(standIns))
    writeFileSync(join(bin, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  return runCommands(project, folder, commands, env, bin);
}

/** Runs commands in a folder as they are. Programs in `bin` come first. */
export async function runCommands(
  { workspace }: Project,
  folder: string,
  commands: string,
  env = {},
  ...bin: string[]
): Promise<string> {
  const cli = await pulumiCli();
  const path = [...bin, dirname(cli.path), process.env["PATH"]].join(delimiter);
  const options = {
    cwd: folder,
    env: { ...withoutNpm(workspace.env), PULUMI_SKIP_CONFIRMATIONS: "true", ...env, PATH: path },
    maxBuffer: 2 ** 26,
  };
  const { stdout, stderr } = await promisify(execFile)("sh", ["-ec", commands], options);
  return stdout + stderr;
}
