/** A whole list or an error. */
import assert from "node:assert/strict";
import type { Page, PageSource } from "../../../../src/provider/list/reading";
import { readWholeList } from "../../../../src/provider/list/whole-list";
import { TestHost } from "../../../support/host";

const { clock } = new TestHost();
const rowsFrom = (start: number, end: number) =>
  Array.from({ length: Math.max(0, end - start) }, (_, i) => ({ clientId: start + i, createdAt: 1 }));

/** A list of which each page is cut at a size, and which `change` moves before a page is read. */
function listOf(total: number, { cap = 100, change = (page: Page, _count: number) => page } = {}) {
  let count = 0;
  const source: PageSource = {
    key: "clientId",
    page: async (start, end) => {
      count++;
      return change({ begun: 0, total, rows: rowsFrom(start, Math.min(end, start + cap, total)) }, count);
    },
  };
  return { read: () => readWholeList(source, "the clients of service 1", clock), count: () => count };
}

describe("A whole list", () => {
  it("holds every row, in the fewest pages", async () => {
    for (const [total, cap, pages] of [
      [0, 100, 1],
      [100, 100, 1],
      [1000, 100, 10],
      [95, 30, 4],
    ] as const) {
      const list = listOf(total, { cap });
      assert.deepEqual(
        (await list.read()).map(({ clientId }) => clientId),
        rowsFrom(0, total).map(({ clientId }) => clientId),
      );
      assert.equal(list.count(), pages);
    }
  });

  it("is read again if it moves, and if a row is missing", async () => {
    const grown = listOf(250, { change: (page, count) => (count === 2 ? { ...page, total: 251 } : page) });
    assert.deepEqual([(await grown.read()).length, grown.count()], [250, 6]);
    const shifted = listOf(250, {
      change: ({ rows, ...page }, count) => ({
        ...page,
        rows: count === 2 ? [...rows.slice(1), { clientId: 0, createdAt: 1 }] : rows,
      }),
    });
    assert.deepEqual([(await shifted.read()).length, shifted.count()], [250, 6]);
  });

  it("is an error if it never stands still", () =>
    assert.rejects(listOf(250, { change: (page, count) => ({ ...page, total: 250 + count }) }).read(), {
      message: "Others changed the clients of service 1 in each of 3 readings: try again when fewer changes are made.",
    }));

  it("is an error in the limited view", () =>
    assert.rejects(listOf(2, { change: (page) => ({ ...page, rows: [{ clientId: 1 }, { clientId: 2 }] }) }).read(), {
      message: /^The credential sees only a limited view of the clients of service 1: names and numbers/,
    }));
});
