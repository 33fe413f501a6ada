import type { Members } from "./json";

/**
 * Something that goes wrong. The first that matches a call applies; one that is used up leaves the list.
 * Without a status it changes the real answer: its headers are added, its body stands in place of the real one.
 */
export interface Fault {
  method?: string;
  /** What the path (with its query) begins with, or a pattern for it. */
  path?: string | RegExp;
  /** Let the first matching calls pass. Default 0. */
  skip?: number;
  /** How many calls it hits. Without it, every one. */
  times?: number;
  /** How likely it hits a call that it matches, from 0 to 1. Which ones depends on the option `seed` alone. */
  probability?: number;
  /** Answer with this status, and leave everything as it is. Without `headers`, a 429 has those of the rate limit. */
  status?: number;
  headers?: Record<string, string>;
  /** A text is sent as plain text, an object as JSON, unless the headers name another content type. */
  body?: string | Members;
  /** With `status` or `delay`: do what was asked first. */
  after?: boolean;
  /** Wait so many milliseconds first, or with `after` before the answer. Alone, it makes the call slow and nothing else. */
  delay?: number;
  /** Close the connection without an answer: before anything was done, or after. */
  drop?: "before" | "after";
  /** Send only the first half of the body, as if it were all. */
  truncate?: boolean;
}

/** Numbers from 0 to 1 that look like chance and are the same every time (mulberry32). */
export const chance = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const matches = (fault: Fault, method: string, path: string): boolean => {
  if (fault.method && fault.method !== method) return false;
  if (fault.path instanceof RegExp) return path.search(fault.path) >= 0;
  return path.startsWith(fault.path ?? "");
};

/** How many calls it has let pass and hit. */
const counted = new WeakMap<Fault, number>();

/** Begins to count anew. */
export const forget = (fault: Fault): void => void counted.delete(fault);

/** Does it hit this call, now that it matches? */
const hits = (fault: Fault, random: () => number): boolean => {
  const { skip = 0, probability = 1 } = fault;
  const count = counted.get(fault) ?? 0;
  if (count >= skip && probability < 1 && random() >= probability) return false;
  counted.set(fault, count + 1);
  return count >= skip;
};

/** Takes the fault that this call runs into, if any, from the list. */
export const take = (faults: Fault[], method: string, path: string, random: () => number): Fault | undefined => {
  const fault = faults.filter((candidate) => matches(candidate, method, path)).find((met) => hits(met, random));
  const { skip = 0, times = Number.POSITIVE_INFINITY } = fault ?? {};
  if (fault && (counted.get(fault) ?? 0) >= skip + times) {
    faults.splice(faults.indexOf(fault), 1);
    forget(fault);
  }
  return fault;
};
