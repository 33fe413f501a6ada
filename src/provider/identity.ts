/** What an answer must say so that it counts as one about the object that was asked for. */
import { isIssuedId } from "../id";
import { MARKER } from "../marker";
import type { Definition } from "../resources/schema";
import { type Actual, type Fields, textOf } from "../value";

/** An object as a call expects it in the answer. A cache or a proxy may return another one. */
export interface Expected {
  /** For messages: `client with the id 7`. */
  what: string;
  isMet(answer: Actual): boolean;
}

export function expectId({ kind, issued }: Definition, id: string): Expected {
  return { what: `${kind.toLowerCase()} with the id ${id}`, isMet: (answer) => textOf(answer[issued]) === id };
}

/** An id or an alias. */
export function expectName({ kind, issued }: Definition, name: string): Expected {
  return {
    what: `${kind.toLowerCase()} with the id or alias ${name}`,
    isMet: (answer) => [answer[issued], answer.clientIdAlias].some((given) => textOf(given) === name),
  };
}

/** A new object has an id that nobody knows yet. Its marker identifies it, or the name where there is no marker. */
export function expectCreated({ kind, issued, title }: Definition, object: Fields): Expected {
  return {
    what: `${kind.toLowerCase()} that this call created`,
    isMet: (answer) => {
      const proof = answer[MARKER] === undefined ? title : MARKER;
      return isIssuedId(textOf(answer[issued])) && [undefined, answer[proof]].includes(object[proof]);
    },
  };
}
