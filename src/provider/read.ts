import { isDeepStrictEqual } from "node:util";
import { AuthleteError } from "../api/error";
import { exposedKeys, exposedKeyWarning, issuedAnew } from "../plan/secrets";
import {
  inputsOf,
  isLookedUp,
  isRecorded,
  lookedUpState,
  sealed,
  withHome,
  withIssuedOnce,
  withoutNewNames,
} from "../plan/state";
import type { Definition } from "../resources/schema";
import type { Actual, Fields, State } from "../value";
import { isGone, proofOfLoss } from "./gone";
import { printHome } from "./home";
import { Remote } from "./remote";

export interface Found {
  id: string;
  props: Fields;
  /** Left out if a read cannot change them. */
  inputs?: Fields;
}

/** Reads an object for a refresh, or for a program that looks it up. Finds nothing, if a refresh proves that it is gone. */
export async function read(def: Definition, id: string, state: State): Promise<Partial<Found>> {
  const remote = Remote.at(def, id, state);
  const isManaged = isRecorded(state);
  const actual = isManaged || isLookedUp(state) ? await readOrGone(remote, state) : await remote.read();
  if (!actual) return {};
  warnOfExposedKeys(remote, actual);
  if (!isManaged) return result(remote, lookUp(remote, state, actual));
  if (actual[def.whole] === undefined) return limitedView(remote, state);
  const whole = withIssuedOnce(def, state, actual);
  return result(remote, withoutOwnTime(state, remote.record(inputsOf(def, state), whole)));
}

/** A key that anybody may read who may read the object is no secret any more. */
function warnOfExposedKeys({ def, name, session }: Remote, actual: Actual): void {
  for (const field of exposedKeys(def, actual)) session.host.logger.warn(exposedKeyWarning(name, field));
}

/** A refresh of what an earlier run looked up shows only what somebody has changed since. */
function lookUp({ def, idParts, place }: Remote, state: State, actual: Actual): State {
  const now = withHome(lookedUpState(def, idParts, state, actual), printHome(place));
  return isLookedUp(state) ? withoutNewNames(state, now) : now;
}

const result = ({ def, id }: Remote, state: State): Found => ({
  id,
  props: sealed(def, state),
  inputs: sealed(def, inputsOf(def, state)),
});

/** A write of a field that nobody manages, or through a field's own endpoint, moves `modifiedAt` and nothing else. */
function withoutOwnTime(before: State, now: State): State {
  const quiet = { ...now, modifiedAt: before.modifiedAt };
  return isDeepStrictEqual(quiet, before) ? before : now;
}

/** A missing object is drift. */
async function readOrGone(remote: Remote, state: State): Promise<Actual | undefined> {
  try {
    return await remote.read();
  } catch (error) {
    if (!(error instanceof AuthleteError)) throw error;
    const proof = await proofOfLoss(remote, error, false);
    if (!isGone(remote, state, proof)) throw error;
    remote.session.host.logger.warn(
      `${remote.name} no longer exists in Authlete: ${proof.message}; ${next(remote, state)}`,
    );
    return undefined;
  }
}

const next = ({ def }: Remote, state: State): string =>
  isLookedUp(state)
    ? "if the program still looks it up, the next `pulumi up` fails"
    : `if the program still declares it, the next \`pulumi up\` creates one with ${issuedAnew(def, inputsOf(def, state))}`;

function limitedView(remote: Remote, state: State) {
  remote.session.host.logger.warn(
    `${remote.name}: the credential sees only a limited view of it, so its drift cannot be checked.`,
  );
  return result(remote, state);
}
