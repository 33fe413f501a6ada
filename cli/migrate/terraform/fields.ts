/** What the attributes of the Terraform providers are in Authlete. */
import { client, service } from "../../../src/resources/definitions";
import type { Definition } from "../../../src/resources/schema";
import type { Fields } from "../../../src/value";

/** What the published provider calls otherwise. Its rewrite, like all that is not here, has Authlete's names in snake case. */
const renamed: Record<string, Record<string, string>> = {
  [service.kind]: {
    encryption_alg_req_obj_match: "requestObjectEncryptionAlgMatchRequired",
    encryption_enc_alg_req_obj_match: "requestObjectEncryptionEncMatchRequired",
    federation_jwk: "federationJwks",
    front_channel_encryption_request_obj_required: "frontChannelRequestObjectEncryptionRequired",
    id: "apiKey",
    ignore_port_loopback_redirect: "loopbackRedirectionUriVariable",
    iss_response_suppressed: "issSuppressed",
    jwk: "jwks",
    jwks_endpoint: "jwksUri",
    supported_authorization_detail_types: "supportedAuthorizationDetailsTypes",
    token_expiration_link: "tokenExpirationLinked",
  },
  [client.kind]: {
    access_token_duration: "extension.accessTokenDuration",
    client_identifier: "clientId",
    id: "clientId",
    jwk: "jwks",
    refresh_token_duration: "extension.refreshTokenDuration",
    requestable_scopes: "extension.requestableScopes",
    requestable_scopes_enabled: "extension.requestableScopesEnabled",
    service_api_key: "serviceId",
  },
};

/** Attributes that belong to Terraform: its provider's credential, and arguments of its own calls. */
const foreign = new Set(["service_api_secret", "organization_id", "api_server_id", "server_url"]);

/** The path of the field, if the attribute is one of the object. */
export function fieldOf(def: Definition, attribute: string): string | undefined {
  return foreign.has(attribute) ? undefined : (otherName(def, attribute) ?? camelCase(attribute));
}

/** Has the attribute another name than its field in snake case? */
export const isRenamed = (def: Definition, attribute: string): boolean => otherName(def, attribute) !== undefined;

const otherName = ({ kind }: Definition, attribute: string): string | undefined =>
  new Map(Object.entries(renamed[kind] ?? {})).get(attribute);

/** Did the published provider write the attributes? Its rewrite has others for the ids. */
export const isPublished = (attributes: Fields): boolean => !("api_key" in attributes || "service_id" in attributes);

export const camelCase = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
