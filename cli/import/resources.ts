/** The resources of a selection: their names, their inputs and their records. */
import type { Generation } from "../../src/call";
import { managedInputs } from "../../src/plan/managed";
import { client, service } from "../../src/resources/definitions";
import { type Definition, rowsOf } from "../../src/resources/schema";
import { type Actual, type Inputs, type State, textOf } from "../../src/value";
import type { Live } from "../estate/live";
import type { Recorded } from "../estate/records";
import type { Imported } from "./import-file";
import { Names, slug } from "./names";
import type { LiveService } from "./select";
import type { Written } from "./service-file";

export type Taken = Imported & Written;

/** What of one service is taken over. */
export interface Group {
  serviceId: string;
  /** What the service is called in its program, or would be. */
  name: string;
  service?: Taken;
  clients: Taken[];
}

export const resourcesIn = ({ service, clients }: Group): Taken[] => [...(service ? [service] : []), ...clients];

export interface Surroundings {
  generation: Generation;
  record(def: Definition, id: string, inputs: Inputs, actual: Actual): State;
  /** What the program holds already. */
  known: readonly Recorded[];
  /** What an object shall be called. By default, it is called what people called it in Authlete. */
  wantedName?(def: Definition, id: string): string | undefined;
}

export function groupsOf(services: readonly LiveService[], surroundings: Surroundings): Group[] {
  const names = new Names(surroundings.known.map(({ name }) => name));
  // Services come first, so that no client takes a service's name.
  const named = services.map((each) => ({ ...each, name: serviceName(each, names, surroundings) }));
  return named.map(({ name, isChosen, clients, ...found }) => ({
    serviceId: found.id,
    name,
    ...(isChosen && { service: take(service, name, found, surroundings) }),
    clients: takeClients(clients, (each) => clientName(name, each, names, surroundings), surroundings),
  }));
}

function serviceName({ id, actual, isChosen }: LiveService, names: Names, { known, wantedName }: Surroundings): string {
  const recorded = known.find((each) => each.def === service && each.id === id);
  const wanted = wantedName?.(service, id) ?? slug(textOf(actual.serviceName) ?? "");
  if (isChosen) return names.pick(wanted, service.kind, id);
  return (recorded && slug(recorded.name)) || wanted || `service-${id}`;
}

/** A client's alias or name behind that of its service, which tells it from the clients of others. */
function clientName(owner: string, { id, actual }: Live, names: Names, { wantedName }: Surroundings): string {
  const { clientIdAlias: alias, clientName: title } = actual;
  const issued = textOf(actual[client.issued]) ?? id;
  const given = wantedName?.(client, id);
  if (given !== undefined) return names.pick(given, client.kind, issued);
  const own = slug(textOf(alias !== undefined && textOf(alias) !== issued ? alias : title) ?? "");
  const wanted = own.startsWith(`${owner}-`) ? own : `${owner}-${own === owner ? "" : own}`.replace(/-$/, "-client");
  return names.pick(wanted, client.kind, issued);
}

/** A program may give a unique value only once, even if Authlete has come to have it twice. */
function takeClients(clients: readonly Live[], nameOf: (live: Live) => string, surroundings: Surroundings): Taken[] {
  const unique = rowsOf(client).filter(([, row]) => row.unique);
  const held = new Set<string>();
  const isRepeated = (field: string, value: unknown) => {
    const before = held.size;
    return value !== undefined && held.add(`${field} ${value}`).size === before;
  };
  return clients.map((live) => {
    const repeated = unique.map(([field]) => field).filter((field) => isRepeated(field, live.actual[field]));
    return take(client, nameOf(live), live, surroundings, repeated);
  });
}

function take(
  def: Definition,
  name: string,
  { id, actual }: Live,
  { generation, record }: Surroundings,
  repeated: readonly string[] = [],
): Taken {
  const idInputs = def.id.length > 1 ? { serviceId: id.split("/")[0] } : {};
  const given = Object.fromEntries(Object.entries(actual).filter(([field]) => !repeated.includes(field)));
  const { inputs, refused } = managedInputs(def, generation, idInputs, given);
  const doubled = repeated.map((field) => `${field}: another client of the service has it, too`);
  return { def, name, id, inputs, refused: [...refused, ...doubled], state: record(def, id, inputs, actual) };
}
