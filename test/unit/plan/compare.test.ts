import assert from "node:assert/strict";
import { reconcile } from "../../../src/plan/compare";
import { client } from "../../../src/resources/client";
import { type Row, set, text } from "../../../src/resources/schema";
import { extension, grantType, scope } from "../../../src/resources/shapes";

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
