/** The blocks in which the published provider keeps keys. */
import { type Fields, isEmpty, isRecord } from "../../../src/value";

/** What tells the provider to make a key, or from which PEM text to take it. Authlete never sees it. */
const instructions = ["generate", "key_size", "pem_certificate", "pem_private_key"];

/** The JWK Set of the blocks, or `undefined` if Authlete has keys of which the state has only the instructions. */
export function jwkSetOf(blocks: readonly unknown[]): string | undefined {
  const keys = blocks.filter(isRecord).map(keyOf);
  return keys.every(({ kty }) => kty !== undefined) ? JSON.stringify({ keys }) : undefined;
}

const keyOf = (block: Fields): Fields =>
  Object.fromEntries(
    Object.entries(block)
      .filter(([name, value]) => !instructions.includes(name) && !isEmpty(value))
      .map(([name, value]) => [name === "x5ts256" ? "x5t#S256" : name, value]),
  );
