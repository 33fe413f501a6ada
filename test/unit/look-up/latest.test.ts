/** A reading that is shared, and never older than the question. */
import assert from "node:assert/strict";
import { setImmediate as turn } from "node:timers/promises";
import { Latest } from "../../../src/look-up/latest";

/** Readings that end when the test says so. */
function newReadings() {
  const readings: PromiseWithResolvers<string>[] = [];
  const latest = new Latest(() => {
    readings.push(Promise.withResolvers<string>());
    return (readings.at(-1) as PromiseWithResolvers<string>).promise;
  });
  return { latest, readings };
}

describe("The latest reading", () => {
  it("is shared by those who ask at the same time", async () => {
    const { latest, readings } = newReadings();
    const both = [latest.get(), latest.get()];
    await turn();
    readings[0]?.resolve("first");
    assert.deepEqual(await Promise.all(both), ["first", "first"]);
    assert.equal(readings.length, 1);
  });

  it("begins after the question: who asks meanwhile waits for the next one", async () => {
    const { latest, readings } = newReadings();
    const first = latest.get();
    await turn();
    const others = [latest.get(), latest.get()];
    await turn();
    assert.equal(readings.length, 1);
    readings[0]?.resolve("first");
    assert.equal(await first, "first");
    await turn();
    readings[1]?.resolve("second");
    assert.deepEqual(await Promise.all(others), ["second", "second"]);
    assert.equal(readings.length, 2);
  });

  it("is read again after a failure", async () => {
    const { latest, readings } = newReadings();
    const first = latest.get();
    await turn();
    readings[0]?.reject(new Error("no answer"));
    await assert.rejects(first, { message: "no answer" });
    const second = latest.get();
    await turn();
    readings[1]?.resolve("second");
    assert.equal(await second, "second");
  });
});
