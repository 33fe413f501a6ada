// Generated from the tables in src/resources by `npm run docs`. Do not edit.
import type * as pulumi from "@pulumi/pulumi";

/** Where a secret that Authlete issues is kept. */
export type KeepSecret = "state" | "outside";

/** A social network. */
export type Sns = "FACEBOOK";

/** A grant type, in Authlete's notation. */
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

/** A `response_type`, in Authlete's notation: `CODE_ID_TOKEN` stands for `code id_token`. */
export type ResponseType =
  | "NONE"
  | "CODE"
  | "TOKEN"
  | "ID_TOKEN"
  | "CODE_TOKEN"
  | "CODE_ID_TOKEN"
  | "ID_TOKEN_TOKEN"
  | "CODE_ID_TOKEN_TOKEN";

/** A security profile that a service may apply. */
export type ServiceProfile = "FAPI" | "OPEN_BANKING";

/**
 * A `display` value: how the login and consent pages appear.
 *
 * @see [OpenID Connect Core 1.0 section 3.1.2.1](https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest)
 */
export type Display = "PAGE" | "POPUP" | "TOUCH" | "WAP";

/** A client authentication method, in Authlete's notation: `PRIVATE_KEY_JWT` stands for `private_key_jwt`. */
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

/**
 * A signature algorithm: a JWS `alg`.
 *
 * @see [RFC 7518 section 3.1](https://www.rfc-editor.org/rfc/rfc7518.html#section-3.1)
 */
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

/**
 * A claim type.
 *
 * @see [OpenID Connect Core 1.0 section 5.6](https://openid.net/specs/openid-connect-core-1_0.html#ClaimTypes)
 */
export type ClaimType = "NORMAL" | "AGGREGATED" | "DISTRIBUTED";

/**
 * A CIBA token delivery mode.
 *
 * @see [CIBA Core 1.0
 * section 5](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#rfc.section.5)
 */
export type DeliveryMode = "PING" | "POLL" | "PUSH";

/**
 * The character set of user codes in the device flow.
 *
 * @see [RFC 8628 section 6.1](https://www.rfc-editor.org/rfc/rfc8628.html#section-6.1)
 */
export type UserCodeCharset = "BASE20" | "NUMERIC";

/** The JSON schemas that `verified_claims` are validated against. */
export type VerifiedClaimsValidationSchema = "standard" | "standard+id_document";

/** How verified claims carry an attachment. */
export type AttachmentType = "EMBEDDED" | "EXTERNAL";

/**
 * A client registration type of OpenID Federation.
 *
 * @see [OpenID Federation 1.0 section 12](https://openid.net/specs/openid-federation-1_0.html#section-12)
 */
export type ClientRegistrationType = "AUTOMATIC" | "EXPLICIT";

/** A `prompt` value, in Authlete's notation: `SELECT_ACCOUNT` stands for `select_account`. */
export type Prompt = "NONE" | "LOGIN" | "CONSENT" | "SELECT_ACCOUNT" | "CREATE";

/** A FAPI profile. */
export type FapiMode =
  | "FAPI1_ADVANCED"
  | "FAPI1_BASELINE"
  | "FAPI2_MESSAGE_SIGNING_AUTH_REQ"
  | "FAPI2_MESSAGE_SIGNING_AUTH_RES"
  | "FAPI2_MESSAGE_SIGNING_INTROSPECTION_RES"
  | "FAPI2_SECURITY"
  | "FAPI2_MESSAGE_SIGNING_RESOURCE_REQ"
  | "FAPI2_MESSAGE_SIGNING_RESOURCE_RES";

/**
 * Whether a client can keep a credential secret.
 *
 * @see [RFC 6749 section 2.1](https://www.rfc-editor.org/rfc/rfc6749.html#section-2.1)
 */
export type ClientType = "PUBLIC" | "CONFIDENTIAL";

/** The kind of application that a client is. */
export type ApplicationType = "WEB" | "NATIVE";

/**
 * A key management algorithm: a JWE `alg`, in Authlete's notation. `RSA_OAEP_256` stands for `RSA-OAEP-256`.
 *
 * @see [RFC 7518 section 4.1](https://www.rfc-editor.org/rfc/rfc7518.html#section-4.1)
 */
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

/**
 * A content encryption algorithm: a JWE `enc`, in Authlete's notation. `A128CBC_HS256` stands for `A128CBC-HS256`.
 *
 * @see [RFC 7518 section 5.1](https://www.rfc-editor.org/rfc/rfc7518.html#section-5.1)
 */
