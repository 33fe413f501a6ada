import { parseId } from "../id";
import type { Definition } from "../resources/schema";
import type { Fields, Inputs, State } from "../value";
import { homeOf, stateOf, withHome } from "./state";

/** The record of an imported object, as a create would have made it. */
export function importedState(def: Definition, id: string, inputs: Inputs, found: Fields): State {
  const record = stateOf(def, parseId(def.kind, def.id, id), inputs, found);
  const home = homeOf(found);
  return home === undefined ? record : withHome(record, home);
}
