import { adoptedId, adoptionRefusal } from "../plan/adoption";
import { HOLDER, type Inputs } from "../value";
import type { StackRecord } from "./stack";

/**
 * The inputs of a create. What this stack has recorded already is not adopted: a resource that is replaced would be its
 * own replacement, and another one would share the object.
 */
export async function withoutAdopted(inputs: Inputs, urn: string, stack: StackRecord): Promise<Inputs> {
  const id = adoptedId(inputs);
  const holder = id === undefined ? undefined : (await stack.read())?.get(id);
  if (holder === undefined) return inputs;
  if (holder === urn) return { ...inputs, adopt: undefined };
  throw new Error(adoptionRefusal({ ...inputs, [HOLDER]: holder.split("::").at(-1) }).join());
}
