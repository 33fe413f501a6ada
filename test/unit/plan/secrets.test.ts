import assert from "node:assert/strict";
import { exposedKeys, mustSeal, secretTexts } from "../../../src/plan/secrets";
import { client } from "../../../src/resources/client";
import { holdsPrivateKey } from "../../../src/resources/jwk";
import { service } from "../../../src/resources/service";
import { secret } from "../../../src/resources/traits";
import { object, set as setOf, text } from "../../../src/resources/values";
import { SECRETS } from "../../../src/value";

const key = { kty: "RSA", kid: "a", n: "the-modulus", e: "AQAB", d: "the-private-exponent", p: "a-prime-factor" };
const set = JSON.stringify({ keys: [key] });

describe("what is secret", () => {
  it("is a field that the table calls so", () => {
    assert.ok(mustSeal(client, { clientSecret: "s" }, "clientSecret"));
    assert.deepEqual(secretTexts(client, { clientSecret: "the-secret", clientName: "Shop" }), ["the-secret"]);
    for (const clientSecret of ["1234567890", "1e9", "true"])
      assert.deepEqual(secretTexts(client, { clientSecret }), [clientSecret]);
  });

  it("is of a JWK Set what is private, whatever its layout", () => {
    for (const jwks of [set, JSON.stringify({ keys: [key] }, null, 3)])
      assert.deepEqual(secretTexts(service, { jwks }), ["the-private-exponent", "a-prime-factor"]);
  });

  it("fault 10: is a private key that somebody put into a client's jwks", () => {
    assert.ok(holdsPrivateKey(set) && mustSeal(client, { jwks: set }, "jwks"));
    assert.ok(!mustSeal(client, { jwks: JSON.stringify({ keys: [{ kty: "RSA", n: "n", e: "AQAB" }] }) }, "jwks"));
    for (const member of ["d", "p", "q", "dp", "dq", "qi", "oth", "k"])
      assert.ok(holdsPrivateKey({ keys: [{ kty: "RSA", [member]: "x" }] }), member);
  });

  it("fault 9: is what the program marked, in `extra` and `attributes` too", () => {
    const inputs = {
      [SECRETS]: ["extra", "description"],
      extra: { a: ["deep-value", 12345678] },
      description: "my note",
    };
    assert.deepEqual(secretTexts(client, inputs).sort(), ["12345678", "deep-value", "my note"]);
    assert.ok(mustSeal(client, inputs, "extra"));
  });

  it("fault 9: is of a marked input everything: numbers, what is in JSON texts, a public JWK Set", () => {
    const textsOf = (name: string, value: unknown) => secretTexts(client, { [SECRETS]: [name], [name]: value });
    assert.deepEqual(textsOf("extra", { pin: 12345678, list: [{ a: "deep-value" }] }), ["12345678", "deep-value"]);
    assert.deepEqual(textsOf("customMetadata", '{"team":"the-team","tier":1}'), ["the-team", "1"]);
    assert.deepEqual(textsOf("description", "12345678"), ["12345678"]);
    assert.ok(textsOf("jwks", set).includes("the-modulus"));
  });

  it("is of an object only the secret members", () => {
    const snsCredentials = [{ sns: "FACEBOOK", apiKey: "public-key-of-it", apiSecret: "secret-of-it" }];
    assert.deepEqual(secretTexts(service, { snsCredentials }).includes("secret-of-it"), true);
  });

  it("is neither the list of what the program marked, nor what is public", () => {
    assert.deepEqual(
      secretTexts(client, { [SECRETS]: [SECRETS, "description"], description: null, clientName: "Shop" }),
      [],
    );
  });

  it("is of a field that is only secret in part that part, at any depth", () => {
    const box = object("Box", { name: text(), key: secret(text()) });
    const def = { ...client, inputs: { ...client.inputs, boxes: setOf(box, "name"), box } };
    const one = { name: "public", key: "the-key" };
    for (const fields of [{ box: one }, { boxes: [one] }, { boxes: [one, null] }])
      assert.deepEqual(secretTexts(def, fields), ["the-key"]);
    assert.deepEqual(secretTexts(def, { box: null, boxes: "none" }), []);
  });

  it("is exposed, if it is a private key in a public field", () => {
    assert.deepEqual(exposedKeys(client, { jwks: set, clientSecret: set, clientName: "Shop" }), ["jwks"]);
    assert.deepEqual(exposedKeys(service, { jwks: set }), []);
  });
});
