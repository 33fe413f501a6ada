/** The schedule of a key set, over clocks that run, jump and are set back. */
import assert from "node:assert/strict";
import * as fc from "fast-check";
import { evolve, type Key, type Policy, type Step, upcoming } from "../../../src/key-set/schedule";

const hour = 3_600_000;
const day = 24 * hour;
const policy: Policy = { algorithms: ["ES256"], publishFor: day, retainFor: 2 * hour, rotateEvery: 30 * day };

/** One run: how far the clock is from that of the run before, and what the program asks for. */
interface Run {
  passed: number;
  isTriggered: boolean;
  policy: Policy;
}

const policies = fc.record({
  algorithms: fc.uniqueArray(fc.constantFrom("ES256", "RS256", "RSA_OAEP"), { minLength: 1 }),
  publishFor: fc.constantFrom(hour, day, 7 * day),
  retainFor: fc.constantFrom(hour, day, 90 * day),
  rotateEvery: fc.option(fc.constantFrom(8 * day, 30 * day), { nil: undefined }),
});

/** Hours, days, a year in which nobody ran anything, and a clock that is set back. */
const jumps = fc.oneof(
  fc.integer({ min: 0, max: 3 * day }),
  fc.integer({ min: 0, max: 400 * day }),
  fc.integer({ min: -400 * day, max: 0 }),
);
const runs: fc.Arbitrary<Run[]> = fc
  .tuple(policies, fc.array(fc.record({ passed: jumps, isTriggered: fc.boolean(), policy: fc.option(policies) })))
  .map(([first, all]) => {
    let current = first;
    return all.map((run) => {
      current = run.policy ?? current;
      return { ...run, policy: current };
    });
  });

/** What is known of a key from the runs before. */
interface Life {
  seenAt: number;
  wasActive: boolean;
}

/** A set that goes through runs, and what its keys have been through. */
class History {
  keys: Key[] = [];
  clock = 1_000 * day;
  /** The clock as the set sees it: it never goes back. */
  now = this.clock;
  readonly lives = new Map<unknown, Life>();
  private made = 0;

  take({ passed, isTriggered, policy }: Run): { before: Key[]; steps: Step[] } {
    const before = this.keys;
    this.clock += passed;
    this.now = Math.max(this.clock, ...before.map(({ since }) => since));
    const { keys, steps } = evolve(before, policy, this.clock, isTriggered);
    this.keys = keys.map((key) => ({ ...key, jwk: key.jwk ?? { kid: this.made++ } }));
    return { before, steps };
  }

  /** Remembers what the keys are after a run. */
  record(): void {
    for (const { jwk, stage } of this.keys) {
      const { seenAt, wasActive } = this.lives.get(jwk?.kid) ?? { seenAt: this.now, wasActive: false };
      this.lives.set(jwk?.kid, { seenAt, wasActive: wasActive || stage === "ACTIVE" });
    }
  }
}

const kidOf = ({ jwk }: Key) => jwk?.kid;
const count = (keys: readonly Key[], alg: string, stage: string) =>
  keys.filter((key) => key.alg === alg && key.stage === stage).length;

function assertStages({ keys }: History, { algorithms }: Policy): void {
  for (const alg of new Set([...algorithms, ...keys.map((key) => key.alg)])) {
    assert.equal(count(keys, alg, "ACTIVE"), algorithms.includes(alg) ? 1 : 0, `active keys for ${alg}`);
    assert.ok(count(keys, alg, "PUBLISHED") <= (algorithms.includes(alg) ? 1 : 0), `published keys for ${alg}`);
  }
}

/** A key that begins to sign is known to verifiers, or it is the first of its algorithm. */
function assertKnown({ keys, lives, now }: History, before: readonly Key[], { publishFor }: Policy): void {
  const signed = before.filter(({ stage }) => stage === "ACTIVE").map(kidOf);
  for (const key of keys.filter((one) => one.stage === "ACTIVE" && !signed.includes(kidOf(one)))) {
    const life = lives.get(kidOf(key));
    if (life) assert.ok(life.wasActive || now - life.seenAt >= publishFor, "a key signs before it is known");
    else assert.ok(!before.some(({ alg }) => alg === key.alg), "a key that is not the first signs at once");
  }
}

/** A key that goes has signed nothing for long enough, or never. */
function assertKept({ keys, lives, now }: History, before: readonly Key[], { publishFor, retainFor }: Policy): void {
  const kids = keys.map(kidOf);
  for (const key of before.filter((one) => !kids.includes(kidOf(one))))
    if (lives.get(kidOf(key))?.wasActive) {
      assert.equal(key.stage, "RETIRING");
      assert.ok(now - key.since >= publishFor + retainFor, "a key is gone while its tokens may live");
    }
}

