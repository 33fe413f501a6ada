import assert from "node:assert/strict";
import { inspect } from "node:util";
import type { Emulator } from "../../emulator";

import clients = require("../../src/provider/client");
import services = require("../../src/provider/service");

import { processHost } from "../../src/host";
import { asked, configOf, configure, emulated, failure } from "../support/emulated";
import { TestHost } from "../support/host";

type Fields = Record<string, unknown>;
type Plugin = typeof clients;

const sealedBy = "4dabf18193072939515e22adb298388d";

/** What the engine makes of an answer: it takes secrets out of their envelopes, and can carry nothing but JSON. */
function carried(value: unknown, path = ""): unknown {
  if (Array.isArray(value)) return value.map((item, i) => carried(item, `${path}[${i}]`));
  if (value === null || ["string", "boolean"].includes(typeof value)) return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  const isPlain = typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype;
  assert.ok(isPlain && !JSON.isRawJSON(value), `${path} holds ${inspect(value)}`);
  if (sealedBy in value) return carried(Object(value).value, path);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, carried(item, `${path}.${name}`)]));
}

/** A resource in the hands of an engine. */
class Life {
  id = "";
  state: Fields = {};
  inputs: Fields;

  constructor(
    readonly plugin: Plugin,
    inputs: Fields,
  ) {
    this.inputs = { ...inputs, __provider: "x" };
  }

  async create(): Promise<this> {
    this.inputs = await this.checked({}, this.inputs);
    const { id, outs } = await this.plugin.create(this.inputs);
    return Object.assign(this, { id, state: carried(outs) });
  }

  async checked(olds: Fields, news: Fields): Promise<Fields> {
    const { inputs, failures } = await this.plugin.check(olds, news);
    assert.deepEqual(failures, []);
    return carried(inputs) as Fields;
  }

  async update(news: Fields): Promise<this> {
    this.inputs = await this.checked(this.inputs, { ...news, __provider: "x" });
    const { outs } = await this.plugin.update(this.id, this.state, this.inputs);
    return Object.assign(this, { state: carried(outs) });
  }

  /** A refresh; false when the resource is gone. */
  async refresh(): Promise<boolean> {
    const { id, props, inputs } = await this.plugin.read(this.id, this.state);
    if (id) Object.assign(this, { state: carried(props), inputs: carried(inputs) });
    return Boolean(id);
  }

  /** Would the program, unchanged, change anything? */
  async differs(program = this.inputs): Promise<boolean> {
    const news = await this.checked(this.inputs, { ...program, __provider: "x" });
    const { changes, replaces } = await this.plugin.diff(this.id, this.state, news);
    carried(replaces ?? []);
    return changes !== false;
  }

  delete(): Promise<void> {
    return this.plugin.delete(this.id, this.state);
  }
}

/** The text of an answer of the emulator, byte for byte. */
async function raw({ url, credentials }: Emulator, path: string, body?: string): Promise<string> {
  const headers = { authorization: `Bearer ${credentials.accessToken}`, "content-type": "application/json" };
  const answer = await fetch(url + path, { method: body ? "POST" : "GET", headers, body });
  return answer.text();
}

/** An error that the host of the plugin can pass on to the engine. */
async function told(work: Promise<unknown>): Promise<Fields & Error> {
  const error = (await failure(work)) as unknown as Fields & Error;
  assert.ok(error instanceof Error);
  assert.doesNotMatch(String(error.stack), /\n\s+at /);
  assert.ok(!("details" in error));
  assert.ok(typeof error["code"] !== "number");
  if (process.env["SHOW"]) console.log(`      ${error.message}`);
  return error;
}

const environment = { ...process.env };
before(() => {
  for (const name of Object.keys(process.env)) if (name.startsWith("AUTHLETE_")) delete process.env[name];
});
after(() => void Object.assign(process.env, environment));

const shop = { serviceName: "Shop", issuer: "https://shop.example" };
const aService = () => new Life(services, shop).create();
const aClient = (serviceId: string, more: Fields = {}) =>
  new Life(clients, { serviceId, clientName: "Web", ...more }).create();

