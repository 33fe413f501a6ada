import { jsonIn } from "../json";
import type { Call } from "../resources/schema";

/** Authlete's own classes of endpoints, each with an hourly allowance. */
export type Class = "service" | "client" | "authorization";

/** How many requests this process may make. */
export interface Limits extends Record<Class, number> {
  /** The steady ceiling, over all classes. */
  perSecond: number;
  /** The part of the hourly allowances that is ours; production traffic has the rest. */
  share: number;
}

/** What Authlete publishes, and a ceiling well below the one that its cloud is known for. */
export const published: Limits = { service: 1000, client: 5000, authorization: 10000, perSecond: 10, share: 0.8 };

/** Reads `authlete:rateLimits`, an object with any of the names above. */
export function limits(text: string | undefined): Limits {
  if (text === undefined) return published;
  const wrong = new Error(
    `authlete:rateLimits must be an object with any of ${Object.keys(published).join(", ")}, each a number above 0`,
  );
  const given = jsonIn(text);
  if (typeof given !== "object" || given === null) throw wrong;
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(published, name) || !(typeof value === "number" && value > 0)) throw wrong;
  }
  const merged = { ...published, ...given };
  if (merged.share > 1)
    throw new Error("authlete:rateLimits.share must be at most 1: it is a part of the hourly allowance");
  return merged;
}

/** Calls to the IdP and to HSM keys count as service management. */
export function classOf({ path }: Call): Class {
  if (/\/client\//.test(path)) return "client";
  return /\/auth\//.test(path) ? "authorization" : "service";
}
