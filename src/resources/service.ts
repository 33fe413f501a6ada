import { integerOf } from "../json";
import { serviceRules } from "./rules";
import {
  type Call,
  type Calls,
  type Definition,
  defaults,
  flag,
  fromId,
  httpsUrl,
  ignoredIn3,
  in2,
  in3,
  integer,
  json,
  jwkSet,
  type Place,
  raw,
  seconds,
  secret,
  set,
  text,
  url,
  volatile,
} from "./schema";
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
  hsk,
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

/** An Authlete service: the configuration of one authorization server. Its id is its API key. */
export const service: Definition = {
  kind: "Service",
  plural: "services",
  title: "serviceName",
  id: ["serviceId"],
  issued: "apiKey",
  inputs: {
    /**
     * The name of the service, as the Authlete console and lists of services show it. It has no effect on the protocol.
     */
    serviceName: text(),
    /**
     * The issuer identifier of the authorization server: an `https` URL with neither query nor fragment. It becomes
     * `iss` in ID tokens and `issuer` in the discovery document (OpenID Connect Discovery 1.0 section 3, RFC 8414
     * section 2), and clients compare it letter by letter.
     */
    issuer: httpsUrl(),
    /** A note about the service for those who administer it. */
    description: text(),
    /**
     * Whether `aud` of a client assertion must be the issuer identifier, as a single string; otherwise the URL of the
     * endpoint is accepted too (RFC 7523 section 3). Default `false`. Since Authlete 3.0.
     */
    clientAssertionAudRestrictedToIssuer: in3(flag()),
    /**
     * How many clients one developer may own; 0 means no limit. Authlete 2.3 documents it as read-only, and 3.0 has
     * given up developers, so expect no effect from it there.
     */
    clientsPerDeveloper: in3(integer()),
    /**
     * The URL that Authlete 2.x calls to check the password of a developer who logs in to the developer console.
     * Deprecated: Authlete 3.0 ignores it.
     */
    developerAuthenticationCallbackEndpoint: ignoredIn3(url()),
    /**
     * The user name for HTTP Basic authentication when Authlete 2.x calls `developerAuthenticationCallbackEndpoint`.
     * Deprecated: Authlete 3.0 ignores it.
     */
    developerAuthenticationCallbackApiKey: ignoredIn3(text()),
    /**
     * The password for HTTP Basic authentication when Authlete 2.x calls `developerAuthenticationCallbackEndpoint`;
     * stored encrypted in Pulumi state. Deprecated: Authlete 3.0 ignores it.
     */
    developerAuthenticationCallbackApiSecret: ignoredIn3(secret(text())),
    /**
     * The social networks through which end users may log in where Authlete 2.x hosts the login page. Authlete 3.0
     * ignores it.
     */
    supportedSnses: ignoredIn3(set(sns)),
    /**
     * Whether clients may present `clientIdAlias` as their `client_id`. Default `true`. Authlete 3.0 ignores it: there
     * aliases are always on.
     */
    clientIdAliasEnabled: ignoredIn3(defaults(true, flag())),
    /**
     * The URL that Authlete calls with POST to check an end user's credentials, where the authorization page is the one
     * that Authlete provides. Servers with login pages of their own leave it out.
     */
    authenticationCallbackEndpoint: url(),
    /**
     * The user name for HTTP Basic authentication when Authlete calls `authenticationCallbackEndpoint`. Without it
     * Authlete sends no `Authorization` header.
     */
    authenticationCallbackApiKey: text(),
    /**
     * The password for HTTP Basic authentication when Authlete calls `authenticationCallbackEndpoint`; stored encrypted
     * in Pulumi state.
     */
    authenticationCallbackApiSecret: secret(text()),
    /**
     * The authentication context classes that the server can satisfy, such as `urn:mace:incommon:iap:silver` (OpenID
     * Connect Discovery 1.0 section 3, `acr_values_supported`). The API description marks it read-only, yet Authlete
     * stores it.
     */
    supportedAcrs: set(text()),
    /**
     * The grant types that the token endpoint accepts; every other one is refused, whatever a client has registered
     * (RFC 8414 section 2, `grant_types_supported`). An empty list means none, whereas a service created without the
     * list gets a default from Authlete.
     */
    supportedGrantTypes: set(grantType),
    /**
     * The response types that the authorization endpoint accepts, in Authlete's notation: `CODE_ID_TOKEN` stands for
     * `code id_token` (RFC 8414 section 2, `response_types_supported`). An empty list means none, whereas a service
     * created without the list gets a default from Authlete.
     */
    supportedResponseTypes: set(responseType),
    /**
     * The values of `type` that requests may use within `authorization_details` (RFC 9396 section 10,
     * `authorization_details_types_supported`). Since Authlete 2.2.7.
     */
    supportedAuthorizationDetailsTypes: set(text()),
    /**
     * The security profiles that the service may apply: `FAPI` is the precondition of everything FAPI, `fapiModes` and
     * scope attributes included, and `OPEN_BANKING` of the UK Open Banking profile.
     */
    supportedServiceProfiles: set(serviceProfile),
    /**
     * Whether error responses lack `error_description`, which tells developers the cause, in Authlete's words (RFC 6749
     * section 5.2). Default `false`.
     */
    errorDescriptionOmitted: flag(),
    /**
     * Whether error responses lack `error_uri`, a link to an explanation of the error (RFC 6749 section 5.2). Default
     * `false`.
     */
    errorUriOmitted: flag(),
    /**
     * The URL of the authorization endpoint, `https` and without fragment (RFC 6749 section 3.1, RFC 8414 section 2,
     * `authorization_endpoint`). Your server implements it; Authlete publishes the URL in discovery.
     */
    authorizationEndpoint: url(),
    /**
     * Whether Authlete 2.x itself serves an authorization endpoint for the service, at
     * `/api/auth/authorization/direct/<apiKey>`. Default `false`. Authlete 3.0 ignores it.
     */
    directAuthorizationEndpointEnabled: ignoredIn3(flag()),
    /**
     * The languages of the login and consent pages, as BCP 47 tags such as `en-US` (OpenID Connect Discovery 1.0
     * section 3, `ui_locales_supported`).
     */
    supportedUiLocales: set(text()),
    /**
     * The values of the `display` parameter that the login and consent pages can honour (OpenID Connect Discovery 1.0
     * section 3, `display_values_supported`). Default `["PAGE"]`.
     */
    supportedDisplays: defaults(["PAGE"], set(display)),
    /**
     * Whether every authorization code request must bring a `code_challenge` (RFC 7636 section 4.3). Default `false`;
     * then PKCE is checked only when the client uses it, or must.
     */
    pkceRequired: flag(),
    /**
     * Whether PKCE must use `code_challenge_method=S256`, so that `plain` and a missing method are refused (RFC 7636
     * section 4.2). It does not by itself make PKCE mandatory: see `pkceRequired`. Default `false`.
     */
    pkceS256Required: flag(),
    /**
     * How long the JWT of an authorization response in one of the JARM response modes is valid, in seconds: its `exp`
     * (JARM section 2.1). Authlete shows 0 when it was never set.
     */
    authorizationResponseDuration: seconds(),
    /**
     * The URL of the token endpoint, `https` and without fragment (RFC 6749 section 3.2, RFC 8414 section 2,
     * `token_endpoint`). It is also an audience of client assertions.
     */
    tokenEndpoint: url(),
    /**
     * Whether Authlete 2.x itself serves a token endpoint for the service, at `/api/auth/token/direct/<apiKey>`.
     * Default `false`. Authlete 3.0 ignores it.
     */
    directTokenEndpointEnabled: ignoredIn3(flag()),
    /**
     * The ways in which clients may authenticate at the token endpoint; `NONE` is that of public clients (RFC 8414
     * section 2, `token_endpoint_auth_methods_supported`). An empty list means none at all, whereas a service created
     * without the list gets a default from Authlete.
     */
    supportedTokenAuthMethods: set(clientAuthMethod),
    /**
     * Whether a public client may leave out `client_id` at the token endpoint when the authorization code or refresh
     * token tells who it is, which RFC 6749 section 4.1.3 forbids. Meant for migrations only. Default `false`. Since
     * Authlete 2.2.1.
     */
    missingClientIdAllowed: flag(),
    /**
     * The URL of the endpoint where clients revoke their tokens (RFC 7009 section 2; RFC 8414 section 2,
     * `revocation_endpoint`).
     */
    revocationEndpoint: url(),
    /**
     * Whether Authlete 2.x itself serves a revocation endpoint for the service, at
     * `/api/auth/revocation/direct/<apiKey>`. Default `false`. Authlete 3.0 ignores it.
     */
    directRevocationEndpointEnabled: ignoredIn3(flag()),
    /**
     * The ways in which clients may authenticate at the revocation endpoint (RFC 8414 section 2,
     * `revocation_endpoint_auth_methods_supported`).
     */
    supportedRevocationAuthMethods: set(clientAuthMethod),
    /**
     * The URL of the endpoint where resource servers ask about access tokens (RFC 7662 section 2; RFC 8414 section 2,
     * `introspection_endpoint`).
     */
    introspectionEndpoint: url(),
    /**
     * Whether Authlete 2.x itself serves an introspection endpoint for the service. Default `false`. Authlete 3.0
     * ignores it.
     */
    directIntrospectionEndpointEnabled: ignoredIn3(flag()),
    /**
     * The ways in which resource servers may authenticate at the introspection endpoint (RFC 8414 section 2,
     * `introspection_endpoint_auth_methods_supported`).
     */
    supportedIntrospectionAuthMethods: set(clientAuthMethod),
    /**
     * The URL of the endpoint to which clients push authorization requests before they send the browser (RFC 9126
     * section 5, `pushed_authorization_request_endpoint`). Since Authlete 2.2.
     */
    pushedAuthReqEndpoint: url(),
    /**
     * How long the `request_uri` of a pushed authorization request can be used, in seconds: `expires_in` of the
     * response (RFC 9126 section 2.2). FAPI 2.0 wants less than 600. Authlete shows 0 when it was never set. Since
     * Authlete 2.2.
     */
    pushedAuthReqDuration: seconds(),
    /**
     * Whether every client must push its authorization requests (RFC 9126 section 5,
     * `require_pushed_authorization_requests`). A client can also be held to it by its own `parRequired`. Default
     * `false`. Since Authlete 2.2.1.
     */
    parRequired: flag(),
    /**
     * Whether every authorization request must carry a request object, by `request` or `request_uri`. Unless
     * `traditionalRequestObjectProcessingApplied` is set, discovery then says `require_signed_request_object` (RFC 9101
     * section 10.5). Default `false`. Since Authlete 2.2.1.
     */
    requestObjectRequired: flag(),
    /**
     * Whether request objects follow OpenID Connect Core 1.0 section 6, where they may be unsigned and be completed by
     * parameters outside, instead of the stricter RFC 9101. Default `false`. Since Authlete 2.2.1.
     */
    traditionalRequestObjectProcessingApplied: flag(),
    /**
     * Whether Authlete verifies the certificate chain when a client authenticates with `TLS_CLIENT_AUTH` (RFC 8705
     * section 2.1), against `trustedRootCertificates`. With `false` the TLS terminator in front must do so. Default
     * `false`.
     */
    mutualTlsValidatePkiCertChain: flag(),
    /**
     * The root certificates, in PEM, to which client certificates must lead while `mutualTlsValidatePkiCertChain` is
     * `true` (RFC 8705 section 2.1).
     */
    trustedRootCertificates: set(text()),
    /**
     * The URLs of endpoints that ask for a client certificate, where they differ from the ordinary ones (RFC 8705
     * section 5, `mtls_endpoint_aliases`).
     */
    mtlsEndpointAliases: set(namedUri, "name"),
    /** The `token_type` of token responses (RFC 6749 section 7.1). `Bearer` wherever tokens are used as in RFC 6750. */
    accessTokenType: text(),
    /**
     * Whether the server can bind access tokens to the client's certificate, so that a stolen token is useless without
     * the private key (RFC 8705 section 3). Each client asks for it by a flag of the same name. Default `false`.
     */
    tlsClientCertificateBoundAccessTokens: flag(),
    /**
     * How long access tokens live, in seconds: `expires_in` of token responses (RFC 6749 section 5.1). Scope attributes
     * and client extensions can only shorten it. Authlete shows 0 when it was never set.
     */
    accessTokenDuration: seconds(),
    /**
     * Whether a new access token ends those that the same client already holds for the same subject. Tokens of the
     * client credentials flow are exempt. Default `false`.
     */
    singleAccessTokenPerSubject: flag(),
    /**
     * The algorithm that signs access tokens as JWTs, an asymmetric one; the key comes from `jwks`. Without it access
     * tokens are random strings.
     */
    accessTokenSignAlg: defaults(null, jwsAlg),
    /**
     * The `kid` of the key in `jwks` that signs access tokens. Needed as soon as several keys fit `accessTokenSignAlg`,
     * as during a rotation.
     */
    accessTokenSignatureKeyId: text(),
    /**
     * How long refresh tokens live, in seconds. Scope attributes and client extensions can only shorten it. Authlete
     * shows 0 when it was never set.
     */
    refreshTokenDuration: seconds(),
    /**
     * Whether a rotated refresh token inherits what is left of its predecessor's lifetime, so that a grant has a fixed
     * end; otherwise each new one lives the full `refreshTokenDuration`. Default `false`. Since Authlete 2.2.1.
     */
    refreshTokenDurationKept: flag(),
    /**
     * Whether each use gives a refresh token its full lifetime anew. It counts only while `refreshTokenKept` is `true`.
     * Default `false`. Since Authlete 2.2.13.
     */
    refreshTokenDurationReset: flag(),
    /**
     * Whether a refresh token stays valid after use. With `false` each use returns a new one and ends the old
     * (rotation, RFC 6749 section 6). Default `false`.
     */
    refreshTokenKept: flag(),
    /**
     * The scopes that clients may request (RFC 6749 section 3.3; RFC 8414 section 2, `scopes_supported`); OpenID
     * Connect needs `openid` among them. Compared by name: Authlete keeps no order, and fills in descriptions of the
     * standard scopes.
     */
    supportedScopes: set(scope, "name"),
    /**
     * Whether a request that ends up without any scope is refused: it names none, and no scope of the service is a
     * default one (RFC 6749 section 3.3). Default `false`. Since Authlete 2.2.1.
     */
    scopeRequired: flag(),
    /**
     * How long ID tokens are valid, in seconds: their `exp` (OpenID Connect Core 1.0 section 2). Authlete shows 0 when
     * it was never set.
     */
    idTokenDuration: seconds(),
    /**
     * By how many seconds the clocks of clients may be off when `exp`, `iat` and `nbf` of their JWTs are checked, in
     * seconds from 0 to 65535. Authlete shows 0 when it was never set.
     */
    allowableClockSkew: seconds(0, 65535),
    /**
     * The kinds of claims in ID tokens and userinfo responses (OpenID Connect Core 1.0 section 5.6; Discovery 1.0
     * section 3, `claim_types_supported`). Authlete helps only with `NORMAL`. Default `["NORMAL"]`.
     */
    supportedClaimTypes: defaults(["NORMAL"], set(claimType)),
    /**
     * The languages in which claims exist, as BCP 47 tags such as `ja-JP` (OpenID Connect Core 1.0 section 5.2;
     * Discovery 1.0 section 3, `claims_locales_supported`).
     */
    supportedClaimLocales: set(text()),
    /**
     * The names of the claims that the server can deliver, standard or not (OpenID Connect Core 1.0 section 5.1;
     * Discovery 1.0 section 3, `claims_supported`).
     */
    supportedClaims: set(text()),
    /**
     * Whether claims asked for by the scopes `profile`, `email`, `address` and `phone` enter the ID token only when no
     * access token is issued, as OpenID Connect Core 1.0 section 5.4 says to the letter. Default `false`. Since
     * Authlete 2.2.1.
     */
    claimShortcutRestrictive: flag(),
    /**
     * The URL where clients find the server's public keys (OpenID Connect Discovery 1.0 section 3, `jwks_uri`). Your
     * server answers there with the public part of `jwks`.
     */
    jwksUri: url(),
    /**
     * Whether Authlete 2.x itself serves the public keys of the service, at `/api/service/jwks/get/direct/<apiKey>`.
     * Default `false`. Authlete 3.0 ignores it.
     */
    directJwksEndpointEnabled: ignoredIn3(flag()),
    /**
     * The JWK Set (RFC 7517 section 5) with which Authlete signs tokens and decrypts request objects, as JSON text with
     * the private keys. Compared as JSON, and stored encrypted in Pulumi state.
     */
    jwks: secret(jwkSet()),
    /**
     * The `kid` of the key in `jwks` that signs ID tokens. Needed as soon as several keys fit the algorithm, as during
     * a rotation (OpenID Connect Core 1.0 section 10.1.1).
     */
    idTokenSignatureKeyId: text(),
    /**
     * The `kid` of the key in `jwks` that signs userinfo responses of clients that ask for JWTs. Needed as soon as
     * several keys fit the algorithm (OpenID Connect Core 1.0 section 10.1.1).
     */
    userInfoSignatureKeyId: text(),
    /**
     * The `kid` of the key in `jwks` that signs authorization responses in the JARM response modes. Needed as soon as
     * several keys fit the algorithm.
     */
    authorizationSignatureKeyId: text(),
    /**
     * The URL of the userinfo endpoint (OpenID Connect Core 1.0 section 5.3; Discovery 1.0 section 3,
     * `userinfo_endpoint`).
     */
    userInfoEndpoint: url(),
    /**
     * Whether Authlete 2.x itself serves a userinfo endpoint for the service, at `/api/auth/userinfo/direct/<apiKey>`.
     * Default `false`. Authlete 3.0 ignores it.
     */
    directUserInfoEndpointEnabled: ignoredIn3(flag()),
    /**
     * Whether clients may register themselves (RFC 7591). Clients that come this way are unknown to Pulumi. Default
     * `false`.
     */
    dynamicRegistrationSupported: flag(),
    /**
     * The URL of the client registration endpoint (RFC 7591 section 3; RFC 8414 section 2, `registration_endpoint`).
     */
    registrationEndpoint: url(),
    /**
     * The base of the URLs where registered clients manage themselves; Authlete appends the client ID to form
     * `registration_client_uri` (RFC 7592 section 2). Without it `registrationEndpoint` is the base.
     */
    registrationManagementEndpoint: url(),
    /**
     * The URL of a page on how clients may use what the server provides (OpenID Connect Discovery 1.0 section 3,
     * `op_policy_uri`).
     */
    policyUri: url(),
    /** The URL of the terms of service (OpenID Connect Discovery 1.0 section 3, `op_tos_uri`). */
    tosUri: url(),
    /**
     * The URL of a page for developers of clients (OpenID Connect Discovery 1.0 section 3, `service_documentation`).
     */
    serviceDocumentation: url(),
    /**
     * The URL of the backchannel authentication endpoint (CIBA Core 1.0 section 4,
     * `backchannel_authentication_endpoint`).
     */
    backchannelAuthenticationEndpoint: url(),
    /**
     * The ways in which CIBA clients may get their tokens: they ask, are told when to ask, or are sent them (CIBA Core
     * 1.0 section 4, `backchannel_token_delivery_modes_supported`). FAPI-CIBA forbids `PUSH`.
     */
    supportedBackchannelTokenDeliveryModes: set(deliveryMode),
    /**
     * How long an `auth_req_id` is valid, in seconds: `expires_in` of the backchannel authentication response (CIBA
     * Core 1.0 section 7.3). Authlete shows 0 when it was never set.
     */
    backchannelAuthReqIdDuration: seconds(),
    /**
     * How long CIBA clients must wait between token requests, in seconds from 0 to 65535: `interval` of the backchannel
     * authentication response (CIBA Core 1.0 section 7.3). Authlete shows 0 when it was never set.
     */
    backchannelPollingInterval: seconds(0, 65535),
    /**
     * Whether backchannel authentication requests may carry `user_code`, a secret known to user and server that keeps
     * strangers from disturbing the user (CIBA Core 1.0 section 4, `backchannel_user_code_parameter_supported`).
     * Default `false`.
     */
    backchannelUserCodeParameterSupported: flag(),
    /**
     * Whether backchannel authentication requests under FAPI must carry `binding_message` (FAPI-CIBA section 5.2.2).
     * With `false` your server itself has to ensure that each request has a unique context. Default `false`.
     */
    backchannelBindingMessageRequiredInFapi: flag(),
    /** The URL of the device authorization endpoint (RFC 8628 section 4, `device_authorization_endpoint`). */
    deviceAuthorizationEndpoint: url(),
    /**
     * The URL of the page where users type the code that their device shows (RFC 8628 section 3.2, `verification_uri`).
     * Keep it short.
     */
    deviceVerificationUri: url(),
    /**
     * The URL of the same page with the code filled in, for QR codes and the like: Authlete replaces the text
     * `USER_CODE` in it (RFC 8628 section 3.2, `verification_uri_complete`). Without it responses have no such
     * parameter.
     */
    deviceVerificationUriComplete: url(),
    /**
     * How long device codes and user codes are valid, in seconds: `expires_in` of the device authorization response
     * (RFC 8628 section 3.2). Authlete shows 0 when it was never set.
     */
    deviceFlowCodeDuration: seconds(),
    /**
     * How long devices must wait between token requests, in seconds from 0 to 65535: `interval` of the device
     * authorization response (RFC 8628 section 3.2). Authlete shows 0 when it was never set.
     */
    deviceFlowPollingInterval: seconds(0, 65535),
    /**
     * The characters of user codes in the device flow: `BASE20` is upper-case consonants, which form no words, and
     * `NUMERIC` digits only (RFC 8628 section 6.1).
     */
    userCodeCharset: userCodeCharset,
    /**
     * How many characters a user code in the device flow has, from 0 to 255 (RFC 8628 section 6.1). Authlete shows 0
     * when it was never set.
     */
    userCodeLength: integer(0, 255),
    /**
     * The trust frameworks under which the server verifies identities, such as `eidas` (OpenID Connect for Identity
     * Assurance 1.0, `trust_frameworks_supported`). Since Authlete 2.2.1.
     */
    supportedTrustFrameworks: set(text()),
    /**
     * The kinds of evidence on which verified claims rest, such as `document` or `electronic_record` (OpenID Connect
     * for Identity Assurance 1.0, `evidence_supported`). Since Authlete 2.2.1.
     */
    supportedEvidence: set(text()),
    /**
     * The identity documents that the server accepts, under the name of older drafts (`id_documents_supported`). Since
     * Authlete 2.2.1. Deprecated: use `supportedDocuments`.
     */
    supportedIdentityDocuments: set(text()),
    /**
     * The ways of verifying identity documents, under the name of older drafts
     * (`id_documents_verification_methods_supported`). Since Authlete 2.2.1. Deprecated: use
     * `supportedDocumentsMethods`.
     */
    supportedVerificationMethods: set(text()),
    /**
     * The claims that may appear within `verified_claims` (OpenID Connect for Identity Assurance 1.0,
     * `claims_in_verified_claims_supported`). Since Authlete 2.2.1.
     */
    supportedVerifiedClaims: set(text()),
    /**
     * The JSON schemas against which Authlete checks `verified_claims`; `standard+id_document` also admits the evidence
     * `id_document` of older drafts. Unset is the same as `standard`. Since Authlete 2.3.
     */
    verifiedClaimsValidationSchemaSet: defaults(null, verifiedClaimsValidationSchema),
    /**
     * Attributes of your own, as key and value, which Authlete keeps with the service and hands to your server. Since
     * Authlete 2.2.3.
     */
    attributes: set(pair, "key"),
    /**
     * Whether request objects under FAPI 1.0 Advanced may lack `nbf`; their 60 minutes of life then go unchecked,
     * against section 5.2.2. Meant for clients that still follow Implementer's Draft 2. Default `false`. Since Authlete
     * 2.2.1.
     */
    nbfOptional: flag(),
    /**
     * Whether authorization responses lack `iss`, the defence against mix-up attacks (RFC 9207 section 2). Meant for
     * experiments, not for production. Default `false`. Since Authlete 2.2.1.
     */
    issSuppressed: flag(),
    /**
     * The names of non-standard client metadata that Authlete keeps, in registration requests and in a client's
     * `customMetadata`. Others are dropped silently. Since Authlete 2.2.10.
     */
    supportedCustomClientMetadata: set(text()),
    /**
     * Whether an access token expires no later than the refresh token that belongs to it, whatever the configured
     * lifetimes are. Default `false`. Since Authlete 2.2.12.
     */
    tokenExpirationLinked: flag(),
    /**
     * Whether request objects that pass through the browser must be encrypted; pushed ones (RFC 9126) need not be. A
     * client's flag of the same name demands it for that client alone. Default `false`. Since Authlete 2.2.10.
     */
    frontChannelRequestObjectEncryptionRequired: flag(),
    /**
     * Whether the JWE `alg` of a request object must be the one that the client registered as `requestEncryptionAlg`;
     * OpenID Connect Dynamic Client Registration 1.0 section 2 leaves others open. Default `false`. Since Authlete
     * 2.2.10.
     */
    requestObjectEncryptionAlgMatchRequired: flag(),
    /**
     * Whether the JWE `enc` of a request object must be the one that the client registered as `requestEncryptionEnc`;
     * OpenID Connect Dynamic Client Registration 1.0 section 2 leaves others open. Default `false`. Since Authlete
     * 2.2.10.
     */
    requestObjectEncryptionEncMatchRequired: flag(),
    /**
     * Whether the service may use keys in a hardware security module; otherwise such keys are left unused and the
     * `/api/hsk` calls refused. The Authlete server needs to have an HSM configured too. Default `false`. Since
     * Authlete 2.2.13.
     */
    hsmEnabled: flag(),
    /**
     * The URL where clients query and revoke grants (Grant Management for OAuth 2.0, `grant_management_endpoint`).
     * Since Authlete 2.3.
     */
    grantManagementEndpoint: url(),
    /**
     * Whether every authorization, CIBA and device request must carry `grant_management_action` (Grant Management for
     * OAuth 2.0, `grant_management_action_required`). This shuts out all public clients, which may not use grant
     * management. Default `false`. Since Authlete 2.3.
     */
    grantManagementActionRequired: flag(),
    /**
     * Whether Authlete's `/api/client/registration` calls may answer with the action `UNAUTHORIZED`, as the 401 of RFC
     * 7592 requires. Turn it on once your client configuration endpoint can handle that action. Default `false`. Since
     * Authlete 2.3.
     */
    unauthorizedOnClientConfigSupported: flag(),
    /**
     * Whether `scope` in a registration request limits what the client may ever request, by filling its
     * `requestableScopes` (RFC 7591 section 2). Default `false`. Since Authlete 2.3.
     */
    dcrScopeUsedAsRequestable: flag(),
    /**
     * The URL to which clients send the browser to log the user out, `https` and without fragment (OpenID Connect
     * RP-Initiated Logout 1.0 section 2.1, `end_session_endpoint`). Since Authlete 2.2.1.
     */
    endSessionEndpoint: url(),
    /**
     * Whether the port is ignored when a redirect URI on `localhost`, `127.0.0.1` or `::1` is compared with the
     * registered ones, for native apps that listen on any free port (RFC 8252 section 7.3). Default `false`. Since
     * Authlete 2.3.
     */
    loopbackRedirectionUriVariable: flag(),
    /**
     * Whether `aud` of a request object must be the issuer identifier; RFC 9101 section 4 only recommends it. Default
     * `false`. Since Authlete 2.3.
     */
    requestObjectAudienceChecked: flag(),
    /**
     * Whether Authlete issues access tokens for the external attachments of verified claims and puts them into ID
     * tokens and userinfo responses (OpenID Connect for Identity Assurance 1.0). Default `false`. Since Authlete 2.3.
     */
    accessTokenForExternalAttachmentEmbedded: flag(),
    /**
     * The entity IDs of the trust anchors and intermediates that vouch directly for the server (OpenID Federation 1.0,
     * `authority_hints`). Since Authlete 2.3.
     */
    authorityHints: set(url()),
    /**
     * Whether the service takes part in OpenID Federation 1.0, so that clients of the federation can come without
     * registration by hand. It also needs `trustAnchors`. Default `false`. Since Authlete 2.3.
     */
    federationEnabled: flag(),
    /**
     * The JWK Set that signs the server's entity configuration and the document at `signedJwksUri` (OpenID Federation
     * 1.0), as JSON text with the private keys. Compared as JSON, and stored encrypted in Pulumi state. Since Authlete
     * 2.3.
     */
    federationJwks: secret(jwkSet()),
    /**
     * The `kid` of the key in `federationJwks` that signs the entity configuration and the signed JWK Set. Needed when
     * the set holds several keys. Since Authlete 2.3.
     */
    federationSignatureKeyId: text(),
    /**
     * How long the entity configuration is valid, in seconds: its `exp` (OpenID Federation 1.0). Default 0, which means
     * the default of the Authlete server. Since Authlete 2.3.
     */
    federationConfigurationDuration: defaults(0, seconds()),
    /**
     * The URL of the endpoint for explicit client registration (OpenID Federation 1.0 section 12.2,
     * `federation_registration_endpoint`). Since Authlete 2.3.
     */
    federationRegistrationEndpoint: url(),
    /**
     * The name of the organization that runs the server, for humans (OpenID Federation 1.0, `organization_name`). Since
     * Authlete 2.3.
     */
    organizationName: text(),
    /**
     * Claims that the server derives from others, such as an age limit from `birthdate`, as a JSON object in text
     * (Advanced Syntax for Claims, `transformed_claims_predefined`). Compared as JSON. Since Authlete 2.3.
     */
    predefinedTransformedClaims: json(),
    /**
     * Whether a refresh token that is used several times in quick succession yields the same new one, so that a retry
     * after a lost response does not lose the grant. Default `false`. Since Authlete 2.3.
     */
    refreshTokenIdempotent: flag(),
    /**
     * The URL where the server's JWK Set is published as a signed JWT (OpenID Federation 1.0, `signed_jwks_uri`). Since
     * Authlete 2.3.
     */
    signedJwksUri: url(),
    /**
     * Whether attachments of verified claims travel inside (`EMBEDDED`) or by reference (`EXTERNAL`) (OpenID Connect
     * for Identity Assurance 1.0, `attachments_supported`). Since Authlete 2.3.
     */
    supportedAttachments: set(attachmentType),
    /**
     * The hash algorithms for digests of external attachments, such as `sha-256` (OpenID Connect for Identity Assurance
     * 1.0, `digest_algorithms_supported`). Since Authlete 2.3.
     */
    supportedDigestAlgorithms: set(text()),
    /**
     * The kinds of documents that the server accepts as evidence, such as `passport` or `idcard` (OpenID Connect for
     * Identity Assurance 1.0, `documents_supported`). Since Authlete 2.3.
     */
    supportedDocuments: set(text()),
    /**
     * The ways in which documents are validated and persons verified, such as `pipp` (OpenID Connect for Identity
     * Assurance 1.0, `documents_methods_supported`). Since Authlete 2.3.
     */
    supportedDocumentsMethods: set(text()),
    /**
     * The ways of validating documents, under the name of Implementer's Draft 3
     * (`documents_validation_methods_supported`). Since Authlete 2.3. Deprecated: use `supportedDocumentsCheckMethods`.
     */
    supportedDocumentsValidationMethods: set(text()),
    /**
     * The ways of verifying who holds a document, under the name of Implementer's Draft 3
     * (`documents_verification_methods_supported`). Since Authlete 2.3. Deprecated: use
     * `supportedDocumentsCheckMethods`.
     */
    supportedDocumentsVerificationMethods: set(text()),
    /**
     * The kinds of electronic records that the server accepts as evidence, such as `birth_register` (OpenID Connect for
     * Identity Assurance 1.0, `electronic_records_supported`). Since Authlete 2.3.
     */
    supportedElectronicRecords: set(text()),
    /**
     * How clients of the federation may register: `AUTOMATIC` with their first request, `EXPLICIT` at the registration
     * endpoint beforehand (OpenID Federation 1.0 section 12, `client_registration_types_supported`). Since Authlete
     * 2.3.
     */
    supportedClientRegistrationTypes: set(clientRegistrationType),
    /**
     * Whether a token exchange request (RFC 8693) needs a client that can be identified, by `client_id` or by client
     * authentication. Default `false`. Since Authlete 2.3.
     */
    tokenExchangeByIdentifiableClientsOnly: flag(),
    /** Whether token exchange (RFC 8693) is closed to public clients. Default `false`. Since Authlete 2.3. */
    tokenExchangeByConfidentialClientsOnly: flag(),
    /**
     * Whether token exchange (RFC 8693) is open only to clients with `extension.tokenExchangePermitted`. Default
     * `false`. Since Authlete 2.3.
     */
    tokenExchangeByPermittedClientsOnly: flag(),
    /**
     * Whether encrypted JWTs are refused as subject and actor tokens of a token exchange (RFC 8693 section 2.1);
     * Authlete does not look inside them, so that otherwise your server has to. Default `false`. Since Authlete 2.3.
     */
    tokenExchangeEncryptedJwtRejected: flag(),
    /**
     * Whether unsigned JWTs are refused as subject and actor tokens of a token exchange (RFC 8693 section 2.1). Default
     * `false`. Since Authlete 2.3.
     */
    tokenExchangeUnsignedJwtRejected: flag(),
    /**
     * Whether a token request with a JWT as its grant needs a client that can be identified; RFC 7523 section 2.1 makes
     * client authentication optional. Default `false`. Since Authlete 2.3.
     */
    jwtGrantByIdentifiableClientsOnly: flag(),
    /**
     * Whether encrypted JWTs are refused as grants (RFC 7523 section 2.1); Authlete does not look inside them, so that
     * otherwise your server has to. Default `false`. Since Authlete 2.3.
     */
    jwtGrantEncryptedJwtRejected: flag(),
    /**
     * Whether unsigned JWTs, which anyone can make up, are refused as grants; RFC 7523 section 3 requires a signature.
     * Default `false`. Since Authlete 2.3.
     */
    jwtGrantUnsignedJwtRejected: flag(),
    /**
     * Whether a registration request is refused when a client with the same `software_id` exists already (RFC 7591
     * section 2). Default `false`. Since Authlete 2.2.30.
     */
    dcrDuplicateSoftwareIdBlocked: flag(),
    /**
     * The trust anchors at which trust chains of clients may end (OpenID Federation 1.0). While there are none, every
     * registration through the federation fails. Since Authlete 2.3.
     */
    trustAnchors: set(trustAnchor, "entityId"),
    /**
     * Whether a refreshed access token loses the scope `openid` unless its refresh token has `offline_access` (OpenID
     * Connect Core 1.0 section 11). Default `false`. Since Authlete 2.2.36.
     */
    openidDroppedOnRefreshWithoutOfflineAccess: flag(),
    /**
     * The ways of checking documents, such as `vpip` or `data` (OpenID Connect for Identity Assurance 1.0,
     * `documents_check_methods_supported`). Since Authlete 2.3.
     */
    supportedDocumentsCheckMethods: set(text()),
    /**
     * Whether userinfo and resource responses to signed requests are themselves signed, as HTTP messages (RFC 9421),
     * with the key named by `resourceSignatureKeyId`. Default `false`. Since Authlete 2.3.
     */
    rsResponseSigned: flag(),
    /**
     * How long a `c_nonce` can be used for key proofs, in seconds; with OpenID4VCI 1.0 (section 7) the time window in
     * which all wallets get the same one. Default 0, which means the default of the Authlete server. Since Authlete
     * 3.0.
     */
    cnonceDuration: in3(defaults(0, seconds())),
    /**
     * Whether every DPoP proof must contain a `nonce` issued by the server (RFC 9449 sections 8 and 9). Default
     * `false`; then your server can still ask for it in single calls. Since Authlete 3.0.
     */
    dpopNonceRequired: in3(flag()),
    /**
     * Whether the service issues verifiable credentials (OpenID4VCI). It also needs `credentialIssuerMetadata` and
     * `credentialJwks`. Default `false`. Since Authlete 3.0.
     */
    verifiableCredentialsEnabled: in3(flag()),
    /**
     * The URL where verifiers find the public keys of the credential issuer: `jwks_uri` of the JWT VC issuer metadata.
     * Since Authlete 3.0.
     */
    credentialJwksUri: in3(url()),
    /**
     * How long a credential offer is valid unless the call that creates it says otherwise, in seconds (OpenID4VCI
     * section 4). Default 0, which means the default of the Authlete server. Since Authlete 3.0.
     */
    credentialOfferDuration: in3(defaults(0, seconds())),
    /**
     * How long a nonce for DPoP proofs is accepted, in seconds (RFC 9449 section 8). Authlete shows 0 when it was never
     * set. Since Authlete 3.0.
     */
    dpopNonceDuration: in3(seconds()),
    /**
     * Whether wallets may redeem a pre-authorized code without saying which client they are (OpenID4VCI section 12.3,
     * `pre-authorized_grant_anonymous_access_supported`). Default `false`. Since Authlete 3.0.
     */
    preAuthorizedGrantAnonymousAccessSupported: in3(flag()),
    /**
     * How long the `transaction_id` of a deferred credential is valid, in seconds (OpenID4VCI section 9). Default 0,
     * which means the default of the Authlete server. Since Authlete 3.0.
     */
    credentialTransactionDuration: in3(defaults(0, seconds())),
    /**
     * The `kid` of the key in `jwks` that signs introspection responses in JWT form (RFC 9701). Needed as soon as
     * several keys fit the algorithm. Since Authlete 3.0.
     */
    introspectionSignatureKeyId: in3(text()),
    /**
     * The `kid` of the key in `jwks` that signs userinfo and resource responses while `rsResponseSigned` is `true`.
     * Since Authlete 2.3.
     */
    resourceSignatureKeyId: text(),
    /**
     * How many digits the PIN of a credential offer has. Default 0, which means the default of the Authlete server.
     * Since Authlete 3.0. Deprecated: OpenID4VCI has replaced the PIN by a transaction code.
     */
    userPinLength: in3(defaults(0, integer())),
    /**
     * The values of `prompt` that the login page can honour; `CREATE` offers to open an account (Initiating User
     * Registration via OpenID Connect 1.0, `prompt_values_supported`). Default all five. Since Authlete 3.0.
     */
    supportedPromptValues: in3(defaults(["NONE", "LOGIN", "CONSENT", "SELECT_ACCOUNT", "CREATE"], set(prompt))),
    /**
     * Whether a refresh yields a new ID token as well, as long as `openid` is among the scopes (OpenID Connect Core 1.0
     * section 12.2). Your server must handle the action `ID_TOKEN_REISSUABLE`. Default `false`. Since Authlete 2.3.8.
     */
    idTokenReissuable: flag(),
    /**
     * The JWK Set that signs verifiable credentials, as JSON text with the private keys; compared as JSON, and stored
     * encrypted in Pulumi state. Give each key a `kid`, or Authlete inserts the thumbprint (RFC 7638) as one. Since
     * Authlete 3.0.
     */
    credentialJwks: in3(secret(jwkSet())),
    /**
     * The FAPI profiles to which every request to the service is held, such as `FAPI2_SECURITY`. They count only with
     * `FAPI` among `supportedServiceProfiles`; without any, clients and scopes may still ask for FAPI. Since Authlete
     * 3.0.
     */
    fapiModes: in3(set(fapiMode)),
    /**
     * How long verifiable credentials are valid unless the call that issues them says otherwise, in seconds. Default 0,
     * which means that they never expire: a JWT credential then has no `exp`. Since Authlete 3.0.
     */
    credentialDuration: in3(seconds()),
    /**
     * What the service publishes about itself as a credential issuer, at `/.well-known/openid-credential-issuer`
     * (OpenID4VCI section 12.2). Since Authlete 3.0.
     */
    credentialIssuerMetadata: in3(credentialIssuerMetadata),
    /**
     * Whether `aud` of ID tokens is always an array or always a single string; both are allowed by OpenID Connect Core
     * 1.0 section 2. Unset keeps the behaviour of earlier versions. Since Authlete 2.3.3.
     */
    idTokenAudType: defaults(null, idTokenAudType),
    /**
     * Whether apps of one vendor may share a login through a device secret (OpenID Connect Native SSO for Mobile Apps
     * 1.0, `native_sso_supported`). With `false` the scope `device_sso` means nothing. Default `false`. Since Authlete
     * 3.0.
     */
    nativeSsoSupported: in3(flag()),
    /**
     * The version of OpenID4VCI by which credentials are issued: `1.0` and `1.0-Final` both mean the final one,
     * `1.0-ID1` the first Implementer's Draft. Unset is the same as `1.0-ID1`. Since Authlete 3.0.22.
     */
    oid4vciVersion: in3(defaults(null, oid4vciVersion)),
    /**
     * Whether `cimdMetadataPolicy` is applied to metadata fetched from client ID URLs. Default `false`. Since Authlete
     * 3.0.23.
     */
    cimdMetadataPolicyEnabled: in3(flag()),
    /**
     * Whether clients may come without registration, with a `client_id` that is the URL of their metadata (OAuth Client
     * ID Metadata Document, `client_id_metadata_document_supported`). Default `false`. Since Authlete 3.0.22.
     */
    clientIdMetadataDocumentSupported: in3(flag()),
    /**
     * Whether only client ID URLs that match `cimdAllowlist` are accepted. Default `false`: any URL is. Since Authlete
     * 3.0.22.
     */
    cimdAllowlistEnabled: in3(flag()),
    /**
     * The client ID URLs to accept: same scheme and authority, same query if the entry has one, and a path that begins
     * with the entry's segments. `https://a.example/x` admits `https://a.example/x/y`. Since Authlete 3.0.22.
     */
    cimdAllowlist: in3(set(url())),
    /**
     * Whether Authlete fetches the metadata document at the start of every flow, even while its cached copy is fresh
     * (RFC 9111). Default `false`. Since Authlete 3.0.22.
     */
    cimdAlwaysRetrieved: in3(flag()),
    /**
     * Whether a client ID URL may be plain `http`, against the specification. For development; elsewhere only together
     * with the allowlist. Default `false`. Since Authlete 3.0.22.
     */
    cimdHttpPermitted: in3(flag()),
    /**
     * Whether a client ID URL may have a query, which the specification discourages. Default `false`. Since Authlete
     * 3.0.22.
     */
    cimdQueryPermitted: in3(flag()),
    /**
     * The rules that metadata fetched from client ID URLs must satisfy, as JSON text in the grammar of OpenID
     * Federation 1.0 section 6.1. Compared as JSON. Applied while `cimdMetadataPolicyEnabled` is `true`. Since Authlete
     * 3.0.23.
     */
    cimdMetadataPolicy: in3(json()),
    /**
     * Whether a `clientIdAlias` that begins with `http://` or `https://` is refused, since it could be taken for a
     * federation entity ID or a client ID URL. Default `false`; Authlete recommends `true`. Since Authlete 3.0.22.
     */
    httpAliasProhibited: in3(flag()),
    /**
     * The social networks through which developers may log in to the developer console of Authlete 2.x. Authlete 3.0
     * has no such field.
     */
    supportedDeveloperSnses: in2(set(sns)),
    /**
     * The credentials of the developer console of Authlete 2.x at social networks; stored encrypted in Pulumi state.
     * Deprecated, and gone in Authlete 3.0.
     */
    developerSnsCredentials: in2(secret(set(snsCredentials, "sns"))),
    /**
     * How long authorization codes can be redeemed, in seconds (RFC 6749 section 4.1.2 recommends at most 600). FAPI
     * 2.0 caps it at 60. Default 0, which means the default of the Authlete server. Since Authlete 3.0.29.
     */
    authorizationCodeDuration: in3(defaults(0, seconds())),
    /**
     * The URL where clients get a challenge to sign into their attestation proof (OAuth 2.0 Attestation-Based Client
     * Authentication, `challenge_endpoint`). Since Authlete 3.0.28.
     */
    challengeEndpoint: in3(url()),
    /**
     * The time window of attestation challenges from `challengeEndpoint`, in seconds. Authlete shows 0 when it was
     * never set. Since Authlete 3.0.28.
     */
    attestationChallengeTimeWindow: in3(seconds()),
    /**
     * The version of the OpenID4VC High Assurance Interoperability Profile that every request to the service must
     * satisfy. Unset, it still holds for clients and scopes that ask for it. Since Authlete 3.0.29.
     */
    haipVersion: in3(defaults(null, haipVersion)),
    /**
     * The root certificates to which the `x5c` chain of a client attestation may lead (OAuth 2.0 Attestation-Based
     * Client Authentication). Give PEM with its markers, as Authlete returns it. Used while
     * `clientAttesterRootsEnabled` is `true`. Since Authlete 3.0.31.
     */
    clientAttesterRoots: in3(set(text())),
    /**
     * Whether `clientAttesterRoots` are trusted, besides the root certificates of the system. Default `false`. Since
     * Authlete 3.0.31.
     */
    clientAttesterRootsEnabled: in3(flag()),
    /**
     * Whether client attestations may lead to `clientAttesterRoots` only, and the root certificates of the system are
     * left out. Default `false`. Since Authlete 3.0.31.
     */
    clientAttesterRootsOnly: in3(flag()),
    /**
     * The root certificates to which the `x5c` chain of a key attestation may lead (OpenID4VCI appendix D). Give PEM
     * with its markers, as Authlete returns it. Used while `keyAttesterRootsEnabled` is `true`. Since Authlete 3.0.31.
     */
    keyAttesterRoots: in3(set(text())),
    /**
     * Whether `keyAttesterRoots` are trusted, besides the root certificates of the system. Default `false`. Since
     * Authlete 3.0.31.
     */
    keyAttesterRootsEnabled: in3(flag()),
    /**
     * Whether key attestations may lead to `keyAttesterRoots` only, and the root certificates of the system are left
     * out. Default `false`. Since Authlete 3.0.31.
     */
    keyAttesterRootsOnly: in3(flag()),
    /**
     * Whether the server tells clients about logouts directly, without the browser (OpenID Connect Back-Channel Logout
     * 1.0 section 2.1, `backchannel_logout_supported`). Default `false`. Since Authlete 3.0.32.
     */
    backchannelLogoutSupported: in3(flag()),
    /**
     * Whether ID tokens and logout tokens carry `sid`, so that one session can be ended and not all of a user's (OpenID
     * Connect Back-Channel Logout 1.0 section 2.1, `backchannel_logout_session_supported`). Default `false`. Since
     * Authlete 3.0.32.
     */
    backchannelLogoutSessionSupported: in3(flag()),
    /**
     * Raw Authlete fields that this version of the package does not know, or enum values newer than it: merged into
     * what is sent, with arrays replaced. The names of known inputs are refused, unless they hold enum values.
     */
    extra: raw(),
  },
  outputs: {
    /** The number that Authlete issued, as text: the id of the resource, known in every preview of an update. */
    apiKey: fromId(text()),
    /** The running number of the service inside its Authlete server. API calls do not use it. */
    number: integer(),
    /**
     * The secret that goes with `apiKey` for HTTP Basic authentication in Authlete 2.x; stored encrypted in Pulumi
     * state. Deprecated in Authlete 3.0, which has access tokens instead.
     */
    apiSecret: secret(text()),
    /**
     * The URL that Authlete calls when tokens have been issued or revoked in a batch. The API cannot set it. Since
     * Authlete 3.0.
     */
    tokenBatchNotificationEndpoint: in3(url()),
    /**
     * The number of the account that owns the service. Deprecated in Authlete 3.0, where organizations own services.
     */
    serviceOwnerNumber: integer(),
    /**
     * The credentials of the service at social networks for the login of end users; stored encrypted in Pulumi state.
     * Deprecated: Authlete 3.0 does not keep them.
     */
    snsCredentials: secret(set(snsCredentials, "sns")),
    /**
     * What Authlete tells about the service in passing, such as `clientCount`, the number of its clients. It moves
     * without any change to the service.
     */
    metadata: volatile(set(pair, "key")),
    /** When the service was created, in milliseconds since 1970-01-01 UTC. */
    createdAt: integer(),
    /** When the service was last written, in milliseconds since 1970-01-01 UTC. Every update moves it. */
    modifiedAt: integer(),
    /**
     * The keys of the service in hardware security modules; only the `/api/hsk` calls change them. Since Authlete
     * 2.2.13.
     */
    hsks: volatile(set(hsk, "handle")),
  },
  rules: serviceRules,
  calls,
};

