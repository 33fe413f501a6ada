import type { Emulator } from "../../emulator";
import { MARKER } from "../../src/marker";
import { type Config, configOf, configure } from "../support/emulated";
import { TestHost } from "../support/host";
import type { Kind } from "./troubles";

import clients = require("../../src/provider/client");
import services = require("../../src/provider/service");

export type Fields = Record<string, unknown>;
export type Verb = "create" | "read" | "update" | "delete";

/** What a cell begins with. */
export interface Scene {
  emulator: Emulator;
  host: TestHost;
  serviceId: string;
  serviceSecret: string;
  /** What the program asks for. */
  inputs: Fields;
  id: string;
  state: Fields;
}

export interface Column extends Kind {
  of: "client" | "service";
  verb: Verb;
  /** What an update changes. */
  news?: Fields;
  /** Is there an object before? A create then meets what a killed run left behind. */
  there?: true;
  prepare?(scene: Scene): unknown;
  work?(scene: Scene): Promise<unknown>;
  /** Of Authlete. Default 3. */
  generation?: 2;
  /** Calls of this kind that come before the one with the fault. */
  skip?: number;
}

export const plugins = { client: clients, service: services };

/** What the engine hands on: secrets out of their envelopes. */
export const opened = (outs: Fields = {}): Fields =>
  Object.fromEntries(Object.entries(outs).map(([name, value]) => [name, isSealed(value) ? value.value : value]));
const isSealed = (value: unknown): value is Fields => Object(value)["4dabf18193072939515e22adb298388d"] !== undefined;

const ownerOf = ({ credentials }: Emulator): Config => ({
  apiVersion: "2.3",
  accessToken: undefined,
  serviceOwnerApiKey: credentials.serviceOwnerApiKey,
  serviceOwnerApiSecret: credentials.serviceOwnerApiSecret,
});

/** What the call with the fault carries: in 2.x a service's own secret opens its clients. */
export function credentialOf({ emulator: { credentials }, serviceSecret }: Scene, { generation, of }: Column): string {
  if (generation !== 2) return credentials.accessToken;
  return of === "client" ? serviceSecret : credentials.serviceOwnerApiSecret;
}

export const run = ({ emulator, host }: Pick<Scene, "emulator" | "host">, { generation }: Column, seconds = 20): void =>
  void configure(configOf(emulator, { timeout: String(seconds), ...(generation === 2 && ownerOf(emulator)) }), host);

/** Nothing is there yet but, for a client, its service. */
function bare(emulator: Emulator, host: TestHost, { of }: Column): Scene {
  const inputs: Fields = { [`${of}Name`]: "Shop", [MARKER]: "m1", __provider: "x" };
  const scene = { emulator, host, serviceId: "", serviceSecret: "", inputs, id: "", state: {} };
  if (of === "service") return scene;
  const { apiKey, apiSecret } = emulator.seed();
  return { ...scene, serviceId: apiKey, serviceSecret: apiSecret, inputs: { ...inputs, serviceId: apiKey } };
}

export async function sceneOf(emulator: Emulator, column: Column): Promise<Scene> {
  emulator.reset();
  const scene = bare(emulator, new TestHost(), column);
  run(scene, column);
  if (column.there) {
    const { id, outs } = await plugins[column.of].create(scene.inputs);
    Object.assign(scene, { id, state: opened(outs) });
  }
  await column.prepare?.(scene);
  return scene;
}

/** The objects that are there, as Authlete shows them. */
export async function objects({ emulator, serviceId }: Scene, { of }: Column): Promise<Fields[]> {
  const headers = { authorization: `Bearer ${emulator.credentials.accessToken}`, connection: "close" };
  const place = of === "client" ? `${serviceId}/client` : "service";
  const answer = await fetch(`${emulator.url}/api/${place}/get/list?start=0&end=100`, { headers });
  const rows = ((await answer.json()) as Record<string, Fields[] | undefined>)[`${of}s`] ?? [];
  return rows.filter((row) => /^Shop/.test(String(row[`${of}Name`])));
}
