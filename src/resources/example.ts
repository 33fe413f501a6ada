/** What a value must be, in words, with an example of one that is right. */
import { such } from "./print";
import type { Row } from "./row";

/** What a value of the row must be: `a number of seconds, such as 3600`. */
export function describe(row: Row): string {
  if (row.type === "boolean") return row.what;
  return such("what" in row ? row.what : nouns[row.type], exampleOf(row));
}

const nouns = { enum: "a string", list: "a list", object: "an object", set: "a list" };

export function exampleOf(row: Row): unknown {
  if (row.type === "enum") return row.values[0];
  if ("items" in row) return [exampleOf(row.items)];
  if (!("members" in row)) return row.example;
  const members = Object.entries(row.members);
  const required = members.filter(([, member]) => member.required);
  const shown = required.length > 0 ? required : members.slice(0, 1);
  return Object.fromEntries(shown.map(([name, member]) => [name, exampleOf(member)]));
}
