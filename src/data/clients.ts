/** The clients of a folder or of one file. */
import { basename, dirname } from "node:path";
import { client } from "../resources/client";
import { errorOf, isRecord } from "../value";
import { filesIn, isFolder, isTable } from "./files";
import { Library } from "./references";
import { type MappingSource, type Problem, refuse, type Source, startOf, Unreadable, without } from "./source";

/** A client of a file, under the name that the resource gets. */
export interface Entry {
  name: string;
  source: MappingSource;
}

export interface Reading {
  entries: Entry[];
  problems: Problem[];
}

/**
 * Reads all clients, and all that cannot be read. `root` is the folder that a file may refer to; the one of the clients
 * if there is none.
 */
export function readClients(path: string, root?: string): Reading {
  const reading: Reading = { entries: [], problems: [] };
  collect(reading, path, () => {
    const files = isFolder(path) ? filesIn(path) : undefined;
    const library = new Library(root ?? (files ? path : dirname(path)), client.inputs);
    if (files) for (const [name, file] of files) collect(reading, file, () => entriesOf(library, name, file));
    return files ? [] : entriesIn(library, path);
  });
  const { entries, problems } = reading;
  const isEmpty = entries.length === 0 && problems.length === 0;
  return { entries, problems: isEmpty ? [nothingIn(path)] : [...problems, ...repeated(entries)] };
}

/** An empty folder may be a checkout that failed, and would delete all clients of a stack. */
const nothingIn = (path: string): Problem => ({
  place: startOf(path),
  message: "holds no client: correct the path, or run `pulumi destroy` to delete the last one of a stack",
});

function collect(reading: Reading, file: string, read: () => Entry[]): void {
  try {
    reading.entries.push(...read());
  } catch (error) {
    const unread = { place: startOf(file), message: `cannot be read: ${errorOf(error).message}` };
    reading.problems.push(...(error instanceof Unreadable ? error.problems : [unread]));
  }
}

/** A file of a folder is one client; a table, one for each row. */
function entriesOf(library: Library, name: string, file: string): Entry[] {
  if (isTable(file)) return entriesIn(library, file, `${name}/`);
  return [mappingEntry(library, name, library.document(file))];
}

/** The clients of one file: the rows of a table, or the members of a mapping. */
function entriesIn(library: Library, file: string, prefix = ""): Entry[] {
  if (isTable(file)) return library.table(file).map((row) => rowEntry(row, prefix));
  const { parts, value, place } = library.document(file);
  if (!isRecord(value)) return refuse(place, `${basename(file)} must be a mapping of names to clients`);
  return [...parts]
    .filter(([name]) => !/^[_$]/.test(String(name)))
    .map(([name, source]) => mappingEntry(library, String(name), source));
}

function rowEntry(row: Source, prefix: string): Entry {
  const name = row.parts.get("name")?.value;
  if (typeof name !== "string") return refuse(row.place, "name: is required: the column names the resource");
  return { name: checked(`${prefix}${name}`, row), source: without(row, "name") };
}

function mappingEntry(library: Library, name: string, written: Source): Entry {
  if (!isRecord(written.value)) return refuse(written.place, "must be a mapping of fields: {} has none");
  return { name: checked(name, written), source: without(library.resolve(written), "$schema") };
}

const checked = (name: string, { place }: Source): string =>
  /^[\p{L}\p{N}._/@+-]+$/u.test(name) ? name : refuse(place, "its name may have letters, digits and . _ / @ + - only");

/** Two files of one name, such as `web.yaml` and `web.json`. */
function repeated(entries: readonly Entry[]): Problem[] {
  const firsts = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const first = firsts.get(entry.name) ?? entry;
    firsts.set(entry.name, first);
    if (first === entry) return [];
    const { file, line } = first.source.place;
    return [{ place: entry.source.place, message: `is a second client ${entry.name}: ${file}:${line} is the first` }];
  });
}
