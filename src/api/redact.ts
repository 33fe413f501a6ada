/** What stands for a secret in a message. */
const mask = "[secret]";

/** A run of this many characters of a secret must not show. */
const length = 8;

/** A text without what spelling adds to it, and where each of its characters stands in the original. */
interface Spelled {
  letters: string;
  ranges: [start: number, end: number][];
}

/** Percent-encoding, JSON escapes, and the marks that layout and nesting add. */
const spelling = /%([0-9a-f]{2})|\\u([0-9a-f]{4})|\\[bfnrt]|[\s\\"']|./gisu;

function unspell(text: string): Spelled {
  const ranges: Spelled["ranges"] = [];
  const letters: string[] = [];
  for (const match of text.matchAll(spelling)) {
    const [whole, percent, unicode] = match;
    const code = percent ?? unicode;
    const letter = code === undefined ? whole : String.fromCharCode(Number.parseInt(code, 16));
    if (whole.length === 2 && whole.startsWith("\\")) continue;
    if (/[\s\\"']/.test(letter)) continue;
    for (const unit of letter.toLowerCase().split("")) {
      letters.push(unit);
      ranges.push([match.index, match.index + whole.length]);
    }
  }
  return { letters: letters.join(""), ranges };
}

/** Every run of a secret that must not show; of a short secret the whole. */
function* runsOf(secret: string): Generator<string> {
  for (const form of [secret, ...encodings(secret)]) {
    const { letters } = unspell(form);
    if (letters.length > 3 && letters.length < length) yield letters;
    for (let start = 0; start + length <= letters.length; start++) yield letters.slice(start, start + length);
  }
}

const encodings = (secret: string) =>
  secret.length < length
    ? []
    : (["base64", "base64url", "hex"] as const).map((form) => Buffer.from(secret).toString(form));

/** A secret that nobody here knows, such as one in a row of a list, looks like this. */
const token = /(?=[\w+=-]*[a-z])(?=[\w+=-]*[A-Z])(?=[\w+=-]*\d)[\w+=-]{20,}/g;

/** Masks secrets in a server's text, in part or in whole, however it spells them, and whatever looks like a token. */
export function redact(text: string, secrets: readonly string[]): string {
  const runs = new Set(secrets.flatMap((secret) => [...runsOf(secret)]));
  const { letters, ranges } = unspell(text);
  const hidden = new Set<number>();
  for (const size of new Set([...runs].map((run) => run.length)))
    for (let start = 0; start + size <= letters.length; start++)
      if (runs.has(letters.slice(start, start + size))) for (let at = start; at < start + size; at++) hidden.add(at);
  return maskRanges(
    text,
    ranges.filter((_, at) => hidden.has(at)),
  ).replace(token, mask);
}

/** Replaces ranges that touch each other, or have only layout between them, by one mask. */
function maskRanges(text: string, ranges: Spelled["ranges"]): string {
  let result = "";
  let end = 0;
  let isMasked = false;
  for (const [from, to] of ranges) {
    const between = text.slice(end, from);
    if (!isMasked || !/^[\s\\"']*$/.test(between)) result += between + mask;
    isMasked = true;
    end = to;
  }
  return result + text.slice(end);
}
