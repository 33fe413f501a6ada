import { setTimeout as wait } from "node:timers/promises";

/** Where the emulator gets the time. A test can pass its own clock and move it instead of waiting. */
export interface Clock {
  /** The time in milliseconds since 1970. */
  now(): number;
  /** Resolves after the given number of milliseconds, or rejects as soon as the signal is aborted. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) => wait(milliseconds, undefined, { signal }),
};
