/** One field of a table: its type, and the traits from which everything else about it follows. */
import type * as zod from "zod";
import type { Endpoint, Generation } from "../call";
import type { Actual } from "../value";

/** A documented default: a JSON value, or a function that computes it from the object. */
export type Default = null | boolean | number | string | readonly unknown[] | ((actual: Actual) => string | undefined);

interface Traits {
  /** What a value must look like. */
  schema(): zod.ZodType;
  required?: true;
  secret?: true;
  /** A change replaces the resource. */
  immutable?: true;
  /** No other object of the same service may have the value. */
  unique?: true;
  /** The only generation that has the field. */
  only?: Generation;
  /** The other generation has the field too, but ignores it on write. */
  ignored?: true;
  /** Written when the program drops the field. */
  default?: Default;
  /** What Authlete returns for a field that nobody set. */
  readsAs?: unknown;
  /** What Authlete makes of a create without the field is not documented. */
  unclear?: true;
  /** The endpoint through which the field is written, if it has one of its own. */
  endpoint?: Endpoint;
  /** The value is part of the id, not of the object. */
  origin?: "id";
  /** The value changes without any change to the object: `get` shows it, state does not hold it. */
  volatile?: true;
  /** An output that follows from other fields, or from the time: a write of them may change it. */
  derived?: true;
  /** Only this package uses the field: Authlete never gets it, and state holds what the program says. */
  local?: true;
  /** Only a create reads the field. Afterwards it means nothing, and the recorded value stays. */
  createOnly?: true;
  /** The field with the JWK Set that holds the key which this key ID names: Authlete signs with it. */
  signsWith?: string;
  /** The output, issued by Authlete, that state does not hold while the field, which is local, is `outside`. */
  withholds?: string;
  /** A change of the field, which is local, renews the field that it names. */
  rotates?: string;
  /** No answer has the field: state holds what the program says. Only a create sends it. */
  unread?: true;
  /** Only the answer to a create has the value: state keeps it. */
  issuedOnce?: true;
  /** The check sets the time, by the duration in `rotateEvery`. */
  stamp?: true;
}

export interface ScalarRow extends Traits {
  type: "string" | "boolean" | "integer" | "json" | "any";
  /** What a value must be, in words. */
  what: string;
  /** A value that is right, for messages. */
  example: unknown;
  /** It needs more than 32 bits. */
  large?: true;
  /** What JSON Schema can say of a value: its pattern, which has no flags, its range, and its members. */
  bounds?: Bounds;
}

export interface Bounds {
  pattern?: RegExp;
  minimum?: number;
  maximum?: number;
  /** The members that an object must have, each of them a list. */
  lists?: readonly string[];
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
