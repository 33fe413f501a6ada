import { namesOf } from "../value";
import type { Command } from "./command";
import type { Setting } from "./setting";
import { filled, readText, type Source } from "./source";
import { credentialTable } from "./table";

export type KeyPair = { key: string; secret: string };
/** A program that prints a token, and the name of the setting that says so. */
export type TokenCommand = { command: Command; setting: string };
/** What is sent as Bearer. */
export type TokenCredential = { token: string } | TokenCommand;
export type Credential = TokenCredential | { service?: KeyPair; owner?: KeyPair };

export const isTokenCredential = (credential: Credential): credential is TokenCredential =>
  "token" in credential || "command" in credential;

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
  const isSameKind = fallback && isTokenCredential(fallback) === isTokenCredential(credential);
  return isSameKind ? { credential, fallback } : { credential };
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
  const given = credentialKeys.filter((key) => readText(source, key) !== undefined);
  const kind = tokenKeys.find((key) => given.includes(key));
  const other = given.find((key) => key !== kind);
  if (kind && other) throw new Error(twoKinds(source, kind, other));
  if (given.length === 0) throw new Error(`no credential for Authlete: ${howToSignIn}`);
  const command = readValue(source, "accessTokenCommand", credentialTable.accessTokenCommand);
  if (command) return { command, setting: source.name("accessTokenCommand") };
  const values = readValues(source);
  const [token, secret] = [values.get("accessToken"), values.get("apiSecret")];
  if (token) return { token };
  if (secret && values.size === 1) return { token: secret };
  return {
    service: pairOf(source, values, "apiKey", "apiSecret"),
    owner: pairOf(source, values, "serviceOwnerApiKey", "serviceOwnerApiSecret"),
  };
}

const howToSignIn =
  "run `pulumi config set --secret authlete:accessToken <token>`, give the explicit Provider its accessToken, or set AUTHLETE_ACCESS_TOKEN";

export const noCredential = `no credential for Authlete is set: a preview then checks the inputs alone, and the first call to Authlete fails; ${howToSignIn}`;

/** What is a whole credential by itself. */
const tokenKeys = ["accessToken", "accessTokenCommand"] as const;

const twoKinds = ({ name, toRemove }: Source, kind: CredentialKey, other: CredentialKey) =>
  `${name(kind)} is set, and ${name(other)} too: keep one kind of credential. To keep the token, ${toRemove(other)}`;

const { accessTokenCommand: _, ...textTable } = credentialTable;
type TextKey = keyof typeof textTable;
type CredentialValues = Map<TextKey, string>;

function readValues(source: Source): CredentialValues {
  const values: CredentialValues = new Map();
  for (const key of namesOf(textTable)) {
    const value = readValue(source, key, textTable[key]);
    if (value) values.set(key, value);
  }
  return values;
}

function readValue<Value>(source: Source, key: CredentialKey, row: Setting<Value | undefined>): Value | undefined {
  const text = readText(source, key);
  return text ? row.parse(text, source.name(key)) : undefined;
}

function pairOf(source: Source, values: CredentialValues, keyName: TextKey, secretName: TextKey): KeyPair | undefined {
  const [key, secret] = [values.get(keyName), values.get(secretName)];
  if (key && secret) return { key, secret };
  if (!key && !secret) return undefined;
  const [set, missing] = key ? [keyName, secretName] : [secretName, keyName];
  throw new Error(`${source.name(set)} is set without ${source.name(missing)}: ${source.toSet(missing)}`);
}
