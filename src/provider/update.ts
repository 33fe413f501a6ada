import { keptAfterDrop } from "../plan/plan";
import type { Definition } from "../resources/schema";
import type { Inputs, State } from "../value";
import { Remote } from "./remote";
import { writeObject } from "./write";

/** Reads the object, merges the program's fields into it, and writes it back. */
export async function update(def: Definition, id: string, state: State, inputs: Inputs) {
  const remote = Remote.at(def, id, state, inputs);
  const actual = await remote.readAlone();
  if (actual.createdAt === undefined) {
    throw new Error(
      `${remote.name}: the credential sees only a limited view of it, and an update would erase the rest; use one with more rights`,
    );
  }
  const kept = keptAfterDrop(def, state, inputs);
  if (kept.length > 0) {
    const names = kept.join(", ");
    remote.session.host.logger.warn(
      `${remote.name}: ${names}: no longer managed, and left as it is; no default is documented.`,
    );
  }
  return { outs: await writeObject(remote, { actual, state, inputs }) };
}
