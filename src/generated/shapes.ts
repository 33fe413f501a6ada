// Generated from the tables in src/resources and src/shapes.ts by `npm run docs`. Do not edit.
import type * as pulumi from "@pulumi/pulumi";

export type Sns = "FACEBOOK";

export type GrantType =
  | "AUTHORIZATION_CODE"
  | "IMPLICIT"
  | "PASSWORD"
  | "CLIENT_CREDENTIALS"
  | "REFRESH_TOKEN"
  | "CIBA"
  | "DEVICE_CODE"
  | "TOKEN_EXCHANGE"
  | "JWT_BEARER"
  | "PRE_AUTHORIZED_CODE";

export type ResponseType =
  | "NONE"
  | "CODE"
  | "TOKEN"
  | "ID_TOKEN"
  | "CODE_TOKEN"
  | "CODE_ID_TOKEN"
  | "ID_TOKEN_TOKEN"
  | "CODE_ID_TOKEN_TOKEN";

export type ServiceProfile = "FAPI" | "OPEN_BANKING";

export type Display = "PAGE" | "POPUP" | "TOUCH" | "WAP";

export type ClientAuthMethod =
  | "NONE"
  | "CLIENT_SECRET_BASIC"
  | "CLIENT_SECRET_POST"
  | "CLIENT_SECRET_JWT"
  | "PRIVATE_KEY_JWT"
  | "TLS_CLIENT_AUTH"
  | "SELF_SIGNED_TLS_CLIENT_AUTH"
  | "ATTEST_JWT_CLIENT_AUTH"
  | "SPIFFE_JWT";

export type JwsAlg =
  | "NONE"
  | "HS256"
  | "HS384"
  | "HS512"
  | "RS256"
  | "RS384"
  | "RS512"
  | "ES256"
  | "ES384"
  | "ES512"
  | "PS256"
  | "PS384"
  | "PS512"
  | "ES256K"
  | "EdDSA";

export type ClaimType = "NORMAL" | "AGGREGATED" | "DISTRIBUTED";

export type DeliveryMode = "PING" | "POLL" | "PUSH";

export type UserCodeCharset = "BASE20" | "NUMERIC";

export type VerifiedClaimsValidationSchema = "standard" | "standard+id_document";

export type AttachmentType = "EMBEDDED" | "EXTERNAL";

export type ClientRegistrationType = "AUTOMATIC" | "EXPLICIT";

export type Prompt = "NONE" | "LOGIN" | "CONSENT" | "SELECT_ACCOUNT" | "CREATE";

export type FapiMode =
  | "FAPI1_ADVANCED"
  | "FAPI1_BASELINE"
  | "FAPI2_MESSAGE_SIGNING_AUTH_REQ"
  | "FAPI2_MESSAGE_SIGNING_AUTH_RES"
  | "FAPI2_MESSAGE_SIGNING_INTROSPECTION_RES"
  | "FAPI2_SECURITY"
  | "FAPI2_MESSAGE_SIGNING_RESOURCE_REQ"
  | "FAPI2_MESSAGE_SIGNING_RESOURCE_RES";

export type ClientType = "PUBLIC" | "CONFIDENTIAL";

export type ApplicationType = "WEB" | "NATIVE";

export type JweAlg =
  | "RSA1_5"
  | "RSA_OAEP"
  | "RSA_OAEP_256"
  | "A128KW"
  | "A192KW"
  | "A256KW"
  | "DIR"
  | "ECDH_ES"
  | "ECDH_ES_A128KW"
  | "ECDH_ES_A192KW"
  | "ECDH_ES_A256KW"
  | "A128GCMKW"
  | "A192GCMKW"
  | "A256GCMKW"
  | "PBES2_HS256_A128KW"
  | "PBES2_HS384_A192KW"
  | "PBES2_HS512_A256KW";

export type JweEnc = "A128CBC_HS256" | "A192CBC_HS384" | "A256CBC_HS512" | "A128GCM" | "A192GCM" | "A256GCM";

export type SubjectType = "PUBLIC" | "PAIRWISE";

export type ResponseMode = "QUERY" | "FRAGMENT" | "FORM_POST" | "JWT" | "QUERY_JWT" | "FRAGMENT_JWT" | "FORM_POST_JWT";

