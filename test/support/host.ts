import { setTimeout } from "node:timers/promises";
import type { Clock, Host, Logger } from "../../src/host";

/** Surroundings that a test decides: waits take no time, the clock goes on instead, and nothing is printed. */
export class TestHost implements Host {
  /** What a user would have seen. */
  readonly lines: string[] = [];
  /** The waits, in milliseconds. */
  readonly waits: number[] = [];
  /** Holds every wait up until it resolves. */
  ready: Promise<void> = Promise.resolve();
  private skew = 0;

  constructor(
    /** Where the clock starts: the real time, or a fixed one. */
    private readonly start: () => number = Date.now,
    private readonly chance: () => number = Math.random,
  ) {}

  advance(milliseconds: number): void {
    this.skew += milliseconds;
  }

  readonly clock: Clock = {
    now: () => this.start() + this.skew,
    sleep: async (milliseconds) => {
      this.waits.push(milliseconds);
      this.advance(milliseconds);
      await this.ready;
      await setTimeout(1);
    },
    random: () => this.chance(),
  };

  readonly logger: Logger = { info: (line) => void this.lines.push(line), warn: (line) => void this.lines.push(line) };
}
