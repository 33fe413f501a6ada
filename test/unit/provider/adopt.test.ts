/** The create of a resource that names an existing object. */
import assert from "node:assert/strict";
import { callsOf, configOf, configure, useEmulator } from "../../support/emulator";
import type { TestHost } from "../../support/host";
import { createClient, type Fields, fetchText, PluginResource, pluginError } from "../../support/resource";

import clients = require("../../../src/provider/client");
import services = require("../../../src/provider/service");

describe("A create that adopts", () => {
  const emulator = useEmulator();
  let host: TestHost;
  let serviceId: string;
  /** A client that somebody made in the console. */
  let theirs: Fields;

  beforeEach(async () => {
    const { apiKey } = emulator().seed();
    serviceId = String(apiKey);
    theirs = await send(`/api/${serviceId}/client/create`, {
      clientName: "Theirs",
      description: "made by hand",
      redirectUris: ["https://b.example/", "https://a.example/"],
      attributes: [{ key: "team", value: "shop" }],
      fieldOfTomorrow: { big: "1" },
    });
    host = configure(configOf(emulator())) as TestHost;
    emulator().calls.length = 0;
  });

  const send = async (path: string, body?: object): Promise<Fields> =>
    JSON.parse(await fetchText(emulator(), path, body && JSON.stringify(body)));
  const read = () => send(`/api/${serviceId}/client/get/${theirs["clientId"]}`);
  const idOf = () => `${serviceId}/${theirs["clientId"]}`;
  const adopt = (inputs: Fields = {}) => new PluginResource(clients, { serviceId, adopt: idOf(), ...inputs }).create();

  it("changes what the program gives, keeps the rest, and names the changed fields", async () => {
    const clientSecret = "s".repeat(43);
    const web = await adopt({ clientName: "Ours", clientSecret });
    assert.equal(web.id, idOf());
    assert.deepEqual(
      callsOf(emulator()).map((call) => call.replace(/\d+/g, ":id")),
      ["GET /api/:id/client/get/:id", "POST /api/:id/client/update/:id", "POST /api/:id/client/secret/update/:id"],
    );
    const changes = { clientName: "Ours", clientSecret, modifiedAt: 0 };
    assert.deepEqual({ ...(await read()), modifiedAt: 0 }, { ...theirs, ...changes });
    assert.ok(host.lines.includes(`Authlete: adopts Client ${web.id}, and changes clientName, clientSecret`));
    assert.equal(await web.hasDiff(), false);
  });

  it("sends no write if the object is what the program says, and rotates no secret", async () => {
    const redirectUris = ["https://a.example/", "https://b.example/"];
    const web = await adopt({ clientName: "Theirs", redirectUris, rotateClientSecret: "1", locked: false });
    assert.equal(emulator().calls.length, 1);
    assert.ok(host.lines.includes(`Authlete: adopts Client ${web.id}, and changes nothing`));
    assert.deepEqual(await read(), theirs);
    assert.equal(web.state["clientSecret"], theirs["clientSecret"]);
    assert.equal(await web.refresh(), true);
    assert.equal(await web.hasDiff(), false);
  });

  it("takes a service over with its clients", async () => {
    const actual = await send(`/api/${serviceId}/service/get`);
    emulator().calls.length = 0;
    const shop = await new PluginResource(services, { adopt: serviceId, description: "ours" }).create();
    assert.equal(shop.id, serviceId);
    assert.equal(emulator().calls.length, 2);
    const now = await send(`/api/${serviceId}/service/get`);
    assert.deepEqual({ ...now, modifiedAt: 0 }, { ...actual, description: "ours", modifiedAt: 0 });
    assert.equal((await read())["clientName"], "Theirs");
  });

  it("needs no marker, leaves the marker of another resource alone, and adopts nothing that it does not name", async () => {
    const orphan = await createClient(serviceId, { __marker: "m-0" });
    configure(configOf(emulator()));
    const web = await adopt({ __marker: "m-0", clientName: "Web" });
    assert.equal(web.id, idOf());
    const attributes = (await send(`/api/${serviceId}/client/get/${orphan.id.split("/")[1]}`))["attributes"];
    const again = await new PluginResource(clients, { serviceId, adopt: orphan.id, description: "x" }).create();
    assert.equal(again.id, orphan.id);
    assert.deepEqual((await send(`/api/${serviceId}/client/get/${orphan.id.split("/")[1]}`))["attributes"], attributes);
  });

  it("ends, run again after any half of it, with the same object", async () => {
    emulator().faults.push({ path: /client\/update/, status: 400, times: 1 });
    await pluginError(adopt({ clientName: "Ours" }));
    emulator().faults.push({ path: /secret\/update/, status: 400, times: 1 });
    const { id, properties } = await pluginError(adopt({ clientName: "Ours", clientSecret: "n".repeat(43) }));
    assert.equal(id, idOf());
    assert.equal((properties as Fields)["clientName"], "Ours");
    const web = await adopt({ clientName: "Ours", clientSecret: "n".repeat(43) });
    assert.equal(web.id, idOf());
    const { totalCount } = await send(`/api/${serviceId}/client/get/list?start=0&end=100`);
    assert.equal(totalCount, 1);
  });

  it("says so if the object does not exist, and creates nothing", async () => {
    const { message } = await pluginError(adopt({ adopt: `${serviceId}/404` }));
    assert.match(
      message,
      /^Client \d+\/404 does not exist, so it cannot be adopted: correct adopt, or remove it to create another one; GET .*404/,
    );
    const missing = new PluginResource(services, { adopt: "404" }).create();
    assert.match(
      (await pluginError(missing)).message,
      /^Service 404 does not exist, so it cannot be adopted: .*A458203/,
    );
    assert.ok(emulator().calls.every(({ method }) => method === "GET"));
  });

  it("does not adopt what the credential sees only in part", async () => {
    emulator().faults.push({ path: /client\/get/, body: JSON.stringify({ clientId: theirs["clientId"] }) });
    assert.match((await pluginError(adopt({ clientName: "Ours" }))).message, /sees only a limited view of it/);
    assert.equal(emulator().calls.length, 1);
  });

  it("is not undone by the delete of a resource that was recorded with the same id", async () => {
    const old = await createClient(serviceId);
    await adopt({ adopt: old.id });
    await old.delete();
    assert.match(host.lines.join("\n"), /was adopted in this run, so it is not deleted as the old one/);
    assert.equal(await old.refresh(), true);
  });

  it("does not wait for rights to a service that existed before", async () => {
    await new PluginResource(services, { adopt: serviceId }).create();
    const noRight = JSON.stringify({ resultCode: "A457101", resultMessage: "[A457101] no right" });
    emulator().faults.push({ path: /client\/get/, status: 403, body: noRight, times: 1 });
    host.clock.now = () => Number(theirs["createdAt"]) + 3_600_000;
    await pluginError(adopt({ adopt: idOf() }));
  });
});
