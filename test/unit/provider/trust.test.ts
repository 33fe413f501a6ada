/** An answer is believed only if it is about the object that was asked for, from where state says it lives. */
import assert from "node:assert/strict";
import { MARKER } from "../../../src/marker";
import type { Fields } from "../../../src/value";
import { type Config, failure } from "../../support/emulator";
import { useRuns } from "../../support/runs";

import clients = require("../../../src/provider/client");
import services = require("../../../src/provider/service");

describe("an answer that is believed", () => {
  const { emulator, startRun, serviceId, clock, printed } = useRuns();

  const inputs = (more: Fields = {}): Fields => ({
    serviceId: serviceId(),
    clientName: "Shop",
    __provider: "x",
    ...more,
  });
  const unsealed = (outs: Fields = {}): Fields =>
    Object.fromEntries(Object.entries(outs).map(([name, value]) => [name, (value as Fields)?.value ?? value]));
  async function create(more: Fields = {}) {
    const { id, outs } = await clients.create(inputs(more));
    emulator().calls.length = 0;
    return { id, state: unsealed(outs) };
  }
  const writes = () => emulator().calls.filter(({ method }) => method !== "GET");

  describe("fault 3: is about the object that was asked for", () => {
    const other = { clientId: 999, clientName: "Other", tokenAuthMethod: "NONE", createdAt: 1, modifiedAt: 1 };
    beforeEach(() => emulator().faults.push({ method: "GET", path: /client\/get\/\d/, body: other }));

    it("or a refresh fails, and stores nothing of it", async () => {
      emulator().faults.length = 0;
      const { id, state } = await create();
      emulator().faults.push({ method: "GET", path: /client\/get\/\d/, body: other });
      assert.match(
        (await failure(clients.read(id, state))).message,
        /the answer is not a client with the id \d+; check/,
      );
    });

    it("or an update fails before it writes anything", async () => {
      emulator().faults.length = 0;
      const { id, state } = await create();
      emulator().faults.push({ method: "GET", path: /client\/get\/\d/, body: other });
      const error = await failure(clients.update(id, state, inputs({ description: "new" })));
      assert.match(error.message, /the answer is not a client with the id \d+/);
      assert.deepEqual(writes(), []);
    });
  });

  it("fault 3: a service's answer must be that service", async () => {
    const { apiKey } = emulator().seed();
    emulator().faults.push({ method: "GET", path: `/api/${serviceId()}/service/get`, body: { apiKey, createdAt: 1 } });
    assert.match(
      (await failure(services.read(serviceId(), { serviceName: "x", createdAt: 1 }))).message,
      /not a service with the id/,
    );
  });

  it("fault 3: a look-up's answer must be about the object that was looked up, or nothing is created", async () => {
    await create({ [MARKER]: "m1" });
    emulator().options.listView = "limited";
    startRun();
    const body = { clientId: 999, clientName: "Other", createdAt: 1, modifiedAt: 1 };
    emulator().faults.push({ method: "GET", path: /client\/get\/\d/, body });
    const { message } = await failure(clients.create(inputs({ [MARKER]: "m1" })));
    assert.match(message, /the answer is not a client with the id or alias \d+; check/);
    assert.deepEqual(writes(), []);
  });

  it("fault 3: the secret of another service is not sent in 2.x", async () => {
    const { id, state } = await create();
    const { serviceOwnerApiKey, serviceOwnerApiSecret } = emulator().credentials;
    startRun({ apiVersion: "2", accessToken: undefined, serviceOwnerApiKey, serviceOwnerApiSecret });
    emulator().faults.push({ path: "/api/service/get", body: { apiKey: 999, apiSecret: "another" } });
    assert.match(
      (await failure(clients.read(id, state))).message,
      /has no apiSecret of service \d+; set authlete:apiKey/,
    );
    assert.equal(emulator().calls.length, 1);
  });

  it("fault 3: a page of a list must be the one that was asked for", async () => {
    emulator().options.pageCap = 1;
    for (const marker of ["m1", "m2"]) await create({ [MARKER]: marker });
    startRun();
    emulator().faults.push({ path: /client\/get\/list\?start=1/, body: { start: 0, totalCount: 2, clients: [{}] } });
    const { message } = await failure(clients.create(inputs({ [MARKER]: "m3" })));
    assert.match(message, /the answer is not a list of clients from row 1; check/);
    assert.deepEqual(writes(), []);
  });

  it("fault 3: a create's answer must bear its marker, or without a marker its name", async () => {
    const body = { clientId: 999, clientName: "Other", createdAt: 1, modifiedAt: 1 };
    emulator().faults.push({ method: "POST", path: /client\/create/, after: true, body });
    const { id } = await clients.create(inputs({ [MARKER]: "m1" }));
    assert.notEqual(id, `${serviceId()}/999`);
    assert.match(
      (await failure(clients.create(inputs()))).message,
      /the answer is not a client that this call created/,
    );
  });

  it("fault 5: a create's answer must have an id that Authlete can have issued", async () => {
    emulator().faults.push({ method: "POST", path: /client\/create/, body: { clientId: "../../service/get" } });
    assert.match((await failure(clients.create(inputs()))).message, /the answer is not a client/);
  });

  describe("fault 4: confirms what was asked", () => {
    it("or a rotation fails: a code of refusal with the status 200", async () => {
      const { id, state } = await create();
      emulator().faults.push({
        path: /secret\/update/,
        status: 200,
        body: { resultCode: "A149202", resultMessage: "[A149202] No." },
      });
      const error = await failure(clients.update(id, state, inputs({ clientSecret: "x".repeat(43) })));
      assert.match(error.message, /secret\/update\/\d+: 200 \[A149202\] No\.; correct/);
      const { properties } = error as unknown as { properties: Fields };
      assert.equal(unsealed(properties).clientSecret, state.clientSecret);
    });

    it("or is confirmed by the object: a success that repeats another secret", async () => {
      const { id, state } = await create();
      const body = { resultCode: "A149001", newClientSecret: "other" };
      emulator().faults.push({ path: /secret\/update/, status: 200, body });
      const error = await failure(clients.update(id, state, inputs({ clientSecret: "x".repeat(43) })));
      assert.match(error.message, /the answer is not a confirmation that clientSecret was written/);
    });

    it("or a deletion fails", async () => {
      const { id, state } = await create();
      emulator().faults.push({ method: "DELETE", status: 200, body: { anything: 1 } });
      assert.match((await failure(clients.delete(id, state))).message, /not a confirmation of the deletion/);
    });
  });

  describe("fault 2: comes from where state says that the object lives", () => {
    const places = (here: string): Record<string, [Config, ...string[]]> => ({
      "on another cluster": [
        { baseUrl: "https://eu.authlete.com" },
        here,
        "https://eu.authlete.com",
        "AUTHLETE_BASE_URL",
      ],
      "with a path too much": [{ baseUrl: `${here}/v3` }, here, `${here}/v3`, "authlete:formerBaseUrl"],
      "in another organization": [{ organizationId: "2002" }, "1001", "2002", "AUTHLETE_ORGANIZATION_ID"],
      "with an empty address": [{ baseUrl: "" }, "authlete:baseUrl is empty", "pulumi config rm authlete:baseUrl"],
    });
    for (const place of Object.keys(places("")))
      it(`or read, update and delete send nothing, and name both places and the way out: ${place}`, async () => {
        const { id, state } = await create();
        const [config, ...words] = places(emulator().url)[place] ?? [{}];
        const { read, update, delete: remove } = clients;
        for (const call of [() => read(id, state), () => update(id, state, inputs()), () => remove(id, state)]) {
          startRun(config);
          const { message } = await failure(call());
          for (const word of words) assert.ok(message.includes(word), `no ${word} in ${message}`);
        }
        assert.deepEqual(emulator().calls, []);
      });

    it("or a look-up names the address that it asked", async () => {
      const { id } = await create();
      emulator().reset();
      const { message } = await failure(clients.read(id, { __provider: "x" }));
      assert.ok(message.includes(`check the id of the service, authlete:baseUrl (${emulator().url}), `), message);
    });

    it("or the former address is accepted and replaced", async () => {
      const { id, state } = await create();
      state["__home"] = "https://old.example#1001";
      startRun({ formerBaseUrl: "https://old.example" });
      const { props } = await clients.read(id, state);
      assert.equal(props?.["__home"], `${emulator().url}#1001`);
    });

    it("or is added to the record of an earlier version", async () => {
      const { id, state } = await create();
      delete state["__home"];
      assert.equal((await clients.read(id, state)).props?.["__home"], `${emulator().url}#1001`);
    });
  });

  describe("fault 2: proves that an object is gone", () => {
    const noService = { resultCode: "A458203", resultMessage: "[A458203] /x, The service was not found." };

    it("when the cluster says so of an object that lives there", async () => {
      const { id, state } = await create();
      emulator().faults.push({ status: 403, body: noService });
      assert.deepEqual(await clients.read(id, state), {});
      assert.match(printed(), /^Client \d+\/\d+ no longer exists in Authlete: GET .*A458203/);
    });

    for (const [status, resultCode] of [
      [403, "A458203"],
      [404, "A001299"],
    ] as const)
      it(`but not of one whose address an earlier version did not record: ${resultCode}`, async () => {
        const { id, state } = await create();
        delete state["__home"];
        emulator().faults.push({ status, body: { resultCode, resultMessage: "none" } });
        for (const call of [clients.read(id, state), clients.delete(id, state)])
          assert.match((await failure(call)).message, /may live on another cluster, .*pulumi state delete/);
      });

    it("or when its service answers for it, wherever state says that it lives", async () => {
      const { id, state } = await create();
      delete state["__home"];
      await clients.delete(id, state);
      assert.deepEqual(await clients.read(id, state), {});
      await clients.delete(id, state);
    });

    for (const body of [{ resultCode: "NOT_FOUND", resultMessage: "no such page" }, { error: "not found" }, "<html>"]) {
      it(`but not a 404 with ${JSON.stringify(body)}`, async () => {
        const { id, state } = await create();
        emulator().faults.push({ status: 404, body });
        assert.match((await failure(clients.read(id, state))).message, / 404 /);
        assert.match((await failure(clients.delete(id, state))).message, / 404 /);
      });
    }

    it("and a delete that finds nothing says so", async () => {
      const { id, state } = await create();
      await clients.delete(id, state);
      await clients.delete(id, state);
      assert.equal(printed(), `Client ${id} did not exist any more, so there was nothing to delete.`);
    });

    it("fault 39: but an imported object that is not there is an error", async () => {
      const { message } = await failure(
        clients.read(`${serviceId()}/12345`, { serviceId: serviceId(), clientName: "Web" }),
      );
      assert.match(message, /does not exist, though it was imported: correct its id in the import file/);
    });
  });

  it("fault 35: one's own writes, and others' of fields that nobody manages, are no drift", async () => {
    const { id, state } = await create();
    const { outs } = await clients.update(id, state, inputs({ clientSecret: "x".repeat(43) }));
    const now = unsealed(outs);
    clock().advance(5000);
    const { props } = await clients.read(id, now);
    assert.deepEqual(unsealed(props), now);
  });

  describe("fault 5: an id", () => {
    for (const id of [
      "1\\..\\2/3",
      "1/..",
      "1/2?x=1",
      "1/2#f",
      "1/2/3/4",
      "9876543210",
      "1/my-alias",
      "",
      "0/1",
      "1/-2",
    ])
      it(`${JSON.stringify(id)} is refused before anything is sent`, async () => {
        assert.match(
          (await failure(clients.read(id, {}))).message,
          /is not the id of a Client: give <serviceId>\/<cli/,
        );
        assert.match((await failure(clients.delete(id, {}))).message, /, such as 1234567890\/9876543210$/);
        assert.deepEqual(emulator().calls, []);
      });
  });
});
