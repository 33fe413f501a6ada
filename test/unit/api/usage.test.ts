import assert from "node:assert/strict";
import { Budget } from "../../../src/api/budget";
import { Usage } from "../../../src/api/usage";
import { published } from "../../../src/config/rate-limits";
import { TestClock } from "../../support/clock";

describe("The usage of a run", () => {
  function useHour() {
    const budget = new Budget({ ...published, service: 20, share: 0.5 }, new TestClock());
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

  it("is shown in one line: requests, their share of the hour, retries, waits and refusals", () => {
    const { budget, usage } = useHour();
    const line = "Authlete: 10 service requests (100 %) of the hour's allowance; 1 retry; waited 1.5 s; 1 answered 401";
    assert.equal(usage.summary(budget), line);
  });

  it("is one JSON object for pipelines", () => {
    const { budget, usage } = useHour();
    assert.deepEqual(JSON.parse(usage.json(budget)).authlete, {
      requests: { service: 10, client: 0 },
      share: { service: 1, client: 0 },
      retries: 1,
      waitedSeconds: 1.5,
      refused: { 401: 1, 403: 0 },
    });
  });

  it("causes one warning, when a class has less than a tenth of its hour left", () => {
    const { warnings } = useHour();
    assert.deepEqual(warnings.map(Boolean), [...Array(9).fill(false), true]);
    assert.match(warnings[9] ?? "", /^less than 10 % of this hour's 10 service requests/);
  });
});
