/** What we claim about speed and size, measured here and now: `npm run bench`. */
import { engine } from "./engine";
import { load } from "./load";
import type { Figure } from "./measure";
import { types } from "./types";

const shown = ({ value, unit }: Figure) => `${Math.round(value)} ${unit}`;
const verdict = ({ value, bound }: Figure) => (bound === undefined ? "" : value <= bound ? "yes" : "NO");

function print(figures: Figure[]): void {
  const rows = figures.map((figure) => {
    const bound = figure.bound === undefined ? "" : `${figure.bound} ${figure.unit}`;
    return [figure.what, shown(figure), bound, verdict(figure)];
  });
  const table = [["", "median", "at most", "holds"], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => (row[column] ?? "").length)));
  for (const row of table) {
    console.log(
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  "),
    );
  }
}

async function main(): Promise<void> {
  const figures = [...load(), ...types(), ...(await engine())];
  console.log(`Node ${process.versions.node}, ${process.platform} ${process.arch}\n`);
  print(figures);
  if (figures.some((figure) => verdict(figure) === "NO")) process.exitCode = 1;
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
