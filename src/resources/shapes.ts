import { defaults, only3, required, secret } from "./traits";
import { flag, integer, json, jsonArray, jwkSet, matching, object, oneOf, seconds, set, text, url } from "./values";

/** Where a secret that Authlete issues is kept. */
export const keepSecret = oneOf("KeepSecret", ["state", "outside"]);
/** A social network. */
export const sns = oneOf("Sns", ["FACEBOOK"]);
/** A grant type, in Authlete's notation. */
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
/** A `response_type`, in Authlete's notation: `CODE_ID_TOKEN` stands for `code id_token`. */
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
/** A security profile that a service may apply. */
export const serviceProfile = oneOf("ServiceProfile", ["FAPI", "OPEN_BANKING"]);
/**
 * A `display` value: how the login and consent pages appear.
 *
 * @see [OpenID Connect Core 1.0 section 3.1.2.1](https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest)
 */
export const display = oneOf("Display", ["PAGE", "POPUP", "TOUCH", "WAP"]);
/** A client authentication method, in Authlete's notation: `PRIVATE_KEY_JWT` stands for `private_key_jwt`. */
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
/**
 * A signature algorithm: a JWS `alg`.
 *
 * @see [RFC 7518 section 3.1](https://www.rfc-editor.org/rfc/rfc7518.html#section-3.1)
 */
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
/**
 * A claim type.
 *
 * @see [OpenID Connect Core 1.0 section 5.6](https://openid.net/specs/openid-connect-core-1_0.html#ClaimTypes)
 */
export const claimType = oneOf("ClaimType", ["NORMAL", "AGGREGATED", "DISTRIBUTED"]);
/**
 * A CIBA token delivery mode.
 *
 * @see [CIBA Core 1.0
 * section 5](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#rfc.section.5)
 */
export const deliveryMode = oneOf("DeliveryMode", ["PING", "POLL", "PUSH"]);
/**
 * The character set of user codes in the device flow.
 *
 * @see [RFC 8628 section 6.1](https://www.rfc-editor.org/rfc/rfc8628.html#section-6.1)
 */
export const userCodeCharset = oneOf("UserCodeCharset", ["BASE20", "NUMERIC"]);
/** The JSON schemas that `verified_claims` are validated against. */
export const verifiedClaimsValidationSchema = oneOf("VerifiedClaimsValidationSchema", [
  "standard",
  "standard+id_document",
]);
/** How verified claims carry an attachment. */
export const attachmentType = oneOf("AttachmentType", ["EMBEDDED", "EXTERNAL"]);
/**
 * A client registration type of OpenID Federation.
 *
 * @see [OpenID Federation 1.0 section 12](https://openid.net/specs/openid-federation-1_0.html#section-12)
 */
export const clientRegistrationType = oneOf("ClientRegistrationType", ["AUTOMATIC", "EXPLICIT"]);
/** A `prompt` value, in Authlete's notation: `SELECT_ACCOUNT` stands for `select_account`. */
export const prompt = oneOf("Prompt", ["NONE", "LOGIN", "CONSENT", "SELECT_ACCOUNT", "CREATE"]);
/** A FAPI profile. */
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
/**
 * Whether a client can keep a credential secret.
 *
 * @see [RFC 6749 section 2.1](https://www.rfc-editor.org/rfc/rfc6749.html#section-2.1)
 */
export const clientType = oneOf("ClientType", ["PUBLIC", "CONFIDENTIAL"]);
/** The kind of application that a client is. */
export const applicationType = oneOf("ApplicationType", ["WEB", "NATIVE"]);
/**
 * A key management algorithm: a JWE `alg`, in Authlete's notation. `RSA_OAEP_256` stands for `RSA-OAEP-256`.
 *
 * @see [RFC 7518 section 4.1](https://www.rfc-editor.org/rfc/rfc7518.html#section-4.1)
 */
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
/**
 * A content encryption algorithm: a JWE `enc`, in Authlete's notation. `A128CBC_HS256` stands for `A128CBC-HS256`.
 *
 * @see [RFC 7518 section 5.1](https://www.rfc-editor.org/rfc/rfc7518.html#section-5.1)
 */
