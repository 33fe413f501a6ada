/** Which rows of a list may stand for the read of an update, and until when. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { seededRandom } from "../../../../emulator/random";
import type { Call } from "../../../../src/call";
import { AuthleteConsole } from "../../../support/console";
import { configOf, configure, useEmulator } from "../../../support/emulator";
import { inLanes } from "../../../support/lanes";
import { createClient, createService, shop } from "../../../support/resource";
import { describeCall } from "../../../support/run";
import { type Options, Simulation } from "../../../support/simulation";

const idsOf = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
const isRead = ({ path, body }: Call) => body === undefined && !path.includes("/list?");

/** Makes every client's description the time of its last edit, and asserts what each write of a row overwrites. */
class Watch {
  private readonly edits = new Map<number, number[]>();
  private readonly readAlone = new Set<number>();
  /** Writes that came of rows. */
  rows = 0;

  constructor(
    private readonly simulation: Simulation,
    private readonly maxAge: number,
  ) {
    simulation.onWrite = (id, body) => this.assertRecent(id, Number(body["description"] ?? 0));
  }

  edit(id: number): void {
    const now = this.simulation.clock.now();
    this.edits.set(id, [...(this.edits.get(id) ?? []), now]);
    this.simulation.edit(id, { description: now });
  }

  /** The next write of this client comes of a read of its own. */
  noteRead(id: number): void {
    this.readAlone.add(id);
  }

  private assertRecent(id: number, seen: number): void {
    if (this.readAlone.has(id)) return;
    this.rows++;
    const [overwritten = Number.POSITIVE_INFINITY] = (this.edits.get(id) ?? []).filter((time) => time > seen);
    const age = this.simulation.clock.now() - overwritten;
    assert.ok(age <= this.maxAge, `an edit of ${age} ms ago is lost, at most ${this.maxAge} ms`);
  }
}

