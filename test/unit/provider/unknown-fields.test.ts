import assert from "node:assert/strict";
import { configOf, configure, useEmulator } from "../../support/emulator";
import { createClient, createService, type Fields, fetchText, shop, throughEngine } from "../../support/resource";

import clients = require("../../../src/provider/client");

describe("A field that this package does not know", () => {
  const emulator = useEmulator({ largeIds: true });
  beforeEach(() => configure(configOf(emulator())));

  it("survives an update byte for byte, with its large integers", async () => {
    const service = await createService();
    const client = await createClient(service.id);
    const [serviceId, clientId] = client.id.split("/");
    assert.ok(!Number.isSafeInteger(Number(serviceId)) && serviceId === service.id);
    const newer = '"newer":{"big":9007199254740993,"list":[1,{"a":-9223372036854775808}],"text":"é\\u0001"}';
    await fetchText(emulator(), `/api/${serviceId}/service/update`, `{"serviceName":"Shop",${newer}}`);
    await fetchText(emulator(), `/api/${serviceId}/client/update/${clientId}`, `{"clientName":"Web",${newer}}`);
    await service.update({ ...shop, description: "d" });
    await client.update({ serviceId, clientName: "Web", description: "d" });
    for (const path of ["service/get", `client/get/${clientId}`]) {
      const text = await fetchText(emulator(), `/api/${serviceId}/${path}`);
      assert.ok(text.includes(newer), text);
      assert.match(text, /"description":"d"/);
    }
    assert.equal(await client.refresh(), true);
    const lookedUp = throughEngine((await clients.read(client.id, { __provider: "x" })).props) as Fields;
    assert.deepEqual([lookedUp["serviceId"], lookedUp["description"]], [serviceId, "d"]);
    await client.delete();
    await service.delete();
    assert.equal(await service.refresh(), false);
  });

  it("is managed through `extra`, and is removed when `extra` drops it", async () => {
    const { id: serviceId } = await createService();
    const base = { serviceId, clientName: "Web" };
    const newer = async () =>
      JSON.parse(await fetchText(emulator(), `/api/${client.id.replace("/", "/client/get/")}`)).newer;
    const client = await createClient(serviceId, {
      extra: { newer: { a: "1", b: "2", c: { d: "3", e: "4" } }, other: ["x"] },
    });
    assert.equal(await client.hasDiff(), false);
    await fetchText(
      emulator(),
      `/api/${client.id.replace("/", "/client/update/")}`,
      JSON.stringify({ newer: { a: "1", b: "2", c: { d: "3", e: "4", z: "theirs" } }, other: ["x"], third: 1 }),
    );
    const small = { ...base, extra: { newer: { a: "9", c: { d: "3" } } } };
    assert.equal(await client.hasDiff(small), true);
    await client.update(small);
    assert.deepEqual(await newer(), { a: "9", c: { d: "3", z: "theirs" } });
    const text = await fetchText(emulator(), `/api/${client.id.replace("/", "/client/get/")}`);
    assert.ok(!text.includes('"other"') && text.includes('"third":1'));
    await client.update(base);
    assert.deepEqual(await newer(), { c: { z: "theirs" } });
    assert.equal(await client.hasDiff(base), false);
  });
});
