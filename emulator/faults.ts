import type { Members } from "./json";

/** Something that goes wrong. The first that matches a call applies; one that is used up leaves the list. */
export interface Fault {
  method?: string;
  /** What the path (with its query) begins with, or a pattern for it. */
  path?: string | RegExp;
  /** Let the first matching calls pass. Default 0. */
  skip?: number;
  /** How many calls it hits. Without it, every one. */
  times?: number;
  /** Answer with this status, and leave everything as it is. */
  status?: number;
  headers?: Record<string, string>;
  /** A text is sent as plain text, an object as JSON. */
  body?: string | Members;
  /** With `status`: do what was asked first. */
  after?: boolean;
  /** Wait so many milliseconds first. Alone, it makes the call slow and nothing else. */
  delay?: number;
  /** Close the connection without an answer: before anything was done, or after. */
  drop?: "before" | "after";
}

const matches = (fault: Fault, method: string, path: string): boolean => {
  if (fault.method && fault.method !== method) return false;
  if (fault.path instanceof RegExp) return path.search(fault.path) >= 0;
  return path.startsWith(fault.path ?? "");
};

const passed = new WeakMap<Fault, number>();

/** Begins to count anew. */
export const forget = (fault: Fault): void => void passed.delete(fault);

/** Takes the fault that this call runs into, if any, from the list. */
export const take = (faults: Fault[], method: string, path: string): Fault | undefined => {
  const met = faults.filter((fault) => matches(fault, method, path));
  for (const fault of met) {
    const before = passed.get(fault) ?? 0;
    passed.set(fault, before + 1);
    const { skip = 0, times = Number.POSITIVE_INFINITY } = fault;
    if (before < skip) continue;
    if (before + 1 >= skip + times) {
      faults.splice(faults.indexOf(fault), 1);
      forget(fault);
    }
    return fault;
  }
  return undefined;
};
