/** What differs between two values of a field, in the form of Pulumi's diffs. */
import { byKey, isKeyed, isSame, memberRow, parseExactly } from "../../src/plan/compare";
import { type Path, printPath } from "../../src/plan/messages";
import { itemsOf, type Row } from "../../src/resources/row";
import { anything } from "../../src/resources/values";
import { type Fields, isRecord, toPlain } from "../../src/value";

export interface Difference {
  /** In Pulumi's syntax: `supportedScopes.openid.description`. */
  path: string;
  /** Only the second one has it, only the first one, or both with other values. */
  kind: "add" | "delete" | "update";
  from?: unknown;
  to?: unknown;
  /** Why the values are not shown: they are secret, or the field is newer than this package, and may be. */
  hidden?: Hidden;
}

export type Hidden = "secret" | "newer";

/** The differences of two objects with these rows. What is hidden is compared as a whole. */
export function differencesOf(
  rowOf: (name: string) => Row,
  from: Fields,
  to: Fields,
  hiddenOf: (name: string) => Hidden | undefined,
): Difference[] {
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])].sort();
  return names.flatMap((name) => {
    const [row, hidden, a, b] = [rowOf(name), hiddenOf(name), from[name], to[name]];
    if (!hidden) return within(row, [name], a, b);
    return isSame(row, a, b) ? [] : [{ path: printPath([name]), kind: kindOf(a, b), hidden }];
  });
}

const kindOf = (from: unknown, to: unknown): Difference["kind"] =>
  from === undefined ? "add" : to === undefined ? "delete" : "update";

function within(row: Row, path: Path, from: unknown, to: unknown): Difference[] {
  if (isSame(row, from, to)) return [];
  if (row.type === "json") return withinJson(path, from, to);
  if (isRecord(from) && isRecord(to)) return withinMembers(row, path, from, to);
  if (Array.isArray(from) && Array.isArray(to)) return withinItems(row, path, from, to);
  return [leaf(path, from, to)];
}

const leaf = (path: Path, from: unknown, to: unknown): Difference => ({
  path: printPath(path),
  kind: kindOf(from, to),
  ...(from !== undefined && { from: toPlain(from) }),
  ...(to !== undefined && { to: toPlain(to) }),
});

/** Two texts of JSON differ in what they hold; anything else differs as it is. */
function withinJson(path: Path, from: unknown, to: unknown): Difference[] {
  const [a, b] = [from, to].map((value) => (typeof value === "string" ? parseExactly(value) : undefined));
  return typeof a === "object" && typeof b === "object" ? within(anything, path, a, b) : [leaf(path, from, to)];
}

const withinMembers = (row: Row, path: Path, from: Fields, to: Fields): Difference[] =>
  [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((name) =>
    within(memberRow(row, name), [...path, name], from[name], to[name]),
  );

function withinItems(row: Row, path: Path, from: unknown[], to: unknown[]): Difference[] {
  const item = itemsOf(row) ?? anything;
  if (isKeyed(row)) {
    const [a, b] = [byKey(row, from), byKey(row, to)];
    return [...new Set([...a.keys(), ...b.keys()])].flatMap((key) =>
      within(item, [...path, String(key)], a.get(key), b.get(key)),
    );
  }
  if (row.type !== "set")
    return Array.from({ length: Math.max(from.length, to.length) }, (_, index) => index).flatMap((index) =>
      within(item, [...path, index], from[index], to[index]),
    );
  const missing = (items: unknown[], others: unknown[]) =>
    [...items.entries()].filter(([, value]) => !others.some((other) => isSame(item, value, other)));
  return [
    ...missing(from, to).map(([index, value]) => leaf([...path, index], value, undefined)),
    ...missing(to, from).map(([index, value]) => leaf([...path, index], undefined, value)),
  ];
}
