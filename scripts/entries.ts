/** The files by which the engine and a program find a kind. */
import { type AnyDefinition, canAdopt } from "../src/resources/schema";
import { header } from "./declarations";
import { fileOf, variableOf } from "./tables";

/** What the engine loads for a kind. The path of the file is part of people's state. */
export function entryOf(def: AnyDefinition): string {
  return `${header}import { ${variableOf(def)} } from "../resources/${fileOf(def)}";
import { lifecycle } from "./lifecycle";

export = lifecycle(${variableOf(def)});
`;
}

/** What a program can name of it. */
export function exportOf(def: AnyDefinition): string {
  const { kind } = def;
  const names = [kind, `${kind}Args`, ...(canAdopt(def) ? [`Get${kind}Result`] : [])].sort();
  const exports = names.map((name) => (name === kind ? name : `type ${name}`));
  return `export { ${exports.join(", ")} } from "./${fileOf(def)}";\n`;
}
