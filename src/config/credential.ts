import { credentialTable, type Key } from "./table";

export type KeyPair = { key: string; secret: string };
export type Credential = { token: string } | { service?: KeyPair; owner?: KeyPair };

export interface Credentials {
  credential: Credential;
  /** The environment's credential, in case the stored one is no longer valid. */
  fallback?: Credential;
}

type CredentialKey = keyof typeof credentialTable;
const credentialKeys = Object.keys(credentialTable) as CredentialKey[];

type Lookup = (key: Key | "explicit") => string | undefined;

/** The credential in use. The environment's is the fallback if it is of the same kind, host and organization. */
export function readCredentials(config: Lookup, env: Lookup): Credentials {
  if (!holdsCredential(config)) return { credential: readCredential(env) };
  const credential = readCredential(config);
  const isElsewhere = (["baseUrl", "organizationId"] as const).some((key) => env(key) && env(key) !== config(key));
  if (config("explicit") || isElsewhere || !holdsCredential(env)) return { credential };
  const fallback = tryReadCredential(env);
  return fallback && "token" in fallback === "token" in credential ? { credential, fallback } : { credential };
}

const holdsCredential = (lookup: Lookup) => credentialKeys.some((key) => lookup(key));

/** An environment that contradicts itself has no fallback to offer. That is no error, since the stored one is in use. */
function tryReadCredential(env: Lookup): Credential | undefined {
  try {
    return readCredential(env);
  } catch {
    return undefined;
  }
}

/** Puts together what one place, the configuration or the environment, holds of a credential. */
function readCredential(lookup: Lookup): Credential {
  const value = (key: CredentialKey) => {
    const text = lookup(key);
    return text && credentialTable[key].parse(text, `authlete:${key}`);
  };
  const [token, key, secret] = [value("accessToken"), value("apiKey"), value("apiSecret")];
  const [ownerKey, ownerSecret] = [value("serviceOwnerApiKey"), value("serviceOwnerApiSecret")];
  const pairs = [key, secret, ownerKey, ownerSecret].filter(Boolean).length;
  if (token && pairs > 0)
    throw new Error(
      "authlete:accessToken is set, and an API key or secret too: keep one kind (`pulumi config rm authlete:…`)",
    );
  if (token) return { token };
  if (secret && pairs === 1) return { token: secret };
  if (pairs === 0) throw new Error(noCredential);
  return { service: pairOf(key, secret, "api"), owner: pairOf(ownerKey, ownerSecret, "serviceOwnerApi") };
}

const noCredential =
  "no credential for Authlete: run `pulumi config set --secret authlete:accessToken <token>`, give the explicit Provider its accessToken, or set AUTHLETE_ACCESS_TOKEN";

function pairOf(key: string | undefined, secret: string | undefined, name: string): KeyPair | undefined {
  if (key && secret) return { key, secret };
  if (!key && !secret) return undefined;
  const [set, missing, how] = key ? ["Key", "Secret", "--secret "] : ["Secret", "Key", ""];
  throw new Error(
    `authlete:${name}${set} is set without authlete:${name}${missing}: run \`pulumi config set ${how}authlete:${name}${missing} <value>\``,
  );
}