const stepsOf = (keys: readonly Key[], at: number, isTriggered = false, by = policy) =>
  evolve(keys, by, at, isTriggered).steps.map(({ action }) => action);

const key = (kid: string, stage: Key["stage"], since: number): Key => ({ alg: "ES256", stage, since, jwk: { kid } });

describe("The schedule of a key set", () => {
  it("keeps one active key, which verifiers know, and every key for as long as its tokens live", () => {
    fc.assert(
      fc.property(runs, (all) => {
        const history = new History();
        for (const run of all) {
          const { before } = history.take(run);
          assertStages(history, run.policy);
          assertKnown(history, before, run.policy);
          assertKept(history, before, run.policy);
          history.record();
        }
      }),
      { numRuns: 500 },
    );
  });

  it("does nothing in a second run, and nothing until the next step is due", () => {
    fc.assert(
      fc.property(runs, (all) => {
        const history = new History();
        for (const run of all) {
          history.take(run);
          assert.deepEqual(stepsOf(history.keys, history.now, false, run.policy), []);
          const [next] = upcoming(history.keys, run.policy);
          const until = next?.at ?? history.now + 1_000 * day;
          assert.deepEqual(stepsOf(history.keys, until - 1, false, run.policy), []);
          if (next) assert.notDeepEqual(stepsOf(history.keys, until, false, run.policy), []);
        }
      }),
    );
  });

  it("does nothing while the clock is behind the latest step, apart from what the program asks for", () => {
    const keys = [key("a", "ACTIVE", 100 * day), key("b", "PUBLISHED", 129 * day)];
    assert.deepEqual(stepsOf(keys, 0), []);
    assert.deepEqual(stepsOf(keys.slice(0, 1), 0, true), ["PUBLISH"]);
    const { keys: published } = evolve(keys.slice(0, 1), policy, 0, true);
    assert.equal(published.at(-1)?.since, 100 * day);
  });

  it("rotates every 30 days in daily runs, each time with a key that was published a day before", () => {
    const history = new History();
    const taken: [day: number, action: string][] = [];
    for (let i = 0; i <= 95; i++)
      for (const { action } of history.take({ passed: i === 0 ? 0 : day, isTriggered: false, policy }).steps)
        taken.push([i, action]);
    const cycle = (start: number) => [
      [start - 1, "PUBLISH"],
      [start, "ACTIVATE"],
      [start + 2, "REMOVE"],
    ];
    assert.deepEqual(taken, [[0, "CREATE"], ...cycle(30), ...cycle(60), ...cycle(90)]);
  });

  it("publishes first, when nobody ran it for a year", () => {
    const keys = [key("a", "ACTIVE", 0)];
    assert.deepEqual(stepsOf(keys, 365 * day), ["PUBLISH"]);
    const { keys: later } = evolve(keys, policy, 365 * day, false);
    assert.deepEqual(stepsOf(later, 366 * day - 1), []);
    assert.deepEqual(stepsOf(later, 366 * day), ["ACTIVATE"]);
  });

  it("takes two steps that are due at once, the earlier one first", () => {
    const keys = [key("a", "RETIRING", 0), key("b", "ACTIVE", 0), key("c", "PUBLISHED", 29 * day)];
    assert.deepEqual(stepsOf(keys, 40 * day), ["REMOVE", "ACTIVATE"]);
    assert.deepEqual(
      evolve(keys, policy, 40 * day, false).keys.map(({ jwk, stage }) => [jwk?.kid, stage]),
      [
        ["b", "RETIRING"],
        ["c", "ACTIVE"],
      ],
    );
  });

  it("publishes a key when the trigger changes, unless one is on its way", () => {
    const keys = [key("a", "ACTIVE", 0)];
    assert.deepEqual(stepsOf(keys, hour, true), ["PUBLISH"]);
    assert.deepEqual(stepsOf([...keys, key("b", "PUBLISHED", 0)], hour, true), []);
    assert.deepEqual(stepsOf(keys, 1_000 * day, false, { ...policy, rotateEvery: undefined }), []);
  });

  it("retires the key of an algorithm that is dropped, and takes it back", () => {
    const keys = [key("a", "ACTIVE", 0), key("b", "PUBLISHED", 0)];
    const dropped = { ...policy, algorithms: ["RS256"] };
    assert.deepEqual(stepsOf(keys, hour, false, dropped), ["CREATE", "REMOVE", "RETIRE"]);
    const { keys: later } = evolve(keys, dropped, hour, false);
    assert.deepEqual(stepsOf(later, 2 * hour), ["ACTIVATE", "RETIRE"]);
    const several = [key("old", "RETIRING", 0), key("last", "RETIRING", 2), key("older", "RETIRING", 1)];
    const { keys: active } = evolve(several, policy, hour, false);
    assert.equal(active.find(({ stage }) => stage === "ACTIVE")?.jwk?.["kid"], "last");
  });
});
