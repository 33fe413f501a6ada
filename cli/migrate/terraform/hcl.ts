/** Reads of Terraform's language what a report needs: blocks and attributes with their lines, not what values mean. */
import { Scanner } from "./scanner";

export interface Block extends Body {
  type: string;
  labels: string[];
}

interface Body {
  attributes: Attribute[];
  blocks: Block[];
}

export interface Attribute {
  name: string;
  /** The expression, as it stands there, without comments. */
  text: string;
  line: number;
}

export const readBlocks = (text: string, file: string): Block[] => readBody(new Scanner(text, file), undefined).blocks;

const comment = /(?:#|\/\/)[^\n]*|\/\*[\s\S]*?\*\//y;
const space = /\s+/y;
const spaceInLine = /[^\S\n]+/y;
const word = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;

/** The entries up to the sign that ends them, or up to the end of the file. */
function readBody(scanner: Scanner, end: string | undefined): Body {
  const body: Body = { attributes: [], blocks: [] };
  for (skip(scanner); scanner.sign !== end; skip(scanner)) readEntry(scanner, body);
  return body;
}

function skip(scanner: Scanner): void {
  while ((scanner.match(comment) ?? scanner.match(space)) !== undefined);
}

/** `name = expression`, or `type "label" { … }`. */
function readEntry(scanner: Scanner, { attributes, blocks }: Body): void {
  const { line } = scanner;
  const name = scanner.take(word);
  scanner.match(spaceInLine);
  if (scanner.sign === "=") {
    attributes.push({ name, text: readExpression(scanner), line });
    return;
  }
  blocks.push({ type: name, labels: readLabels(scanner), ...readBody(scanner, "}") });
  scanner.take(/\}/y);
}

function readLabels(scanner: Scanner): string[] {
  const labels: string[] = [];
  for (; scanner.sign !== "{"; scanner.match(spaceInLine))
    labels.push(scanner.sign === '"' ? scanner.string().slice(1, -1) : scanner.take(word));
  scanner.take(/\{/y);
  return labels;
}

/** Up to the end of the line, or of the block that stands on it, unless a bracket is open. */
function readExpression(scanner: Scanner): string {
  scanner.take(/=/y);
  let text = "";
  for (let depth = 0; depth > 0 || !["\n", "}", undefined].includes(scanner.sign); ) {
    if (scanner.match(comment) !== undefined) continue;
    const part = scanner.part();
    depth += "([{".includes(part) ? 1 : ")]}".includes(part) ? -1 : 0;
    text += part;
  }
  return text.trim();
}
