import type { Class, Limits } from "../config/limits";

/** What an answer says of the limit that it counts against (`RateLimit-*`, `X-RateLimit-*`). */
export interface Quota {
  limit?: number;
  remaining: number;
  /** Milliseconds until it is counted anew. */
  reset: number;
}

const hour = 3_600_000;
const second = 1000;
const byClass = <T>(make: () => T): Record<Class, T> => ({ service: make(), client: make(), authorization: make() });

/**
 * The requests of one process: a sliding hour for each class, a steady pace for all, and less of both where Authlete
 * says so.
 */
export class Budget {
  private readonly planned = byClass<number[]>(() => []);
  private readonly quotas = byClass(() => ({ left: 0, until: 0 }));
  private readonly flying = byClass(() => 0);
  private readonly sent: number[] = [];
  /** Requests a second at the moment. */
  private pace: number;
  private nextSlot = 0;
  private heldUntil = 0;

  constructor(
    private readonly limits: Limits,
    private readonly now: () => number = Date.now,
  ) {
    this.pace = limits.perSecond;
  }

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

  /** Milliseconds until Authlete has room for the class again, as far as its answers tell. */
  told(kind: Class): number {
    const { left, until } = this.quotas[kind];
    return left > 0 ? 0 : Math.max(0, until - this.now());
  }

  /** Takes a place in the steady row; the milliseconds until it is there. */
  slot(kind: Class): number {
    const at = Math.max(this.now() + this.told(kind), this.nextSlot, this.heldUntil);
    this.nextSlot = at + second / this.pace;
    return at - this.now();
  }

  /** A request leaves; without a refusal the pace comes back to what it was, little by little. */
  leaves(kind: Class): void {
    this.flying[kind]++;
    this.quotas[kind].left--;
    this.pace = Math.min(this.limits.perSecond, this.pace * 1.005);
    this.sent.push(this.now());
    while ((this.sent[0] as number) <= this.now() - second) this.sent.shift();
  }

  arrives(kind: Class): void {
    this.flying[kind]--;
  }

  /** What an answer says. The others under way may not be counted yet, and a part of the limit is production's. */
  correct(kind: Class, { limit = 0, remaining, reset }: Quota): void {
    const others = Math.max(0, this.flying[kind] - 1);
    const left = Math.floor(remaining - others - limit * (1 - this.limits.share));
    const known = this.quotas[kind];
    if (known.until <= this.now() || left < known.left) this.quotas[kind] = { left, until: this.now() + reset };
  }

  /** Too many requests: nobody sends for so many milliseconds, and then everybody at half the speed. */
  hold(milliseconds: number): void {
    if (this.heldUntil <= this.now()) this.pace = Math.max(1, Math.min(this.pace, this.sent.length) / 2);
    this.heldUntil = Math.max(this.heldUntil, this.now() + milliseconds);
  }

  isHeld(kind: Class): boolean {
    return this.heldUntil > this.now() || this.told(kind) > 0;
  }
}
