/** What is taken over, what is left out, and what that costs. */
import assert from "node:assert/strict";
import { readFilter } from "../../../../cli/import/filter";
import { type Choice, select } from "../../../../cli/import/select";
import { client, service } from "../../../../src/resources/definitions";
import { callsOf, useEmulator } from "../../../support/emulator";
import { everything, importInto, MemoryFolder, readerOf } from "./world";

const emulator = useEmulator();

/** Two services with clients, some of which nobody wrote. */
function seedTwo() {
  const shop = emulator().seed({
    service: { serviceName: "Shop" },
    clients: [
      { clientName: "Web", developer: "a", clientType: "PUBLIC", attributes: [{ key: "team", value: "pay" }] },
      { clientName: "App", developer: "b", pkceRequired: true },
      { clientName: "Registered", dynamicallyRegistered: true },
      { clientName: "Document", discoveredByMetadataDocument: true },
    ],
  });
  const bank = emulator().seed({ service: { serviceName: "Bank" }, clients: [{ clientName: "Web", developer: "b" }] });
  const [web, , registered] = shop.clientIds.map((id) => `${shop.apiKey}/${id}`) as [string, string, string];
  return { shop: shop.apiKey, web, registered, bank: bank.apiKey };
}

/** The names of what is chosen: a service that is not taken over itself stands in brackets. */
async function chosen(choice: Partial<Choice>) {
  const { services, leftOut } = await select(readerOf(emulator()), { ...everything, isKnown: () => false, ...choice });
  const names = services.map(({ actual, isChosen, clients }) => {
    const name = String(actual["serviceName"]);
    return [isChosen ? name : `(${name})`, ...clients.map((each) => each.actual["clientName"])].join(" ");
  });
  return { names, leftOut };
}

const only = async (...filters: string[]) => (await chosen({ only: filters.map(readFilter) })).names;

describe("What is taken over", () => {
  it("is every service with its clients, but not those that registered dynamically", async () => {
    seedTwo();
    assert.deepEqual(await chosen({}), { names: ["Shop Web App", "Bank Web"], leftOut: { known: 0, dynamic: 2 } });
    assert.deepEqual((await chosen({ includeDynamic: true })).names, ["Shop Web App Registered Document", "Bank Web"]);
  });

  it("is a service, or a client with or without its service", async () => {
    const { shop, web, registered, bank } = seedTwo();
    assert.deepEqual((await chosen({ services: [bank] })).names, ["Bank Web"]);
    assert.deepEqual((await chosen({ clients: [web] })).names, ["(Shop) Web"]);
    assert.deepEqual((await chosen({ clients: [registered, registered] })).names, ["(Shop) Registered"]);
    assert.deepEqual((await chosen({ services: [shop, bank], clients: [web] })).names, ["Shop Web", "Bank Web"]);
  });

  it("is not what a program holds already", async () => {
    const { shop, web } = seedTwo();
    const isKnown: Choice["isKnown"] = (def, id) => (def === service && id === shop) || (def === client && id === web);
    const { names, leftOut } = await chosen({ isKnown });
    assert.deepEqual([names, leftOut], [["(Shop) App", "Bank Web"], { known: 2, dynamic: 2 }]);
  });

  it("is what the filters say of the kind that has the field", async () => {
    seedTwo();
    assert.deepEqual(await only("name~^Sh"), ["Shop Web App"]);
    assert.deepEqual(await only("serviceName=Bank"), ["Bank Web"]);
    assert.deepEqual(await only("developer=b"), ["Shop App", "Bank Web"]);
    assert.deepEqual(await only("developer!=b", "name!~Bank"), ["Shop Web"]);
    assert.deepEqual(await only("attributes.team=pay"), ["Shop Web", "Bank"]);
    assert.deepEqual(await only("clientType=PUBLIC", "pkceRequired=false", "name=Shop"), ["Shop Web"]);
  });

  it("is an error if there is nothing, or no service that the filters accept", async () => {
    await assert.rejects(chosen({}), {
      message: /^Authlete shows no service to this credential: `npx pulumi-authlete/,
    });
    seedTwo();
    const message = "None of 2 services has name~^sh: fields of clients have names such as clientName.";
    await assert.rejects(only("name~^sh"), { message });
  });

  it("is not what a mistaken filter says", () => {
    const cases: [string, RegExp][] = [
      ["shop", /^--only "shop" is no filter: give <field>=<text>, /],
      ["nam~x", /the field nam; did you mean name\?; attributes\.<key> filters by an attribute\.$/],
      ["toString=x", /neither a service nor a client has the field toString/],
      ["name~(", /"\(" is no regular expression\.$/],
    ];
    for (const [text, message] of cases) assert.throws(() => readFilter(text), { message });
  });

  it("costs 11 requests for 1,000 clients in one service", async () => {
    const clients = Array.from({ length: 1000 }, (_, i) => ({ clientName: `Client ${i}` }));
    emulator().seed({ service: { serviceName: "Shop" }, clients });
    const folder = new MemoryFolder();
    await importInto(folder, readerOf(emulator()));
    assert.equal(folder.entries().length, 1001);
    assert.equal(callsOf(emulator()).length, 11);
  });

  it("does not depend on the order of the list", async () => {
    seedTwo();
    const [oldest, newest] = [new MemoryFolder(), new MemoryFolder()];
    await importInto(oldest, readerOf(emulator()));
    emulator().options.listOrder = "newest";
    await importInto(newest, readerOf(emulator()));
    assert.deepEqual(newest.files, oldest.files);
  });
});
