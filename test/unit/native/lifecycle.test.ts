/** The life of resources through the protocol of native plugins. */
import assert from "node:assert/strict";
import { UNKNOWN } from "../../../src/plan/unknown";
import type { Fields } from "../../../src/value";
import { callsOf } from "../../support/emulator";
import { urnOf, usePlugins } from "../../support/plugin";
import { openSecrets } from "../../support/resource";

const urn = urnOf("Client", "web");

describe("The plugin", () => {
  const { emulator, startConfigured } = usePlugins();
  let serviceId = "";
  beforeEach(() => {
    serviceId = emulator().seed().apiKey;
  });
  const program = (more: Fields = {}): Fields => ({ serviceId, clientName: "Web", ...more });

  it("creates, updates, reads and deletes", async () => {
    const plugin = await startConfigured();
    const created = await plugin.create(urn, program({ redirectUris: ["https://a.example"] }));
    assert.match(created.id, new RegExp(`^${serviceId}/\\d+$`));
    assert.equal(created.outputs.clientName, "Web");
    const { inputs } = await plugin.check(urn, program({ clientName: "Shop" }), created.inputs);
    assert.deepEqual((await plugin.diff(urn, created, inputs)).details, {
      clientName: "update",
      redirectUris: "delete",
    });
    const updated = await plugin.update(urn, created, inputs);
    assert.equal(updated.outputs.clientName, "Shop");
    assert.deepEqual(await plugin.read(urn, updated), updated);
    await plugin.delete(urn, updated);
    assert.deepEqual(await plugin.read(urn, updated), { id: "", inputs: {}, outputs: {} });
  });

  it("sends nothing in a check, a diff and a preview", async () => {
    const plugin = await startConfigured();
    const created = await plugin.create(urn, program());
    const before = callsOf(emulator()).length;
    const { inputs } = await plugin.check(urn, program({ clientName: "Shop" }), created.inputs);
    await plugin.diff(urn, created, inputs);
    await plugin.createChecked(urn, inputs, true);
    await plugin.update(urn, created, inputs, true);
    assert.equal(callsOf(emulator()).length, before);
  });

  it("names every mistake in a check, with its path, and no value", async () => {
    const plugin = await startConfigured();
    const { failures } = await plugin.check(
      urn,
      program({ redirectUris: ["no-uri"], clientNmae: "x", clientSecret: "a b" }),
    );
    assert.equal(failures.length, 3);
    assert.match(failures.join("\n"), /redirectUris\[0\]: must be.*\n?/);
    assert.match(failures.join("\n"), /clientNmae: a Client has no such input; did you mean clientName\?/);
    assert.doesNotMatch(failures.join("\n"), /a b/);
  });

  it("refuses an alias that another resource of the service has", async () => {
    const plugin = await startConfigured();
    const alias = (more: Fields = {}) => program({ clientIdAlias: "shop", ...more });
    const failuresOf = async (name: string, news: Fields) =>
      (await plugin.check(urnOf("Client", name), news)).failures.join();
    assert.equal(await failuresOf("web", alias()), "");
    assert.equal(await failuresOf("web", alias()), "", "a replacement is checked twice");
    assert.match(await failuresOf("app", alias()), /^Client "app" has the clientIdAlias of Client "web", in the same/);
    for (const serviceId of ["1234", UNKNOWN]) assert.equal(await failuresOf("app", alias({ serviceId })), "");
  });

  it("takes values that are not known yet, at any depth", async () => {
    const plugin = await startConfigured();
    const news = program({ serviceId: UNKNOWN, redirectUris: [UNKNOWN], attributes: [{ key: "a", value: UNKNOWN }] });
    const { inputs, failures } = await plugin.check(urn, news);
    assert.deepEqual(failures, []);
    const { outputs } = await plugin.createChecked(urn, inputs, true);
    assert.deepEqual(outputs.attributes, [{ key: "a", value: UNKNOWN }]);
    assert.deepEqual([outputs.serviceId, openSecrets(outputs).clientSecret], [UNKNOWN, UNKNOWN]);
    await plugin.check(urn, { serviceId, clientName: UNKNOWN, adopt: `${serviceId}/1` });
    assert.match(plugin.host.lines.join(), /^Client: adopts the existing client/);
  });

  it("previews an update with all that it will not change", async () => {
    const plugin = await startConfigured();
    const created = await plugin.create(urn, program());
    const { outputs } = await plugin.update(urn, created, { ...created.inputs, clientName: "Shop" }, true);
    assert.deepEqual(outputs.clientSecret, created.outputs.clientSecret);
    assert.equal(outputs.clientId, created.id.split("/")[1]);
    assert.deepEqual([outputs.clientName, outputs.modifiedAt], ["Shop", UNKNOWN]);
    const rotated = await plugin.update(urn, created, { ...created.inputs, rotateClientSecret: "2" }, true);
    assert.equal(openSecrets(rotated.outputs).clientSecret, UNKNOWN);
  });

  it("previews whether the secret of a client will be in state", async () => {
    const plugin = await startConfigured();
    const outside = program({ keepSecret: "outside" });
    const { inputs } = await plugin.check(urn, outside);
    assert.ok(!("clientSecret" in (await plugin.createChecked(urn, inputs, true)).outputs));
    const created = await plugin.create(urn, outside);
    const { keepSecret: _, ...inside } = created.inputs;
    const back = await plugin.update(urn, created, inside, true);
    assert.equal(openSecrets(back.outputs).clientSecret, UNKNOWN);
    const updated = await plugin.update(urn, created, inside);
    assert.ok(!("clientSecret" in (await plugin.update(urn, updated, created.inputs, true)).outputs));
  });

  it("previews a replacement where the service is another one", async () => {
    const plugin = await startConfigured();
    const created = await plugin.create(urn, program());
    const { inputs } = await plugin.check(urn, program({ serviceId: UNKNOWN }), created.inputs);
    const { replaces, details } = await plugin.diff(urn, created, inputs);
    assert.deepEqual([replaces, details], [["serviceId"], { serviceId: "update-replace" }]);
  });

  it("leaves to others what ignoreChanges names", async () => {
    const plugin = await startConfigured();
    const created = await plugin.create(urn, program({ description: "old" }));
    const news = { ...created.inputs, description: "new" };
    assert.equal((await plugin.diff(urn, created, news, ["description"])).changes, false);
    assert.equal((await plugin.diff(urn, created, news)).changes, true);
  });

  it("takes an alias away once, though Authlete shows the id of the client in its place", async () => {
    const plugin = await startConfigured();
    const created = await plugin.create(urn, program({ clientIdAlias: "web" }));
    const { inputs } = await plugin.check(urn, program({ cleared: ["clientIdAlias"] }), created.inputs);
    const updated = await plugin.update(urn, created, inputs);
    assert.equal((await plugin.diff(urn, updated, inputs)).changes, false);
    assert.deepEqual(await plugin.read(urn, updated), updated);
  });

  it("empties the fields that `cleared` names, whose values it left alone before", async () => {
    const plugin = await startConfigured();
    const created = await plugin.create(urn, program({ description: "text" }));
    const { inputs } = await plugin.check(urn, program({ cleared: ["description"] }), created.inputs);
    const updated = await plugin.update(urn, created, inputs);
    assert.equal(updated.outputs.description, null);
    const again = await plugin.check(urn, program({ cleared: ["description"] }), updated.inputs);
    assert.equal((await plugin.diff(urn, updated, again.inputs)).changes, false);
    for (const cleared of [UNKNOWN, [UNKNOWN]])
      assert.deepEqual((await plugin.check(urn, program({ cleared }), updated.inputs)).failures, []);
    const { failures } = await plugin.check(
      urn,
      program({ description: "x", cleared: ["description", "clientNmae", 1] }),
    );
    assert.match(failures.join("\n"), /cleared: description has a value, too.*\n.*cleared: must be a list of names/);
    assert.match(failures.join("\n"), /clientNmae: a Client has no such input/);
  });
});
