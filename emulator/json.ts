/** JSON without loss of 64-bit integers: an integer that a double cannot hold is a bigint in memory. */

/** A JSON object. */
export type Members = Record<string, unknown>;

// TypeScript's library does not declare these two parts of JSON yet.
const { rawJSON } = JSON as unknown as { rawJSON(text: string): unknown };
const reviveWithSource = JSON.parse as (
  text: string,
  revive: (key: string, value: unknown, context: { source?: string }) => unknown,
) => unknown;

export const toInteger = (digits: string): number | bigint => {
  const number = Number(digits);
  return Number.isSafeInteger(number) ? number : BigInt(digits);
};

export const parseJson = (text: string): unknown =>
  reviveWithSource(text, (_key, value, { source }) =>
    typeof value === "number" && source && /^-?\d+$/.test(source) ? toInteger(source) : value,
  );

export const printJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, (_key, item) => (typeof item === "bigint" ? rawJSON(String(item)) : item), indent);

export const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A deep copy without null members. Authlete treats them as missing and never returns them. */
export const withoutNulls = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([, member]) => member !== null && member !== undefined);
  return Object.fromEntries(entries.map(([name, member]) => [name, withoutNulls(member)]));
};

const sortMembers = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sortMembers);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((name) => [name, sortMembers(value[name])]),
  );
};

/** The JSON text as Authlete returns JWK Sets: without white space and with its members in another order. */
export const canonical = (text: string): string => {
  try {
    return printJson(sortMembers(parseJson(text)));
  } catch {
    return text;
  }
};
