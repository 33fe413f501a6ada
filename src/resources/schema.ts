import type * as zod from "zod";
import { jsonIn } from "../json";

/** The two generations of Authlete: 2.x and 3.0. */
export type Generation = 2 | 3;

/** One field of a table: its type, and the traits from which check, diff, body, state, types and pages fall out. */
export interface Row {
  type: "string" | "boolean" | "integer" | "enum" | "json" | "set" | "list" | "object" | "any";
  /** What a single value must look like. */
  schema(): zod.ZodType;
  /** The name of the type in the published declarations, for enums and objects. */
  name?: string;
  values?: readonly string[];
  items?: Row;
  /** The member by which the items of a set of objects are told apart. */
  key?: string;
  members?: Record<string, Row>;
  required?: true;
  secret?: true;
  /** A change replaces the resource. */
  immutable?: true;
  /** The only generation that has the field; `ignored` when the other one has it too, but ignores it on write. */
  only?: Generation;
  ignored?: true;
  /** The documented default: written when the program drops the field. */
  default?: unknown;
  /** What Authlete shows for a field that was not given. */
  shows?: unknown;
  /** The endpoint of its own through which the field is written. */
  via?: Endpoint;
  /** Taken from the id, not from the object. */
  origin?: "id";
  /** It moves of its own accord, so it is shown to those who look it up and kept out of state. */
  volatile?: true;
  /** Authlete never stores it: a change of it renews the field that it names. */
  rotates?: string;
}

/** How a field with an endpoint of its own is written; `path` follows the generation's prefix. */
export interface Endpoint {
  path: string;
  member: string;
}

export type Rows = Record<string, Row>;

type Make = (z: typeof zod) => zod.ZodType;

/** zod is loaded by the first check: the program side, which checks nothing, does without. */
function lazily(make: Make): () => zod.ZodType {
  let made: zod.ZodType | undefined;
  return () => {
    made ??= make(require("zod"));
    return made;
  };
}

const row = (type: Row["type"], make: Make, more: Partial<Row> = {}): Row => ({ type, schema: lazily(make), ...more });

export const text = () => row("string", (z) => z.string());
export const matching = (pattern: RegExp, what: string) =>
  row("string", (z) => z.string().regex(pattern, `must be ${what}`));
export const flag = () => row("boolean", (z) => z.boolean());
export const integer = (min = 0, max = Number.MAX_SAFE_INTEGER) => row("integer", (z) => z.int().min(min).max(max));
export const seconds = integer;

export const oneOf = (name: string, values: readonly [string, ...string[]]) =>
  row("enum", (z) => z.enum(values), { name, values });

const isUrl = (scheme: RegExp) => (value: string) => scheme.test(value) && URL.canParse(value);

