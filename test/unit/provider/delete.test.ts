/** Deletes that would take along what the stack does not know. */
import assert from "node:assert/strict";
import { fromAttributes } from "../../../src/attributes";
import { DELETED_WITH, goesWithService } from "../../../src/deleted-with";
import { MARKER } from "../../../src/marker";
import { callsOf, configOf, configure, useEmulator } from "../../support/emulator";
import { createClient, createService, fetchText, PluginResource, pluginError, shop } from "../../support/resource";

import clients = require("../../../src/provider/client");
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
    "is not a list": [{ status: 200, body: "[]" }, /: GET .*: the answer is not a list of clients from row 0; /],
    "does not exist on this server": [{ status: 404, body: "no" }, /: GET .*: 404 no; check authlete:baseUrl/],
    "shows only names": [
      { status: 200, body: { totalCount: 1, clients: [{ clientId: 7, clientName: "x" }] } },
      /, because their list shows only names, 1 of them: use a credential with more rights, or/,
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

  it("finds nothing to delete, if the service does not exist any more", async () => {
    await service.delete();
    configure(configOf(emulator()));
    await service.delete();
  });
});

describe("The deletion of a service whose clients are deletedWith it", () => {
  const emulator = useEmulator();
  const withService = { [DELETED_WITH]: true };
  let service: PluginResource;
  beforeEach(async () => {
    configure(configOf(emulator()));
    service = await createService();
  });

  const pathOf = ({ id }: PluginResource, verb: string) => `/api/${service.id}/client/${verb}/${id.split("/")[1]}`;
  const readActual = async (client: PluginResource) => JSON.parse(await fetchText(emulator(), pathOf(client, "get")));
  const refusal = async () => (await pluginError(service.delete())).message;

  it("fault 33: takes them along, on one page of the list or on several", async () => {
    emulator().options.pageCap = 2;
    for (let i = 0; i < 5; i++) await createClient(service.id, withService);
    await service.delete();
    assert.equal(await service.refresh(), false);
  });

  it("fault 33: is refused, if the list changes while it is read", async () => {
    emulator().options.pageCap = 1;
    for (let i = 0; i < 2; i++) await createClient(service.id, withService);
    const page = { totalCount: 3, clients: [{ clientId: 7, createdAt: 1 }] };
    emulator().faults.push({ path: /client\/get\/list/, skip: 1, status: 200, body: page });
    assert.match(await refusal(), /, because their list changed while it was read: try again, or/);
  });

  it("fault 33: is refused after the first page that shows another client", async () => {
    emulator().options.pageCap = 2;
    await createClient(service.id, withService);
    for (let i = 0; i < 4; i++) await createClient(service.id);
    emulator().calls.length = 0;
    assert.match(await refusal(), /it holds up to 4 clients unknown to this stack/);
    assert.deepEqual(callsOf(emulator()), [`GET /api/${service.id}/client/get/list?start=0&end=100`]);
  });

  it("fault 33: counts only the others", async () => {
    await createClient(service.id, withService);
    await createClient(service.id);
    assert.match(await refusal(), /it holds a client unknown to this stack/);
  });

  it("fault 33: takes along a client that declares it later, and one no longer that drops it", async () => {
    const inputs = { serviceId: service.id, clientName: "Web" };
    const client = await createClient(service.id);
    assert.equal(await client.hasDiff({ ...inputs, ...withService }), true);
    await client.update({ ...inputs, ...withService });
    await client.refresh();
    assert.equal(await client.hasDiff({ ...inputs, ...withService }), false);
    assert.equal(await client.hasDiff(inputs), true);
    await client.update(inputs);
    assert.equal((await readActual(client)).attributes, undefined);
    assert.match(await refusal(), /it holds a client unknown/);
    await client.update({ ...inputs, ...withService });
    await service.delete();
  });

  it("fault 33: does not take along the copy of such a client, unless it declares the option itself", async () => {
    const original = await readActual(await createClient(service.id, withService));
    const copy = await createClient(service.id);
    const anHourLater = original.createdAt + 3_600_000;
    assert.ok(goesWithService(fromAttributes(original)));
    assert.ok(!goesWithService(fromAttributes({ ...original, createdAt: anHourLater })));
    const [{ key }] = original.attributes;
    const copied = { ...(await readActual(copy)), attributes: [{ key, value: "an earlier time" }] };
    await fetchText(emulator(), pathOf(copy, "update"), JSON.stringify(copied));
    assert.match(await refusal(), /it holds a client unknown/);
    await copy.update({ serviceId: service.id, clientName: "Copy", ...withService });
    await service.delete();
  });

  it("fault 33: takes along a client that was adopted after a crash", async () => {
    const marked = { [MARKER]: "m-0" };
    await createClient(service.id, marked);
    configure(configOf(emulator()));
    const client = await createClient(service.id, { ...marked, ...withService });
    const { clients: all } = JSON.parse(await fetchText(emulator(), `/api/${service.id}/client/get/list`));
    assert.equal(all.length, 1);
    assert.equal((await readActual(client)).attributes.length, 2);
    await service.delete();
  });

  it("fault 33: writes the attribute once, and hides it from the program's attributes", async () => {
    const inputs = { serviceId: service.id, attributes: [{ key: "a", value: "b" }] };
    const client = await createClient(service.id, { ...inputs, ...withService });
    assert.deepEqual(client.state["attributes"], inputs.attributes);
    emulator().calls.length = 0;
    await client.update({ ...inputs, clientName: "Web", ...withService });
    assert.deepEqual(callsOf(emulator()), [`GET ${pathOf(client, "get")}`]);
    const reserved = { attributes: [{ key: "pulumi-authlete-deleted-with", value: "x" }] };
    const { failures } = await clients.check({}, { serviceId: service.id, ...reserved });
    assert.match(String(failures?.[0]?.reason), /^attributes\[0\]\.key: is reserved by pulumi-authlete/);
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
