/** Asks the rules between fields. */
import type { Rule } from "../resources/forbid";
import { type Row, type Rows, rowNamed } from "../resources/row";
import { rowsOf, type Table } from "../resources/schema";
import { anything } from "../resources/values";
import { type Fields, type Inputs, isRecord } from "../value";
import { isSame } from "./compare";
import { hasUnknown, isUnknown } from "./unknown";

type Violation = readonly [path: string, reason: string];

/** What breaks the rules, as failures, and what Authlete accepts although it cannot work, as warnings. */
export function contradictions(def: Table, recorded: Inputs, inputs: Inputs) {
  const failures = violations(def.rules, inputs);
  const failed = failures.map(([path]) => path);
  const warnings = doubtful(def, recorded, inputs).filter(([path]) => !failed.includes(path));
  return { failures: failures.map(print), warnings: warnings.map(print) };
}

const print = ([path, reason]: Violation) => `${path}: ${reason}`;

const violations = (rules: readonly Rule[], values: Fields): Violation[] =>
  rules
    .filter((rule) => !rule.reads.some((name) => hasUnknown(values[name])))
    .flatMap((rule) => {
      const violation = rule.violation(values);
      return violation ? [violation] : [];
    });

/**
 * What cannot work. A field that the program leaves out may be right wherever it is managed. On a create it is managed
 * nowhere, so all rules are asked. Of an object that exists, only what is new is worth a warning.
 */
function doubtful(def: Table, recorded: Inputs, inputs: Inputs): Violation[] {
  const isNew = (name: string) =>
    inputs[name] !== undefined && !isSame(rowNamed(def.inputs, name) ?? anything, recorded[name], inputs[name]);
  const asked = (rules: readonly Rule[]) => rules.filter((rule) => rule.reads.some(isNew));
  const exists = Object.keys(recorded).length > 0 || typeof inputs.adopt === "string";
  if (exists) return violations(asked(def.warnings), inputs);
  const created = asCreated(def, inputs);
  return violations(asked([...def.rules, ...def.warnings]), created).map(([path, reason]) => {
    const value = inputs[path] === undefined && created[path];
    return [path, typeof value === "string" ? `${reason}; if it is left out, Authlete sets ${value}` : reason];
  });
}

/** The inputs of a create, with what Authlete makes of a field that is left out. `extra` may hold it instead. */
function asCreated(def: Table, inputs: Inputs): Fields {
  if (isUnknown(inputs.extra)) return inputs;
  const inExtra = isRecord(inputs.extra) ? Object.keys(inputs.extra) : [];
  return completed(Object.fromEntries(rowsOf(def).filter(([name]) => !inExtra.includes(name))), inputs);
}

function completed(rows: Rows, fields: Fields): Fields {
  const values = Object.entries(rows).map(([name, row]) => {
    const value = fields[name];
    if (value === undefined) return [name, createdAs(row)];
    return [name, isRecord(value) && row.type === "object" ? completed(row.members, value) : value];
  });
  return { ...fields, ...Object.fromEntries(values) };
}

const emptyValues: Partial<Record<Row["type"], unknown>> = { boolean: false, integer: 0 };

function createdAs(row: Row): unknown {
  if (row.unclear || typeof row.readsAs === "function") return undefined;
  return row.readsAs ?? emptyValues[row.type] ?? null;
}
