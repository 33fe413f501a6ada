/** Reads the settings: the configuration first, then the environment. This folder imports only the ground. */
import type { Generation } from "../call";
import { type Credentials, readCredentials } from "./credential";
import type { Setting, ValueOf } from "./setting";
import { type Key, placeTable, runTable, table } from "./table";

type Values<Table> = { [Name in keyof Table]: ValueOf<Table[Name]> };

/** Where the calls go, with what credential, and what a run may spend. */
export interface Settings
  extends Omit<Values<typeof placeTable>, "baseUrl" | "apiVersion">,
    Values<typeof runTable>,
    Credentials {
  baseUrl: string;
  generation: Generation;
  /** Are services created and removed through the IdP? On 3.0 clusters they are, whatever the version of the paths. */
  idp: boolean;
}

/** The text of a setting; of `explicit` too, which an explicit `Provider` sets for itself. */
export type Lookup = (key: Key | "explicit") => string | undefined;

/** The public clusters of Authlete 3.0, and the number that the IdP has for each. */
const clusters = new Map([
  ["us.authlete.com", "76281"],
  ["jp.authlete.com", "53285"],
  ["eu.authlete.com", "63294"],
  ["br.authlete.com", "47363"],
]);

/** The environment variable of a key: `accessToken` is `AUTHLETE_ACCESS_TOKEN`. */
export const variable = (key: string): string =>
  `AUTHLETE_${key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;

const environment =
  (env: NodeJS.ProcessEnv): Lookup =>
  (key) =>
    env[variable(key)]?.trim() || undefined;

/** Reads all settings. A credential comes from one of the two places as a whole. */
export function readSettings(lookup: Lookup, env: NodeJS.ProcessEnv): Settings {
  const config: Lookup = (key) => lookup(key)?.trim() || undefined;
  const inEnv = environment(env);
  const either: Lookup = (key) => config(key) ?? inEnv(key);
  const { baseUrl = "https://us.authlete.com", apiVersion: generation, ...place } = readTable(placeTable, either);
  const cluster = clusters.get(new URL(baseUrl).host);
  return {
    ...readTable(runTable, either),
    ...place,
    baseUrl,
    generation,
    idp: generation === 3 || cluster !== undefined,
    idpUrl: place.idpUrl ?? (cluster && "https://login.authlete.com"),
    apiServerId: place.apiServerId ?? cluster,
    ...readCredentials(config, inEnv),
  };
}

function readTable<Table extends Partial<Record<Key, Setting>>>(rows: Table, lookup: Lookup): Values<Table> {
  const values = Object.entries(rows).map(([key, row]) => [key, readRow(row, key as Key, lookup)]);
  return Object.fromEntries(values);
}

function readRow<Value>(row: Setting<Value>, key: Key, lookup: Lookup): Value {
  const text = lookup(key);
  return text === undefined ? row.default : row.parse(text, `authlete:${key}`);
}

/** The generation alone: it needs no credential, so that a preview without one still checks the inputs. */
export const readGeneration = (lookup: Lookup, env: NodeJS.ProcessEnv): Generation =>
  readRow(table.apiVersion, "apiVersion", (key) => lookup(key)?.trim() || environment(env)(key));
