/** The names of the parts of an id, in order, such as `serviceId` and `clientId`. Authlete issues the last one. */
export type IdParts = readonly string[];

/** The id of a resource, by its parts. A resource that is still to be created lacks the last one. */
export type Id = Record<string, string | undefined>;

/** The id as a pattern: for each part, a number that Authlete may have issued. */
export const patternOfId = (parts: IdParts): RegExp => new RegExp(`^${parts.map(() => "[1-9]\\d{0,18}").join("/")}$`);

const issued = patternOfId(["id"]);

/** Is it a number that Authlete may have issued? */
export const isIssuedId = (text: string | undefined): boolean => issued.test(text ?? "");

/** The hidden field of state that holds the id, for whoever asks which objects a stack has recorded. */
export const ID = "__id";

/** Reads `<serviceId>` or `<serviceId>/<clientId>`. Anything else could lead a call to another path. */
function readId(parts: IdParts, text: string): Id | undefined {
  const values = text.split("/");
  if (values.length !== parts.length || !values.every(isIssuedId)) return undefined;
  return Object.fromEntries(parts.map((part, index) => [part, values[index]]));
}

export const isId = (parts: IdParts, text: string): boolean => readId(parts, text) !== undefined;

/** The parts of an id, or an error that says how one looks. */
export function parseId(kind: string, parts: IdParts, text: string): Id {
  const id = readId(parts, text);
  if (id) return id;
  const given = JSON.stringify(text.slice(0, 80));
  throw new Error(`${given} is not the id of a ${kind}: give ${formOfId(parts)}, such as ${exampleOfId(parts)}`);
}

/** How an id looks, in words. */
export const formOfId = (parts: IdParts): string => `${parts.map((part) => `<${part}>`).join("/")}, in digits`;
export const exampleOfId = (parts: IdParts): string => parts.map((_, index) => examples[index]).join("/");

const examples = ["1234567890", "9876543210"];

export const printId = (parts: IdParts, id: Id): string => parts.map((part) => id[part]).join("/");
