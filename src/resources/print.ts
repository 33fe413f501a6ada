/** Words for messages: a value as a program would write it. */

export const such = (what: string, example: unknown): string => `${what}, such as ${print(example)}`;

/** Prints a value as a program would write it. */
function print(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(print).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, member]) => `${name}: ${print(member)}`);
  return `{ ${members.join(", ")} }`;
}

/** Why what lives in state alone has no second record, by its kind and its name or id. */
export const noOther = (kind: string, name: string): string =>
  `${kind} "${name}": it exists in the state of its stack alone, so it cannot be looked up or imported. Pass its outputs ` +
  "to another stack by a `StackReference`.";
