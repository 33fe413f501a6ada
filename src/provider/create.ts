import { AuthleteError } from "../api/error";
import { withDeletedWith } from "../deleted-with";
import { MARKER, unsignedMarker } from "../marker";
import { adoptedId } from "../plan/adoption";
import { changedFields, requestBody } from "../plan/plan";
import type { Definition } from "../resources/schema";
import type { Actual, Fields, Inputs } from "../value";
import { adopt } from "./adopt";
import { adoptedBody, newMarker } from "./orphan";
import { findOrphan, findUnclearCreate } from "./recovery";
import { Remote } from "./remote";
import { renewSecrets, writeEndpoints, writeObject } from "./write";

/** Creates an object, or adopts the one that the program names, or what an earlier create made and could not record. */
export async function create(def: Definition, inputs: Inputs) {
  const existing = adoptedId(inputs);
  if (existing !== undefined) return adopt(def, existing, inputs);
  const target = Remote.toCreate(def, inputs);
  const unfinished = target.session.created.idBy(inputs[MARKER]);
  if (unfinished !== undefined) return resume(target, unfinished, inputs);
  const orphan = await findOrphan(target, inputs);
  const { actual, isAdopted } = orphan ? { actual: orphan, isAdopted: true } : await createOrFind(target, inputs);
  const remote = target.withIssuedId(actual);
  const { created, host } = remote.session;
  created.add(remote.id, { at: host.clock.now(), adopted: isAdopted, marker: inputs[MARKER] });
  const outs = isAdopted
    ? await restore(remote, actual, inputs)
    : await writeEndpoints(remote, { actual, state: {}, inputs });
  return { id: remote.id, outs };
}

/** An `onError` hook makes the engine send a create again that half succeeded: it goes on with the same object. */
async function resume({ def }: Remote, id: string, inputs: Inputs) {
  const remote = Remote.at(def, id, {}, inputs);
  const actual = await remote.readAlone();
  const outs = remote.session.created.get(id)?.adopted
    ? await restore(remote, actual, inputs)
    : await writeObject(remote, { actual, state: {}, inputs });
  return { id, outs };
}

/** Until it is written whole and has a new secret, the object is not recorded: the next run would take it as it is. */
async function restore(remote: Remote, orphan: Actual, asked: Inputs): Promise<Fields> {
  const inputs: Inputs = { ...asked, [MARKER]: unsignedMarker(orphan[MARKER]) };
  const body = adoptedBody(remote, orphan, inputs);
  const isSame = changedFields(remote.def, orphan, body).length === 0;
  const written = isSame ? orphan : await remote.update(body);
  const actual = await renewSecrets(remote, written, inputs);
  return writeEndpoints(remote, { actual, state: {}, inputs });
}

/** Creates the object. If the outcome is unknown, or its alias is in use, looks for what a create made. */
async function createOrFind(remote: Remote, inputs: Inputs): Promise<{ actual: Actual; isAdopted: boolean }> {
  await confirmOwner(remote);
  try {
    const marked: Actual = { [MARKER]: newMarker(remote, inputs[MARKER]) };
    const body = requestBody(remote.def, { actual: marked, state: {}, inputs });
    const created = withDeletedWith(body, { createdAt: remote.session.host.clock.now() }, inputs);
    return { actual: await remote.create(created), isAdopted: false };
  } catch (error) {
    if (!(error instanceof AuthleteError)) throw error;
    const isInUse = error.status === 400 && typeof inputs.clientIdAlias === "string";
    if (!error.unclear && !isInUse) throw error;
    const found = await findUnclearCreate(remote, inputs).catch(ignoreAuthleteError);
    if (found) return { actual: found, isAdopted: isInUse };
    throw error;
  }
}

/**
 * The IdP makes an object of a service wherever the cluster is. It must be the one that the record will name, as it is for
 * a service that this run created.
 */
async function confirmOwner(remote: Remote): Promise<void> {
  const { confirm } = remote.calls;
  if (!confirm || remote.session.created.get(remote.parent ?? "")) return;
  try {
    await remote.ask(confirm());
  } catch (error) {
    // The cluster knows the service. Whether the credential may make the object, the IdP says.
    const isKnown = error instanceof AuthleteError && error.status === 403 && !error.missing;
    if (!isKnown) throw error;
  }
}

/** Turns an `AuthleteError` into `undefined`. Anything else is a bug, and is rethrown. */
const ignoreAuthleteError = (error: unknown): undefined => {
  if (!(error instanceof AuthleteError)) throw error;
};
