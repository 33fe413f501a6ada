/**
 * Decides what changes: the diff, and what to write. This folder does no I/O: it imports only the ground, the tables and
 * `node:util`.
 */
import { isDeepStrictEqual } from "node:util";
import type { Generation } from "../call";
import { DELETED_WITH } from "../deleted-with";
import type { Id } from "../id";
import { type Row, rowNamed } from "../resources/row";
import { type Definition, type RowEntry, rowsOf } from "../resources/schema";
import { anything } from "../resources/values";
import { type Actual, type Fields, type Inputs, isEmpty, type State, toPlain, withoutUndefined } from "../value";
import { isSame } from "./compare";
import { ignoredNames, withoutIgnored } from "./ignored";
import { keepsWhenDropped, merge, mergeMembers, recordOf } from "./merge";
import { isDue, stampsIn } from "./rotation";
import { isLookedUp, isManaged, stateOf } from "./state";

/** The fields that travel in the object itself. */
const bodyRows = (def: Definition) =>
  rowsOf(def).filter(([name, row]) => !row.endpoint && !row.origin && !row.local && name !== "extra");

/** Says whether anything changes, and what a replacement comes from. The engine computes the properties by itself. */
export function diff(def: Definition, state: State, inputs: Inputs) {
  if (isLookedUp(state)) return { changes: false };
  const changed = changedRows(def, state, inputs);
  const isHiddenSame =
    state[DELETED_WITH] === inputs[DELETED_WITH] && isDeepStrictEqual(stampsIn(def, state), stampsIn(def, inputs));
  if (changed.length === 0 && isHiddenSame) return { changes: false };
  const replaces = changed.filter(([name, row]) => replacesBy(row, inputs[name])).map(([name]) => name);
  return { changes: undefined, replaces: isDue(def, state, inputs) ? [...replaces, "issuedAt"] : replaces };
}

/** A trigger that the program drops asks for nothing. */
const replacesBy = (row: Row, value: unknown) => row.immutable && !(row.local && value === undefined);

/** The inputs that differ from what is recorded, with their rows. */
export function changedRows(def: Definition, state: State, inputs: Inputs): RowEntry[] {
  const ignored = ignoredNames(def, state, inputs);
  return rowsOf(def).filter(([name, row]) => !ignored.includes(name) && hasChanged(def, name, row, state, inputs));
}

function hasChanged(def: Definition, name: string, row: Row, state: State, inputs: Inputs): boolean {
  const wasManaged = isManaged(def, state, name);
  if (inputs[name] === undefined || !wasManaged) return wasManaged !== (inputs[name] !== undefined);
  return !isSame(row, state[name], inputs[name]);
}

/** The object to send: the managed fields merged into what Authlete has. */
export function requestBody(def: Definition, versions: Versions): Fields {
  const { actual, state, inputs } = withoutIgnored(def, versions);
  const result: Fields = { ...actual };
  const isCreate = actual[def.issued] === undefined;
  for (const [name, row] of bodyRows(def)) {
    if (row.unread && !isCreate) continue;
    const value = merge(withStaticDefault(row, actual), actual[name], state[name], inputs[name]);
    if (value === undefined) delete result[name];
    else result[name] = value;
  }
  const isExtraSent = isCreate || !def.inputs.extra?.unread;
  if (!isExtraSent || (state.extra === undefined && inputs.extra === undefined)) return result;
  return mergeMembers(anything, result, recordOf(state.extra), recordOf(inputs.extra));
}

/** The object that a create of these inputs makes: of what they leave out, the documented default. */
export function createdBody(def: Definition, generation: Generation, actual: Actual, inputs: Inputs): Fields {
  const rows = bodyRows(def).filter(([, { only = generation }]) => only === generation);
  const defaults = rows.map(([name, row]) => [name, withStaticDefault(row, actual).default ?? undefined]);
  return requestBody(def, { actual: withoutUndefined(Object.fromEntries(defaults)), state: {}, inputs });
}

/** The fields that a body would change. Authlete adds what it issues, and leaves out or shows empty values. */
export function changedFields(def: Definition, actual: Actual, body: Fields): string[] {
  const names = Object.keys({ ...actual, ...body }).filter((name) => !(name in def.outputs));
  return names.filter((name) => {
    const row = rowNamed(def.inputs, name) ?? anything;
    const [before, after] = [actual[name] ?? row.readsAs, body[name] ?? row.readsAs];
    return !(isEmpty(before) && isEmpty(after)) && !isSame(row, toPlain(before), toPlain(after));
  });
}

/** The three versions of an object: Authlete's, the recorded one, the program's. */
export interface Versions {
  actual: Actual;
  state: State;
  inputs: Inputs;
}

const withStaticDefault = (row: Row, actual: Actual): Row =>
  typeof row.default === "function" ? { ...row, default: row.default(actual) } : row;

/** Would the write change anything? */
export const isChange = (actual: Actual, body: Fields): boolean => !isDeepStrictEqual(toPlain(actual), toPlain(body));

/** Is the object what the program asks for, apart from fields with an endpoint of their own? */
export function matchesInputs(def: Definition, id: Id, actual: Actual, inputs: Inputs): boolean {
  const state = stateOf(def, id, inputs, actual);
  const names = [...bodyRows(def).map(([name]) => name), "extra"].filter((name) => inputs[name] !== undefined);
  return names.every((name) => isDeepStrictEqual(state[name], inputs[name]));
}

/** The fields that the program dropped and that keep their value, because no default is documented. */
export const keptAfterDrop = (def: Definition, state: State, inputs: Inputs): string[] =>
  bodyRows(def)
    .filter(([name, row]) => state[name] !== undefined && inputs[name] === undefined && keepsWhenDropped(row))
    .map(([name]) => name);
