/** What there is to know of the state beside the program: what it lacked, what is called otherwise, what it exposes. */
import type { Generation } from "../../../src/call";
import { isSame } from "../../../src/plan/compare";
import { isManageable, managedInputs } from "../../../src/plan/managed";
import { type Row, rowNamed } from "../../../src/resources/row";
import { type Definition, rowsOf } from "../../../src/resources/schema";
import { anything } from "../../../src/resources/values";
import { type Fields, type Inputs, isEmpty } from "../../../src/value";
import { actualOf, isKeyBlocks, isMisread } from "./actual";
import { printAddress } from "./address";
import { exposed } from "./exposed";
import { fieldOf, isPublished, isRenamed } from "./fields";
import { jwkSetOf } from "./jwk";
import type { Tracked } from "./tracked";

/** What a fact is about. The report has a part for each. */
export type Topic = "inClear" | "inFile" | "renamed" | "ignored" | "lost" | "differing" | "unknown" | "notes";

export interface Fact {
  topic: Topic;
  /** The attribute or the field. No value is ever part of a fact. */
  what: string;
  /** What to do about it, or what the program does. */
  todo: string;
  /** The address of the resource. */
  where: string;
}

type Brief = Omit<Fact, "where">;

/** What the state says. `inputs` is what the program says of each object, or `undefined` if nobody asked Authlete. */
export function factsOf(tracked: Tracked, generation: Generation, inputs: Inputs | undefined): Fact[] {
  const facts = [
    ...attributesOf(tracked).flatMap(([name, value]) => factsOfAttribute(tracked, name, value, generation)),
    ...(inputs ? comparison(tracked, generation, inputs) : unknownParts(tracked, generation)),
    ...(tracked.isTainted ? [note("tainted", "Terraform would have replaced it, Pulumi keeps it")] : []),
  ];
  return facts.map((fact) => ({ ...fact, where: printAddress(tracked.address) }));
}

const note = (what: string, todo: string): Brief => ({ topic: "notes", what, todo });

/** The attributes with a value. Terraform has no difference between false or 0 and unset. */
const attributesOf = ({ attributes }: Tracked) => Object.entries(attributes).filter(([, value]) => !isEmpty(value));

function factsOfAttribute(tracked: Tracked, name: string, value: unknown, generation: Generation): Brief[] {
  const { def } = tracked;
  const field = fieldOf(def, name);
  const row = field === undefined ? undefined : rowNamed(def.inputs, field.replace(/\..*/, ""));
  const danger = exposed(tracked, name, value, generation);
  return [
    ...(danger ? [{ topic: "inClear", what: name, todo: danger } as const] : []),
    ...(row && field && isRenamed(def, name) ? [{ topic: "renamed", what: name, todo: field } as const] : []),
    ...(row && isIgnored(row, generation) && isPublished(tracked.attributes)
      ? [{ topic: "ignored", what: name, todo: leftOut(generation) } as const]
      : []),
  ];
}

const isIgnored = ({ only }: Row, generation: Generation) => only !== undefined && only !== generation;
const leftOut = (generation: Generation) => `Authlete ${generation}.x ignores it`;

/** The fields of the program against those that the state alone would have given. */
function comparison(tracked: Tracked, generation: Generation, inputs: Inputs): Brief[] {
  const { def, serviceId, attributes } = tracked;
  const idInputs = def.id.length > 1 ? { serviceId } : {};
  const known = managedInputs(def, generation, idInputs, actualOf(def, attributes)).inputs;
  const names = [...new Set([...Object.keys(inputs), ...Object.keys(known)])].filter((name) => name in def.inputs);
  return names.flatMap((name) => compareField(def, name, known[name], inputs[name]));
}

function compareField(def: Definition, name: string, known: unknown, actual: unknown): Brief[] {
  if (isSame(rowNamed(def.inputs, name) ?? anything, known, actual)) return [];
  if (known === undefined) return [{ topic: "lost", what: name, todo: "the program has it from Authlete" }];
  const todo = actual === undefined ? "Authlete has none, nor has the program" : "the program has Authlete's";
  return [{ topic: "differing", what: name, todo }];
}

/** What the state alone cannot say: fields without an attribute, and attributes that are not what they seem. */
function unknownParts(tracked: Tracked, generation: Generation): Brief[] {
  const { def, attributes } = tracked;
  const fields = Object.keys(attributes).map((name) => fieldOf(def, name)?.replace(/\..*/, ""));
  const missing = rowsOf(def).filter(
    ([name, row]) => isManageable(def, generation, name, row) && !fields.includes(name),
  ).length;
  const unclear = Object.entries(attributes).flatMap(([name, value]) => {
    const todo = unclearBecause(attributes, name, value);
    return todo === undefined ? [] : [unknown(fieldOf(def, name) ?? name, todo)];
  });
  return missing > 0 ? [...unclear, unknown(`${missing} fields`, "the provider has no attributes for them")] : unclear;
}

const unknown = (what: string, todo: string): Brief => ({ topic: "unknown", what, todo });

function unclearBecause(attributes: Fields, name: string, value: unknown): string | undefined {
  if (isKeyBlocks(name, value) && jwkSetOf(value) === undefined)
    return "the state has no keys, only how they were made";
  return isMisread(attributes, name) ? "the provider read another field in its place" : undefined;
}
