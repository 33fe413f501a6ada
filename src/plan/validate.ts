/** Finds every mistake in the inputs of one resource, without a call to Authlete. */

import type { Generation } from "../call";
import { isTooDeep, maxDepth } from "../json";
import { didYouMean } from "../nearest";
import { exampleOf } from "../resources/example";
import { such } from "../resources/print";
import { itemsOf, membersOf, type Row, rowNamed } from "../resources/row";
import { rowsOf, type Table } from "../resources/schema";
import { secret } from "../resources/traits";
import { type Inputs, isRecord } from "../value";
import { withArticle } from "../words";
import { contradictions } from "./contradictions";
import { describeIssue, type Issue, type Path, printPath, valueAt } from "./messages";
import { isMarked } from "./secrets";
import { hasUnknown, isUnknown } from "./unknown";

/** What is wrong with the inputs, and what cannot work, each with its path at the head, in Pulumi's syntax. */
export interface Problems {
  failures: string[];
  warnings: string[];
}

/** Inputs without recorded ones are those of a create. */
export function problemsOf(def: Table, recorded: Inputs, inputs: Inputs, generation: Generation): Problems {
  const [only = generation, reason] = def.only ?? [];
  if (only !== generation)
    return { failures: [`${withArticle(def.kind)} ${missingHere(only)}: ${reason}`], warnings: [] };
  // An import checks the recorded inputs, with the times that an earlier check has set.
  const isKeptStamp = (name: string) => def.outputs[name]?.stamp && inputs[name] === recorded[name];
  const given = Object.entries(inputs).filter(
    ([name, value]) => value !== undefined && !name.startsWith("__") && !isKeptStamp(name),
  );
  const deep = given.filter(([, value]) => isTooDeep(value));
  if (deep.length > 0) return { failures: deep.map(([name]) => `${printPath([name])}: ${tooDeep}`), warnings: [] };
  const { failures, warnings } = contradictions(def, recorded, inputs);
  const wrongValues = given.flatMap(([name]) => wrongValue(def, name, inputs, generation));
  return {
    failures: [...missingInputs(def, inputs), ...wrongValues, ...refusedExtra(def, inputs), ...failures],
    warnings,
  };
}

const missingHere = (only: Generation) =>
  only === 3
    ? "needs Authlete 3.0, and authlete:apiVersion says 2.x"
    : "needs Authlete 2.x, and authlete:apiVersion says 3.0";

const tooDeep = `is nested more than ${maxDepth} levels deep`;

function wrongValue(def: Table, name: string, inputs: Inputs, generation: Generation): string[] {
  const row = rowNamed(def.inputs, name);
  if (!row) return [unknownInput(def, name)];
  const shown = isMarked(inputs, name) ? secret(row) : row;
  return [...typeErrors(shown, name, inputs[name]), ...wrongGeneration(row, [name], inputs[name], generation)];
}

const missingInputs = (def: Table, inputs: Inputs) =>
  rowsOf(def)
    .filter(([name, row]) => row.required && (inputs[name] === undefined || inputs[name] === null))
    .map(([name, row]) => `${name}: ${such("is required", exampleOf(row))}`);

const newerField = "; a field newer than this package goes into extra";
const isOutput = "is an output and cannot be set";

function unknownInput(def: Table, name: string): string {
  if (rowNamed(def.outputs, name)) return `${printPath([name])}: ${isOutput}`;
  const nearest = didYouMean(name, Object.keys(def.inputs));
  return `${printPath([name])}: a ${def.kind} has no such input${nearest}${def.inputs.extra ? newerField : ""}`;
}

function typeErrors(row: Row, name: string, value: unknown): string[] {
  if (value === null || isUnknown(value)) return [];
  const { error } = row.schema().safeParse(value);
  return (error?.issues ?? [])
    .filter((issue) => !isUndecided(issue, value))
    .flatMap((issue) => describeIssue(issue, row, [name, ...issue.path], value));
}

/** Is the mistake in a value that is not known yet? A test of a JSON value may depend on a part of it that is not. */
function isUndecided({ code, path }: Issue, value: unknown): boolean {
  const found = valueAt(value, path);
  return code === "custom" ? hasUnknown(found) : isUnknown(found);
}

/** Finds fields of the other generation, at any depth. */
function wrongGeneration(row: Row, path: Path, value: unknown, generation: Generation): string[] {
  if (value === null || value === undefined) return [];
  if (row.only && row.only !== generation) return [`${printPath(path)}: ${generationReason(row)}`];
  const items = itemsOf(row);
  if (Array.isArray(value) && items)
    return value.flatMap((item, index) => wrongGeneration(items, [...path, index], item, generation));
  if (!isRecord(value)) return [];
  return Object.entries(membersOf(row)).flatMap(([name, member]) =>
    wrongGeneration(member, [...path, name], value[name], generation),
  );
}

function generationReason(row: Row): string {
  if (row.ignored) return "Authlete 3.0 ignores this field on write; remove it";
  if (row.only === 2) return "can be set in Authlete 2.x only, and authlete:apiVersion says 3.0; remove it";
  return "can be set in Authlete 3.0 only, and authlete:apiVersion says 2.x; remove it";
}

function refusedExtra(def: Table, inputs: Inputs): string[] {
  if (!isRecord(inputs.extra)) return [];
  return Object.keys(inputs.extra).flatMap((name) => {
    if (rowNamed(def.outputs, name)) return [`${printPath(["extra", name])}: ${isOutput}`];
    const row = rowNamed(def.inputs, name);
    const mayHoldNewerValue = row && (itemsOf(row) ?? row).type === "enum" && inputs[name] === undefined;
    return row && !mayHoldNewerValue ? [`${printPath(["extra", name])}: is a known input; set ${name} itself`] : [];
  });
}
