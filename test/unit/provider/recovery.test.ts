import assert from "node:assert/strict";
import { ATTRIBUTE, MARKER } from "../../../src/marker";
import clientProvider from "../../../src/provider/client";
import serviceProvider from "../../../src/provider/service";
import { recovery } from "../../support/recovery";

type Fields = Record<string, unknown>;

/** A create that nobody recorded is found by its marker, and taken over. */
describe("Recovery", () => {
  const { emulator, startRun, inputs, listClients, create, countCalls, countCreates, serviceId, printed } = recovery();

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
      const [only, ...others] = await listClients();
      assert.deepEqual(others, []);
      assert.equal(id, `${serviceId()}/${only?.clientId}`);
      assert.equal(outs?.clientName, "Shop");
      assert.match(printed(), /adopted Client \d+, which was created although no clear answer came$/);
      assert.equal(countCreates(), 1);
    });
  }

  it("tells the failure where nothing was made", async () => {
    emulator().faults.push({ method: "POST", path: /client\/create/, times: 1, status: 500, body: "oops" });
    await assert.rejects(create(), { message: /POST .*client\/create: 500 oops; .*/ });
    assert.deepEqual(await listClients(), []);
  });

  it("takes over in the next run, and lays the program's fields over it", async () => {
    await create();
    startRun();
    const { id, outs } = await create({ clientName: "Shop, renamed", locked: true });
    const [only, ...others] = await listClients();
    assert.deepEqual([others.length, only?.clientName, only?.locked], [0, "Shop, renamed", true]);
    assert.equal(id, `${serviceId()}/${only?.clientId}`);
    assert.deepEqual([outs?.clientName, outs?.locked], ["Shop, renamed", true]);
  });

  const strangers: Record<string, Fields> = {
    "another marker": { [MARKER]: "m2" },
    "no marker": { [MARKER]: undefined },
  };
  for (const [name, more] of Object.entries(strangers)) {
    it(`leaves alone what has ${name}`, async () => {
      await create();
      startRun();
      await create(more);
      assert.equal((await listClients()).length, 2);
    });
  }

  it("leaves alone what was modified since", async () => {
    const { id, outs } = await create();
    await clientProvider.update(id as string, { ...outs, clientSecret: undefined }, inputs({ clientName: "changed" }));
    startRun();
    await create();
    assert.equal((await listClients()).length, 2);
    assert.match(printed(), /left Client \d+ alone: it was created but never recorded, and has changed since/);
  });

  it("leaves alone what is older than authlete:recoveryAge", async () => {
    await create();
    startRun({ recoveryAge: "0" });
    await create();
    assert.equal((await listClients()).length, 2);
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
      startRun();
      const { outs } = await create({ ...news, ...turned });
      assert.equal((await listClients()).length, 1);
      assert.equal(outs?.clientSecret.value, news.clientSecret);
    });
  }

  it("takes over what follows a record that is gone, and counts on from it", async () => {
    await create({ [MARKER]: "m-2" });
    startRun();
    const { outs } = await create({ [MARKER]: "m-0" });
    assert.deepEqual([countCreates(), outs?.[MARKER]], [1, "m-2"]);
    startRun();
    await create({ [MARKER]: "m-3" });
    assert.equal(countCreates(), 2);
  });

  it("takes the oldest of several, and names the others", async () => {
    const first = await create();
    const [{ attributes }] = (await listClients()) as [Fields];
    const twin = { clientName: "Shop", attributes };
    const headers = {
      authorization: `Bearer ${emulator().credentials.accessToken}`,
      "content-type": "application/json",
    };
    const url = `${emulator().url}/api/${serviceId()}/client/create`;
    const second = await fetch(url, { method: "POST", headers, body: JSON.stringify(twin) });
    const { clientId } = (await second.json()) as Fields;
    startRun();
    assert.equal((await create()).id, first.id);
    assert.match(printed(), new RegExp(`never recorded; .*; left its duplicates alone: ${clientId}$`));
  });

  it("never deletes what it took over in the same run", async () => {
    await create();
    startRun();
    const { id, outs } = await create();
    await clientProvider.delete(id as string, outs);
    assert.equal((await listClients()).length, 1);
    assert.match(printed(), /was adopted in this run, so it is not deleted/);
  });

  it("looks into a service that it took over", async () => {
    const service = { serviceName: "New", [MARKER]: "s3", __provider: "x" };
    const { id } = await serviceProvider.create(service);
    await create({ serviceId: id });
    startRun();
    await serviceProvider.create(service);
    await create({ serviceId: id });
    assert.equal(countCreates(), 1);
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

  it("finds a service too", async () => {
    const service = { serviceName: "New", [MARKER]: "s2", __provider: "x" };
    emulator().faults.push({ method: "POST", path: "/api/service", times: 1, drop: "after" });
    const first = await serviceProvider.create(service);
    startRun();
    assert.equal((await serviceProvider.create(service)).id, first.id);
    assert.equal(countCalls("POST", /^\/api\/service$/), 1);
  });

  it("shows its marker to nobody, and keeps it through every update", async () => {
    const mine = [{ key: "a", value: "b" }];
    const { id, outs } = await create({ attributes: mine });
    assert.deepEqual(outs?.attributes, mine);
    const [created] = (await listClients()) as [{ attributes: Fields[] }];
    const marker = created.attributes.find(({ key }) => key === ATTRIBUTE)?.value;
    assert.match(String(marker), /^m1\.[0-9a-z]+\.[\w-]{22}$/);
    const updated = await clientProvider.update(id as string, outs, inputs({ attributes: [{ key: "c", value: "d" }] }));
    assert.deepEqual(updated.outs?.attributes, [{ key: "c", value: "d" }]);
    const [only] = await listClients();
    assert.deepEqual(only?.attributes, [
      { key: "c", value: "d" },
      { key: ATTRIBUTE, value: marker },
    ]);
    const read = await clientProvider.read(id as string, updated.outs);
    assert.deepEqual(read.inputs?.attributes, [{ key: "c", value: "d" }]);
    assert.equal(read.inputs?.[MARKER], "m1");
    const { inputs: checked } = await clientProvider.check(inputs(), inputs({ [MARKER]: "m9" }));
    assert.equal(checked?.[MARKER], "m1");
  });
});
