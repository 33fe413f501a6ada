import { isDeepStrictEqual } from "node:util";
import { jsonIn } from "./json";
import { anything, type Row } from "./resources/schema";

export type Fields = Record<string, unknown>;

export const isRecord = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !JSON.isRawJSON(value);

/** Absent, null, false, 0, "", [] and {}: Authlete leaves out what is empty, and shows false and 0 for what was not given. */
export const isNone = (value: unknown): boolean =>
  !value || (Array.isArray(value) ? value.length === 0 : isRecord(value) && Object.values(value).every(isNone));

const memberOf = (row: Row, name: string): Row => row.members?.[name] ?? anything;

/** A value without what means nothing: the order of sets, the layout of JSON texts. */
function canonical(row: Row, value: unknown): unknown {
  if (row.type === "json" && typeof value === "string") {
    const parsed = jsonIn(value);
    return parsed === undefined ? value : parsed;
  }
  if (row.type === "set" && Array.isArray(value)) {
    const items = value.map((item) => canonical(row.items as Row, item));
    return new Map(items.map((item) => [row.key && isRecord(item) ? item[row.key] : item, item]));
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, v]) => [name, canonical(memberOf(row, name), v)]));
}

/** Do both mean the same, as the program's own values? */
export const same = (row: Row, a: unknown, b: unknown): boolean =>
  isDeepStrictEqual(canonical(row, a), canonical(row, b));

/**
 * What Authlete has, told in the program's own words: its very value where both mean the same, and of objects only the
 * members that the program manages.
 */
export function seen(row: Row, old: unknown, actual: unknown): unknown {
  if (isNone(old) && (isNone(actual) || (old === null && same(row, actual, row.shows)))) return old;
  if (isRecord(old) && isRecord(actual)) return seenMembers(row, old, actual);
  if (row.key && Array.isArray(old) && Array.isArray(actual)) return seenItems(row, old, actual);
  return same(row, old, actual) ? old : plain(actual);
}

function seenMembers(row: Row, old: Fields, actual: Fields): Fields {
  const members = Object.keys(old).map((name) => [name, seen(memberOf(row, name), old[name], actual[name])] as const);
  if (members.every(([name, value]) => value === old[name])) return old;
  return Object.fromEntries(members.filter(([, value]) => value !== undefined));
}

function seenItems(row: Row, old: unknown[], actual: unknown[]): unknown[] {
  const items = row.items as Row;
  const [before, now] = [byKey(row, old), byKey(row, actual)];
  const kept = old
    .filter((item) => now.has(keyOf(row, item)))
    .map((item) => seen(items, item, now.get(keyOf(row, item))));
  const added = actual.filter((item) => !before.has(keyOf(row, item))).map(bare);
  return added.length === 0 && isDeepStrictEqual(kept, old) ? old : [...kept, ...added];
}

const keyOf = (row: Row, item: unknown) => (isRecord(item) ? item[row.key as string] : item);
const byKey = (row: Row, items: unknown) =>
  new Map((Array.isArray(items) ? items : []).map((item) => [keyOf(row, item), item]));

const bare = (item: unknown) =>
  isRecord(item)
    ? Object.fromEntries(
        Object.entries(item)
          .filter(([, v]) => !isNone(v))
          .map(([k, v]) => [k, plain(v)]),
      )
    : item;

/** The value to send: the program's laid over what is there, so that what nobody manages survives. */
export function laid(row: Row, actual: unknown, old: unknown, value: unknown): unknown {
  if (value === undefined) return old === undefined ? actual : cleared(row, actual, old);
  if (value === null) return row.items ? [] : undefined;
  if (isRecord(value)) return laidMembers(row, isRecord(actual) ? actual : {}, isRecord(old) ? old : {}, value);
  if (!row.key || !Array.isArray(value)) return value;
  const [before, now] = [byKey(row, old), byKey(row, actual)];
  return value.map((item) => laid(row.items as Row, now.get(keyOf(row, item)), before.get(keyOf(row, item)), item));
}

function laidMembers(row: Row, actual: Fields, old: Fields, value: Fields): Fields {
  const result = { ...actual };
  for (const name of new Set([...Object.keys(old), ...Object.keys(value)])) {
    const member = laid(memberOf(row, name), actual[name], old[name], value[name]);
    if (member === undefined) delete result[name];
    else result[name] = member;
  }
  return result;
}

/** A number or an enum without a documented default stays as it is when the program drops it. */
export const stays = (row: Row, actual?: unknown): boolean =>
  row.default === undefined &&
  (row.type === "integer" || row.type === "enum" || (row.type === "any" && typeof actual === "number"));

function cleared(row: Row, actual: unknown, old: unknown): unknown {
  if (stays(row, actual)) return actual;
  if (row.default !== undefined) return row.default ?? undefined;
  if (row.type === "boolean" || (row.type === "any" && typeof actual === "boolean")) return false;
  if (!isRecord(old) || !isRecord(actual)) return undefined;
  const rest = laidMembers(row, actual, old, {});
  return Object.keys(rest).length > 0 ? rest : undefined;
}

/** An id or a time as text, or nothing where an answer holds something else in its place. */
export function textOf(value: unknown): string | undefined {
  const text = plain(value);
  return typeof text === "string" || typeof text === "number" ? String(text) : undefined;
}

/** What the engine can carry: no bigint and no raw JSON number; an integer that a double cannot hold becomes text. */
export function plain(value: unknown): unknown {
  if (JSON.isRawJSON(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return value.map(plain);
  if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, plain(v)]));
  return value;
}
