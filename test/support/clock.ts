import { setImmediate as afterInput, setTimeout as sleepInRealTime } from "node:timers/promises";
import type { Clock } from "../../src/host";

/** A clock on which waits take no time: it moves on by each wait at once. */
export class TestClock implements Clock {
  /** The waits, in milliseconds. */
  readonly waits: number[] = [];
  /** Every wait lasts until this resolves. */
  ready: Promise<void> = Promise.resolve();
  private skew = 0;

  constructor(
    /** The time from which the clock moves on. */
    private readonly start: () => number = Date.now,
    readonly random: () => number = Math.random,
  ) {}

  now = (): number => this.start() + this.skew;

  sleep = async (milliseconds: number): Promise<void> => {
    this.waits.push(milliseconds);
    this.advance(milliseconds);
    await this.ready;
    await sleepInRealTime(1);
  };

  advance(milliseconds: number): void {
    this.skew += milliseconds;
  }
}

/** A clock whose waits last until a test ends them. */
export class HeldClock {
  private held = Promise.withResolvers<void>();

  readonly now = Date.now;

  sleep = (): Promise<void> => this.held.promise;

  /** Ends all waits, and lets what follows them happen. */
  async release(): Promise<void> {
    this.held.resolve();
    this.held = Promise.withResolvers<void>();
    await afterInput();
  }
}

/** Lets what takes a few real milliseconds happen: a call to an emulator of the same process. */
const afterCalls = () => sleepInRealTime(4).then(() => afterInput());

/** Lets what takes no real time happen: enough where nothing reads or writes. */
export const afterMicrotasks = (): Promise<void> => afterInput();

/**
 * One clock for a client and its emulator, whose waits then keep their proportions. It stands still until everybody
 * waits, and moves on to the end of the shortest wait.
 */
export class SharedClock implements Clock {
  /** The largest number of waits at the same time. */
  most = 0;
  private time = Date.now();
  private readonly waiting = new Map<() => void, number>();

  constructor(
    /** Resolves when nothing happens any more, except for waits. */
    private readonly quiet: () => Promise<void> = afterCalls,
  ) {}

  readonly random = Math.random;

  now = (): number => this.time;

  sleep = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      this.waiting.set(resolve, this.time + milliseconds);
      this.most = Math.max(this.most, this.waiting.size);
      if (this.waiting.size === 1) void this.run();
    });

  /** Moves the clock on until nobody waits. */
  private async run(): Promise<void> {
    while (this.waiting.size > 0) {
      const { size } = this.waiting;
      await this.quiet();
      if (this.waiting.size === size) this.moveOn();
    }
  }

  private moveOn(): void {
    this.time = Math.max(this.time, Math.min(...this.waiting.values()));
    for (const [wake, until] of this.waiting) if (until <= this.time && this.waiting.delete(wake)) wake();
  }
}
