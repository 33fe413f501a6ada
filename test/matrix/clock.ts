import timers = require("node:timers/promises");

/** Waits in earnest. */
export const real = timers.setTimeout;
const now = Date.now;
/** All of it lies in the past, so that nothing is young for the tests that follow. */
let skew = -31_536_000_000;

/** When a pause has ended: nobody may try again before. */
let ready: Promise<void> = Promise.resolve();

export const hold = (until: Promise<void>): void => {
  ready = until;
};

export const advance = (milliseconds: number): void => {
  skew += milliseconds;
};

/** Waits take no time: the clock goes on instead. The emulator's own, which can be cut, stay. */
async function skip(milliseconds = 0, value?: unknown, options?: object): Promise<unknown> {
  if (options) return real(milliseconds, value, options);
  advance(milliseconds);
  await ready;
  return real(1);
}

export function skewClock(): void {
  Object.assign(timers, { setTimeout: skip });
  Date.now = () => now() + skew;
}

export function restoreClock(): void {
  Object.assign(timers, { setTimeout: real });
  Date.now = now;
}
