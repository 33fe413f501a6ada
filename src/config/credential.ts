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
type CredentialKey = (typeof credentialKeys)[number];

/** What the values of one place, the configuration or the environment, make together. */
export function credential(value: (key: CredentialKey) => string | undefined): Credential {
  const [token, key, secret] = [value("accessToken"), value("apiKey"), value("apiSecret")];
  const [ownerKey, ownerSecret] = [value("serviceOwnerApiKey"), value("serviceOwnerApiSecret")];
  for (const name of secretKeys) sendable(value(name), name);
  const pairs = [key, secret, ownerKey, ownerSecret].filter(Boolean).length;
  if (token && pairs > 0)
    throw new Error(
      "authlete:accessToken is set, and an API key or secret too: keep one kind (`pulumi config rm authlete:…`)",
    );
  if (token) return { token };
  if (secret && pairs === 1) return { token: secret };
  if (pairs === 0)
    throw new Error(
      "no credential for Authlete: run `pulumi config set --secret authlete:accessToken <token>`, give the explicit Provider its accessToken, or set AUTHLETE_ACCESS_TOKEN",
    );
  return { service: pair(key, secret, "api"), owner: pair(ownerKey, ownerSecret, "serviceOwnerApi") };
}

function sendable(value: string | undefined, key: string): void {
  if (value && !/^[\x21-\x7e]+$/.test(value))
    throw new Error(`authlete:${key} has a blank, a line break or a letter that no credential has: set it anew`);
}

function pair(key: string | undefined, secret: string | undefined, name: string): Pair | undefined {
  if (key && secret) return { key, secret };
  if (!key && !secret) return undefined;
  const [set, unset, how] = key ? ["Key", "Secret", "--secret "] : ["Secret", "Key", ""];
  throw new Error(
    `authlete:${name}${set} is set without authlete:${name}${unset}: run \`pulumi config set ${how}authlete:${name}${unset} <value>\``,
  );
}

type Found = (key: CredentialKey | "explicit" | "baseUrl" | "organizationId") => string | undefined;

/** The credential in use; and the environment's, where it may stand in for one of the same kind, host and organization. */
export function credentials(config: Found, env: Found): { credential: Credential; spare?: Credential } {
  const holds = (place: Found) => credentialKeys.some((key) => place(key));
  if (!holds(config)) return { credential: credential(env) };
  const stored = credential(config);
  const elsewhere = (["baseUrl", "organizationId"] as const).some((key) => env(key) && env(key) !== config(key));
  if (config("explicit") || elsewhere || !holds(env)) return { credential: stored };
  const spare = sound(env);
  return spare && "token" in spare === "token" in stored ? { credential: stored, spare } : { credential: stored };
}

/** An environment that contradicts itself has nothing to offer, and nobody asked it. */
function sound(env: Found): Credential | undefined {
  try {
    return credential(env);
  } catch {
    return undefined;
  }
}
