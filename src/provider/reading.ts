import { AuthleteError } from "../api/connect";
import type { Fields } from "../value";
import { Rows } from "./rows";

/** A part of a list, and how many rows the whole of it has. */
export interface Page {
  total: number;
  rows: Fields[];
}

/** What a reading has to know of a list and of the objects in it. */
export interface Source {
  /** `start` is inclusive, `end` exclusive. */
  page(start: number, end: number): Promise<Page>;
  /** The member of a row that tells it from the others. */
  key: string;
}

/** Rows asked for at once; Authlete may give fewer. */
const size = 100;

/** One reading of a list: page 0, and the rest if somebody needs it. */
export class Reading {
  readonly rows: Rows;
  /** Why not all of it could be read. */
  failure: AuthleteError | undefined;
  /** It changed while it was read, so that a row may have slipped through. */
  moved = false;
  /** When the last page came. */
  last = 0;
  total = 0;
  /** How many rows came with page 0. */
  step = 0;
  private head: Promise<number> | undefined;
  private rest: Promise<void> | undefined;

  constructor(private readonly source: Source) {
    this.rows = new Rows(source.key);
  }

  get begun(): boolean {
    return this.head !== undefined;
  }

  /** Reads page 0: how many pages there are, without end where the list is not to be had. */
  pages(): Promise<number> {
    this.head ??= this.read(0).then((came) => {
      this.step = came;
      return this.failure ? Number.POSITIVE_INFINITY : Math.ceil(this.total / Math.max(1, came));
    });
    return this.head;
  }

  /** Reads the other pages too, side by side. */
  whole(): Promise<void> {
    this.rest ??= this.pages().then(async (pages) => {
      if (this.failure) return;
      const starts = Array.from({ length: Math.max(0, pages - 1) }, (_, i) => (i + 1) * this.step);
      await Promise.all(starts.map((start) => this.read(start)));
    });
    return this.rest;
  }

  /** Nothing is under way any more. */
  async settled(): Promise<void> {
    await (this.rest ?? this.head);
  }

  /** Reads a page and keeps its rows; how many came. */
  private async read(start: number): Promise<number> {
    try {
      const { total, rows } = await this.source.page(start, start + (this.step || size));
      if (start > 0 && this.total !== total) this.moved = true;
      this.total = total;
      this.last = Date.now();
      for (const row of rows) this.rows.keep(row);
      return rows.length;
    } catch (error) {
      if (!(error instanceof AuthleteError)) throw error;
      this.failure ??= error;
      return 0;
    }
  }
}
