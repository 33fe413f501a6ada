import assert from "node:assert/strict";
import { assertRefused, basic, bearer, useEmulator } from "./harness";

describe("Emulator: credentials and rights", () => {
  const harness = useEmulator();
  const { get, post, del, newService, newClient } = harness;

  it("lets every credential read a service in both path styles", async () => {
    const { apiKey, apiSecret, accessToken } = harness.emulator.seed({ service: { serviceName: "Shop" } });
    const ofService = [basic(apiKey, apiSecret), bearer(apiSecret), bearer(accessToken)];
    for (const header of [...ofService, harness.token, harness.owner])
      for (const path of [`/api/${apiKey}/service/get`, `/api/service/get/${apiKey}`])
        assert.equal((await get(path, header)).body.serviceName, "Shop", `${path} ${header}`);
    for (const header of ofService) {
      assert.equal((await get("/api/service/get", header)).body.serviceName, "Shop");
      assert.equal((await get("/api/client/get/list", header)).status, 200);
    }
  });

  it("refuses a path without an id to a credential that is not for one service", async () => {
    harness.emulator.seed();
    assert.equal((await get("/api/client/get/list", harness.owner)).status, 403);
    assertRefused(await get("/api/service/get"), 403, "A457101");
  });

  it("lets the service owner, but not the service's own key, change a service in 2.x", async () => {
    const { apiKey, apiSecret } = harness.emulator.seed();
    const own = basic(apiKey, apiSecret);
    const path = `/api/service/update/${apiKey}`;
    assertRefused(await post(path, { serviceName: "New" }, own), 403, "A457101");
    assert.equal((await post(path, { serviceName: "New" }, harness.owner)).body.serviceName, "New");
    assert.equal((await post(`/api/${apiKey}/service/update`, { serviceName: "Newer" }, own)).status, 200);
  });

  it("lets the service owner create, list and delete services in 2.x", async () => {
    harness.emulator.seed();
    const { apiKey } = (await post("/api/service/create", { serviceName: "Other" }, harness.owner)).body;
    assert.equal((await get("/api/service/get/list", harness.owner)).body.totalCount, 2);
    assert.equal((await del(`/api/service/delete/${apiKey}`, harness.owner)).status, 204);
  });

  it("refuses a missing or wrong credential with 401 and the code of the generation", async () => {
    const { apiKey } = await newService();
    const missing = await get(`/api/${apiKey}/client/get/list`, "");
    assertRefused(missing, 401, "A001202");
    assert.equal(missing.body.resultMessage, "[A001202] /client/get/list, Authorization header is missing.");
    assertRefused(await get(`/api/${apiKey}/service/get`, "Bearer wrong"), 401, "A458101");
    assertRefused(await get(`/api/service/get/${apiKey}`, "Bearer wrong"), 401, "A001203");
    assertRefused(await get("/api/client/get/list", basic(String(apiKey), "wrong")), 401, "A001203");
  });

  it("refuses another service's token and unknown services and clients with their codes", async () => {
    const { apiKey } = await newService();
    const other = harness.emulator.seed();
    assertRefused(await get(`/api/${apiKey}/service/get`, bearer(other.accessToken)), 403, "A457101");
    assertRefused(await get("/api/77/service/get"), 403, "A458203");
    assertRefused(await get("/api//client/get/1"), 400, "A458203");
    assertRefused(await get(`/api/${apiKey}/client/get/77`), 404, "A001212");
  });

  it("refuses a wrong method with 405, an unknown path with 404 and an unreadable body with 400", async () => {
    const { apiKey } = await newService();
    const path = `/api/${apiKey}/client`;
    assert.equal((await post(`${path}/delete/77`)).status, 405);
    assert.equal((await get(`/api/${apiKey}/nothing`)).status, 404);
    assert.equal((await get(`/api/api/${apiKey}/service/get`)).status, 404);
    assert.equal((await post(`${path}/create`, "{")).status, 400);
    assert.equal((await post(`${path}/create`, "[]")).status, 400);
  });

  it("shows the limited view to a token that may only see clients", async () => {
    const service = await newService({ serviceName: "Shop", description: "A shop" });
    await newClient(service, { clientName: "Web", contacts: ["a@example.com"] });
    const { apiKey, number } = service;
    const limited = bearer(harness.emulator.issue({ serviceId: String(apiKey), rights: ["VIEW_CLIENT"] }));
    const view = { apiKey, number, serviceName: "Shop", description: "A shop" };
    assert.deepEqual((await get(`/api/${apiKey}/service/get`, limited)).body, view);
    assert.deepEqual((await get("/api/service/get/list", limited)).body.services, [view]);
    const [client] = (await get(`/api/${apiKey}/client/get/list`, limited)).body.clients;
    assert.deepEqual([client.clientName, client.contacts, client.clientSecret], ["Web", undefined, undefined]);
    assertRefused(await post(`/api/${apiKey}/client/create`, {}, limited), 403, "A457101");
  });
});