export const jweEnc = oneOf("JweEnc", [
  "A128CBC_HS256",
  "A192CBC_HS384",
  "A256CBC_HS512",
  "A128GCM",
  "A192GCM",
  "A256GCM",
]);
/**
 * The algorithm of a key in a `KeySet`, in Authlete's notation: `RSA_OAEP_256` stands for the JWK `alg` `RSA-OAEP-256`.
 * The keys of `EdDSA` are on the curve Ed25519, those of `ECDH_ES` and its variants on P-256.
 *
 * @see [RFC 7518](https://www.rfc-editor.org/rfc/rfc7518.html#section-3.1)
 */
export const keyAlgorithm = oneOf("KeyAlgorithm", [
  "RS256",
  "RS384",
  "RS512",
  "PS256",
  "PS384",
  "PS512",
  "ES256",
  "ES384",
  "ES512",
  "EdDSA",
  "RSA_OAEP",
  "RSA_OAEP_256",
  "ECDH_ES",
  "ECDH_ES_A128KW",
  "ECDH_ES_A192KW",
  "ECDH_ES_A256KW",
]);
/** An existing private key. */
export const pemKey = object("PemKey", {
  /** The algorithm that the key is used with. */
  alg: required(keyAlgorithm),
  /** The key ID that existing tokens name. Default: the thumbprint of the key (RFC 7638). */
  kid: text("2026-01"),
  /** The private key in PEM: PKCS #8, PKCS #1 or SEC 1, without a passphrase. */
  pem: required(secret(text("-----BEGIN PRIVATE KEY-----…"))),
});
/**
 * Where a key is in its life. `PUBLISHED`: verifiers get to know it. `ACTIVE`: it signs, or others encrypt with it.
 * `RETIRING`: what was signed or encrypted with it is still accepted.
 */
export const keyStage = oneOf("KeyStage", ["PUBLISHED", "ACTIVE", "RETIRING"]);
/** A key of a `KeySet`, without its key material. */
export const keySetKey = object("KeySetKey", {
  /** The key ID. */
  kid: required(text()),
  /** The algorithm. */
  alg: required(keyAlgorithm),
  /** Where the key is in its life. */
  stage: required(keyStage),
  /** When it entered this stage, in ISO 8601. */
  since: required(text("2026-11-26T12:00:00.000Z")),
});
/** What happens to a key: a new one is published, takes over from the active one, or is removed. */
export const keyStep = oneOf("KeyStep", ["PUBLISH", "ACTIVATE", "REMOVE"]);
/** A step in the life of a key that the first `up` after its time takes. */
export const dueStep = object("DueStep", {
  /** When it is due, in ISO 8601. */
  at: required(text("2026-11-26T12:00:00.000Z")),
  /** What is due. */
  step: required(keyStep),
  /** The algorithm of the key. */
  alg: required(keyAlgorithm),
  /** The key ID. A key that is still to be made has none. */
  kid: text(),
});
/** A key ID for each algorithm of the set. */
export const keyIds = object(
  "KeyIds",
  Object.fromEntries(keyAlgorithm.values.map((alg) => [alg, required(text("key-1"))])),
);
/**
 * How the `sub` of users is formed.
 *
 * @see [OpenID Connect Core 1.0 section 8](https://openid.net/specs/openid-connect-core-1_0.html#SubjectIDTypes)
 */
export const subjectType = oneOf("SubjectType", ["PUBLIC", "PAIRWISE"]);
/** A `response_mode`, in Authlete's notation: `FORM_POST_JWT` stands for `form_post.jwt`. */
export const responseMode = oneOf("ResponseMode", [
  "QUERY",
  "FRAGMENT",
  "FORM_POST",
  "JWT",
  "QUERY_JWT",
  "FRAGMENT_JWT",
  "FORM_POST_JWT",
]);
/** How a client was created. */
export const clientSource = oneOf("ClientSource", [
  "DYNAMIC_REGISTRATION",
  "AUTOMATIC_REGISTRATION",
  "EXPLICIT_REGISTRATION",
  "METADATA_DOCUMENT",
  "STATIC_REGISTRATION",
]);
/** The form of the `aud` claim in ID tokens. */
export const idTokenAudType = oneOf("IdTokenAudType", ["array", "string"]);
/** A version of OpenID4VCI. */
export const oid4vciVersion = oneOf("Oid4vciVersion", ["1.0-ID1", "1.0", "1.0-Final"]);
/** A version of the OpenID4VC High Assurance Interoperability Profile. */
export const haipVersion = oneOf("HaipVersion", ["1.0"]);
/**
 * A compression algorithm: a JWE `zip`.
 *
 * @see [RFC 7516 section 4.1.3](https://www.rfc-editor.org/rfc/rfc7516.html#section-4.1.3)
 */
