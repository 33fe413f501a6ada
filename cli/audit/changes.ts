/** What of a stack has changed since a time, and who did it, as far as the audit log says. */
import { AuthleteError } from "../../src/api/error";
import { client, organizationToken, service, serviceToken } from "../../src/resources/definitions";
import type { Definition } from "../../src/resources/schema";
import { type Actual, textOf } from "../../src/value";
import type { EstateReader } from "../estate/reader";
import type { Recorded } from "../estate/records";
import { type Entry, isAbout, isAboutToken } from "./entry";

export interface Change extends Recorded {
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
    const own = entriesAbout(each, entries);
    const change = changeOf(each, live.get(each.id), since, own);
    return change ? [{ ...change, by: usersOf(own) }] : [];
  });
}

const isOf =
  (def: Definition) =>
  (recorded: Recorded): boolean =>
    recorded.def === def;

const isToken = ({ def }: Recorded): boolean => def === serviceToken || def === organizationToken;

/** The calls that may have changed it. A failed one has changed nothing, and one about a token no service. */
const entriesAbout = (recorded: Recorded, entries: readonly Entry[]): Entry[] =>
  entries.filter(
    (entry) => isAbout(entry, recorded.id) && !entry.hasFailed && isAboutToken(entry) === isToken(recorded),
  );

type Found = Omit<Change, "by">;

function changeOf(recorded: Recorded, actual: Actual | undefined, since: number, own: Entry[]): Found | undefined {
  if (!actual) return { ...recorded, how: "deleted" };
  const time = isToken(recorded) ? rotatedAt(own) : Number(textOf(actual.modifiedAt));
  return time > since ? { ...recorded, how: "changed", time } : undefined;
}

/** A token bears no time. That its value is another one, the log alone says. */
const rotatedAt = (own: readonly Entry[]): number =>
  Math.max(...own.filter(({ event }) => event.endsWith(".rotate")).map(({ time }) => time));

const usersOf = (own: readonly Entry[]): string[] => [
  ...new Set(own.map(({ user, event }) => `${user ?? "an unknown user"} (${event})`)),
];

/** What of the stack is there, by id. A service that is gone has neither clients nor tokens. */
async function readLive(reader: EstateReader, recorded: readonly Recorded[]): Promise<Map<string, Actual>> {
  const services = new Map((await reader.services()).map((actual) => [`${textOf(actual[service.issued])}`, actual]));
  const live = new Map(services);
  const add = (actuals: Actual[], issued: string, parent = "") => {
    for (const actual of actuals) live.set(`${parent}${textOf(actual[issued])}`, actual);
  };
  for (const [def, parent] of listsOf(recorded)) {
    if (parent === undefined) add(await readOrganizationTokens(reader, recorded), def.issued);
    else if (services.has(parent))
      add(await (def === client ? reader.clients(parent) : reader.tokens(def, parent)), def.issued, `${parent}/`);
  }
  return live;
}

/** The lists that hold what is recorded, besides that of the services: of which kind, and of which service. */
const listsOf = (recorded: readonly Recorded[]) =>
  [client, serviceToken, organizationToken].flatMap((def) => {
    const parents = recorded
      .filter(isOf(def))
      .map(({ id }) => (def === organizationToken ? undefined : id.split("/")[0]));
    return [...new Set(parents)].map((parent) => [def, parent] as const);
  });

/** Only administrators see them. Whether one is gone, the log alone says then. */
async function readOrganizationTokens(reader: EstateReader, recorded: readonly Recorded[]): Promise<Actual[]> {
  try {
    return await reader.tokens(organizationToken);
  } catch (error) {
    if (!(error instanceof AuthleteError && error.status === 403)) throw error;
    reader.session.host.logger.warn(
      `Whether the organization's tokens are still there cannot be seen: ${error.message}`,
    );
    return recorded.filter(isOf(organizationToken)).map(({ id }) => ({ [organizationToken.issued]: id }));
  }
}
