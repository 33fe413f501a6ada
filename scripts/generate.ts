import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { credentialTable, placeTable, programTable, runTable } from "../src/config/table";
import * as resources from "../src/resources/definitions";
import type { LookUp } from "../src/resources/look-ups";
import {
  type AnyDefinition,
  canAdopt,
  type Definition,
  isLocal,
  isNamed,
  isSecret,
  itemsOf,
  type LocalDefinition,
  type Row,
  type Rows,
  type Table,
} from "../src/resources/schema";
import { withArticle } from "../src/words";
import { cliPage } from "./cli-page";
import { type Comment, jsdoc } from "./comments";
import { errorsPage } from "./errors-page";
import { exampleChooser } from "./examples";
import { jsonSchema } from "./json-schema";
import { printLicences } from "./licences";
import { agentsPage, llmsText } from "./llms";
import { fillMarked } from "./marked";
import { leftOut, page, remarks } from "./page";
import { fillRecipes } from "./recipes";
import { fillRights } from "./rights";
import { schemaOf } from "./schema";
import { capital } from "./schema-types";
import { fillSettings, providerTypes } from "./settings";
import {
  aboutArguments,
  aboutField,
  aboutMembers,
  aboutRows,
  fileOf,
  kindComment,
  lookUpEntries,
  namedShapes,
  shapeComments,
  storedFields,
  variableOf,
} from "./tables";

/** Everything that falls out of the tables: the published declarations, the reference pages and the schema. */
const definitions: readonly AnyDefinition[] = Object.values(resources);
const header = "// Generated from the tables in src/resources by `npm run docs`. Do not edit.\n";

const doc = (comment: Comment | undefined, row?: Row, indent = "") =>
  comment ? jsdoc(comment, row ? remarks(row) : [], indent) : "";

/** The type of a value as the program gives it (`arg`) or gets it. */
function typeOf(row: Row, arg: boolean): string {
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

const argument = (name: string, row: Row) =>
  `${name}${row.required ? "" : "?"}: pulumi.Input<${typeOf(row, true)}${row.required ? "" : " | null"}>;`;

const members = (
  rows: Rows,
  comments: (name: string) => Comment | undefined,
  line: (name: string, row: Row) => string,
) =>
  Object.entries(rows)
    .map(([name, row]) => `${doc(comments(name), row, "  ")}  ${line(name, row)}`)
    .join("\n");

function shapeTypes(): string {
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

function classOf(def: AnyDefinition): string {
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

/** What the engine loads for a kind. The path of the file is part of people's state. */
function entryOf(def: AnyDefinition): string {
  return `${header}import { ${variableOf(def)} } from "../resources/${fileOf(def)}";
import { lifecycle } from "./lifecycle";

export = lifecycle(${variableOf(def)});
`;
}

function exportOf(def: AnyDefinition): string {
  const { kind } = def;
  const names = [kind, `${kind}Args`, ...(canAdopt(def) ? [`Get${kind}Result`] : [])].sort();
  const exports = names.map((name) => (name === kind ? name : `type ${name}`));
  return `export { ${exports.join(", ")} } from "./${fileOf(def)}";\n`;
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

function writeSchemas(def: Definition, file: string): void {
  writeFileSync(`schemas/${file}.json`, JSON.stringify(jsonSchema(def, 3)));
  writeFileSync(`schemas/${file}-2.x.json`, JSON.stringify(jsonSchema(def, 2)));
}

/** The arguments of the look-ups. They are plain values, whose alternatives TypeScript tells apart. */
function lookUpTypes(): string {
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

mkdirSync("src/generated", { recursive: true });
mkdirSync("docs/reference", { recursive: true });
mkdirSync("plugin", { recursive: true });
mkdirSync("schemas", { recursive: true });
writeFileSync("src/generated/shapes.ts", shapeTypes());
writeFileSync("src/generated/provider.ts", providerTypes());
writeFileSync("src/generated/resources.ts", header + definitions.map(exportOf).join(""));
writeFileSync("src/generated/look-ups.ts", lookUpTypes());
writeFileSync("plugin/schema.json", JSON.stringify(schemaOf(JSON.parse(readFileSync("package.json", "utf8")))));
writeFileSync("THIRD-PARTY-LICENSES.md", printLicences());
writeFileSync("docs/cli.md", cliPage());
writeFileSync("docs/errors.md", errorsPage());
fillSettings("README.md", { ...credentialTable, ...placeTable });
fillRights("docs/credentials.md");
fillSettings("docs/installation-configuration.md", { ...credentialTable, ...placeTable });
fillMarked("docs/_index.md", "examples", [exampleChooser()]);
fillRecipes("docs/recipes.md");
fillSettings("docs/reliability.md", { ...runTable, ...programTable });
for (const def of definitions) {
  const file = fileOf(def);
  writeFileSync(`src/generated/${file}.ts`, classOf(def));
  writeFileSync(`src/provider/${file}.ts`, entryOf(def));
  const own = kindComment(def)?.example?.replace(/^```ts\n|\n```$/g, "") ?? "";
  const example = canAdopt(def) ? readFileSync("examples/quickstart/index.ts", "utf8") : own;
  writeFileSync(`docs/reference/${file}.md`, page(def, example));
  if (canAdopt(def)) writeSchemas(def, file);
}
writeFileSync("AGENTS.md", agentsPage(definitions));
writeFileSync("llms.txt", llmsText());
