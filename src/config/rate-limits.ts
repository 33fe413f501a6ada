import { tryParse } from "../json";
import { isRecord } from "../value";
import type { Setting } from "./setting";

/** What Authlete publishes, and a ceiling well below the one that its cloud is known for. */
export const published = {
  /** Service management requests an hour, with those to the IdP and for HSM keys. */
  service: 1000,
  /** Client management requests an hour. */
  client: 5000,
  /** Requests a second, over both classes. */
  perSecond: 10,
  /** The part of the hourly allowances that a run may use. The rest is for production traffic. */
  share: 0.8,
};

/** How many requests a provider may make. */
export type Limits = typeof published;

/** Authlete's classes of endpoints that this package calls, each with an hourly allowance. */
export const quotaClasses = ["service", "client"] as const;
export type QuotaClass = (typeof quotaClasses)[number];

/** Earlier versions took it. No call of this package counts against it. */
const unused = "authorization";

/** An object with any of the names above. */
export const rateLimits = (): Setting<Limits> => ({ parse, default: published, type: "RateLimits" });

function parse(text: string, key: string): Limits {
  const parsed = tryParse(text);
  const { [unused]: _, ...given } = isRecord(parsed) ? parsed : { [key]: text };
  const isLimit = ([name, value]: [string, unknown]) =>
    Object.hasOwn(published, name) && typeof value === "number" && value > 0;
  if (!Object.entries(given).every(isLimit))
    throw new Error(`${key} must be an object with any of ${Object.keys(published).join(", ")}, each a number above 0`);
  const limits = { ...published, ...given };
  if (limits.share > 1) throw new Error(`${key}.share must be at most 1: it is a part of the hourly allowance`);
  return limits;
}
