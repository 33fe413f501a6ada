/** The words of a Mermaid flowchart, and texts of others in them. */
import { createHash } from "node:crypto";

/** An arrow with several ends counts as so many. A label has none of these signs. */
const signs = { arrows: /-->|-\.->| & /g, links: /-->|-\.->| & |~~~/g };

export const count = (text: string, what: keyof typeof signs): number => text.match(signs[what])?.length ?? 0;

/**
 * A text in a label. Letters and digits stay, and what joins them. Everything else becomes an entity code: Mermaid then
 * reads it as no quote, HTML, Markdown, link or directive of its own.
 */
const printText = (text: string): string =>
  text.replace(readLate, "$&\u2060").replace(active, (sign) => `#${sign.codePointAt(0)};`);

const active = /^\p{M}|[^\p{L}\p{M}\p{N} ,…_.-]|(?<![\p{L}\p{N}])[_.-]|[_.-](?![\p{L}\p{N}])|(?<=www)\./giu;

/** These are sought once the codes are resolved: line breaks, icons, formulas, codes again. An invisible sign parts them. */
const readLate = /\\(?=n)|:(?=fa-)|\$(?=\$)|ﬂ(?=°)|¶(?=ß)/g;

/** The id of what stands for an object. */
export const idOf = (prefix: string, { id }: { id: string }): string => `${prefix}${id.replace("/", "_")}`;

const maxLength = 60;

/** A text as a part of an id: two texts never give the same one. */
export function printIdPart(text: string): string {
  if (text.length > maxLength) return `_h${createHash("sha256").update(text).digest("hex")}`;
  return text.replace(/[^A-Za-z0-9_]|_(?=[hu])/gu, (sign) => `_u${sign.codePointAt(0)?.toString(16)}_`);
}

/** A node with its label: a text on each line. */
export const node = (id: string, ...texts: readonly string[]): string =>
  `${id}["${texts.map(printText).join("<br/>")}"]`;

/** A box around what other lines say. Its direction is said again, because versions of Mermaid differ where it is not. */
export const box = (id: string, title: string, lines: readonly string[]): string[] => [
  `subgraph ${node(id, title)}`,
  ...indent(["direction LR", ...lines]),
  "end",
];

export const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

/** As many nodes stand in a row of a box: in a single column they would be as high as a tower. */
const rowLength = 4;

/** Invisible links that lay nodes out in rows. */
export function rows(ids: readonly string[]): string[] {
  const starts = ids.flatMap((_, index) => (index % rowLength === 0 ? [index] : []));
  const all = starts.map((start) => ids.slice(start, start + rowLength));
  return all.filter((row) => row.length > 1).map((row) => row.join(" ~~~ "));
}

/** Arrows from one thing to others, if there are any. */
export const arrow = (kind: "-->" | "-.->", from: string, to: readonly string[]): string[] =>
  to.length > 0 ? [`${from} ${kind} ${to.join(" & ")}`] : [];

/** Marks these, if there are any. */
export function mark(ids: readonly (string | undefined)[]): string[] {
  const marked = ids.filter((id) => id !== undefined);
  return marked.length > 0 ? [`class ${marked.join(",")} others`] : [];
}
