/** What differs between two values, in the form of Pulumi's diffs. */
import assert from "node:assert/strict";
import { type Difference, differencesOf } from "../../../../cli/diff/differences";
import type { Row } from "../../../../src/resources/row";
import { integer, json, list, object, set, text } from "../../../../src/resources/values";

const pair = object("Pair", { key: text(), value: text() });

const cases: [name: string, row: Row, from: unknown, to: unknown, expected: Difference[]][] = [
  ["a text", text(), "a", "b", [{ path: "f", kind: "update", from: "a", to: "b" }]],
  ["a value that only the second one has", integer(), undefined, 5, [{ path: "f", kind: "add", to: 5 }]],
  ["a value that only the first one has", integer(), 5, undefined, [{ path: "f", kind: "delete", from: 5 }]],
  ["a set in another order", set(text()), ["a", "b"], ["b", "a"], []],
  [
    "the items of a set",
    set(text()),
    ["a", "b"],
    ["c", "b"],
    [
      { path: "f[0]", kind: "delete", from: "a" },
      { path: "f[0]", kind: "add", to: "c" },
    ],
  ],
  [
    "the order of a list",
    list(text()),
    ["a"],
    ["b", "a"],
    [
      { path: "f[0]", kind: "update", from: "a", to: "b" },
      { path: "f[1]", kind: "add", to: "a" },
    ],
  ],
  [
    "the members of objects with a key",
    set(pair, "key"),
    [
      { key: "team", value: "a" },
      { key: "tier.1", value: "x" },
    ],
    [
      { key: "tier.1", value: "y" },
      { key: "team", value: "a" },
      { key: "new", value: "z" },
    ],
    [
      { path: 'f["tier.1"].value', kind: "update", from: "x", to: "y" },
      { path: "f.new", kind: "add", to: { key: "new", value: "z" } },
    ],
  ],
  ["JSON in another layout", json(), '{"a":1,"b":2}', '{ "b": 2, "a": 1 }', []],
  [
    "what JSON holds",
    json(),
    '{"a":{"b":[1]}}',
    '{"a":{"b":[2]}}',
    [{ path: "f.a.b[0]", kind: "update", from: 1, to: 2 }],
  ],
  [
    "integers that a double cannot hold",
    json(),
    '{"a":9007199254740993}',
    '{"a":9007199254740992}',
    [{ path: "f.a", kind: "update", from: "9007199254740993", to: "9007199254740992" }],
  ],
  ["a text that is no JSON", json(), "{", "[", [{ path: "f", kind: "update", from: "{", to: "[" }]],
];

describe("The differences of a field", () => {
  for (const [name, row, from, to, expected] of cases)
    it(`show ${name}`, () =>
      assert.deepEqual(
        differencesOf(
          () => row,
          { f: from },
          { f: to },
          () => undefined,
        ),
        expected,
      ));

  it("show no value of what is hidden, and nothing where it is the same", () => {
    const hidden = (from: unknown, to: unknown) =>
      differencesOf(
        () => set(text()),
        { f: from },
        { f: to },
        () => "secret",
      );
    assert.deepEqual(hidden(["a"], ["b"]), [{ path: "f", kind: "update", hidden: "secret" }]);
    assert.deepEqual(hidden(undefined, ["b"]), [{ path: "f", kind: "add", hidden: "secret" }]);
    assert.deepEqual(hidden(["a", "b"], ["b", "a"]), []);
  });
});
