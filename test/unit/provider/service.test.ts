import assert from "node:assert/strict";
import { configOf, configure, useEmulator } from "../../support/emulator";
import { createClient, createService, pluginError, shop } from "../../support/resource";

describe("A service of 3.0", () => {
  const emulator = useEmulator({ separateIdp: true });
  beforeEach(() => configure(configOf(emulator())));

  it("is created and removed through the IdP, and everything else goes through the cluster", async () => {
    const service = await createService();
    const client = await createClient(service.id);
    await client.update({ serviceId: service.id, clientName: "Other" });
    await service.update({ ...shop, description: "d" });
    await Promise.all([client.refresh(), service.refresh()]);
    await client.delete();
    await service.delete();
    const toIdp = emulator().calls.filter(({ host }) => host === "idp");
    assert.deepEqual(
      toIdp.map(({ path }) => path),
      ["/api/service", "/api/service/remove"],
    );
    const toCluster = emulator().calls.filter(({ host }) => host === "cluster");
    assert.ok(toCluster.every(({ path }) => path.startsWith(`/api/${service.id}/`)));
    assert.ok(emulator().calls.every(({ status }) => status < 300));
  });

  it("gets its first client as soon as the rights to it reach the cluster", async () => {
    emulator().options.rightsLagCalls = 2;
    const service = await createService();
    const client = await createClient(service.id);
    assert.match(client.id, new RegExp(`^${service.id}/`));
    assert.deepEqual(
      emulator().calls.map(({ status }) => status),
      [200, 403, 403, 200],
    );
  });

  it("takes two requests for an update, and one for anything else, as its clients do", async () => {
    const service = await createService();
    const client = await createClient(service.id);
    assert.equal(emulator().calls.length, 2);
    await client.update({ serviceId: service.id, clientName: "Other" });
    assert.equal(emulator().calls.length, 4);
    await client.refresh();
    await client.delete();
    assert.equal(emulator().calls.length, 6);
  });

  it("names the settings to check, if the API server is not that of the cluster", async () => {
    configure(configOf(emulator(), { apiServerId: "1" }));
    const { message } = await pluginError(createService());
    assert.match(
      message,
      /^POST \/api\/service: 400 The API server was not found\.; .*authlete:organizationId or authlete:apiServerId \(see .*#invalid-idp-value\)$/,
    );
    configure(configOf(emulator(), { apiServerId: "53285" }));
    const service = await createService();
    assert.match(
      (await pluginError(createClient(service.id))).message,
      /: 403 \[A458203\] .*; check .*, authlete:apiVersion and authlete:apiServerId; /,
    );
  });

  it("is not treated as deleted, if the address of the IdP is wrong", async () => {
    const service = await createService();
    configure(configOf(emulator(), { idpUrl: emulator().url }));
    assert.match(
      (await pluginError(service.delete())).message,
      /^POST \/api\/service\/remove: 404 .*; check authlete:idpUrl \(see .*#idp-address\)$/,
    );
    assert.equal(await service.refresh(), true);
  });

  it("needs an organization's token, and says so if it gets a service's", async () => {
    const { accessToken } = emulator().seed();
    configure(configOf(emulator(), { accessToken }));
    assert.match(
      (await pluginError(createService())).message,
      /: 401 \[A286301\] .*; .* with an organization's access token/,
    );
  });
});
