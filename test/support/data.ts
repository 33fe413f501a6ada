/** Files of clients, in a folder for a moment. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Where a link leads. */
export class Link {
  constructor(readonly target: string) {}
}

export type Files = Record<string, string | Uint8Array | Link>;

/** Calls a function with a folder that holds the files. */
export function withFiles<T>(files: Files, use: (folder: string) => T): T {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "data-")));
  try {
    for (const [name, content] of Object.entries(files)) {
      const file = join(folder, name);
      mkdirSync(dirname(file), { recursive: true });
      if (content instanceof Link) symlinkSync(content.target, file);
      else writeFileSync(file, content);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