export const url = () =>
  row("string", (z) => z.string().refine(isUrl(/^https?:\/\//i), "must be an absolute http or https URL"));
export const uri = () =>
  row("string", (z) => z.string().refine(isUrl(/^[a-z][a-z0-9+.-]*:/i), "must be an absolute URI"));
export const httpsUrl = () =>
  row("string", (z) => z.string().refine(isUrl(/^https:\/\//i), "must be an absolute https URL"));

const isJsonArray = (value: string) => Array.isArray(jsonIn(value));
const isJsonObject = (value: string) => !isJsonArray(value) && typeof (jsonIn(value) ?? 0) === "object";

/** A JSON object as text, compared as JSON. */
export const json = () => row("json", (z) => z.string().refine(isJsonObject, "must be a JSON object, as text"));

const isJwkSet = (value: string) => !isJsonObject(value) || Array.isArray(JSON.parse(value).keys);

/** A JWK Set as text (RFC 7517 section 5), compared as JSON. */
export const jwkSet = () =>
  row("json", () =>
    json()
      .schema()
      .refine((value) => isJwkSet(String(value)), 'must be a JWK Set: {"keys":[…]}'),
  );

/** A JSON array as text, compared as JSON. */
export const jsonArray = () => row("json", (z) => z.string().refine(isJsonArray, "must be a JSON array, as text"));

/** A list in which order means nothing and Authlete keeps none. Objects are told apart by `key`. */
export const set = (items: Row, key?: string) =>
  row("set", (z) => (key ? z.array(items.schema()).superRefine(distinct(key)) : z.array(items.schema())), {
    items,
    key,
  });

const distinct = (key: string) => (items: unknown[], context: zod.z.RefinementCtx) => {
  const keys = items.map((item) => (item as Record<string, unknown> | null)?.[key]);
  keys.forEach((value, i) => {
    if (keys.indexOf(value) < i)
      context.addIssue({ code: "custom", path: [i, key], message: "is there twice; keep one" });
  });
};

/** A list whose order Authlete keeps. */
export const list = (items: Row) => row("list", (z) => z.array(items.schema()), { items });

const presence = (member: Row) => (member.required ? member.schema() : member.schema().nullish());

export const object = (name: string, members: Rows) =>
  row("object", (z) => z.strictObject(Object.fromEntries(Object.entries(members).map(([k, m]) => [k, presence(m)]))), {
    name,
    members,
  });

export const anything = row("any", (z) => z.unknown());
export const raw = () => row("any", (z) => z.record(z.string(), z.unknown()));

export const required = (of: Row): Row => ({ ...of, required: true });
export const secret = (of: Row): Row => ({ ...of, secret: true });
export const immutable = (of: Row): Row => ({ ...of, immutable: true });
export const in2 = (of: Row): Row => ({ ...of, only: 2 });
export const in3 = (of: Row): Row => ({ ...of, only: 3 });
/** Authlete 3.0 has the field and ignores it on write. */
export const ignoredIn3 = (of: Row): Row => ({ ...of, only: 2, ignored: true });
/** A documented default: written when the field is dropped. */
export const defaults = (value: unknown, of: Row): Row => ({ ...of, default: value, shows: value });
/** What Authlete makes of a field that was not given, where no document promises it. */
export const shows = (value: unknown, of: Row): Row => ({ ...of, shows: value });
export const via = (path: string, member: string, of: Row): Row => ({ ...of, via: { path, member } });
export const fromId = (of: Row): Row => ({ ...of, origin: "id" });
export const volatile = (of: Row): Row => ({ ...of, volatile: true });
export const rotates = (field: string, of: Row): Row => ({ ...of, rotates: field });

/** A rule between fields. It is asked only when all that it reads is known. */
export interface Rule {
  reads: readonly string[];
  broken(values: Record<string, unknown>): readonly [path: string, reason: string] | false | undefined;
}

export const rule = (reads: readonly string[], broken: Rule["broken"]): Rule => ({ reads, broken });

/** Where a call goes: what the id and the configuration say. */
export interface Place {
  generation: Generation;
  /** Are services created and removed through the IdP? On the cluster they would belong to nobody. */
  idp: boolean;
  serviceId: string;
  clientId?: string;
  apiServerId?: string;
  organizationId?: string;
}

/** One request to Authlete, before it is authorised. */
export interface Call {
  method: "GET" | "POST" | "DELETE";
  path: string;
  body?: unknown;
  /** Values that must not show in a message. */
  secrets?: string[];
  /** Sent to the IdP of the 3.0 cloud instead of the cluster. */
  idp?: true;
  /** The service whose credential the call needs; none when it needs the owner's. */
  service?: string;
  /** May the call be sent again when nobody knows whether it was carried out? */
  repeatable: boolean;
}

export interface Calls {
  create(body: Record<string, unknown>): Call;
  read(): Call;
  /** A part of the list of its like: `start` is inclusive, `end` exclusive. */
  list(start: number, end: number): Call;
  /** Another one, by its own part of the id; a client also by its alias. */
  find(name: string): Call;
  update(body: Record<string, unknown>): Call;
  delete(): Call;
  /** A field with an endpoint of its own. */
  field(endpoint: Endpoint, value: unknown): Call;
}

/** A resource: everything that the machinery knows about it. */
export interface Definition {
  kind: string;
  /** What Authlete calls several of them. */
  plural: string;
  /** The field that tells people what it is. */
  title: string;
  /** The parts of the id, joined by `/`; the last one Authlete issues, under the name `issued`. */
  id: readonly ("serviceId" | "clientId")[];
  issued: string;
  inputs: Rows;
  outputs: Rows;
  rules: readonly Rule[];
  calls(place: Place): Calls;
}

/** The inputs by name, with their rows. */
export const rowsOf = (def: Definition): [name: string, row: Row][] => Object.entries(def.inputs);

/** Is the field, or anything inside it, secret? */
export const isSecret = (def: Definition, name: string): boolean => holdsSecret(def.inputs[name] ?? def.outputs[name]);

const holdsSecret = (row: Row | undefined): boolean =>
  Boolean(row?.secret) || [row?.items, ...Object.values(row?.members ?? {})].some((part) => part && holdsSecret(part));
