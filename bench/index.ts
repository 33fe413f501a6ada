/** Measures what we claim about speed and size: `npm run bench`, with `-- --quick` or `-- --big`. */
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Authlete } from "./authlete";
import { boundedFigures } from "./bounds";
import { type Comparison, compareAll, openStacks } from "./comparison";
import { countRequests } from "./counts";
import { measureEngine } from "./engine";
import { measureLoading } from "./load";
import { describeMachine } from "./machine";
import { type Figure, root } from "./measure";
import * as scenarios from "./scenarios";
import { comparisonTables, exceedsBound, figuresTable } from "./table";
import { measureImport } from "./take-over";
import { measureTypes } from "./types";

/** Pulumi's default: four operations per core. */
const PARALLEL = 4 * availableParallelism();
const PAGE = join(root, "docs/performance.md");

const { values } = parseArgs({ options: { quick: { type: "boolean" }, big: { type: "boolean" } } });
const { quick, big } = values;

async function measureFigures(authlete: Authlete): Promise<Figure[]> {
  if (quick) return [...measureLoading(5), ...(await countRequests(10, authlete))];
  if (big) return [];
  return [
    ...measureLoading(),
    ...measureTypes(),
    ...(await countRequests(100, authlete)),
    ...(await measureEngine(authlete)),
    ...(await measureImport(authlete)),
  ];
}

async function measureComparisons(authlete: Authlete): Promise<Comparison[]> {
  using resources = new DisposableStack();
  const stacks = await openStacks(authlete, resources);
  return await compareAll(quick ? scenarios.quick : big ? scenarios.big : scenarios.normal, stacks);
}

/** Replaces the section of the page that belongs to this kind of run. */
function updatePage(text: string): void {
  const section = new RegExp(`(?<=<!-- ${big ? "big" : "normal"} -->\\n).*?(?=<!-- end -->)`, "s");
  writeFileSync(
    PAGE,
    readFileSync(PAGE, "utf8").replace(section, () => `\n${text}\n\n`),
  );
}

async function main(): Promise<void> {
  using authlete = await Authlete.start();
  const comparisons = await measureComparisons(authlete);
  // A single run with few clients varies by a tenth, so `--quick` shows the comparisons without judging them.
  const figures = [...(quick ? [] : boundedFigures(comparisons)), ...(await measureFigures(authlete))];
  const text = [await describeMachine(), figuresTable(figures), comparisonTables(comparisons, PARALLEL)].join("\n\n");
  console.log(text);
  if (!quick) updatePage(text);
  if (figures.some(exceedsBound)) process.exitCode = 1;
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
