/** What the plugin says of itself, what it refuses, and how it reaches the user. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type * as grpcs from "@grpc/grpc-js";
import type * as engines from "@pulumi/pulumi/proto/engine_grpc_pb";
import type { LogRequest } from "@pulumi/pulumi/proto/engine_pb";
import type { PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";
import type * as protocol from "@pulumi/pulumi/proto/provider_pb";
import { EngineLogger } from "../../../src/native/engine";
import { readSchema } from "../../../src/native/package";
import { Empty, grpc, messages } from "../../../src/native/stubs";
import { engineAddress } from "../../../src/provider/watch";
import type { Fields } from "../../../src/value";
import { callsOf } from "../../support/emulator";
import { usePlugins } from "../../support/plugin";
import { openSecrets } from "../../support/resource";

const { EngineService }: typeof engines = createRequire(require.resolve("@pulumi/pulumi"))("./proto/engine_grpc_pb");
const { version } = JSON.parse(readFileSync("package.json", "utf8"));

describe("The plugin itself", () => {
  const { emulator, start, startConfigured } = usePlugins();

  it("takes secrets in their envelopes, and has the version of the package", async () => {
    const plugin = await start();
    const shake = await plugin.ask<protocol.ProviderHandshakeRequest, protocol.ProviderHandshakeResponse>(
      plugin.client.handshake,
      new messages.ProviderHandshakeRequest(),
    );
    assert.deepEqual([shake.getAcceptSecrets(), shake.getAcceptOutputs()], [true, false]);
    const info = await plugin.ask<InstanceType<typeof Empty>, PluginInfo>(plugin.client.getPluginInfo, new Empty());
    assert.equal(info.getVersion(), version);
    await plugin.ask(plugin.client.cancel, new Empty());
  });

  it("says what to do where its schema is missing", async () => {
    assert.throws(() => readSchema("/nowhere"), /^Error: \/nowhere\/plugin\/schema.json is missing: install/);
    const plugin = await start();
    const request = new messages.GetSchemaRequest().setVersion(1);
    await assert.rejects(plugin.ask(plugin.client.getSchema, request), /there is no schema of version 1/);
  });

  it("refuses parameters, and what it does not serve", async () => {
    const plugin = await start();
    const { client } = plugin;
    await assert.rejects(plugin.ask(client.parameterize, new messages.ParameterizeRequest()), /takes no parameters/);
    await assert.rejects(plugin.ask(client.construct, new messages.ConstructRequest()), {
      code: grpc.status.UNIMPLEMENTED,
    });
    await assert.rejects(plugin.invoke("getClinet", {}), /authlete has no function getClinet/);
  });

  it("looks up, with secrets in their envelopes", async () => {
    const plugin = await startConfigured();
    const { apiKey, clientIds } = emulator().seed({ clients: [{}, {}] });
    const found = await plugin.invoke("getClient", { id: `${apiKey}/${clientIds[0]}` });
    assert.notEqual(openSecrets(found).clientSecret, found.clientSecret);
    const { clients } = await plugin.invoke("getClients", { serviceId: apiKey });
    assert.deepEqual(Object(clients).length, 2);
    assert.deepEqual(await plugin.invoke("getClients", { serviceId: apiKey, developer: null }), { clients });
    const { services } = await plugin.invoke("getServices", {});
    assert.deepEqual(Object(services)[0].apiKey, apiKey);
    await assert.rejects(plugin.invoke("getService", { id: "1" }), /Service 1 does not exist/);
  });

  it("looks up nothing by arguments that are misspelt, missing or empty", async () => {
    const plugin = await startConfigured();
    const refused = (name: string, args: Fields, reason: RegExp) => assert.rejects(plugin.invoke(name, args), reason);
    await refused(
      "getServices",
      { name_prefix: "Shop" },
      /getServices has no argument name_prefix; did you mean namePre/,
    );
    for (const args of [{}, { id: "" }, { id: null, serviceId: "1" }, { serviceId: "1", clientIdAlias: "" }])
      await refused("getClient", args, /: getClient needs id, or serviceId and clientIdAlias$/);
    await refused("getClients", {}, /: getClients needs serviceId$/);
    assert.deepEqual(callsOf(emulator()), []);
  });
});

describe("The address of the engine", () => {
  const lines: [title: string, args: string[]][] = [
    ["alone", []],
    ["behind the flags of a verbose run", ["--logtostderr", "-v=9"]],
    ["behind the address of a collector of traces", ["--tracing", "http://127.0.0.1:4318"]],
  ];
  for (const [title, args] of lines)
    it(`is found ${title}`, () => assert.equal(engineAddress([...args, "127.0.0.1:4000"]), "127.0.0.1:4000"));

  it("is missing where a person starts the plugin", () => assert.equal(engineAddress([]), undefined));
});

describe("A line for the user", () => {
  it("reaches the engine in order, and the end of the plugin waits for it", async () => {
    const lines: [severity: number, message: string, isOfUseOnlyNow: boolean][] = [];
    const server = new grpc.Server();
    server.addService(EngineService, {
      log: ({ request }: grpcs.ServerUnaryCall<LogRequest, unknown>, done: grpcs.sendUnaryData<object>) => {
        lines.push([request.getSeverity(), request.getMessage(), request.getEphemeral()]);
        done(null, new Empty());
      },
    });
    const port = await new Promise<number>((resolve, reject) =>
      server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, bound) =>
        error ? reject(error) : resolve(bound),
      ),
    );
    const logger = new EngineLogger(`127.0.0.1:${port}`);
    logger.warn("first");
    logger.info("second");
    logger.status("third");
    await logger.flush();
    assert.deepEqual(lines, [
      [2, "first", false],
      [1, "second", false],
      [1, "third", true],
    ]);
    server.forceShutdown();
    logger.info("nobody is there");
    await logger.flush();
  });
});
