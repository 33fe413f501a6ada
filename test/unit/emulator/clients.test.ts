import assert from "node:assert/strict";
import { assertRefused, type Json, useEmulator } from "./harness";

describe("Emulator: clients", () => {
  const harness = useEmulator();
  const { send, get, post, del, newService, newClient } = harness;

  it("counts a client in its service's metadata and deletes it with 204", async () => {
    const service = await newService();
    const client = await newClient(service);
    assert.equal((await get(`/api/${service.apiKey}/service/get`)).body.metadata[0].value, "1");
    const deletion = await del(`/api/${service.apiKey}/client/delete/${client.clientId}`);
    assert.deepEqual([deletion.status, deletion.text], [204, ""]);
    assertRefused(await get(`/api/${service.apiKey}/client/get/${client.clientId}`), 404, "A001212");
    assertRefused(await del(`/api/${service.apiKey}/client/delete/${client.clientId}`), 404, "A001212");
  });

  it("finds a client by its alias, and refuses the alias for another client unless an option allows it", async () => {
    const service = await newService();
    const clientIdAlias = "https://web.example/app";
    const { clientId } = await newClient(service, { clientIdAlias });
    const path = `/api/${service.apiKey}/client`;
    assert.equal((await get(`${path}/get/${encodeURIComponent(clientIdAlias)}`)).body.clientId, clientId);
    assert.equal((await post(`${path}/create`, { clientIdAlias })).status, 400);
    assert.equal((await post(`${path}/update/${clientId}`, { clientIdAlias })).status, 200);
    harness.emulator.options.duplicateAlias = "allow";
    assert.equal((await post(`${path}/create`, { clientIdAlias })).status, 200);
  });

  it("refuses an alias that is an http URL if the service prohibits it", async () => {
    const { apiKey } = await newService();
    await post(`/api/${apiKey}/service/update`, { httpAliasProhibited: true });
    const { status } = await post(`/api/${apiKey}/client/create`, { clientIdAlias: "http://web.example" });
    assert.equal(status, 400);
  });

  it("lets another client take an alias that its holder has given up", async () => {
    const clients = [{ clientIdAlias: "web" }, { clientIdAlias: "app" }];
    const { apiKey, clientIds } = harness.emulator.seed({ clients });
    const path = `/api/${apiKey}/client`;
    const holder = async (alias: string) => String((await get(`${path}/get/${alias}`)).body.clientId);
    await post(`${path}/update/web`, { clientName: "without" });
    assertRefused(await get(`${path}/get/web`), 404, "A001212");
    assert.equal((await post(`${path}/update/app`, { clientIdAlias: "web" })).status, 200);
    assert.equal(await holder("web"), clientIds[1]);
    harness.emulator.options.duplicateAlias = "allow";
    await post(`${path}/update/${clientIds[0]}`, { clientIdAlias: "web" });
    await del(`${path}/delete/${clientIds[1]}`);
    assert.equal(await holder("web"), clientIds[0]);
  });

  it("refreshes and updates a secret, and refuses a malformed one", async () => {
    const service = await newService();
    const { clientId, clientSecret: old } = await newClient(service);
    const path = `/api/${service.apiKey}/client/secret`;
    const { body } = await get(`${path}/refresh/${clientId}`);
    assert.deepEqual([body.resultCode, body.oldClientSecret], ["A148001", old]);
    assert.match(body.newClientSecret, /^[\w-]{86}$/);
    const update = await post(`${path}/update/${clientId}`, { clientSecret: "a-b_c" });
    assert.deepEqual([update.body.resultCode, update.body.newClientSecret], ["A149001", "a-b_c"]);
    for (const clientSecret of ["", "a b", "x".repeat(87)])
      assert.equal((await post(`${path}/update/${clientId}`, { clientSecret })).status, 400);
    assert.equal((await get(`/api/${service.apiKey}/client/get/${clientId}`)).body.clientSecret, "a-b_c");
  });

  it("locks a client with clientLocked, and unlocks it without", async () => {
    const { apiKey } = await newService();
    const { clientId } = await newClient({ apiKey });
    const lockedAfter = async (body: Json) => {
      await post(`/api/${apiKey}/client/lock_flag/update/${clientId}`, body);
      return (await get(`/api/${apiKey}/client/get/${clientId}`)).body.locked;
    };
    assert.deepEqual([await lockedAfter({ clientLocked: true }), await lockedAfter({ locked: true })], [true, false]);
  });

  it("stores known requestable scopes, and removes the limit for an empty list, null and a delete", async () => {
    const { apiKey } = await newService({ supportedScopes: [{ name: "a" }, { name: "b" }] });
    const { clientId } = await newClient({ apiKey });
    const path = (verb: string) => `/api/${apiKey}/client/extension/requestable_scopes/${verb}/${clientId}`;
    const set = async (requestableScopes: Json) => (await send("PUT", path("update"), { requestableScopes })).body;
    assert.deepEqual(await set(["a", "unknown"]), { requestableScopes: ["a"] });
    assert.deepEqual((await get(path("get"))).body, { requestableScopes: ["a"] });
    assert.deepEqual(await set([]), {});
    await set(["b"]);
    assert.deepEqual(await set(null), {});
    await set(["b"]);
    assert.equal((await del(path("delete"))).status, 204);
    const { extension } = (await get(`/api/${apiKey}/client/get/${clientId}`)).body;
    assert.deepEqual([extension.requestableScopesEnabled, extension.requestableScopes], [false, undefined]);
  });

  it("stores an empty list of requestable scopes in the extension of a client", async () => {
    const { apiKey } = await newService();
    const { clientId } = await newClient({ apiKey });
    const none = { extension: { requestableScopesEnabled: true, requestableScopes: [] } };
    const { body } = await post(`/api/${apiKey}/client/update/${clientId}`, none);
    assert.deepEqual(body.extension.requestableScopes, []);
  });

  it("serves the calls about authorizations and granted scopes, which are always empty", async () => {
    const { apiKey } = await newService();
    const { clientId } = await newClient({ apiKey });
    const path = `/api/${apiKey}/client`;
    const list = await get(`${path}/authorization/get/list?subject=ann`);
    assert.deepEqual(list.body, { start: 0, end: 5, totalCount: 0, subject: "ann", clients: [] });
    assert.equal((await get(`${path}/authorization/get/list`)).status, 400);
    const code = async (method: string, rest: string, body?: Json) =>
      (await send(method, `${path}/${rest}`, body)).body.resultCode;
    assert.equal(await code("POST", `authorization/update/${clientId}`, { subject: "ann" }), "A138001");
    assert.equal(await code("DELETE", `authorization/delete/${clientId}/ann`), "A137001");
    assert.equal(await code("POST", `authorization/delete/${clientId}`, { subject: "ann" }), "A137001");
    assert.equal((await get(`${path}/granted_scopes/get/${clientId}?subject=ann`)).body.subject, "ann");
    assert.equal((await del(`${path}/granted_scopes/delete/${clientId}?subject=ann`)).status, 200);
  });
});