export type ClientSource =
  | "DYNAMIC_REGISTRATION"
  | "AUTOMATIC_REGISTRATION"
  | "EXPLICIT_REGISTRATION"
  | "METADATA_DOCUMENT"
  | "STATIC_REGISTRATION";

export type IdTokenAudType = "array" | "string";

export type Oid4vciVersion = "1.0-ID1" | "1.0" | "1.0-Final";

export type HaipVersion = "1.0";

export type JweZip = "DEF";

export interface PairArgs {
  /** The name of the attribute. */
  key: pulumi.Input<string>;
  /** Its value, as text. */
  value?: pulumi.Input<string | null>;
}

export interface Pair {
  /** The name of the attribute. */
  key: string;
  /** Its value, as text. */
  value?: string;
}

export interface TaggedValueArgs {
  /** The language, as a BCP 47 tag: `en`, `ja-JP`. */
  tag: pulumi.Input<string>;
  /** The text in that language. */
  value?: pulumi.Input<string | null>;
}

export interface TaggedValue {
  /** The language, as a BCP 47 tag: `en`, `ja-JP`. */
  tag: string;
  /** The text in that language. */
  value?: string;
}

export interface NamedUriArgs {
  /** The name of the endpoint, as in server metadata: `token_endpoint` (RFC 8705 section 5). */
  name: pulumi.Input<string>;
  /** Its URL, at the host that asks for client certificates. */
  uri?: pulumi.Input<string | null>;
}

export interface NamedUri {
  /** The name of the endpoint, as in server metadata: `token_endpoint` (RFC 8705 section 5). */
  name: string;
  /** Its URL, at the host that asks for client certificates. */
  uri?: string;
}

export interface ScopeArgs {
  /** The name by which requests ask for the scope (RFC 6749 section 3.3). With the attribute `regex` it stands for all values that match. */
  name: pulumi.Input<string>;
  /** Whether the scope counts as requested when an authorization request names no scope (RFC 6749 section 3.3). Default `false`. */
  defaultEntry?: pulumi.Input<boolean | null>;
  /** What the scope permits, for consent pages. Authlete fills it in for the standard scopes. */
  description?: pulumi.Input<string | null>;
  /** The description in several languages. Authlete fills it in for the standard scopes. */
  descriptions?: pulumi.Input<pulumi.Input<TaggedValueArgs>[] | null>;
  /** Settings of the scope, such as `access_token.duration` and `refresh_token.duration` (in seconds, can only shorten), `fapi` (`r`, `rw`), `fapi2` (`sp`, `ms-authreq`, `ms-authres`) and `regex`. */
  attributes?: pulumi.Input<pulumi.Input<PairArgs>[] | null>;
}

export interface Scope {
  /** The name by which requests ask for the scope (RFC 6749 section 3.3). With the attribute `regex` it stands for all values that match. */
  name: string;
  /** Whether the scope counts as requested when an authorization request names no scope (RFC 6749 section 3.3). Default `false`. */
  defaultEntry?: boolean;
  /** What the scope permits, for consent pages. Authlete fills it in for the standard scopes. */
  description?: string;
  /** The description in several languages. Authlete fills it in for the standard scopes. */
  descriptions?: TaggedValue[];
  /** Settings of the scope, such as `access_token.duration` and `refresh_token.duration` (in seconds, can only shorten), `fapi` (`r`, `rw`), `fapi2` (`sp`, `ms-authreq`, `ms-authres`) and `regex`. */
  attributes?: Pair[];
}

export interface TrustAnchorArgs {
  /** The entity ID of the trust anchor, a URL (OpenID Federation 1.0). */
  entityId: pulumi.Input<string>;
  /** The public keys of the trust anchor, obtained from it by a way that you trust: a JWK Set as JSON text (RFC 7517 section 5). Compared as JSON. */
  jwks?: pulumi.Input<string | null>;
}

export interface TrustAnchor {
  /** The entity ID of the trust anchor, a URL (OpenID Federation 1.0). */
  entityId: string;
  /** The public keys of the trust anchor, obtained from it by a way that you trust: a JWK Set as JSON text (RFC 7517 section 5). Compared as JSON. */
  jwks?: string;
}

