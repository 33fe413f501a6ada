import assert from "node:assert/strict";
import type { Emulator } from "../../../emulator";
import { SharedClock } from "../../support/clock";
import { configOf, configure, useEmulator } from "../../support/emulator";
import { TestHost } from "../../support/host";
import { type Fields, PluginResource, shop } from "../../support/resource";

import clients = require("../../../src/provider/client");
import services = require("../../../src/provider/service");

describe("A service and its client", () => {
  const clock = new SharedClock();
  const emulator = useEmulator({ clock });
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

  const assertNoDrift = async (resource: PluginResource, program: Fields) => {
    assert.equal(await resource.hasDiff(program), false);
    assert.equal(await resource.refresh(), true);
    assert.equal(await resource.hasDiff(program), false, JSON.stringify([resource.state, program]));
  };

  async function live(generation: string): Promise<void> {
    const service = await new PluginResource(services, serviceInputs).create();
    const client = await new PluginResource(clients, clientInputs(service.id, generation)).create();
    await Promise.all([
      assertNoDrift(service, serviceInputs),
      assertNoDrift(client, clientInputs(service.id, generation)),
    ]);
    const changed = { ...serviceInputs, description: "d", supportedScopes: scopes.slice(1) };
    await service.update(changed);
    const other = {
      ...clientInputs(service.id, generation),
      clientName: "Other",
      redirectUris: ["https://shop.example/b"],
      locked: false,
    };
    await client.update(other);
    await Promise.all([assertNoDrift(service, changed), assertNoDrift(client, other)]);
    const bare = { serviceId: service.id, clientType: "CONFIDENTIAL" };
    await client.update(bare);
    await assertNoDrift(client, bare);
    await client.delete();
    await service.delete();
    assert.equal(await service.refresh(), false);
  }

  const values: [string, Partial<Emulator["options"]>][] = [
    ["the usual behaviour", {}],
    ["defaults on an update", { defaultsOnUpdate: true }],
    ["duplicate aliases", { duplicateAlias: "allow" }],
    ["one object on a page", { pageCap: 1 }],
    ["strict URLs", { strictUrls: true }],
    ["other defaults of lists", { listDefaults: { supportedGrantTypes: [], supportedResponseTypes: ["NONE"] } }],
    ["201 for a create", { createStatus: 201 }],
    ["large ids", { largeIds: true }],
    ["no orphans", { orphans: false }],
    ...["", "<html>slow</html>", { error: "slow down" }].map((body): [string, object] => [
      `the body ${JSON.stringify(body)} in a 429`,
      { tooManyRequestsBody: body, perSecond: 12 },
    ]),
  ];
  for (const [what, options] of values) {
    for (const generation of ["3.0", "2.3"]) {
      it(`live without drift in Authlete ${generation} with ${what}`, async () => {
        Object.assign(emulator().options, options);
        configure(configOf(emulator(), generation === "2.3" ? owner() : {}), new TestHost(clock));
        await live(generation);
      });
    }
  }
});
