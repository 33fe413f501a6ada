import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { type Emulator, type Fault, type Options, startEmulator } from "../../emulator";

// biome-ignore lint/suspicious/noExplicitAny: what Authlete answers has no type here
type Json = any;

const basic = (key: string, secret: string): string => `Basic ${Buffer.from(`${key}:${secret}`).toString("base64")}`;
const bearer = (token: string): string => `Bearer ${token}`;
const names = (list: Json[]): string[] => list.map(({ name }) => name);

describe("an Authlete in memory", () => {
  let authlete: Emulator;
  let token: string;

  const start = async (options: Partial<Options> = {}): Promise<void> => {
    authlete = await startEmulator(options);
    token = bearer(authlete.credentials.accessToken);
  };
  beforeEach(() => start());
  afterEach(() => authlete.close());

  const restart = async (options: Partial<Options>): Promise<void> => {
    await authlete.close();
    await start(options);
  };

  const send = async (method: string, path: string, body?: unknown, authorization = token) => {
    const headers: Record<string, string> = { "content-type": "application/json" };
    if (authorization) headers["authorization"] = authorization;
    const sent = typeof body === "string" ? body : JSON.stringify(body);
    const response = await fetch(authlete.url + path, { method, headers, body: sent });
    const text = await response.text();
    const isJson = text !== "" && response.headers.get("content-type")?.includes("json");
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: (isJson ? JSON.parse(text) : text) as Json,
    };
  };
  const get = (path: string, authorization?: string) => send("GET", path, undefined, authorization);
  const post = (path: string, body?: unknown, authorization?: string) => send("POST", path, body, authorization);
  const del = (path: string, authorization?: string) => send("DELETE", path, undefined, authorization);

  const place = () => {
    const { organizationId, apiServerId } = authlete.credentials;
    return { organizationId, apiServerId };
  };
  const newService = async (service: Json = { serviceName: "Shop" }): Promise<Json> => {
    const { status, body } = await post("/api/service", { ...place(), service });
    assert.equal(status, 200, JSON.stringify(body));
    return body;
  };
  const newClient = async (service: Json, client: Json = { clientName: "Web" }): Promise<Json> => {
    const { status, body } = await post(`/api/${service.apiKey}/client/create`, client);
    assert.equal(status, 200, JSON.stringify(body));
    return body;
  };
  const refused = (answer: { status: number; body: Json }, status: number, code: string): void => {
    assert.deepEqual([answer.status, answer.body.resultCode], [status, code]);
    assert.match(answer.body.resultMessage, new RegExp(`^\\[${code}\\] /`));
  };

  describe("who may call what", () => {
    it("takes every credential in both path styles", async () => {
      const { apiKey, apiSecret, accessToken } = authlete.seed({ service: { serviceName: "Shop" } });
      const { serviceOwnerApiKey, serviceOwnerApiSecret } = authlete.credentials;
      const headers = [basic(apiKey, apiSecret), bearer(apiSecret), bearer(accessToken), token];
      const owner = basic(serviceOwnerApiKey, serviceOwnerApiSecret);
      for (const header of [...headers, owner])
        for (const path of [`/api/${apiKey}/service/get`, `/api/service/get/${apiKey}`])
          assert.equal((await get(path, header)).body.serviceName, "Shop", `${path} ${header}`);
      for (const header of headers.slice(0, 3)) {
        assert.equal((await get("/api/service/get", header)).body.serviceName, "Shop");
        assert.equal((await get("/api/client/get/list", header)).status, 200);
      }
      assert.equal((await get("/api/client/get/list", owner)).status, 403);
      refused(await get("/api/service/get"), 403, "A457101");
    });

    it("lets only its owner change a service in 2.x", async () => {
      const { apiKey, apiSecret } = authlete.seed();
      const { serviceOwnerApiKey, serviceOwnerApiSecret } = authlete.credentials;
      const [own, owner] = [basic(apiKey, apiSecret), basic(serviceOwnerApiKey, serviceOwnerApiSecret)];
      const path = `/api/service/update/${apiKey}`;
      refused(await post(path, { serviceName: "New" }, own), 403, "A457101");
      assert.equal((await post(path, { serviceName: "New" }, owner)).body.serviceName, "New");
      assert.equal((await post(`/api/${apiKey}/service/update`, { serviceName: "Newer" }, own)).status, 200);
      const made = await post("/api/service/create", { serviceName: "Other" }, owner);
      assert.equal((await get("/api/service/get/list", owner)).body.totalCount, 2);
      assert.equal((await del(`/api/service/delete/${made.body.apiKey}`, owner)).status, 204);
    });

    it("says why it refuses", async () => {
      const { apiKey } = await newService();
      const other = authlete.seed();
      const path = `/api/${apiKey}/client`;
      refused(await get(`${path}/get/list`, ""), 401, "A001202");
      refused(await get(`/api/${apiKey}/service/get`, "Bearer wrong"), 401, "A458101");
      refused(await get(`/api/service/get/${apiKey}`, "Bearer wrong"), 401, "A001203");
      refused(await get("/api/client/get/list", basic(String(apiKey), "wrong")), 401, "A001203");
      refused(await get(`/api/${apiKey}/service/get`, bearer(other.accessToken)), 403, "A457101");
      refused(await get("/api/77/service/get"), 403, "A458203");
      refused(await get("/api//client/get/1"), 400, "A458203");
      refused(await get(`${path}/get/77`), 404, "A001212");
      assert.equal((await post(`${path}/delete/77`)).status, 405);
      assert.equal((await get(`/api/${apiKey}/nothing`)).status, 404);
      assert.equal((await get(`/api/api/${apiKey}/service/get`)).status, 404);
      assert.equal((await post(`${path}/create`, "{")).status, 400);
      assert.equal((await post(`${path}/create`, "[]")).status, 400);
      const { resultMessage } = (await get(`${path}/get/list`, "")).body;
      assert.equal(resultMessage, "[A001202] /client/get/list, Authorization header is missing.");
    });

    it("shows little to a token that may only see clients", async () => {
      const service = await newService({ serviceName: "Shop", description: "A shop" });
      await newClient(service, { clientName: "Web", contacts: ["a@example.com"] });
      const { apiKey, number } = service;
      const limited = bearer(authlete.issue({ serviceId: String(apiKey), rights: ["VIEW_CLIENT"] }));
      const view = { apiKey, number, serviceName: "Shop", description: "A shop" };
      assert.deepEqual((await get(`/api/${apiKey}/service/get`, limited)).body, view);
      assert.deepEqual((await get("/api/service/get/list", limited)).body.services, [view]);
      const [client] = (await get(`/api/${apiKey}/client/get/list`, limited)).body.clients;
      assert.deepEqual([client.clientName, client.contacts, client.clientSecret], ["Web", undefined, undefined]);
      refused(await post(`/api/${apiKey}/client/create`, {}, limited), 403, "A457101");
    });

    it("writes down every call, and forgets", async () => {
      const { apiKey, apiSecret } = authlete.seed();
      const body = { clientName: "Web" };
      await post("/api/client/create?x=1", body, basic(apiKey, apiSecret));
      await get("/api/client/get/list", "");
      const [first, second] = authlete.calls;
      const known = { status: 200, authorization: "Basic", credential: "serviceKey", host: "cluster" };
      assert.deepEqual(first, { method: "POST", path: "/api/client/create?x=1", body, ...known });
      assert.deepEqual([second?.status, second?.authorization, second?.body], [401, "none", undefined]);
      authlete.reset();
      assert.equal(authlete.calls.length, 0);
      assert.equal((await get("/api/service/get/list")).body.totalCount, 0);
    });

    it("writes down no bodies if told so", async () => {
      authlete.options.record = "lines";
      const { apiKey } = await newService();
      await newClient({ apiKey });
      assert.deepEqual(
        authlete.calls.map(({ method, path, status, body }) => [`${method} ${path} ${status}`, body]),
        [
          ["POST /api/service 200", undefined],
          [`POST /api/${apiKey}/client/create 200`, undefined],
        ],
      );
    });
  });

  describe("objects", () => {
    it("keep what was issued across an update that replaces the rest", async () => {
      const service = await newService({ serviceName: "Shop", pkceRequired: true, apiKey: 5 });
      assert.equal(service.createdAt, service.modifiedAt);
      assert.match(String(service.apiKey), /^\d{16}$/);
      const { body } = await post(`/api/${service.apiKey}/service/update`, { description: "New", createdAt: 1 });
      assert.deepEqual([body.serviceName, body.pkceRequired], [undefined, false]);
      assert.ok(body.modifiedAt > service.modifiedAt);
      for (const name of ["apiKey", "apiSecret", "number", "serviceOwnerNumber", "createdAt"])
        assert.equal(body[name], service[name]);
    });

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

    it("replace a client with the measured defaults", async () => {
      const service = await newService();
      const client = await newClient(service, rich);
      assert.match(client.clientSecret, /^[\w-]{86}$/);
      assert.deepEqual(client.newerField, rich.newerField);
      assert.equal(client.derivedSectorIdentifier, "web.example");
      const changes = { clientName: "New", clientId: 5, description: null };
      const { body, text } = await post(`/api/${service.apiKey}/client/update/web`, changes);
      const { tokenAuthMethod, idTokenSignAlg, subjectType, pkceRequired, defaultMaxAge } = body;
      assert.deepEqual([tokenAuthMethod, idTokenSignAlg, subjectType], ["NONE", "RS256", "PUBLIC"]);
      assert.deepEqual([pkceRequired, defaultMaxAge], [false, 0]);
      assert.equal(body.clientIdAlias, String(client.clientId));
      for (const name of ["grantTypes", "redirectUris", "description", "derivedSectorIdentifier", "newerField"])
        assert.ok(!(name in body), name);
      for (const name of ["clientId", "clientSecret", "number", "serviceNumber", "createdAt"])
        assert.equal(body[name], client[name]);
      assert.ok(!text.includes("null"));
      assert.deepEqual([body.extension.requestableScopesEnabled, body.extension.idTokenDuration], [false, 0]);
    });

    it("store on 2.x paths what 3.0 paths ignore", async () => {
      const clients = [{ developer: "ann" }];
      const { apiKey, apiSecret } = authlete.seed({ service: { supportedSnses: ["FACEBOOK"] }, clients });
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

    it("tell an absent list from an empty one", async () => {
      const absent = await newService({});
      assert.deepEqual([absent.supportedDisplays, absent.supportedClaimTypes], [["PAGE"], ["NORMAL"]]);
      assert.equal(absent.supportedPromptValues.length, 5);
      assert.deepEqual(absent.supportedGrantTypes, ["AUTHORIZATION_CODE", "REFRESH_TOKEN"]);
      const empty = await newService({ supportedDisplays: [], supportedGrantTypes: [], supportedUiLocales: [] });
      assert.ok(!("supportedDisplays" in empty || "supportedGrantTypes" in empty));
      assert.deepEqual(empty.supportedUiLocales, []);
      const runtime = (await get(`/api/${empty.apiKey}/service/configuration`)).body;
      assert.deepEqual([runtime.grant_types_supported, runtime.display_values_supported], [[], []]);
      assert.equal((await newClient(absent, {})).responseModes.length, 7);
      assert.ok(!("responseModes" in (await newClient(absent, { responseModes: [] }))));
    });

    it("get the defaults of lists on update only if asked to", async () => {
      const { apiKey } = await newService();
      const update = async () => (await post(`/api/${apiKey}/service/update`, {})).body;
      assert.ok(!("supportedDisplays" in (await update())));
      authlete.options.defaultsOnUpdate = true;
      assert.deepEqual((await update()).supportedDisplays, ["PAGE"]);
    });

    it("keep integers that a double cannot hold", async () => {
      await restart({ largeIds: true });
      const made = await post("/api/service", { ...place(), service: {} });
      const id = /"apiKey":(\d+)/.exec(made.text)?.[1] ?? "";
      assert.notEqual(String(Number(id)), id);
      const large = '{"accessTokenDuration":9223372036854775807,"x":{"y":9007199254740993}}';
      const update = await post(`/api/${id}/service/update`, large);
      assert.match(update.text, /"accessTokenDuration":9223372036854775807/);
      assert.match(update.text, /"y":9007199254740993/);
      const client = await post(`/api/${id}/client/create`, {});
      const clientId = /"clientId":(\d+)/.exec(client.text)?.[1];
      assert.equal(client.body.clientIdAlias, clientId);
      assert.equal((await get(`/api/${id}/client/get/${clientId}`)).status, 200);
      assert.equal(
        (
          await post(
            "/api/service/remove",
            made.text.replace(/.*"apiKey":(\d+).*/, JSON.stringify(place()).replace("}", ',"serviceId":$1}')),
          )
        ).status,
        200,
      );
    });

    it("write JWK Sets and scopes their own way", async () => {
      const jwks = '{ "keys": [ {"kty": "EC", "alg": "ES256", "d": "private"} ] }';
      const mine = { name: "history.read", description: "Mine" };
      const service = await newService({
        jwks,
        supportedScopes: [{ name: "timeline.read" }, { name: "openid" }, mine],
      });
      assert.equal(service.jwks, '{"keys":[{"alg":"ES256","d":"private","kty":"EC"}]}');
      const [first, openid] = service.supportedScopes;
      assert.deepEqual(names(service.supportedScopes), ["history.read", "openid", "timeline.read"]);
      assert.deepEqual(first, { ...mine, defaultEntry: false });
      assert.ok(openid.description);
      assert.deepEqual(
        openid.descriptions.map(({ tag }: Json) => tag),
        ["en", "ja"],
      );
      const path = `/api/${service.apiKey}/service/jwks/get`;
      assert.deepEqual((await get(path)).body, { keys: [{ alg: "ES256", kty: "EC" }] });
      assert.equal((await get(`${path}?includePrivateKeys=true`)).body.keys[0].d, "private");
      const without = await newService();
      assert.equal((await get(`/api/${without.apiKey}/service/jwks/get`)).status, 204);
    });

    it("refuse values", async () => {
      const { apiKey } = await newService();
      const create = (client: Json) => post(`/api/${apiKey}/client/create`, client);
      const update = (service: Json) => post(`/api/${apiKey}/service/update`, service);
      refused(await create({ grantTypes: ["authorization_code"] }), 500, "A001101");
      refused(await create({ clientType: "public" }), 500, "A001101");
      refused(await create({ tlsClientAuthSanDns: "a", tlsClientAuthSubjectDn: "" }), 400, "A032216");
      assert.equal((await create({ tlsClientAuthSanDns: "a" })).status, 200);
      assert.equal((await create({ pkceRequired: "yes" })).status, 400);
      assert.equal((await update({ userCodeLength: 256 })).status, 400);
      assert.equal((await create({ redirectUris: ["http://x.example/#f"] })).status, 200);
      authlete.options.strictUrls = true;
      assert.equal((await create({ redirectUris: ["http://x.example/#f"] })).status, 400);
      assert.equal((await update({ issuer: "http://x.example" })).status, 400);
    });

    it("treat members named like those of every object as unknown fields", async () => {
      const odd = '{"constructor":1,"toString":2,"__proto__":{"valueOf":3},"newerField":4}';
      const service = await post("/api/service", `{"organizationId":1001,"apiServerId":76281,"service":${odd}}`);
      const { apiKey } = service.body;
      const client = await post(`/api/${apiKey}/client/create`, odd);
      const path = `/api/${apiKey}/client/update/${client.body.clientId}`;
      for (const answer of [service, client, await post(path, odd), await post(`/api/${apiKey}/service/update`, odd)]) {
        assert.equal(answer.status, 200, answer.text);
        for (const member of odd.slice(1, -1).split(",")) assert.ok(answer.text.includes(member), member);
      }
      const supportedScopes = [{ name: "constructor" }];
      const { body } = await post(`/api/${apiKey}/service/update`, { supportedScopes });
      assert.deepEqual(body.supportedScopes, [{ name: "constructor", defaultEntry: false }]);
    });

    it("store clientsPerDeveloper in both generations", async () => {
      const { serviceOwnerApiKey, serviceOwnerApiSecret } = authlete.credentials;
      const owner = basic(serviceOwnerApiKey, serviceOwnerApiSecret);
      const { apiKey } = (await post("/api/service/create", { clientsPerDeveloper: 1 }, owner)).body;
      assert.equal((await get(`/api/service/get/${apiKey}`, owner)).body.clientsPerDeveloper, 1);
      await post(`/api/service/update/${apiKey}`, { clientsPerDeveloper: 2 }, owner);
      assert.equal((await get(`/api/service/get/${apiKey}`, owner)).body.clientsPerDeveloper, 2);
      await post(`/api/${apiKey}/service/update`, { clientsPerDeveloper: 3 });
      assert.equal((await get(`/api/${apiKey}/service/get`)).body.clientsPerDeveloper, 3);
    });

    it("store idTokenDroppedOnIssueWithoutOpenid, false by default", async () => {
      const { apiKey, idTokenDroppedOnIssueWithoutOpenid: byDefault } = await newService();
      assert.equal(byDefault, false);
      const path = `/api/${apiKey}/service/update`;
      const set = async (value: Json) => (await post(path, { idTokenDroppedOnIssueWithoutOpenid: value })).body;
      assert.equal((await set(true)).idTokenDroppedOnIssueWithoutOpenid, true);
      assert.equal((await get(`/api/${apiKey}/service/get`)).body.idTokenDroppedOnIssueWithoutOpenid, true);
      assert.equal((await post(path, {})).body.idTokenDroppedOnIssueWithoutOpenid, false);
      refused(await post(path, { idTokenDroppedOnIssueWithoutOpenid: "yes" }), 400, "A001299");
    });

    it("keep only the custom metadata that the service names", async () => {
      const service = await newService({ supportedCustomClientMetadata: ["team"] });
      const client = await newClient(service, { customMetadata: '{"team": "web", "other": 1}' });
      assert.equal(client.customMetadata, '{"team":"web"}');
      assert.ok(!("customMetadata" in (await newClient(service, { customMetadata: '{"other":1}' }))));
    });
  });

  describe("clients", () => {
    it("live and end", async () => {
      const service = await newService();
      const client = await newClient(service);
      assert.equal((await get(`/api/${service.apiKey}/service/get`)).body.metadata[0].value, "1");
      const ended = await del(`/api/${service.apiKey}/client/delete/${client.clientId}`);
      assert.deepEqual([ended.status, ended.text], [204, ""]);
      refused(await get(`/api/${service.apiKey}/client/get/${client.clientId}`), 404, "A001212");
      refused(await del(`/api/${service.apiKey}/client/delete/${client.clientId}`), 404, "A001212");
    });

    it("have an alias", async () => {
      const service = await newService();
      const clientIdAlias = "https://web.example/app";
      const { clientId } = await newClient(service, { clientIdAlias });
      const path = `/api/${service.apiKey}/client`;
      assert.equal((await get(`${path}/get/${encodeURIComponent(clientIdAlias)}`)).body.clientId, clientId);
      assert.equal((await post(`${path}/create`, { clientIdAlias })).status, 400);
      assert.equal((await post(`${path}/update/${clientId}`, { clientIdAlias })).status, 200);
      authlete.options.duplicateAlias = "allow";
      assert.equal((await post(`${path}/create`, { clientIdAlias })).status, 200);
      await post(`/api/${service.apiKey}/service/update`, { httpAliasProhibited: true });
      assert.equal((await post(`${path}/create`, { clientIdAlias: "http://web.example" })).status, 400);
    });

    it("give an alias back", async () => {
      const { apiKey, clientIds } = authlete.seed({ clients: [{ clientIdAlias: "web" }, { clientIdAlias: "app" }] });
      const path = `/api/${apiKey}/client`;
      const holder = async (alias: string) => String((await get(`${path}/get/${alias}`)).body.clientId);
      await post(`${path}/update/web`, { clientName: "without" });
      refused(await get(`${path}/get/web`), 404, "A001212");
      assert.equal((await post(`${path}/update/app`, { clientIdAlias: "web" })).status, 200);
      assert.equal(await holder("web"), clientIds[1]);
      authlete.options.duplicateAlias = "allow";
      await post(`${path}/update/${clientIds[0]}`, { clientIdAlias: "web" });
      await del(`${path}/delete/${clientIds[1]}`);
      assert.equal(await holder("web"), clientIds[0]);
    });

    it("are listed in pages", async () => {
      const service = await newService();
      for (let n = 0; n < 7; n += 1) await newClient(service, { clientName: `c${n}` });
      const answer = (query: string) => get(`/api/${service.apiKey}/client/get/list${query}`);
      const list = async (query: string) => (await answer(query)).body;
      const first = await list("");
      assert.deepEqual([first.start, first.end, first.totalCount, first.clients.length], [0, 5, 7, 5]);
      const { clients } = await list("?start=5&end=9");
      assert.deepEqual(
        clients.map(({ clientName }: Json) => clientName),
        ["c5", "c6"],
      );
      assert.ok(clients[0].clientSecret);
      assert.deepEqual(await list("?start=3&end=3"), { start: 3, end: 3, totalCount: 7 });
      assert.equal((await answer("?start=-1")).status, 400);
      authlete.options.pageCap = 2;
      assert.equal((await list("?end=100")).clients.length, 2);
    });

    it("are listed late, short or in another order if told so", async () => {
      const { apiKey } = authlete.seed({ clients: ["a", "b"].map((clientName) => ({ clientName, contacts: ["x"] })) });
      const list = async () => (await get(`/api/${apiKey}/client/get/list`)).body;
      Object.assign(authlete.options, { listOrder: "newest", listView: "limited", listLagMs: 300 });
      const c = await newClient({ apiKey }, { clientName: "c", contacts: ["x"], description: "long" });
      const before = await list();
      assert.deepEqual([before.totalCount, before.clients[0].clientName], [2, "b"]);
      await sleep(310);
      const [first, ...others] = (await list()).clients;
      const known = ["clientId", "clientIdAlias", "clientIdAliasEnabled", "clientName", "clientType", "number"];
      assert.deepEqual(Object.keys(first).sort(), known.filter((name) => name in c).sort());
      assert.deepEqual([first.clientId, others.length], [c.clientId, 2]);
    });

    it("are found among many", () => {
      const clients = Array.from({ length: 10_000 }, (_, n) => ({ clientName: `c${n}`, clientIdAlias: `alias-${n}` }));
      const { apiKey, clientIds } = authlete.seed({ clients });
      return Promise.all(
        [0, 5_000, 9_999].map(async (n) => {
          const { clientId } = (await get(`/api/${apiKey}/client/get/alias-${n}`)).body;
          const page = (await get(`/api/${apiKey}/client/get/list?start=${n}&end=${n + 100}`)).body;
          assert.deepEqual([String(clientId), page.clients[0].clientId], [clientIds[n], clientId]);
        }),
      );
    });

    it("get new secrets", async () => {
      const service = await newService();
      const { clientId, clientSecret: old } = await newClient(service);
      const path = `/api/${service.apiKey}/client/secret`;
      const { body } = await get(`${path}/refresh/${clientId}`);
      assert.deepEqual([body.resultCode, body.oldClientSecret], ["A148001", old]);
      assert.match(body.newClientSecret, /^[\w-]{86}$/);
      const set = await post(`${path}/update/${clientId}`, { clientSecret: "a-b_c" });
      assert.deepEqual([set.body.resultCode, set.body.newClientSecret], ["A149001", "a-b_c"]);
      for (const clientSecret of ["", "a b", "x".repeat(87)])
        assert.equal((await post(`${path}/update/${clientId}`, { clientSecret })).status, 400);
      assert.equal((await get(`/api/${service.apiKey}/client/get/${clientId}`)).body.clientSecret, "a-b_c");
    });

    it("are locked and unlocked", async () => {
      const { apiKey } = await newService();
      const { clientId } = await newClient({ apiKey });
      const locked = async (body: Json) => {
        await post(`/api/${apiKey}/client/lock_flag/update/${clientId}`, body);
        return (await get(`/api/${apiKey}/client/get/${clientId}`)).body.locked;
      };
      assert.deepEqual([await locked({ clientLocked: true }), await locked({ locked: true })], [true, false]);
    });

    it("have requestable scopes", async () => {
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
      const none = { extension: { requestableScopesEnabled: true, requestableScopes: [] } };
      const { body } = await post(`/api/${apiKey}/client/update/${clientId}`, none);
      assert.deepEqual(body.extension.requestableScopes, []);
    });

    it("have been granted nothing", async () => {
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

  describe("the identity provider", () => {
    it("makes and removes services", async () => {
      const service = await newService();
      refused(await del(`/api/${service.apiKey}/service/delete`), 403, "A457101");
      await newClient(service);
      const remove = () => post("/api/service/remove", { ...place(), serviceId: service.apiKey });
      const removed = await remove();
      assert.deepEqual([removed.status, removed.text], [200, ""]);
      refused(await get(`/api/${service.apiKey}/service/get`), 403, "A458203");
      assert.equal((await remove()).status, 404);
    });

    it("refuses in its own words", async () => {
      const create = (more: Json, header?: string) =>
        post("/api/service", { ...place(), service: {}, ...more }, header);
      const missing = await create({ organizationId: undefined });
      assert.deepEqual([missing.status, Object.keys(missing.body)], [400, ["error", "errors", "organizationId"]]);
      assert.equal((await create({ organizationId: 9 })).status, 403);
      assert.equal((await create({ service: { pkceRequired: 1 } })).body.error, "pkceRequired is not a boolean.");
      assert.equal((await create({}, bearer(authlete.seed().accessToken))).status, 401);
      assert.equal((await create({}, "")).status, 401);
      authlete.options.serviceLimit = 1;
      const plan = await create({});
      assert.deepEqual([plan.status, plan.body.error], [403, "To create more services, upgrade your plan."]);
    });

    it("makes a service on another cluster if told so", async () => {
      const elsewhere = await post("/api/service", { ...place(), apiServerId: 53285, service: {} });
      refused(await get(`/api/${elsewhere.body.apiKey}/service/get`), 403, "A458203");
      assert.equal((await post("/api/service", { ...place(), apiServerId: 1, service: {} })).status, 400);
      assert.equal((await get("/api/apiserver")).body.length, 4);
    });

    it("spreads rights late", async () => {
      authlete.options.rightsLagCalls = 2;
      const { apiKey } = await newService();
      refused(await post(`/api/${apiKey}/client/create`, {}), 403, "A457101");
      refused(await post(`/api/${apiKey}/client/create`, {}), 403, "A457101");
      assert.equal((await post(`/api/${apiKey}/client/create`, {})).status, 200);
    });

    it("knows nothing of a service that the cluster made for an organization token", async () => {
      const { apiKey, serviceName } = (await post("/api/service/create", { serviceName: "Orphan" })).body;
      assert.equal(serviceName, "Orphan");
      refused(await get(`/api/${apiKey}/service/get`), 403, "A457101");
      assert.equal((await post("/api/service/remove", { ...place(), serviceId: apiKey })).status, 404);
      assert.equal((await get("/api/service/get/list")).body.totalCount, 0);
    });

    it("makes services that are listed late, short or in another order if told so", async () => {
      const list = async () => (await get("/api/service/get/list")).body;
      await newService({ serviceName: "First", description: "old", pkceRequired: true });
      Object.assign(authlete.options, { listOrder: "newest", listView: "limited", listLagMs: 300 });
      const second = await newService({ serviceName: "Second" });
      assert.equal((await list()).totalCount, 1);
      assert.equal((await get(`/api/${second.apiKey}/service/get`)).body.pkceRequired, false);
      await sleep(310);
      const [newest, oldest] = (await list()).services;
      assert.deepEqual(newest, { apiKey: second.apiKey, number: second.number, serviceName: "Second" });
      assert.deepEqual([oldest.description, oldest.pkceRequired], ["old", undefined]);
    });

    it("manages tokens", async () => {
      const { apiKey: serviceId } = await newService();
      const tokens = (verb: string, body: Json) =>
        post(`/api/servicetoken/${verb}`, { ...place(), serviceId, ...body });
      const { tokenId, accessToken } = (await tokens("create", { description: "ci" })).body;
      const read = async (value: string) => (await get(`/api/${serviceId}/service/get`, bearer(value))).status;
      assert.equal(await read(accessToken), 200);
      assert.deepEqual((await tokens("all", {})).body, [{ ...place(), serviceId, tokenId, description: "ci" }]);
      const rotated = (await tokens("rotate", { tokenId })).body.accessToken;
      assert.deepEqual([await read(accessToken), await read(rotated)], [401, 200]);
      assert.equal((await tokens("update", { tokenId, description: "x".repeat(256) })).status, 400);
      assert.equal((await tokens("update", { tokenId, description: "cd" })).body.description, "cd");
      assert.equal((await tokens("revoke", { tokenId })).status, 200);
      assert.equal(await read(rotated), 401);
      const made = await post("/api/organizationtoken/create", { ...place(), description: "second" });
      assert.equal((await get("/api/service/get/list", bearer(made.body.accessToken))).body.totalCount, 1);
      assert.equal((await post("/api/organizationtoken/all", place())).body.length, 2);
    });

    it("can have a listener of its own", async () => {
      await restart({ separateIdp: true });
      assert.equal((await post("/api/service", { ...place(), service: {} })).status, 404);
      const headers = { authorization: token, "content-type": "application/json" };
      const body = JSON.stringify({ ...place(), service: {} });
      assert.equal((await fetch(`${authlete.idpUrl}/api/service`, { method: "POST", headers, body })).status, 200);
      assert.equal((await fetch(`${authlete.idpUrl}/api/service/get/list`, { headers })).status, 404);
      assert.deepEqual(
        authlete.calls.map(({ host }) => host),
        ["cluster", "idp", "idp"],
      );
    });
  });

  describe("the rest", () => {
    it("keeps keys in a hardware security module", async () => {
      const { apiKey } = await newService({ hsmEnabled: true });
      const path = `/api/${apiKey}/hsk`;
      const wanted = { kty: "EC", use: "sig", kid: "1", hsmName: "google", alg: "ES256" };
      const { hsk, action } = (await post(`${path}/create`, wanted)).body;
      assert.equal(action, "SUCCESS");
      assert.match(hsk.handle, /^[\w-]{43}$/);
      assert.deepEqual((await get(`${path}/get/${hsk.handle}`)).body.hsk, hsk);
      assert.deepEqual((await get(`${path}/get/list`)).body.hsks, [hsk]);
      assert.deepEqual((await get(`/api/${apiKey}/service/get`)).body.hsks, [hsk]);
      assert.equal((await del(`${path}/delete/${hsk.handle}`)).status, 204);
      assert.equal((await get(`${path}/get/${hsk.handle}`)).body.action, "NOT_FOUND");
      const off = await newService();
      assert.equal((await get(`/api/${off.apiKey}/hsk/get/list`)).body.action, "INVALID_REQUEST");
    });

    it("describes itself and a service", async () => {
      assert.ok((await get("/api/info", "")).body.version);
      assert.deepEqual((await get("/api/misc/echo?a=b", "")).body, { a: "b" });
      assert.equal((await get("/api/lifecycle/healthcheck", "")).status, 200);
      const supportedResponseTypes = ["CODE_ID_TOKEN_TOKEN", "ID_TOKEN"];
      const { apiKey } = await newService({ issuer: "https://shop.example", supportedResponseTypes });
      const patch = encodeURIComponent('[{"op":"add","path":"/extra","value":1}]');
      const { body } = await get(`/api/${apiKey}/service/configuration?patch=${patch}`);
      assert.deepEqual([body.issuer, body.extra], ["https://shop.example", 1]);
      assert.deepEqual(body.response_types_supported, ["code id_token token", "id_token"]);
    });

    it("begins with the services it is given", async () => {
      const clients = [{ clientName: "Web" }];
      await restart({ services: [{ apiKey: "715948317", apiSecret: "s", service: { serviceName: "Shop" }, clients }] });
      const list = await get("/api/client/get/list", basic("715948317", "s"));
      assert.equal(list.body.clients[0].clientName, "Web");
      authlete.reset();
      assert.equal((await get("/api/service/get/715948317")).body.serviceName, "Shop");
    });
  });

  describe("faults", () => {
    it("answer in place of the service", async () => {
      const busy = { status: 503, body: "busy", headers: { "retry-after": "1" } };
      authlete.faults.push({ method: "GET", path: "/api/service", skip: 1, times: 2, ...busy });
      const answers = [];
      for (let n = 0; n < 4; n += 1) answers.push(await get("/api/service/get/list"));
      assert.deepEqual(
        answers.map(({ status }) => status),
        [200, 503, 503, 200],
      );
      assert.deepEqual([answers[1]?.text, answers[1]?.headers.get("retry-after")], ["busy", "1"]);
      assert.match(answers[1]?.headers.get("content-type") ?? "", /text\/plain/);
      assert.equal(authlete.faults.length, 0);
    });

    it("cut the connection before or after the effect", async () => {
      const { apiKey } = await newService();
      const create = () => post(`/api/${apiKey}/client/create`, {});
      const count = async () => (await get(`/api/${apiKey}/client/get/list`)).body.totalCount;
      const fault = { path: /client.create/, times: 1 };
      authlete.faults.push({ ...fault, drop: "before" });
      await assert.rejects(create);
      assert.equal(await count(), 0);
      authlete.faults.push({ ...fault, drop: "after" });
      await assert.rejects(create);
      assert.equal(await count(), 1);
      authlete.faults.push({ ...fault, status: 502, after: true });
      assert.equal((await create()).status, 502);
      assert.equal(await count(), 2);
      const posts = authlete.calls.filter(({ method }) => method === "POST");
      assert.deepEqual(
        posts.map(({ status }) => status),
        [200, 0, 0, 502],
      );
    });

    it("change the real answer", async () => {
      const { apiKey } = await newService();
      const create = () => post(`/api/${apiKey}/client/create`, {});
      const fault = { path: /client.create/, times: 1 };
      authlete.faults.push({ ...fault, truncate: true });
      await assert.rejects(create, SyntaxError);
      authlete.faults.push({ ...fault, body: "" });
      const empty = await create();
      assert.deepEqual([empty.status, empty.text], [200, ""]);
      authlete.faults.push({ ...fault, headers: { "Content-Type": "text/html", "x-more": "1" } });
      const { headers, text } = await create();
      assert.deepEqual([headers.get("content-type"), headers.get("x-more")], ["text/html", "1"]);
      assert.ok(JSON.parse(text).clientId);
      assert.equal((await get(`/api/${apiKey}/client/get/list`)).body.totalCount, 3);
    });

    it("look like a gateway, a limit or a refusal", async () => {
      const answer = async (fault: Fault) => {
        authlete.faults.push({ ...fault, times: 1 });
        const { status, headers, text } = await get("/api/service/get/list");
        return [status, headers.get("content-type"), headers.get("retry-after"), text];
      };
      const json = "application/json;charset=utf-8";
      const [html, type] = ["<html>Bad Gateway</html>", "text/html"];
      const bad = { status: 502, headers: { "Content-Type": type }, body: html };
      assert.deepEqual(await answer(bad), [502, type, null, html]);
      assert.deepEqual(await answer({ status: 429, headers: {}, body: {} }), [429, json, null, "{}"]);
      assert.deepEqual(await answer({ status: 503, headers: { "Retry-After": "7" }, body: {} }), [
        503,
        json,
        "7",
        "{}",
      ]);
      const body = { resultCode: "A457101", resultMessage: "[A457101] /service/get/list, no." };
      for (const status of [401, 403, 408, 409])
        assert.deepEqual(await answer({ status, body }), [status, json, null, JSON.stringify(body)]);
      assert.equal((await get("/api/service/get/list")).status, 200);
    });

    it("hit by chance, the same calls each time", async () => {
      const hits = async () => {
        authlete.reset();
        authlete.faults.push({ probability: 0.4, skip: 2, times: 3, status: 503 });
        const statuses = [];
        for (let n = 0; n < 20; n += 1) statuses.push((await get("/api/service/get/list")).status);
        return statuses.flatMap((status, n) => (status === 503 ? [n] : []));
      };
      const [first, second] = [await hits(), await hits()];
      assert.deepEqual(first, second);
      assert.equal(first.length, 3);
      assert.ok((first[0] ?? 0) >= 2 && authlete.faults.length === 0);
      authlete.options.seed = 2;
      assert.notDeepEqual(await hits(), first);
      authlete.faults.push({ probability: 0, status: 503 });
      assert.equal((await get("/api/service/get/list")).status, 200);
    });

    it("outlast a caller's patience, before and after the effect", async () => {
      const { apiKey } = await newService();
      const create = () => {
        const headers = { authorization: token, "content-type": "application/json" };
        const signal = AbortSignal.timeout(50);
        return fetch(`${authlete.url}/api/${apiKey}/client/create`, { method: "POST", headers, body: "{}", signal });
      };
      const count = async () => (await get(`/api/${apiKey}/client/get/list`)).body.totalCount;
      authlete.faults.push({ path: /create/, delay: 400, times: 1 });
      await assert.rejects(create, { name: "TimeoutError" });
      assert.equal(await count(), 0);
      authlete.faults.push({ path: /create/, delay: 400, after: true, times: 1 });
      await assert.rejects(create, { name: "TimeoutError" });
      assert.ok((await count()) >= 1);
      await sleep(450);
      assert.equal(await count(), 2);
      const creates = authlete.calls.filter(({ path }) => path.endsWith("create"));
      assert.deepEqual(
        creates.map(({ status }) => status),
        [0, 0],
      );
    });

    it("make it slow", async () => {
      authlete.faults.push({ times: 1, delay: 60 });
      const begin = Date.now();
      assert.equal((await get("/api/service/get/list")).status, 200);
      assert.ok(Date.now() - begin >= 50);
    });

    it("look like the rate limit", async () => {
      authlete.options.tooManyRequestsBody = "slow down";
      authlete.faults.push({ times: 1, status: 429 });
      assert.equal((await get("/api/service/get/list")).text, "slow down");
    });
  });

  describe("rate limits", () => {
    const path = "/api/service/get/list";
    const statuses = async (paths: string[]) => {
      const found = [];
      for (const each of paths) found.push((await get(each)).status);
      return found;
    };
    const told = (headers: Headers) =>
      Object.fromEntries([...headers].filter(([name]) => /ratelimit|retry/.test(name)));

    it("hold for a second", async () => {
      authlete.options.perSecond = 2;
      const [, , limited] = [await get(path), await get(path), await get(path)];
      assert.deepEqual([limited?.status, limited?.body.resultCode], [429, "A001311"]);
      const wait = { "retry-after": "1", "ratelimit-remaining": "0", "ratelimit-reset": "1" };
      assert.deepEqual(told(limited?.headers ?? new Headers()), wait);
      authlete.options.retryAfter = false;
      authlete.options.rateLimitHeaders = "ratelimit";
      const silent = await get(path);
      assert.deepEqual([silent.status, told(silent.headers)], [429, {}]);
    });

    it("hold for an hour, for each class of calls", async () => {
      const { apiKey } = authlete.seed();
      authlete.options.hourly = { service: 3, client: 2, authorization: 1 };
      const clients = `/api/${apiKey}/client/get/list?x=/auth/`;
      assert.deepEqual(await statuses([clients, clients, clients, clients]), [200, 200, 429, 429]);
      assert.deepEqual(await statuses([path, "/api/apiserver", `/api/${apiKey}/hsk/get/list`]), [200, 200, 200]);
      assert.deepEqual(await statuses([path, "/api/apiserver"]), [429, 429]);
      const authorization = `/api/${apiKey}/auth/authorization`;
      assert.deepEqual(await statuses([authorization, authorization]), [404, 429]);
      const limited = await get(clients);
      assert.match(limited.headers.get("retry-after") ?? "", /^3(599|600)$/);
      assert.match(limited.body.resultMessage, /^\[A001311\] .* retry after 3\d{3} seconds/);
      authlete.reset();
      assert.deepEqual(await statuses([path]), [200]);
    });

    it("let in as many as have grown old", async () => {
      Object.assign(authlete.options, { hourly: { service: 2 }, hourMs: 800 });
      const first = statuses([path]);
      await sleep(400);
      assert.deepEqual([...(await first), ...(await statuses([path, path]))], [200, 200, 429]);
      await sleep(450);
      assert.deepEqual(await statuses([path, path]), [200, 429]);
    });

    it("are told on every answer if asked to", async () => {
      authlete.seed();
      Object.assign(authlete.options, { perSecond: 50, hourly: { service: 5 } });
      assert.deepEqual(told((await get(path)).headers), {});
      authlete.options.rateLimitHeaders = "ratelimit";
      const nearest = { "ratelimit-limit": "5", "ratelimit-remaining": "3" };
      const answer = told((await get(path)).headers);
      assert.deepEqual(answer, { ...nearest, "ratelimit-reset": answer["ratelimit-reset"] });
      assert.match(String(answer["ratelimit-reset"]), /^3(599|600)$/);
      const other = told((await get("/api/7/client/get/list")).headers);
      assert.deepEqual([other["ratelimit-limit"], other["ratelimit-reset"]], ["50", "1"]);
      authlete.options.rateLimitHeaders = "x-ratelimit";
      const { "x-ratelimit-reset": reset, ...rest } = told((await get(path)).headers);
      assert.deepEqual(rest, { "x-ratelimit-limit": "5", "x-ratelimit-remaining": "2" });
      assert.ok(Math.abs(Number(reset) - Date.now() / 1000 - 3600) < 3);
      authlete.options.hourly = {};
      authlete.options.perSecond = Number.POSITIVE_INFINITY;
      assert.deepEqual(told((await get(path)).headers), {});
    });
  });

  describe("the power", () => {
    it("goes and comes back, and nothing is lost", async () => {
      await restart({ separateIdp: true });
      const { apiKey } = authlete.seed({ clients: [{}] });
      const path = `/api/${apiKey}/client/get/list`;
      assert.equal((await get(path)).status, 200);
      authlete.faults.push({ path: "/api/never", status: 500 });
      await authlete.pause();
      for (const url of [authlete.url, authlete.idpUrl])
        await assert.rejects(fetch(url), ({ cause }) => cause.code === "ECONNREFUSED");
      await authlete.pause();
      await authlete.resume();
      await authlete.resume();
      assert.equal((await get(path)).body.totalCount, 1);
      assert.equal(
        (await fetch(`${authlete.idpUrl}/api/apiserver`, { headers: { authorization: token } })).status,
        200,
      );
      assert.deepEqual([authlete.calls.length, authlete.faults.length], [3, 1]);
    });

    it("cuts what is under way, done or not", async () => {
      const { apiKey } = authlete.seed();
      const create = () => post(`/api/${apiKey}/client/create`, {});
      authlete.faults.push({ path: /create/, delay: 60_000, times: 1 });
      authlete.faults.push({ path: /create/, delay: 60_000, after: true, times: 1 });
      const cut = Promise.allSettled([create(), create()]);
      while (authlete.calls.length < 2) await sleep(5);
      await authlete.restart();
      assert.deepEqual(
        (await cut).map(({ status }) => status),
        ["rejected", "rejected"],
      );
      assert.equal((await get(`/api/${apiKey}/client/get/list`)).body.totalCount, 1);
      assert.equal((await create()).status, 200);
    });
  });
});
