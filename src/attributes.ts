/** Hidden fields of an object travel as attributes, which Authlete keeps. Comparisons of attributes never see them. */
import { DELETED_WITH } from "./deleted-with";
import { ATTRIBUTE, MARKER } from "./marker";
import { type Actual, type Fields, isRecord } from "./value";

const keyOf: Record<string, string> = { [MARKER]: ATTRIBUTE, [DELETED_WITH]: `${ATTRIBUTE}-deleted-with` };
const fieldOf = new Map<unknown, string>(Object.entries(keyOf).map(([field, key]) => [key, field]));

const attributesOf = (object: Fields): unknown[] => (Array.isArray(object.attributes) ? object.attributes : []);

/** Does the attribute carry a hidden field? */
export const isHidden = (pair: unknown): pair is Fields => isRecord(pair) && fieldOf.has(pair.key);

/** Turns the hidden fields of an object into attributes, on the way to Authlete. */
export function toAttributes(fields: Fields): Fields {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  const hidden = given.filter(([name]) => name in keyOf).map(([name, value]) => ({ key: keyOf[name], value }));
  const object = Object.fromEntries(given.filter(([name]) => !(name in keyOf)));
  return hidden.length === 0 ? object : { ...object, attributes: [...attributesOf(object), ...hidden] };
}

/** Turns those attributes back into hidden fields. */
export function fromAttributes(object: Actual): Actual {
  const hidden = attributesOf(object).filter(isHidden);
  if (hidden.length === 0) return object;
  const { attributes: _, ...rest } = object;
  const others = attributesOf(object).filter((pair) => !isHidden(pair));
  const fields = Object.fromEntries(hidden.map(({ key, value }) => [fieldOf.get(key), value]));
  return { ...rest, ...(others.length > 0 && { attributes: others }), ...fields };
}

/** Carries hidden fields as attributes. */
export const inAttributes = { load: toAttributes, unload: fromAttributes };
