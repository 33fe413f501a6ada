import assert from "node:assert/strict";
import fc from "fast-check";
import { redact } from "../../../src/api/redact";

const secret = "SEKRETclient-0123456789+/abc";

/** Ways in which a server can repeat a secret. */
const spellings: Record<string, (text: string) => string> = {
  whole: (text) => text,
  "the first 80 %": (text) => text.slice(0, Math.floor(text.length * 0.8)),
  "the end": (text) => text.slice(-12),
  "URL-encoded": encodeURIComponent,
  "percent-encoded, each character": (text) =>
    [...text].map((letter) => `%${letter.charCodeAt(0).toString(16).padStart(2, "0")}`).join(""),
  "JSON with another layout": (text) => JSON.stringify({ keys: [{ d: text }] }, null, 4),
  "JSON inside JSON": (text) => JSON.stringify(JSON.stringify({ d: text })),
  "escaped characters": (text) =>
    [...text].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""),
  "spaces between": (text) => text.split("").join(" "),
  "in capitals": (text) => text.toUpperCase(),
  Base64: (text) => Buffer.from(text).toString("base64"),
  hexadecimal: (text) => Buffer.from(text).toString("hex"),
  "over two lines": (text) => `${text.slice(0, 10)}\r\n\t${text.slice(10)}`,
};

describe("fault 9: a secret in a server's words", () => {
  for (const [name, spell] of Object.entries(spellings))
    it(`is masked: ${name}`, () => {
      const text = redact(`value ${spell(secret)} is malformed`, [secret]);
      assert.ok(text.startsWith("value ") && text.endsWith(" is malformed"), text);
      assert.ok(text.includes("[secret]"), text);
      for (let start = 0; start + 8 <= secret.length; start++)
        assert.ok(!text.includes(spell(secret.slice(start, start + 8))), text);
    });

  it("leaves no run of eight characters, wherever it stands", () => {
    const texts = fc.string({ maxLength: 40 });
    const secrets = fc.stringMatching(/^[A-Za-z0-9_-]{12,60}$/);
    fc.assert(
      fc.property(texts, texts, secrets, fc.nat(), fc.nat(), (before, after, hidden, from, size) => {
        const start = from % (hidden.length - 8);
        const part = hidden.slice(start, start + 8 + (size % (hidden.length - start - 7)));
        const result = redact(before + part + after, [hidden]);
        for (let at = 0; at + 8 <= part.length; at++) assert.ok(!result.includes(part.slice(at, at + 8)));
      }),
    );
  });

  it("masks a short secret as a whole", () => assert.equal(redact("pin 1234x no", ["1234x"]), "pin [secret] no"));

  it("leaves everything else alone", () => {
    const text =
      "[A001202] /client/get/list, The access token lacks VIEW_CLIENT for service 5344929610806818: see RS256.";
    assert.equal(redact(text, [secret]), text);
  });

  it("masks what looks like a token, such as a secret in another's row", () =>
    assert.equal(
      redact('{"clientSecret":"98NueJvo0SGhmcMA2OsmUIkRxTrPuBmG8kfu5bfvVrVkZhfFiGl7lS3s"}', []),
      '{"clientSecret":"[secret]"}',
    ));
});
