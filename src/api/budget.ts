import { jsonIn } from "../lossless";
import type { Call } from "../schema";

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

const hour = 3_600_000;

/** The requests of one process: a sliding hour for each class, a steady pace for all, and a halt when Authlete asks for one. */
export class Budget {
  private readonly planned: Record<Class, number[]> = { service: [], client: [], authorization: [] };
  private nextSlot = 0;
  private heldUntil = 0;

  constructor(
    private readonly limits: Limits,
    private readonly now: () => number = Date.now,
  ) {}

  /** How many requests of a class an hour may see. */
  allowance(kind: Class): number {
    return Math.max(1, Math.floor(this.limits[kind] * this.limits.share));
  }

  /** How many of them the last hour has seen, or has planned. */
  used(kind: Class): number {
    const planned = this.planned[kind];
    while (planned.length > 0 && (planned[0] as number) <= this.now() - hour) planned.shift();
    return planned.length;
  }

  /** Milliseconds until the hour has room for one more request of the class. */
  wait(kind: Class): number {
    const over = this.used(kind) - this.allowance(kind);
    return over < 0 ? 0 : (this.planned[kind][over] as number) + hour - this.now();
  }

  /** Takes a place in the hour; the milliseconds until it is there. */
  take(kind: Class): number {
    const wait = this.wait(kind);
    this.planned[kind].push(this.now() + wait);
    return wait;
  }

  /** Takes a place in the steady row; the milliseconds until it is there. */
  slot(): number {
    const at = Math.max(this.now(), this.nextSlot, this.heldUntil);
    this.nextSlot = at + 1000 / this.limits.perSecond;
    return at - this.now();
  }

  /** Nobody sends for so many milliseconds. */
  hold(milliseconds: number): void {
    this.heldUntil = Math.max(this.heldUntil, this.now() + milliseconds);
  }

  isHeld(): boolean {
    return this.heldUntil > this.now();
  }
}
