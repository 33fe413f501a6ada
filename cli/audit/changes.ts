/** What of a stack has changed since a time, and who did it, as far as the audit log says. */
import { client, service } from "../../src/resources/definitions";
import { type Actual, textOf } from "../../src/value";
import type { EstateReader } from "../estate/reader";
import { definitionOf, type Recorded } from "../estate/records";
import { type Entry, isAbout } from "./entry";

export interface Change extends Recorded {
  kind: string;
  how: "changed" | "deleted";
  /** When it was changed last, in milliseconds since 1970. */
  time?: number;
  /** Who may have done it: the users whose calls to it the log has. */
  by: string[];
}

/** Compares what the stack has recorded with what Authlete has. A list that is not whole is an error. */
export async function findChanges(
  reader: EstateReader,
  recorded: readonly Recorded[],
  since: number,
  entries: readonly Entry[],
): Promise<Change[]> {
  const live = await readLive(reader, recorded);
  return recorded.flatMap((each) => {
    const change = changeOf(each, live.get(each.id), since);
    return change ? [{ ...change, by: usersOf(each, entries) }] : [];
  });
}

function changeOf(recorded: Recorded, actual: Actual | undefined, since: number): Omit<Change, "by"> | undefined {
  const kind = definitionOf(recorded.type)?.kind ?? recorded.type;
  if (!actual) return { ...recorded, kind, how: "deleted" };
  const time = Number(textOf(actual.modifiedAt));
  return time > since ? { ...recorded, kind, how: "changed", time } : undefined;
}

/** Whose calls are about the object. A failed call has changed nothing, and one about a token no service. */
function usersOf({ id }: Recorded, entries: readonly Entry[]): string[] {
  const about = entries.filter((entry) => isAbout(entry, id) && !entry.hasFailed && !entry.event.includes(".token."));
  return [...new Set(about.map(({ user, event }) => `${user ?? "an unknown user"} (${event})`))];
}

/** The services and clients of the stack, by id. A service that is gone has no clients. */
async function readLive(reader: EstateReader, recorded: readonly Recorded[]): Promise<Map<string, Actual>> {
  const services = new Map((await reader.services()).map((actual) => [`${textOf(actual[service.issued])}`, actual]));
  const parents = recorded.filter((each) => definitionOf(each.type) === client).map(({ id }) => `${id.split("/")[0]}`);
  const live = new Map(services);
  for (const parent of new Set(parents)) {
    if (!services.has(parent)) continue;
    for (const actual of await reader.clients(parent)) live.set(`${parent}/${textOf(actual[client.issued])}`, actual);
  }
  return live;
}
