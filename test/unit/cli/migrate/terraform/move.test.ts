/** What becomes of a state of Terraform: a program that changes nothing, and what there is to know. */
import assert from "node:assert/strict";
import { moveOver } from "../../../../../cli/migrate/terraform/move";
import { live, stateAlone } from "../../../../../cli/migrate/terraform/read";
import { findingsOf } from "../../../../../cli/migrate/terraform/report";
import { instancesIn } from "../../../../../cli/migrate/terraform/state";
import { trackedIn } from "../../../../../cli/migrate/terraform/tracked";
import type { Generation } from "../../../../../src/call";
import { client, service } from "../../../../../src/resources/definitions";
import { callsOf, useEmulator } from "../../../../support/emulator";
import { everyField } from "../../../../support/sample";
import { resource, rewriteState, sampleText, seedSample, stateText } from "../../../../support/terraform";
import { assertUnchanged, MemoryFolder, owner, readerOf } from "../../import/world";

const emulator = useEmulator();
const published = sampleText("terraform.tfstate");

async function move(text: string, folder = new MemoryFolder(), { generation = 3 as Generation, offline = false } = {}) {
  const reader = readerOf(emulator(), generation === 2 ? owner(emulator()) : {});
  const source = offline ? stateAlone(generation) : live(reader);
  const moved = await moveOver(trackedIn(instancesIn(text, "x.tfstate")), source, folder, []);
  folder.write(moved.outputs);
  return { ...moved, folder, reader, findings: findingsOf(moved.facts) };
}

const about = ({ findings }: Awaited<ReturnType<typeof move>>, topic: string) =>
  findings.filter((finding) => finding.topic === topic).map(({ what, resources }) => `${what} ${resources.length}`);

