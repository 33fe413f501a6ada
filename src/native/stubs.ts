/**
 * Pulumi's protocol: the messages and the gRPC of its SDK. This folder is the plugin `pulumi-resource-authlete`, a process
 * of its own. It may import all others but `program` and `generated`.
 */
import { createRequire } from "node:module";
import type * as grpcs from "@grpc/grpc-js";
import type * as engineStubs from "@pulumi/pulumi/proto/engine_grpc_pb";
import type * as engines from "@pulumi/pulumi/proto/engine_pb";
import type * as plugins from "@pulumi/pulumi/proto/plugin_pb";
import type * as providerStubs from "@pulumi/pulumi/proto/provider_grpc_pb";
import type * as providers from "@pulumi/pulumi/proto/provider_pb";
import type * as statuses from "@pulumi/pulumi/proto/status_pb";
import type * as anys from "google-protobuf/google/protobuf/any_pb";
import type * as empties from "google-protobuf/google/protobuf/empty_pb";
import type * as structs from "google-protobuf/google/protobuf/struct_pb";

/** The SDK's own modules, wherever the package manager has put them. */
const load = createRequire(require.resolve("@pulumi/pulumi"));

export const grpc: typeof grpcs = load("@grpc/grpc-js");
/** Messages may be of any size, and nobody looks at the counts that gRPC would keep of each call. */
export const grpcOptions = {
  "grpc.max_receive_message_length": -1,
  "grpc.max_send_message_length": -1,
  "grpc.enable_channelz": 0,
};
export const { Any }: typeof anys = load("google-protobuf/google/protobuf/any_pb");
export const { Empty }: typeof empties = load("google-protobuf/google/protobuf/empty_pb");
export const { Struct, Value }: typeof structs = load("google-protobuf/google/protobuf/struct_pb");
export const { EngineClient }: typeof engineStubs = load("./proto/engine_grpc_pb");
export const { LogRequest, LogSeverity }: typeof engines = load("./proto/engine_pb");
export const { PluginInfo }: typeof plugins = load("./proto/plugin_pb");
export const { ResourceProviderService }: typeof providerStubs = load("./proto/provider_grpc_pb");
export const messages: typeof providers = load("./proto/provider_pb");
export const { Status }: typeof statuses = load("./proto/status_pb");
