/** Names in the declarations of a package. */
import { readFileSync } from "node:fs";
import * as ts from "typescript";

/** The names of the members of a type in a declaration file. */
export function membersOfType(file: string, name: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const declared = source.statements.filter(ts.isTypeAliasDeclaration).find((type) => type.name.text === name);
  if (!declared || !ts.isTypeLiteralNode(declared.type)) throw new Error(`${file} declares no object type ${name}`);
  return declared.type.members.map((member) => member.name?.getText() ?? "");
}

/** The names that an interface in a declaration file declares itself. */
export function membersOfInterface(file: string, name: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const declared = source.statements.filter(ts.isInterfaceDeclaration).find((type) => type.name.text === name);
  if (!declared) throw new Error(`${file} declares no interface ${name}`);
  return declared.members.map((member) => member.name?.getText() ?? "");
}
