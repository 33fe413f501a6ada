/** What we claim about speed and size, measured here and now: `npm run bench`, with `-- --quick` or `-- --big`. */
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Authlete } from "./authlete";
import { bounds } from "./bounds";
import { counts } from "./counts";
import { engine } from "./engine";
import { load } from "./load";
import { machine } from "./machine";
import { type Figure, root } from "./measure";
import { opened, type Row, scale } from "./scale";
import * as scenarios from "./scenarios";
import { figuresTable, holds, scaleTables } from "./table";
import { types } from "./types";

/** Pulumi's default: four operations for each core. */
const PARALLEL = 4 * availableParallelism();
const PAGE = join(root, "docs/performance.md");

const { values } = parseArgs({ options: { quick: { type: "boolean" }, big: { type: "boolean" } } });
const { quick, big } = values;

async function figures(authlete: Authlete): Promise<Figure[]> {
  if (quick) return [...load(5), ...(await counts(10, authlete))];
  if (big) return [];
  return [...load(), ...types(), ...(await counts(100, authlete)), ...(await engine(authlete))];
}

async function rows(authlete: Authlete): Promise<Row[]> {
  using all = new DisposableStack();
  const stacks = await opened(authlete, all);
  return await scale(quick ? scenarios.quick : big ? scenarios.big : scenarios.normal, stacks);
}

/** The page is prose with two tables in it, and each kind of run fills its own. */
function fill(text: string): void {
  const table = new RegExp(`(?<=<!-- ${big ? "big" : "normal"} -->\\n).*?(?=<!-- end -->)`, "s");
  writeFileSync(
    PAGE,
    readFileSync(PAGE, "utf8").replace(table, () => `\n${text}\n\n`),
  );
}

async function main(): Promise<void> {
  using authlete = await Authlete.start();
  const measured = await rows(authlete);
  // One run of few clients is off by a tenth, so it is shown and not judged.
  const all = [...(quick ? [] : bounds(measured)), ...(await figures(authlete))];
  const text = [await machine(), figuresTable(all), scaleTables(measured, PARALLEL)].join("\n\n");
  console.log(text);
  if (!quick) fill(text);
  if (all.some((figure) => holds(figure) === "NO")) process.exitCode = 1;
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
