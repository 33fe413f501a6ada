/** `loadClients` as a program calls it, on Pulumi's mocks. */
import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import * as authlete from "../../../src";
import { type Files, withFiles } from "../../support/data";
import { startProgram } from "../../support/program";

type Registered = pulumi.runtime.MockResourceArgs;

/** Runs a program with the files, and returns the inputs of the clients that it declares, by name. */
async function declare(files: Files, options: Partial<authlete.LoadClientsOptions> = {}, config = {}) {
  const registered: Registered[] = [];
  const newResource = (args: Registered) => {
    registered.push(args);
    return { id: "123", state: args.inputs };
  };
  await pulumi.runtime.setMocks({ newResource, call: () => ({}) });
  pulumi.runtime.setAllConfig({ "clients:web": "hidden", ...config }, ["clients:web"]);
  const clients = withFiles(files, (folder) => authlete.loadClients(folder, { service: "123", ...options }));
  await Promise.all(Object.values(clients).map(({ id }) => new Promise((resolve) => id.apply(resolve))));
  const own = ({ inputs }: Registered) =>
    Object.fromEntries(Object.entries(inputs).filter(([name, value]) => !name.startsWith("__") && value !== undefined));
  return { clients, inputs: Object.fromEntries(registered.map((one) => [one.name, own(one)])) };
}

const refusal = (files: Files, options?: Partial<authlete.LoadClientsOptions>, config?: object) =>
  declare(files, options, config).then(
    () => assert.fail("no error"),
    ({ message }: Error) => message.replaceAll(/\S*\/data-\w+/g, "."),
  );

describe("A program that loads clients", () => {
  after(() => startProgram());

  it("declares each, with defaults below its fields, in the service that it names", async () => {
    const files = { "web.yaml": "clientName: Web\n", "ops/spa.yaml": "clientType: PUBLIC\ntokenAuthMethod: NONE\n" };
    const defaults = { clientName: "App", description: pulumi.output("from the program") };
    const { clients, inputs } = await declare(files, { defaults, service: pulumi.output("77") });
    assert.deepEqual(inputs, {
      web: { serviceId: "77", clientName: "Web", description: "from the program" },
      "ops/spa": {
        ...{ serviceId: "77", clientName: "App", description: "from the program" },
        ...{ clientType: "PUBLIC", tokenAuthMethod: "NONE" },
      },
    });
    assert.ok(authlete.Client.isInstance(clients["ops/spa"]));
  });

  it("takes the id of a Service, and makes arguments of other columns by map", async () => {
    const table = { "all.csv": "name,team,host\nweb,shop,a.example\n" };
    const map: authlete.LoadClientsOptions["map"] = ({ team, host }, { name, file }) => ({
      clientName: `${team} ${name} ${file.split("/").at(-1)}`,
      redirectUris: [`https://${host}/`],
    });
    const service = authlete.Service.get("shop", "99");
    const { inputs } = await declare(table, { map, service });
    const redirectUris = ["https://a.example/"];
    assert.deepEqual(inputs["all/web"], { serviceId: "99", clientName: "shop all/web all.csv", redirectUris });
  });

  it("reads a secret from the namespace clients of the configuration, and keeps it secret", async () => {
    const { clients, inputs } = await declare({ "web.yaml": "clientSecret: { $config: web }\n" });
    assert.deepEqual(inputs["web"]?.["clientSecret"], {
      [pulumi.runtime.specialSigKey]: pulumi.runtime.specialSecretSig,
      value: "hidden",
    });
    assert.ok(await pulumi.isSecret(clients["web"]?.clientSecret ?? pulumi.output("")));
    const missing = await refusal({ "web.yaml": "clientSecret: { $config: other }\n" });
    assert.match(missing, /pulumi config set (--secret )?clients:other/);
  });

  it("declares none if one is wrong, and says where, with what map and defaults have made of it", async () => {
    const files = { "a.yaml": "clientName: A\nclientTyp: PUBLIC\n", "b.yaml": "clientName: B\n" };
    const defaults = { clientType: "PUBLIC", tokenAuthMethod: "PRIVATE_KEY_JWT" } as const;
    const message = await refusal(files, { defaults });
    assert.match(message, /^\.: no client is declared:\n\.\/a\.yaml:2:1: clientTyp: a Client has no such input/);
    assert.match(
      message,
      /\n\.\/a\.yaml:1:1: tokenAuthMethod: a PUBLIC client cannot .* \(client a\)\n\.\/b\.yaml:1:1: token/,
    );
    assert.match(
      await refusal({ "b.yaml": "host: b\n" }, { map: ({ host }) => ({ redirectUris: [String(host)] }) }),
      /\n\.\/b\.yaml:1:1: redirectUris\[0\]: must be an absolute URI/,
    );
  });

  it("checks against the generation of the stack, and with an explicit provider what both refuse", async () => {
    const files = { "a.yaml": "fapiModes: [FAPI2_SECURITY]\n" };
    assert.match(
      await refusal(files, {}, { "authlete:apiVersion": "2.3" }),
      /fapiModes: can be set in Authlete 3\.0 only/,
    );
    assert.match(await refusal(files, {}, { "authlete:apiVersion": "5" }), /^authlete:apiVersion/);
    const provider = new authlete.Provider("p", { apiVersion: "2.3", accessToken: "t" });
    const both = { "a.yaml": "locked: maybe\ncredentialOfferEndpoint: https://a.example/\n" };
    const message = await refusal(both, { provider });
    assert.match(message, /locked: must be true or false/);
    assert.doesNotMatch(message, /credentialOfferEndpoint/);
  });
});
