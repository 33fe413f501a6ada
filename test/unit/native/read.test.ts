/** Reads: of what is managed, of what is imported, and of what the program only looks up. */
import assert from "node:assert/strict";
import { UNKNOWN } from "../../../src/plan/unknown";
import { client, service } from "../../../src/resources/definitions";
import { unrecorded, urnOf, usePlugins } from "../../support/plugin";
import { openSecrets } from "../../support/resource";
import { everyField } from "../../support/sample";

const urn = urnOf("Client");

describe("A read of the plugin", () => {
  const { emulator, startConfigured } = usePlugins();
  /** A client that somebody made in the console. */
  async function existing() {
    const plugin = await startConfigured();
    const serviceId = emulator().seed().apiKey;
    const made = await plugin.create(urn, {
      ...{
        serviceId,
        clientName: "Web",
        clientType: "CONFIDENTIAL",
        redirectUris: ["https://b.example", "https://a.example"],
      },
      ...{ description: "the site", clientSecret: "s3cret-of-the-client" },
    });
    return { plugin, id: made.id, serviceId };
  }

  it("of an import fills in the inputs, so that the next preview is empty", async () => {
    const { plugin, id, serviceId } = await existing();
    const imported = await plugin.import(urn, id);
    const { clientName, clientType, description } = imported.inputs;
    assert.deepEqual(
      [clientName, clientType, description, imported.inputs.serviceId],
      ["Web", "CONFIDENTIAL", "the site", serviceId],
    );
    assert.ok(!("clientSecret" in imported.inputs), "an issued secret stays Authlete's");
    const { inputs, failures } = await plugin.check(urn, imported.inputs, imported.inputs);
    assert.deepEqual(failures, []);
    assert.equal((await plugin.diff(urn, { ...imported, inputs }, inputs)).changes, false);
  });

  for (const generation of [3, 2] as const)
    it(`of an import fills in every field, in Authlete ${generation}`, async () => {
      const { credentials } = emulator();
      const { serviceOwnerApiKey, serviceOwnerApiSecret } = credentials;
      const inTwo = { apiVersion: "2", accessToken: undefined, serviceOwnerApiKey, serviceOwnerApiSecret };
      const plugin = await startConfigured(generation === 2 ? inTwo : {});
      const shop = { ...everyField(service, generation), httpAliasProhibited: false };
      const { apiKey, clientIds } = emulator().seed({ service: shop, clients: [everyField(client, generation)] });
      for (const [kind, id] of [
        ["Service", apiKey],
        ["Client", `${apiKey}/${clientIds[0]}`],
      ] as const) {
        const imported = await plugin.import(urnOf(kind), id);
        const { inputs, failures } = await plugin.check(urnOf(kind), imported.inputs, imported.inputs);
        assert.deepEqual(failures, []);
        assert.ok(Object.keys(inputs).length > 20);
        assert.equal((await plugin.diff(urnOf(kind), { ...imported, inputs }, inputs)).changes, false);
        assert.deepEqual((await plugin.read(urnOf(kind), imported)).inputs, imported.inputs);
      }
      assert.match(
        plugin.host.lines.join(),
        /Client [\d/]+: not an input, as it is: grantTypes\[0\]: has no response type/,
      );
    });

  it("of an import fills in no secret, which the CLI would print, and leaves it as it is", async () => {
    const plugin = await startConfigured();
    const privateKey = { kty: "EC", crv: "P-256", kid: "1", x: "x", y: "y", d: "private_d" };
    const given = { authenticationCallbackApiSecret: "s3cret", jwks: JSON.stringify({ keys: [privateKey] }) };
    const credentialJwks = JSON.stringify({ keys: [{ kty: "OKP", crv: "Ed25519", kid: "1", x: "x" }] });
    const { apiKey } = emulator().seed({ service: { serviceName: "Shop", credentialJwks, ...given } });
    const imported = await plugin.import(urnOf("Service"), apiKey);
    assert.ok(!/s3cret|private_d/.test(JSON.stringify(imported)));
    assert.deepEqual(JSON.parse(String(openSecrets(imported.inputs).credentialJwks)), JSON.parse(credentialJwks));
    assert.match(
      plugin.host.lines.join(),
      /: authenticationCallbackApiSecret, jwks: not filled in, because it is secret/,
    );
    await plugin.update(urnOf("Service"), imported, { ...imported.inputs, serviceName: "New" });
    const { serviceName, jwks } = openSecrets((await plugin.read(urnOf("Service"), unrecorded(apiKey))).outputs);
    assert.deepEqual([serviceName, JSON.parse(String(jwks))], ["New", { keys: [privateKey] }]);
  });

  it("of an import is refused, if another resource of the stack is the object", async () => {
    const { plugin, id } = await existing();
    Object.assign(plugin.stack, { recorded: new Map([[id, urnOf("Client", "web")]]) });
    await assert.rejects(plugin.import(urn, id), /is not imported: this stack has it already, as "web": if that is/);
    assert.equal((await plugin.import(urnOf("Client", "web"), id)).id, id);
  });

  it("refreshes an imported object as one that was created, and its drift is found", async () => {
    const { plugin, id } = await existing();
    const imported = await plugin.import(urn, id);
    assert.ok(!("pkceRequired" in imported.outputs), "what nobody manages is not recorded");
    assert.deepEqual(await plugin.read(urn, imported), imported);
    const renamed = await plugin.update(urn, imported, { ...imported.inputs, clientName: "Shop" });
    const drifted = await plugin.read(urn, { ...renamed, inputs: imported.inputs });
    assert.equal(drifted.inputs.clientName, "Shop");
  });

  it("of an imported object is no reason to write what nobody manages", async () => {
    const { plugin, id, serviceId } = await existing();
    const imported = await plugin.import(urn, id);
    const { inputs } = await plugin.check(
      urn,
      { serviceId, clientName: "Web", clientType: "CONFIDENTIAL" },
      imported.inputs,
    );
    const { details } = await plugin.diff(urn, imported, inputs);
    assert.deepEqual(Object.keys(details).sort(), ["description", "redirectUris"]);
  });

  it("of a look-up shows the whole object, and again so", async () => {
    const { plugin, id } = await existing();
    for (const inputs of [{}, { clientName: "as it was" }]) {
      const found = await plugin.read(urn, { id, inputs, outputs: inputs });
      const { outputs } = found;
      assert.equal(openSecrets(outputs).clientSecret, "s3cret-of-the-client");
      assert.deepEqual([outputs.clientName, outputs.pkceRequired], ["Web", false]);
      const again = await plugin.read(urn, { id, inputs, outputs });
      assert.deepEqual(again, { id, inputs, outputs });
    }
  });

  it("of a look-up whose object is gone drops it, so that a refresh does not fail for ever", async () => {
    const { plugin, id } = await existing();
    const found = await plugin.read(urn, unrecorded(id));
    await (await startConfigured()).delete(urn, found);
    const refreshing = await startConfigured();
    assert.deepEqual(await refreshing.read(urn, found), unrecorded(""));
    assert.match(
      refreshing.host.lines.join(),
      /no longer exists in Authlete: .*still looks it up, the next `pulumi up` fails/,
    );
  });

  it("answers no text that the engine takes for an unknown value, whoever has named a client so", async () => {
    const plugin = await startConfigured();
    const { apiKey, clientIds } = emulator().seed({ clients: [{}] });
    const id = `${apiKey}/${clientIds[0]}`;
    const attributes = [{ key: "team", value: "shop" }];
    const adopted = await plugin.create(urn, { serviceId: apiKey, clientName: "Web", attributes, adopt: id });
    const theirs = { clientName: UNKNOWN, description: UNKNOWN, attributes: [{ key: "team", value: UNKNOWN }] };
    await plugin.update(urn, adopted, { ...adopted.inputs, ...theirs });
    const answers = [
      await plugin.read(urn, adopted),
      await plugin.read(urn, unrecorded(id)),
      await plugin.import(urn, id),
      await plugin.invoke("getClients", { serviceId: apiKey }),
    ];
    for (const answer of answers) {
      assert.ok(!JSON.stringify(answer).includes(`"${UNKNOWN}"`));
      assert.match(JSON.stringify(answer), new RegExp(`"\\(${UNKNOWN}\\)"`));
    }
    assert.deepEqual(await plugin.read(urn, { ...adopted, ...answers[0] }), answers[0]);
  });

  it("of what does not exist says so", async () => {
    const { plugin, id } = await existing();
    const other = id.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
    for (const read of [(id: string) => plugin.import(urn, id), (id: string) => plugin.read(urn, unrecorded(id))]) {
      await assert.rejects(read(other), /A001212/);
      await assert.rejects(read("web"), /"web" is not the id of a Client: give <serviceId>/);
    }
  });
});
