/** The tables of a page in Markdown. */

export interface PageTable {
  /** The mark that the bench's part of the page begins with: `normal`, `big`, or none. */
  part: string;
  /** The heading above it. */
  heading: string;
  columns: string[];
  rows: string[][];
  /** Its own text. */
  text: string;
}

export const tablesOf = (page: string): PageTable[] =>
  [...page.matchAll(/^\|.*\|$(?:\n\|.*\|$)+/gm)].map(({ 0: text, index }) => {
    const before = page.slice(0, index);
    const [columns = [], , ...rows] = text.split("\n").map(cellsOf);
    const part = lastOf(before, /^<!-- (\/?\w+) -->$/gm).replace("end", "");
    return { part, heading: lastOf(before, /^#+ (.*)$/gm), columns, rows, text };
  });

/** No cell of ours holds an escaped bar. */
const cellsOf = (line: string): string[] =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());

const lastOf = (text: string, pattern: RegExp): string => [...text.matchAll(pattern)].at(-1)?.[1] ?? "";

/** The cell of a row in a column. */
export function cellOf({ columns, rows }: PageTable, row: string, column: string): string | undefined {
  return rows.find(([name]) => name === row)?.[columns.indexOf(column)];
}
