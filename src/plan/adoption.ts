/** What a check says of an object that exists, and that a create is to record. */
import type { Table } from "../resources/schema";
import { HOLDER, type Inputs } from "../value";
import { isUnknown } from "./unknown";

const knownText = (value: unknown): string | undefined =>
  typeof value === "string" && !isUnknown(value) ? value : undefined;

/** The id of the object that a create adopts, if the program names one. */
export const adoptedId = ({ adopt }: Inputs): string | undefined => knownText(adopt);

/** Why the object cannot be adopted. */
export function adoptionRefusal(inputs: Inputs): string[] {
  const [id, holder] = [adoptedId(inputs), knownText(inputs[HOLDER])];
  if (id === undefined || holder === undefined) return [];
  const remedy = `remove one of the two, or if "${holder}" has a new name here, give this one the option \`aliases: [{ name: "${holder}" }]\``;
  return [`adopt: this stack has ${id} already, as "${holder}": ${remedy}`];
}

/** What will be adopted. What it changes, only the run that reads it can tell. */
export function adoptionNotice({ noun }: Table, inputs: Inputs): string[] {
  const id = adoptedId(inputs);
  if (id === undefined) return [];
  const what = `the existing ${noun} ${id}`;
  return [`adopts ${what}: it gets what the program gives, keeps the rest, and is deleted with this resource`];
}
