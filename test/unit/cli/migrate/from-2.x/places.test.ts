/** Resources that are not simply in the stack, and sides that do not show everything. */
import assert from "node:assert/strict";
import { entriesOf } from "../../../../../cli/migrate/from-2.x/file";
import { type Config, useEmulator } from "../../../../support/emulator";
import { exported, type Given, planOf } from "./world";

const old = useEmulator();
const next = useEmulator();
const both = () => [old(), next()] as [ReturnType<typeof old>, ReturnType<typeof next>];

/** A service on both sides with a client Web. Others are in 2.x only. */
function seedBoth(...others: object[]) {
  const [before, after] = [11, 91].map((clientId) => ({ clientId, clientName: "Web" }));
  old().seed({ apiKey: "5001", service: { serviceName: "Shop" }, clients: [before, ...others] } as never);
  next().seed({ apiKey: "7001", service: { serviceName: "Shop" }, clients: [after] } as never);
}

const shop: Given = { name: "shop", id: "5001", inputs: { serviceName: "Shop" } };
const web: Given = { name: "web", id: "5001/11", inputs: { serviceId: "5001", clientName: "Web" } };
const provider = (name: string) => ({ provider: `urn:pulumi:old::iam::pulumi:providers:pulumi-nodejs::${name}::1` });

async function fileOf(...resources: Given[]) {
  const { state, steps, report } = await planOf(both(), exported(...resources));
  const carried = new Map(
    steps.flatMap(({ managed, outcome }) => (outcome.to === "import" ? [[managed.urn, outcome.carried] as const] : [])),
  );
  return { report, entries: entriesOf(carried, state) as Record<string, unknown>[] };
}

describe("The file for a stack of 3.0", () => {
  const type = "pulumi-nodejs:dynamic/authlete";

  it("has each resource in its place, with the components around it", async () => {
    seedBoth();
    const components = ["outer", "team"].map((name, i) => ({ name, id: "", ...(i > 0 && { parent: "outer" }) }));
    const { entries } = await fileOf(...components, shop, { ...web, name: "shop", parent: "team" });
    const at = (index: number) =>
      ["name", "logicalName", "parent", "component", "id"].map((key) => entries[index]?.[key]);
    const component = "test:index:Component";
    assert.deepEqual(
      entries.map((_, index) => at(index)),
      [
        [`${component}$${component}::team`, "team", `${component}::outer`, true, undefined],
        [`${component}::outer`, "outer", undefined, true, undefined],
        [`${type}:Service::shop`, "shop", undefined, undefined, "7001"],
        [
          `${component}$${component}$${type}:Client::shop`,
          "shop",
          `${component}$${component}::team`,
          undefined,
          "7001/91",
        ],
      ],
    );
  });

  it("has the types of the native plugin, if it manages the stack, and what such a record holds", async () => {
    seedBoth();
    const { entries } = await fileOf(...[shop, web].map((given) => ({ ...given, isNative: true })));
    assert.deepEqual(
      entries.map(({ name, type: recorded }) => [name, recorded]),
      [
        ["authlete:index:Service::shop", "authlete:index:Service"],
        ["authlete:index:Client::web", "authlete:index:Client"],
      ],
    );
    const [{ inputs, outputs } = {}] = entries as Record<string, object>[];
    assert.ok(inputs && outputs && !("__provider" in { ...inputs, ...outputs }));
    assert.deepEqual(
      entries.map(({ outputs }) => [Object(outputs).apiKey, Object(outputs).clientId]),
      [
        ["7001", undefined],
        [undefined, "91"],
      ],
    );
  });

  it("leaves out what has an explicit Provider or a parent of another package, and says so", async () => {
    seedBoth();
    const bucket = { name: "bucket", id: "", more: { custom: true, type: "aws:s3/bucket:Bucket", ...provider("aws") } };
    const { entries, report } = await fileOf(
      bucket,
      shop,
      { ...web, parent: "bucket" },
      { ...web, name: "eu", more: provider("eu") },
    );
    assert.deepEqual(
      entries.map(({ id }) => id),
      ["7001"],
    );
    assert.deepEqual(
      report.resources.flatMap(({ name, outcome, reason, after }) =>
        outcome === "adopt" ? [[name, reason, after]] : [],
      ),
      [
        ["eu", "has an explicit Provider, whose settings only the program knows", undefined],
        ["web", "is below bucket, which the file cannot hold", "7001/91"],
      ],
    );
  });
});

