/** Reads what Authlete's audit log answers. Little of it is documented, so a kind that nobody here knows is kept. */
import { isRecord, textOf } from "../../src/value";

/** What the log says of one call. */
export interface Entry {
  /** Such as `service.token.rotate`. */
  event: string;
  /** Milliseconds since 1970. */
  time: number;
  hasFailed: boolean;
  user?: string;
  /** The address of the caller. */
  from?: string;
  /** The path of the call. */
  path?: string;
  /** Every text and number that the entry holds: the ids of what it is about are among them. */
  words: ReadonlySet<string>;
}

export interface LogPage {
  entries: Entry[];
  /** How many entries have no event or no time. */
  unread: number;
  /** What asks for the next page. */
  cursor?: string;
}

/** A list, or an object with one list and perhaps a cursor. Anything else is no page of the log. */
export function readLogPage(answer: unknown): LogPage | undefined {
  const rows = isRecord(answer) ? soleList(Object.values(answer)) : answer;
  if (!Array.isArray(rows)) return undefined;
  const entries = rows.map(readEntry).filter((entry) => entry !== undefined);
  const { nextCursor, cursor } = isRecord(answer) ? answer : {};
  const next = textOf(nextCursor ?? cursor);
  return { entries, unread: rows.length - entries.length, ...(next && { cursor: next }) };
}

function soleList(values: unknown[]): unknown {
  const [list, ...others] = values.filter(Array.isArray);
  return others.length === 0 ? list : undefined;
}

function readEntry(row: unknown): Entry | undefined {
  if (!isRecord(row)) return undefined;
  const [event, user, from, path] = [row.event, row.user, row.remoteAddr, row.path].map(textOf);
  const time = Date.parse(textOf(row.timestamp) ?? "");
  if (!event || Number.isNaN(time)) return undefined;
  const words = new Set(wordsIn([row.path, row.details]));
  return { event, time, hasFailed: row.status === "failed" || row.status === "fail", user, from, path, words };
}

/** The texts and numbers in a value. Those of a path are its parts. */
function wordsIn(value: unknown): string[] {
  const text = textOf(value);
  if (text !== undefined) return text.split(/[^\w-]+/);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

/** Log-ins, users and their privileges are not what a stack manages. */
const elsewhere = /^(security|user|permissions|organization\.(create|delete))\b/;

/** Is the entry about the object with this id? A call for a client names its service too. */
export function isAbout({ event, words }: Entry, id: string): boolean {
  const [service = "", client = service] = id.split("/");
  return words.has(client) && !(client === service && event.startsWith("client."));
}

/** Is the call about a token, whatever it names besides? */
export const isAboutToken = ({ event }: Entry): boolean => event.includes(".token.");

export const isOfInterest = ({ event }: Entry): boolean => !elsewhere.test(event);
