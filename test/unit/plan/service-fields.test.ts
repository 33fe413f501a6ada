/** Fields of a service that a version of Authlete has, against what its documents say. */
import assert from "node:assert/strict";
import { check, requestBody } from "../../../src/plan/plan";
import { service } from "../../../src/resources/service";

const reasons = (inputs: Record<string, unknown>, generation: 2 | 3) =>
  check(service, {}, inputs, generation).failures.map(({ reason }) => reason);

describe("fields of a service", () => {
  for (const generation of [2, 3] as const) {
    it(`fault 24: clientsPerDeveloper can be set in Authlete ${generation}`, () => {
      const inputs = { clientsPerDeveloper: 1 };
      assert.deepEqual(reasons(inputs, generation), []);
      assert.deepEqual(requestBody(service, { actual: {}, state: {}, inputs }), inputs);
    });
  }
});
