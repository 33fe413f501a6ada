import { AuthleteError } from "../../api/error";
import type { Clock } from "../../host";
import type { Actual } from "../../value";
import { type PageSource, pageSize } from "./reading";
import { RowStore } from "./row-store";

/** When pages are read, and when their rows are written. */
export interface Timing {
  clock: Clock;
  /** How long a page stays recent, in milliseconds from the beginning of its request. */
  maxAge: number;
  /** How many milliseconds a write that came now would wait for its turn. */
  expectedWait(): number;
}

export interface RecentPage {
  readonly number: number;
  readonly rows: RowStore;
  /** When it stops being recent, in milliseconds since 1970. */
  expires: number;
  arrival: Promise<void>;
}

/** The pages of a list that were read a few seconds ago, and what they showed. Pages count from 0. */
export class RecentPages {
  /** The page that held an object when it was last seen. */
  readonly places = new Map<string, number>();
  /** The pages that were ever read. */
  readonly seen = new Set<number>();
  /** How many requests were made. */
  requests = 0;
  /** Whether pages can stand for reads, as far as is known. */
  areUsable: boolean;
  private readonly pages = new Map<number, RecentPage>();
  private total = 0;
  /** The number of rows on page 0. */
  private step = 0;

  constructor(
    private readonly source: PageSource,
    private readonly timing: Timing,
  ) {
    this.areUsable = timing.maxAge > 0;
  }

  /** The number of pages. Until the first one is read, that is all there is to know. */
  get count(): number {
    return Math.ceil(this.total / this.step) || 1;
  }

  /** A page that will still be recent when an object on it can be written. */
  get(number: number): RecentPage | undefined {
    const page = this.pages.get(number);
    return page && this.isRecent(page) ? page : undefined;
  }

  /** What was last seen of an object, be it recent or not. */
  lastRow(id: string): Actual | undefined {
    return this.pages.get(this.places.get(id) ?? -1)?.rows.get(id);
  }

  isRecent({ expires }: RecentPage): boolean {
    return this.timing.clock.now() + this.timing.expectedWait() <= expires;
  }

  request(number: number): RecentPage {
    this.requests++;
    this.seen.add(number);
    const rows = new RowStore(this.source.key);
    const page = { number, rows, expires: Number.POSITIVE_INFINITY, arrival: Promise.resolve() };
    this.dropExpired();
    this.pages.set(number, page);
    page.arrival = this.fill(page);
    return page;
  }

  private dropExpired(): void {
    for (const [number, { expires }] of this.pages) if (expires < this.timing.clock.now()) this.pages.delete(number);
  }

  private async fill(page: RecentPage): Promise<void> {
    const start = page.number * this.step;
    try {
      const { begun, total, rows } = await this.source.page(start, start + (this.step || pageSize));
      page.expires = begun + this.timing.maxAge;
      this.total = total;
      this.step ||= rows.length;
      for (const row of rows) page.rows.add(row);
      for (const id of page.rows.ids) this.places.set(id, page.number);
      if (page.rows.limited.length > 0) this.areUsable = false;
    } catch (error) {
      if (!(error instanceof AuthleteError)) throw error;
      this.areUsable = false;
    }
  }
}
