import assert from "node:assert/strict";
import { assertRefused, type Json, useEmulator } from "./harness";

describe("Emulator: values", () => {
  const harness = useEmulator();
  const { get, post, newService, newClient } = harness;

  it("gives a list its default on create if it is missing, but not if it is empty", async () => {
    const absent = await newService({});
    assert.deepEqual([absent.supportedDisplays, absent.supportedClaimTypes], [["PAGE"], ["NORMAL"]]);
    assert.equal(absent.supportedPromptValues.length, 5);
    assert.deepEqual(absent.supportedGrantTypes, ["AUTHORIZATION_CODE", "REFRESH_TOKEN"]);
    const empty = await newService({ supportedDisplays: [], supportedGrantTypes: [], supportedUiLocales: [] });
    assert.ok(!("supportedDisplays" in empty || "supportedGrantTypes" in empty));
    assert.deepEqual(empty.supportedUiLocales, []);
    const discovery = (await get(`/api/${empty.apiKey}/service/configuration`)).body;
    assert.deepEqual([discovery.grant_types_supported, discovery.display_values_supported], [[], []]);
    assert.equal((await newClient(absent, {})).responseModes.length, 7);
    assert.ok(!("responseModes" in (await newClient(absent, { responseModes: [] }))));
  });

  it("gives a missing list its default on update only with the option defaultsOnUpdate", async () => {
    const { apiKey } = await newService();
    const update = async () => (await post(`/api/${apiKey}/service/update`, {})).body;
    assert.ok(!("supportedDisplays" in (await update())));
    harness.emulator.options.defaultsOnUpdate = true;
    assert.deepEqual((await update()).supportedDisplays, ["PAGE"]);
  });

  it("returns a JWK Set without white space, and its private keys only on request", async () => {
    const jwks = '{ "keys": [ {"kty": "EC", "alg": "ES256", "d": "private"} ] }';
    const service = await newService({ jwks });
    assert.equal(service.jwks, '{"keys":[{"alg":"ES256","d":"private","kty":"EC"}]}');
    const path = `/api/${service.apiKey}/service/jwks/get`;
    assert.deepEqual((await get(path)).body, { keys: [{ alg: "ES256", kty: "EC" }] });
    assert.equal((await get(`${path}?includePrivateKeys=true`)).body.keys[0].d, "private");
    const without = await newService();
    assert.equal((await get(`/api/${without.apiKey}/service/jwks/get`)).status, 204);
  });

  it("sorts scopes by name and describes the standard ones", async () => {
    const mine = { name: "history.read", description: "Mine" };
    const { supportedScopes } = await newService({
      supportedScopes: [{ name: "timeline.read" }, { name: "openid" }, mine],
    });
    const [first, openid] = supportedScopes;
    assert.deepEqual(
      supportedScopes.map(({ name }: Json) => name),
      ["history.read", "openid", "timeline.read"],
    );
    assert.deepEqual(first, { ...mine, defaultEntry: false });
    assert.ok(openid.description);
    assert.deepEqual(
      openid.descriptions.map(({ tag }: Json) => tag),
      ["en", "ja"],
    );
  });

  it("refuses unknown enum values with 500", async () => {
    const { apiKey } = await newService();
    const create = (client: Json) => post(`/api/${apiKey}/client/create`, client);
    assertRefused(await create({ grantTypes: ["authorization_code"] }), 500, "A001101");
    assertRefused(await create({ clientType: "public" }), 500, "A001101");
  });

  it("refuses two mTLS subject identifiers, wrong types and numbers out of range with 400", async () => {
    const { apiKey } = await newService();
    const create = (client: Json) => post(`/api/${apiKey}/client/create`, client);
    assertRefused(await create({ tlsClientAuthSanDns: "a", tlsClientAuthSubjectDn: "" }), 400, "A032216");
    assert.equal((await create({ tlsClientAuthSanDns: "a" })).status, 200);
    assert.equal((await create({ pkceRequired: "yes" })).status, 400);
    assert.equal((await post(`/api/${apiKey}/service/update`, { userCodeLength: 256 })).status, 400);
  });

  it("refuses malformed URLs only with the option strictUrls", async () => {
    const { apiKey } = await newService();
    const create = (client: Json) => post(`/api/${apiKey}/client/create`, client);
    assert.equal((await create({ redirectUris: ["http://x.example/#f"] })).status, 200);
    harness.emulator.options.strictUrls = true;
    assert.equal((await create({ redirectUris: ["http://x.example/#f"] })).status, 400);
    assert.equal((await post(`/api/${apiKey}/service/update`, { issuer: "http://x.example" })).status, 400);
  });

  it("stores only the custom metadata that the service supports", async () => {
    const service = await newService({ supportedCustomClientMetadata: ["team"] });
    const client = await newClient(service, { customMetadata: '{"team": "web", "other": 1}' });
    assert.equal(client.customMetadata, '{"team":"web"}');
    assert.ok(!("customMetadata" in (await newClient(service, { customMetadata: '{"other":1}' }))));
  });
});