export type JweEnc = "A128CBC_HS256" | "A192CBC_HS384" | "A256CBC_HS512" | "A128GCM" | "A192GCM" | "A256GCM";

/**
 * The algorithm of a key in a `KeySet`, in Authlete's notation: `RSA_OAEP_256` stands for the JWK `alg` `RSA-OAEP-256`.
 * The keys of `EdDSA` are on the curve Ed25519, those of `ECDH_ES` and its variants on P-256.
 *
 * @see [RFC 7518](https://www.rfc-editor.org/rfc/rfc7518.html#section-3.1)
 */
export type KeyAlgorithm =
  | "RS256"
  | "RS384"
  | "RS512"
  | "PS256"
  | "PS384"
  | "PS512"
  | "ES256"
  | "ES384"
  | "ES512"
  | "EdDSA"
  | "RSA_OAEP"
  | "RSA_OAEP_256"
  | "ECDH_ES"
  | "ECDH_ES_A128KW"
  | "ECDH_ES_A192KW"
  | "ECDH_ES_A256KW";

/** An existing private key. */
export interface PemKeyArgs {
  /** The algorithm that the key is used with. */
  alg: pulumi.Input<KeyAlgorithm>;
  /** The key ID that existing tokens name. Default: the thumbprint of the key (RFC 7638). */
  kid?: pulumi.Input<string | null>;
  /**
   * The private key in PEM: PKCS #8, PKCS #1 or SEC 1, without a passphrase.
   *
   * @remarks Secret: encrypted in state.
   */
  pem: pulumi.Input<string>;
}

/** An existing private key. */
export interface PemKey {
  /** The algorithm that the key is used with. */
  alg: KeyAlgorithm;
  /** The key ID that existing tokens name. Default: the thumbprint of the key (RFC 7638). */
  kid?: string;
  /**
   * The private key in PEM: PKCS #8, PKCS #1 or SEC 1, without a passphrase.
   *
   * @remarks Secret: encrypted in state.
   */
  pem: string;
}

/**
 * Where a key is in its life. `PUBLISHED`: verifiers get to know it. `ACTIVE`: it signs, or others encrypt with it.
 * `RETIRING`: what was signed or encrypted with it is still accepted.
 */
export type KeyStage = "PUBLISHED" | "ACTIVE" | "RETIRING";

/** A key of a `KeySet`, without its key material. */
export interface KeySetKeyArgs {
  /** The key ID. */
  kid: pulumi.Input<string>;
  /** The algorithm. */
  alg: pulumi.Input<KeyAlgorithm>;
  /** Where the key is in its life. */
  stage: pulumi.Input<KeyStage>;
  /** When it entered this stage, in ISO 8601. */
  since: pulumi.Input<string>;
}

/** A key of a `KeySet`, without its key material. */
export interface KeySetKey {
  /** The key ID. */
  kid: string;
  /** The algorithm. */
  alg: KeyAlgorithm;
  /** Where the key is in its life. */
  stage: KeyStage;
  /** When it entered this stage, in ISO 8601. */
  since: string;
}

/** What happens to a key: a new one is published, takes over from the active one, or is removed. */
export type KeyStep = "PUBLISH" | "ACTIVATE" | "REMOVE";

/** A step in the life of a key that the first `up` after its time takes. */
export interface DueStepArgs {
  /** When it is due, in ISO 8601. */
  at: pulumi.Input<string>;
  /** What is due. */
  step: pulumi.Input<KeyStep>;
  /** The algorithm of the key. */
  alg: pulumi.Input<KeyAlgorithm>;
  /** The key ID. A key that is still to be made has none. */
  kid?: pulumi.Input<string | null>;
}

/** A step in the life of a key that the first `up` after its time takes. */
export interface DueStep {
  /** When it is due, in ISO 8601. */
  at: string;
  /** What is due. */
  step: KeyStep;
  /** The algorithm of the key. */
  alg: KeyAlgorithm;
  /** The key ID. A key that is still to be made has none. */
  kid?: string;
}

/** A key ID for each algorithm of the set. */
export interface KeyIdsArgs {
  RS256: pulumi.Input<string>;
  RS384: pulumi.Input<string>;
  RS512: pulumi.Input<string>;
  PS256: pulumi.Input<string>;
  PS384: pulumi.Input<string>;
  PS512: pulumi.Input<string>;
  ES256: pulumi.Input<string>;
  ES384: pulumi.Input<string>;
  ES512: pulumi.Input<string>;
  EdDSA: pulumi.Input<string>;
  RSA_OAEP: pulumi.Input<string>;
  RSA_OAEP_256: pulumi.Input<string>;
  ECDH_ES: pulumi.Input<string>;
  ECDH_ES_A128KW: pulumi.Input<string>;
  ECDH_ES_A192KW: pulumi.Input<string>;
  ECDH_ES_A256KW: pulumi.Input<string>;
}

