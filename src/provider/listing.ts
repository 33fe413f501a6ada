import type { Fields } from "../value";
import { Reading, type Source } from "./reading";

/**
 * The objects of one kind in one place, read by the page where that costs less than a request for each (ski rental): of
 * R reads in a list of B pages at most 2 · min(R, B) + 2 requests come, and one for each object that the list has not.
 */
export class Listing {
  private reading: Reading;
  private first: Reading | undefined;
  private next: Promise<Reading> | undefined;
  /** Reads that were paid with a request of their own, those that page 0 served, and those that wait to know which. */
  private paid = 0;
  private served = 0;
  private readonly waiting: string[] = [];

  constructor(
    private readonly source: Source,
    /** Milliseconds for which a reading is good. */
    private readonly maxAge: number,
  ) {
    this.reading = new Reading(source);
  }

  /** One object, from the list or by a request of its own. */
  async read(id: string, request: () => Promise<Fields>): Promise<Fields> {
    if (this.isOld()) this.renew();
    const found = this.isWorthwhile() && (await this.listed(id));
    if (found) return found;
    this.paid++;
    return request();
  }

  private isOld(): boolean {
    return this.reading.last > 0 && Date.now() - this.reading.last > this.maxAge;
  }

  /** The first read goes by itself: most runs have no second one. */
  private isWorthwhile(): boolean {
    return this.maxAge > 0 && (this.paid > 0 || this.reading.begun);
  }

  private renew(): Reading {
    this.paid = 0;
    this.served = 0;
    this.reading = new Reading(this.source);
    return this.reading;
  }

  private async listed(id: string): Promise<Fields | undefined> {
    const { reading, waiting } = this;
    waiting.push(id);
    try {
      const pages = await reading.pages();
      const isThere = reading.rows.has(id);
      if (isThere) this.served++;
      const rest = this.reads(reading) >= pages && reading.rows.limited.length === 0 ? reading.whole() : undefined;
      // It may come while page 0 still serves; should it fail, those who need it are told.
      rest?.catch(() => undefined);
      if (!isThere) await rest;
      return reading.rows.get(id);
    } finally {
      waiting.splice(waiting.indexOf(id), 1);
    }
  }

  /** Those that page 0 served count too where most of it was asked for: the other pages are as likely to be. */
  private reads({ rows, step }: Reading): number {
    const open = this.waiting.filter((one) => !rows.has(one)).length;
    return this.paid + open + (this.served > step / 2 ? this.served : 0);
  }

  /** What was there when the run first asked: one reading serves the whole run, however old it gets. */
  atFirst(): Reading {
    this.first ??= this.reading;
    return this.first;
  }

  /** A reading that begins after this call. Those who ask while one is under way share the one after it. */
  anew(): Promise<Reading> {
    this.next ??= this.reading.settled().then(() => {
      this.next = undefined;
      return this.renew();
    });
    return this.next;
  }

  /** A write makes what is known of an object worthless. */
  forget(id: string): void {
    this.reading.rows.forget(id);
    this.first?.rows.forget(id);
  }
}
