import assert from "node:assert/strict";
import type { Emulator } from "../../../emulator";
import { processHost } from "../../../src/host";
import { configOf, configure, emulated } from "../../support/emulated";
import { type Fields, PluginResource, shop } from "../../support/resource";

import clients = require("../../../src/provider/client");
import services = require("../../../src/provider/service");

describe("what no document says about Authlete makes no difference", () => {
  const emulator = emulated();
  const scopes = [
    { name: "b", description: "B" },
    { name: "a", attributes: [{ key: "fapi", value: "r" }] },
  ];
  const serviceInputs = { ...shop, supportedScopes: scopes, supportedDisplays: [], supportedGrantTypes: ["IMPLICIT"] };
  const clientInputs = (serviceId: string, generation: string) => ({
    serviceId,
    ...(generation === "3.0" && { responseModes: [] }),
    clientName: "Web",
    clientIdAlias: "web",
    clientType: "CONFIDENTIAL",
    redirectUris: ["https://shop.example/z", "https://shop.example/a"],
    grantTypes: ["REFRESH_TOKEN", "AUTHORIZATION_CODE"],
    locked: true,
  });
  const owner = () => {
    const { serviceOwnerApiKey, serviceOwnerApiSecret } = emulator().credentials;
    return { accessToken: undefined, apiVersion: "2.3", serviceOwnerApiKey, serviceOwnerApiSecret };
  };

  const steady = async (resource: PluginResource, program: Fields) => {
    assert.equal(await resource.hasDiff(program), false);
    assert.equal(await resource.refresh(), true);
    assert.equal(await resource.hasDiff(program), false, JSON.stringify([resource.state, program]));
  };

  async function cycle(generation: string): Promise<void> {
    const service = await new PluginResource(services, serviceInputs).create();
    const client = await new PluginResource(clients, clientInputs(service.id, generation)).create();
    await Promise.all([steady(service, serviceInputs), steady(client, clientInputs(service.id, generation))]);
    const changed = { ...serviceInputs, description: "d", supportedScopes: scopes.slice(1) };
    await service.update(changed);
    const other = {
      ...clientInputs(service.id, generation),
      clientName: "Other",
      redirectUris: ["https://shop.example/b"],
      locked: false,
    };
    await client.update(other);
    await Promise.all([steady(service, changed), steady(client, other)]);
    const bare = { serviceId: service.id, clientType: "CONFIDENTIAL" };
    await client.update(bare);
    await steady(client, bare);
    await client.delete();
    await service.delete();
    assert.equal(await service.refresh(), false);
  }

  const values: [string, Partial<Emulator["options"]>][] = [
    ["the usual values", {}],
    ["defaultsOnUpdate", { defaultsOnUpdate: true }],
    ["duplicateAlias", { duplicateAlias: "allow" }],
    ["a small pageCap", { pageCap: 1 }],
    ["strictUrls", { strictUrls: true }],
    ["other listDefaults", { listDefaults: { supportedGrantTypes: [], supportedResponseTypes: ["NONE"] } }],
    ["createStatus 201", { createStatus: 201 }],
    ["largeIds", { largeIds: true }],
    ["orphans", { orphans: false }],
    ...["", "<html>slow</html>", { error: "slow down" }].map((body): [string, object] => [
      `a 429 ${JSON.stringify(body)}`,
      { tooManyRequestsBody: body, perSecond: 12 },
    ]),
  ];
  for (const [what, options] of values) {
    for (const generation of ["3.0", "2.3"]) {
      it(`${what}, Authlete ${generation}`, async () => {
        Object.assign(emulator().options, options);
        configure(configOf(emulator(), generation === "2.3" ? owner() : {}), processHost);
        await cycle(generation);
      });
    }
  }
});
