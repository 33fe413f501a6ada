/** What the program leaves to others with `ignoreChanges`. */
import type { Definition } from "../resources/schema";
import { type Fields, IGNORED, type Inputs, type State } from "../value";
import { isManaged } from "./state";

/** The ignored fields that were written once. A field that was not is still the program's to write. */
export function ignoredNames(def: Definition, state: State, { [IGNORED]: names }: Inputs): unknown[] {
  return Array.isArray(names) ? names.filter((name) => isManaged(def, state, String(name))) : [];
}

/** As if nobody managed what is ignored: the recorded value may be old, and must not be written. */
export function withoutIgnored<V extends { state: State; inputs: Inputs }>(def: Definition, versions: V): V {
  const ignored = ignoredNames(def, versions.state, versions.inputs);
  if (ignored.length === 0) return versions;
  const rest = (fields: Fields) =>
    Object.fromEntries(Object.entries(fields).filter(([name]) => !ignored.includes(name)));
  return { ...versions, state: rest(versions.state), inputs: rest(versions.inputs) };
}
