/** JSON texts are compared by what they say, to the last digit. */
import assert from "node:assert/strict";
import { check } from "../../../src/plan/check";
import { isSame, reconcile } from "../../../src/plan/compare";
import { diff } from "../../../src/plan/plan";
import { client } from "../../../src/resources/client";
import type { Row } from "../../../src/resources/row";

const row = client.inputs.customMetadata as Row;
const large = '{"tier": 9007199254740993}';

describe("JSON texts with large integers", () => {
  const cases: [string, string, string, boolean][] = [
    ["integers that a double cannot tell apart differ", large, '{"tier":9007199254740992}', false],
    ["so they do deep inside", `[{"a":${large}}]`, '[{"a":{"tier":9007199254740992}}]', false],
    ["negative ones differ too", '{"a":-9007199254740993}', '{"a":-9007199254740992}', false],
    ["the same integer in another layout is the same", large, '{"tier":9007199254740993}', true],
    ["small numbers are compared by value", '{"a":1.50,"b":1e2}', '{"b":100,"a":1.5}', true],
    ["texts that are no JSON are compared as text", "{", "{ ", false],
  ];
  for (const [name, a, b, expected] of cases) it(`fault 26: ${name}`, () => assert.equal(isSame(row, a, b), expected));

  it("fault 26: a change of the last digit is a change", () => {
    const old = { serviceId: "7", customMetadata: '{"tier":9007199254740992}' };
    const { inputs } = check(client, old, { ...old, customMetadata: large }, 3);
    assert.equal(inputs.customMetadata, large);
    assert.deepEqual(diff(client, { ...old, createdAt: 1 }, inputs), { changes: undefined, replaces: [] });
  });

  it("fault 26: a refresh shows the drift of the last digit", () =>
    assert.equal(reconcile(row, large, '{"tier":9007199254740992}'), '{"tier":9007199254740992}'));
});
