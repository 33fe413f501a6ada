/** Writes of fields that have an endpoint of their own. */
import type { Endpoint } from "../call";
import type { Row } from "../resources/row";
import { type Definition, rowsOf } from "../resources/schema";
import { type Inputs, type State, withoutUndefined } from "../value";
import { withoutIgnored } from "./ignored";
import type { Versions } from "./plan";
import { isManaged } from "./state";

export interface EndpointWrite {
  name: string;
  endpoint: Endpoint;
  value: unknown;
}

/** The fields that have to be written so, and their values. */
export function endpointWrites(def: Definition, versions: Versions, newSecret: () => string): EndpointWrite[] {
  const managed = withoutIgnored(def, versions);
  return rowsOf(def).flatMap(([name, row]) => {
    if (!row.endpoint) return [];
    const value = managed.inputs[name] ?? desiredValue(def, name, row, managed, newSecret);
    return value === undefined || value === managed.actual[name] ? [] : [{ name, endpoint: row.endpoint, value }];
  });
}

/** The value of such a field where the program gives none: a dropped flag is off, a rotation makes a new secret. */
function desiredValue(def: Definition, name: string, row: Row, { state, inputs }: Versions, newSecret: () => string) {
  if (row.type === "boolean") return state[name] === undefined && inputs[name] === undefined ? undefined : false;
  const [trigger] = rowsOf(def).find(([, other]) => other.rotates === name) ?? [];
  const isTriggered =
    trigger !== undefined &&
    inputs[trigger] !== undefined &&
    state.createdAt !== undefined &&
    state[trigger] !== inputs[trigger];
  return isTriggered ? newSecret() : undefined;
}

/**
 * The inputs to record after such a write failed: the fields count as not given yet, and rotation triggers keep their
 * old value, so that the next update writes and rotates again.
 */
export function unfinishedInputs(def: Definition, state: State, inputs: Inputs): Inputs {
  const unfinished = rowsOf(def).flatMap(([name, row]) => {
    if (row.rotates) return [[name, state[name]]];
    return row.endpoint && !isManaged(def, state, name) ? [[name, undefined]] : [];
  });
  return withoutUndefined({ ...inputs, ...Object.fromEntries(unfinished) });
}
