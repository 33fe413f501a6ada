/** Secrets in the state of a stack, as `pulumi stack export --show-secrets` shows them. */
import { SIGNATURE } from "../../src/envelope";
import { tryParse } from "../../src/json";
import { secretTexts } from "../../src/plan/secrets";
import { type Fields, isRecord } from "../../src/value";
import type { Recorded } from "./records";

/** The fields with their secrets in clear text. A secret that has none is `undefined`. */
export const opened = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, openSecrets(value)]));

function openSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(openSecrets);
  if (!isRecord(value)) return value;
  return SIGNATURE in value ? tryParse(String(value.plaintext)) : opened(value);
}

/** The secrets that a record holds in clear text. */
export const secretsIn = ({ def, outputs = {} }: Recorded): string[] => secretTexts(def, opened(outputs));
