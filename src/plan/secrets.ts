/** Which values of an object are secret, and which of their texts no message may show. */
import { structureIn } from "../json";
import { holdsPrivateKey, keysOf, privateMembers, withoutPrivateMembers } from "../resources/jwk";
import { itemsOf, membersOf, type Row } from "../resources/row";
import { type Definition, isSecret, type Table } from "../resources/schema";
import { type Fields, type Inputs, isRecord, SECRETS } from "../value";

/** Did the program mark the input as secret? */
export const isMarked = (fields: Fields, name: string): boolean =>
  Array.isArray(fields[SECRETS]) && fields[SECRETS].includes(name);

/** Fields of an object that hold a private key, though they are public. */
export const exposedKeys = (def: Table, fields: Fields): string[] =>
  Object.keys(fields).filter((name) => !isSecret(def, name) && holdsPrivateKey(fields[name]));

/** What to tell of such a field. */
export const exposedKeyWarning = (object: string, field: string): string =>
  `${object}: ${field} holds a private key, which everybody who may read it has: replace it.`;

/** An object without the private keys that stand in public fields, and the names of those fields. */
export function publicPart(def: Table, fields: Fields): { shown: Fields; exposed: string[] } {
  const exposed = exposedKeys(def, fields);
  const shown = exposed.map((name) => [name, withoutPrivateMembers(fields[name])]);
  return { shown: { ...fields, ...Object.fromEntries(shown) }, exposed };
}

/** Must state encrypt the value? */
export const mustSeal = (def: Table, fields: Fields, name: string): boolean =>
  isSecret(def, name) || isMarked(fields, name) || holdsPrivateKey(fields[name]);

/** The secret texts in an object. Of a JWK Set only what is private is secret. */
export const secretTexts = (def: Table, fields: Fields): string[] =>
  Object.keys(fields)
    .filter((name) => name !== SECRETS && mustSeal(def, fields, name))
    .flatMap((name) => {
      const row = isMarked(fields, name) ? undefined : (def.inputs[name] ?? def.outputs[name]);
      return textsOf(row, fields[name]);
    });

/** What another object with these inputs would have instead: its id, and the secrets that Authlete issues. */
export function issuedAnew(def: Definition, inputs: Inputs): string {
  const secrets = Object.entries(def.outputs).filter(([, row]) => row.secret && row.type === "string");
  const names = secrets.map(([name]) => name).filter((name) => inputs[name] === undefined);
  return [def.issued, ...names].map((name) => `another ${name}`).join(" and ");
}

/** The texts of secret rows, at any depth. Without a row, all texts are secret. */
function textsOf(row: Row | undefined, value: unknown): string[] {
  if (!row) return leaves(fromText(value));
  const keys = keysOf(value) ?? [];
  if (keys.length > 0) return keys.flatMap((key) => privateMembers.flatMap((member) => leaves(key[member])));
  if (row.secret) return leaves(fromText(value));
  const items = itemsOf(row);
  if (items && Array.isArray(value)) return value.flatMap((item) => textsOf(items, item));
  if (!isRecord(value)) return [];
  return Object.entries(membersOf(row)).flatMap(([name, member]) => textsOf(member, value[name]));
}

/** What a JSON text holds. Any other text is itself. */
const fromText = (value: unknown): unknown => (typeof value === "string" ? (structureIn(value) ?? value) : value);

const leaves = (value: unknown): string[] => {
  if (typeof value === "string" || typeof value === "number") return [String(value)];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [];
};
