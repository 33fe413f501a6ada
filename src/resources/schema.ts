/**
 * The vocabulary of the tables: what a field is, and the traits from which everything else about it follows. This folder
 * imports only the ground, and loads zod only when it checks a value.
 */
import type * as zod from "zod";
import type { Calls, Endpoint, Generation, Target } from "../call";
import { exampleOfId, formOfId, type IdParts, patternOfId } from "../id";
import { tryParse } from "../json";
import { durationForm, parseDuration } from "../time";
import { type Actual, type Fields, type Inputs, isRecord, type State } from "../value";
import { such } from "./print";

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

type MakeSchema = (z: typeof zod) => zod.ZodType;

/** Loads zod at the first check, so that the program side, which checks nothing, runs without it. */
function lazily(make: MakeSchema): () => zod.ZodType {
  let schema: zod.ZodType | undefined;
  return () => {
    schema ??= make(require("zod"));
    return schema;
  };
}

const scalar = (
  type: ScalarRow["type"],
  what: string,
  example: unknown,
  make: MakeSchema,
  bounds?: Bounds,
): ScalarRow => ({ type, what, example, schema: lazily(make), bounds });

/** A string that must match a pattern, and pass a test that a pattern cannot say. */
function refined(pattern: RegExp, what: string, example: string, test = (_value: string) => true): ScalarRow {
  const isRight = (value: string) => pattern.test(value) && test(value);
  return scalar("string", what, example, (z) => z.string().refine(isRight, `must be ${such(what, example)}`), {
    pattern,
  });
}

export const text = (example = "text") => scalar("string", "a string", example, (z) => z.string());
export const matching = (pattern: RegExp, what: string, example: string) => refined(pattern, what, example);
export const flag = () => scalar("boolean", "true or false", true, (z) => z.boolean());
const number =
  (what: string, example: number) =>
  (min = 0, max = Number.MAX_SAFE_INTEGER) =>
    scalar("integer", what, example, (z) => z.int().min(min).max(max), { minimum: min, maximum: max });
export const integer = number("a number", 1);
export const seconds = number("a number of seconds", 3600);
/** A time, in milliseconds since 1970-01-01 UTC. */
export const timestamp = (): ScalarRow => ({ ...integer(), large: true });

const durationText = "a whole number and its unit (s, m, h, d or w)";
export const duration = (example: string) => refined(durationForm, durationText, example);
/** A duration of at least an hour: who writes `6m` may mean months. */
export const hours = (example: string) =>
  refined(
    durationForm,
    `${durationText}, at least an hour`,
    example,
    (text) => (parseDuration(text) ?? 0) >= 3_600_000,
  );

export const oneOf = (name: string, values: readonly [string, ...string[]]): EnumRow => ({
  type: "enum",
  schema: lazily((z) => z.enum(values)),
  name,
  values,
});

