/** Compares two services with their clients. Ids, dates and what Authlete issues do not count. */
import type { Generation } from "../../src/call";
import { parseId } from "../../src/id";
import { chosenFields } from "../../src/plan/managed";
import { mustSeal } from "../../src/plan/secrets";
import { inputsOf, stateOf } from "../../src/plan/state";
import { client, service } from "../../src/resources/definitions";
import { rowNamed } from "../../src/resources/row";
import type { Definition } from "../../src/resources/schema";
import { anything } from "../../src/resources/values";
import { type Actual, type Fields, type Inputs, SECRETS } from "../../src/value";
import { type Difference, differencesOf, type Hidden } from "./differences";
import { type Named, named, pairUp } from "./pair";
import type { Found, Managed, Side } from "./side";

export interface Rules {
  /** The generation of both sides, if they have the same. */
  generation: Generation | undefined;
  /** Fields that do not count. */
  ignored: readonly string[];
}

export interface Comparison {
  service: Difference[];
  /** The clients that both sides have and that differ. */
  clients: { from: Named; to: Named; differences: Difference[] }[];
  onlyFrom: Named[];
  onlyTo: Named[];
}

export function compare(from: Side<Found>, to: Side, rules: Rules): Comparison {
  const { pairs, onlyFrom, onlyTo } = pairUp(from.clients, to.clients);
  const clients = pairs.map(([a, b]) => ({
    from: named(client, a),
    to: named(client, b),
    differences: compareItems(client, a, b, rules),
  }));
  return {
    service: compareItems(service, from.service, to.service, rules),
    clients: clients.filter(({ differences }) => differences.length > 0),
    onlyFrom: onlyFrom.map((each) => named(client, each)),
    onlyTo: onlyTo.map((each) => named(client, each)),
  };
}

function compareItems(def: Definition, a: Found, b: Found | Managed, { generation, ignored }: Rules): Difference[] {
  const [from, to] =
    "actual" in b
      ? [allFields(def, generation, a.actual), allFields(def, generation, b.actual)]
      : [managedFields(def, asManaged(def, a, b.inputs)), managedFields(def, b.inputs)];
  const marks = "inputs" in b ? { [SECRETS]: b.inputs[SECRETS] } : {};
  const hiddenOf = (name: string): Hidden | undefined => {
    if ([from, to].some((fields) => mustSeal(def, { ...fields, ...marks }, name))) return "secret";
    return isNewer(def, name) ? "newer" : undefined;
  };
  const differences = differencesOf((name) => rowNamed(def.inputs, name) ?? anything, from, to, hiddenOf);
  return differences.filter(({ path }) => !ignored.some((name) => isWithin(path, name)));
}

/** What somebody chose, and fields that are newer than this package. */
const allFields = (def: Definition, generation: Generation | undefined, actual: Actual): Fields => ({
  ...Object.fromEntries(Object.entries(actual).filter(([name]) => isNewer(def, name))),
  ...chosenFields(def, generation, actual),
});

/** Nobody knows whether such a field is secret. Hidden fields are not meant. */
const isNewer = ({ inputs, outputs }: Definition, name: string): boolean =>
  !name.startsWith("__") && !rowNamed(inputs, name) && !rowNamed(outputs, name);

/** What a stack with these inputs would have recorded of the object. */
const asManaged = (def: Definition, { id, actual }: Found, inputs: Inputs): Inputs =>
  inputsOf(def, stateOf(def, parseId(def.kind, def.id, id), inputs, actual));

const managedFields = (def: Definition, inputs: Inputs): Fields => {
  const isCompared = ([name]: [string, unknown]) => {
    const row = rowNamed(def.inputs, name);
    return row && !row.origin && !row.local && !(name in def.outputs);
  };
  return Object.fromEntries(Object.entries(inputs).filter(isCompared));
};

const isWithin = (path: string, name: string) =>
  path === name || [".", "["].some((sign) => path.startsWith(name + sign));
