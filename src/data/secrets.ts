/** A secret in a file is the name of a key of the stack's configuration: `clientSecret: { $config: web }`. */
import { client } from "../resources/client";
import { isSecret } from "../resources/schema";
import { type Fields, isRecord } from "../value";

/** The namespace of those keys. A file can name no other secret of the stack. */
export const NAMESPACE = "clients";

const keyOf = (value: unknown): string | undefined => {
  const key = isRecord(value) && Object.keys(value).length === 1 ? value.$config : undefined;
  return typeof key === "string" && /^[\w.-]+$/.test(key) ? key : undefined;
};

/** The fields, with the values that the configuration has for secrets. */
export const withSecrets = (fields: Fields, read: (key: string) => unknown): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, isSecret(client, name) ? opened(value, read) : value]),
  );

function opened(value: unknown, read: (key: string) => unknown): unknown {
  const key = keyOf(value);
  return key === undefined ? value : read(key);
}

/** Why a value must not stand in a file. It is not repeated. */
export function secretMistake(name: string, value: unknown): string | undefined {
  if (value === null || keyOf(value) !== undefined) return undefined;
  const remedy = `run \`pulumi config set --secret ${NAMESPACE}:<key>\`, and write { $config: <key> }`;
  return `${name}: is secret, and files of clients are no place for a secret: ${remedy}`;
}
