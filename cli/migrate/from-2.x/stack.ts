/** What the state of the 2.x stack says: its services and clients, and where they are in the program. */
import { parseId } from "../../../src/id";
import type { Definition } from "../../../src/resources/schema";
import { type Fields, type Inputs, isRecord, type State, textOf } from "../../../src/value";
import { definitionOf } from "../../estate/records";
import { openSecrets } from "../../import/import-file";

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

export const nameOf = (urn: string): string => urn.split("::").slice(3).join("::");

/** Where a resource is in the program, whatever the stack: the types of its parents and its own, and its name. */
export const placeOf = (urn: string): string => urn.split("::").slice(2).join("::");

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
  return { urn, def, type, name: nameOf(urn), id, serviceId, inputs: opened(inputs), state: opened(outputs) };
}

function opened(value: unknown): Fields {
  const fields = openSecrets(value);
  return isRecord(fields) ? fields : {};
}

/** Does an explicit `Provider` manage the resource? Its settings are in the program. */
export function hasProvider({ urn }: Managed, { resources }: StackState): boolean {
  const provider = nameOf(textOf(resources.get(urn)?.provider) ?? "");
  return !/^default(_|::|$)/.test(provider);
}
