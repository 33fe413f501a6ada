import { isOutdated } from "../api/error";
import { isChange, keptAfterDrop, type Versions } from "../plan/plan";
import type { Definition } from "../resources/schema";
import { type Actual, type Fields, type Inputs, type State, textOf } from "../value";
import { Remote } from "./remote";
import { bodyToWrite, writeBody, writeObject } from "./write";

/** Reads the object, merges the program's fields into it, and writes it back. */
export async function update(def: Definition, id: string, state: State, inputs: Inputs) {
  const remote = Remote.at(def, id, state, inputs);
  warnOfKept(remote, state, inputs);
  const read = () => readWhole(remote);
  const write = (actual: Actual) => writeObject(remote, { actual, state, inputs });
  if (!remote.list) return { outs: await write(await read()) };
  const outs = await remote.list.updates.update(remote.issued, {
    read,
    write,
    writeRow: (actual, expires) => writeRow(remote, { actual, state, inputs }, expires),
  });
  return { outs };
}

/** Reads the object by a request of its own. A write of less than all of it would erase the rest. */
export async function readWhole(remote: Remote): Promise<Actual> {
  const actual = await remote.readAlone();
  if (actual[remote.def.whole] !== undefined) return actual;
  throw new Error(
    `${remote.name}: the credential sees only a limited view of it, and an update would erase the rest; use one with more rights`,
  );
}

/** Writes what comes of a row of the list. That nothing has changed, only the object itself can prove. */
async function writeRow(remote: Remote, versions: Versions, expires: number): Promise<Fields | undefined> {
  const { actual, state } = versions;
  const isOlderThanState = Number(textOf(actual.modifiedAt)) < Number(textOf(state.modifiedAt));
  const body = bodyToWrite(remote, versions);
  if (isOlderThanState || !isChange(actual, body)) return undefined;
  try {
    return await writeBody(remote, versions, body, expires);
  } catch (error) {
    if (isOutdated(error)) return undefined;
    throw error;
  }
}

function warnOfKept(remote: Remote, state: State, inputs: Inputs): void {
  const kept = keptAfterDrop(remote.def, state, inputs);
  if (kept.length === 0) return;
  remote.session.host.logger.warn(
    `${remote.name}: ${kept.join(", ")}: no longer managed, and left as it is; no default is documented.`,
  );
}
