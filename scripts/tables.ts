/** The tables and their doc comments, as the generators read them. */
import * as resources from "../src/resources/definitions";
import * as lookUps from "../src/resources/look-ups";
import { isNamed, type NamedRow, type Row, type Rows } from "../src/resources/row";
import type { AnyDefinition, Definition, Table } from "../src/resources/schema";
import * as shapes from "../src/resources/shapes";
import { type Comment, commentsOf } from "./comments";

/** The doc comment of a field, by its name. */
export type About = (name: string) => Comment | undefined;

export const definitions: readonly AnyDefinition[] = Object.values<AnyDefinition>(resources);

/** The file of a table, and the last part of the path that people's state has. */
export const fileOf = ({ kind }: Table): string => kind.toLowerCase();

/** The constant that holds a table. */
export const variableOf = ({ kind }: Table): string => `${kind.slice(0, 1).toLowerCase()}${kind.slice(1)}`;

/** The doc comments of rows that several tables share. */
const sharedComments = commentsOf("src/resources/tokens.ts");
const commentsIn = (def: Table) => commentsOf(`src/resources/${fileOf(def)}.ts`);
export const kindComment = (def: Table): Comment | undefined => commentsIn(def).get(variableOf(def));

/** The doc comments of the inputs, or of the outputs, in the table of a resource or where tables share them. */
export function aboutRows(def: Table): (block: string) => About {
  const comments = commentsIn(def);
  return (block) => (name) =>
    comments.get(`${variableOf(def)}.${block}.${name}`) ?? sharedComments.get(`shared.${block}.${name}`);
}

/** The doc comments of the fields of a resource: of an input where an output has the same name. */
export function aboutField(def: Table): About {
  const about = aboutRows(def);
  return (name) => about("inputs")(name) ?? about("outputs")(name);
}

/** The look-ups by name, with the doc comments of the functions that make them. */
export const lookUpEntries: readonly [name: string, lookUp: lookUps.LookUp][] = Object.entries(lookUps);
const lookUpComments = commentsOf("src/resources/look-ups.ts");
export const aboutArguments =
  (lookUp: string): About =>
  (name) =>
    lookUpComments.get(`${lookUp}.args.${name}`);
export const functionComment = (lookUp: string, { of }: lookUps.LookUp): Comment | undefined =>
  commentsOf(`src/program/get-${of.kind.toLowerCase()}.ts`).get(lookUp);

/** The fields that a look-up finds: all that Authlete stores. */
export const storedFields = (def: Definition): Rows =>
  Object.fromEntries(
    Object.entries({ ...def.outputs, ...def.inputs })
      .filter(([name, row]) => !row.local && name !== "extra")
      .map(([name, row]) => [name, { ...row, immutable: undefined }]),
  );

const isRow = (value: unknown): value is Row => typeof value === "object" && value !== null && "schema" in value;

/** The shapes by the name of their constant. */
export const namedShapes = Object.entries<unknown>(shapes).filter(
  (entry): entry is [string, NamedRow] => isRow(entry[1]) && isNamed(entry[1]),
);
export const shapeComments = commentsOf("src/resources/shapes.ts");
export const aboutMembers =
  (shape: string): About =>
  (member) =>
    shapeComments.get(`${shape}.${member}`);
