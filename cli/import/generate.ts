/** What to write where: a selection and a folder in, files out. */
import { service } from "../../src/resources/definitions";
import { definitionOf, isIn, type Recorded } from "../estate/records";
import { type Entry, entryOf, printEntries, readEntries, resourceOf } from "./import-file";
import { identifier } from "./names";
import type { Folder, Output } from "./output";
import { hasIndex, ignoredFiles, indexFile, projectFiles } from "./project-files";
import { type Group, groupsOf, resourcesIn, type Surroundings } from "./resources";
import { secretsScript } from "./secrets-script";
import type { LiveService } from "./select";
import { type Owner, printServiceFile } from "./service-file";

export interface Generated {
  groups: Group[];
  outputs: Output[];
  /** The entries of the import file, with those of an earlier run that are not in the stack yet. */
  entries: Entry[];
  /** The lines that the program still needs, if it has no `index.ts` to add them to. */
  missingImports: string[];
  /** Are there secrets to set? */
  hasSecrets: boolean;
}

/** The entries of an earlier run that nobody has imported yet. */
export function pendingEntries(folder: Folder, inStack: readonly Recorded[]): Entry[] {
  const text = folder.read("import.json");
  const isInStack = isIn(inStack);
  return (text === undefined ? [] : readEntries(text)).filter(({ type, id }) => {
    const def = definitionOf(type);
    return !(def && isInStack(def, id));
  });
}

/** What the program holds already: what its stack has recorded, and what still waits to be imported. */
export const knownIn = (inStack: readonly Recorded[], pending: readonly Entry[]): Recorded[] => [
  ...inStack,
  ...pending.flatMap((entry) => resourceOf(entry) ?? []),
];

export function generate(
  services: readonly LiveService[],
  pending: readonly Entry[],
  folder: Folder,
  surroundings: Surroundings,
): Generated {
  const groups = groupsOf(services, surroundings);
  const taken = groups.flatMap(resourcesIn);
  const entries = [...pending, ...taken.map(entryOf)];
  const script = secretsScript(entries.flatMap((entry) => resourceOf(entry) ?? []));
  const files = serviceFiles(groups, folder, surroundings.known);
  const modules = files.map(({ file }) => file.replace(/\.ts$/, "")).sort();
  const isNothing = taken.length === 0;
  return {
    groups,
    entries,
    hasSecrets: script !== undefined,
    outputs: isNothing
      ? []
      : [...startFiles(folder), ...files, ...endFiles(folder, modules), ...importFiles(entries, script)],
    missingImports: hasIndex(folder) ? [] : modules.map((name) => `import "./${folder.inProject ?? ""}${name}";`),
  };
}

/** `.gitignore` comes before what it names. */
const startFiles = (folder: Folder): Output[] => [...ignoredFiles(folder), ...projectFiles(folder)];

const endFiles = (folder: Folder, modules: readonly string[]): Output[] =>
  hasIndex(folder) ? indexFile(folder, modules) : [];

const importFiles = (entries: readonly Entry[], script: string | undefined): Output[] => [
  { file: "import.json", text: printEntries(entries), how: "replace", secret: true },
  ...(script ? [{ file: "secrets.sh", text: script, how: "replace", secret: true } as const] : []),
];

/** A file for each service. Beside an earlier one of the same name, it gets a number. */
function serviceFiles(groups: readonly Group[], folder: Folder, known: readonly Recorded[]): Output[] {
  const used = new Set<string>();
  return groups.map(({ serviceId, name, service, clients }) => {
    let file = `${name}.ts`;
    for (let count = 2; used.has(file) || folder.read(file) !== undefined; count++) file = `${name}-${count}.ts`;
    used.add(file);
    const owner = service ? { service } : ownerOf(serviceId, folder, known);
    return { file, text: printServiceFile(owner, clients), how: "create" };
  });
}

/** The file of an earlier run that exports the service, or only its id. */
function ownerOf(id: string, folder: Folder, known: readonly Recorded[]): Owner {
  const recorded = known.find((each) => each.def === service && each.id === id);
  const text = recorded && folder.read(`${recorded.name}.ts`);
  const isExported = text?.includes(`export const ${identifier(recorded?.name ?? "")} = new authlete.Service(`);
  return recorded && isExported ? { name: recorded.name, file: recorded.name } : { id };
}
