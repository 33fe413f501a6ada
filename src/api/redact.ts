/** Keeps secrets out of what a server says. */
import { formsOf, type Range, readings, type Spelled } from "./spelling";

/** What stands for a secret in a message. */
const mask = "[secret]";

/** So many letters of a secret must not show. Of a shorter one, the whole must not. */
const longest = 8;
/** What is shorter still is no secret. */
const shortest = 4;

/** More of a text than a message shows. */
const maxLength = 4000;

/** A member whose name says that its value is secret. */
const named = /((?:secret|password|token)\\*["']\s*:\s*\\*["'])[^"'\\]+/gi;

/** A secret that nobody here knows, such as one in a row of a list, looks like this. */
const token = /(?=[\w+=-]*[a-z])(?=[\w+=-]*[A-Z])(?=[\w+=-]*\d)[\w+=-]{20,}/g;

/** The secrets that a run knows. No text of a server may show any of them, in part or in whole. */
export class Secrets {
  /** The forms of each secret, once they are asked for. */
  private readonly forms = new Map<string, string[] | undefined>();

  constructor(texts: readonly string[] = []) {
    this.add(texts);
  }

  add(texts: readonly string[]): void {
    for (const text of texts) if (!this.forms.has(text)) this.forms.set(text, undefined);
  }

  /** Masks what is known to be secret, what is called so, and what looks like a token. */
  redact(text: string): string {
    const runs = new Runs(text.slice(0, maxLength));
    for (const form of this.allForms()) runs.hide(form);
    return runs.masked().replace(named, `$1${mask}`).replace(token, mask);
  }

  private *allForms(): Generator<string> {
    for (const [secret, known] of this.forms) {
      const forms = known ?? formsOf(secret);
      this.forms.set(secret, forms);
      yield* forms;
    }
  }
}

/** A hash of three letters. */
const hashAt = (text: string, at: number) =>
  (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) & 0xffff;

/** A text, and where each short run of its letters stands. */
class Runs {
  private readonly ranges = new Map<string, Range[]>();
  /** Which hashes the runs begin with. Most runs of ten thousand secrets have another one. */
  private readonly hashes = new Uint8Array(0x10000);
  private readonly hidden: Range[] = [];

  constructor(private readonly text: string) {
    for (const reading of readings(text)) for (let size = shortest; size <= longest; size++) this.addAll(reading, size);
  }

  private addAll({ letters, ranges }: Spelled, size: number): void {
    for (const [at, [start]] of ranges.slice(0, 1 - size).entries()) {
      const run = letters.slice(at, at + size);
      const found = this.ranges.get(run) ?? [];
      found.push([start, ranges[at + size - 1]?.[1] ?? start]);
      this.ranges.set(run, found);
      this.hashes[hashAt(run, 0)] = 1;
    }
  }

  /** Hides each run of the form, or a short form as a whole. */
  hide(form: string): void {
    const size = Math.min(form.length, longest);
    for (let at = 0; at + Math.max(size, shortest) <= form.length; at++)
      if (this.hashes[hashAt(form, at)]) this.hidden.push(...(this.ranges.get(form.slice(at, at + size)) ?? []));
  }

  /** The text with one mask for all hidden ranges that touch, or have only layout between them. */
  masked(): string {
    let result = "";
    let end = 0;
    for (const [from, to] of this.hidden.sort(([a], [b]) => a - b)) {
      const between = this.text.slice(end, from);
      if (end === 0 || /[^\s\\"']/.test(between)) result += between + mask;
      end = Math.max(end, to);
    }
    return result + this.text.slice(end);
  }
}