function calls(place: Place): Calls {
  const { generation, idp, serviceId, apiServerId, organizationId } = place;
  // In 2.x these calls are the service owner's; in 3.0 they are the service's own.
  const service = generation === 3 ? serviceId : undefined;
  const at = (verb: string) =>
    generation === 3 ? `/api/${serviceId}/service/${verb}` : `/api/service/${verb}/${serviceId}`;
  const viaIdp = (path: string, body: object, repeatable: boolean): Call => ({
    method: "POST",
    path,
    body: { apiServerId: integerOf(apiServerId), organizationId: integerOf(organizationId), ...body },
    idp: true,
    repeatable,
  });
  return {
    create: (body) =>
      idp
        ? viaIdp("/api/service", { service: body }, false)
        : { method: "POST", path: "/api/service/create", body, repeatable: false },
    read: () => ({ method: "GET", path: at("get"), service, repeatable: true }),
    list: (start, end) => ({
      method: "GET",
      path: `/api/service/get/list?start=${start}&end=${end}`,
      repeatable: true,
    }),
    find: (id) => calls({ ...place, serviceId: id }).read(),
    update: (body) => ({ method: "POST", path: at("update"), body, service, repeatable: true }),
    delete: () =>
      idp
        ? viaIdp("/api/service/remove", { serviceId: integerOf(serviceId) }, true)
        : { method: "DELETE", path: at("delete"), repeatable: true },
    field: () => {
      throw new Error("a service has no field with an endpoint of its own");
    },
  };
}
