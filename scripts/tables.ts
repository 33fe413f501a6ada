/** The tables and their doc comments, as the generators read them. */
import * as resources from "../src/resources/definitions";
import * as lookUps from "../src/resources/look-ups";
import {
  type AnyDefinition,
  type Definition,
  isNamed,
  type NamedRow,
  type Row,
  type Rows,
  type Table,
} from "../src/resources/schema";
import * as shapes from "../src/resources/shapes";
import { type Comment, commentsOf } from "./comments";

/** The doc comment of a field, by its name. */
export type About = (name: string) => Comment | undefined;

export const definitions: readonly AnyDefinition[] = Object.values(resources);

const fileOf = ({ kind }: Table) => `src/resources/${kind.toLowerCase()}.ts`;
/** The constant that holds a table. */
const variableOf = (def: Table) => Object.entries<Table>(resources).find(([, each]) => each === def)?.[0] ?? "";
export const kindComment = (def: Table): Comment | undefined => commentsOf(fileOf(def)).get(variableOf(def));

/** The doc comments of the fields of a resource: of an input where an output has the same name. */
export function aboutField(def: Table): About {
  const comments = commentsOf(fileOf(def));
  const variable = variableOf(def);
  return (name) => comments.get(`${variable}.inputs.${name}`) ?? comments.get(`${variable}.outputs.${name}`);
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