export interface SnsCredentialsArgs {
  /** The social network. */
  sns: pulumi.Input<Sns>;
  /** The key that the social network issued to the application. */
  apiKey?: pulumi.Input<string | null>;
  /** The secret that the social network issued to the application; stored encrypted in Pulumi state. */
  apiSecret?: pulumi.Input<string | null>;
}

export interface SnsCredentials {
  /** The social network. */
  sns: Sns;
  /** The key that the social network issued to the application. */
  apiKey?: string;
  /** The secret that the social network issued to the application; stored encrypted in Pulumi state. */
  apiSecret?: string;
}

export interface HskArgs {
  /** The handle by which Authlete and the module know the key. */
  handle?: pulumi.Input<string | null>;
  /** The key type: `EC` or `RSA` (RFC 7517 section 4.1). */
  kty?: pulumi.Input<string | null>;
  /** What the key is for: `sig` to sign, `enc` to decrypt (RFC 7517 section 4.2). */
  use?: pulumi.Input<string | null>;
  /** The key ID (RFC 7517 section 4.5). */
  kid?: pulumi.Input<string | null>;
  /** The name of the module that holds the key, such as `google`. */
  hsmName?: pulumi.Input<string | null>;
  /** The algorithm of the key (RFC 7517 section 4.4). */
  alg?: pulumi.Input<string | null>;
  /** The public key that belongs to it, in PEM. */
  publicKey?: pulumi.Input<string | null>;
}

export interface Hsk {
  /** The handle by which Authlete and the module know the key. */
  handle?: string;
  /** The key type: `EC` or `RSA` (RFC 7517 section 4.1). */
  kty?: string;
  /** What the key is for: `sig` to sign, `enc` to decrypt (RFC 7517 section 4.2). */
  use?: string;
  /** The key ID (RFC 7517 section 4.5). */
  kid?: string;
  /** The name of the module that holds the key, such as `google`. */
  hsmName?: string;
  /** The algorithm of the key (RFC 7517 section 4.4). */
  alg?: string;
  /** The public key that belongs to it, in PEM. */
  publicKey?: string;
}

export interface ExtensionArgs {
  /** The scopes that the client may request, while `requestableScopesEnabled` is `true`: `[]` means none, and unset means all that the service supports. Authlete drops scopes that the service does not know. */
  requestableScopes?: pulumi.Input<pulumi.Input<string>[] | null>;
  /** Whether `requestableScopes` limits the client. Default `false`: it may request every scope of the service. */
  requestableScopesEnabled?: pulumi.Input<boolean | null>;
  /** The longest life of the client's access tokens, in seconds; the service's `accessTokenDuration` and scope attributes hold as well, and the shortest wins. Default 0, which means no limit of its own. */
  accessTokenDuration?: pulumi.Input<number | null>;
  /** The longest life of the client's refresh tokens, in seconds; the service's `refreshTokenDuration` and scope attributes hold as well, and the shortest wins. Default 0, which means no limit of its own. */
  refreshTokenDuration?: pulumi.Input<number | null>;
  /** The longest life of the client's ID tokens, in seconds; the service's `idTokenDuration` holds as well, and the shorter wins. Default 0, which means no limit of its own. Since Authlete 3.0.14. */
  idTokenDuration?: pulumi.Input<number | null>;
  /** Whether the client may exchange tokens (RFC 8693) where the service has `tokenExchangeByPermittedClientsOnly`. Default `false`. Since Authlete 2.3. */
  tokenExchangePermitted?: pulumi.Input<boolean | null>;
}

