/** Decides whether a service may be deleted: the clients that live in it are deleted with it. */
import { goesWithService } from "../deleted-with";
import type { Definition } from "../resources/schema";
import { type State, textOf } from "../value";
import type { Reading } from "./reading";
import type { Remote } from "./remote";

/** Refuses to delete a service while it holds clients that this stack does not know, or that nobody can see. */
export async function refuseLosses(remote: Remote, state: State): Promise<void> {
  const { content } = remote.def;
  if (!content || !remote.contents || state.forceDestroy === true) return;
  const reading = await remote.contents.fresh();
  await reading.readRest();
  // The delete itself says that the service does not exist any more.
  if (reading.failure?.missing) return;
  const reason = whyUnseen(content, reading) ?? lossesIn(remote, content, reading);
  if (reason) throw new Error(`${remote.name} is not deleted: ${reason}`);
}

const force = "set forceDestroy: true on the Service and run `pulumi up`, then delete it again";

/** Why the list does not tell what the service holds. */
function whyUnseen({ plural }: Definition, { failure, hasMoved, rows }: Reading): string | undefined {
  // The delete would fail the same way, and this error says what to do.
  if (failure?.unsent || failure?.status === 401) throw failure;
  const unseen = `it cannot be seen which ${plural} would be deleted with it`;
  if (failure) return `${unseen}: ${failure.message}; or ${force}`;
  if (hasMoved) return `${unseen}, because their list changed while it was read: try again, or ${force}`;
  if (rows.limited.length === 0) return undefined;
  return `${unseen}, because the credential sees only their names: use one with more rights, or ${force}`;
}

/** What would be lost. The total counts rows too that do not say what they are. */
function lossesIn(remote: Remote, { kind, plural, issued }: Definition, { rows, total }: Reading): string | undefined {
  const isDeleted = (id: string) => remote.session.deleted.has(`${remote.id}/${id}`);
  const seen = [...rows.all()].map((row) => ({ id: String(textOf(row[issued])), isKnown: goesWithService(row) }));
  const lost = seen.filter(({ id, isKnown }) => !isKnown && !isDeleted(id)).map(({ id }) => id);
  const count = total - seen.length + lost.length;
  if (count <= 0) return undefined;
  const what = count === 1 ? `a ${kind.toLowerCase()}` : `${count} ${plural}`;
  const named = [...lost.slice(0, 3), ...(count > 3 ? ["…"] : [])].join(", ");
  return `it holds ${what} unknown to this stack, which would be deleted with it (${named}): delete them first, or ${force}`;
}
