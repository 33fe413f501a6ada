/** Whether verifiers can know the keys that a write makes Authlete sign with. */
import { keysOf } from "../resources/jwk";
import { type Definition, rowsOf } from "../resources/schema";
import type { Actual, Fields } from "../value";

/**
 * The fields that name another key than before, which Authlete has not published so far: the JWK Set that verifiers have
 * cached does not have it. A set that is new was cached by nobody, and the keys of a security module are not in one.
 */
export function unpublishedSigners(def: Definition, actual: Actual, body: Fields): string[] {
  const isUnpublished = (jwks: unknown, kid: unknown) => {
    const keys = keysOf(jwks) ?? [];
    return keys.length > 0 && typeof kid === "string" && !keys.some((key) => key.kid === kid);
  };
  return rowsOf(def)
    .filter(([name, { signsWith }]) => signsWith && body[name] !== actual[name] && !body.hsmEnabled)
    .filter(([name, { signsWith = "" }]) => isUnpublished(actual[signsWith], body[name]))
    .map(([name]) => name);
}
