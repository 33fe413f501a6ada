/** The names of the parts of an id, in order, such as `serviceId` and `clientId`. Authlete issues the last one. */
export type IdParts = readonly string[];

/** The id of a resource, by its parts. A resource that is still to be created lacks the last one. */
export type Id = Record<string, string | undefined>;

/** Is it a number that Authlete may have issued? */
export const isIssuedId = (text: string | undefined): boolean => /^[1-9]\d{0,18}$/.test(text ?? "");

/** Reads `<serviceId>` or `<serviceId>/<clientId>`. Anything else could lead a call to another path. */
export function parseId(kind: string, parts: IdParts, text: string): Id {
  const values = text.split("/");
  if (values.length === parts.length && values.every(isIssuedId))
    return Object.fromEntries(parts.map((part, index) => [part, values[index]]));
  const form = parts.map((part) => `<${part}>`).join("/");
  const given = JSON.stringify(text.slice(0, 80));
  throw new Error(
    `${given} is not the id of a ${kind}: give ${form}, in digits, such as ${parts.map((_, index) => examples[index]).join("/")}`,
  );
}

const examples = ["1234567890", "9876543210"];

export const printId = (parts: IdParts, id: Id): string => parts.map((part) => id[part]).join("/");

/** The part that Authlete issued: it tells an object from the others of its list. */
export const issuedPart = (id: string): string => id.slice(id.lastIndexOf("/") + 1);
