import assert from "node:assert/strict";
import { configOf, configure, useEmulator } from "../../support/emulator";
import { TestHost } from "../../support/host";
import {
  createClient,
  createService,
  type Fields,
  fetchText,
  PluginResource,
  pluginError,
  throughEngine,
} from "../../support/resource";
import { assertHidden } from "../../support/spellings";

import clients = require("../../../src/provider/client");

describe("The secret of a client", () => {
  const emulator = useEmulator();
  let serviceId = "";
  beforeEach(async () => {
    configure(configOf(emulator()));
    serviceId = (await createService()).id;
  });
  const secretCalls = () => emulator().calls.filter(({ path }) => path.includes("/secret/"));

  it("is the one that Authlete issued, if the program gives none, and an update keeps it", async () => {
    const client = await createClient(serviceId);
    const { clientSecret } = client.state;
    assert.match(String(clientSecret), /^[\w-]{86}$/);
    await client.update({ serviceId, clientName: "Other" });
    assert.equal(client.state["clientSecret"], clientSecret);
    assert.deepEqual(secretCalls(), []);
  });

  it("changes when rotateClientSecret changes, and only then", async () => {
    const client = await createClient(serviceId, { rotateClientSecret: "1" });
    const first = client.state["clientSecret"];
    const news = { serviceId, clientName: "Web" };
    assert.equal(await client.hasDiff({ ...news, rotateClientSecret: "1" }), false);
    await client.update({ ...news, rotateClientSecret: "2" });
    const second = client.state["clientSecret"];
    assert.match(String(second), /^[\w-]{86}$/);
    assert.notEqual(second, first);
    await client.update({ ...news, rotateClientSecret: "2", description: "d" });
    await client.update(news);
    assert.equal(client.state["clientSecret"], second);
    assert.deepEqual(
      secretCalls().map(({ method, path, body }) => [method, path.split("/client/")[1], body]),
      [["POST", `secret/update/${client.id.split("/")[1]}`, { clientSecret: second }]],
    );
    await client.refresh();
    assert.equal(client.state["clientSecret"], second);
  });

  it("fault 9: is hidden from what the run says later, whoever made it and whatever client it is about", async () => {
    const issued = String((await createClient(serviceId)).state["clientSecret"]);
    const client = await createClient(serviceId, { rotateClientSecret: "1" });
    const sentSecret = () => String(Object(emulator().calls.at(-1)?.body).clientSecret);
    emulator().faults.push({
      path: /secret\/update/,
      status: 400,
      get body() {
        return `not ${issued.toUpperCase()}, not ${sentSecret().toUpperCase()}`;
      },
    });
    const news = { serviceId, clientName: "Web", rotateClientSecret: "2" };
    const { message } = await pluginError(client.update(news));
    assert.match(message, /: 400 not \[secret\], not \[secret\]; /);
    assertHidden(message, [issued, sentSecret()]);
  });

  it("is rotated by the next update, if the first one failed", async () => {
    const client = await createClient(serviceId, { rotateClientSecret: "1" });
    const news = { serviceId, clientName: "Web", rotateClientSecret: "2" };
    emulator().faults.push({ path: /secret/, status: 403, times: 1 });
    const { properties } = (await pluginError(client.update(news))) as unknown as { properties: Fields };
    client.state = throughEngine(properties) as Fields;
    assert.equal(await client.hasDiff(news), true);
    await client.update(news);
    assert.equal(secretCalls().length, 2);
    assert.equal(await client.hasDiff(news), false);
  });

  for (const isReadable of [true, false]) {
    const read = isReadable ? "can" : "cannot";
    it(`fault 23: is the one in use, if its rotation was unclear and is taken back; the object ${read} be read`, async () => {
      const client = await createClient(serviceId, { rotateClientSecret: "1" });
      const { clientSecret: first } = client.state;
      const path = `/api/${serviceId}/client/get/${client.id.split("/")[1]}`;
      const readSecret = async () => JSON.parse(await fetchText(emulator(), path)).clientSecret;
      const old = { serviceId, clientName: "Web", rotateClientSecret: "1" };
      emulator().faults.push({ path: /secret\/update/, drop: "after" });
      if (!isReadable) emulator().faults.push({ path: /client\/get/, skip: 1, status: 400 });
      const { properties } = (await pluginError(client.update({ ...old, rotateClientSecret: "2" }))) as unknown as {
        properties: Fields;
      };
      client.state = throughEngine(properties) as Fields;
      emulator().faults.splice(0);
      const inUse = await readSecret();
      assert.notEqual(inUse, first);
      assert.equal(client.state["clientSecret"], isReadable ? inUse : first);
      await client.update(old);
      assert.deepEqual([client.state["clientSecret"], await readSecret()], [inUse, inUse]);
      assert.equal(await client.hasDiff(old), false);
    });
  }

  it("fault 33: is lost by a replacement, which says so at preview, unless the program gives it", async () => {
    const host = new TestHost();
    configure(configOf(emulator()), host);
    const client = await createClient(serviceId);
    const moved = { serviceId: "7", clientName: "Web" };
    await client.hasDiff(moved);
    assert.deepEqual(host.lines, [
      'Client "Web": a change of serviceId replaces it, and the new one has another clientId and another clientSecret',
    ]);
    await client.hasDiff({ ...moved, clientSecret: "given" });
    assert.match(String(host.lines[1]), /, and the new one has another clientId$/);
    await client.hasDiff({ serviceId, clientName: "Other" });
    assert.equal(host.lines.length, 2);
  });

  it("fault 33: is lost if somebody deleted the client, and a refresh says so", async () => {
    const host = new TestHost();
    configure(configOf(emulator()), host);
    const client = await createClient(serviceId);
    await client.delete();
    assert.equal(await client.refresh(), false);
    assert.match(
      String(host.lines),
      /no longer exists in Authlete: GET .*; if the program still declares it, the next `pulumi up` creates one with another clientId and another clientSecret$/,
    );
  });

  it("is written again after somebody changed it, if the program gives it", async () => {
    const given = { clientSecret: "given" };
    const client = await createClient(serviceId, given);
    assert.equal(client.state["clientSecret"], "given");
    const [, clientId] = client.id.split("/");
    await fetchText(emulator(), `/api/${serviceId}/client/secret/update/${clientId}`, '{"clientSecret":"changed"}');
    await client.refresh();
    assert.deepEqual([client.state["clientSecret"], client.inputs["clientSecret"]], ["changed", "changed"]);
    const program = { serviceId, clientName: "Web", ...given };
    assert.equal(await client.hasDiff(program), true);
    await client.update(program);
    assert.match(await fetchText(emulator(), `/api/${serviceId}/client/get/${clientId}`), /"clientSecret":"given"/);
  });
});

