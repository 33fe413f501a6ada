import { namesOf } from "../value";
import { filled, readText, type Source } from "./source";
import { credentialTable } from "./table";

export type KeyPair = { key: string; secret: string };
export type Credential = { token: string } | { service?: KeyPair; owner?: KeyPair };

export interface Credentials {
  credential: Credential;
  /** The environment's credential, in case the stored one is no longer valid. */
  fallback?: Credential;
}

type CredentialKey = keyof typeof credentialTable;
export const credentialKeys = namesOf(credentialTable);

/** The credential in use. The environment's is the fallback if it is of the same kind, host and organization. */
export function readCredentials(config: Source, env: Source): Credentials {
  if (!holdsCredential(config)) return { credential: readCredential(env) };
  const credential = readCredential(config);
  const fallback = readFallback(config, filled(env));
  return fallback && "token" in fallback === "token" in credential ? { credential, fallback } : { credential };
}

export const holdsCredential = (source: Source): boolean =>
  credentialKeys.some((key) => source.text(key) !== undefined);

/** An environment that contradicts itself has no fallback to offer. That is no error, since the stored one is in use. */
function readFallback(config: Source, env: Source): Credential | undefined {
  const isElsewhere = (["baseUrl", "organizationId"] as const).some(
    (key) => env.text(key) && env.text(key) !== config.text(key),
  );
  if (config.explicit || isElsewhere || !holdsCredential(env)) return undefined;
  try {
    return readCredential(env);
  } catch {
    return undefined;
  }
}

/** Puts together what one place, the configuration or the environment, holds of a credential. */
function readCredential(source: Source): Credential {
  const values = readValues(source);
  const [token, secret] = [values.get("accessToken"), values.get("apiSecret")];
  const other = credentialKeys.find((key) => key !== "accessToken" && values.has(key));
  if (token && other) throw new Error(twoKinds(source, other));
  if (token) return { token };
  if (secret && values.size === 1) return { token: secret };
  if (values.size === 0) throw new Error(`no credential for Authlete: ${howToSignIn}`);
  return {
    service: pairOf(source, values, "apiKey", "apiSecret"),
    owner: pairOf(source, values, "serviceOwnerApiKey", "serviceOwnerApiSecret"),
  };
}

export const howToSignIn =
  "run `pulumi config set --secret authlete:accessToken <token>`, give the explicit Provider its accessToken, or set AUTHLETE_ACCESS_TOKEN";

const twoKinds = ({ name, toRemove }: Source, other: CredentialKey) =>
  `${name("accessToken")} is set, and ${name(other)} too: keep one kind of credential. To keep the token, ${toRemove(other)}`;

type CredentialValues = Map<CredentialKey, string>;

function readValues(source: Source): CredentialValues {
  const values: CredentialValues = new Map();
  for (const key of credentialKeys) {
    const text = readText(source, key);
    const value = text && credentialTable[key].parse(text, source.name(key));
    if (value) values.set(key, value);
  }
  return values;
}

function pairOf(
  source: Source,
  values: CredentialValues,
  keyName: CredentialKey,
  secretName: CredentialKey,
): KeyPair | undefined {
  const [key, secret] = [values.get(keyName), values.get(secretName)];
  if (key && secret) return { key, secret };
  if (!key && !secret) return undefined;
  const [set, missing] = key ? [keyName, secretName] : [secretName, keyName];
  throw new Error(`${source.name(set)} is set without ${source.name(missing)}: ${source.toSet(missing)}`);
}
