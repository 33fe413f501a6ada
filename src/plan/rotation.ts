/**
 * When a credential is due for replacement. The check asks, because it knows the program and the clock: a refresh compares
 * recorded inputs only, so it never rotates.
 */

import type { Table } from "../resources/schema";
import { endsSoon, isoTime, parseDuration, printDuration } from "../time";
import { type Fields, type Inputs, type State, withoutUndefined } from "../value";
import { isUnknown, UNKNOWN } from "./unknown";

function timeOf(text: unknown): number | undefined {
  const time = typeof text === "string" ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

const isScheduled = ({ outputs }: Table): boolean => outputs.issuedAt?.stamp === true;

/** The inputs with the time of issue, which moves on when the credential is due, and the next due date. */
export function withSchedule(def: Table, recorded: Inputs, inputs: Inputs, now: number): Inputs {
  if (!isScheduled(def)) return inputs;
  const [issuedAt = now, period] = [timeOf(recorded.issuedAt), parseDuration(String(inputs.rotateEvery))];
  const mustRotate = period !== undefined && issuedAt + period <= now;
  const since = mustRotate ? now : issuedAt;
  const rotatesAt = isUnknown(inputs.rotateEvery) ? UNKNOWN : period && isoTime(since + period);
  return withoutUndefined({ ...inputs, issuedAt: isoTime(since), rotatesAt });
}

/** The times that the check has set. */
export const stampsIn = ({ outputs }: Table, fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => outputs[name]?.stamp));

/** Has the time of issue moved on? Records of an import have none. */
export const isDue = (def: Table, state: State, inputs: Inputs): boolean =>
  isScheduled(def) &&
  state.issuedAt !== undefined &&
  inputs.issuedAt !== undefined &&
  state.issuedAt !== inputs.issuedAt;

/** What a run tells of the due date of a credential that exists. */
export function dueNotice(recorded: Inputs, { issuedAt, rotatesAt }: Inputs): string | undefined {
  if (recorded.issuedAt === undefined || rotatesAt === undefined || isUnknown(rotatesAt)) return undefined;
  if (recorded.issuedAt === issuedAt) return `is due for replacement at ${rotatesAt}`;
  return `was due for replacement at ${recorded.rotatesAt ?? "an earlier time"}, so it is replaced now; the next one at ${rotatesAt}`;
}

/** What to warn of, if the server has said that the credential ends soon, and no replacement is due before. */
export function endNotice({ expiresAt, issuedAt }: State, { rotatesAt }: Inputs, now: number): string | undefined {
  const [end, start = Number.NEGATIVE_INFINITY, due] = [timeOf(expiresAt), timeOf(issuedAt), timeOf(rotatesAt)];
  if (end === undefined || !endsSoon(end, start, now) || (due !== undefined && due < end)) return undefined;
  if (end <= now) return `ended at ${isoTime(end)}: change rotate to replace it`;
  return `ends at ${isoTime(end)}, in ${printDuration(end - now)}: change rotate to replace it before`;
}
