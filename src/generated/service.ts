// Generated from the tables in src/resources by `npm run docs`. Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { AuthleteResource } from "../program/resource";
import { service } from "../resources/service";
import type {
  AttachmentType,
  ClaimType,
  ClientAuthMethod,
  ClientRegistrationType,
  CredentialIssuerMetadata,
  CredentialIssuerMetadataArgs,
  DeliveryMode,
  Display,
  FapiMode,
  GrantType,
  HaipVersion,
  HsmKey,
  IdTokenAudType,
  JwsAlg,
  NamedUri,
  NamedUriArgs,
  Oid4vciVersion,
  Pair,
  PairArgs,
  Prompt,
  ResponseType,
  Scope,
  ScopeArgs,
  ServiceProfile,
  Sns,
  SnsCredentials,
  SnsCredentialsArgs,
  TrustAnchor,
  TrustAnchorArgs,
  UserCodeCharset,
  VerifiedClaimsValidationSchema,
} from "./shapes";

/**
 * The arguments of a `Service`. A field that you leave out is not managed: Authlete keeps its value. `null` and `[]`
 * mean none.
 */
export interface ServiceArgs {
  /** The name of the service in the Authlete console and in lists of services. It has no effect on the protocol. */
  serviceName?: pulumi.Input<string | null>;
  /**
   * The issuer identifier of the authorization server: an `https` URL without query or fragment. It becomes `iss` in ID
   * tokens and `issuer` in the discovery document, and clients compare it character by character. Server metadata:
   * `issuer`.
   *
   * @see [OpenID Connect Discovery 1.0
   * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
   * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
   */
  issuer?: pulumi.Input<string | null>;
  /** A note about the service for its administrators. */
  description?: pulumi.Input<string | null>;
  /**
   * Whether the `aud` of a client assertion must be the issuer identifier, as a single string. Otherwise the URL of the
   * endpoint is accepted too. Default `false`. Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [RFC 7523 section 3](https://www.rfc-editor.org/rfc/rfc7523.html#section-3)
   */
  clientAssertionAudRestrictedToIssuer?: pulumi.Input<boolean | null>;
  /**
   * The maximum number of clients per developer; 0 means no limit. Authlete 2.3 documents the field as read-only, but
   * stores it. Authlete 3.0 no longer has developers, so the limit may have no effect there.
   */
  clientsPerDeveloper?: pulumi.Input<number | null>;
  /**
   * The URL that Authlete 2.x calls to check the password of a developer who logs in to the developer console.
   * Deprecated.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   */
  developerAuthenticationCallbackEndpoint?: pulumi.Input<string | null>;
  /**
   * The user name for HTTP Basic authentication when Authlete 2.x calls `developerAuthenticationCallbackEndpoint`.
   * Deprecated.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   */
  developerAuthenticationCallbackApiKey?: pulumi.Input<string | null>;
  /**
   * The password for HTTP Basic authentication when Authlete 2.x calls `developerAuthenticationCallbackEndpoint`.
   * Deprecated.
   *
   * @remarks Secret: encrypted in state. Authlete 2.x only: Authlete 3.0 ignores it.
   */
  developerAuthenticationCallbackApiSecret?: pulumi.Input<string | null>;
  /**
   * The social networks that end users can log in with when Authlete 2.x hosts the login page.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   */
  supportedSnses?: pulumi.Input<pulumi.Input<Sns>[] | null>;
  /**
   * Whether clients may use `clientIdAlias` as their `client_id`. Default `true`. In Authlete 3.0, aliases are always
   * enabled.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   */
  clientIdAliasEnabled?: pulumi.Input<boolean | null>;
  /**
   * The URL that Authlete calls with POST to check an end user's credentials when Authlete provides the authorization
   * page. Leave it out if your server has its own login page.
   */
  authenticationCallbackEndpoint?: pulumi.Input<string | null>;
  /**
   * The user name for HTTP Basic authentication when Authlete calls `authenticationCallbackEndpoint`. Without it,
   * Authlete sends no `Authorization` header.
   */
  authenticationCallbackApiKey?: pulumi.Input<string | null>;
  /**
   * The password for HTTP Basic authentication when Authlete calls `authenticationCallbackEndpoint`.
   *
   * @remarks Secret: encrypted in state.
   */
  authenticationCallbackApiSecret?: pulumi.Input<string | null>;
  /**
   * The authentication context classes that the server can satisfy, for example `urn:mace:incommon:iap:silver`. The API
   * description marks the field as read-only, yet Authlete stores it. Server metadata: `acr_values_supported`.
   *
   * @see [OpenID Connect Discovery 1.0
   * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
   */
  supportedAcrs?: pulumi.Input<pulumi.Input<string>[] | null>;
  /**
   * The grant types that the token endpoint accepts. It refuses every other grant type, even one that a client has
   * registered. An empty list means none; a service created without the list gets Authlete's default. Server metadata:
   * `grant_types_supported`.
   *
   * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
   */
  supportedGrantTypes?: pulumi.Input<pulumi.Input<GrantType>[] | null>;
  /**
   * The response types that the authorization endpoint accepts, in Authlete's notation: `CODE_ID_TOKEN` stands for
   * `code id_token`. An empty list means none; a service created without the list gets Authlete's default. Server
   * metadata: `response_types_supported`.
   *
   * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
   */
  supportedResponseTypes?: pulumi.Input<pulumi.Input<ResponseType>[] | null>;
  /**
   * The `type` values that requests may use in `authorization_details`. Server metadata:
   * `authorization_details_types_supported`. Since Authlete 2.2.7.
   *
   * @see [RFC 9396 section 10](https://www.rfc-editor.org/rfc/rfc9396.html#section-10)
   */
  supportedAuthorizationDetailsTypes?: pulumi.Input<pulumi.Input<string>[] | null>;
  /**
   * The security profiles that the service may apply. Everything related to FAPI needs `FAPI`, including `fapiModes`
   * and scope attributes; the UK Open Banking profile needs `OPEN_BANKING`.
   */
  supportedServiceProfiles?: pulumi.Input<pulumi.Input<ServiceProfile>[] | null>;
  /**
   * Whether to leave `error_description` out of error responses. It explains the cause to developers in Authlete's
   * words. Default `false`.
   *
   * @see [RFC 6749 section 5.2](https://www.rfc-editor.org/rfc/rfc6749.html#section-5.2)
   */
  errorDescriptionOmitted?: pulumi.Input<boolean | null>;
  /**
   * Whether to leave `error_uri`, a link to an explanation of the error, out of error responses. Default `false`.
   *
   * @see [RFC 6749 section 5.2](https://www.rfc-editor.org/rfc/rfc6749.html#section-5.2)
   */
  errorUriOmitted?: pulumi.Input<boolean | null>;
  /**
   * The URL of the authorization endpoint: `https`, without a fragment. Your server implements the endpoint; Authlete
   * publishes the URL in the discovery document. Server metadata: `authorization_endpoint`.
   *
   * @see [RFC 6749 section 3.1](https://www.rfc-editor.org/rfc/rfc6749.html#section-3.1)
   * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
   */
  authorizationEndpoint?: pulumi.Input<string | null>;
  /**
   * Whether Authlete 2.x itself serves an authorization endpoint for the service, at
   * `/api/auth/authorization/direct/<apiKey>`. Default `false`.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   */
  directAuthorizationEndpointEnabled?: pulumi.Input<boolean | null>;
  /**
   * The languages of the login and consent pages, as BCP 47 tags such as `en-US`. Server metadata:
   * `ui_locales_supported`.
   *
   * @see [OpenID Connect Discovery 1.0
   * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
   */
  supportedUiLocales?: pulumi.Input<pulumi.Input<string>[] | null>;
  /**
   * The `display` parameter values that the login and consent pages can honour. Default `["PAGE"]`. Server metadata:
   * `display_values_supported`.
   *
   * @see [OpenID Connect Discovery 1.0
   * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
   */
  supportedDisplays?: pulumi.Input<pulumi.Input<Display>[] | null>;
  /**
   * Whether every authorization code request must contain a `code_challenge`. Default `false`: PKCE is then checked
   * only if the client uses it or is itself required to.
   *
   * @see [RFC 7636 section 4.3](https://www.rfc-editor.org/rfc/rfc7636.html#section-4.3)
   */
  pkceRequired?: pulumi.Input<boolean | null>;
  /**
   * Whether PKCE must use `code_challenge_method=S256`; `plain` and a missing method are then refused. This does not
   * make PKCE mandatory: see `pkceRequired`. Default `false`.
   *
   * @see [RFC 7636 section 4.2](https://www.rfc-editor.org/rfc/rfc7636.html#section-4.2)
   */
  pkceS256Required?: pulumi.Input<boolean | null>;
  /**
   * How long the JWT of an authorization response is valid in the JARM response modes, in seconds. It determines the
   * `exp` of the JWT. Authlete returns 0 if it was never set.
   *
   * @see [JARM section 2.1](https://openid.net/specs/oauth-v2-jarm.html#section-2.1)
   */
  authorizationResponseDuration?: pulumi.Input<number | null>;
  /**
   * The URL of the token endpoint: `https`, without a fragment. It is also a valid audience of client assertions.
   * Server metadata: `token_endpoint`.
   *
   * @see [RFC 6749 section 3.2](https://www.rfc-editor.org/rfc/rfc6749.html#section-3.2)
   * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
   */
  tokenEndpoint?: pulumi.Input<string | null>;
  /**
   * Whether Authlete 2.x itself serves a token endpoint for the service, at `/api/auth/token/direct/<apiKey>`. Default
   * `false`.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   */
  directTokenEndpointEnabled?: pulumi.Input<boolean | null>;
  /**
   * The methods that clients may use to authenticate at the token endpoint; `NONE` is for public clients. An empty list
   * means no method at all; a service created without the list gets Authlete's default. Server metadata:
   * `token_endpoint_auth_methods_supported`.
   *
   * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
   */
  supportedTokenAuthMethods?: pulumi.Input<pulumi.Input<ClientAuthMethod>[] | null>;
  /**
   * Whether a public client may omit `client_id` at the token endpoint when the authorization code or refresh token
   * identifies the client. RFC 6749 forbids this; use it only for migrations. Default `false`. Since Authlete 2.2.1.
   *
   * @see [RFC 6749 section 4.1.3](https://www.rfc-editor.org/rfc/rfc6749.html#section-4.1.3)
   */
  missingClientIdAllowed?: pulumi.Input<boolean | null>;
  /**
   * The URL of the endpoint where clients revoke their tokens. Server metadata: `revocation_endpoint`.
   *
   * @see [RFC 7009 section 2](https://www.rfc-editor.org/rfc/rfc7009.html#section-2)
   * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
   */
  revocationEndpoint?: pulumi.Input<string | null>;
  /**
   * Whether Authlete 2.x itself serves a revocation endpoint for the service, at
   * `/api/auth/revocation/direct/<apiKey>`. Default `false`.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   */
  directRevocationEndpointEnabled?: pulumi.Input<boolean | null>;
  /**
   * The methods that clients may use to authenticate at the revocation endpoint. Server metadata:
   * `revocation_endpoint_auth_methods_supported`.
   *
   * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
   */
  supportedRevocationAuthMethods?: pulumi.Input<pulumi.Input<ClientAuthMethod>[] | null>;
  /**
   * The URL of the endpoint where resource servers look up access tokens. Server metadata: `introspection_endpoint`.
   *
   * @see [RFC 7662 section 2](https://www.rfc-editor.org/rfc/rfc7662.html#section-2)
   * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
   */
  introspectionEndpoint?: pulumi.Input<string | null>;
  /**
   * Whether Authlete 2.x itself serves an introspection endpoint for the service. Default `false`.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   */
  directIntrospectionEndpointEnabled?: pulumi.Input<boolean | null>;
  /**
   * The methods that resource servers may use to authenticate at the introspection endpoint. Server metadata:
   * `introspection_endpoint_auth_methods_supported`.
   *
   * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
   */
  supportedIntrospectionAuthMethods?: pulumi.Input<pulumi.Input<ClientAuthMethod>[] | null>;
  /**
   * The URL of the endpoint where clients push authorization requests before they redirect the browser. Server
   * metadata: `pushed_authorization_request_endpoint`. Since Authlete 2.2.
   *
   * @see [RFC 9126 section 5](https://www.rfc-editor.org/rfc/rfc9126.html#section-5)
   */
  pushedAuthReqEndpoint?: pulumi.Input<string | null>;
  /**
   * How long the `request_uri` of a pushed authorization request can be used, in seconds; sent as `expires_in`. FAPI
   * 2.0 requires less than 600. Authlete returns 0 if it was never set. Since Authlete 2.2.
   *
   * @see [RFC 9126 section 2.2](https://www.rfc-editor.org/rfc/rfc9126.html#section-2.2)
   * @see [FAPI 2.0 Security Profile](https://openid.net/specs/fapi-security-profile-2_0-final.html)
   */
  pushedAuthReqDuration?: pulumi.Input<number | null>;
  /**
   * Whether every client must push its authorization requests. A client's own `parRequired` can require it for that
   * client alone. Default `false`. Server metadata: `require_pushed_authorization_requests`. Since Authlete 2.2.1.
   *
   * @see [RFC 9126 section 5](https://www.rfc-editor.org/rfc/rfc9126.html#section-5)
   */
  parRequired?: pulumi.Input<boolean | null>;
  /**
   * Whether every authorization request must carry a request object, in `request` or `request_uri`. Unless
   * `traditionalRequestObjectProcessingApplied` is set, the discovery document then contains
   * `require_signed_request_object`. Default `false`. Since Authlete 2.2.1.
   *
   * @see [RFC 9101 section 10.5](https://www.rfc-editor.org/rfc/rfc9101.html#section-10.5)
   */
  requestObjectRequired?: pulumi.Input<boolean | null>;
  /**
   * Whether request objects follow OpenID Connect Core 1.0 instead of the stricter RFC 9101. They may then be unsigned,
   * and parameters outside the request object can complete it. Default `false`. Since Authlete 2.2.1.
   *
   * @see [OpenID Connect Core 1.0 section 6](https://openid.net/specs/openid-connect-core-1_0.html#JWTRequests)
   * @see [RFC 9101](https://www.rfc-editor.org/rfc/rfc9101.html)
   */
  traditionalRequestObjectProcessingApplied?: pulumi.Input<boolean | null>;
  /**
   * Whether Authlete verifies the certificate chain against `trustedRootCertificates` when a client authenticates with
   * `TLS_CLIENT_AUTH`. With `false`, the TLS terminator in front of your server must do so. Default `false`.
   *
   * @see [RFC 8705 section 2.1](https://www.rfc-editor.org/rfc/rfc8705.html#section-2.1)
   */
  mutualTlsValidatePkiCertChain?: pulumi.Input<boolean | null>;
  /**
   * The root certificates, in PEM, that client certificates must chain to while `mutualTlsValidatePkiCertChain` is
   * `true`.
   *
   * @see [RFC 8705 section 2.1](https://www.rfc-editor.org/rfc/rfc8705.html#section-2.1)
   */
  trustedRootCertificates?: pulumi.Input<pulumi.Input<string>[] | null>;
  /**
   * The URLs of endpoints that request a client certificate, where they differ from the regular endpoints. Server
   * metadata: `mtls_endpoint_aliases`.
   *
   * @see [RFC 8705 section 5](https://www.rfc-editor.org/rfc/rfc8705.html#section-5)
   */
  mtlsEndpointAliases?: pulumi.Input<pulumi.Input<NamedUriArgs>[] | null>;
  /**
   * The `token_type` of token responses: `Bearer` for tokens that are used as RFC 6750 describes.
   *
   * @see [RFC 6749 section 7.1](https://www.rfc-editor.org/rfc/rfc6749.html#section-7.1)
   * @see [RFC 6750](https://www.rfc-editor.org/rfc/rfc6750.html)
   */
  accessTokenType?: pulumi.Input<string | null>;
  /**
   * Whether the server can bind access tokens to the client's certificate. A stolen token is then useless without the
   * private key. Each client opts in with its own flag of the same name. Default `false`.
   *
   * @see [RFC 8705 section 3](https://www.rfc-editor.org/rfc/rfc8705.html#section-3)
   */
  tlsClientCertificateBoundAccessTokens?: pulumi.Input<boolean | null>;
  /**
   * How long access tokens are valid, in seconds; sent as `expires_in` in token responses. Scope attributes and client
   * extensions can only shorten it. Authlete returns 0 if it was never set.
   *
   * @see [RFC 6749 section 5.1](https://www.rfc-editor.org/rfc/rfc6749.html#section-5.1)
   */
  accessTokenDuration?: pulumi.Input<number | null>;
  /**
   * Whether a new access token invalidates the access tokens that the same client already holds for the same subject.
   * Tokens of the client credentials flow are exempt. Default `false`.
   */
  singleAccessTokenPerSubject?: pulumi.Input<boolean | null>;
  /**
   * The algorithm that signs access tokens as JWTs, with a key from `jwks`. It must be asymmetric. If it is unset,
   * access tokens are random strings.
   */
  accessTokenSignAlg?: pulumi.Input<JwsAlg | null>;
  /**
   * The `kid` of the key in `jwks` that signs access tokens. Needed when more than one key matches
   * `accessTokenSignAlg`, for example during a key rotation.
   */
  accessTokenSignatureKeyId?: pulumi.Input<string | null>;
  /**
   * How long refresh tokens are valid, in seconds. Scope attributes and client extensions can only shorten it. Authlete
   * returns 0 if it was never set.
   */
  refreshTokenDuration?: pulumi.Input<number | null>;
  /**
   * Whether a rotated refresh token inherits the remaining lifetime of its predecessor, so that a grant ends at a fixed
   * time. Otherwise each new refresh token is valid for the full `refreshTokenDuration`. Default `false`. Since
   * Authlete 2.2.1.
   */
  refreshTokenDurationKept?: pulumi.Input<boolean | null>;
  /**
   * Whether each use of a refresh token restarts its lifetime. It has an effect only while `refreshTokenKept` is
   * `true`. Default `false`. Since Authlete 2.2.13.
   */
  refreshTokenDurationReset?: pulumi.Input<boolean | null>;
  /**
   * Whether a refresh token stays valid after use. With `false`, each use returns a new refresh token and invalidates
   * the old one (rotation). Default `false`.
   *
   * @see [RFC 6749 section 6](https://www.rfc-editor.org/rfc/rfc6749.html#section-6)
   */
  refreshTokenKept?: pulumi.Input<boolean | null>;
  /**
   * The scopes that clients may request. OpenID Connect requires `openid` among them. Scopes are compared by name:
   * Authlete does not keep their order, and it fills in descriptions of the standard scopes. Server metadata:
   * `scopes_supported`.
   *
   * @see [RFC 6749 section 3.3](https://www.rfc-editor.org/rfc/rfc6749.html#section-3.3)
   * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
   */
  supportedScopes?: pulumi.Input<pulumi.Input<ScopeArgs>[] | null>;
  /**
   * Whether to refuse a request that results in no scope at all: it names none, and the service has no default scope.
   * Default `false`. Since Authlete 2.2.1.
   *
   * @see [RFC 6749 section 3.3](https://www.rfc-editor.org/rfc/rfc6749.html#section-3.3)
   */
  scopeRequired?: pulumi.Input<boolean | null>;
  /**
   * How long ID tokens are valid, in seconds. It determines their `exp`. Authlete returns 0 if it was never set.
   *
   * @see [OpenID Connect Core 1.0 section 2](https://openid.net/specs/openid-connect-core-1_0.html#IDToken)
   */
  idTokenDuration?: pulumi.Input<number | null>;
  /**
   * How far a client's clock may be off when the `exp`, `iat` and `nbf` of its JWTs are checked, in seconds from 0 to
   * 65535. Authlete returns 0 if it was never set.
   */
  allowableClockSkew?: pulumi.Input<number | null>;
  /**
   * The claim types used in ID tokens and userinfo responses. Authlete itself supports only `NORMAL`. Default
   * `["NORMAL"]`. Server metadata: `claim_types_supported`.
   *
   * @see [OpenID Connect Core 1.0 section 5.6](https://openid.net/specs/openid-connect-core-1_0.html#ClaimTypes)
   * @see [OpenID Connect Discovery 1.0
   * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
   */
  supportedClaimTypes?: pulumi.Input<pulumi.Input<ClaimType>[] | null>;
  /**
   * The languages in which claims are available, as BCP 47 tags such as `ja-JP`. Server metadata:
   * `claims_locales_supported`.
   *
   * @see [OpenID Connect Core 1.0
   * section 5.2](https://openid.net/specs/openid-connect-core-1_0.html#ClaimsLanguagesAndScripts)
   * @see [OpenID Connect Discovery 1.0
   * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
   */
  supportedClaimLocales?: pulumi.Input<pulumi.Input<string>[] | null>;
  /**
   * The names of the claims that the server can return, both standard and custom. Server metadata: `claims_supported`.
   *
   * @see [OpenID Connect Core 1.0 section 5.1](https://openid.net/specs/openid-connect-core-1_0.html#StandardClaims)
   * @see [OpenID Connect Discovery 1.0
   * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
   */
  supportedClaims?: pulumi.Input<pulumi.Input<string>[] | null>;
  /**
   * Whether the claims requested by the scopes `profile`, `email`, `address` and `phone` are added to the ID token only
   * if no access token is issued, as OpenID Connect Core 1.0 strictly requires. Default `false`. Since Authlete 2.2.1.
   *
   * @see [OpenID Connect Core 1.0 section 5.4](https://openid.net/specs/openid-connect-core-1_0.html#ScopeClaims)
   */
  claimShortcutRestrictive?: pulumi.Input<boolean | null>;
  /**
   * The URL where clients find the server's public keys. Your server returns the public part of `jwks` there. Server
   * metadata: `jwks_uri`.
   *
   * @see [OpenID Connect Discovery 1.0
   * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
   */
  jwksUri?: pulumi.Input<string | null>;
  /**
   * Whether Authlete 2.x itself serves the public keys of the service, at `/api/service/jwks/get/direct/<apiKey>`.
   * Default `false`.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   */
  directJwksEndpointEnabled?: pulumi.Input<boolean | null>;
  /**
   * The JWK Set that Authlete uses to sign tokens and to decrypt request objects, including the private keys.
   *
   * @remarks Compared as JSON. As an output, it is text. Secret: encrypted in state.
   * @see [RFC 7517 section 5](https://www.rfc-editor.org/rfc/rfc7517.html#section-5)
   */
  jwks?: pulumi.Input<string | pulumi.Inputs | null>;
  /**
   * The `kid` of the key in `jwks` that signs ID tokens. Needed when more than one key matches the algorithm, for
   * example during a key rotation.
   *
   * @see [OpenID Connect Core 1.0 section 10.1.1](https://openid.net/specs/openid-connect-core-1_0.html#RotateSigKeys)
   */
  idTokenSignatureKeyId?: pulumi.Input<string | null>;
  /**
   * The `kid` of the key in `jwks` that signs userinfo responses for clients that request them as JWTs. Needed when
   * more than one key matches the algorithm.
   *
   * @see [OpenID Connect Core 1.0 section 10.1.1](https://openid.net/specs/openid-connect-core-1_0.html#RotateSigKeys)
   */
  userInfoSignatureKeyId?: pulumi.Input<string | null>;
  /**
   * The `kid` of the key in `jwks` that signs authorization responses in the JARM response modes. Needed when more than
   * one key matches the algorithm.
   *
   * @see [JARM](https://openid.net/specs/oauth-v2-jarm.html)
   */
  authorizationSignatureKeyId?: pulumi.Input<string | null>;
  /**
   * The URL of the userinfo endpoint. Server metadata: `userinfo_endpoint`.
   *
   * @see [OpenID Connect Core 1.0 section 5.3](https://openid.net/specs/openid-connect-core-1_0.html#UserInfo)
   * @see [OpenID Connect Discovery 1.0
   * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
   */
  userInfoEndpoint?: pulumi.Input<string | null>;
  /**
   * Whether Authlete 2.x itself serves a userinfo endpoint for the service, at `/api/auth/userinfo/direct/<apiKey>`.
   * Default `false`.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   */
  directUserInfoEndpointEnabled?: pulumi.Input<boolean | null>;
  /**
   * Whether clients may register themselves. Pulumi does not know about clients that are created this way. Default
   * `false`.
   *
   * @see [RFC 7591](https://www.rfc-editor.org/rfc/rfc7591.html)
   */
  dynamicRegistrationSupported?: pulumi.Input<boolean | null>;
  /**
   * The URL of the client registration endpoint. Server metadata: `registration_endpoint`.
   *
   * @see [RFC 7591 section 3](https://www.rfc-editor.org/rfc/rfc7591.html#section-3)
   * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
   */
  registrationEndpoint?: pulumi.Input<string | null>;
  /**
   * The base of the URLs where registered clients manage their own registration. Authlete appends the client ID to it
   * to form `registration_client_uri`. If it is unset, `registrationEndpoint` is the base.
   *
   * @see [RFC 7592 section 2](https://www.rfc-editor.org/rfc/rfc7592.html#section-2)
   */
  registrationManagementEndpoint?: pulumi.Input<string | null>;
  /**
   * The URL of a page about how clients may use the data that the server provides. Server metadata: `op_policy_uri`.
   *
   * @see [OpenID Connect Discovery 1.0
   * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
   */
  policyUri?: pulumi.Input<string | null>;
  /**
   * The URL of the terms of service. Server metadata: `op_tos_uri`.
   *
   * @see [OpenID Connect Discovery 1.0
   * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
   */
  tosUri?: pulumi.Input<string | null>;
  /**
   * The URL of a page for client developers. Server metadata: `service_documentation`.
   *
   * @see [OpenID Connect Discovery 1.0
   * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
   */
  serviceDocumentation?: pulumi.Input<string | null>;
  /**
   * The URL of the backchannel authentication endpoint. Server metadata: `backchannel_authentication_endpoint`.
   *
   * @see [CIBA Core 1.0
   * section 4](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#rfc.section.4)
   */
  backchannelAuthenticationEndpoint?: pulumi.Input<string | null>;
  /**
   * How CIBA clients may obtain their tokens: they poll (`POLL`), are notified when to ask (`PING`), or receive the
   * tokens directly (`PUSH`). FAPI-CIBA forbids `PUSH`. Server metadata: `backchannel_token_delivery_modes_supported`.
   *
   * @see [CIBA Core 1.0
   * section 4](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#rfc.section.4)
   */
  supportedBackchannelTokenDeliveryModes?: pulumi.Input<pulumi.Input<DeliveryMode>[] | null>;
  /**
   * How long an `auth_req_id` is valid, in seconds; sent as `expires_in` in the backchannel authentication response.
   * Authlete returns 0 if it was never set.
   *
   * @see [CIBA Core 1.0 section
   * 7.3](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#rfc.section.7.3)
   */
  backchannelAuthReqIdDuration?: pulumi.Input<number | null>;
  /**
   * How long CIBA clients must wait between token requests, in seconds from 0 to 65535; sent as `interval` in the
   * backchannel authentication response. Authlete returns 0 if it was never set.
   *
   * @see [CIBA Core 1.0 section
   * 7.3](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#rfc.section.7.3)
   */
  backchannelPollingInterval?: pulumi.Input<number | null>;
  /**
   * Whether backchannel authentication requests may carry a `user_code`: a secret between the user and the server that
   * keeps others from sending the user unwanted requests. Default `false`. Server metadata:
   * `backchannel_user_code_parameter_supported`.
   *
   * @see [CIBA Core 1.0
   * section 4](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#rfc.section.4)
   */
  backchannelUserCodeParameterSupported?: pulumi.Input<boolean | null>;
  /**
   * Whether backchannel authentication requests under FAPI must carry a `binding_message`. With `false`, your server
   * must itself ensure that each request has a unique context. Default `false`.
   *
   * @see [FAPI-CIBA section 5.2.2](https://openid.net/specs/openid-financial-api-ciba.html#rfc.section.5.2.2)
   */
  backchannelBindingMessageRequiredInFapi?: pulumi.Input<boolean | null>;
  /**
   * The URL of the device authorization endpoint. Server metadata: `device_authorization_endpoint`.
   *
   * @see [RFC 8628 section 4](https://www.rfc-editor.org/rfc/rfc8628.html#section-4)
   */
  deviceAuthorizationEndpoint?: pulumi.Input<string | null>;
  /**
   * The URL of the page where users enter the code that their device shows; sent as `verification_uri`. Keep it short.
   *
   * @see [RFC 8628 section 3.2](https://www.rfc-editor.org/rfc/rfc8628.html#section-3.2)
   */
  deviceVerificationUri?: pulumi.Input<string | null>;
  /**
   * The URL of the verification page with the code already filled in, for example for QR codes; sent as
   * `verification_uri_complete`. Authlete replaces the text `USER_CODE` in it. If it is unset, responses omit the
   * parameter.
   *
   * @see [RFC 8628 section 3.2](https://www.rfc-editor.org/rfc/rfc8628.html#section-3.2)
   */
  deviceVerificationUriComplete?: pulumi.Input<string | null>;
  /**
   * How long device codes and user codes are valid, in seconds; sent as `expires_in` in the device authorization
   * response. Authlete returns 0 if it was never set.
   *
   * @see [RFC 8628 section 3.2](https://www.rfc-editor.org/rfc/rfc8628.html#section-3.2)
   */
  deviceFlowCodeDuration?: pulumi.Input<number | null>;
  /**
   * How long devices must wait between token requests, in seconds from 0 to 65535; sent as `interval` in the device
   * authorization response. Authlete returns 0 if it was never set.
   *
   * @see [RFC 8628 section 3.2](https://www.rfc-editor.org/rfc/rfc8628.html#section-3.2)
   */
  deviceFlowPollingInterval?: pulumi.Input<number | null>;
  /**
   * The characters of user codes in the device flow: `BASE20` uses upper-case consonants, which do not form words;
   * `NUMERIC` uses digits only.
   *
   * @see [RFC 8628 section 6.1](https://www.rfc-editor.org/rfc/rfc8628.html#section-6.1)
   */
  userCodeCharset?: pulumi.Input<UserCodeCharset | null>;
  /**
   * The number of characters in a user code of the device flow, from 0 to 255. Authlete returns 0 if it was never set.
   *
   * @see [RFC 8628 section 6.1](https://www.rfc-editor.org/rfc/rfc8628.html#section-6.1)
   */
  userCodeLength?: pulumi.Input<number | null>;
  /**
   * The trust frameworks under which the server verifies identities, for example `eidas`. Server metadata:
   * `trust_frameworks_supported`. Since Authlete 2.2.1.
   *
   * @see [OpenID Connect for Identity Assurance
   * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
   */
  supportedTrustFrameworks?: pulumi.Input<pulumi.Input<string>[] | null>;
  /**
   * The kinds of evidence that verified claims are based on, for example `document` or `electronic_record`. Server
   * metadata: `evidence_supported`. Since Authlete 2.2.1.
   *
   * @see [OpenID Connect for Identity Assurance
   * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
   */
  supportedEvidence?: pulumi.Input<pulumi.Input<string>[] | null>;
  /**
   * The identity documents that the server accepts, under the name used by older drafts: `id_documents_supported`.
   * Since Authlete 2.2.1.
   *
   * @deprecated Use `supportedDocuments`.
   */
  supportedIdentityDocuments?: pulumi.Input<pulumi.Input<string>[] | null>;
  /**
   * The methods of verifying identity documents, under the name used by older drafts:
   * `id_documents_verification_methods_supported`. Since Authlete 2.2.1.
   *
   * @deprecated Use `supportedDocumentsMethods`.
   */
  supportedVerificationMethods?: pulumi.Input<pulumi.Input<string>[] | null>;
  /**
   * The claims that may appear in `verified_claims`. Server metadata: `claims_in_verified_claims_supported`. Since
   * Authlete 2.2.1.
   *
   * @see [OpenID Connect for Identity Assurance
   * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
   */
  supportedVerifiedClaims?: pulumi.Input<pulumi.Input<string>[] | null>;
  /**
   * The JSON schemas that Authlete uses to validate `verified_claims`; `standard+id_document` also allows `id_document`
   * evidence from older drafts. Unset is the same as `standard`. Since Authlete 2.3.
   *
   * @see [OpenID Connect for Identity Assurance
   * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
   */
  verifiedClaimsValidationSchemaSet?: pulumi.Input<VerifiedClaimsValidationSchema | null>;
  /**
   * Your own attributes, as key and value. Authlete stores them with the service and passes them to your server. Since
   * Authlete 2.2.3.
   */
  attributes?: pulumi.Input<pulumi.Input<PairArgs>[] | null>;
  /**
   * Whether request objects under FAPI 1.0 Advanced may lack `nbf`. Their maximum lifetime of 60 minutes is then not
   * checked, contrary to the specification. For clients that still follow Implementer's Draft 2. Default `false`. Since
   * Authlete 2.2.1.
   *
   * @see [FAPI 1.0 Advanced
   * section 5.2.2](https://openid.net/specs/openid-financial-api-part-2-1_0.html#authorization-server)
   */
  nbfOptional?: pulumi.Input<boolean | null>;
  /**
   * Whether to leave `iss` out of authorization responses. It defends against mix-up attacks, so use this for
   * experiments and not in production. Default `false`. Since Authlete 2.2.1.
   *
   * @see [RFC 9207 section 2](https://www.rfc-editor.org/rfc/rfc9207.html#section-2)
   */
  issSuppressed?: pulumi.Input<boolean | null>;
  /**
   * The names of the non-standard client metadata that Authlete stores, from registration requests and from a client's
   * `customMetadata`. It silently drops any other. Since Authlete 2.2.10.
   */
  supportedCustomClientMetadata?: pulumi.Input<pulumi.Input<string>[] | null>;
  /**
   * Whether an access token never outlives the refresh token issued with it, regardless of the configured lifetimes.
   * Default `false`. Since Authlete 2.2.12.
   */
  tokenExpirationLinked?: pulumi.Input<boolean | null>;
  /**
   * Whether request objects that pass through the browser must be encrypted; pushed ones need not be. A client's flag
   * of the same name requires it for that client alone. Default `false`. Since Authlete 2.2.10.
   *
   * @see [RFC 9126](https://www.rfc-editor.org/rfc/rfc9126.html)
   */
  frontChannelRequestObjectEncryptionRequired?: pulumi.Input<boolean | null>;
  /**
   * Whether the JWE `alg` of a request object must match the `requestEncryptionAlg` that the client registered. OpenID
   * Connect Dynamic Client Registration 1.0 allows others too. Default `false`. Since Authlete 2.2.10.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  requestObjectEncryptionAlgMatchRequired?: pulumi.Input<boolean | null>;
  /**
   * Whether the JWE `enc` of a request object must match the `requestEncryptionEnc` that the client registered. OpenID
   * Connect Dynamic Client Registration 1.0 allows others too. Default `false`. Since Authlete 2.2.10.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  requestObjectEncryptionEncMatchRequired?: pulumi.Input<boolean | null>;
  /**
   * Whether the service may use keys in a hardware security module (HSM). Otherwise Authlete does not use such keys and
   * refuses the `/api/hsk` calls. The Authlete server must have an HSM configured too. Default `false`. Since Authlete
   * 2.2.13.
   */
  hsmEnabled?: pulumi.Input<boolean | null>;
  /**
   * The URL where clients query and revoke grants. Server metadata: `grant_management_endpoint`. Since Authlete 2.3.
   *
   * @see [Grant Management for OAuth 2.0](https://openid.net/specs/oauth-v2-grant-management.html)
   */
  grantManagementEndpoint?: pulumi.Input<string | null>;
  /**
   * Whether every authorization, CIBA and device request must carry `grant_management_action`. This excludes all public
   * clients, because they may not use grant management. Default `false`. Server metadata:
   * `grant_management_action_required`. Since Authlete 2.3.
   *
   * @see [Grant Management for OAuth 2.0](https://openid.net/specs/oauth-v2-grant-management.html)
   */
  grantManagementActionRequired?: pulumi.Input<boolean | null>;
  /**
   * Whether Authlete's `/api/client/registration` calls may return the action `UNAUTHORIZED`, for the 401 response that
   * RFC 7592 requires. Set it to `true` once your client configuration endpoint can handle that action. Default
   * `false`. Since Authlete 2.3.
   *
   * @see [RFC 7592](https://www.rfc-editor.org/rfc/rfc7592.html)
   */
  unauthorizedOnClientConfigSupported?: pulumi.Input<boolean | null>;
  /**
   * Whether the `scope` of a registration request limits what the client may ever request, by becoming its
   * `requestableScopes`. Default `false`. Since Authlete 2.3.
   *
   * @see [RFC 7591 section 2](https://www.rfc-editor.org/rfc/rfc7591.html#section-2)
   */
  dcrScopeUsedAsRequestable?: pulumi.Input<boolean | null>;
  /**
   * The URL that clients redirect the browser to in order to log the user out: `https`, without a fragment. Server
   * metadata: `end_session_endpoint`. Since Authlete 2.2.1.
   *
   * @see [OpenID Connect RP-Initiated Logout 1.0
   * section 2.1](https://openid.net/specs/openid-connect-rpinitiated-1_0.html#OPMetadata)
   */
  endSessionEndpoint?: pulumi.Input<string | null>;
  /**
   * Whether to ignore the port when a redirect URI on `localhost`, `127.0.0.1` or `::1` is compared with the registered
   * ones, for native apps that listen on any free port. Default `false`. Since Authlete 2.3.
   *
   * @see [RFC 8252 section 7.3](https://www.rfc-editor.org/rfc/rfc8252.html#section-7.3)
   */
  loopbackRedirectionUriVariable?: pulumi.Input<boolean | null>;
  /**
   * Whether the `aud` of a request object must be the issuer identifier; RFC 9101 only recommends it. Default `false`.
   * Since Authlete 2.3.
   *
   * @see [RFC 9101 section 4](https://www.rfc-editor.org/rfc/rfc9101.html#section-4)
   */
  requestObjectAudienceChecked?: pulumi.Input<boolean | null>;
  /**
   * Whether Authlete issues access tokens for the external attachments of verified claims and embeds them in ID tokens
   * and userinfo responses. Default `false`. Since Authlete 2.3.
   *
   * @see [OpenID Connect for Identity Assurance
   * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
   */
  accessTokenForExternalAttachmentEmbedded?: pulumi.Input<boolean | null>;
  /**
   * The entity IDs of the trust anchors and intermediates directly above the server in the federation. Federation
   * metadata: `authority_hints`. Since Authlete 2.3.
   *
   * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
   */
  authorityHints?: pulumi.Input<pulumi.Input<string>[] | null>;
  /**
   * Whether the service takes part in OpenID Federation 1.0, so that clients of the federation need no manual
   * registration. It also needs `trustAnchors`. Default `false`. Since Authlete 2.3.
   *
   * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
   */
  federationEnabled?: pulumi.Input<boolean | null>;
  /**
   * The JWK Set that signs the server's entity configuration and the document at `signedJwksUri`, including the private
   * keys. Since Authlete 2.3.
   *
   * @remarks Compared as JSON. As an output, it is text. Secret: encrypted in state.
   * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
   */
  federationJwks?: pulumi.Input<string | pulumi.Inputs | null>;
  /**
   * The `kid` of the key in `federationJwks` that signs the entity configuration and the signed JWK Set. Needed when
   * the set contains more than one key. Since Authlete 2.3.
   */
  federationSignatureKeyId?: pulumi.Input<string | null>;
  /**
   * How long the entity configuration is valid, in seconds. It determines its `exp`. Default 0, which means the default
   * of the Authlete server. Since Authlete 2.3.
   *
   * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
   */
  federationConfigurationDuration?: pulumi.Input<number | null>;
  /**
   * The URL of the endpoint for explicit client registration. Server metadata: `federation_registration_endpoint`.
   * Since Authlete 2.3.
   *
   * @see [OpenID Federation 1.0 section 12.2](https://openid.net/specs/openid-federation-1_0.html#section-12.2)
   */
  federationRegistrationEndpoint?: pulumi.Input<string | null>;
  /**
   * The human-readable name of the organization that runs the server. Federation metadata: `organization_name`. Since
   * Authlete 2.3.
   *
   * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
   */
  organizationName?: pulumi.Input<string | null>;
  /**
   * Claims that the server derives from other claims, for example an age check from `birthdate`. Server metadata:
   * `transformed_claims_predefined`. Since Authlete 2.3.
   *
   * @remarks Compared as JSON. As an output, it is text.
   * @see [OpenID Connect Advanced Syntax for Claims 1.0, draft
   * 01](https://openid.net/specs/openid-connect-advanced-syntax-for-claims-1_0-01.html)
   */
  predefinedTransformedClaims?: pulumi.Input<string | pulumi.Inputs | null>;
  /**
   * Whether a refresh token that is used several times in quick succession returns the same new refresh token each
   * time, so that a retry after a lost response does not lose the grant. Default `false`. Since Authlete 2.3.
   */
  refreshTokenIdempotent?: pulumi.Input<boolean | null>;
  /**
   * The URL where the server's JWK Set is published as a signed JWT. Server metadata: `signed_jwks_uri`. Since Authlete
   * 2.3.
   *
   * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
   */
  signedJwksUri?: pulumi.Input<string | null>;
  /**
   * How verified claims carry attachments: in the claims themselves (`EMBEDDED`) or by reference (`EXTERNAL`). Server
   * metadata: `attachments_supported`. Since Authlete 2.3.
   *
   * @see [OpenID Connect for Identity Assurance
   * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
   */
  supportedAttachments?: pulumi.Input<pulumi.Input<AttachmentType>[] | null>;
  /**
   * The hash algorithms for the digests of external attachments, for example `sha-256`. Server metadata:
   * `digest_algorithms_supported`. Since Authlete 2.3.
   *
   * @see [OpenID Connect for Identity Assurance
   * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
   */
  supportedDigestAlgorithms?: pulumi.Input<pulumi.Input<string>[] | null>;
  /**
   * The kinds of documents that the server accepts as evidence, for example `passport` or `idcard`. Server metadata:
   * `documents_supported`. Since Authlete 2.3.
   *
   * @see [OpenID Connect for Identity Assurance
   * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
   */
  supportedDocuments?: pulumi.Input<pulumi.Input<string>[] | null>;
  /**
   * The methods of validating documents and verifying people, for example `pipp`. Server metadata:
   * `documents_methods_supported`. Since Authlete 2.3.
   *
   * @see [OpenID Connect for Identity Assurance
   * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
   */
  supportedDocumentsMethods?: pulumi.Input<pulumi.Input<string>[] | null>;
  /**
   * The methods of validating documents, under the name used by Implementer's Draft 3:
   * `documents_validation_methods_supported`. Since Authlete 2.3.
   *
   * @deprecated Use `supportedDocumentsCheckMethods`.
   */
  supportedDocumentsValidationMethods?: pulumi.Input<pulumi.Input<string>[] | null>;
  /**
   * The methods of verifying the holder of a document, under the name used by Implementer's Draft 3:
   * `documents_verification_methods_supported`. Since Authlete 2.3.
   *
   * @deprecated Use `supportedDocumentsCheckMethods`.
   */
  supportedDocumentsVerificationMethods?: pulumi.Input<pulumi.Input<string>[] | null>;
  /**
   * The kinds of electronic records that the server accepts as evidence, for example `birth_register`. Server metadata:
   * `electronic_records_supported`. Since Authlete 2.3.
   *
   * @see [OpenID Connect for Identity Assurance
   * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
   */
  supportedElectronicRecords?: pulumi.Input<pulumi.Input<string>[] | null>;
  /**
   * How clients of the federation may register: with their first request (`AUTOMATIC`), or beforehand at the
   * registration endpoint (`EXPLICIT`). Server metadata: `client_registration_types_supported`. Since Authlete 2.3.
   *
   * @see [OpenID Federation 1.0 section 12](https://openid.net/specs/openid-federation-1_0.html#section-12)
   */
  supportedClientRegistrationTypes?: pulumi.Input<pulumi.Input<ClientRegistrationType>[] | null>;
  /**
   * Whether a token exchange request must identify the client, by `client_id` or by client authentication. Default
   * `false`. Since Authlete 2.3.
   *
   * @see [RFC 8693](https://www.rfc-editor.org/rfc/rfc8693.html)
   */
  tokenExchangeByIdentifiableClientsOnly?: pulumi.Input<boolean | null>;
  /**
   * Whether only confidential clients may use token exchange. Default `false`. Since Authlete 2.3.
   *
   * @see [RFC 8693](https://www.rfc-editor.org/rfc/rfc8693.html)
   */
  tokenExchangeByConfidentialClientsOnly?: pulumi.Input<boolean | null>;
  /**
   * Whether only clients with `extension.tokenExchangePermitted` may use token exchange. Default `false`. Since
   * Authlete 2.3.
   *
   * @see [RFC 8693](https://www.rfc-editor.org/rfc/rfc8693.html)
   */
  tokenExchangeByPermittedClientsOnly?: pulumi.Input<boolean | null>;
  /**
   * Whether to refuse encrypted JWTs as the subject and actor tokens of a token exchange. Authlete does not decrypt
   * them, so otherwise your server must validate them. Default `false`. Since Authlete 2.3.
   *
   * @see [RFC 8693 section 2.1](https://www.rfc-editor.org/rfc/rfc8693.html#section-2.1)
   */
  tokenExchangeEncryptedJwtRejected?: pulumi.Input<boolean | null>;
  /**
   * Whether to refuse unsigned JWTs as the subject and actor tokens of a token exchange. Default `false`. Since
   * Authlete 2.3.
   *
   * @see [RFC 8693 section 2.1](https://www.rfc-editor.org/rfc/rfc8693.html#section-2.1)
   */
  tokenExchangeUnsignedJwtRejected?: pulumi.Input<boolean | null>;
  /**
   * Whether a token request with a JWT as its grant must identify the client; RFC 7523 makes client authentication
   * optional. Default `false`. Since Authlete 2.3.
   *
   * @see [RFC 7523 section 2.1](https://www.rfc-editor.org/rfc/rfc7523.html#section-2.1)
   */
  jwtGrantByIdentifiableClientsOnly?: pulumi.Input<boolean | null>;
  /**
   * Whether to refuse encrypted JWTs as grants. Authlete does not decrypt them, so otherwise your server must validate
   * them. Default `false`. Since Authlete 2.3.
   *
   * @see [RFC 7523 section 2.1](https://www.rfc-editor.org/rfc/rfc7523.html#section-2.1)
   */
  jwtGrantEncryptedJwtRejected?: pulumi.Input<boolean | null>;
  /**
   * Whether to refuse unsigned JWTs, which anyone can forge, as grants; RFC 7523 requires a signature. Default `false`.
   * Since Authlete 2.3.
   *
   * @see [RFC 7523 section 3](https://www.rfc-editor.org/rfc/rfc7523.html#section-3)
   */
  jwtGrantUnsignedJwtRejected?: pulumi.Input<boolean | null>;
  /**
   * Whether to refuse a registration request when a client with the same `software_id` already exists. Default `false`.
   * Since Authlete 2.2.30.
   *
   * @see [RFC 7591 section 2](https://www.rfc-editor.org/rfc/rfc7591.html#section-2)
   */
  dcrDuplicateSoftwareIdBlocked?: pulumi.Input<boolean | null>;
  /**
   * The trust anchors at which the trust chains of clients may end. Without any, every registration through the
   * federation fails. Since Authlete 2.3.
   *
   * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
   */
  trustAnchors?: pulumi.Input<pulumi.Input<TrustAnchorArgs>[] | null>;
  /**
   * Whether a refreshed access token loses the scope `openid` unless its refresh token has `offline_access`. Default
   * `false`. Since Authlete 2.2.36.
   *
   * @see [OpenID Connect Core 1.0 section 11](https://openid.net/specs/openid-connect-core-1_0.html#OfflineAccess)
   */
  openidDroppedOnRefreshWithoutOfflineAccess?: pulumi.Input<boolean | null>;
  /**
   * The methods of checking documents, for example `vpip` or `data`. Server metadata:
   * `documents_check_methods_supported`. Since Authlete 2.3.
   *
   * @see [OpenID Connect for Identity Assurance
   * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
   */
  supportedDocumentsCheckMethods?: pulumi.Input<pulumi.Input<string>[] | null>;
  /**
   * Whether userinfo and resource responses to signed requests are signed too, as HTTP messages. The key is the one
   * that `resourceSignatureKeyId` names. Default `false`. Since Authlete 2.3.
   *
   * @see [RFC 9421](https://www.rfc-editor.org/rfc/rfc9421.html)
   */
  rsResponseSigned?: pulumi.Input<boolean | null>;
  /**
   * How long a `c_nonce` can be used for key proofs, in seconds. With OpenID4VCI 1.0, it is the time window in which
   * all wallets get the same `c_nonce`. Default 0, which means the default of the Authlete server. Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID4VCI 1.0
   * section 7](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-7)
   */
  cnonceDuration?: pulumi.Input<number | null>;
  /**
   * Whether every DPoP proof must contain a `nonce` issued by the server. Default `false`: your server can still
   * require one in individual calls. Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [RFC 9449 section 8](https://www.rfc-editor.org/rfc/rfc9449.html#section-8)
   * @see [RFC 9449 section 9](https://www.rfc-editor.org/rfc/rfc9449.html#section-9)
   */
  dpopNonceRequired?: pulumi.Input<boolean | null>;
  /**
   * Whether the service issues verifiable credentials. It also needs `credentialIssuerMetadata` and `credentialJwks`.
   * Default `false`. Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID4VCI 1.0](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html)
   */
  verifiableCredentialsEnabled?: pulumi.Input<boolean | null>;
  /**
   * The URL where verifiers find the public keys of the credential issuer. JWT VC issuer metadata: `jwks_uri`. Since
   * Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   */
  credentialJwksUri?: pulumi.Input<string | null>;
  /**
   * How long a credential offer is valid, in seconds, unless the call that creates it says otherwise. Default 0, which
   * means the default of the Authlete server. Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID4VCI 1.0
   * section 4](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-4)
   */
  credentialOfferDuration?: pulumi.Input<number | null>;
  /**
   * How long a nonce for DPoP proofs is accepted, in seconds. Authlete returns 0 if it was never set. Since Authlete
   * 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [RFC 9449 section 8](https://www.rfc-editor.org/rfc/rfc9449.html#section-8)
   */
  dpopNonceDuration?: pulumi.Input<number | null>;
  /**
   * Whether wallets may redeem a pre-authorized code without identifying the client. Default `false`. Server metadata:
   * `pre-authorized_grant_anonymous_access_supported`. Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID4VCI 1.0
   * section 12.3](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.3)
   */
  preAuthorizedGrantAnonymousAccessSupported?: pulumi.Input<boolean | null>;
  /**
   * How long the `transaction_id` of a deferred credential is valid, in seconds. Default 0, which means the default of
   * the Authlete server. Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID4VCI 1.0
   * section 9](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-9)
   */
  credentialTransactionDuration?: pulumi.Input<number | null>;
  /**
   * The `kid` of the key in `jwks` that signs introspection responses in JWT form. Needed when more than one key
   * matches the algorithm. Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [RFC 9701](https://www.rfc-editor.org/rfc/rfc9701.html)
   */
  introspectionSignatureKeyId?: pulumi.Input<string | null>;
  /**
   * The `kid` of the key in `jwks` that signs userinfo and resource responses while `rsResponseSigned` is `true`. Since
   * Authlete 2.3.
   */
  resourceSignatureKeyId?: pulumi.Input<string | null>;
  /**
   * The number of digits in the PIN of a credential offer. Default 0, which means the default of the Authlete server.
   * Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @deprecated OpenID4VCI has replaced the PIN with a transaction code.
   */
  userPinLength?: pulumi.Input<number | null>;
  /**
   * The `prompt` values that the login page can honour; with `CREATE`, it offers to create an account. Default all
   * five. Server metadata: `prompt_values_supported`. Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [Initiating User Registration via OpenID Connect
   * 1.0](https://openid.net/specs/openid-connect-prompt-create-1_0.html)
   */
  supportedPromptValues?: pulumi.Input<pulumi.Input<Prompt>[] | null>;
  /**
   * Whether a refresh also returns a new ID token, as long as `openid` is among the scopes. Your server must handle the
   * action `ID_TOKEN_REISSUABLE`. Default `false`. Since Authlete 2.3.8.
   *
   * @see [OpenID Connect Core 1.0
   * section 12.2](https://openid.net/specs/openid-connect-core-1_0.html#RefreshTokenResponse)
   */
  idTokenReissuable?: pulumi.Input<boolean | null>;
  /**
   * The JWK Set that signs verifiable credentials, including the private keys. Give each key a `kid`; otherwise
   * Authlete adds the key's thumbprint as one. Since Authlete 3.0.
   *
   * @remarks Compared as JSON. As an output, it is text. Secret: encrypted in state. Not available in Authlete 2.x.
   * @see [RFC 7517 section 5](https://www.rfc-editor.org/rfc/rfc7517.html#section-5)
   * @see [RFC 7638](https://www.rfc-editor.org/rfc/rfc7638.html)
   */
  credentialJwks?: pulumi.Input<string | pulumi.Inputs | null>;
  /**
   * The FAPI profiles that every request to the service must follow, for example `FAPI2_SECURITY`. They have an effect
   * only if `supportedServiceProfiles` contains `FAPI`. Without any, clients and scopes can still require FAPI. Since
   * Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   */
  fapiModes?: pulumi.Input<pulumi.Input<FapiMode>[] | null>;
  /**
   * How long verifiable credentials are valid, in seconds, unless the call that issues them says otherwise. Default 0,
   * which means that they never expire: a JWT credential then has no `exp`. Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   */
  credentialDuration?: pulumi.Input<number | null>;
  /**
   * What the service publishes about itself as a credential issuer, at `/.well-known/openid-credential-issuer`. Since
   * Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID4VCI 1.0
   * section 12.2](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.2)
   */
  credentialIssuerMetadata?: pulumi.Input<CredentialIssuerMetadataArgs | null>;
  /**
   * Whether the `aud` of ID tokens is always an array or always a single string; OpenID Connect Core 1.0 allows both.
   * Unset keeps the behaviour of earlier versions. Since Authlete 2.3.3.
   *
   * @see [OpenID Connect Core 1.0 section 2](https://openid.net/specs/openid-connect-core-1_0.html#IDToken)
   */
  idTokenAudType?: pulumi.Input<IdTokenAudType | null>;
  /**
   * Whether apps of the same vendor may share a login through a device secret. With `false`, the scope `device_sso` has
   * no effect. Default `false`. Server metadata: `native_sso_supported`. Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID Connect Native SSO for Mobile Apps 1.0](https://openid.net/specs/openid-connect-native-sso-1_0.html)
   */
  nativeSsoSupported?: pulumi.Input<boolean | null>;
  /**
   * The OpenID4VCI version that credentials are issued under: `1.0` and `1.0-Final` both mean the final version,
   * `1.0-ID1` the first Implementer's Draft. Unset is the same as `1.0-ID1`. Since Authlete 3.0.22.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID4VCI 1.0](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html)
   */
  oid4vciVersion?: pulumi.Input<Oid4vciVersion | null>;
  /**
   * Whether `cimdMetadataPolicy` is applied to metadata fetched from client ID URLs. Default `false`. Since Authlete
   * 3.0.23.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OAuth Client ID Metadata
   * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/)
   */
  cimdMetadataPolicyEnabled?: pulumi.Input<boolean | null>;
  /**
   * Whether clients need no registration and may instead use the URL of their metadata document as their `client_id`.
   * Default `false`. Server metadata: `client_id_metadata_document_supported`. Since Authlete 3.0.22.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OAuth Client ID Metadata
   * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/)
   */
  clientIdMetadataDocumentSupported?: pulumi.Input<boolean | null>;
  /**
   * Whether only client ID URLs that match `cimdAllowlist` are accepted. Default `false`: any URL is accepted. Since
   * Authlete 3.0.22.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OAuth Client ID Metadata
   * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/)
   */
  cimdAllowlistEnabled?: pulumi.Input<boolean | null>;
  /**
   * The client ID URLs to accept. A URL matches an entry with the same scheme and authority, with the same query if the
   * entry has one, and with a path whose segments begin with those of the entry: `https://a.example/x` allows
   * `https://a.example/x/y`. Since Authlete 3.0.22.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OAuth Client ID Metadata
   * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/)
   */
  cimdAllowlist?: pulumi.Input<pulumi.Input<string>[] | null>;
  /**
   * Whether Authlete fetches the metadata document at the start of every flow, even while its cached copy is still
   * fresh. Default `false`. Since Authlete 3.0.22.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OAuth Client ID Metadata
   * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/)
   * @see [RFC 9111](https://www.rfc-editor.org/rfc/rfc9111.html)
   */
  cimdAlwaysRetrieved?: pulumi.Input<boolean | null>;
  /**
   * Whether a client ID URL may use plain `http`, contrary to the specification. It is meant for development;
   * elsewhere, use it only together with the allowlist. Default `false`. Since Authlete 3.0.22.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OAuth Client ID Metadata
   * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/)
   */
  cimdHttpPermitted?: pulumi.Input<boolean | null>;
  /**
   * Whether a client ID URL may have a query, which the specification discourages. Default `false`. Since Authlete
   * 3.0.22.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OAuth Client ID Metadata
   * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/)
   */
  cimdQueryPermitted?: pulumi.Input<boolean | null>;
  /**
   * The rules that metadata fetched from client ID URLs must satisfy, in the metadata policy syntax of OpenID
   * Federation 1.0. Applied while `cimdMetadataPolicyEnabled` is `true`. Since Authlete 3.0.23.
   *
   * @remarks Compared as JSON. As an output, it is text. Not available in Authlete 2.x.
   * @see [OpenID Federation 1.0 section 6.1](https://openid.net/specs/openid-federation-1_0.html#section-6.1)
   */
  cimdMetadataPolicy?: pulumi.Input<string | pulumi.Inputs | null>;
  /**
   * Whether to refuse a `clientIdAlias` that begins with `http://` or `https://`, because it could be mistaken for a
   * federation entity ID or a client ID URL. Default `false`; Authlete recommends `true`. Since Authlete 3.0.22.
   *
   * @remarks Not available in Authlete 2.x.
   */
  httpAliasProhibited?: pulumi.Input<boolean | null>;
  /**
   * The social networks that developers can use to log in to the developer console of Authlete 2.x.
   *
   * @remarks Authlete 2.x only.
   */
  supportedDeveloperSnses?: pulumi.Input<pulumi.Input<Sns>[] | null>;
  /**
   * The credentials that the developer console of Authlete 2.x uses at social networks. Deprecated.
   *
   * @remarks Secret: encrypted in state. Authlete 2.x only.
   */
  developerSnsCredentials?: pulumi.Input<pulumi.Input<SnsCredentialsArgs>[] | null>;
  /**
   * How long authorization codes can be redeemed, in seconds. RFC 6749 recommends at most 600; FAPI 2.0 limits it to
   * 60. Default 0, which means the default of the Authlete server. Since Authlete 3.0.29.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [RFC 6749 section 4.1.2](https://www.rfc-editor.org/rfc/rfc6749.html#section-4.1.2)
   */
  authorizationCodeDuration?: pulumi.Input<number | null>;
  /**
   * The URL where clients get a challenge to include in their attestation proof. Server metadata: `challenge_endpoint`.
   * Since Authlete 3.0.28.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OAuth 2.0 Attestation-Based Client
   * Authentication](https://datatracker.ietf.org/doc/draft-ietf-oauth-attestation-based-client-auth/)
   */
  challengeEndpoint?: pulumi.Input<string | null>;
  /**
   * The time window of the attestation challenges from `challengeEndpoint`, in seconds. Authlete returns 0 if it was
   * never set. Since Authlete 3.0.28.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OAuth 2.0 Attestation-Based Client
   * Authentication](https://datatracker.ietf.org/doc/draft-ietf-oauth-attestation-based-client-auth/)
   */
  attestationChallengeTimeWindow?: pulumi.Input<number | null>;
  /**
   * The version of the OpenID4VC High Assurance Interoperability Profile that every request to the service must
   * satisfy. If it is unset, the profile still applies to clients and scopes that require it. Since Authlete 3.0.29.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID4VC High Assurance Interoperability Profile
   * 1.0](https://openid.net/specs/openid4vc-high-assurance-interoperability-profile-1_0.html)
   */
  haipVersion?: pulumi.Input<HaipVersion | null>;
  /**
   * The root certificates that the `x5c` chain of a client attestation may end at. Use PEM with its BEGIN and END
   * markers, as Authlete returns it. Used while `clientAttesterRootsEnabled` is `true`. Since Authlete 3.0.31.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OAuth 2.0 Attestation-Based Client
   * Authentication](https://datatracker.ietf.org/doc/draft-ietf-oauth-attestation-based-client-auth/)
   */
  clientAttesterRoots?: pulumi.Input<pulumi.Input<string>[] | null>;
  /**
   * Whether to trust `clientAttesterRoots`, in addition to the system's root certificates. Default `false`. Since
   * Authlete 3.0.31.
   *
   * @remarks Not available in Authlete 2.x.
   */
  clientAttesterRootsEnabled?: pulumi.Input<boolean | null>;
  /**
   * Whether to trust only `clientAttesterRoots` for client attestations, and not the system's root certificates.
   * Default `false`. Since Authlete 3.0.31.
   *
   * @remarks Not available in Authlete 2.x.
   */
  clientAttesterRootsOnly?: pulumi.Input<boolean | null>;
  /**
   * The root certificates that the `x5c` chain of a key attestation may end at. Use PEM with its BEGIN and END markers,
   * as Authlete returns it. Used while `keyAttesterRootsEnabled` is `true`. Since Authlete 3.0.31.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID4VCI 1.0
   * appendix D](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#appendix-D)
   */
  keyAttesterRoots?: pulumi.Input<pulumi.Input<string>[] | null>;
  /**
   * Whether to trust `keyAttesterRoots`, in addition to the system's root certificates. Default `false`. Since Authlete
   * 3.0.31.
   *
   * @remarks Not available in Authlete 2.x.
   */
  keyAttesterRootsEnabled?: pulumi.Input<boolean | null>;
  /**
   * Whether to trust only `keyAttesterRoots` for key attestations, and not the system's root certificates. Default
   * `false`. Since Authlete 3.0.31.
   *
   * @remarks Not available in Authlete 2.x.
   */
  keyAttesterRootsOnly?: pulumi.Input<boolean | null>;
  /**
   * Whether the server notifies clients of a logout directly, without the browser. Default `false`. Server metadata:
   * `backchannel_logout_supported`. Since Authlete 3.0.32.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID Connect Back-Channel Logout 1.0
   * section 2.1](https://openid.net/specs/openid-connect-backchannel-1_0.html#BCSupport)
   */
  backchannelLogoutSupported?: pulumi.Input<boolean | null>;
  /**
   * Whether ID tokens and logout tokens contain `sid`, so that a client can end a single session instead of all
   * sessions of the user. Default `false`. Server metadata: `backchannel_logout_session_supported`. Since Authlete
   * 3.0.32.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID Connect Back-Channel Logout 1.0
   * section 2.1](https://openid.net/specs/openid-connect-backchannel-1_0.html#BCSupport)
   */
  backchannelLogoutSessionSupported?: pulumi.Input<boolean | null>;
  /**
   * Whether no ID token is issued if the parameter `scopes` of `/auth/authorization/issue` leaves out the scope
   * `openid`. Default `false`. Since Authlete 3.0.36.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID Connect Core 1.0 section 3.1.2.1](https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest)
   */
  idTokenDroppedOnIssueWithoutOpenid?: pulumi.Input<boolean | null>;
  /**
   * Raw Authlete fields, or enum values, that are newer than this version of the package. They are merged into the
   * request; arrays are replaced as a whole. Names of known inputs are refused, except to set an enum value.
   */
  extra?: pulumi.Input<pulumi.Inputs | null>;
  /**
   * Whether deleting the service may delete clients with it that this stack does not know. Default `false`: the service
   * is not deleted while such clients live in it. The value of the last `pulumi up` counts, for `pulumi destroy` too.
   *
   * @remarks Never sent to Authlete.
   */
  forceDestroy?: pulumi.Input<boolean | null>;
  /**
   * The id of an existing service, its API key. The first `pulumi up` takes this service over in place of creating one:
   * it changes what the program gives, and keeps the rest.
   *
   * @remarks Never sent to Authlete. Once the resource is recorded, it means nothing, and may go.
   */
  adopt?: pulumi.Input<string | null>;
}

