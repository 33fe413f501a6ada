import * as pulumi from "@pulumi/pulumi";
import type { Reader } from "../look-up/reader";
import type { Holder } from "../resources/unique";
import type { Recorded } from "./monitor";

/** What one run of a program shares. A process may run several programs, each with a connection of its own. */
interface ProgramRun {
  /** What the stack has recorded, by URN. */
  recorded?: Promise<Recorded | undefined>;
  /** What the run has done already. */
  readonly done: Set<() => void>;
  /** The URNs of the resources that adopt, by the id of what they adopt. */
  readonly adopting: Map<string, string>;
  /** Who holds the values that must not be shared, by explicit provider. */
  readonly holders: Map<object | undefined, Services>;
  /** How many resources are declared, by explicit provider. */
  readonly declared: Map<object | undefined, Declared>;
  /** What look-ups share, by explicit provider. */
  readonly readers: Map<object | undefined, Promise<Reader>>;
}

/** Who holds which value, by service. */
export type Services = Map<unknown, Map<string, Holder>>;

export interface Declared {
  count: number;
  /** How many the plugin knows of. */
  told: number;
  /** Is a resource about to tell the plugin? */
  isToBeTold: boolean;
}

const runs = new WeakMap<object, ProgramRun>();
const withoutEngine = {};

export function currentRun(): ProgramRun {
  const connection = pulumi.runtime.getMonitor() ?? withoutEngine;
  const run = runs.get(connection) ?? {
    done: new Set(),
    adopting: new Map(),
    holders: new Map(),
    declared: new Map(),
    readers: new Map(),
  };
  runs.set(connection, run);
  return run;
}

/** A mistake of the user. Once the program has reached its end, the SDK prints the stack of an error, not its message. */
export const userError = (message: string): pulumi.RunError =>
  Object.assign(new pulumi.RunError(message), { stack: message });

/** Does an engine run the program? The mocks of a unit test are none. */
export function hasEngine(): boolean {
  const monitor: object | undefined = pulumi.runtime.getMonitor();
  return monitor !== undefined && "getChannel" in monitor;
}

/** Do the mocks of a unit test run the program? */
export const isMocked = (): boolean => pulumi.runtime.getMonitor() !== undefined && !hasEngine();

/**
 * Does the Automation API run the program in its own process? Then the plugin has another environment and another
 * folder. The CLI starts any other program, and says so to the SDK by this variable.
 */
export const isInline = (): boolean => process.env["PULUMI_NODEJS_MONITOR"] === undefined;

/** Does once what all resources of a run share. */
export function doOnce(work: () => void): void {
  const { done } = currentRun();
  if (done.has(work)) return;
  done.add(work);
  work();
}
