import type { Clock } from "../../host";
import type { Actual } from "../../value";
import { type PageSource, Reading } from "./reading";

/**
 * Serves reads of one kind of object, and switches from single requests to list pages once pages are cheaper (the
 * ski-rental rule): R reads of a list with B pages cost at most 2 · min(R, B) + 2 requests, plus one for each object
 * that is not in the list.
 */
export class Listing {
  private reading: Reading;
  private first: Reading | undefined;
  private next: Promise<Reading> | undefined;
  /** Reads that cost a request of their own. */
  private singleReads = 0;
  /** After how many of them a list that could not be read is worth another try. */
  private retryAfter = 10;
  /** Reads that page 0 served. */
  private served = 0;
  /** Ids whose reads wait for page 0. */
  private readonly waiting: string[] = [];

  constructor(
    private readonly source: PageSource,
    /** How long a reading stays valid, in milliseconds. */
    private readonly maxAge: number,
    private readonly clock: Clock,
  ) {
    this.reading = new Reading(source, clock);
  }

  /** Reads one object, from the list or by a request of its own. */
  async read(id: string, request: () => Promise<Actual>): Promise<Actual> {
    if (this.isOutdated()) this.renew();
    const row = this.mayUseList() && (await this.readFromList(id));
    if (row) return row;
    this.singleReads++;
    return request();
  }

  private isOutdated(): boolean {
    const { readAt, failure, step } = this.reading;
    const isUnread = step === 0 && failure !== undefined;
    if (isUnread) return failure.status !== 403 && this.singleReads >= this.retryAfter;
    return readAt > 0 && this.clock.now() - readAt > this.maxAge;
  }

  /** The first read is a single one: most runs have no second. */
  private mayUseList(): boolean {
    return this.maxAge > 0 && (this.singleReads > 0 || this.reading.hasBegun);
  }

  private renew(): Reading {
    if (this.reading.failure) this.retryAfter *= 2;
    this.singleReads = 0;
    this.served = 0;
    this.reading = new Reading(this.source, this.clock);
    return this.reading;
  }

  private async readFromList(id: string): Promise<Actual | undefined> {
    const { reading, waiting } = this;
    waiting.push(id);
    try {
      const pages = await reading.readHead();
      const isOnHead = reading.rows.has(id);
      if (isOnHead) this.served++;
      const isWorthAll = this.countReads(reading) >= pages && reading.rows.limited.length === 0;
      const rest = isWorthAll ? reading.readRest() : undefined;
      // Page 0 may still serve this read. If the rest fails, those who need it see the failure.
      rest?.catch(() => undefined);
      if (!isOnHead) await rest;
      return reading.rows.get(id);
    } finally {
      waiting.splice(waiting.indexOf(id), 1);
    }
  }

  /** Reads that page 0 served count too if most of it was asked for: the other pages are as likely to be. */
  private countReads({ rows, step }: Reading): number {
    const open = this.waiting.filter((id) => !rows.has(id)).length;
    return this.singleReads + open + (this.served > step / 2 ? this.served : 0);
  }

  /** The list as it was when the run first asked: one reading serves the whole run, however old it gets. */
  snapshot(): Reading {
    this.first ??= this.reading;
    return this.first;
  }

  /** A reading that begins after this call. Those who ask while one is on its way share the one after it. */
  fresh(): Promise<Reading> {
    const begin = () => {
      this.next = undefined;
      return this.renew();
    };
    this.next ??= this.reading.finish().then(begin, begin);
    return this.next;
  }

  /** Forgets an object because it is written. */
  forget(id: string): void {
    this.reading.rows.forget(id);
    this.first?.rows.forget(id);
  }
}
