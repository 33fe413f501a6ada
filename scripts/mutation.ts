/** Changes the code in small ways and expects a test to fail: `npm run mutation`, or `-- --mutate src/id.ts`. */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

const PAGE = "docs/reliability.md";
const REPORT = ".cache/mutation.json";
const HOOK = resolve(__dirname, "stryker-hook.js");

type Report = { files: Record<string, { mutants: { status: string }[] }> };

/** The row of a file: how many mutants it has, how many of them a test notices, and the share. */
function row(file: string, statuses: readonly string[]): string {
  const tested = statuses.filter((status) => status !== "Ignored" && status !== "CompileError");
  const found = tested.filter((status) => status === "Killed" || status === "Timeout");
  return `| \`${file}\` | ${tested.length} | ${found.length} | ${Math.floor((100 * found.length) / tested.length)} % |`;
}

/** Replaces the rows of the files in the report, and keeps the others. */
function updatePage({ files }: Report): void {
  const page = readFileSync(PAGE, "utf8");
  const [before = "", rest = ""] = page.split("<!-- mutation -->");
  const [table = "", after] = rest.split("<!-- /mutation -->");
  const known = [...table.matchAll(/^\| `(.*?)`.*$/gm)].map(([line, file = ""]) => [file, line] as const);
  const measured = Object.entries(files).map(
    ([file, { mutants }]) =>
      [
        file,
        row(
          file,
          mutants.map(({ status }) => status),
        ),
      ] as const,
  );
  const rows = [...new Map([...known, ...measured])].sort().map(([, line]) => line);
  const head = "| file | changes | noticed | score |\n| --- | ---: | ---: | ---: |";
  writeFileSync(PAGE, `${before}<!-- mutation -->\n\n${head}\n${rows.join("\n")}\n\n<!-- /mutation -->${after}`);
  spawnSync("biome", ["format", "--write", PAGE]);
}

const env = { ...process.env, NODE_OPTIONS: `--require=${HOOK}` };
const { status } = spawnSync("stryker", ["run", ...process.argv.slice(2)], { stdio: "inherit", env });
if (status === 0) updatePage(JSON.parse(readFileSync(REPORT, "utf8")));
process.exitCode = status ?? 1;
