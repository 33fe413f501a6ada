/** Keeps secrets out of what a server says. */
import { Masking, mask } from "./masking";
import { formsOf } from "./spelling";

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
    return this.mask([text.slice(0, maxLength)])
      .join("")
      .replace(named, `$1${mask}`)
      .replace(token, mask);
  }

  /** Masks what is known to be secret in texts that are to be read. What only looks like a secret stays. */
  mask(texts: readonly string[]): string[] {
    return batchesOf(texts).flatMap((batch) => {
      const masking = new Masking(batch);
      for (const form of this.allForms()) masking.hide(form);
      return masking.masked();
    });
  }

  private *allForms(): Generator<string> {
    for (const [secret, known] of this.forms) {
      const forms = known ?? formsOf(secret);
      this.forms.set(secret, forms);
      yield* forms;
    }
  }
}

/** So many letters are searched at once: each search goes through all secrets. */
const batchSize = 10_000;

function batchesOf(texts: readonly string[]): string[][] {
  let size = 0;
  return Object.values(
    Object.groupBy(texts, (text) => {
      size += text.length;
      return Math.floor(size / batchSize);
    }),
  ).map((batch) => batch ?? []);
}