describe("A row of the list", () => {
  it("never stands for the read of a write that goes out more than authlete:updateMaxAge after it was requested", async () => {
    const cases = fc.record({
      seed: fc.integer(),
      total: fc.integer({ min: 5, max: 60 }),
      cap: fc.integer({ min: 3, max: 30 }),
      lanes: fc.integer({ min: 1, max: 20 }),
      perSecond: fc.constantFrom(1, 5, 50),
      updateMaxAge: fc.constantFrom(1, 3, 10),
      slowness: fc.constantFrom(20, 300, 4000),
      faults: fc.constantFrom(0, 0.03),
    });
    let rows = 0;
    await fc.assert(
      fc.asyncProperty(cases, async ({ seed, perSecond, updateMaxAge, slowness, faults, lanes, total, cap }) => {
        const random = seededRandom(seed);
        const fail = (call: Call) => {
          for (const id of idsOf(total)) if (random() < 0.1) watch.edit(id);
          if (isRead(call)) watch.noteRead(Number(call.path.split("/").at(-1)));
          const status = random() < 0.5 ? 429 : 503;
          return random() < faults ? { status, retryAfter: Math.ceil(random() * 15) } : undefined;
        };
        const config = { rateLimits: JSON.stringify({ perSecond }), updateMaxAge: String(updateMaxAge) };
        const latency = (): [number, number] => [random() * slowness, random() * slowness];
        const simulation = new Simulation({ total, cap, config, latency, fail });
        const watch = new Watch(simulation, updateMaxAge * 1000);
        await inLanes(lanes, idsOf(total), (id) => simulation.rename(id));
        rows += watch.rows;
      }),
      { numRuns: 100 },
    );
    assert.ok(rows > 500, `only ${rows} writes came of rows`);
  });

  /** Renames all clients, and returns the simulation. */
  async function renameAll(options: Partial<Options>, lanes = 4): Promise<Simulation> {
    const simulation = new Simulation({ total: 50, cap: 10, ...options });
    for (const { clientId } of simulation.clients) simulation.edit(clientId, { description: `of ${clientId}` });
    await inLanes(lanes, idsOf(50), (id) => simulation.rename(id));
    for (const id of idsOf(50)) {
      const { clientName, description } = simulation.find(id);
      assert.deepEqual([clientName, description], [`Renamed ${id}`, `of ${id}`]);
    }
    return simulation;
  }

  it("stands for no read if it shows a limited view, or lacks what a read shows", async () => {
    const limited = await renameAll({ rowOf: ({ clientId, clientName }) => ({ clientId, clientName }) });
    assert.deepEqual(limited.sent, { pages: 1, reads: 50, writes: 50 });
    const partial = await renameAll({ rowOf: ({ description, ...row }) => row });
    assert.deepEqual(partial.sent, { pages: 1, reads: 50, writes: 50 });
  });

  it("stands for no read once a page has failed, and no page is read again", async () => {
    const fail = ({ path }: Call) => (/start=[1-9]/.test(path) ? { status: 403 } : undefined);
    const { sent } = await renameAll({ fail });
    assert.equal(sent.pages, 2);
  });

  it("is found again after the list has shifted", async () => {
    let calls = 0;
    const fail = () => {
      if (++calls % 10 === 0) simulation.clients.unshift(simulation.clients.pop() as (typeof simulation.clients)[0]);
      return undefined;
    };
    const simulation = new Simulation({ total: 300, cap: 20, fail });
    await inLanes(8, idsOf(300), (id) => simulation.rename(id));
    for (const id of idsOf(300)) assert.equal(simulation.find(id)["clientName"], `Renamed ${id}`);
    assert.ok(simulation.requests < 450, `${simulation.requests} requests`);
  });

  it("serves one update of its object in a run, and none after another write of it", async () => {
    const simulation = new Simulation({ total: 50 });
    await inLanes(4, idsOf(48), (id) => simulation.rename(id));
    const { pages, reads } = simulation.sent;
    await Promise.all([simulation.rename(50), simulation.rename(50, "Renamed twice")]);
    assert.deepEqual(simulation.sent, { pages, reads: reads + 1, writes: 50 });
    await simulation.clock.sleep(11_000);
    for (const id of [1, 48, 50]) {
      simulation.edit(id, { description: "edited" });
      await simulation.rename(id, "Renamed again");
      assert.equal(simulation.find(id)["description"], "edited");
    }
    assert.deepEqual(simulation.sent, { pages, reads: reads + 4, writes: 53 });
  });

  it("stands for no read if it is older than the state, as a list that lags shows it", async () => {
    const simulation = new Simulation({ total: 50 });
    await inLanes(4, idsOf(49), (id) => simulation.rename(id));
    const { reads } = simulation.sent;
    await simulation.rename(50, "Renamed", 2);
    assert.equal(simulation.sent.reads, reads + 1);
  });

  it("does not prove that there is nothing to write", async () => {
    const simulation = new Simulation({ total: 50 });
    await inLanes(4, idsOf(49), (id) => simulation.rename(id));
    const { reads, writes } = simulation.sent;
    await simulation.rename(50, "Client 50");
    assert.deepEqual(simulation.sent, { ...simulation.sent, reads: reads + 1, writes });
  });
});

describe("A row of the list of services", () => {
  const emulator = useEmulator();

  it("stands for the read of an update too, once three were updated", async () => {
    configure(configOf(emulator()));
    const services = await inLanes(1, idsOf(4), () => createService());
    emulator().calls.length = 0;
    for (const service of services) await service.update({ ...shop, description: "new" });
    const calls = emulator().calls.map(describeCall);
    assert.deepEqual(calls.slice(-2), ["POST /api/:id/service/update 200", "POST /api/:id/service/update 200"]);
    assert.equal(calls.length, 8);
  });
});

describe("A write of a row that is held back until the row is too old", () => {
  const emulator = useEmulator();

  it("is not sent: the object is read again, and keeps what somebody else has changed", async () => {
    configure(configOf(emulator()));
    const { apiKey } = emulator().seed();
    const resources = await inLanes(1, idsOf(4), () => createClient(apiKey));
    const outsider = new AuthleteConsole(emulator());
    configure(configOf(emulator(), { updateMaxAge: "10" }));
    for (const resource of resources) {
      await outsider.changeInConsole(resource.id, { description: "edited" });
      emulator().calls.length = 0;
      const isLast = resource === resources.at(-1);
      if (isLast) emulator().faults.push({ method: "POST", status: 429, headers: { "retry-after": "11" }, times: 1 });
      await resource.update({ serviceId: apiKey, clientName: "Shop" });
    }
    assert.deepEqual(emulator().calls.map(describeCall), [
      "POST /api/:id/client/update/:id 429",
      "GET /api/:id/client/get/:id 200",
      "POST /api/:id/client/update/:id 200",
    ]);
    const { clientName, description } = await outsider.readFromAuthlete(String(resources.at(-1)?.id));
    assert.deepEqual([clientName, description], ["Shop", "edited"]);
  });
});
