/** The outputs of a create or an update before it runs: what it will not change is known. */
import { type Definition, type Row, rowsOf, type Table } from "../resources/schema";
import { type Fields, type Inputs, SECRETS, type State, withoutUndefined } from "../value";
import { UNKNOWN } from "./unknown";

/** The inputs of the program. With the names of those that it marks as secret, a preview hides them too. */
const visible = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !name.startsWith("__") || name === SECRETS));

/** The outputs that state holds and the check does not set, with their rows. */
const recordedOutputs = (def: Table): [name: string, row: Row][] =>
  Object.entries(def.outputs).filter(([, row]) => !row.volatile && !row.stamp);

/** The create will issue whatever the program does not give. */
export function outputsOfCreate(def: Table, inputs: Inputs): Fields {
  const issued = recordedOutputs(def).map(([name]) => [name, UNKNOWN]);
  return { ...Object.fromEntries(issued), ...withoutUndefined(visible(inputs)) };
}

/** What Authlete issued stays, but for what a rotation renews and what follows from other fields. */
export function outputsOfUpdate(def: Definition, state: State, inputs: Inputs): Fields {
  const renewed = rowsOf(def)
    .filter(([name, row]) => row.rotates && inputs[name] !== undefined && inputs[name] !== state[name])
    .map(([, row]) => row.rotates);
  const issued = recordedOutputs(def).map(([name, row]) => {
    const isUnknown = row.derived || renewed.includes(name);
    return [name, isUnknown ? UNKNOWN : state[name]];
  });
  return withoutUndefined({ ...Object.fromEntries(issued), ...visible(inputs) });
}
