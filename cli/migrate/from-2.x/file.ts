/** The file for `pulumi import`: the resources of 3.0 in the places that they have in the program. */

import { nameOf, placeOf } from "../../../src/urn";
import { textOf } from "../../../src/value";
import { entryOf } from "../../import/import-file";
import type { Carried } from "./carry";
import type { StackState } from "./stack";

/** The entries, with the components around them: those come first. `carried` is by URN. */
export function entriesOf(carried: ReadonlyMap<string, Carried>, stack: StackState): object[] {
  const components = [...carried.keys()].flatMap((urn) => parentsOf(urn, stack)).filter((urn) => !carried.has(urn));
  return [
    ...[...new Set(components)].map((urn) => ({ ...placed(urn, stack), type: typeIn(urn, stack), component: true })),
    ...[...carried].map(([urn, resource]) => ({ ...entryOf(resource), ...placed(urn, stack) })),
  ];
}

/** The place stands for the name, because it alone is unique: a client and its service may have the same name. */
function placed(urn: string, { resources }: StackState) {
  const [parent] = parentsOf(urn, { resources });
  return { name: placeOf(urn), logicalName: nameOf(urn), ...(parent !== undefined && { parent: placeOf(parent) }) };
}

const typeIn = (urn: string, { resources }: StackState) => textOf(resources.get(urn)?.type);

/** The resources around one in the program, the nearest first. The stack itself is around everything. */
export function parentsOf(urn: string, stack: Pick<StackState, "resources">): string[] {
  const parent = textOf(stack.resources.get(urn)?.parent);
  if (!parent || textOf(stack.resources.get(parent)?.type) === "pulumi:pulumi:Stack") return [];
  return [parent, ...parentsOf(parent, stack)];
}

/** Is it a component of the program itself, which holds other resources and is none in a cloud? */
export function isComponent(urn: string, { resources }: StackState): boolean {
  const { custom, provider } = resources.get(urn) ?? {};
  return custom !== true && !provider;
}
