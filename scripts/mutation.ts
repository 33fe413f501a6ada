/** Changes the code in small ways and expects a test to fail: `npm run mutation`, or `-- --mutate src/id.ts`. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fillMarked, readMarked } from "./marked";

const PAGE = "docs/reliability.md";
const REPORT = ".cache/mutation.json";
const HOOK = resolve(__dirname, "stryker-hook.js");

type Mutant = { status: string };
type Report = { files: Record<string, { mutants: Mutant[] }> };

/** The row of a file: how many mutants it has, how many of them a test notices, and the share. */
function row(file: string, mutants: readonly Mutant[]): string {
  const tested = mutants.filter(({ status }) => status !== "Ignored" && status !== "CompileError");
  const found = tested.filter(({ status }) => status === "Killed" || status === "Timeout");
  return `| \`${file}\` | ${tested.length} | ${found.length} | ${Math.floor((100 * found.length) / tested.length)} % |`;
}

/** Replaces the rows of the files in the report, and keeps the others. */
function updatePage({ files }: Report): void {
  const rows = new Map<string, string>();
  for (const [line, file = ""] of readMarked(PAGE, "mutation").matchAll(/^\| `(.*?)`.*$/gm)) rows.set(file, line);
  for (const [file, { mutants }] of Object.entries(files)) rows.set(file, row(file, mutants));
  const head = "| file | changes | noticed | score |\n| --- | ---: | ---: | ---: |";
  fillMarked(PAGE, "mutation", [head, ...[...rows].sort().map(([, line]) => line)]);
  spawnSync("biome", ["format", "--write", PAGE]);
}

const env = { ...process.env, NODE_OPTIONS: `--require=${HOOK}` };
const { status } = spawnSync("stryker", ["run", ...process.argv.slice(2)], { stdio: "inherit", env });
if (status === 0) updatePage(JSON.parse(readFileSync(REPORT, "utf8")));
process.exitCode = status ?? 1;
