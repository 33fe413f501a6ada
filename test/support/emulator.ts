/** An emulator for a group of tests, and calls to it. */
import assert from "node:assert/strict";
import { type Emulator, startEmulator } from "../../emulator";
import { connect } from "../../src/api/connect";
import type { AuthleteError } from "../../src/api/error";
import { newRun, type Send } from "../../src/api/run";
import type { Call } from "../../src/call";
import { type Lookup, readSettings, type Settings } from "../../src/config/settings";
import type { Host } from "../../src/host";
import { configure as configureSession } from "../../src/provider/session";
import { TestHost } from "./host";

// A proxy cannot reach an emulator on this machine.
process.env["NO_PROXY"] = [process.env["NO_PROXY"], "127.0.0.1", "localhost"].filter(Boolean).join(",");

// The developer's own settings must not reach the tests.
for (const name of Object.keys(process.env)) if (name.startsWith("AUTHLETE_")) delete process.env[name];

export type Config = Partial<Record<Parameters<Lookup>[0], string>>;

export const lookup =
  (config: Config): Lookup =>
  (key) =>
    config[key];

/** The configuration for this emulator, with the organization's token. */
export const configOf = ({ url, idpUrl, credentials }: Emulator, more: Config = {}): Config => ({
  baseUrl: url,
  idpUrl,
  organizationId: String(credentials.organizationId),
  apiServerId: String(credentials.apiServerId),
  accessToken: credentials.accessToken,
  rateLimits: '{"perSecond":100000}',
  ...more,
});

/** Starts another run of the plugin with this configuration. It remembers nothing of earlier runs. */
export function configure(config: Config, host: Host = new TestHost()): Host {
  for (const given of [{}, config] as Config[]) configureSession((key) => given[key], host);
  return host;
}

export const settingsOf = (emulator: Emulator, more?: Config): Settings =>
  readSettings(lookup(configOf(emulator, more)), {});

export const sender = (settings: Settings, host: Host = new TestHost()): Send =>
  connect(settings, newRun(settings, host));

export const senderOf = (emulator: Emulator, more?: Config): Send => sender(settingsOf(emulator, more));

/** Starts an emulator for a group of tests, and resets it before each of them. */
export function useEmulator(options: Parameters<typeof startEmulator>[0] = {}): () => Emulator {
  let emulator: Emulator | undefined;
  let initial: object = {};
  before(async () => {
    emulator = await startEmulator(options);
    initial = { ...emulator.options };
  });
  beforeEach(() => {
    Object.assign(emulator?.options ?? {}, initial);
    emulator?.reset();
  });
  after(() => emulator?.close());
  return () => emulator as Emulator;
}

export const get = (path: string, more: Partial<Call> = {}): Call => ({
  method: "GET",
  path,
  repeatable: true,
  ...more,
});

export const post = (path: string, body: unknown, more: Partial<Call> = {}): Call => ({
  method: "POST",
  path,
  body,
  repeatable: true,
  ...more,
});

/** The error with which a call fails. */
export async function failure(work: Promise<unknown>): Promise<AuthleteError> {
  try {
    await work;
  } catch (error) {
    return error as AuthleteError;
  }
  return assert.fail("the call did not fail");
}

/** The calls that reached the emulator. */
export const callsOf = ({ calls }: Emulator): string[] => calls.map(({ method, path }) => `${method} ${path}`);
