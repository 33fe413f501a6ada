/** Settings, read from the configuration or the environment. */
import assert from "node:assert/strict";
import { readSettings, variable } from "../../src/config/settings";
import { type Config, lookup } from "./emulator";

export const secret = "never-show-this";
export const token = { accessToken: secret };
export const service = { apiKey: "71", apiSecret: secret };
export const owner = { serviceOwnerApiKey: "72", serviceOwnerApiSecret: secret };

export const envOf = (config: Config) => Object.fromEntries(Object.entries(config).map(([k, v]) => [variable(k), v]));
export const inConfig = (config: Config) => readSettings(lookup(config), {});
export const inEnv = (config: Config) => readSettings(lookup({}), envOf(config));
export const ways = { config: inConfig, environment: inEnv };

/** The message that refuses these settings. It shows no secret. */
export function refusalOf(config: Config, way = inConfig): string {
  try {
    way(config);
  } catch (error) {
    assert.ok(!String(error).includes(secret), String(error));
    return (error as Error).message;
  }
  return assert.fail(`accepted: ${JSON.stringify(config)}`);
}
