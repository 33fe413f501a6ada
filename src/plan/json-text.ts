/** A program may give JSON as a value or as its text. Authlete takes the text, and state holds it. */
import { itemsOf, type Row } from "../resources/row";
import { isRecord } from "../value";
import { memberRow } from "./compare";
import { hasUnknown, UNKNOWN } from "./unknown";

/** The value, with the text of each JSON value in it. */
export function withJsonTexts(row: Row, value: unknown): unknown {
  if (row.type === "json") return jsonText(value);
  const items = itemsOf(row);
  if (items && Array.isArray(value)) return value.map((item) => withJsonTexts(items, item));
  if (row.type !== "object" || !isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, withJsonTexts(memberRow(row, name), member)]),
  );
}

function jsonText(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return hasUnknown(value) ? UNKNOWN : JSON.stringify(value);
}
