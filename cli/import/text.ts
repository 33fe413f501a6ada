/** Texts, keys and comments of TypeScript. */

/** A text in double quotes. What no eye can see is escaped: it could hide code from a reader. */
export const quoted = (text: string): string =>
  JSON.stringify(text).replace(/[\p{C}\p{Zl}\p{Zp}\p{DI}]/gu, escapeUnits);

/** A text in the quotes that need fewer escapes. */
export function printText(text: string): string {
  const inner = quoted(text).slice(1, -1);
  const count = (quote: string) => text.split(quote).length;
  if (count('"') <= count("'")) return `"${inner}"`;
  return `'${inner.replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

const escapeUnits = (symbol: string) =>
  symbol
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");

/** The name of a member, in quotes if it needs them. */
export const printKey = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : printText(name));

/** How wide a text is on the screen: signs of East Asia take two columns. */
export const columnsOf = (text: string): number => [...text].reduce((sum, sign) => sum + (isWide(sign) ? 2 : 1), 0);

const isWide = (sign: string) =>
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/.test(sign);

/** The lines of a comment, each of at most so many columns. */
export function printComment(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "//";
  for (const word of text.split(" ")) {
    if (columnsOf(`${line} ${word}`) > columns && line !== "//") {
      lines.push(line);
      line = "//";
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}
