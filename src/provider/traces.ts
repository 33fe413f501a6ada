import { AuthleteError } from "../api/error";
import { printable } from "../api/error-body";
import { readUnpaged } from "../api/unpaged";
import { type Actual, type Inputs, textOf } from "../value";
import { withoutRecorded } from "./recorded";
import type { Remote } from "./remote";

/**
 * Names what an interrupted create may have left in a list that comes whole. Nothing there can be adopted: the value of a
 * token is lost with the answer that told it, and a mark that people can read and write proves nothing.
 */
export async function nameTraces(remote: Remote, inputs: Inputs): Promise<undefined> {
  const { def, session } = remote;
  const { logger } = session.host;
  try {
    const like = (await listAll(remote)).filter((object) => def.unpaged?.isTrace(object, inputs));
    const traces = await withoutRecorded(remote, like);
    // Whoever may name objects may have put anything into a name.
    const nameOf = (object: Actual) => session.secrets.redact(JSON.stringify(object[def.title]));
    const named = traces.map((object) => `${textOf(object[def.issued])} (${nameOf(object)})`).join(", ");
    if (named !== "") logger.warn(`Authlete: ${def.kind} ${printable(named)} ${leftBehind} ${def.unpaged?.advice}.`);
  } catch (error) {
    if (!(error instanceof AuthleteError)) throw error;
    // The create would fail the same way, and its error is enough.
    if (error.unsent || error.status === 401) throw error;
    logger.warn(`Authlete: whether an earlier run left ${def.plural} behind cannot be seen: ${error.message}`);
  }
}

const leftBehind = "may be what an earlier request created for this resource without a record of it.";

async function listAll(remote: Remote): Promise<Actual[]> {
  const { def, calls, session } = remote;
  return (await readUnpaged(session.send, calls.list(0, 0), def.plural)).map(def.carrier.unload);
}
