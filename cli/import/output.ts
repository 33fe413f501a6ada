/** Where the program goes, and what is written there. */

/** The folder of the program, as it is. */
export interface Folder {
  name: string;
  /** From the folder of the project to this one, or `undefined` if there is no project yet. */
  inProject: string | undefined;
  /** The text of a file, if there is one. */
  read(file: string): string | undefined;
}

/** A file to write. Only what this command alone uses is replaced; a file of the program is new, or gets lines at its end. */
export interface Output {
  file: string;
  text: string;
  how: "create" | "append" | "replace";
  /** Holds or handles secrets: nobody else may read it. */
  secret?: true;
}

/** A new file of lines, or at the end of one that exists those lines that it lacks. */
export function addLines(folder: Folder, file: string, lines: readonly string[]): Output[] {
  const before = folder.read(file);
  const present = (before ?? "").split("\n").map((line) => line.trim());
  const missing = lines.filter((line) => !present.includes(line)).map((line) => `${line}\n`);
  if (missing.length === 0) return [];
  const gap = !before || before.endsWith("\n") ? "" : "\n";
  return [{ file, text: gap + missing.join(""), how: before === undefined ? "create" : "append" }];
}
