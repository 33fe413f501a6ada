import assert from "node:assert/strict";
import fc from "fast-check";
import { Budget } from "../../src/api/budget";
import { quotaOf } from "../../src/api/quota";
import { Usage } from "../../src/api/usage";
import { type Class, classOf, published } from "../../src/config/limits";

const hour = 3_600_000;

/** A budget whose clock the test turns. */
function clocked(limits = {}) {
  const clock = { now: 1_000_000 };
  return { clock, budget: new Budget({ ...published, ...limits }, () => clock.now) };
}

describe("The budget of requests", () => {
  const classes: [string, Class][] = [
    ["/api/7/client/get/8", "client"],
    ["/api/client/secret/update/8", "client"],
    ["/api/7/service/get", "service"],
    ["/api/service", "service"],
    ["/api/7/hsk/create", "service"],
    ["/api/7/auth/introspection", "authorization"],
  ];
  for (const [path, kind] of classes) {
    it(`counts ${path} as ${kind}`, () => assert.equal(classOf({ method: "GET", path, repeatable: true }), kind));
  }

  it("keeps the steady pace, one after the other", () => {
    const { budget } = clocked({ perSecond: 10 });
    assert.deepEqual(
      [1, 2, 3].map(() => budget.slot("client")),
      [0, 100, 200],
    );
  });

  it("holds everybody back, and then lets them go at half the speed that was too much", () => {
    const { budget, clock } = clocked({ perSecond: 100 });
    for (let i = 0; i < 20; i++) budget.leaves("client");
    budget.hold(5000);
    budget.hold(4000);
    assert.ok(budget.isHeld("service"));
    assert.deepEqual(
      [1, 2].map(() => budget.slot("client")),
      [5000, 5100],
    );
    clock.now += 5000;
    assert.ok(!budget.isHeld("service"));
  });

  it("comes back to its pace little by little", () => {
    const { budget, clock } = clocked({ perSecond: 100 });
    budget.hold(1);
    clock.now += 1000;
    for (let i = 0; i < 2000; i++) budget.leaves("client");
    budget.slot("client");
    assert.equal(Math.round(budget.slot("client")), 10);
  });

  describe("corrected by what answers say", () => {
    it("waits until there is room again, in that class alone", () => {
      const { budget, clock } = clocked({ perSecond: 1000, share: 1 });
      budget.correct("client", { limit: 100, remaining: 1, reset: 3000 });
      assert.equal(budget.told("client"), 0);
      budget.leaves("client");
      assert.deepEqual([budget.told("client"), budget.told("service")], [3000, 0]);
      assert.ok(budget.isHeld("client") && !budget.isHeld("service"));
      assert.equal(budget.slot("client"), 3000);
      clock.now += 3000;
      assert.ok(!budget.isHeld("client"));
    });

    it("counts those under way, and leaves production its part", () => {
      const { budget } = clocked({ share: 0.5 });
      for (let i = 0; i < 3; i++) budget.leaves("client");
      budget.correct("client", { limit: 10, remaining: 8, reset: 1000 });
      assert.equal(budget.told("client"), 0);
      budget.leaves("client");
      assert.equal(budget.told("client"), 1000);
    });

    it("believes the answer that leaves least, since they come in any order", () => {
      const { budget } = clocked({ share: 1 });
      budget.correct("client", { remaining: 0, reset: 1000 });
      budget.correct("client", { remaining: 5, reset: 1000 });
      assert.equal(budget.told("client"), 1000);
    });

    const now = 1_750_000_000_000;
    const headers: [object, object | undefined][] = [
      [{}, undefined],
      [
        { "ratelimit-remaining": "0", "ratelimit-reset": "7" },
        { limit: undefined, remaining: 0, reset: 7000 },
      ],
      [
        { "x-ratelimit-limit": "200", "x-ratelimit-remaining": "150", "x-ratelimit-reset": "1750000002" },
        { limit: 200, remaining: 150, reset: 2000 },
      ],
      [{ "ratelimit-remaining": "many", "ratelimit-reset": "7" }, undefined],
      [{ "ratelimit-remaining": "5" }, undefined],
      [
        { "x-ratelimit-remaining": "1", "x-ratelimit-reset": "1700000000" },
        { limit: undefined, remaining: 1, reset: 0 },
      ],
    ];
    for (const [given, quota] of headers)
      it(`reads ${JSON.stringify(given)}`, () => assert.deepEqual(quotaOf(given as never, now), quota));
  });

  it("is spent without smoothing, and then waits for the hour to slide", () => {
    const { budget, clock } = clocked({ client: 10, share: 0.5 });
    for (let i = 0; i < 5; i++) assert.equal(budget.take("client"), 0);
    assert.equal(budget.wait("service"), 0);
    assert.equal(budget.take("client"), hour);
    clock.now += hour - 1;
    assert.equal(budget.wait("client"), 1);
  });

  it("never plans more than the allowance into any hour", () => {
    const steps = fc.array(
      fc.record({ pause: fc.integer({ min: 0, max: hour / 3 }), calls: fc.integer({ min: 1, max: 64 }) }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(steps, (rounds) => {
        const { budget, clock } = clocked({ client: 20, share: 0.5 });
        const sent: number[] = [];
        for (const { pause, calls } of rounds) {
          clock.now += pause;
          for (let i = 0; i < calls; i++) sent.push(clock.now + budget.take("client"));
        }
        sent.sort((a, b) => a - b);
        for (let i = 10; i < sent.length; i++) assert.ok((sent[i] as number) - (sent[i - 10] as number) >= hour);
      }),
    );
  });
});

describe("The line at the end of a run", () => {
  function used() {
    const { budget } = clocked({ service: 20, share: 0.5 });
    const usage = new Usage();
    const warnings = Array.from({ length: 10 }, () => {
      budget.take("service");
      return usage.count("service", budget);
    });
    usage.refuse(401);
    usage.retries = 1;
    usage.waited = 1500;
    return { budget, usage, warnings };
  }

  it("has the requests by class, their share of the hour, and what went wrong", () => {
    const { budget, usage } = used();
    const line = "Authlete: 10 service requests (100 %) of the hour's allowance; 1 retry; waited 1.5 s; 1 answered 401";
    assert.equal(usage.summary(budget), line);
  });

  it("is one object for pipelines", () => {
    const { budget, usage } = used();
    assert.deepEqual(JSON.parse(usage.json(budget)).authlete, {
      requests: { service: 10, client: 0, authorization: 0 },
      share: { service: 1, client: 0, authorization: 0 },
      retries: 1,
      waitedSeconds: 1.5,
      refused: { 401: 1, 403: 0 },
    });
  });

  it("comes after one warning, when a class falls under a tenth", () => {
    const { warnings } = used();
    assert.deepEqual(warnings.map(Boolean), [...Array(9).fill(false), true]);
    assert.match(warnings[9] ?? "", /^less than 10 % of this hour's 10 service requests/);
  });
});
