import assert from "node:assert/strict";
import fc from "fast-check";
import { Budget } from "../../../src/api/budget";
import { quotaClassOf, quotaOf, retryAfterOf } from "../../../src/api/quota";
import { published, type QuotaClass } from "../../../src/config/rate-limits";
import { TestClock } from "../../support/clock";

const hour = 3_600_000;
const now = 1_750_000_000_000;

/** A budget, and its clock. */
function newBudget(limits = {}) {
  const clock = new TestClock(() => 1_000_000);
  return { clock, budget: new Budget({ ...published, ...limits }, clock) };
}

describe("The budget of requests", () => {
  const classes: [string, QuotaClass][] = [
    ["/api/7/client/get/8", "client"],
    ["/api/client/secret/update/8", "client"],
    ["/api/7/service/get", "service"],
    ["/api/service", "service"],
    ["/api/7/hsk/create", "service"],
  ];
  for (const [path, name] of classes) {
    it(`counts ${path} as a ${name} request`, () =>
      assert.equal(quotaClassOf({ method: "GET", path, repeatable: true }), name));
  }
});

describe("The pace", () => {
  it("gives one slot after the other", () => {
    const { budget } = newBudget({ perSecond: 10 });
    assert.deepEqual(
      [1, 2, 3].map(() => budget.takeSlot()),
      [0, 100, 200],
    );
  });

  it("is halved after a hold, which ends with the longest one", () => {
    const { budget, clock } = newBudget({ perSecond: 100 });
    budget.hold(5000);
    budget.hold(4000);
    assert.equal(budget.holdWait, 5000);
    clock.advance(5000);
    assert.equal(budget.holdWait, 0);
    assert.deepEqual([budget.takeSlot(), budget.takeSlot()], [0, 20]);
  });

  /** The milliseconds between two requests after a 429, if so many were sent together, and another one later. */
  const gapAfter = (sent: number, later: number) => {
    const { budget, clock } = newBudget({ perSecond: 1000 });
    for (let count = 0; count < sent; count++) budget.onSend("client");
    clock.advance(later);
    budget.onSend("client");
    budget.hold(1000);
    clock.advance(1000);
    budget.takeSlot();
    return Math.round(budget.takeSlot());
  };

  it("is half of the rate at which requests were refused, once a dozen of the last second show it", () => {
    assert.equal(gapAfter(19, 0), 100);
    assert.equal(gapAfter(11, 999), 167);
    assert.equal(gapAfter(11, 1000), 2);
    assert.equal(gapAfter(10, 0), 2);
  });

  it("is halved once by a hold, and again by another one right after it", () => {
    const { budget, clock } = newBudget({ perSecond: 100 });
    for (const _ of [1, 2]) {
      budget.hold(1000);
      clock.advance(1000);
    }
    assert.deepEqual([budget.takeSlot(), budget.takeSlot()], [0, 40]);
  });

  it("recovers within a minute, even without requests", () => {
    const { budget, clock } = newBudget({ perSecond: 100 });
    budget.hold(1000);
    clock.advance(1000 + 15_000);
    assert.deepEqual([budget.takeSlot(), Math.round(budget.takeSlot())], [0, 13]);
    clock.advance(45_000);
    budget.takeSlot();
    assert.equal(Math.round(budget.takeSlot()), 10);
  });

  it("sends 1,000 requests in less than 115 seconds after one early 429", () => {
    const { budget, clock } = newBudget({ perSecond: 10 });
    budget.hold(1000);
    clock.advance(1000);
    for (let count = 0; count < 1000; count++) clock.advance(budget.takeSlot());
    assert.ok(clock.now() - 1_000_000 < 115_000, `${clock.now() - 1_000_000} ms`);
  });
});

