/** Fault 1: who could put a marker on an object that a create then adopts, and what they gain. */
import assert from "node:assert/strict";
import { ATTRIBUTE, MARKER } from "../../../src/marker";
import type { Fields } from "../../../src/value";
import { failure } from "../../support/emulator";
import { useRuns } from "../../support/runs";

import clients = require("../../../src/provider/client");
import services = require("../../../src/provider/service");

describe("a marker", () => {
  const { emulator, startRun, serviceId, printed } = useRuns();

  const inputs = (more: Fields = {}): Fields => ({
    serviceId: serviceId(),
    clientName: "Shop",
    [MARKER]: "m-0",
    __provider: "x",
    ...more,
  });

  async function call(method: string, path: string, body?: Fields): Promise<Fields> {
    const headers = {
      authorization: `Bearer ${emulator().credentials.accessToken}`,
      "content-type": "application/json",
    };
    const answer = await fetch(emulator().url + path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    return (await answer.json().catch(() => ({}))) as Fields;
  }
  const list = async () =>
    ((await call("GET", `/api/${serviceId()}/client/get/list?start=0&end=100`)).clients ?? []) as Fields[];
  const make = (marker: unknown, more: Fields = {}) =>
    call("POST", `/api/${serviceId()}/client/create`, {
      clientName: "Shop",
      attributes: [{ key: ATTRIBUTE, value: marker }],
      ...more,
    });
  const markerOf = (object: Fields) => (object.attributes as Fields[]).find(({ key }) => key === ATTRIBUTE)?.value;

  for (const forged of ["m-0", "m-7", "m-0.abc.0123456789012345678901"])
    it(`fault 1: that is forged (${forged}) makes nobody's object ours: the create stops, and names it`, async () => {
      const { clientId } = await make(forged);
      const { message } = await failure(clients.create(inputs()));
      assert.match(message, new RegExp(`^Client ${clientId} bears the marker of this resource, but not the proof`));
      assert.match(message, /pulumi import --file.*or delete it in Authlete's console.*authlete:marker to off/);
      assert.equal((await list()).length, 1);
    });

  it("fault 1: of another credential is no proof: after a rotation the create stops instead of making a duplicate", async () => {
    await clients.create(inputs());
    const accessToken = emulator().issue({ rights: ["ADMIN"], serviceId: serviceId() });
    startRun({ accessToken });
    assert.match(
      (await failure(clients.create(inputs()))).message,
      /but not the proof that this credential created it/,
    );
    assert.equal((await list()).length, 1);
  });

  it("fault 1: that is copied onto an object made later is no proof", async () => {
    const { id } = await clients.create(inputs());
    const marker = markerOf((await list())[0] as Fields);
    await call("DELETE", `/api/${serviceId()}/client/delete/${id?.split("/")[1]}`);
    // The copy would have to be made within minutes of the original.
    const [prefix, , signature] = String(marker).split(".");
    const earlier = (Date.now() - 3_600_000).toString(36);
    await make(`${prefix}.${earlier}.${signature}`);
    startRun();
    assert.match((await failure(clients.create(inputs()))).message, /or somebody copied the marker/);
  });

  it("fault 1: that is copied at once gains nothing: the object is written whole, and its secret is renewed", async () => {
    const { id } = await clients.create(inputs());
    const marker = markerOf((await list())[0] as Fields);
    await call("DELETE", `/api/${serviceId()}/client/delete/${id?.split("/")[1]}`);
    const theirs = { redirectUris: ["https://attacker.example/"], grantTypes: ["CLIENT_CREDENTIALS"] };
    const copy = await make(marker, { ...theirs, description: "theirs", contacts: ["attacker@example.com"] });
    startRun();
    const { id: adopted, outs } = await clients.create(inputs());
    assert.equal(adopted, `${serviceId()}/${copy.clientId}`);
    const [only] = (await list()) as [Fields];
    for (const name of ["redirectUris", "grantTypes", "contacts", "description"])
      assert.ok(!only[name] || (only[name] as unknown[]).length === 0, `${name}: ${only[name]}`);
    assert.notEqual(only.clientSecret, copy.clientSecret);
    assert.deepEqual((outs as Fields)["clientSecret"], {
      ...((outs as Fields)["clientSecret"] as Fields),
      value: only.clientSecret,
    });
  });

  for (const [how, isSameRun] of [
    ["an `onError` hook sends the create again", true],
    ["the next run", false],
  ] as const)
    for (const path of [/client\/update/, /secret\/update/])
      it(`fault 1: that is copied gains nothing if ${path.source} fails while it is adopted, and ${how}`, async () => {
        const { id } = await clients.create(inputs());
        const marker = markerOf((await list())[0] as Fields);
        await call("DELETE", `/api/${serviceId()}/client/delete/${id?.split("/")[1]}`);
        const copy = await make(marker, { redirectUris: ["https://attacker.example/"] });
        startRun();
        emulator().faults.push({ path, status: 400, body: "no", times: 1 });
        const error = (await failure(clients.create(inputs()))) as unknown as Fields;
        assert.equal(error["id"], undefined, "it would be recorded with the secret that others know");
        if (!isSameRun) startRun();
        await clients.create(inputs());
        const [only] = (await list()) as [Fields];
        assert.deepEqual(only.redirectUris ?? [], []);
        assert.notEqual(only.clientSecret, copy.clientSecret);
      });

  it("fault 20: makes a run say what an adoption may mean", async () => {
    await clients.create(inputs());
    startRun();
    await clients.create(inputs());
    assert.match(printed(), /adopted Client \d+, which was created .* same name on another backend .*authlete:owner/);
  });

  it("fault 1: of a service proves nothing if two services bear it", async () => {
    const service = { serviceName: "New", [MARKER]: "s-0", __provider: "x" };
    const { id } = await services.create(service);
    const attributes = (await call("GET", `/api/${id}/service/get`)).attributes as Fields[];
    emulator().seed({
      service: { serviceName: "New", attributes, createdAt: Date.now(), modifiedAt: Date.now() } as never,
    });
    startRun();
    assert.match((await failure(services.create(service))).message, /^Service \d+, \d+ bears the marker/);
  });

  it("fault 19: makes a create that is sent again go on with the same object", async () => {
    emulator().faults.push({ path: /secret\/update/, status: 400, body: "no", times: 2 });
    const wanted = inputs({ clientSecret: "x".repeat(43) });
    await failure(clients.create(wanted));
    await failure(clients.create(wanted));
    const { id } = await clients.create(wanted);
    const all = await list();
    assert.deepEqual(
      [all.length, `${serviceId()}/${all[0]?.clientId}`, all[0]?.clientSecret],
      [1, id, wanted.clientSecret],
    );
  });

  it("fault 18: is found in a limited view of the list, whatever the object's name", async () => {
    emulator().options.listView = "limited";
    const { id } = await clients.create(inputs());
    startRun();
    assert.equal((await clients.create(inputs({ clientName: "Shop, renamed" }))).id, id);
    assert.equal((await list()).length, 1);
  });

  it("fault 18: is found by the alias that is in use, if the list lags behind", async () => {
    const { id } = await clients.create(inputs({ clientIdAlias: "shop" }));
    emulator().options.listLagMs = 3_600_000;
    startRun();
    assert.equal((await clients.create(inputs({ clientIdAlias: "shop" }))).id, id);
  });
});
