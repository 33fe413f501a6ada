import assert from "node:assert/strict";
import { client } from "../../../src/resources/client";
import { service } from "../../../src/resources/service";
import { type Config, callsOf, failure, sender, senderOf, settingsOf, useEmulator } from "../../support/emulator";

const emulator = useEmulator();

describe("A credential", () => {
  const calls = (generation: 2 | 3, serviceId: string, clientId = "") => [
    service.calls({ generation, idp: false, id: { serviceId } }).read(),
    client.calls({ generation, idp: false, id: { serviceId, clientId } }).read(),
  ];
  const credentials: Record<string, (seeded: { apiKey: string; apiSecret: string; accessToken: string }) => Config> = {
    "a token": ({ accessToken }) => ({ accessToken }),
    "an API secret alone": ({ apiSecret }) => ({ accessToken: undefined, apiSecret }),
    "an API key and secret": ({ apiKey, apiSecret }) => ({ accessToken: undefined, apiKey, apiSecret }),
  };
  for (const [what, config] of Object.entries(credentials)) {
    const header = what.endsWith("key and secret") ? "Basic" : "Bearer";
    for (const apiVersion of ["2.3", "3.0"]) {
      it(`is sent as ${header} to Authlete ${apiVersion}: ${what}`, async () => {
        const seeded = emulator().seed({ clients: [{ clientName: "c" }] });
        const [id, clientId] = [seeded.apiKey, seeded.clientIds[0]];
        const send = senderOf(emulator(), { apiVersion, ...config(seeded) });
        const [first, second] = calls(apiVersion === "3.0" ? 3 : 2, id, clientId).map(send);
        assert.deepEqual([String(Object(await first).apiKey), String(Object(await second).clientId)], [id, clientId]);
        const paths =
          apiVersion === "3.0"
            ? [`/api/${id}/service/get`, `/api/${id}/client/get/${clientId}`]
            : [`/api/service/get/${id}`, `/api/client/get/${clientId}`];
        assert.deepEqual(
          emulator().calls.map(({ authorization, path }) => `${authorization} ${path}`),
          paths.map((path) => `${header} ${path}`),
        );
      });
    }
  }
});

describe("The key of a service in 2.x", () => {
  it("is not used for another service, whose paths are the same", async () => {
    const [one, two] = [emulator().seed(), emulator().seed({ clients: [{}] })];
    const { apiKey, apiSecret } = one;
    const send = senderOf(emulator(), { accessToken: undefined, apiVersion: "2.3", apiKey, apiSecret });
    const of = (serviceId: string) => client.calls({ generation: 2, idp: false, id: { serviceId } });
    await send(of(apiKey).list(0, 1));
    for (const call of [of(two.apiKey).list(0, 1), of(two.apiKey).create({ clientName: "Web" })]) {
      const { message } = await failure(send(call));
      assert.match(
        message,
        /^the key of service \d+ is set, which does not reach service \d+ in Authlete 2\.x: set the /,
      );
      assert.ok(message.includes(`service ${two.apiKey}`) && !message.includes(apiSecret));
    }
    assert.equal(emulator().calls.length, 1);
  });
});

describe("The credential of a service owner in 2.x", () => {
  const owner = { accessToken: undefined, apiVersion: "2.3" };
  const config = () => {
    const { serviceOwnerApiKey, serviceOwnerApiSecret } = emulator().credentials;
    return { ...owner, serviceOwnerApiKey, serviceOwnerApiSecret };
  };
  const read = (serviceId: string, clientId?: string) =>
    client.calls({ generation: 2, idp: false, id: { serviceId, clientId } }).read();
  const seed = () => emulator().seed({ clients: [{}] });

  it("reads the secret of each service once, for calls at the same time too", async () => {
    const [one, two] = [seed(), seed()];
    const send = senderOf(emulator(), config());
    const twenty = (seeded: typeof one) =>
      Array.from({ length: 20 }, () => send(read(seeded.apiKey, seeded.clientIds[0])));
    await Promise.all([...twenty(one), ...twenty(two)]);
    await send(read(one.apiKey, one.clientIds[0]));
    const lookups = callsOf(emulator()).filter((call) => call.startsWith("GET /api/service/get/"));
    assert.deepEqual(lookups.sort(), [one, two].map(({ apiKey }) => `GET /api/service/get/${apiKey}`).sort());
    const kinds = emulator().calls.map(({ path, credential }) => [path.startsWith("/api/service"), credential]);
    assert.ok(kinds.every(([isLookup, kind]) => kind === (isLookup ? "serviceOwner" : "serviceKey")));
  });

  it("does not read the secret of a service whose key is configured", async () => {
    const [one, two] = [seed(), seed()];
    const { apiKey, apiSecret } = one;
    const send = senderOf(emulator(), { ...config(), apiKey, apiSecret });
    await send(read(apiKey, one.clientIds[0]));
    await send(read(two.apiKey, two.clientIds[0]));
    assert.deepEqual(callsOf(emulator()), [
      `GET /api/client/get/${one.clientIds[0]}`,
      `GET /api/service/get/${two.apiKey}`,
      `GET /api/client/get/${two.clientIds[0]}`,
    ]);
  });

  it("reads, updates and deletes services", async () => {
    const { apiKey } = emulator().seed();
    const send = senderOf(emulator(), config());
    const calls = service.calls({ generation: 2, idp: false, id: { serviceId: apiKey } });
    const body = (await send(calls.read())) as Record<string, unknown>;
    await send(calls.update(body));
    await send(calls.delete());
    assert.deepEqual(
      emulator().calls.map(({ credential }) => credential),
      ["serviceOwner", "serviceOwner", "serviceOwner"],
    );
  });

  it("reads the secret again after a failure, with as many retries as any other call", async () => {
    const one = seed();
    const call = read(one.apiKey, one.clientIds[0]);
    const send = senderOf(emulator(), config());
    emulator().faults.push({ path: "/api/service/get", status: 500, body: "", times: 3 });
    const error = await failure(send(call));
    assert.match(error.message, /^GET \/api\/service\/get\/\d+: 500 with an empty body; /);
    assert.equal(emulator().calls.length, 3);
    await send(call);
    assert.equal(emulator().calls.length, 5);
  });

  it("names the settings to give, when the answer holds no secret", async () => {
    emulator().faults.push({ path: "/api/service/get", status: 200, body: { apiKey: 1 } });
    const { message } = await failure(senderOf(emulator(), config())(read("1", "2")));
    assert.equal(
      message,
      "GET /api/service/get/1: the answer has no apiSecret of service 1; set authlete:apiKey and authlete:apiSecret of the service (see pulumi-authlete/docs/errors.md#no-api-secret)",
    );
  });
});

describe("A create of a service in 3.0", () => {
  it("names the missing settings of the IdP, before it sends anything", async () => {
    const target = { generation: 3, idp: true, id: {} } as const;
    const send = sender({ ...settingsOf(emulator()), idpUrl: undefined, organizationId: undefined });
    const error = await failure(send(service.calls(target).create({})));
    assert.equal(
      error.message,
      "services and tokens of Authlete 3.0 are managed through its IdP, and its console has what that takes: run " +
        "`pulumi config set authlete:idpUrl <value>` and `pulumi config set authlete:organizationId <value>`",
    );
    assert.deepEqual(emulator().calls, []);
  });
});
