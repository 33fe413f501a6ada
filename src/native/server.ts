/** Serves the protocol of resource providers. */
import type * as grpcs from "@grpc/grpc-js";
import type * as providers from "@pulumi/pulumi/proto/provider_pb";
import type { Host } from "../host";
import { configure as configureSession } from "../provider/session";
import { checkConfig, configure, diffConfig } from "./configuration";
import { failureOf } from "./failure";
import { invoke } from "./invoke";
import { readSchema, readVersion } from "./package";
import { Resources } from "./resources";
import { StackRecord } from "./stack";
import "./struct";
import { Empty, grpc, grpcOptions, messages, PluginInfo, ResourceProviderService } from "./stubs";

export interface Serving {
  port: number;
  stop(): void;
}

/** Starts the plugin. */
export function serve(surroundings: Host, stack = new StackRecord()): Promise<Serving> {
  const host: Host = { ...surroundings, readRecord: () => stack.read() };
  // A check may come before the settings.
  configureSession(() => undefined, host);
  const server = new grpc.Server(grpcOptions);
  server.addService(ResourceProviderService, methods(host, new Resources(stack)));
  return new Promise((resolve, reject) =>
    server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, port) =>
      error ? reject(error) : resolve({ port, stop: () => server.forceShutdown() }),
    ),
  );
}

/** The methods of the protocol. gRPC itself refuses those that are not here. */
const methods = (host: Host, resources: Resources): grpcs.UntypedServiceImplementation => ({
  handshake: answer(() => new messages.ProviderHandshakeResponse().setAcceptSecrets(true)),
  getPluginInfo: answer(() => new PluginInfo().setVersion(readVersion())),
  getSchema: answer(getSchema),
  checkConfig: answer((request: providers.CheckRequest) => checkConfig(request, host)),
  diffConfig: answer((request: providers.DiffRequest) => diffConfig(request, host)),
  configure: answer((request: providers.ConfigureRequest) => configure(request, host)),
  invoke: answer(invoke),
  check: answer((request: providers.CheckRequest) => resources.check(request)),
  diff: answer((request: providers.DiffRequest) => resources.diff(request)),
  create: answer((request: providers.CreateRequest) => resources.create(request)),
  read: answer((request: providers.ReadRequest) => resources.read(request)),
  update: answer((request: providers.UpdateRequest) => resources.update(request)),
  delete: answer((request: providers.DeleteRequest) => resources.delete(request)),
  parameterize: answer(refuseParameters),
  // What is in flight ends by itself, and is recorded.
  cancel: answer(() => new Empty()),
  attach: answer(() => new Empty()),
  getMapping: answer(() => new messages.GetMappingResponse()),
  getMappings: answer(() => new messages.GetMappingsResponse()),
});

const answer =
  <Request, Response>(work: (request: Request) => Response | Promise<Response>) =>
  async (call: grpcs.ServerUnaryCall<Request, Response>, done: grpcs.sendUnaryData<Response>): Promise<void> => {
    try {
      done(null, await work(call.request));
    } catch (error) {
      done(failureOf(error), null);
    }
  };

function getSchema(request: providers.GetSchemaRequest): providers.GetSchemaResponse {
  if (request.getVersion() !== 0) throw new Error(`there is no schema of version ${request.getVersion()}`);
  return new messages.GetSchemaResponse().setSchema(readSchema());
}

function refuseParameters(): never {
  throw new Error("authlete takes no parameters: it has one schema");
}
