/** Fields of a service that a version of Authlete has, against what its documents say. */
import assert from "node:assert/strict";
import { check } from "../../../src/plan/check";
import { requestBody } from "../../../src/plan/plan";
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

  it("fault 25: idTokenDroppedOnIssueWithoutOpenid can be set in Authlete 3.0, and becomes false when dropped", () => {
    const inputs = { idTokenDroppedOnIssueWithoutOpenid: true };
    assert.deepEqual(reasons(inputs, 3), []);
    assert.deepEqual(requestBody(service, { actual: inputs, state: inputs, inputs: {} }), {
      idTokenDroppedOnIssueWithoutOpenid: false,
    });
  });

  it("fault 25: idTokenDroppedOnIssueWithoutOpenid is refused in Authlete 2.x", () => {
    assert.deepEqual(reasons({ idTokenDroppedOnIssueWithoutOpenid: true }, 2), [
      "idTokenDroppedOnIssueWithoutOpenid: can be set in Authlete 3.0 only, and authlete:apiVersion says 2.x; remove it",
    ]);
  });
});
