import type { Clock } from "../host";
import type { Quota } from "./quota";

const hour = 3_600_000;

/** A place in the hour of a class, from the time at which the call may go. */
interface Reservation {
  readonly at: number;
}

/** The hourly allowance of one class: a sliding hour, and what Authlete's answers say. */
export class Allowance {
  private readonly reservations: Reservation[] = [];
  private quota = { remaining: 0, until: 0 };
  private inFlight = 0;

  constructor(
    /** How many requests an hour may see. */
    readonly size: number,
    private readonly share: number,
    private readonly clock: Clock,
  ) {}

  /** How many requests the last hour has seen, or has reserved. */
  get used(): number {
    const oldest = this.clock.now() - hour;
    while ((this.reservations[0]?.at ?? Number.POSITIVE_INFINITY) <= oldest) this.reservations.shift();
    return this.reservations.length;
  }

  reserve(): Reservation {
    const over = this.used - this.size;
    const now = this.clock.now();
    const reservation = { at: Math.max(now, (this.reservations[over]?.at ?? Number.NEGATIVE_INFINITY) + hour) };
    this.reservations.push(reservation);
    return reservation;
  }

  /** Gives a place back that no request used. */
  cancel(reservation: Reservation): void {
    const index = this.reservations.indexOf(reservation);
    if (index >= 0) this.reservations.splice(index, 1);
  }

  /** Milliseconds until Authlete has room again, as far as its answers say. */
  get quotaWait(): number {
    return this.quota.remaining > 0 ? 0 : Math.max(0, this.quota.until - this.clock.now());
  }

  onSend(): void {
    this.inFlight++;
    this.quota.remaining--;
  }

  onAnswer(): void {
    this.inFlight--;
  }

  /** Applies an answer's headers. They may not count requests in flight yet, and a part is reserved for production. */
  applyQuota({ limit = 0, remaining, reset }: Quota): void {
    const others = Math.max(0, this.inFlight - 1);
    const ours = Math.floor(remaining - others - limit * (1 - this.share));
    const now = this.clock.now();
    if (this.quota.until <= now || ours < this.quota.remaining) this.quota = { remaining: ours, until: now + reset };
  }
}
