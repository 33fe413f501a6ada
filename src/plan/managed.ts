/** What a program should say of an object: what somebody chose, and not what Authlete sets by itself. */
import type { Generation } from "../call";
import { itemsOf, membersOf, type Row, type Rows } from "../resources/row";
import { type Definition, rowsOf } from "../resources/schema";
import { type Actual, type Fields, type Inputs, isEmpty, isRecord, toPlain } from "../value";
import { check } from "./check";
import { isSame } from "./compare";

export interface Managed {
  inputs: Inputs;
  /** The fields that the check would refuse as they are, and why. They stay as Authlete has them. */
  refused: string[];
}

export function managedInputs(def: Definition, generation: Generation, idInputs: Inputs, actual: Actual): Managed {
  return withoutRefused(def, generation, { ...idInputs, ...chosenFields(def, generation, actual) });
}

/** May a program say the field of an object that exists? Without a generation: in both? */
export const isManageable = (def: Definition, generation: Generation | undefined, name: string, row: Row): boolean =>
  !row.origin && !row.rotates && !(name in def.outputs) && name !== "extra" && exists(row, generation);

const exists = ({ only }: Row, generation: Generation | undefined) => only === undefined || only === generation;

/** What somebody chose of the fields that a program may say. */
export function chosenFields(def: Definition, generation: Generation | undefined, actual: Actual): Fields {
  const rows = Object.fromEntries(rowsOf(def).filter(([name, row]) => isManageable(def, generation, name, row)));
  return chosenMembers(rows, generation, actual, actual);
}

function chosenMembers(rows: Rows, generation: Generation | undefined, value: Fields, actual: Actual): Fields {
  const members = Object.entries(rows)
    .filter(([, row]) => exists(row, generation))
    .map(([name, row]) => [name, chosenValue(row, generation, value[name], actual)]);
  return Object.fromEntries(members.filter(([, member]) => member !== undefined));
}

/** The value without what Authlete sets by itself, or `undefined` if nothing is left. */
function chosenValue(row: Row, generation: Generation | undefined, value: unknown, actual: Actual): unknown {
  const usual = (typeof row.default === "function" ? row.default(actual) : row.default) ?? row.readsAs;
  const isUsual = isSame(row, value, usual) || (isEmpty(value) && isEmpty(usual));
  if (value === undefined || value === null || (isUsual && !row.required)) return undefined;
  const items = itemsOf(row);
  if (items && Array.isArray(value)) return value.map((item) => chosenItem(items, generation, item, actual));
  return chosenItem(row, generation, value, actual);
}

const chosenItem = (row: Row, generation: Generation | undefined, value: unknown, actual: Actual): unknown =>
  row.type === "object" && isRecord(value) ? chosenMembers(membersOf(row), generation, value, actual) : toPlain(value);

/** Authlete may hold what the check refuses in a program: an older rule, a newer value. Such a field is left out. */
export function withoutRefused(
  def: Definition,
  generation: Generation,
  inputs: Inputs,
  refused: string[] = [],
): Managed {
  const { failures, inputs: checked } = check(def, {}, inputs, generation);
  const [failure] = failures;
  if (!failure) return { inputs: checked, refused };
  const [name = ""] = /^\w+/.exec(failure.reason) ?? [];
  if (!(name in inputs)) throw new Error(`${def.kind} "${inputs[def.title] ?? ""}": ${failure.reason}`);
  const { [name]: _, ...rest } = inputs;
  return withoutRefused(def, generation, rest, [...refused, failure.reason]);
}
