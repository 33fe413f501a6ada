import assert from "node:assert/strict";
import { setImmediate as turn } from "node:timers/promises";
import fc from "fast-check";
import { AuthleteError } from "../../../../src/api/error";
import { Listing } from "../../../../src/provider/list/listing";
import type { Fields } from "../../../../src/value";
import { TestClock } from "../../../support/clock";
import { inLanes } from "../../../support/lanes";

interface Options {
  /** The ids in the list, in its order. */
  ids?: number[];
  /** The most rows that a page holds. */
  cap?: number;
  maxAge?: number;
  limited?: boolean;
  /** Does this page fail? */
  broken?: (page: number) => boolean;
}

const range = (count: number, from = 0) => Array.from({ length: count }, (_, i) => i + from);
const row = (id: number): Fields => ({
  clientId: id,
  createdAt: 1,
  modifiedAt: 1,
  clientName: `client ${JSON.stringify(id)}`,
});
const failed = new AuthleteError(
  { method: "GET", path: "/list", repeatable: true },
  503,
  undefined,
  "503 busy",
  "wait",
);

/** A list, the reads that share it, and a count of their requests. */
function newListing({ ids = [], cap = 100, maxAge = 60_000, limited, broken = () => false }: Options) {
  const clock = new TestClock();
  const sent = { pages: 0, requests: 0 };
  const page = async (start: number, end: number) => {
    sent.pages++;
    await turn();
    if (broken(start / cap)) throw failed;
    const clients = ids.slice(start, Math.min(end, start + cap)).map(row);
    return {
      total: ids.length,
      begun: clock.now(),
      rows: limited ? clients.map(({ clientId }) => ({ clientId })) : clients,
    };
  };
  const listing = new Listing({ page, key: "clientId" }, maxAge, clock);
  const read = (id: number) =>
    listing.read(String(id), async () => {
      sent.requests++;
      await turn();
      return { ...row(id), fresh: true };
    });
  const total = () => sent.pages + sent.requests;
  return { ids, sent, listing, read, total, clock };
}

