import type { Verdict } from "./rules";
import { type Kind, type Trouble, troubles } from "./troubles";

/** A column of the page. */
export type Cells = [name: string, cells: string[]];

const again = ({ requests }: Verdict, trouble: Trouble): string =>
  trouble.nature === "unsent" ? "repeated" : requests > 1 ? `repeated: ${requests}` : "ok";

/** The cell of the table. */
export function words(kind: Kind, verdict: Verdict, trouble: Trouble): string {
  const { ok, requests, objects, way } = verdict;
  if (objects > 1) return "two, warned of";
  if (ok && way === "without") return "without it";
  if (ok) return way === "found" && kind.create ? "found" : again(verdict, trouble);
  const made = kind.create ? (objects > 0 ? ", made later" : ", none made") : "";
  return `error${requests > 1 ? ` after ${requests}` : ""}${made}`;
}

/** Where 2.x is like 3.0, it is not named. */
const isNamed = (names: string, name: string): boolean =>
  name.endsWith(" in 2.x") && names.split(", ").includes(name.replace(" in 2.x", ""));

/** Columns that are alike stand together, under all their names. An empty cell is like any other. */
function merged(columns: Cells[]): Cells[] {
  const groups: Cells[] = [];
  for (const [name, cells] of columns) {
    const alike = groups.find(([, others]) => cells.every((cell, i) => !cell || cell === others[i]));
    if (alike) alike[0] += isNamed(alike[0], name) ? "" : `, ${name}`;
    else groups.push([name, cells]);
  }
  return groups;
}

/** Short names of columns. */
const heads: Record<string, string> = {
  "client create, service create": "create",
  "client delete, service delete": "delete",
  "secret update, lock flag": "secret, lock flag",
  "look-up before a create, a service's look-up": "look-up before a create",
};
const headOf = (name: string): string => heads[name] ?? (/^client read, .*/.test(name) ? "read, update" : name);

/** The Markdown of all cells: what the columns stand for, and the table, padded. */
export function page(columns: Cells[]): string {
  const groups = merged(columns);
  const first = ["", ...troubles.map(({ name }) => name)];
  const all = [first, ...groups.map(([name, cells]) => [headOf(name), ...cells])];
  const widths = all.map((cells) => Math.max(...cells.map(({ length }) => length)));
  const line = (i: number) => `| ${all.map((cells, at) => (cells[i] ?? "").padEnd(widths[at] ?? 0)).join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  const legend = groups.filter(([name]) => headOf(name) !== name).map(([name]) => `- ${headOf(name)}: ${name}`);
  return [...legend, "", line(0), rule, ...troubles.map((_, i) => line(i + 1))].join("\n");
}
