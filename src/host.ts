import { setTimeout } from "node:timers/promises";

/** The time, and chance: what a test wants to decide by itself. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** From 0 to below 1. */
  random(): number;
}

/** Where lines for the user go. */
export interface Logger {
  info(message: string): void;
  warn(message: string): void;
  /** A line that is of use only now, where the user can be shown one. */
  status?(message: string): void;
  /** Waits until every line has reached the user. */
  flush?(): Promise<void>;
}

/** The URNs of what a stack has recorded, by id. */
export type RecordedUrns = ReadonlyMap<string, string>;

/** What surrounds a run. */
export interface Host {
  clock: Clock;
  logger: Logger;
  /** Asks what the stack has recorded, where no marker tells. Nothing, if that cannot be learnt. */
  readRecord?(): Promise<RecordedUrns | undefined>;
}

/** The process itself: the engine shows the user what a plugin prints. */
export const processHost: Host = {
  clock: { now: Date.now, sleep: (milliseconds) => setTimeout(milliseconds), random: Math.random },
  logger: { info: (message) => console.log(message), warn: (message) => console.warn(message) },
};
