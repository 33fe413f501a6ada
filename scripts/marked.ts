/** The parts of pages that are generated: what stands between two marks of a name. */
import { readFileSync, writeFileSync } from "node:fs";

function partsOf(file: string, name: string) {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before = "", rest = ""] = readFileSync(file, "utf8").split(begin);
  const [marked = "", after = ""] = rest.split(end);
  return { before: before + begin, marked, after: end + after };
}

export const readMarked = (file: string, name: string): string => partsOf(file, name).marked;

/** Writes lines in place of what the page has there. */
export function fillMarked(file: string, name: string, lines: readonly string[]): void {
  const { before, after } = partsOf(file, name);
  writeFileSync(file, `${before}\n\n${lines.join("\n")}\n\n${after}`);
}
