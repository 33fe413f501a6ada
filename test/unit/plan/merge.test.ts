import assert from "node:assert/strict";
import { merge } from "../../../src/plan/merge";
import { client } from "../../../src/resources/client";
import type { Row } from "../../../src/resources/row";
import { service } from "../../../src/resources/service";
import { extension, grantType, pair, scope } from "../../../src/resources/shapes";
import { set, text } from "../../../src/resources/values";

describe("The merged value", () => {
  const scopes = set(scope, "name");
  const raw = client.inputs.extra as Row;
  const cases: [name: string, row: Row, actual: unknown, recorded: unknown, wanted: unknown, expected: unknown][] = [
    ["is Authlete's, if the program does not manage the field", text(), "theirs", undefined, undefined, "theirs"],
    ["is the program's", text(), "old", "old", "new", "new"],
    ["is undefined for null", text(), "old", "old", null, undefined],
    ["is an empty list for null", set(grantType), ["CIBA"], ["CIBA"], null, []],
    ["is undefined for a dropped text", text(), "old", "old", undefined, undefined],
    ["is false for a dropped boolean", client.inputs.parRequired as Row, true, true, undefined, false],
    [
      "keeps a dropped number without a documented default",
      service.inputs.accessTokenDuration as Row,
      5,
      5,
      undefined,
      5,
    ],
    [
      "keeps a dropped enum without a documented default",
      client.inputs.tokenAuthMethod as Row,
      "NONE",
      "NONE",
      undefined,
      "NONE",
    ],
    [
      "is the documented default of a dropped field",
      client.inputs.idTokenSignAlg as Row,
      "ES256",
      "ES256",
      undefined,
      "RS256",
    ],
    [
      "keeps the unmanaged members of items",
      scopes,
      [{ name: "a", newer: 1 }],
      [{ name: "a" }],
      [{ name: "a", description: "A" }],
      [{ name: "a", newer: 1, description: "A" }],
    ],
    [
      "lacks a dropped member of an item",
      scopes,
      [{ name: "a", description: "A" }],
      [{ name: "a", description: "A" }],
      [{ name: "a" }],
      [{ name: "a" }],
    ],
    [
      "lacks a dropped item",
      set(pair, "key"),
      [{ key: "a" }, { key: "b" }],
      [{ key: "a" }, { key: "b" }],
      [{ key: "b" }],
      [{ key: "b" }],
    ],
    [
      "keeps the unmanaged members of a dropped object",
      extension,
      { accessTokenDuration: 5, newer: "x" },
      { accessTokenDuration: 5 },
      undefined,
      { accessTokenDuration: 0, newer: "x" },
    ],
    ["is undefined for a dropped object without unmanaged members", raw, { a: { b: "x" } }, { a: { b: "x" } }, {}, {}],
    [
      "is undefined for an object that was null before it was dropped",
      extension,
      { newer: "x" },
      null,
      undefined,
      undefined,
    ],
    ["keeps a dropped raw number", raw, { a: 5 }, { a: 5 }, {}, { a: 5 }],
    ["is false for a dropped raw boolean", raw, { a: true }, { a: true }, {}, { a: false }],
    ["is undefined for a dropped raw text", raw, { a: "x" }, { a: "x" }, {}, {}],
    ["is undefined for a dropped text that Authlete shows as a number", text(), 5, "5", undefined, undefined],
    ["is undefined for a dropped text that Authlete shows as a boolean", text(), true, "true", undefined, undefined],
  ];
  for (const [name, row, actual, recorded, wanted, expected] of cases) {
    it(name, () => assert.deepEqual(merge(row, actual, recorded, wanted), expected));
  }
});
