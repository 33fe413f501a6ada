import assert from "node:assert/strict";
import { ATTRIBUTE, MARKER } from "../../src/marker";
import clientProvider from "../../src/provider/client";
import serviceProvider from "../../src/provider/service";
import { type Config, configOf, configure, emulated } from "../support/emulated";
import { TestHost } from "../support/host";

type Fields = Record<string, unknown>;

/** A create that nobody recorded is found by its marker, and taken over. */
describe("Recovery", () => {
  const emulator = emulated();
  let serviceId: string;
  let lines: string[];

  function run(more: Config = {}): void {
    const host = new TestHost();
    lines = host.lines;
    configure(configOf(emulator(), { timeout: "5", ...more }), host);
  }

  beforeEach(() => {
    serviceId = emulator().seed().apiKey;
    run();
  });

  const inputs = (more: Fields = {}): Fields => ({
    serviceId,
    clientName: "Shop",
    [MARKER]: "m1",
    __provider: "x",
    ...more,
  });
  const create = (more?: Fields) => clientProvider.create(inputs(more));
  const calls = (method: string, path: RegExp) =>
    emulator().calls.filter((call) => call.method === method && path.test(call.path)).length;
  const creates = () => calls("POST", /client\/create/);

  async function clients(): Promise<Fields[]> {
    const headers = { authorization: `Bearer ${emulator().credentials.accessToken}` };
    const answer = await fetch(`${emulator().url}/api/${serviceId}/client/get/list?start=0&end=100`, { headers });
    return ((await answer.json()) as { clients?: Fields[] }).clients ?? [];
  }

  const unclear: Record<string, object> = {
    "a connection that broke after the write": { drop: "after" },
    "a 500 after the write": { status: 500, after: true, body: "oops" },
    "a 502 page after the write": { status: 502, after: true, body: "<html></html>" },
    "a 200 with half a body": { status: 200, after: true, body: '{"clientId":' },
    "a 200 without a body": { status: 200, after: true, body: "" },
  };
  for (const [name, fault] of Object.entries(unclear)) {
    it(`finds the client after ${name}`, async () => {
      emulator().faults.push({ method: "POST", path: /client\/create/, times: 1, ...fault });
      const { id, outs } = await create();
      const [only, ...others] = await clients();
      assert.deepEqual(others, []);
      assert.equal(id, `${serviceId}/${only?.clientId}`);
      assert.equal(outs?.clientName, "Shop");
      assert.match(lines.join("\n"), /Client \d+, which was created but never recorded$/);
      assert.equal(creates(), 1);
    });
  }

  it("tells the failure where nothing was made", async () => {
    emulator().faults.push({ method: "POST", path: /client\/create/, times: 1, status: 500, body: "oops" });
    await assert.rejects(create(), { message: /POST .*client\/create: 500 oops; .*/ });
    assert.deepEqual(await clients(), []);
  });

  it("takes over in the next run, and lays the program's fields over it", async () => {
    await create();
    run();
    const { id, outs } = await create({ clientName: "Shop, renamed", locked: true });
    const [only, ...others] = await clients();
    assert.deepEqual([others.length, only?.clientName, only?.locked], [0, "Shop, renamed", true]);
    assert.equal(id, `${serviceId}/${only?.clientId}`);
    assert.deepEqual([outs?.clientName, outs?.locked], ["Shop, renamed", true]);
  });

  const strangers: Record<string, Fields> = {
    "another marker": { [MARKER]: "m2" },
    "no marker": { [MARKER]: undefined },
  };
  for (const [name, more] of Object.entries(strangers)) {
    it(`leaves alone what has ${name}`, async () => {
      await create();
      run();
      await create(more);
      assert.equal((await clients()).length, 2);
    });
  }

  it("leaves alone what was modified since", async () => {
    const { id, outs } = await create();
    await clientProvider.update(id as string, { ...outs, clientSecret: undefined }, inputs({ clientName: "changed" }));
    run();
    await create();
    assert.equal((await clients()).length, 2);
    assert.match(lines.join("\n"), /left Client \d+ alone: it was created but never recorded, and has changed since/);
  });

  it("leaves alone what is older than authlete:recoveryAge", async () => {
    await create();
    run({ recoveryAge: "0" });
    await create();
    assert.equal((await clients()).length, 2);
  });

  const asked: Record<string, [inputs: Fields, turned?: Fields]> = {
    "with nothing else": [{}],
    "with attributes": [{ attributes: [{ key: "a", value: "b" }] }],
    "with lists that are none": [{ attributes: [], redirectUris: [], requestUris: null }],
    "with sets in another order": [
      { contacts: ["b@x.example", "a@x.example"] },
      { contacts: ["a@x.example", "b@x.example"] },
    ],
    "with a field of its own choice": [{ extra: { futureField: { a: [1] } } }],
  };
  for (const [name, [more, turned]] of Object.entries(asked)) {
    it(`takes over what was modified since, where it is just what the program asks for, ${name}`, async () => {
      const news = { clientSecret: "a".repeat(40), ...more };
      emulator().faults.push({ method: "POST", path: /secret\/update/, times: 1, status: 400, after: true });
      await assert.rejects(create(news), { message: /secret\/update/ });
      run();
      const { outs } = await create({ ...news, ...turned });
      assert.equal((await clients()).length, 1);
      assert.equal(outs?.clientSecret.value, news.clientSecret);
    });
  }

  it("takes over what follows a record that is gone, and counts on from it", async () => {
    await create({ [MARKER]: "m-2" });
    run();
    const { outs } = await create({ [MARKER]: "m-0" });
    assert.deepEqual([creates(), outs?.[MARKER]], [1, "m-2"]);
    run();
    await create({ [MARKER]: "m-3" });
    assert.equal(creates(), 2);
  });

  it("takes the oldest of several, and names the others", async () => {
    const first = await create();
    const twin = { clientName: "Shop", attributes: [{ key: ATTRIBUTE, value: "m1" }] };
    const headers = {
      authorization: `Bearer ${emulator().credentials.accessToken}`,
      "content-type": "application/json",
    };
    const url = `${emulator().url}/api/${serviceId}/client/create`;
    const second = await fetch(url, { method: "POST", headers, body: JSON.stringify(twin) });
    const { clientId } = (await second.json()) as Fields;
    run();
    assert.equal((await create()).id, first.id);
    assert.match(lines.join("\n"), new RegExp(`never recorded; left its duplicates alone: ${clientId}$`));
  });

  it("never deletes what it took over in the same run", async () => {
    await create();
    run();
    const { id, outs } = await create();
    await clientProvider.delete(id as string, outs);
    assert.equal((await clients()).length, 1);
    assert.match(lines.join("\n"), /was adopted in this run, so it is not deleted/);
  });

  it("looks into a service that it took over", async () => {
    const service = { serviceName: "New", [MARKER]: "s3", __provider: "x" };
    const { id } = await serviceProvider.create(service);
    await create({ serviceId: id });
    run();
    await serviceProvider.create(service);
    await create({ serviceId: id });
    assert.equal(creates(), 1);
  });

  it("finds what a list shows in a limited view, by name", async () => {
    await create();
    await create({ clientName: "Other", [MARKER]: "m2" });
    emulator().options.listView = "limited";
    run();
    await create();
    assert.equal(creates(), 2);
  });

  it("looks for the client of an unclear create by its alias, with one request", async () => {
    await create({ [MARKER]: "m0" });
    emulator().faults.push({ method: "POST", path: /client\/create/, times: 1, drop: "after" });
    emulator().calls.length = 0;
    await create({ clientIdAlias: "web" });
    assert.deepEqual(
      emulator().calls.map(({ method, path }) => `${method} ${path.replace(/^\/api\/\d+/, "")}`),
      ["POST /client/create", "GET /client/get/web"],
    );
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
    assert.equal(creates(), 30);
    assert.ok(calls("GET", /get\/list/) <= 10, `${calls("GET", /get\/list/)} pages`);
  });

  it("looks once a run, however many are created, and not in a service made in this run", async () => {
    await Promise.all(["a", "b", "c"].map((marker) => create({ [MARKER]: marker })));
    assert.equal(calls("GET", /client\/get\/list/), 1);
    const made = await serviceProvider.create({ serviceName: "New", [MARKER]: "s1", __provider: "x" });
    await create({ serviceId: made.id, [MARKER]: "d" });
    assert.equal(calls("GET", /client\/get\/list/), 1);
  });

  it("shares its list with the reads of a refresh", async () => {
    const made = [await create({ [MARKER]: "a" }), await create({ [MARKER]: "b" })];
    run();
    emulator().calls.length = 0;
    await create({ [MARKER]: "c" });
    for (const { id, outs } of made) assert.equal((await clientProvider.read(id, outs)).id, id);
    assert.deepEqual([calls("GET", /client\/get\/list/), calls("GET", /client\/get\/\d/)], [1, 0]);
  });

  it("finds a service too", async () => {
    const service = { serviceName: "New", [MARKER]: "s2", __provider: "x" };
    emulator().faults.push({ method: "POST", path: "/api/service", times: 1, drop: "after" });
    const first = await serviceProvider.create(service);
    run();
    assert.equal((await serviceProvider.create(service)).id, first.id);
    assert.equal(calls("POST", /^\/api\/service$/), 1);
  });

  it("reads a list to its end, page by page", async () => {
    emulator().options.pageCap = 2;
    for (const marker of ["a", "b", "c", "d", "e"]) await create({ [MARKER]: marker });
    run();
    await create({ [MARKER]: "e" });
    assert.equal((await clients()).length, 2, "a page of the emulator");
    assert.equal(creates(), 5);
  });

  it("says so where the list is too long, and still finds a client by its alias", async () => {
    emulator().options.pageCap = 1;
    const alias = { clientIdAlias: "shop web", [MARKER]: "a" };
    for (const more of [{ [MARKER]: "b" }, { [MARKER]: "c" }, alias]) await create(more);
    run({ recoveryPages: "2" });
    await create(alias);
    assert.equal(creates(), 3);
    assert.match(lines.join("\n"), /whether an earlier run left clients behind cannot be seen: there are 3 clients/);
  });

  it("creates nothing while the list is not to be read", async () => {
    await create();
    run();
    emulator().faults.push({ path: /get\/list/, status: 400, body: "no" });
    await assert.rejects(create(), { message: /GET .*get\/list.*: 400 no/ });
    assert.match(lines.join("\n"), /nothing is created until it can be \(authlete:marker off creates all the same\)$/);
    emulator().faults.length = 0;
    run();
    await create();
    assert.equal(creates(), 1);
  });

  it("says once that the credential is refused, since the create would be too", async () => {
    emulator().faults.push({ path: /get\/list/, status: 401, body: "no" });
    await assert.rejects(create(), { message: /GET .*get\/list.*: 401 no/ });
    assert.deepEqual([lines, creates()], [[], 0]);
  });

  it("says once that the budget is spent, since the create would need it too", async () => {
    const { id, outs } = await create();
    run({ rateLimits: '{"client":1,"share":1}', maxWait: "0" });
    await clientProvider.read(id, outs);
    await assert.rejects(create({ [MARKER]: "m2" }), { message: /GET .*get\/list/ });
    assert.doesNotMatch(lines.join("\n"), /cannot be seen/);
    assert.equal(creates(), 1);
  });

  it("reads a client by its alias while the list is not to be read", async () => {
    await create({ clientIdAlias: "web" });
    run();
    emulator().faults.push({ path: /get\/list/, status: 400, body: "no" });
    await create({ clientIdAlias: "web" });
    assert.equal(creates(), 1);
  });

  it("goes on where the credential may not list", async () => {
    emulator().faults.push({ path: /get\/list/, status: 403, body: "no right" });
    await create();
    emulator().faults.length = 0;
    assert.equal((await clients()).length, 1);
    assert.match(lines.join("\n"), /whether an earlier run left clients behind cannot be seen: GET .* 403/);
  });

  it("shows its marker to nobody, and keeps it through every update", async () => {
    const mine = [{ key: "a", value: "b" }];
    const { id, outs } = await create({ attributes: mine });
    assert.deepEqual(outs?.attributes, mine);
    const updated = await clientProvider.update(id as string, outs, inputs({ attributes: [{ key: "c", value: "d" }] }));
    assert.deepEqual(updated.outs?.attributes, [{ key: "c", value: "d" }]);
    const [only] = await clients();
    assert.deepEqual(only?.attributes, [
      { key: "c", value: "d" },
      { key: ATTRIBUTE, value: "m1" },
    ]);
    const read = await clientProvider.read(id as string, updated.outs);
    assert.deepEqual(read.inputs?.attributes, [{ key: "c", value: "d" }]);
    assert.equal(read.inputs?.[MARKER], "m1");
    const { inputs: checked } = await clientProvider.check(inputs(), inputs({ [MARKER]: "m9" }));
    assert.equal(checked?.[MARKER], "m1");
  });
});
