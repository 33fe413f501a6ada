/** What exists before the call of a cell, and the run that makes the call. */
import type { Emulator } from "../../emulator";
import { MARKER } from "../../src/marker";
import { type Config, configOf, configure } from "../support/emulator";
import { TestHost } from "../support/host";
import { type Fields, openSecrets } from "../support/resource";
import type { RequestKind } from "./fault-cases";
import { commonSecrets, jwks, markedInputs } from "./secrets";

import clients = require("../../src/provider/client");
import services = require("../../src/provider/service");

export interface Scene {
  emulator: Emulator;
  host: TestHost;
  serviceId: string;
  serviceSecret: string;
  /** The inputs of the program. */
  inputs: Fields;
  id: string;
  state: Fields;
}

/** What a host asks of a resource. */
export interface Operations {
  create(inputs: Fields): Promise<unknown>;
  read(id: string, state: Fields): Promise<unknown>;
  update(id: string, state: Fields, inputs: Fields): Promise<unknown>;
  delete(id: string, state: Fields): Promise<unknown>;
}

/** A column of the matrix: one kind of request, and the operation that sends it. */
export interface Column extends RequestKind {
  resource: "client" | "service";
  operation: "create" | "read" | "update" | "delete";
  /** The inputs that an update changes. */
  changes?: Fields;
  /** The object exists before. A create then meets what a killed run left behind. */
  exists?: true;
  prepare?(scene: Scene): unknown;
  run?(scene: Scene): Promise<unknown>;
  /** The generation of Authlete. Default 3. */
  generation?: 2;
  /** Makes the call through the protocol of native plugins. */
  native?: Operations;
  /** Requests of this kind that come before the one with the fault. */
  skip?: number;
}

export const plugins = { client: clients, service: services };

const ownerConfig = ({ credentials }: Emulator): Config => ({
  apiVersion: "2.3",
  accessToken: undefined,
  serviceOwnerApiKey: credentials.serviceOwnerApiKey,
  serviceOwnerApiSecret: credentials.serviceOwnerApiSecret,
});

/** The credential of the request. In 2.x, the calls for clients need the secret of their service. */
export function credentialOf(scene: Scene, { generation, resource, list }: Column): string {
  const { serviceSecret, state } = scene;
  const { credentials } = scene.emulator;
  if (generation !== 2) return credentials.accessToken;
  if (list === "beforeDelete") return String(state["apiSecret"]);
  return resource === "client" ? serviceSecret : credentials.serviceOwnerApiSecret;
}

/** Starts a run, which remembers nothing of earlier ones. */
export function startRun(
  { emulator, host, serviceId, serviceSecret }: Scene,
  { generation }: Column,
  timeout = 20,
): void {
  configure(configOf(emulator, { timeout: String(timeout), ...(generation === 2 && ownerConfig(emulator)) }), host);
  // The engine compares a client's service before anything happens to the client.
  if (serviceId) void services.diff(serviceId, { apiSecret: serviceSecret, jwks }, {});
}

/** What no message may show. The secret of an object that is not recorded yet is not known. */
export function secretsOf(scene: Scene, column: Column): string[] {
  const { operation, changes } = column;
  const objects: Fields[] = [{ ...(operation !== "create" && scene.state) }, { ...changes }];
  const issued = objects.flatMap(({ clientSecret, apiSecret }) => [clientSecret, apiSecret]);
  const texts = [credentialOf(scene, column), scene.serviceSecret, ...issued].map((secret) => String(secret ?? ""));
  return [...texts.filter(Boolean), ...commonSecrets];
}

/** A scene with nothing but, for a client, its service. */
function emptyScene(emulator: Emulator, { resource }: Column): Scene {
  const inputs: Fields = { [`${resource}Name`]: "Shop", ...markedInputs, [MARKER]: "m1", __provider: "x" };
  const scene = { emulator, host: new TestHost(), serviceId: "", serviceSecret: "", inputs, id: "", state: {} };
  if (resource === "service") return { ...scene, inputs: { ...inputs, jwks } };
  const { apiKey, apiSecret } = emulator.seed();
  return { ...scene, serviceId: apiKey, serviceSecret: apiSecret, inputs: { ...inputs, serviceId: apiKey } };
}

export async function prepareScene(emulator: Emulator, column: Column): Promise<Scene> {
  emulator.reset();
  const scene = emptyScene(emulator, column);
  startRun(scene, column);
  if (column.exists) {
    const { id, outs } = await plugins[column.resource].create(scene.inputs);
    Object.assign(scene, { id, state: openSecrets(outs) });
  }
  await column.prepare?.(scene);
  return scene;
}

/** The objects of the column's kind at Authlete, without those that `prepare` added. */
export async function listObjects({ emulator, serviceId }: Scene, { resource }: Column): Promise<Fields[]> {
  const headers = { authorization: `Bearer ${emulator.credentials.accessToken}`, connection: "close" };
  const parent = resource === "client" ? `${serviceId}/client` : "service";
  const answer = await fetch(`${emulator.url}/api/${parent}/get/list?start=0&end=100`, { headers });
  const rows = ((await answer.json()) as Record<string, Fields[] | undefined>)[`${resource}s`] ?? [];
  return rows.filter((row) => /^Shop/.test(String(row[`${resource}Name`])));
}
