import { seededRandom } from "../../emulator/random";

/** Chance that is the same for the same seed. */
export class Dice {
  private readonly next: () => number;

  constructor(seed: number) {
    this.next = seededRandom(seed);
  }

  happens(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number, both ends included. */
  number(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  pick<T>(items: readonly T[]): T {
    return items[this.number(0, items.length - 1)] as T;
  }

  some<T>(items: Iterable<T>, probability: number): T[] {
    return [...items].filter(() => this.happens(probability));
  }
}