export interface Extension {
  /** The scopes that the client may request, while `requestableScopesEnabled` is `true`: `[]` means none, and unset means all that the service supports. Authlete drops scopes that the service does not know. */
  requestableScopes?: string[];
  /** Whether `requestableScopes` limits the client. Default `false`: it may request every scope of the service. */
  requestableScopesEnabled?: boolean;
  /** The longest life of the client's access tokens, in seconds; the service's `accessTokenDuration` and scope attributes hold as well, and the shortest wins. Default 0, which means no limit of its own. */
  accessTokenDuration?: number;
  /** The longest life of the client's refresh tokens, in seconds; the service's `refreshTokenDuration` and scope attributes hold as well, and the shortest wins. Default 0, which means no limit of its own. */
  refreshTokenDuration?: number;
  /** The longest life of the client's ID tokens, in seconds; the service's `idTokenDuration` holds as well, and the shorter wins. Default 0, which means no limit of its own. Since Authlete 3.0.14. */
  idTokenDuration?: number;
  /** Whether the client may exchange tokens (RFC 8693) where the service has `tokenExchangeByPermittedClientsOnly`. Default `false`. Since Authlete 2.3. */
  tokenExchangePermitted?: boolean;
}

export interface CredentialIssuerMetadataArgs {
  /** The authorization servers that the credential issuer relies on, as issuer identifiers (OpenID4VCI section 12.2.4, `authorization_servers`). Left out where the service itself is the only one. */
  authorizationServers?: pulumi.Input<pulumi.Input<string>[] | null>;
  /** The identifier of the credential issuer, an `https` URL without query and fragment (OpenID4VCI section 12.2.1). Needed to issue credentials. */
  credentialIssuer?: pulumi.Input<string | null>;
  /** The URL where wallets request credentials (OpenID4VCI section 8, `credential_endpoint`). Needed to issue credentials. */
  credentialEndpoint?: pulumi.Input<string | null>;
  /** The URL where wallets request several credentials at once (`batch_credential_endpoint` of older OpenID4VCI drafts; the final version has `batchSize` instead). */
  batchCredentialEndpoint?: pulumi.Input<string | null>;
  /** The URL where wallets fetch credentials that were not ready at once (OpenID4VCI section 9, `deferred_credential_endpoint`). */
  deferredCredentialEndpoint?: pulumi.Input<string | null>;
  /** The credentials on offer, as JSON text: an object that maps each ID to its configuration (OpenID4VCI section 12.2.4, `credential_configurations_supported`). Compared as JSON. Needed to issue credentials. */
  credentialsSupported?: pulumi.Input<string | null>;
  /** The JWE `alg` values for encrypted credential responses (OpenID4VCI section 12.2.4, `credential_response_encryption`). */
  credentialResponseEncryptionAlgValuesSupported?: pulumi.Input<pulumi.Input<JweAlg>[] | null>;
  /** The JWE `enc` values for encrypted credential responses (OpenID4VCI section 12.2.4, `credential_response_encryption`). */
  credentialResponseEncryptionEncValuesSupported?: pulumi.Input<pulumi.Input<JweEnc>[] | null>;
  /** Whether every credential request must ask for an encrypted response (OpenID4VCI section 10). Default `false`. */
  requireCredentialResponseEncryption?: pulumi.Input<boolean | null>;
  /** The URL where wallets report what became of a credential (OpenID4VCI section 11, `notification_endpoint`). */
  notificationEndpoint?: pulumi.Input<string | null>;
  /** The URL where wallets get a `c_nonce` for key proofs (OpenID4VCI section 7, `nonce_endpoint`); only in the final version. */
  nonceEndpoint?: pulumi.Input<string | null>;
  /** The JWK Set that decrypts credential requests, as JSON text with the private keys, of which Authlete publishes the public part (OpenID4VCI section 10); only in the final version. Compared as JSON, and stored encrypted in Pulumi state. */
  credentialRequestEncryptionJwks?: pulumi.Input<string | null>;
  /** The JWE `enc` values for encrypted credential requests (OpenID4VCI section 12.2.4, `credential_request_encryption`); only in the final version. */
  credentialRequestEncryptionEncValuesSupported?: pulumi.Input<pulumi.Input<JweEnc>[] | null>;
  /** The JWE `zip` values for compressed credential requests (OpenID4VCI section 12.2.4, `credential_request_encryption`); only in the final version. */
  credentialRequestEncryptionZipValuesSupported?: pulumi.Input<pulumi.Input<JweZip>[] | null>;
  /** Whether credential requests must be encrypted (OpenID4VCI section 10); only in the final version. Default `false`. */
  requireCredentialRequestEncryption?: pulumi.Input<boolean | null>;
  /** The JWE `zip` values for compressed credential responses (OpenID4VCI section 12.2.4, `credential_response_encryption`); only in the final version. */
  credentialResponseEncryptionZipValuesSupported?: pulumi.Input<pulumi.Input<JweZip>[] | null>;
  /** How many key proofs one credential request may carry, for as many copies of the credential (OpenID4VCI section 12.2.4, `batch_credential_issuance`); only in the final version. 0 and 1 mean that batches are not offered. */
  batchSize?: pulumi.Input<number | null>;
  /** The name and logo of the credential issuer by language, as JSON text: an array of objects (OpenID4VCI section 12.2.4, `display`). Compared as JSON. */
  display?: pulumi.Input<string | null>;
}

