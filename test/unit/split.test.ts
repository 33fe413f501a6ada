/** What `examples/split-clients` promises of its stacks. */
import assert from "node:assert/strict";
import { shardOf } from "../../examples/split-clients/shard";

const keys = Array.from({ length: 10_000 }, (_, i) => `client-${i}`);
const shared = (shards: number) => keys.map((key) => shardOf(key, shards));

describe("10,000 rows, split", () => {
  for (const shards of [1, 2, 8, 16]) {
    it(`have the same size in each of ${shards} stacks, give or take a tenth`, () => {
      const sizes = Object.values(Object.groupBy(shared(shards), String)).map((rows) => rows?.length ?? 0);
      assert.equal(sizes.length, shards);
      for (const size of sizes) assert.ok(Math.abs((size * shards) / keys.length - 1) < 0.1, `${sizes}`);
    });
  }

  it("have the same stack today and in ten years", () =>
    assert.deepEqual(
      ["billing", "catalog", "orders", "press"].map((key) => shardOf(key, 4)),
      [0, 1, 3, 2],
    ));

  it("stay or go to one new stack when there are twice as many", () => {
    const before = shared(8);
    for (const [i, after] of shared(16).entries())
      assert.ok(after === before[i] || after === (before[i] as number) + 8);
  });
});
