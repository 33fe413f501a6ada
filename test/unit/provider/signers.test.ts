/** Warnings of keys that sign before verifiers can know them. */
import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { PluginResource } from "../../support/resource";
import { useRuns } from "../../support/runs";

import services = require("../../../src/provider/service");

const key = (kid: string) => ({
  ...generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ format: "jwk" }),
  ...{ kid, alg: "ES256", use: "sig" },
});
const [first, second] = [key("first"), key("second")];
const inputs = (kid: string | null, keys: object[], more = {}) => ({
  ...{ serviceName: "Shop", issuer: "https://auth.shop.example", jwks: { keys }, idTokenSignatureKeyId: kid },
  ...more,
});

describe("A service that signs with another key", () => {
  const { printed } = useRuns();
  const create = (...args: Parameters<typeof inputs>) => new PluginResource(services, inputs(...args)).create();
  const warning = /Service \d+: idTokenSignatureKeyId: signs with a key that was not published before, so verifiers /;

  it("warns if the key comes in the same write, as when the write that was to publish it failed", async () => {
    const service = await create("first", [first]);
    await service.update(inputs("second", [second, first]));
    assert.match(printed(), warning);
  });

  it("is quiet if the key was published before", async () => {
    const service = await create("first", [first]);
    await service.update(inputs("first", [first, second]));
    await service.update(inputs("second", [second, first]));
    assert.equal(printed(), "");
  });

  it("is quiet about its first keys, about none, and about those of a security module", async () => {
    const service = await create(null, []);
    await service.update(inputs("first", [first]));
    await service.update(inputs(null, [first]));
    await service.update(inputs("module", [first], { hsmEnabled: true }));
    assert.equal(printed(), "");
  });
});
