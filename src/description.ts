/** The marker of a create where an object has no attributes: it ends the description, which people see too. */
import { MARKER, unsignedMarker } from "./marker";
import { type Actual, type Fields, textOf } from "./value";

/** The longest description that leaves room for the marker in the 255 characters that Authlete takes. */
export const longestDescription = 200;

const form = /^(.*) \[pulumi ([\w-]{1,40})\]$/s;

const withoutHidden = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !name.startsWith("__")));

/** Puts the marker at the end of the description, and drops the other hidden fields. */
function toDescription(fields: Fields): Fields {
  const object = withoutHidden(fields);
  if (fields[MARKER] === undefined) return object;
  return { ...object, description: `${textOf(object.description) ?? ""} [pulumi ${unsignedMarker(fields[MARKER])}]` };
}

/** Takes it out again. Nothing proves who put it there. */
function fromDescription(object: Actual): Actual {
  const [, description, marker] = form.exec(textOf(object.description) ?? "") ?? [];
  return marker === undefined ? object : { ...object, description, [MARKER]: marker };
}

/** Carries the marker in the description. */
export const inDescription = { load: toDescription, unload: fromDescription };

/** Carries nothing: the object has no place for hidden fields. */
export const nowhere = { load: withoutHidden, unload: (object: Actual): Actual => object };
