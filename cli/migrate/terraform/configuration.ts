/** What only the files of Terraform say: secrets that stand there, and the options of a resource. */
import { client, service } from "../../../src/resources/definitions";
import type { Definition } from "../../../src/resources/schema";
import type { Fact } from "./facts";
import { fieldOf } from "./fields";
import { type Attribute, type Block, readBlocks } from "./hcl";

type Brief = Omit<Fact, "where">;

/** The facts of a file with resources of the root module. `tracked` are the addresses in the state. */
export const factsOfConfiguration = (text: string, file: string, tracked: ReadonlySet<string>): Fact[] =>
  readBlocks(text, file).flatMap((block) => {
    const { type, labels } = block;
    const def = [service, client].find(({ kind }) => labels[0] === `authlete_${kind.toLowerCase()}`);
    if (type === "provider" && labels[0] === "authlete") return at("provider.authlete", secretsIn(block, file));
    if (type !== "resource" || !def) return [];
    const where = labels.join(".");
    const untracked = tracked.has(where) ? [] : [note(file, "the state does not track it: write it into the program")];
    return at(where, [...secretsIn(block, file), ...optionsOf(def, block, file), ...untracked]);
  });

const at = (where: string, facts: readonly Brief[]): Fact[] => facts.map((fact) => ({ ...fact, where }));
const note = (what: string, todo: string): Brief => ({ topic: "notes", what, todo });

const secretName = /(secret|bearer|pem_private_key)$|^([dkpq]|d[pq]|qi)$/;
/** A string or a heredoc without a template. */
const literal = /^("(?!")[^$%]*"$|<<)/;

function secretsIn({ attributes, blocks }: Block, file: string): Brief[] {
  const own = attributes.filter(({ name, text }) => secretName.test(name) && literal.test(text));
  const todo = "replace it: the file and its history keep it";
  return [
    ...own.map(({ name, line }): Brief => ({ topic: "inFile", what: `${name} (${file}:${line})`, todo })),
    ...blocks.flatMap((block) => secretsIn(block, file)),
  ];
}

/** What else Terraform was told of a resource, and the option of Pulumi that says the same. */
function optionsOf(def: Definition, { attributes, blocks }: Block, file: string): Brief[] {
  const lifecycle = blocks.find(({ type }) => type === "lifecycle")?.attributes ?? [];
  return [...attributes, ...lifecycle].flatMap((attribute) => {
    const todo = options.get(attribute.name)?.(attribute, def);
    return todo === undefined ? [] : [note(`${attribute.name} (${file}:${attribute.line})`, todo)];
  });
}

const instances = "each instance is a resource of its own: write a loop if you like, with the same names";

type Option = (attribute: Attribute, def: Definition) => string | undefined;

const options = new Map<string, Option>([
  ["prevent_destroy", ({ text }) => (text === "true" ? "add the option protect: true" : undefined)],
  ["ignore_changes", ({ text }, def) => `add the option ignoreChanges: [${fieldsIn(text, def).join(", ")}]`],
  ["provider", () => "add the option provider, with a Provider that has the same credential"],
  ["count", () => instances],
  ["for_each", () => instances],
]);

const fieldsIn = (text: string, def: Definition): string[] =>
  [...text.matchAll(/[a-z]\w*/g)].map(([name]) => JSON.stringify(name === "all" ? "*" : fieldOf(def, name)));