describe("A move from Terraform", () => {
  it("writes a program with the names and references that Terraform has, and secrets from the configuration", async () => {
    seedSample(emulator());
    const { folder } = await move(published);
    const program = folder.read("shop.ts") ?? "";
    for (const line of [
      'export const shop = new authlete.Service("shop", {',
      '  jwks: config.requireSecret("shopJwks"),',
      "  serviceId: shop.id,",
      'export const job0 = new authlete.Client("job-0", {',
      'export const job2 = new authlete.Client("job-2", {',
      'export const web = new authlete.Client("web", {',
      '  clientIdAlias: "shop-web",',
      '  extension: { requestableScopes: ["openid", "orders"], requestableScopesEnabled: true },',
    ])
      assert.ok(program.split("\n").includes(line), `${line}\n${program}`);
    assert.match(folder.read("secrets.sh") ?? "", /^set_secret shopJwks Service shop jwks$/m);
    assert.doesNotMatch(program, /shop-web"?, \{|clientSecret|developer/);
  });

  for (const [what, text] of [
    ["the published provider", published],
    ["its rewrite", rewriteState()],
  ] as const)
    for (const offline of [false, true])
      it(`changes nothing of what ${what} tracks, ${offline ? "from the state alone" : "as Authlete has it"}`, async () => {
        seedSample(emulator());
        const { folder, reader, entries } = await move(text, undefined, { offline });
        assert.equal(entries.length, 5);
        if (offline) assert.deepEqual(callsOf(emulator()), []);
        await assertUnchanged(folder, reader, offline);
      });

  for (const which of ["first", "second"] as const)
    it(`changes nothing of objects with the ${which} value of every field`, async () => {
      const shop = { ...everyField(service, 3, which), httpAliasProhibited: false };
      const { apiKey, clientIds } = emulator().seed({
        service: shop,
        clients: [everyField(client, 3, which)],
      } as never);
      const reader = readerOf(emulator());
      const state = rewriteState({
        service: await reader.one(service, apiKey),
        clients: [await reader.one(client, `${apiKey}/${clientIds[0]}`)],
      });
      for (const offline of [false, true]) {
        const moved = await move(state, undefined, { offline });
        assert.deepEqual([...about(moved, "lost"), ...about(moved, "differing")], []);
        await assertUnchanged(moved.folder, reader, offline);
      }
    });

  it("says what the state lacked, had otherwise, calls otherwise and exposes", async () => {
    seedSample(emulator());
    const moved = await move(published);
    assert.deepEqual(
      {
        inClear: about(moved, "inClear"),
        lost: about(moved, "lost"),
        differing: about(moved, "differing"),
        renamed: about(moved, "renamed"),
        ignored: about(moved, "ignored"),
        others: [...about(moved, "unknown"), ...about(moved, "notes")],
      },
      {
        inClear: ["client_secret 4", "service_api_secret 4", "api_secret 1"],
        lost: ["jwks 4"],
        differing: ["supportedScopes 1"],
        renamed: ["jwk 4", "service_api_key 4", "requestable_scopes 1", "requestable_scopes_enabled 1"],
        ignored: ["developer 4", "client_id_alias_enabled 2"],
        others: [],
      },
    );
    const token = moved.findings.filter(({ todo }) => todo.startsWith("it is the access token that Terraform works"));
    assert.deepEqual(
      token.map(({ what }) => what),
      ["service_api_secret", "api_secret"],
    );
  });

  it("says what the state alone cannot know", async () => {
    const moved = await move(published, undefined, { offline: true });
    const fields = about(moved, "unknown").map((each) => each.replace(/^\d+ /, ""));
    assert.deepEqual(fields, ["jwks 4", "requestObjectEncryptionEncMatchRequired 4", "fields 4", "fields 1"]);
    const rewrite = await move(rewriteState(), undefined, { offline: true });
    assert.deepEqual(about(rewrite, "inClear"), ["jwks 1", "api_secret 1", "client_secret 4"]);
    assert.ok(about(rewrite, "unknown").every((what) => / fields /.test(what)));
  });

  it("leaves out what the program has already, and adds what is new in a file of its own", async () => {
    seedSample(emulator());
    const { folder } = await move(published);
    const again = await move(published, folder);
    assert.deepEqual([again.outputs, again.leftOut.known, again.findings], [[], 5, []]);
    const { clientIds } = emulator().seed({
      apiKey: "7",
      service: { serviceName: "Bank" },
      clients: [{ clientName: "x" }],
    });
    const more = resource("client", "atm", { service_api_key: "7", client_id: clientIds[0] });
    const { leftOut } = await move(stateText(...JSON.parse(published).resources, more), folder);
    assert.equal(leftOut.known, 5);
    assert.match(
      folder.read("bank.ts") ?? "",
      /^const serviceId = "7";\n\nexport const atm = new authlete\.Client\("atm", /m,
    );
    await assertUnchanged(folder, again.reader);
  });

  it("reads many clients of a service as a list", async () => {
    const clients = Array.from({ length: 30 }, (_, index) => ({ clientName: `c${index}` }));
    const { apiKey, clientIds } = emulator().seed({ clients });
    const resources = clientIds.slice(5).map((id) => resource("client", `c${id}`, { service_api_key: apiKey, id }));
    const { entries } = await move(stateText(...resources));
    assert.equal(entries.length, 25);
    assert.deepEqual(
      [...new Set(callsOf(emulator()))],
      [`GET /api/${apiKey}/service/get`, `GET /api/${apiKey}/client/get/list?start=0&end=100`],
    );
  });

  it("is refused if Authlete lacks what the state tracks, with each address", async () => {
    const { apiKey, clientIds } = emulator().seed({ clients: [{}] });
    const state = stateText(
      resource("client", "here", { service_api_key: apiKey, id: clientIds[0] }),
      resource("client", "gone", { service_api_key: apiKey, id: "1" }, { module: "module.a" }),
      resource("service", "gone", { id: "2" }),
      resource("client", "inside", { service_api_key: "2", id: "3" }),
    );
    const folder = new MemoryFolder();
    await assert.rejects(move(state, folder), ({ message }: Error) => {
      assert.ok(message.startsWith(`${emulator().url} does not have what the state tracks:\n`), message);
      const lines = message.split("\n").filter((line) => line.startsWith("  "));
      assert.deepEqual(lines, [
        `  module.a.authlete_client.gone (${apiKey}/1)`,
        "  authlete_service.gone (2)",
        "  authlete_client.inside (2/3)",
      ]);
      return true;
    });
    assert.equal(folder.files.size, 0);
  });

  it("works for 2.x, with the credential of a service owner", async () => {
    const { apiKey, apiSecret, clientIds } = emulator().seed({
      service: { serviceName: "Shop", clientsPerDeveloper: 3 },
      clients: [{ developer: "team", clientName: "Web" }],
    });
    const state = stateText(
      resource("service", "shop", { id: apiKey, service_name: "Shop", api_secret: apiSecret }),
      resource("client", "web", { service_api_key: apiKey, client_id: clientIds[0], developer: "team" }),
    );
    const moved = await move(state, undefined, { generation: 2 });
    assert.match(
      moved.folder.read("shop.ts") ?? "",
      /clientsPerDeveloper: 3.*new authlete\.Client\("web", \{[^}]*developer: "team"/s,
    );
    const lists = ["GrantTypes", "ResponseTypes", "TokenAuthMethods"].map((name) => `supported${name} 1`);
    const lost = ["clientsPerDeveloper 1", ...lists, "clientName 1", "clientIdAliasEnabled 1"];
    assert.deepEqual([about(moved, "ignored"), about(moved, "lost")], [[], lost]);
    assert.match(String(moved.findings.find(({ what }) => what === "api_secret")?.todo), /^it opens the service /);
    await assertUnchanged(moved.folder, moved.reader);
  });

  it("notes what Terraform would have replaced, and an object with two addresses", async () => {
    const { apiKey } = emulator().seed({ service: { serviceName: "Shop" } });
    const moved = await move(
      stateText(
        resource("service", "a", { id: apiKey }, {}, { status: "tainted" }),
        resource("service", "b", { id: apiKey }),
      ),
    );
    assert.deepEqual(
      [about(moved, "notes"), moved.entries.map(({ name }) => name)],
      [["tainted 1", `${apiKey} 1`], ["a"]],
    );
  });
});
