/** What a program looks up, in both generations and with every credential. */
import assert from "node:assert/strict";
import type { Emulator, Seeded } from "../../../emulator";
import { Reader } from "../../../src/look-up/reader";
import { client, service } from "../../../src/resources/definitions";
import type { Fields } from "../../../src/value";
import { type Config, callsOf, configOf, settingsOf, useEmulator } from "../../support/emulator";
import { TestHost } from "../../support/host";

const emulator = useEmulator();
const host = new TestHost();

const open = (more?: Config) => Reader.open(settingsOf(emulator(), more), host);

const names = (found: Fields[]) => found.map(({ clientName, serviceName }) => clientName ?? serviceName);

const seedShop = (clients: Fields[] = []) =>
  emulator().seed({ service: { serviceName: "Shop" }, clients: clients as never });

const ownerOf = ({ credentials: { serviceOwnerApiKey, serviceOwnerApiSecret } }: Emulator): Config => ({
  ...{ accessToken: undefined, apiVersion: "2.3", serviceOwnerApiKey, serviceOwnerApiSecret },
});

const credentials: Record<string, (shop: Seeded) => Config> = {
  "an organization's token": () => ({}),
  "a service's token": ({ accessToken }) => ({ accessToken }),
  "an owner's key": () => ownerOf(emulator()),
  "a service's key": ({ apiKey, apiSecret }) => ({ accessToken: undefined, apiVersion: "2.3", apiKey, apiSecret }),
};