describe("The secret of a client that keeps it outside", () => {
  const emulator = useEmulator();
  const outside = { keepSecret: "outside" };
  let serviceId = "";
  beforeEach(async () => {
    configure(configOf(emulator()));
    serviceId = (await createService()).id;
  });
  const readSecret = async (id: string): Promise<string> =>
    JSON.parse(await fetchText(emulator(), `/api/${id.replace("/", "/client/get/")}`)).clientSecret;
  const news = () => ({ serviceId, clientName: "Web" });

  it("is in no state after a create, a refresh, an update and a rotation, and stays that of Authlete", async () => {
    const client = await createClient(serviceId, { ...outside, rotateClientSecret: "1" });
    const secrets = [await readSecret(client.id)];
    const assertOutside = () => {
      const text = JSON.stringify([client.state, client.inputs]);
      for (const secret of secrets) assert.ok(secret.length === 86 && !text.includes(secret));
      assert.ok(!("clientSecret" in client.state));
    };
    assertOutside();
    await client.refresh();
    await client.update({ ...news(), ...outside, rotateClientSecret: "1", description: "d" });
    assertOutside();
    assert.equal(await readSecret(client.id), secrets[0]);
    await client.update({ ...news(), ...outside, rotateClientSecret: "2", description: "d" });
    secrets.push(await readSecret(client.id));
    assert.notEqual(secrets[1], secrets[0]);
    assertOutside();
    assert.equal(await client.hasDiff(), false);
  });

  it("leaves state when a client turns it on, and comes back when it turns it off, without a write", async () => {
    const client = await createClient(serviceId);
    const { clientSecret } = client.state;
    assert.equal(await client.hasDiff({ ...news(), ...outside }), true);
    await client.update({ ...news(), ...outside });
    assert.ok(!JSON.stringify(client.state).includes(String(clientSecret)));
    await client.update(news());
    assert.equal(client.state["clientSecret"], clientSecret);
    assert.ok(emulator().calls.every(({ path }) => !/\/(update|secret)\//.test(path)));
  });

  it("is in no state of a client that is adopted, or whose create ends halfway", async () => {
    const { clientIds } = emulator().seed({ apiKey: "77", clients: [{ clientName: "Web" }] });
    const adopted = new PluginResource(clients, {
      serviceId: "77",
      clientName: "Web",
      ...outside,
      adopt: `77/${clientIds[0]}`,
    });
    await adopted.create();
    assert.ok(!JSON.stringify(adopted.state).includes(await readSecret(adopted.id)));
    emulator().faults.push({ path: /lock_flag/, status: 400 });
    const halfway = createClient(serviceId, { ...outside, locked: true });
    const { id, properties } = (await pluginError(halfway)) as unknown as { id: string; properties: Fields };
    assert.ok(!JSON.stringify(properties).includes(await readSecret(id)));
  });

  it("cannot be one that the program gives", async () => {
    const { failures } = await clients.check({}, { ...news(), ...outside, clientSecret: "given" });
    assert.match(
      String(failures?.[0]?.reason),
      /^keepSecret: state holds what the program gives: remove this, or client/,
    );
  });
});
