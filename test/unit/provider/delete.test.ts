/** Deletes that would take along what the stack does not know. */
import assert from "node:assert/strict";
import { callsOf, configOf, configure, useEmulator } from "../../support/emulator";
import { createClient, createService, fetchText, PluginResource, pluginError, shop } from "../../support/resource";

import services = require("../../../src/provider/service");

const way = /set forceDestroy: true on the Service and run `pulumi up`, then delete it again$/;

describe("The deletion of a service", () => {
  const emulator = useEmulator();
  let service: PluginResource;
  beforeEach(async () => {
    configure(configOf(emulator()));
    service = await createService();
  });

  /** Somebody else creates clients in the service. */
  async function createForeign(count: number): Promise<void> {
    for (let i = 0; i < count; i++)
      await fetchText(emulator(), `/api/${service.id}/client/create`, `{"clientName":"Foreign ${i}"}`);
  }

  /** The message of a refused deletion, after which the service still exists. */
  async function refusal(): Promise<string> {
    const { message } = await pluginError(service.delete());
    assert.equal(await service.refresh(), true);
    assert.ok(message.startsWith(`Service ${service.id} is not deleted: `), message);
    return message;
  }

  it("fault 33: is refused while clients live in it that the stack does not know, with their number", async () => {
    await createForeign(15);
    const message = await refusal();
    assert.match(
      message,
      /: it holds 15 clients unknown to this stack, .* \(\d+, \d+, \d+, …\): delete them first, or/,
    );
    assert.match(message, way);
  });

  it("fault 33: is refused for a single client, with its id", async () => {
    await createForeign(1);
    assert.match(await refusal(), /: it holds a client unknown to this stack, .* \(\d+\): /);
  });

  it("fault 33: counts the clients on all pages", async () => {
    emulator().options.pageCap = 2;
    await createForeign(5);
    assert.match(await refusal(), /it holds 5 clients/);
  });

  it("fault 33: takes along what lives in the service, if forceDestroy is recorded", async () => {
    await createForeign(2);
    const { calls } = emulator();
    calls.length = 0;
    await service.update({ ...shop, forceDestroy: true });
    assert.deepEqual(callsOf(emulator()), [`GET /api/${service.id}/service/get`]);
    assert.equal(await service.refresh(), true);
    assert.deepEqual([service.state["forceDestroy"], service.inputs["forceDestroy"]], [true, true]);
    assert.equal(await service.hasDiff({ ...shop, forceDestroy: true }), false);
    assert.equal(await service.hasDiff(shop), true);
    calls.length = 0;
    await service.delete();
    assert.deepEqual(callsOf(emulator()), ["POST /api/service/remove"]);
  });

  it("fault 33: is refused again after the program drops forceDestroy or sets it to false", async () => {
    await createForeign(1);
    for (const dropped of [{}, { forceDestroy: false }, { forceDestroy: null }]) {
      await service.update({ ...shop, forceDestroy: true });
      await service.update({ ...shop, ...dropped });
      await refusal();
    }
  });

  it("fault 33: never sends forceDestroy to Authlete", async () => {
    const forced = await new PluginResource(services, { ...shop, forceDestroy: true }).create();
    await forced.update({ ...shop, forceDestroy: true, description: "d" });
    const bodies = JSON.stringify(emulator().calls.map(({ body }) => body));
    assert.doesNotMatch(bodies, /forceDestroy/);
  });

  it("fault 33: costs one page of the list, if its clients were deleted before", async () => {
    const clients = [await createClient(service.id), await createClient(service.id)];
    for (const client of clients) await client.delete();
    emulator().calls.length = 0;
    await service.delete();
    assert.deepEqual(callsOf(emulator()), [
      `GET /api/${service.id}/client/get/list?start=0&end=100`,
      "POST /api/service/remove",
    ]);
  });

  it("fault 33: ignores clients that this run deleted and that the list still shows", async () => {
    const client = await createClient(service.id);
    const clients = [{ clientId: Number(client.id.split("/")[1]), createdAt: 1 }];
    await client.delete();
    emulator().faults.push({ path: /client\/get\/list/, status: 200, body: { totalCount: 1, clients } });
    await service.delete();
    assert.equal(await service.refresh(), false);
  });

  const unseen: Record<string, [fault: object, reason: RegExp]> = {
    "cannot be read": [{ status: 400, body: "no" }, /: GET .*: 400 no; correct .*; or set forceDestroy/],
    "is not for this credential": [{ status: 403, body: "no" }, /: GET .*: 403 no; the credential has no right/],
    "is not a list": [{ status: 200, body: "[]" }, /: GET .*: the answer is not a list of clients; /],
    "does not exist on this server": [{ status: 404, body: "no" }, /: GET .*: 404 no; check authlete:baseUrl/],
    "shows only names": [
      { status: 200, body: { totalCount: 1, clients: [{ clientId: 7, clientName: "x" }] } },
      /, because the credential sees only their names: use one with more rights, or/,
    ],
  };
  for (const [what, [fault, reason]] of Object.entries(unseen)) {
    it(`fault 33: is refused, if the list of its clients ${what}`, async () => {
      emulator().faults.push({ path: /client\/get\/list/, times: 1, ...fault });
      const message = await refusal();
      assert.match(message, /: it cannot be seen which clients would be deleted with it[:,]/);
      assert.match(message, reason);
      assert.match(message, way);
    });
  }

  it("fault 33: is refused, if the list changes while it is read", async () => {
    emulator().options.pageCap = 1;
    await createForeign(2);
    const page = { totalCount: 3, clients: [{ clientId: 7, createdAt: 1 }] };
    emulator().faults.push({ path: /client\/get\/list/, skip: 1, status: 200, body: page });
    assert.match(await refusal(), /, because their list changed while it was read: try again, or/);
  });

  it("finds nothing to delete, if the service does not exist any more", async () => {
    await service.delete();
    configure(configOf(emulator()));
    await service.delete();
  });
});

describe("The deletion of a service of 2.x", () => {
  const emulator = useEmulator();

  it("fault 33: lists its clients with the owner's credential alone", async () => {
    const { serviceOwnerApiKey, serviceOwnerApiSecret } = emulator().credentials;
    const owner = { accessToken: undefined, apiVersion: "2.3", serviceOwnerApiKey, serviceOwnerApiSecret };
    configure(configOf(emulator(), owner));
    const service = await createService();
    const client = await createClient(service.id);
    configure(configOf(emulator(), owner));
    assert.match((await pluginError(service.delete())).message, /it holds a client unknown to this stack/);
    await client.delete();
    await service.delete();
    assert.equal(await service.refresh(), false);
  });
});
