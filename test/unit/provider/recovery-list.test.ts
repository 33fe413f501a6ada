import assert from "node:assert/strict";
import { MARKER } from "../../../src/marker";
import clientProvider from "../../../src/provider/client";
import serviceProvider from "../../../src/provider/service";
import { useRecovery } from "../../support/recovery";

describe("The look-up before a create", () => {
  const { emulator, startRun, listClients, create, countCalls, countCreates, printed } = useRecovery();

  it("finds an object by its name, if the list shows a limited view", async () => {
    await create();
    await create({ clientName: "Other", [MARKER]: "m2" });
    emulator().options.listView = "limited";
    startRun();
    await create();
    assert.equal(countCreates(), 2);
  });

  it("reads at most 10 pages for 30 unclear creates at the same time", async () => {
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

  it("is sent once a run, and not for a service that this run created", async () => {
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

  it("reads the list to its end, page by page", async () => {
    emulator().options.pageCap = 2;
    for (const marker of ["a", "b", "c", "d", "e"]) await create({ [MARKER]: marker });
    startRun();
    await create({ [MARKER]: "e" });
    assert.equal((await listClients()).length, 2, "a page of the emulator");
    assert.equal(countCreates(), 5);
  });

  it("says that the list is too long, and still finds a client by its alias", async () => {
    emulator().options.pageCap = 1;
    const alias = { clientIdAlias: "shop web", [MARKER]: "a" };
    for (const more of [{ [MARKER]: "b" }, { [MARKER]: "c" }, alias]) await create(more);
    startRun({ recoveryPages: "2" });
    await create(alias);
    assert.equal(countCreates(), 3);
    assert.match(printed(), /whether an earlier run left clients behind cannot be seen: there are 3 clients/);
  });

  it("stops the create, if the list cannot be read", async () => {
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

  it("adds no line of its own, if the credential is refused", async () => {
    emulator().faults.push({ path: /get\/list/, status: 401, body: "no" });
    await assert.rejects(create(), { message: /GET .*get\/list.*: 401 no/ });
    assert.deepEqual([printed(), countCreates()], ["", 0]);
  });

  it("adds no line of its own, if the budget is used up", async () => {
    const { id, outs } = await create();
    startRun({ rateLimits: '{"client":1,"share":1}', maxWait: "0" });
    await clientProvider.read(id, outs);
    await assert.rejects(create({ [MARKER]: "m2" }), { message: /GET .*get\/list/ });
    assert.doesNotMatch(printed(), /cannot be seen/);
    assert.equal(countCreates(), 1);
  });

  it("finds a client by its alias, if the list cannot be read", async () => {
    await create({ clientIdAlias: "web" });
    startRun();
    emulator().faults.push({ path: /get\/list/, status: 400, body: "no" });
    await create({ clientIdAlias: "web" });
    assert.equal(countCreates(), 1);
  });

  it("lets the create go on with a warning, if the credential may not list", async () => {
    emulator().faults.push({ path: /get\/list/, status: 403, body: "no right" });
    await create();
    emulator().faults.length = 0;
    assert.equal((await listClients()).length, 1);
    assert.match(printed(), /whether an earlier run left clients behind cannot be seen: GET .* 403/);
  });
});
