import assert from "node:assert/strict";
import { MARKER } from "../../../src/marker";
import clientProvider from "../../../src/provider/client";
import serviceProvider from "../../../src/provider/service";
import { recovery } from "../../support/recovery";

describe("The list in which a recovery looks", () => {
  const { emulator, startRun, listClients, create, countCalls, countCreates, printed } = recovery();

  it("finds what a list shows in a limited view, by name", async () => {
    await create();
    await create({ clientName: "Other", [MARKER]: "m2" });
    emulator().options.listView = "limited";
    startRun();
    await create();
    assert.equal(countCreates(), 2);
  });

  it("reads the list a few times for many unclear creates at a time", async () => {
    await create({ [MARKER]: "m0" });
    emulator().faults.push({
      method: "POST",
      path: /client\/create/,
      times: 30,
      status: 500,
      after: true,
      body: "oops",
    });
    emulator().calls.length = 0;
    const markers = Array.from({ length: 30 }, (_, i) => `many ${i}`);
    const made = await Promise.all(markers.map((marker) => create({ [MARKER]: marker })));
    assert.equal(new Set(made.map(({ id }) => id)).size, 30);
    assert.equal(countCreates(), 30);
    assert.ok(countCalls("GET", /get\/list/) <= 10, `${countCalls("GET", /get\/list/)} pages`);
  });

  it("looks once a run, however many are created, and not in a service made in this run", async () => {
    await Promise.all(["a", "b", "c"].map((marker) => create({ [MARKER]: marker })));
    assert.equal(countCalls("GET", /client\/get\/list/), 1);
    const made = await serviceProvider.create({ serviceName: "New", [MARKER]: "s1", __provider: "x" });
    await create({ serviceId: made.id, [MARKER]: "d" });
    assert.equal(countCalls("GET", /client\/get\/list/), 1);
  });

  it("shares its list with the reads of a refresh", async () => {
    const made = [await create({ [MARKER]: "a" }), await create({ [MARKER]: "b" })];
    startRun();
    emulator().calls.length = 0;
    await create({ [MARKER]: "c" });
    for (const { id, outs } of made) assert.equal((await clientProvider.read(id, outs)).id, id);
    assert.deepEqual([countCalls("GET", /client\/get\/list/), countCalls("GET", /client\/get\/\d/)], [1, 0]);
  });

  it("reads a list to its end, page by page", async () => {
    emulator().options.pageCap = 2;
    for (const marker of ["a", "b", "c", "d", "e"]) await create({ [MARKER]: marker });
    startRun();
    await create({ [MARKER]: "e" });
    assert.equal((await listClients()).length, 2, "a page of the emulator");
    assert.equal(countCreates(), 5);
  });

  it("says so where the list is too long, and still finds a client by its alias", async () => {
    emulator().options.pageCap = 1;
    const alias = { clientIdAlias: "shop web", [MARKER]: "a" };
    for (const more of [{ [MARKER]: "b" }, { [MARKER]: "c" }, alias]) await create(more);
    startRun({ recoveryPages: "2" });
    await create(alias);
    assert.equal(countCreates(), 3);
    assert.match(printed(), /whether an earlier run left clients behind cannot be seen: there are 3 clients/);
  });

  it("creates nothing while the list is not to be read", async () => {
    await create();
    startRun();
    emulator().faults.push({ path: /get\/list/, status: 400, body: "no" });
    await assert.rejects(create(), { message: /GET .*get\/list.*: 400 no/ });
    assert.match(printed(), /nothing is created until it can be \(authlete:marker off creates all the same\)$/);
    emulator().faults.length = 0;
    startRun();
    await create();
    assert.equal(countCreates(), 1);
  });

  it("says once that the credential is refused, since the create would be too", async () => {
    emulator().faults.push({ path: /get\/list/, status: 401, body: "no" });
    await assert.rejects(create(), { message: /GET .*get\/list.*: 401 no/ });
    assert.deepEqual([printed(), countCreates()], ["", 0]);
  });

  it("says once that the budget is spent, since the create would need it too", async () => {
    const { id, outs } = await create();
    startRun({ rateLimits: '{"client":1,"share":1}', maxWait: "0" });
    await clientProvider.read(id, outs);
    await assert.rejects(create({ [MARKER]: "m2" }), { message: /GET .*get\/list/ });
    assert.doesNotMatch(printed(), /cannot be seen/);
    assert.equal(countCreates(), 1);
  });

  it("reads a client by its alias while the list is not to be read", async () => {
    await create({ clientIdAlias: "web" });
    startRun();
    emulator().faults.push({ path: /get\/list/, status: 400, body: "no" });
    await create({ clientIdAlias: "web" });
    assert.equal(countCreates(), 1);
  });

  it("goes on where the credential may not list", async () => {
    emulator().faults.push({ path: /get\/list/, status: 403, body: "no right" });
    await create();
    emulator().faults.length = 0;
    assert.equal((await listClients()).length, 1);
    assert.match(printed(), /whether an earlier run left clients behind cannot be seen: GET .* 403/);
  });
});
