/** What stands on the parts of a picture. Each line of a label is one text here. */
import { printable } from "../../src/api/error-body";
import { printCount } from "../../src/words";
import { some } from "../words";
import type { ClientFacts, Item, ServiceFacts } from "./estate";
import type { Group } from "./groups";

type Stack = string | undefined;

/** The name comes last: it may say anything, but not which service this is. */
export const serviceTitle = (service: ServiceFacts, stack: Stack): string =>
  [[`Service ${service.id}`, ...originOf(service, stack)].join(", "), nameOf(service.serviceName)]
    .filter((part) => part !== undefined)
    .join(": ");

function originOf({ origin }: Pick<Item, "origin">, stack: Stack): string[] {
  if (origin === "outside") return [stack === undefined ? "not in the state" : `not in stack ${shown(stack)}`];
  if (origin === "lookedUp") return ["only looked up"];
  return origin === "dynamic" ? ["registered dynamically"] : [];
}

/** The type of a group's clients, and where they come from if not from the stack. */
export const kindOf = (group: Group, stack: Stack): string =>
  [shown(group.clientType ?? "type unknown"), ...originOf(group, stack)].join(", ");

/** The same, with what no arrow can say. */
export const titleOf = (group: Group, stack: Stack): string =>
  [
    kindOf(group, stack),
    ...(group.grantTypes?.length ? [] : [printGrantTypes(group)]),
    ...(group.requestableScopes?.length === 0 ? ["no scopes"] : []),
  ].join(", ");

export function printGrantTypes({ grantTypes }: Pick<Group, "grantTypes">): string {
  if (grantTypes === undefined) return "grant types unknown";
  return grantTypes.length > 0 ? grantTypes.map(shown).join(", ") : "no grant types";
}

export function clientLines({ id, clientName, clientIdAlias }: ClientFacts): string[] {
  const names = [clientName, clientIdAlias].map(nameOf).filter((name) => name !== undefined);
  return names.length > 0 ? names : [`Client ${id.split("/").at(-1)}`];
}

/** What a node for several clients says of them, below their kind. */
export const groupLines = ({ members, requestableScopes }: Group): string[] => [
  ...printScopes(requestableScopes),
  ...memberLines(members),
];

export const memberLines = (clients: readonly ClientFacts[]): string[] => [
  printCount(clients.length, "client"),
  ...(clients.length > 0 ? [some(clients.flatMap((each) => clientLines(each).slice(0, 1)))] : []),
];

function printScopes(scopes: Group["requestableScopes"]): string[] {
  if (scopes === undefined) return [];
  if (scopes === null) return ["all scopes"];
  return [scopes.length > 0 ? `scopes: ${some(scopes.map(shown))}` : "no scopes"];
}

const maxNames = 10;

/** A name on each line, as far as a reader can take it. */
export const listLines = (names: readonly string[]): string[] =>
  names.length > maxNames
    ? [...names.slice(0, maxNames).map(shown), `and ${names.length - maxNames} more`]
    : names.map(shown);

/** A name that nobody can see is none. */
const nameOf = (text = ""): string | undefined => shorten(text) || undefined;

/** Any text of others: Mermaid takes no empty label. */
export const shown = (text: string): string => shorten(text) || "(without a name)";

const maxSigns = 60;

/** In one line, and no longer than a reader needs. */
function shorten(text: string): string {
  const signs = [...printable(text)];
  return signs.length > maxSigns ? `${signs.slice(0, maxSigns - 1).join("")}…` : signs.join("");
}
