import type { Call } from "../call";
import { isoTime } from "../time";
import { AuthleteError } from "./error";
import { remedyOf } from "./remedy";
import type { Run } from "./run";

/** How long one call may still wait: one bound for all its waits and attempts together. */
export class Patience {
  private waited = 0;

  constructor(
    private readonly run: Run,
    private readonly call: Call,
  ) {}

  allows(milliseconds: number): boolean {
    return this.waited + milliseconds <= this.run.maxWait;
  }

  /** Sleeps, or fails at once with the time at which there is room, if that takes too long. */
  async wait(milliseconds: number, reason: string): Promise<void> {
    if (milliseconds <= 0) return;
    if (!this.allows(milliseconds)) throw this.exhausted(milliseconds, reason);
    this.waited += milliseconds;
    this.run.usage.waited += milliseconds;
    await this.run.waiting.sleep(milliseconds, reason);
  }

  private exhausted(milliseconds: number, reason: string): AuthleteError {
    const time = isoTime(this.run.host.clock.now() + milliseconds);
    const remedy = remedyOf("no-room", this.call);
    return new AuthleteError(this.call, 0, "BUDGET", `${reason}; there is room again at ${time}`, remedy, {
      unsent: true,
    });
  }
}
