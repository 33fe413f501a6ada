import { type Fields, isRecord } from "../value";

/** Which objects of a list are wanted. What is left out wants all. */
export interface Filter {
  /** Fields that must have this value. */
  equal?: Fields;
  /** A field, and how it must begin. */
  prefix?: readonly [field: string, text: string | undefined];
  /** An attribute that the object must have: with this value, if there is one. */
  attribute?: { key: string; value?: string };
}

export const matches = (fields: Fields, { equal = {}, prefix, attribute }: Filter): boolean =>
  Object.entries(equal).every(([name, value]) => value === undefined || fields[name] === value) &&
  (prefix === undefined || begins(fields, ...prefix)) &&
  (attribute === undefined || hasAttribute(fields, attribute));

const begins = (fields: Fields, field: string, text: string | undefined): boolean =>
  text === undefined || String(fields[field] ?? "").startsWith(text);

const hasAttribute = ({ attributes }: Fields, { key, value }: NonNullable<Filter["attribute"]>): boolean =>
  Array.isArray(attributes) &&
  attributes.filter(isRecord).some((pair) => pair.key === key && (value === undefined || pair.value === value));
