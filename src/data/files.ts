/** Finds and reads files, none of which may lie outside of one folder. */
import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, extname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { refuse, startOf } from "./source";

export const isTable = (file: string) => extname(file) === ".csv";
const extensions = [".yaml", ".yml", ".json", ".csv"];
/** What may lie beside clients: texts for people, and what begins with a dot or a low line, such as shared defaults. */
const isAside = (name: string) => /^[._]|\.md$|^CODEOWNERS$/i.test(name);
const maxBytes = 10_000_000;

export const isFolder = (path: string): boolean => statSync(path).isDirectory();

/** The files of clients below a folder, by the name that their path gives, in the order of the names. */
export const filesIn = (folder: string): [name: string, file: string][] =>
  pathsIn(folder)
    .map((file): [string, string] => [nameOf(relative(folder, file)), file])
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** Links to folders are not followed: two of them could make any number of files. */
const pathsIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !isAside(name))
    .flatMap((entry) => (entry.isDirectory() ? pathsIn(join(folder, entry.name)) : [join(folder, entry.name)]));

/** `shop/web.yaml` is `shop/web`, on every system. */
const nameOf = (path: string): string =>
  path
    .slice(0, path.length - extname(path).length)
    .split(sep)
    .join("/");

/** Reads a file below `root`, whatever links lead to it, as UTF-8 without its byte order mark. */
export function readText(file: string, root: string): string {
  const place = startOf(file);
  if (!extensions.includes(extname(file)))
    return refuse(place, `is neither YAML, JSON nor CSV: name it ….yaml, ….json or ….csv, or begin its name with "_"`);
  const real = tryTo(() => realpathSync(file)) ?? refuse(place, "cannot be read: there is no such file");
  if (!isInside(real, realpathSync(root)))
    return refuse(place, `lies outside of ${root}, and nothing outside of that folder is read`);
  const { size } = lstatSync(real).isFile() ? lstatSync(real) : refuse(place, "is not a file");
  if (size > maxBytes) return refuse(place, `is larger than ${maxBytes} bytes`);
  return (
    tryTo(() => new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(real))) ??
    refuse(place, "cannot be read as UTF-8: save it in that encoding")
  );
}

/** A path that stands in a file. */
export const pathFrom = (file: string, path: string): string => (isAbsolute(path) ? path : join(dirname(file), path));

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && resolve(folder, way) === path;
}

function tryTo<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