/** A key ID for each algorithm of the set. */
export interface KeyIds {
  RS256: string;
  RS384: string;
  RS512: string;
  PS256: string;
  PS384: string;
  PS512: string;
  ES256: string;
  ES384: string;
  ES512: string;
  EdDSA: string;
  RSA_OAEP: string;
  RSA_OAEP_256: string;
  ECDH_ES: string;
  ECDH_ES_A128KW: string;
  ECDH_ES_A192KW: string;
  ECDH_ES_A256KW: string;
}

/**
 * How the `sub` of users is formed.
 *
 * @see [OpenID Connect Core 1.0 section 8](https://openid.net/specs/openid-connect-core-1_0.html#SubjectIDTypes)
 */
export type SubjectType = "PUBLIC" | "PAIRWISE";

/** A `response_mode`, in Authlete's notation: `FORM_POST_JWT` stands for `form_post.jwt`. */
export type ResponseMode = "QUERY" | "FRAGMENT" | "FORM_POST" | "JWT" | "QUERY_JWT" | "FRAGMENT_JWT" | "FORM_POST_JWT";

/** How a client was created. */
export type ClientSource =
  | "DYNAMIC_REGISTRATION"
  | "AUTOMATIC_REGISTRATION"
  | "EXPLICIT_REGISTRATION"
  | "METADATA_DOCUMENT"
  | "STATIC_REGISTRATION";

/** The form of the `aud` claim in ID tokens. */
export type IdTokenAudType = "array" | "string";

/** A version of OpenID4VCI. */
export type Oid4vciVersion = "1.0-ID1" | "1.0" | "1.0-Final";

/** A version of the OpenID4VC High Assurance Interoperability Profile. */
export type HaipVersion = "1.0";

/**
 * A compression algorithm: a JWE `zip`.
 *
 * @see [RFC 7516 section 4.1.3](https://www.rfc-editor.org/rfc/rfc7516.html#section-4.1.3)
 */
export type JweZip = "DEF";

/** A key and its value. */
export interface PairArgs {
  /** The name of the attribute. */
  key: pulumi.Input<string>;
  /** The value of the attribute, as text. */
  value?: pulumi.Input<string | null>;
}

/** A key and its value. */
export interface Pair {
  /** The name of the attribute. */
  key: string;
  /** The value of the attribute, as text. */
  value?: string;
}

/** A text in one language. */
export interface TaggedValueArgs {
  /** The language, as a BCP 47 tag: `en`, `ja-JP`. */
  tag: pulumi.Input<string>;
  /** The text in that language. */
  value?: pulumi.Input<string | null>;
}

/** A text in one language. */
export interface TaggedValue {
  /** The language, as a BCP 47 tag: `en`, `ja-JP`. */
  tag: string;
  /** The text in that language. */
  value?: string;
}

/** The name and the URL of an endpoint. */
export interface NamedUriArgs {
  /**
   * The name of the endpoint, as in server metadata: `token_endpoint`.
   *
   * @see [RFC 8705 section 5](https://www.rfc-editor.org/rfc/rfc8705.html#section-5)
   */
  name: pulumi.Input<string>;
  /** The URL of the endpoint, at the host that requests client certificates. */
  uri?: pulumi.Input<string | null>;
}

/** The name and the URL of an endpoint. */
export interface NamedUri {
  /**
   * The name of the endpoint, as in server metadata: `token_endpoint`.
   *
   * @see [RFC 8705 section 5](https://www.rfc-editor.org/rfc/rfc8705.html#section-5)
   */
  name: string;
  /** The URL of the endpoint, at the host that requests client certificates. */
  uri?: string;
}

