/** JSON Schema (draft 2020-12) of the resources, for editors and validators. */
import type { Generation } from "../src/call";
import { ofProgram } from "../src/data/program-fields";
import { NAMESPACE } from "../src/data/secrets";
import { client } from "../src/resources/client";
import { exampleOf } from "../src/resources/example";
import { isNamed, itemsOf, membersOf, type Row, type Rows, type ScalarRow } from "../src/resources/row";
import { type Definition, isSecret } from "../src/resources/schema";
import type { Comment } from "./comments";
import { remarks } from "./remarks";
import { type About, aboutField, aboutMembers, namedShapes } from "./tables";

type Json = Record<string, unknown>;

export function jsonSchema(def: Definition, generation: Generation): Json {
  const isFile = def === client;
  const rows = isFile ? rowsOfFile(def) : def.inputs;
  const { properties, required } = propertiesOf(rows, generation, aboutField(def));
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: `${def.kind} (Authlete ${generation === 3 ? "3.0" : "2.x"})`,
    description: isFile ? aboutFile : aboutArguments,
    type: "object",
    properties: { $schema: { type: "string" }, ...(isFile ? inFile(properties) : properties) },
    required,
    additionalProperties: false,
    $defs: shapesOf(rows, generation),
  };
}

const rowsOfFile = ({ inputs }: Definition): Rows =>
  Object.fromEntries(Object.entries(inputs).filter(([name]) => !Object.hasOwn(ofProgram, name)));

const aboutFile =
  "A client in a file for loadClients. A field that is left out is not managed; null and [] mean none. The service comes from the program.";
const aboutArguments =
  "The arguments of a resource, as data. A field that is left out is not managed; null and [] mean none.";

/** What a file has besides fields, and in place of secrets. */
const inFile = (properties: Record<string, Json>): Json => ({
  $ref: {
    type: "string",
    description:
      "A file with defaults, from the folder of this one, and the part of it to use. Fields beside $ref override them.",
    examples: ["../_defaults.yaml#/web"],
  },
  ...Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [
      name,
      isSecret(client, name) ? { description: property.description, ...secretReference } : property,
    ]),
  ),
});

const secretReference = {
  type: ["object", "null"],
  properties: {
    $config: {
      type: "string",
      pattern: "^[\\w.-]+$",
      description: `A secret of the stack's configuration: \`pulumi config set --secret ${NAMESPACE}:<key>\`.`,
    },
  },
  required: ["$config"],
  additionalProperties: false,
};

function propertiesOf(rows: Rows, generation: Generation, about: About) {
  const own = Object.entries(rows).filter(([, { only = generation }]) => only === generation);
  const properties = own.map(([name, row]): [string, Json] => [name, propertyOf(row, about(name))]);
  const required = own.filter(([, row]) => row.required).map(([name]) => name);
  return { properties: Object.fromEntries(properties), required };
}

const propertyOf = (row: Row, comment: Comment | undefined): Json => ({
  description: [comment?.text, comment?.deprecated, ...remarks(row)].filter(Boolean).join(" "),
  ...(comment?.deprecated ? { deprecated: true } : {}),
  ...(row.required ? typeOf(row) : orNull(typeOf(row))),
  ...(row.default !== undefined && typeof row.default !== "function" ? { default: row.default } : {}),
  examples: [exampleOf(row)],
});

/** `null` means none. */
function orNull(type: Json): Json {
  if (Array.isArray(type.enum)) return { ...type, enum: [...type.enum, null] };
  if ("type" in type) return { ...type, type: [type.type, "null"].flat() };
  return { anyOf: [type, { type: "null" }] };
}

function typeOf(row: Row): Json {
  if (row.type === "enum") return { enum: row.values };
  if (row.type === "object") return { $ref: `#/$defs/${row.name}` };
  if ("items" in row) return { type: "array", items: typeOf(row.items) };
  const { pattern, lists, ...bounds } = row.bounds ?? {};
  return {
    type: scalarType(row),
    ...(pattern && { pattern: pattern.source }),
    ...(lists && { properties: Object.fromEntries(lists.map((name) => [name, { type: "array" }])), required: lists }),
    ...bounds,
  };
}

function scalarType(row: ScalarRow): unknown {
  if (row.type === "any") return "object";
  return row.type === "json" ? [Array.isArray(row.example) ? "array" : "object", "string"] : row.type;
}

/** The constant that holds a shape, by the name of its type. */
const keyOf = (name: string): string => namedShapes.find(([, row]) => row.name === name)?.[0] ?? "";

function shapesOf(rows: Rows, generation: Generation, found: Json = {}): Json {
  for (const row of Object.values(rows).map((each) => itemsOf(each) ?? each)) {
    if (!isNamed(row) || row.type === "enum" || row.name in found) continue;
    const { properties, required } = propertiesOf(row.members, generation, aboutMembers(keyOf(row.name)));
    found[row.name] = { type: "object", properties, required, additionalProperties: false };
    shapesOf(membersOf(row), generation, found);
  }
  return found;
}
