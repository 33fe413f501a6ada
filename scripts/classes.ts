/** The class of a resource, and what the engine and the program load for it. */
import { isNamed, itemsOf, type Row, type Rows } from "../src/resources/row";
import { type AnyDefinition, canAdopt, type Definition, isLocal, isSecret, type LocalDefinition, type Table } from "../src/resources/schema";
import { withArticle } from "../src/words";
import { type Comment, jsdoc } from "./comments";
import { argument, doc, header, members, typeOf } from "./declarations";
import { leftOut } from "./page";
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

const isOptional = (def: Table) => !Object.values(def.inputs).some((row) => row.required);

/** The constructor of what lives in state alone, and that no other program can look up. */
const localConstructor = (def: LocalDefinition) => `  /**
   * Declares ${withArticle(def.noun)}.
   *
   * @param name The unique name of the resource.
   * @param args What the program asks for.
   * @param opts The resource options. \`import\` and \`id\` are refused: there is nothing outside the stack.
   */
  constructor(name: string, args${isOptional(def) ? "?" : ""}: ${def.kind}Args, opts?: pulumi.CustomResourceOptions) {
    super(${variableOf(def)}, name, args, opts);
  }`;

const constructors = (def: Definition) => {
  const { kind, noun } = def;
  return `  /**
   * Declares ${withArticle(noun)}.
   *
   * @param name The unique name of the resource.
   * @param args What the program manages of the ${noun}.
   * @param opts The resource options. \`import\` is not supported${canAdopt(def) ? ": use `pulumi import --file`" : ""}.
   */
  constructor(name: string, args${isOptional(def) ? "?" : ""}: ${kind}Args, opts?: pulumi.CustomResourceOptions);
  /** @internal A look-up has no arguments. */
  constructor(name: string, args: undefined, opts: pulumi.CustomResourceOptions);
  constructor(name: string, args?: ${kind}Args, opts?: pulumi.CustomResourceOptions) {
    super(${variableOf(def)}, name, args, opts);
  }

  /**
   * Looks up ${withArticle(noun)} that this program does not manage, with all that Authlete shows of it.
   *
   * @param name The unique name of the resource.
   * @param id The id of the ${noun}: ${idForm(def)}.
   * @param opts The resource options.
   * @throws If the ${noun} does not exist, or if the credential may not read it. The deployment then fails when the
   * engine reads the ${noun}; the call itself returns.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): ${kind} {
    return new ${kind}(name, undefined, { ...opts, id });
  }`;
};

/** What a look-up finds: every field that Authlete stores, and nothing secret as a plain value. */
function resultOf(def: Definition, about: (name: string) => Comment | undefined): string {
  const line = (name: string, row: Row) => {
    if (row.origin === "id") return `${name}: string;`;
    if (isSecret(def, name)) return `${name}: pulumi.Output<${typeOf(row, false)} | undefined>;`;
    return `${name}: ${typeOf(row, false)} | undefined;`;
  };
  return `/** A ${def.noun} as a look-up finds it. Secret fields are secret outputs. */
export interface Get${def.kind}Result {
  /** The id: ${idForm(def)}. */
  id: string;
${members(storedFields(def), about, line)}
}
`;
}

const idForm = ({ id }: Definition) => `\`${id.map((part) => `<${part}>`).join("/")}\``;

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

/** What the engine loads for a kind. The path of the file is part of people's state. */
export function entryOf(def: AnyDefinition): string {
  return `${header}import { ${variableOf(def)} } from "../resources/${fileOf(def)}";
import { lifecycle } from "./lifecycle";

export = lifecycle(${variableOf(def)});
`;
}

export function exportOf(def: AnyDefinition): string {
  const { kind } = def;
  const names = [kind, `${kind}Args`, ...(canAdopt(def) ? [`Get${kind}Result`] : [])].sort();
  const exports = names.map((name) => (name === kind ? name : `type ${name}`));
  return `export { ${exports.join(", ")} } from "./${fileOf(def)}";\n`;
}
