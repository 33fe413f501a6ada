import { AuthleteError } from "../../api/error";
import type { Clock } from "../../host";
import type { Actual } from "../../value";
import { RowStore } from "./row-store";

/** One page, and the number of rows of the whole list. */
export interface Page {
  total: number;
  rows: Actual[];
  /** When the request went out that brought it, in milliseconds since 1970. */
  begun: number;
}

/** Where a list comes from. */
export interface PageSource {
  /** `start` is inclusive, `end` exclusive. */
  page(start: number, end: number): Promise<Page>;
  /** The member of a row that tells it from the others. */
  key: string;
}

/** The number of rows to ask for. Authlete may return fewer. */
export const pageSize = 100;

/** One reading of a list: page 0, and the other pages if someone needs them. */
export class Reading {
  readonly rows: RowStore;
  /** Why not all of the list could be read. */
  failure: AuthleteError | undefined;
  /** The list changed while it was read, so a row may be missing. */
  hasMoved = false;
  /** When the last page arrived. */
  readAt = 0;
  total = 0;
  /** The number of rows on page 0. */
  step = 0;
  private head: Promise<number> | undefined;
  private rest: Promise<void> | undefined;

  constructor(
    private readonly source: PageSource,
    private readonly clock: Clock,
  ) {
    this.rows = new RowStore(source.key);
  }

  get hasBegun(): boolean {
    return this.head !== undefined;
  }

  /** Reads page 0, and returns the number of pages: infinite if the list cannot be read. */
  readHead(): Promise<number> {
    this.head ??= this.readPage(0).then((count) => {
      this.step = count;
      return this.failure ? Number.POSITIVE_INFINITY : Math.ceil(this.total / Math.max(1, count));
    });
    return this.head;
  }

  /** Reads the other pages too, side by side. */
  readRest(): Promise<void> {
    this.rest ??= this.readHead().then(async (pages) => {
      if (this.failure) return;
      const starts = Array.from({ length: Math.max(0, pages - 1) }, (_, index) => (index + 1) * this.step);
      await Promise.all(starts.map((start) => this.readPage(start)));
    });
    return this.rest;
  }

  /** Waits until no page is on its way. */
  async finish(): Promise<void> {
    await (this.rest ?? this.head);
  }

  /** Reads a page, keeps its rows, and returns their number. */
  private async readPage(start: number): Promise<number> {
    try {
      const { total, rows } = await this.source.page(start, start + (this.step || pageSize));
      if (start > 0 && this.total !== total) this.hasMoved = true;
      this.total = total;
      this.readAt = this.clock.now();
      for (const row of rows) this.rows.add(row);
      return rows.length;
    } catch (error) {
      if (!(error instanceof AuthleteError)) throw error;
      this.failure ??= error;
      return 0;
    }
  }
}
