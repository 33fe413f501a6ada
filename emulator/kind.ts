import * as enums from "./enums";
import * as fields from "./fields";
import type { Members } from "./json";
import type { Options } from "./options";
import { badRequest, serverError } from "./refusal";

/** What is common to services and clients: how a body becomes a stored object. */
export interface Kind {
  booleans: string[];
  integers: string[];
  enums: Record<string, string[]>;
  readOnly: string[];
  /** Fields that servers of this generation do not read. */
  ignored: { 2: string[]; 3: string[] };
  /** What stands in for an absent key, on create and on update. */
  defaults: Members;
  /** Lists whose default is for creation, and whose `[]` answers leave out. */
  lists(options: Options): Members;
}

const values = (names: string[], value: unknown): Members => Object.fromEntries(names.map((name) => [name, value]));

const undocumented = { supportedGrantTypes: null, supportedResponseTypes: null, supportedTokenAuthMethods: null };

export const serviceKind: Kind = {
  booleans: fields.serviceBooleans,
  integers: fields.serviceIntegers,
  enums: enums.serviceEnums,
  readOnly: fields.serviceReadOnly,
  ignored: { 2: fields.serviceIgnoredByBoth, 3: fields.serviceIgnored },
  defaults: {
    ...values(fields.serviceBooleans, false),
    ...values(fields.serviceIntegers, 0),
    clientIdAliasEnabled: true,
  },
  lists: (options) => ({ ...undocumented, ...fields.serviceLists, ...options.listDefaults }),
};

export const clientKind: Kind = {
  booleans: fields.clientBooleans,
  integers: fields.clientIntegers,
  enums: enums.clientEnums,
  readOnly: fields.clientReadOnly,
  ignored: { 2: fields.clientIgnoredByBoth, 3: fields.clientIgnored },
  defaults: {
    ...values(fields.clientBooleans, false),
    ...values(fields.clientIntegers, 0),
    clientIdAliasEnabled: true,
    tokenAuthMethod: "NONE",
    idTokenSignAlg: "RS256",
    subjectType: "PUBLIC",
    clientSource: "STATIC_REGISTRATION",
  },
  lists: () => fields.clientLists,
};

const isInteger = (value: unknown): boolean => typeof value === "bigint" || Number.isSafeInteger(value);

const checkTypes = (kind: Kind, members: Members): void => {
  for (const [name, value] of Object.entries(members)) {
    if (kind.booleans.includes(name) && typeof value !== "boolean") throw badRequest(`${name} is not a boolean.`);
    if (kind.integers.includes(name) && !isInteger(value)) throw badRequest(`${name} is not an integer.`);
    const range = fields.ranges.get(name);
    if (range && (Number(value) < range[0] || Number(value) > range[1]))
      throw badRequest(`${name} is not between ${range[0]} and ${range[1]}.`);
  }
};

const checkWords = (kind: Kind, members: Members): void => {
  for (const [name, known] of Object.entries(kind.enums))
    for (const word of [members[name] ?? []].flat()) if (!known.includes(String(word))) throw serverError();
};

/** The part of a body that a server of this generation reads, checked. Members that nobody knows are kept. */
export const read = (kind: Kind, body: Members, generation: 2 | 3): Members => {
  const unread = new Set([...kind.readOnly, ...kind.ignored[generation]]);
  const members = Object.fromEntries(Object.entries(body).filter(([name]) => !unread.has(name)));
  checkTypes(kind, members);
  checkWords(kind, members);
  return members;
};

/** The stored fields that an update in this generation cannot touch. */
export const kept = (kind: Kind, stored: Members, generation: 2 | 3): Members => {
  const names = [...kind.readOnly, ...kind.ignored[generation]].filter((name) => name in stored);
  return Object.fromEntries(names.map((name) => [name, stored[name]]));
};

/** What Authlete answers: a list that is `[]` where absence means a default is left out. */
export const shown = (kind: Kind, stored: Members, options: Options): Members => {
  const hidden = Object.keys(kind.lists(options));
  const empty = (name: string): boolean => hidden.includes(name) && (stored[name] as unknown[])?.length === 0;
  return Object.fromEntries(Object.entries(stored).filter(([name, value]) => value !== null && !empty(name)));
};
