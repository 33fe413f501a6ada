/** A chart for each of the bench's tables, drawn from the table, so that the two cannot disagree. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Bar, type Chart, drawBars } from "./chart-svg";
import { type PageTable, tablesOf } from "./page-tables";

const folder = "charts";

type Bars = Omit<Chart, "title">;

interface PageChart {
  /** Relative to the page. */
  file: string;
  title: string;
  svg: string;
  table: PageTable;
}

/** The charts of a page, by the tables that the bench wrote into it. */
export const chartsOf = (page: string): PageChart[] =>
  tablesOf(page)
    .filter(({ part }) => part !== "" && !part.startsWith("/"))
    .map((table) => {
      const isComparison = table.columns.includes("s");
      const name = isComparison ? nameOf(table) : "bounds";
      const title = `${table.heading}: ${isComparison ? "seconds" : "medians ÷ bounds"}`;
      const svg = drawBars({ title, ...(isComparison ? comparisonOf(table) : boundsOf(table)) });
      return { file: `${folder}/${table.part}-${name}.svg`, title, svg, table };
    });

/** `1000 clients, latency 50 ms, state written once at the end` becomes `1000-clients-latency-50-ms`. */
const nameOf = ({ heading }: PageTable): string => heading.split(", ").slice(0, 2).join("-").replaceAll(" ", "-");

/** The seconds of each contender. The table has ours, and how many times those of another one they are. */
function comparisonOf({ columns, rows }: PageTable): Bars {
  const seconds = (row: string[]) => Number(row[columns.indexOf("s")]);
  const others = [...columns.entries()].filter(([, column]) => column.startsWith("÷ "));
  const contenders: [name: string, seconds: (row: string[]) => number][] = [
    ["this package", seconds],
    ...others.map(([index, column]): [string, (row: string[]) => number] => [
      column.slice(2),
      (row) => seconds(row) / Number(row[index]),
    ]),
  ];
  const barOf = (name: string, length: number): Bar | undefined =>
    Number.isFinite(length) ? { length, label: `${length.toFixed(1)} s, ${name}` } : undefined;
  return {
    groups: rows.map(([scenario = ""]) => scenario),
    series: contenders.map(([name, of]) => rows.map((row) => barOf(name, of(row)))),
  };
}

/** How much of what it may be at most each figure is. */
function boundsOf({ rows }: PageTable): Bars {
  const bounded = rows.filter(([, , bound]) => bound);
  const share = (median = "", bound = "") => Number.parseFloat(median) / Number.parseFloat(bound) || 0;
  return {
    groups: bounded.map(([what = ""]) => what.replaceAll("`", "")),
    series: [bounded.map(([, median, bound]) => ({ length: share(median, bound), label: `${median} of ${bound}` }))],
    limit: 1,
  };
}

const image = new RegExp(`^!\\[[^\\]]*\\]\\(${folder}/[^)]*\\)\\n\\n`, "gm");

/** The page with each chart above its table, whatever charts it had. */
export const withCharts = (page: string): string =>
  chartsOf(page.replace(image, "")).reduce(
    (text, { file, title, table }) => text.replace(table.text, (found) => `![${title}](${file})\n\n${found}`),
    page.replace(image, ""),
  );

/** Draws all charts anew, and removes those whose tables are gone. */
export function fillCharts(file: string): void {
  const page = readFileSync(file, "utf8");
  rmSync(join(dirname(file), folder), { recursive: true, force: true });
  mkdirSync(join(dirname(file), folder));
  for (const chart of chartsOf(page)) writeFileSync(join(dirname(file), chart.file), chart.svg);
  writeFileSync(file, withCharts(page));
}
