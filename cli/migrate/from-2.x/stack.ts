/** What the state of the 2.x stack says: its services and clients, and where they are in the program. */
import { parseId } from "../../../src/id";
import { recordOf } from "../../../src/plan/merge";
import type { Definition } from "../../../src/resources/schema";
import { nameOf, placeOf } from "../../../src/urn";
import { type Fields, type Inputs, type State, textOf } from "../../../src/value";
import { definitionOf } from "../../estate/records";
import { opened } from "../../estate/secrets";

/** A service or client that the stack manages. */
export interface Managed {
  urn: string;
  def: Definition;
  /** Its type: by it, the program of the new stack declares the same. */
  type: string;
  /** Its name in the program. */
  name: string;
  id: string;
  serviceId: string;
  inputs: Inputs;
  state: State;
}

export interface StackState {
  managed: Managed[];
  /** What the program only looks up. */
  lookedUp: Pick<Managed, "def" | "name" | "id">[];
  /** Every resource by its URN. */
  resources: ReadonlyMap<string, Fields>;
}

export function stackState(exported: readonly Fields[]): StackState {
  const alive = exported.filter((resource) => resource.delete !== true);
  const isLookedUp = (resource: Fields) => resource.external === true;
  return {
    managed: readAll(alive.filter((resource) => !isLookedUp(resource))),
    lookedUp: readAll(alive.filter(isLookedUp)),
    resources: new Map(alive.map((resource) => [textOf(resource.urn) ?? "", resource])),
  };
}

/** Services first. The engine keeps resources in the order in which they happened to be ready. */
const readAll = (resources: readonly Fields[]): Managed[] =>
  resources
    .flatMap((resource) => read(resource) ?? [])
    .toSorted((a, b) => a.def.id.length - b.def.id.length || (placeOf(a.urn) < placeOf(b.urn) ? -1 : 1));

function read({ type: typeValue, urn: urnValue, id: idValue, inputs, outputs }: Fields): Managed | undefined {
  const [type, urn, id] = [textOf(typeValue) ?? "", textOf(urnValue), textOf(idValue)];
  const def = definitionOf(type);
  if (!def || !urn || !id) return undefined;
  const { serviceId = "" } = parseId(def.kind, def.id, id);
  const [given, recorded] = [opened(recordOf(inputs)), opened(recordOf(outputs))];
  return { urn, def, type, name: nameOf(urn), id, serviceId, inputs: given, state: recorded };
}

/** Does an explicit `Provider` manage the resource? Its settings are in the program. */
export function hasProvider({ urn }: Managed, { resources }: StackState): boolean {
  const provider = nameOf(textOf(resources.get(urn)?.provider) ?? "");
  return !/^default(_|::|$)/.test(provider);
}
