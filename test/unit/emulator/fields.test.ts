import assert from "node:assert/strict";
import { clusterRoutes, idpRoutes, serviceRoutes } from "../../../emulator/routes";
import { assertRefused, basic, type Json, useEmulator } from "./harness";

const rich = {
  clientName: "Web",
  grantTypes: ["AUTHORIZATION_CODE"],
  redirectUris: ["https://web.example/cb"],
  tokenAuthMethod: "CLIENT_SECRET_BASIC",
  idTokenSignAlg: "ES256",
  pkceRequired: true,
  defaultMaxAge: 5,
  clientIdAlias: "web",
  clientSecret: "mine",
  newerField: { deep: [1, { text: "kept" }] },
};

describe("Emulator: stored fields", () => {
  const harness = useEmulator();
  const { get, post, newService, newClient } = harness;

  it("keeps what was issued when an update replaces the rest of a service", async () => {
    const service = await newService({ serviceName: "Shop", pkceRequired: true, apiKey: 5 });
    assert.equal(service.createdAt, service.modifiedAt);
    assert.match(String(service.apiKey), /^\d{16}$/);
    const { body } = await post(`/api/${service.apiKey}/service/update`, { description: "New", createdAt: 1 });
    assert.deepEqual([body.serviceName, body.pkceRequired], [undefined, false]);
    assert.ok(body.modifiedAt > service.modifiedAt);
    for (const name of ["apiKey", "apiSecret", "number", "serviceOwnerNumber", "createdAt"])
      assert.equal(body[name], service[name]);
  });

  it("stores unknown fields of a client, and adds a secret and a sector identifier", async () => {
    const client = await newClient(await newService(), rich);
    assert.match(client.clientSecret, /^[\w-]{86}$/);
    assert.deepEqual(client.newerField, rich.newerField);
    assert.equal(client.derivedSectorIdentifier, "web.example");
  });

  it("sets the fields that an update of a client leaves out to the measured defaults", async () => {
    const service = await newService();
    await newClient(service, rich);
    const changes = { clientName: "New", clientId: 5, description: null };
    const { body, text } = await post(`/api/${service.apiKey}/client/update/web`, changes);
    const { tokenAuthMethod, idTokenSignAlg, subjectType, pkceRequired, defaultMaxAge } = body;
    assert.deepEqual([tokenAuthMethod, idTokenSignAlg, subjectType], ["NONE", "RS256", "PUBLIC"]);
    assert.deepEqual([pkceRequired, defaultMaxAge], [false, 0]);
    for (const name of ["grantTypes", "redirectUris", "description", "derivedSectorIdentifier", "newerField"])
      assert.ok(!(name in body), name);
    assert.ok(!text.includes("null"));
    assert.deepEqual([body.extension.requestableScopesEnabled, body.extension.idTokenDuration], [false, 0]);
  });

  it("keeps what was issued when an update replaces the rest of a client", async () => {
    const service = await newService();
    const client = await newClient(service, rich);
    const { body } = await post(`/api/${service.apiKey}/client/update/web`, { clientName: "New", clientId: 5 });
    assert.equal(body.clientIdAlias, String(client.clientId));
    for (const name of ["clientId", "clientSecret", "number", "serviceNumber", "createdAt"])
      assert.equal(body[name], client[name]);
  });

  it("stores on 2.x paths what it ignores on 3.0 paths", async () => {
    const clients = [{ developer: "ann" }];
    const { apiKey, apiSecret } = harness.emulator.seed({ service: { supportedSnses: ["FACEBOOK"] }, clients });
    const old = await post("/api/client/create", { developer: "john", locked: true }, basic(apiKey, apiSecret));
    assert.deepEqual([old.body.developer, old.body.locked], ["john", true]);
    const path = `/api/${apiKey}/client/update/${old.body.clientId}`;
    const { body } = await post(path, { developer: "jane", locked: false, metadataDocumentLocation: "x" });
    assert.deepEqual([body.developer, body.locked, body.metadataDocumentLocation], ["john", true, undefined]);
    const switches = { clientIdAliasEnabled: false, directJwksEndpointEnabled: true };
    const service = (await post(`/api/${apiKey}/service/update`, switches)).body;
    assert.deepEqual([service.clientIdAliasEnabled, service.directJwksEndpointEnabled], [true, false]);
    assert.deepEqual(service.supportedSnses, ["FACEBOOK"]);
    assert.equal((await get(`/api/${apiKey}/client/get/list?developer=ann`)).body.totalCount, 1);
  });

  it("stores clientsPerDeveloper in both generations", async () => {
    const { owner } = harness;
    const { apiKey } = (await post("/api/service/create", { clientsPerDeveloper: 1 }, owner)).body;
    assert.equal((await get(`/api/service/get/${apiKey}`, owner)).body.clientsPerDeveloper, 1);
    await post(`/api/service/update/${apiKey}`, { clientsPerDeveloper: 2 }, owner);
    assert.equal((await get(`/api/service/get/${apiKey}`, owner)).body.clientsPerDeveloper, 2);
    await post(`/api/${apiKey}/service/update`, { clientsPerDeveloper: 3 });
    assert.equal((await get(`/api/${apiKey}/service/get`)).body.clientsPerDeveloper, 3);
  });

  it("stores idTokenDroppedOnIssueWithoutOpenid, which is false by default", async () => {
    const { apiKey, idTokenDroppedOnIssueWithoutOpenid: byDefault } = await newService();
    assert.equal(byDefault, false);
    const path = `/api/${apiKey}/service/update`;
    const set = async (value: Json) => (await post(path, { idTokenDroppedOnIssueWithoutOpenid: value })).body;
    assert.equal((await set(true)).idTokenDroppedOnIssueWithoutOpenid, true);
    assert.equal((await get(`/api/${apiKey}/service/get`)).body.idTokenDroppedOnIssueWithoutOpenid, true);
    assert.equal((await post(path, {})).body.idTokenDroppedOnIssueWithoutOpenid, false);
    assertRefused(await post(path, { idTokenDroppedOnIssueWithoutOpenid: "yes" }), 400, "A001299");
  });

  it("fault 27: stores members named constructor, toString or __proto__ like any unknown field", async () => {
    const odd = '{"constructor":1,"toString":2,"__proto__":{"valueOf":3},"newerField":4}';
    const service = await post("/api/service", `{"organizationId":1001,"apiServerId":76281,"service":${odd}}`);
    const { apiKey } = service.body;
    const client = await post(`/api/${apiKey}/client/create`, odd);
    const path = `/api/${apiKey}/client/update/${client.body.clientId}`;
    for (const response of [service, client, await post(path, odd), await post(`/api/${apiKey}/service/update`, odd)]) {
      assert.equal(response.status, 200, response.text);
      for (const member of odd.slice(1, -1).split(",")) assert.ok(response.text.includes(member), member);
    }
    const supportedScopes = [{ name: "constructor" }];
    const { body } = await post(`/api/${apiKey}/service/update`, { supportedScopes });
    assert.deepEqual(body.supportedScopes, [{ name: "constructor", defaultEntry: false }]);
  });

  it("fault 27: answers a body with a member named constructor without a 500, in every operation", async () => {
    const service = await newService();
    const { clientId } = await newClient(service);
    const ofService = serviceRoutes.map(([methods, path]) => [methods, `${service.apiKey}/${path}`] as const);
    for (const [methods, path] of [...ofService, ...clusterRoutes, ...idpRoutes]) {
      if (!methods.includes("POST")) continue;
      const { status, text } = await post(`/api/${path.replace(":client", clientId)}`, '{"constructor":1}');
      assert.ok(status < 500, `${path}: ${text}`);
    }
  });

  it("keeps in a seed what Authlete has set itself, so that objects can move to another emulator", async () => {
    const service = await newService({ serviceName: "Shop", supportedScopes: [{ name: "read" }] });
    const client = await newClient(service, { clientName: "Web", contacts: ["a@shop.example"] });
    const locked = await post(`/api/${service.apiKey}/client/lock_flag/update/${client.clientId}`, {
      clientLocked: true,
    });
    assert.equal(locked.status, 200);
    const paths = [`/api/${service.apiKey}/service/get`, `/api/${service.apiKey}/client/get/${client.clientId}`];
    const read = async () => Promise.all(paths.map(async (path) => (await get(path)).body));
    const before = await read();
    await harness.startAgain({ services: [{ service: before[0], clients: [before[1]] }] });
    assert.deepEqual(await read(), before);
    assert.equal((await get(paths[0] ?? "", basic(String(service.apiKey), service.apiSecret))).status, 200);
  });

  it("keeps integers that a double cannot hold", async () => {
    await harness.startAgain({ largeIds: true });
    const created = await post("/api/service", { ...harness.organization, service: {} });
    const id = /"apiKey":(\d+)/.exec(created.text)?.[1] ?? "";
    assert.notEqual(String(Number(id)), id);
    const large = '{"accessTokenDuration":9223372036854775807,"x":{"y":9007199254740993}}';
    const update = await post(`/api/${id}/service/update`, large);
    assert.match(update.text, /"accessTokenDuration":9223372036854775807/);
    assert.match(update.text, /"y":9007199254740993/);
    const client = await post(`/api/${id}/client/create`, {});
    const clientId = /"clientId":(\d+)/.exec(client.text)?.[1];
    assert.equal(client.body.clientIdAlias, clientId);
    assert.equal((await get(`/api/${id}/client/get/${clientId}`)).status, 200);
    const removal = JSON.stringify(harness.organization).replace("}", `,"serviceId":${id}}`);
    assert.equal((await post("/api/service/remove", removal)).status, 200);
  });
});
