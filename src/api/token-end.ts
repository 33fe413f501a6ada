/** When a token ends, as far as it says so itself: nothing in Authlete's answers does. */

import { tryParse } from "../json";
import { endsSoon, isoTime, printDuration } from "../time";
import { isRecord } from "../value";

export interface Lifetime {
  /** When it ends, in milliseconds since 1970. */
  end: number;
  /** When it was issued. */
  start?: number;
}

/** The times in a token that is a JWT (RFC 7519 section 4.1). They are only shown, so nobody checks its signature. */
export function lifetimeOf(token: string): Lifetime | undefined {
  const [, payload, signature, ...more] = token.split(".");
  if (!payload || signature === undefined || more.length > 0) return undefined;
  const claims = tryParse(Buffer.from(payload, "base64url").toString());
  const { exp, iat } = isRecord(claims) ? claims : {};
  const [end, start] = [timeOf(exp), timeOf(iat)];
  return end === undefined ? undefined : { end, start };
}

/** The last second that has a date is one of the year 275760. */
const timeOf = (seconds: unknown): number | undefined =>
  typeof seconds === "number" && Math.abs(seconds) <= 8.64e12 ? seconds * 1000 : undefined;

/** What to warn of, if the token ends soon or has ended. */
export function endWarning(token: string, now: number): string | undefined {
  const { end, start = Number.NEGATIVE_INFINITY } = lifetimeOf(token) ?? { end: Number.POSITIVE_INFINITY };
  if (!endsSoon(end, start, now)) return undefined;
  const at = isoTime(end);
  if (end <= now) return `the access token ended at ${at}: set a new one`;
  return `the access token ends at ${at}, in ${printDuration(end - now)}: create a new one, set it, and then revoke this one`;
}
