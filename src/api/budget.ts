import type { Limits, QuotaClass } from "../config/rate-limits";
import type { Clock } from "../host";
import { Allowance } from "./allowance";

const second = 1000;
/** How many requests in a second make a rate. */
const representative = 12;

/** The requests of one process: an hourly allowance for each class, and one steady pace for all. */
export class Budget {
  private readonly allowances: Record<QuotaClass, Allowance>;
  /** Requests a second at the end of the last hold, and by how much that grows each second. */
  private pace: number;
  private growth = 0;
  private nextSlot = 0;
  /** When the requests of the last second were sent. */
  private readonly sent: number[] = [];
  private heldUntil = 0;

  constructor(
    private readonly limits: Limits,
    private readonly clock: Clock,
  ) {
    this.pace = limits.perSecond;
    const allowance = (name: QuotaClass) =>
      new Allowance(Math.max(1, Math.floor(limits[name] * limits.share)), limits.share, clock);
    this.allowances = { service: allowance("service"), client: allowance("client") };
  }

  of(name: QuotaClass): Allowance {
    return this.allowances[name];
  }

  /** Milliseconds until everybody may send again after a 429. */
  get holdWait(): number {
    return Math.max(0, this.heldUntil - this.clock.now());
  }

  /** Takes the next slot of the steady pace, and returns the milliseconds until it comes. */
  takeSlot(): number {
    const now = this.clock.now();
    const at = Math.max(now, this.nextSlot);
    this.nextSlot = at + second / this.currentPace;
    return at - now;
  }

  /** Milliseconds until a slot comes after so many others. */
  slotWait(others: number): number {
    return Math.max(0, this.nextSlot - this.clock.now()) + (others * second) / this.currentPace;
  }

  /** Requests a second that may go out now. */
  get currentPace(): number {
    const elapsed = Math.max(0, this.clock.now() - this.heldUntil) / second;
    return Math.min(this.limits.perSecond, this.pace + elapsed * this.growth);
  }

  /** Too many requests: nobody sends for a while, and then everybody at half the pace. */
  hold(milliseconds: number): void {
    const now = this.clock.now();
    if (this.heldUntil <= now) {
      const refused = this.refusedPace();
      this.pace = Math.max(Math.min(1, this.limits.perSecond), refused / 2);
      this.growth = refused / 60;
    }
    this.heldUntil = Math.max(this.heldUntil, now + milliseconds);
  }

  /** The pace that was too much. A few requests say nothing about it: somebody else may have used the limit up. */
  private refusedPace(): number {
    const measured = this.sent.length;
    return measured < representative ? this.currentPace : Math.min(measured, this.currentPace);
  }

  onSend(name: QuotaClass): void {
    this.of(name).onSend();
    this.sent.push(this.clock.now());
    while ((this.sent[0] ?? 0) <= this.clock.now() - second) this.sent.shift();
  }
}
