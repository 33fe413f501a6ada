/** What `whoami` says of each kind of credential, on servers that answer differently. */
import assert from "node:assert/strict";
import { useEmulator } from "../../support/emulator";
import { type Answers, type Result, run, variables, withServer } from "./run";

const emulator = useEmulator();

const whoami = async (settings: Record<string, string | number>) => {
  const result = await run(["whoami", "--json"], { env: variables({ baseUrl: emulator().url, ...settings }) });
  return { code: result.code, ...JSON.parse(result.stdout) };
};

/** What Authlete's own server and the emulator answer, and what another one does, to an organization's token. */
const refusals: [name: string, answer: Answers[string]][] = [
  ["401", [401, { resultCode: "A458101", resultMessage: "[A458101] The access token presented is not valid." }]],
  ["403", [403, { resultCode: "A457101", resultMessage: "[A457101] /service/get, no right." }]],
  ["400", [400, { resultCode: "A001299", resultMessage: "[A001299] no service." }]],
  ["404", [404, { resultCode: "A458203", resultMessage: "[A458203] no service." }]],
  ["404 of a path that it does not know", [404, ""]],
  ["200 and nothing", [200, ""]],
  ["200 and an empty object", [200, {}]],
  ["200 and a page", [200, "<html>"]],
];

const services = [1, 2, 3, 4].map((id) => ({ apiKey: id, serviceName: `Service ${id}`, apiSecret: "never-printed" }));
const listOf = (count: number): Answers[string] => [200, { totalCount: count, services: services.slice(0, count) }];

const ask = (answers: Answers, more: Record<string, string> = { accessToken: "secret-token" }): Promise<Result> =>
  withServer(answers, (baseUrl) => run(["whoami", "--json"], { env: variables({ baseUrl, ...more }) }));

