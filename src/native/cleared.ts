import { isUnknown } from "../plan/unknown";
import { rowsOf, type Table } from "../resources/schema";
import type { Fields, Inputs } from "../value";

/**
 * The inputs, with `null` for each field that `cleared` names. Most languages leave out an input that is `null`, so they
 * need a word for "none".
 */
export function withCleared(def: Table, { cleared, ...inputs }: Fields): { inputs: Inputs; failures: string[] } {
  if (cleared === undefined || cleared === null) return { inputs, failures: [] };
  const [example] = rowsOf(def).find(([, row]) => !row.required) ?? [];
  const names = [cleared].flat().filter((name) => !isUnknown(name));
  const failures = names.flatMap((name) => {
    if (typeof name !== "string") return [`cleared: must be a list of names, such as ["${example}"]`];
    return inputs[name] === undefined ? [] : [`cleared: ${name} has a value, too: remove one of the two`];
  });
  return { inputs: { ...inputs, ...Object.fromEntries(names.map((name) => [String(name), null])) }, failures };
}
