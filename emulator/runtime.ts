import { type Fault, resetCount } from "./faults";
import type { Options } from "./options";
import { seededRandom } from "./random";
import { RateLimiter } from "./rate-limiter";
import type { CallEntry } from "./request";
import { seedService } from "./seed";
import { type Context, Store } from "./store";
import { organizationRights } from "./token-rights";

/** What all listeners of one emulator share. */
export interface Runtime extends Context {
  calls: CallEntry[];
  faults: Fault[];
  rateLimiter: RateLimiter;
  /** Draws the next number for faults with a probability. */
  random: () => number;
  /** Aborted when the listeners close. It ends every delay, so a call that is still waiting is never carried out. */
  cancellation: AbortController;
}

const initialState = (options: Options): Pick<Runtime, "store" | "rateLimiter" | "random"> => {
  const store = new Store(options);
  store.addToken({ accessToken: options.accessToken, rights: organizationRights, description: "emulator" });
  for (const seed of options.services) seedService({ store, options }, seed);
  return { store, rateLimiter: new RateLimiter(), random: seededRandom(options.seed) };
};

export const createRuntime = (options: Options): Runtime => ({
  ...initialState(options),
  options,
  calls: [],
  faults: [],
  cancellation: new AbortController(),
});

/** Returns to the initial state. `calls` and `faults` stay the same arrays, because callers hold on to them. */
export const resetRuntime = (runtime: Runtime): void => {
  runtime.calls.length = 0;
  runtime.faults.splice(0).forEach(resetCount);
  Object.assign(runtime, initialState(runtime.options));
};
