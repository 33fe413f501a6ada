/** The native plugin in this process, and an engine's calls to it. */
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import type { ServiceError } from "@grpc/grpc-js";
import type * as clients from "@pulumi/pulumi/proto/provider_grpc_pb";
import type * as protocol from "@pulumi/pulumi/proto/provider_pb";
import type { Struct } from "google-protobuf/google/protobuf/struct_pb";
import type { Emulator } from "../../emulator";
import type { RecordedUrns } from "../../src/host";
import { type Serving, serve } from "../../src/native/server";
import { StackRecord } from "../../src/native/stack";
import { grpc, messages, Status } from "../../src/native/stubs";
import { structOf } from "../../src/native/wire";
import type { Fields } from "../../src/value";
import { type Config, configOf, useEmulator } from "./emulator";
import { TestHost } from "./host";

const { ResourceProviderClient }: typeof clients = createRequire(require.resolve("@pulumi/pulumi"))(
  "./proto/provider_grpc_pb",
);

/** The URN of a resource, by its kind and its name. */
export const urnOf = (kind: string, name = "it") => `urn:pulumi:test::project::authlete:index:${kind}::${name}`;
export const providerUrn = (name: string) => `urn:pulumi:test::project::pulumi:providers:authlete::${name}`;

/** What the CLI would say of the stack, and how often it was asked. */
class TestStack extends StackRecord {
  questions = 0;
  recorded: RecordedUrns | undefined = new Map();
  override async read(): Promise<RecordedUrns | undefined> {
    this.questions++;
    return this.recorded;
  }
}

const objectOf = (struct: Struct | undefined): Fields => struct?.toJavaScript() ?? {};

/** A plugin process, and its engine. All values are as the protocol has them, with secrets in their envelopes. */
export class Plugin {
  private constructor(
    readonly client: InstanceType<typeof ResourceProviderClient>,
    readonly serving: Serving,
    readonly host: TestHost,
    readonly stack: TestStack,
  ) {}

  static async start(): Promise<Plugin> {
    const [host, stack] = [new TestHost(), new TestStack()];
    const serving = await serve(host, stack);
    const client = new ResourceProviderClient(`127.0.0.1:${serving.port}`, grpc.credentials.createInsecure());
    return new Plugin(client, serving, host, stack);
  }

  stop(): void {
    this.client.close();
    this.serving.stop();
  }

  /** Sends a request, and waits for the answer. */
  ask<Request, Response>(
    method: (request: Request, done: (error: ServiceError | null, response: Response) => void) => unknown,
    request: Request,
  ): Promise<Response> {
    return new Promise((resolve, reject) =>
      method.call(this.client, request, (error, response) => (error ? reject(error) : resolve(response))),
    );
  }

  async checkConfig(news: Fields, urn = providerUrn("default_0_2_0")) {
    const request = new messages.CheckRequest().setUrn(urn).setNews(structOf(news));
    return checked(await this.ask<protocol.CheckRequest, protocol.CheckResponse>(this.client.checkConfig, request));
  }

  diffConfig(olds: Fields, news: Fields): Promise<protocol.DiffResponse> {
    const request = new messages.DiffRequest().setUrn(providerUrn("default")).setNews(structOf(news));
    return this.ask(this.client.diffConfig, request.setOldInputs(structOf(olds)).setOlds(structOf(olds)));
  }

  configure(config: Config, urn = providerUrn("default_0_2_0")): Promise<protocol.ConfigureResponse> {
    const request = new messages.ConfigureRequest().setUrn(urn).setArgs(structOf(config));
    return this.ask(this.client.configure, request.setAcceptsecrets(true));
  }

  async check(urn: string, news: Fields, olds?: Fields) {
    const request = new messages.CheckRequest()
      .setUrn(urn)
      .setNews(structOf(news))
      .setOlds(structOf(olds ?? {}));
    return checked(await this.ask<protocol.CheckRequest, protocol.CheckResponse>(this.client.check, request));
  }

  async diff(urn: string, { id, inputs, outputs }: Recorded, news: Fields, ignored: string[] = []) {
    const request = new messages.DiffRequest().setUrn(urn).setId(id).setOlds(structOf(outputs));
    request.setOldInputs(structOf(inputs)).setNews(structOf(news)).setIgnorechangesList(ignored);
    const response = await this.ask<protocol.DiffRequest, protocol.DiffResponse>(this.client.diff, request);
    const details = [...response.getDetaileddiffMap().entries()];
    return {
      changes: response.getChanges() === messages.DiffResponse.DiffChanges.DIFF_SOME,
      replaces: response.getReplacesList(),
      details: Object.fromEntries(details.map(([path, diff]) => [path, kinds[diff.getKind()]])),
    };
  }

