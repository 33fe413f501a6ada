/** Chooses what to take over, and reads it. */
import { client, service } from "../../src/resources/definitions";
import type { Definition } from "../../src/resources/schema";
import { isDynamic, type Live, sorted } from "../estate/live";
import type { EstateReader } from "../estate/reader";
import type { Filter } from "./filter";

export interface Choice {
  /** The ids of services, if not all are meant. */
  services: readonly string[];
  /** The ids of clients, if of their services not all are meant. */
  clients: readonly string[];
  only: readonly Filter[];
  includeDynamic: boolean;
  /** Is the object in a program already? */
  isKnown(def: Definition, id: string): boolean;
}

export interface LiveService extends Live {
  /** Is the service itself to be taken over, or only clients of it? */
  isChosen: boolean;
  clients: Live[];
}

export interface Selection {
  services: LiveService[];
  /** What is left out, and why. */
  leftOut: { known: number; dynamic: number };
}

export async function select(reader: EstateReader, choice: Choice): Promise<Selection> {
  const found = await findServices(reader, choice);
  const leftOut = { known: 0, dynamic: 0 };
  const services = await Promise.all(
    found.map(async ({ id, actual }): Promise<LiveService> => {
      const isWanted = choice.services.length > 0 ? choice.services.includes(id) : choice.clients.length === 0;
      const isKnown = choice.isKnown(service, id);
      if (isWanted && isKnown) leftOut.known++;
      const clients = (await findClients(reader, choice, id)).filter((each) => isNew(choice, each, leftOut));
      return { id, actual, isChosen: isWanted && !isKnown, clients };
    }),
  );
  return { services: services.filter(({ isChosen, clients }) => isChosen || clients.length > 0), leftOut };
}

async function findServices(reader: EstateReader, { services, clients, only }: Choice): Promise<Live[]> {
  const ids = [...new Set([...services, ...clients.map(serviceOf)])];
  const found =
    ids.length > 0 ? await Promise.all(ids.map((id) => reader.one(service, id))) : await reader.someServices();
  const wanted = sorted(service, found, (id) => id).filter(accepted(service, only));
  if (wanted.length === 0) throw new Error(noneWanted(found.length, only));
  return wanted;
}

function noneWanted(count: number, only: readonly Filter[]): string {
  const filters = only.filter(({ def }) => def === service).map(({ text }) => text);
  return `None of ${count} services has ${filters.join(" and ")}: fields of clients have names such as clientName.`;
}

async function findClients(reader: EstateReader, { clients, only }: Choice, serviceId: string): Promise<Live[]> {
  const ids = [...new Set(clients)].filter((id) => serviceOf(id) === serviceId);
  const found =
    ids.length > 0 ? await Promise.all(ids.map((id) => reader.one(client, id))) : await reader.clients(serviceId);
  return sorted(client, found, (id) => `${serviceId}/${id}`).filter(accepted(client, only));
}

const serviceOf = (clientId: string) => clientId.split("/")[0] ?? "";

const accepted =
  (def: Definition, only: readonly Filter[]) =>
  ({ actual }: Live) =>
    only.every((filter) => filter.def !== def || filter.accepts(actual));

function isNew(choice: Choice, { id, actual }: Live, leftOut: Selection["leftOut"]): boolean {
  const isAskedFor = choice.includeDynamic || choice.clients.includes(id);
  if (choice.isKnown(client, id)) leftOut.known++;
  else if (!isAskedFor && isDynamic(actual)) leftOut.dynamic++;
  else return true;
  return false;
}
