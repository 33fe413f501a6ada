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

/** Levels of nesting; whoever walks through thousands of them runs out of stack. */
export const deepest = 100;

export const isTooDeep = (value: unknown, left = deepest): boolean =>
  typeof value === "object" &&
  value !== null &&
  (left === 0 || Object.values(value).some((member) => isTooDeep(member, left - 1)));

function shallow(value: unknown): unknown {
  if (isTooDeep(value)) throw new SyntaxError(`nested more than ${deepest} levels deep`);
  return value;
}

/** Is there a number that a double may not hold? Most texts have none, and need no look at every value. */
const mayBeLarge = (text: string) => /9\d{15}|\d{17}/.test(text);

/** JSON in which an int64 that a double cannot hold stays as it was written; `JSON.stringify` prints it back. */
export const parse = (text: string): unknown =>
  shallow(
    mayBeLarge(text) ? JSON.parse(text, keepLarge as (key: string, value: unknown) => unknown) : JSON.parse(text),
  );

/** The value of a JSON text, or nothing where it is none. */
export function jsonIn(text: string): unknown {
  try {
    return shallow(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** An id, which is text everywhere in this package, as the JSON integer that Authlete expects. */
export const integerOf = (id: string | undefined): unknown => JSON.rawJSON(id ?? "null");
