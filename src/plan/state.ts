/** What Pulumi records of an object, and what a record says. */
import { DELETED_WITH } from "../deleted-with";
import { seal } from "../envelope";
import { ID, type Id, printId } from "../id";
import { MARKER } from "../marker";
import { PROVIDER } from "../resource-type";
import type { Row } from "../resources/row";
import { type Definition, issuedOnceIn, rowsOf, type Table } from "../resources/schema";
import {
  type Actual,
  type Fields,
  IGNORED,
  type Inputs,
  isEmpty,
  SECRETS,
  type State,
  toPlain,
  withoutUndefined,
} from "../value";
import { reconcile } from "./compare";
import { stampsIn } from "./rotation";
import { mustSeal } from "./secrets";
import { membersWithoutSentinels } from "./unknown";

/** Names that are both an input and an issued output, and that the program gave: a refresh cannot tell otherwise. */
const GIVEN = "__given";
/** Marks an object that the program only looks up: all of it is output, nothing is input. */
const FOUND = "__found";
/** Where the object lives: the address of the cluster, and `#` with the organization, if that is known. */
const HOME = "__home";

const givenNames = (state: State): string[] => (Array.isArray(state[GIVEN]) ? state[GIVEN] : []);

/** Did the program give the field when the record was made? */
export const isManaged = (def: Definition, state: State, name: string): boolean =>
  name in def.outputs ? givenNames(state).includes(name) : state[name] !== undefined;

/** The record of a managed object: what the program manages, as Authlete has it, and what Authlete issued. */
export function stateOf(def: Definition, id: Id, inputs: Inputs, actual: Actual): State {
  const managed = rowsOf(def)
    .filter(([name]) => inputs[name] !== undefined)
    .map(([name, row]) => [name, managedValue(name, row, inputs, actual)]);
  const given = Object.keys(inputs).filter(
    (name) => name in def.inputs && name in def.outputs && inputs[name] !== undefined,
  );
  const withheld = withheldOutputs(def, inputs);
  return withoutUndefined({
    ...membersWithoutSentinels({
      ...issued(def, actual, (row, name) => !row.volatile && !withheld.includes(name)),
      ...Object.fromEntries(managed),
    }),
    ...stampsIn(def, inputs),
    ...idInputs(def, id),
    ...(given.length > 0 && { [GIVEN]: given }),
    [ID]: printId(def.id, id),
    [MARKER]: inputs[MARKER],
    [DELETED_WITH]: inputs[DELETED_WITH],
    [SECRETS]: inputs[SECRETS],
    [IGNORED]: inputs[IGNORED],
    [PROVIDER]: inputs[PROVIDER],
  });
}

/** What the program keeps out of state, wherever the object was read. */
export const withheldOutputs = (def: Table, fields: Fields): string[] =>
  rowsOf(def).flatMap(([name, { withholds = "" }]) => (withholds && fields[name] === "outside" ? [withholds] : []));

const managedValue = (name: string, row: Row, inputs: Inputs, actual: Actual) =>
  row.local || row.unread
    ? inputs[name]
    : reconcile(withReading(row, actual), inputs[name], name === "extra" ? actual : actual[name]);

/** The row, with what Authlete shows of this very object where nobody has set the field. */
const withReading = (row: Row, actual: Actual): Row =>
  typeof row.readsAs === "function" ? { ...row, readsAs: row.readsAs(actual) } : row;

/** The record of an object that the program only looks up: all of it. What is volatile keeps its first value. */
export function lookedUpState(def: Definition, id: Id, state: State, actual: Actual): State {
  const volatile = Object.entries(def.outputs).filter(([name, row]) => row.volatile && state[name] !== undefined);
  return withoutUndefined({
    ...everyField(def, id, actual),
    ...Object.fromEntries(volatile.map(([name]) => [name, state[name]])),
    [FOUND]: true,
    [PROVIDER]: state[PROVIDER],
  });
}

/** All fields of an object, managed or not. */
export const everyField = (def: Definition, id: Id, actual: Actual): Fields =>
  withoutUndefined({
    ...membersWithoutSentinels({
      ...Object.fromEntries(rowsOf(def).map(([name]) => [name, toPlain(actual[name])])),
      ...issued(def, actual, () => true),
    }),
    ...idInputs(def, id),
  });

const issued = (def: Definition, actual: Actual, isWanted: (row: Row, name: string) => boolean): Fields =>
  Object.fromEntries(
    Object.entries(def.outputs)
      .filter(([name, row]) => row.origin !== "id" && !row.stamp && isWanted(row, name))
      .map(([name]) => [name, toPlain(actual[name])]),
  );

/** The parts of the id that are inputs, such as a client's `serviceId`. */
const idInputs = (def: Definition, id: Id): Fields =>
  Object.fromEntries(def.id.filter((part) => part in def.inputs).map((part) => [part, id[part]]));

/** The inputs that a record stands for. */
export function inputsOf(def: Definition, state: State): Inputs {
  if (isLookedUp(state)) return { [PROVIDER]: state[PROVIDER] };
  const given = givenNames(state);
  const isStamp = (name: string) => def.outputs[name]?.stamp === true;
  const isInput = (name: string) =>
    isStamp(name) || (name in def.inputs && (!(name in def.outputs) || given.includes(name)));
  const hidden = [MARKER, DELETED_WITH, SECRETS, IGNORED, PROVIDER];
  const kept = Object.entries(state).filter(([name]) => isInput(name) || hidden.includes(name));
  return withoutUndefined(Object.fromEntries(kept));
}

/** Does the program look the object up, and did an earlier run do so? */
export const isLookedUp = (state: State): boolean => state[FOUND] === true;

/** Did a create record this? A look-up's first read has nothing but `__provider`. */
export const isRecorded = (state: State): boolean =>
  !isLookedUp(state) && Object.keys(state).some((name) => name !== PROVIDER && state[name] !== undefined);

/** The record, with the place where the object lives. */
export const withHome = (state: State, home: string): State => ({ ...state, [HOME]: home });

/** Without what an earlier version did not record and nobody has set: the address, and fields that are new since. */
export const withoutNewNames = (before: State, now: State): State =>
  Object.fromEntries(
    Object.entries(now).filter(([name, value]) => name in before || !(name === HOME || isEmpty(value))),
  );

/** Where the object lives, if a version that records it has read or written the object. */
export const homeOf = (state: State): string | undefined => (typeof state[HOME] === "string" ? state[HOME] : undefined);

/** Has Authlete ever been asked about the object? The record of an import by file says only what the file says. */
export const wasRead = ({ whole }: Definition, state: State): boolean => state[whole] !== undefined;

/** The object as it is, with what only the answer to its create had. */
export const withIssuedOnce = (def: Definition, state: State, actual: Actual): Actual => ({
  ...actual,
  ...Object.fromEntries(issuedOnceIn(def).flatMap((name) => (name in state ? [[name, state[name]]] : []))),
});

/** Wraps secret values in the engine's envelope, so that state encrypts them whatever the program declares. */
export const sealed = (def: Table, fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, mustSeal(def, fields, name) ? seal(value) : value]),
  );
