/** Live services and clients, as a command reads them. */
import assert from "node:assert/strict";
import { Places } from "../../../../cli/estate/places";
import { EstateReader } from "../../../../cli/estate/reader";
import { Progress } from "../../../../cli/progress";
import { client, service } from "../../../../src/resources/definitions";
import { type Config, callsOf, configOf, useEmulator } from "../../../support/emulator";
import { envOf } from "../../../support/settings";

const emulator = useEmulator();

/** A reader with these settings in the environment, and what its progress line shows. */
function open(more: Config = {}) {
  const shown: string[] = [];
  const progress = new Progress({ isTTY: true, write: (text) => shown.push(String(text)) > 0 });
  const places = new Places(undefined, envOf(configOf(emulator(), more)));
  return { reader: EstateReader.open(places, progress), shown };
}

const clients = (count: number) => Array.from({ length: count }, (_, i) => ({ clientName: `Client ${i}` }));
const names = (objects: Record<string, unknown>[]) => objects.map(({ clientName }) => clientName);

describe("The reader", () => {
  it("reads every service, and every client of one, in pages", async () => {
    const { apiKey } = emulator().seed({ service: { serviceName: "Shop" }, clients: clients(250) });
    emulator().seed({ service: { serviceName: "Bank" } });
    const { reader, shown } = open();
    assert.deepEqual(
      (await reader.services()).map(({ serviceName }) => serviceName),
      ["Shop", "Bank"],
    );
    assert.deepEqual(names(await reader.clients(apiKey)), names(clients(250)));
    const page = (start: number) => `GET /api/${apiKey}/client/get/list?start=${start}&end=${start + 100}`;
    assert.deepEqual(callsOf(emulator()), ["GET /api/service/get/list?start=0&end=100", page(0), page(100), page(200)]);
    assert.equal(shown.at(-1), "\r\u001b[KRead 252 services and clients");
  });

  it("reads one object by its id, and refuses what is no id", async () => {
    const { apiKey, clientIds } = emulator().seed({ service: { serviceName: "Shop" }, clients: clients(2) });
    const { reader } = open();
    assert.equal((await reader.one(service, apiKey))["serviceName"], "Shop");
    assert.equal((await reader.one(client, `${apiKey}/${clientIds[1]}`))["clientName"], "Client 1");
    await assert.rejects(reader.one(client, "1/../2"), /is not the id of a Client: give <serviceId>\/<clientId>/);
  });

  it("reads with the credentials of a service owner in 2.x", async () => {
    const { apiKey } = emulator().seed({ service: { serviceName: "Shop" }, clients: clients(3) });
    const { serviceOwnerApiKey, serviceOwnerApiSecret } = emulator().credentials;
    const { reader } = open({ apiVersion: "2.3", accessToken: undefined, serviceOwnerApiKey, serviceOwnerApiSecret });
    assert.equal((await reader.services()).length, 1);
    assert.deepEqual(names(await reader.clients(apiKey)), names(clients(3)));
  });

  it("refuses a limited view, of a list and of one object", async () => {
    const { apiKey } = emulator().seed({ service: { serviceName: "Shop" }, clients: clients(3) });
    emulator().options.listView = "limited";
    const message = /^The credential sees only a limited view of the (list of services|clients of service \d+): names/;
    await assert.rejects(open().reader.services(), { message });
    await assert.rejects(open().reader.clients(apiKey), { message });
  });

  it("shows no secret of what it has read in a later error", async () => {
    const secret = "callback secret of the shop";
    const { apiKey } = emulator().seed({ service: { authenticationCallbackApiSecret: secret } });
    const body = { resultCode: "A001299", resultMessage: `[A001299] no: ${secret}` };
    emulator().faults.push({ path: /client\/get\/list/, status: 400, body });
    const { reader } = open();
    await reader.services();
    await assert.rejects(reader.clients(apiKey), /\[A001299\] no: \[secret\]/);
  });

  it("prints no progress where nobody looks", () => {
    const written: unknown[] = [];
    const progress = new Progress({ isTTY: false, write: (text) => written.push(text) > 0 });
    progress.show("Read 1");
    progress.clear();
    assert.deepEqual(written, []);
  });
});
