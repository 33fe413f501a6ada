import assert from "node:assert/strict";
import { assertRefused, bearer, type Json, useEmulatorWithClock } from "./harness";

describe("Emulator: identity provider", () => {
  const [harness, clock] = useEmulatorWithClock();
  const { get, post, del, newService, newClient } = harness;

  it("removes a service that the cluster refuses to delete", async () => {
    const service = await newService();
    assertRefused(await del(`/api/${service.apiKey}/service/delete`), 403, "A457101");
    await newClient(service);
    const remove = () => post("/api/service/remove", { ...harness.organization, serviceId: service.apiKey });
    const removed = await remove();
    assert.deepEqual([removed.status, removed.text], [200, ""]);
    assertRefused(await get(`/api/${service.apiKey}/service/get`), 403, "A458203");
    assert.equal((await remove()).status, 404);
  });

  it("refuses with the identity provider's own error body", async () => {
    const create = (more: Json, header?: string) =>
      post("/api/service", { ...harness.organization, service: {}, ...more }, header);
    const missing = await create({ organizationId: undefined });
    assert.deepEqual([missing.status, Object.keys(missing.body)], [400, ["error", "errors", "organizationId"]]);
    assert.equal((await create({ organizationId: 9 })).status, 403);
    assert.equal((await create({ service: { pkceRequired: 1 } })).body.error, "pkceRequired is not a boolean.");
    assert.equal((await create({}, bearer(harness.emulator.seed().accessToken))).status, 401);
    assert.equal((await create({}, "")).status, 401);
    harness.emulator.options.serviceLimit = 1;
    const plan = await create({});
    assert.deepEqual([plan.status, plan.body.error], [403, "To create more services, upgrade your plan."]);
  });

  it("creates a service on another cluster, where this one cannot see it", async () => {
    const elsewhere = await post("/api/service", { ...harness.organization, apiServerId: 53285, service: {} });
    assertRefused(await get(`/api/${elsewhere.body.apiKey}/service/get`), 403, "A458203");
    assert.equal((await post("/api/service", { ...harness.organization, apiServerId: 1, service: {} })).status, 400);
    assert.equal((await get("/api/apiserver")).body.length, 4);
  });

  it("spreads the rights to a new service after rightsLagCalls calls", async () => {
    harness.emulator.options.rightsLagCalls = 2;
    const { apiKey } = await newService();
    assertRefused(await post(`/api/${apiKey}/client/create`, {}), 403, "A457101");
    assertRefused(await post(`/api/${apiKey}/client/create`, {}), 403, "A457101");
    assert.equal((await post(`/api/${apiKey}/client/create`, {})).status, 200);
  });

  it("spreads the rights to a new service after rightsLagMs milliseconds", async () => {
    harness.emulator.options.rightsLagMs = 1000;
    const { apiKey } = await newService();
    clock.advance(999);
    assertRefused(await post(`/api/${apiKey}/client/create`, {}), 403, "A457101");
    clock.advance(1);
    assert.equal((await post(`/api/${apiKey}/client/create`, {})).status, 200);
  });

  it("does not know a service that an organization token created on the cluster, and nobody may use it", async () => {
    const { apiKey, serviceName } = (await post("/api/service/create", { serviceName: "Orphan" })).body;
    assert.equal(serviceName, "Orphan");
    assertRefused(await get(`/api/${apiKey}/service/get`), 403, "A457101");
    assert.equal((await post("/api/service/remove", { ...harness.organization, serviceId: apiKey })).status, 404);
    assert.equal((await get("/api/service/get/list")).body.totalCount, 0);
  });

  it("creates, lists, rotates, updates and revokes service tokens", async () => {
    const { apiKey: serviceId } = await newService();
    const tokens = (verb: string, body: Json) =>
      post(`/api/servicetoken/${verb}`, { ...harness.organization, serviceId, ...body });
    const { tokenId, accessToken } = (await tokens("create", { description: "ci" })).body;
    const read = async (value: string) => (await get(`/api/${serviceId}/service/get`, bearer(value))).status;
    assert.equal(await read(accessToken), 200);
    const listed = { ...harness.organization, serviceId, tokenId, description: "ci" };
    assert.deepEqual((await tokens("all", {})).body, [listed]);
    const rotated = (await tokens("rotate", { tokenId })).body.accessToken;
    assert.deepEqual([await read(accessToken), await read(rotated)], [401, 200]);
    assert.equal((await tokens("update", { tokenId, description: "x".repeat(256) })).status, 400);
    assert.equal((await tokens("update", { tokenId, description: "cd" })).body.description, "cd");
    assert.equal((await tokens("revoke", { tokenId })).status, 200);
    assert.equal(await read(rotated), 401);
  });

  it("creates and lists organization tokens", async () => {
    await newService();
    const created = await post("/api/organizationtoken/create", { ...harness.organization, description: "second" });
    assert.equal((await get("/api/service/get/list", bearer(created.body.accessToken))).body.totalCount, 1);
    assert.equal((await post("/api/organizationtoken/all", harness.organization)).body.length, 2);
  });

  it("listens on a port of its own with the option separateIdp", async () => {
    await harness.startAgain({ separateIdp: true });
    assert.equal((await post("/api/service", { ...harness.organization, service: {} })).status, 404);
    const headers = { authorization: harness.token, "content-type": "application/json" };
    const body = JSON.stringify({ ...harness.organization, service: {} });
    const { idpUrl } = harness.emulator;
    assert.equal((await fetch(`${idpUrl}/api/service`, { method: "POST", headers, body })).status, 200);
    assert.equal((await fetch(`${idpUrl}/api/service/get/list`, { headers })).status, 404);
    assert.deepEqual(
      harness.emulator.calls.map(({ host }) => host),
      ["cluster", "idp", "idp"],
    );
  });
});
