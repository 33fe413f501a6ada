/**
 * The plugin, which the engine calls. This folder may import all others but `program` and `generated`, and takes only
 * types from the Pulumi SDK.
 */
import "../node-version";
import type { dynamic } from "@pulumi/pulumi";
import { check } from "../plan/check";
import { diff } from "../plan/plan";
import { isMarked, issuedAnew } from "../plan/secrets";
import type { Definition } from "../resources/schema";
import type { Inputs, State } from "../value";
import { create } from "./create";
import { remove } from "./delete";
import { read } from "./read";
import { configure, currentGeneration, currentHost, hideSecrets } from "./session";
import { update } from "./update";

export type DynamicProvider = Required<Omit<dynamic.ResourceProvider, "configure">> & {
  configure(request: dynamic.ConfigureRequest): Promise<void>;
};

/** What the engine asks of a resource, for all kinds. Only here do inputs and state have Pulumi's names. */
export function lifecycle(def: Definition): DynamicProvider {
  return {
    configure: async ({ config }) => configure((key) => config.get(key)),
    check: async (olds, news) => checkAndWarn(def, olds, news),
    diff: async (_id, olds, news) => diffAndWarn(def, olds, news),
    create: (news) => forUsers(def.kind, () => create(def, news)),
    read: (id, props) => forUsers(`${def.kind} ${id}`, () => read(def, id, props ?? {})),
    update: (id, olds, news) => forUsers(`${def.kind} ${id}`, () => update(def, id, olds, news)),
    delete: (id, olds) => forUsers(`${def.kind} ${id}`, () => remove(def, id, olds)),
  };
}

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

/**
 * The plugin host prints `${error}: ${error.stack}` of a failed read or delete, although the engine shows the message. So
 * that users see the message once, the host gets the name of the object instead. `AUTHLETE_DEBUG` keeps the stack.
 */
export async function forUsers<T>(object: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && !process.env["AUTHLETE_DEBUG"])
      Object.assign(error, { stack: "failed, see the error below", toString: () => object });
    throw error;
  }
}
