/** Markdown tables, aligned so that a terminal shows them well too. */
import { medianOf, ratio } from "./bounds";
import type { Comparison, Cost } from "./comparison";
import type { Figure } from "./measure";
import { type Contender, contenders } from "./scenarios";

export const exceedsBound = ({ value, bound }: Figure): boolean => bound !== undefined && !(value <= bound);

const verdict = (figure: Figure) => (figure.bound === undefined ? "" : exceedsBound(figure) ? "NO" : "yes");

const formatValue = (value: number, unit: Figure["unit"]) =>
  unit === "times" ? `${value.toFixed(2)} ×` : `${Math.round(value)} ${unit}`;

export const figuresTable = (figures: Figure[]): string =>
  table([
    ["", "median", "at most", "holds"],
    ...figures.map((figure) => {
      const { what, value, unit, bound } = figure;
      return [what, formatValue(value, unit), bound === undefined ? "" : formatValue(bound, unit), verdict(figure)];
    }),
  ]);

const headings = [
  "",
  "requests",
  "s",
  "÷ engine alone",
  "CPU ÷ engine",
  "÷ native",
  "÷ plain",
  "floor, s",
  "plugin MiB",
  "state kB",
];

/** One table per workload. */
export function comparisonTables(comparisons: Comparison[], parallel: number): string {
  const workloads = [...new Set(comparisons.map(({ workload }) => workload))];
  return workloads
    .map((workload) => {
      const own = comparisons.filter((comparison) => comparison.workload === workload);
      const rows = own.map((comparison) => comparisonRow(comparison, parallel));
      const checkpoints = workload.checkpoints ? "" : ", state written once at the end";
      return `### ${workload.clients} clients, latency ${workload.latency} ms${checkpoints}\n\n${table([headings, ...rows])}`;
    })
    .join("\n\n");
}

/** A contender that took no part has no figure. */
const orDash = (value: number, digits = 0) => (Number.isNaN(value) ? "–" : value.toFixed(digits));

function comparisonRow(comparison: Comparison, parallel: number): string[] {
  const each = (what: keyof Cost, unit = 1) =>
    contenders.map((contender) => orDash(medianOf(comparison, contender, what) / unit)).join(" / ");
  const ratioTo = (contender: Contender, what?: "cpu") => orDash(ratio(comparison, contender, what), 2);
  const floor = (medianOf(comparison, "ours", "requests") / parallel) * (comparison.workload.latency / 1000);
  return [
    comparison.scenario.name,
    each("requests"),
    (medianOf(comparison, "ours", "wall") / 1000).toFixed(1),
    ratioTo("noop"),
    ratioTo("noop", "cpu"),
    ratioTo("native"),
    ratioTo("plain"),
    floor.toFixed(1),
    each("memory", 2 ** 20),
    each("state", 1000),
  ];
}

function table(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => {
    const cells = row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)));
    return `| ${cells.join(" | ")} |`;
  });
  const rule = `| ${widths.map((width, i) => (i === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [lines[0], rule, ...lines.slice(1)].join("\n");
}
