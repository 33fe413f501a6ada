/** Times in ISO 8601, and durations as people write them: a whole number and its unit, such as `30d`. */
import { printCount } from "./words";

/** A month and a year have no fixed length, so they are no units. */
const units: Record<string, number> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

export const durationForm = /^([1-9]\d{0,5})([smhdw])$/;

/** The milliseconds of a duration. `30`, `30 d`, `1.5h`, `1d12h`, `P30D` and `0d` are none. */
export function parseDuration(text: string): number | undefined {
  const [, count, unit = ""] = durationForm.exec(text) ?? [];
  const length = units[unit];
  return length && Number(count) * length;
}

const day = 86_400_000;
/** So long before its end a token is worth a warning. One that lives for hours only in its last fifth. */
const notice = 14 * day;

/** Is the end near, or past? All in milliseconds since 1970. */
export const endsSoon = (end: number, start: number, now: number): boolean =>
  end - now <= Math.min(notice, (end - start) / 5);

/** How long something lasts, in the largest units that say enough. */
export function printDuration(milliseconds: number): string {
  const hours = Math.floor(milliseconds / 3_600_000);
  if (hours >= 48) return `${Math.floor(hours / 24)} days`;
  return hours >= 2 ? `${hours} hours` : printCount(Math.max(1, Math.floor(milliseconds / 60_000)), "minute");
}

/** A time in milliseconds since 1970 as text. */
export const isoTime = (time: number): string => new Date(time).toISOString();

/** The time of day, to the second and never too early. */
export const timeOfDay = (time: number): string => isoTime(Math.ceil(time / 1000) * 1000).replace(/^.*T|\.\d+/g, "");
