import assert from "node:assert/strict";
import { Authlete } from "@authlete/typescript-sdk";
import { type Emulator, startEmulator } from "../../emulator";

/** Authlete's SDK is a second opinion on the emulator, since it checks every response against closed schemas. */
describe("Emulator: Authlete's own SDK", () => {
  let authlete: Emulator;
  let serviceId: string;
  let sdk: Authlete;

  beforeEach(async () => {
    authlete = await startEmulator();
    const { apiKey, accessToken } = authlete.seed({ service: { serviceName: "Shop" } });
    serviceId = apiKey;
    sdk = new Authlete({ serverURL: authlete.url, bearer: accessToken });
  });
  afterEach(() => authlete.close());

  it("creates, reads, lists, updates and deletes a client", async () => {
    const created = await sdk.client.create({
      serviceId,
      client: {
        clientName: "Web",
        clientType: "CONFIDENTIAL",
        grantTypes: ["AUTHORIZATION_CODE"],
        redirectUris: ["https://web.example/cb"],
        attributes: [{ key: "team", value: "web" }],
      },
    });
    const clientId = String(created.clientId);
    assert.equal(created.clientIdAlias, clientId);
    assert.deepEqual(await sdk.client.get({ serviceId, clientId }), created);
    assert.deepEqual((await sdk.client.list({ serviceId })).clients, [created]);
    const { clientName } = await sdk.client.update({ serviceId, clientId, client: { ...created, clientName: "New" } });
    assert.equal(clientName, "New");
    await sdk.client.delete({ serviceId, clientId });
    await assert.rejects(sdk.client.get({ serviceId, clientId }), { statusCode: 404 });
  });

  it("changes a client's secret and lock, and reads its scopes and authorizations", async () => {
    const { clientId: id, clientSecret } = await sdk.client.create({ serviceId, client: {} });
    const [clientId, clientIdentifier] = [String(id), String(id)];
    const { management } = sdk.client;
    const refreshed = await management.refreshSecret({ serviceId, clientIdentifier });
    assert.equal(refreshed.oldClientSecret, clientSecret);
    const clientSecretUpdateRequest = { clientSecret: "mine" };
    await management.updateSecret({ serviceId, clientIdentifier, clientSecretUpdateRequest });
    await management.updateLockFlag({ serviceId, clientIdentifier, clientFlagUpdateRequest: { clientLocked: true } });
    const client = await sdk.client.get({ serviceId, clientId });
    assert.deepEqual([client.clientSecret, client.locked], ["mine", true]);
    assert.deepEqual(await management.getRequestableScopes({ serviceId, clientId }), {});
    await management.deleteRequestableScopes({ serviceId, clientId });
    const subjects = { subjectPathParameter: "ann", subjectQueryParameter: "ann" };
    assert.equal((await management.listAuthorizations({ serviceId, ...subjects })).totalCount, 0);
  });

  it("reads, updates and lists a service, its keys and its configuration", async () => {
    const service = await sdk.service.get({ serviceId });
    assert.equal(service.serviceName, "Shop");
    const changes = { ...service, supportedScopes: [{ name: "openid" }], supportedDisplays: [], hsmEnabled: true };
    const updated = await sdk.service.update({ serviceId, service: changes });
    assert.deepEqual([updated.serviceName, updated.apiKey], ["Shop", service.apiKey]);
    assert.equal(updated.supportedScopes?.[0]?.descriptions?.length, 2);
    assert.deepEqual((await sdk.service.list({})).services, [updated]);
    const { hsk } = await sdk.hardwareSecurityKeys.create({ serviceId, hskCreateRequest: { kty: "EC", hsmName: "g" } });
    assert.deepEqual((await sdk.hardwareSecurityKeys.list({ serviceId })).hsks, [hsk]);
    assert.ok(await sdk.service.getConfiguration({ serviceId }));
  });

  it("cannot use a service that an organization token has created on the cluster", async () => {
    const organization = new Authlete({ serverURL: authlete.url, bearer: authlete.credentials.accessToken });
    const { apiKey } = await organization.service.create({ serviceName: "Orphan" });
    const orphan = { serviceId: String(apiKey) };
    await assert.rejects(organization.service.get(orphan), { statusCode: 403, resultCode: "A457101" });
    await assert.rejects(organization.service.delete(orphan), { statusCode: 403, resultCode: "A457101" });
  });

  it("throws its own errors with status and code for a wrong token and an unknown service", async () => {
    const unauthorized = new Authlete({ serverURL: authlete.url, bearer: "wrong" });
    await assert.rejects(unauthorized.service.get({ serviceId }), { statusCode: 401, resultCode: "A458101" });
    await assert.rejects(sdk.service.get({ serviceId: "77" }), { statusCode: 403, resultCode: "A458203" });
  });
});