describe("a plugin that is not configured", () => {
  it("checks and compares all the same, and tells what is missing at the first call", async () => {
    configure({});
    const life = new Life(clients, { serviceId: "1", clientName: "c" });
    assert.equal(await life.differs(), true);
    for (const call of [
      life.create(),
      clients.read("1/2", {}),
      clients.delete("1/2", {}),
      clients.update("1/2", {}, {}),
    ])
      assert.match(
        (await told(call)).message,
        /^no credential for Authlete: run `pulumi config set --secret authlete:/,
      );
  });

  it("tells what is wrong at the first call", async () => {
    configure({ accessToken: "t", baseUrl: "http://authlete.example" });
    assert.match((await told(clients.read("1/2", {}))).message, /^authlete:baseUrl must begin with https/);
  });

  it("takes what another configuration says from then on", async () => {
    configure({ accessToken: "t", baseUrl: "http://127.0.0.1:1", apiVersion: "nonsense" });
    assert.match((await failure(clients.check({}, {}))).message, /^authlete:apiVersion is "nonsense"/);
    configure({ accessToken: "t", apiVersion: "2" });
    assert.equal((await clients.check({}, { serviceId: "1" })).failures?.length, 0);
  });
});

describe("a missing object", () => {
  const emulator = emulated();
  beforeEach(() => configure(configOf(emulator())));

  it("is drift for a recorded client or service, an error for one that is looked up, and deleted already", async () => {
    const service = await aService();
    const client = await aClient(service.id);
    const other = await aClient(service.id);
    await client.delete();
    assert.equal(await client.refresh(), false);
    assert.match(
      (await told(clients.read(client.id, { __provider: "x" }))).message,
      /: 404 \[A001212\] .*; it does not exist/,
    );
    await client.delete();
    await service.delete();
    assert.equal(await other.refresh(), false);
    assert.equal(await service.refresh(), false);
    assert.match(
      (await told(services.read(service.id, { __provider: "x" }))).message,
      /: 403 \[A458203\] .*; check the id/,
    );
    await other.delete();
    await service.delete();
    assert.match((await told(client.update({ serviceId: service.id }))).message, /A458203/);
  });

  it("is not what another server's 404 means", async () => {
    const client = await aClient((await aService()).id);
    for (const body of ["<html>no such page</html>", ""]) {
      emulator().faults.push({ status: 404, body });
      assert.match((await told(client.refresh())).message, /; check authlete:baseUrl and authlete:apiVersion$/);
      assert.match((await told(client.delete())).message, /; check authlete:baseUrl and authlete:apiVersion$/);
      emulator().faults.splice(0);
    }
    assert.equal(await client.refresh(), true);
  });
});

describe("an answer that is not the object", () => {
  const emulator = emulated();
  for (const body of ["", "[]", { unexpected: 1 }]) {
    it(`is an error: ${JSON.stringify(body)}`, async () => {
      configure(configOf(emulator()));
      const client = await aClient((await aService()).id);
      emulator().faults.push({ status: 200, body });
      const words = "the answer is not a client; check authlete:baseUrl and authlete:apiVersion";
      assert.ok((await told(client.refresh())).message.endsWith(words));
      assert.ok((await told(client.update({ serviceId: "1" }))).message.endsWith(words));
    });
  }
});

describe("a credential that sees only the limited view of a service", () => {
  const emulator = emulated();
  it("leaves the state alone in a refresh, and updates nothing", async () => {
    configure(configOf(emulator()));
    const service = await aService();
    const accessToken = emulator().issue({ rights: ["VIEW_CLIENT"], serviceId: service.id });
    const host = new TestHost();
    configure(configOf(emulator(), { accessToken }), host);
    const { state, inputs } = service;
    assert.equal(await service.refresh(), true);
    assert.match(String(host.lines), /^Service \d+: the credential sees only a limited view/);
    assert.deepEqual([service.state, service.inputs], [state, inputs]);
    const { message } = await told(service.update({ ...shop, description: "new" }));
    assert.match(
      message,
      /^Service \d+: .* only a limited view of it, and an update would erase the rest; use one with more/,
    );
    assert.ok(!asked(emulator()).some((call) => call.includes("update")));
  });
});

describe("a failure between the create and what follows it", () => {
  const emulator = emulated();
  beforeEach(() => configure(configOf(emulator(), { apiVersion: "2.3" })));
  const wanted = { locked: true, clientSecret: "given-secret" };

  it("keeps the client in state, and the next update mends it", async () => {
    const { apiKey, accessToken } = emulator().seed();
    configure(configOf(emulator(), { apiVersion: "2.3", accessToken }));
    emulator().faults.push({ path: /lock_flag/, status: 400, body: "given-secret" });
    const life = new Life(clients, { serviceId: apiKey, clientName: "Web", ...wanted });
    const error = await told(life.create());
    assert.match(error.message, /^POST \/api\/client\/lock_flag\/update\/\d+: 400 \[secret\]; correct/);
    assert.deepEqual(
      error["reasons"],
      [error.message.replace(" [secret]", "")],
      "none of Authlete's words are in state",
    );
    assert.ok(!("call" in error));
    const { id, properties } = error as unknown as { id: string; properties: Fields };
    Object.assign(life, { id, state: carried(properties) });
    assert.match(id, new RegExp(`^${apiKey}/\\d+$`));
    assert.equal(life.state["__provider"], "x");
    assert.equal(await life.differs({ serviceId: apiKey, clientName: "Web", ...wanted }), true);
    emulator().faults.splice(0);
    await life.update({ serviceId: apiKey, clientName: "Web", ...wanted });
    assert.equal(await life.refresh(), true);
    assert.deepEqual([life.state["locked"], life.state["clientSecret"]], [true, "given-secret"]);
    assert.equal(await life.differs(), false);
    assert.equal(asked(emulator()).filter((call) => call.endsWith("client/create")).length, 1);
  });
});

describe("the secret of a client", () => {
  const emulator = emulated();
  let serviceId = "";
  beforeEach(async () => {
    configure(configOf(emulator()));
    serviceId = (await aService()).id;
  });
  const secretCalls = () => emulator().calls.filter(({ path }) => path.includes("/secret/"));

  it("is Authlete's own unless another is given, and stays", async () => {
    const client = await aClient(serviceId);
    const { clientSecret } = client.state;
    assert.match(String(clientSecret), /^[\w-]{86}$/);
    await client.update({ serviceId, clientName: "Other" });
    assert.equal(client.state["clientSecret"], clientSecret);
    assert.deepEqual(secretCalls(), []);
  });

  it("is made anew when rotateClientSecret changes, and only then", async () => {
    const client = await aClient(serviceId, { rotateClientSecret: "1" });
    const first = client.state["clientSecret"];
    const news = { serviceId, clientName: "Web" };
    assert.equal(await client.differs({ ...news, rotateClientSecret: "1" }), false);
    await client.update({ ...news, rotateClientSecret: "2" });
    const second = client.state["clientSecret"];
    assert.match(String(second), /^[\w-]{86}$/);
    assert.notEqual(second, first);
    await client.update({ ...news, rotateClientSecret: "2", description: "d" });
    await client.update(news);
    assert.equal(client.state["clientSecret"], second);
    assert.deepEqual(
      secretCalls().map(({ method, path, body }) => [method, path.split("/client/")[1], body]),
      [["POST", `secret/update/${client.id.split("/")[1]}`, { clientSecret: second }]],
    );
    await client.refresh();
    assert.equal(client.state["clientSecret"], second);
  });

  it("is rotated by the next update when the first one failed", async () => {
    const client = await aClient(serviceId, { rotateClientSecret: "1" });
    const news = { serviceId, clientName: "Web", rotateClientSecret: "2" };
    emulator().faults.push({ path: /secret/, status: 403, times: 1 });
    const { properties } = (await told(client.update(news))) as unknown as { properties: Fields };
    client.state = carried(properties) as Fields;
    assert.equal(await client.differs(news), true);
    await client.update(news);
    assert.equal(secretCalls().length, 2);
    assert.equal(await client.differs(news), false);
  });

  it("that was given is put right when somebody changes it", async () => {
    const given = { clientSecret: "given" };
    const client = await aClient(serviceId, given);
    assert.equal(client.state["clientSecret"], "given");
    const [, clientId] = client.id.split("/");
    await raw(emulator(), `/api/${serviceId}/client/secret/update/${clientId}`, '{"clientSecret":"changed"}');
    await client.refresh();
    assert.deepEqual([client.state["clientSecret"], client.inputs["clientSecret"]], ["changed", "changed"]);
    const program = { serviceId, clientName: "Web", ...given };
    assert.equal(await client.differs(program), true);
    await client.update(program);
    assert.match(await raw(emulator(), `/api/${serviceId}/client/get/${clientId}`), /"clientSecret":"given"/);
  });
});

describe("what this package does not know", () => {
  const emulator = emulated({ largeIds: true });
  beforeEach(() => configure(configOf(emulator())));

  it("survives an update byte for byte, int64 too", async () => {
    const service = await aService();
    const client = await aClient(service.id);
    const [serviceId, clientId] = client.id.split("/");
    assert.ok(!Number.isSafeInteger(Number(serviceId)) && serviceId === service.id);
    const newer = '"newer":{"big":9007199254740993,"list":[1,{"a":-9223372036854775808}],"text":"é\\u0001"}';
    await raw(emulator(), `/api/${serviceId}/service/update`, `{"serviceName":"Shop",${newer}}`);
    await raw(emulator(), `/api/${serviceId}/client/update/${clientId}`, `{"clientName":"Web",${newer}}`);
    await service.update({ ...shop, description: "d" });
    await client.update({ serviceId, clientName: "Web", description: "d" });
    for (const path of ["service/get", `client/get/${clientId}`]) {
      const text = await raw(emulator(), `/api/${serviceId}/${path}`);
      assert.ok(text.includes(newer), text);
      assert.match(text, /"description":"d"/);
    }
    assert.equal(await client.refresh(), true);
    const looked = carried((await clients.read(client.id, { __provider: "x" })).props) as Fields;
    assert.deepEqual([looked["serviceId"], looked["description"]], [serviceId, "d"]);
    await client.delete();
    await service.delete();
    assert.equal(await service.refresh(), false);
  });

  it("is managed through `extra`, and goes when it shrinks", async () => {
    const { id: serviceId } = await aService();
    const base = { serviceId, clientName: "Web" };
    const newer = async () => JSON.parse(await raw(emulator(), `/api/${client.id.replace("/", "/client/get/")}`)).newer;
    const client = await aClient(serviceId, {
      extra: { newer: { a: "1", b: "2", c: { d: "3", e: "4" } }, other: ["x"] },
    });
    assert.equal(await client.differs(), false);
    await raw(
      emulator(),
      `/api/${client.id.replace("/", "/client/update/")}`,
      JSON.stringify({ newer: { a: "1", b: "2", c: { d: "3", e: "4", z: "theirs" } }, other: ["x"], third: 1 }),
    );
    const small = { ...base, extra: { newer: { a: "9", c: { d: "3" } } } };
    assert.equal(await client.differs(small), true);
    await client.update(small);
    assert.deepEqual(await newer(), { a: "9", c: { d: "3", z: "theirs" } });
    const text = await raw(emulator(), `/api/${client.id.replace("/", "/client/get/")}`);
    assert.ok(!text.includes('"other"') && text.includes('"third":1'));
    await client.update(base);
    assert.deepEqual(await newer(), { c: { z: "theirs" } });
    assert.equal(await client.differs(base), false);
  });
});

describe("services of 3.0", () => {
  const emulator = emulated({ separateIdp: true });
  beforeEach(() => configure(configOf(emulator())));

  it("are created and removed through the IdP alone, everything else through the cluster alone", async () => {
    const service = await aService();
    const client = await aClient(service.id);
    await client.update({ serviceId: service.id, clientName: "Other" });
    await service.update({ ...shop, description: "d" });
    await Promise.all([client.refresh(), service.refresh()]);
    await client.delete();
    await service.delete();
    const toIdp = emulator().calls.filter(({ host }) => host === "idp");
    assert.deepEqual(
      toIdp.map(({ path }) => path),
      ["/api/service", "/api/service/remove"],
    );
    const toCluster = emulator().calls.filter(({ host }) => host === "cluster");
    assert.ok(toCluster.every(({ path }) => path.startsWith(`/api/${service.id}/`)));
    assert.ok(emulator().calls.every(({ status }) => status < 300));
  });

  it("wait for the rights to a new service", async () => {
    emulator().options.rightsLagCalls = 2;
    const service = await aService();
    const client = await aClient(service.id);
    assert.match(client.id, new RegExp(`^${service.id}/`));
    assert.deepEqual(
      emulator().calls.map(({ status }) => status),
      [200, 403, 403, 200],
    );
  });

  it("take two requests for an update and one for anything else", async () => {
    const service = await aService();
    const client = await aClient(service.id);
    assert.equal(emulator().calls.length, 2);
    await client.update({ serviceId: service.id, clientName: "Other" });
    assert.equal(emulator().calls.length, 4);
    await client.refresh();
    await client.delete();
    assert.equal(emulator().calls.length, 6);
  });

  it("name the settings when the API server is not the cluster's", async () => {
    configure(configOf(emulator(), { apiServerId: "1" }));
    const { message } = await told(aService());
    assert.match(
      message,
      /^POST \/api\/service: 400 The API server was not found\.; .*authlete:organizationId or authlete:apiServerId$/,
    );
    configure(configOf(emulator(), { apiServerId: "53285" }));
    const service = await aService();
    assert.match(
      (await told(aClient(service.id))).message,
      /: 403 \[A458203\] .*; check .*, authlete:apiVersion and authlete:apiServerId; /,
    );
  });

  it("are not deleted just because the IdP's address is wrong", async () => {
    const service = await aService();
    configure(configOf(emulator(), { idpUrl: emulator().url }));
    assert.match(
      (await told(service.delete())).message,
      /^POST \/api\/service\/remove: 404 .*; check authlete:idpUrl$/,
    );
    assert.equal(await service.refresh(), true);
  });

  it("name the organization's token where a service's does not do", async () => {
    const { accessToken } = emulator().seed();
    configure(configOf(emulator(), { accessToken }));
    assert.match((await told(aService())).message, /: 401 \[A286301\] .*; .* with an organization's access token/);
  });
});

describe("what no document says about Authlete makes no difference", () => {
  const emulator = emulated();
  const scopes = [
    { name: "b", description: "B" },
    { name: "a", attributes: [{ key: "fapi", value: "r" }] },
  ];
  const serviceInputs = { ...shop, supportedScopes: scopes, supportedDisplays: [], supportedGrantTypes: ["IMPLICIT"] };
  const clientInputs = (serviceId: string, generation: string) => ({
    serviceId,
    ...(generation === "3.0" && { responseModes: [] }),
    clientName: "Web",
    clientIdAlias: "web",
    clientType: "CONFIDENTIAL",
    redirectUris: ["https://shop.example/z", "https://shop.example/a"],
    grantTypes: ["REFRESH_TOKEN", "AUTHORIZATION_CODE"],
    locked: true,
  });
  const owner = () => {
    const { serviceOwnerApiKey, serviceOwnerApiSecret } = emulator().credentials;
    return { accessToken: undefined, apiVersion: "2.3", serviceOwnerApiKey, serviceOwnerApiSecret };
  };

  const steady = async (life: Life, program: Fields) => {
    assert.equal(await life.differs(program), false);
    assert.equal(await life.refresh(), true);
    assert.equal(await life.differs(program), false, JSON.stringify([life.state, program]));
  };

  async function cycle(generation: string): Promise<void> {
    const service = await new Life(services, serviceInputs).create();
    const client = await new Life(clients, clientInputs(service.id, generation)).create();
    await Promise.all([steady(service, serviceInputs), steady(client, clientInputs(service.id, generation))]);
    const changed = { ...serviceInputs, description: "d", supportedScopes: scopes.slice(1) };
    await service.update(changed);
    const other = {
      ...clientInputs(service.id, generation),
      clientName: "Other",
      redirectUris: ["https://shop.example/b"],
      locked: false,
    };
    await client.update(other);
    await Promise.all([steady(service, changed), steady(client, other)]);
    const bare = { serviceId: service.id, clientType: "CONFIDENTIAL" };
    await client.update(bare);
    await steady(client, bare);
    await client.delete();
    await service.delete();
    assert.equal(await service.refresh(), false);
  }

  const values: [string, Partial<Emulator["options"]>][] = [
    ["the usual values", {}],
    ["defaultsOnUpdate", { defaultsOnUpdate: true }],
    ["duplicateAlias", { duplicateAlias: "allow" }],
    ["a small pageCap", { pageCap: 1 }],
    ["strictUrls", { strictUrls: true }],
    ["other listDefaults", { listDefaults: { supportedGrantTypes: [], supportedResponseTypes: ["NONE"] } }],
    ["createStatus 201", { createStatus: 201 }],
    ["largeIds", { largeIds: true }],
    ["orphans", { orphans: false }],
    ...["", "<html>slow</html>", { error: "slow down" }].map((body): [string, object] => [
      `a 429 ${JSON.stringify(body)}`,
      { tooManyRequestsBody: body, perSecond: 12 },
    ]),
  ];
  for (const [what, options] of values) {
    for (const generation of ["3.0", "2.3"]) {
      it(`${what}, Authlete ${generation}`, async () => {
        Object.assign(emulator().options, options);
        configure(configOf(emulator(), generation === "2.3" ? owner() : {}), processHost);
        await cycle(generation);
      });
    }
  }
});