export const jweZip = oneOf("JweZip", ["DEF"]);

/**
 * An absolute URI without a fragment, in printable ASCII, at most 200 characters.
 *
 * @see [RFC 6749 section 3.1.2](https://www.rfc-editor.org/rfc/rfc6749.html#section-3.1.2)
 */
export const redirectUri = () =>
  matching(
    /^(?=[!-~]{1,200}$)[A-Za-z][A-Za-z0-9+.-]*:[^#]+$/,
    "an absolute URI without fragment, in printable ASCII, at most 200 characters",
    "https://shop.example/callback",
  );

/** A key and its value. */
export const pair = object("Pair", {
  /** The name of the attribute. */
  key: required(text("team")),
  /** The value of the attribute, as text. */
  value: text(),
});

/** A text in one language. */
export const taggedValue = object("TaggedValue", {
  /** The language, as a BCP 47 tag: `en`, `ja-JP`. */
  tag: required(text("en")),
  /** The text in that language. */
  value: text(),
});

/** The name and the URL of an endpoint. */
export const namedUri = object("NamedUri", {
  /**
   * The name of the endpoint, as in server metadata: `token_endpoint`.
   *
   * @see [RFC 8705 section 5](https://www.rfc-editor.org/rfc/rfc8705.html#section-5)
   */
  name: required(text("token_endpoint")),
  /** The URL of the endpoint, at the host that requests client certificates. */
  uri: url(),
});

/** A scope that clients may request. */
export const scope = object("Scope", {
  /**
   * The name that requests use for the scope. With the attribute `regex`, the scope stands for all values that match.
   *
   * @see [RFC 6749 section 3.3](https://www.rfc-editor.org/rfc/rfc6749.html#section-3.3)
   */
  name: required(text("openid")),
  /**
   * Whether the scope counts as requested if an authorization request names no scope. Default `false`.
   *
   * @see [RFC 6749 section 3.3](https://www.rfc-editor.org/rfc/rfc6749.html#section-3.3)
   */
  defaultEntry: flag(),
  /** What the scope permits, for consent pages. Authlete fills it in for the standard scopes. */
  description: text(),
  /** The description in several languages, one entry per language tag. Authlete fills it in for the standard scopes. */
  descriptions: set(taggedValue, "tag"),
  /**
   * Settings of the scope, such as `access_token.duration` and `refresh_token.duration` (in seconds; they can only
   * shorten a lifetime), `fapi` (`r`, `rw`), `fapi2` (`sp`, `ms-authreq`, `ms-authres`) and `regex`.
   */
  attributes: set(pair, "key"),
});

/**
 * A trust anchor of an OpenID Federation.
 *
 * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
 */
export const trustAnchor = object("TrustAnchor", {
  /** The entity ID of the trust anchor, a URL. */
  entityId: required(url()),
  /**
   * The public keys of the trust anchor, obtained from it in a way that you trust: a JWK Set.
   *
   * @see [RFC 7517 section 5](https://www.rfc-editor.org/rfc/rfc7517.html#section-5)
   */
  jwks: jwkSet(),
});

/** The credentials of an application at a social network. */
export const snsCredentials = object("SnsCredentials", {
  /** The social network. */
  sns: required(sns),
  /** The key that the social network issued to the application. */
  apiKey: text(),
  /** The secret that the social network issued to the application. */
  apiSecret: secret(text()),
});

/** A key in a hardware security module (HSM). */
export const hsmKey = object("HsmKey", {
  /** The handle that Authlete and the module use for the key. */
  handle: text(),
  /**
   * The key type: `EC` or `RSA`.
   *
   * @see [RFC 7517 section 4.1](https://www.rfc-editor.org/rfc/rfc7517.html#section-4.1)
   */
  kty: text(),
  /**
   * The intended use of the key: `sig` to sign, `enc` to decrypt.
   *
   * @see [RFC 7517 section 4.2](https://www.rfc-editor.org/rfc/rfc7517.html#section-4.2)
   */
  use: text(),
  /**
   * The key ID.
   *
   * @see [RFC 7517 section 4.5](https://www.rfc-editor.org/rfc/rfc7517.html#section-4.5)
   */
  kid: text(),
  /** The name of the module that holds the key, for example `google`. */
  hsmName: text(),
  /**
   * The algorithm of the key.
   *
   * @see [RFC 7517 section 4.4](https://www.rfc-editor.org/rfc/rfc7517.html#section-4.4)
   */
  alg: text(),
  /** The public key of the pair, in PEM. */
  publicKey: text(),
});

/** Settings of a client that no standard defines. */
export const extension = object("Extension", {
  /**
   * The scopes that the client may request while `requestableScopesEnabled` is `true`. `[]` means none; unset means all
   * scopes that the service supports. Authlete drops scopes that the service does not know.
   */
  requestableScopes: set(text("openid")),
  /** Whether `requestableScopes` limits the client. Default `false`: it may request every scope of the service. */
  requestableScopesEnabled: flag(),
  /**
   * The maximum lifetime of the client's access tokens, in seconds. The service's `accessTokenDuration` and scope
   * attributes apply as well, and the shortest wins. Default 0, which means that the client has no limit of its own.
   */
  accessTokenDuration: defaults(0, seconds()),
  /**
   * The maximum lifetime of the client's refresh tokens, in seconds. The service's `refreshTokenDuration` and scope
   * attributes apply as well, and the shortest wins. Default 0, which means that the client has no limit of its own.
   */
  refreshTokenDuration: defaults(0, seconds()),
  /**
   * The maximum lifetime of the client's ID tokens, in seconds. The service's `idTokenDuration` applies as well, and
   * the shorter wins. Default 0, which means that the client has no limit of its own. Since Authlete 3.0.14.
   */
  idTokenDuration: only3(defaults(0, seconds())),
  /**
   * Whether the client may use token exchange if the service sets `tokenExchangeByPermittedClientsOnly`. Default
   * `false`. Since Authlete 2.3.
   *
   * @see [RFC 8693](https://www.rfc-editor.org/rfc/rfc8693.html)
   */
  tokenExchangePermitted: flag(),
});

/**
 * The metadata of a credential issuer.
 *
 * @see [OpenID4VCI 1.0
 * section 12.2.4](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.2.4)
 */
export const credentialIssuerMetadata = object("CredentialIssuerMetadata", {
  /**
   * The issuer identifiers of the authorization servers that the credential issuer relies on. Leave it out if the
   * service itself is the only one. Issuer metadata: `authorization_servers`.
   *
   * @see [OpenID4VCI 1.0
   * section 12.2.4](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.2.4)
   */
  authorizationServers: set(url()),
  /**
   * The identifier of the credential issuer: an `https` URL without query or fragment. Needed to issue credentials.
   * Issuer metadata: `credential_issuer`.
   *
   * @see [OpenID4VCI 1.0
   * section 12.2.1](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.2.1)
   */
  credentialIssuer: url(),
  /**
   * The URL where wallets request credentials. Needed to issue credentials. Issuer metadata: `credential_endpoint`.
   *
   * @see [OpenID4VCI 1.0
   * section 8](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-8)
   */
  credentialEndpoint: url(),
  /**
   * The URL where wallets request several credentials at once: `batch_credential_endpoint` in older drafts of
   * OpenID4VCI. The final version has `batchSize` instead.
   */
  batchCredentialEndpoint: url(),
  /**
   * The URL where wallets fetch credentials that could not be issued immediately. Issuer metadata:
   * `deferred_credential_endpoint`.
   *
   * @see [OpenID4VCI 1.0
   * section 9](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-9)
   */
  deferredCredentialEndpoint: url(),
  /**
   * The credentials on offer: an object that maps each ID to its configuration. Needed to issue credentials. Issuer
   * metadata: `credential_configurations_supported`.
   *
   * @see [OpenID4VCI 1.0
   * section 12.2.4](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.2.4)
   */
  credentialsSupported: json(),
  /**
   * The JWE `alg` values for encrypted credential responses. Issuer metadata: `credential_response_encryption`.
   *
   * @see [OpenID4VCI 1.0
   * section 12.2.4](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.2.4)
   */
  credentialResponseEncryptionAlgValuesSupported: set(jweAlg),
  /**
   * The JWE `enc` values for encrypted credential responses. Issuer metadata: `credential_response_encryption`.
   *
   * @see [OpenID4VCI 1.0
   * section 12.2.4](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.2.4)
   */
  credentialResponseEncryptionEncValuesSupported: set(jweEnc),
  /**
   * Whether every credential request must ask for an encrypted response. Default `false`.
   *
   * @see [OpenID4VCI 1.0
   * section 10](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-10)
   */
  requireCredentialResponseEncryption: flag(),
  /**
   * The URL where wallets report what happened to a credential. Issuer metadata: `notification_endpoint`.
   *
   * @see [OpenID4VCI 1.0
   * section 11](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-11)
   */
  notificationEndpoint: url(),
  /**
   * The URL where wallets get a `c_nonce` for key proofs. Only in the final version of OpenID4VCI. Issuer metadata:
   * `nonce_endpoint`.
   *
   * @see [OpenID4VCI 1.0
   * section 7](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-7)
   */
  nonceEndpoint: url(),
  /**
   * The JWK Set that decrypts credential requests, including the private keys; Authlete publishes the public part.
   * Only in the final version of OpenID4VCI.
   *
   * @see [OpenID4VCI 1.0
   * section 10](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-10)
   */
  credentialRequestEncryptionJwks: secret(jwkSet()),
  /**
   * The JWE `enc` values for encrypted credential requests. Only in the final version of OpenID4VCI. Issuer metadata:
   * `credential_request_encryption`.
   *
   * @see [OpenID4VCI 1.0
   * section 12.2.4](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.2.4)
   */
  credentialRequestEncryptionEncValuesSupported: set(jweEnc),
  /**
   * The JWE `zip` values for compressed credential requests. Only in the final version of OpenID4VCI. Issuer metadata:
   * `credential_request_encryption`.
   *
   * @see [OpenID4VCI 1.0
   * section 12.2.4](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.2.4)
   */
  credentialRequestEncryptionZipValuesSupported: set(jweZip),
  /**
   * Whether credential requests must be encrypted. Default `false`. Only in the final version of OpenID4VCI.
   *
   * @see [OpenID4VCI 1.0
   * section 10](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-10)
   */
  requireCredentialRequestEncryption: flag(),
  /**
   * The JWE `zip` values for compressed credential responses. Only in the final version of OpenID4VCI. Issuer metadata:
   * `credential_response_encryption`.
   *
   * @see [OpenID4VCI 1.0
   * section 12.2.4](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.2.4)
   */
  credentialResponseEncryptionZipValuesSupported: set(jweZip),
  /**
   * How many key proofs one credential request may carry, and so how many copies of the credential it can return. 0 and
   * 1 mean that batches are not offered. Only in the final version of OpenID4VCI. Issuer metadata:
   * `batch_credential_issuance`.
   *
   * @see [OpenID4VCI 1.0
   * section 12.2.4](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.2.4)
   */
  batchSize: integer(),
  /**
   * The name and logo of the credential issuer by language, one object per language. Issuer metadata: `display`.
   *
   * @see [OpenID4VCI 1.0
   * section 12.2.4](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.2.4)
   */
  display: jsonArray(),
});

/** The type of a key in an HSM. */
export const hskKeyType = oneOf("HskKeyType", ["EC", "RSA"]);
/** What a key in an HSM is for: `sig` to sign, `enc` to decrypt. */
export const hskUse = oneOf("HskUse", ["sig", "enc"]);

/**
 * What a service's token may do: administer the service (`admin_as`), run an authorization server (`standard_as`), only
 * check tokens (`resource_server`), or what `permissions` says (`custom`).
 */
export const serviceTokenPreset = oneOf("ServiceTokenPreset", ["standard_as", "resource_server", "admin_as", "custom"]);
/** A single permission of a service's token. */
export const serviceTokenPermission = oneOf("ServiceTokenPermission", [
  "view_client",
  "view_service",
  "use_introspection",
  "use_service",
  "modify_client",
  "create_client",
  "modify_service",
]);

/**
 * What an organization's token may do: everything (`admin`), read the audit log (`audit_reader`), read services
 * (`read_only`), or what `permissions` says (`custom`).
 */
export const organizationTokenPreset = oneOf("OrganizationTokenPreset", [
  "admin",
  "audit_reader",
  "read_only",
  "custom",
]);
/** A single permission of an organization's token. */
export const organizationTokenPermission = oneOf("OrganizationTokenPermission", [
  "create_service",
  "modify_service",
  "delete_service",
  "view_service",
  "view_audit_log",
]);
