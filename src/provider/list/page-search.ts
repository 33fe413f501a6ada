import type { RecentPage, RecentPages } from "./recent-pages";

/** How far the requests for pages may outnumber the saved reads: for any page, and for one that nobody has seen. */
const credit = 16;
const searchCredit = 12;

/**
 * Finds the page that holds an object. That page costs as much as reading the object, so it is read whenever it is
 * needed. Which one it is has to be found out: by at most one page for two updates (the ski-rental rule). All in all,
 * pages cost at most 16 requests more than they save.
 */
export class PageSearch {
  private updates = 0;
  private saved = 0;
  private lastUseful = 0;
  private search: Promise<void> | undefined;

  constructor(private readonly pages: RecentPages) {}

  /** Whether pages that nobody has seen may still be worth reading. */
  get isOpen(): boolean {
    return this.mayRead(searchCredit);
  }

  /** The page that holds an object, if it is worth reading and stays recent until the object can be written. */
  async find(id: string): Promise<RecentPage | undefined> {
    const { pages } = this;
    this.updates++;
    const place = await this.findPlace(id);
    if (place === undefined) return undefined;
    const page = pages.get(place) ?? (this.mayRead(credit) ? pages.request(place) : undefined);
    await page?.arrival;
    if (page?.rows.has(id)) return pages.areUsable && pages.isRecent(page) ? page : undefined;
    if (page) pages.places.delete(id);
    return undefined;
  }

  /** Counts an update that was spared a read of its own. */
  countSaving({ number }: RecentPage): void {
    this.saved++;
    this.lastUseful = number;
  }

  private mayRead(most: number): boolean {
    return this.pages.areUsable && this.pages.requests - this.saved < most;
  }

  private async findPlace(id: string): Promise<number | undefined> {
    while (!this.pages.places.has(id)) {
      this.search ??= this.readNext();
      if (!this.search) return undefined;
      await this.search;
    }
    return this.pages.places.get(id);
  }

  /** Reads another page to see what it holds, if that is worth it. All who search share it. */
  private readNext(): Promise<void> | undefined {
    const { seen, count, requests } = this.pages;
    const number = nextPage(seen, count, this.lastUseful);
    // The first two updates read for themselves: most runs have no third.
    if (number === undefined || 2 * requests >= this.updates - 2 || !this.isOpen) return undefined;
    return this.pages.request(number).arrival.finally(() => {
      this.search = undefined;
    });
  }
}

/**
 * The unseen page that most likely holds an object. Neighbours of the page that was useful last come first, since
 * programs and lists often have the same order; then the last page, and the middle of the widest gap.
 */
export function nextPage(seen: ReadonlySet<number>, count: number, useful: number): number | undefined {
  const candidates = [0, useful + 1, useful - 1, count - 1, middleOfWidestGap(seen)];
  return candidates.find((page) => page >= 0 && page < count && !seen.has(page));
}

function middleOfWidestGap(seen: ReadonlySet<number>): number {
  const sorted = [...seen].sort((a, b) => a - b);
  const gaps = sorted.map((from, i) => ({ from, width: (sorted[i + 1] ?? from) - from }));
  const widest = gaps.reduce((best, gap) => (gap.width > best.width ? gap : best), { from: 0, width: 0 });
  return widest.from + Math.floor(widest.width / 2);
}
