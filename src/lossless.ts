declare global {
  interface JSON {
    rawJSON(text: string): object;
    isRawJSON(value: unknown): boolean;
  }
}

const keepLarge = (_key: string, value: unknown, context: { source?: string }) =>
  typeof value === "number" && !Number.isSafeInteger(value) && /^-?\d+$/.test(context.source ?? "")
    ? JSON.rawJSON(context.source as string)
    : value;

/** JSON in which an int64 that a double cannot hold stays as it was written; `JSON.stringify` prints it back. */
export const parse = (text: string): unknown => JSON.parse(text, keepLarge as (key: string, value: unknown) => unknown);

/** The value of a JSON text, or nothing where it is none. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** An id, which is text everywhere in this package, as the JSON integer that Authlete expects. */
export const integerOf = (id: string | undefined): unknown => JSON.rawJSON(id ?? "null");
