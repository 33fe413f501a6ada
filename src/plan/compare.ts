/** Equality by meaning: Authlete returns some values in another form. */
import { isDeepStrictEqual } from "node:util";
import { parse } from "../json";
import { type ListRow, membersOf, type Row, rowNamed } from "../resources/row";
import { anything } from "../resources/values";
import { type Fields, isEmpty, isRecord, toPlain } from "../value";

export const memberRow = (row: Row, name: string): Row => rowNamed(membersOf(row), name) ?? anything;

/** A list whose objects have a key. */
export type KeyedList = ListRow & { key: string };
export const isKeyed = (row: Row): row is KeyedList => "key" in row && row.key !== undefined;
export const keyOf = (row: KeyedList, item: unknown) => (isRecord(item) ? item[row.key] : item);
export const byKey = (row: KeyedList, items: unknown) =>
  new Map((Array.isArray(items) ? items : []).map((item) => [keyOf(row, item), item]));

/** The value without what has no meaning: the order of sets, the layout of JSON texts. */
function canonical(row: Row, value: unknown): unknown {
  if (row.type === "json" && value !== undefined)
    return parseExactly(typeof value === "string" ? value : JSON.stringify(value));
  if (row.type === "set" && Array.isArray(value)) {
    const items = value.map((item) => canonical(row.items, item));
    return new Map(items.map((item) => [isKeyed(row) ? keyOf(row, item) : item, item]));
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, canonical(memberRow(row, name), member)]),
  );
}

/** The value of a JSON text, with every digit of its integers. What is not JSON is only text. */
export function parseExactly(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return text;
  }
}

export const isSame = (row: Row, a: unknown, b: unknown): boolean =>
  isDeepStrictEqual(canonical(row, a), canonical(row, b));

/**
 * What Authlete has, in the program's words: the program's own value where both mean the same, and of an object only
 * the members that the program manages.
 */
export function reconcile(row: Row, input: unknown, actual: unknown): unknown {
  if (isEmpty(input) && (isEmpty(actual) || (input === null && isSame(row, actual, row.readsAs)))) return input;
  if (isRecord(input) && isRecord(actual)) return reconcileMembers(row, input, actual);
  if (isKeyed(row) && Array.isArray(input) && Array.isArray(actual)) return reconcileItems(row, input, actual);
  return isSame(row, input, actual) ? input : toPlain(actual);
}

function reconcileMembers(row: Row, input: Fields, actual: Fields): Fields {
  const members = Object.entries(input).map(
    ([name, member]) => [name, reconcile(memberRow(row, name), member, actual[name])] as const,
  );
  if (members.every(([name, value]) => value === input[name])) return input;
  return Object.fromEntries(members.filter(([, value]) => value !== undefined));
}

function reconcileItems(row: KeyedList, input: unknown[], actual: unknown[]): unknown[] {
  const [wanted, present] = [byKey(row, input), byKey(row, actual)];
  const kept = input
    .filter((item) => present.has(keyOf(row, item)))
    .map((item) => reconcile(row.items, item, present.get(keyOf(row, item))));
  const added = actual.filter((item) => !wanted.has(keyOf(row, item))).map(withoutEmpty);
  return added.length === 0 && isDeepStrictEqual(kept, input) ? input : [...kept, ...added];
}

const withoutEmpty = (item: unknown) =>
  isRecord(item)
    ? Object.fromEntries(
        Object.entries(item)
          .filter(([, member]) => !isEmpty(member))
          .map(([name, member]) => [name, toPlain(member)]),
      )
    : item;
