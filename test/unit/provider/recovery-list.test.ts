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
    startRun({ recoveryPages: "3" });
    await create(alias);
    assert.doesNotMatch(printed(), /cannot be seen/);
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
    await Promise.all([create(), create({ [MARKER]: "m2" })]);
    emulator().faults.length = 0;
    assert.equal((await listClients()).length, 2);
    assert.match(printed(), /^Authlete: whether an earlier run left clients behind cannot be seen: GET .* 403 .*$/);
    assert.doesNotMatch(printed(), /\n|nothing is created/, "one warning");
    assert.equal(countCalls("GET", /client\/get\/undefined/), 0);
  });

  it("stops the create, if a later page of the list cannot be read", async () => {
    emulator().options.pageCap = 1;
    await create();
    await create({ [MARKER]: "m2" });
    startRun();
    emulator().faults.push({ path: /start=1&/, status: 400, body: "no" });
    await assert.rejects(create({ [MARKER]: "m3" }), { message: /GET .*get\/list\?start=1&.*: 400 no/ });
    assert.equal(countCreates(), 2);
  });

  it("does not trust a list that changed while it was read, and says so", async () => {
    emulator().options.pageCap = 1;
    await create();
    await create({ [MARKER]: "m2" });
    startRun();
    const [client] = await listClients();
    emulator().faults.push({ path: /start=1&/, status: 200, body: { totalCount: 3, clients: [client] } });
    await create({ [MARKER]: "m3" });
    assert.match(printed(), /cannot be seen: the list changed while it was read$/);
  });

  it("creates a client whose alias nobody has, if the list cannot be read", async () => {
    emulator().faults.push({ path: /get\/list/, status: 400, body: "no" });
    await create({ clientIdAlias: "web" });
    assert.equal(countCreates(), 1);
  });

  for (const status of [403, 404])
    it(`creates a client whose alias it may not see (${status}), if the list cannot be read`, async () => {
      emulator().faults.push({ path: /get\/list/, status: 400, body: "no" });
      emulator().faults.push({ path: /client\/get\/web/, status, body: "no" });
      await create({ clientIdAlias: "web" });
      assert.equal(countCreates(), 1);
    });

  it("stops the create, if neither the list nor the alias can be read", async () => {
    emulator().faults.push({ path: /client\/get/, status: 400, body: "no" });
    await assert.rejects(create({ clientIdAlias: "web" }), { message: /GET .*client\/get\/web: 400 no/ });
    assert.equal(countCreates(), 0);
  });

  it("says nothing, if no earlier run left anything behind", async () => {
    await create();
    assert.equal(printed(), "");
  });

  it("leaves a client alone that was created without a marker", async () => {
    await create({ [MARKER]: undefined });
    const [client] = await listClients();
    assert.equal(client?.attributes, undefined);
  });
});

/** Rows without markers: the objects are read one by one. */
describe("The look-up in a limited view", () => {
  const { emulator, startRun, create, countCalls, countCreates } = useRecovery();

  async function limit(clients: number, config = {}): Promise<void> {
    for (let count = 0; count < clients; count++) await create({ [MARKER]: `other ${count}` });
    emulator().options.listView = "limited";
    emulator().calls.length = 0;
    startRun(config);
  }
  const countReads = () => countCalls("GET", /client\/get\/\d/);

  it("reads the newest first", async () => {
    await limit(3);
    await create();
    const ids = emulator()
      .calls.map(({ path }) => /client\/get\/(\d+)/.exec(path)?.[1])
      .filter((id) => id !== undefined);
    assert.equal(ids.length, 3);
    assert.deepEqual(
      ids,
      ids.toSorted((a, b) => Number(b) - Number(a)),
    );
  });

  it("passes over an object that somebody deletes meanwhile", async () => {
    await limit(3);
    emulator().faults.push({ path: /client\/get\/\d/, status: 404, body: "no", times: 1 });
    await create();
    assert.deepEqual([countReads(), countCreates()], [3, 1]);
  });

  it("ends at the first that is older than authlete:recoveryAge", async () => {
    await limit(3, { recoveryAge: "0" });
    await create();
    assert.deepEqual([countReads(), countCreates()], [1, 1]);
  });

  it("reads a hundred objects, and stops the create if there are more", async () => {
    await limit(100);
    await create();
    assert.deepEqual([countReads(), countCreates()], [100, 1]);
    startRun();
    await assert.rejects(create({ [MARKER]: "m2" }), {
      message: /^the list of clients shows only names, and more than 100 are younger than authlete:recoveryAge/,
    });
    assert.equal(countCreates(), 1);
  });
});
