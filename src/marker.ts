import { type Fields, isRecord, textOf } from "./value";

/** The input and output, hidden as all that begin so, that holds the marker of a create. */
export const MARKER = "__marker";

/** The attribute that carries the marker in Authlete: short and opaque, since attributes reach resource servers. */
export const ATTRIBUTE = "pulumi-authlete";

const attributes = (object: Fields): unknown[] => (Array.isArray(object.attributes) ? object.attributes : []);
const isMark = (pair: unknown): pair is Fields => isRecord(pair) && pair.key === ATTRIBUTE;

export const markerOf = (object: Fields): unknown => attributes(object).find(isMark)?.value;

/** The object with its marker. */
export const marked = (object: Fields, marker: unknown): Fields =>
  marker === undefined ? object : { ...object, attributes: [...attributes(object), { key: ATTRIBUTE, value: marker }] };

/** The object as everybody else sees it. */
export function unmarked(object: Fields): Fields {
  if (markerOf(object) === undefined) return object;
  const { attributes: _, ...rest } = object;
  const others = attributes(object).filter((pair) => !isMark(pair));
  return others.length > 0 ? { ...rest, attributes: others } : rest;
}

const bornAt = (object: Fields) => Number(textOf(object.createdAt));

/** What unrecorded creates left behind: marked by them, and no older than so many milliseconds. The oldest comes first. */
export const twins = (objects: readonly Fields[], marker: unknown, oldest: number): Fields[] =>
  objects
    .filter((object) => markerOf(object) === marker && Date.now() - bornAt(object) < oldest)
    .sort((a, b) => bornAt(a) - bornAt(b));
