import type * as csv from "csv-parse/sync";
import { tryParse } from "../json";
import { itemsOf, type Row, type Rows, rowNamed } from "../resources/row";
import { isRecord } from "../value";
import { type MappingSource, mappingOf, type Place, refuse, type Source } from "./source";

interface Cell {
  text: string;
  place: Place;
}

/** Reads a table with a head of field names. An empty cell leaves the field out. */
export function readCsv(file: string, text: string, rows: Rows): MappingSource[] {
  const [head = [], ...records] = readCells(file, text);
  const seen = new Set<string>();
  const names = head.map(({ text: name, place }) => {
    if (!name) return refuse(place, "a column has no name");
    if (seen.has(name)) return refuse(place, `there are two columns ${name}`);
    seen.add(name);
    return name;
  });
  return records.map((cells) => {
    const place = cells[0]?.place ?? { file, line: 1, column: 1 };
    if (cells.length !== names.length)
      return refuse(
        place,
        `the row has ${cells.length} cells, and the head has ${names.length}: put a cell with commas in quotes`,
      );
    const given = names.flatMap((name, index): [string, Cell][] => {
      const cell = cells[index];
      return cell?.text ? [[name, cell]] : [];
    });
    return mappingOf(
      place,
      given.map(([name, cell]) => [name, sourceOf(rowNamed(rows, name), cell)]),
    );
  });
}

/** A record as the library gives it, and its text from the end of the one before. */
interface Written {
  record: string[];
  raw: string;
  info: { lines: number };
}

const isWritten = (row: unknown): row is Written => isRecord(row) && Array.isArray(row.record) && isRecord(row.info);

function readCells(file: string, text: string): Cell[][] {
  const { parse, CsvError }: typeof csv = require("csv-parse/sync");
  try {
    const options = { raw: true, info: true, relax_column_count: true, skip_empty_lines: true };
    const rows: unknown[] = parse(text.replaceAll("\r\n", "\n"), options);
    return rows.filter(isWritten).map((row) => withPlaces(file, row));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // The message of the library may repeat the cell.
    const line = typeof error.lines === "number" ? error.lines : 1;
    return refuse({ file, line, column: 1 }, "cannot be read: a quote is not closed, or stands inside a cell");
  }
}

/** Where each cell of a record begins. */
function withPlaces(file: string, { record, raw, info }: Written): Cell[] {
  const text = raw.replace(/^\n+|\n$/g, "");
  let line = info.lines - text.split("\n").length + 1;
  let column = 1;
  const cells = text.matchAll(/("(?:[^"]|"")*"|[^,]*)(,|$)/g);
  return record.map((value) => {
    const place = { file, line, column };
    const [written = ""] = cells.next().value ?? [];
    line += written.split("\n").length - 1;
    column = written.includes("\n") ? written.length - written.lastIndexOf("\n") : column + written.length;
    return { text: value, place };
  });
}

/** The value of a cell, by the type of its field. What is not of that type stays a text, which the check refuses. */
function sourceOf(row: Row | undefined, { text, place }: Cell): Source {
  const items = row && itemsOf(row);
  if (!items || items.type === "object") return { place, value: parseCell(row, text), parts: new Map() };
  const values = text.split(/\s+/).filter(Boolean);
  return { place, value: values.map((value) => parseCell(items, value)), parts: new Map() };
}

function parseCell(row: Row | undefined, text: string): unknown {
  const isText = !row || row.type === "string" || row.type === "enum" || row.type === "json";
  return isText ? text : (tryParse(text) ?? text);
}
