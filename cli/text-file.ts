import { readFileSync } from "node:fs";

/** The text of a file that the user named, or an error that says what it should be. */
export function readTextFile(file: string, what: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new Error(`${file} cannot be read (${(error as NodeJS.ErrnoException).code}): give ${what}.`);
  }
}
