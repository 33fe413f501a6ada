/** Words and lines that several commands print. */

export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

const shown = 3;

/** The first names, and how many more there are. */
export const some = (names: readonly string[]): string =>
  names.length > shown ? `${names.slice(0, shown).join(", ")} and ${names.length - shown} more` : names.join(", ");

/** Lines below a title, if there are any. */
export const block = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ["", title, "", ...lines.map((line) => `  ${line}`)] : [];

/** A word of the shell. */
export const quote = (text: string): string =>
  /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
