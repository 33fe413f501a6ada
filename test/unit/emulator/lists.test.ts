import assert from "node:assert/strict";
import { type Json, useEmulatorWithClock } from "./harness";

describe("Emulator: lists", () => {
  const [harness, clock] = useEmulatorWithClock();
  const { get, newService, newClient } = harness;

  it("returns pages from start to end, five objects by default, and the total", async () => {
    const service = await newService();
    for (let n = 0; n < 7; n += 1) await newClient(service, { clientName: `c${n}` });
    const request = (query: string) => get(`/api/${service.apiKey}/client/get/list${query}`);
    const list = async (query: string) => (await request(query)).body;
    const first = await list("");
    assert.deepEqual([first.start, first.end, first.totalCount, first.clients.length], [0, 5, 7, 5]);
    const { clients } = await list("?start=5&end=9");
    assert.deepEqual(
      clients.map(({ clientName }: Json) => clientName),
      ["c5", "c6"],
    );
    assert.ok(clients[0].clientSecret);
    assert.deepEqual(await list("?start=3&end=3"), { start: 3, end: 3, totalCount: 7 });
    assert.equal((await request("?start=-1")).status, 400);
    harness.emulator.options.pageCap = 2;
    assert.equal((await list("?end=100")).clients.length, 2);
  });

  it("returns clients late, in limited view and newest first with the options for it", async () => {
    const clients = ["a", "b"].map((clientName) => ({ clientName, contacts: ["x"] }));
    const { apiKey } = harness.emulator.seed({ clients });
    const list = async () => (await get(`/api/${apiKey}/client/get/list`)).body;
    Object.assign(harness.emulator.options, { listOrder: "newest", listView: "limited", listLagMs: 300 });
    const c = await newClient({ apiKey }, { clientName: "c", contacts: ["x"], description: "long" });
    const before = await list();
    assert.deepEqual([before.totalCount, before.clients[0].clientName], [2, "b"]);
    clock.advance(300);
    const [first, ...others] = (await list()).clients;
    const known = ["clientId", "clientIdAlias", "clientIdAliasEnabled", "clientName", "clientType", "number"];
    assert.deepEqual(Object.keys(first).sort(), known.filter((name) => name in c).sort());
    assert.deepEqual([first.clientId, others.length], [c.clientId, 2]);
  });

  it("returns services late, in limited view and newest first with the options for it", async () => {
    const list = async () => (await get("/api/service/get/list")).body;
    await newService({ serviceName: "First", description: "old", pkceRequired: true });
    Object.assign(harness.emulator.options, { listOrder: "newest", listView: "limited", listLagMs: 300 });
    const second = await newService({ serviceName: "Second" });
    assert.equal((await list()).totalCount, 1);
    assert.equal((await get(`/api/${second.apiKey}/service/get`)).body.pkceRequired, false);
    clock.advance(300);
    const [newest, oldest] = (await list()).services;
    assert.deepEqual(newest, { apiKey: second.apiKey, number: second.number, serviceName: "Second" });
    assert.deepEqual([oldest.description, oldest.pkceRequired], ["old", undefined]);
  });

  it("finds the first, middle and last of 10,000 clients by alias and by place in the list", () => {
    const clients = Array.from({ length: 10_000 }, (_, n) => ({ clientName: `c${n}`, clientIdAlias: `alias-${n}` }));
    const { apiKey, clientIds } = harness.emulator.seed({ clients });
    return Promise.all(
      [0, 5_000, 9_999].map(async (n) => {
        const { clientId } = (await get(`/api/${apiKey}/client/get/alias-${n}`)).body;
        const page = (await get(`/api/${apiKey}/client/get/list?start=${n}&end=${n + 100}`)).body;
        assert.deepEqual([String(clientId), page.clients[0].clientId], [clientIds[n], clientId]);
      }),
    );
  });
});
