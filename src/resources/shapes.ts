import {
  defaults,
  flag,
  in3,
  integer,
  json,
  jsonArray,
  jwkSet,
  matching,
  object,
  oneOf,
  required,
  seconds,
  secret,
  set,
  text,
  url,
} from "./schema";

export const sns = oneOf("Sns", ["FACEBOOK"]);
export const grantType = oneOf("GrantType", [
  "AUTHORIZATION_CODE",
  "IMPLICIT",
  "PASSWORD",
  "CLIENT_CREDENTIALS",
  "REFRESH_TOKEN",
  "CIBA",
  "DEVICE_CODE",
  "TOKEN_EXCHANGE",
  "JWT_BEARER",
  "PRE_AUTHORIZED_CODE",
]);
export const responseType = oneOf("ResponseType", [
  "NONE",
  "CODE",
  "TOKEN",
  "ID_TOKEN",
  "CODE_TOKEN",
  "CODE_ID_TOKEN",
  "ID_TOKEN_TOKEN",
  "CODE_ID_TOKEN_TOKEN",
]);
export const serviceProfile = oneOf("ServiceProfile", ["FAPI", "OPEN_BANKING"]);
export const display = oneOf("Display", ["PAGE", "POPUP", "TOUCH", "WAP"]);
export const clientAuthMethod = oneOf("ClientAuthMethod", [
  "NONE",
  "CLIENT_SECRET_BASIC",
  "CLIENT_SECRET_POST",
  "CLIENT_SECRET_JWT",
  "PRIVATE_KEY_JWT",
  "TLS_CLIENT_AUTH",
  "SELF_SIGNED_TLS_CLIENT_AUTH",
  "ATTEST_JWT_CLIENT_AUTH",
  "SPIFFE_JWT",
]);
export const jwsAlg = oneOf("JwsAlg", [
  "NONE",
  "HS256",
  "HS384",
  "HS512",
  "RS256",
  "RS384",
  "RS512",
  "ES256",
  "ES384",
  "ES512",
  "PS256",
  "PS384",
  "PS512",
  "ES256K",
  "EdDSA",
]);
export const claimType = oneOf("ClaimType", ["NORMAL", "AGGREGATED", "DISTRIBUTED"]);
export const deliveryMode = oneOf("DeliveryMode", ["PING", "POLL", "PUSH"]);
export const userCodeCharset = oneOf("UserCodeCharset", ["BASE20", "NUMERIC"]);
export const verifiedClaimsValidationSchema = oneOf("VerifiedClaimsValidationSchema", [
  "standard",
  "standard+id_document",
]);
export const attachmentType = oneOf("AttachmentType", ["EMBEDDED", "EXTERNAL"]);
export const clientRegistrationType = oneOf("ClientRegistrationType", ["AUTOMATIC", "EXPLICIT"]);
export const prompt = oneOf("Prompt", ["NONE", "LOGIN", "CONSENT", "SELECT_ACCOUNT", "CREATE"]);
export const fapiMode = oneOf("FapiMode", [
  "FAPI1_ADVANCED",
  "FAPI1_BASELINE",
  "FAPI2_MESSAGE_SIGNING_AUTH_REQ",
  "FAPI2_MESSAGE_SIGNING_AUTH_RES",
  "FAPI2_MESSAGE_SIGNING_INTROSPECTION_RES",
  "FAPI2_SECURITY",
  "FAPI2_MESSAGE_SIGNING_RESOURCE_REQ",
  "FAPI2_MESSAGE_SIGNING_RESOURCE_RES",
]);
export const clientType = oneOf("ClientType", ["PUBLIC", "CONFIDENTIAL"]);
export const applicationType = oneOf("ApplicationType", ["WEB", "NATIVE"]);
export const jweAlg = oneOf("JweAlg", [
  "RSA1_5",
  "RSA_OAEP",
  "RSA_OAEP_256",
  "A128KW",
  "A192KW",
  "A256KW",
  "DIR",
  "ECDH_ES",
  "ECDH_ES_A128KW",
  "ECDH_ES_A192KW",
  "ECDH_ES_A256KW",
  "A128GCMKW",
  "A192GCMKW",
  "A256GCMKW",
  "PBES2_HS256_A128KW",
  "PBES2_HS384_A192KW",
  "PBES2_HS512_A256KW",
]);
export const jweEnc = oneOf("JweEnc", [
  "A128CBC_HS256",
  "A192CBC_HS384",
  "A256CBC_HS512",
  "A128GCM",
  "A192GCM",
  "A256GCM",
]);
export const subjectType = oneOf("SubjectType", ["PUBLIC", "PAIRWISE"]);
export const responseMode = oneOf("ResponseMode", [
  "QUERY",
  "FRAGMENT",
  "FORM_POST",
  "JWT",
  "QUERY_JWT",
  "FRAGMENT_JWT",
  "FORM_POST_JWT",
]);
export const clientSource = oneOf("ClientSource", [
  "DYNAMIC_REGISTRATION",
  "AUTOMATIC_REGISTRATION",
  "EXPLICIT_REGISTRATION",
  "METADATA_DOCUMENT",
  "STATIC_REGISTRATION",
]);
export const idTokenAudType = oneOf("IdTokenAudType", ["array", "string"]);
export const oid4vciVersion = oneOf("Oid4vciVersion", ["1.0-ID1", "1.0", "1.0-Final"]);
export const haipVersion = oneOf("HaipVersion", ["1.0"]);
export const jweZip = oneOf("JweZip", ["DEF"]);

