/**
 * The vocabulary of the tables: what a field is, and the traits from which everything else about it follows. This folder
 * imports only the ground, and loads zod only when it checks a value.
 */
import type * as zod from "zod";
import type { Calls, Endpoint, Generation, Target } from "../call";
import type { IdParts } from "../id";
import { tryParse } from "../json";
import type { Actual } from "../value";

/** A documented default: a JSON value, or a function that computes it from the object. */
export type Default = null | boolean | number | string | readonly unknown[] | ((actual: Actual) => unknown);

interface Traits {
  /** What a value must look like. */
  schema(): zod.ZodType;
  required?: true;
  secret?: true;
  /** A change replaces the resource. */
  immutable?: true;
  /** The only generation that has the field. */
  only?: Generation;
  /** The other generation has the field too, but ignores it on write. */
  ignored?: true;
  /** Written when the program drops the field. */
  default?: Default;
  /** What Authlete returns for a field that nobody set. */
  readsAs?: unknown;
  /** The endpoint through which the field is written, if it has one of its own. */
  endpoint?: Endpoint;
  /** The value is part of the id, not of the object. */
  origin?: "id";
  /** The value changes without any change to the object: `get` shows it, state does not hold it. */
  volatile?: true;
  /** Authlete does not store the field: a change of it renews the field that it names. */
  rotates?: string;
}

export interface ScalarRow extends Traits {
  type: "string" | "boolean" | "integer" | "json" | "any";
}

export interface EnumRow extends Traits {
  type: "enum";
  /** The name of the type in the published declarations. */
  name: string;
  values: readonly string[];
}

export interface ListRow extends Traits {
  /** Authlete keeps the order of a list, but not of a set. */
  type: "set" | "list";
  items: Row;
  /** The member that tells the objects of a set apart. */
  key?: string;
}

export interface ObjectRow extends Traits {
  type: "object";
  /** The name of the type in the published declarations. */
  name: string;
  members: Rows;
}

/** One field of a table. */
export type Row = ScalarRow | EnumRow | ListRow | ObjectRow;
export type Rows = Record<string, Row>;

/** A row whose type has a name in the published declarations. */
export type NamedRow = EnumRow | ObjectRow;
export const isNamed = (row: Row): row is NamedRow => row.type === "enum" || row.type === "object";

export const itemsOf = (row: Row): Row | undefined => ("items" in row ? row.items : undefined);
export const membersOf = (row: Row): Rows => ("members" in row ? row.members : {});
export const rowNamed = (rows: Rows, name: string): Row | undefined =>
  Object.hasOwn(rows, name) ? rows[name] : undefined;

type MakeSchema = (z: typeof zod) => zod.ZodType;

/** Loads zod at the first check, so that the program side, which checks nothing, runs without it. */
function lazily(make: MakeSchema): () => zod.ZodType {
  let schema: zod.ZodType | undefined;
  return () => {
    schema ??= make(require("zod"));
    return schema;
  };
}

const scalar = (type: ScalarRow["type"], make: MakeSchema): ScalarRow => ({ type, schema: lazily(make) });
const refined = (type: ScalarRow["type"], test: (value: string) => boolean, message: string) =>
  scalar(type, (z) => z.string().refine(test, message));

export const text = () => scalar("string", (z) => z.string());
export const matching = (pattern: RegExp, what: string) =>
  refined("string", (value) => pattern.test(value), `must be ${what}`);
export const flag = () => scalar("boolean", (z) => z.boolean());
export const integer = (min = 0, max = Number.MAX_SAFE_INTEGER) => scalar("integer", (z) => z.int().min(min).max(max));
export const seconds = integer;

export const oneOf = (name: string, values: readonly [string, ...string[]]): EnumRow => ({
  type: "enum",
  schema: lazily((z) => z.enum(values)),
  name,
  values,
});

const isUrl = (scheme: RegExp) => (value: string) => scheme.test(value) && URL.canParse(value);

