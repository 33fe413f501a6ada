/** Resources that this package makes by itself. No request belongs to them, and state is all that there is. */
import { randomUUID } from "node:crypto";
import { inputChanges } from "../plan/changes";
import { isSame } from "../plan/compare";
import { outputsOfCreate } from "../plan/preview";
import { sealed } from "../plan/state";
import { hasUnknown } from "../plan/unknown";
import { noOther } from "../resources/print";
import { type LocalDefinition, type RowEntry, rowsOf } from "../resources/schema";
import { type Fields, type Inputs, type State, withoutUndefined } from "../value";
import type { Resource } from "./resource";
import { currentHost, hideSecrets } from "./session";

/** The ids of those that a refresh has read. The diff that follows at once is about drift, and there is none. */
const refreshed = new Set<string>();

export const localResource = (def: LocalDefinition): Resource => ({
  diff: (id, state, inputs) => (refreshed.delete(id) ? { changes: false } : diff(def, state, inputs)),
  changes: (state, inputs) =>
    changedRows(def, state, inputs).flatMap(([name, row]) =>
      inputChanges(name, row, state[name] ?? undefined, inputs[name] ?? undefined),
    ),
  create: async (inputs) => ({ id: randomUUID(), outs: sealed(def, await outputs(def, {}, inputs)) }),
  update: async (_id, state, inputs) => ({ outs: sealed(def, await outputs(def, state, inputs)) }),
  read: async (id, state) => {
    refuseImport(def, id, state);
    refreshed.add(id);
    return { id, props: sealed(def, state) };
  },
  delete: async () => {},
  previewCreate: (inputs) => outputsOfCreate(def, recordedInputs(def, inputs)),
  previewUpdate: (state, inputs) => previewUpdate(def, state, inputs),
});

/** A read without a record is an import, or a look-up. */
function refuseImport({ kind, outputs }: LocalDefinition, id: string, state: State): void {
  if (Object.keys(outputs).every((name) => state[name] === undefined)) throw new Error(noOther(kind, id));
}

const changedRows = (def: LocalDefinition, state: State, inputs: Inputs): RowEntry[] =>
  rowsOf(def).filter(([name, row]) => !row.createOnly && !isSame(row, state[name] ?? null, inputs[name] ?? null));

/** What an update would do now. As long as an input is unknown, nobody can tell. */
const stepsDue = (def: LocalDefinition, state: State, inputs: Inputs): string[] =>
  hasUnknown(inputs) ? [] : def.maker().stepsDue(state, inputs, currentHost().clock.now());

/**
 * A step that is due is a change, although no input has changed, so the engine has nothing to show for it. The lines for
 * the user say what it is.
 */
function diff(def: LocalDefinition, state: State, inputs: Inputs) {
  hideSecrets(def, state, inputs);
  const steps = stepsDue(def, state, inputs);
  for (const step of steps) currentHost().logger.info(`${def.kind}: ${step}`);
  return { changes: changedRows(def, state, inputs).length > 0 ? undefined : steps.length > 0 };
}

/** What is made stays until a step is due. The step itself is not taken: its keys would not be those of the update. */
function previewUpdate(def: LocalDefinition, state: State, inputs: Inputs): Fields | Promise<Fields> {
  const isKnown = !hasUnknown(inputs) && stepsDue(def, state, inputs).length === 0;
  return isKnown ? outputs(def, state, inputs) : outputsOfCreate(def, recordedInputs(def, inputs));
}

/** What state holds: the inputs, and what is made of them. */
async function outputs(def: LocalDefinition, state: State, inputs: Inputs): Promise<Fields> {
  hideSecrets(def, state, inputs);
  const made = await def.maker().make(state, inputs, currentHost().clock.now());
  return withoutUndefined({ ...recordedInputs(def, inputs), ...made });
}

/** State forgets what only the create needs. */
const recordedInputs = (def: LocalDefinition, inputs: Inputs): Inputs =>
  Object.fromEntries(Object.entries(inputs).filter(([name]) => !def.inputs[name]?.createOnly));
