declare global {
  interface JSON {
    rawJSON(text: string): object;
    isRawJSON(value: unknown): boolean;
  }
}

const keepLarge = (_key: string, value: unknown, context?: { source?: string }) =>
  typeof value === "number" && !Number.isSafeInteger(value) && /^-?\d+$/.test(context?.source ?? "")
    ? JSON.rawJSON(String(context?.source))
    : value;

/** The maximum nesting depth. Functions that walk through a value would overflow the stack at a few thousand levels. */
export const maxDepth = 100;

export const isTooDeep = (value: unknown, levels = maxDepth): boolean =>
  typeof value === "object" &&
  value !== null &&
  (levels === 0 || Object.values(value).some((member) => isTooDeep(member, levels - 1)));

function withinDepth(value: unknown): unknown {
  if (isTooDeep(value)) throw new SyntaxError(`nested more than ${maxDepth} levels deep`);
  return value;
}

/** Most texts hold no number that a double cannot, and are parsed in two thirds of the time. */
const mayHoldLargeInteger = (text: string) => /9\d{15}|\d{17}/.test(text);

/** Parses JSON and keeps each integer that a double cannot hold as it was written; `JSON.stringify` prints it back. */
export const parse = (text: string): unknown =>
  withinDepth(mayHoldLargeInteger(text) ? JSON.parse(text, keepLarge) : JSON.parse(text));

/** The value of a JSON text, or `undefined` if it is not JSON. */
export function tryParse(text: string): unknown {
  try {
    return withinDepth(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** The object or list that a JSON text holds. Most texts are none: a failure of the parser takes longer than this look. */
export const structureIn = (text: string): unknown => (/^\s*[{[]/.test(text) ? tryParse(text) : undefined);

/** An id as the JSON integer that Authlete expects. Ids are text everywhere else in this package. */
export const integerOf = (id: string | undefined): unknown => JSON.rawJSON(id ?? "null");
