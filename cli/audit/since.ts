/** The time from which the audit log is read. */

import { tryParse } from "../../src/json";
import { parseDuration } from "../../src/time";
import { isRecord } from "../../src/value";
import { type Place, pulumi } from "../estate/stack";

export interface Since {
  /** Milliseconds since 1970. */
  time: number;
  /** What happened then. */
  from?: string;
}

/** Reads a date, a date with a time, or how long ago: `7d`. */
export function parseSince(text: string, now: number): Since {
  const ago = parseDuration(text);
  const isDate = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/.test(text);
  const time = ago === undefined ? Date.parse(isDate ? text : "") : now - ago;
  if (time <= now) return { time };
  throw new Error(
    `--since ${JSON.stringify(text)} is no time in the past: give 2026-11-30, 2026-11-30T12:00:00Z or 7d (units: s, m, h, d, w)`,
  );
}

/** When the last `pulumi up` of the stack ended. Its own writes came before. */
export async function lastUpdate(place: Place): Promise<Since> {
  const history = tryParse(await pulumi(place, "stack", "history", "--json", "--page-size", "100"));
  const updates = (Array.isArray(history) ? history : []).filter(isRecord);
  const times = updates.filter(({ kind }) => kind === "update").map(({ endTime }) => Date.parse(String(endTime)));
  const time = Math.max(...times.filter((each) => !Number.isNaN(each)));
  if (Number.isFinite(time)) return { time, from: "the end of the last `pulumi up`" };
  throw new Error("The stack has had no `pulumi up` yet: give --since 2026-11-30, or 7d.");
}
