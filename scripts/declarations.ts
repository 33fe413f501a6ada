/** The published types: those of the shapes, and of the arguments of look-ups. */
import type { LookUp } from "../src/resources/look-ups";
import { isNamed, type Row, type Rows } from "../src/resources/row";
import { type Comment, jsdoc } from "./comments";
import { remarks } from "./remarks";
import { capital } from "./schema-types";
import { aboutArguments, aboutMembers, lookUpEntries, namedShapes, shapeComments } from "./tables";

export const header = "// Generated from the tables in src/resources by `npm run docs`. Do not edit.\n";

export const doc = (comment: Comment | undefined, row?: Row, indent = "") =>
  comment ? jsdoc(comment, row ? remarks(row) : [], indent) : "";

/** The type of a value as the program gives it (`arg`) or gets it. */
export function typeOf(row: Row, arg: boolean): string {
  const wrapped = (type: string) => (arg ? `pulumi.Input<${type}>` : type);
  switch (row.type) {
    case "set":
    case "list":
      return `${wrapped(typeOf(row.items, arg))}[]`;
    case "enum":
      return row.name;
    case "object":
      return arg ? `${row.name}Args` : row.name;
    case "json":
      return arg
        ? `string | ${Array.isArray(row.example) ? "pulumi.Input<pulumi.Inputs>[]" : "pulumi.Inputs"}`
        : "string";
    case "any":
      return arg ? "pulumi.Inputs" : "Record<string, unknown>";
    case "integer":
      return "number";
    case "boolean":
      return "boolean";
    default:
      return "string";
  }
}

export const argument = (name: string, row: Row) =>
  `${name}${row.required ? "" : "?"}: pulumi.Input<${typeOf(row, true)}${row.required ? "" : " | null"}>;`;

export const members = (
  rows: Rows,
  comments: (name: string) => Comment | undefined,
  line: (name: string, row: Row) => string,
) =>
  Object.entries(rows)
    .map(([name, row]) => `${doc(comments(name), row, "  ")}  ${line(name, row)}`)
    .join("\n");

export function shapeTypes(): string {
  const types = namedShapes.map(([key, row]) => {
    const about = doc(shapeComments.get(key));
    if (row.type === "enum")
      return `${about}export type ${row.name} = ${row.values.map((v) => JSON.stringify(v)).join(" | ")};`;
    const comments = aboutMembers(key);
    const argumentLines = members(row.members, comments, argument);
    const outputLines = members(
      row.members,
      comments,
      (name, member) => `${name}${member.required ? "" : "?"}: ${typeOf(member, false)};`,
    );
    const interfaceOf = (name: string, body: string) => `${about}export interface ${name} {\n${body}\n}`;
    return `${interfaceOf(`${row.name}Args`, argumentLines)}\n\n${interfaceOf(row.name, outputLines)}`;
  });
  return `${header}import type * as pulumi from "@pulumi/pulumi";\n\n${types.join("\n\n")}\n`;
}

/** The arguments of the look-ups. They are plain values, whose alternatives TypeScript tells apart. */
export function lookUpTypes(): string {
  const shapesUsed = new Set<string>();
  const line = (name: string, row: Row) => {
    if (isNamed(row)) shapesUsed.add(row.name);
    return `${name}${row.required ? "" : "?"}: ${typeOf(row, false)};`;
  };
  const typeOfArguments = ([name, { args }]: [string, LookUp]) =>
    `/** The arguments of \`${name}\`. */\nexport type ${capital(name)}Args =${args.map((rows) => ` | {\n${members(rows, aboutArguments(name), line)}\n}`).join("")};\n`;
  const types = lookUpEntries.map(typeOfArguments).join("\n");
  return `${header}import type { ${[...shapesUsed].sort().join(", ")} } from "./shapes";\n\n${types}`;
}
