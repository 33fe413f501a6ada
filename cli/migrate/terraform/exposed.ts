/** What stands in clear text in the state: Terraform hides it only from its own output. */
import type { Generation } from "../../../src/call";
import { secretTexts } from "../../../src/plan/secrets";
import { privateMembers } from "../../../src/resources/jwk";
import { isEmpty, isRecord } from "../../../src/value";
import { actualOf, isKeyBlocks } from "./actual";
import { isPublished } from "./fields";
import type { Tracked } from "./tracked";

/** What to do about the secrets in an attribute, if there are some. */
export function exposed(tracked: Tracked, name: string, value: unknown, generation: Generation): string | undefined {
  const { def, attributes } = tracked;
  if (isKeyBlocks(name, value)) return value.some(isPrivate) ? remedies.key : undefined;
  // The published provider keeps there what it works with, whatever the secret of the service is.
  if (/^(service_)?api_secret$/.test(name))
    return isPublished(attributes) && generation === 3 ? remedies.token : remedies.apiSecret;
  if (secretTexts(def, actualOf(def, { [name]: value })).length === 0) return undefined;
  if (name === "client_secret") return remedies.clientSecret;
  return name.endsWith("jwks") ? remedies.key : remedies.other;
}

const isPrivate = (block: unknown): boolean =>
  isRecord(block) && [...privateMembers, "pem_private_key"].some((member) => !isEmpty(block[member]));

const remedies = {
  token:
    "it is the access token that Terraform works with, often that of the whole organization: revoke it when Terraform needs it no more",
  apiSecret: "it opens the service to whoever reads the state: change it",
  clientSecret: "give the client another one with rotateClientSecret, and tell its application",
  key: "replace the key: publish another one beside it first, so that what it signed stays valid",
  other: "change it where it is checked, then in the configuration of the stack",
};
