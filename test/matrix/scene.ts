/** What exists before the call of a cell, and the run that makes the call. */
import type { Emulator, Fault } from "../../emulator";
import { MARKER } from "../../src/marker";
import { SECRETS } from "../../src/value";
import { type Config, configOf, configure } from "../support/emulator";
import { TestHost } from "../support/host";
import { type Fields, openSecrets } from "../support/resource";
import { askIdp } from "../support/token";
import type { RequestKind } from "./fault-cases";
import { extraSecrets, jwks, keySecrets, markedInputs, markedSecrets } from "./secrets";

import clients = require("../../src/provider/client");
import keys = require("../../src/provider/hsk");
import services = require("../../src/provider/service");
import serviceTokens = require("../../src/provider/servicetoken");

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
  resource: keyof typeof kinds;
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
  /** What gets the request, if not Authlete. */
  server?(): Server;
  /** The objects that count. Default: those of the kind. */
  objects?(scene: Scene): Promise<Fields[]>;
  /** What no message may show. Default: what the run knows of the kind. */
  secrets?(scene: Scene): string[];
  /** Asserts more of what a call has returned than that it is the object. */
  finish?(scene: Scene, outs: Fields): Promise<void>;
}

type Server = Pick<Emulator, "calls" | "faults" | "pause" | "resume">;

export const serverOf = ({ emulator }: Scene, { server }: Column): Server => server?.() ?? emulator;

interface Kind {
  plugin: typeof clients;
  title: string;
  issued: string;
  /** The inputs beside the title. */
  inputs: Fields;
  /** The secrets among them. */
  secrets?: readonly string[];
  /** The id of another object. Default 999. */
  other?: unknown;
  /** The answer that holds an object, if that is not the object or a page. */
  answerOf?(object: Fields, column: Column): Fault["body"];
}

const extra = { extra: markedInputs["extra"], [SECRETS]: ["extra"] };
const rowOfAnother = (token: Fields) => ({ ...token, serviceId: 999, accessToken: "v" });
/** What a cache has: the answer to an earlier create, or the tokens of another service. */
const tokenOfBefore = (token: Fields, { path }: Column) =>
  path.test("servicetoken/all") ? JSON.stringify([rowOfAnother(token)]) : { ...token, accessToken: "v" };

/** What is the same for every column of a kind. */
export const kinds = {
  client: { plugin: clients, title: "clientName", issued: "clientId", inputs: markedInputs, secrets: markedSecrets },
  service: {
    plugin: services,
    title: "serviceName",
    issued: "apiKey",
    inputs: { ...markedInputs, jwks },
    secrets: markedSecrets,
  },
  token: {
    ...{ plugin: serviceTokens, title: "description", issued: "tokenId", inputs: extra },
    ...{ secrets: extraSecrets, answerOf: rowOfAnother },
  },
  hsk: {
    ...{
      plugin: keys,
      title: "kid",
      issued: "handle",
      inputs: { kty: "EC", hsmName: "google" },
      other: "x".repeat(43),
    },
    answerOf: (hsk, { list }) => (list ? { action: "SUCCESS", hsks: [7] } : { action: "SUCCESS", hsk }),
  },
  escToken: { plugin: serviceTokens, title: "description", issued: "tokenId", inputs: {}, answerOf: tokenOfBefore },
} satisfies Record<string, Kind> as Record<"client" | "service" | "token" | "hsk" | "escToken", Kind>;

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
  return resource === "service" ? credentials.serviceOwnerApiSecret : serviceSecret;
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
  if (column.secrets) return column.secrets(scene);
  const { operation, changes, resource } = column;
  const objects: Fields[] = [{ ...(operation !== "create" && scene.state) }, { ...changes }];
  const issued = objects.flatMap(({ clientSecret, apiSecret, accessToken }) => [clientSecret, apiSecret, accessToken]);
  const texts = [credentialOf(scene, column), scene.serviceSecret, ...issued].map((secret) => String(secret ?? ""));
  return [...texts.filter(Boolean), ...keySecrets, ...(kinds[resource].secrets ?? [])];
}

/** A scene with nothing but, for a client, its service. */
function emptyScene(emulator: Emulator, { resource }: Column): Scene {
  const { title, inputs: own } = kinds[resource];
  const inputs: Fields = { ...own, [title]: "Shop", [MARKER]: "m1", __provider: "x" };
  const scene = { emulator, host: new TestHost(), serviceId: "", serviceSecret: "", inputs, id: "", state: {} };
  if (resource === "service") return scene;
  const { apiKey, apiSecret } = emulator.seed({ service: { hsmEnabled: true } });
  return { ...scene, serviceId: apiKey, serviceSecret: apiSecret, inputs: { ...inputs, serviceId: apiKey } };
}

export async function prepareScene(emulator: Emulator, column: Column): Promise<Scene> {
  emulator.reset();
  const scene = emptyScene(emulator, column);
  startRun(scene, column);
  if (column.exists) {
    const { id, outs } = await kinds[column.resource].plugin.create(scene.inputs);
    Object.assign(scene, { id, state: openSecrets(outs) });
  }
  await column.prepare?.(scene);
  return scene;
}

/** The objects of the column's kind at Authlete, without those that `prepare` added. */
export async function listObjects(scene: Scene, { resource, objects }: Column): Promise<Fields[]> {
  if (objects) return objects(scene);
  const { emulator, serviceId } = scene;
  const title = kinds[resource].title;
  if (resource === "token") {
    const tokens = await askIdp(emulator, "servicetoken/all", { serviceId });
    return tokens.filter((token) => /^Shop/.test(String(token[title])));
  }
  const headers = { authorization: `Bearer ${emulator.credentials.accessToken}`, connection: "close" };
  const parent = resource === "service" ? "service" : `${serviceId}/${resource}`;
  const answer = await fetch(`${emulator.url}/api/${parent}/get/list?start=0&end=100`, { headers });
  const rows = ((await answer.json()) as Record<string, Fields[] | undefined>)[`${resource}s`] ?? [];
  return rows.filter((row) => /^Shop/.test(String(row[title])));
}