describe("whoami", () => {
  it("fault 31: knows an organization's token on the emulator", async () => {
    const { accessToken, organizationId } = emulator().credentials;
    const seeded = ["A", "B", "C", "D"].map((serviceName) => emulator().seed({ service: { serviceName } }));
    const found = await whoami({ accessToken, organizationId });
    assert.equal(found.code, 0);
    assert.equal(found.kind, "organizationToken");
    assert.equal(found.organizationId, String(organizationId));
    const first = seeded
      .slice(0, 3)
      .map(({ apiKey: serviceId }, index) => ({ id: serviceId, name: "ABC"[index], clients: 0 }));
    assert.deepEqual(found.services, { count: 4, first });
  });

  for (const [name, answer] of refusals)
    it(`fault 31: knows an organization's token on a server that answers ${name}`, async () => {
      const { code, stdout, stderr } = await ask({ "/api/service/get": answer, "/api/service/get/list": listOf(2) });
      const found = JSON.parse(stdout);
      assert.deepEqual(
        [code, stderr, found.valid, found.kind, found.services.count],
        [0, "", true, "organizationToken", 2],
      );
      assert.doesNotMatch(stdout, /secret-token|never-printed/);
    });

  it("says the version of the server, if the server does", async () => {
    const accessToken = "secret-token";
    const list = { "/api/service/get/list": listOf(2) };
    const version = async (info: Answers[string]) =>
      JSON.parse((await ask({ ...list, "/api/info": info })).stdout).serverVersion;
    assert.equal(await version([200, { version: "3.0.36", features: ["a"] }]), "3.0.36");
    for (const answer of [
      [404, ""],
      [401, {}],
      [200, "<html>"],
      [200, { version: null }],
    ] as Answers[string][])
      assert.equal(await version(answer), undefined);
    const echo: Answers = { ...list, "/api/info": [200, { version: `3.0\u001b[2J ${accessToken}` }] };
    const { stdout } = await withServer(echo, (baseUrl) =>
      run(["whoami"], { env: variables({ baseUrl, accessToken }) }),
    );
    assert.match(stdout, /^Server {8}http\S+, Authlete 3\.0 \(server version 3\.0/m);
    assert.ok(!stdout.includes("\u001b") && !stdout.includes(accessToken));
  });

  it("fault 31: knows an organization's token without a service", async () => {
    const { accessToken } = emulator().credentials;
    const found = await whoami({ accessToken });
    assert.deepEqual(
      [found.kind, found.services, found.organizationId],
      ["organizationToken", { count: 0, first: [] }, null],
    );
  });

  it("fault 31: knows an organization's token where a server picks one of several services for it", async () => {
    const { stdout } = await ask({ "/api/service/get": [200, services[0]], "/api/service/get/list": listOf(4) });
    assert.equal(JSON.parse(stdout).kind, "organizationToken");
  });

  it("fault 31: does not guess where a server does not know the call and lists one service", async () => {
    const { code, stdout } = await ask({ "/api/service/get": [404, ""], "/api/service/get/list": listOf(1) });
    assert.deepEqual([code, JSON.parse(stdout).kind], [0, "accessToken"]);
  });

  it("knows a service's token", async () => {
    const { apiKey: serviceId, accessToken } = emulator().seed({ service: { serviceName: "Shop" } });
    emulator().seed();
    const found = await whoami({ accessToken });
    assert.deepEqual([found.code, found.kind], [0, "serviceToken"]);
    assert.deepEqual(found.services, { count: 1, first: [{ id: serviceId, name: "Shop", clients: 0 }] });
  });

  it("knows a service's token that may see clients alone", async () => {
    const { apiKey: serviceId } = emulator().seed();
    const found = await whoami({ accessToken: emulator().issue({ rights: ["VIEW_CLIENT"], serviceId }) });
    assert.deepEqual([found.code, found.kind, found.services.first[0].id], [0, "serviceToken", serviceId]);
  });

  it("knows a service's token where the list is not for it", async () => {
    for (const status of [400, 401, 403, 404]) {
      const { code, stdout } = await ask({
        "/api/service/get": [200, services[0]],
        "/api/service/get/list": [status, {}],
      });
      assert.deepEqual([code, JSON.parse(stdout).kind], [0, "serviceToken"]);
    }
  });

  it("takes a token without a right for valid", async () => {
    const { apiKey: serviceId } = emulator().seed();
    const found = await whoami({ accessToken: emulator().issue({ rights: [], serviceId }) });
    assert.deepEqual([found.code, found.valid, found.kind, found.services], [0, true, "accessToken", undefined]);
  });

  it("knows a service's API secret that is sent as Bearer", async () => {
    const { apiSecret } = emulator().seed();
    const found = await whoami({ apiSecret });
    assert.deepEqual([found.code, found.kind, found.services.count], [0, "apiSecret", 1]);
  });

  it("knows a service owner's key of 2.x, with one service too", async () => {
    const { serviceOwnerApiKey, serviceOwnerApiSecret } = emulator().credentials;
    emulator().seed();
    const found = await whoami({ apiVersion: "2.3", serviceOwnerApiKey, serviceOwnerApiSecret });
    assert.deepEqual([found.code, found.kind, found.keys, found.apiVersion], [0, "ownerKey", ["2001"], "2.x"]);
    assert.equal(found.services.count, 1);
  });

  for (const apiVersion of ["2.3", "3.0"])
    it(`knows a service's key, and counts its clients, with ${apiVersion}`, async () => {
      const { apiKey: serviceId, apiSecret } = emulator().seed({ clients: [{}, {}] });
      emulator().seed();
      const found = await whoami({ apiVersion, apiKey: serviceId, apiSecret });
      assert.deepEqual([found.code, found.kind, found.keys], [0, "serviceKey", [serviceId]]);
      assert.deepEqual([found.services.first[0].id, found.clients], [serviceId, 2]);
    });

  it("fault 31: knows a service's key of 2.x where only the client list is for it", async () => {
    const pair = { apiVersion: "2.3", apiKey: "5", apiSecret: "secret-of-the-service" };
    const refused: Answers = { "/api/service/get": [404, ""], "/api/service/get/list": [401, {}] };
    const { code, stdout } = await ask(
      { ...refused, "/api/client/get/list": [200, { totalCount: 7, clients: [{}] }] },
      pair,
    );
    const found = JSON.parse(stdout);
    assert.deepEqual(
      [code, found.kind, found.clients, found.services.first],
      [0, "serviceKey", 7, [{ id: "5", clients: 7 }]],
    );
  });

  it("knows both pairs of 2.x, and wants both to be valid", async () => {
    const { serviceOwnerApiKey, serviceOwnerApiSecret } = emulator().credentials;
    const { apiKey, apiSecret } = emulator().seed();
    const both = { apiVersion: "2.3", serviceOwnerApiKey, serviceOwnerApiSecret, apiKey, apiSecret };
    const found = await whoami(both);
    assert.deepEqual([found.code, found.kind, found.keys], [0, "ownerAndServiceKey", ["2001", apiKey]]);
    const wrong = await whoami({ ...both, apiSecret: "no-such-secret" });
    assert.deepEqual([wrong.code, wrong.valid], [1, false]);
    assert.match(wrong.error, /^Authlete does not accept the credential/);
  });

  it("tells who has set one pair in place of the other", async () => {
    const { serviceOwnerApiKey, serviceOwnerApiSecret } = emulator().credentials;
    const { apiKey: serviceId, apiSecret } = emulator().seed();
    emulator().seed();
    const owner = await whoami({ apiVersion: "2.3", apiKey: serviceOwnerApiKey, apiSecret: serviceOwnerApiSecret });
    assert.equal(owner.kind, "ownerKey");
    assert.match(owner.advice, /set authlete:serviceOwnerApiKey and authlete:serviceOwnerApiSecret instead/);
    const pair = { serviceOwnerApiKey: serviceId, serviceOwnerApiSecret: apiSecret };
    const service = await whoami({ apiVersion: "2.3", ...pair });
    assert.equal(service.kind, "serviceKey");
    assert.match(service.advice, /set authlete:apiKey and authlete:apiSecret instead/);
  });
});
