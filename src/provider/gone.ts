import { AuthleteError, clientNotFound } from "../api/error";
import { homeOf, isLookedUp, wasRead } from "../plan/state";
import type { State } from "../value";
import type { Remote } from "./remote";

/**
 * The error that proves that an object is gone. What the IdP says in its own words counts once the list, or the cluster,
 * confirms it.
 */
export async function proofOfLoss(
  remote: Remote,
  error: AuthleteError,
  isReadFirst = true,
): Promise<AuthleteError | undefined> {
  if (error.missing || error.status !== 404) return error.missing ? error : undefined;
  const { calls } = remote;
  for (const call of [...(isReadFirst ? [calls.read()] : []), ...(calls.confirm ? [calls.confirm()] : [])]) {
    const answer = await remote.ask(call).catch((reason: unknown) => reason);
    if (answer instanceof AuthleteError && answer.missing) return answer;
  }
  return undefined;
}

/** Does the answer prove that an object is gone, which state has recorded? If it only looks like it, that is an error. */
export function isGone(remote: Remote, state: State, error: unknown): error is AuthleteError {
  if (!(error instanceof AuthleteError && error.missing)) return false;
  if (!isLookedUp(state) && !wasRead(remote.def, state))
    throw new Error(
      `${remote.name} does not exist, though it was imported: correct its id in the import file; ${error.message}`,
    );
  refuseUnknownHome(remote, state, error);
  return true;
}

/** Where state has no address, only a service that answers for its client proves that the call went where it lives. */
export function refuseUnknownHome({ name }: Remote, state: State, { code, message }: AuthleteError): void {
  if (homeOf(state) !== undefined || code === clientNotFound) return;
  throw new Error(
    `${name} may live on another cluster, because an earlier version of this package recorded it without its address: check authlete:baseUrl and authlete:apiServerId; if it is gone, run \`pulumi state delete\`; ${message}`,
  );
}
