/** A service with its clients: as Authlete has it, or as the state of a stack records it. */
import { inputsOf, isLookedUp } from "../../src/plan/state";
import { client, service } from "../../src/resources/definitions";
import type { Definition } from "../../src/resources/schema";
import { type Actual, type Inputs, textOf } from "../../src/value";
import { definitionOf, type Recorded } from "../estate/records";
import { opened } from "../import/import-file";
import { isDynamic, sorted } from "../import/live";

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
  const services = managed.filter((each) => isOf(service, each) && (name === undefined || each.name === name));
  const [chosen, ...others] = services;
  if (!chosen) throw new Error(`${where} has no service${name === undefined ? "" : ` with the name ${name}`}.`);
  if (others.length > 0) throw new Error(`${where} has several services: give the name of one, ${namesOf(services)}.`);
  const clients = managed.filter((each) => isOf(client, each) && each.id.startsWith(`${chosen.id}/`));
  const fields = [encryptedIn(service, chosen), ...clients.map((each) => encryptedIn(client, each))];
  return {
    service: managedItem(service, chosen),
    clients: clients.map((each) => managedItem(client, each)),
    dynamic: 0,
    encrypted: [...new Set(fields.flat())],
  };
}

const isOf = (def: Definition, { type }: Recorded) => definitionOf(type) === def;
const namesOf = (records: readonly Recorded[]) => records.map(({ name }) => name).join(" or ");

const managedItem = (def: Definition, { id, outputs = {} }: Recorded): Managed => ({
  id,
  inputs: inputsOf(def, opened(outputs)),
});

/** What Authlete issues is not compared, encrypted or not. */
function encryptedIn({ inputs, outputs: issued }: Definition, { outputs = {} }: Recorded): string[] {
  const plain = opened(outputs);
  return Object.keys(outputs).filter((name) => plain[name] === undefined && name in inputs && !(name in issued));
}
