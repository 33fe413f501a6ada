/** The engine's envelope of a secret value. */
import { type Fields, isRecord } from "./value";

export const SIGNATURE = "4dabf18193072939515e22adb298388d";
const SECRET = "1b47061264138c4ac30d75fd1eb44270";

export const seal = (value: unknown): Fields => ({ [SIGNATURE]: SECRET, value });

/** The same in a file for the engine, which holds the value as JSON text. */
export const sealText = (value: unknown): Fields => ({ [SIGNATURE]: SECRET, plaintext: JSON.stringify(value) });

const isSealed = (value: unknown): value is Fields => isRecord(value) && value[SIGNATURE] === SECRET;

/** Is the value secret, in whole or in part? */
export const holdsSealed = (value: unknown): boolean =>
  typeof value === "object" && value !== null && (isSealed(value) || Object.values(value).some(holdsSealed));

/** The value without the envelopes in it. Most values hold none, and are not copied. */
export function unseal(value: unknown): unknown {
  if (!holdsSealed(value)) return value;
  if (isSealed(value)) return unseal(value.value);
  if (Array.isArray(value)) return value.map(unseal);
  return isRecord(value) ? unsealMembers(value) : value;
}

export const unsealMembers = (fields: Fields): Fields =>
  Object.values(fields).some(holdsSealed)
    ? Object.fromEntries(Object.entries(fields).map(([name, member]) => [name, unseal(member)]))
    : fields;
