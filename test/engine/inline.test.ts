/** An inline program of the Automation API: it runs in the process of its caller, apart from the CLI and the plugin. */
import assert from "node:assert/strict";
import { LocalWorkspace, type Stack } from "@pulumi/pulumi/automation";
import { type Emulator, startEmulator } from "../../emulator/index";
import { pulumiCli } from "../../scripts/pulumi-cli";
import { temporaryWorkspace, type Workspace } from "../../scripts/workspace";
import * as authlete from "../../src/index";
import { root } from "../support/project";

/** Each run of it in this process declares the same alias. Its end does not wait for what it looks up. */
const programOn =
  ({ url: baseUrl, credentials: { accessToken } }: Emulator) =>
  async () => {
    const shop = new authlete.Service("shop", { serviceName: "Shop" });
    const web = new authlete.Client("web", { serviceId: shop.id, clientIdAlias: "shop-web" });
    const provider = new authlete.Provider("theirs", { baseUrl, accessToken });
    web.urn.apply(async () => {
      const services = await authlete.getServices({ namePrefix: "Theirs" }, { provider });
      for (const { id: serviceId } of services) new authlete.Client("late", { serviceId }, { provider });
    });
  };

describe("An inline program of the Automation API", () => {
  let emulator: Emulator;
  let workspace: Workspace;
  let stack: Stack;
  const output: string[] = [];

  before(async () => {
    const cli = await pulumiCli();
    emulator = await startEmulator({ services: [{ service: { serviceName: "Theirs" } }] });
    workspace = temporaryWorkspace(cli, "inline", root);
    const { accessToken, organizationId, apiServerId } = emulator.credentials;
    // The plugin gets the token. This process, where the program runs, does not have it.
    const envVars = { ...workspace.env, AUTHLETE_ACCESS_TOKEN: accessToken };
    const setup = { stackName: "test", projectName: "inline", program: programOn(emulator) };
    stack = await LocalWorkspace.createStack(setup, {
      pulumiCommand: cli.command,
      envVars: Object.fromEntries(Object.entries(envVars).map(([name, value]) => [name, String(value)])),
    });
    const place = { baseUrl: emulator.url, idpUrl: emulator.idpUrl, organizationId, apiServerId };
    const config = Object.entries(place).map(([key, value]) => [`authlete:${key}`, { value: String(value) }]);
    await stack.setAllConfig(Object.fromEntries(config));
  });

  it("fault 28: previews without a word about an environment that it cannot see, and waits for look-ups", async () => {
    emulator.faults.push({ path: "/api/service/get/list", times: 1, delay: 1000 });
    await stack.preview({ onOutput: (text) => output.push(text) });
    assert.match(output.join(""), /\+ 5 to create/);
    assert.doesNotMatch(output.join(""), /warning|credential/);
  });

  it("fault 32: runs the provider in the folder of its caller", async () => {
    const { summary } = await stack.up();
    assert.deepEqual([summary.result, summary.resourceChanges], ["succeeded", { create: 5 }]);
    const { summary: destroyed } = await stack.destroy();
    assert.equal(destroyed.result, "succeeded");
  });

  after(async () => {
    workspace?.remove();
    await emulator?.close();
  });
});
