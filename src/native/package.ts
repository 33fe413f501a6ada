/** What the plugin knows of the package that holds it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The root of the package: the plugin runs from `dist/src/native`. */
const root = join(__dirname, "../../..");

export function readVersion(): string {
  const { version }: { version: string } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return version;
}

/** The schema, which is generated from the tables. */
export function readSchema(folder = root): string {
  const file = join(folder, "plugin/schema.json");
  if (existsSync(file)) return readFileSync(file, "utf8");
  throw new Error(`${file} is missing: install pulumi-authlete again, or in its repository run \`npm run docs\``);
}
