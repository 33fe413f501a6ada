import { isDeepStrictEqual } from "node:util";
import type { Run } from "../../api/run";
import { type Actual, textOf, toPlain } from "../../value";
import { PageSearch } from "./page-search";
import type { RecentPage, RecentPages } from "./recent-pages";

/** The steps of an update. */
export interface Update<T> {
  /** Reads the object by a request of its own. */
  read(): Promise<Actual>;
  write(actual: Actual): Promise<T>;
  /** Writes what comes of a row, unless it has expired by then. Returns nothing if only a read of its own will do. */
  writeRow(row: Actual, expires: number): Promise<T | undefined>;
}

/** Updates that come together share pages of the list, in place of reads of their own. */
export class SharedReads {
  /** Objects whose rows were handed out, or that this run has written: their rows may be older than the object. */
  private readonly used = new Set<string>();
  /** Objects that were read alone, until one of them shows whether rows are whole. */
  private readonly readAlone = new Map<string, Actual>();
  private areRowsWhole = false;
  private readonly search: PageSearch;

  constructor(
    private readonly pages: RecentPages,
    /** Few updates are under way at once, so that rows do not grow old while their writes wait. */
    private readonly limiter: Run["limiter"],
  ) {
    this.search = new PageSearch(pages);
  }

  update<T>(id: string, steps: Update<T>): Promise<T> {
    return this.limiter(async () => (await this.updateFromPage(id, steps)) ?? this.updateAlone(id, steps));
  }

  /** Forgets an object because it is written. */
  forget(id: string): void {
    this.used.add(id);
  }

  private async updateFromPage<T>(id: string, { writeRow }: Update<T>): Promise<T | undefined> {
    if (this.used.has(id)) return undefined;
    const page = await this.search.find(id);
    const row = page && this.takeRow(page, id);
    if (!row) return undefined;
    const result = await writeRow(row, page.expires);
    if (result !== undefined) this.search.countSaving(page);
    return result;
  }

  private async updateAlone<T>(id: string, { read, write }: Update<T>): Promise<T> {
    const actual = await read();
    this.compareRows([[id, actual]]);
    if (!this.areRowsWhole && this.search.isOpen) this.readAlone.set(id, actual);
    return write(actual);
  }

  private takeRow(page: RecentPage, id: string): Actual | undefined {
    this.compareRows(this.readAlone);
    if (!this.areRowsWhole || this.used.has(id)) return undefined;
    this.used.add(id);
    return page.rows.get(id);
  }

  /**
   * A row that lacks something would erase it from the object. So a row must first equal the same version of an object
   * that was read alone.
   */
  private compareRows(objects: Iterable<[id: string, actual: Actual]>): void {
    for (const [id, actual] of objects) {
      const row = this.pages.lastRow(id);
      if (!row || textOf(row.modifiedAt) !== textOf(actual.modifiedAt)) continue;
      this.areRowsWhole = isDeepStrictEqual(toPlain(row), toPlain(actual));
      this.pages.areUsable &&= this.areRowsWhole;
      this.readAlone.clear();
    }
  }
}