/**
 * An Authlete service: the configuration of one OAuth 2.0 and OpenID Connect authorization server. Its id is its API
 * key.
 *
 * @example
 * ```ts
 * import * as authlete from "pulumi-authlete";
 *
 * const shop = new authlete.Service("shop", {
 *   serviceName: "Shop",
 *   issuer: "https://auth.shop.example",
 *   supportedGrantTypes: ["AUTHORIZATION_CODE", "REFRESH_TOKEN"],
 *   supportedResponseTypes: ["CODE"],
 *   accessTokenDuration: 3600,
 * });
 * ```
 */
export class Service extends AuthleteResource {
  /** @internal */
  static readonly __pulumiType: string = AuthleteResource.typeOf("Service");

  /**
   * The API key that Authlete issued, a number in text form. It is the id of the resource, so it is known in every
   * preview of an update.
   */
  get apiKey(): pulumi.Output<string> {
    return this.part(0);
  }
  /** The sequence number of the service on its Authlete server. API calls do not use it. */
  declare readonly number: pulumi.Output<number | undefined>;
  /**
   * The secret for HTTP Basic authentication with `apiKey` in Authlete 2.x. Deprecated in Authlete 3.0, which uses
   * access tokens instead.
   *
   * @remarks Secret: encrypted in state.
   */
  declare readonly apiSecret: pulumi.Output<string | undefined>;
  /**
   * The URL that Authlete calls after tokens have been issued or revoked in a batch. The API cannot set it. Since
   * Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   */
  declare readonly tokenBatchNotificationEndpoint: pulumi.Output<string | undefined>;
  /** The number of the account that owns the service. Deprecated in Authlete 3.0, where organizations own services. */
  declare readonly serviceOwnerNumber: pulumi.Output<number | undefined>;
  /**
   * The credentials that the service uses at social networks to log end users in. Deprecated: Authlete 3.0 does not
   * store them.
   *
   * @remarks Secret: encrypted in state.
   */
  declare readonly snsCredentials: pulumi.Output<SnsCredentials[] | undefined>;
  /**
   * Additional information from Authlete about the service, such as `clientCount`, the number of its clients. It can
   * change although the service itself does not.
   *
   * @remarks Available only from a look-up.
   */
  declare readonly metadata: pulumi.Output<Pair[] | undefined>;
  /** When the service was created, in milliseconds since 1970-01-01 UTC. */
  declare readonly createdAt: pulumi.Output<number | undefined>;
  /** When the service was last written, in milliseconds since 1970-01-01 UTC. Every update changes it. */
  declare readonly modifiedAt: pulumi.Output<number | undefined>;
  /**
   * The service's keys in hardware security modules. Only the `/api/hsk` calls change them. Since Authlete 2.2.13.
   *
   * @remarks Available only from a look-up.
   */
  declare readonly hsks: pulumi.Output<HsmKey[] | undefined>;
  /** The name of the service in the Authlete console and in lists of services. It has no effect on the protocol. */
  declare readonly serviceName: pulumi.Output<string | undefined>;
  /**
   * The issuer identifier of the authorization server: an `https` URL without query or fragment. It becomes `iss` in ID
   * tokens and `issuer` in the discovery document, and clients compare it character by character. Server metadata:
   * `issuer`.
   *
   * @see [OpenID Connect Discovery 1.0
   * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
   * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
   */
  declare readonly issuer: pulumi.Output<string | undefined>;
  /** A note about the service for its administrators. */
  declare readonly description: pulumi.Output<string | undefined>;
  /**
   * Whether the `aud` of a client assertion must be the issuer identifier, as a single string. Otherwise the URL of the
   * endpoint is accepted too. Default `false`. Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [RFC 7523 section 3](https://www.rfc-editor.org/rfc/rfc7523.html#section-3)
   */
  declare readonly clientAssertionAudRestrictedToIssuer: pulumi.Output<boolean | undefined>;
  /**
   * The maximum number of clients per developer; 0 means no limit. Authlete 2.3 documents the field as read-only, but
   * stores it. Authlete 3.0 no longer has developers, so the limit may have no effect there.
   */
  declare readonly clientsPerDeveloper: pulumi.Output<number | undefined>;
  /**
   * The URL that Authlete 2.x calls to check the password of a developer who logs in to the developer console.
   * Deprecated.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   */
  declare readonly developerAuthenticationCallbackEndpoint: pulumi.Output<string | undefined>;
  /**
   * The user name for HTTP Basic authentication when Authlete 2.x calls `developerAuthenticationCallbackEndpoint`.
   * Deprecated.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   */
  declare readonly developerAuthenticationCallbackApiKey: pulumi.Output<string | undefined>;
  /**
   * The password for HTTP Basic authentication when Authlete 2.x calls `developerAuthenticationCallbackEndpoint`.
   * Deprecated.
   *
   * @remarks Secret: encrypted in state. Authlete 2.x only: Authlete 3.0 ignores it.
   */
  declare readonly developerAuthenticationCallbackApiSecret: pulumi.Output<string | undefined>;
  /**
   * The social networks that end users can log in with when Authlete 2.x hosts the login page.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   */
  declare readonly supportedSnses: pulumi.Output<Sns[] | undefined>;
  /**
   * Whether clients may use `clientIdAlias` as their `client_id`. Default `true`. In Authlete 3.0, aliases are always
   * enabled.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   */
  declare readonly clientIdAliasEnabled: pulumi.Output<boolean | undefined>;
  /**
   * The URL that Authlete calls with POST to check an end user's credentials when Authlete provides the authorization
   * page. Leave it out if your server has its own login page.
   */
  declare readonly authenticationCallbackEndpoint: pulumi.Output<string | undefined>;
  /**
   * The user name for HTTP Basic authentication when Authlete calls `authenticationCallbackEndpoint`. Without it,
   * Authlete sends no `Authorization` header.
   */
  declare readonly authenticationCallbackApiKey: pulumi.Output<string | undefined>;
  /**
   * The password for HTTP Basic authentication when Authlete calls `authenticationCallbackEndpoint`.
   *
   * @remarks Secret: encrypted in state.
   */
  declare readonly authenticationCallbackApiSecret: pulumi.Output<string | undefined>;
  /**
   * The authentication context classes that the server can satisfy, for example `urn:mace:incommon:iap:silver`. The API
   * description marks the field as read-only, yet Authlete stores it. Server metadata: `acr_values_supported`.
   *
   * @see [OpenID Connect Discovery 1.0
   * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
   */
  declare readonly supportedAcrs: pulumi.Output<string[] | undefined>;
  /**
   * The grant types that the token endpoint accepts. It refuses every other grant type, even one that a client has
   * registered. An empty list means none; a service created without the list gets Authlete's default. Server metadata:
   * `grant_types_supported`.
   *
   * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
   */
  declare readonly supportedGrantTypes: pulumi.Output<GrantType[] | undefined>;
  /**
   * The response types that the authorization endpoint accepts, in Authlete's notation: `CODE_ID_TOKEN` stands for
   * `code id_token`. An empty list means none; a service created without the list gets Authlete's default. Server
   * metadata: `response_types_supported`.
   *
   * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
   */
  declare readonly supportedResponseTypes: pulumi.Output<ResponseType[] | undefined>;
  /**
   * The `type` values that requests may use in `authorization_details`. Server metadata:
   * `authorization_details_types_supported`. Since Authlete 2.2.7.
   *
   * @see [RFC 9396 section 10](https://www.rfc-editor.org/rfc/rfc9396.html#section-10)
   */
  declare readonly supportedAuthorizationDetailsTypes: pulumi.Output<string[] | undefined>;
  /**
   * The security profiles that the service may apply. Everything related to FAPI needs `FAPI`, including `fapiModes`
   * and scope attributes; the UK Open Banking profile needs `OPEN_BANKING`.
   */
  declare readonly supportedServiceProfiles: pulumi.Output<ServiceProfile[] | undefined>;
  /**
   * Whether to leave `error_description` out of error responses. It explains the cause to developers in Authlete's
   * words. Default `false`.
   *
   * @see [RFC 6749 section 5.2](https://www.rfc-editor.org/rfc/rfc6749.html#section-5.2)
   */
  declare readonly errorDescriptionOmitted: pulumi.Output<boolean | undefined>;
  /**
   * Whether to leave `error_uri`, a link to an explanation of the error, out of error responses. Default `false`.
   *
   * @see [RFC 6749 section 5.2](https://www.rfc-editor.org/rfc/rfc6749.html#section-5.2)
   */
  declare readonly errorUriOmitted: pulumi.Output<boolean | undefined>;
  /**
   * The URL of the authorization endpoint: `https`, without a fragment. Your server implements the endpoint; Authlete
   * publishes the URL in the discovery document. Server metadata: `authorization_endpoint`.
   *
   * @see [RFC 6749 section 3.1](https://www.rfc-editor.org/rfc/rfc6749.html#section-3.1)
   * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
   */
  declare readonly authorizationEndpoint: pulumi.Output<string | undefined>;
  /**
   * Whether Authlete 2.x itself serves an authorization endpoint for the service, at
   * `/api/auth/authorization/direct/<apiKey>`. Default `false`.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   */
  declare readonly directAuthorizationEndpointEnabled: pulumi.Output<boolean | undefined>;
  /**
   * The languages of the login and consent pages, as BCP 47 tags such as `en-US`. Server metadata:
   * `ui_locales_supported`.
   *
   * @see [OpenID Connect Discovery 1.0
   * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
   */
  declare readonly supportedUiLocales: pulumi.Output<string[] | undefined>;
  /**
   * The `display` parameter values that the login and consent pages can honour. Default `["PAGE"]`. Server metadata:
   * `display_values_supported`.
   *
   * @see [OpenID Connect Discovery 1.0
   * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
   */
  declare readonly supportedDisplays: pulumi.Output<Display[] | undefined>;
  /**
   * Whether every authorization code request must contain a `code_challenge`. Default `false`: PKCE is then checked
   * only if the client uses it or is itself required to.
   *
   * @see [RFC 7636 section 4.3](https://www.rfc-editor.org/rfc/rfc7636.html#section-4.3)
   */
  declare readonly pkceRequired: pulumi.Output<boolean | undefined>;
  /**
   * Whether PKCE must use `code_challenge_method=S256`; `plain` and a missing method are then refused. This does not
   * make PKCE mandatory: see `pkceRequired`. Default `false`.
   *
   * @see [RFC 7636 section 4.2](https://www.rfc-editor.org/rfc/rfc7636.html#section-4.2)
   */
  declare readonly pkceS256Required: pulumi.Output<boolean | undefined>;
  /**
   * How long the JWT of an authorization response is valid in the JARM response modes, in seconds. It determines the
   * `exp` of the JWT. Authlete returns 0 if it was never set.
   *
   * @see [JARM section 2.1](https://openid.net/specs/oauth-v2-jarm.html#section-2.1)
   */
  declare readonly authorizationResponseDuration: pulumi.Output<number | undefined>;
  /**
   * The URL of the token endpoint: `https`, without a fragment. It is also a valid audience of client assertions.
   * Server metadata: `token_endpoint`.
   *
   * @see [RFC 6749 section 3.2](https://www.rfc-editor.org/rfc/rfc6749.html#section-3.2)
   * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
   */
  declare readonly tokenEndpoint: pulumi.Output<string | undefined>;
  /**
   * Whether Authlete 2.x itself serves a token endpoint for the service, at `/api/auth/token/direct/<apiKey>`. Default
   * `false`.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   */
  declare readonly directTokenEndpointEnabled: pulumi.Output<boolean | undefined>;
  /**
   * The methods that clients may use to authenticate at the token endpoint; `NONE` is for public clients. An empty list
   * means no method at all; a service created without the list gets Authlete's default. Server metadata:
   * `token_endpoint_auth_methods_supported`.
   *
   * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
   */
  declare readonly supportedTokenAuthMethods: pulumi.Output<ClientAuthMethod[] | undefined>;
  /**
   * Whether a public client may omit `client_id` at the token endpoint when the authorization code or refresh token
   * identifies the client. RFC 6749 forbids this; use it only for migrations. Default `false`. Since Authlete 2.2.1.
   *
   * @see [RFC 6749 section 4.1.3](https://www.rfc-editor.org/rfc/rfc6749.html#section-4.1.3)
   */
  declare readonly missingClientIdAllowed: pulumi.Output<boolean | undefined>;
  /**
   * The URL of the endpoint where clients revoke their tokens. Server metadata: `revocation_endpoint`.
   *
   * @see [RFC 7009 section 2](https://www.rfc-editor.org/rfc/rfc7009.html#section-2)
   * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
   */
  declare readonly revocationEndpoint: pulumi.Output<string | undefined>;
  /**
   * Whether Authlete 2.x itself serves a revocation endpoint for the service, at
   * `/api/auth/revocation/direct/<apiKey>`. Default `false`.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   */
  declare readonly directRevocationEndpointEnabled: pulumi.Output<boolean | undefined>;
  /**
   * The methods that clients may use to authenticate at the revocation endpoint. Server metadata:
   * `revocation_endpoint_auth_methods_supported`.
   *
   * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
   */
  declare readonly supportedRevocationAuthMethods: pulumi.Output<ClientAuthMethod[] | undefined>;
  /**
   * The URL of the endpoint where resource servers look up access tokens. Server metadata: `introspection_endpoint`.
   *
   * @see [RFC 7662 section 2](https://www.rfc-editor.org/rfc/rfc7662.html#section-2)
   * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
   */
  declare readonly introspectionEndpoint: pulumi.Output<string | undefined>;
  /**
   * Whether Authlete 2.x itself serves an introspection endpoint for the service. Default `false`.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   */
  declare readonly directIntrospectionEndpointEnabled: pulumi.Output<boolean | undefined>;
  /**
   * The methods that resource servers may use to authenticate at the introspection endpoint. Server metadata:
   * `introspection_endpoint_auth_methods_supported`.
   *
   * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
   */
  declare readonly supportedIntrospectionAuthMethods: pulumi.Output<ClientAuthMethod[] | undefined>;
  /**
   * The URL of the endpoint where clients push authorization requests before they redirect the browser. Server
   * metadata: `pushed_authorization_request_endpoint`. Since Authlete 2.2.
   *
   * @see [RFC 9126 section 5](https://www.rfc-editor.org/rfc/rfc9126.html#section-5)
   */
  declare readonly pushedAuthReqEndpoint: pulumi.Output<string | undefined>;
  /**
   * How long the `request_uri` of a pushed authorization request can be used, in seconds; sent as `expires_in`. FAPI
   * 2.0 requires less than 600. Authlete returns 0 if it was never set. Since Authlete 2.2.
   *
   * @see [RFC 9126 section 2.2](https://www.rfc-editor.org/rfc/rfc9126.html#section-2.2)
   * @see [FAPI 2.0 Security Profile](https://openid.net/specs/fapi-security-profile-2_0-final.html)
   */
  declare readonly pushedAuthReqDuration: pulumi.Output<number | undefined>;
  /**
   * Whether every client must push its authorization requests. A client's own `parRequired` can require it for that
   * client alone. Default `false`. Server metadata: `require_pushed_authorization_requests`. Since Authlete 2.2.1.
   *
   * @see [RFC 9126 section 5](https://www.rfc-editor.org/rfc/rfc9126.html#section-5)
   */
  declare readonly parRequired: pulumi.Output<boolean | undefined>;
  /**
   * Whether every authorization request must carry a request object, in `request` or `request_uri`. Unless
   * `traditionalRequestObjectProcessingApplied` is set, the discovery document then contains
   * `require_signed_request_object`. Default `false`. Since Authlete 2.2.1.
   *
   * @see [RFC 9101 section 10.5](https://www.rfc-editor.org/rfc/rfc9101.html#section-10.5)
   */
  declare readonly requestObjectRequired: pulumi.Output<boolean | undefined>;
  /**
   * Whether request objects follow OpenID Connect Core 1.0 instead of the stricter RFC 9101. They may then be unsigned,
   * and parameters outside the request object can complete it. Default `false`. Since Authlete 2.2.1.
   *
   * @see [OpenID Connect Core 1.0 section 6](https://openid.net/specs/openid-connect-core-1_0.html#JWTRequests)
   * @see [RFC 9101](https://www.rfc-editor.org/rfc/rfc9101.html)
   */
  declare readonly traditionalRequestObjectProcessingApplied: pulumi.Output<boolean | undefined>;
  /**
   * Whether Authlete verifies the certificate chain against `trustedRootCertificates` when a client authenticates with
   * `TLS_CLIENT_AUTH`. With `false`, the TLS terminator in front of your server must do so. Default `false`.
   *
   * @see [RFC 8705 section 2.1](https://www.rfc-editor.org/rfc/rfc8705.html#section-2.1)
   */
  declare readonly mutualTlsValidatePkiCertChain: pulumi.Output<boolean | undefined>;
  /**
   * The root certificates, in PEM, that client certificates must chain to while `mutualTlsValidatePkiCertChain` is
   * `true`.
   *
   * @see [RFC 8705 section 2.1](https://www.rfc-editor.org/rfc/rfc8705.html#section-2.1)
   */
  declare readonly trustedRootCertificates: pulumi.Output<string[] | undefined>;
  /**
   * The URLs of endpoints that request a client certificate, where they differ from the regular endpoints. Server
   * metadata: `mtls_endpoint_aliases`.
   *
   * @see [RFC 8705 section 5](https://www.rfc-editor.org/rfc/rfc8705.html#section-5)
   */
  declare readonly mtlsEndpointAliases: pulumi.Output<NamedUri[] | undefined>;
  /**
   * The `token_type` of token responses: `Bearer` for tokens that are used as RFC 6750 describes.
   *
   * @see [RFC 6749 section 7.1](https://www.rfc-editor.org/rfc/rfc6749.html#section-7.1)
   * @see [RFC 6750](https://www.rfc-editor.org/rfc/rfc6750.html)
   */
  declare readonly accessTokenType: pulumi.Output<string | undefined>;
  /**
   * Whether the server can bind access tokens to the client's certificate. A stolen token is then useless without the
   * private key. Each client opts in with its own flag of the same name. Default `false`.
   *
   * @see [RFC 8705 section 3](https://www.rfc-editor.org/rfc/rfc8705.html#section-3)
   */
  declare readonly tlsClientCertificateBoundAccessTokens: pulumi.Output<boolean | undefined>;
  /**
   * How long access tokens are valid, in seconds; sent as `expires_in` in token responses. Scope attributes and client
   * extensions can only shorten it. Authlete returns 0 if it was never set.
   *
   * @see [RFC 6749 section 5.1](https://www.rfc-editor.org/rfc/rfc6749.html#section-5.1)
   */
  declare readonly accessTokenDuration: pulumi.Output<number | undefined>;
  /**
   * Whether a new access token invalidates the access tokens that the same client already holds for the same subject.
   * Tokens of the client credentials flow are exempt. Default `false`.
   */
  declare readonly singleAccessTokenPerSubject: pulumi.Output<boolean | undefined>;
  /**
   * The algorithm that signs access tokens as JWTs, with a key from `jwks`. It must be asymmetric. If it is unset,
   * access tokens are random strings.
   */
  declare readonly accessTokenSignAlg: pulumi.Output<JwsAlg | undefined>;
  /**
   * The `kid` of the key in `jwks` that signs access tokens. Needed when more than one key matches
   * `accessTokenSignAlg`, for example during a key rotation.
   */
  declare readonly accessTokenSignatureKeyId: pulumi.Output<string | undefined>;
  /**
   * How long refresh tokens are valid, in seconds. Scope attributes and client extensions can only shorten it. Authlete
   * returns 0 if it was never set.
   */
  declare readonly refreshTokenDuration: pulumi.Output<number | undefined>;
  /**
   * Whether a rotated refresh token inherits the remaining lifetime of its predecessor, so that a grant ends at a fixed
   * time. Otherwise each new refresh token is valid for the full `refreshTokenDuration`. Default `false`. Since
   * Authlete 2.2.1.
   */
  declare readonly refreshTokenDurationKept: pulumi.Output<boolean | undefined>;
  /**
   * Whether each use of a refresh token restarts its lifetime. It has an effect only while `refreshTokenKept` is
   * `true`. Default `false`. Since Authlete 2.2.13.
   */
  declare readonly refreshTokenDurationReset: pulumi.Output<boolean | undefined>;
  /**
   * Whether a refresh token stays valid after use. With `false`, each use returns a new refresh token and invalidates
   * the old one (rotation). Default `false`.
   *
   * @see [RFC 6749 section 6](https://www.rfc-editor.org/rfc/rfc6749.html#section-6)
   */
  declare readonly refreshTokenKept: pulumi.Output<boolean | undefined>;
  /**
   * The scopes that clients may request. OpenID Connect requires `openid` among them. Scopes are compared by name:
   * Authlete does not keep their order, and it fills in descriptions of the standard scopes. Server metadata:
   * `scopes_supported`.
   *
   * @see [RFC 6749 section 3.3](https://www.rfc-editor.org/rfc/rfc6749.html#section-3.3)
   * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
   */
  declare readonly supportedScopes: pulumi.Output<Scope[] | undefined>;
  /**
   * Whether to refuse a request that results in no scope at all: it names none, and the service has no default scope.
   * Default `false`. Since Authlete 2.2.1.
   *
   * @see [RFC 6749 section 3.3](https://www.rfc-editor.org/rfc/rfc6749.html#section-3.3)
   */
  declare readonly scopeRequired: pulumi.Output<boolean | undefined>;
  /**
   * How long ID tokens are valid, in seconds. It determines their `exp`. Authlete returns 0 if it was never set.
   *
   * @see [OpenID Connect Core 1.0 section 2](https://openid.net/specs/openid-connect-core-1_0.html#IDToken)
   */
  declare readonly idTokenDuration: pulumi.Output<number | undefined>;
  /**
   * How far a client's clock may be off when the `exp`, `iat` and `nbf` of its JWTs are checked, in seconds from 0 to
   * 65535. Authlete returns 0 if it was never set.
   */
  declare readonly allowableClockSkew: pulumi.Output<number | undefined>;
  /**
   * The claim types used in ID tokens and userinfo responses. Authlete itself supports only `NORMAL`. Default
   * `["NORMAL"]`. Server metadata: `claim_types_supported`.
   *
   * @see [OpenID Connect Core 1.0 section 5.6](https://openid.net/specs/openid-connect-core-1_0.html#ClaimTypes)
   * @see [OpenID Connect Discovery 1.0
   * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
   */
  declare readonly supportedClaimTypes: pulumi.Output<ClaimType[] | undefined>;
  /**
   * The languages in which claims are available, as BCP 47 tags such as `ja-JP`. Server metadata:
   * `claims_locales_supported`.
   *
   * @see [OpenID Connect Core 1.0
   * section 5.2](https://openid.net/specs/openid-connect-core-1_0.html#ClaimsLanguagesAndScripts)
   * @see [OpenID Connect Discovery 1.0
   * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
   */
  declare readonly supportedClaimLocales: pulumi.Output<string[] | undefined>;
  /**
   * The names of the claims that the server can return, both standard and custom. Server metadata: `claims_supported`.
   *
   * @see [OpenID Connect Core 1.0 section 5.1](https://openid.net/specs/openid-connect-core-1_0.html#StandardClaims)
   * @see [OpenID Connect Discovery 1.0
   * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
   */
  declare readonly supportedClaims: pulumi.Output<string[] | undefined>;
  /**
   * Whether the claims requested by the scopes `profile`, `email`, `address` and `phone` are added to the ID token only
   * if no access token is issued, as OpenID Connect Core 1.0 strictly requires. Default `false`. Since Authlete 2.2.1.
   *
   * @see [OpenID Connect Core 1.0 section 5.4](https://openid.net/specs/openid-connect-core-1_0.html#ScopeClaims)
   */
  declare readonly claimShortcutRestrictive: pulumi.Output<boolean | undefined>;
  /**
   * The URL where clients find the server's public keys. Your server returns the public part of `jwks` there. Server
   * metadata: `jwks_uri`.
   *
   * @see [OpenID Connect Discovery 1.0
   * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
   */
  declare readonly jwksUri: pulumi.Output<string | undefined>;
  /**
   * Whether Authlete 2.x itself serves the public keys of the service, at `/api/service/jwks/get/direct/<apiKey>`.
   * Default `false`.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   */
  declare readonly directJwksEndpointEnabled: pulumi.Output<boolean | undefined>;
  /**
   * The JWK Set that Authlete uses to sign tokens and to decrypt request objects, including the private keys.
   *
   * @remarks Compared as JSON. As an output, it is text. Secret: encrypted in state.
   * @see [RFC 7517 section 5](https://www.rfc-editor.org/rfc/rfc7517.html#section-5)
   */
  declare readonly jwks: pulumi.Output<string | undefined>;
  /**
   * The `kid` of the key in `jwks` that signs ID tokens. Needed when more than one key matches the algorithm, for
   * example during a key rotation.
   *
   * @see [OpenID Connect Core 1.0 section 10.1.1](https://openid.net/specs/openid-connect-core-1_0.html#RotateSigKeys)
   */
  declare readonly idTokenSignatureKeyId: pulumi.Output<string | undefined>;
  /**
   * The `kid` of the key in `jwks` that signs userinfo responses for clients that request them as JWTs. Needed when
   * more than one key matches the algorithm.
   *
   * @see [OpenID Connect Core 1.0 section 10.1.1](https://openid.net/specs/openid-connect-core-1_0.html#RotateSigKeys)
   */
  declare readonly userInfoSignatureKeyId: pulumi.Output<string | undefined>;
  /**
   * The `kid` of the key in `jwks` that signs authorization responses in the JARM response modes. Needed when more than
   * one key matches the algorithm.
   *
   * @see [JARM](https://openid.net/specs/oauth-v2-jarm.html)
   */
  declare readonly authorizationSignatureKeyId: pulumi.Output<string | undefined>;
  /**
   * The URL of the userinfo endpoint. Server metadata: `userinfo_endpoint`.
   *
   * @see [OpenID Connect Core 1.0 section 5.3](https://openid.net/specs/openid-connect-core-1_0.html#UserInfo)
   * @see [OpenID Connect Discovery 1.0
   * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
   */
  declare readonly userInfoEndpoint: pulumi.Output<string | undefined>;
  /**
   * Whether Authlete 2.x itself serves a userinfo endpoint for the service, at `/api/auth/userinfo/direct/<apiKey>`.
   * Default `false`.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   */
  declare readonly directUserInfoEndpointEnabled: pulumi.Output<boolean | undefined>;
  /**
   * Whether clients may register themselves. Pulumi does not know about clients that are created this way. Default
   * `false`.
   *
   * @see [RFC 7591](https://www.rfc-editor.org/rfc/rfc7591.html)
   */
  declare readonly dynamicRegistrationSupported: pulumi.Output<boolean | undefined>;
  /**
   * The URL of the client registration endpoint. Server metadata: `registration_endpoint`.
   *
   * @see [RFC 7591 section 3](https://www.rfc-editor.org/rfc/rfc7591.html#section-3)
   * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
   */
  declare readonly registrationEndpoint: pulumi.Output<string | undefined>;
  /**
   * The base of the URLs where registered clients manage their own registration. Authlete appends the client ID to it
   * to form `registration_client_uri`. If it is unset, `registrationEndpoint` is the base.
   *
   * @see [RFC 7592 section 2](https://www.rfc-editor.org/rfc/rfc7592.html#section-2)
   */
  declare readonly registrationManagementEndpoint: pulumi.Output<string | undefined>;
  /**
   * The URL of a page about how clients may use the data that the server provides. Server metadata: `op_policy_uri`.
   *
   * @see [OpenID Connect Discovery 1.0
   * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
   */
  declare readonly policyUri: pulumi.Output<string | undefined>;
  /**
   * The URL of the terms of service. Server metadata: `op_tos_uri`.
   *
   * @see [OpenID Connect Discovery 1.0
   * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
   */
  declare readonly tosUri: pulumi.Output<string | undefined>;
  /**
   * The URL of a page for client developers. Server metadata: `service_documentation`.
   *
   * @see [OpenID Connect Discovery 1.0
   * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
   */
  declare readonly serviceDocumentation: pulumi.Output<string | undefined>;
  /**
   * The URL of the backchannel authentication endpoint. Server metadata: `backchannel_authentication_endpoint`.
   *
   * @see [CIBA Core 1.0
   * section 4](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#rfc.section.4)
   */
  declare readonly backchannelAuthenticationEndpoint: pulumi.Output<string | undefined>;
  /**
   * How CIBA clients may obtain their tokens: they poll (`POLL`), are notified when to ask (`PING`), or receive the
   * tokens directly (`PUSH`). FAPI-CIBA forbids `PUSH`. Server metadata: `backchannel_token_delivery_modes_supported`.
   *
   * @see [CIBA Core 1.0
   * section 4](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#rfc.section.4)
   */
  declare readonly supportedBackchannelTokenDeliveryModes: pulumi.Output<DeliveryMode[] | undefined>;
  /**
   * How long an `auth_req_id` is valid, in seconds; sent as `expires_in` in the backchannel authentication response.
   * Authlete returns 0 if it was never set.
   *
   * @see [CIBA Core 1.0 section
   * 7.3](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#rfc.section.7.3)
   */
  declare readonly backchannelAuthReqIdDuration: pulumi.Output<number | undefined>;
  /**
   * How long CIBA clients must wait between token requests, in seconds from 0 to 65535; sent as `interval` in the
   * backchannel authentication response. Authlete returns 0 if it was never set.
   *
   * @see [CIBA Core 1.0 section
   * 7.3](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#rfc.section.7.3)
   */
  declare readonly backchannelPollingInterval: pulumi.Output<number | undefined>;
  /**
   * Whether backchannel authentication requests may carry a `user_code`: a secret between the user and the server that
   * keeps others from sending the user unwanted requests. Default `false`. Server metadata:
   * `backchannel_user_code_parameter_supported`.
   *
   * @see [CIBA Core 1.0
   * section 4](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#rfc.section.4)
   */
  declare readonly backchannelUserCodeParameterSupported: pulumi.Output<boolean | undefined>;
  /**
   * Whether backchannel authentication requests under FAPI must carry a `binding_message`. With `false`, your server
   * must itself ensure that each request has a unique context. Default `false`.
   *
   * @see [FAPI-CIBA section 5.2.2](https://openid.net/specs/openid-financial-api-ciba.html#rfc.section.5.2.2)
   */
  declare readonly backchannelBindingMessageRequiredInFapi: pulumi.Output<boolean | undefined>;
  /**
   * The URL of the device authorization endpoint. Server metadata: `device_authorization_endpoint`.
   *
   * @see [RFC 8628 section 4](https://www.rfc-editor.org/rfc/rfc8628.html#section-4)
   */
  declare readonly deviceAuthorizationEndpoint: pulumi.Output<string | undefined>;
  /**
   * The URL of the page where users enter the code that their device shows; sent as `verification_uri`. Keep it short.
   *
   * @see [RFC 8628 section 3.2](https://www.rfc-editor.org/rfc/rfc8628.html#section-3.2)
   */
  declare readonly deviceVerificationUri: pulumi.Output<string | undefined>;
  /**
   * The URL of the verification page with the code already filled in, for example for QR codes; sent as
   * `verification_uri_complete`. Authlete replaces the text `USER_CODE` in it. If it is unset, responses omit the
   * parameter.
   *
   * @see [RFC 8628 section 3.2](https://www.rfc-editor.org/rfc/rfc8628.html#section-3.2)
   */
  declare readonly deviceVerificationUriComplete: pulumi.Output<string | undefined>;
  /**
   * How long device codes and user codes are valid, in seconds; sent as `expires_in` in the device authorization
   * response. Authlete returns 0 if it was never set.
   *
   * @see [RFC 8628 section 3.2](https://www.rfc-editor.org/rfc/rfc8628.html#section-3.2)
   */
  declare readonly deviceFlowCodeDuration: pulumi.Output<number | undefined>;
  /**
   * How long devices must wait between token requests, in seconds from 0 to 65535; sent as `interval` in the device
   * authorization response. Authlete returns 0 if it was never set.
   *
   * @see [RFC 8628 section 3.2](https://www.rfc-editor.org/rfc/rfc8628.html#section-3.2)
   */
  declare readonly deviceFlowPollingInterval: pulumi.Output<number | undefined>;
  /**
   * The characters of user codes in the device flow: `BASE20` uses upper-case consonants, which do not form words;
   * `NUMERIC` uses digits only.
   *
   * @see [RFC 8628 section 6.1](https://www.rfc-editor.org/rfc/rfc8628.html#section-6.1)
   */
  declare readonly userCodeCharset: pulumi.Output<UserCodeCharset | undefined>;
  /**
   * The number of characters in a user code of the device flow, from 0 to 255. Authlete returns 0 if it was never set.
   *
   * @see [RFC 8628 section 6.1](https://www.rfc-editor.org/rfc/rfc8628.html#section-6.1)
   */
  declare readonly userCodeLength: pulumi.Output<number | undefined>;
  /**
   * The trust frameworks under which the server verifies identities, for example `eidas`. Server metadata:
   * `trust_frameworks_supported`. Since Authlete 2.2.1.
   *
   * @see [OpenID Connect for Identity Assurance
   * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
   */
  declare readonly supportedTrustFrameworks: pulumi.Output<string[] | undefined>;
  /**
   * The kinds of evidence that verified claims are based on, for example `document` or `electronic_record`. Server
   * metadata: `evidence_supported`. Since Authlete 2.2.1.
   *
   * @see [OpenID Connect for Identity Assurance
   * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
   */
  declare readonly supportedEvidence: pulumi.Output<string[] | undefined>;
  /**
   * The identity documents that the server accepts, under the name used by older drafts: `id_documents_supported`.
   * Since Authlete 2.2.1.
   *
   * @deprecated Use `supportedDocuments`.
   */
  declare readonly supportedIdentityDocuments: pulumi.Output<string[] | undefined>;
  /**
   * The methods of verifying identity documents, under the name used by older drafts:
   * `id_documents_verification_methods_supported`. Since Authlete 2.2.1.
   *
   * @deprecated Use `supportedDocumentsMethods`.
   */
  declare readonly supportedVerificationMethods: pulumi.Output<string[] | undefined>;
  /**
   * The claims that may appear in `verified_claims`. Server metadata: `claims_in_verified_claims_supported`. Since
   * Authlete 2.2.1.
   *
   * @see [OpenID Connect for Identity Assurance
   * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
   */
  declare readonly supportedVerifiedClaims: pulumi.Output<string[] | undefined>;
  /**
   * The JSON schemas that Authlete uses to validate `verified_claims`; `standard+id_document` also allows `id_document`
   * evidence from older drafts. Unset is the same as `standard`. Since Authlete 2.3.
   *
   * @see [OpenID Connect for Identity Assurance
   * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
   */
  declare readonly verifiedClaimsValidationSchemaSet: pulumi.Output<VerifiedClaimsValidationSchema | undefined>;
  /**
   * Your own attributes, as key and value. Authlete stores them with the service and passes them to your server. Since
   * Authlete 2.2.3.
   */
  declare readonly attributes: pulumi.Output<Pair[] | undefined>;
  /**
   * Whether request objects under FAPI 1.0 Advanced may lack `nbf`. Their maximum lifetime of 60 minutes is then not
   * checked, contrary to the specification. For clients that still follow Implementer's Draft 2. Default `false`. Since
   * Authlete 2.2.1.
   *
   * @see [FAPI 1.0 Advanced
   * section 5.2.2](https://openid.net/specs/openid-financial-api-part-2-1_0.html#authorization-server)
   */
  declare readonly nbfOptional: pulumi.Output<boolean | undefined>;
  /**
   * Whether to leave `iss` out of authorization responses. It defends against mix-up attacks, so use this for
   * experiments and not in production. Default `false`. Since Authlete 2.2.1.
   *
   * @see [RFC 9207 section 2](https://www.rfc-editor.org/rfc/rfc9207.html#section-2)
   */
  declare readonly issSuppressed: pulumi.Output<boolean | undefined>;
  /**
   * The names of the non-standard client metadata that Authlete stores, from registration requests and from a client's
   * `customMetadata`. It silently drops any other. Since Authlete 2.2.10.
   */
  declare readonly supportedCustomClientMetadata: pulumi.Output<string[] | undefined>;
  /**
   * Whether an access token never outlives the refresh token issued with it, regardless of the configured lifetimes.
   * Default `false`. Since Authlete 2.2.12.
   */
  declare readonly tokenExpirationLinked: pulumi.Output<boolean | undefined>;
  /**
   * Whether request objects that pass through the browser must be encrypted; pushed ones need not be. A client's flag
   * of the same name requires it for that client alone. Default `false`. Since Authlete 2.2.10.
   *
   * @see [RFC 9126](https://www.rfc-editor.org/rfc/rfc9126.html)
   */
  declare readonly frontChannelRequestObjectEncryptionRequired: pulumi.Output<boolean | undefined>;
  /**
   * Whether the JWE `alg` of a request object must match the `requestEncryptionAlg` that the client registered. OpenID
   * Connect Dynamic Client Registration 1.0 allows others too. Default `false`. Since Authlete 2.2.10.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  declare readonly requestObjectEncryptionAlgMatchRequired: pulumi.Output<boolean | undefined>;
  /**
   * Whether the JWE `enc` of a request object must match the `requestEncryptionEnc` that the client registered. OpenID
   * Connect Dynamic Client Registration 1.0 allows others too. Default `false`. Since Authlete 2.2.10.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  declare readonly requestObjectEncryptionEncMatchRequired: pulumi.Output<boolean | undefined>;
  /**
   * Whether the service may use keys in a hardware security module (HSM). Otherwise Authlete does not use such keys and
   * refuses the `/api/hsk` calls. The Authlete server must have an HSM configured too. Default `false`. Since Authlete
   * 2.2.13.
   */
  declare readonly hsmEnabled: pulumi.Output<boolean | undefined>;
  /**
   * The URL where clients query and revoke grants. Server metadata: `grant_management_endpoint`. Since Authlete 2.3.
   *
   * @see [Grant Management for OAuth 2.0](https://openid.net/specs/oauth-v2-grant-management.html)
   */
  declare readonly grantManagementEndpoint: pulumi.Output<string | undefined>;
  /**
   * Whether every authorization, CIBA and device request must carry `grant_management_action`. This excludes all public
   * clients, because they may not use grant management. Default `false`. Server metadata:
   * `grant_management_action_required`. Since Authlete 2.3.
   *
   * @see [Grant Management for OAuth 2.0](https://openid.net/specs/oauth-v2-grant-management.html)
   */
  declare readonly grantManagementActionRequired: pulumi.Output<boolean | undefined>;
  /**
   * Whether Authlete's `/api/client/registration` calls may return the action `UNAUTHORIZED`, for the 401 response that
   * RFC 7592 requires. Set it to `true` once your client configuration endpoint can handle that action. Default
   * `false`. Since Authlete 2.3.
   *
   * @see [RFC 7592](https://www.rfc-editor.org/rfc/rfc7592.html)
   */
  declare readonly unauthorizedOnClientConfigSupported: pulumi.Output<boolean | undefined>;
  /**
   * Whether the `scope` of a registration request limits what the client may ever request, by becoming its
   * `requestableScopes`. Default `false`. Since Authlete 2.3.
   *
   * @see [RFC 7591 section 2](https://www.rfc-editor.org/rfc/rfc7591.html#section-2)
   */
  declare readonly dcrScopeUsedAsRequestable: pulumi.Output<boolean | undefined>;
  /**
   * The URL that clients redirect the browser to in order to log the user out: `https`, without a fragment. Server
   * metadata: `end_session_endpoint`. Since Authlete 2.2.1.
   *
   * @see [OpenID Connect RP-Initiated Logout 1.0
   * section 2.1](https://openid.net/specs/openid-connect-rpinitiated-1_0.html#OPMetadata)
   */
  declare readonly endSessionEndpoint: pulumi.Output<string | undefined>;
  /**
   * Whether to ignore the port when a redirect URI on `localhost`, `127.0.0.1` or `::1` is compared with the registered
   * ones, for native apps that listen on any free port. Default `false`. Since Authlete 2.3.
   *
   * @see [RFC 8252 section 7.3](https://www.rfc-editor.org/rfc/rfc8252.html#section-7.3)
   */
  declare readonly loopbackRedirectionUriVariable: pulumi.Output<boolean | undefined>;
  /**
   * Whether the `aud` of a request object must be the issuer identifier; RFC 9101 only recommends it. Default `false`.
   * Since Authlete 2.3.
   *
   * @see [RFC 9101 section 4](https://www.rfc-editor.org/rfc/rfc9101.html#section-4)
   */
  declare readonly requestObjectAudienceChecked: pulumi.Output<boolean | undefined>;
  /**
   * Whether Authlete issues access tokens for the external attachments of verified claims and embeds them in ID tokens
   * and userinfo responses. Default `false`. Since Authlete 2.3.
   *
   * @see [OpenID Connect for Identity Assurance
   * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
   */
  declare readonly accessTokenForExternalAttachmentEmbedded: pulumi.Output<boolean | undefined>;
  /**
   * The entity IDs of the trust anchors and intermediates directly above the server in the federation. Federation
   * metadata: `authority_hints`. Since Authlete 2.3.
   *
   * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
   */
  declare readonly authorityHints: pulumi.Output<string[] | undefined>;
  /**
   * Whether the service takes part in OpenID Federation 1.0, so that clients of the federation need no manual
   * registration. It also needs `trustAnchors`. Default `false`. Since Authlete 2.3.
   *
   * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
   */
  declare readonly federationEnabled: pulumi.Output<boolean | undefined>;
  /**
   * The JWK Set that signs the server's entity configuration and the document at `signedJwksUri`, including the private
   * keys. Since Authlete 2.3.
   *
   * @remarks Compared as JSON. As an output, it is text. Secret: encrypted in state.
   * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
   */
  declare readonly federationJwks: pulumi.Output<string | undefined>;
  /**
   * The `kid` of the key in `federationJwks` that signs the entity configuration and the signed JWK Set. Needed when
   * the set contains more than one key. Since Authlete 2.3.
   */
  declare readonly federationSignatureKeyId: pulumi.Output<string | undefined>;
  /**
   * How long the entity configuration is valid, in seconds. It determines its `exp`. Default 0, which means the default
   * of the Authlete server. Since Authlete 2.3.
   *
   * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
   */
  declare readonly federationConfigurationDuration: pulumi.Output<number | undefined>;
  /**
   * The URL of the endpoint for explicit client registration. Server metadata: `federation_registration_endpoint`.
   * Since Authlete 2.3.
   *
   * @see [OpenID Federation 1.0 section 12.2](https://openid.net/specs/openid-federation-1_0.html#section-12.2)
   */
  declare readonly federationRegistrationEndpoint: pulumi.Output<string | undefined>;
  /**
   * The human-readable name of the organization that runs the server. Federation metadata: `organization_name`. Since
   * Authlete 2.3.
   *
   * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
   */
  declare readonly organizationName: pulumi.Output<string | undefined>;
  /**
   * Claims that the server derives from other claims, for example an age check from `birthdate`. Server metadata:
   * `transformed_claims_predefined`. Since Authlete 2.3.
   *
   * @remarks Compared as JSON. As an output, it is text.
   * @see [OpenID Connect Advanced Syntax for Claims 1.0, draft
   * 01](https://openid.net/specs/openid-connect-advanced-syntax-for-claims-1_0-01.html)
   */
  declare readonly predefinedTransformedClaims: pulumi.Output<string | undefined>;
  /**
   * Whether a refresh token that is used several times in quick succession returns the same new refresh token each
   * time, so that a retry after a lost response does not lose the grant. Default `false`. Since Authlete 2.3.
   */
  declare readonly refreshTokenIdempotent: pulumi.Output<boolean | undefined>;
  /**
   * The URL where the server's JWK Set is published as a signed JWT. Server metadata: `signed_jwks_uri`. Since Authlete
   * 2.3.
   *
   * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
   */
  declare readonly signedJwksUri: pulumi.Output<string | undefined>;
  /**
   * How verified claims carry attachments: in the claims themselves (`EMBEDDED`) or by reference (`EXTERNAL`). Server
   * metadata: `attachments_supported`. Since Authlete 2.3.
   *
   * @see [OpenID Connect for Identity Assurance
   * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
   */
  declare readonly supportedAttachments: pulumi.Output<AttachmentType[] | undefined>;
  /**
   * The hash algorithms for the digests of external attachments, for example `sha-256`. Server metadata:
   * `digest_algorithms_supported`. Since Authlete 2.3.
   *
   * @see [OpenID Connect for Identity Assurance
   * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
   */
  declare readonly supportedDigestAlgorithms: pulumi.Output<string[] | undefined>;
  /**
   * The kinds of documents that the server accepts as evidence, for example `passport` or `idcard`. Server metadata:
   * `documents_supported`. Since Authlete 2.3.
   *
   * @see [OpenID Connect for Identity Assurance
   * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
   */
  declare readonly supportedDocuments: pulumi.Output<string[] | undefined>;
  /**
   * The methods of validating documents and verifying people, for example `pipp`. Server metadata:
   * `documents_methods_supported`. Since Authlete 2.3.
   *
   * @see [OpenID Connect for Identity Assurance
   * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
   */
  declare readonly supportedDocumentsMethods: pulumi.Output<string[] | undefined>;
  /**
   * The methods of validating documents, under the name used by Implementer's Draft 3:
   * `documents_validation_methods_supported`. Since Authlete 2.3.
   *
   * @deprecated Use `supportedDocumentsCheckMethods`.
   */
  declare readonly supportedDocumentsValidationMethods: pulumi.Output<string[] | undefined>;
  /**
   * The methods of verifying the holder of a document, under the name used by Implementer's Draft 3:
   * `documents_verification_methods_supported`. Since Authlete 2.3.
   *
   * @deprecated Use `supportedDocumentsCheckMethods`.
   */
  declare readonly supportedDocumentsVerificationMethods: pulumi.Output<string[] | undefined>;
  /**
   * The kinds of electronic records that the server accepts as evidence, for example `birth_register`. Server metadata:
   * `electronic_records_supported`. Since Authlete 2.3.
   *
   * @see [OpenID Connect for Identity Assurance
   * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
   */
  declare readonly supportedElectronicRecords: pulumi.Output<string[] | undefined>;
  /**
   * How clients of the federation may register: with their first request (`AUTOMATIC`), or beforehand at the
   * registration endpoint (`EXPLICIT`). Server metadata: `client_registration_types_supported`. Since Authlete 2.3.
   *
   * @see [OpenID Federation 1.0 section 12](https://openid.net/specs/openid-federation-1_0.html#section-12)
   */
  declare readonly supportedClientRegistrationTypes: pulumi.Output<ClientRegistrationType[] | undefined>;
  /**
   * Whether a token exchange request must identify the client, by `client_id` or by client authentication. Default
   * `false`. Since Authlete 2.3.
   *
   * @see [RFC 8693](https://www.rfc-editor.org/rfc/rfc8693.html)
   */
  declare readonly tokenExchangeByIdentifiableClientsOnly: pulumi.Output<boolean | undefined>;
  /**
   * Whether only confidential clients may use token exchange. Default `false`. Since Authlete 2.3.
   *
   * @see [RFC 8693](https://www.rfc-editor.org/rfc/rfc8693.html)
   */
  declare readonly tokenExchangeByConfidentialClientsOnly: pulumi.Output<boolean | undefined>;
  /**
   * Whether only clients with `extension.tokenExchangePermitted` may use token exchange. Default `false`. Since
   * Authlete 2.3.
   *
   * @see [RFC 8693](https://www.rfc-editor.org/rfc/rfc8693.html)
   */
  declare readonly tokenExchangeByPermittedClientsOnly: pulumi.Output<boolean | undefined>;
  /**
   * Whether to refuse encrypted JWTs as the subject and actor tokens of a token exchange. Authlete does not decrypt
   * them, so otherwise your server must validate them. Default `false`. Since Authlete 2.3.
   *
   * @see [RFC 8693 section 2.1](https://www.rfc-editor.org/rfc/rfc8693.html#section-2.1)
   */
  declare readonly tokenExchangeEncryptedJwtRejected: pulumi.Output<boolean | undefined>;
  /**
   * Whether to refuse unsigned JWTs as the subject and actor tokens of a token exchange. Default `false`. Since
   * Authlete 2.3.
   *
   * @see [RFC 8693 section 2.1](https://www.rfc-editor.org/rfc/rfc8693.html#section-2.1)
   */
  declare readonly tokenExchangeUnsignedJwtRejected: pulumi.Output<boolean | undefined>;
  /**
   * Whether a token request with a JWT as its grant must identify the client; RFC 7523 makes client authentication
   * optional. Default `false`. Since Authlete 2.3.
   *
   * @see [RFC 7523 section 2.1](https://www.rfc-editor.org/rfc/rfc7523.html#section-2.1)
   */
  declare readonly jwtGrantByIdentifiableClientsOnly: pulumi.Output<boolean | undefined>;
  /**
   * Whether to refuse encrypted JWTs as grants. Authlete does not decrypt them, so otherwise your server must validate
   * them. Default `false`. Since Authlete 2.3.
   *
   * @see [RFC 7523 section 2.1](https://www.rfc-editor.org/rfc/rfc7523.html#section-2.1)
   */
  declare readonly jwtGrantEncryptedJwtRejected: pulumi.Output<boolean | undefined>;
  /**
   * Whether to refuse unsigned JWTs, which anyone can forge, as grants; RFC 7523 requires a signature. Default `false`.
   * Since Authlete 2.3.
   *
   * @see [RFC 7523 section 3](https://www.rfc-editor.org/rfc/rfc7523.html#section-3)
   */
  declare readonly jwtGrantUnsignedJwtRejected: pulumi.Output<boolean | undefined>;
  /**
   * Whether to refuse a registration request when a client with the same `software_id` already exists. Default `false`.
   * Since Authlete 2.2.30.
   *
   * @see [RFC 7591 section 2](https://www.rfc-editor.org/rfc/rfc7591.html#section-2)
   */
  declare readonly dcrDuplicateSoftwareIdBlocked: pulumi.Output<boolean | undefined>;
  /**
   * The trust anchors at which the trust chains of clients may end. Without any, every registration through the
   * federation fails. Since Authlete 2.3.
   *
   * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
   */
  declare readonly trustAnchors: pulumi.Output<TrustAnchor[] | undefined>;
  /**
   * Whether a refreshed access token loses the scope `openid` unless its refresh token has `offline_access`. Default
   * `false`. Since Authlete 2.2.36.
   *
   * @see [OpenID Connect Core 1.0 section 11](https://openid.net/specs/openid-connect-core-1_0.html#OfflineAccess)
   */
  declare readonly openidDroppedOnRefreshWithoutOfflineAccess: pulumi.Output<boolean | undefined>;
  /**
   * The methods of checking documents, for example `vpip` or `data`. Server metadata:
   * `documents_check_methods_supported`. Since Authlete 2.3.
   *
   * @see [OpenID Connect for Identity Assurance
   * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
   */
  declare readonly supportedDocumentsCheckMethods: pulumi.Output<string[] | undefined>;
  /**
   * Whether userinfo and resource responses to signed requests are signed too, as HTTP messages. The key is the one
   * that `resourceSignatureKeyId` names. Default `false`. Since Authlete 2.3.
   *
   * @see [RFC 9421](https://www.rfc-editor.org/rfc/rfc9421.html)
   */
  declare readonly rsResponseSigned: pulumi.Output<boolean | undefined>;
  /**
   * How long a `c_nonce` can be used for key proofs, in seconds. With OpenID4VCI 1.0, it is the time window in which
   * all wallets get the same `c_nonce`. Default 0, which means the default of the Authlete server. Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID4VCI 1.0
   * section 7](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-7)
   */
  declare readonly cnonceDuration: pulumi.Output<number | undefined>;
  /**
   * Whether every DPoP proof must contain a `nonce` issued by the server. Default `false`: your server can still
   * require one in individual calls. Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [RFC 9449 section 8](https://www.rfc-editor.org/rfc/rfc9449.html#section-8)
   * @see [RFC 9449 section 9](https://www.rfc-editor.org/rfc/rfc9449.html#section-9)
   */
  declare readonly dpopNonceRequired: pulumi.Output<boolean | undefined>;
  /**
   * Whether the service issues verifiable credentials. It also needs `credentialIssuerMetadata` and `credentialJwks`.
   * Default `false`. Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID4VCI 1.0](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html)
   */
  declare readonly verifiableCredentialsEnabled: pulumi.Output<boolean | undefined>;
  /**
   * The URL where verifiers find the public keys of the credential issuer. JWT VC issuer metadata: `jwks_uri`. Since
   * Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   */
  declare readonly credentialJwksUri: pulumi.Output<string | undefined>;
  /**
   * How long a credential offer is valid, in seconds, unless the call that creates it says otherwise. Default 0, which
   * means the default of the Authlete server. Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID4VCI 1.0
   * section 4](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-4)
   */
  declare readonly credentialOfferDuration: pulumi.Output<number | undefined>;
  /**
   * How long a nonce for DPoP proofs is accepted, in seconds. Authlete returns 0 if it was never set. Since Authlete
   * 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [RFC 9449 section 8](https://www.rfc-editor.org/rfc/rfc9449.html#section-8)
   */
  declare readonly dpopNonceDuration: pulumi.Output<number | undefined>;
  /**
   * Whether wallets may redeem a pre-authorized code without identifying the client. Default `false`. Server metadata:
   * `pre-authorized_grant_anonymous_access_supported`. Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID4VCI 1.0
   * section 12.3](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.3)
   */
  declare readonly preAuthorizedGrantAnonymousAccessSupported: pulumi.Output<boolean | undefined>;
  /**
   * How long the `transaction_id` of a deferred credential is valid, in seconds. Default 0, which means the default of
   * the Authlete server. Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID4VCI 1.0
   * section 9](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-9)
   */
  declare readonly credentialTransactionDuration: pulumi.Output<number | undefined>;
  /**
   * The `kid` of the key in `jwks` that signs introspection responses in JWT form. Needed when more than one key
   * matches the algorithm. Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [RFC 9701](https://www.rfc-editor.org/rfc/rfc9701.html)
   */
  declare readonly introspectionSignatureKeyId: pulumi.Output<string | undefined>;
  /**
   * The `kid` of the key in `jwks` that signs userinfo and resource responses while `rsResponseSigned` is `true`. Since
   * Authlete 2.3.
   */
  declare readonly resourceSignatureKeyId: pulumi.Output<string | undefined>;
  /**
   * The number of digits in the PIN of a credential offer. Default 0, which means the default of the Authlete server.
   * Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @deprecated OpenID4VCI has replaced the PIN with a transaction code.
   */
  declare readonly userPinLength: pulumi.Output<number | undefined>;
  /**
   * The `prompt` values that the login page can honour; with `CREATE`, it offers to create an account. Default all
   * five. Server metadata: `prompt_values_supported`. Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [Initiating User Registration via OpenID Connect
   * 1.0](https://openid.net/specs/openid-connect-prompt-create-1_0.html)
   */
  declare readonly supportedPromptValues: pulumi.Output<Prompt[] | undefined>;
  /**
   * Whether a refresh also returns a new ID token, as long as `openid` is among the scopes. Your server must handle the
   * action `ID_TOKEN_REISSUABLE`. Default `false`. Since Authlete 2.3.8.
   *
   * @see [OpenID Connect Core 1.0
   * section 12.2](https://openid.net/specs/openid-connect-core-1_0.html#RefreshTokenResponse)
   */
  declare readonly idTokenReissuable: pulumi.Output<boolean | undefined>;
  /**
   * The JWK Set that signs verifiable credentials, including the private keys. Give each key a `kid`; otherwise
   * Authlete adds the key's thumbprint as one. Since Authlete 3.0.
   *
   * @remarks Compared as JSON. As an output, it is text. Secret: encrypted in state. Not available in Authlete 2.x.
   * @see [RFC 7517 section 5](https://www.rfc-editor.org/rfc/rfc7517.html#section-5)
   * @see [RFC 7638](https://www.rfc-editor.org/rfc/rfc7638.html)
   */
  declare readonly credentialJwks: pulumi.Output<string | undefined>;
  /**
   * The FAPI profiles that every request to the service must follow, for example `FAPI2_SECURITY`. They have an effect
   * only if `supportedServiceProfiles` contains `FAPI`. Without any, clients and scopes can still require FAPI. Since
   * Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   */
  declare readonly fapiModes: pulumi.Output<FapiMode[] | undefined>;
  /**
   * How long verifiable credentials are valid, in seconds, unless the call that issues them says otherwise. Default 0,
   * which means that they never expire: a JWT credential then has no `exp`. Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   */
  declare readonly credentialDuration: pulumi.Output<number | undefined>;
  /**
   * What the service publishes about itself as a credential issuer, at `/.well-known/openid-credential-issuer`. Since
   * Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID4VCI 1.0
   * section 12.2](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.2)
   */
  declare readonly credentialIssuerMetadata: pulumi.Output<CredentialIssuerMetadata | undefined>;
  /**
   * Whether the `aud` of ID tokens is always an array or always a single string; OpenID Connect Core 1.0 allows both.
   * Unset keeps the behaviour of earlier versions. Since Authlete 2.3.3.
   *
   * @see [OpenID Connect Core 1.0 section 2](https://openid.net/specs/openid-connect-core-1_0.html#IDToken)
   */
  declare readonly idTokenAudType: pulumi.Output<IdTokenAudType | undefined>;
  /**
   * Whether apps of the same vendor may share a login through a device secret. With `false`, the scope `device_sso` has
   * no effect. Default `false`. Server metadata: `native_sso_supported`. Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID Connect Native SSO for Mobile Apps 1.0](https://openid.net/specs/openid-connect-native-sso-1_0.html)
   */
  declare readonly nativeSsoSupported: pulumi.Output<boolean | undefined>;
  /**
   * The OpenID4VCI version that credentials are issued under: `1.0` and `1.0-Final` both mean the final version,
   * `1.0-ID1` the first Implementer's Draft. Unset is the same as `1.0-ID1`. Since Authlete 3.0.22.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID4VCI 1.0](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html)
   */
  declare readonly oid4vciVersion: pulumi.Output<Oid4vciVersion | undefined>;
  /**
   * Whether `cimdMetadataPolicy` is applied to metadata fetched from client ID URLs. Default `false`. Since Authlete
   * 3.0.23.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OAuth Client ID Metadata
   * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/)
   */
  declare readonly cimdMetadataPolicyEnabled: pulumi.Output<boolean | undefined>;
  /**
   * Whether clients need no registration and may instead use the URL of their metadata document as their `client_id`.
   * Default `false`. Server metadata: `client_id_metadata_document_supported`. Since Authlete 3.0.22.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OAuth Client ID Metadata
   * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/)
   */
  declare readonly clientIdMetadataDocumentSupported: pulumi.Output<boolean | undefined>;
  /**
   * Whether only client ID URLs that match `cimdAllowlist` are accepted. Default `false`: any URL is accepted. Since
   * Authlete 3.0.22.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OAuth Client ID Metadata
   * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/)
   */
  declare readonly cimdAllowlistEnabled: pulumi.Output<boolean | undefined>;
  /**
   * The client ID URLs to accept. A URL matches an entry with the same scheme and authority, with the same query if the
   * entry has one, and with a path whose segments begin with those of the entry: `https://a.example/x` allows
   * `https://a.example/x/y`. Since Authlete 3.0.22.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OAuth Client ID Metadata
   * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/)
   */
  declare readonly cimdAllowlist: pulumi.Output<string[] | undefined>;
  /**
   * Whether Authlete fetches the metadata document at the start of every flow, even while its cached copy is still
   * fresh. Default `false`. Since Authlete 3.0.22.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OAuth Client ID Metadata
   * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/)
   * @see [RFC 9111](https://www.rfc-editor.org/rfc/rfc9111.html)
   */
  declare readonly cimdAlwaysRetrieved: pulumi.Output<boolean | undefined>;
  /**
   * Whether a client ID URL may use plain `http`, contrary to the specification. It is meant for development;
   * elsewhere, use it only together with the allowlist. Default `false`. Since Authlete 3.0.22.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OAuth Client ID Metadata
   * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/)
   */
  declare readonly cimdHttpPermitted: pulumi.Output<boolean | undefined>;
  /**
   * Whether a client ID URL may have a query, which the specification discourages. Default `false`. Since Authlete
   * 3.0.22.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OAuth Client ID Metadata
   * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/)
   */
  declare readonly cimdQueryPermitted: pulumi.Output<boolean | undefined>;
  /**
   * The rules that metadata fetched from client ID URLs must satisfy, in the metadata policy syntax of OpenID
   * Federation 1.0. Applied while `cimdMetadataPolicyEnabled` is `true`. Since Authlete 3.0.23.
   *
   * @remarks Compared as JSON. As an output, it is text. Not available in Authlete 2.x.
   * @see [OpenID Federation 1.0 section 6.1](https://openid.net/specs/openid-federation-1_0.html#section-6.1)
   */
  declare readonly cimdMetadataPolicy: pulumi.Output<string | undefined>;
  /**
   * Whether to refuse a `clientIdAlias` that begins with `http://` or `https://`, because it could be mistaken for a
   * federation entity ID or a client ID URL. Default `false`; Authlete recommends `true`. Since Authlete 3.0.22.
   *
   * @remarks Not available in Authlete 2.x.
   */
  declare readonly httpAliasProhibited: pulumi.Output<boolean | undefined>;
  /**
   * The social networks that developers can use to log in to the developer console of Authlete 2.x.
   *
   * @remarks Authlete 2.x only.
   */
  declare readonly supportedDeveloperSnses: pulumi.Output<Sns[] | undefined>;
  /**
   * The credentials that the developer console of Authlete 2.x uses at social networks. Deprecated.
   *
   * @remarks Secret: encrypted in state. Authlete 2.x only.
   */
  declare readonly developerSnsCredentials: pulumi.Output<SnsCredentials[] | undefined>;
  /**
   * How long authorization codes can be redeemed, in seconds. RFC 6749 recommends at most 600; FAPI 2.0 limits it to
   * 60. Default 0, which means the default of the Authlete server. Since Authlete 3.0.29.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [RFC 6749 section 4.1.2](https://www.rfc-editor.org/rfc/rfc6749.html#section-4.1.2)
   */
  declare readonly authorizationCodeDuration: pulumi.Output<number | undefined>;
  /**
   * The URL where clients get a challenge to include in their attestation proof. Server metadata: `challenge_endpoint`.
   * Since Authlete 3.0.28.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OAuth 2.0 Attestation-Based Client
   * Authentication](https://datatracker.ietf.org/doc/draft-ietf-oauth-attestation-based-client-auth/)
   */
  declare readonly challengeEndpoint: pulumi.Output<string | undefined>;
  /**
   * The time window of the attestation challenges from `challengeEndpoint`, in seconds. Authlete returns 0 if it was
   * never set. Since Authlete 3.0.28.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OAuth 2.0 Attestation-Based Client
   * Authentication](https://datatracker.ietf.org/doc/draft-ietf-oauth-attestation-based-client-auth/)
   */
  declare readonly attestationChallengeTimeWindow: pulumi.Output<number | undefined>;
  /**
   * The version of the OpenID4VC High Assurance Interoperability Profile that every request to the service must
   * satisfy. If it is unset, the profile still applies to clients and scopes that require it. Since Authlete 3.0.29.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID4VC High Assurance Interoperability Profile
   * 1.0](https://openid.net/specs/openid4vc-high-assurance-interoperability-profile-1_0.html)
   */
  declare readonly haipVersion: pulumi.Output<HaipVersion | undefined>;
  /**
   * The root certificates that the `x5c` chain of a client attestation may end at. Use PEM with its BEGIN and END
   * markers, as Authlete returns it. Used while `clientAttesterRootsEnabled` is `true`. Since Authlete 3.0.31.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OAuth 2.0 Attestation-Based Client
   * Authentication](https://datatracker.ietf.org/doc/draft-ietf-oauth-attestation-based-client-auth/)
   */
  declare readonly clientAttesterRoots: pulumi.Output<string[] | undefined>;
  /**
   * Whether to trust `clientAttesterRoots`, in addition to the system's root certificates. Default `false`. Since
   * Authlete 3.0.31.
   *
   * @remarks Not available in Authlete 2.x.
   */
  declare readonly clientAttesterRootsEnabled: pulumi.Output<boolean | undefined>;
  /**
   * Whether to trust only `clientAttesterRoots` for client attestations, and not the system's root certificates.
   * Default `false`. Since Authlete 3.0.31.
   *
   * @remarks Not available in Authlete 2.x.
   */
  declare readonly clientAttesterRootsOnly: pulumi.Output<boolean | undefined>;
  /**
   * The root certificates that the `x5c` chain of a key attestation may end at. Use PEM with its BEGIN and END markers,
   * as Authlete returns it. Used while `keyAttesterRootsEnabled` is `true`. Since Authlete 3.0.31.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID4VCI 1.0
   * appendix D](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#appendix-D)
   */
  declare readonly keyAttesterRoots: pulumi.Output<string[] | undefined>;
  /**
   * Whether to trust `keyAttesterRoots`, in addition to the system's root certificates. Default `false`. Since Authlete
   * 3.0.31.
   *
   * @remarks Not available in Authlete 2.x.
   */
  declare readonly keyAttesterRootsEnabled: pulumi.Output<boolean | undefined>;
  /**
   * Whether to trust only `keyAttesterRoots` for key attestations, and not the system's root certificates. Default
   * `false`. Since Authlete 3.0.31.
   *
   * @remarks Not available in Authlete 2.x.
   */
  declare readonly keyAttesterRootsOnly: pulumi.Output<boolean | undefined>;
  /**
   * Whether the server notifies clients of a logout directly, without the browser. Default `false`. Server metadata:
   * `backchannel_logout_supported`. Since Authlete 3.0.32.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID Connect Back-Channel Logout 1.0
   * section 2.1](https://openid.net/specs/openid-connect-backchannel-1_0.html#BCSupport)
   */
  declare readonly backchannelLogoutSupported: pulumi.Output<boolean | undefined>;
  /**
   * Whether ID tokens and logout tokens contain `sid`, so that a client can end a single session instead of all
   * sessions of the user. Default `false`. Server metadata: `backchannel_logout_session_supported`. Since Authlete
   * 3.0.32.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID Connect Back-Channel Logout 1.0
   * section 2.1](https://openid.net/specs/openid-connect-backchannel-1_0.html#BCSupport)
   */
  declare readonly backchannelLogoutSessionSupported: pulumi.Output<boolean | undefined>;
  /**
   * Whether no ID token is issued if the parameter `scopes` of `/auth/authorization/issue` leaves out the scope
   * `openid`. Default `false`. Since Authlete 3.0.36.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID Connect Core 1.0 section 3.1.2.1](https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest)
   */
  declare readonly idTokenDroppedOnIssueWithoutOpenid: pulumi.Output<boolean | undefined>;
  /**
   * Raw Authlete fields, or enum values, that are newer than this version of the package. They are merged into the
   * request; arrays are replaced as a whole. Names of known inputs are refused, except to set an enum value.
   */
  declare readonly extra: pulumi.Output<Record<string, unknown> | undefined>;
  /**
   * Whether deleting the service may delete clients with it that this stack does not know. Default `false`: the service
   * is not deleted while such clients live in it. The value of the last `pulumi up` counts, for `pulumi destroy` too.
   *
   * @remarks Never sent to Authlete.
   */
  declare readonly forceDestroy: pulumi.Output<boolean | undefined>;
  /**
   * The id of an existing service, its API key. The first `pulumi up` takes this service over in place of creating one:
   * it changes what the program gives, and keeps the rest.
   *
   * @remarks Never sent to Authlete. Once the resource is recorded, it means nothing, and may go.
   */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /**
   * Declares a service.
   *
   * @param name The unique name of the resource.
   * @param args What the program manages of the service.
   * @param opts The resource options. `import` is not supported: use `pulumi import --file`.
   */
  constructor(name: string, args?: ServiceArgs, opts?: pulumi.CustomResourceOptions);
  /** @internal A look-up has no arguments. */
  constructor(name: string, args: undefined, opts: pulumi.CustomResourceOptions);
  constructor(name: string, args?: ServiceArgs, opts?: pulumi.CustomResourceOptions) {
    super(service, name, args, opts);
  }