/** A scope that clients may request. */
export interface ScopeArgs {
  /**
   * The name that requests use for the scope. With the attribute `regex`, the scope stands for all values that match.
   *
   * @see [RFC 6749 section 3.3](https://www.rfc-editor.org/rfc/rfc6749.html#section-3.3)
   */
  name: pulumi.Input<string>;
  /**
   * Whether the scope counts as requested if an authorization request names no scope. Default `false`.
   *
   * @see [RFC 6749 section 3.3](https://www.rfc-editor.org/rfc/rfc6749.html#section-3.3)
   */
  defaultEntry?: pulumi.Input<boolean | null>;
  /** What the scope permits, for consent pages. Authlete fills it in for the standard scopes. */
  description?: pulumi.Input<string | null>;
  /** The description in several languages, one entry per language tag. Authlete fills it in for the standard scopes. */
  descriptions?: pulumi.Input<pulumi.Input<TaggedValueArgs>[] | null>;
  /**
   * Settings of the scope, such as `access_token.duration` and `refresh_token.duration` (in seconds; they can only
   * shorten a lifetime), `fapi` (`r`, `rw`), `fapi2` (`sp`, `ms-authreq`, `ms-authres`) and `regex`.
   */
  attributes?: pulumi.Input<pulumi.Input<PairArgs>[] | null>;
}

/** A scope that clients may request. */
export interface Scope {
  /**
   * The name that requests use for the scope. With the attribute `regex`, the scope stands for all values that match.
   *
   * @see [RFC 6749 section 3.3](https://www.rfc-editor.org/rfc/rfc6749.html#section-3.3)
   */
  name: string;
  /**
   * Whether the scope counts as requested if an authorization request names no scope. Default `false`.
   *
   * @see [RFC 6749 section 3.3](https://www.rfc-editor.org/rfc/rfc6749.html#section-3.3)
   */
  defaultEntry?: boolean;
  /** What the scope permits, for consent pages. Authlete fills it in for the standard scopes. */
  description?: string;
  /** The description in several languages, one entry per language tag. Authlete fills it in for the standard scopes. */
  descriptions?: TaggedValue[];
  /**
   * Settings of the scope, such as `access_token.duration` and `refresh_token.duration` (in seconds; they can only
   * shorten a lifetime), `fapi` (`r`, `rw`), `fapi2` (`sp`, `ms-authreq`, `ms-authres`) and `regex`.
   */
  attributes?: Pair[];
}

/**
 * A trust anchor of an OpenID Federation.
 *
 * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
 */
export interface TrustAnchorArgs {
  /** The entity ID of the trust anchor, a URL. */
  entityId: pulumi.Input<string>;
  /**
   * The public keys of the trust anchor, obtained from it in a way that you trust: a JWK Set.
   *
   * @remarks Compared as JSON. As an output, it is text.
   * @see [RFC 7517 section 5](https://www.rfc-editor.org/rfc/rfc7517.html#section-5)
   */
  jwks?: pulumi.Input<string | pulumi.Inputs | null>;
}

/**
 * A trust anchor of an OpenID Federation.
 *
 * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
 */
export interface TrustAnchor {
  /** The entity ID of the trust anchor, a URL. */
  entityId: string;
  /**
   * The public keys of the trust anchor, obtained from it in a way that you trust: a JWK Set.
   *
   * @remarks Compared as JSON. As an output, it is text.
   * @see [RFC 7517 section 5](https://www.rfc-editor.org/rfc/rfc7517.html#section-5)
   */
  jwks?: string;
}

/** The credentials of an application at a social network. */
export interface SnsCredentialsArgs {
  /** The social network. */
  sns: pulumi.Input<Sns>;
  /** The key that the social network issued to the application. */
  apiKey?: pulumi.Input<string | null>;
  /**
   * The secret that the social network issued to the application.
   *
   * @remarks Secret: encrypted in state.
   */
  apiSecret?: pulumi.Input<string | null>;
}

/** The credentials of an application at a social network. */
export interface SnsCredentials {
  /** The social network. */
  sns: Sns;
  /** The key that the social network issued to the application. */
  apiKey?: string;
  /**
   * The secret that the social network issued to the application.
   *
   * @remarks Secret: encrypted in state.
   */
  apiSecret?: string;
}

/** A key in a hardware security module (HSM). */
export interface HsmKeyArgs {
  /** The handle that Authlete and the module use for the key. */
  handle?: pulumi.Input<string | null>;
  /**
   * The key type: `EC` or `RSA`.
   *
   * @see [RFC 7517 section 4.1](https://www.rfc-editor.org/rfc/rfc7517.html#section-4.1)
   */
  kty?: pulumi.Input<string | null>;
  /**
   * The intended use of the key: `sig` to sign, `enc` to decrypt.
   *
   * @see [RFC 7517 section 4.2](https://www.rfc-editor.org/rfc/rfc7517.html#section-4.2)
   */
  use?: pulumi.Input<string | null>;
  /**
   * The key ID.
   *
   * @see [RFC 7517 section 4.5](https://www.rfc-editor.org/rfc/rfc7517.html#section-4.5)
   */
  kid?: pulumi.Input<string | null>;
  /** The name of the module that holds the key, for example `google`. */
  hsmName?: pulumi.Input<string | null>;
  /**
   * The algorithm of the key.
   *
   * @see [RFC 7517 section 4.4](https://www.rfc-editor.org/rfc/rfc7517.html#section-4.4)
   */
  alg?: pulumi.Input<string | null>;
  /** The public key of the pair, in PEM. */
  publicKey?: pulumi.Input<string | null>;
}