describe("Reads that share a list", () => {
  it("cost one request for a single read", async () => {
    const { read, sent } = newListing({ ids: range(1000) });
    await read(5);
    assert.deepEqual(sent, { pages: 0, requests: 1 });
  });

  it("cost at most 18 requests for 8 of 10,000 clients", async () => {
    const { read, total } = newListing({ ids: range(10_000) });
    await inLanes(8, range(8, 5000), read);
    assert.ok(total() <= 18, `${total()} requests`);
  });

  for (const [lanes, cap] of [
    [1, 100],
    [16, 100],
    [1000, 100],
    [16, 50],
  ] as const) {
    it(`cost at most ${lanes === 1 ? 22 : cap === 50 ? 42 : 22} requests for all of 1,000 clients, ${lanes} at a time, ${cap} on a page`, async () => {
      const { read, total } = newListing({ ids: range(1000), cap });
      await inLanes(lanes, range(1000), read);
      assert.ok(total() <= 2 + (2 * 1000) / cap, `${total()} requests`);
    });
  }

  it("cost one request for each page and one more, for all clients in the order of the list", async () => {
    const { read, sent } = newListing({ ids: range(1000) });
    await inLanes(8, range(1000), read);
    assert.deepEqual(sent, { pages: 10, requests: 1 });
  });

  it("request no page but the first, while that page serves them and less than half of it is wanted", async () => {
    const { read, sent } = newListing({ ids: range(1000) });
    await inLanes(8, range(50), read);
    assert.deepEqual(sent, { pages: 1, requests: 1 });
  });

  it("cost at most 2 · min(R, ⌈T/P⌉) + 2 + M requests, and return the right objects", async () => {
    const cases = fc.record({
      T: fc.nat(400),
      P: fc.integer({ min: 1, max: 100 }),
      reads: fc.uniqueArray(fc.nat(450), { maxLength: 300 }),
      lanes: fc.integer({ min: 1, max: 64 }),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ T, P, reads, lanes }) => {
        const { read, total } = newListing({ ids: range(T), cap: P });
        const found = await inLanes(lanes, reads, read);
        assert.deepEqual(
          found.map(({ clientId }) => clientId),
          reads,
        );
        const missing = reads.filter((id) => id >= T).length;
        const most = 2 * Math.min(reads.length, Math.ceil(T / P)) + 2 + missing;
        assert.ok(total() <= most, `${total()} requests, at most ${most}`);
      }),
      { numRuns: 300 },
    );
  });

  it("are sent one by one, if the list shows a limited view", async () => {
    const { read, sent } = newListing({ ids: range(50), limited: true });
    const found = await inLanes(8, range(50), read);
    assert.ok(found.every(({ fresh }) => fresh));
    assert.deepEqual(sent, { pages: 1, requests: 50 });
  });

  it("fault 23: are sent one by one while the list cannot be read, which is tried again ever more rarely", async () => {
    const { read, sent } = newListing({ ids: range(50), broken: () => true });
    await inLanes(8, range(50), read);
    assert.deepEqual(sent, { pages: 3, requests: 50 });
  });

  it("fault 23: are served from the list after all, if its first page fails once", async () => {
    let failures = 1;
    const { read, sent } = newListing({ ids: range(1000), broken: () => failures-- > 0 });
    await inLanes(8, range(1000), read);
    assert.equal(sent.pages, 11);
    assert.ok(sent.requests <= 40, `${sent.requests}`);
  });

  it("fault 23: can begin again after a reading that ended in a bug", async () => {
    let bugs = 1;
    const page = async () => {
      if (bugs-- > 0) throw new TypeError("a bug");
      return { total: 1, rows: [row(7)], begun: 0 };
    };
    const listing = new Listing({ page, key: "clientId" }, 60_000, new TestClock());
    await assert.rejects((await listing.fresh()).readHead(), TypeError);
    const reading = await listing.fresh();
    assert.equal(await reading.readHead(), 1);
    assert.ok(reading.rows.has("7"));
  });

  it("are served from the other pages, if one fails", async () => {
    const { read, sent } = newListing({ ids: range(500), broken: (page) => page === 3 });
    await inLanes(16, range(500), read);
    assert.equal(sent.pages, 5);
    assert.ok(sent.requests <= 105, `${sent.requests}`);
  });

  it("are served from the list, if it changes while it is read", async () => {
    const { read, ids, sent } = newListing({ ids: range(300) });
    const reads = inLanes(16, range(300), read);
    ids.splice(0, 10);
    const found = await reads;
    assert.equal(found.length, 300);
    assert.ok(sent.requests < 40, `${sent.requests}`);
  });

  it("are not served from a row that was forgotten, before or after the list was read", async () => {
    const { read, listing } = newListing({ ids: range(20) });
    await read(0);
    listing.forget("7");
    const [seven, eight] = await Promise.all([read(7), read(8)]);
    assert.deepEqual([seven?.fresh, eight?.fresh], [true, undefined]);
    listing.forget("8");
    assert.equal((await read(8)).fresh, true);
  });

  it("are not served from a list that is too old", async () => {
    const { read, sent, clock } = newListing({ ids: range(20), maxAge: 1000 });
    await inLanes(4, range(20), read);
    const before = sent.requests;
    clock.advance(1001);
    assert.equal((await read(3)).fresh, true);
    assert.equal(sent.requests, before + 1);
  });

  it("find ids that a double cannot hold", async () => {
    const large = JSON.rawJSON("9007199254740993") as unknown as number;
    const { read } = newListing({ ids: [1, large] });
    await read(1);
    const found = await read("9007199254740993" as unknown as number);
    assert.equal(JSON.stringify(found.clientId), "9007199254740993");
    assert.equal(found.fresh, undefined);
  });

  it("share one new list, if they request one while the list is being read", async () => {
    const { listing, sent } = newListing({ ids: range(20) });
    const first = await listing.fresh();
    const rest = first.readRest();
    const [second, third] = await Promise.all([listing.fresh(), listing.fresh()]);
    await rest;
    assert.equal(second, third);
    assert.notEqual(first, second);
    await second.readRest();
    assert.equal(sent.pages, 2);
  });
});
