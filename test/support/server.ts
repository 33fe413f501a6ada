/** Servers that are not Authlete, and calls to them. */
import type http from "node:http";
import type https from "node:https";
import type { AddressInfo } from "node:net";
import type { Call } from "../../src/call";
import { published } from "../../src/config/rate-limits";
import { readSettings, type Settings } from "../../src/config/settings";
import { lookup, post } from "./emulator";

/** A call such as a create, which must not be sent twice. */
export const unrepeatable = (path: string): Call => post(path, {}, { repeatable: false });

/** A server that is not Authlete. */
export async function withServer<T>(
  server: http.Server | https.Server,
  work: (port: number) => Promise<T>,
): Promise<T> {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  try {
    return await work((server.address() as AddressInfo).port);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** The settings of a client of such a server: the defaults, but for the time that a test would wait. */
export const settingsFor = (baseUrl: string, more: Partial<Settings> = {}): Settings => ({
  ...readSettings(lookup({ accessToken: "t0ken", usage: "off" }), {}),
  baseUrl,
  idpUrl: undefined,
  apiServerId: undefined,
  timeout: 5000,
  rateLimits: { ...published, perSecond: 100_000 },
  ...more,
});
