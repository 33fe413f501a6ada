import { type Fields, isRecord, textOf } from "./value";

/** The field, hidden as all that begin so, that holds the marker of a create: in inputs, in state, in what came from Authlete. */
export const MARKER = "__marker";

/** The attribute that carries it in Authlete: short and opaque, since attributes reach resource servers. */
export const ATTRIBUTE = "pulumi-authlete";

const attributes = (object: Fields): unknown[] => (Array.isArray(object.attributes) ? object.attributes : []);
const isMark = (pair: unknown): pair is Fields => isRecord(pair) && pair.key === ATTRIBUTE;

/** An object on its way to Authlete: the marker is one of its attributes. */
export function outward(given: Fields): Fields {
  const { [MARKER]: marker, ...object } = given;
  if (marker === undefined) return object;
  return { ...object, attributes: [...attributes(object), { key: ATTRIBUTE, value: marker }] };
}

/** An object as it came from Authlete: the marker stands beside the attributes, which are other people's alone. */
export function inward(object: Fields): Fields {
  const mark = attributes(object).find(isMark);
  if (!mark) return object;
  const { attributes: _, ...rest } = object;
  const others = attributes(object).filter((pair) => !isMark(pair));
  return { ...rest, ...(others.length > 0 && { attributes: others }), [MARKER]: mark.value };
}

/** What the markers of one resource have in common: the creates under its URN count on. */
export const familyOf = (marker: unknown): string => String(textOf(marker)).replace(/-\d+$/, "");

/**
 * The marker of the next create. Of a resource that is recorded it is the next one, so that a replacement never takes
 * the object for its own that it replaces; where nothing is recorded it is the first.
 */
export function markerAfter(family: string, isRecorded: boolean, recorded: unknown): string {
  const [, count = 0] = /-(\d+)$/.exec(String(recorded)) ?? [];
  return `${family}-${isRecorded ? Number(count) + 1 : 0}`;
}

/** Where nothing is recorded, whatever bears one of the family is unrecorded: a refresh may have dropped the record. */
const isOwn = (marker: unknown, other: unknown) =>
  other === marker || (String(marker).endsWith("-0") && familyOf(other) === familyOf(marker));

const bornAt = (object: Fields) => Number(textOf(object.createdAt));

/** What unrecorded creates left behind: marked by them, and no older than so many milliseconds. The oldest comes first. */
export const twins = (objects: readonly Fields[], marker: unknown, oldest: number): Fields[] =>
  objects
    .filter((object) => isOwn(marker, object[MARKER]) && Date.now() - bornAt(object) < oldest)
    .sort((a, b) => bornAt(a) - bornAt(b));
