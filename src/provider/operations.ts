/**
 * What the engine asks of a resource, for all kinds and both hosts: the dynamic one and the native plugin. This folder may
 * import all others but `program`, `generated` and `native`, and takes only types from the Pulumi SDK.
 */
import { memoize } from "../memoize";
import { changesOf } from "../plan/changes";
import { check } from "../plan/check";
import { diff } from "../plan/plan";
import { outputsOfCreate, outputsOfUpdate } from "../plan/preview";
import { dueNotice, endNotice, withSchedule } from "../plan/rotation";
import { isMarked, issuedAnew } from "../plan/secrets";
import { isUnknown } from "../plan/unknown";
import { type AnyDefinition, type Definition, isLocal } from "../resources/schema";
import { DECLARED, type Inputs, type State } from "../value";
import { create } from "./create";
import { remove } from "./delete";
import { localResource } from "./local";
import { read } from "./read";
import type { Resource } from "./resource";
import { currentGeneration, currentHost, currentWork, hideSecrets, noteProgram } from "./session";
import { update } from "./update";

export const operations = memoize((def: AnyDefinition) => ({
  check: (recorded: Inputs, inputs: Inputs) => checkAndWarn(def, recorded, inputs),
  ...counted(isLocal(def) ? localResource(def) : remoteResource(def)),
}));

/** A resource whose operations show how far the run is. */
const counted = (resource: Resource): Resource => ({
  ...resource,
  diff: (id, state, inputs) => {
    const result = resource.diff(id, state, inputs);
    currentWork().compare(result.changes === false);
    return result;
  },
  create: (inputs) => currentWork().finish(() => resource.create(inputs)),
  update: (id, state, inputs) => currentWork().finish(() => resource.update(id, state, inputs)),
  read: (id, state) => currentWork().carryOut(() => resource.read(id, state)),
  delete: (id, state) => currentWork().carryOut(() => resource.delete(id, state)),
});

/** A resource in Authlete. */
const remoteResource = (def: Definition): Resource => ({
  diff: (_id, state, inputs) => diffAndWarn(def, state, inputs),
  changes: (state, inputs) => changesOf(def, state, inputs),
  create: (inputs) => create(def, inputs),
  read: (id, state) => read(def, id, state),
  update: (id, state, inputs) => update(def, id, state, inputs),
  delete: (id, state) => remove(def, id, state),
  previewCreate: (inputs) => outputsOfCreate(def, inputs),
  previewUpdate: (state, inputs) => outputsOfUpdate(def, state, inputs),
});

function checkAndWarn(def: AnyDefinition, recorded: Inputs, inputs: Inputs) {
  noteProgram();
  currentWork().plan(inputs[DECLARED]);
  const { warnings, ...result } = check(def, recorded, inputs, currentGeneration());
  const { clock, logger } = currentHost();
  for (const warning of warnings) logger.warn(`${nameOf(def, inputs)}: ${warning}`);
  if (result.failures.length > 0) return result;
  const scheduled = withSchedule(def, recorded, result.inputs, clock.now());
  const notice = dueNotice(recorded, scheduled);
  if (notice) logger.info(`${nameOf(def, inputs)} ${notice}`);
  return { ...result, inputs: scheduled };
}

function nameOf(def: AnyDefinition, inputs: Inputs): string {
  if (isLocal(def) || isUnknown(inputs[def.title])) return def.kind;
  return isMarked(inputs, def.title) ? `${def.kind} [secret]` : `${def.kind} "${inputs[def.title] ?? ""}"`;
}

/**
 * A replacement is decided before anything is lost by it, in a preview too. Every resource of a program is compared, so
 * the run learns its secrets here: the call of another resource may be refused with them.
 */
function diffAndWarn(def: Definition, state: State, inputs: Inputs) {
  hideSecrets(def, state, inputs);
  const result = diff(def, state, inputs);
  const { replaces = [] } = result;
  const { clock, logger } = currentHost();
  const ending = endNotice(state, inputs, clock.now());
  if (ending && replaces.length === 0) logger.warn(`${nameOf(def, inputs)} ${ending}`);
  if (replaces.length === 0) return result;
  const reason = `a change of ${replaces.join(", ")} replaces it, and the new one has ${issuedAnew(def, inputs)}`;
  logger.warn(`${nameOf(def, inputs)}: ${reason}`);
  return result;
}
