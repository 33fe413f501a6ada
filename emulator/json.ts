/** JSON that keeps 64-bit integers whole: one that a double cannot hold is a bigint in memory and bare digits on the wire. */

/** A JSON object. */
export type Members = Record<string, unknown>;

// The compiler's library does not know these two parts of JSON yet.
const { rawJSON } = JSON as unknown as { rawJSON(text: string): unknown };
const reviveWithSource = JSON.parse as (
  text: string,
  revive: (key: string, value: unknown, context: { source?: string }) => unknown,
) => unknown;

export const integer = (digits: string): number | bigint => {
  const number = Number(digits);
  return Number.isSafeInteger(number) ? number : BigInt(digits);
};

export const parse = (text: string): unknown =>
  reviveWithSource(text, (_key, value, { source }) =>
    typeof value === "number" && source && /^-?\d+$/.test(source) ? integer(source) : value,
  );

export const print = (value: unknown, indent?: number): string =>
  JSON.stringify(value, (_key, item) => (typeof item === "bigint" ? rawJSON(String(item)) : item), indent);

export const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A deep copy in which no member is null: Authlete never answers with null, and reads it as absent. */
export const withoutNulls = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([, member]) => member !== null && member !== undefined);
  return Object.fromEntries(entries.map(([name, member]) => [name, withoutNulls(member)]));
};

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((name) => [name, sorted(value[name])]),
  );
};

/** The same JSON text without white space and with its members in another order, as Authlete returns JWK Sets. */
export const canonical = (text: string): string => {
  try {
    return print(sorted(parse(text)));
  } catch {
    return text;
  }
};
