/** The plugin for resources that this package makes by itself. It makes no request, and state is all that there is. */
import { randomUUID } from "node:crypto";
import { check } from "../plan/check";
import { isSame } from "../plan/compare";
import { sealed } from "../plan/state";
import { hasUnknown } from "../plan/unknown";
import { type LocalDefinition, rowsOf } from "../resources/schema";
import { type Fields, type Inputs, type State, withoutUndefined } from "../value";
import { type DynamicProvider, forUsers } from "./lifecycle";
import { configure, currentGeneration, currentHost, hideSecrets } from "./session";

/** What the engine asks of a local resource. */
export function localLifecycle(def: LocalDefinition): DynamicProvider {
  /** Those that a refresh has read. The diff that follows at once is about drift, and there is none. */
  const refreshed = new Set<string>();
  return {
    configure: async ({ config }) => configure((key) => config.get(`authlete:${key}`)),
    check: async (recorded, inputs) => checkAndWarn(def, recorded, inputs),
    diff: (id, state, inputs) =>
      forUsers(def.kind, async () => (refreshed.delete(id) ? { changes: false } : diff(def, state, inputs))),
    create: (inputs) => forUsers(def.kind, async () => ({ id: randomUUID(), outs: await outputs(def, {}, inputs) })),
    update: (_id, state, inputs) => forUsers(def.kind, async () => ({ outs: await outputs(def, state, inputs) })),
    read: async (id, state) => {
      refreshed.add(id);
      return { id, props: sealed(def, state ?? {}) };
    },
    delete: async () => {},
  };
}

function checkAndWarn(def: LocalDefinition, recorded: Inputs, inputs: Inputs) {
  const { warnings, ...result } = check(def, recorded, inputs, currentGeneration());
  for (const warning of warnings) currentHost().logger.warn(`${def.kind}: ${warning}`);
  return result;
}

/**
 * A step that is due is a change, although no input has changed, so the engine has nothing to show for it. The lines for
 * the user say what it is.
 */
function diff(def: LocalDefinition, state: State, inputs: Inputs) {
  hideSecrets(def, state, inputs);
  const steps = hasUnknown(inputs) ? [] : def.maker().stepsDue(state, inputs, currentHost().clock.now());
  for (const step of steps) currentHost().logger.info(`${def.kind}: ${step}`);
  const hasChanged = rowsOf(def).some(
    ([name, row]) => !row.createOnly && !isSame(row, state[name] ?? null, inputs[name] ?? null),
  );
  return { changes: hasChanged ? undefined : steps.length > 0 };
}

/** What state holds: the inputs, apart from those that only the create needs, and what is made of them. */
async function outputs(def: LocalDefinition, state: State, inputs: Inputs): Promise<Fields> {
  hideSecrets(def, state, inputs);
  const made = await def.maker().make(state, inputs, currentHost().clock.now());
  const kept = Object.entries(inputs).filter(([name]) => !def.inputs[name]?.createOnly);
  return sealed(def, withoutUndefined({ ...Object.fromEntries(kept), ...made }));
}
