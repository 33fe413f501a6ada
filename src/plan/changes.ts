/** Where the inputs of a resource differ from what is recorded, at any depth. */
import type { ListRow, Row } from "../resources/row";
import type { Definition } from "../resources/schema";
import { anything } from "../resources/values";
import { type Inputs, isRecord, type State } from "../value";
import { isSame, memberRow } from "./compare";
import { type Path, printPath } from "./messages";
import { changedRows } from "./plan";
import { isDue, stampsIn } from "./rotation";
import { isManaged } from "./state";

export type ChangeKind = "add" | "delete" | "update";

export interface Change {
  /** The input that changes, in whole or in part. */
  name: string;
  /** In Pulumi's syntax: `supportedScopes[1].name`. */
  path: string;
  kind: ChangeKind;
  /** The change replaces the resource. */
  replaces: boolean;
}

export const changesOf = (def: Definition, state: State, inputs: Inputs): Change[] => [
  ...changedRows(def, state, inputs).flatMap(([name, row]) => {
    const before = isManaged(def, state, name) ? state[name] : undefined;
    return inputChanges(name, row, before, inputs[name]);
  }),
  ...stampChanges(def, state, inputs),
];

/** The times that the check has set anew. No input of the program may have changed when a credential is due. */
function stampChanges(def: Definition, state: State, inputs: Inputs): Change[] {
  const [before, after] = [stampsIn(def, state), stampsIn(def, inputs)];
  const replaces = isDue(def, state, inputs);
  return Object.keys({ ...before, ...after }).flatMap((name) =>
    inputChanges(name, anything, before[name], after[name]).map((change) => ({
      ...change,
      replaces: replaces && name === "issuedAt",
    })),
  );
}

/** Where one input differs from its recorded value. */
export const inputChanges = (name: string, row: Row, before: unknown, after: unknown): Change[] =>
  differences(row, [name], before, after).map(([path, kind]) => ({
    ...{ name, kind, path: printPath(path) },
    replaces: row.immutable === true,
  }));

type Difference = [path: Path, kind: ChangeKind];

function differences(row: Row, path: Path, before: unknown, after: unknown): Difference[] {
  if (after === undefined) return before === undefined ? [] : [[path, "delete"]];
  if (before === undefined) return [[path, "add"]];
  if (isSame(row, before, after)) return [];
  if (row.type !== "json" && isRecord(before) && isRecord(after))
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) =>
      differences(memberRow(row, name), [...path, name], before[name], after[name]),
    );
  if (!("items" in row) || !Array.isArray(before) || !Array.isArray(after)) return [[path, "update"]];
  return row.type === "set"
    ? setDifferences(row, path, before, after)
    : listDifferences(row.items, path, before, after);
}

const listDifferences = (items: Row, path: Path, before: unknown[], after: unknown[]): Difference[] =>
  Array.from({ length: Math.max(before.length, after.length) }).flatMap((_, index) =>
    differences(items, [...path, index], before[index], after[index]),
  );

/** An item that only moved is no difference. */
function setDifferences({ items }: ListRow, path: Path, before: unknown[], after: unknown[]): Difference[] {
  const without = (list: unknown[], others: unknown[]) =>
    list.map((item) => (others.some((other) => isSame(items, other, item)) ? undefined : item));
  return listDifferences(items, path, without(before, after), without(after, before));
}
