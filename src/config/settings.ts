import type { Generation } from "../resources/schema";
import { type Credential, credentialKeys, credentials } from "./credential";
import { type Limits, limits } from "./limits";

export { secretKeys } from "./credential";

/** Where the calls go and with what credential. */
export interface Settings {
  baseUrl: string;
  generation: Generation;
  /** Services are created and removed through the IdP: in 3.0, and on the clusters that are 3.0 whatever the paths. */
  idp: boolean;
  idpUrl?: string;
  organizationId?: string;
  apiServerId?: string;
  /** Milliseconds that Authlete has for an answer. */
  timeout: number;
  /** Milliseconds that a call waits for its turn at most. */
  maxWait: number;
  limits: Limits;
  usage: "summary" | "off" | "json";
  /** Milliseconds for which what was read of a list is good. */
  listMaxAge: number;
  /** Of how many pages a list may be to be looked through for what an earlier run left behind. */
  recoveryPages: number;
  /** Milliseconds that may have passed since an earlier run created an object for it to be taken over. */
  recoveryAge: number;
  credential: Credential;
  /** The environment's credential, for when the stored one is no longer valid. */
  spare?: Credential;
}

/** Every name that the configuration may hold, in the namespace `authlete`. */
export const keys = [
  ...credentialKeys,
  "baseUrl",
  "apiVersion",
  "idpUrl",
  "organizationId",
  "apiServerId",
  "timeout",
  "maxWait",
  "rateLimits",
  "usage",
  "listMaxAge",
  "recoveryPages",
  "recoveryAge",
  "explicit",
] as const;

type Key = (typeof keys)[number];

export type Lookup = (key: Key) => string | undefined;

const clusters: Record<string, string> = {
  "us.authlete.com": "76281",
  "jp.authlete.com": "53285",
  "eu.authlete.com": "63294",
  "br.authlete.com": "47363",
};

/** The environment's name of a key: `accessToken` is `AUTHLETE_ACCESS_TOKEN`. */
export const variable = (key: string): string =>
  `AUTHLETE_${key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;

/** Reads the configuration; where it says nothing, the environment. A credential comes from one of the two as a whole. */
export function settings(given: Lookup, env: NodeJS.ProcessEnv): Settings {
  const config: Lookup = (key) => given(key)?.trim();
  const inEnv = environment(env);
  const setting: Lookup = (key) => config(key) || inEnv(key);
  const baseUrl = address(setting("baseUrl") ?? "https://us.authlete.com", "authlete:baseUrl");
  const cluster = clusters[new URL(baseUrl).host];
  const idp = setting("idpUrl") ?? (cluster && "https://login.authlete.com");
  const generation = generationOf(config, env);
  return {
    baseUrl,
    generation,
    idp: generation === 3 || cluster !== undefined,
    idpUrl: idp && address(idp, "authlete:idpUrl"),
    organizationId: digits(setting("organizationId"), "authlete:organizationId"),
    apiServerId: digits(setting("apiServerId") ?? cluster, "authlete:apiServerId"),
    timeout: milliseconds(setting("timeout") ?? "30", "timeout", 0.001),
    maxWait: milliseconds(setting("maxWait") ?? "120", "maxWait"),
    limits: limits(setting("rateLimits")),
    usage: usage(setting("usage") ?? "summary"),
    listMaxAge: milliseconds(setting("listMaxAge") ?? "300", "listMaxAge"),
    recoveryPages: pages(setting("recoveryPages") ?? "20"),
    recoveryAge: milliseconds(setting("recoveryAge") ?? "86400", "recoveryAge", 0, 2_592_000),
    ...credentials(config, inEnv),
  };
}

const environment =
  (env: NodeJS.ProcessEnv): Lookup =>
  (key) =>
    env[variable(key)]?.trim() || undefined;

/** 3.0 unless `authlete:apiVersion` says otherwise. */
export function generationOf(config: Lookup, env: NodeJS.ProcessEnv): Generation {
  const version = config("apiVersion")?.trim() || environment(env)("apiVersion") || "3.0";
  if (/^3(\.\d+)*$/.test(version)) return 3;
  if (/^2(\.\d+)*$/.test(version)) return 2;
  throw new Error(`authlete:apiVersion is ${JSON.stringify(version)}: give 3.0 or 2.3`);
}

function digits(value: string | undefined, key: string): string | undefined {
  if (value !== undefined && !/^[1-9]\d{0,18}$/.test(value))
    throw new Error(`${key} must be a number: it is in Authlete's console`);
  return value;
}

function milliseconds(value: string, key: Key, least = 0, most = 3600): number {
  const seconds = Number(value);
  if (seconds >= least && seconds <= most) return Math.ceil(seconds * 1000);
  throw new Error(`authlete:${key} is ${JSON.stringify(value)}: give a number of seconds, at most ${most}`);
}

function pages(value: string): number {
  if (/^\d{1,4}$/.test(value)) return Number(value);
  throw new Error(`authlete:recoveryPages is ${JSON.stringify(value)}: give a number of list pages, 0 for none`);
}

function usage(value: string): Settings["usage"] {
  if (value === "summary" || value === "off" || value === "json") return value;
  throw new Error(`authlete:usage is ${JSON.stringify(value)}: give summary, off or json`);
}

const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** Nothing of a URL that cannot be read is shown: a password may be in it. */
function address(text: string, key: string): string {
  const url = URL.parse(text);
  if (!url?.host) throw new Error(`${key} must be a URL such as https://us.authlete.com`);
  if (url.username || url.password || url.search || url.hash)
    throw new Error(`${key} must be a plain URL, without user, query or fragment`);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && loopback.test(url.hostname)))
    throw new Error(`${key} must begin with https://, since credentials travel there (http:// to this machine only)`);
  const path = url.pathname.replace(/\/+$/, "");
  if (path.endsWith("/api")) throw new Error(`${key} must not end in /api: the paths of the calls begin with it`);
  return url.origin + path;
}
