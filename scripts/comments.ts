import { readFileSync } from "node:fs";
import ts from "typescript";

/** The doc comments of a file's tables: by the name of the constant, then by the path of the property inside it. */
export function commentsOf(file: string): Map<string, string> {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found = new Map<string, string>();
  const visit = (path: string) => (node: ts.Node) => {
    const name = (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) && node.name.getText();
    const here = name ? `${path}${path && "."}${name}` : path;
    const comment = name && textOf(ts.isVariableDeclaration(node) ? node.parent.parent : node);
    if (comment) found.set(here, comment);
    ts.forEachChild(node, visit(here));
  };
  visit("")(source);
  return found;
}

function textOf(node: ts.Node): string | undefined {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return doc && ts.getTextOfJSDocComment(doc.comment)?.replace(/\s*\n\s*/g, " ");
}
