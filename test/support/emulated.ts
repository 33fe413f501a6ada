import assert from "node:assert/strict";
import { type Emulator, startEmulator } from "../../emulator";
import { connect } from "../../src/api/connect";
import type { AuthleteError } from "../../src/api/error";
import type { Send } from "../../src/api/pace";
import { type Lookup, type Settings, settings } from "../../src/config/settings";
import type { Call } from "../../src/resources/schema";

import plugin = require("../../src/provider/client");

// A proxy of the machine would get calls that are for this machine alone.
process.env["NO_PROXY"] = [process.env["NO_PROXY"], "127.0.0.1", "localhost"].filter(Boolean).join(",");

export type Config = Partial<Record<Parameters<Lookup>[0], string>>;

export const lookup =
  (config: Config): Lookup =>
  (key) =>
    config[key];

/** What a user of this emulator has in the configuration. */
export const configOf = ({ url, idpUrl, credentials }: Emulator, more: Config = {}): Config => ({
  baseUrl: url,
  idpUrl,
  organizationId: String(credentials.organizationId),
  apiServerId: String(credentials.apiServerId),
  accessToken: credentials.accessToken,
  rateLimits: '{"perSecond":100000}',
  ...more,
});

/** Another run of the plugin: it remembers nothing, and has this configuration. */
export function configure(config: Config): void {
  for (const given of [{}, config] as Config[]) {
    const get = (key: string) => given[key.replace(/^authlete:/, "") as keyof Config];
    const require = (key: string) => get(key) ?? assert.fail(key);
    void plugin.configure({ config: { get, require } } as Parameters<typeof plugin.configure>[0]);
  }
}

export const settingsOf = (emulator: Emulator, more?: Config): Settings =>
  settings(lookup(configOf(emulator, more)), {});

export const senderOf = (emulator: Emulator, more?: Config): Send => connect(settingsOf(emulator, more));

/** An emulator for one group of tests, as it was at the start before each of them. */
export function emulated(options: Parameters<typeof startEmulator>[0] = {}): () => Emulator {
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

/** The error that a call ends with. */
export async function failure(work: Promise<unknown>): Promise<AuthleteError> {
  try {
    await work;
  } catch (error) {
    return error as AuthleteError;
  }
  return assert.fail("nothing went wrong");
}

/** How often the emulator was asked, and how. */
export const asked = ({ calls }: Emulator): string[] => calls.map(({ method, path }) => `${method} ${path}`);
