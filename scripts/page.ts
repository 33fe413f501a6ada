import { templateOfId } from "../src/id";
import { nativeTypeOf } from "../src/resource-type";
import { isNamed, itemsOf, membersOf, type NamedRow, type Row, type Rows, type ScalarRow } from "../src/resources/row";
import { type AnyDefinition, canAdopt, type Definition, isLocal, issuedOnceIn } from "../src/resources/schema";
import type { Comment } from "./comments";
import { leftOut, meaning, remarks } from "./remarks";
import { aboutMembers, aboutRows, kindComment, namedShapes, shapeComments } from "./tables";

/** The reference page of a resource, in the Registry's order: example, inputs, outputs, import. */
export function page(def: AnyDefinition, example: string): string {
  const about = aboutRows(def);
  const used = usedShapes({ ...def.inputs, ...def.outputs });
  const types = namedShapes
    .filter(([, row]) => used.has(row.name))
    .map(([key, row]) => shapeSection(row, shapeComments.get(key), aboutMembers(key)));
  return [
    "<!-- Generated from the tables by `npm run docs`. Do not edit. -->",
    `# ${def.kind}`,
    kindComment(def)?.text,
    "## Example",
    `\`\`\`ts\n${example.trim()}\n\`\`\``,
    "## Inputs",
    `Fields in **bold** are required.${isLocal(def) ? "" : leftOut}`,
    table(def.inputs, about("inputs")),
    "## Outputs",
    "Every input is also an output, whether the program or a transform gives it; one that nobody gives is `undefined`. In addition:",
    table(withoutMarks(def.outputs), about("outputs")),
    ...(types.length > 0 ? ["## Types", ...types] : []),
    ...(isLocal(def) ? [] : ["## Import", importText(def)]),
    "",
  ].join("\n\n");
}

/** An output needs no mark: nobody has to give it. */
const withoutMarks = (rows: Rows): Rows =>
  Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, { ...row, required: undefined }]));

const table = (rows: Rows, about: (name: string) => Comment | undefined) =>
  [
    "| name | type | meaning |",
    "|---|---|---|",
    ...Object.entries(rows).map(([name, row]) => line(name, row, about(name))),
  ].join("\n");

function line(name: string, row: Row, comment?: Comment): string {
  const mark = row.required ? "**" : "";
  const text = meaning(comment, remarks(row)).replaceAll("|", "\\|");
  return `| ${mark}\`${name}\`${mark} | ${typeText(row)} | ${text} |`;
}

function typeText(row: Row): string {
  if ("items" in row) return `${row.type} of ${typeText(row.items)}`;
  if (isNamed(row)) return `[${row.name}](#${row.name.toLowerCase()})`;
  if (row.type === "json") return `${jsonNoun(row)} or JSON text`;
  return row.type === "any" ? "object" : row.type;
}

const jsonNoun = (row: ScalarRow) => (Array.isArray(row.example) ? "list" : "object");

const shapeSection = (row: NamedRow, comment: Comment | undefined, about: (name: string) => Comment | undefined) =>
  [
    `### ${row.name}`,
    meaning(comment),
    row.type === "enum" ? row.values.map((value) => `\`${value}\``).join(", ") : table(row.members, about),
  ].join("\n\n");

function usedShapes(rows: Rows, found = new Set<string>()): Set<string> {
  for (const row of Object.values(rows)) {
    const shape = itemsOf(row) ?? row;
    if (isNamed(shape)) found.add(shape.name);
    usedShapes(membersOf(shape), found);
  }
  return found;
}

function importText(def: Definition): string {
  const { kind, noun, id } = def;
  const form = templateOfId(id);
  const read = `\`${kind}.get(name, "${form}")\` reads an existing ${noun} without managing it.`;
  return `${read} ${canAdopt(def) ? takeOver : otherTakeOver(def, form)}`;
}

function otherTakeOver(def: Definition, form: string): string {
  const lost = issuedOnceIn(def).map((name) => `\`${name}\``);
  if (lost.length > 0)
    return `An existing one cannot be taken over: Authlete tells ${lost.join(", ")} only once, when it issues the ${def.noun}.`;
  return `The plugin ([guide](../guides/native-types.md)) takes it over: \`pulumi import ${nativeTypeOf(def.kind)} <name> ${form}\`.`;
}

const takeOver =
  "To manage it, give its id to `adopt`, or run `npx pulumi-authlete import` " +
  "([guide](../guides/import.md)). The option `import` does not work for dynamic resources, and the constructor refuses it.";
