import { readFileSync } from "node:fs";
import ts from "typescript";

/** A doc comment of the tables: its text, and its tags. */
export interface Comment {
  text: string;
  deprecated?: string;
  /** Links to the specifications, in Markdown. */
  see: string[];
  example?: string;
}

/** The doc comments of a file's tables: by the name of the constant, then by the path of the property inside it. */
export function commentsOf(file: string): Map<string, Comment> {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found = new Map<string, Comment>();
  const visit = (path: string) => (node: ts.Node) => {
    const name = (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) && node.name.getText();
    const here = name ? `${path}${path && "."}${name}` : path;
    const comment = name && commentOf(ts.isVariableDeclaration(node) ? node.parent.parent : node);
    if (comment) found.set(here, comment);
    ts.forEachChild(node, visit(here));
  };
  visit("")(source);
  return found;
}

function commentOf(node: ts.Node): Comment | undefined {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  if (!doc) return undefined;
  const tags = (name: string) =>
    (doc.tags ?? []).filter((tag) => tag.tagName.text === name).map((tag) => textOf(tag.comment));
  const [deprecated] = tags("deprecated").map(unwrap);
  const [example] = tags("example");
  return { text: unwrap(textOf(doc.comment)), deprecated, see: tags("see").map(unwrap), example };
}

const textOf = (comment: ts.JSDoc["comment"]) => ts.getTextOfJSDocComment(comment) ?? "";
const unwrap = (text: string) => text.replace(/\s*\n\s*/g, " ").trim();

const width = 120;

/** A comment as hover help in code, on one line if it fits. Tags follow the text after an empty line. */
export function jsdoc({ text, deprecated, see, example }: Comment, remarks: string[], indent: string): string {
  const tags = [
    ...(remarks.length > 0 ? [`@remarks ${remarks.join(" ")}`] : []),
    ...(deprecated ? [`@deprecated ${deprecated}`] : []),
    ...see.map((link) => `@see ${link}`),
    ...(example ? [`@example\n${example}`] : []),
  ];
  const line = `${indent}/** ${text} */`;
  if (tags.length === 0 && line.length <= width) return `${line}\n`;
  const room = width - indent.length - " * ".length;
  const lines = [text, ...(tags.length > 0 ? ["", ...tags] : [])].flatMap((part) => wrap(part, room));
  return `${indent}/**\n${lines.map((part) => `${indent} * ${part}`.trimEnd()).join("\n")}\n${indent} */\n`;
}

/** Where a line may break: at spaces, but not in code, and not between a word such as "section" and its number. */
const breaks = /(?<!\b(?:RFC|section|appendix)) (?=(?:[^`]*`[^`]*`)*[^`]*$)/;

/** Wraps a paragraph; a text of several lines, such as an example, keeps its own. */
function wrap(text: string, room: number): string[] {
  if (text.includes("\n")) return text.split("\n");
  const lines = [""];
  for (const word of text.split(breaks).flatMap((part) => (part.length > room ? part.split(" ") : [part]))) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.length <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
