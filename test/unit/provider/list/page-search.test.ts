import assert from "node:assert/strict";
import { nextPage } from "../../../../src/provider/list/page-search";

describe("The next page of a search", () => {
  const rows: [seen: number[], count: number, useful: number, next: number | undefined][] = [
    [[], 1, 0, 0],
    [[0], 1, 0, undefined],
    [[0], 100, 0, 1],
    [[0, 1], 100, 0, 99],
    [[0, 1, 99], 100, 1, 2],
    [[0, 1, 99], 100, 0, 50],
    [[0, 1, 50, 99], 100, 50, 51],
    [[0, 1, 50, 51, 99], 100, 50, 49],
    [[0, 1, 2], 3, 1, undefined],
  ];
  for (const [seen, count, useful, next] of rows)
    it(`is ${next ?? "none"} of ${count}, after ${seen.join(", ") || "none"}, if ${useful} was useful`, () =>
      assert.equal(nextPage(new Set(seen), count, useful), next));
});
