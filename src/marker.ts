import { type Actual, type Fields, isRecord, textOf } from "./value";

/** The hidden field that holds the marker of a create: in inputs, in state, and in objects read from Authlete. */
export const MARKER = "__marker";

/** The attribute that carries the marker in Authlete. It is short and opaque, because attributes reach resource servers. */
export const ATTRIBUTE = "pulumi-authlete";

const attributesOf = (object: Fields): unknown[] => (Array.isArray(object.attributes) ? object.attributes : []);
const isMarker = (pair: unknown): pair is Fields => isRecord(pair) && pair.key === ATTRIBUTE;

/** Turns the marker of an object into one of its attributes, on the way to Authlete. */
export function toAttribute(fields: Fields): Fields {
  const { [MARKER]: marker, ...object } = fields;
  if (marker === undefined) return object;
  return { ...object, attributes: [...attributesOf(object), { key: ATTRIBUTE, value: marker }] };
}

/** Turns that attribute back into the marker, so that no comparison of attributes sees it. */
export function fromAttribute(object: Actual): Actual {
  const marker = attributesOf(object).find(isMarker);
  if (!marker) return object;
  const { attributes: _, ...rest } = object;
  const others = attributesOf(object).filter((pair) => !isMarker(pair));
  return { ...rest, ...(others.length > 0 && { attributes: others }), [MARKER]: marker.value };
}

/** What all markers of one resource begin with. The rest counts its creates. */
export const markerPrefix = (marker: unknown): string => String(textOf(marker)).replace(/-\d+$/, "");

/**
 * The marker of the next create. A recorded resource counts on from its marker, so that a replacement never takes the
 * object that it replaces for its own; a resource that is not recorded starts at 0.
 */
export function nextMarker(prefix: string, isRecorded: boolean, recorded: unknown): string {
  const [, count = 0] = /-(\d+)$/.exec(String(recorded)) ?? [];
  return `${prefix}-${isRecorded ? Number(count) + 1 : 0}`;
}

/**
 * A marker that ends in `-0` says that the stack has no record of the resource, so any object with the same prefix is
 * an orphan: a refresh may have dropped its record.
 */
const isOrphan = (marker: unknown, other: unknown) =>
  other === marker || (String(marker).endsWith("-0") && markerPrefix(other) === markerPrefix(marker));

const createdAt = (object: Fields) => Number(textOf(object.createdAt));

/** The objects that creates of this resource left unrecorded since a time, the oldest first. */
export const findOrphans = (objects: readonly Actual[], marker: unknown, since: number): Actual[] =>
  objects
    .filter((object) => isOrphan(marker, object[MARKER]) && createdAt(object) > since)
    .sort((a, b) => createdAt(a) - createdAt(b));
