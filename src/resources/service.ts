import { inAttributes } from "../attributes";
import type { Call, Calls, Target } from "../call";
import { integerOf } from "../json";
import { client } from "./client";
import { serviceRules } from "./rules";
import type { Definition } from "./schema";
import {
  attachmentType,
  claimType,
  clientAuthMethod,
  clientRegistrationType,
  credentialIssuerMetadata,
  deliveryMode,
  display,
  fapiMode,
  grantType,
  haipVersion,
  hsmKey,
  idTokenAudType,
  jwsAlg,
  namedUri,
  oid4vciVersion,
  pair,
  prompt,
  responseType,
  scope,
  serviceProfile,
  sns,
  snsCredentials,
  trustAnchor,
  userCodeCharset,
  verifiedClaimsValidationSchema,
} from "./shapes";
import {
  defaults,
  derived,
  existingId,
  fromId,
  ignoredIn3,
  local,
  only2,
  only3,
  secret,
  signingKeyId,
  unclear,
  volatile,
} from "./traits";
import { flag, httpsUrl, integer, json, jwkSet, raw, seconds, set, text, timestamp, url } from "./values";

const idParts = ["serviceId"];

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
export const service: Definition = {
  kind: "Service",
  noun: "service",
  plural: "services",
  title: "serviceName",
  id: idParts,
  issued: "apiKey",
  whole: "createdAt",
  carrier: inAttributes,
  content: client,
  inputs: {
    /** The name of the service in the Authlete console and in lists of services. It has no effect on the protocol. */
    serviceName: text("Shop"),
    /**
     * The issuer identifier of the authorization server: an `https` URL without query or fragment. It becomes `iss` in
     * ID tokens and `issuer` in the discovery document, and clients compare it character by character. Server metadata:
     * `issuer`.
     *
     * @see [OpenID Connect Discovery 1.0
     * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
     * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
     */
    issuer: httpsUrl(),
    /** A note about the service for its administrators. */
    description: text(),
    /**
     * Whether the `aud` of a client assertion must be the issuer identifier, as a single string. Otherwise the URL of
     * the endpoint is accepted too. Default `false`. Since Authlete 3.0.
     *
     * @see [RFC 7523 section 3](https://www.rfc-editor.org/rfc/rfc7523.html#section-3)
     */
    clientAssertionAudRestrictedToIssuer: only3(flag()),
    /**
     * The maximum number of clients per developer; 0 means no limit. Authlete 2.3 documents the field as read-only, but
     * stores it. Authlete 3.0 no longer has developers, so the limit may have no effect there.
     */
    clientsPerDeveloper: integer(),
    /**
     * The URL that Authlete 2.x calls to check the password of a developer who logs in to the developer console.
     * Deprecated.
     */
    developerAuthenticationCallbackEndpoint: ignoredIn3(url()),
    /**
     * The user name for HTTP Basic authentication when Authlete 2.x calls `developerAuthenticationCallbackEndpoint`.
     * Deprecated.
     */
    developerAuthenticationCallbackApiKey: ignoredIn3(text()),
    /**
     * The password for HTTP Basic authentication when Authlete 2.x calls `developerAuthenticationCallbackEndpoint`.
     * Deprecated.
     */
    developerAuthenticationCallbackApiSecret: ignoredIn3(secret(text())),
    /** The social networks that end users can log in with when Authlete 2.x hosts the login page. */
    supportedSnses: ignoredIn3(set(sns)),
    /**
     * Whether clients may use `clientIdAlias` as their `client_id`. Default `true`. In Authlete 3.0, aliases are always
     * enabled.
     */
    clientIdAliasEnabled: ignoredIn3(defaults(true, flag())),
    /**
     * The URL that Authlete calls with POST to check an end user's credentials when Authlete provides the authorization
     * page. Leave it out if your server has its own login page.
     */
    authenticationCallbackEndpoint: url(),
    /**
     * The user name for HTTP Basic authentication when Authlete calls `authenticationCallbackEndpoint`. Without it,
     * Authlete sends no `Authorization` header.
     */
    authenticationCallbackApiKey: text(),
    /** The password for HTTP Basic authentication when Authlete calls `authenticationCallbackEndpoint`. */
    authenticationCallbackApiSecret: secret(text()),
    /**
     * The authentication context classes that the server can satisfy, for example `urn:mace:incommon:iap:silver`. The
     * API description marks the field as read-only, yet Authlete stores it. Server metadata: `acr_values_supported`.
     *
     * @see [OpenID Connect Discovery 1.0
     * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
     */
    supportedAcrs: set(text("urn:mace:incommon:iap:silver")),
    /**
     * The grant types that the token endpoint accepts. It refuses every other grant type, even one that a client has
     * registered. An empty list means none; a service created without the list gets Authlete's default. Server
     * metadata: `grant_types_supported`.
     *
     * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
     */
    supportedGrantTypes: unclear(set(grantType)),
    /**
     * The response types that the authorization endpoint accepts, in Authlete's notation: `CODE_ID_TOKEN` stands for
     * `code id_token`. An empty list means none; a service created without the list gets Authlete's default. Server
     * metadata: `response_types_supported`.
     *
     * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
     */
    supportedResponseTypes: unclear(set(responseType)),
    /**
     * The `type` values that requests may use in `authorization_details`. Server metadata:
     * `authorization_details_types_supported`. Since Authlete 2.2.7.
     *
     * @see [RFC 9396 section 10](https://www.rfc-editor.org/rfc/rfc9396.html#section-10)
     */
    supportedAuthorizationDetailsTypes: set(text("payment_initiation")),
    /**
     * The security profiles that the service may apply. Everything related to FAPI needs `FAPI`, including `fapiModes`
     * and scope attributes; the UK Open Banking profile needs `OPEN_BANKING`.
     */
    supportedServiceProfiles: set(serviceProfile),
    /**
     * Whether to leave `error_description` out of error responses. It explains the cause to developers in Authlete's
     * words. Default `false`.
     *
     * @see [RFC 6749 section 5.2](https://www.rfc-editor.org/rfc/rfc6749.html#section-5.2)
     */
    errorDescriptionOmitted: flag(),
    /**
     * Whether to leave `error_uri`, a link to an explanation of the error, out of error responses. Default `false`.
     *
     * @see [RFC 6749 section 5.2](https://www.rfc-editor.org/rfc/rfc6749.html#section-5.2)
     */
    errorUriOmitted: flag(),
    /**
     * The URL of the authorization endpoint: `https`, without a fragment. Your server implements the endpoint; Authlete
     * publishes the URL in the discovery document. Server metadata: `authorization_endpoint`.
     *
     * @see [RFC 6749 section 3.1](https://www.rfc-editor.org/rfc/rfc6749.html#section-3.1)
     * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
     */
    authorizationEndpoint: url(),
    /**
     * Whether Authlete 2.x itself serves an authorization endpoint for the service, at
     * `/api/auth/authorization/direct/<apiKey>`. Default `false`.
     */
    directAuthorizationEndpointEnabled: ignoredIn3(flag()),
    /**
     * The languages of the login and consent pages, as BCP 47 tags such as `en-US`. Server metadata:
     * `ui_locales_supported`.
     *
     * @see [OpenID Connect Discovery 1.0
     * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
     */
    supportedUiLocales: set(text("en-US")),
    /**
     * The `display` parameter values that the login and consent pages can honour. Default `["PAGE"]`. Server metadata:
     * `display_values_supported`.
     *
     * @see [OpenID Connect Discovery 1.0
     * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
     */
    supportedDisplays: defaults(["PAGE"], set(display)),
    /**
     * Whether every authorization code request must contain a `code_challenge`. Default `false`: PKCE is then checked
     * only if the client uses it or is itself required to.
     *
     * @see [RFC 7636 section 4.3](https://www.rfc-editor.org/rfc/rfc7636.html#section-4.3)
     */
    pkceRequired: flag(),
    /**
     * Whether PKCE must use `code_challenge_method=S256`; `plain` and a missing method are then refused. This does not
     * make PKCE mandatory: see `pkceRequired`. Default `false`.
     *
     * @see [RFC 7636 section 4.2](https://www.rfc-editor.org/rfc/rfc7636.html#section-4.2)
     */
    pkceS256Required: flag(),
    /**
     * How long the JWT of an authorization response is valid in the JARM response modes, in seconds. It determines the
     * `exp` of the JWT. Authlete returns 0 if it was never set.
     *
     * @see [JARM section 2.1](https://openid.net/specs/oauth-v2-jarm.html#section-2.1)
     */
    authorizationResponseDuration: seconds(),
    /**
     * The URL of the token endpoint: `https`, without a fragment. It is also a valid audience of client assertions.
     * Server metadata: `token_endpoint`.
     *
     * @see [RFC 6749 section 3.2](https://www.rfc-editor.org/rfc/rfc6749.html#section-3.2)
     * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
     */
    tokenEndpoint: url(),
    /**
     * Whether Authlete 2.x itself serves a token endpoint for the service, at `/api/auth/token/direct/<apiKey>`.
     * Default `false`.
     */
    directTokenEndpointEnabled: ignoredIn3(flag()),
    /**
     * The methods that clients may use to authenticate at the token endpoint; `NONE` is for public clients. An empty
     * list means no method at all; a service created without the list gets Authlete's default. Server metadata:
     * `token_endpoint_auth_methods_supported`.
     *
     * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
     */
    supportedTokenAuthMethods: unclear(set(clientAuthMethod)),
    /**
     * Whether a public client may omit `client_id` at the token endpoint when the authorization code or refresh token
     * identifies the client. RFC 6749 forbids this; use it only for migrations. Default `false`. Since Authlete 2.2.1.
     *
     * @see [RFC 6749 section 4.1.3](https://www.rfc-editor.org/rfc/rfc6749.html#section-4.1.3)
     */
    missingClientIdAllowed: flag(),
    /**
     * The URL of the endpoint where clients revoke their tokens. Server metadata: `revocation_endpoint`.
     *
     * @see [RFC 7009 section 2](https://www.rfc-editor.org/rfc/rfc7009.html#section-2)
     * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
     */
    revocationEndpoint: url(),
    /**
     * Whether Authlete 2.x itself serves a revocation endpoint for the service, at
     * `/api/auth/revocation/direct/<apiKey>`. Default `false`.
     */
    directRevocationEndpointEnabled: ignoredIn3(flag()),
    /**
     * The methods that clients may use to authenticate at the revocation endpoint. Server metadata:
     * `revocation_endpoint_auth_methods_supported`.
     *
     * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
     */
    supportedRevocationAuthMethods: set(clientAuthMethod),
    /**
     * The URL of the endpoint where resource servers look up access tokens. Server metadata: `introspection_endpoint`.
     *
     * @see [RFC 7662 section 2](https://www.rfc-editor.org/rfc/rfc7662.html#section-2)
     * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
     */
    introspectionEndpoint: url(),
    /** Whether Authlete 2.x itself serves an introspection endpoint for the service. Default `false`. */
    directIntrospectionEndpointEnabled: ignoredIn3(flag()),
    /**
     * The methods that resource servers may use to authenticate at the introspection endpoint. Server metadata:
     * `introspection_endpoint_auth_methods_supported`.
     *
     * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
     */
    supportedIntrospectionAuthMethods: set(clientAuthMethod),
    /**
     * The URL of the endpoint where clients push authorization requests before they redirect the browser. Server
     * metadata: `pushed_authorization_request_endpoint`. Since Authlete 2.2.
     *
     * @see [RFC 9126 section 5](https://www.rfc-editor.org/rfc/rfc9126.html#section-5)
     */
    pushedAuthReqEndpoint: url(),
    /**
     * How long the `request_uri` of a pushed authorization request can be used, in seconds; sent as `expires_in`. FAPI
     * 2.0 requires less than 600. Authlete returns 0 if it was never set. Since Authlete 2.2.
     *
     * @see [RFC 9126 section 2.2](https://www.rfc-editor.org/rfc/rfc9126.html#section-2.2)
     * @see [FAPI 2.0 Security Profile](https://openid.net/specs/fapi-security-profile-2_0-final.html)
     */
    pushedAuthReqDuration: seconds(),
    /**
     * Whether every client must push its authorization requests. A client's own `parRequired` can require it for that
     * client alone. Default `false`. Server metadata: `require_pushed_authorization_requests`. Since Authlete 2.2.1.
     *
     * @see [RFC 9126 section 5](https://www.rfc-editor.org/rfc/rfc9126.html#section-5)
     */
    parRequired: flag(),
    /**
     * Whether every authorization request must carry a request object, in `request` or `request_uri`. Unless
     * `traditionalRequestObjectProcessingApplied` is set, the discovery document then contains
     * `require_signed_request_object`. Default `false`. Since Authlete 2.2.1.
     *
     * @see [RFC 9101 section 10.5](https://www.rfc-editor.org/rfc/rfc9101.html#section-10.5)
     */
    requestObjectRequired: flag(),
    /**
     * Whether request objects follow OpenID Connect Core 1.0 instead of the stricter RFC 9101. They may then be
     * unsigned, and parameters outside the request object can complete it. Default `false`. Since Authlete 2.2.1.
     *
     * @see [OpenID Connect Core 1.0 section 6](https://openid.net/specs/openid-connect-core-1_0.html#JWTRequests)
     * @see [RFC 9101](https://www.rfc-editor.org/rfc/rfc9101.html)
     */
    traditionalRequestObjectProcessingApplied: flag(),
    /**
     * Whether Authlete verifies the certificate chain against `trustedRootCertificates` when a client authenticates
     * with `TLS_CLIENT_AUTH`. With `false`, the TLS terminator in front of your server must do so. Default `false`.
     *
     * @see [RFC 8705 section 2.1](https://www.rfc-editor.org/rfc/rfc8705.html#section-2.1)
     */
    mutualTlsValidatePkiCertChain: flag(),
    /**
     * The root certificates, in PEM, that client certificates must chain to while `mutualTlsValidatePkiCertChain` is
     * `true`.
     *
     * @see [RFC 8705 section 2.1](https://www.rfc-editor.org/rfc/rfc8705.html#section-2.1)
     */
    trustedRootCertificates: set(text()),
    /**
     * The URLs of endpoints that request a client certificate, where they differ from the regular endpoints. Server
     * metadata: `mtls_endpoint_aliases`.
     *
     * @see [RFC 8705 section 5](https://www.rfc-editor.org/rfc/rfc8705.html#section-5)
     */
    mtlsEndpointAliases: set(namedUri, "name"),
    /**
     * The `token_type` of token responses: `Bearer` for tokens that are used as RFC 6750 describes.
     *
     * @see [RFC 6749 section 7.1](https://www.rfc-editor.org/rfc/rfc6749.html#section-7.1)
     * @see [RFC 6750](https://www.rfc-editor.org/rfc/rfc6750.html)
     */
    accessTokenType: text("Bearer"),
    /**
     * Whether the server can bind access tokens to the client's certificate. A stolen token is then useless without the
     * private key. Each client opts in with its own flag of the same name. Default `false`.
     *
     * @see [RFC 8705 section 3](https://www.rfc-editor.org/rfc/rfc8705.html#section-3)
     */
    tlsClientCertificateBoundAccessTokens: flag(),
    /**
     * How long access tokens are valid, in seconds; sent as `expires_in` in token responses. Scope attributes and
     * client extensions can only shorten it. Authlete returns 0 if it was never set.
     *
     * @see [RFC 6749 section 5.1](https://www.rfc-editor.org/rfc/rfc6749.html#section-5.1)
     */
    accessTokenDuration: seconds(),
    /**
     * Whether a new access token invalidates the access tokens that the same client already holds for the same subject.
     * Tokens of the client credentials flow are exempt. Default `false`.
     */
    singleAccessTokenPerSubject: flag(),
    /**
     * The algorithm that signs access tokens as JWTs, with a key from `jwks`. It must be asymmetric. If it is unset,
     * access tokens are random strings.
     */
    accessTokenSignAlg: defaults(null, jwsAlg),
    /**
     * The `kid` of the key in `jwks` that signs access tokens. Needed when more than one key matches
     * `accessTokenSignAlg`, for example during a key rotation.
     */
    accessTokenSignatureKeyId: signingKeyId("jwks"),
    /**
     * How long refresh tokens are valid, in seconds. Scope attributes and client extensions can only shorten it.
     * Authlete returns 0 if it was never set.
     */
    refreshTokenDuration: seconds(),
    /**
     * Whether a rotated refresh token inherits the remaining lifetime of its predecessor, so that a grant ends at a
     * fixed time. Otherwise each new refresh token is valid for the full `refreshTokenDuration`. Default `false`. Since
     * Authlete 2.2.1.
     */
    refreshTokenDurationKept: flag(),
    /**
     * Whether each use of a refresh token restarts its lifetime. It has an effect only while `refreshTokenKept` is
     * `true`. Default `false`. Since Authlete 2.2.13.
     */
    refreshTokenDurationReset: flag(),
    /**
     * Whether a refresh token stays valid after use. With `false`, each use returns a new refresh token and invalidates
     * the old one (rotation). Default `false`.
     *
     * @see [RFC 6749 section 6](https://www.rfc-editor.org/rfc/rfc6749.html#section-6)
     */
    refreshTokenKept: flag(),
    /**
     * The scopes that clients may request. OpenID Connect requires `openid` among them. Scopes are compared by name:
     * Authlete does not keep their order, and it fills in descriptions of the standard scopes. Server metadata:
     * `scopes_supported`.
     *
     * @see [RFC 6749 section 3.3](https://www.rfc-editor.org/rfc/rfc6749.html#section-3.3)
     * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
     */
    supportedScopes: set(scope, "name"),
    /**
     * Whether to refuse a request that results in no scope at all: it names none, and the service has no default scope.
     * Default `false`. Since Authlete 2.2.1.
     *
     * @see [RFC 6749 section 3.3](https://www.rfc-editor.org/rfc/rfc6749.html#section-3.3)
     */
    scopeRequired: flag(),
    /**
     * How long ID tokens are valid, in seconds. It determines their `exp`. Authlete returns 0 if it was never set.
     *
     * @see [OpenID Connect Core 1.0 section 2](https://openid.net/specs/openid-connect-core-1_0.html#IDToken)
     */
    idTokenDuration: seconds(),
    /**
     * How far a client's clock may be off when the `exp`, `iat` and `nbf` of its JWTs are checked, in seconds from 0 to
     * 65535. Authlete returns 0 if it was never set.
     */
    allowableClockSkew: seconds(0, 65535),
    /**
     * The claim types used in ID tokens and userinfo responses. Authlete itself supports only `NORMAL`. Default
     * `["NORMAL"]`. Server metadata: `claim_types_supported`.
     *
     * @see [OpenID Connect Core 1.0 section 5.6](https://openid.net/specs/openid-connect-core-1_0.html#ClaimTypes)
     * @see [OpenID Connect Discovery 1.0
     * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
     */
    supportedClaimTypes: defaults(["NORMAL"], set(claimType)),
    /**
     * The languages in which claims are available, as BCP 47 tags such as `ja-JP`. Server metadata:
     * `claims_locales_supported`.
     *
     * @see [OpenID Connect Core 1.0
     * section 5.2](https://openid.net/specs/openid-connect-core-1_0.html#ClaimsLanguagesAndScripts)
     * @see [OpenID Connect Discovery 1.0
     * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
     */
    supportedClaimLocales: set(text("en-US")),
    /**
     * The names of the claims that the server can return, both standard and custom. Server metadata:
     * `claims_supported`.
     *
     * @see [OpenID Connect Core 1.0 section 5.1](https://openid.net/specs/openid-connect-core-1_0.html#StandardClaims)
     * @see [OpenID Connect Discovery 1.0
     * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
     */
    supportedClaims: set(text("email")),
    /**
     * Whether the claims requested by the scopes `profile`, `email`, `address` and `phone` are added to the ID token
     * only if no access token is issued, as OpenID Connect Core 1.0 strictly requires. Default `false`. Since Authlete
     * 2.2.1.
     *
     * @see [OpenID Connect Core 1.0 section 5.4](https://openid.net/specs/openid-connect-core-1_0.html#ScopeClaims)
     */
    claimShortcutRestrictive: flag(),
    /**
     * The URL where clients find the server's public keys. Your server returns the public part of `jwks` there. Server
     * metadata: `jwks_uri`.
     *
     * @see [OpenID Connect Discovery 1.0
     * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
     */
    jwksUri: url(),
    /**
     * Whether Authlete 2.x itself serves the public keys of the service, at `/api/service/jwks/get/direct/<apiKey>`.
     * Default `false`.
     */
    directJwksEndpointEnabled: ignoredIn3(flag()),
    /**
     * The JWK Set that Authlete uses to sign tokens and to decrypt request objects, including the private keys.
     *
     * @see [RFC 7517 section 5](https://www.rfc-editor.org/rfc/rfc7517.html#section-5)
     */
    jwks: secret(jwkSet()),
    /**
     * The `kid` of the key in `jwks` that signs ID tokens. Needed when more than one key matches the algorithm, for
     * example during a key rotation.
     *
     * @see [OpenID Connect Core 1.0
     * section 10.1.1](https://openid.net/specs/openid-connect-core-1_0.html#RotateSigKeys)
     */
    idTokenSignatureKeyId: signingKeyId("jwks"),
    /**
     * The `kid` of the key in `jwks` that signs userinfo responses for clients that request them as JWTs. Needed when
     * more than one key matches the algorithm.
     *
     * @see [OpenID Connect Core 1.0
     * section 10.1.1](https://openid.net/specs/openid-connect-core-1_0.html#RotateSigKeys)
     */
    userInfoSignatureKeyId: signingKeyId("jwks"),
    /**
     * The `kid` of the key in `jwks` that signs authorization responses in the JARM response modes. Needed when more
     * than one key matches the algorithm.
     *
     * @see [JARM](https://openid.net/specs/oauth-v2-jarm.html)
     */
    authorizationSignatureKeyId: signingKeyId("jwks"),
    /**
     * The URL of the userinfo endpoint. Server metadata: `userinfo_endpoint`.
     *
     * @see [OpenID Connect Core 1.0 section 5.3](https://openid.net/specs/openid-connect-core-1_0.html#UserInfo)
     * @see [OpenID Connect Discovery 1.0
     * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
     */
    userInfoEndpoint: url(),
    /**
     * Whether Authlete 2.x itself serves a userinfo endpoint for the service, at `/api/auth/userinfo/direct/<apiKey>`.
     * Default `false`.
     */
    directUserInfoEndpointEnabled: ignoredIn3(flag()),
    /**
     * Whether clients may register themselves. Pulumi does not know about clients that are created this way. Default
     * `false`.
     *
     * @see [RFC 7591](https://www.rfc-editor.org/rfc/rfc7591.html)
     */
    dynamicRegistrationSupported: flag(),
    /**
     * The URL of the client registration endpoint. Server metadata: `registration_endpoint`.
     *
     * @see [RFC 7591 section 3](https://www.rfc-editor.org/rfc/rfc7591.html#section-3)
     * @see [RFC 8414 section 2](https://www.rfc-editor.org/rfc/rfc8414.html#section-2)
     */
    registrationEndpoint: url(),
    /**
     * The base of the URLs where registered clients manage their own registration. Authlete appends the client ID to it
     * to form `registration_client_uri`. If it is unset, `registrationEndpoint` is the base.
     *
     * @see [RFC 7592 section 2](https://www.rfc-editor.org/rfc/rfc7592.html#section-2)
     */
    registrationManagementEndpoint: url(),
    /**
     * The URL of a page about how clients may use the data that the server provides. Server metadata: `op_policy_uri`.
     *
     * @see [OpenID Connect Discovery 1.0
     * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
     */
    policyUri: url(),
    /**
     * The URL of the terms of service. Server metadata: `op_tos_uri`.
     *
     * @see [OpenID Connect Discovery 1.0
     * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
     */
    tosUri: url(),
    /**
     * The URL of a page for client developers. Server metadata: `service_documentation`.
     *
     * @see [OpenID Connect Discovery 1.0
     * section 3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
     */
    serviceDocumentation: url(),
    /**
     * The URL of the backchannel authentication endpoint. Server metadata: `backchannel_authentication_endpoint`.
     *
     * @see [CIBA Core 1.0 section
     * 4](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#rfc.section.4)
     */
    backchannelAuthenticationEndpoint: url(),
    /**
     * How CIBA clients may obtain their tokens: they poll (`POLL`), are notified when to ask (`PING`), or receive the
     * tokens directly (`PUSH`). FAPI-CIBA forbids `PUSH`. Server metadata:
     * `backchannel_token_delivery_modes_supported`.
     *
     * @see [CIBA Core 1.0 section
     * 4](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#rfc.section.4)
     */
    supportedBackchannelTokenDeliveryModes: set(deliveryMode),
    /**
     * How long an `auth_req_id` is valid, in seconds; sent as `expires_in` in the backchannel authentication response.
     * Authlete returns 0 if it was never set.
     *
     * @see [CIBA Core 1.0 section
     * 7.3](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#rfc.section.7.3)
     */
    backchannelAuthReqIdDuration: seconds(),
    /**
     * How long CIBA clients must wait between token requests, in seconds from 0 to 65535; sent as `interval` in the
     * backchannel authentication response. Authlete returns 0 if it was never set.
     *
     * @see [CIBA Core 1.0 section
     * 7.3](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#rfc.section.7.3)
     */
    backchannelPollingInterval: seconds(0, 65535),
    /**
     * Whether backchannel authentication requests may carry a `user_code`: a secret between the user and the server
     * that keeps others from sending the user unwanted requests. Default `false`. Server metadata:
     * `backchannel_user_code_parameter_supported`.
     *
     * @see [CIBA Core 1.0 section
     * 4](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#rfc.section.4)
     */
    backchannelUserCodeParameterSupported: flag(),
    /**
     * Whether backchannel authentication requests under FAPI must carry a `binding_message`. With `false`, your server
     * must itself ensure that each request has a unique context. Default `false`.
     *
     * @see [FAPI-CIBA section 5.2.2](https://openid.net/specs/openid-financial-api-ciba.html#rfc.section.5.2.2)
     */
    backchannelBindingMessageRequiredInFapi: flag(),
    /**
     * The URL of the device authorization endpoint. Server metadata: `device_authorization_endpoint`.
     *
     * @see [RFC 8628 section 4](https://www.rfc-editor.org/rfc/rfc8628.html#section-4)
     */
    deviceAuthorizationEndpoint: url(),
    /**
     * The URL of the page where users enter the code that their device shows; sent as `verification_uri`. Keep it
     * short.
     *
     * @see [RFC 8628 section 3.2](https://www.rfc-editor.org/rfc/rfc8628.html#section-3.2)
     */
    deviceVerificationUri: url(),
    /**
     * The URL of the verification page with the code already filled in, for example for QR codes; sent as
     * `verification_uri_complete`. Authlete replaces the text `USER_CODE` in it. If it is unset, responses omit the
     * parameter.
     *
     * @see [RFC 8628 section 3.2](https://www.rfc-editor.org/rfc/rfc8628.html#section-3.2)
     */
    deviceVerificationUriComplete: url(),
    /**
     * How long device codes and user codes are valid, in seconds; sent as `expires_in` in the device authorization
     * response. Authlete returns 0 if it was never set.
     *
     * @see [RFC 8628 section 3.2](https://www.rfc-editor.org/rfc/rfc8628.html#section-3.2)
     */
    deviceFlowCodeDuration: seconds(),
    /**
     * How long devices must wait between token requests, in seconds from 0 to 65535; sent as `interval` in the device
     * authorization response. Authlete returns 0 if it was never set.
     *
     * @see [RFC 8628 section 3.2](https://www.rfc-editor.org/rfc/rfc8628.html#section-3.2)
     */
    deviceFlowPollingInterval: seconds(0, 65535),
    /**
     * The characters of user codes in the device flow: `BASE20` uses upper-case consonants, which do not form words;
     * `NUMERIC` uses digits only.
     *
     * @see [RFC 8628 section 6.1](https://www.rfc-editor.org/rfc/rfc8628.html#section-6.1)
     */
    userCodeCharset: userCodeCharset,
    /**
     * The number of characters in a user code of the device flow, from 0 to 255. Authlete returns 0 if it was never
     * set.
     *
     * @see [RFC 8628 section 6.1](https://www.rfc-editor.org/rfc/rfc8628.html#section-6.1)
     */
    userCodeLength: integer(0, 255),
    /**
     * The trust frameworks under which the server verifies identities, for example `eidas`. Server metadata:
     * `trust_frameworks_supported`. Since Authlete 2.2.1.
     *
     * @see [OpenID Connect for Identity Assurance
     * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
     */
    supportedTrustFrameworks: set(text()),
    /**
     * The kinds of evidence that verified claims are based on, for example `document` or `electronic_record`. Server
     * metadata: `evidence_supported`. Since Authlete 2.2.1.
     *
     * @see [OpenID Connect for Identity Assurance
     * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
     */
    supportedEvidence: set(text()),
    /**
     * The identity documents that the server accepts, under the name used by older drafts: `id_documents_supported`.
     * Since Authlete 2.2.1.
     *
     * @deprecated Use `supportedDocuments`.
     */
    supportedIdentityDocuments: set(text()),
    /**
     * The methods of verifying identity documents, under the name used by older drafts:
     * `id_documents_verification_methods_supported`. Since Authlete 2.2.1.
     *
     * @deprecated Use `supportedDocumentsMethods`.
     */
    supportedVerificationMethods: set(text()),
    /**
     * The claims that may appear in `verified_claims`. Server metadata: `claims_in_verified_claims_supported`. Since
     * Authlete 2.2.1.
     *
     * @see [OpenID Connect for Identity Assurance
     * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
     */
    supportedVerifiedClaims: set(text("given_name")),
    /**
     * The JSON schemas that Authlete uses to validate `verified_claims`; `standard+id_document` also allows
     * `id_document` evidence from older drafts. Unset is the same as `standard`. Since Authlete 2.3.
     *
     * @see [OpenID Connect for Identity Assurance
     * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
     */
    verifiedClaimsValidationSchemaSet: defaults(null, verifiedClaimsValidationSchema),
    /**
     * Your own attributes, as key and value. Authlete stores them with the service and passes them to your server.
     * Since Authlete 2.2.3.
     */
    attributes: set(pair, "key"),
    /**
     * Whether request objects under FAPI 1.0 Advanced may lack `nbf`. Their maximum lifetime of 60 minutes is then not
     * checked, contrary to the specification. For clients that still follow Implementer's Draft 2. Default `false`.
     * Since Authlete 2.2.1.
     *
     * @see [FAPI 1.0 Advanced
     * section 5.2.2](https://openid.net/specs/openid-financial-api-part-2-1_0.html#authorization-server)
     */
    nbfOptional: flag(),
    /**
     * Whether to leave `iss` out of authorization responses. It defends against mix-up attacks, so use this for
     * experiments and not in production. Default `false`. Since Authlete 2.2.1.
     *
     * @see [RFC 9207 section 2](https://www.rfc-editor.org/rfc/rfc9207.html#section-2)
     */
    issSuppressed: flag(),
    /**
     * The names of the non-standard client metadata that Authlete stores, from registration requests and from a
     * client's `customMetadata`. It silently drops any other. Since Authlete 2.2.10.
     */
    supportedCustomClientMetadata: set(text("team")),
    /**
     * Whether an access token never outlives the refresh token issued with it, regardless of the configured lifetimes.
     * Default `false`. Since Authlete 2.2.12.
     */
    tokenExpirationLinked: flag(),
    /**
     * Whether request objects that pass through the browser must be encrypted; pushed ones need not be. A client's flag
     * of the same name requires it for that client alone. Default `false`. Since Authlete 2.2.10.
     *
     * @see [RFC 9126](https://www.rfc-editor.org/rfc/rfc9126.html)
     */
    frontChannelRequestObjectEncryptionRequired: flag(),
    /**
     * Whether the JWE `alg` of a request object must match the `requestEncryptionAlg` that the client registered.
     * OpenID Connect Dynamic Client Registration 1.0 allows others too. Default `false`. Since Authlete 2.2.10.
     *
     * @see [OpenID Connect Dynamic Client Registration 1.0
     * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
     */
    requestObjectEncryptionAlgMatchRequired: flag(),
    /**
     * Whether the JWE `enc` of a request object must match the `requestEncryptionEnc` that the client registered.
     * OpenID Connect Dynamic Client Registration 1.0 allows others too. Default `false`. Since Authlete 2.2.10.
     *
     * @see [OpenID Connect Dynamic Client Registration 1.0
     * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
     */
    requestObjectEncryptionEncMatchRequired: flag(),
    /**
     * Whether the service may use keys in a hardware security module (HSM). Otherwise Authlete does not use such keys
     * and refuses the `/api/hsk` calls. The Authlete server must have an HSM configured too. Default `false`. Since
     * Authlete 2.2.13.
     */
    hsmEnabled: flag(),
    /**
     * The URL where clients query and revoke grants. Server metadata: `grant_management_endpoint`. Since Authlete 2.3.
     *
     * @see [Grant Management for OAuth 2.0](https://openid.net/specs/oauth-v2-grant-management.html)
     */
    grantManagementEndpoint: url(),
    /**
     * Whether every authorization, CIBA and device request must carry `grant_management_action`. This excludes all
     * public clients, because they may not use grant management. Default `false`. Server metadata:
     * `grant_management_action_required`. Since Authlete 2.3.
     *
     * @see [Grant Management for OAuth 2.0](https://openid.net/specs/oauth-v2-grant-management.html)
     */
    grantManagementActionRequired: flag(),
    /**
     * Whether Authlete's `/api/client/registration` calls may return the action `UNAUTHORIZED`, for the 401 response
     * that RFC 7592 requires. Set it to `true` once your client configuration endpoint can handle that action. Default
     * `false`. Since Authlete 2.3.
     *
     * @see [RFC 7592](https://www.rfc-editor.org/rfc/rfc7592.html)
     */
    unauthorizedOnClientConfigSupported: flag(),
    /**
     * Whether the `scope` of a registration request limits what the client may ever request, by becoming its
     * `requestableScopes`. Default `false`. Since Authlete 2.3.
     *
     * @see [RFC 7591 section 2](https://www.rfc-editor.org/rfc/rfc7591.html#section-2)
     */
    dcrScopeUsedAsRequestable: flag(),
    /**
     * The URL that clients redirect the browser to in order to log the user out: `https`, without a fragment. Server
     * metadata: `end_session_endpoint`. Since Authlete 2.2.1.
     *
     * @see [OpenID Connect RP-Initiated Logout 1.0
     * section 2.1](https://openid.net/specs/openid-connect-rpinitiated-1_0.html#OPMetadata)
     */
    endSessionEndpoint: url(),
    /**
     * Whether to ignore the port when a redirect URI on `localhost`, `127.0.0.1` or `::1` is compared with the
     * registered ones, for native apps that listen on any free port. Default `false`. Since Authlete 2.3.
     *
     * @see [RFC 8252 section 7.3](https://www.rfc-editor.org/rfc/rfc8252.html#section-7.3)
     */
    loopbackRedirectionUriVariable: flag(),
    /**
     * Whether the `aud` of a request object must be the issuer identifier; RFC 9101 only recommends it. Default
     * `false`. Since Authlete 2.3.
     *
     * @see [RFC 9101 section 4](https://www.rfc-editor.org/rfc/rfc9101.html#section-4)
     */
    requestObjectAudienceChecked: flag(),
    /**
     * Whether Authlete issues access tokens for the external attachments of verified claims and embeds them in ID
     * tokens and userinfo responses. Default `false`. Since Authlete 2.3.
     *
     * @see [OpenID Connect for Identity Assurance
     * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
     */
    accessTokenForExternalAttachmentEmbedded: flag(),
    /**
     * The entity IDs of the trust anchors and intermediates directly above the server in the federation. Federation
     * metadata: `authority_hints`. Since Authlete 2.3.
     *
     * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
     */
    authorityHints: set(url()),
    /**
     * Whether the service takes part in OpenID Federation 1.0, so that clients of the federation need no manual
     * registration. It also needs `trustAnchors`. Default `false`. Since Authlete 2.3.
     *
     * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
     */
    federationEnabled: flag(),
    /**
     * The JWK Set that signs the server's entity configuration and the document at `signedJwksUri`, including the
     * private keys. Since Authlete 2.3.
     *
     * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
     */
    federationJwks: secret(jwkSet()),
    /**
     * The `kid` of the key in `federationJwks` that signs the entity configuration and the signed JWK Set. Needed when
     * the set contains more than one key. Since Authlete 2.3.
     */
    federationSignatureKeyId: signingKeyId("federationJwks"),
    /**
     * How long the entity configuration is valid, in seconds. It determines its `exp`. Default 0, which means the
     * default of the Authlete server. Since Authlete 2.3.
     *
     * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
     */
    federationConfigurationDuration: defaults(0, seconds()),
    /**
     * The URL of the endpoint for explicit client registration. Server metadata: `federation_registration_endpoint`.
     * Since Authlete 2.3.
     *
     * @see [OpenID Federation 1.0 section 12.2](https://openid.net/specs/openid-federation-1_0.html#section-12.2)
     */
    federationRegistrationEndpoint: url(),
    /**
     * The human-readable name of the organization that runs the server. Federation metadata: `organization_name`. Since
     * Authlete 2.3.
     *
     * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
     */
    organizationName: text(),
    /**
     * Claims that the server derives from other claims, for example an age check from `birthdate`. Server metadata:
     * `transformed_claims_predefined`. Since Authlete 2.3.
     *
     * @see [OpenID Connect Advanced Syntax for Claims 1.0, draft
     * 01](https://openid.net/specs/openid-connect-advanced-syntax-for-claims-1_0-01.html)
     */
    predefinedTransformedClaims: json(),
    /**
     * Whether a refresh token that is used several times in quick succession returns the same new refresh token each
     * time, so that a retry after a lost response does not lose the grant. Default `false`. Since Authlete 2.3.
     */
    refreshTokenIdempotent: flag(),
    /**
     * The URL where the server's JWK Set is published as a signed JWT. Server metadata: `signed_jwks_uri`. Since
     * Authlete 2.3.
     *
     * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
     */
    signedJwksUri: url(),
    /**
     * How verified claims carry attachments: in the claims themselves (`EMBEDDED`) or by reference (`EXTERNAL`). Server
     * metadata: `attachments_supported`. Since Authlete 2.3.
     *
     * @see [OpenID Connect for Identity Assurance
     * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
     */
    supportedAttachments: set(attachmentType),
    /**
     * The hash algorithms for the digests of external attachments, for example `sha-256`. Server metadata:
     * `digest_algorithms_supported`. Since Authlete 2.3.
     *
     * @see [OpenID Connect for Identity Assurance
     * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
     */
    supportedDigestAlgorithms: set(text("sha-256")),
    /**
     * The kinds of documents that the server accepts as evidence, for example `passport` or `idcard`. Server metadata:
     * `documents_supported`. Since Authlete 2.3.
     *
     * @see [OpenID Connect for Identity Assurance
     * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
     */
    supportedDocuments: set(text()),
    /**
     * The methods of validating documents and verifying people, for example `pipp`. Server metadata:
     * `documents_methods_supported`. Since Authlete 2.3.
     *
     * @see [OpenID Connect for Identity Assurance
     * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
     */
    supportedDocumentsMethods: set(text()),
    /**
     * The methods of validating documents, under the name used by Implementer's Draft 3:
     * `documents_validation_methods_supported`. Since Authlete 2.3.
     *
     * @deprecated Use `supportedDocumentsCheckMethods`.
     */
    supportedDocumentsValidationMethods: set(text()),
    /**
     * The methods of verifying the holder of a document, under the name used by Implementer's Draft 3:
     * `documents_verification_methods_supported`. Since Authlete 2.3.
     *
     * @deprecated Use `supportedDocumentsCheckMethods`.
     */
    supportedDocumentsVerificationMethods: set(text()),
    /**
     * The kinds of electronic records that the server accepts as evidence, for example `birth_register`. Server
     * metadata: `electronic_records_supported`. Since Authlete 2.3.
     *
     * @see [OpenID Connect for Identity Assurance
     * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
     */
    supportedElectronicRecords: set(text()),
    /**
     * How clients of the federation may register: with their first request (`AUTOMATIC`), or beforehand at the
     * registration endpoint (`EXPLICIT`). Server metadata: `client_registration_types_supported`. Since Authlete 2.3.
     *
     * @see [OpenID Federation 1.0 section 12](https://openid.net/specs/openid-federation-1_0.html#section-12)
     */
    supportedClientRegistrationTypes: set(clientRegistrationType),
    /**
     * Whether a token exchange request must identify the client, by `client_id` or by client authentication. Default
     * `false`. Since Authlete 2.3.
     *
     * @see [RFC 8693](https://www.rfc-editor.org/rfc/rfc8693.html)
     */
    tokenExchangeByIdentifiableClientsOnly: flag(),
    /**
     * Whether only confidential clients may use token exchange. Default `false`. Since Authlete 2.3.
     *
     * @see [RFC 8693](https://www.rfc-editor.org/rfc/rfc8693.html)
     */
    tokenExchangeByConfidentialClientsOnly: flag(),
    /**
     * Whether only clients with `extension.tokenExchangePermitted` may use token exchange. Default `false`. Since
     * Authlete 2.3.
     *
     * @see [RFC 8693](https://www.rfc-editor.org/rfc/rfc8693.html)
     */
    tokenExchangeByPermittedClientsOnly: flag(),
    /**
     * Whether to refuse encrypted JWTs as the subject and actor tokens of a token exchange. Authlete does not decrypt
     * them, so otherwise your server must validate them. Default `false`. Since Authlete 2.3.
     *
     * @see [RFC 8693 section 2.1](https://www.rfc-editor.org/rfc/rfc8693.html#section-2.1)
     */
    tokenExchangeEncryptedJwtRejected: flag(),
    /**
     * Whether to refuse unsigned JWTs as the subject and actor tokens of a token exchange. Default `false`. Since
     * Authlete 2.3.
     *
     * @see [RFC 8693 section 2.1](https://www.rfc-editor.org/rfc/rfc8693.html#section-2.1)
     */
    tokenExchangeUnsignedJwtRejected: flag(),
    /**
     * Whether a token request with a JWT as its grant must identify the client; RFC 7523 makes client authentication
     * optional. Default `false`. Since Authlete 2.3.
     *
     * @see [RFC 7523 section 2.1](https://www.rfc-editor.org/rfc/rfc7523.html#section-2.1)
     */
    jwtGrantByIdentifiableClientsOnly: flag(),
    /**
     * Whether to refuse encrypted JWTs as grants. Authlete does not decrypt them, so otherwise your server must
     * validate them. Default `false`. Since Authlete 2.3.
     *
     * @see [RFC 7523 section 2.1](https://www.rfc-editor.org/rfc/rfc7523.html#section-2.1)
     */
    jwtGrantEncryptedJwtRejected: flag(),
    /**
     * Whether to refuse unsigned JWTs, which anyone can forge, as grants; RFC 7523 requires a signature. Default
     * `false`. Since Authlete 2.3.
     *
     * @see [RFC 7523 section 3](https://www.rfc-editor.org/rfc/rfc7523.html#section-3)
     */
    jwtGrantUnsignedJwtRejected: flag(),
    /**
     * Whether to refuse a registration request when a client with the same `software_id` already exists. Default
     * `false`. Since Authlete 2.2.30.
     *
     * @see [RFC 7591 section 2](https://www.rfc-editor.org/rfc/rfc7591.html#section-2)
     */
    dcrDuplicateSoftwareIdBlocked: flag(),
    /**
     * The trust anchors at which the trust chains of clients may end. Without any, every registration through the
     * federation fails. Since Authlete 2.3.
     *
     * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
     */
    trustAnchors: set(trustAnchor, "entityId"),
    /**
     * Whether a refreshed access token loses the scope `openid` unless its refresh token has `offline_access`. Default
     * `false`. Since Authlete 2.2.36.
     *
     * @see [OpenID Connect Core 1.0 section 11](https://openid.net/specs/openid-connect-core-1_0.html#OfflineAccess)
     */
    openidDroppedOnRefreshWithoutOfflineAccess: flag(),
    /**
     * The methods of checking documents, for example `vpip` or `data`. Server metadata:
     * `documents_check_methods_supported`. Since Authlete 2.3.
     *
     * @see [OpenID Connect for Identity Assurance
     * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
     */
    supportedDocumentsCheckMethods: set(text()),
    /**
     * Whether userinfo and resource responses to signed requests are signed too, as HTTP messages. The key is the one
     * that `resourceSignatureKeyId` names. Default `false`. Since Authlete 2.3.
     *
     * @see [RFC 9421](https://www.rfc-editor.org/rfc/rfc9421.html)
     */
    rsResponseSigned: flag(),
    /**
     * How long a `c_nonce` can be used for key proofs, in seconds. With OpenID4VCI 1.0, it is the time window in which
     * all wallets get the same `c_nonce`. Default 0, which means the default of the Authlete server. Since Authlete
     * 3.0.
     *
     * @see [OpenID4VCI 1.0
     * section 7](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-7)
     */
    cnonceDuration: only3(defaults(0, seconds())),
    /**
     * Whether every DPoP proof must contain a `nonce` issued by the server. Default `false`: your server can still
     * require one in individual calls. Since Authlete 3.0.
     *
     * @see [RFC 9449 section 8](https://www.rfc-editor.org/rfc/rfc9449.html#section-8)
     * @see [RFC 9449 section 9](https://www.rfc-editor.org/rfc/rfc9449.html#section-9)
     */
    dpopNonceRequired: only3(flag()),
    /**
     * Whether the service issues verifiable credentials. It also needs `credentialIssuerMetadata` and `credentialJwks`.
     * Default `false`. Since Authlete 3.0.
     *
     * @see [OpenID4VCI 1.0](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html)
     */
    verifiableCredentialsEnabled: only3(flag()),
    /**
     * The URL where verifiers find the public keys of the credential issuer. JWT VC issuer metadata: `jwks_uri`. Since
     * Authlete 3.0.
     */
    credentialJwksUri: only3(url()),
    /**
     * How long a credential offer is valid, in seconds, unless the call that creates it says otherwise. Default 0,
     * which means the default of the Authlete server. Since Authlete 3.0.
     *
     * @see [OpenID4VCI 1.0
     * section 4](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-4)
     */
    credentialOfferDuration: only3(defaults(0, seconds())),
    /**
     * How long a nonce for DPoP proofs is accepted, in seconds. Authlete returns 0 if it was never set. Since Authlete
     * 3.0.
     *
     * @see [RFC 9449 section 8](https://www.rfc-editor.org/rfc/rfc9449.html#section-8)
     */
    dpopNonceDuration: only3(seconds()),
    /**
     * Whether wallets may redeem a pre-authorized code without identifying the client. Default `false`. Server
     * metadata: `pre-authorized_grant_anonymous_access_supported`. Since Authlete 3.0.
     *
     * @see [OpenID4VCI 1.0
     * section 12.3](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.3)
     */
    preAuthorizedGrantAnonymousAccessSupported: only3(flag()),
    /**
     * How long the `transaction_id` of a deferred credential is valid, in seconds. Default 0, which means the default
     * of the Authlete server. Since Authlete 3.0.
     *
     * @see [OpenID4VCI 1.0
     * section 9](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-9)
     */
    credentialTransactionDuration: only3(defaults(0, seconds())),
    /**
     * The `kid` of the key in `jwks` that signs introspection responses in JWT form. Needed when more than one key
     * matches the algorithm. Since Authlete 3.0.
     *
     * @see [RFC 9701](https://www.rfc-editor.org/rfc/rfc9701.html)
     */
    introspectionSignatureKeyId: only3(signingKeyId("jwks")),
    /**
     * The `kid` of the key in `jwks` that signs userinfo and resource responses while `rsResponseSigned` is `true`.
     * Since Authlete 2.3.
     */
    resourceSignatureKeyId: signingKeyId("jwks"),
    /**
     * The number of digits in the PIN of a credential offer. Default 0, which means the default of the Authlete server.
     * Since Authlete 3.0.
     *
     * @deprecated OpenID4VCI has replaced the PIN with a transaction code.
     */
    userPinLength: only3(defaults(0, integer())),
    /**
     * The `prompt` values that the login page can honour; with `CREATE`, it offers to create an account. Default all
     * five. Server metadata: `prompt_values_supported`. Since Authlete 3.0.
     *
     * @see [Initiating User Registration via OpenID Connect
     * 1.0](https://openid.net/specs/openid-connect-prompt-create-1_0.html)
     */
    supportedPromptValues: only3(defaults(["NONE", "LOGIN", "CONSENT", "SELECT_ACCOUNT", "CREATE"], set(prompt))),
    /**
     * Whether a refresh also returns a new ID token, as long as `openid` is among the scopes. Your server must handle
     * the action `ID_TOKEN_REISSUABLE`. Default `false`. Since Authlete 2.3.8.
     *
     * @see [OpenID Connect Core 1.0
     * section 12.2](https://openid.net/specs/openid-connect-core-1_0.html#RefreshTokenResponse)
     */
    idTokenReissuable: flag(),
    /**
     * The JWK Set that signs verifiable credentials, including the private keys. Give each key a `kid`; otherwise
     * Authlete adds the key's thumbprint as one. Since Authlete 3.0.
     *
     * @see [RFC 7517 section 5](https://www.rfc-editor.org/rfc/rfc7517.html#section-5)
     * @see [RFC 7638](https://www.rfc-editor.org/rfc/rfc7638.html)
     */
    credentialJwks: only3(secret(jwkSet())),
    /**
     * The FAPI profiles that every request to the service must follow, for example `FAPI2_SECURITY`. They have an
     * effect only if `supportedServiceProfiles` contains `FAPI`. Without any, clients and scopes can still require
     * FAPI. Since Authlete 3.0.
     */
    fapiModes: only3(set(fapiMode)),
    /**
     * How long verifiable credentials are valid, in seconds, unless the call that issues them says otherwise. Default
     * 0, which means that they never expire: a JWT credential then has no `exp`. Since Authlete 3.0.
     */
    credentialDuration: only3(seconds()),
    /**
     * What the service publishes about itself as a credential issuer, at `/.well-known/openid-credential-issuer`. Since
     * Authlete 3.0.
     *
     * @see [OpenID4VCI 1.0
     * section 12.2](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.2)
     */
    credentialIssuerMetadata: only3(credentialIssuerMetadata),
    /**
     * Whether the `aud` of ID tokens is always an array or always a single string; OpenID Connect Core 1.0 allows both.
     * Unset keeps the behaviour of earlier versions. Since Authlete 2.3.3.
     *
     * @see [OpenID Connect Core 1.0 section 2](https://openid.net/specs/openid-connect-core-1_0.html#IDToken)
     */
    idTokenAudType: defaults(null, idTokenAudType),
    /**
     * Whether apps of the same vendor may share a login through a device secret. With `false`, the scope `device_sso`
     * has no effect. Default `false`. Server metadata: `native_sso_supported`. Since Authlete 3.0.
     *
     * @see [OpenID Connect Native SSO for Mobile Apps 1.0](https://openid.net/specs/openid-connect-native-sso-1_0.html)
     */
    nativeSsoSupported: only3(flag()),
    /**
     * The OpenID4VCI version that credentials are issued under: `1.0` and `1.0-Final` both mean the final version,
     * `1.0-ID1` the first Implementer's Draft. Unset is the same as `1.0-ID1`. Since Authlete 3.0.22.
     *
     * @see [OpenID4VCI 1.0](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html)
     */
    oid4vciVersion: only3(defaults(null, oid4vciVersion)),
    /**
     * Whether `cimdMetadataPolicy` is applied to metadata fetched from client ID URLs. Default `false`. Since Authlete
     * 3.0.23.
     *
     * @see [OAuth Client ID Metadata
     * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/)
     */
    cimdMetadataPolicyEnabled: only3(flag()),
    /**
     * Whether clients need no registration and may instead use the URL of their metadata document as their `client_id`.
     * Default `false`. Server metadata: `client_id_metadata_document_supported`. Since Authlete 3.0.22.
     *
     * @see [OAuth Client ID Metadata
     * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/)
     */
    clientIdMetadataDocumentSupported: only3(flag()),
    /**
     * Whether only client ID URLs that match `cimdAllowlist` are accepted. Default `false`: any URL is accepted. Since
     * Authlete 3.0.22.
     *
     * @see [OAuth Client ID Metadata
     * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/)
     */
    cimdAllowlistEnabled: only3(flag()),
    /**
     * The client ID URLs to accept. A URL matches an entry with the same scheme and authority, with the same query if
     * the entry has one, and with a path whose segments begin with those of the entry: `https://a.example/x` allows
     * `https://a.example/x/y`. Since Authlete 3.0.22.
     *
     * @see [OAuth Client ID Metadata
     * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/)
     */
    cimdAllowlist: only3(set(url())),
    /**
     * Whether Authlete fetches the metadata document at the start of every flow, even while its cached copy is still
     * fresh. Default `false`. Since Authlete 3.0.22.
     *
     * @see [OAuth Client ID Metadata
     * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/)
     * @see [RFC 9111](https://www.rfc-editor.org/rfc/rfc9111.html)
     */
    cimdAlwaysRetrieved: only3(flag()),
    /**
     * Whether a client ID URL may use plain `http`, contrary to the specification. It is meant for development;
     * elsewhere, use it only together with the allowlist. Default `false`. Since Authlete 3.0.22.
     *
     * @see [OAuth Client ID Metadata
     * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/)
     */
    cimdHttpPermitted: only3(flag()),
    /**
     * Whether a client ID URL may have a query, which the specification discourages. Default `false`. Since Authlete
     * 3.0.22.
     *
     * @see [OAuth Client ID Metadata
     * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/)
     */
    cimdQueryPermitted: only3(flag()),
    /**
     * The rules that metadata fetched from client ID URLs must satisfy, in the metadata policy syntax of OpenID
     * Federation 1.0. Applied while `cimdMetadataPolicyEnabled` is `true`. Since Authlete 3.0.23.
     *
     * @see [OpenID Federation 1.0 section 6.1](https://openid.net/specs/openid-federation-1_0.html#section-6.1)
     */
    cimdMetadataPolicy: only3(json()),
    /**
     * Whether to refuse a `clientIdAlias` that begins with `http://` or `https://`, because it could be mistaken for a
     * federation entity ID or a client ID URL. Default `false`; Authlete recommends `true`. Since Authlete 3.0.22.
     */
    httpAliasProhibited: only3(flag()),
    /** The social networks that developers can use to log in to the developer console of Authlete 2.x. */
    supportedDeveloperSnses: only2(set(sns)),
    /** The credentials that the developer console of Authlete 2.x uses at social networks. Deprecated. */
    developerSnsCredentials: only2(secret(set(snsCredentials, "sns"))),
    /**
     * How long authorization codes can be redeemed, in seconds. RFC 6749 recommends at most 600; FAPI 2.0 limits it to
     * 60. Default 0, which means the default of the Authlete server. Since Authlete 3.0.29.
     *
     * @see [RFC 6749 section 4.1.2](https://www.rfc-editor.org/rfc/rfc6749.html#section-4.1.2)
     */
    authorizationCodeDuration: only3(defaults(0, seconds())),
    /**
     * The URL where clients get a challenge to include in their attestation proof. Server metadata:
     * `challenge_endpoint`. Since Authlete 3.0.28.
     *
     * @see [OAuth 2.0 Attestation-Based Client
     * Authentication](https://datatracker.ietf.org/doc/draft-ietf-oauth-attestation-based-client-auth/)
     */
    challengeEndpoint: only3(url()),
    /**
     * The time window of the attestation challenges from `challengeEndpoint`, in seconds. Authlete returns 0 if it was
     * never set. Since Authlete 3.0.28.
     *
     * @see [OAuth 2.0 Attestation-Based Client
     * Authentication](https://datatracker.ietf.org/doc/draft-ietf-oauth-attestation-based-client-auth/)
     */
    attestationChallengeTimeWindow: only3(seconds()),
    /**
     * The version of the OpenID4VC High Assurance Interoperability Profile that every request to the service must
     * satisfy. If it is unset, the profile still applies to clients and scopes that require it. Since Authlete 3.0.29.
     *
     * @see [OpenID4VC High Assurance Interoperability Profile
     * 1.0](https://openid.net/specs/openid4vc-high-assurance-interoperability-profile-1_0.html)
     */
    haipVersion: only3(defaults(null, haipVersion)),
    /**
     * The root certificates that the `x5c` chain of a client attestation may end at. Use PEM with its BEGIN and END
     * markers, as Authlete returns it. Used while `clientAttesterRootsEnabled` is `true`. Since Authlete 3.0.31.
     *
     * @see [OAuth 2.0 Attestation-Based Client
     * Authentication](https://datatracker.ietf.org/doc/draft-ietf-oauth-attestation-based-client-auth/)
     */
    clientAttesterRoots: only3(set(text())),
    /**
     * Whether to trust `clientAttesterRoots`, in addition to the system's root certificates. Default `false`. Since
     * Authlete 3.0.31.
     */
    clientAttesterRootsEnabled: only3(flag()),
    /**
     * Whether to trust only `clientAttesterRoots` for client attestations, and not the system's root certificates.
     * Default `false`. Since Authlete 3.0.31.
     */
    clientAttesterRootsOnly: only3(flag()),
    /**
     * The root certificates that the `x5c` chain of a key attestation may end at. Use PEM with its BEGIN and END
     * markers, as Authlete returns it. Used while `keyAttesterRootsEnabled` is `true`. Since Authlete 3.0.31.
     *
     * @see [OpenID4VCI 1.0
     * appendix D](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#appendix-D)
     */
    keyAttesterRoots: only3(set(text())),
    /**
     * Whether to trust `keyAttesterRoots`, in addition to the system's root certificates. Default `false`. Since
     * Authlete 3.0.31.
     */
    keyAttesterRootsEnabled: only3(flag()),
    /**
     * Whether to trust only `keyAttesterRoots` for key attestations, and not the system's root certificates. Default
     * `false`. Since Authlete 3.0.31.
     */
    keyAttesterRootsOnly: only3(flag()),
    /**
     * Whether the server notifies clients of a logout directly, without the browser. Default `false`. Server metadata:
     * `backchannel_logout_supported`. Since Authlete 3.0.32.
     *
     * @see [OpenID Connect Back-Channel Logout 1.0
     * section 2.1](https://openid.net/specs/openid-connect-backchannel-1_0.html#BCSupport)
     */
    backchannelLogoutSupported: only3(flag()),
    /**
     * Whether ID tokens and logout tokens contain `sid`, so that a client can end a single session instead of all
     * sessions of the user. Default `false`. Server metadata: `backchannel_logout_session_supported`. Since Authlete
     * 3.0.32.
     *
     * @see [OpenID Connect Back-Channel Logout 1.0
     * section 2.1](https://openid.net/specs/openid-connect-backchannel-1_0.html#BCSupport)
     */
    backchannelLogoutSessionSupported: only3(flag()),
    /**
     * Whether no ID token is issued if the parameter `scopes` of `/auth/authorization/issue` leaves out the scope
     * `openid`. Default `false`. Since Authlete 3.0.36.
     *
     * @see [OpenID Connect Core 1.0 section 3.1.2.1](https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest)
     */
    idTokenDroppedOnIssueWithoutOpenid: only3(flag()),
    /**
     * Raw Authlete fields, or enum values, that are newer than this version of the package. They are merged into the
     * request; arrays are replaced as a whole. Names of known inputs are refused, except to set an enum value.
     */
    extra: raw(),
    /**
     * Whether deleting the service may delete clients with it that this stack does not know. Default `false`: the service
     * is not deleted while such clients live in it. The value of the last `pulumi up` counts, for `pulumi destroy` too.
     */
    forceDestroy: local(flag()),
    /**
     * The id of an existing service, its API key. The first `pulumi up` takes this service over in place of creating one:
     * it changes what the program gives, and keeps the rest.
     */
    adopt: existingId(idParts),
  },
  outputs: {
    /**
     * The API key that Authlete issued, a number in text form. It is the id of the resource, so it is known in every
     * preview of an update.
     */
    apiKey: fromId(text()),
    /** The sequence number of the service on its Authlete server. API calls do not use it. */
    number: integer(),
    /**
     * The secret for HTTP Basic authentication with `apiKey` in Authlete 2.x. Deprecated in Authlete 3.0, which uses
     * access tokens instead.
     */
    apiSecret: secret(text()),
    /**
     * The URL that Authlete calls after tokens have been issued or revoked in a batch. The API cannot set it. Since
     * Authlete 3.0.
     */
    tokenBatchNotificationEndpoint: only3(url()),
    /**
     * The number of the account that owns the service. Deprecated in Authlete 3.0, where organizations own services.
     */
    serviceOwnerNumber: integer(),
    /**
     * The credentials that the service uses at social networks to log end users in. Deprecated: Authlete 3.0 does not
     * store them.
     */
    snsCredentials: secret(set(snsCredentials, "sns")),
    /**
     * Additional information from Authlete about the service, such as `clientCount`, the number of its clients. It can
     * change although the service itself does not.
     */
    metadata: volatile(set(pair, "key")),
    /** When the service was created, in milliseconds since 1970-01-01 UTC. */
    createdAt: timestamp(),
    /** When the service was last written, in milliseconds since 1970-01-01 UTC. Every update changes it. */
    modifiedAt: derived(timestamp()),
    /**
     * The service's keys in hardware security modules. Only the `/api/hsk` calls change them. Since Authlete 2.2.13.
     */
    hsks: volatile(set(hsmKey, "handle")),
  },
  rules: serviceRules,
  warnings: [],
  calls,
};

