import { AuthleteError } from "../api/error";
import { isTokenCredential } from "../config/credential";
import { type Definition, issuedOnceIn } from "../resources/schema";
import type { State } from "../value";
import { proofOfLoss, refuseUnknownHome } from "./gone";
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
  await refuseOwnCredential(remote, state);
  await refuseLosses(remote, state);
  try {
    await remote.delete();
  } catch (error) {
    if (!(error instanceof AuthleteError)) throw error;
    const proof = await proofOfLoss(remote, error);
    if (!proof) throw error;
    refuseUnknownHome(remote, state, proof);
    host.logger.info(`${remote.name} did not exist any more, so there was nothing to delete.`);
  }
}

/** A run that revoked what it signs in with could do nothing more, and nor could the next one. */
async function refuseOwnCredential({ def, name, session }: Remote, state: State): Promise<void> {
  const { credential } = session.settings;
  const issued = issuedOnceIn(def).map((field) => state[field]);
  if (issued.length === 0 || !isTokenCredential(credential)) return;
  if (!issued.includes(await session.tokens.get(credential))) return;
  const remedy =
    "token" in credential
      ? "set authlete:accessToken to another token"
      : `have ${credential.setting} print another token`;
  throw new Error(`${name} is not revoked, because this run signs in with it: ${remedy}, and run this again`);
}
