/** Ways in which a server may repeat a secret, and a search that none of them escapes. */
import assert from "node:assert/strict";
import { stripVTControlCharacters } from "node:util";

const inHex = (letter: string) => letter.charCodeAt(0).toString(16);
const eachLetter = (text: string, spell: (letter: string) => string) => text.split("").map(spell).join("");
const base64 = (text: string) => Buffer.from(text).toString("base64");

/** Each repeats at least eight letters of the secret. */
export const spellings: Record<string, (secret: string) => string> = {
  whole: (text) => text,
  "the first 80 %": (text) => text.slice(0, Math.floor(text.length * 0.8)),
  "the end": (text) => text.slice(-12),
  "URL-encoded": (text) => `secret=${encodeURIComponent(text)}&x=1`,
  "percent-encoded": (text) => eachLetter(text, (letter) => `%${inHex(letter)}`),
  "percent-encoded, after a sign that is none": (text) => `100%${text}`,
  "JSON with another layout": (text) => JSON.stringify({ keys: [{ kty: "EC", d: text }] }, null, 4),
  "JSON inside JSON": (text) => JSON.stringify(JSON.stringify({ d: text })),
  "JSON escapes": (text) => eachLetter(text, (letter) => `\\u${inHex(letter).padStart(4, "0")}`),
  "HTML escapes": (text) => eachLetter(text, (letter) => `&#x${inHex(letter)};`),
  "spaces between": (text) => text.split("").join(" "),
  "control characters between": (text) => text.split("").join("\u200b\u001b[0m"),
  "over two lines": (text) => `${text.slice(0, 10)}\r\n\t${text.slice(10)}`,
  "in capitals": (text) => text.toUpperCase(),
  Base64: base64,
  "Base64 of more": (text) => base64(`user:${text};`),
  "base64url of more": (text) => Buffer.from(`id:${text}`).toString("base64url"),
  hexadecimal: (text) => Buffer.from(text).toString("hex"),
};

const decode = (pattern: RegExp, base: number) => (text: string) =>
  text.replace(pattern, (_, code) => String.fromCodePoint(Number.parseInt(code, base)));

/** The texts that all runs of letters from an alphabet encode, wherever one begins. */
const decodeRuns = (alphabet: RegExp, encoding: BufferEncoding, size: number) => (text: string) =>
  [...text.matchAll(alphabet)]
    .flatMap(([run]) => Array.from({ length: size }, (_, skip) => Buffer.from(run.slice(skip), encoding)))
    .map((bytes) => bytes.toString("latin1"))
    .join("\n");

const decoders: ((text: string) => string)[] = [
  (text) => text,
  decode(/%([0-9a-f]{2})/gi, 16),
  decode(/\\+u([0-9a-f]{4})/gi, 16),
  decode(/&#x([0-9a-f]{1,4});/gi, 16),
  decodeRuns(/[\w+/-]{11,}/g, "base64", 4),
  decodeRuns(/[0-9a-f]{16,}/gi, "hex", 2),
];

const squeeze = (text: string) =>
  stripVTControlCharacters(text)
    .replace(/[\p{C}\s\\"']/gu, "")
    .toLowerCase();

/** Asserts that eight letters of a secret stand nowhere in a text, however they are spelled. */
export function assertHidden(text: string, secrets: readonly string[]): void {
  const decoded = decoders.map((each) => squeeze(each(text)));
  for (const secret of secrets.map(squeeze))
    for (let at = 0; at + 8 <= secret.length; at++) {
      const run = secret.slice(at, at + 8);
      assert.ok(!decoded.some((each) => each.includes(run)), `${run} of a secret in ${text}`);
    }
}
