/** The folder of the program on disk. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { projectOf } from "../estate/stack";
import type { Folder, Output } from "./output";

export class DiskFolder implements Folder {
  readonly path: string;
  readonly inProject: string | undefined;
  /** Where Pulumi finds the stack: here or above, or in the folder where the user is. */
  readonly home: string;

  constructor(path: string) {
    this.path = resolve(path);
    const project = projectOf(this.path);
    this.inProject = project && [relative(project, this.path), ""].join("/").replace(/^\/$/, "");
    this.home = project ?? process.cwd();
  }

  get name(): string {
    return basename(this.path);
  }

  read(file: string): string | undefined {
    const path = join(this.path, file);
    return existsSync(path) ? readFileSync(path, "utf8") : undefined;
  }

  write(outputs: readonly Output[]): void {
    mkdirSync(this.path, { recursive: true });
    for (const output of outputs) this.writeOne(output);
  }

  private writeOne({ file, text, how, secret }: Output): void {
    const path = join(this.path, file);
    mkdirSync(dirname(path), { recursive: true });
    if (how === "replace") rmSync(path, { force: true });
    // What is new goes neither through a link nor over a file that somebody has just put there.
    writeFileSync(path, text, { flag: how === "append" ? "a" : "wx", mode: secret ? 0o600 : 0o666 });
  }
}
