import assert from "node:assert/strict";
import fc from "fast-check";
import { parse } from "../../src/json";
import { reconcile } from "../../src/plan/compare";
import { merge } from "../../src/plan/merge";
import { check, diff, isChange, requestBody } from "../../src/plan/plan";
import { stateOf } from "../../src/plan/state";
import { client } from "../../src/resources/client";
import { type Definition, type Row, set, text } from "../../src/resources/schema";
import { service } from "../../src/resources/service";
import { extension, grantType, pair, scope } from "../../src/resources/shapes";
import { toPlain } from "../../src/value";
import { sample } from "../support/sample";

const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
const reasons = (def: Definition, news: object, generation: 2 | 3 = 3) =>
  check(def, {}, news as Record<string, unknown>, generation).failures.map(({ reason }) => reason);

describe("seen: what Authlete has, in the program's words", () => {
  const scopes = set(scope, "name");
  const jwks = client.inputs.jwks as Row;
  const cases: [string, Row, unknown, unknown, unknown][] = [
    [
      "a set in another order is the same",
      set(grantType),
      ["CIBA", "IMPLICIT"],
      ["IMPLICIT", "CIBA"],
      ["CIBA", "IMPLICIT"],
    ],
    ["a set that differs is Authlete's", set(grantType), ["CIBA"], ["IMPLICIT"], ["IMPLICIT"]],
    ["an empty list is the same as none", set(grantType), [], undefined, []],
    ["JSON in another layout is the same", jwks, '{ "keys": [] }', '{"keys":[]}', '{ "keys": [] }'],
    ["JSON that differs is Authlete's", jwks, '{"keys":[]}', '{"keys":[{}]}', '{"keys":[{}]}'],
    ["null is the same as what Authlete shows for nothing", client.inputs.tokenAuthMethod as Row, null, "NONE", null],
    ["null is not the same as a value", text(), null, "x", "x"],
    [
      "a member that the program does not manage is no drift",
      scopes,
      [{ name: "a" }],
      [{ name: "a", description: "A" }],
      [{ name: "a" }],
    ],
    [
      "a managed member that drifted shows",
      scopes,
      [{ name: "a", description: "A" }],
      [{ name: "a", description: "B" }],
      [{ name: "a", description: "B" }],
    ],
    [
      "an item that came shows without what is empty",
      scopes,
      [{ name: "a" }],
      [{ name: "b", defaultEntry: false }, { name: "a" }],
      [{ name: "a" }, { name: "b" }],
    ],
    ["an item that went is gone", scopes, [{ name: "a" }, { name: "b" }], [{ name: "b" }], [{ name: "b" }]],
    [
      "of an object only managed members count",
      extension,
      { accessTokenDuration: 5 },
      { accessTokenDuration: 5, tokenExchangePermitted: true },
      { accessTokenDuration: 5 },
    ],
    ["what is gone altogether is left out", text(), "x", undefined, undefined],
  ];
  for (const [name, row, old, actual, expected] of cases) {
    it(name, () => assert.deepEqual(reconcile(row, old, actual), expected));
  }

  it("keeps the very value where nothing drifted, so that a diff has nothing to look at", () => {
    const old = [{ name: "a" }];
    assert.equal(reconcile(scopes, old, [{ name: "a", description: "A" }]), old);
  });
});

describe("laid: the program's value over what is there", () => {
  const scopes = set(scope, "name");
  const cases: [string, Row, unknown, unknown, unknown, unknown][] = [
    ["what nobody manages stays", text(), "theirs", undefined, undefined, "theirs"],
    ["a value replaces", text(), "old", "old", "new", "new"],
    ["null removes", text(), "old", "old", null, undefined],
    ["null empties a list", set(grantType), ["CIBA"], ["CIBA"], null, []],
    ["a dropped text is removed", text(), "old", "old", undefined, undefined],
    ["a dropped boolean is false", client.inputs.parRequired as Row, true, true, undefined, false],
    [
      "a dropped number without a documented default stays",
      service.inputs.accessTokenDuration as Row,
      5,
      5,
      undefined,
      5,
    ],
    [
      "a dropped enum without a documented default stays",
      client.inputs.tokenAuthMethod as Row,
      "NONE",
      "NONE",
      undefined,
      "NONE",
    ],
    [
      "a dropped field with a documented default gets it",
      client.inputs.idTokenSignAlg as Row,
      "ES256",
      "ES256",
      undefined,
      "RS256",
    ],
    [
      "items keep the members that nobody manages",
      scopes,
      [{ name: "a", newer: 1 }],
      [{ name: "a" }],
      [{ name: "a", description: "A" }],
      [{ name: "a", newer: 1, description: "A" }],
    ],
    [
      "a dropped member is cleared",
      scopes,
      [{ name: "a", description: "A" }],
      [{ name: "a", description: "A" }],
      [{ name: "a" }],
      [{ name: "a" }],
    ],
    [
      "an item that the program dropped goes",
      set(pair, "key"),
      [{ key: "a" }, { key: "b" }],
      [{ key: "a" }, { key: "b" }],
      [{ key: "b" }],
      [{ key: "b" }],
    ],
    [
      "a dropped object leaves the members that nobody manages",
      extension,
      { accessTokenDuration: 5, newer: "x" },
      { accessTokenDuration: 5 },
      undefined,
      { accessTokenDuration: 0, newer: "x" },
    ],
  ];
  for (const [name, row, actual, old, value, expected] of cases) {
    it(name, () => assert.deepEqual(merge(row, actual, old, value), expected));
  }
});

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

