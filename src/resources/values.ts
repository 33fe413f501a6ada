/** The vocabulary of the tables: what the value of a field looks like. */
import type * as zod from "zod";
import { tryParse } from "../json";
import { durationForm, parseDuration } from "../time";
import { isRecord } from "../value";
import { such } from "./print";
import type { Bounds, EnumRow, ListRow, ObjectRow, Row, Rows, ScalarRow } from "./row";

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
export function refined(pattern: RegExp, what: string, example: string, test = (_value: string) => true): ScalarRow {
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

/** The row of a field that no table knows. */
export const anything = scalar("any", "a value", {}, (z) => z.unknown());
export const raw = () =>
  scalar("any", "an object", { fieldOfTomorrow: "value" }, (z) => z.record(z.string(), z.unknown()));
