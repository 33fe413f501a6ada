/** What becomes of the resources of a 2.x stack, on two emulators. */
import assert from "node:assert/strict";
import { DELETED_WITH } from "../../../../../src/deleted-with";
import { MARKER } from "../../../../../src/marker";
import { callsOf, useEmulator } from "../../../../support/emulator";
import { exported, planOf } from "./world";

const old = useEmulator();
const next = useEmulator();
const both = () => [old(), next()] as [ReturnType<typeof old>, ReturnType<typeof next>];
const issuer = "https://shop.example";

/** A service on both sides, with these clients. The ids of 3.0 are others. */
function seedBoth(before: object[], after: object[]) {
  const clients = (first: number, all: object[]) => all.map((each, i) => ({ clientId: first + i, ...each }));
  old().seed({ apiKey: "5001", service: { serviceName: "Shop", issuer }, clients: clients(11, before) } as never);
  next().seed({ apiKey: "7001", service: { serviceName: "Shop", issuer }, clients: clients(91, after) } as never);
}

const shop = { name: "shop", id: "5001", inputs: { serviceName: "Shop", issuer } };
const web = (inputs: object = {}) => ({
  name: "web",
  id: "5001/11",
  inputs: { serviceId: "5001", clientName: "Web", ...inputs },
});

describe("The plan for a stack of 2.x", () => {
  it("records what 3.0 has, with its new ids, and writes nothing on either side", async () => {
    seedBoth([{ clientName: "Web" }], [{ clientName: "Web" }]);
    const { row, steps } = await planOf(both(), exported(shop, web()));
    const { outcome: _, ...found } = row("web") ?? {};
    assert.deepEqual(found, {
      ...{ kind: "Client", name: "web", before: "5001/11", after: "7001/91", by: ["clientName"], changes: [] },
      ...{ lost: ["clientId", "clientSecret"], isGone: false },
    });
    assert.deepEqual(row("shop")?.by, ["issuer", "serviceName"]);
    const [service, client] = steps.map(({ outcome }) => (outcome.to === "import" ? outcome.carried : undefined));
    assert.deepEqual(service?.inputs, { serviceName: "Shop", issuer });
    assert.deepEqual(client?.inputs, { serviceId: "7001", clientName: "Web" });
    assert.equal(client?.state["__home"], `${next().url}#1001`);
    for (const emulator of both()) for (const call of callsOf(emulator)) assert.match(call, /^GET /);
  });

  it("lets `up` create what 3.0 lacks, with its service or without", async () => {
    seedBoth([{ clientName: "Web" }, { clientName: "App" }], [{ clientName: "App" }]);
    old().seed({ apiKey: "5002", service: { serviceName: "Bank" }, clients: [{ clientId: 21 }] } as never);
    const app = { ...web({ clientName: "App" }), name: "app", id: "5001/12" };
    const bank = { name: "bank", id: "5002" };
    const teller = {
      name: "teller",
      id: "5002/21",
      inputs: { serviceId: "5002", clientIdAlias: "21", clientSecret: "s" },
    };
    const { report } = await planOf(both(), exported(shop, web(), app, bank, teller));
    assert.deepEqual(
      report.resources.map(({ name, outcome, lost }) => [name, outcome, ...lost]),
      [
        ["bank", "create"],
        ["shop", "import"],
        ["app", "import", "clientId", "clientSecret"],
        ["teller", "create"],
        ["web", "create", "clientId", "clientSecret"],
      ],
    );
  });

  it("says what the program must drop, and records nothing of it", async () => {
    seedBoth([{ clientName: "Web" }], [{ clientName: "Web" }]);
    const inputs = { developer: "team-a", adopt: "5001/11", [MARKER]: "m-0" };
    const { report, steps } = await planOf(
      both(),
      exported({ ...shop, inputs: { ...shop.inputs, supportedDeveloperSnses: ["FACEBOOK"] } }, web(inputs)),
    );
    assert.deepEqual(report.refused, [
      {
        reason: "supportedDeveloperSnses: can be set in Authlete 2.x only, and authlete:apiVersion says 3.0; remove it",
        resources: ["shop"],
      },
      { reason: "developer: Authlete 3.0 ignores this field on write; remove it", resources: ["web"] },
      { reason: "adopt: names an object of 2.x; remove it", resources: ["web"] },
    ]);
    for (const { outcome } of steps) {
      assert.ok(outcome.to === "import");
      for (const name of ["developer", "adopt", MARKER, "supportedDeveloperSnses"])
        assert.ok(!(name in outcome.carried.inputs) && !(name in outcome.carried.state), name);
    }
  });

  it("says what `up` will change, and records what 3.0 has", async () => {
    seedBoth([{ clientName: "Web" }], [{ clientName: "Web", description: "moved", contacts: ["a", "b"] }]);
    const inputs = { description: "mine", contacts: ["b", "a"], clientSecret: "mine", [DELETED_WITH]: true };
    const { row, steps } = await planOf(both(), exported(shop, web(inputs)));
    assert.deepEqual(row("web")?.changes, ["description", "clientSecret", "deletedWith"]);
    assert.deepEqual(row("web")?.lost, ["clientId"]);
    const [, client] = steps.map(({ outcome }) => (outcome.to === "import" ? outcome.carried : undefined));
    assert.deepEqual([client?.inputs["description"], client?.inputs["contacts"]], ["moved", ["b", "a"]]);
  });

  it("knows what applications keep: a number as alias, an alias, a secret", async () => {
    const clientSecret = "the-same-on-both-sides";
    seedBoth(
      [
        { clientName: "Web", clientSecret },
        { clientIdAlias: "app", clientIdAliasEnabled: true },
        { clientType: "PUBLIC", clientName: "Spa" },
      ],
      [
        { clientName: "Web", clientSecret, clientIdAlias: "11" },
        { clientIdAlias: "app" },
        { clientType: "PUBLIC", clientName: "Spa" },
      ],
    );
    const app = { ...web(), name: "app", id: "5001/12" };
    const spa = { ...web(), name: "spa", id: "5001/13" };
    const { row } = await planOf(both(), exported(shop, web(), app, spa));
    assert.deepEqual(row("web")?.lost, []);
    assert.deepEqual(row("app")?.lost, ["clientId", "clientSecret"]);
    assert.deepEqual(row("spa")?.lost, ["clientId"]);
  });

  it("takes nothing that is unclear until --match says what it is", async () => {
    seedBoth([{ clientName: "Web" }], [{ clientName: "Web" }, { clientName: "Web" }]);
    const resources = exported(shop, web());
    const { row } = await planOf(both(), resources);
    assert.deepEqual([row("web")?.outcome, row("web")?.candidates], ["decide", ["7001/91", "7001/92"]]);
    const { row: decided } = await planOf(both(), resources, { match: ["5001/11=7001/92"] });
    assert.deepEqual([decided("web")?.after, decided("web")?.by], ["7001/92", ["--match 5001/11=7001/92"]]);
    assert.equal(decided("shop")?.after, "7001");
  });
});
