/** What we claim about speed and size, measured here and now: `npm run bench`, with `-- --quick` or `-- --big`. */
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Authlete } from "./authlete";
import { bounds } from "./bounds";
import { counts } from "./counts";
import { load } from "./load";
import { machine } from "./machine";
import { type Figure, root } from "./measure";
import { recorded } from "./recorded";
import { opened, type Row, scale } from "./scale";
import * as scenarios from "./scenarios";
import { figuresTable, holds, scaleTables } from "./table";
import { types } from "./types";

/** Pulumi's default: four operations for each core. */
const PARALLEL = 4 * availableParallelism();

const { values } = parseArgs({ options: { quick: { type: "boolean" }, big: { type: "boolean" } } });
const cells = values.quick ? scenarios.quick : values.big ? scenarios.big : scenarios.normal;

async function measured(authlete: Authlete): Promise<[Figure[], Row[]]> {
  const { quick, big } = values;
  const starts = quick ? load(5) : [...load(), ...types()];
  const asked = await counts(quick ? 10 : 100, authlete);
  const stacks = await opened(authlete);
  try {
    const rows = await scale(cells, stacks);
    const invoke = big ? await recorded(10_000, authlete) : [];
    return [[...starts, ...asked, ...bounds(rows), ...invoke], rows];
  } finally {
    for (const stack of Object.values(stacks)) stack.close();
  }
}

async function document(figures: Figure[], rows: Row[]): Promise<string> {
  const parts: Record<string, string> = {
    machine: await machine(),
    figures: figuresTable(figures),
    parallel: String(PARALLEL),
    tables: scaleTables(rows, PARALLEL),
  };
  const template = readFileSync(join(root, "bench/performance.md"), "utf8");
  return template.replace(/<!-- (\w+) -->/g, (_, name: string) => parts[name] ?? "");
}

async function main(): Promise<void> {
  const authlete = await Authlete.start();
  try {
    const [figures, rows] = await measured(authlete);
    const text = await document(figures, rows);
    console.log(text);
    if (!values.quick) writeFileSync(join(root, "docs/performance.md"), text);
    if (figures.some((figure) => holds(figure) === "NO")) process.exitCode = 1;
  } finally {
    authlete.stop();
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
