/** An object as far as Terraform's state knows it, in Authlete's words. */
import type { Definition } from "../../../src/resources/schema";
import { type Actual, type Fields, isRecord } from "../../../src/value";
import { camelCase, fieldOf, isPublished } from "./fields";
import { jwkSetOf } from "./jwk";

export function actualOf(def: Definition, attributes: Fields): Actual {
  const actual: Fields = {};
  for (const [attribute, value] of Object.entries(attributes)) {
    const [name, member] = fieldOf(def, attribute)?.split(".") ?? [];
    const translated = isMisread(attributes, attribute) ? undefined : translate(attribute, value);
    if (name === undefined || translated === undefined) continue;
    actual[name] = member === undefined ? translated : { ...recordAt(actual, name), [member]: translated };
  }
  return actual;
}

const recordAt = (fields: Fields, name: string): Fields => (isRecord(fields[name]) ? fields[name] : {});

/** The published provider reads the value of another field here, of a client. */
export const isMisread = (attributes: Fields, attribute: string): boolean =>
  isPublished(attributes) && attribute === "request_object_encryption_enc_match_required";

/** A value with Authlete's names. Terraform has no difference between empty and unset. */
function translate(attribute: string, value: unknown): unknown {
  if (value === null || value === "" || (Array.isArray(value) && value.length === 0)) return undefined;
  if (isKeyBlocks(attribute, value)) return jwkSetOf(value);
  if (Array.isArray(value)) return value.map((item) => (isRecord(item) ? translateMembers(item) : item));
  return isRecord(value) ? translateMembers(value) : value;
}

export const isKeyBlocks = (attribute: string, value: unknown): value is unknown[] =>
  /(^|_)jwk$/.test(attribute) && Array.isArray(value);

function translateMembers(members: Fields): Fields {
  const entries = Object.entries(members).map(([name, value]) => {
    const field = isKeyBlocks(name, value) ? "jwks" : camelCase(name);
    return [field, translate(name, value)];
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
