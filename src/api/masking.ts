/** Finds the letters of secrets in texts, and masks them. */
import { type Range, readings, type Spelled } from "./spelling";

/** What stands for a secret in a message. */
export const mask = "[secret]";

/** So many letters of a secret must not show. Of a shorter one, the whole must not. */
const longest = 8;
/** What is shorter still is no secret. */
const shortest = 4;

/** A hash of three letters. */
const hashAt = (text: string, at: number) =>
  (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) & 0xffff;

/** Where in a text something stands. */
type Place = [text: number, range: Range];

/** Texts, and where each short run of their letters stands. */
export class Masking {
  private readonly places = new Map<string, Place[]>();
  /** Which hashes the runs begin with. Most runs of ten thousand secrets have another one. */
  private readonly hashes = new Uint8Array(0x10000);
  private readonly hidden: Range[][];

  constructor(private readonly texts: readonly string[]) {
    this.hidden = texts.map(() => []);
    for (const [index, text] of texts.entries())
      for (const reading of readings(text))
        for (let size = shortest; size <= longest; size++) this.addAll(index, reading, size);
  }

  private addAll(text: number, { letters, ranges }: Spelled, size: number): void {
    for (const [at, [start]] of ranges.slice(0, 1 - size).entries()) {
      const run = letters.slice(at, at + size);
      const found = this.places.get(run) ?? [];
      found.push([text, [start, ranges[at + size - 1]?.[1] ?? start]]);
      this.places.set(run, found);
      this.hashes[hashAt(run, 0)] = 1;
    }
  }

  /** Hides each run of the form, or a short form as a whole. */
  hide(form: string): void {
    const size = Math.min(form.length, longest);
    for (let at = 0; at + Math.max(size, shortest) <= form.length; at++)
      if (this.hashes[hashAt(form, at)])
        for (const [text, range] of this.places.get(form.slice(at, at + size)) ?? []) this.hidden[text]?.push(range);
  }

  masked(): string[] {
    return this.texts.map((text, index) => withMasks(text, this.hidden[index] ?? []));
  }
}

/** The text with one mask for all hidden ranges that touch, or have only layout between them. */
function withMasks(text: string, hidden: Range[]): string {
  let result = "";
  let end = 0;
  for (const [from, to] of hidden.sort(([a], [b]) => a - b)) {
    const between = text.slice(end, from);
    if (end === 0 || /[^\s\\"']/.test(between)) result += between + mask;
    end = Math.max(end, to);
  }
  return result + text.slice(end);
}
