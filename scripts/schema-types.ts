/** What the rows of a table are in the language of Pulumi's package schemas. */
import { type EnumRow, isNamed, type NamedRow, type Row, type Rows, type ScalarRow } from "../src/resources/row";
import { isSecret, type Table } from "../src/resources/schema";
import type { Comment } from "./comments";
import { meaning, remarks } from "./remarks";
import { type ComplexType, type Properties, type PropertySpec, reference, type TypeSpec, token } from "./schema-spec";
import { type About, aboutMembers, namedShapes, shapeComments } from "./tables";

/** Whether the program gives the value, or gets it. */
export type Direction = "input" | "output";

const anything: TypeSpec = { $ref: "pulumi.json#/Any" };
const anyObject: TypeSpec = { type: "object", additionalProperties: anything };
const jsonSpec = (row: ScalarRow): TypeSpec =>
  Array.isArray(row.example) ? { type: "array", items: anything } : anyObject;

function typeSpec(row: Row, direction: Direction): TypeSpec {
  if (isNamed(row)) return reference(row.name);
  if ("items" in row) return { type: "array", items: typeSpec(row.items, direction) };
  if (row.type === "any") return anyObject;
  if (row.type === "json")
    return direction === "output" ? { type: "string" } : { oneOf: [{ type: "string" }, jsonSpec(row)] };
  // In C# and Java, an integer of the schema has 32 bits.
  return { type: row.large ? "number" : row.type };
}

const propertySpec = (row: Row, comment: Comment | undefined, direction: Direction): PropertySpec => ({
  ...typeSpec(row, direction),
  description: comment && meaning({ ...comment, deprecated: undefined }, remarks(row)),
  deprecationMessage: comment?.deprecated,
  secret: row.secret,
  willReplaceOnChanges: direction === "input" ? row.immutable : undefined,
});

/**
 * A table. No property gets its default from here: an SDK would send it, and Authlete's own value would count as
 * managed.
 */
export const propertiesOf = (rows: Rows, about: About, direction: Direction): Properties =>
  Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, propertySpec(row, about(name), direction)]));

export const requiredOf = (rows: Rows): string[] =>
  Object.entries(rows)
    .filter(([, row]) => row.required)
    .map(([name]) => name);

/** The name of an enum value in an SDK. Each language spells it in its own way: `Fapi2Security`, `FAPI2_SECURITY`. */
export const memberName = (value: string): string =>
  value
    .split(/[^A-Za-z0-9]+/)
    .map((word) => (word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : capital(word)))
    .reduce((name, word) => name + (/\d$/.test(name) && /^\d/.test(word) ? "_" : "") + word);

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const enumType = ({ values }: EnumRow, description: string): ComplexType => ({
  type: "string",
  description,
  enum: values.map((value) => ({ name: memberName(value), value })),
});

/** The types of the shapes. Where a member may be JSON, both its forms are allowed in an output too. */
export const shapeTypes = (): Record<string, ComplexType> =>
  Object.fromEntries(namedShapes.map(([key, row]) => [token(row.name), shapeType(key, row)]));

function shapeType(key: string, row: NamedRow): ComplexType {
  const description = meaning(shapeComments.get(key));
  if (row.type === "enum") return enumType(row, description);
  const properties = propertiesOf(row.members, aboutMembers(key), "input");
  return { type: "object", description, properties, required: requiredOf(row.members) };
}

/** Marks as secret whatever holds a secret at any depth, since SDKs encrypt a property as a whole. */
export const withSecrets = (def: Table, properties: Properties): Properties =>
  Object.fromEntries(
    Object.entries(properties).map(([name, spec]) => [name, { ...spec, secret: isSecret(def, name) || undefined }]),
  );

/** What every object has: the parts of its id, and what the program must give. */
export const alwaysThere = (rows: Rows): string[] =>
  Object.keys(rows).filter((name) => rows[name]?.required || (rows[name]?.origin === "id" && !rows[name].local));
