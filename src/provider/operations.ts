/**
 * What the engine asks of a resource, for all kinds and both hosts: the dynamic one and the native plugin. This folder may
 * import all others but `program`, `generated` and `native`, and takes only types from the Pulumi SDK.
 */
import { check } from "../plan/check";
import { diff } from "../plan/plan";
import { isMarked, issuedAnew } from "../plan/secrets";
import type { Definition } from "../resources/schema";
import type { Inputs, State } from "../value";
import { create } from "./create";
import { remove } from "./delete";
import { read } from "./read";
import { currentGeneration, currentHost, hideSecrets } from "./session";
import { update } from "./update";

/** Only here do inputs and state have Pulumi's names. */
export const operations = (def: Definition) => ({
  check: (olds: Inputs, news: Inputs) => checkAndWarn(def, olds, news),
  diff: (olds: State, news: Inputs) => diffAndWarn(def, olds, news),
  create: (news: Inputs) => create(def, news),
  read: (id: string, props: State) => read(def, id, props),
  update: (id: string, olds: State, news: Inputs) => update(def, id, olds, news),
  delete: (id: string, olds: State) => remove(def, id, olds),
});

function checkAndWarn(def: Definition, recorded: Inputs, inputs: Inputs) {
  const { warnings, ...result } = check(def, recorded, inputs, currentGeneration());
  for (const warning of warnings) currentHost().logger.warn(`${nameOf(def, inputs)}: ${warning}`);
  return result;
}

const nameOf = ({ kind, title }: Definition, inputs: Inputs) =>
  isMarked(inputs, title) ? `${kind} [secret]` : `${kind} "${inputs[title] ?? ""}"`;

/**
 * A replacement is decided before anything is lost by it, in a preview too. Every resource of a program is compared, so
 * the run learns its secrets here: the call of another resource may be refused with them.
 */
function diffAndWarn(def: Definition, state: State, inputs: Inputs) {
  hideSecrets(def, state, inputs);
  const result = diff(def, state, inputs);
  const { replaces = [] } = result;
  if (replaces.length === 0) return result;
  const reason = `a change of ${replaces.join(", ")} replaces it, and the new one has ${issuedAnew(def, inputs)}`;
  currentHost().logger.warn(`${nameOf(def, inputs)}: ${reason}`);
  return result;
}
