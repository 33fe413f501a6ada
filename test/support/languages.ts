/** The languages of the plugin: how their examples are checked, and which of them this machine can run. */
import { execFile } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { buildGo } from "../../scripts/go-build";
import { yamlHost } from "../../scripts/go-programs";
import { type Cli, pulumiCli } from "../../scripts/pulumi-cli";
import { executable } from "../../scripts/pulumi-cli-parts";
import { root } from "./project";

export interface Language {
  name: string;
  /** Checks programs as a compiler would, once what they need is installed. */
  check?(folders: readonly string[]): Promise<void>;
}

/** Runs a command, and shows what it printed if it fails. */
async function run(cwd: string, command: string, ...args: string[]): Promise<void> {
  const { env } = await pulumiCli();
  await promisify(execFile)(command, args, { cwd, env: { ...env, GOFLAGS: "-mod=mod", GOWORK: "off" } }).catch(
    (error) => {
      throw new Error(`${command} ${args.join(" ")} in ${cwd} failed:\n${error.stdout}\n${error.stderr}`);
    },
  );
}

async function checkPython(folders: readonly string[]): Promise<void> {
  const [folder = ""] = folders;
  const venv = join(folder, "venv/bin");
  await run(folder, "python3", "-m", "venv", "venv");
  await run(folder, join(venv, "pip"), "install", "--quiet", "-r", "requirements.txt", "mypy");
  for (const each of folders) await run(each, join(venv, "mypy"), "--strict", "__main__.py");
}

async function checkGo(folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    await run(folder, "go", "mod", "tidy");
    await run(folder, "go", "vet", "./...");
  }
}

export const languages: readonly Language[] = [
  { name: "yaml" },
  { name: "python", check: checkPython },
  { name: "go", check: checkGo },
];

const hostOf = ({ name }: Language) => executable(`pulumi-language-${name}`);

function isOnPath(file: string, { env, path }: Cli): boolean {
  const folders = [dirname(path), ...(env["PATH"] ?? "").split(delimiter)];
  return folders.some((folder) => existsSync(join(folder, file)));
}

/** The languages that have a host here. That of YAML is built if the machine has none. */
export async function runnableLanguages(): Promise<Language[]> {
  const cli = await pulumiCli();
  const host = executable("pulumi-language-yaml");
  if (!isOnPath(host, cli)) await buildGo(yamlHost, join(dirname(cli.path), host));
  return languages.filter((language) => isOnPath(hostOf(language), cli));
}

/** Copies an example, whose files name the plugin and the SDKs of this repository, to another folder. */
export function copyExample(language: string, name: string, folder: string): void {
  cpSync(join(root, "examples", language, name), folder, { recursive: true });
  for (const file of readdirSync(folder)) {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, "utf8").replaceAll("../../../", `${root}/`));
  }
}
