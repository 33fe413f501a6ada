import assert from "node:assert/strict";
import fc from "fast-check";
import { check } from "../../../src/plan/check";
import { client } from "../../../src/resources/client";
import type { Definition } from "../../../src/resources/schema";
import { service } from "../../../src/resources/service";
import { unknown } from "../../support/sample";

const reasons = (def: Definition, news: object, generation: 2 | 3 = 3) =>
  check(def, {}, news as Record<string, unknown>, generation).failures.map(({ reason }) => reason);

describe("check", () => {
  const base = { serviceId: "7" };
  const cases: [string, Definition, object, RegExp[]][] = [
    ["a good client passes", client, { ...base, clientName: "Shop" }, []],
    ["an empty service passes", service, {}, []],
    ["what is required is asked for", client, {}, [/^serviceId: is required, such as "1234567890"$/]],
    [
      "a misspelt field gets the nearest name",
      client,
      { ...base, redirectUri: [] },
      [/^redirectUri: .*did you mean redirectUris\?/],
    ],
    [
      "another case gets the nearest name",
      client,
      { ...base, clientID: "x" },
      [/^clientID: .*did you mean clientIdAlias\?|^clientID: /],
    ],
    [
      "an issued field cannot be set",
      client,
      { ...base, createdAt: 1 },
      [/^createdAt: is issued by Authlete and cannot be set$/],
    ],
    [
      "a misspelt member gets the nearest name",
      service,
      { supportedScopes: [{ name: "a", desciption: "" }] },
      [/^supportedScopes\[0\]\.desciption: .*did you mean description\?/],
    ],
    [
      "an enum value gets the nearest one",
      client,
      { ...base, grantTypes: ["AUTHORIZATION_COD"] },
      [/^grantTypes\[0\]: "AUTHORIZATION_COD" is not one of .*did you mean AUTHORIZATION_CODE\?/],
    ],
    [
      "a wrong type is told",
      client,
      { ...base, clientName: 5 },
      [/^clientName: must be a string, such as "Shop web"$/],
    ],
    [
      "a wrong type inside a list is told",
      client,
      { ...base, contacts: ["a", 5] },
      [/^contacts\[1\]: must be a string, such as "admin@shop.example"$/],
    ],
    ["a range is told", service, { allowableClockSkew: 70000 }, [/^allowableClockSkew: must be at most 65535$/]],
    [
      "a URI with a fragment is refused",
      client,
      { ...base, redirectUris: ["https://a.example/#x"] },
      [/^redirectUris\[0\]: must be an absolute URI without fragment/],
    ],
    [
      "two items of one name are refused",
      service,
      { attributes: [{ key: "a" }, { key: "a" }] },
      [/^attributes\[1\]\.key: is a duplicate of item 0/],
    ],
    [
      "extra refuses known names",
      client,
      { ...base, extra: { clientName: "x" } },
      [/^extra\.clientName: is a known input/],
    ],
    ["extra takes enum values newer than the package", client, { ...base, extra: { grantTypes: ["NEW"] } }, []],
    [
      "extra refuses them beside the field itself",
      client,
      { ...base, grantTypes: [], extra: { grantTypes: ["NEW"] } },
      [/^extra\.grantTypes: /],
    ],
    [
      "all failures come at once",
      client,
      { ...base, clientName: 5, contacts: 5 },
      [/^clientName: /, /^contacts: must be a list, such as \["admin@shop.example"\]$/],
    ],
    [
      "an unknown passes everywhere",
      client,
      {
        serviceId: unknown,
        redirectUris: [unknown],
        extension: { requestableScopes: unknown },
        jwks: unknown,
        parRequired: unknown,
        grantTypes: unknown,
      },
      [],
    ],
    [
      "a wrong value beside an unknown is told",
      client,
      { ...base, redirectUris: [unknown, "x"] },
      [/^redirectUris\[1\]: /],
    ],
    [
      "a name like a prototype's is only unknown",
      client,
      { ...base, constructor: 1 },
      [/^constructor: a Client has no such input/],
    ],
    ["a path with odd characters is quoted", client, { ...base, "a b": 1 }, [/^\["a b"\]: /]],
  ];
  for (const [name, def, news, expected] of cases) {
    it(name, () => {
      const found = reasons(def, news);
      assert.equal(found.length, expected.length, found.join("\n"));
      for (const [i, pattern] of expected.entries()) assert.match(found[i] as string, pattern);
    });
  }

  it("never shows the value of a secret, nor sets `property`", () => {
    const { failures } = check(client, {}, { ...base, clientSecret: "hush hush!" }, 3);
    assert.equal(failures.length, 1);
    assert.equal(failures[0]?.property, "");
    assert.doesNotMatch(failures[0]?.reason ?? "", /hush/);
  });

  it("keeps the old form of what means the same", () => {
    const olds = { serviceId: "7", grantTypes: ["CIBA", "IMPLICIT"], jwks: '{"keys": []}' };
    const { inputs } = check(
      client,
      olds,
      { serviceId: "7", grantTypes: ["IMPLICIT", "CIBA"], jwks: '{"keys":[]}' },
      3,
    );
    assert.deepEqual(inputs, olds);
  });

  it("answers any JSON with failures and never with a crash", () => {
    const names = fc.constantFrom(...Object.keys(client.inputs), "__proto__", "constructor", "extra");
    const inputs = fc.dictionary(
      fc.oneof(names, fc.string()),
      fc.oneof(fc.jsonValue({ maxDepth: 4 }), fc.constant(unknown)),
    );
    fc.assert(
      fc.property(inputs, fc.constantFrom("Client", "Service"), (news, def) => {
        for (const reason of reasons(def === "Client" ? client : service, news)) assert.match(reason, /\S: ./s);
      }),
    );
  });
});