const site = "https://shop.example";
const address = (scheme: RegExp, what: string) => refined(scheme, what, site, URL.canParse);
export const url = () => address(/^[Hh][Tt][Tt][Pp][Ss]?:\/\//, "an absolute http or https URL");
export const uri = () => address(/^[A-Za-z][A-Za-z0-9+.-]*:/, "an absolute URI");
export const httpsUrl = () => address(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, "an absolute https URL");

/** A JSON value, or its text. Authlete and state have the text, and it is compared as JSON. */
function jsonLike(test: (value: unknown) => boolean, what: string, example: unknown, lists?: string[]): ScalarRow {
  const isRight = (value: unknown) => test(typeof value === "string" ? tryParse(value) : value);
  const make: MakeSchema = (z) => z.unknown().refine(isRight, `must be ${such(what, example)}`);
  return scalar("json", what, example, make, { lists });
}

export const json = () => jsonLike(isRecord, "a JSON object, as an object or as text", { name: "value" });
export const jsonArray = () => jsonLike(Array.isArray, "a JSON array, as a list or as text", [{ name: "value" }]);

const isJwkSet = (value: unknown) => isRecord(value) && Array.isArray(value.keys);
/** A JWK Set (RFC 7517 section 5). */
export const jwkSet = () =>
  jsonLike(
    isJwkSet,
    "a JSON object with a list of keys (a JWK Set), as an object or as text",
    { keys: [{ kty: "RSA", n: "…", e: "AQAB" }] },
    ["keys"],
  );

/** A list in which order means nothing and Authlete keeps none. `key` tells its objects apart. */
export const set = (items: Row, key?: string): ListRow => ({
  type: "set",
  schema: lazily((z) => (key ? z.array(items.schema()).superRefine(isDistinct(key)) : z.array(items.schema()))),
  items,
  key,
});

const isDistinct = (key: string) => (items: unknown[], context: zod.z.RefinementCtx) => {
  const keys = items.map((item) => (isRecord(item) ? item[key] : undefined));
  keys.forEach((value, index) => {
    const first = keys.indexOf(value);
    if (value !== undefined && first < index)
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

export const anything = scalar("any", "a value", {}, (z) => z.unknown());
export const raw = () =>
  scalar("any", "an object", { fieldOfTomorrow: "value" }, (z) => z.record(z.string(), z.unknown()));

export const required = <R extends Row>(row: R): R => ({ ...row, required: true });
export const secret = <R extends Row>(row: R): R => ({ ...row, secret: true });
export const immutable = <R extends Row>(row: R): R => ({ ...row, immutable: true });
export const unique = <R extends Row>(row: R): R => ({ ...row, unique: true });
export const only2 = <R extends Row>(row: R): R => ({ ...row, only: 2 });
export const only3 = <R extends Row>(row: R): R => ({ ...row, only: 3 });
/** Authlete 3.0 has the field, but ignores it on write. */
export const ignoredIn3 = <R extends Row>(row: R): R => ({ ...row, only: 2, ignored: true });
/** A documented default: written when the program drops the field. */
export const defaults = <R extends Row>(value: Default, row: R): R => ({ ...row, default: value, readsAs: value });
/** What Authlete returns for a field that nobody set, where no document promises it. */
export const readsAs = <R extends Row>(value: unknown, row: R): R => ({ ...row, readsAs: value });
/** What Authlete makes of a create without the field is not documented. */
export const unclear = <R extends Row>(row: R): R => ({ ...row, unclear: true });
export const ownEndpoint = <R extends Row>(endpoint: Endpoint, row: R): R => ({ ...row, endpoint });
export const fromId = <R extends Row>(row: R): R => ({ ...row, origin: "id" });
/** The id of the service that owns the object. */
export const ownerId = () =>
  required(immutable(fromId(matching(/^\d+$/, "the id of a service: its API key, in digits", "1234567890"))));
export const volatile = <R extends Row>(row: R): R => ({ ...row, volatile: true });
export const derived = <R extends Row>(row: R): R => ({ ...row, derived: true });
export const local = <R extends Row>(row: R): R => ({ ...row, local: true });
/** The ID of a key in a JWK Set with which Authlete signs. */
export const signingKeyId = (jwks: string): ScalarRow => ({ ...text("key-1"), signsWith: jwks });
export const createOnly = <R extends Row>(row: R): R => ({ ...row, createOnly: true });
/** The id of an existing object, which a create records in place of making one. */
export const existingId = (parts: IdParts): ScalarRow => {
  const row = refined(patternOfId(parts), `the id of what exists, ${formOfId(parts)}`, exampleOfId(parts));
  return createOnly(local(fromId(row)));
};
export const withholds = <R extends Row>(output: string, row: R): R => ({ ...local(row), withholds: output });
export const rotates = <R extends Row>(field: string, row: R): R => ({ ...local(row), rotates: field });

export const unread = <R extends Row>(row: R): R => ({ ...row, unread: true });
export const issuedOnce = <R extends Row>(row: R): R => ({ ...secret(row), issuedOnce: true });
/** A time that the check sets, as text in the format of RFC 3339. */
export const stamp = (): ScalarRow => ({ ...text("2026-12-24T18:00:00.000Z"), stamp: true });

/** A rule between fields. It applies only when every field that it reads is known. */
export interface Rule {
  reads: readonly string[];
  /** The path and the reason, if the values break the rule. */
  violation(values: Record<string, unknown>): readonly [path: string, reason: string] | false | undefined;
}

export const rule = (reads: readonly string[], violation: Rule["violation"]): Rule => ({ reads, violation });

/** What the table of every kind of resource says. */
export interface Table {
  kind: string;
  /** What sentences call it. */
  noun: string;
  /** The only generation that has it, and why the other one has none. */
  only?: readonly [generation: Generation, reason: string];
  inputs: Rows;
  outputs: Rows;
  /** What no program may ask for. */
  rules: readonly Rule[];
  /** What is accepted although it cannot work. */
  warnings: readonly Rule[];
}

/** A list that comes as one answer. What an interrupted create left there is named, and never adopted. */
export interface UnpagedList {
  /** May an interrupted create of these inputs have left the object behind? */
  isTrace(object: Actual, inputs: Inputs): boolean;
  /** What the user can do about it. */
  advice: string;
}

/** Where hidden fields, such as the marker of a create, travel. */
export interface Carrier {
  /** Puts them where they travel. */
  load(fields: Fields): Fields;
  /** Makes them hidden fields again. */
  unload(object: Actual): Actual;
}

/** A resource in Authlete: everything that the machinery knows about it. */
export interface Definition extends Table {
  /** What Authlete calls several of them. */
  plural: string;
  /** The field that names it for people. */
  title: string;
  id: IdParts;
  /** The field under which Authlete returns the last part of the id. */
  issued: string;
  /** The field that every answer about it has, unless the credential sees only a part. */
  whole: string;
  /** Its list, if that comes as one answer. Rows of pages bear markers. */
  unpaged?: UnpagedList;
  carrier: Carrier;
  /** What lives inside it, and is deleted with it. */
  content?: Definition;
  calls(target: Target): Calls;
}

/** A resource that this package makes by itself: no request belongs to it, and state is all that there is of it. */
export interface LocalDefinition extends Table {
  /** Loads what makes it. The program side never does. */
  maker(): Maker;
}

/** Makes the outputs of a local resource, as a function of what is recorded, what the program asks for, and the time. */
export interface Maker {
  /** What an update at this time would do, and why: one line for each step, of which a preview shows all. */
  stepsDue(state: State, inputs: Inputs, now: number): string[];
  /** The outputs after these steps. */
  make(state: State, inputs: Inputs, now: number): Promise<Fields>;
}

export type AnyDefinition = Definition | LocalDefinition;

export const isLocal = (def: AnyDefinition): def is LocalDefinition => "maker" in def;

/** The outputs that only the answer to a create has. Whoever reads the object later never learns them. */
export const issuedOnceIn = ({ outputs }: Table): string[] =>
  Object.keys(outputs).filter((name) => outputs[name]?.issuedOnce);

/** Can a program take over one that exists? */
export const canAdopt = (def: AnyDefinition): def is Definition & { inputs: { adopt: Row } } =>
  !isLocal(def) && "adopt" in def.inputs;

/** The inputs by name, with their rows. */
export const rowsOf = (def: Table): [name: string, row: Row][] => Object.entries(def.inputs);

/** Is the field, or anything inside it, secret? */
export const isSecret = (def: Table, name: string): boolean => {
  const row = def.inputs[name] ?? def.outputs[name];
  return row !== undefined && holdsSecret(row);
};

/** May a program mark the input as secret, though the table does not? A part of the id stands in the path of every call. */
export const mayBeMarked = (def: Table, name: string): boolean =>
  !isSecret(def, name) && def.inputs[name]?.origin !== "id";

const holdsSecret = (row: Row): boolean => {
  const items = itemsOf(row);
  return Boolean(row.secret) || Object.values(membersOf(row)).some(holdsSecret) || Boolean(items && holdsSecret(items));
};
