/** The arguments of a resource as a program gives them: secrets come from the configuration, JSON is written out. */

import { SIGNATURE } from "../../src/envelope";
import { tryParse } from "../../src/json";
import { isSame } from "../../src/plan/compare";
import { itemsOf, membersOf, type Row } from "../../src/resources/row";
import { type Definition, isSecret } from "../../src/resources/schema";
import { type Fields, type Inputs, isRecord } from "../../src/value";
import { Code } from "./code";
import { identifier } from "./names";

/** What is in a resource and takes part in a program. */
export interface Resource {
  def: Definition;
  id: string;
  name: string;
  inputs: Inputs;
}

/** A secret input: the members that lead to it, and the key of the configuration that holds it. */
export interface Secret {
  path: string[];
  key: string;
}

/** The inputs as code. */
export const programArguments = ({ def, name, inputs }: Resource): Fields =>
  Object.fromEntries(
    Object.entries(inputs).flatMap(([field, value]) => {
      const row = def.inputs[field];
      return row ? [[field, asCode(row, value, name, [field])]] : [];
    }),
  );

function asCode(row: Row, value: unknown, name: string, path: string[]): unknown {
  if (row.secret) return secretCode(value, configKey(name, path));
  if (row.type === "json") return jsonValue(row, value);
  const items = itemsOf(row);
  if (items && Array.isArray(value)) return value.map((item) => asCode(items, item, name, path));
  if (row.type !== "object" || !isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([member, inner]) => {
      const memberRow = membersOf(row)[member];
      return [member, memberRow ? asCode(memberRow, inner, name, [...path, member]) : inner];
    }),
  );
}

const secretCode = (value: unknown, key: string) =>
  new Code(typeof value === "string" ? "config.requireSecret" : "config.requireSecretObject", key);

const configKey = (name: string, path: string[]): string => identifier([name, ...path].join("-"));

/** What means something else to JavaScript or to Pulumi in a value than in a text. */
const special = new RegExp(`__proto__|${SIGNATURE}|\\bnull\\b`);

/** JSON as a value where that says the same, or else as its text. */
function jsonValue(row: Row, text: unknown): unknown {
  const value = typeof text === "string" && !special.test(text) ? tryParse(text) : undefined;
  const isWritable = isRecord(value) || (Array.isArray(value) && value.every(isRecord));
  return isWritable && isSame(row, text, JSON.stringify(value)) ? value : text;
}

/** Every secret among the inputs of a resource. */
export const secretsOf = ({ def, name, inputs }: Resource): Secret[] =>
  Object.keys(inputs)
    .filter((field) => isSecret(def, field))
    .flatMap((field) => {
      const row = def.inputs[field];
      return row ? secretsIn(row, inputs[field], name, [field]) : [];
    });

function secretsIn(row: Row, value: unknown, name: string, path: string[]): Secret[] {
  if (row.secret) return [{ path, key: configKey(name, path) }];
  if (!isRecord(value)) return [];
  return Object.entries(membersOf(row))
    .filter(([member]) => value[member] !== undefined)
    .flatMap(([member, memberRow]) => secretsIn(memberRow, value[member], name, [...path, member]));
}
