import { createRequire } from "node:module";
import * as pulumi from "@pulumi/pulumi";
import type * as resources from "@pulumi/pulumi/proto/resource_pb";
import type * as structs from "google-protobuf/google/protobuf/struct_pb";
import { MARKER } from "../marker";

/** The markers of what the stack has recorded, by URN. */
export type Recorded = Map<string, string | undefined>;

/** The SDK's own modules, wherever the package manager has put them. */
const load = createRequire(require.resolve("@pulumi/pulumi"));

/**
 * Asks the engine itself what the stack has recorded, and keeps nothing but markers. The SDK's `invoke` would log the
 * whole answer at debug level, with the secrets of every resource.
 */
export async function readMarkers(stackName: string): Promise<Recorded | undefined> {
  const monitor = pulumi.runtime.getMonitor();
  if (!monitor) return undefined;
  const { ResourceInvokeRequest }: typeof resources = load("./proto/resource_pb");
  const { Struct }: typeof structs = load("google-protobuf/google/protobuf/struct_pb");
  const request = new ResourceInvokeRequest();
  request.setTok("pulumi:pulumi:readStackResourceOutputs");
  request.setArgs(Struct.fromJavaScript({ stackName }));
  const { promise, resolve, reject } = Promise.withResolvers<structs.Struct | undefined>();
  monitor.invoke(request, (error, response) => (error ? reject(error) : resolve(response.getReturn())));
  return markersOf(await promise);
}

const member = (struct: structs.Struct | undefined, name: string) => struct?.getFieldsMap().get(name);

function markersOf(answer: structs.Struct | undefined): Recorded | undefined {
  const outputs = member(answer, "outputs")?.getStructValue();
  if (!outputs) return undefined;
  const entries = [...outputs.getFieldsMap().entries()];
  return new Map(
    entries.map(([urn, value]) => [
      urn,
      member(member(value.getStructValue(), "outputs")?.getStructValue(), MARKER)?.getStringValue(),
    ]),
  );
}