/** A key in a hardware security module (HSM). */
export interface HsmKey {
  /** The handle that Authlete and the module use for the key. */
  handle?: string;
  /**
   * The key type: `EC` or `RSA`.
   *
   * @see [RFC 7517 section 4.1](https://www.rfc-editor.org/rfc/rfc7517.html#section-4.1)
   */
  kty?: string;
  /**
   * The intended use of the key: `sig` to sign, `enc` to decrypt.
   *
   * @see [RFC 7517 section 4.2](https://www.rfc-editor.org/rfc/rfc7517.html#section-4.2)
   */
  use?: string;
  /**
   * The key ID.
   *
   * @see [RFC 7517 section 4.5](https://www.rfc-editor.org/rfc/rfc7517.html#section-4.5)
   */
  kid?: string;
  /** The name of the module that holds the key, for example `google`. */
  hsmName?: string;
  /**
   * The algorithm of the key.
   *
   * @see [RFC 7517 section 4.4](https://www.rfc-editor.org/rfc/rfc7517.html#section-4.4)
   */
  alg?: string;
  /** The public key of the pair, in PEM. */
  publicKey?: string;
}

/** Settings of a client that no standard defines. */
export interface ExtensionArgs {
  /**
   * The scopes that the client may request while `requestableScopesEnabled` is `true`. `[]` means none; unset means all
   * scopes that the service supports. Authlete drops scopes that the service does not know.
   */
  requestableScopes?: pulumi.Input<pulumi.Input<string>[] | null>;
  /** Whether `requestableScopes` limits the client. Default `false`: it may request every scope of the service. */
  requestableScopesEnabled?: pulumi.Input<boolean | null>;
  /**
   * The maximum lifetime of the client's access tokens, in seconds. The service's `accessTokenDuration` and scope
   * attributes apply as well, and the shortest wins. Default 0, which means that the client has no limit of its own.
   */
  accessTokenDuration?: pulumi.Input<number | null>;
  /**
   * The maximum lifetime of the client's refresh tokens, in seconds. The service's `refreshTokenDuration` and scope
   * attributes apply as well, and the shortest wins. Default 0, which means that the client has no limit of its own.
   */
  refreshTokenDuration?: pulumi.Input<number | null>;
  /**
   * The maximum lifetime of the client's ID tokens, in seconds. The service's `idTokenDuration` applies as well, and
   * the shorter wins. Default 0, which means that the client has no limit of its own. Since Authlete 3.0.14.
   *
   * @remarks Not available in Authlete 2.x.
   */
  idTokenDuration?: pulumi.Input<number | null>;
  /**
   * Whether the client may use token exchange if the service sets `tokenExchangeByPermittedClientsOnly`. Default
   * `false`. Since Authlete 2.3.
   *
   * @see [RFC 8693](https://www.rfc-editor.org/rfc/rfc8693.html)
   */
  tokenExchangePermitted?: pulumi.Input<boolean | null>;
}

/** Settings of a client that no standard defines. */
export interface Extension {
  /**
   * The scopes that the client may request while `requestableScopesEnabled` is `true`. `[]` means none; unset means all
   * scopes that the service supports. Authlete drops scopes that the service does not know.
   */
  requestableScopes?: string[];
  /** Whether `requestableScopes` limits the client. Default `false`: it may request every scope of the service. */
  requestableScopesEnabled?: boolean;
  /**
   * The maximum lifetime of the client's access tokens, in seconds. The service's `accessTokenDuration` and scope
   * attributes apply as well, and the shortest wins. Default 0, which means that the client has no limit of its own.
   */
  accessTokenDuration?: number;
  /**
   * The maximum lifetime of the client's refresh tokens, in seconds. The service's `refreshTokenDuration` and scope
   * attributes apply as well, and the shortest wins. Default 0, which means that the client has no limit of its own.
   */
  refreshTokenDuration?: number;
  /**
   * The maximum lifetime of the client's ID tokens, in seconds. The service's `idTokenDuration` applies as well, and
   * the shorter wins. Default 0, which means that the client has no limit of its own. Since Authlete 3.0.14.
   *
   * @remarks Not available in Authlete 2.x.
   */
  idTokenDuration?: number;
  /**
   * Whether the client may use token exchange if the service sets `tokenExchangeByPermittedClientsOnly`. Default
   * `false`. Since Authlete 2.3.
   *
   * @see [RFC 8693](https://www.rfc-editor.org/rfc/rfc8693.html)
   */
  tokenExchangePermitted?: boolean;
}

