/** Moments of a run at which it is killed: around each of its requests. */
import type { Fault } from "../../emulator/index";
import type { Program, Project } from "./project";
import type { RunOptions } from "./run";

export interface Moment {
  name: string;
  path: RegExp;
  fault: Fault;
}

/** Long enough for the kill to come before the answer. */
const delay = 3000;

/**
 * The moments around a request: it has arrived and is not carried out, or it is carried out and nobody has the answer. What
 * came before it is recorded by then.
 */
export const momentsAround = (name: string, path: RegExp): Moment[] => [
  { name: `before ${name}`, path, fault: { path, delay, drop: "before", times: 1 } },
  { name: `after ${name}`, path, fault: { path, delay, after: true, times: 1 } },
];

/** An `up` that is killed at the moment, with its plugins or without them. Then the stack is repaired for the next one. */
export async function upKilled(
  project: Project,
  program: Program,
  { path, fault }: Moment,
  { plugins = true, env }: { plugins?: boolean } & Pick<RunOptions, "env"> = {},
): Promise<string> {
  const { faults } = project.authlete;
  faults.push({ ...fault });
  const kill = { calls: 1, path, plugins };
  const { out } = await project.up(program, [], { kill, code: "failure", env });
  faults.length = 0;
  await project.unlock();
  return out;
}
