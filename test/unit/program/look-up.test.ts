/** Look-ups as a program calls them: settings, secrets, outputs, previews and mocks. */
import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import * as authlete from "../../../src";
import { secretKeys } from "../../../src/config/table";
import { callsOf, configOf, useEmulator } from "../../support/emulator";
import { inspectOutput, startProgram } from "../../support/program";
import { envOf } from "../../support/settings";

const emulator = useEmulator();

/** A service and its one client, and the token of the service. */
function seedShop() {
  const { apiKey, accessToken, clientIds } = emulator().seed({
    service: { serviceName: "Shop", jwks: '{"keys":[]}' },
    clients: [{ clientName: "Web", clientIdAlias: "shop-web" }],
  });
  return { apiKey, accessToken, id: `${apiKey}/${clientIds[0]}` };
}

/** The settings with their secrets as a program gives them: as secret outputs. */
function providerArgs(): authlete.ProviderArgs {
  const entries = Object.entries(configOf(emulator())).map(([key, value]) => [
    key,
    secretKeys.some((each) => each === key) ? pulumi.secret(value) : value,
  ]);
  return Object.fromEntries(entries);
}

const unknown = <T>(): pulumi.Output<T> => {
  const output = pulumi.output(Promise.resolve());
  Object.assign(output, { isKnown: Promise.resolve(false) });
  return output as unknown as pulumi.Output<T>;
};

describe("A look-up of a program", () => {
  after(() => startProgram());

  it("gives plain values, and secrets as secret outputs", async () => {
    const { id, apiKey } = seedShop();
    await startProgram(configOf(emulator()));
    const web = await authlete.getClient({ id });
    assert.deepEqual([web.id, web.clientName, web.clientIdAlias], [id, "Web", "shop-web"]);
    const { value, secret } = await inspectOutput(web.clientSecret);
    assert.ok(secret && String(value).length === 86);
    const shop = await authlete.getService({ id: apiKey });
    assert.deepEqual(await inspectOutput(shop.jwks), { value: '{"keys":[]}', secret: true, known: true });
    assert.deepEqual(await inspectOutput(shop.federationJwks), { value: undefined, secret: true, known: true });
    assert.ok(
      !JSON.stringify(Object.entries(web).filter(([, each]) => !pulumi.Output.isInstance(each))).includes(
        String(value),
      ),
    );
  });

  it("gives outputs in which nothing but the secrets is secret", async () => {
    const { id, apiKey } = seedShop();
    await startProgram(configOf(emulator()));
    const web = authlete.getClientOutput({ id: pulumi.output(id) });
    assert.deepEqual(await inspectOutput(web.clientName), { value: "Web", secret: false, known: true });
    assert.equal((await inspectOutput(web.clientSecret)).secret, true);
    const byAlias = authlete.getClientOutput({ serviceId: pulumi.output(apiKey), clientIdAlias: "shop-web" });
    assert.equal((await inspectOutput(byAlias.id)).value, id);
    const all = authlete.getClientsOutput({ serviceId: pulumi.output(apiKey), namePrefix: "W" });
    assert.deepEqual(await inspectOutput(all.apply((found) => found.map((each) => each.clientName))), {
      ...{ value: ["Web"], secret: false, known: true },
    });
    assert.equal((await inspectOutput(all.apply(([first]) => first?.clientSecret))).secret, true);
    const shops = authlete.getServicesOutput({ namePrefix: pulumi.output("Sh") });
    assert.deepEqual(await inspectOutput(shops.apply((found) => found.length)), {
      value: 1,
      secret: false,
      known: true,
    });
    assert.equal((await inspectOutput(authlete.getServiceOutput({ id: apiKey }).serviceName)).value, "Shop");
  });

  it("has the settings of the stack, and then of the environment", async () => {
    const { apiKey, accessToken } = seedShop();
    const { accessToken: _, ...place } = configOf(emulator());
    await startProgram(place);
    await assert.rejects(authlete.getServices(), (error) => {
      assert.ok(pulumi.RunError.isInstance(error) && error.stack === error.message);
      return /^no credential for Authlete: run `pulumi config set --secret/.test(error.message);
    });
    const env = envOf({ accessToken });
    Object.assign(process.env, env);
    try {
      await startProgram(place);
      assert.deepEqual(
        (await authlete.getServices()).map(({ id }) => id),
        [apiKey],
      );
    } finally {
      for (const name of Object.keys(env)) delete process.env[name];
    }
  });

  it("has the arguments of an explicit provider, and nothing of the stack", async () => {
    const { id } = seedShop();
    await startProgram({ baseUrl: "https://elsewhere.example", accessToken: "not-this-one" });
    const provider = new authlete.Provider("theirs", providerArgs());
    assert.equal((await authlete.getClient({ id }, { provider })).clientName, "Web");
    const output = authlete.getClientOutput({ id }, { provider });
    assert.deepEqual(await inspectOutput(output.clientName), { value: "Web", secret: false, known: true });
  });

  it("has the environment of an explicit provider, with the names that it maps", async () => {
    const { id } = seedShop();
    await startProgram();
    process.env["EU_TOKEN"] = emulator().credentials.accessToken;
    const provider = new authlete.Provider(
      "eu",
      { baseUrl: emulator().url },
      { envVarMappings: { EU_TOKEN: "AUTHLETE_ACCESS_TOKEN" } },
    );
    delete process.env["EU_TOKEN"];
    assert.equal((await authlete.getClient({ id }, { provider })).clientName, "Web");
  });

  it("waits for what a preview does not know, and sends nothing", async () => {
    await startProgram(configOf(emulator()), { preview: true });
    const web = authlete.getClientOutput({ id: unknown<string>() });
    assert.equal((await inspectOutput(web.clientName)).known, false);
    const provider = new authlete.Provider("late", { ...providerArgs(), accessToken: unknown<string>() });
    const late = authlete.getServiceOutput({ id: "7" }, { provider });
    assert.equal((await inspectOutput(late.serviceName)).known, false);
    await assert.rejects(authlete.getService({ id: "7" }, { provider }), {
      message: /^this preview does not know all/,
    });
    assert.deepEqual(callsOf(emulator()), []);
  });

  it("shares one budget with the others of its run", async () => {
    const { id } = seedShop();
    await startProgram(configOf(emulator(), { rateLimits: '{"client":1,"share":1}', maxWait: "0" }));
    await authlete.getClient({ id });
    await assert.rejects(authlete.getClient({ id }), { message: /client/ });
    assert.equal(emulator().calls.length, 1);
  });

  it("on Pulumi's mocks is answered by `call`, and not by Authlete", async () => {
    const asked: pulumi.runtime.MockCallArgs[] = [];
    await pulumi.runtime.setMocks({
      newResource: ({ name, inputs }) => ({ id: name, state: inputs }),
      call: (args) => {
        asked.push(args);
        return args.token.endsWith("s")
          ? { clients: [{ clientName: "Mock" }] }
          : { clientName: "Mock", clientSecret: "s" };
      },
    });
    const web = await authlete.getClient({ id: "1/2" });
    assert.deepEqual(
      [web.clientName, await inspectOutput(web.clientSecret)],
      ["Mock", { value: "s", secret: true, known: true }],
    );
    assert.deepEqual(
      (await authlete.getClients({ serviceId: "1" })).map(({ clientName }) => clientName),
      ["Mock"],
    );
    assert.deepEqual(
      asked.map(({ token, inputs }) => [token, inputs]),
      [
        ["authlete:index:getClient", { id: "1/2" }],
        ["authlete:index:getClients", { serviceId: "1" }],
      ],
    );
  });
});
