import assert from "node:assert/strict";
import { merge } from "../../../src/plan/merge";
import { client } from "../../../src/resources/client";
import { type Row, set, text } from "../../../src/resources/schema";
import { service } from "../../../src/resources/service";
import { extension, grantType, pair, scope } from "../../../src/resources/shapes";

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
