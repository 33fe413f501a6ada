/** What an answer must say so that it counts as one about the object that was asked for. */
import { isIssuedPart } from "../id";
import { MARKER } from "../marker";
import { type Definition, issuedOnceIn } from "../resources/schema";
import { type Actual, type Fields, isHeaderValue, textOf } from "../value";

/** An object as a call expects it in the answer. A cache or a proxy may return another one. */
export interface Expected {
  /** For messages: `client with the id 7`. */
  what: string;
  isMet(answer: Actual): boolean;
}

export function expectId({ noun, issued }: Definition, id: string): Expected {
  return { what: `${noun} with the id ${id}`, isMet: (answer) => textOf(answer[issued]) === id };
}

/** An id or an alias. */
export function expectName({ noun, issued }: Definition, name: string): Expected {
  return {
    what: `${noun} with the id or alias ${name}`,
    isMet: (answer) => [answer[issued], answer.clientIdAlias].some((given) => textOf(given) === name),
  };
}

/**
 * A new object has an id that nobody knows yet. Its marker identifies it, or the name where there is no marker. What only
 * this answer tells must be there.
 */
export function expectCreated(def: Definition, object: Fields): Expected {
  const { noun, issued, title, id } = def;
  return {
    what: `${noun} that this call created`,
    isMet: (answer) => {
      const proof = answer[MARKER] === undefined ? title : MARKER;
      const isIssued = isIssuedPart(String(id.at(-1)), textOf(answer[issued]));
      return (
        isIssued &&
        [undefined, answer[proof]].includes(object[proof]) &&
        issuedOnceIn(def).every((name) => isHeaderValue(answer[name]))
      );
    },
  };
}
