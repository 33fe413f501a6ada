import { createRequire } from "node:module";
import { join } from "node:path";
import { isInline, userError } from "./run";

/**
 * Refuses a folder from which the plugin could not load this package: its own error would only say that a module is
 * missing. Where the plugin of an inline program runs, the program cannot know.
 */
export function checkPackage(): void {
  if (isInline()) return;
  const folder = process.cwd();
  try {
    createRequire(join(folder, "index.js")).resolve("pulumi-authlete/provider/client");
  } catch {
    throw userError(
      `pulumi-authlete cannot be loaded from ${folder}, where the program runs and Pulumi loads its provider: run \`npm install pulumi-authlete\` there, or the same with your package manager. Where packages see only their own dependencies, as with pnpm, it does not count that another package depends on it.`,
    );
  }
}
