/** Which values the engine gets in their envelopes. */
import assert from "node:assert/strict";
import { seal } from "../../../src/envelope";
import { UNKNOWN } from "../../../src/plan/unknown";
import { urnOf, usePlugins } from "../../support/plugin";

const urn = urnOf("Client");

describe("A secret in the plugin", () => {
  const { emulator, startConfigured } = usePlugins();

  it("is sealed in inputs and outputs, though the program gives it in clear", async () => {
    const plugin = await startConfigured();
    const { inputs, outputs } = await plugin.create(urn, {
      serviceId: emulator().seed().apiKey,
      clientSecret: "s3cret",
    });
    assert.deepEqual([inputs.clientSecret, outputs.clientSecret], [seal("s3cret"), seal("s3cret")]);
  });

  it("is sealed, if Authlete issued it", async () => {
    const plugin = await startConfigured();
    const created = await plugin.create(urnOf("Service"), { serviceName: "Shop" });
    const { outputs } = await plugin.read(urnOf("Service"), created);
    for (const fields of [created.outputs, outputs])
      assert.deepEqual(Object.keys(Object(fields.apiSecret)), Object.keys(seal("")));
  });

  it("is what the program marks, in part or in whole, in state and in messages", async () => {
    const plugin = await startConfigured();
    const serviceId = emulator().seed().apiKey;
    const attributes = [{ key: "team", value: seal("t3am") }];
    emulator().faults.push({ path: /client\/create/, times: 1, status: 400, body: "t3am and d3scription" });
    const { inputs } = await plugin.check(urn, { serviceId, attributes, description: seal("d3scription") });
    assert.deepEqual(inputs.attributes, seal([{ key: "team", value: "t3am" }]));
    await assert.rejects(plugin.createChecked(urn, inputs), /\[secret\] and \[secret\]/);
    const { outputs } = await plugin.createChecked(urn, inputs);
    assert.deepEqual(outputs.description, seal("d3scription"));
    assert.doesNotMatch(JSON.stringify(outputs), /"(attributes|description)":["[]/);
  });

  it("is what the program marks in a preview, too", async () => {
    const plugin = await startConfigured();
    const serviceId = emulator().seed().apiKey;
    const created = await plugin.create(urn, { serviceId, description: seal("d3scription") });
    const previews = [
      await plugin.createChecked(urn, created.inputs, true),
      await plugin.update(urn, created, { ...created.inputs, clientName: "Shop" }, true),
    ];
    for (const { outputs } of previews) assert.deepEqual(outputs.description, seal("d3scription"));
  });

  it("is what the program marks of a resource that exists, after a refresh and in the refusal of a delete", async () => {
    const plugin = await startConfigured();
    const serviceId = emulator().seed().apiKey;
    const created = await plugin.create(urn, { serviceId, description: "d3scription" });
    const { inputs } = await plugin.check(urn, { serviceId, description: seal("d3scription") }, created.inputs);
    const marked = { ...created, inputs };
    const refreshed = await plugin.read(urn, marked);
    assert.deepEqual(refreshed.inputs, inputs);
    assert.deepEqual(refreshed.outputs.description, seal("d3scription"));
    assert.equal((await plugin.diff(urn, refreshed, inputs)).changes, false);
    emulator().faults.push({ path: /client\/delete/, times: 1, status: 400, body: "d3scription is in use" });
    await assert.rejects((await startConfigured()).delete(urn, marked), /\[secret\] is in use/);
  });

  it("stays sealed while it is unknown", async () => {
    const plugin = await startConfigured();
    const { inputs, failures } = await plugin.check(urn, { serviceId: "1", clientSecret: seal(UNKNOWN) });
    assert.deepEqual([failures, inputs.clientSecret], [[], seal(UNKNOWN)]);
  });
});