export const url = () => refined("string", isUrl(/^https?:\/\//i), "must be an absolute http or https URL");
export const uri = () => refined("string", isUrl(/^[a-z][a-z0-9+.-]*:/i), "must be an absolute URI");
export const httpsUrl = () => refined("string", isUrl(/^https:\/\//i), "must be an absolute https URL");

const isJsonArray = (value: string) => Array.isArray(tryParse(value));
const isJsonObject = (value: string) => !isJsonArray(value) && typeof (tryParse(value) ?? 0) === "object";
const isJwkSet = (value: string) => !isJsonObject(value) || Array.isArray(JSON.parse(value).keys);

/** A JSON object as text, compared as JSON. */
export const json = () => refined("json", isJsonObject, "must be a JSON object, as text");

/** A JSON array as text, compared as JSON. */
export const jsonArray = () => refined("json", isJsonArray, "must be a JSON array, as text");

/** A JWK Set as text (RFC 7517 section 5), compared as JSON. */
export const jwkSet = () =>
  scalar("json", () =>
    json()
      .schema()
      .refine((value) => isJwkSet(String(value)), 'must be a JWK Set: {"keys":[…]}'),
  );

/** A list in which order means nothing and Authlete keeps none. `key` tells its objects apart. */
export const set = (items: Row, key?: string): ListRow => ({
  type: "set",
  schema: lazily((z) => (key ? z.array(items.schema()).superRefine(isDistinct(key)) : z.array(items.schema()))),
  items,
  key,
});

const isDistinct = (key: string) => (items: unknown[], context: zod.z.RefinementCtx) => {
  const keys = items.map((item) => (item as Record<string, unknown> | null)?.[key]);
  keys.forEach((value, index) => {
    const first = keys.indexOf(value);
    if (first < index)
      context.addIssue({ code: "custom", path: [index, key], message: `is a duplicate of item ${first}` });
  });
};

/** A list whose order Authlete keeps. */
export const list = (items: Row): ListRow => ({ type: "list", schema: lazily((z) => z.array(items.schema())), items });

const presence = (member: Row) => (member.required ? member.schema() : member.schema().nullish());

export const object = (name: string, members: Rows): ObjectRow => ({
  type: "object",
  schema: lazily((z) =>
    z.strictObject(Object.fromEntries(Object.entries(members).map(([key, member]) => [key, presence(member)]))),
  ),
  name,
  members,
});

export const anything = scalar("any", (z) => z.unknown());
export const raw = () => scalar("any", (z) => z.record(z.string(), z.unknown()));

export const required = <R extends Row>(row: R): R => ({ ...row, required: true });
export const secret = <R extends Row>(row: R): R => ({ ...row, secret: true });
export const immutable = <R extends Row>(row: R): R => ({ ...row, immutable: true });
export const only2 = <R extends Row>(row: R): R => ({ ...row, only: 2 });
export const only3 = <R extends Row>(row: R): R => ({ ...row, only: 3 });
/** Authlete 3.0 has the field, but ignores it on write. */
export const ignoredIn3 = <R extends Row>(row: R): R => ({ ...row, only: 2, ignored: true });
/** A documented default: written when the program drops the field. */
export const defaults = <R extends Row>(value: Default, row: R): R => ({ ...row, default: value, readsAs: value });
/** What Authlete returns for a field that nobody set, where no document promises it. */
export const readsAs = <R extends Row>(value: unknown, row: R): R => ({ ...row, readsAs: value });
export const ownEndpoint = <R extends Row>(endpoint: Endpoint, row: R): R => ({ ...row, endpoint });
export const fromId = <R extends Row>(row: R): R => ({ ...row, origin: "id" });
export const volatile = <R extends Row>(row: R): R => ({ ...row, volatile: true });
export const rotates = <R extends Row>(field: string, row: R): R => ({ ...row, rotates: field });

/** A rule between fields. It applies only when every field that it reads is known. */
export interface Rule {
  reads: readonly string[];
  /** The path and the reason, if the values break the rule. */
  violation(values: Record<string, unknown>): readonly [path: string, reason: string] | false | undefined;
}

export const rule = (reads: readonly string[], violation: Rule["violation"]): Rule => ({ reads, violation });

/** A resource: everything that the machinery knows about it. */
export interface Definition {
  kind: string;
  /** What Authlete calls several of them. */
  plural: string;
  /** The field that names it for people. */
  title: string;
  id: IdParts;
  /** The field under which Authlete returns the last part of the id. */
  issued: string;
  inputs: Rows;
  outputs: Rows;
  rules: readonly Rule[];
  calls(target: Target): Calls;
}

/** The inputs by name, with their rows. */
export const rowsOf = (def: Definition): [name: string, row: Row][] => Object.entries(def.inputs);

/** Is the field, or anything inside it, secret? */
export const isSecret = (def: Definition, name: string): boolean => {
  const row = def.inputs[name] ?? def.outputs[name];
  return row !== undefined && holdsSecret(row);
};

const holdsSecret = (row: Row): boolean => {
  const items = itemsOf(row);
  return Boolean(row.secret) || Object.values(membersOf(row)).some(holdsSecret) || Boolean(items && holdsSecret(items));
};
