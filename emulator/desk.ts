import { chance, type Fault, forget } from "./faults";
import type { Options } from "./options";
import { Pace } from "./pace";
import type { CallEntry } from "./request";
import { plant } from "./seed";
import { type Emulation, Store } from "./store";
import { organizationRights } from "./token";

/** What the listeners share. */
export interface Desk extends Emulation {
  calls: CallEntry[];
  faults: Fault[];
  pace: Pace;
  /** The next number that decides about a fault. */
  random: () => number;
  /** Aborted when the listeners close: what waits then is never done. */
  power: AbortController;
}

const begin = (options: Options): Pick<Desk, "store" | "pace" | "random"> => {
  const store = new Store(options);
  store.addToken({ accessToken: options.accessToken, rights: organizationRights, description: "emulator" });
  for (const seed of options.services) plant({ store, options }, seed);
  return { store, pace: new Pace(), random: chance(options.seed) };
};

export const newDesk = (options: Options): Desk => ({
  ...begin(options),
  options,
  calls: [],
  faults: [],
  power: new AbortController(),
});

/** Forgets everything. */
export const reset = (desk: Desk): void => {
  desk.calls.length = 0;
  desk.faults.splice(0).forEach(forget);
  Object.assign(desk, begin(desk.options));
};
