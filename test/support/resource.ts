/** Resources of the plugin, called as the engine calls it. */
import assert from "node:assert/strict";
import { inspect } from "node:util";
import type { Emulator } from "../../emulator";
import { failure } from "./emulator";

import clients = require("../../src/provider/client");
import services = require("../../src/provider/service");

export type Fields = Record<string, unknown>;
type Plugin = typeof clients;

/** Marks an object as the envelope of a secret. */
const sealedBy = "4dabf18193072939515e22adb298388d";

export const sealed = (value: unknown): Fields => ({ [sealedBy]: true, value });

/** The fields with their secrets out of their envelopes. */
export const openSecrets = (fields: Fields = {}): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, isSealed(value) ? value["value"] : value]));

const isSealed = (value: unknown): value is Fields => Object(value)[sealedBy] !== undefined;

/** The fields that state and output show. */
export const shownFields = (fields: Fields = {}): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => !isSealed(value)));

/** What the engine passes on of an answer: secrets out of their envelopes. It can carry nothing but JSON. */
export function throughEngine(value: unknown, path = ""): unknown {
  if (Array.isArray(value)) return value.map((item, i) => throughEngine(item, `${path}[${i}]`));
  if (value === null || ["string", "boolean"].includes(typeof value)) return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  const isPlain = typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype;
  assert.ok(isPlain && !JSON.isRawJSON(value), `${path} holds ${inspect(value)}`);
  if (sealedBy in value) return throughEngine(Object(value).value, path);
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, throughEngine(item, `${path}.${name}`)]),
  );
}

/** A resource with its inputs and state, as the engine keeps them. */
export class PluginResource {
  id = "";
  state: Fields = {};
  inputs: Fields;

  constructor(
    readonly plugin: Plugin,
    inputs: Fields,
  ) {
    this.inputs = { ...inputs, __provider: "x" };
  }

  async create(): Promise<this> {
    this.inputs = await this.check({}, this.inputs);
    const { id, outs } = await this.plugin.create(this.inputs);
    return Object.assign(this, { id, state: throughEngine(outs) });
  }

  async check(olds: Fields, news: Fields): Promise<Fields> {
    const { inputs, failures } = await this.plugin.check(olds, news);
    assert.deepEqual(failures, []);
    return throughEngine(inputs) as Fields;
  }

  async update(news: Fields): Promise<this> {
    this.inputs = await this.check(this.inputs, { ...news, __provider: "x" });
    const { outs } = await this.plugin.update(this.id, this.state, this.inputs);
    return Object.assign(this, { state: throughEngine(outs) });
  }

  /** Reads the resource, and returns whether it exists. */
  async refresh(): Promise<boolean> {
    const { id, props, inputs } = await this.plugin.read(this.id, this.state);
    if (id) Object.assign(this, { state: throughEngine(props), inputs: throughEngine(inputs) });
    return Boolean(id);
  }

  /** Would an `up` of this program change anything? */
  async hasDiff(program = this.inputs): Promise<boolean> {
    const news = await this.check(this.inputs, { ...program, __provider: "x" });
    const { changes, replaces } = await this.plugin.diff(this.id, this.state, news);
    throughEngine(replaces ?? []);
    return changes !== false;
  }

  delete(): Promise<void> {
    return this.plugin.delete(this.id, this.state);
  }
}

/** Calls the emulator, and returns its answer byte for byte. */
export async function fetchText({ url, credentials }: Emulator, path: string, body?: string): Promise<string> {
  const headers = { authorization: `Bearer ${credentials.accessToken}`, "content-type": "application/json" };
  const answer = await fetch(url + path, { method: body ? "POST" : "GET", headers, body });
  return answer.text();
}

/** The error of a call, asserted to be one that the plugin host can pass on to the engine. */
export async function pluginError(work: Promise<unknown>): Promise<Fields & Error> {
  const error = (await failure(work)) as unknown as Fields & Error;
  assert.ok(error instanceof Error);
  assert.doesNotMatch(String(error.stack), /\n\s+at /);
  assert.ok(!("details" in error));
  assert.ok(typeof error["code"] !== "number");
  return error;
}

/** The inputs of the service in these tests. */
export const shop = { serviceName: "Shop", issuer: "https://shop.example" };

export const createService = () => new PluginResource(services, shop).create();

export const createClient = (serviceId: string, more: Fields = {}) =>
  new PluginResource(clients, { serviceId, clientName: "Web", ...more }).create();
