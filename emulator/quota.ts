/** What is left of an allowance, and in how many milliseconds there will be more. */
export interface Quota {
  limit: number;
  left: number;
  reset: number;
}

const second = 1000;

/** Counts calls in spans of one second. */
export class Seconds {
  private began = 0;
  private calls = 0;

  quota(limit: number, now: number): Quota {
    if (now - this.began >= second) Object.assign(this, { began: now, calls: 0 });
    return { limit, left: Math.max(0, limit - this.calls), reset: this.began + second - now };
  }

  count(): void {
    this.calls += 1;
  }
}

/** Counts the calls of the last hour, at whatever time it is asked. */
export class Hour {
  private readonly times: number[] = [];

  quota(limit: number, length: number, now: number): Quota {
    while ((this.times[0] ?? now) <= now - length) this.times.shift();
    const used = this.times.length;
    // A limit that was lowered waits for more calls than one to grow old.
    const leaves = this.times[Math.max(0, used - limit)] ?? now;
    return { limit, left: Math.max(0, limit - used), reset: leaves + length - now };
  }

  count(now: number): void {
    this.times.push(now);
  }
}
