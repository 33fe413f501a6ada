/**
 * An object that was read without anything that is recorded of it. It is imported, or the program only looks it up: the
 * engine does not say which, so its record holds all of the object.
 */
import { isDeepStrictEqual } from "node:util";
import { parseId } from "../id";
import type { Definition } from "../resources/schema";
import type { Fields, Inputs, State } from "../value";
import { homeOf, isLookedUp, stateOf, withHome } from "./state";

/** Marks a record that may be that of an import: the program gave nothing. */
const PERHAPS_IMPORTED = "__imported";

const hasInputs = (inputs: Fields): boolean => Object.keys(inputs).some((name) => !name.startsWith("__"));

/** Is nothing recorded yet? The engine gives the inputs of a look-up in place of its record. */
export const isFirstRead = (state: State, inputs: Inputs): boolean => isDeepStrictEqual(state, inputs);

/** What the record keeps of a first read. A look-up may bring inputs, and an import never does. */
export const originOf = (inputs: Inputs): State => (hasInputs(inputs) ? {} : { [PERHAPS_IMPORTED]: true });

/** What the record keeps after that. */
export const keptOrigin = ({ [PERHAPS_IMPORTED]: origin }: State): State => ({ [PERHAPS_IMPORTED]: origin });

/** Does the program manage what it read first? Only then are its recorded inputs those of an import. */
export const isManagedRecord = (state: State, inputs: Inputs): boolean =>
  !isLookedUp(state) || (state[PERHAPS_IMPORTED] === true && hasInputs(inputs));

/** The record as a create would have made it. */
export function managedState(def: Definition, id: string, state: State, inputs: Inputs): State {
  if (!isLookedUp(state)) return state;
  const shown: Fields = state;
  const record = stateOf(def, parseId(def.kind, def.id, id), inputs, shown);
  const home = homeOf(state);
  return home === undefined ? record : withHome(record, home);
}
