import * as pulumi from "@pulumi/pulumi";
import type { Recorded } from "./monitor";

/** What one run of a program shares. A process may run several programs, each with a connection of its own. */
interface ProgramRun {
  /** What the stack has recorded, by URN. */
  recorded?: Promise<Recorded | undefined>;
  hasWarned?: true;
}

const runs = new WeakMap<object, ProgramRun>();
const withoutEngine = {};

export function currentRun(): ProgramRun {
  const connection = pulumi.runtime.getMonitor() ?? withoutEngine;
  const run = runs.get(connection) ?? {};
  runs.set(connection, run);
  return run;
}
