/** What an explicit instance hands to the engine. */
import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import * as authlete from "../../../src";

const secret = (value: unknown) => ({
  [pulumi.runtime.specialSigKey]: pulumi.runtime.specialSecretSig,
  value,
});

describe("The arguments of a Provider", () => {
  const seen = new Map<string, unknown>();
  before(() => {
    const newResource = ({ name, inputs }: pulumi.runtime.MockResourceArgs) => {
      seen.set(name, inputs);
      return { id: name, state: inputs };
    };
    return pulumi.runtime.setMocks({ newResource, call: ({ inputs }) => inputs });
  });

  /** The configuration that the engine gets. */
  async function configured(name: string, args: authlete.ProviderArgs): Promise<unknown> {
    const provider = new authlete.Provider(name, args);
    await new Promise((done) => provider.urn.apply(done));
    return seen.get(name);
  }

  const explicit = { "authlete:explicit": "true" };

  it("reach the engine as text, secrets as secrets", async () => {
    const timeout = pulumi.output(7);
    const args = { accessToken: "token", baseUrl: "https://a.example", timeout, rateLimits: { client: 7 } };
    assert.deepEqual(await configured("all", args), {
      "authlete:accessToken": secret("token"),
      "authlete:baseUrl": "https://a.example",
      "authlete:timeout": "7",
      "authlete:rateLimits": '{"client":7}',
      ...explicit,
    });
    const accessTokenCommand = ["vault", pulumi.output("read")];
    assert.deepEqual(await configured("command", { accessTokenCommand }), {
      "authlete:accessTokenCommand": '["vault","read"]',
      ...explicit,
    });
    const organizationId = pulumi.secret("7");
    assert.deepEqual(await configured("secret", { organizationId }), {
      "authlete:organizationId": secret("7"),
      ...explicit,
    });
  });

  const nothing = { undefined, null: null };
  for (const [word, value] of Object.entries(nothing)) {
    it(`fault 6: count as left out where they are ${word}, as a value, an Output or a promise`, async () => {
      const output = pulumi.output(value);
      const args = {
        ...{ accessToken: output, apiSecret: pulumi.secret(value), baseUrl: value },
        ...{ apiKey: Promise.resolve(value), organizationId: pulumi.secret(output) },
        ...{ timeout: output, rateLimits: output },
      };
      assert.deepEqual(await configured(word, args as object), explicit);
    });
  }

  it("fault 6: count as left out where an Output becomes nothing later", async () => {
    const later = new Promise<string>((done) => setTimeout(() => done("x"), 10));
    const args: object = { accessToken: pulumi.secret(later).apply(() => undefined) };
    assert.deepEqual(await configured("later", args), explicit);
  });
});
