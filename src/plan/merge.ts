/** The three-way merge: what the program wants and what it wanted before, merged into what Authlete has. */
import type { Row } from "../resources/row";
import { type Fields, isRecord } from "../value";
import { byKey, isKeyed, keyOf, memberRow } from "./compare";

/** The value to send. What nobody manages survives. */
export function merge(row: Row, actual: unknown, recorded: unknown, wanted: unknown): unknown {
  if (wanted === undefined) return recorded === undefined ? actual : resetValue(row, actual, recorded);
  if (wanted === null) return "items" in row ? [] : undefined;
  if (isRecord(wanted)) return mergeMembers(row, recordOf(actual), recordOf(recorded), wanted);
  if (!isKeyed(row) || !Array.isArray(wanted)) return wanted;
  const [before, present] = [byKey(row, recorded), byKey(row, actual)];
  return wanted.map((item) => {
    const key = keyOf(row, item);
    return merge(row.items, present.get(key), before.get(key), item);
  });
}

export const recordOf = (value: unknown): Fields => (isRecord(value) ? value : {});

export function mergeMembers(row: Row, actual: Fields, recorded: Fields, wanted: Fields): Fields {
  const result = { ...actual };
  for (const name of new Set([...Object.keys(recorded), ...Object.keys(wanted)])) {
    const member = merge(memberRow(row, name), actual[name], recorded[name], wanted[name]);
    if (member === undefined) delete result[name];
    else result[name] = member;
  }
  return result;
}

/** Does the field keep its value when the program drops it? A number or an enum without a documented default does. */
export const keepsWhenDropped = (row: Row, actual?: unknown): boolean =>
  row.default === undefined &&
  (row.type === "integer" || row.type === "enum" || (row.type === "any" && typeof actual === "number"));

/** The value of a field that the program dropped. */
function resetValue(row: Row, actual: unknown, recorded: unknown): unknown {
  if (keepsWhenDropped(row, actual)) return actual;
  if (row.default !== undefined) return row.default ?? undefined;
  if (row.type === "boolean" || (row.type === "any" && typeof actual === "boolean")) return false;
  if (!isRecord(recorded) || !isRecord(actual)) return undefined;
  const rest = mergeMembers(row, actual, recorded, {});
  return Object.keys(rest).length > 0 ? rest : undefined;
}
