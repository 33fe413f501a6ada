/** What the command prints: one object for programs, or lines for people. */
import { printable } from "../../src/api/error-body";
import type { Secrets } from "../../src/api/redact";
import { isoTime } from "../../src/time";
import { printCount } from "../../src/words";
import type { Recorded } from "../estate/records";
import type { Change } from "./changes";
import { type Entry, isAbout, isOfInterest } from "./entry";
import type { Log } from "./log";

interface Event {
  time: string;
  event: string;
  status: "completed" | "failed";
  user?: string;
  from?: string;
  /** The path of the call. */
  path?: string;
  /** The resources of the stack that it is about. */
  resources: string[];
}

export interface Report {
  since: string;
  /** Why this time, unless it was given. */
  sinceFrom?: string;
  events: Event[];
  /** Events about log-ins and users, which are left out. */
  others: number;
  /** Entries of a form that this version cannot read. */
  unread: number;
  changes: { kind: string; name: string; id: string; how: Change["how"]; time?: string; by: string[] }[];
}

/** The texts of the log come from others: none of them moves the cursor, or shows a secret. */
export function reportOf(
  since: { time: number; from?: string },
  { entries, unread }: Log,
  changes: readonly Change[],
  recorded: readonly Recorded[],
  secrets: Secrets,
): Report {
  const clean = (text: string) => secrets.redact(printable(text));
  const wanted = entries.filter(isOfInterest);
  const eventOf = (entry: Entry): Event => ({
    ...{ time: isoTime(entry.time), event: clean(entry.event), status: entry.hasFailed ? "failed" : "completed" },
    ...(entry.user && { user: clean(entry.user) }),
    ...(entry.from && { from: clean(entry.from) }),
    ...(entry.path && { path: clean(entry.path) }),
    resources: recorded.filter(({ id }) => isAbout(entry, id)).map(({ name }) => name),
  });
  return {
    since: isoTime(since.time),
    sinceFrom: since.from,
    events: wanted.map(eventOf),
    others: entries.length - wanted.length,
    unread,
    changes: changes.map(({ def: { kind }, name, id, how, time, by }) => ({
      ...{ kind, name, id, how, by: by.map(clean) },
      ...(time !== undefined && { time: isoTime(time) }),
    })),
  };
}

export function toLines({ since, sinceFrom, events, others, unread, changes }: Report): string[] {
  return [
    `Since ${since}${sinceFrom ? `, ${sinceFrom}` : ""}, the audit log has ${printCount(events.length, "event")}${events.length > 0 ? ":" : "."}`,
    ...events.map(printEvent),
    ...(others > 0 ? [`${printCount(others, "event")} about log-ins and users left out.`] : []),
    ...(unread > 0 ? [`${printCount(unread, "entry", "entries")} could not be read; see Authlete's console.`] : []),
    ...(changes.length > 0 ? ["Changed since then:"] : []),
    ...changes.map(printChange),
  ];
}

const printEvent = ({ time, event, status, user, from, path, resources }: Event): string =>
  [
    `  ${time}  ${event}${status === "failed" ? " (failed)" : ""}`,
    `by ${user ?? "an unknown user"}${from ? ` from ${from}` : ""}`,
    resources.length > 0 ? `about ${resources.join(", ")}` : (path ?? ""),
  ]
    .filter(Boolean)
    .join("  ");

const printChange = ({ kind, name, id, how, time, by }: Report["changes"][number]): string =>
  `  ${kind} ${JSON.stringify(name)} (${id}) ${how}${time ? ` at ${time}` : ""}, ${by.length > 0 ? `by ${by.join(", ")}` : "the log does not say by whom"}`;
