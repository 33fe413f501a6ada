/** Inputs that are JSON: a program may give the value itself. Authlete and state have its text. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { check } from "../../../src/plan/check";
import { isSame } from "../../../src/plan/compare";
import { diff, requestBody } from "../../../src/plan/plan";
import { client } from "../../../src/resources/client";
import type { Row } from "../../../src/resources/row";
import { service } from "../../../src/resources/service";

const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
const key = { kty: "EC", crv: "P-256", kid: "a", x: "x", y: "y" };
const jwks = { keys: [key] };
const base = { serviceId: "7" };
const checked = (inputs: object, recorded = {}) => check(client, recorded, { ...base, ...inputs }, 3);

describe("JSON inputs", () => {
  it("fault 38: take an object, and keep and send its text", () => {
    const { inputs, failures } = checked({ jwks, customMetadata: { team: "a", tier: 1 } });
    assert.deepEqual(failures, []);
    const expected = { ...base, jwks: JSON.stringify(jwks), customMetadata: '{"team":"a","tier":1}' };
    assert.deepEqual(inputs, expected);
    assert.deepEqual({ ...requestBody(client, { actual: {}, state: {}, inputs }), ...base }, expected);
  });

  it("fault 38: take objects inside of objects and lists, and a list where JSON is a list", () => {
    const inputs = {
      trustAnchors: [{ entityId: "https://a.example", jwks }],
      credentialIssuerMetadata: { display: [{ name: "Shop" }], credentialsSupported: { a: {} } },
    };
    assert.deepEqual(check(service, {}, inputs, 3).failures, []);
    assert.deepEqual(check(service, {}, inputs, 3).inputs, {
      trustAnchors: [{ entityId: "https://a.example", jwks: JSON.stringify(jwks) }],
      credentialIssuerMetadata: { display: '[{"name":"Shop"}]', credentialsSupported: '{"a":{}}' },
    });
  });

  it("fault 38: make no diff where the recorded text says the same", () => {
    const recorded = {
      ...base,
      jwks: `{ "keys": [${JSON.stringify({ y: "y", x: "x", kid: "a", crv: "P-256", kty: "EC" })}] }`,
    };
    const { inputs } = checked({ jwks }, recorded);
    assert.deepEqual(inputs, recorded);
    assert.deepEqual(diff(client, { ...recorded, createdAt: 1 }, inputs), { changes: false });
  });

  it("fault 38: compare the same as their text, whatever they hold", () =>
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) =>
        isSame(client.inputs.customMetadata as Row, value, JSON.stringify(value)),
      ),
    ));

  it("fault 38: are unknown as a whole while a part of them is", () => {
    for (const value of [{ keys: unknown }, { keys: [{ ...key, x: unknown }] }, unknown]) {
      const { inputs, failures } = checked({ jwks: value });
      assert.deepEqual(failures, []);
      assert.equal(inputs.jwks, unknown);
    }
  });

  it("fault 38: are refused if they are no JSON object, nor one as text", () => {
    for (const value of [[], 5, true, "x", "[]", "5", { keys: {} }, '{"keys":{}}'])
      assert.match(checked({ jwks: value }).failures[0]?.reason ?? "", /^jwks: must be a JSON object/);
  });

  it("fault 38: the rules see the keys of an object", () => {
    const { failures } = checked({ jwks: { keys: [{ ...key, d: "hush" }] }, requestSignAlg: "RS256" });
    assert.match(
      failures.map(({ reason }) => reason).join("\n"),
      /^jwks: holds a private.*\nrequestSignAlg: needs an RSA key/s,
    );
    assert.doesNotMatch(JSON.stringify(failures), /hush/);
  });

  for (const member of ["d", "p", "q", "dp", "dq", "qi", "oth", "k"])
    it(`fault 10: a key with the private member ${member} is refused in a client, as text and as an object`, () => {
      for (const value of [{ keys: [{ ...key, [member]: "hush" }] }, JSON.stringify({ keys: [{ [member]: [] }] })])
        assert.match(checked({ jwks: value }).failures[0]?.reason ?? "", /^jwks: holds a private or symmetric key/);
    });
});
