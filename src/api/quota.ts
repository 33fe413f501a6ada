import type { IncomingHttpHeaders } from "undici/types/header";
import type { Quota } from "./budget";

/** What the headers of an answer say of the limit that it counts against. */
export function quotaOf(headers: IncomingHttpHeaders, now = Date.now()): Quota | undefined {
  const value = (name: string) => {
    const text = headers[`ratelimit-${name}`] ?? headers[`x-ratelimit-${name}`];
    return /^\d+$/.test(String(text)) ? Number(text) : undefined;
  };
  const [limit, remaining, reset] = [value("limit"), value("remaining"), value("reset")];
  if (remaining === undefined || reset === undefined) return undefined;
  return { limit, remaining, reset: Math.max(0, 1000 * reset - (reset > longest ? now : 0)) };
}

/** More seconds than this are a time of day (Unix time), not a wait. */
const longest = 1_000_000_000;
