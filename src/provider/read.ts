import { AuthleteError } from "../api/error";
import { inputsOf, isRecorded, lookedUpState, sealed, stateOf } from "../plan/state";
import type { Definition } from "../resources/schema";
import type { Actual, State } from "../value";
import { Remote } from "./remote";

/** Reads an object for a refresh, or for a program that looks it up. */
export async function read(def: Definition, id: string, state: State) {
  const remote = Remote.at(def, id, state);
  const isManaged = isRecorded(state);
  const actual = isManaged ? await readOrGone(remote) : await remote.read();
  if (!actual) return {};
  if (isManaged && actual.createdAt === undefined) return unchanged(remote, state);
  const now = isManaged
    ? stateOf(def, remote.idParts, inputsOf(def, state), actual)
    : lookedUpState(def, remote.idParts, state, actual);
  return result(remote, now);
}

const result = ({ def, id }: Remote, state: State) => ({
  id,
  props: sealed(def, state),
  inputs: sealed(def, inputsOf(def, state)),
});

/** A missing object is drift. */
async function readOrGone(remote: Remote): Promise<Actual | undefined> {
  try {
    return await remote.read();
  } catch (error) {
    if (!(error instanceof AuthleteError && error.missing)) throw error;
    if (error.status !== 404) remote.session.host.logger.warn(`${remote.name} is treated as deleted: ${error.message}`);
    return undefined;
  }
}

function unchanged(remote: Remote, state: State) {
  remote.session.host.logger.warn(
    `${remote.name}: the credential sees only a limited view of it, so its drift cannot be checked.`,
  );
  return result(remote, state);
}
