/** What becomes of each resource of the 2.x stack. */

import { nameOf } from "../../../src/urn";
import type { Inputs } from "../../../src/value";
import type { EstateReader } from "../../estate/reader";
import { type Carried, carry, inputsFor3 } from "./carry";
import type { Fate, Fates } from "./fate";
import { isComponent, parentsOf } from "./file";
import { hasProvider, type Managed, type StackState } from "./stack";

/** A resource, and what becomes of it. */
export interface Step {
  managed: Managed;
  /** Its inputs in 3.0. */
  given: Inputs;
  /** Why the program must drop others. */
  refused: string[];
  fate?: Fate;
  outcome: Outcome;
}

export type Outcome =
  /** 3.0 has it, and the file says so. */
  | { to: "import"; carried: Carried }
  /** 3.0 does not have it. */
  | { to: "create" }
  /** Somebody has to say whether 3.0 has it, and which it is. */
  | { to: "decide" }
  /** The file cannot hold it. */
  | { to: "adopt"; reason: string };

/** Without those whose settings only the program knows. */
export const withoutProvider = (stack: StackState): Managed[] =>
  stack.managed.filter((each) => !hasProvider(each, stack));

export function planFor(stack: StackState, fates: Fates, to: EstateReader): Step[] {
  const inReach = new Set(withoutProvider(stack));
  const steps = stack.managed.map((managed): Step => {
    const inputs = inputsFor3(managed);
    const fate = inReach.has(managed) ? fates.get(managed.id) : undefined;
    if (!fate) return { managed, ...inputs, outcome: byProvider };
    const { found } = fate;
    const carried = found && carry(managed, inputs.given, found.after, to);
    const outcome: Outcome = carried
      ? { to: "import", carried }
      : { to: isOpen(fate, fates.get(managed.serviceId), stack) ? "decide" : "create" };
    return { managed, ...inputs, fate, outcome };
  });
  const urns = steps.filter(({ outcome }) => outcome.to === "import").map(({ managed }) => managed.urn);
  const imported = new Set(urns);
  return steps.map((step) => withinParents(step, imported, stack));
}

const byProvider: Outcome = { to: "adopt", reason: "has an explicit Provider, whose settings only the program knows" };

/** May it be in 3.0 all the same? Nobody looked into a service that was not found, and that the stack does not create. */
function isOpen({ candidates }: Fate, owner: Fate | undefined, { managed }: StackState): boolean {
  if (candidates.length > 0) return true;
  if (!owner || owner.found) return false;
  return owner.candidates.length > 0 || !managed.some(({ id }) => id === owner.before.id);
}

/** The import of a resource needs its parents, too. */
function withinParents(step: Step, imported: ReadonlySet<string>, stack: StackState): Step {
  if (step.outcome.to !== "import") return step;
  const isHeld = (urn: string) => imported.has(urn) || isComponent(urn, stack);
  const missing = parentsOf(step.managed.urn, stack).find((urn) => !isHeld(urn));
  if (missing === undefined) return step;
  return { ...step, outcome: { to: "adopt", reason: `is below ${nameOf(missing)}, which the file cannot hold` } };
}
