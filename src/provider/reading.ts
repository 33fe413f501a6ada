import { AuthleteError } from "../api";
import { parse } from "../lossless";
import { markerOf } from "../marker";
import { type Fields, isRecord, textOf } from "../value";

/** What a reading has to know of a list and of the objects in it. */
export interface Source {
  /** A part of the list, as Authlete answers it: `start` is inclusive, `end` exclusive. */
  page(start: number, end: number): Promise<unknown>;
  /** The member of the answer that holds the rows. */
  plural: string;
  /** The member of a row that tells it from the others. */
  key: string;
}

/** Rows asked for at once; Authlete may give fewer. */
const size = 100;

/** One reading of a list: page 0, and the rest if somebody needs it. Rows stay text until they are asked for. */
export class Reading {
  /** Why not all of it could be read. */
  problem: string | undefined;
  /** Rows of the limited view, which tell too little to stand for a read. */
  readonly limited: Fields[] = [];
  /** When the last page came. */
  last = 0;
  total = 0;
  private step = 0;
  private readonly rows = new Map<string, string>();
  private readonly marks = new Map<unknown, string[]>();
  private readonly written = new Set<string>();
  private head: Promise<number> | undefined;
  private rest: Promise<void> | undefined;

  constructor(private readonly source: Source) {}

  get begun(): boolean {
    return this.head !== undefined;
  }

  /** Reads page 0: how many pages there are, without end where the list is not to be had. */
  pages(): Promise<number> {
    this.head ??= this.read(0).then((came) => {
      this.step = came;
      if (!Number.isInteger(this.total) || (came === 0 && this.total > 0))
        this.problem ??= "its first page tells nothing";
      return this.problem ? Number.POSITIVE_INFINITY : Math.ceil(this.total / Math.max(1, came));
    });
    return this.head;
  }

  /** Reads the other pages too, side by side. */
  whole(): Promise<void> {
    this.rest ??= this.pages().then(async (pages) => {
      if (this.problem) return;
      const starts = Array.from({ length: Math.max(0, pages - 1) }, (_, i) => (i + 1) * this.step);
      await Promise.all(starts.map((start) => this.read(start)));
    });
    return this.rest;
  }

  /** Nothing is under way any more. */
  async settled(): Promise<void> {
    await (this.rest ?? this.head);
  }

  has(id: string): boolean {
    return this.rows.has(id);
  }

  row(id: string): Fields | undefined {
    const text = this.rows.get(id);
    return text === undefined ? undefined : (parse(text) as Fields);
  }

  marked(marker: unknown): Fields[] {
    return (this.marks.get(marker) ?? []).map((id) => this.row(id)).filter((row) => row !== undefined);
  }

  /** Forgets a row that is being written, also if it is still to come. */
  forget(id: string): void {
    this.written.add(id);
    this.rows.delete(id);
  }

  /** Reads a page and keeps its rows; how many came. */
  private async read(start: number): Promise<number> {
    try {
      const page = await this.source.page(start, start + (this.step || size));
      const { totalCount, [this.source.plural]: rows }: Fields = isRecord(page) ? page : {};
      const total = Number(textOf(totalCount));
      if (start > 0 && this.total !== total) this.problem ??= "it changed while it was read";
      this.total = total;
      this.last = Date.now();
      const records: Fields[] = Array.isArray(rows) ? rows.filter(isRecord) : [];
      for (const row of records) this.keep(row);
      return records.length;
    } catch (error) {
      if (!(error instanceof AuthleteError)) throw error;
      this.problem ??= error.message;
      return 0;
    }
  }

  private keep(row: Fields): void {
    const id = textOf(row[this.source.key]);
    if (id === undefined) return;
    if (row.createdAt === undefined) return void this.limited.push(row);
    if (this.written.has(id)) return;
    const marker = markerOf(row);
    if (marker !== undefined && !this.rows.has(id)) this.marks.set(marker, [...(this.marks.get(marker) ?? []), id]);
    this.rows.set(id, JSON.stringify(row));
  }
}
