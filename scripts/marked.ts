import { readFileSync, writeFileSync } from "node:fs";

/** Writes lines between the two marks of a page that have this name. */
export function fillMarked(file: string, name: string, lines: readonly string[]): void {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, rest = ""] = readFileSync(file, "utf8").split(begin);
  const [, after] = rest.split(end);
  writeFileSync(file, `${before}${begin}\n\n${lines.join("\n")}\n\n${end}${after}`);
}
