import type { EstateReader } from "../estate/reader";
import type { Recorded } from "../estate/records";
import { findChanges } from "./changes";
import { readLog } from "./log";
import { type Report, reportOf } from "./report";
import type { Since } from "./since";

/** Joins what the audit log says since a time with what of the stack has changed since then. */
export async function join(reader: EstateReader, since: Since, recorded: readonly Recorded[]): Promise<Report> {
  const { session } = reader;
  const log = await readLog(session, since.time);
  const changes = recorded.length > 0 ? await findChanges(reader, recorded, since.time, log.entries) : [];
  return reportOf(since, log, changes, recorded, session.secrets);
}
