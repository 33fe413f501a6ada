/** Which values of an object are secret, and which of their texts no message may show. */
import { tryParse } from "../json";
import { holdsPrivateKey, keysOf, privateMembers } from "../resources/jwk";
import { type Definition, isSecret, itemsOf, membersOf, type Row } from "../resources/schema";
import { type Fields, isRecord } from "../value";

/** Inputs that the program marked as secret, beside those that the table does. */
export const SECRETS = "__secrets";

const markedBy = (fields: Fields): unknown[] => (Array.isArray(fields[SECRETS]) ? fields[SECRETS] : []);

/** Fields of an object that hold a private key, though they are public. */
export const exposedKeys = (def: Definition, fields: Fields): string[] =>
  Object.keys(fields).filter((name) => !isSecret(def, name) && holdsPrivateKey(fields[name]));

/** Must state encrypt the value? */
export const mustSeal = (def: Definition, fields: Fields, name: string): boolean =>
  isSecret(def, name) || markedBy(fields).includes(name) || holdsPrivateKey(fields[name]);

/** The secret texts in an object. Of a JWK Set only what is private is secret. */
export const secretTexts = (def: Definition, fields: Fields): string[] =>
  Object.keys(fields)
    .filter((name) => name !== SECRETS && mustSeal(def, fields, name))
    .flatMap((name) => {
      const row = markedBy(fields).includes(name) ? undefined : (def.inputs[name] ?? def.outputs[name]);
      return textsOf(row, fields[name]);
    });

/** The texts of secret rows, at any depth. Without a row, all texts are secret. */
function textsOf(row: Row | undefined, value: unknown): string[] {
  const keys = keysOf(value) ?? [];
  if (keys.length > 0) return keys.flatMap((key) => privateMembers.flatMap((member) => leaves(key[member])));
  if (!row || row.secret) return leaves(typeof value === "string" ? (tryParse(value) ?? value) : value);
  const items = itemsOf(row);
  if (items && Array.isArray(value)) return value.flatMap((item) => textsOf(items, item));
  if (!isRecord(value)) return [];
  return Object.entries(membersOf(row)).flatMap(([name, member]) => textsOf(member, value[name]));
}

const leaves = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [];
};
