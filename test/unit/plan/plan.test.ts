import assert from "node:assert/strict";
import fc from "fast-check";
import { parse } from "../../../src/json";
import { diff, isChange, requestBody } from "../../../src/plan/plan";
import { stateOf } from "../../../src/plan/state";
import { client } from "../../../src/resources/client";
import type { Row } from "../../../src/resources/row";
import type { Definition } from "../../../src/resources/schema";
import { service } from "../../../src/resources/service";
import { toPlain } from "../../../src/value";
import { sampleOf, unknown } from "../../support/sample";

describe("The diff", () => {
  const outs = { serviceId: "7", clientName: "a", createdAt: 1, clientSecret: "issued" };
  const cases: [name: string, state: object, inputs: object, expected: unknown][] = [
    ["is empty for the recorded inputs", outs, { serviceId: "7", clientName: "a" }, { changes: false }],
    ["sees a change", outs, { serviceId: "7", clientName: "b" }, { changes: undefined, replaces: [] }],
    ["sees a dropped field", outs, { serviceId: "7" }, { changes: undefined, replaces: [] }],
    [
      "replaces a client of another service",
      outs,
      { serviceId: "8", clientName: "a" },
      { changes: undefined, replaces: ["serviceId"] },
    ],
    [
      "sees a secret that is given for the first time",
      outs,
      { serviceId: "7", clientName: "a", clientSecret: "issued" },
      { changes: undefined, replaces: [] },
    ],
    [
      "is empty for a secret that was given before",
      { ...outs, __given: ["clientSecret"] },
      { serviceId: "7", clientName: "a", clientSecret: "issued" },
      { changes: false },
    ],
    [
      "sees that a given secret is dropped",
      { ...outs, __given: ["clientSecret"] },
      { serviceId: "7", clientName: "a" },
      { changes: undefined, replaces: [] },
    ],
    [
      "is empty for a field that the program leaves to others",
      { ...outs, clientName: "theirs" },
      { serviceId: "7", clientName: "a", __ignored: ["clientName"] },
      { changes: false },
    ],
    [
      "sees an ignored field that was never written",
      { serviceId: "7" },
      { serviceId: "7", clientName: "a", __ignored: ["clientName"] },
      { changes: undefined, replaces: [] },
    ],
    ["sees an unknown value", outs, { serviceId: "7", clientName: unknown }, { changes: undefined, replaces: [] }],
  ];
  for (const [name, olds, news, expected] of cases) {
    it(name, () => assert.deepEqual(diff(client, olds as never, news as never), expected));
  }
});

describe("The body of a request, and the state", () => {
  const inputs = (def: Definition) => {
    const rows = Object.entries(def.inputs).filter(
      ([name, row]) => !row.endpoint && !row.local && !row.immutable && name !== "extra",
    );
    const value = (row: Row) => fc.constantFrom(undefined, null, sampleOf(row, 3).first, sampleOf(row, 3).second);
    return fc.record(Object.fromEntries(rows.map(([name, row]) => [name, value(row)])));
  };
  const known = (fields: object) => Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== undefined));
  const theirs = { newer: { deep: [1] }, large: JSON.rawJSON("9223372036854775807"), createdAt: 1 };

  for (const def of [client, service]) {
    it(`keep everything of a ${def.kind} that the program does not manage`, () => {
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

    it(`cause neither a diff nor a second write of a ${def.kind} after it was created`, () => {
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

  it("keep the digits of a large integer", () => {
    const text = '{"clientId":9223372036854775807,"name":1.50}';
    assert.equal(JSON.stringify(parse(text)), '{"clientId":9223372036854775807,"name":1.5}');
    assert.deepEqual(toPlain(parse(text)), { clientId: "9223372036854775807", name: 1.5 });
  });

  it("leave out of the state what is neither managed nor issued", () => {
    const actual = { clientId: 8, createdAt: 1, clientSecret: "s", clientName: "a", description: "theirs", newer: 1 };
    const outs = stateOf(
      client,
      { serviceId: "7", clientId: "8" },
      { serviceId: "7", clientName: "a", __provider: "x" },
      actual,
    );
    const issued = { createdAt: 1, clientSecret: "s", __id: "7/8" };
    assert.deepEqual(outs, { ...issued, serviceId: "7", clientName: "a", __provider: "x" });
  });
});
