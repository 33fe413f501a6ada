/** How many requests updates take that share pages of the list. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { seededRandom } from "../../../../emulator/random";
import { configOf, configure, useEmulator } from "../../../support/emulator";
import { inLanes } from "../../../support/lanes";
import { type Options, Simulation } from "../../../support/simulation";

import clients = require("../../../../src/provider/client");

/** The ids of so many clients, the first of each `step`. */
const idsOf = (count: number, step = 1) => Array.from({ length: count }, (_, i) => 1 + i * step);

function shuffled(ids: number[]): number[] {
  const random = seededRandom(7);
  return ids
    .map((id) => ({ id, key: random() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ id }) => id);
}

/** The order of the list, compared with that of the updates. */
const orders = { ordered: (ids: number[]) => ids, reversed: (ids: number[]) => ids.toReversed(), random: shuffled };

/** Updates clients, so many at a time. */
async function renameAll(options: Options, ids: number[], lanes = 8): Promise<Simulation> {
  const simulation = new Simulation(options);
  const outs = await inLanes(lanes, ids, (id) => simulation.rename(id));
  for (const [i, id] of ids.entries()) assert.equal(outs[i]?.["clientName"], `Renamed ${id}`);
  for (const id of ids) assert.equal(simulation.find(id)["clientName"], `Renamed ${id}`);
  assert.equal(simulation.sent.writes, ids.length);
  return simulation;
}

describe("Updates that share pages", () => {
  for (const [name, order] of Object.entries(orders))
    for (const lanes of [1, 8, 1000])
      it(`cost at most 1,150 requests for 1,000 of 1,000 clients, ${lanes} at a time, ${name} list`, async () => {
        const { requests } = await renameAll({ total: 1000, order }, idsOf(1000), lanes);
        assert.ok(requests <= 1150, `${requests} requests`);
      });

  for (const [name, order] of Object.entries(orders))
    it(`cost at most 2,020 requests for 1,000 of 10,000 clients, ${name} list`, async () => {
      const { requests } = await renameAll({ total: 10_000, order }, idsOf(1000, 10));
      assert.ok(requests <= 2020, `${requests} requests`);
      assert.ok(name === "random" || requests <= 1250, `${requests} requests`);
    });

  it("cost at most 1,300 requests for 1,250 neighbours in the midst of 10,000 clients", async () => {
    const neighbours = idsOf(1250).map((id) => id + 5000);
    const { requests } = await renameAll({ total: 10_000 }, neighbours);
    assert.ok(requests <= 1300, `${requests} requests`);
  });

  it("cost at most 10,150 requests for all of 10,000 clients, ordered list", async () => {
    const config = { rateLimits: '{"client":20000}' };
    const { requests } = await renameAll({ total: 10_000, config }, idsOf(10_000));
    assert.ok(requests <= 10_150, `${requests} requests`);
  });

  it("cost at most 16 requests more than updates that read for themselves", async () => {
    const cases = fc.record({
      total: fc.integer({ min: 1, max: 400 }),
      cap: fc.integer({ min: 1, max: 100 }),
      lanes: fc.integer({ min: 1, max: 40 }),
      order: fc.constantFrom(...Object.values(orders)),
      perSecond: fc.constantFrom(0.5, 10, 1000),
      updateMaxAge: fc.constantFrom(0.1, 1, 10),
      latency: fc.integer({ max: 3000, min: 0 }),
      some: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ perSecond, updateMaxAge, latency, some, lanes, ...options }) => {
        const config = { rateLimits: JSON.stringify({ perSecond }), updateMaxAge: String(updateMaxAge) };
        const ids = idsOf(options.total).slice(0, Math.ceil(some * options.total));
        const half = latency / 2;
        const { requests } = await renameAll({ ...options, config, latency: () => [half, half] }, ids, lanes);
        assert.ok(requests <= 2 * ids.length + 16, `${requests} requests for ${ids.length} updates`);
      }),
      { numRuns: 60 },
    );
  });

  it("read for themselves if they are one or two", async () => {
    for (const ids of [[500], [500, 501]]) {
      const { sent } = await renameAll({ total: 1000 }, ids);
      assert.deepEqual(sent, { pages: 0, reads: ids.length, writes: ids.length });
    }
  });

  it("read for themselves with authlete:updateMaxAge 0", async () => {
    const { sent } = await renameAll({ total: 100, config: { updateMaxAge: "0" } }, idsOf(100));
    assert.deepEqual(sent, { pages: 0, reads: 100, writes: 100 });
  });

  it("cost little more than their writes if they are few", async () => {
    const { requests } = await renameAll({ total: 100 }, idsOf(30), 4);
    assert.ok(requests <= 36, `${requests} requests`);
  });
});

describe("Updates that share pages of the emulator", () => {
  const emulator = useEmulator({ record: "lines" });

  /** Renames every so many of the clients of a service, and returns the number of requests. */
  async function countRequests(total: number, step: number): Promise<number> {
    const names = idsOf(total).map((id) => ({ clientName: `Client ${id}` }));
    const { apiKey, clientIds } = emulator().seed({ clients: names });
    configure(configOf(emulator()));
    const changed = clientIds.filter((_, i) => i % step === 0);
    await inLanes(16, changed, async (id) => {
      const state = { serviceId: apiKey, clientName: "Client", createdAt: 1, __provider: "x" };
      const { outs } = await clients.update(`${apiKey}/${id}`, state, { ...state, clientName: `Renamed ${id}` });
      assert.equal(outs?.["clientName"], `Renamed ${id}`);
    });
    return emulator().calls.length;
  }

  it("cost at most 1,150 requests for 1,000 of 1,000 clients", async () => {
    const requests = await countRequests(1000, 1);
    assert.ok(requests <= 1150, `${requests} requests`);
  });

  it("cost at most 2,020 requests for 1,000 of 10,000 clients, in a list that begins with the newest", async () => {
    emulator().options.listOrder = "newest";
    const requests = await countRequests(10_000, 10);
    assert.ok(requests <= 2020, `${requests} requests`);
  });
});
