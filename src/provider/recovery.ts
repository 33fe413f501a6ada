/** Finds what an earlier create made and could not record. */
import type { AuthleteError } from "../api/error";
import { createdAt, findOrphans, MARKER } from "../marker";
import { type Actual, type Inputs, textOf } from "../value";
import type { Reading } from "./list/reading";
import { chooseOrphan, fromThisRun } from "./orphan";
import { withoutRecorded } from "./recorded";
import type { Remote } from "./remote";
import { nameTraces } from "./traces";

/** What an earlier run created for the same resource. A service that this run created cannot hold any. */
export async function findOrphan(remote: Remote, inputs: Inputs): Promise<Actual | undefined> {
  const creation = remote.session.created.get(remote.parent ?? "");
  if (inputs[MARKER] === undefined || (creation && !creation.adopted)) return undefined;
  if (!remote.list) return nameTraces(remote, inputs);
  const candidates = await findCandidates(remote, inputs, remote.list.listing.snapshot());
  return chooseOrphan(remote, inputs, await unrecorded(remote, inputs, candidates));
}

/** What a create made whose outcome is unknown, or that another one with the same alias precedes. */
export async function findUnclearCreate(remote: Remote, inputs: Inputs): Promise<Actual | undefined> {
  const { [MARKER]: marker, clientIdAlias: alias } = inputs;
  if (marker === undefined) return undefined;
  if (!remote.list) return nameTraces(remote, inputs);
  const candidates =
    typeof alias === "string"
      ? await findEach(remote, [alias])
      : await findCandidates(remote, inputs, await remote.list.listing.fresh());
  return chooseOrphan(remote, inputs, await unrecorded(remote, inputs, candidates), fromThisRun);
}

/** The stack is asked for its record only if there is an orphan to adopt. */
const unrecorded = async (remote: Remote, inputs: Inputs, objects: Actual[]): Promise<Actual[]> =>
  findOrphans(objects, inputs[MARKER], 0).length === 0 ? objects : withoutRecorded(remote, objects);

/** The objects that may be it: rows with the marker, or what single reads find where the list shows no markers. */
async function findCandidates(remote: Remote, inputs: Inputs, reading: Reading): Promise<Actual[]> {
  const isWhole = await readWithin(reading, remote.session.settings.recoveryPages);
  const marked = reading.rows.withMarkerLike(inputs[MARKER]);
  if (marked.length > 0) return marked;
  if (!isWhole) reportIncompleteList(remote, inputs, reading);
  const byAlias = isWhole ? [] : await findEach(remote, [inputs.clientIdAlias]);
  return [...byAlias, ...(await readLatest(remote, reading))];
}

/** Reads the whole list if it has few enough pages. */
async function readWithin(reading: Reading, maxPages: number): Promise<boolean> {
  if ((await reading.readHead()) > maxPages) return false;
  await reading.readRest();
  return reading.failure === undefined && !reading.hasMoved;
}

const maxSingleReads = 100;

/** Rows of the limited view show no marker, so the objects of the last day are read one by one, the newest first. */
async function readLatest(remote: Remote, { rows }: Reading): Promise<Actual[]> {
  const { clock } = remote.session.host;
  const since = clock.now() - remote.session.settings.recoveryAge;
  const newestFirst = rows.limited.toSorted((a, b) => Number(textOf(b.number)) - Number(textOf(a.number)));
  const found: Actual[] = [];
  for (const [count, row] of newestFirst.entries()) {
    if (count >= maxSingleReads) throw new Error(tooManyRecent(remote));
    const [object] = await findEach(remote, [textOf(row[remote.def.issued])]);
    if (object && createdAt(object) <= since) break;
    if (object) found.push(object);
  }
  return found;
}

const tooManyRecent = ({ def }: Remote) =>
  `the list of ${def.plural} shows only names, and more than ${maxSingleReads} are younger than authlete:recoveryAge, so it cannot be seen whether an earlier run left some behind: lower authlete:recoveryAge, or set authlete:marker to off to create all the same`;

async function findEach(remote: Remote, names: unknown[]): Promise<Actual[]> {
  const texts = names.filter((name) => typeof name === "string");
  const found = await Promise.all(texts.map((name) => remote.find(name).catch(ignoreInvisible)));
  return found.filter((object) => object !== undefined);
}

/** The object does not exist, or this credential may not see it. */
function ignoreInvisible(error: AuthleteError): undefined {
  if (!error.missing && error.status !== 403 && error.status !== 404) throw error;
}

const reported = new WeakSet<Reading>();

/**
 * A credential that may not list may still create, and a long list may too: that is a warning. A list that cannot be
 * read now stops the create, because it could make the object a second time.
 */
function reportIncompleteList({ def, session }: Remote, inputs: Inputs, reading: Reading): void {
  const { failure, hasMoved, total } = reading;
  // The create would fail the same way, and its error is enough.
  if (failure?.unsent || failure?.status === 401) throw failure;
  const isTemporary = failure !== undefined && failure.status !== 403 && inputs.clientIdAlias === undefined;
  const tooLong = `there are ${total} ${def.plural}, and authlete:recoveryPages allows no more`;
  const reason = failure?.message ?? (hasMoved ? "the list changed while it was read" : tooLong);
  const advice = isTemporary ? "; nothing is created until it can be (authlete:marker off creates all the same)" : "";
  if (!reported.has(reading))
    session.host.logger.warn(
      `Authlete: whether an earlier run left ${def.plural} behind cannot be seen: ${reason}${advice}`,
    );
  reported.add(reading);
  if (isTemporary) throw failure;
}
