/** A service with its clients: as Authlete has it, or as the state of a stack records it. */
import { inputsOf, isLookedUp } from "../../src/plan/state";
import { client, service } from "../../src/resources/definitions";
import { type Actual, type Inputs, textOf } from "../../src/value";
import { isDynamic, sorted } from "../estate/live";
import type { Recorded } from "../estate/records";
import { opened } from "../estate/secrets";

/** What a stack manages of an object. */
export interface Managed {
  id: string;
  inputs: Inputs;
}

/** An object that Authlete has. */
export interface Found {
  id: string;
  actual: Actual;
}

export interface Side<Item extends Found | Managed = Found | Managed> {
  service: Item;
  clients: Item[];
  /** How many clients are left out because they registered dynamically. */
  dynamic: number;
}

export function liveSide(found: Actual, clients: readonly Actual[], includeDynamic: boolean): Side<Found> {
  const id = textOf(found[service.issued]) ?? "";
  const kept = clients.filter((actual) => includeDynamic || !isDynamic(actual));
  return {
    service: { id, actual: found },
    clients: sorted(client, kept, (clientId) => `${id}/${clientId}`),
    dynamic: clients.length - kept.length,
  };
}

/** The service of a state: the one of this name, or the only one. Of `encrypted` fields the state has no plain text. */
export function recordedSide(
  records: readonly Recorded[],
  name: string | undefined,
  where: string,
): Side<Managed> & { encrypted: string[] } {
  const managed = records.filter(({ outputs = {}, isReplaced }) => !isReplaced && !isLookedUp(outputs));
  const services = managed.filter((each) => each.def === service && (name === undefined || each.name === name));
  const [chosen, ...others] = services;
  if (!chosen) throw new Error(`${where} has no service${name === undefined ? "" : ` with the name ${name}`}.`);
  if (others.length > 0) throw new Error(`${where} has several services: give the name of one, ${namesOf(services)}.`);
  const clients = managed.filter((each) => each.def === client && each.id.startsWith(`${chosen.id}/`));
  const fields = [chosen, ...clients].map(encryptedIn);
  return {
    service: managedItem(chosen),
    clients: clients.map(managedItem),
    dynamic: 0,
    encrypted: [...new Set(fields.flat())],
  };
}

const namesOf = (records: readonly Recorded[]) => records.map(({ name }) => name).join(" or ");

const managedItem = ({ def, id, outputs = {} }: Recorded): Managed => ({
  id,
  inputs: inputsOf(def, opened(outputs)),
});

/** What Authlete issues is not compared, encrypted or not. */
function encryptedIn({ def, outputs = {} }: Recorded): string[] {
  const plain = opened(outputs);
  return Object.keys(outputs).filter(
    (name) => plain[name] === undefined && name in def.inputs && !(name in def.outputs),
  );
}
