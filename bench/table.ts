/** Tables that can be read in a terminal and are Markdown. */
import { times, took } from "./bounds";
import type { Figure } from "./measure";
import type { Row } from "./scale";

export const holds = ({ value, bound }: Figure) => (bound === undefined ? "" : value <= bound ? "yes" : "NO");

const shown = (value: number, unit: Figure["unit"]) =>
  unit === "times" ? `${value.toFixed(2)} ×` : `${Math.round(value)} ${unit}`;

export const figuresTable = (figures: Figure[]): string =>
  table([
    ["", "median", "at most", "holds"],
    ...figures.map((figure) => {
      const { what, value, unit, bound } = figure;
      return [what, shown(value, unit), bound === undefined ? "" : shown(bound, unit), holds(figure)];
    }),
  ]);

const heads = ["", "requests", "s", "÷ engine alone", "CPU ÷ it", "÷ plain", "floor, s", "plugin MiB", "state kB"];

/** One table for each number of clients and latency. */
export function scaleTables(rows: Row[], parallel: number): string {
  const cells = [...new Set(rows.map(({ cell }) => cell))];
  return cells
    .map((cell) => {
      const lines = rows.filter((row) => row.cell === cell).map((row) => line(row, parallel));
      const checkpoints = cell.checkpoints ? "" : ", state written once at the end";
      return `### ${cell.clients} clients, answers after ${cell.latency} ms${checkpoints}\n\n${table([heads, ...lines])}`;
    })
    .join("\n\n");
}

function line(row: Row, parallel: number): string[] {
  const three = (what: "memory" | "state", unit: number) =>
    (["ours", "plain", "noop"] as const).map((subject) => Math.round(took(row, subject, what) / unit)).join(" / ");
  const requests = took(row, "ours", "requests");
  return [
    row.scenario.name,
    `${requests} / ${took(row, "plain", "requests")}`,
    (took(row, "ours", "wall") / 1000).toFixed(1),
    ...[times(row, "noop"), times(row, "noop", "cpu"), times(row, "plain")].map((ratio) => ratio.toFixed(2)),
    ((requests / parallel) * (row.cell.latency / 1000)).toFixed(1),
    three("memory", 2 ** 20),
    three("state", 1000),
  ];
}

function table(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const written = rows.map((row) => {
    const cells = row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)));
    return `| ${cells.join(" | ")} |`;
  });
  const rule = `|${widths.map((width, i) => (i === 0 ? "-".repeat(width + 2) : `${"-".repeat(width + 1)}:`)).join("|")}|`;
  return [written[0], rule, ...written.slice(1)].join("\n");
}