/**
 * The metadata of a credential issuer.
 *
 * @see [OpenID4VCI 1.0
 * section 12.2.4](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.2.4)
 */
export interface CredentialIssuerMetadataArgs {
  /**
   * The issuer identifiers of the authorization servers that the credential issuer relies on. Leave it out if the
   * service itself is the only one. Issuer metadata: `authorization_servers`.
   *
   * @see [OpenID4VCI 1.0
   * section 12.2.4](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.2.4)
   */
  authorizationServers?: pulumi.Input<pulumi.Input<string>[] | null>;
  /**
   * The identifier of the credential issuer: an `https` URL without query or fragment. Needed to issue credentials.
   * Issuer metadata: `credential_issuer`.
   *
   * @see [OpenID4VCI 1.0
   * section 12.2.1](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.2.1)
   */
  credentialIssuer?: pulumi.Input<string | null>;
  /**
   * The URL where wallets request credentials. Needed to issue credentials. Issuer metadata: `credential_endpoint`.
   *
   * @see [OpenID4VCI 1.0
   * section 8](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-8)
   */
  credentialEndpoint?: pulumi.Input<string | null>;
  /**
   * The URL where wallets request several credentials at once: `batch_credential_endpoint` in older drafts of
   * OpenID4VCI. The final version has `batchSize` instead.
   */
  batchCredentialEndpoint?: pulumi.Input<string | null>;
  /**
   * The URL where wallets fetch credentials that could not be issued immediately. Issuer metadata:
   * `deferred_credential_endpoint`.
   *
   * @see [OpenID4VCI 1.0
   * section 9](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-9)
   */
  deferredCredentialEndpoint?: pulumi.Input<string | null>;
  /**
   * The credentials on offer: an object that maps each ID to its configuration. Needed to issue credentials. Issuer
   * metadata: `credential_configurations_supported`.
   *
   * @remarks Compared as JSON. As an output, it is text.
   * @see [OpenID4VCI 1.0
   * section 12.2.4](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.2.4)
   */
  credentialsSupported?: pulumi.Input<string | pulumi.Inputs | null>;
  /**
   * The JWE `alg` values for encrypted credential responses. Issuer metadata: `credential_response_encryption`.
   *
   * @see [OpenID4VCI 1.0
   * section 12.2.4](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.2.4)
   */
  credentialResponseEncryptionAlgValuesSupported?: pulumi.Input<pulumi.Input<JweAlg>[] | null>;
  /**
   * The JWE `enc` values for encrypted credential responses. Issuer metadata: `credential_response_encryption`.
   *
   * @see [OpenID4VCI 1.0
   * section 12.2.4](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.2.4)
   */
  credentialResponseEncryptionEncValuesSupported?: pulumi.Input<pulumi.Input<JweEnc>[] | null>;
  /**
   * Whether every credential request must ask for an encrypted response. Default `false`.
   *
   * @see [OpenID4VCI 1.0
   * section 10](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-10)
   */
  requireCredentialResponseEncryption?: pulumi.Input<boolean | null>;
  /**
   * The URL where wallets report what happened to a credential. Issuer metadata: `notification_endpoint`.
   *
   * @see [OpenID4VCI 1.0
   * section 11](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-11)
   */
  notificationEndpoint?: pulumi.Input<string | null>;
  /**
   * The URL where wallets get a `c_nonce` for key proofs. Only in the final version of OpenID4VCI. Issuer metadata:
   * `nonce_endpoint`.
   *
   * @see [OpenID4VCI 1.0
   * section 7](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-7)
   */
  nonceEndpoint?: pulumi.Input<string | null>;
  /**
   * The JWK Set that decrypts credential requests, including the private keys; Authlete publishes the public part. Only
   * in the final version of OpenID4VCI.
   *
   * @remarks Compared as JSON. As an output, it is text. Secret: encrypted in state.
   * @see [OpenID4VCI 1.0
   * section 10](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-10)
   */
  credentialRequestEncryptionJwks?: pulumi.Input<string | pulumi.Inputs | null>;
  /**
   * The JWE `enc` values for encrypted credential requests. Only in the final version of OpenID4VCI. Issuer metadata:
   * `credential_request_encryption`.
   *
   * @see [OpenID4VCI 1.0
   * section 12.2.4](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.2.4)
   */
  credentialRequestEncryptionEncValuesSupported?: pulumi.Input<pulumi.Input<JweEnc>[] | null>;
  /**
   * The JWE `zip` values for compressed credential requests. Only in the final version of OpenID4VCI. Issuer metadata:
   * `credential_request_encryption`.
   *
   * @see [OpenID4VCI 1.0
   * section 12.2.4](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.2.4)
   */
  credentialRequestEncryptionZipValuesSupported?: pulumi.Input<pulumi.Input<JweZip>[] | null>;
  /**
   * Whether credential requests must be encrypted. Default `false`. Only in the final version of OpenID4VCI.
   *
   * @see [OpenID4VCI 1.0
   * section 10](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-10)
   */
  requireCredentialRequestEncryption?: pulumi.Input<boolean | null>;
  /**
   * The JWE `zip` values for compressed credential responses. Only in the final version of OpenID4VCI. Issuer metadata:
   * `credential_response_encryption`.
   *
   * @see [OpenID4VCI 1.0
   * section 12.2.4](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.2.4)
   */
  credentialResponseEncryptionZipValuesSupported?: pulumi.Input<pulumi.Input<JweZip>[] | null>;
  /**
   * How many key proofs one credential request may carry, and so how many copies of the credential it can return. 0 and
   * 1 mean that batches are not offered. Only in the final version of OpenID4VCI. Issuer metadata:
   * `batch_credential_issuance`.
   *
   * @see [OpenID4VCI 1.0
   * section 12.2.4](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.2.4)
   */
  batchSize?: pulumi.Input<number | null>;
  /**
   * The name and logo of the credential issuer by language, one object per language. Issuer metadata: `display`.
   *
   * @remarks Compared as JSON. As an output, it is text.
   * @see [OpenID4VCI 1.0
   * section 12.2.4](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.2.4)
   */
  display?: pulumi.Input<string | pulumi.Input<pulumi.Inputs>[] | null>;
}

