import assert from "node:assert/strict";
import { callsOf, configOf, configure, failure, useEmulator } from "../../support/emulator";
import { TestHost } from "../../support/host";
import {
  createClient,
  createService,
  type Fields,
  PluginResource,
  pluginError,
  shop,
  throughEngine,
} from "../../support/resource";

import clients = require("../../../src/provider/client");
import services = require("../../../src/provider/service");

describe("A plugin without a credential", () => {
  it("checks and compares inputs, and says what is missing at the first call", async () => {
    configure({});
    const resource = new PluginResource(clients, { serviceId: "1", clientName: "c" });
    assert.equal(await resource.hasDiff(), true);
    const calls = [
      clients.read("1/2", {}),
      clients.delete("1/2", {}),
      clients.update("1/2", {}, {}),
      resource.create(),
    ];
    const [first = "", ...others] = await Promise.all(calls.map(async (call) => (await pluginError(call)).message));
    assert.match(
      first,
      /^no credential for Authlete: run `pulumi config set --secret authlete:.*AUTHLETE_ACCESS_TOKEN$/,
    );
    assert.deepEqual(others, Array(3).fill("not done, because the settings are refused: see the first error"));
  });

  it("reports a wrong setting at the first call, and where the settings of a run without a program come from", async () => {
    configure({ accessToken: "t", baseUrl: "http://authlete.example" });
    const reads = [clients.read("1/2", {}), clients.read("1/3", {})];
    const [first, second] = await Promise.all(reads.map(async (read) => (await pluginError(read)).message));
    assert.match(
      String(first),
      /^authlete:baseUrl must begin with https.*\n`pulumi refresh` and `pulumi destroy` use the settings of the last `up`: add --run-program/,
    );
    assert.equal(second, "not done, because the settings are refused: see the first error");
  });

  it("uses the latest configuration", async () => {
    configure({ accessToken: "t", baseUrl: "http://127.0.0.1:1", apiVersion: "nonsense" });
    assert.match((await failure(clients.check({}, {}))).message, /^authlete:apiVersion is "nonsense"/);
    configure({ accessToken: "t", apiVersion: "2" });
    assert.equal((await clients.check({}, { serviceId: "1" })).failures?.length, 0);
  });
});

describe("The stack of an error", () => {
  afterEach(() => delete process.env["AUTHLETE_DEBUG"]);

  it("fault 27: is kept, if AUTHLETE_DEBUG is set", async () => {
    configure({});
    process.env["AUTHLETE_DEBUG"] = "1";
    assert.match(String((await failure(clients.read("1/2", {}))).stack), /\n {4}at /);
  });
});

describe("A missing object", () => {
  const emulator = useEmulator();
  beforeEach(() => configure(configOf(emulator())));

  it("is drift if it is recorded, an error if it is looked up or updated, and nothing to delete", async () => {
    const service = await new PluginResource(services, { ...shop, forceDestroy: true }).create();
    const client = await createClient(service.id);
    const other = await createClient(service.id);
    await client.delete();
    assert.equal(await client.refresh(), false);
    assert.match(
      (await pluginError(clients.read(client.id, { __provider: "x" }))).message,
      /: 404 \[A001212\] .*; it does not exist/,
    );
    await client.delete();
    await service.delete();
    assert.equal(await other.refresh(), false);
    assert.equal(await service.refresh(), false);
    assert.match(
      (await pluginError(services.read(service.id, { __provider: "x" }))).message,
      /: 403 \[A458203\] .*; check the id/,
    );
    await other.delete();
    await service.delete();
    assert.match((await pluginError(client.update({ serviceId: service.id }))).message, /A458203/);
  });

  it("is not what the 404 of another server means", async () => {
    const client = await createClient((await createService()).id);
    for (const body of ["<html>no such page</html>", ""]) {
      emulator().faults.push({ status: 404, body });
      assert.match(
        (await pluginError(client.refresh())).message,
        /; check authlete:baseUrl \(http.*\) and authlete:apiVersion \(see .*#address\)$/,
      );
      assert.match(
        (await pluginError(client.delete())).message,
        /; check authlete:baseUrl \(http.*\) and authlete:apiVersion \(see .*#address\)$/,
      );
      emulator().faults.splice(0);
    }
    assert.equal(await client.refresh(), true);
  });
});

describe("An answer that is not the object", () => {
  const emulator = useEmulator();
  for (const body of ["", "[]", { unexpected: 1 }]) {
    it(`is an error of a read and an update: ${JSON.stringify(body)}`, async () => {
      configure(configOf(emulator()));
      const client = await createClient((await createService()).id);
      emulator().faults.push({ status: 200, body });
      const what = `client with the id ${client.id.replace(/.*\//, "")}`;
      const reason = `the answer is not a ${what}; check authlete:baseUrl and authlete:apiVersion (see pulumi-authlete/docs/errors.md#unexpected-answer)`;
      assert.ok((await pluginError(client.refresh())).message.endsWith(reason));
      assert.ok((await pluginError(client.update({ serviceId: "1" }))).message.endsWith(reason));
    });
  }
});

describe("A credential with a limited view of a service", () => {
  const emulator = useEmulator();
  it("changes no state in a refresh, and sends no update", async () => {
    configure(configOf(emulator()));
    const service = await createService();
    const accessToken = emulator().issue({ rights: ["VIEW_CLIENT"], serviceId: service.id });
    const host = new TestHost();
    configure(configOf(emulator(), { accessToken }), host);
    const { state, inputs } = service;
    assert.equal(await service.refresh(), true);
    assert.match(String(host.lines), /^Service \d+: the credential sees only a limited view/);
    assert.deepEqual([service.state, service.inputs], [state, inputs]);
    const { message } = await pluginError(service.update({ ...shop, description: "new" }));
    assert.match(
      message,
      /^Service \d+: .* only a limited view of it, and an update would erase the rest; use one with more/,
    );
    assert.ok(!callsOf(emulator()).some((call) => call.includes("update")));
  });
});

describe("A failure after the create", () => {
  const emulator = useEmulator();
  beforeEach(() => configure(configOf(emulator(), { apiVersion: "2.3" })));
  const wanted = { locked: true, clientSecret: "given-secret" };

  it("keeps the client in state, and the next update repeats the write", async () => {
    const { apiKey, accessToken } = emulator().seed();
    configure(configOf(emulator(), { apiVersion: "2.3", accessToken }));
    emulator().faults.push({ path: /lock_flag/, status: 400, body: "given-secret" });
    const resource = new PluginResource(clients, { serviceId: apiKey, clientName: "Web", ...wanted });
    const error = await pluginError(resource.create());
    assert.match(error.message, /^POST \/api\/client\/lock_flag\/update\/\d+: 400 \[secret\]; correct/);
    assert.deepEqual(error["reasons"], [error.message.replace(" [secret]", "")]);
    assert.ok(!("call" in error));
    const { id, properties } = error as unknown as { id: string; properties: Fields };
    Object.assign(resource, { id, state: throughEngine(properties) });
    assert.match(id, new RegExp(`^${apiKey}/\\d+$`));
    assert.equal(resource.state["__provider"], "x");
    assert.equal(await resource.hasDiff({ serviceId: apiKey, clientName: "Web", ...wanted }), true);
    emulator().faults.splice(0);
    await resource.update({ serviceId: apiKey, clientName: "Web", ...wanted });
    assert.equal(await resource.refresh(), true);
    assert.deepEqual([resource.state["locked"], resource.state["clientSecret"]], [true, "given-secret"]);
    assert.equal(await resource.hasDiff(), false);
    assert.equal(callsOf(emulator()).filter((call) => call.endsWith("client/create")).length, 1);
  });
});
