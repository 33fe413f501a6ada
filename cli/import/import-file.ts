/** The file for `pulumi import --file`: a record of each resource as if Pulumi itself had made it. */
import { sealText } from "../../src/envelope";
import { tryParse } from "../../src/json";
import { mustSeal } from "../../src/plan/secrets";
import { PROVIDER, providerText, typeOf } from "../../src/resource-type";
import type { Definition } from "../../src/resources/schema";
import { type Fields, isRecord, type State, textOf } from "../../src/value";
import { definitionOf } from "../estate/records";
import { opened } from "../estate/secrets";
import type { Resource } from "./program";

/** A resource with the record of it. */
export interface Imported extends Resource {
  state: State;
  /** Default: that of a dynamic resource. */
  type?: string;
}

/** An entry of the file. */
export interface Entry {
  type: string;
  name: string;
  id: string;
  inputs: Fields;
  outputs: Fields;
}

export function entryOf({ def, name, id, inputs, state, type = typeOf(def.kind) }: Imported): Entry {
  const isDynamic = type === typeOf(def.kind);
  const code = isDynamic ? { [PROVIDER]: providerText(def.kind) } : {};
  // The native plugin shows its part of the id, too.
  const issued = isDynamic ? {} : { [def.issued]: id.split("/").at(-1) };
  return {
    ...{ type, name, id },
    inputs: sealed(def, { ...inputs, ...code }),
    outputs: sealed(def, { ...state, ...issued, ...code }),
  };
}

/** Pulumi encrypts what is in its envelope as soon as it reads the file. */
const sealed = (def: Definition, fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, mustSeal(def, fields, name) ? sealText(value) : value]),
  );

/** The resource of an entry that an earlier run wrote. */
export function resourceOf({ type, name, id, inputs }: Entry): Resource | undefined {
  const def = definitionOf(type);
  return def && { def, name, id, inputs: opened(inputs) };
}

export const printEntries = (entries: readonly object[]): string =>
  `${JSON.stringify({ resources: entries }, null, 2)}\n`;

/** The entries of a file that an earlier run wrote, or that somebody has changed since. */
export function readEntries(text: string): Entry[] {
  const file = tryParse(text);
  const resources = isRecord(file) ? file.resources : undefined;
  const entries = Array.isArray(resources) ? resources.map(readEntry) : [undefined];
  if (entries.includes(undefined))
    throw new Error("import.json is no file for `pulumi import`: remove it, or give another folder with --out.");
  return entries.filter((entry) => entry !== undefined);
}

function readEntry(value: unknown): Entry | undefined {
  if (!isRecord(value)) return undefined;
  const { inputs, outputs } = value;
  const [type, name, id] = [textOf(value.type), textOf(value.name), textOf(value.id)];
  if (!type || !name || !id || !isRecord(inputs) || !isRecord(outputs)) return undefined;
  return { ...value, type, name, id, inputs, outputs };
}
