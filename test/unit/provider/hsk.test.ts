/** Keys in a hardware security module. */
import assert from "node:assert/strict";
import { MARKER } from "../../../src/marker";
import { failure } from "../../support/emulator";
import { type Fields, PluginResource, pluginError } from "../../support/resource";
import { useRuns } from "../../support/runs";

import keys = require("../../../src/provider/hsk");
import services = require("../../../src/provider/service");

const inputs = { kty: "EC", use: "sig", alg: "ES256", kid: "2026-1", hsmName: "google" };

for (const apiVersion of ["3.0", "2.3"])
  describe(`A key in an HSM, of Authlete ${apiVersion}`, () => {
    const { emulator, startRun, printed } = useRuns();
    let serviceId = "";
    const newKey = (more: Fields = {}) => new PluginResource(keys, { serviceId, ...inputs, ...more });
    const run = () => {
      const { apiKey, apiSecret } = { apiKey: serviceId, apiSecret: secret };
      startRun(apiVersion === "3.0" ? {} : { apiVersion, accessToken: undefined, apiKey, apiSecret });
    };
    let secret = "";

    beforeEach(() => {
      const seeded = emulator().seed({ service: { hsmEnabled: true } });
      [serviceId, secret] = [seeded.apiKey, seeded.apiSecret];
      run();
    });

    it("is created with a handle and a public key, has no drift, and is deleted", async () => {
      const key = await newKey({ [MARKER]: "m-0" }).create();
      assert.match(key.id, new RegExp(`^${serviceId}/[\\w-]{43}$`));
      assert.match(String(key.state["publicKey"]), /^-----BEGIN PUBLIC KEY-----/);
      assert.equal(await key.refresh(), true);
      assert.equal(await key.hasDiff(), false);
      await key.delete();
      await key.delete();
      assert.match(printed(), /did not exist any more/);
      assert.equal(await key.refresh(), false);
      assert.match(printed(), /creates one with another handle/);
    });

    it("is replaced by any change", async () => {
      const key = await newKey().create();
      for (const change of [{ kty: "RSA" }, { use: "enc" }, { alg: "ES384" }, { kid: "2" }, { hsmName: "other" }]) {
        const { replaces } = await keys.diff(key.id, key.state, { ...key.inputs, ...change });
        assert.deepEqual(replaces, Object.keys(change));
      }
    });

    it("names a key of the same kid that no create of this stack has recorded", async () => {
      const { id } = await newKey().create();
      await newKey({ [MARKER]: "m-0" }).create();
      assert.match(printed(), new RegExp(`Hsk ${id.split("/")[1]} \\("2026-1"\\) may be what .* gets the same kid`));
      run();
      await newKey({ [MARKER]: "m-1" }).create();
      assert.doesNotMatch(printed(), /may be/, "the replacement of a recorded key");
    });
  });

describe("A key in an HSM", () => {
  const { emulator, serviceId } = useRuns();
  const newKey = () => new PluginResource(keys, { serviceId: serviceId(), ...inputs });

  it("is refused while the service does not have hsmEnabled, and the error says so", async () => {
    const { message } = await pluginError(newKey().create());
    assert.match(message, /hsk\/create: 200 \[A282201\] .*; set hsmEnabled: true on the service/);
    const service = await new PluginResource(services, { serviceName: "Bank", hsmEnabled: true }).create();
    const key = await new PluginResource(keys, { serviceId: service.id, ...inputs }).create();
    await service.update({ serviceName: "Bank", hsmEnabled: false });
    assert.match((await failure(key.delete())).message, /hsk\/delete\/.*; set hsmEnabled: true/);
    assert.match((await failure(key.refresh())).message, /hsk\/get\/.*; set hsmEnabled: true/);
  });

  it("is believed only about the handle that was asked for", async () => {
    const service = await new PluginResource(services, { serviceName: "Bank", hsmEnabled: true }).create();
    const key = await new PluginResource(keys, { serviceId: service.id, ...inputs }).create();
    for (const body of [{ action: "SUCCESS" }, { action: "SUCCESS", hsk: { ...inputs, handle: "x".repeat(43) } }, ""]) {
      emulator().faults.push({ path: /hsk\/get/, body: body as string, times: 1 });
      assert.match((await failure(key.refresh())).message, /the answer is not an HSM key with the id/);
    }
  });
});