describe("The quota that answers report", () => {
  it("makes its class wait until there is room again, and no other", () => {
    const { budget, clock } = newBudget({ perSecond: 1000, share: 1 });
    const [client, service] = [budget.of("client"), budget.of("service")];
    client.applyQuota({ limit: 100, remaining: 1, reset: 3000 });
    assert.equal(client.quotaWait, 0);
    budget.onSend("client");
    assert.deepEqual([client.quotaWait, service.quotaWait, budget.takeSlot()], [3000, 0, 0]);
    clock.advance(3000);
    assert.equal(client.quotaWait, 0);
  });

  it("is reduced by the requests in flight and the share of production", () => {
    const client = newBudget({ share: 0.5 }).budget.of("client");
    for (let count = 0; count < 3; count++) client.onSend();
    client.applyQuota({ limit: 10, remaining: 8, reset: 1000 });
    assert.equal(client.quotaWait, 0);
    client.onSend();
    assert.equal(client.quotaWait, 1000);
  });

  it("is not reduced by requests that were answered", () => {
    const client = newBudget({ share: 1 }).budget.of("client");
    for (let count = 0; count < 3; count++) client.onSend();
    for (let count = 0; count < 2; count++) client.onAnswer();
    client.applyQuota({ remaining: 1, reset: 1000 });
    assert.equal(client.quotaWait, 0);
  });

  it("is the smallest one, because answers arrive in any order", () => {
    for (const quotas of [
      [0, 5],
      [5, 0],
    ]) {
      const client = newBudget({ share: 1 }).budget.of("client");
      for (const remaining of quotas) client.applyQuota({ remaining, reset: 1000 });
      assert.equal(client.quotaWait, 1000, `${quotas}`);
    }
  });

  it("is the latest one, once the hour of the one before is over", () => {
    const { budget, clock } = newBudget({ share: 1 });
    const client = budget.of("client");
    client.applyQuota({ remaining: 0, reset: 1000 });
    clock.advance(1000);
    client.applyQuota({ remaining: 5, reset: 1000 });
    assert.equal(client.quotaWait, 0);
    for (let count = 0; count < 5; count++) client.onSend();
    assert.equal(client.quotaWait, 1000);
  });

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
    [{ "ratelimit-remaining": "0", "ratelimit-reset": "10000000000000" }, undefined],
    [{ "ratelimit-remaining": "0", "ratelimit-reset": "9".repeat(400) }, undefined],
    [
      { "x-ratelimit-remaining": "1", "x-ratelimit-reset": "1700000000" },
      { limit: undefined, remaining: 1, reset: 0 },
    ],
  ];
  for (const [given, quota] of headers)
    it(`is read from ${JSON.stringify(given).slice(0, 120)}`, () =>
      assert.deepEqual(quotaOf(given as never, now), quota));
});

describe("Retry-After", () => {
  it("is at most a day, and nothing if it is neither a whole number nor a date", () => {
    const waits = ["9".repeat(400), "1e9", "-1", "", "soon"].map((text) => retryAfterOf({ "retry-after": text }, now));
    assert.deepEqual(waits, [86_400, undefined, undefined, undefined, undefined]);
  });
});

describe("The hour of a class", () => {
  it("admits its whole allowance at once, and slides", () => {
    const { budget, clock } = newBudget({ client: 10, share: 0.5 });
    const client = budget.of("client");
    const wait = () => client.reserve().at - clock.now();
    assert.deepEqual(Array.from({ length: 6 }, wait), [0, 0, 0, 0, 0, hour]);
    assert.equal(budget.of("service").reserve().at, clock.now());
    clock.advance(hour - 1);
    assert.equal(wait(), 1);
  });

  it("forgets a request after an hour", () => {
    const { budget, clock } = newBudget();
    const client = budget.of("client");
    client.reserve();
    clock.advance(hour - 1);
    assert.equal(client.used, 1);
    clock.advance(1);
    assert.equal(client.used, 0);
  });

  it("takes back a place that is cancelled, and only once", () => {
    const client = newBudget({ client: 4, share: 0.5 }).budget.of("client");
    const [place] = [client.reserve(), client.reserve()];
    client.cancel(place);
    client.cancel(place);
    assert.equal(client.used, 1);
  });

  it("never holds more than the allowance", () => {
    const steps = fc.array(
      fc.record({
        pause: fc.integer({ min: 0, max: hour / 3 }),
        calls: fc.integer({ min: 1, max: 64 }),
        cancelled: fc.integer({ min: 0, max: 5 }),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(steps, (rounds) => {
        const { budget, clock } = newBudget({ client: 20, share: 0.5 });
        const client = budget.of("client");
        const places = new Set<{ at: number }>();
        for (const { pause, calls, cancelled } of rounds) {
          clock.advance(pause);
          for (let count = 0; count < calls; count++) places.add(client.reserve());
          for (const place of [...places].filter(({ at }) => at > clock.now()).slice(0, cancelled)) {
            client.cancel(place);
            places.delete(place);
          }
        }
        const sent = [...places].map(({ at }) => at).sort((a, b) => a - b);
        for (let index = 10; index < sent.length; index++)
          assert.ok((sent[index] as number) - (sent[index - 10] as number) >= hour);
      }),
    );
  });
});
