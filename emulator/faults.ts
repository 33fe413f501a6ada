import type { Members } from "./json";

/**
 * Something that goes wrong with a call. The first fault that matches applies. One that is used up leaves the list.
 * A fault without a `status` changes the real response: it adds its headers and replaces the body with its own.
 */
export interface Fault {
  method?: string;
  /** A prefix of the path (with its query), or a pattern that the path must match. */
  path?: string | RegExp;
  /** How many matching calls to let pass first. Default 0. */
  skip?: number;
  /** How many calls to hit. Without it, every matching call. */
  times?: number;
  /** How likely it is to hit a matching call, from 0 to 1. The option `seed` alone determines which calls are hit. */
  probability?: number;
  /** Respond with this status and change nothing. Without `headers`, a 429 has the headers of the rate limit. */
  status?: number;
  headers?: Record<string, string>;
  /** A string is sent as plain text and an object as JSON, unless `headers` has another content type. */
  body?: string | Members;
  /** With `status` or `delay`: carry out the call first. */
  after?: boolean;
  /** Milliseconds to wait before the call is carried out, or with `after` before the response is sent. */
  delay?: number;
  /** Close the connection without a response, before or after the call is carried out. */
  drop?: "before" | "after";
  /** Send only the first half of the body, as if it were complete. */
  truncate?: boolean;
}

const isMatch = (fault: Fault, method: string, path: string): boolean => {
  if (fault.method && fault.method !== method) return false;
  if (fault.path instanceof RegExp) return path.search(fault.path) >= 0;
  return path.startsWith(fault.path ?? "");
};

/** How many calls each fault has let pass because of `skip`, plus how many it has hit. */
const counts = new WeakMap<Fault, number>();

export const resetCount = (fault: Fault): void => void counts.delete(fault);

/** Counts a matching call and returns whether the fault hits it. */
const countHit = (fault: Fault, random: () => number): boolean => {
  const { skip = 0, probability = 1 } = fault;
  const count = counts.get(fault) ?? 0;
  if (count >= skip && probability < 1 && random() >= probability) return false;
  counts.set(fault, count + 1);
  return count >= skip;
};

/** Returns the fault that hits this call, if any, and removes it from the list once it is used up. */
export const takeFault = (faults: Fault[], method: string, path: string, random: () => number): Fault | undefined => {
  const matching = faults.filter((candidate) => isMatch(candidate, method, path));
  const fault = matching.find((candidate) => countHit(candidate, random));
  const { skip = 0, times = Number.POSITIVE_INFINITY } = fault ?? {};
  if (fault && (counts.get(fault) ?? 0) >= skip + times) {
    faults.splice(faults.indexOf(fault), 1);
    resetCount(fault);
  }
  return fault;
};
