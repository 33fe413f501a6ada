/** Finds what an earlier create made and could not record. */
import type { AuthleteError } from "../api/error";
import { findOrphans, MARKER } from "../marker";
import { matchesInputs } from "../plan/plan";
import { type Actual, type Inputs, textOf } from "../value";
import type { Reading } from "./reading";
import type { Remote } from "./remote";

/** What an earlier run created for the same resource. A service that this run created cannot hold any. */
export async function findOrphan(remote: Remote, inputs: Inputs): Promise<Actual | undefined> {
  const creation = remote.session.created.get(remote.parent ?? "");
  if (inputs[MARKER] === undefined || (creation && !creation.adopted)) return undefined;
  return chooseOrphan(remote, inputs, await findCandidates(remote, inputs, remote.list.snapshot()));
}

/** What a create of this run made, when its outcome is unknown. */
export async function findUnclearCreate(remote: Remote, inputs: Inputs): Promise<Actual | undefined> {
  const { [MARKER]: marker, clientIdAlias: alias } = inputs;
  if (marker === undefined) return undefined;
  if (typeof alias === "string") return chooseOrphan(remote, inputs, await findEach(remote, [alias]));
  return chooseOrphan(remote, inputs, await findCandidates(remote, inputs, await remote.list.fresh()));
}

/** The objects that may be it: rows with the marker, or what single reads find where the list does not show markers. */
async function findCandidates(remote: Remote, inputs: Inputs, reading: Reading): Promise<Actual[]> {
  const isWhole = await readWithin(reading, remote.session.settings.recoveryPages);
  const marked = reading.rows.withMarkerLike(inputs[MARKER]);
  if (marked.length > 0) return marked;
  if (!isWhole) reportIncompleteList(remote, inputs, reading);
  return findEach(remote, [...(isWhole ? [] : [inputs.clientIdAlias]), ...namesakes(remote, inputs, reading)]);
}

/** Reads the whole list if it has few enough pages. */
async function readWithin(reading: Reading, maxPages: number): Promise<boolean> {
  if ((await reading.readHead()) > maxPages) return false;
  await reading.readRest();
  return reading.failure === undefined && !reading.hasMoved;
}

/** Rows of the limited view show no marker, but a name. */
function namesakes({ def, session }: Remote, inputs: Inputs, { rows }: Reading): unknown[] {
  const alike = rows.limited.filter((row) => row[def.title] === inputs[def.title]);
  return alike.slice(0, session.settings.recoveryPages).map((row) => textOf(row[def.issued]));
}

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

/** The oldest orphan that nobody has changed. The others are named, and left alone. */
function chooseOrphan({ def, session, idParts }: Remote, inputs: Inputs, objects: Actual[]): Actual | undefined {
  const { clock, logger } = session.host;
  const orphans = findOrphans(objects, inputs[MARKER], clock.now() - session.settings.recoveryAge);
  const isUntouched = (object: Actual) =>
    object.createdAt === object.modifiedAt || matchesInputs(def, idParts, object, inputs);
  const [orphan, ...others] = orphans.filter(isUntouched);
  const idsOf = (all: Actual[]) => all.map((object) => textOf(object[def.issued])).join(", ");
  const rest = others.length > 0 ? `; left its duplicates alone: ${idsOf(others)}` : "";
  if (orphan)
    logger.info(`Authlete: adopted ${def.kind} ${idsOf([orphan])}, which was created but never recorded${rest}`);
  else if (orphans.length > 0) logger.warn(`Authlete: left ${def.kind} ${idsOf(orphans)} alone${changedSince}`);
  return orphan;
}

const changedSince =
  ": it was created but never recorded, and has changed since. Another one is created; remove the old one in Authlete's console";