describe("diff", () => {
  const outs = { serviceId: "7", clientName: "a", createdAt: 1, clientSecret: "issued" };
  const cases: [string, object, object, unknown][] = [
    ["nothing", outs, { serviceId: "7", clientName: "a" }, { changes: false }],
    ["a change", outs, { serviceId: "7", clientName: "b" }, { changes: undefined, replaces: [] }],
    ["a dropped field", outs, { serviceId: "7" }, { changes: undefined, replaces: [] }],
    [
      "another service replaces",
      outs,
      { serviceId: "8", clientName: "a" },
      { changes: undefined, replaces: ["serviceId"] },
    ],
    [
      "a secret given for the first time",
      outs,
      { serviceId: "7", clientName: "a", clientSecret: "issued" },
      { changes: undefined, replaces: [] },
    ],
    [
      "a given secret",
      { ...outs, __given: ["clientSecret"] },
      { serviceId: "7", clientName: "a", clientSecret: "issued" },
      { changes: false },
    ],
    [
      "a given secret dropped",
      { ...outs, __given: ["clientSecret"] },
      { serviceId: "7", clientName: "a" },
      { changes: undefined, replaces: [] },
    ],
    ["an unknown", outs, { serviceId: "7", clientName: unknown }, { changes: undefined, replaces: [] }],
  ];
  for (const [name, olds, news, expected] of cases) {
    it(name, () => assert.deepEqual(diff(client, olds as never, news as never), expected));
  }
});

describe("body and state", () => {
  const inputs = (def: Definition) => {
    const rows = Object.entries(def.inputs).filter(
      ([name, row]) => !row.endpoint && !row.rotates && !row.immutable && name !== "extra",
    );
    const value = (row: Row) => fc.constantFrom(undefined, null, sample(row, 3).first, sample(row, 3).second);
    return fc.record(Object.fromEntries(rows.map(([name, row]) => [name, value(row)])));
  };
  const known = (fields: object) => Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== undefined));
  const theirs = { newer: { deep: [1] }, large: JSON.rawJSON("9223372036854775807"), createdAt: 1 };

  for (const def of [client, service]) {
    it(`an update of a ${def.kind} loses nothing that it does not manage`, () => {
      fc.assert(
        fc.property(inputs(def), inputs(def), (olds, news) => {
          const before = requestBody(def, { actual: theirs, state: {}, inputs: known(olds) });
          const after = requestBody(def, { actual: before, state: known(olds), inputs: known(news) });
          assert.deepEqual(
            toPlain({ newer: after.newer, large: after.large }),
            toPlain({ newer: theirs.newer, large: theirs.large }),
          );
        }),
        { numRuns: 40 },
      );
    });

    it(`what was sent for a ${def.kind} is seen again without drift, and is not sent twice`, () => {
      fc.assert(
        fc.property(inputs(def), (given) => {
          const news = known(given);
          const actual = requestBody(def, { actual: theirs, state: {}, inputs: news });
          const outs = stateOf(def, { serviceId: "7", clientId: "8" }, news, actual);
          assert.deepEqual(diff(def, outs, { ...news, ...("serviceId" in def.inputs && { serviceId: "7" }) }), {
            changes: false,
          });
          assert.equal(isChange(actual, requestBody(def, { actual, state: outs, inputs: news })), false);
        }),
        { numRuns: 40 },
      );
    });
  }

  it("an int64 survives as it was written", () => {
    const text = '{"clientId":9223372036854775807,"name":1.50}';
    assert.equal(JSON.stringify(parse(text)), '{"clientId":9223372036854775807,"name":1.5}');
    assert.deepEqual(toPlain(parse(text)), { clientId: "9223372036854775807", name: 1.5 });
  });

  it("state holds what is managed and what is issued, and nothing else", () => {
    const actual = { clientId: 8, createdAt: 1, clientSecret: "s", clientName: "a", description: "theirs", newer: 1 };
    const outs = stateOf(
      client,
      { serviceId: "7", clientId: "8" },
      { serviceId: "7", clientName: "a", __provider: "x" },
      actual,
    );
    assert.deepEqual(outs, { createdAt: 1, clientSecret: "s", serviceId: "7", clientName: "a", __provider: "x" });
  });
});
