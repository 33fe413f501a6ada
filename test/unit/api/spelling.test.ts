import assert from "node:assert/strict";
import fc from "fast-check";
import { parseErrorBody } from "../../../src/api/error-body";
import { Secrets } from "../../../src/api/redact";
import { assertHidden, spellings } from "../../support/spellings";

const secret = "SEKRETclient-0123456789+/abc";

const redact = (text: string, secrets: string[]) => new Secrets(secrets).redact(text);

describe("fault 9: a secret in a server's words", () => {
  for (const [name, spell] of Object.entries(spellings))
    it(`is masked: ${name}`, () => {
      const { message: text } = parseErrorBody(`value ${spell(secret)} is malformed`, new Secrets([secret]));
      assert.ok(text.startsWith("value ") && text.endsWith(" is malformed"), text);
      assert.ok(text.includes("[secret]"), text);
      assertHidden(text, [secret]);
    });

  it("is found by the search of these tests, if it is not masked", () => {
    for (const [name, spell] of Object.entries(spellings))
      assert.throws(() => assertHidden(`value ${spell(secret)} is malformed`, [secret]), /of a secret in/, name);
  });

  it("leaves no run of eight characters, wherever it stands", () => {
    const texts = fc.string({ maxLength: 40 });
    const secrets = fc.stringMatching(/^[A-Za-z0-9_-]{12,60}$/);
    fc.assert(
      fc.property(texts, texts, secrets, fc.nat(), fc.nat(), (before, after, hidden, from, size) => {
        const start = from % (hidden.length - 8);
        const part = hidden.slice(start, start + 8 + (size % (hidden.length - start - 7)));
        const result = redact(before + part + after, [hidden]);
        assertHidden(result, [part]);
      }),
    );
  });

  it("masks a short secret as a whole", () => assert.equal(redact("pin 1234x no", ["1234x"]), "pin [secret] no"));

  it("masks no secret of three characters, which would hide every word", () =>
    assert.equal(redact("abc of abcdef", ["abc"]), "abc of abcdef"));

  it("masks the encodings of a secret of eight characters", () => {
    const encoded = Buffer.from("p4ssw0rd").toString("base64");
    assert.match(redact(`basic ${encoded} no`, ["p4ssw0rd"]), /^basic \[secret\]\S{0,3} no$/);
  });

  it("masks a short secret in the Base64 of a longer text, wherever it begins", () => {
    for (const before of ["", "u", "u:", "u:x"]) {
      const encoded = Buffer.from(`${before}p4ssw0rd`).toString("base64");
      const shown = redact(`basic ${encoded} no`, ["p4ssw0rd"]);
      assert.match(shown, /^basic \S{0,4}\[secret\]\S{0,3} no$/, before);
    }
  });

  it("masks a secret with decimal HTML escapes, or with JSON's line breaks in it", () => {
    const decimal = secret.replaceAll(/./g, (letter) => `&#${letter.charCodeAt(0)};`);
    for (const spelled of [decimal, secret.split("").join("\\n")])
      assert.equal(redact(`a ${spelled} c`, [secret]), "a [secret] c");
  });

  it("takes an escape of no character for what it is", () =>
    assert.equal(redact(`&#x110000; &#1114112; ${secret}`, [secret]), "&#x110000; &#1114112; [secret]"));

  it("keeps what stands between two secrets", () =>
    assert.equal(redact(`a ${secret} b ${secret} c`, [secret]), "a [secret] b [secret] c"));

  it("masks a secret with layout in it once", () =>
    assert.equal(redact(`a ${secret.split("").join('\\ "')} c`, [secret]), "a [secret] c"));

  it("masks the right place after letters that take two code units", () =>
    assert.equal(redact(`😀 İİ ${secret} c`, [secret]), "😀 İİ [secret] c"));

  it("leaves everything else alone", () => {
    const text =
      "[A001202] /client/get/list, The access token lacks VIEW_CLIENT for service 5344929610806818: see RS256.";
    assert.equal(redact(text, [secret]), text);
  });

  it("is masked if nobody knows it, but its member is called so", () =>
    assert.equal(
      redact('{"clientSecret":"staple-horse","x":"{\\"apiSecret\\": \\"battery\\"}","clientId":7}', []),
      '{"clientSecret":"[secret]","x":"{\\"apiSecret\\": \\"[secret]\\"}","clientId":7}',
    ));

  it("masks what looks like a token, such as a secret in another's row", () =>
    assert.equal(
      redact('{"clientSecret":"98NueJvo0SGhmcMA2OsmUIkRxTrPuBmG8kfu5bfvVrVkZhfFiGl7lS3s"}', []),
      '{"clientSecret":"[secret]"}',
    ));
});