  /** Checks and creates, as for a resource that is new or is replaced. */
  async create(urn: string, news: Fields): Promise<Recorded> {
    const { inputs } = await this.check(urn, news);
    return { inputs, ...(await this.createChecked(urn, inputs)) };
  }

  async createChecked(urn: string, inputs: Fields, preview = false) {
    const request = new messages.CreateRequest().setUrn(urn).setProperties(structOf(inputs)).setPreview(preview);
    const response = await this.ask<protocol.CreateRequest, protocol.CreateResponse>(this.client.create, request);
    return { id: response.getId(), outputs: objectOf(response.getProperties()) };
  }

  async update(
    urn: string,
    { id, inputs, outputs }: Recorded,
    news: Fields,
    preview = false,
    ignored: string[] = [],
  ): Promise<Recorded> {
    const request = new messages.UpdateRequest().setUrn(urn).setId(id).setOlds(structOf(outputs)).setPreview(preview);
    request.setOldInputs(structOf(inputs)).setNews(structOf(news)).setIgnorechangesList(ignored);
    const response = await this.ask<protocol.UpdateRequest, protocol.UpdateResponse>(this.client.update, request);
    return { id, inputs: news, outputs: objectOf(response.getProperties()) };
  }

  /** A refresh, or a look-up. */
  read(urn: string, { id, inputs, outputs }: Recorded): Promise<Recorded> {
    const request = new messages.ReadRequest().setUrn(urn).setId(id).setInputs(structOf(inputs));
    return this.askToRead(request.setProperties(structOf(outputs)));
  }

  import(urn: string, id: string): Promise<Recorded> {
    return this.askToRead(new messages.ReadRequest().setUrn(urn).setId(id));
  }

  private async askToRead(request: protocol.ReadRequest): Promise<Recorded> {
    const response = await this.ask<protocol.ReadRequest, protocol.ReadResponse>(this.client.read, request);
    return {
      id: response.getId(),
      inputs: objectOf(response.getInputs()),
      outputs: objectOf(response.getProperties()),
    };
  }

  async delete(urn: string, { id, inputs, outputs }: Recorded): Promise<void> {
    const request = new messages.DeleteRequest().setUrn(urn).setId(id).setProperties(structOf(outputs));
    await this.ask(this.client.delete, request.setOldInputs(structOf(inputs)));
  }

  async invoke(name: string, args: Fields): Promise<Fields> {
    const request = new messages.InvokeRequest().setTok(`authlete:index:${name}`).setArgs(structOf(args));
    const response = await this.ask<protocol.InvokeRequest, protocol.InvokeResponse>(this.client.invoke, request);
    return objectOf(response.getReturn());
  }
}

/** What the engine is to keep in spite of a failure. */
export function keptBy({ metadata }: ServiceError) {
  const [bytes] = metadata.get("grpc-status-details-bin");
  if (!bytes) return undefined;
  const [detail] = Status.deserializeBinary(Buffer.from(bytes)).getDetailsList();
  assert.equal(detail?.getTypeName(), "pulumirpc.ErrorResourceInitFailed");
  const failed = messages.ErrorResourceInitFailed.deserializeBinary(detail?.getValue_asU8() ?? new Uint8Array());
  return { id: failed.getId(), outputs: objectOf(failed.getProperties()), reasons: failed.getReasonsList() };
}

/** What a stack holds of a resource. */
export interface Recorded {
  id: string;
  inputs: Fields;
  outputs: Fields;
}

/** Nothing is recorded of what is looked up first. */
export const unrecorded = (id: string): Recorded => ({ id, inputs: {}, outputs: {} });

const kinds = ["add", "add-replace", "delete", "delete-replace", "update", "update-replace"];

const checked = (response: protocol.CheckResponse) => ({
  inputs: objectOf(response.getInputs()),
  failures: response.getFailuresList().map((failure) => failure.getReason()),
});

/** An emulator for a group of tests, and a way to start plugins on it. They end with their test. */
export function usePlugins(options: Parameters<typeof useEmulator>[0] = {}) {
  const emulator = useEmulator(options);
  const plugins: Plugin[] = [];
  afterEach(() => {
    for (const plugin of plugins.splice(0)) plugin.stop();
  });
  const start = async (): Promise<Plugin> => {
    const plugin = await Plugin.start();
    plugins.push(plugin);
    return plugin;
  };
  /** A plugin with the settings of the emulator. */
  const startConfigured = async (more?: Config): Promise<Plugin> => {
    const plugin = await start();
    await plugin.configure(configOf(emulator() as Emulator, more));
    return plugin;
  };
  return { emulator, start, startConfigured };
}
