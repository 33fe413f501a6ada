/** The class of a resource. */
import { templateOfId } from "../src/id";
import { isNamed, itemsOf, type Row, type Rows } from "../src/resources/row";
import { type AnyDefinition, canAdopt, type Definition, isLocal, isSecret, type Table } from "../src/resources/schema";
import { withArticle } from "../src/words";
import { type Comment, jsdoc } from "./comments";
import { constructors, localConstructor } from "./constructors";
import { argument, doc, header, members, typeOf } from "./declarations";
import { leftOut } from "./remarks";
import { aboutField, aboutRows, fileOf, kindComment, storedFields, variableOf } from "./tables";

export function classOf(def: AnyDefinition): string {
  const { kind } = def;
  const variable = variableOf(def);
  const about = aboutRows(def);
  const both = { ...def.outputs, ...def.inputs };
  const text = aboutField(def);
  const output = (name: string, row: Row) =>
    !isLocal(def) && row.origin === "id" && name === def.issued
      ? `get ${name}(): pulumi.Output<string> {\n    return this.part(${def.id.length - 1});\n  }`
      : `declare readonly ${name}: pulumi.Output<${typeOf(row, false)}${row.required ? "" : " | undefined"}>;`;
  return `${header}import type * as pulumi from "@pulumi/pulumi";
import { AuthleteResource } from "../program/resource";
import { ${variable} } from "../resources/${fileOf(def)}";
import type { ${shapeNames(def).join(", ")} } from "./shapes";

${jsdoc({ text: `The arguments of ${inCode(kind)}.${isLocal(def) ? "" : leftOut}`, see: [] }, [], "")}export interface ${kind}Args {
${members(def.inputs, about("inputs"), argument)}
}

${doc(kindComment(def))}export class ${kind} extends AuthleteResource {
  /** @internal */
  static readonly __pulumiType: string = AuthleteResource.typeOf("${kind}");

${members(both, text, output)}

${isLocal(def) ? localConstructor(def) : constructors(def)}

  /** Returns whether \`obj\` is ${inCode(kind)}, even if it comes from another copy of this package. */
  static isInstance(obj: unknown): obj is ${kind} {
    return AuthleteResource.is(obj, ${kind}.__pulumiType);
  }
}

${canAdopt(def) ? resultOf(def, text) : ""}`;
}

/** A kind in a sentence about code. */
const inCode = (kind: string) => withArticle(kind).replace(kind, `\`${kind}\``);

/** What a look-up finds: every field that Authlete stores, and nothing secret as a plain value. */
function resultOf(def: Definition, about: (name: string) => Comment | undefined): string {
  const line = (name: string, row: Row) => {
    if (row.origin === "id") return `${name}: string;`;
    if (isSecret(def, name)) return `${name}: pulumi.Output<${typeOf(row, false)} | undefined>;`;
    return `${name}: ${typeOf(row, false)} | undefined;`;
  };
  return `/** A ${def.noun} as a look-up finds it. Secret fields are secret outputs. */
export interface Get${def.kind}Result {
  /** The id: \`${templateOfId(def.id)}\`. */
  id: string;
${members(storedFields(def), about, line)}
}
`;
}

/** The names of the shapes that a resource uses, as arguments and as outputs. */
function shapeNames(def: Table): string[] {
  const shapesOf = (rows: Rows) =>
    Object.values(rows)
      .map((row) => itemsOf(row) ?? row)
      .filter(isNamed);
  const args = shapesOf(def.inputs)
    .filter((row) => row.type === "object")
    .map((row) => `${row.name}Args`);
  const got = shapesOf({ ...def.inputs, ...def.outputs }).map((row) => row.name);
  return [...new Set([...args, ...got])].sort();
}
