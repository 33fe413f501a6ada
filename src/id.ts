import { withArticle } from "./words";

/** The names of the parts of an id, in order, such as `serviceId` and `clientId`. Authlete issues the last one. */
export type IdParts = readonly string[];

/** The id of a resource, by its parts. A resource that is still to be created lacks the last one. */
export type Id = Record<string, string | undefined>;

/** What a part of an id looks like. No part has a slash. */
interface Form {
  pattern: string;
  example: string;
}

const number = "[1-9]\\d{0,18}";
const digits = (example: string): Form => ({ pattern: number, example });

const forms: Record<string, Form> = {
  serviceId: digits("1234567890"),
  clientId: digits("9876543210"),
  /** 256 random bits in base64url. */
  handle: { pattern: "[\\w-]{43}", example: "lKJ3x9mWqQ0a7tFh2VbZ8cRy5uNsPoD1gEi6kLw4jXM" },
  /** Text, of which nothing else is documented. It never stands in a path. */
  tokenId: { pattern: "[!-.0-~]{1,255}", example: "token-12" },
};

/** The id as a pattern: each part as Authlete may have issued it. */
export const patternOfId = (parts: IdParts): RegExp =>
  new RegExp(`^${parts.map((part) => forms[part]?.pattern).join("/")}$`);

/** May Authlete have issued the part? */
export const isIssuedPart = (part: string, text: string | undefined): boolean => patternOfId([part]).test(text ?? "");

/** Is it a number that Authlete may have issued? */
export const isIssuedId = (text: string | undefined): boolean => isIssuedPart("serviceId", text);

/** The hidden field of state that holds the id, for whoever asks which objects a stack has recorded. */
export const ID = "__id";

/** Reads `<serviceId>` or `<serviceId>/<clientId>`. Anything else could lead a call to another path. */
function readId(parts: IdParts, text: string): Id | undefined {
  if (!patternOfId(parts).test(text)) return undefined;
  const values = text.split("/");
  return Object.fromEntries(parts.map((part, index) => [part, values[index]]));
}

export const isId = (parts: IdParts, text: string): boolean => readId(parts, text) !== undefined;

/** The parts of an id, or an error that says how one looks. */
export function parseId(kind: string, parts: IdParts, text: string): Id {
  const id = readId(parts, text);
  if (id) return id;
  const given = JSON.stringify(text.slice(0, 80));
  throw new Error(
    `${given} is not the id of ${withArticle(kind)}: give ${formOfId(parts)}, such as ${exampleOfId(parts)}`,
  );
}

/** How an id looks, in words. */
export function formOfId(parts: IdParts): string {
  const isNumeric = parts.every((part) => forms[part]?.pattern === number);
  return `${templateOfId(parts)}${isNumeric ? ", in digits" : ""}`;
}

/** `<serviceId>/<clientId>`. */
export const templateOfId = (parts: IdParts): string => parts.map((part) => `<${part}>`).join("/");

export const exampleOfId = (parts: IdParts): string => parts.map((part) => forms[part]?.example).join("/");

export const printId = (parts: IdParts, id: Id): string => parts.map((part) => id[part]).join("/");
