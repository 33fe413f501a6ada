import type { IncomingHttpHeaders } from "undici/types/header";
import type { Call } from "../call";
import type { QuotaClass } from "../config/rate-limits";

/** What the headers of an answer say of the limit that it counts against (`RateLimit-*`, `X-RateLimit-*`). */
export interface Quota {
  limit?: number;
  remaining: number;
  /** Milliseconds until the count starts again. */
  reset: number;
}

/** Calls to the IdP and for HSM keys count as service management. */
export const quotaClassOf = ({ path }: Call): QuotaClass => (/\/client\//.test(path) ? "client" : "service");

/** A header can hold anything. More than this cannot be meant. */
const longestWait = 86_400;

/** From here on, a number of seconds is a time of day (Unix time), not a wait. */
const isUnixTime = (seconds: number) => seconds > 1_000_000_000;

export function quotaOf(headers: IncomingHttpHeaders, now: number): Quota | undefined {
  const value = (name: string) => {
    const text = headers[`ratelimit-${name}`] ?? headers[`x-ratelimit-${name}`];
    return /^\d{1,15}$/.test(String(text)) ? Number(text) : undefined;
  };
  const [limit, remaining, reset] = [value("limit"), value("remaining"), value("reset")];
  if (remaining === undefined || reset === undefined) return undefined;
  const seconds = isUnixTime(reset) ? reset - now / 1000 : reset;
  return seconds > longestWait ? undefined : { limit, remaining, reset: 1000 * Math.max(0, seconds) };
}

/** `Retry-After` is a number of seconds or a date (RFC 9110 section 10.2.3). */
export function retryAfterOf(headers: IncomingHttpHeaders, now: number): number | undefined {
  const text = String(headers["retry-after"] ?? "");
  const seconds = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - now) / 1000;
  return seconds > 0 ? Math.min(seconds, longestWait) : undefined;
}