export interface CredentialIssuerMetadata {
  /** The authorization servers that the credential issuer relies on, as issuer identifiers (OpenID4VCI section 12.2.4, `authorization_servers`). Left out where the service itself is the only one. */
  authorizationServers?: string[];
  /** The identifier of the credential issuer, an `https` URL without query and fragment (OpenID4VCI section 12.2.1). Needed to issue credentials. */
  credentialIssuer?: string;
  /** The URL where wallets request credentials (OpenID4VCI section 8, `credential_endpoint`). Needed to issue credentials. */
  credentialEndpoint?: string;
  /** The URL where wallets request several credentials at once (`batch_credential_endpoint` of older OpenID4VCI drafts; the final version has `batchSize` instead). */
  batchCredentialEndpoint?: string;
  /** The URL where wallets fetch credentials that were not ready at once (OpenID4VCI section 9, `deferred_credential_endpoint`). */
  deferredCredentialEndpoint?: string;
  /** The credentials on offer, as JSON text: an object that maps each ID to its configuration (OpenID4VCI section 12.2.4, `credential_configurations_supported`). Compared as JSON. Needed to issue credentials. */
  credentialsSupported?: string;
  /** The JWE `alg` values for encrypted credential responses (OpenID4VCI section 12.2.4, `credential_response_encryption`). */
  credentialResponseEncryptionAlgValuesSupported?: JweAlg[];
  /** The JWE `enc` values for encrypted credential responses (OpenID4VCI section 12.2.4, `credential_response_encryption`). */
  credentialResponseEncryptionEncValuesSupported?: JweEnc[];
  /** Whether every credential request must ask for an encrypted response (OpenID4VCI section 10). Default `false`. */
  requireCredentialResponseEncryption?: boolean;
  /** The URL where wallets report what became of a credential (OpenID4VCI section 11, `notification_endpoint`). */
  notificationEndpoint?: string;
  /** The URL where wallets get a `c_nonce` for key proofs (OpenID4VCI section 7, `nonce_endpoint`); only in the final version. */
  nonceEndpoint?: string;
  /** The JWK Set that decrypts credential requests, as JSON text with the private keys, of which Authlete publishes the public part (OpenID4VCI section 10); only in the final version. Compared as JSON, and stored encrypted in Pulumi state. */
  credentialRequestEncryptionJwks?: string;
  /** The JWE `enc` values for encrypted credential requests (OpenID4VCI section 12.2.4, `credential_request_encryption`); only in the final version. */
  credentialRequestEncryptionEncValuesSupported?: JweEnc[];
  /** The JWE `zip` values for compressed credential requests (OpenID4VCI section 12.2.4, `credential_request_encryption`); only in the final version. */
  credentialRequestEncryptionZipValuesSupported?: JweZip[];
  /** Whether credential requests must be encrypted (OpenID4VCI section 10); only in the final version. Default `false`. */
  requireCredentialRequestEncryption?: boolean;
  /** The JWE `zip` values for compressed credential responses (OpenID4VCI section 12.2.4, `credential_response_encryption`); only in the final version. */
  credentialResponseEncryptionZipValuesSupported?: JweZip[];
  /** How many key proofs one credential request may carry, for as many copies of the credential (OpenID4VCI section 12.2.4, `batch_credential_issuance`); only in the final version. 0 and 1 mean that batches are not offered. */
  batchSize?: number;
  /** The name and logo of the credential issuer by language, as JSON text: an array of objects (OpenID4VCI section 12.2.4, `display`). Compared as JSON. */
  display?: string;
}
