/** How `examples/split-clients` distributes clients over stacks. */
import assert from "node:assert/strict";
import { shardOf } from "../../examples/split-clients/shard";

const keys = Array.from({ length: 10_000 }, (_, i) => `client-${i}`);
const shardsOf = (shards: number) => keys.map((key) => shardOf(key, shards));

describe("10,000 clients on several stacks", () => {
  for (const shards of [1, 2, 8, 16]) {
    it(`are spread evenly over ${shards === 1 ? "one stack" : `${shards} stacks`}, give or take a tenth`, () => {
      const sizes = Object.values(Object.groupBy(shardsOf(shards), String)).map((rows) => rows?.length ?? 0);
      assert.equal(sizes.length, shards);
      for (const size of sizes) assert.ok(Math.abs((size * shards) / keys.length - 1) < 0.1, `${sizes}`);
    });
  }

  it("stay on the stacks of today", () =>
    assert.deepEqual(
      ["billing", "catalog", "orders", "press"].map((key) => shardOf(key, 4)),
      [0, 1, 3, 2],
    ));

  it("stay, or move to one new stack, when there are twice as many stacks", () => {
    const before = shardsOf(8);
    for (const [i, after] of shardsOf(16).entries())
      assert.ok(after === before[i] || after === (before[i] as number) + 8);
  });
});
