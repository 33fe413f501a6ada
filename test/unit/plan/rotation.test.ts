import assert from "node:assert/strict";
import { diff } from "../../../src/plan/plan";
import { dueNotice, withSchedule } from "../../../src/plan/rotation";
import { client, serviceToken } from "../../../src/resources/definitions";
import { unknown } from "../../support/sample";

const day = 86_400_000;
const start = Date.parse("2026-01-01T00:00:00.000Z");
const base = { serviceId: "7", description: "CI" };
const at = (days: number) => new Date(start + days * day).toISOString();
const scheduled = (recorded: object, inputs: object, days: number) =>
  withSchedule(serviceToken, { ...recorded }, { ...base, ...inputs }, start + days * day);

describe("The schedule of a token", () => {
  const monthly = { rotateEvery: "30d" };
  const first = scheduled({}, monthly, 0);
  const state = { ...first };
  const changes = (inputs: object, olds: object = state) => diff(serviceToken, { ...olds }, { ...inputs });

  it("begins with its create, and says when the token is due", () => {
    assert.deepEqual([first.issuedAt, first.rotatesAt], [at(0), at(30)]);
    assert.equal(dueNotice({}, first), undefined);
  });

  it("is the same on every day before that, so nothing changes", () => {
    for (const days of [0.001, 1, 29.999]) {
      const inputs = scheduled(first, monthly, days);
      assert.deepEqual(inputs, first);
      assert.deepEqual(changes(inputs), { changes: false });
      assert.equal(dueNotice(first, inputs), `is due for replacement at ${at(30)}`);
    }
  });

  it("replaces the token from then on, and counts from that day", () => {
    for (const days of [30, 30.5, 400]) {
      const inputs = scheduled(first, monthly, days);
      assert.deepEqual([inputs.issuedAt, inputs.rotatesAt], [at(days), at(days + 30)]);
      assert.deepEqual(changes(inputs), { changes: undefined, replaces: ["issuedAt"] });
      assert.match(
        String(dueNotice(first, inputs)),
        /^was due for replacement at 2026-01-31T.*, so it is replaced now/,
      );
    }
  });

  it("lets no refresh replace the token, whenever it runs: a refresh compares the recorded inputs", () =>
    assert.deepEqual(changes(first), { changes: false }));

  it("moves with another duration, and replaces the token only if it is older than that", () => {
    const longer = scheduled(first, { rotateEvery: "8w" }, 10);
    assert.deepEqual([longer.issuedAt, longer.rotatesAt], [at(0), at(56)]);
    assert.deepEqual(changes(longer), { changes: undefined, replaces: [] });
    assert.deepEqual(changes(scheduled(first, { rotateEvery: "7d" }, 10)), {
      changes: undefined,
      replaces: ["issuedAt"],
    });
  });

  it("ends with rotateEvery, and begins again with it from the same issue", () => {
    const none = scheduled(first, {}, 10);
    assert.deepEqual([none.issuedAt, none.rotatesAt], [at(0), undefined]);
    assert.deepEqual(changes(none), { changes: undefined, replaces: [] });
    assert.equal(scheduled(none, monthly, 20).rotatesAt, at(30));
  });

  it("knows no due date while a preview does not know the duration", () => {
    const inputs = scheduled(first, { rotateEvery: unknown }, 400);
    assert.deepEqual([inputs.issuedAt, inputs.rotatesAt], [at(0), unknown]);
    assert.equal(dueNotice(first, inputs), undefined);
  });

  it("begins anew, without a replacement, where the record has no readable time of issue", () => {
    for (const issuedAt of [undefined, "soon", 5]) {
      const inputs = scheduled({ ...base, issuedAt }, monthly, 50);
      assert.equal(inputs.issuedAt, at(50));
    }
    assert.deepEqual(changes(scheduled(base, monthly, 50), base), { changes: undefined, replaces: [] });
  });

  it("is no part of a client", () => assert.deepEqual(withSchedule(client, {}, { ...base }, start), base));

  it("yields to a trigger: any other text replaces the token, and none does not", () => {
    const changed = (from: object, to: object) => changes({ ...first, ...to }, { ...first, ...from });
    assert.deepEqual(changed({ rotate: "1" }, { rotate: "2" }), { changes: undefined, replaces: ["rotate"] });
    assert.deepEqual(changed({}, { rotate: "1" }), { changes: undefined, replaces: ["rotate"] });
    assert.deepEqual(changed({ rotate: "1" }, {}), { changes: undefined, replaces: [] });
  });
});
