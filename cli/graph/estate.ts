/** What a picture shows: services with their clients. Fields have the names that Authlete gives them. */
import { parseId } from "../../src/id";
import { client, service } from "../../src/resources/definitions";
import type { Definition } from "../../src/resources/schema";
import { type Fields, isRecord, textOf } from "../../src/value";

/** Why the stack does not manage an object: it lacks it, which may have registered itself, or only looks it up. */
export type Origin = "outside" | "dynamic" | "lookedUp";

/** An object with its fields, from a state or from Authlete. What they lack is not known. */
export interface Item {
  id: string;
  fields: Fields;
  /** Absent if the stack manages the object, or if there is no stack. */
  origin?: Origin;
}

export interface Estate {
  /** The stack with which the objects of Authlete are compared. */
  stack?: string;
  services: ServiceFacts[];
}

export interface ServiceFacts extends Omit<Item, "fields"> {
  serviceName?: string;
  supportedGrantTypes?: string[];
  /** The names of the scopes. */
  supportedScopes?: string[];
  clients: ClientFacts[];
}

export interface ClientFacts extends Omit<Item, "fields"> {
  clientName?: string;
  /** An alias that somebody has chosen: without one, Authlete gives the id. */
  clientIdAlias?: string;
  clientType?: string;
  grantTypes?: string[];
  /** `null` stands for every scope of the service. */
  requestableScopes?: string[] | null;
}

/** Services with their clients, in an order that is the same everywhere. */
export function estateOf(services: readonly Item[], clients: readonly Item[]): ServiceFacts[] {
  const byService = Map.groupBy(clients, ({ id }) => partOf(client, id, "serviceId"));
  const known = new Set(services.map(({ id }) => partOf(service, id, "serviceId")));
  const strangers = [...byService.keys()].filter((id) => !known.has(id));
  const all = [...services, ...strangers.map((id): Item => ({ id, fields: {}, origin: "outside" }))];
  return all.map((each) => serviceFacts(each, byService.get(each.id) ?? [])).sort(oldestFirst);
}

/** An id from a state may be anything. */
const partOf = ({ kind, id }: Definition, text: string, part: string): string => parseId(kind, id, text)[part] ?? "";

const serviceFacts = ({ id, fields, origin }: Item, clients: readonly Item[]): ServiceFacts => ({
  id,
  origin,
  serviceName: textOf(fields["serviceName"]),
  supportedGrantTypes: textsOf(fields["supportedGrantTypes"]),
  supportedScopes: textsOf(fields["supportedScopes"]),
  clients: clients.map(clientFacts).sort(oldestFirst),
});

function clientFacts({ id, fields, origin }: Item): ClientFacts {
  const alias = textOf(fields["clientIdAlias"]);
  return {
    id,
    origin,
    clientName: textOf(fields["clientName"]),
    clientIdAlias: alias === partOf(client, id, "clientId") ? undefined : alias,
    clientType: textOf(fields["clientType"]),
    grantTypes: textsOf(fields["grantTypes"]),
    requestableScopes: requestableScopes(fields["extension"]),
  };
}

function requestableScopes(extension: unknown): string[] | null | undefined {
  if (!isRecord(extension) || typeof extension.requestableScopesEnabled !== "boolean") return undefined;
  return extension.requestableScopesEnabled ? (textsOf(extension.requestableScopes) ?? null) : null;
}

/** The texts of a list, or the names of its objects. Where one of them is not known, the list is not. */
function textsOf(value: unknown): string[] | undefined {
  const texts = Array.isArray(value) ? value.map((each) => textOf(isRecord(each) ? each.name : each)) : [undefined];
  const known = texts.filter((text) => text !== undefined);
  return known.length === texts.length ? [...new Set(known)].sort() : undefined;
}

/** Authlete counts up. What comes later then changes nothing of what stands before it, nor does a new name. */
export const oldestFirst = ({ id: a }: Pick<Item, "id">, { id: b }: Pick<Item, "id">): number =>
  a.length - b.length || (a < b ? -1 : Number(a > b));
