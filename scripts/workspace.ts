/** Keeps a Pulumi project with its state, configuration and settings in a temporary folder, and touches nothing else. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Cli } from "./pulumi-cli";

export interface Workspace {
  /** Where to run `pulumi`. */
  folder: string;
  env: NodeJS.ProcessEnv;
  remove(): void;
}

/** Where the engine finds the native plugin, if the program asks for it. */
const plugins = { providers: [{ name: "authlete", path: join(__dirname, "../../plugin") }] };

/** Creates a project whose program is in `main`: any folder with a `package.json` whose dependencies are installed. */
export function temporaryWorkspace(cli: Cli, name: string, main: string): Workspace {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  mkdirSync(join(folder, "state"));
  writeFileSync(join(folder, "Pulumi.yaml"), JSON.stringify({ name, runtime: "nodejs", main, plugins }));
  const env = { ...withoutCredentials(cli.env), ...isolatedSettings(folder) };
  return { folder, env, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

function isolatedSettings(folder: string): NodeJS.ProcessEnv {
  // A proxy cannot reach an emulator on this machine.
  const direct = ["127.0.0.1", "localhost", process.env["no_proxy"] ?? process.env["NO_PROXY"]].filter(Boolean).join();
  return {
    PULUMI_HOME: join(folder, "home"),
    PULUMI_BACKEND_URL: pathToFileURL(join(folder, "state")).href,
    PULUMI_CONFIG_PASSPHRASE: "not a secret: this stack lives as long as the run",
    no_proxy: direct,
    NO_PROXY: direct,
  };
}

function withoutCredentials(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(AUTHLETE|PULUMI_(STACK|ACCESS_TOKEN))/.test(name)),
  );
}
