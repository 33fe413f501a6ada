/** What is left of a limit at one moment. */
export interface Quota {
  limit: number;
  remaining: number;
  /** The milliseconds until more calls are allowed. */
  resetIn: number;
}

const second = 1000;

/** Counts calls in fixed windows of one second. */
export class SecondWindow {
  private start = 0;
  private calls = 0;

  quota(limit: number, now: number): Quota {
    if (now - this.start >= second) Object.assign(this, { start: now, calls: 0 });
    return { limit, remaining: Math.max(0, limit - this.calls), resetIn: this.start + second - now };
  }

  count(): void {
    this.calls += 1;
  }
}

/** Counts calls in a sliding window, by default of an hour. */
export class SlidingWindow {
  private readonly times: number[] = [];

  quota(limit: number, length: number, now: number): Quota {
    while ((this.times[0] ?? now) <= now - length) this.times.shift();
    const used = this.times.length;
    // After the limit was lowered, more than one call has to leave the window before there is room.
    const lastToLeave = this.times[Math.max(0, used - limit)] ?? now;
    return { limit, remaining: Math.max(0, limit - used), resetIn: lastToLeave + length - now };
  }

  count(now: number): void {
    this.times.push(now);
  }
}
