/** Decides whether a service may be deleted: the clients that live in it are deleted with it. */
import { goesWithService } from "../deleted-with";
import type { Definition } from "../resources/schema";
import { type State, textOf } from "../value";
import type { Reading } from "./list/reading";
import type { Remote } from "./remote";

/** Refuses to delete a service while it holds clients that this stack does not know, or that nobody can see. */
export async function refuseLosses(remote: Remote, state: State): Promise<void> {
  const list = remote.contents?.listing;
  const { content } = remote.def;
  if (!list || !content || state.forceDestroy === true) return;
  const reading = await list.fresh();
  await reading.readHead();
  if (unknownIds(remote, content, reading).length === 0) await reading.readRest();
  // The delete itself says that the service does not exist any more.
  if (reading.failure?.missing) return;
  const reason = whyUnseen(content, reading) ?? lossesIn(remote, content, reading);
  if (reason) throw new Error(`${remote.name} is not deleted: ${reason}`);
}

/** The clients that were read and that neither go with their service nor were deleted in this run. */
function unknownIds(remote: Remote, { issued }: Definition, { rows }: Reading): string[] {
  const unknown = [...rows.all()].filter((row) => !goesWithService(row));
  return unknown
    .map((row) => String(textOf(row[issued])))
    .filter((id) => !remote.session.deleted.has(`${remote.id}/${id}`));
}

const force = "set forceDestroy: true on the Service and run `pulumi up`, then delete it again";

/** Why the list does not tell what the service holds. */
function whyUnseen({ plural }: Definition, { failure, hasMoved, rows, total }: Reading): string | undefined {
  // The delete would fail the same way, and this error says what to do.
  if (failure?.unsent || failure?.status === 401) throw failure;
  const unseen = `it cannot be seen which ${plural} would be deleted with it`;
  if (failure) return `${unseen}: ${failure.message}; or ${force}`;
  if (hasMoved) return `${unseen}, because their list changed while it was read: try again, or ${force}`;
  if (rows.limited.length === 0) return undefined;
  return `${unseen}, because their list shows only names, ${total} of them: use a credential with more rights, or ${force}`;
}

/** What would be lost. The total counts rows too that do not say what they are, or are on pages not read. */
function lossesIn(remote: Remote, content: Definition, reading: Reading): string | undefined {
  const { rows, total } = reading;
  const unknown = unknownIds(remote, content, reading);
  const count = total - (rows.size - unknown.length);
  if (count <= 0) return undefined;
  const isBound = total > rows.size && rows.size > unknown.length;
  const what = count === 1 ? `a ${content.noun}` : `${isBound ? "up to " : ""}${count} ${content.plural}`;
  const ids = [...unknown.slice(0, 3), ...(count > 3 ? ["…"] : [])].join(", ");
  return `it holds ${what} unknown to this stack, which would be deleted with it (${ids}): delete them first, or ${force}`;
}
