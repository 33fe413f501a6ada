import assert from "node:assert/strict";
import { isSame, reconcile } from "../../../src/plan/compare";
import { client } from "../../../src/resources/client";
import type { Row } from "../../../src/resources/row";
import { extension, grantType, scope } from "../../../src/resources/shapes";
import { set, text } from "../../../src/resources/values";

describe("The reconciled value", () => {
  const scopes = set(scope, "name");
  const jwks = client.inputs.jwks as Row;
  const cases: [name: string, row: Row, recorded: unknown, actual: unknown, expected: unknown][] = [
    [
      "keeps the recorded order of a set",
      set(grantType),
      ["CIBA", "IMPLICIT"],
      ["IMPLICIT", "CIBA"],
      ["CIBA", "IMPLICIT"],
    ],
    ["is Authlete's, if a set differs", set(grantType), ["CIBA"], ["IMPLICIT"], ["IMPLICIT"]],
    [
      "is Authlete's, in its order, if a set differs in part",
      set(grantType),
      ["CIBA", "IMPLICIT"],
      ["PASSWORD", "CIBA"],
      ["PASSWORD", "CIBA"],
    ],
    ["keeps an empty list that Authlete leaves out", set(grantType), [], undefined, []],
    ["keeps the recorded layout of JSON", jwks, '{ "keys": [] }', '{"keys":[]}', '{ "keys": [] }'],
    ["is Authlete's, if JSON differs", jwks, '{"keys":[]}', '{"keys":[{}]}', '{"keys":[{}]}'],
    [
      "keeps null where Authlete shows what it shows for unset fields",
      client.inputs.tokenAuthMethod as Row,
      null,
      "NONE",
      null,
    ],
    ["is Authlete's, if it has a value in place of null", text(), null, "x", "x"],
    [
      "leaves out members that the program does not manage",
      scopes,
      [{ name: "a" }],
      [{ name: "a", description: "A" }],
      [{ name: "a" }],
    ],
    [
      "shows a managed member that drifted",
      scopes,
      [{ name: "a", description: "A" }],
      [{ name: "a", description: "B" }],
      [{ name: "a", description: "B" }],
    ],
    [
      "shows a new item without its empty members",
      scopes,
      [{ name: "a" }],
      [{ name: "b", defaultEntry: false }, { name: "a" }],
      [{ name: "a" }, { name: "b" }],
    ],
    ["leaves out an item that was removed", scopes, [{ name: "a" }, { name: "b" }], [{ name: "b" }], [{ name: "b" }]],
    [
      "leaves out unmanaged members of an object",
      extension,
      { accessTokenDuration: 5 },
      { accessTokenDuration: 5, tokenExchangePermitted: true },
      { accessTokenDuration: 5 },
    ],
    [
      "lacks a member that was removed",
      extension,
      { accessTokenDuration: 5, tokenExchangePermitted: true },
      { accessTokenDuration: 5 },
      { accessTokenDuration: 5 },
    ],
    ["is undefined, if the field was removed", text(), "x", undefined, undefined],
    ["is undefined, if an object was removed", extension, { accessTokenDuration: 5 }, undefined, undefined],
  ];
  for (const [name, row, recorded, actual, expected] of cases) {
    it(name, () => assert.deepEqual(reconcile(row, recorded, actual), expected));
  }

  it("is the recorded value itself, if nothing drifted", () => {
    const recorded = [{ name: "a" }];
    assert.equal(reconcile(scopes, recorded, [{ name: "a", description: "A" }]), recorded);
    const object = { accessTokenDuration: 5 };
    assert.equal(reconcile(extension, object, { accessTokenDuration: 5, tokenExchangePermitted: true }), object);
  });
});

describe("Two values", () => {
  it("are the same in any order of a set, also of one in the items of another", () => {
    const scopes = set(scope, "name");
    const [one, two] = ["1", "2"].map((key) => ({ key, value: key }));
    const [a, b] = [{ name: "a", attributes: [one, two] }, { name: "b" }];
    assert.ok(isSame(scopes, [a, b], [b, { name: "a", attributes: [two, one] }]));
    assert.ok(!isSame(scopes, [a, b], [b, { name: "a", attributes: [two] }]));
  });
});
