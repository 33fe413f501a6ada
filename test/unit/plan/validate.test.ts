import assert from "node:assert/strict";
import fc from "fast-check";
import { check } from "../../../src/plan/check";
import { client } from "../../../src/resources/client";
import type { Definition } from "../../../src/resources/schema";
import { service } from "../../../src/resources/service";
import { only2 } from "../../../src/resources/traits";
import { object, set, text } from "../../../src/resources/values";
import { unknown } from "../../support/sample";

const reasonsFor = (def: Definition, news: object, generation: 2 | 3 = 3) =>
  check(def, {}, news as Record<string, unknown>, generation).failures.map(({ reason }) => reason);

/** An object in an object in an object. */
const nest = (levels: number): object => (levels > 0 ? { a: nest(levels - 1) } : {});

describe("The check", () => {
  const base = { serviceId: "7" };
  const cases: [name: string, def: Definition, inputs: object, reasons: RegExp[]][] = [
    ["accepts a client", client, { ...base, clientName: "Shop" }, []],
    ["accepts a service without inputs", service, {}, []],
    ["refuses a client without its required input", client, {}, [/^serviceId: is required, such as "1234567890"$/]],
    [
      "suggests the nearest name for a misspelt field",
      client,
      { ...base, redirectUri: [] },
      [/^redirectUri: .*did you mean redirectUris\?/],
    ],
    [
      "suggests the name of a field in another case",
      client,
      { ...base, REDIRECTURIS: [] },
      [/^REDIRECTURIS: .*did you mean redirectUris\?/],
    ],
    [
      "suggests no name for a field that resembles none",
      client,
      { ...base, clientID: "x" },
      [/^clientID: a Client has no such input; a field newer than this package goes into extra$/],
    ],
    [
      "refuses a field that Authlete issues",
      client,
      { ...base, createdAt: 1 },
      [/^createdAt: is an output and cannot be set$/],
    ],
    [
      "suggests the nearest name for a misspelt member",
      service,
      { supportedScopes: [{ name: "a", desciption: "" }] },
      [/^supportedScopes\[0\]\.desciption: .*did you mean description\?/],
    ],
    [
      "suggests the nearest value of an enum",
      client,
      { ...base, grantTypes: ["AUTHORIZATION_COD"] },
      [/^grantTypes\[0\]: "AUTHORIZATION_COD" is not one of .*did you mean AUTHORIZATION_CODE\?/],
    ],
    [
      "refuses a wrong type",
      client,
      { ...base, clientName: 5 },
      [/^clientName: must be a string, such as "Shop web"$/],
    ],
    [
      "refuses a wrong type inside a list",
      client,
      { ...base, contacts: ["a", 5] },
      [/^contacts\[1\]: must be a string, such as "admin@shop.example"$/],
    ],
    [
      "refuses a number out of range",
      service,
      { allowableClockSkew: 70000 },
      [/^allowableClockSkew: must be at most 65535$/],
    ],
    [
      "refuses a redirect URI with a fragment",
      client,
      { ...base, redirectUris: ["https://a.example/#x"] },
      [/^redirectUris\[0\]: must be an absolute URI without fragment/],
    ],
    [
      "refuses two items with the same key",
      service,
      { attributes: [{ key: "a" }, { key: "a" }] },
      [/^attributes\[1\]\.key: is a duplicate of item 0/],
    ],
    [
      "refuses a known name in extra",
      client,
      { ...base, extra: { clientName: "x" } },
      [/^extra\.clientName: is a known input/],
    ],
    ["accepts newer values of an enum in extra", client, { ...base, extra: { grantTypes: ["NEW"] } }, []],
    [
      "refuses a field in extra and in its own place",
      client,
      { ...base, grantTypes: [], extra: { grantTypes: ["NEW"] } },
      [/^extra\.grantTypes: /],
    ],
    [
      "reports all mistakes at once",
      client,
      { ...base, clientName: 5, contacts: 5 },
      [/^clientName: /, /^contacts: must be a list, such as \["admin@shop.example"\]$/],
    ],
    [
      "accepts unknown values anywhere",
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
      "refuses a wrong value beside an unknown one",
      client,
      { ...base, redirectUris: [unknown, "x"] },
      [/^redirectUris\[1\]: /],
    ],
    [
      "refuses a name that every object inherits, as any other",
      client,
      { ...base, constructor: 1 },
      [/^constructor: a Client has no such input/],
    ],
    ["refuses null for a required input", client, { serviceId: null }, [/^serviceId: is required/]],
    [
      "accepts null anywhere else",
      client,
      { ...base, clientName: null, grantTypes: null, jwks: null, extension: null },
      [],
    ],
    ["takes no notice of what is undefined", client, { ...base, clientNam: undefined }, []],
    [
      "refuses a field that Authlete issues in extra",
      client,
      { ...base, extra: { createdAt: 1, "a b": 1 } },
      [/^extra\.createdAt: is an output and cannot be set$/],
    ],
    [
      "refuses values that are nested too deep, and says nothing else",
      client,
      { clientNam: "x", extra: { deep: nest(101) } },
      [/^extra: is nested more than 100 levels deep$/],
    ],
    [
      "refuses a field of Authlete 2.x",
      service,
      { supportedDeveloperSnses: [] },
      [/^supportedDeveloperSnses: can be set in Authlete 2\.x only, and authlete:apiVersion says 3\.0; remove it$/],
    ],
    [
      "refuses a field that Authlete 3.0 ignores",
      service,
      { clientIdAliasEnabled: true },
      [/^clientIdAliasEnabled: Authlete 3\.0 ignores this field on write; remove it$/],
    ],
    [
      "cuts a wrong value at 80 characters",
      client,
      { ...base, clientType: "X".repeat(90) },
      [/^clientType: "X{80}" is not one of/],
    ],
    ["cuts a wrong name at 80 characters", client, { ...base, ["?".repeat(90)]: 1 }, [/^\["\?{80}"\]: /]],
    [
      "sends a newer value of an item into extra, but not one of a member",
      client,
      { ...base, grantTypes: ["A_GRANT_OF_TOMORROW"] },
      [/^grantTypes\[0\]: .*; a value newer than this package goes into extra instead$/],
    ],
    [
      "suggests a name that differs in a third of its letters",
      client,
      { ...base, redxxxxtUris: [] },
      [/^redxxxxtUris: .*did you mean redirectUris\?/],
    ],
    [
      "suggests no name that differs in more",
      client,
      { ...base, redxxxxxUris: [] },
      [/^redxxxxxUris: a Client has no such input; a field/],
    ],
    ["quotes a path with odd characters", client, { ...base, "a b": 1 }, [/^\["a b"\]: /]],
  ];
  for (const [name, def, news, expected] of cases) {
    it(name, () => {
      const found = reasonsFor(def, news);
      assert.equal(found.length, expected.length, found.join("\n"));
      for (const [i, pattern] of expected.entries()) assert.match(found[i] as string, pattern);
    });
  }

  it("refuses a member of the other generation, under its path", () => {
    const news = { ...base, extension: { idTokenDuration: 5 } };
    assert.deepEqual(reasonsFor(client, news, 2), [
      "extension.idTokenDuration: can be set in Authlete 3.0 only, and authlete:apiVersion says 2.x; remove it",
    ]);
    assert.deepEqual(reasonsFor(client, news, 3), []);
    const boxes = set(object("Box", { name: text(), old: only2(text()) }), "name");
    const def = { ...client, inputs: { ...client.inputs, boxes } };
    assert.deepEqual(reasonsFor(def, { ...base, boxes: [{ name: "a" }, { name: "b", old: "x" }] }, 3), [
      "boxes[1].old: can be set in Authlete 2.x only, and authlete:apiVersion says 3.0; remove it",
    ]);
  });

  it("shows no secret, and sets no `property`", () => {
    const { failures } = check(client, {}, { ...base, clientSecret: "hush hush!" }, 3);
    assert.equal(failures.length, 1);
    assert.equal(failures[0]?.property, "");
    assert.doesNotMatch(failures[0]?.reason ?? "", /hush/);
  });

  it("fault 9: shows no value that the program marked as secret", () => {
    const { failures } = check(client, {}, { ...base, clientType: "hush-hush", __secrets: ["clientType"] }, 3);
    assert.deepEqual(failures, [{ property: "", reason: "clientType: must be one of PUBLIC, CONFIDENTIAL" }]);
  });

  it("keeps the recorded form of values that mean the same", () => {
    const olds = { serviceId: "7", grantTypes: ["CIBA", "IMPLICIT"], jwks: '{"keys": []}' };
    const { inputs } = check(
      client,
      olds,
      { serviceId: "7", grantTypes: ["IMPLICIT", "CIBA"], jwks: '{"keys":[]}' },
      3,
    );
    assert.deepEqual(inputs, olds);
  });

  it("returns reasons with a path for any JSON", () => {
    const names = fc.constantFrom(...Object.keys(client.inputs), "__proto__", "constructor", "extra");
    const inputs = fc.dictionary(
      fc.oneof(names, fc.string()),
      fc.oneof(fc.jsonValue({ maxDepth: 4 }), fc.constant(unknown)),
    );
    fc.assert(
      fc.property(inputs, fc.constantFrom("Client", "Service"), (news, def) => {
        for (const reason of reasonsFor(def === "Client" ? client : service, news)) assert.match(reason, /\S: ./s);
      }),
    );
  });
});
