import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What this package says of itself. */
export const manifest: { version: string; peerDependencies: Record<string, string> } = JSON.parse(
  readFileSync(join(__dirname, "../../package.json"), "utf8"),
);
