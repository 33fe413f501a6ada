import { AuthleteError } from "../api/error";
import type { Definition } from "../resources/schema";
import type { State } from "../value";
import { refuseUnknownHome } from "./gone";
import { refuseLosses } from "./losses";
import { Remote } from "./remote";

/** Deletes an object. One that does not exist any more is deleted already. */
export async function remove(def: Definition, id: string, state: State): Promise<void> {
  const remote = Remote.at(def, id, state);
  const { created, host } = remote.session;
  if (created.get(id)?.adopted) {
    host.logger.warn(`${remote.name} was adopted in this run, so it is not deleted as the old one.`);
    return;
  }
  await refuseLosses(remote, state);
  try {
    await remote.delete();
  } catch (error) {
    if (!(error instanceof AuthleteError && (await isMissing(remote, state, error)))) throw error;
    host.logger.info(`${remote.name} did not exist any more, so there was nothing to delete.`);
  }
}

/** The cluster's code says so, or the cluster confirms what the IdP says in its own words. */
async function isMissing(remote: Remote, state: State, error: AuthleteError): Promise<boolean> {
  const isClear = error.missing || error.status !== 404;
  const answer = isClear ? error : await remote.readAlone().catch((reason: unknown) => reason);
  if (!(answer instanceof AuthleteError && answer.missing)) return false;
  refuseUnknownHome(remote, state, answer);
  return true;
}
