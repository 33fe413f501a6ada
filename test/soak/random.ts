import { seededRandom } from "../../emulator/random";

/** Random choices that are the same for the same seed. */
export class SeededRandom {
  private readonly next: () => number;

  constructor(seed: number) {
    this.next = seededRandom(seed);
  }

  happens(probability: number): boolean {
    return this.next() < probability;
  }

  /** An integer from `from` to `to`, both included. */
  number(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  pick<T>(items: readonly T[]): T {
    return items[this.number(0, items.length - 1)] as T;
  }

  /** Each item with this probability. */
  some<T>(items: Iterable<T>, probability: number): T[] {
    return [...items].filter(() => this.happens(probability));
  }
}
