import { createRequire } from "node:module";
import * as pulumi from "@pulumi/pulumi";
import type * as resources from "@pulumi/pulumi/proto/resource_pb";
import type * as structs from "google-protobuf/google/protobuf/struct_pb";
import { ID } from "../id";
import { MARKER } from "../marker";

/** What the stack has recorded, by URN. */
export type Recorded = Map<string, { id: string | undefined; marker: string | undefined }>;

/** The SDK's own modules, wherever the package manager has put them. */
const load = createRequire(require.resolve("@pulumi/pulumi"));

/**
 * Calls a function of the engine itself. The SDK's `invoke` would log the whole answer at debug level, with the secrets
 * that are in it.
 */
async function invoke(token: string, args: Record<string, string>): Promise<structs.Struct | undefined> {
  const monitor = pulumi.runtime.getMonitor();
  if (!monitor) return undefined;
  const { ResourceInvokeRequest }: typeof resources = load("./proto/resource_pb");
  const { Struct }: typeof structs = load("google-protobuf/google/protobuf/struct_pb");
  const request = new ResourceInvokeRequest();
  request.setTok(token);
  request.setArgs(Struct.fromJavaScript(args));
  const { promise, resolve, reject } = Promise.withResolvers<structs.Struct | undefined>();
  monitor.invoke(request, (error, response) => (error ? reject(error) : resolve(response.getReturn())));
  return promise;
}

/** Asks what the stack has recorded, and keeps nothing but ids and markers. */
export const readRecord = async (stackName: string): Promise<Recorded | undefined> =>
  identitiesOf(await invoke("pulumi:pulumi:readStackResourceOutputs", { stackName }));

/** Asks for the properties of a resource of this run, secrets in their envelopes. */
export async function readRegistered(urn: string): Promise<pulumi.Inputs | undefined> {
  const state = member(await invoke("pulumi:pulumi:getResource", { urn }), "state")?.getStructValue();
  return state && pulumi.runtime.deserializeProperties(state, pulumi.runtime.isDryRun());
}

const member = (struct: structs.Struct | undefined, name: string) => struct?.getFieldsMap().get(name);

function identitiesOf(answer: structs.Struct | undefined): Recorded | undefined {
  const resources = member(answer, "outputs")?.getStructValue();
  if (!resources) return undefined;
  const entries = [...resources.getFieldsMap().entries()];
  return new Map(
    entries.map(([urn, value]) => {
      const outputs = member(value.getStructValue(), "outputs")?.getStructValue();
      const textOf = (name: string) => member(outputs, name)?.getStringValue();
      return [urn, { id: textOf(ID), marker: textOf(MARKER) }];
    }),
  );
}
