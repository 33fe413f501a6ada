import type { Generation } from "../schema";

/** Where the calls go and with what credential. */
export interface Settings {
  baseUrl: string;
  generation: Generation;
  idpUrl?: string;
  organizationId?: string;
  apiServerId?: string;
  /** Milliseconds that Authlete has for an answer. */
  timeout: number;
  credential: Credential;
}

export type Pair = { key: string; secret: string };
export type Credential = { token: string } | { service?: Pair; owner?: Pair };

/** The credentials' names; a value found under the first name that is set wins over the environment. */
export const credentialKeys = [
  "accessToken",
  "apiKey",
  "apiSecret",
  "serviceOwnerApiKey",
  "serviceOwnerApiSecret",
] as const;
export const secretKeys = ["accessToken", "apiSecret", "serviceOwnerApiSecret"] as const;
type Key =
  | (typeof credentialKeys)[number]
  | "baseUrl"
  | "apiVersion"
  | "idpUrl"
  | "organizationId"
  | "apiServerId"
  | "timeout";

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
export function settings(config: Lookup, env: NodeJS.ProcessEnv): Settings {
  const inEnv = environment(env);
  const setting: Lookup = (key) => config(key) || inEnv(key);
  const baseUrl = address(setting("baseUrl") ?? "https://us.authlete.com", "authlete:baseUrl");
  const cluster = clusters[new URL(baseUrl).host];
  const idp = setting("idpUrl") ?? (cluster && "https://login.authlete.com");
  return {
    baseUrl,
    generation: generationOf(config, env),
    idpUrl: idp && address(idp, "authlete:idpUrl"),
    organizationId: digits(setting("organizationId"), "authlete:organizationId"),
    apiServerId: digits(setting("apiServerId") ?? cluster, "authlete:apiServerId"),
    timeout: Number(setting("timeout") ?? 30) * 1000,
    credential: credential(credentialKeys.some((key) => config(key)) ? config : inEnv),
  };
}

const environment =
  (env: NodeJS.ProcessEnv): Lookup =>
  (key) =>
    env[variable(key)] || undefined;

/** 3.0 unless `authlete:apiVersion` says otherwise. */
export function generationOf(config: Lookup, env: NodeJS.ProcessEnv): Generation {
  const version = config("apiVersion") || environment(env)("apiVersion") || "3.0";
  if (/^3(\.\d+)*$/.test(version)) return 3;
  if (/^2(\.\d+)*$/.test(version)) return 2;
  throw new Error(`authlete:apiVersion is ${JSON.stringify(version)}: give 3.0 or 2.3`);
}

function digits(value: string | undefined, key: string): string | undefined {
  if (value !== undefined && !/^\d+$/.test(value))
    throw new Error(`${key} must be a number: it is in Authlete's console`);
  return value;
}

const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/;

function address(text: string, key: string): string {
  if (!URL.canParse(text))
    throw new Error(`${key} is ${JSON.stringify(text)}: give a URL such as https://us.authlete.com`);
  const url = new URL(text);
  if (url.username || url.search || url.hash)
    throw new Error(`${key} must be a plain URL, without user, query or fragment`);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && loopback.test(url.hostname))) {
    throw new Error(
      `${key} is ${text}: only https is allowed, since credentials travel there (http to the own machine only)`,
    );
  }
  if (/\/api\/?$/.test(url.pathname))
    throw new Error(`${key} must not end in /api: the paths of the calls begin with it`);
  return url.href.replace(/\/$/, "");
}

function credential(value: Lookup): Credential {
  const [token, key, secret] = [value("accessToken"), value("apiKey"), value("apiSecret")];
  const [ownerKey, ownerSecret] = [value("serviceOwnerApiKey"), value("serviceOwnerApiSecret")];
  if (token && (key || secret || ownerKey || ownerSecret)) {
    throw new Error(
      "authlete:accessToken is set and an API key or secret too: keep one kind (pulumi config rm authlete:…)",
    );
  }
  if (token) return { token };
  if (secret && !key && !ownerKey && !ownerSecret) return { token: secret };
  if (!key && !secret && !ownerKey && !ownerSecret) {
    throw new Error(
      "no credential for Authlete: run `pulumi config set --secret authlete:accessToken <token>`, or set AUTHLETE_ACCESS_TOKEN",
    );
  }
  return { service: pair(key, secret, "api"), owner: pair(ownerKey, ownerSecret, "serviceOwnerApi") };
}

function pair(key: string | undefined, secret: string | undefined, name: string): Pair | undefined {
  if (!key && !secret) return undefined;
  if (!key)
    throw new Error(
      `authlete:${name}Secret is set without authlete:${name}Key: run \`pulumi config set authlete:${name}Key <key>\``,
    );
  if (!secret)
    throw new Error(
      `authlete:${name}Key is set without authlete:${name}Secret: run \`pulumi config set --secret authlete:${name}Secret <secret>\``,
    );
  return { key, secret };
}
