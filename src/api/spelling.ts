/** How a server may spell a secret: encoded, escaped, quoted, in another case or layout. */

/** A text without what its spelling adds: letters in one case. */
export interface Spelled {
  letters: string;
  /** Where each of the letters stands in the text. */
  ranges: Range[];
}

export type Range = [start: number, end: number];

/** Percent-encoding, and the escapes of JSON and HTML. */
const escaped = /%([0-9a-f]{2})|\\u([0-9a-f]{4})|&#x([0-9a-f]{1,6});|&#(\d{1,7});|\\[bfnrt]/giu;
const escapedOrNot = new RegExp(`${escaped.source}|.`, "gisu");
const asItStands = /./gsu;

function unescaped(whole: string, ...codes: unknown[]): string {
  const [hexadecimal, decimal] = [codes[0] ?? codes[1] ?? codes[2], codes[3]];
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(String(hexadecimal), 16);
  if (code <= 0x10ffff) return String.fromCodePoint(code);
  return whole.startsWith("\\") && whole.length > 1 ? " " : whole;
}

/** Layout and nesting add spaces, quotes, backslashes and invisible characters, and Base64 has two alphabets. */
const lettersOf = (text: string) =>
  text
    .replace(/[\s\p{C}\\"']/gu, "")
    .toLowerCase()
    .replaceAll("-", "+")
    .replaceAll("_", "/");

function read(text: string, pattern: RegExp): Spelled {
  const ranges: Range[] = [];
  let letters = "";
  for (const match of text.matchAll(pattern)) {
    const [whole, ...codes] = match;
    const found = lettersOf(unescaped(whole, ...codes));
    letters += found;
    for (let unit = 0; unit < found.length; unit++) ranges.push([match.index, match.index + whole.length]);
  }
  return { letters, ranges };
}

/** A text as its escapes say, and as it stands: `%0a` may be a line break, or a part of a secret. */
export const readings = (text: string): Spelled[] => [read(text, escapedOrNot), read(text, asItStands)];

/** Base64 within a longer text: what stands before the secret shifts it by up to two bytes. */
const inBase64 = (secret: string) =>
  [0, 2, 3].map((mixed, shift) =>
    Buffer.from("\0".repeat(shift) + secret)
      .toString("base64")
      .slice(mixed)
      .replace(/.?=+$/, ""),
  );

/** The letters of a secret in every encoding. */
export function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const forms = [secret, secret.replace(escaped, unescaped), bytes.toString("latin1"), bytes.toString("hex")];
  return [...new Set([...forms, ...inBase64(secret)].map(lettersOf))];
}
