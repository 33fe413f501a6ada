/** Keys of a hardware security module through the protocol of native plugins. */
import assert from "node:assert/strict";
import { UNKNOWN } from "../../../src/plan/unknown";
import type { Fields } from "../../../src/value";
import { type Plugin, unrecorded, urnOf, usePlugins } from "../../support/plugin";

const urn = urnOf("Hsk", "key");
const key = { kty: "EC", use: "sig", alg: "ES256", kid: "2026-1", hsmName: "google" };

describe("A key of an HSM in the native plugin", () => {
  const { emulator, startConfigured } = usePlugins();
  let plugin: Plugin;
  let serviceId = "";
  beforeEach(async () => {
    serviceId = emulator().seed({ service: { hsmEnabled: true } }).apiKey;
    plugin = await startConfigured();
  });
  const program = (more: Fields = {}): Fields => ({ serviceId, ...key, ...more });
  const printed = () => plugin.host.lines.join("\n");

  it("is created, read without drift, and deleted", async () => {
    const { inputs } = await plugin.check(urn, program());
    const preview = await plugin.createChecked(urn, inputs, true);
    assert.deepEqual([preview.outputs.handle, preview.outputs.publicKey], [UNKNOWN, UNKNOWN]);
    const created = await plugin.create(urn, program());
    assert.equal(created.id, `${serviceId}/${created.outputs.handle}`);
    assert.match(String(created.outputs.publicKey), /^-----BEGIN PUBLIC KEY-----/);
    assert.deepEqual(await plugin.read(urn, created), created);
    await plugin.delete(urn, created);
    assert.deepEqual(await plugin.read(urn, created), { id: "", inputs: {}, outputs: {} });
  });

  it("is replaced by any change", async () => {
    const created = await plugin.create(urn, program());
    for (const change of [{ kty: "RSA" }, { use: "enc" }, { alg: "ES384" }, { kid: "2" }, { hsmName: "other" }]) {
      const { inputs } = await plugin.check(urn, program(change), created.inputs);
      const { replaces, details } = await plugin.diff(urn, created, inputs);
      const [name = ""] = Object.keys(change);
      assert.deepEqual([replaces, details], [[name], { [name]: "update-replace" }]);
    }
  });

  it("is another one after a taint, and only a key that nobody recorded is named", async () => {
    const created = await plugin.create(urn, program());
    plugin = await startConfigured();
    Object.assign(plugin.stack, { recorded: new Map([[created.id, urn]]) });
    const next = await plugin.create(urn, program());
    assert.notEqual(next.id, created.id);
    assert.doesNotMatch(printed(), /may be/);
    plugin = await startConfigured();
    await plugin.create(urn, program());
    assert.match(printed(), /Hsk [\w-]{43} \("2026-1"\), [\w-]{43} \("2026-1"\) may be what .* gets the same kid/);
  });

  it("is imported with all its inputs, so that the next preview is empty, and is looked up", async () => {
    const { id, outputs } = await plugin.create(urn, program());
    const imported = await plugin.import(urn, id);
    assert.deepEqual(imported.inputs, program());
    assert.deepEqual([imported.outputs.handle, imported.outputs.publicKey], [outputs.handle, outputs.publicKey]);
    const { inputs, failures } = await plugin.check(urn, program(), imported.inputs);
    assert.deepEqual(failures, []);
    assert.equal((await plugin.diff(urn, imported, inputs)).changes, false);
    assert.deepEqual(await plugin.read(urn, imported), imported);
    const found = await plugin.read(urn, unrecorded(id));
    assert.deepEqual([found.outputs.kid, found.inputs], [key.kid, {}]);
    assert.deepEqual(await plugin.read(urn, found), found);
    assert.doesNotMatch(printed(), /limited view/);
  });
});