describe("The comparison with 3.0", () => {
  it("counts what others made, and names what is looked up, gone or of no stack", async () => {
    seedBoth({ clientName: "Other" }, { dynamicallyRegistered: true });
    const found = { name: "known", id: "5001/11", more: { external: true } };
    const { report, row } = await planOf(both(), exported(web, { ...web, name: "late", id: "5001/99" }, found));
    assert.deepEqual(report.services, [{ before: "5001", after: "7001" }]);
    assert.deepEqual(report.lookedUp, [{ kind: "Client", name: "known", before: "5001/11" }]);
    assert.deepEqual(report.otherClients, { before: 2, after: 0 });
    assert.deepEqual([row("web")?.isGone, row("late")?.isGone], [false, true]);
  });

  it("finds what 2.x no longer has by what the stack has recorded", async () => {
    next().seed({
      apiKey: "7001",
      service: { serviceName: "Shop" },
      clients: [{ clientId: 91, clientName: "Web" }],
    } as never);
    const { report } = await planOf(both(), exported(shop, web));
    assert.deepEqual(
      report.resources.map(({ after, isGone }) => [after, isGone]),
      [
        ["7001", true],
        ["7001/91", true],
      ],
    );
  });

  it("works from the record alone, and asks 2.x nothing", async () => {
    seedBoth();
    const outputs = { clientSecret: "as-recorded" };
    const { row } = await planOf(both(), exported(shop, { ...web, outputs }), { offline: true });
    assert.deepEqual(
      [row("web")?.after, row("web")?.isGone, row("web")?.lost],
      ["7001/91", false, ["clientId", "clientSecret"]],
    );
    assert.equal(old().calls.length, 0);
  });

  it("asks for a service that nobody found and the stack does not create", async () => {
    next().seed({ apiKey: "7001", service: { serviceName: "Other" } });
    old().seed({ apiKey: "5001", service: { serviceName: "Shop" } });
    const { row } = await planOf(both(), exported(web));
    assert.deepEqual([row("web")?.outcome, row("web")?.candidates], ["decide", []]);
    const { row: told } = await planOf(both(), exported(web), { match: ["5001=7001"] });
    assert.deepEqual(told("web")?.outcome, "create");
  });

  it("needs only the credentials of one service, if --match says what it is", async () => {
    const { apiKey, apiSecret } = old().seed({
      apiKey: "5001",
      clients: [{ clientId: 11, clientName: "Web" }],
    } as never);
    const { accessToken } = next().seed({ apiKey: "7001", clients: [{ clientId: 91, clientName: "Web" }] } as never);
    const ofService: [Config, Config] = [
      { apiVersion: "2.3", accessToken: undefined, apiKey, apiSecret },
      { accessToken },
    ];
    const { row } = await planOf(both(), exported(web), { match: ["5001=7001"], signIn: ofService });
    assert.equal(row("web")?.after, "7001/91");
    assert.ok(old().calls.every(({ path }) => !path.startsWith("/api/service/")));
  });

  it("takes an empty 3.0 for one where `up` creates everything", async () => {
    old().seed({ apiKey: "5001", service: { serviceName: "Shop" }, clients: [{ clientId: 11 }] } as never);
    const { report } = await planOf(both(), exported(shop, web));
    assert.deepEqual(
      report.resources.map(({ outcome }) => outcome),
      ["create", "create"],
    );
  });

  it("goes by what the new stack has recorded", async () => {
    seedBoth();
    next().seed({ apiKey: "7002", service: { serviceName: "Shop" } });
    const recorded = exported({ ...shop, id: "7002" });
    const { row } = await planOf(both(), exported(shop), { recorded });
    assert.deepEqual([row("shop")?.after, row("shop")?.by], ["7002", ["the new stack"]]);
    const { row: ofClient } = await planOf(both(), exported(web), { recorded: exported({ ...web, id: "7001/91" }) });
    assert.deepEqual([ofClient("web")?.after, ofClient("web")?.by], ["7001/91", ["the new stack"]]);
  });

  const mistakes: [match: string[], message: RegExp][] = [
    [["shop"], /^"shop" is not the id of a Service: give <serviceId>, in digits/],
    [["5001=7001/91"], /^"7001\/91" is not the id of a Service/],
    [["5009=7001"], /^--match 5009=7001: the stack has no Service 5009\.$/],
    [["5001=7009"], /^--match 5001=7009 says that Service 5001 is 7009 now, which Authlete 3\.0 does not show\.$/],
    [
      ["5001/11=7001/91", "5001/12=7001/91"],
      /^--match .*: 7001\/91 is 5001\/11 of 2\.x already, and cannot be 5001\/12 too\.$/,
    ],
  ];
  for (const [match, message] of mistakes)
    it(`refuses --match ${match.join(" with ")}`, async () => {
      seedBoth();
      const resources = exported(shop, web, { ...web, name: "app", id: "5001/12" });
      await assert.rejects(planOf(both(), resources, { match }), { message });
    });
});