  /**
   * Looks up a service that this program does not manage, with all that Authlete shows of it.
   *
   * @param name The unique name of the resource.
   * @param id The id of the service: `<serviceId>`.
   * @param opts The resource options.
   * @throws If the service does not exist, or if the credential may not read it. The deployment then fails when the
   * engine reads the service; the call itself returns.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Service {
    return new Service(name, undefined, { ...opts, id });
  }

  /** Returns whether `obj` is a `Service`, even if it comes from another copy of this package. */
  static isInstance(obj: unknown): obj is Service {
    return AuthleteResource.is(obj, Service.__pulumiType);
  }
}

/** A service as a look-up finds it. Secret fields are secret outputs. */
export interface GetServiceResult {
  /** The id: `<serviceId>`. */
  id: string;
  /**
   * The API key that Authlete issued, a number in text form. It is the id of the resource, so it is known in every
   * preview of an update.
   */
  apiKey: string;
  /** The sequence number of the service on its Authlete server. API calls do not use it. */
  number: number | undefined;
  /**
   * The secret for HTTP Basic authentication with `apiKey` in Authlete 2.x. Deprecated in Authlete 3.0, which uses
   * access tokens instead.
   *
   * @remarks Secret: encrypted in state.
   */
  apiSecret: pulumi.Output<string | undefined>;
  /**
   * The URL that Authlete calls after tokens have been issued or revoked in a batch. The API cannot set it. Since
   * Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   */
  tokenBatchNotificationEndpoint: string | undefined;
  /** The number of the account that owns the service. Deprecated in Authlete 3.0, where organizations own services. */
  serviceOwnerNumber: number | undefined;
  /**
   * The credentials that the service uses at social networks to log end users in. Deprecated: Authlete 3.0 does not
   * store them.
   *
   * @remarks Secret: encrypted in state.
   */
  snsCredentials: pulumi.Output<SnsCredentials[] | undefined>;
  /**
   * Additional information from Authlete about the service, such as `clientCount`, the number of its clients. It can
   * change although the service itself does not.
   *
   * @remarks Available only from a look-up.
   */
  metadata: Pair[] | undefined;
  /** When the service was created, in milliseconds since 1970-01-01 UTC. */
  createdAt: number | undefined;
  /** When the service was last written, in milliseconds since 1970-01-01 UTC. Every update changes it. */
  modifiedAt: number | undefined;
  /**
   * The service's keys in hardware security modules. Only the `/api/hsk` calls change them. Since Authlete 2.2.13.
   *
   * @remarks Available only from a look-up.
   */
  hsks: HsmKey[] | undefined;
  /** The name of the service in the Authlete console and in lists of services. It has no effect on the protocol. */
  serviceName: string | undefined;
  /**
   * The issuer identifier of the authorization server: an `https` URL without query or fragment. It becomes `iss` in ID
   * tokens and `issuer` in the discovery document, and clients compare it character by character. Server metadata:
   * `issuer`.
   *
   * @see [OpenID Connect Discovery 1.0
   * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
   * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
   */
  issuer: string | undefined;
  /** A note about the service for its administrators. */
  description: string | undefined;
  /**
   * Whether the `aud` of a client assertion must be the issuer identifier, as a single string. Otherwise the URL of the
   * endpoint is accepted too. Default `false`. Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [RFC 7523 section 3](https://www.rfc-editor.org/rfc/rfc7523.html#section-3)
   */
  clientAssertionAudRestrictedToIssuer: boolean | undefined;
  /**
   * The maximum number of clients per developer; 0 means no limit. Authlete 2.3 documents the field as read-only, but
   * stores it. Authlete 3.0 no longer has developers, so the limit may have no effect there.
   */
  clientsPerDeveloper: number | undefined;
  /**
   * The URL that Authlete 2.x calls to check the password of a developer who logs in to the developer console.
   * Deprecated.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   */
  developerAuthenticationCallbackEndpoint: string | undefined;
  /**
   * The user name for HTTP Basic authentication when Authlete 2.x calls `developerAuthenticationCallbackEndpoint`.
   * Deprecated.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   */
  developerAuthenticationCallbackApiKey: string | undefined;
  /**
   * The password for HTTP Basic authentication when Authlete 2.x calls `developerAuthenticationCallbackEndpoint`.
   * Deprecated.
   *
   * @remarks Secret: encrypted in state. Authlete 2.x only: Authlete 3.0 ignores it.
   */
  developerAuthenticationCallbackApiSecret: pulumi.Output<string | undefined>;
  /**
   * The social networks that end users can log in with when Authlete 2.x hosts the login page.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   */
  supportedSnses: Sns[] | undefined;
  /**
   * Whether clients may use `clientIdAlias` as their `client_id`. Default `true`. In Authlete 3.0, aliases are always
   * enabled.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   */
  clientIdAliasEnabled: boolean | undefined;
  /**
   * The URL that Authlete calls with POST to check an end user's credentials when Authlete provides the authorization
   * page. Leave it out if your server has its own login page.
   */
  authenticationCallbackEndpoint: string | undefined;
  /**
   * The user name for HTTP Basic authentication when Authlete calls `authenticationCallbackEndpoint`. Without it,
   * Authlete sends no `Authorization` header.
   */
  authenticationCallbackApiKey: string | undefined;
  /**
   * The password for HTTP Basic authentication when Authlete calls `authenticationCallbackEndpoint`.
   *
   * @remarks Secret: encrypted in state.
   */
  authenticationCallbackApiSecret: pulumi.Output<string | undefined>;
  /**
   * The authentication context classes that the server can satisfy, for example `urn:mace:incommon:iap:silver`. The API
   * description marks the field as read-only, yet Authlete stores it. Server metadata: `acr_values_supported`.
   *
   * @see [OpenID Connect Discovery 1.0
   * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
   */
  supportedAcrs: string[] | undefined;
  /**
   * The grant types that the token endpoint accepts. It refuses every other grant type, even one that a client has
   * registered. An empty list means none; a service created without the list gets Authlete's default. Server metadata:
   * `grant_types_supported`.
   *
   * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
   */
  supportedGrantTypes: GrantType[] | undefined;
  /**
   * The response types that the authorization endpoint accepts, in Authlete's notation: `CODE_ID_TOKEN` stands for
   * `code id_token`. An empty list means none; a service created without the list gets Authlete's default. Server
   * metadata: `response_types_supported`.
   *
   * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
   */
  supportedResponseTypes: ResponseType[] | undefined;
  /**
   * The `type` values that requests may use in `authorization_details`. Server metadata:
   * `authorization_details_types_supported`. Since Authlete 2.2.7.
   *
   * @see [RFC 9396 section 10](https://www.rfc-editor.org/rfc/rfc9396.html#section-10)
   */
  supportedAuthorizationDetailsTypes: string[] | undefined;
  /**
   * The security profiles that the service may apply. Everything related to FAPI needs `FAPI`, including `fapiModes`
   * and scope attributes; the UK Open Banking profile needs `OPEN_BANKING`.
   */
  supportedServiceProfiles: ServiceProfile[] | undefined;
  /**
   * Whether to leave `error_description` out of error responses. It explains the cause to developers in Authlete's
   * words. Default `false`.
   *
   * @see [RFC 6749 section 5.2](https://www.rfc-editor.org/rfc/rfc6749.html#section-5.2)
   */
  errorDescriptionOmitted: boolean | undefined;
  /**
   * Whether to leave `error_uri`, a link to an explanation of the error, out of error responses. Default `false`.
   *
   * @see [RFC 6749 section 5.2](https://www.rfc-editor.org/rfc/rfc6749.html#section-5.2)
   */
  errorUriOmitted: boolean | undefined;
  /**
   * The URL of the authorization endpoint: `https`, without a fragment. Your server implements the endpoint; Authlete
   * publishes the URL in the discovery document. Server metadata: `authorization_endpoint`.
   *
   * @see [RFC 6749 section 3.1](https://www.rfc-editor.org/rfc/rfc6749.html#section-3.1)
   * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
   */
  authorizationEndpoint: string | undefined;
  /**
   * Whether Authlete 2.x itself serves an authorization endpoint for the service, at
   * `/api/auth/authorization/direct/<apiKey>`. Default `false`.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   */
  directAuthorizationEndpointEnabled: boolean | undefined;
  /**
   * The languages of the login and consent pages, as BCP 47 tags such as `en-US`. Server metadata:
   * `ui_locales_supported`.
   *
   * @see [OpenID Connect Discovery 1.0
   * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
   */
  supportedUiLocales: string[] | undefined;
  /**
   * The `display` parameter values that the login and consent pages can honour. Default `["PAGE"]`. Server metadata:
   * `display_values_supported`.
   *
   * @see [OpenID Connect Discovery 1.0
   * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
   */
  supportedDisplays: Display[] | undefined;
  /**
   * Whether every authorization code request must contain a `code_challenge`. Default `false`: PKCE is then checked
   * only if the client uses it or is itself required to.
   *
   * @see [RFC 7636 section 4.3](https://www.rfc-editor.org/rfc/rfc7636.html#section-4.3)
   */
  pkceRequired: boolean | undefined;
  /**
   * Whether PKCE must use `code_challenge_method=S256`; `plain` and a missing method are then refused. This does not
   * make PKCE mandatory: see `pkceRequired`. Default `false`.
   *
   * @see [RFC 7636 section 4.2](https://www.rfc-editor.org/rfc/rfc7636.html#section-4.2)
   */
  pkceS256Required: boolean | undefined;
  /**
   * How long the JWT of an authorization response is valid in the JARM response modes, in seconds. It determines the
   * `exp` of the JWT. Authlete returns 0 if it was never set.
   *
   * @see [JARM section 2.1](https://openid.net/specs/oauth-v2-jarm.html#section-2.1)
   */
  authorizationResponseDuration: number | undefined;
  /**
   * The URL of the token endpoint: `https`, without a fragment. It is also a valid audience of client assertions.
   * Server metadata: `token_endpoint`.
   *
   * @see [RFC 6749 section 3.2](https://www.rfc-editor.org/rfc/rfc6749.html#section-3.2)
   * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
   */
  tokenEndpoint: string | undefined;
  /**
   * Whether Authlete 2.x itself serves a token endpoint for the service, at `/api/auth/token/direct/<apiKey>`. Default
   * `false`.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   */
  directTokenEndpointEnabled: boolean | undefined;
  /**
   * The methods that clients may use to authenticate at the token endpoint; `NONE` is for public clients. An empty list
   * means no method at all; a service created without the list gets Authlete's default. Server metadata:
   * `token_endpoint_auth_methods_supported`.
   *
   * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
   */
  supportedTokenAuthMethods: ClientAuthMethod[] | undefined;
  /**
   * Whether a public client may omit `client_id` at the token endpoint when the authorization code or refresh token
   * identifies the client. RFC 6749 forbids this; use it only for migrations. Default `false`. Since Authlete 2.2.1.
   *
   * @see [RFC 6749 section 4.1.3](https://www.rfc-editor.org/rfc/rfc6749.html#section-4.1.3)
   */
  missingClientIdAllowed: boolean | undefined;
  /**
   * The URL of the endpoint where clients revoke their tokens. Server metadata: `revocation_endpoint`.
   *
   * @see [RFC 7009 section 2](https://www.rfc-editor.org/rfc/rfc7009.html#section-2)
   * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
   */
  revocationEndpoint: string | undefined;
  /**
   * Whether Authlete 2.x itself serves a revocation endpoint for the service, at
   * `/api/auth/revocation/direct/<apiKey>`. Default `false`.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   */
  directRevocationEndpointEnabled: boolean | undefined;
  /**
   * The methods that clients may use to authenticate at the revocation endpoint. Server metadata:
   * `revocation_endpoint_auth_methods_supported`.
   *
   * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
   */
  supportedRevocationAuthMethods: ClientAuthMethod[] | undefined;
  /**
   * The URL of the endpoint where resource servers look up access tokens. Server metadata: `introspection_endpoint`.
   *
   * @see [RFC 7662 section 2](https://www.rfc-editor.org/rfc/rfc7662.html#section-2)
   * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
   */
  introspectionEndpoint: string | undefined;
  /**
   * Whether Authlete 2.x itself serves an introspection endpoint for the service. Default `false`.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   */
  directIntrospectionEndpointEnabled: boolean | undefined;
  /**
   * The methods that resource servers may use to authenticate at the introspection endpoint. Server metadata:
   * `introspection_endpoint_auth_methods_supported`.
   *
   * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
   */
  supportedIntrospectionAuthMethods: ClientAuthMethod[] | undefined;
  /**
   * The URL of the endpoint where clients push authorization requests before they redirect the browser. Server
   * metadata: `pushed_authorization_request_endpoint`. Since Authlete 2.2.
   *
   * @see [RFC 9126 section 5](https://www.rfc-editor.org/rfc/rfc9126.html#section-5)
   */
  pushedAuthReqEndpoint: string | undefined;
  /**
   * How long the `request_uri` of a pushed authorization request can be used, in seconds; sent as `expires_in`. FAPI
   * 2.0 requires less than 600. Authlete returns 0 if it was never set. Since Authlete 2.2.
   *
   * @see [RFC 9126 section 2.2](https://www.rfc-editor.org/rfc/rfc9126.html#section-2.2)
   * @see [FAPI 2.0 Security Profile](https://openid.net/specs/fapi-security-profile-2_0-final.html)
   */
  pushedAuthReqDuration: number | undefined;
  /**
   * Whether every client must push its authorization requests. A client's own `parRequired` can require it for that
   * client alone. Default `false`. Server metadata: `require_pushed_authorization_requests`. Since Authlete 2.2.1.
   *
   * @see [RFC 9126 section 5](https://www.rfc-editor.org/rfc/rfc9126.html#section-5)
   */
  parRequired: boolean | undefined;
  /**
   * Whether every authorization request must carry a request object, in `request` or `request_uri`. Unless
   * `traditionalRequestObjectProcessingApplied` is set, the discovery document then contains
   * `require_signed_request_object`. Default `false`. Since Authlete 2.2.1.
   *
   * @see [RFC 9101 section 10.5](https://www.rfc-editor.org/rfc/rfc9101.html#section-10.5)
   */
  requestObjectRequired: boolean | undefined;
  /**
   * Whether request objects follow OpenID Connect Core 1.0 instead of the stricter RFC 9101. They may then be unsigned,
   * and parameters outside the request object can complete it. Default `false`. Since Authlete 2.2.1.
   *
   * @see [OpenID Connect Core 1.0 section 6](https://openid.net/specs/openid-connect-core-1_0.html#JWTRequests)
   * @see [RFC 9101](https://www.rfc-editor.org/rfc/rfc9101.html)
   */
  traditionalRequestObjectProcessingApplied: boolean | undefined;
  /**
   * Whether Authlete verifies the certificate chain against `trustedRootCertificates` when a client authenticates with
   * `TLS_CLIENT_AUTH`. With `false`, the TLS terminator in front of your server must do so. Default `false`.
   *
   * @see [RFC 8705 section 2.1](https://www.rfc-editor.org/rfc/rfc8705.html#section-2.1)
   */
  mutualTlsValidatePkiCertChain: boolean | undefined;
  /**
   * The root certificates, in PEM, that client certificates must chain to while `mutualTlsValidatePkiCertChain` is
   * `true`.
   *
   * @see [RFC 8705 section 2.1](https://www.rfc-editor.org/rfc/rfc8705.html#section-2.1)
   */
  trustedRootCertificates: string[] | undefined;
  /**
   * The URLs of endpoints that request a client certificate, where they differ from the regular endpoints. Server
   * metadata: `mtls_endpoint_aliases`.
   *
   * @see [RFC 8705 section 5](https://www.rfc-editor.org/rfc/rfc8705.html#section-5)
   */
  mtlsEndpointAliases: NamedUri[] | undefined;
  /**
   * The `token_type` of token responses: `Bearer` for tokens that are used as RFC 6750 describes.
   *
   * @see [RFC 6749 section 7.1](https://www.rfc-editor.org/rfc/rfc6749.html#section-7.1)
   * @see [RFC 6750](https://www.rfc-editor.org/rfc/rfc6750.html)
   */
  accessTokenType: string | undefined;
  /**
   * Whether the server can bind access tokens to the client's certificate. A stolen token is then useless without the
   * private key. Each client opts in with its own flag of the same name. Default `false`.
   *
   * @see [RFC 8705 section 3](https://www.rfc-editor.org/rfc/rfc8705.html#section-3)
   */
  tlsClientCertificateBoundAccessTokens: boolean | undefined;
  /**
   * How long access tokens are valid, in seconds; sent as `expires_in` in token responses. Scope attributes and client
   * extensions can only shorten it. Authlete returns 0 if it was never set.
   *
   * @see [RFC 6749 section 5.1](https://www.rfc-editor.org/rfc/rfc6749.html#section-5.1)
   */
  accessTokenDuration: number | undefined;
  /**
   * Whether a new access token invalidates the access tokens that the same client already holds for the same subject.
   * Tokens of the client credentials flow are exempt. Default `false`.
   */
  singleAccessTokenPerSubject: boolean | undefined;
  /**
   * The algorithm that signs access tokens as JWTs, with a key from `jwks`. It must be asymmetric. If it is unset,
   * access tokens are random strings.
   */
  accessTokenSignAlg: JwsAlg | undefined;
  /**
   * The `kid` of the key in `jwks` that signs access tokens. Needed when more than one key matches
   * `accessTokenSignAlg`, for example during a key rotation.
   */
  accessTokenSignatureKeyId: string | undefined;
  /**
   * How long refresh tokens are valid, in seconds. Scope attributes and client extensions can only shorten it. Authlete
   * returns 0 if it was never set.
   */
  refreshTokenDuration: number | undefined;
  /**
   * Whether a rotated refresh token inherits the remaining lifetime of its predecessor, so that a grant ends at a fixed
   * time. Otherwise each new refresh token is valid for the full `refreshTokenDuration`. Default `false`. Since
   * Authlete 2.2.1.
   */
  refreshTokenDurationKept: boolean | undefined;
  /**
   * Whether each use of a refresh token restarts its lifetime. It has an effect only while `refreshTokenKept` is
   * `true`. Default `false`. Since Authlete 2.2.13.
   */
  refreshTokenDurationReset: boolean | undefined;
  /**
   * Whether a refresh token stays valid after use. With `false`, each use returns a new refresh token and invalidates
   * the old one (rotation). Default `false`.
   *
   * @see [RFC 6749 section 6](https://www.rfc-editor.org/rfc/rfc6749.html#section-6)
   */
  refreshTokenKept: boolean | undefined;
  /**
   * The scopes that clients may request. OpenID Connect requires `openid` among them. Scopes are compared by name:
   * Authlete does not keep their order, and it fills in descriptions of the standard scopes. Server metadata:
   * `scopes_supported`.
   *
   * @see [RFC 6749 section 3.3](https://www.rfc-editor.org/rfc/rfc6749.html#section-3.3)
   * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
   */
  supportedScopes: Scope[] | undefined;
  /**
   * Whether to refuse a request that results in no scope at all: it names none, and the service has no default scope.
   * Default `false`. Since Authlete 2.2.1.
   *
   * @see [RFC 6749 section 3.3](https://www.rfc-editor.org/rfc/rfc6749.html#section-3.3)
   */
  scopeRequired: boolean | undefined;
  /**
   * How long ID tokens are valid, in seconds. It determines their `exp`. Authlete returns 0 if it was never set.
   *
   * @see [OpenID Connect Core 1.0 section 2](https://openid.net/specs/openid-connect-core-1_0.html#IDToken)
   */
  idTokenDuration: number | undefined;
  /**
   * How far a client's clock may be off when the `exp`, `iat` and `nbf` of its JWTs are checked, in seconds from 0 to
   * 65535. Authlete returns 0 if it was never set.
   */
  allowableClockSkew: number | undefined;
  /**
   * The claim types used in ID tokens and userinfo responses. Authlete itself supports only `NORMAL`. Default
   * `["NORMAL"]`. Server metadata: `claim_types_supported`.
   *
   * @see [OpenID Connect Core 1.0 section 5.6](https://openid.net/specs/openid-connect-core-1_0.html#ClaimTypes)
   * @see [OpenID Connect Discovery 1.0
   * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
   */
  supportedClaimTypes: ClaimType[] | undefined;
  /**
   * The languages in which claims are available, as BCP 47 tags such as `ja-JP`. Server metadata:
   * `claims_locales_supported`.
   *
   * @see [OpenID Connect Core 1.0
   * section 5.2](https://openid.net/specs/openid-connect-core-1_0.html#ClaimsLanguagesAndScripts)
   * @see [OpenID Connect Discovery 1.0
   * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
   */
  supportedClaimLocales: string[] | undefined;
  /**
   * The names of the claims that the server can return, both standard and custom. Server metadata: `claims_supported`.
   *
   * @see [OpenID Connect Core 1.0 section 5.1](https://openid.net/specs/openid-connect-core-1_0.html#StandardClaims)
   * @see [OpenID Connect Discovery 1.0
   * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
   */
  supportedClaims: string[] | undefined;
  /**
   * Whether the claims requested by the scopes `profile`, `email`, `address` and `phone` are added to the ID token only
   * if no access token is issued, as OpenID Connect Core 1.0 strictly requires. Default `false`. Since Authlete 2.2.1.
   *
   * @see [OpenID Connect Core 1.0 section 5.4](https://openid.net/specs/openid-connect-core-1_0.html#ScopeClaims)
   */
  claimShortcutRestrictive: boolean | undefined;
  /**
   * The URL where clients find the server's public keys. Your server returns the public part of `jwks` there. Server
   * metadata: `jwks_uri`.
   *
   * @see [OpenID Connect Discovery 1.0
   * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
   */
  jwksUri: string | undefined;
  /**
   * Whether Authlete 2.x itself serves the public keys of the service, at `/api/service/jwks/get/direct/<apiKey>`.
   * Default `false`.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   */
  directJwksEndpointEnabled: boolean | undefined;
  /**
   * The JWK Set that Authlete uses to sign tokens and to decrypt request objects, including the private keys.
   *
   * @remarks Compared as JSON. As an output, it is text. Secret: encrypted in state.
   * @see [RFC 7517 section 5](https://www.rfc-editor.org/rfc/rfc7517.html#section-5)
   */
  jwks: pulumi.Output<string | undefined>;
  /**
   * The `kid` of the key in `jwks` that signs ID tokens. Needed when more than one key matches the algorithm, for
   * example during a key rotation.
   *
   * @see [OpenID Connect Core 1.0 section 10.1.1](https://openid.net/specs/openid-connect-core-1_0.html#RotateSigKeys)
   */
  idTokenSignatureKeyId: string | undefined;
  /**
   * The `kid` of the key in `jwks` that signs userinfo responses for clients that request them as JWTs. Needed when
   * more than one key matches the algorithm.
   *
   * @see [OpenID Connect Core 1.0 section 10.1.1](https://openid.net/specs/openid-connect-core-1_0.html#RotateSigKeys)
   */
  userInfoSignatureKeyId: string | undefined;
  /**
   * The `kid` of the key in `jwks` that signs authorization responses in the JARM response modes. Needed when more than
   * one key matches the algorithm.
   *
   * @see [JARM](https://openid.net/specs/oauth-v2-jarm.html)
   */
  authorizationSignatureKeyId: string | undefined;
  /**
   * The URL of the userinfo endpoint. Server metadata: `userinfo_endpoint`.
   *
   * @see [OpenID Connect Core 1.0 section 5.3](https://openid.net/specs/openid-connect-core-1_0.html#UserInfo)
   * @see [OpenID Connect Discovery 1.0
   * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
   */
  userInfoEndpoint: string | undefined;
  /**
   * Whether Authlete 2.x itself serves a userinfo endpoint for the service, at `/api/auth/userinfo/direct/<apiKey>`.
   * Default `false`.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   */
  directUserInfoEndpointEnabled: boolean | undefined;
  /**
   * Whether clients may register themselves. Pulumi does not know about clients that are created this way. Default
   * `false`.
   *
   * @see [RFC 7591](https://www.rfc-editor.org/rfc/rfc7591.html)
   */
  dynamicRegistrationSupported: boolean | undefined;
  /**
   * The URL of the client registration endpoint. Server metadata: `registration_endpoint`.
   *
   * @see [RFC 7591 section 3](https://www.rfc-editor.org/rfc/rfc7591.html#section-3)
   * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
   */
  registrationEndpoint: string | undefined;
  /**
   * The base of the URLs where registered clients manage their own registration. Authlete appends the client ID to it
   * to form `registration_client_uri`. If it is unset, `registrationEndpoint` is the base.
   *
   * @see [RFC 7592 section 2](https://www.rfc-editor.org/rfc/rfc7592.html#section-2)
   */
  registrationManagementEndpoint: string | undefined;
  /**
   * The URL of a page about how clients may use the data that the server provides. Server metadata: `op_policy_uri`.
   *
   * @see [OpenID Connect Discovery 1.0
   * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
   */
  policyUri: string | undefined;
  /**
   * The URL of the terms of service. Server metadata: `op_tos_uri`.
   *
   * @see [OpenID Connect Discovery 1.0
   * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
   */
  tosUri: string | undefined;
  /**
   * The URL of a page for client developers. Server metadata: `service_documentation`.
   *
   * @see [OpenID Connect Discovery 1.0
   * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
   */
  serviceDocumentation: string | undefined;
  /**
   * The URL of the backchannel authentication endpoint. Server metadata: `backchannel_authentication_endpoint`.
   *
   * @see [CIBA Core 1.0
   * section 4](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#rfc.section.4)
   */
  backchannelAuthenticationEndpoint: string | undefined;
  /**
   * How CIBA clients may obtain their tokens: they poll (`POLL`), are notified when to ask (`PING`), or receive the
   * tokens directly (`PUSH`). FAPI-CIBA forbids `PUSH`. Server metadata: `backchannel_token_delivery_modes_supported`.
   *
   * @see [CIBA Core 1.0
   * section 4](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#rfc.section.4)
   */
  supportedBackchannelTokenDeliveryModes: DeliveryMode[] | undefined;
  /**
   * How long an `auth_req_id` is valid, in seconds; sent as `expires_in` in the backchannel authentication response.
   * Authlete returns 0 if it was never set.
   *
   * @see [CIBA Core 1.0 section
   * 7.3](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#rfc.section.7.3)
   */
  backchannelAuthReqIdDuration: number | undefined;
  /**
   * How long CIBA clients must wait between token requests, in seconds from 0 to 65535; sent as `interval` in the
   * backchannel authentication response. Authlete returns 0 if it was never set.
   *
   * @see [CIBA Core 1.0 section
   * 7.3](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#rfc.section.7.3)
   */
  backchannelPollingInterval: number | undefined;
  /**
   * Whether backchannel authentication requests may carry a `user_code`: a secret between the user and the server that
   * keeps others from sending the user unwanted requests. Default `false`. Server metadata:
   * `backchannel_user_code_parameter_supported`.
   *
   * @see [CIBA Core 1.0
   * section 4](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#rfc.section.4)
   */
  backchannelUserCodeParameterSupported: boolean | undefined;
  /**
   * Whether backchannel authentication requests under FAPI must carry a `binding_message`. With `false`, your server
   * must itself ensure that each request has a unique context. Default `false`.
   *
   * @see [FAPI-CIBA section 5.2.2](https://openid.net/specs/openid-financial-api-ciba.html#rfc.section.5.2.2)
   */
  backchannelBindingMessageRequiredInFapi: boolean | undefined;
  /**
   * The URL of the device authorization endpoint. Server metadata: `device_authorization_endpoint`.
   *
   * @see [RFC 8628 section 4](https://www.rfc-editor.org/rfc/rfc8628.html#section-4)
   */
  deviceAuthorizationEndpoint: string | undefined;
  /**
   * The URL of the page where users enter the code that their device shows; sent as `verification_uri`. Keep it short.
   *
   * @see [RFC 8628 section 3.2](https://www.rfc-editor.org/rfc/rfc8628.html#section-3.2)
   */
  deviceVerificationUri: string | undefined;
  /**
   * The URL of the verification page with the code already filled in, for example for QR codes; sent as
   * `verification_uri_complete`. Authlete replaces the text `USER_CODE` in it. If it is unset, responses omit the
   * parameter.
   *
   * @see [RFC 8628 section 3.2](https://www.rfc-editor.org/rfc/rfc8628.html#section-3.2)
   */
  deviceVerificationUriComplete: string | undefined;
  /**
   * How long device codes and user codes are valid, in seconds; sent as `expires_in` in the device authorization
   * response. Authlete returns 0 if it was never set.
   *
   * @see [RFC 8628 section 3.2](https://www.rfc-editor.org/rfc/rfc8628.html#section-3.2)
   */
  deviceFlowCodeDuration: number | undefined;
  /**
   * How long devices must wait between token requests, in seconds from 0 to 65535; sent as `interval` in the device
   * authorization response. Authlete returns 0 if it was never set.
   *
   * @see [RFC 8628 section 3.2](https://www.rfc-editor.org/rfc/rfc8628.html#section-3.2)
   */
  deviceFlowPollingInterval: number | undefined;
  /**
   * The characters of user codes in the device flow: `BASE20` uses upper-case consonants, which do not form words;
   * `NUMERIC` uses digits only.
   *
   * @see [RFC 8628 section 6.1](https://www.rfc-editor.org/rfc/rfc8628.html#section-6.1)
   */
  userCodeCharset: UserCodeCharset | undefined;
  /**
   * The number of characters in a user code of the device flow, from 0 to 255. Authlete returns 0 if it was never set.
   *
   * @see [RFC 8628 section 6.1](https://www.rfc-editor.org/rfc/rfc8628.html#section-6.1)
   */
  userCodeLength: number | undefined;
  /**
   * The trust frameworks under which the server verifies identities, for example `eidas`. Server metadata:
   * `trust_frameworks_supported`. Since Authlete 2.2.1.
   *
   * @see [OpenID Connect for Identity Assurance
   * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
   */
  supportedTrustFrameworks: string[] | undefined;
  /**
   * The kinds of evidence that verified claims are based on, for example `document` or `electronic_record`. Server
   * metadata: `evidence_supported`. Since Authlete 2.2.1.
   *
   * @see [OpenID Connect for Identity Assurance
   * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
   */
  supportedEvidence: string[] | undefined;
  /**
   * The identity documents that the server accepts, under the name used by older drafts: `id_documents_supported`.
   * Since Authlete 2.2.1.
   *
   * @deprecated Use `supportedDocuments`.
   */
  supportedIdentityDocuments: string[] | undefined;
  /**
   * The methods of verifying identity documents, under the name used by older drafts:
   * `id_documents_verification_methods_supported`. Since Authlete 2.2.1.
   *
   * @deprecated Use `supportedDocumentsMethods`.
   */
  supportedVerificationMethods: string[] | undefined;
  /**
   * The claims that may appear in `verified_claims`. Server metadata: `claims_in_verified_claims_supported`. Since
   * Authlete 2.2.1.
   *
   * @see [OpenID Connect for Identity Assurance
   * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
   */
  supportedVerifiedClaims: string[] | undefined;
  /**
   * The JSON schemas that Authlete uses to validate `verified_claims`; `standard+id_document` also allows `id_document`
   * evidence from older drafts. Unset is the same as `standard`. Since Authlete 2.3.
   *
   * @see [OpenID Connect for Identity Assurance
   * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
   */
  verifiedClaimsValidationSchemaSet: VerifiedClaimsValidationSchema | undefined;
  /**
   * Your own attributes, as key and value. Authlete stores them with the service and passes them to your server. Since
   * Authlete 2.2.3.
   */
  attributes: Pair[] | undefined;
  /**
   * Whether request objects under FAPI 1.0 Advanced may lack `nbf`. Their maximum lifetime of 60 minutes is then not
   * checked, contrary to the specification. For clients that still follow Implementer's Draft 2. Default `false`. Since
   * Authlete 2.2.1.
   *
   * @see [FAPI 1.0 Advanced
   * section 5.2.2](https://openid.net/specs/openid-financial-api-part-2-1_0.html#authorization-server)
   */
  nbfOptional: boolean | undefined;
  /**
   * Whether to leave `iss` out of authorization responses. It defends against mix-up attacks, so use this for
   * experiments and not in production. Default `false`. Since Authlete 2.2.1.
   *
   * @see [RFC 9207 section 2](https://www.rfc-editor.org/rfc/rfc9207.html#section-2)
   */
  issSuppressed: boolean | undefined;
  /**
   * The names of the non-standard client metadata that Authlete stores, from registration requests and from a client's
   * `customMetadata`. It silently drops any other. Since Authlete 2.2.10.
   */
  supportedCustomClientMetadata: string[] | undefined;
  /**
   * Whether an access token never outlives the refresh token issued with it, regardless of the configured lifetimes.
   * Default `false`. Since Authlete 2.2.12.
   */
  tokenExpirationLinked: boolean | undefined;
  /**
   * Whether request objects that pass through the browser must be encrypted; pushed ones need not be. A client's flag
   * of the same name requires it for that client alone. Default `false`. Since Authlete 2.2.10.
   *
   * @see [RFC 9126](https://www.rfc-editor.org/rfc/rfc9126.html)
   */
  frontChannelRequestObjectEncryptionRequired: boolean | undefined;
  /**
   * Whether the JWE `alg` of a request object must match the `requestEncryptionAlg` that the client registered. OpenID
   * Connect Dynamic Client Registration 1.0 allows others too. Default `false`. Since Authlete 2.2.10.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  requestObjectEncryptionAlgMatchRequired: boolean | undefined;
  /**
   * Whether the JWE `enc` of a request object must match the `requestEncryptionEnc` that the client registered. OpenID
   * Connect Dynamic Client Registration 1.0 allows others too. Default `false`. Since Authlete 2.2.10.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  requestObjectEncryptionEncMatchRequired: boolean | undefined;
  /**
   * Whether the service may use keys in a hardware security module (HSM). Otherwise Authlete does not use such keys and
   * refuses the `/api/hsk` calls. The Authlete server must have an HSM configured too. Default `false`. Since Authlete
   * 2.2.13.
   */
  hsmEnabled: boolean | undefined;
  /**
   * The URL where clients query and revoke grants. Server metadata: `grant_management_endpoint`. Since Authlete 2.3.
   *
   * @see [Grant Management for OAuth 2.0](https://openid.net/specs/oauth-v2-grant-management.html)
   */
  grantManagementEndpoint: string | undefined;
  /**
   * Whether every authorization, CIBA and device request must carry `grant_management_action`. This excludes all public
   * clients, because they may not use grant management. Default `false`. Server metadata:
   * `grant_management_action_required`. Since Authlete 2.3.
   *
   * @see [Grant Management for OAuth 2.0](https://openid.net/specs/oauth-v2-grant-management.html)
   */
  grantManagementActionRequired: boolean | undefined;
  /**
   * Whether Authlete's `/api/client/registration` calls may return the action `UNAUTHORIZED`, for the 401 response that
   * RFC 7592 requires. Set it to `true` once your client configuration endpoint can handle that action. Default
   * `false`. Since Authlete 2.3.
   *
   * @see [RFC 7592](https://www.rfc-editor.org/rfc/rfc7592.html)
   */
  unauthorizedOnClientConfigSupported: boolean | undefined;
  /**
   * Whether the `scope` of a registration request limits what the client may ever request, by becoming its
   * `requestableScopes`. Default `false`. Since Authlete 2.3.
   *
   * @see [RFC 7591 section 2](https://www.rfc-editor.org/rfc/rfc7591.html#section-2)
   */
  dcrScopeUsedAsRequestable: boolean | undefined;
  /**
   * The URL that clients redirect the browser to in order to log the user out: `https`, without a fragment. Server
   * metadata: `end_session_endpoint`. Since Authlete 2.2.1.
   *
   * @see [OpenID Connect RP-Initiated Logout 1.0
   * section 2.1](https://openid.net/specs/openid-connect-rpinitiated-1_0.html#OPMetadata)
   */
  endSessionEndpoint: string | undefined;
  /**
   * Whether to ignore the port when a redirect URI on `localhost`, `127.0.0.1` or `::1` is compared with the registered
   * ones, for native apps that listen on any free port. Default `false`. Since Authlete 2.3.
   *
   * @see [RFC 8252 section 7.3](https://www.rfc-editor.org/rfc/rfc8252.html#section-7.3)
   */
  loopbackRedirectionUriVariable: boolean | undefined;
  /**
   * Whether the `aud` of a request object must be the issuer identifier; RFC 9101 only recommends it. Default `false`.
   * Since Authlete 2.3.
   *
   * @see [RFC 9101 section 4](https://www.rfc-editor.org/rfc/rfc9101.html#section-4)
   */
  requestObjectAudienceChecked: boolean | undefined;
  /**
   * Whether Authlete issues access tokens for the external attachments of verified claims and embeds them in ID tokens
   * and userinfo responses. Default `false`. Since Authlete 2.3.
   *
   * @see [OpenID Connect for Identity Assurance
   * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
   */
  accessTokenForExternalAttachmentEmbedded: boolean | undefined;
  /**
   * The entity IDs of the trust anchors and intermediates directly above the server in the federation. Federation
   * metadata: `authority_hints`. Since Authlete 2.3.
   *
   * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
   */
  authorityHints: string[] | undefined;
  /**
   * Whether the service takes part in OpenID Federation 1.0, so that clients of the federation need no manual
   * registration. It also needs `trustAnchors`. Default `false`. Since Authlete 2.3.
   *
   * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
   */
  federationEnabled: boolean | undefined;
  /**
   * The JWK Set that signs the server's entity configuration and the document at `signedJwksUri`, including the private
   * keys. Since Authlete 2.3.
   *
   * @remarks Compared as JSON. As an output, it is text. Secret: encrypted in state.
   * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
   */
  federationJwks: pulumi.Output<string | undefined>;
  /**
   * The `kid` of the key in `federationJwks` that signs the entity configuration and the signed JWK Set. Needed when
   * the set contains more than one key. Since Authlete 2.3.
   */
  federationSignatureKeyId: string | undefined;
  /**
   * How long the entity configuration is valid, in seconds. It determines its `exp`. Default 0, which means the default
   * of the Authlete server. Since Authlete 2.3.
   *
   * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
   */
  federationConfigurationDuration: number | undefined;
  /**
   * The URL of the endpoint for explicit client registration. Server metadata: `federation_registration_endpoint`.
   * Since Authlete 2.3.
   *
   * @see [OpenID Federation 1.0 section 12.2](https://openid.net/specs/openid-federation-1_0.html#section-12.2)
   */
  federationRegistrationEndpoint: string | undefined;
  /**
   * The human-readable name of the organization that runs the server. Federation metadata: `organization_name`. Since
   * Authlete 2.3.
   *
   * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
   */
  organizationName: string | undefined;
  /**
   * Claims that the server derives from other claims, for example an age check from `birthdate`. Server metadata:
   * `transformed_claims_predefined`. Since Authlete 2.3.
   *
   * @remarks Compared as JSON. As an output, it is text.
   * @see [OpenID Connect Advanced Syntax for Claims 1.0, draft
   * 01](https://openid.net/specs/openid-connect-advanced-syntax-for-claims-1_0-01.html)
   */
  predefinedTransformedClaims: string | undefined;
  /**
   * Whether a refresh token that is used several times in quick succession returns the same new refresh token each
   * time, so that a retry after a lost response does not lose the grant. Default `false`. Since Authlete 2.3.
   */
  refreshTokenIdempotent: boolean | undefined;
  /**
   * The URL where the server's JWK Set is published as a signed JWT. Server metadata: `signed_jwks_uri`. Since Authlete
   * 2.3.
   *
   * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
   */
  signedJwksUri: string | undefined;
  /**
   * How verified claims carry attachments: in the claims themselves (`EMBEDDED`) or by reference (`EXTERNAL`). Server
   * metadata: `attachments_supported`. Since Authlete 2.3.
   *
   * @see [OpenID Connect for Identity Assurance
   * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
   */
  supportedAttachments: AttachmentType[] | undefined;
  /**
   * The hash algorithms for the digests of external attachments, for example `sha-256`. Server metadata:
   * `digest_algorithms_supported`. Since Authlete 2.3.
   *
   * @see [OpenID Connect for Identity Assurance
   * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
   */
  supportedDigestAlgorithms: string[] | undefined;
  /**
   * The kinds of documents that the server accepts as evidence, for example `passport` or `idcard`. Server metadata:
   * `documents_supported`. Since Authlete 2.3.
   *
   * @see [OpenID Connect for Identity Assurance
   * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
   */
  supportedDocuments: string[] | undefined;
  /**
   * The methods of validating documents and verifying people, for example `pipp`. Server metadata:
   * `documents_methods_supported`. Since Authlete 2.3.
   *
   * @see [OpenID Connect for Identity Assurance
   * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
   */
  supportedDocumentsMethods: string[] | undefined;
  /**
   * The methods of validating documents, under the name used by Implementer's Draft 3:
   * `documents_validation_methods_supported`. Since Authlete 2.3.
   *
   * @deprecated Use `supportedDocumentsCheckMethods`.
   */
  supportedDocumentsValidationMethods: string[] | undefined;
  /**
   * The methods of verifying the holder of a document, under the name used by Implementer's Draft 3:
   * `documents_verification_methods_supported`. Since Authlete 2.3.
   *
   * @deprecated Use `supportedDocumentsCheckMethods`.
   */
  supportedDocumentsVerificationMethods: string[] | undefined;
  /**
   * The kinds of electronic records that the server accepts as evidence, for example `birth_register`. Server metadata:
   * `electronic_records_supported`. Since Authlete 2.3.
   *
   * @see [OpenID Connect for Identity Assurance
   * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
   */
  supportedElectronicRecords: string[] | undefined;
  /**
   * How clients of the federation may register: with their first request (`AUTOMATIC`), or beforehand at the
   * registration endpoint (`EXPLICIT`). Server metadata: `client_registration_types_supported`. Since Authlete 2.3.
   *
   * @see [OpenID Federation 1.0 section 12](https://openid.net/specs/openid-federation-1_0.html#section-12)
   */
  supportedClientRegistrationTypes: ClientRegistrationType[] | undefined;
  /**
   * Whether a token exchange request must identify the client, by `client_id` or by client authentication. Default
   * `false`. Since Authlete 2.3.
   *
   * @see [RFC 8693](https://www.rfc-editor.org/rfc/rfc8693.html)
   */
  tokenExchangeByIdentifiableClientsOnly: boolean | undefined;
  /**
   * Whether only confidential clients may use token exchange. Default `false`. Since Authlete 2.3.
   *
   * @see [RFC 8693](https://www.rfc-editor.org/rfc/rfc8693.html)
   */
  tokenExchangeByConfidentialClientsOnly: boolean | undefined;
  /**
   * Whether only clients with `extension.tokenExchangePermitted` may use token exchange. Default `false`. Since
   * Authlete 2.3.
   *
   * @see [RFC 8693](https://www.rfc-editor.org/rfc/rfc8693.html)
   */
  tokenExchangeByPermittedClientsOnly: boolean | undefined;
  /**
   * Whether to refuse encrypted JWTs as the subject and actor tokens of a token exchange. Authlete does not decrypt
   * them, so otherwise your server must validate them. Default `false`. Since Authlete 2.3.
   *
   * @see [RFC 8693 section 2.1](https://www.rfc-editor.org/rfc/rfc8693.html#section-2.1)
   */
  tokenExchangeEncryptedJwtRejected: boolean | undefined;
  /**
   * Whether to refuse unsigned JWTs as the subject and actor tokens of a token exchange. Default `false`. Since
   * Authlete 2.3.
   *
   * @see [RFC 8693 section 2.1](https://www.rfc-editor.org/rfc/rfc8693.html#section-2.1)
   */
  tokenExchangeUnsignedJwtRejected: boolean | undefined;
  /**
   * Whether a token request with a JWT as its grant must identify the client; RFC 7523 makes client authentication
   * optional. Default `false`. Since Authlete 2.3.
   *
   * @see [RFC 7523 section 2.1](https://www.rfc-editor.org/rfc/rfc7523.html#section-2.1)
   */
  jwtGrantByIdentifiableClientsOnly: boolean | undefined;
  /**
   * Whether to refuse encrypted JWTs as grants. Authlete does not decrypt them, so otherwise your server must validate
   * them. Default `false`. Since Authlete 2.3.
   *
   * @see [RFC 7523 section 2.1](https://www.rfc-editor.org/rfc/rfc7523.html#section-2.1)
   */
  jwtGrantEncryptedJwtRejected: boolean | undefined;
  /**
   * Whether to refuse unsigned JWTs, which anyone can forge, as grants; RFC 7523 requires a signature. Default `false`.
   * Since Authlete 2.3.
   *
   * @see [RFC 7523 section 3](https://www.rfc-editor.org/rfc/rfc7523.html#section-3)
   */
  jwtGrantUnsignedJwtRejected: boolean | undefined;
  /**
   * Whether to refuse a registration request when a client with the same `software_id` already exists. Default `false`.
   * Since Authlete 2.2.30.
   *
   * @see [RFC 7591 section 2](https://www.rfc-editor.org/rfc/rfc7591.html#section-2)
   */
  dcrDuplicateSoftwareIdBlocked: boolean | undefined;
  /**
   * The trust anchors at which the trust chains of clients may end. Without any, every registration through the
   * federation fails. Since Authlete 2.3.
   *
   * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
   */
  trustAnchors: TrustAnchor[] | undefined;
  /**
   * Whether a refreshed access token loses the scope `openid` unless its refresh token has `offline_access`. Default
   * `false`. Since Authlete 2.2.36.
   *
   * @see [OpenID Connect Core 1.0 section 11](https://openid.net/specs/openid-connect-core-1_0.html#OfflineAccess)
   */
  openidDroppedOnRefreshWithoutOfflineAccess: boolean | undefined;
  /**
   * The methods of checking documents, for example `vpip` or `data`. Server metadata:
   * `documents_check_methods_supported`. Since Authlete 2.3.
   *
   * @see [OpenID Connect for Identity Assurance
   * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
   */
  supportedDocumentsCheckMethods: string[] | undefined;
  /**
   * Whether userinfo and resource responses to signed requests are signed too, as HTTP messages. The key is the one
   * that `resourceSignatureKeyId` names. Default `false`. Since Authlete 2.3.
   *
   * @see [RFC 9421](https://www.rfc-editor.org/rfc/rfc9421.html)
   */
  rsResponseSigned: boolean | undefined;
  /**
   * How long a `c_nonce` can be used for key proofs, in seconds. With OpenID4VCI 1.0, it is the time window in which
   * all wallets get the same `c_nonce`. Default 0, which means the default of the Authlete server. Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID4VCI 1.0
   * section 7](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-7)
   */
  cnonceDuration: number | undefined;
  /**
   * Whether every DPoP proof must contain a `nonce` issued by the server. Default `false`: your server can still
   * require one in individual calls. Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [RFC 9449 section 8](https://www.rfc-editor.org/rfc/rfc9449.html#section-8)
   * @see [RFC 9449 section 9](https://www.rfc-editor.org/rfc/rfc9449.html#section-9)
   */
  dpopNonceRequired: boolean | undefined;
  /**
   * Whether the service issues verifiable credentials. It also needs `credentialIssuerMetadata` and `credentialJwks`.
   * Default `false`. Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID4VCI 1.0](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html)
   */
  verifiableCredentialsEnabled: boolean | undefined;
  /**
   * The URL where verifiers find the public keys of the credential issuer. JWT VC issuer metadata: `jwks_uri`. Since
   * Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   */
  credentialJwksUri: string | undefined;
  /**
   * How long a credential offer is valid, in seconds, unless the call that creates it says otherwise. Default 0, which
   * means the default of the Authlete server. Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID4VCI 1.0
   * section 4](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-4)
   */
  credentialOfferDuration: number | undefined;
  /**
   * How long a nonce for DPoP proofs is accepted, in seconds. Authlete returns 0 if it was never set. Since Authlete
   * 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [RFC 9449 section 8](https://www.rfc-editor.org/rfc/rfc9449.html#section-8)
   */
  dpopNonceDuration: number | undefined;
  /**
   * Whether wallets may redeem a pre-authorized code without identifying the client. Default `false`. Server metadata:
   * `pre-authorized_grant_anonymous_access_supported`. Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID4VCI 1.0
   * section 12.3](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.3)
   */
  preAuthorizedGrantAnonymousAccessSupported: boolean | undefined;
  /**
   * How long the `transaction_id` of a deferred credential is valid, in seconds. Default 0, which means the default of
   * the Authlete server. Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID4VCI 1.0
   * section 9](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-9)
   */
  credentialTransactionDuration: number | undefined;
  /**
   * The `kid` of the key in `jwks` that signs introspection responses in JWT form. Needed when more than one key
   * matches the algorithm. Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [RFC 9701](https://www.rfc-editor.org/rfc/rfc9701.html)
   */
  introspectionSignatureKeyId: string | undefined;
  /**
   * The `kid` of the key in `jwks` that signs userinfo and resource responses while `rsResponseSigned` is `true`. Since
   * Authlete 2.3.
   */
  resourceSignatureKeyId: string | undefined;
  /**
   * The number of digits in the PIN of a credential offer. Default 0, which means the default of the Authlete server.
   * Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @deprecated OpenID4VCI has replaced the PIN with a transaction code.
   */
  userPinLength: number | undefined;
  /**
   * The `prompt` values that the login page can honour; with `CREATE`, it offers to create an account. Default all
   * five. Server metadata: `prompt_values_supported`. Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [Initiating User Registration via OpenID Connect
   * 1.0](https://openid.net/specs/openid-connect-prompt-create-1_0.html)
   */
  supportedPromptValues: Prompt[] | undefined;
  /**
   * Whether a refresh also returns a new ID token, as long as `openid` is among the scopes. Your server must handle the
   * action `ID_TOKEN_REISSUABLE`. Default `false`. Since Authlete 2.3.8.
   *
   * @see [OpenID Connect Core 1.0
   * section 12.2](https://openid.net/specs/openid-connect-core-1_0.html#RefreshTokenResponse)
   */
  idTokenReissuable: boolean | undefined;
  /**
   * The JWK Set that signs verifiable credentials, including the private keys. Give each key a `kid`; otherwise
   * Authlete adds the key's thumbprint as one. Since Authlete 3.0.
   *
   * @remarks Compared as JSON. As an output, it is text. Secret: encrypted in state. Not available in Authlete 2.x.
   * @see [RFC 7517 section 5](https://www.rfc-editor.org/rfc/rfc7517.html#section-5)
   * @see [RFC 7638](https://www.rfc-editor.org/rfc/rfc7638.html)
   */
  credentialJwks: pulumi.Output<string | undefined>;
  /**
   * The FAPI profiles that every request to the service must follow, for example `FAPI2_SECURITY`. They have an effect
   * only if `supportedServiceProfiles` contains `FAPI`. Without any, clients and scopes can still require FAPI. Since
   * Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   */
  fapiModes: FapiMode[] | undefined;
  /**
   * How long verifiable credentials are valid, in seconds, unless the call that issues them says otherwise. Default 0,
   * which means that they never expire: a JWT credential then has no `exp`. Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   */
  credentialDuration: number | undefined;
  /**
   * What the service publishes about itself as a credential issuer, at `/.well-known/openid-credential-issuer`. Since
   * Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID4VCI 1.0
   * section 12.2](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.2)
   */
  credentialIssuerMetadata: pulumi.Output<CredentialIssuerMetadata | undefined>;
  /**
   * Whether the `aud` of ID tokens is always an array or always a single string; OpenID Connect Core 1.0 allows both.
   * Unset keeps the behaviour of earlier versions. Since Authlete 2.3.3.
   *
   * @see [OpenID Connect Core 1.0 section 2](https://openid.net/specs/openid-connect-core-1_0.html#IDToken)
   */
  idTokenAudType: IdTokenAudType | undefined;
  /**
   * Whether apps of the same vendor may share a login through a device secret. With `false`, the scope `device_sso` has
   * no effect. Default `false`. Server metadata: `native_sso_supported`. Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID Connect Native SSO for Mobile Apps 1.0](https://openid.net/specs/openid-connect-native-sso-1_0.html)
   */
  nativeSsoSupported: boolean | undefined;
  /**
   * The OpenID4VCI version that credentials are issued under: `1.0` and `1.0-Final` both mean the final version,
   * `1.0-ID1` the first Implementer's Draft. Unset is the same as `1.0-ID1`. Since Authlete 3.0.22.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID4VCI 1.0](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html)
   */
  oid4vciVersion: Oid4vciVersion | undefined;
  /**
   * Whether `cimdMetadataPolicy` is applied to metadata fetched from client ID URLs. Default `false`. Since Authlete
   * 3.0.23.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OAuth Client ID Metadata
   * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/)
   */
  cimdMetadataPolicyEnabled: boolean | undefined;
  /**
   * Whether clients need no registration and may instead use the URL of their metadata document as their `client_id`.
   * Default `false`. Server metadata: `client_id_metadata_document_supported`. Since Authlete 3.0.22.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OAuth Client ID Metadata
   * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/)
   */
  clientIdMetadataDocumentSupported: boolean | undefined;
  /**
   * Whether only client ID URLs that match `cimdAllowlist` are accepted. Default `false`: any URL is accepted. Since
   * Authlete 3.0.22.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OAuth Client ID Metadata
   * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/)
   */
  cimdAllowlistEnabled: boolean | undefined;
  /**
   * The client ID URLs to accept. A URL matches an entry with the same scheme and authority, with the same query if the
   * entry has one, and with a path whose segments begin with those of the entry: `https://a.example/x` allows
   * `https://a.example/x/y`. Since Authlete 3.0.22.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OAuth Client ID Metadata
   * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/)
   */
  cimdAllowlist: string[] | undefined;
  /**
   * Whether Authlete fetches the metadata document at the start of every flow, even while its cached copy is still
   * fresh. Default `false`. Since Authlete 3.0.22.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OAuth Client ID Metadata
   * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/)
   * @see [RFC 9111](https://www.rfc-editor.org/rfc/rfc9111.html)
   */
  cimdAlwaysRetrieved: boolean | undefined;
  /**
   * Whether a client ID URL may use plain `http`, contrary to the specification. It is meant for development;
   * elsewhere, use it only together with the allowlist. Default `false`. Since Authlete 3.0.22.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OAuth Client ID Metadata
   * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/)
   */
  cimdHttpPermitted: boolean | undefined;
  /**
   * Whether a client ID URL may have a query, which the specification discourages. Default `false`. Since Authlete
   * 3.0.22.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OAuth Client ID Metadata
   * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/)
   */
  cimdQueryPermitted: boolean | undefined;
  /**
   * The rules that metadata fetched from client ID URLs must satisfy, in the metadata policy syntax of OpenID
   * Federation 1.0. Applied while `cimdMetadataPolicyEnabled` is `true`. Since Authlete 3.0.23.
   *
   * @remarks Compared as JSON. As an output, it is text. Not available in Authlete 2.x.
   * @see [OpenID Federation 1.0 section 6.1](https://openid.net/specs/openid-federation-1_0.html#section-6.1)
   */
  cimdMetadataPolicy: string | undefined;
  /**
   * Whether to refuse a `clientIdAlias` that begins with `http://` or `https://`, because it could be mistaken for a
   * federation entity ID or a client ID URL. Default `false`; Authlete recommends `true`. Since Authlete 3.0.22.
   *
   * @remarks Not available in Authlete 2.x.
   */
  httpAliasProhibited: boolean | undefined;
  /**
   * The social networks that developers can use to log in to the developer console of Authlete 2.x.
   *
   * @remarks Authlete 2.x only.
   */
  supportedDeveloperSnses: Sns[] | undefined;
  /**
   * The credentials that the developer console of Authlete 2.x uses at social networks. Deprecated.
   *
   * @remarks Secret: encrypted in state. Authlete 2.x only.
   */
  developerSnsCredentials: pulumi.Output<SnsCredentials[] | undefined>;
  /**
   * How long authorization codes can be redeemed, in seconds. RFC 6749 recommends at most 600; FAPI 2.0 limits it to
   * 60. Default 0, which means the default of the Authlete server. Since Authlete 3.0.29.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [RFC 6749 section 4.1.2](https://www.rfc-editor.org/rfc/rfc6749.html#section-4.1.2)
   */
  authorizationCodeDuration: number | undefined;
  /**
   * The URL where clients get a challenge to include in their attestation proof. Server metadata: `challenge_endpoint`.
   * Since Authlete 3.0.28.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OAuth 2.0 Attestation-Based Client
   * Authentication](https://datatracker.ietf.org/doc/draft-ietf-oauth-attestation-based-client-auth/)
   */
  challengeEndpoint: string | undefined;
  /**
   * The time window of the attestation challenges from `challengeEndpoint`, in seconds. Authlete returns 0 if it was
   * never set. Since Authlete 3.0.28.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OAuth 2.0 Attestation-Based Client
   * Authentication](https://datatracker.ietf.org/doc/draft-ietf-oauth-attestation-based-client-auth/)
   */
  attestationChallengeTimeWindow: number | undefined;
  /**
   * The version of the OpenID4VC High Assurance Interoperability Profile that every request to the service must
   * satisfy. If it is unset, the profile still applies to clients and scopes that require it. Since Authlete 3.0.29.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID4VC High Assurance Interoperability Profile
   * 1.0](https://openid.net/specs/openid4vc-high-assurance-interoperability-profile-1_0.html)
   */
  haipVersion: HaipVersion | undefined;
  /**
   * The root certificates that the `x5c` chain of a client attestation may end at. Use PEM with its BEGIN and END
   * markers, as Authlete returns it. Used while `clientAttesterRootsEnabled` is `true`. Since Authlete 3.0.31.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OAuth 2.0 Attestation-Based Client
   * Authentication](https://datatracker.ietf.org/doc/draft-ietf-oauth-attestation-based-client-auth/)
   */
  clientAttesterRoots: string[] | undefined;
  /**
   * Whether to trust `clientAttesterRoots`, in addition to the system's root certificates. Default `false`. Since
   * Authlete 3.0.31.
   *
   * @remarks Not available in Authlete 2.x.
   */
  clientAttesterRootsEnabled: boolean | undefined;
  /**
   * Whether to trust only `clientAttesterRoots` for client attestations, and not the system's root certificates.
   * Default `false`. Since Authlete 3.0.31.
   *
   * @remarks Not available in Authlete 2.x.
   */
  clientAttesterRootsOnly: boolean | undefined;
  /**
   * The root certificates that the `x5c` chain of a key attestation may end at. Use PEM with its BEGIN and END markers,
   * as Authlete returns it. Used while `keyAttesterRootsEnabled` is `true`. Since Authlete 3.0.31.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID4VCI 1.0
   * appendix D](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#appendix-D)
   */
  keyAttesterRoots: string[] | undefined;
  /**
   * Whether to trust `keyAttesterRoots`, in addition to the system's root certificates. Default `false`. Since Authlete
   * 3.0.31.
   *
   * @remarks Not available in Authlete 2.x.
   */
  keyAttesterRootsEnabled: boolean | undefined;
  /**
   * Whether to trust only `keyAttesterRoots` for key attestations, and not the system's root certificates. Default
   * `false`. Since Authlete 3.0.31.
   *
   * @remarks Not available in Authlete 2.x.
   */
  keyAttesterRootsOnly: boolean | undefined;
  /**
   * Whether the server notifies clients of a logout directly, without the browser. Default `false`. Server metadata:
   * `backchannel_logout_supported`. Since Authlete 3.0.32.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID Connect Back-Channel Logout 1.0
   * section 2.1](https://openid.net/specs/openid-connect-backchannel-1_0.html#BCSupport)
   */
  backchannelLogoutSupported: boolean | undefined;
  /**
   * Whether ID tokens and logout tokens contain `sid`, so that a client can end a single session instead of all
   * sessions of the user. Default `false`. Server metadata: `backchannel_logout_session_supported`. Since Authlete
   * 3.0.32.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID Connect Back-Channel Logout 1.0
   * section 2.1](https://openid.net/specs/openid-connect-backchannel-1_0.html#BCSupport)
   */
  backchannelLogoutSessionSupported: boolean | undefined;
  /**
   * Whether no ID token is issued if the parameter `scopes` of `/auth/authorization/issue` leaves out the scope
   * `openid`. Default `false`. Since Authlete 3.0.36.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID Connect Core 1.0 section 3.1.2.1](https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest)
   */
  idTokenDroppedOnIssueWithoutOpenid: boolean | undefined;
}
