import assert from "node:assert/strict";
import { Budget } from "../../../src/api/budget";
import { Usage } from "../../../src/api/usage";
import { published } from "../../../src/config/rate-limits";
import { TestHost } from "../../support/host";

describe("the line at the end of a run", () => {
  function spent() {
    const budget = new Budget({ ...published, service: 20, share: 0.5 }, new TestHost().clock);
    const usage = new Usage();
    const warnings = Array.from({ length: 10 }, () => {
      budget.of("service").reserve();
      usage.countRequest("service");
      return usage.warningOnce("service", budget);
    });
    usage.countRefusal(401);
    usage.retries = 1;
    usage.waited = 1500;
    return { budget, usage, warnings };
  }

  it("has the requests by class, their share of the hour, and what went wrong", () => {
    const { budget, usage } = spent();
    const line = "Authlete: 10 service requests (100 %) of the hour's allowance; 1 retry; waited 1.5 s; 1 answered 401";
    assert.equal(usage.summary(budget), line);
  });

  it("is one object for pipelines", () => {
    const { budget, usage } = spent();
    assert.deepEqual(JSON.parse(usage.json(budget)).authlete, {
      requests: { service: 10, client: 0 },
      share: { service: 1, client: 0 },
      retries: 1,
      waitedSeconds: 1.5,
      refused: { 401: 1, 403: 0 },
    });
  });

  it("comes after one warning, when a class has less than a tenth left", () => {
    const { warnings } = spent();
    assert.deepEqual(warnings.map(Boolean), [...Array(9).fill(false), true]);
    assert.match(warnings[9] ?? "", /^less than 10 % of this hour's 10 service requests/);
  });
});