/** An absolute URI without fragment, in printable ASCII, at most 200 characters (RFC 6749 section 3.1.2). */
export const redirectUri = () =>
  matching(
    /^(?=[!-~]{1,200}$)[A-Za-z][A-Za-z0-9+.-]*:[^#]+$/,
    "an absolute URI without fragment, in printable ASCII, at most 200 characters",
  );

export const pair = object("Pair", {
  /** The name of the attribute. */
  key: required(text()),
  /** Its value, as text. */
  value: text(),
});

export const taggedValue = object("TaggedValue", {
  /** The language, as a BCP 47 tag: `en`, `ja-JP`. */
  tag: required(text()),
  /** The text in that language. */
  value: text(),
});

export const namedUri = object("NamedUri", {
  /** The name of the endpoint, as in server metadata: `token_endpoint` (RFC 8705 section 5). */
  name: required(text()),
  /** Its URL, at the host that asks for client certificates. */
  uri: url(),
});

export const scope = object("Scope", {
  /**
   * The name by which requests ask for the scope (RFC 6749 section 3.3). With the attribute `regex` it stands for all
   * values that match.
   */
  name: required(text()),
  /**
   * Whether the scope counts as requested when an authorization request names no scope (RFC 6749 section 3.3). Default
   * `false`.
   */
  defaultEntry: flag(),
  /** What the scope permits, for consent pages. Authlete fills it in for the standard scopes. */
  description: text(),
  /** The description in several languages. Authlete fills it in for the standard scopes. */
  descriptions: set(taggedValue, "tag"),
  /**
   * Settings of the scope, such as `access_token.duration` and `refresh_token.duration` (in seconds, can only shorten),
   * `fapi` (`r`, `rw`), `fapi2` (`sp`, `ms-authreq`, `ms-authres`) and `regex`.
   */
  attributes: set(pair, "key"),
});

export const trustAnchor = object("TrustAnchor", {
  /** The entity ID of the trust anchor, a URL (OpenID Federation 1.0). */
  entityId: required(url()),
  /**
   * The public keys of the trust anchor, obtained from it by a way that you trust: a JWK Set as JSON text (RFC 7517
   * section 5). Compared as JSON.
   */
  jwks: jwkSet(),
});

export const snsCredentials = object("SnsCredentials", {
  /** The social network. */
  sns: required(sns),
  /** The key that the social network issued to the application. */
  apiKey: text(),
  /** The secret that the social network issued to the application; stored encrypted in Pulumi state. */
  apiSecret: secret(text()),
});

export const hsk = object("Hsk", {
  /** The handle by which Authlete and the module know the key. */
  handle: text(),
  /** The key type: `EC` or `RSA` (RFC 7517 section 4.1). */
  kty: text(),
  /** What the key is for: `sig` to sign, `enc` to decrypt (RFC 7517 section 4.2). */
  use: text(),
  /** The key ID (RFC 7517 section 4.5). */
  kid: text(),
  /** The name of the module that holds the key, such as `google`. */
  hsmName: text(),
  /** The algorithm of the key (RFC 7517 section 4.4). */
  alg: text(),
  /** The public key that belongs to it, in PEM. */
  publicKey: text(),
});

export const extension = object("Extension", {
  /**
   * The scopes that the client may request, while `requestableScopesEnabled` is `true`: `[]` means none, and unset
   * means all that the service supports. Authlete drops scopes that the service does not know.
   */
  requestableScopes: set(text()),
  /** Whether `requestableScopes` limits the client. Default `false`: it may request every scope of the service. */
  requestableScopesEnabled: flag(),
  /**
   * The longest life of the client's access tokens, in seconds; the service's `accessTokenDuration` and scope
   * attributes hold as well, and the shortest wins. Default 0, which means no limit of its own.
   */
  accessTokenDuration: defaults(0, seconds()),
  /**
   * The longest life of the client's refresh tokens, in seconds; the service's `refreshTokenDuration` and scope
   * attributes hold as well, and the shortest wins. Default 0, which means no limit of its own.
   */
  refreshTokenDuration: defaults(0, seconds()),
  /**
   * The longest life of the client's ID tokens, in seconds; the service's `idTokenDuration` holds as well, and the
   * shorter wins. Default 0, which means no limit of its own. Since Authlete 3.0.14.
   */
  idTokenDuration: in3(defaults(0, seconds())),
  /**
   * Whether the client may exchange tokens (RFC 8693) where the service has `tokenExchangeByPermittedClientsOnly`.
   * Default `false`. Since Authlete 2.3.
   */
  tokenExchangePermitted: flag(),
});

export const credentialIssuerMetadata = object("CredentialIssuerMetadata", {
  /**
   * The authorization servers that the credential issuer relies on, as issuer identifiers (OpenID4VCI section 12.2.4,
   * `authorization_servers`). Left out where the service itself is the only one.
   */
  authorizationServers: set(url()),
  /**
   * The identifier of the credential issuer, an `https` URL without query and fragment (OpenID4VCI section 12.2.1).
   * Needed to issue credentials.
   */
  credentialIssuer: url(),
  /**
   * The URL where wallets request credentials (OpenID4VCI section 8, `credential_endpoint`). Needed to issue
   * credentials.
   */
  credentialEndpoint: url(),
  /**
   * The URL where wallets request several credentials at once (`batch_credential_endpoint` of older OpenID4VCI drafts;
   * the final version has `batchSize` instead).
   */
  batchCredentialEndpoint: url(),
  /**
   * The URL where wallets fetch credentials that were not ready at once (OpenID4VCI section 9,
   * `deferred_credential_endpoint`).
   */
  deferredCredentialEndpoint: url(),
  /**
   * The credentials on offer, as JSON text: an object that maps each ID to its configuration (OpenID4VCI section
   * 12.2.4, `credential_configurations_supported`). Compared as JSON. Needed to issue credentials.
   */
  credentialsSupported: json(),
  /**
   * The JWE `alg` values for encrypted credential responses (OpenID4VCI section 12.2.4,
   * `credential_response_encryption`).
   */
  credentialResponseEncryptionAlgValuesSupported: set(jweAlg),
  /**
   * The JWE `enc` values for encrypted credential responses (OpenID4VCI section 12.2.4,
   * `credential_response_encryption`).
   */
  credentialResponseEncryptionEncValuesSupported: set(jweEnc),
  /** Whether every credential request must ask for an encrypted response (OpenID4VCI section 10). Default `false`. */
  requireCredentialResponseEncryption: flag(),
  /** The URL where wallets report what became of a credential (OpenID4VCI section 11, `notification_endpoint`). */
  notificationEndpoint: url(),
  /**
   * The URL where wallets get a `c_nonce` for key proofs (OpenID4VCI section 7, `nonce_endpoint`); only in the final
   * version.
   */
  nonceEndpoint: url(),
  /**
   * The JWK Set that decrypts credential requests, as JSON text with the private keys, of which Authlete publishes the
   * public part (OpenID4VCI section 10); only in the final version. Compared as JSON, and stored encrypted in Pulumi
   * state.
   */
  credentialRequestEncryptionJwks: secret(jwkSet()),
  /**
   * The JWE `enc` values for encrypted credential requests (OpenID4VCI section 12.2.4,
   * `credential_request_encryption`); only in the final version.
   */
  credentialRequestEncryptionEncValuesSupported: set(jweEnc),
  /**
   * The JWE `zip` values for compressed credential requests (OpenID4VCI section 12.2.4,
   * `credential_request_encryption`); only in the final version.
   */
  credentialRequestEncryptionZipValuesSupported: set(jweZip),
  /**
   * Whether credential requests must be encrypted (OpenID4VCI section 10); only in the final version. Default `false`.
   */
  requireCredentialRequestEncryption: flag(),
  /**
   * The JWE `zip` values for compressed credential responses (OpenID4VCI section 12.2.4,
   * `credential_response_encryption`); only in the final version.
   */
  credentialResponseEncryptionZipValuesSupported: set(jweZip),
  /**
   * How many key proofs one credential request may carry, for as many copies of the credential (OpenID4VCI section
   * 12.2.4, `batch_credential_issuance`); only in the final version. 0 and 1 mean that batches are not offered.
   */
  batchSize: integer(),
  /**
   * The name and logo of the credential issuer by language, as JSON text: an array of objects (OpenID4VCI section
   * 12.2.4, `display`). Compared as JSON.
   */
  display: jsonArray(),
});
