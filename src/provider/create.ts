import { AuthleteError } from "../api/error";
import { MARKER } from "../marker";
import { requestBody } from "../plan/plan";
import type { Definition } from "../resources/schema";
import type { Actual, Inputs } from "../value";
import { findOrphan, findUnclearCreate } from "./recovery";
import { Remote } from "./remote";
import { writeEndpoints, writeObject } from "./write";

/** Creates an object, or adopts what an earlier create made and could not record. */
export async function create(def: Definition, inputs: Inputs) {
  const target = Remote.toCreate(def, inputs);
  const orphan = await findOrphan(target, inputs);
  const actual = orphan ?? (await createOrFind(target, inputs));
  const remote = target.withIssuedId(actual);
  const { created, host } = remote.session;
  created.set(remote.id, { at: host.clock.now(), adopted: orphan !== undefined });
  const outs = orphan
    ? await writeObject(remote, { actual, state: {}, inputs: { ...inputs, [MARKER]: orphan[MARKER] } })
    : await writeEndpoints(remote, { actual, state: {}, inputs });
  return { id: remote.id, outs };
}

/** Creates the object. If the outcome is unknown, looks for what the create made. */
async function createOrFind(remote: Remote, inputs: Inputs): Promise<Actual> {
  try {
    const marked: Actual = { [MARKER]: inputs[MARKER] };
    return await remote.create(requestBody(remote.def, { actual: marked, state: {}, inputs }));
  } catch (error) {
    if (!(error instanceof AuthleteError && error.unclear)) throw error;
    const found = await findUnclearCreate(remote, inputs).catch(ignoreAuthleteError);
    if (found) return found;
    throw error;
  }
}

/** Turns an `AuthleteError` into `undefined`. Anything else is a bug, and is rethrown. */
const ignoreAuthleteError = (error: unknown): undefined => {
  if (!(error instanceof AuthleteError)) throw error;
};