describe("A look-up", () => {
  for (const [what, configFor] of Object.entries(credentials)) {
    it(`finds a service, a client and all clients with ${what}`, async () => {
      const shop = seedShop([{ clientName: "Web", clientIdAlias: "shop-web" }, { clientName: "Jobs" }]);
      const [id, other] = shop.clientIds;
      const reader = open(configFor(shop));
      const found = await reader.readOne(service, shop.apiKey);
      assert.deepEqual([found.id, found.apiKey, found.serviceName], [shop.apiKey, shop.apiKey, "Shop"]);
      const web = await reader.readOne(client, `${shop.apiKey}/${id}`);
      const { clientId, serviceId, clientName } = web;
      assert.deepEqual([web.id, serviceId, clientId, clientName], [`${shop.apiKey}/${id}`, shop.apiKey, id, "Web"]);
      assert.deepEqual(await reader.readUnique(client, shop.apiKey, "clientIdAlias", "shop-web"), web);
      const all = await reader.readAll(client, shop.apiKey, {});
      assert.deepEqual(all[0], web);
      assert.deepEqual(
        all.map((each) => each.clientId),
        [id, other],
      );
    });
  }

  it("lists the services that the credential reaches, in the order of their ids as numbers", async () => {
    for (const apiKey of ["1000000000000000001", "9", "10", "2"])
      emulator().seed({ apiKey, service: { serviceName: apiKey } });
    const found = ["2", "9", "10", "1000000000000000001"];
    for (const more of [{}, ownerOf(emulator())])
      assert.deepEqual(names(await open(more).readAll(service, undefined, {})), found);
    assert.deepEqual(
      names(await open().readAll(service, undefined, { prefix: ["serviceName", "10"] })),
      found.slice(2),
    );
  });

  it("reads a list of several pages, and gives ids as text, however large they are", async () => {
    Object.assign(emulator().options, { largeIds: true, listOrder: "newest", pageCap: 30 });
    const { apiKey, clientIds } = seedShop(Array.from({ length: 95 }, (_, i) => ({ clientName: `Client ${i}` })));
    const found = await open().readAll(client, apiKey, {});
    assert.deepEqual(
      found.map(({ id }) => id),
      clientIds.map((clientId) => `${apiKey}/${clientId}`),
    );
    assert.equal(emulator().calls.length, 4);
  });

  it("selects clients by developer, by the beginning of their names, by attribute and by source", async () => {
    const team = (value: string) => [{ key: "team", value }];
    const { apiKey } = seedShop([
      { clientName: "Shop web", developer: "ann", attributes: team("shop") },
      { clientName: "Shop jobs", developer: "bob", attributes: team("bank") },
      { clientName: "shop mobile", clientSource: "DYNAMIC_REGISTRATION" },
    ]);
    const select = async (filter: Parameters<Reader["readAll"]>[2], more?: Config) =>
      names(await open(more).readAll(client, apiKey, filter));
    assert.deepEqual(await select({ equal: { developer: "ann" } }, ownerOf(emulator())), ["Shop web"]);
    assert.deepEqual(await select({ prefix: ["clientName", "Shop"] }), ["Shop web", "Shop jobs"]);
    assert.deepEqual(await select({ attribute: { key: "team" } }), ["Shop web", "Shop jobs"]);
    assert.deepEqual(await select({ attribute: { key: "team", value: "bank" } }), ["Shop jobs"]);
    assert.deepEqual(await select({ equal: { clientSource: "DYNAMIC_REGISTRATION" } }), ["shop mobile"]);
    assert.deepEqual(await select({ equal: { developer: "ann" }, prefix: ["clientName", "Shop j"] }), []);
  });

  it("is an error that names what does not exist", async () => {
    const { apiKey } = seedShop();
    const reader = open();
    const missing = `${apiKey}/404`;
    await assert.rejects(reader.readOne(client, missing), {
      message: new RegExp(`^Client ${missing} does not exist: GET`),
    });
    await assert.rejects(reader.readOne(service, "404"), {
      message: /^Service 404 does not exist: GET .* 403 \[A458203\]/,
    });
    await assert.rejects(reader.readAll(client, "404", {}), { message: /^Service 404 does not exist: GET/ });
    await assert.rejects(reader.readUnique(client, apiKey, "clientIdAlias", "none/../x"), {
      message: new RegExp(`^Client of service ${apiKey} with the clientIdAlias "none/../x" does not exist: GET`),
    });
  });

  it("is an error where the alias is the id of another client", async () => {
    const { apiKey, clientIds } = seedShop([{ clientName: "Web", clientIdAlias: "web" }]);
    await assert.rejects(open().readUnique(client, apiKey, "clientIdAlias", String(clientIds[0])), {
      message: /Authlete answers with another one, which has that text as its id$/,
    });
  });

  it("sends nothing for what is no id", async () => {
    const reader = open();
    for (const id of ["1/../2", "1", undefined as never])
      await assert.rejects(reader.readOne(client, id), { message: /is not the id of a Client: give <serviceId>/ });
    for (const id of ["1/client", undefined])
      await assert.rejects(reader.readAll(client, id, {}), { message: /is not the id of a Service: give <serviceId>/ });
    assert.deepEqual(callsOf(emulator()), []);
  });

  it("repeats no secret that an earlier one found", async () => {
    const secret = "tell-nobody-of-this";
    const { apiKey } = emulator().seed({ service: { authenticationCallbackApiSecret: secret } });
    const body = { resultCode: "A000000", resultMessage: `no ${secret}` };
    emulator().faults.push({ path: /client/, status: 400, body });
    const lookUps = [
      (each: Reader) => each.readOne(service, apiKey),
      (each: Reader) => each.readAll(service, undefined, {}),
    ];
    for (const lookUp of lookUps) {
      const reader = open();
      await lookUp(reader);
      await assert.rejects(reader.readOne(client, `${apiKey}/1`), { message: /: 400 \[A000000\] no \[secret\]/ });
    }
  });

  it("is an error in a limited view, of one object and of a list", async () => {
    const shop = seedShop([{ clientName: "Web" }]);
    const accessToken = emulator().issue({ rights: ["VIEW_CLIENT"], serviceId: shop.apiKey });
    await assert.rejects(open({ accessToken }).readOne(service, shop.apiKey), {
      message: `the credential sees only a limited view of Service ${shop.apiKey}, without most of its fields: use one with more rights`,
    });
    await assert.rejects(open({ accessToken }).readAll(client, shop.apiKey, {}), {
      message: /^The credential sees only a limited view of the clients of service \d+: names and numbers/,
    });
  });

  it("is an error if a page cannot be read, and never a part of the list", async () => {
    const { apiKey } = seedShop(Array.from({ length: 150 }, (_, i) => ({ clientName: `Client ${i}` })));
    emulator().faults.push({ path: /start=100/, status: 403, body: "" });
    await assert.rejects(open().readAll(client, apiKey, {}), { message: /start=100&end=200: 403/ });
  });

  it("warns of a private key in a public field, and leaves it out", async () => {
    const key = { kty: "EC", crv: "P-256", x: "eA", y: "eQ", d: "private-part", kid: "1" };
    const { apiKey, clientIds } = seedShop([{ jwks: JSON.stringify({ keys: [key] }) }]);
    const { jwks } = await open().readOne(client, `${apiKey}/${clientIds[0]}`);
    const { d: _, ...publicKey } = key;
    assert.deepEqual(JSON.parse(String(jwks)), { keys: [publicKey] });
    assert.deepEqual(await open().readAll(client, apiKey, { prefix: ["clientName", "other"] }), []);
    assert.match(host.lines.join(), /^Client \d+\/\d+: jwks holds a private key, .* The look-up leaves it out\.$/);
  });

  it("has every field of the table but those that Authlete does not store, and no marker", async () => {
    const { apiKey, clientIds } = seedShop([
      { clientName: "Web", attributes: [{ key: "pulumi-authlete", value: "m-0" }] },
    ]);
    const found = await open().readOne(client, `${apiKey}/${clientIds[0]}`);
    assert.equal(found.attributes, undefined);
    const known = { id: true, ...client.inputs, ...client.outputs };
    assert.deepEqual(
      Object.keys(found).filter((name) => !(name in known)),
      [],
    );
    assert.equal(found.extra, undefined);
  });
});

describe("Look-ups of one run", () => {
  it("share a reading of the list if they ask at the same time, and not one that began before", async () => {
    const { apiKey } = seedShop([{ clientName: "Web" }]);
    const reader = open();
    const both = await Promise.all([reader.readAll(client, apiKey, {}), reader.readAll(client, apiKey, {})]);
    assert.deepEqual(both.map(names), [["Web"], ["Web"]]);
    assert.equal(emulator().calls.length, 1);
    await fetch(`${emulator().url}/api/${apiKey}/client/create`, {
      method: "POST",
      headers: { authorization: `Bearer ${configOf(emulator()).accessToken}`, "content-type": "application/json" },
      body: JSON.stringify({ clientName: "New" }),
    });
    assert.deepEqual(names(await reader.readAll(client, apiKey, {})), ["Web", "New"]);
  });

  it("read 500 clients by their ids in a few pages", async () => {
    const { apiKey, clientIds } = seedShop(Array.from({ length: 500 }, (_, i) => ({ clientName: `Client ${i}` })));
    const reader = open();
    const found = await Promise.all(clientIds.map((id) => reader.readOne(client, `${apiKey}/${id}`)));
    assert.equal(new Set(names(found)).size, 500);
    assert.ok(emulator().calls.length <= 12, `${emulator().calls.length} calls`);
  });
});
