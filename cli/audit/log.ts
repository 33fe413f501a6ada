/** Reads Authlete's audit log from a time on. */

import { AuthleteError, unexpectedShape } from "../../src/api/error";
import type { Call } from "../../src/call";
import type { Session } from "../../src/provider/session";
import { isoTime } from "../../src/time";
import { type Entry, type LogPage, readLogPage } from "./entry";

export interface Log {
  /** The oldest first. */
  entries: Entry[];
  unread: number;
}

/** The longest range that Authlete returns at once, in milliseconds. */
const month = 30 * 86_400_000;
/** The clock of this machine may be behind: what it takes for the future has happened too. */
const leeway = 3_600_000;
const maxPages = 1000;

/** Reads every entry since a time, in milliseconds since 1970. */
export async function readLog(session: Session, since: number): Promise<Log> {
  const reader = new LogReader(session);
  const end = session.host.clock.now() + leeway;
  const starts = Array.from({ length: Math.ceil((end - since) / month) }, (_, index) => since + index * month);
  const log: Log = { entries: [], unread: 0 };
  for (const start of starts) {
    const entries: Entry[] = [];
    for await (const page of reader.pages(start, Math.min(start + month, end))) {
      entries.push(...page.entries);
      log.unread += page.unread;
    }
    log.entries.push(...oldestFirst(entries));
  }
  return log;
}

/** Entries of one millisecond keep their order, which is the log's or its reverse. */
function oldestFirst(entries: readonly Entry[]): Entry[] {
  const isNewestFirst = Number(entries[0]?.time) > Number(entries.at(-1)?.time);
  return (isNewestFirst ? entries.toReversed() : entries).toSorted((a, b) => a.time - b.time);
}

class LogReader {
  /** The sources differ in the path. The first one that exists is kept. */
  private readonly paths = ["/api/audit/entries", "/api/audit"];

  constructor(private readonly session: Session) {}

  /** The pages of a range, both ends exclusive. */
  async *pages(start: number, end: number): AsyncGenerator<LogPage> {
    const { organizationId = "" } = this.session.settings;
    const range = { organizationId, after: isoTime(start), before: isoTime(end) };
    const seen = new Set<string>();
    let page = await this.page(range);
    yield page;
    while (page.cursor !== undefined) {
      const { cursor } = page;
      if (seen.has(cursor) || seen.size >= maxPages)
        throw new Error("The audit log has no end: its pages repeat. Give a later --since.");
      seen.add(cursor);
      page = await this.page({ ...range, cursor });
      yield page;
    }
  }

  private async page(query: Record<string, string>): Promise<LogPage> {
    const [path] = this.paths;
    if (path === undefined)
      throw new Error("This Authlete has no audit log: neither /api/audit/entries nor /api/audit exists there.");
    const call: Call = { method: "GET", path: `${path}?${new URLSearchParams(query)}`, idp: true, repeatable: true };
    const answer = await this.session.send(call).catch(missingPath);
    if (answer === missing) {
      this.paths.shift();
      return this.page(query);
    }
    const page = readLogPage(answer);
    if (page) return page;
    throw unexpectedShape(call, "page of the audit log");
  }
}

const missing = Symbol("no such path");

function missingPath(error: unknown): typeof missing {
  if (!(error instanceof AuthleteError)) throw error;
  if (error.status === 404 || error.status === 405) return missing;
  throw error;
}