/**
 * The metadata of a credential issuer.
 *
 * @see [OpenID4VCI 1.0
 * section 12.2.4](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.2.4)
 */
export interface CredentialIssuerMetadata {
  /**
   * The issuer identifiers of the authorization servers that the credential issuer relies on. Leave it out if the
   * service itself is the only one. Issuer metadata: `authorization_servers`.
   *
   * @see [OpenID4VCI 1.0
   * section 12.2.4](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.2.4)
   */
  authorizationServers?: string[];
  /**
   * The identifier of the credential issuer: an `https` URL without query or fragment. Needed to issue credentials.
   * Issuer metadata: `credential_issuer`.
   *
   * @see [OpenID4VCI 1.0
   * section 12.2.1](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.2.1)
   */
  credentialIssuer?: string;
  /**
   * The URL where wallets request credentials. Needed to issue credentials. Issuer metadata: `credential_endpoint`.
   *
   * @see [OpenID4VCI 1.0
   * section 8](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-8)
   */
  credentialEndpoint?: string;
  /**
   * The URL where wallets request several credentials at once: `batch_credential_endpoint` in older drafts of
   * OpenID4VCI. The final version has `batchSize` instead.
   */
  batchCredentialEndpoint?: string;
  /**
   * The URL where wallets fetch credentials that could not be issued immediately. Issuer metadata:
   * `deferred_credential_endpoint`.
   *
   * @see [OpenID4VCI 1.0
   * section 9](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-9)
   */
  deferredCredentialEndpoint?: string;
  /**
   * The credentials on offer: an object that maps each ID to its configuration. Needed to issue credentials. Issuer
   * metadata: `credential_configurations_supported`.
   *
   * @remarks Compared as JSON. As an output, it is text.
   * @see [OpenID4VCI 1.0
   * section 12.2.4](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.2.4)
   */
  credentialsSupported?: string;
  /**
   * The JWE `alg` values for encrypted credential responses. Issuer metadata: `credential_response_encryption`.
   *
   * @see [OpenID4VCI 1.0
   * section 12.2.4](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.2.4)
   */
  credentialResponseEncryptionAlgValuesSupported?: JweAlg[];
  /**
   * The JWE `enc` values for encrypted credential responses. Issuer metadata: `credential_response_encryption`.
   *
   * @see [OpenID4VCI 1.0
   * section 12.2.4](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.2.4)
   */
  credentialResponseEncryptionEncValuesSupported?: JweEnc[];
  /**
   * Whether every credential request must ask for an encrypted response. Default `false`.
   *
   * @see [OpenID4VCI 1.0
   * section 10](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-10)
   */
  requireCredentialResponseEncryption?: boolean;
  /**
   * The URL where wallets report what happened to a credential. Issuer metadata: `notification_endpoint`.
   *
   * @see [OpenID4VCI 1.0
   * section 11](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-11)
   */
  notificationEndpoint?: string;
  /**
   * The URL where wallets get a `c_nonce` for key proofs. Only in the final version of OpenID4VCI. Issuer metadata:
   * `nonce_endpoint`.
   *
   * @see [OpenID4VCI 1.0
   * section 7](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-7)
   */
  nonceEndpoint?: string;
  /**
   * The JWK Set that decrypts credential requests, including the private keys; Authlete publishes the public part. Only
   * in the final version of OpenID4VCI.
   *
   * @remarks Compared as JSON. As an output, it is text. Secret: encrypted in state.
   * @see [OpenID4VCI 1.0
   * section 10](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-10)
   */
  credentialRequestEncryptionJwks?: string;
  /**
   * The JWE `enc` values for encrypted credential requests. Only in the final version of OpenID4VCI. Issuer metadata:
   * `credential_request_encryption`.
   *
   * @see [OpenID4VCI 1.0
   * section 12.2.4](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.2.4)
   */
  credentialRequestEncryptionEncValuesSupported?: JweEnc[];
  /**
   * The JWE `zip` values for compressed credential requests. Only in the final version of OpenID4VCI. Issuer metadata:
   * `credential_request_encryption`.
   *
   * @see [OpenID4VCI 1.0
   * section 12.2.4](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.2.4)
   */
  credentialRequestEncryptionZipValuesSupported?: JweZip[];
  /**
   * Whether credential requests must be encrypted. Default `false`. Only in the final version of OpenID4VCI.
   *
   * @see [OpenID4VCI 1.0
   * section 10](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-10)
   */
  requireCredentialRequestEncryption?: boolean;
  /**
   * The JWE `zip` values for compressed credential responses. Only in the final version of OpenID4VCI. Issuer metadata:
   * `credential_response_encryption`.
   *
   * @see [OpenID4VCI 1.0
   * section 12.2.4](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.2.4)
   */
  credentialResponseEncryptionZipValuesSupported?: JweZip[];
  /**
   * How many key proofs one credential request may carry, and so how many copies of the credential it can return. 0 and
   * 1 mean that batches are not offered. Only in the final version of OpenID4VCI. Issuer metadata:
   * `batch_credential_issuance`.
   *
   * @see [OpenID4VCI 1.0
   * section 12.2.4](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.2.4)
   */
  batchSize?: number;
  /**
   * The name and logo of the credential issuer by language, one object per language. Issuer metadata: `display`.
   *
   * @remarks Compared as JSON. As an output, it is text.
   * @see [OpenID4VCI 1.0
   * section 12.2.4](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.2.4)
   */
  display?: string;
}

/** The type of a key in an HSM. */
export type HskKeyType = "EC" | "RSA";

/** What a key in an HSM is for: `sig` to sign, `enc` to decrypt. */
export type HskUse = "sig" | "enc";

/**
 * What a service's token may do: administer the service (`admin_as`), run an authorization server (`standard_as`), only
 * check tokens (`resource_server`), or what `permissions` says (`custom`).
 */
export type ServiceTokenPreset = "standard_as" | "resource_server" | "admin_as" | "custom";

/** A single permission of a service's token. */
export type ServiceTokenPermission =
  | "view_client"
  | "view_service"
  | "use_introspection"
  | "use_service"
  | "modify_client"
  | "create_client"
  | "modify_service";

/**
 * What an organization's token may do: everything (`admin`), read the audit log (`audit_reader`), read services
 * (`read_only`), or what `permissions` says (`custom`).
 */
export type OrganizationTokenPreset = "admin" | "audit_reader" | "read_only" | "custom";

/** A single permission of an organization's token. */
export type OrganizationTokenPermission =
  | "create_service"
  | "modify_service"
  | "delete_service"
  | "view_service"
  | "view_audit_log";
