/** Prints the matrix for docs/reliability.md. */
import { type FaultCase, faultCases, type RequestKind } from "./fault-cases";
import type { Verdict } from "./verdict";

export type PageColumn = [name: string, cells: string[]];

const printSuccess = ({ requests }: Verdict, { nature }: FaultCase): string =>
  nature === "unsent" ? "repeated" : requests > 1 ? `repeated: ${requests}` : "ok";

const madeAs = ({ named, revokedLater }: RequestKind, { done }: FaultCase): string =>
  done !== "yes" ? ", made later" : named ? ", made and named" : revokedLater ? ", made, revoked later" : ", made";

export function printCell(kind: RequestKind, verdict: Verdict, faultCase: FaultCase): string {
  const { ok, requests, objects, way } = verdict;
  if (objects > 1) return kind.named && way === "straight" ? "named, one more made" : "two, warned of";
  if (ok && way === "without") return "without it";
  if (ok) return way === "found" && kind.create ? "found" : printSuccess(verdict, faultCase);
  const made = kind.create ? (objects > 0 ? madeAs(kind, faultCase) : ", none made") : "";
  return `error${requests > 1 ? ` after ${requests}` : ""}${made}`;
}

/** A column of 2.x is not named if the same column of 3.0 is. */
const isNamed = (names: string, name: string): boolean =>
  name.endsWith(" in 2.x") && names.split(", ").includes(name.replace(" in 2.x", ""));

/** Puts columns with the same cells into one, under all their names. An empty cell equals any other. */
function mergeEqual(columns: PageColumn[]): PageColumn[] {
  const groups: PageColumn[] = [];
  for (const [name, cells] of columns) {
    const group = groups.find(([, others]) => cells.every((cell, i) => !cell || cell === others[i]));
    if (group) group[0] += isNamed(group[0], name) ? "" : `, ${name}`;
    else groups.push([name, cells]);
  }
  return groups;
}

/** Short names of merged columns. */
const shortNames: Record<string, string> = {
  "client create, service create": "create",
  "client delete, service delete, HSM key delete, token revoke": "delete",
  "secret update, lock flag": "secret, lock flag",
  "list that serves reads, list that serves updates": "list in place of reads",
  "look-up before a create, a service's look-up": "look-up before a create",
  "HSM key create, token create": "create of a key or token",
  "look-up before an HSM key's create, look-up before a token's create": "look-up before that",
};
const shortNameOf = (name: string): string =>
  shortNames[name] ?? (/^client read, .*/.test(name) ? "read, update" : name);

/** The Markdown of all cells: what the merged columns stand for, and the table, padded. */
export function printPage(columns: PageColumn[]): string {
  const groups = mergeEqual(columns);
  const first = ["", ...faultCases.map(({ name }) => name)];
  const all = [first, ...groups.map(([name, cells]) => [shortNameOf(name), ...cells])];
  const widths = all.map((cells) => Math.max(...cells.map(({ length }) => length)));
  const line = (i: number) => `| ${all.map((cells, at) => (cells[i] ?? "").padEnd(widths[at] ?? 0)).join(" | ")} |`;
  const separator = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  const legend = groups
    .filter(([name]) => shortNameOf(name) !== name)
    .map(([name]) => `- ${shortNameOf(name)}: ${name}`);
  return [...legend, "", line(0), separator, ...faultCases.map((_, i) => line(i + 1))].join("\n");
}
