/** The machine of a job: it begins empty, and knows nothing but what the pipeline gives it. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { pulumiCli } from "../../../scripts/pulumi-cli";

/** What surrounds the pipelines of a repository. */
export interface Surroundings {
  /** The files of the repository, at the commit that runs. */
  repository: string;
  /** The `node_modules` that `npm ci` would install. */
  modules: string;
  /** What the CLI needs so that a back end in a folder stands for Pulumi Cloud. */
  env: NodeJS.ProcessEnv;
}

export interface Ran {
  code: number;
  log: string;
}

/** npm's registry is the outside world: what `npm ci` would install is here already. */
const standIns = (modules: string): Record<string, string> => ({
  npm: `test "$*" = ci && ln -s "${modules}" node_modules`,
  npx: `test "$1" = pulumi-authlete && shift && exec node "${modules}/pulumi-authlete/dist/cli/index.js" "$@"`,
});

export class Machine {
  readonly home = mkdtempSync(join(tmpdir(), "runner-"));
  /** The folder that the commands run in. */
  readonly folder = join(this.home, "work");
  private readonly bin = join(this.home, "bin");
  private readonly path = [this.bin, dirname(process.execPath), "/usr/bin", "/bin"];

  constructor(private readonly surroundings: Surroundings) {
    for (const folder of [this.folder, this.bin]) mkdirSync(folder);
    for (const [name, line] of Object.entries(standIns(surroundings.modules))) this.install(name, line);
  }

  /** Installs a command, as a line of a shell. */
  install(name: string, line: string): void {
    writeFileSync(join(this.bin, name), `#!/bin/sh\n${line}\n`, { mode: 0o755 });
  }

  async installPulumi(): Promise<void> {
    const { path } = await pulumiCli();
    symlinkSync(path, join(this.bin, basename(path)));
    this.path.push(dirname(path));
  }

  checkout(): void {
    const isOwn = (path: string) => !/^(node_modules|\.git|\.gitlab-ci-local)$/.test(basename(path));
    cpSync(this.surroundings.repository, this.folder, { recursive: true, filter: isOwn });
  }

  /** Runs commands as they stand, in the shell that is given. */
  async run(commands: string, shell: readonly string[], env: NodeJS.ProcessEnv): Promise<Ran> {
    const script = join(this.home, "commands.sh");
    writeFileSync(script, commands);
    const own = { HOME: this.home, LANG: "C.UTF-8", CI: "true", PATH: this.path.join(delimiter) };
    const [command = "", ...options] = shell;
    const child = spawn(command, [...options, script], {
      cwd: this.folder,
      env: { ...this.surroundings.env, ...own, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
    return { code, log: out + err };
  }

  remove(): void {
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5 });
  }
}