function calls(target: Target): Calls {
  const { generation, idp, id, apiServerId, organizationId } = target;
  const { serviceId } = id;
  // In 2.x these calls take the owner's credential; in 3.0 they take the service's.
  const service = generation === 3 ? serviceId : undefined;
  const path = (verb: string) =>
    generation === 3 ? `/api/${serviceId}/service/${verb}` : `/api/service/${verb}/${serviceId}`;
  const toIdp = (idpPath: string, body: object, repeatable: boolean): Call => ({
    method: "POST",
    path: idpPath,
    body: { apiServerId: integerOf(apiServerId), organizationId: integerOf(organizationId), ...body },
    idp: true,
    repeatable,
  });
  return {
    create: (body) =>
      idp
        ? toIdp("/api/service", { service: body }, false)
        : { method: "POST", path: "/api/service/create", body, repeatable: false },
    read: () => ({ method: "GET", path: path("get"), service, repeatable: true }),
    list: (start, end) => ({
      method: "GET",
      path: `/api/service/get/list?start=${start}&end=${end}`,
      repeatable: true,
    }),
    find: (serviceId) => calls({ ...target, id: { serviceId } }).read(),
    update: (body) => ({ method: "POST", path: path("update"), body, service, repeatable: true }),
    delete: () =>
      idp
        ? toIdp("/api/service/remove", { serviceId: integerOf(serviceId) }, true)
        : { method: "DELETE", path: path("delete"), repeatable: true },
    writeField: () => {
      throw new Error("a service has no field with an endpoint of its own");
    },
  };
}
