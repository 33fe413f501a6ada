/** The outputs of a create or an update before it runs: what it will not change is known. */
import { type Definition, type RowEntry, rowsOf, type Table } from "../resources/schema";
import { type Fields, type Inputs, SECRETS, type State, withoutUndefined } from "../value";
import { withheldOutputs } from "./state";
import { UNKNOWN } from "./unknown";

/** The inputs of the program. With the names of those that it marks as secret, a preview hides them too. */
const visible = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !name.startsWith("__") || name === SECRETS));

/** The outputs that state will hold and the check does not set, with their rows. */
function recordedOutputs(def: Table, inputs: Inputs): RowEntry[] {
  const withheld = withheldOutputs(def, inputs);
  return Object.entries(def.outputs).filter(([name, row]) => !row.volatile && !row.stamp && !withheld.includes(name));
}

/** The create will issue whatever the program does not give. */
export function outputsOfCreate(def: Table, inputs: Inputs): Fields {
  const issued = recordedOutputs(def, inputs).map(([name]) => [name, UNKNOWN]);
  return { ...Object.fromEntries(issued), ...withoutUndefined(visible(inputs)) };
}

/** What Authlete issued stays, but for what a rotation renews, what follows from other fields, and what was withheld. */
export function outputsOfUpdate(def: Definition, state: State, inputs: Inputs): Fields {
  const renewed = rowsOf(def)
    .filter(([name, row]) => row.rotates && inputs[name] !== undefined && inputs[name] !== state[name])
    .map(([, row]) => row.rotates);
  const withheld = withheldOutputs(def, state);
  const issued = recordedOutputs(def, inputs).map(([name, row]) => {
    const isUnknown = row.derived || renewed.includes(name) || withheld.includes(name);
    return [name, isUnknown ? UNKNOWN : state[name]];
  });
  return withoutUndefined({ ...Object.fromEntries(issued), ...visible(inputs) });
}
