/** What source files import, and where they cast, read from their syntax trees. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as ts from "typescript";

export interface Import {
  /** The path of a file from the root of the repository, or the name of a module. */
  target: string;
  /** A `type` is never loaded, a `lazy` import when a function runs, and a `value` together with the file. */
  kind: "type" | "lazy" | "value";
}

/** The TypeScript files of a folder, at any depth. */
export const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(folder, file));

const known = new Map<string, Import[]>();

/** Everything that a file imports, at its head or anywhere below. */
export function importsOf(file: string): Import[] {
  const imports = known.get(file) ?? readImports(file);
  known.set(file, imports);
  return imports;
}

function readImports(file: string): Import[] {
  return nodesOf(file).flatMap((node) => {
    const [text, kind] = importIn(node);
    if (text === undefined || !kind) return [];
    return [{ target: text.startsWith(".") ? fileAt(file, text) : text, kind }];
  });
}

/** How often a file tells the compiler a type instead of showing it. */
export const countCasts = (file: string): number =>
  nodesOf(file).filter(
    (node) => ts.isNonNullExpression(node) || (ts.isAsExpression(node) && !ts.isConstTypeReference(node.type)),
  ).length;

/** Every node of a file's syntax tree. */
function nodesOf(file: string): ts.Node[] {
  const within = (node: ts.Node): ts.Node[] => {
    const children: ts.Node[] = [];
    ts.forEachChild(node, (child) => void children.push(...within(child)));
    return [node, ...children];
  };
  return within(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true));
}

function fileAt(from: string, path: string): string {
  const target = join(from, "..", path);
  return [`${target}.ts`, join(target, "index.ts")].find((file) => existsSync(file)) ?? target;
}

const textOf = (node: ts.Node | undefined) => (node && ts.isStringLiteral(node) ? node.text : undefined);

function importIn(node: ts.Node): [text?: string | undefined, kind?: Import["kind"]] {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
    return [textOf(node.moduleSpecifier), isTypeOnly(node) ? "type" : "value"];
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return [textOf(node.argument.literal), "type"];
  if (ts.isExternalModuleReference(node)) return [textOf(node.expression), "value"];
  return ts.isCallExpression(node) && isLoader(node.expression) ? [textOf(node.arguments[0]), "lazy"] : [];
}

/** `import(…)` or `require(…)`. */
const isLoader = (callee: ts.Expression) =>
  callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === "require");

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly || areTypes(node.exportClause);
  const { importClause: clause } = node;
  return clause !== undefined && (clause.isTypeOnly || (!clause.name && areTypes(clause.namedBindings)));
}

/** Is every name in the braces marked as a type? */
const areTypes = (names: ts.Node | undefined) =>
  names !== undefined &&
  (ts.isNamedImports(names) || ts.isNamedExports(names)) &&
  names.elements.every(({ isTypeOnly }) => isTypeOnly);
