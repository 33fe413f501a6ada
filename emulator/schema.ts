import type { Members } from "./json";
import type { Options } from "./options";
import { badRequest, serverError } from "./refusal";

/** What Authlete knows about the fields of a kind of object. Fields that are not listed take any value. */
export interface Schema {
  booleans: string[];
  integers: string[];
  enums: Record<string, string[]>;
  readOnly: string[];
  /** Fields of a request that servers of this generation ignore. */
  ignored: { 2: string[]; 3: string[] };
  /** The values of fields that a create or an update leaves out. */
  defaults: Members;
  /** The same for lists, but on create only. A list of these that is `[]` is missing from responses. */
  listDefaults(options: Options): Members;
}

/** A map, since a body may have a member such as `constructor`, which every object inherits. */
const ranges = new Map<string, [low: number, high: number]>([
  ["allowableClockSkew", [0, 65535]],
  ["backchannelPollingInterval", [0, 65535]],
  ["deviceFlowPollingInterval", [0, 65535]],
  ["userCodeLength", [0, 255]],
]);

export const valuesFor = (names: string[], value: unknown): Members =>
  Object.fromEntries(names.map((name) => [name, value]));

const isInteger = (value: unknown): boolean => typeof value === "bigint" || Number.isSafeInteger(value);

const checkRange = (name: string, value: unknown): void => {
  const range = ranges.get(name);
  if (!range) return;
  const [low, high] = range;
  if (Number(value) < low || Number(value) > high) throw badRequest(`${name} is not between ${low} and ${high}.`);
};

const checkTypes = (schema: Schema, members: Members): void => {
  for (const [name, value] of Object.entries(members)) {
    if (schema.booleans.includes(name) && typeof value !== "boolean") throw badRequest(`${name} is not a boolean.`);
    if (schema.integers.includes(name) && !isInteger(value)) throw badRequest(`${name} is not an integer.`);
    checkRange(name, value);
  }
};

const checkEnums = (schema: Schema, members: Members): void => {
  for (const [name, values] of Object.entries(schema.enums))
    for (const value of [members[name] ?? []].flat()) if (!values.includes(String(value))) throw serverError();
};

/** Checks a body and returns the fields that a server of this generation stores. Unknown fields are among them. */
export const readFields = (schema: Schema, body: Members, generation: 2 | 3): Members => {
  const unread = new Set([...schema.readOnly, ...schema.ignored[generation]]);
  const members = Object.fromEntries(Object.entries(body).filter(([name]) => !unread.has(name)));
  checkTypes(schema, members);
  checkEnums(schema, members);
  return members;
};

/** The stored fields that an update in this generation cannot change. */
export const protectedFields = (schema: Schema, stored: Members, generation: 2 | 3): Members => {
  const names = [...schema.readOnly, ...schema.ignored[generation]].filter((name) => name in stored);
  return Object.fromEntries(names.map((name) => [name, stored[name]]));
};

/** The stored fields that a response shows. */
export const visibleFields = (schema: Schema, stored: Members, options: Options): Members => {
  const lists = Object.keys(schema.listDefaults(options));
  const isHidden = (name: string): boolean => lists.includes(name) && (stored[name] as unknown[])?.length === 0;
  return Object.fromEntries(Object.entries(stored).filter(([name, value]) => value !== null && !isHidden(name)));
};
