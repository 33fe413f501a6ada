/** Tables that can be read in a terminal and are Markdown. */
import { times, took } from "./bounds";
import type { Figure } from "./measure";
import type { Row, Spent } from "./scale";
import { type Subject, subjects } from "./scenarios";

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
  const each = (what: keyof Spent, unit = 1) =>
    subjects.map((subject) => Math.round(took(row, subject, what) / unit)).join(" / ");
  const ratio = (than: Subject, what?: "cpu") => times(row, than, what).toFixed(2);
  return [
    row.scenario.name,
    each("requests"),
    (took(row, "ours", "wall") / 1000).toFixed(1),
    ...[ratio("noop"), ratio("noop", "cpu"), ratio("plain")],
    ((took(row, "ours", "requests") / parallel) * (row.cell.latency / 1000)).toFixed(1),
    each("memory", 2 ** 20),
    each("state", 1000),
  ];
}

function table(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const written = rows.map((row) => {
    const cells = row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)));
    return `| ${cells.join(" | ")} |`;
  });
  const rule = `| ${widths.map((width, i) => (i === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [written[0], rule, ...written.slice(1)].join("\n");
}
