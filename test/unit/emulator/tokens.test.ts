import assert from "node:assert/strict";
import { bearer, type Json, useEmulatorWithClock } from "./harness";

describe("Emulator: tokens", () => {
  const [harness, clock] = useEmulatorWithClock();
  const { get, post, newService } = harness;
  let serviceId = 0;
  const ask = (verb: string, body: Json = {}, header?: string) =>
    post(`/api/servicetoken/${verb}`, { ...harness.organization, serviceId, ...body }, header);
  const create = (body: Json) => ask("create", { description: "ci", ...body });
  const read = async (token: string) => (await get(`/api/${serviceId}/service/get`, bearer(token))).status;
  const list = async (token: string) => (await get(`/api/${serviceId}/client/get/list`, bearer(token))).status;

  beforeEach(async () => {
    serviceId = (await newService()).apiKey;
  });

  it("are for the service, the cluster and the organization that the request names", async () => {
    const { tokenId } = (await create({})).body;
    const statuses = await Promise.all([
      ask("all", { apiServerId: 53285 }),
      ask("all", { serviceId: 7 }),
      ask("all", { organizationId: 9 }),
      ask("revoke", { tokenId: "token-0" }),
      ask("all", { serviceId: undefined }),
    ]);
    assert.deepEqual(
      statuses.map(({ status }) => status),
      [404, 404, 403, 404, 400],
    );
    assert.deepEqual(
      (await ask("all")).body.map((token: Json) => token.tokenId),
      [tokenId],
    );
  });

  it("end with their service", async () => {
    const { accessToken } = (await create({})).body;
    await post("/api/service/remove", { ...harness.organization, serviceId });
    assert.equal(await read(accessToken), 401);
    assert.equal((await ask("all")).status, 404);
  });

  it("ignore presets, permissions and durations in the earlier description", async () => {
    const { body } = await create({ preset: "resource_server", durationSeconds: 1 });
    clock.advance(60_000);
    assert.equal(await read(body.accessToken), 200);
    assert.deepEqual(Object.keys(body).sort(), [
      ...["accessToken", "apiServerId", "description", "organizationId", "serviceId", "tokenId"],
    ]);
  });

  it("have in the later description the rights of a preset, which a create must name", async () => {
    harness.emulator.options.tokenRequests = "presets";
    assert.equal((await create({})).body.error, "preset is required.");
    assert.equal((await create({ preset: "root" })).status, 400);
    const rights: Record<string, number[]> = {
      admin_as: [200, 200],
      standard_as: [403, 403],
      resource_server: [403, 403],
    };
    for (const [preset, expected] of Object.entries(rights)) {
      const { accessToken } = (await create({ preset })).body;
      assert.deepEqual([await read(accessToken), await list(accessToken)], expected, preset);
    }
  });

  it("have the permissions that the preset custom names", async () => {
    harness.emulator.options.tokenRequests = "presets";
    for (const permissions of [undefined, [], ["fly"]])
      assert.equal((await create({ preset: "custom", permissions })).status, 400);
    const { body } = await create({ preset: "custom", permissions: ["view_client"] });
    assert.deepEqual(body.permissions, ["view_client"]);
    assert.equal(await list(body.accessToken), 200);
    const refused = await post(`/api/${serviceId}/client/create`, {}, bearer(body.accessToken));
    assert.equal(refused.status, 403);
  });

  it("expire when their duration is over, and say when; a rotation keeps that", async () => {
    harness.emulator.options.tokenRequests = "presets";
    assert.equal((await create({ preset: "admin_as", durationSeconds: -1 })).status, 400);
    const { body } = await create({ preset: "admin_as", durationSeconds: 60 });
    assert.equal(Date.parse(body.expiresAt) - Date.parse(body.createdAt), 60_000);
    clock.advance(59_999);
    const rotated = (await ask("rotate", { tokenId: body.tokenId })).body;
    assert.equal(rotated.expiresAt, body.expiresAt);
    assert.deepEqual([await read(body.accessToken), await read(rotated.accessToken)], [401, 200]);
    clock.advance(1);
    assert.equal(await read(rotated.accessToken), 401);
  });

  it("are managed by an organization's token with the right, which a refusal names", async () => {
    const reader = bearer(harness.emulator.issue({ rights: ["VIEW_SERVICE"] }));
    assert.equal((await ask("all", {}, reader)).status, 200);
    const refused = await ask("create", { description: "x" }, reader);
    assert.deepEqual([refused.status, refused.body.error], [403, "You do not have the MODIFY_SERVICE privilege."]);
    assert.equal((await ask("all", {}, bearer(harness.emulator.seed().accessToken))).status, 401);
  });

  it("of the organization are for its administrators, or for people alone", async () => {
    const ofOrganization = (header?: string) =>
      post("/api/organizationtoken/all", harness.organization, header).then(({ status }) => status);
    assert.equal(await ofOrganization(), 200);
    assert.equal(await ofOrganization(bearer(harness.emulator.issue({ rights: ["MODIFY_SERVICE"] }))), 403);
    harness.emulator.options.organizationTokensBy = "people";
    assert.equal(await ofOrganization(), 403);
  });

  it("of the organization with the preset read_only read, and change nothing", async () => {
    harness.emulator.options.tokenRequests = "presets";
    const body = { ...harness.organization, description: "checks", preset: "read_only" };
    const { accessToken, permissions } = (await post("/api/organizationtoken/create", body)).body;
    assert.deepEqual([permissions, await read(accessToken)], [["view_service"], 200]);
    assert.equal((await post(`/api/${serviceId}/service/update`, {}, bearer(accessToken))).status, 403);
  });
});
