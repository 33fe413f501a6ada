import assert from "node:assert/strict";
import { ATTRIBUTE, MARKER } from "../../../src/marker";
import clientProvider from "../../../src/provider/client";
import serviceProvider from "../../../src/provider/service";
import { useRecovery } from "../../support/recovery";

type Fields = Record<string, unknown>;

/** An object that was created and never recorded is found by its marker, and adopted. */
describe("A create", () => {
  const { emulator, startRun, inputs, listClients, create, countCalls, countCreates, serviceId, printed } =
    useRecovery();

  const unclear: Record<string, object> = {
    "a connection that broke after the write": { drop: "after" },
    "a 500 after the write": { status: 500, after: true, body: "oops" },
    "a 502 page after the write": { status: 502, after: true, body: "<html></html>" },
    "a 200 with half a body": { status: 200, after: true, body: '{"clientId":' },
    "a 200 without a body": { status: 200, after: true, body: "" },
  };
  for (const [name, fault] of Object.entries(unclear)) {
    it(`adopts the client that it made, after ${name}`, async () => {
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

  it("reports the failure, if it made nothing", async () => {
    emulator().faults.push({ method: "POST", path: /client\/create/, times: 1, status: 500, body: "oops" });
    await assert.rejects(create(), { message: /POST .*client\/create: 500 oops; .*/ });
    assert.deepEqual(await listClients(), []);
  });

  it("adopts what an earlier run made, and writes the program's fields to it", async () => {
    await create();
    startRun();
    const { id, outs } = await create({ clientName: "Shop, renamed", locked: true });
    const [only, ...others] = await listClients();
    assert.deepEqual([others.length, only?.clientName, only?.locked], [0, "Shop, renamed", true]);
    assert.equal(id, `${serviceId()}/${only?.clientId}`);
    assert.deepEqual([outs?.clientName, outs?.locked], ["Shop, renamed", true]);
  });

  const others: Record<string, Fields> = {
    "another marker": { [MARKER]: "m2" },
    "no marker": { [MARKER]: undefined },
  };
  for (const [name, more] of Object.entries(others)) {
    it(`does not adopt an object with ${name}`, async () => {
      await create();
      startRun();
      await create(more);
      assert.equal((await listClients()).length, 2);
    });
  }

  it("does not adopt an object that has changed since, and says so", async () => {
    const { id, outs } = await create();
    await clientProvider.update(id as string, { ...outs, clientSecret: undefined }, inputs({ clientName: "changed" }));
    startRun();
    await create();
    assert.equal((await listClients()).length, 2);
    assert.match(printed(), /left Client \d+ alone: it was created but never recorded, and has changed since/);
  });

  it("does not adopt an object that is older than authlete:recoveryAge", async () => {
    await create();
    startRun({ recoveryAge: "0" });
    await create();
    assert.equal((await listClients()).length, 2);
  });

  const programs: Record<string, [inputs: Fields, reordered?: Fields]> = {
    "with nothing else": [{}],
    "with attributes": [{ attributes: [{ key: "a", value: "b" }] }],
    "with empty lists": [{ attributes: [], redirectUris: [], requestUris: null }],
    "with sets in another order": [
      { contacts: ["b@x.example", "a@x.example"] },
      { contacts: ["a@x.example", "b@x.example"] },
    ],
    "with an extra field": [{ extra: { futureField: { a: [1] } } }],
  };
  for (const [name, [more, reordered]] of Object.entries(programs)) {
    it(`adopts an object that has changed since, if it is what the program asks for, ${name}`, async () => {
      const news = { clientSecret: "a".repeat(40), ...more };
      emulator().faults.push({ method: "POST", path: /secret\/update/, times: 1, status: 400, after: true });
      await assert.rejects(create(news), { message: /secret\/update/ });
      startRun();
      const { outs } = await create({ ...news, ...reordered });
      assert.equal((await listClients()).length, 1);
      assert.equal(outs?.clientSecret.value, news.clientSecret);
    });
  }

  it("adopts the object of a lost record, and counts on from its marker", async () => {
    await create({ [MARKER]: "m-2" });
    startRun();
    const { outs } = await create({ [MARKER]: "m-0" });
    assert.deepEqual([countCreates(), outs?.[MARKER]], [1, "m-2"]);
    startRun();
    await create({ [MARKER]: "m-3" });
    assert.equal(countCreates(), 2);
  });

  it("adopts the oldest of several, and names the others", async () => {
    const first = await create();
    const [{ attributes }] = (await listClients()) as [Fields];
    const duplicate = { clientName: "Shop", attributes };
    const headers = {
      authorization: `Bearer ${emulator().credentials.accessToken}`,
      "content-type": "application/json",
    };
    const url = `${emulator().url}/api/${serviceId()}/client/create`;
    const second = await fetch(url, { method: "POST", headers, body: JSON.stringify(duplicate) });
    const { clientId } = (await second.json()) as Fields;
    startRun();
    assert.equal((await create()).id, first.id);
    assert.match(printed(), new RegExp(`never recorded; .*; left its duplicates alone: ${clientId}$`));
  });

  it("protects what it adopted from a delete in the same run", async () => {
    await create();
    startRun();
    const { id, outs } = await create();
    await clientProvider.delete(id as string, outs);
    assert.equal((await listClients()).length, 1);
    assert.match(printed(), /was adopted in this run, so it is not deleted/);
  });

  it("adopts a client in a service that it adopted", async () => {
    const service = { serviceName: "New", [MARKER]: "s3", __provider: "x" };
    const { id } = await serviceProvider.create(service);
    await create({ serviceId: id });
    startRun();
    await serviceProvider.create(service);
    await create({ serviceId: id });
    assert.equal(countCreates(), 1);
  });

  it("looks for its client by the alias, with one request", async () => {
    await create({ [MARKER]: "m0" });
    emulator().faults.push({ method: "POST", path: /client\/create/, times: 1, drop: "after" });
    emulator().calls.length = 0;
    await create({ clientIdAlias: "web" });
    assert.deepEqual(
      emulator().calls.map(({ method, path }) => `${method} ${path.replace(/^\/api\/\d+/, "")}`),
      ["POST /client/create", "GET /client/get/web"],
    );
  });

  it("adopts a service too", async () => {
    const service = { serviceName: "New", [MARKER]: "s2", __provider: "x" };
    emulator().faults.push({ method: "POST", path: "/api/service", times: 1, drop: "after" });
    const first = await serviceProvider.create(service);
    startRun();
    assert.equal((await serviceProvider.create(service)).id, first.id);
    assert.equal(countCalls("POST", /^\/api\/service$/), 1);
  });

  it("hides its marker from the program, and every update keeps it", async () => {
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
