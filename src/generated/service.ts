// Generated from the tables in src/resources and src/shapes.ts by `npm run docs`. Do not edit.
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
  Hsk,
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

/** The arguments of a Service. What is left out is not managed; `null` and `[]` mean none. */
export interface ServiceArgs {
  /** The name of the service, as the Authlete console and lists of services show it. It has no effect on the protocol. */
  serviceName?: pulumi.Input<string | null>;
  /** The issuer identifier of the authorization server: an `https` URL with neither query nor fragment. It becomes `iss` in ID tokens and `issuer` in the discovery document (OpenID Connect Discovery 1.0 section 3, RFC 8414 section 2), and clients compare it letter by letter. */
  issuer?: pulumi.Input<string | null>;
  /** A note about the service for those who administer it. */
  description?: pulumi.Input<string | null>;
  /** Whether `aud` of a client assertion must be the issuer identifier, as a single string; otherwise the URL of the endpoint is accepted too (RFC 7523 section 3). Default `false`. Since Authlete 3.0. */
  clientAssertionAudRestrictedToIssuer?: pulumi.Input<boolean | null>;
  /** How many clients one developer may own; 0 means no limit. Authlete 2.3 documents it as read-only, and 3.0 has given up developers, so expect no effect from it there. */
  clientsPerDeveloper?: pulumi.Input<number | null>;
  /** The URL that Authlete 2.x calls to check the password of a developer who logs in to the developer console. Deprecated: Authlete 3.0 ignores it. */
  developerAuthenticationCallbackEndpoint?: pulumi.Input<string | null>;
  /** The user name for HTTP Basic authentication when Authlete 2.x calls `developerAuthenticationCallbackEndpoint`. Deprecated: Authlete 3.0 ignores it. */
  developerAuthenticationCallbackApiKey?: pulumi.Input<string | null>;
  /** The password for HTTP Basic authentication when Authlete 2.x calls `developerAuthenticationCallbackEndpoint`; stored encrypted in Pulumi state. Deprecated: Authlete 3.0 ignores it. */
  developerAuthenticationCallbackApiSecret?: pulumi.Input<string | null>;
  /** The social networks through which end users may log in where Authlete 2.x hosts the login page. Authlete 3.0 ignores it. */
  supportedSnses?: pulumi.Input<pulumi.Input<Sns>[] | null>;
  /** Whether clients may present `clientIdAlias` as their `client_id`. Default `true`. Authlete 3.0 ignores it: there aliases are always on. */
  clientIdAliasEnabled?: pulumi.Input<boolean | null>;
  /** The URL that Authlete calls with POST to check an end user's credentials, where the authorization page is the one that Authlete provides. Servers with login pages of their own leave it out. */
  authenticationCallbackEndpoint?: pulumi.Input<string | null>;
  /** The user name for HTTP Basic authentication when Authlete calls `authenticationCallbackEndpoint`. Without it Authlete sends no `Authorization` header. */
  authenticationCallbackApiKey?: pulumi.Input<string | null>;
  /** The password for HTTP Basic authentication when Authlete calls `authenticationCallbackEndpoint`; stored encrypted in Pulumi state. */
  authenticationCallbackApiSecret?: pulumi.Input<string | null>;
  /** The authentication context classes that the server can satisfy, such as `urn:mace:incommon:iap:silver` (OpenID Connect Discovery 1.0 section 3, `acr_values_supported`). The API description marks it read-only, yet Authlete stores it. */
  supportedAcrs?: pulumi.Input<pulumi.Input<string>[] | null>;
  /** The grant types that the token endpoint accepts; every other one is refused, whatever a client has registered (RFC 8414 section 2, `grant_types_supported`). An empty list means none, whereas a service created without the list gets a default from Authlete. */
  supportedGrantTypes?: pulumi.Input<pulumi.Input<GrantType>[] | null>;
  /** The response types that the authorization endpoint accepts, in Authlete's notation: `CODE_ID_TOKEN` stands for `code id_token` (RFC 8414 section 2, `response_types_supported`). An empty list means none, whereas a service created without the list gets a default from Authlete. */
  supportedResponseTypes?: pulumi.Input<pulumi.Input<ResponseType>[] | null>;
  /** The values of `type` that requests may use within `authorization_details` (RFC 9396 section 10, `authorization_details_types_supported`). Since Authlete 2.2.7. */
  supportedAuthorizationDetailsTypes?: pulumi.Input<pulumi.Input<string>[] | null>;
  /** The security profiles that the service may apply: `FAPI` is the precondition of everything FAPI, `fapiModes` and scope attributes included, and `OPEN_BANKING` of the UK Open Banking profile. */
  supportedServiceProfiles?: pulumi.Input<pulumi.Input<ServiceProfile>[] | null>;
  /** Whether error responses lack `error_description`, which tells developers the cause, in Authlete's words (RFC 6749 section 5.2). Default `false`. */
  errorDescriptionOmitted?: pulumi.Input<boolean | null>;
  /** Whether error responses lack `error_uri`, a link to an explanation of the error (RFC 6749 section 5.2). Default `false`. */
  errorUriOmitted?: pulumi.Input<boolean | null>;
  /** The URL of the authorization endpoint, `https` and without fragment (RFC 6749 section 3.1, RFC 8414 section 2, `authorization_endpoint`). Your server implements it; Authlete publishes the URL in discovery. */
  authorizationEndpoint?: pulumi.Input<string | null>;
  /** Whether Authlete 2.x itself serves an authorization endpoint for the service, at `/api/auth/authorization/direct/<apiKey>`. Default `false`. Authlete 3.0 ignores it. */
  directAuthorizationEndpointEnabled?: pulumi.Input<boolean | null>;
  /** The languages of the login and consent pages, as BCP 47 tags such as `en-US` (OpenID Connect Discovery 1.0 section 3, `ui_locales_supported`). */
  supportedUiLocales?: pulumi.Input<pulumi.Input<string>[] | null>;
  /** The values of the `display` parameter that the login and consent pages can honour (OpenID Connect Discovery 1.0 section 3, `display_values_supported`). Default `["PAGE"]`. */
  supportedDisplays?: pulumi.Input<pulumi.Input<Display>[] | null>;
  /** Whether every authorization code request must bring a `code_challenge` (RFC 7636 section 4.3). Default `false`; then PKCE is checked only when the client uses it, or must. */
  pkceRequired?: pulumi.Input<boolean | null>;
  /** Whether PKCE must use `code_challenge_method=S256`, so that `plain` and a missing method are refused (RFC 7636 section 4.2). It does not by itself make PKCE mandatory: see `pkceRequired`. Default `false`. */
  pkceS256Required?: pulumi.Input<boolean | null>;
  /** How long the JWT of an authorization response in one of the JARM response modes is valid, in seconds: its `exp` (JARM section 2.1). Authlete shows 0 when it was never set. */
  authorizationResponseDuration?: pulumi.Input<number | null>;
  /** The URL of the token endpoint, `https` and without fragment (RFC 6749 section 3.2, RFC 8414 section 2, `token_endpoint`). It is also an audience of client assertions. */
  tokenEndpoint?: pulumi.Input<string | null>;
  /** Whether Authlete 2.x itself serves a token endpoint for the service, at `/api/auth/token/direct/<apiKey>`. Default `false`. Authlete 3.0 ignores it. */
  directTokenEndpointEnabled?: pulumi.Input<boolean | null>;
  /** The ways in which clients may authenticate at the token endpoint; `NONE` is that of public clients (RFC 8414 section 2, `token_endpoint_auth_methods_supported`). An empty list means none at all, whereas a service created without the list gets a default from Authlete. */
  supportedTokenAuthMethods?: pulumi.Input<pulumi.Input<ClientAuthMethod>[] | null>;
  /** Whether a public client may leave out `client_id` at the token endpoint when the authorization code or refresh token tells who it is, which RFC 6749 section 4.1.3 forbids. Meant for migrations only. Default `false`. Since Authlete 2.2.1. */
  missingClientIdAllowed?: pulumi.Input<boolean | null>;
  /** The URL of the endpoint where clients revoke their tokens (RFC 7009 section 2; RFC 8414 section 2, `revocation_endpoint`). */
  revocationEndpoint?: pulumi.Input<string | null>;
  /** Whether Authlete 2.x itself serves a revocation endpoint for the service, at `/api/auth/revocation/direct/<apiKey>`. Default `false`. Authlete 3.0 ignores it. */
  directRevocationEndpointEnabled?: pulumi.Input<boolean | null>;
  /** The ways in which clients may authenticate at the revocation endpoint (RFC 8414 section 2, `revocation_endpoint_auth_methods_supported`). */
  supportedRevocationAuthMethods?: pulumi.Input<pulumi.Input<ClientAuthMethod>[] | null>;
  /** The URL of the endpoint where resource servers ask about access tokens (RFC 7662 section 2; RFC 8414 section 2, `introspection_endpoint`). */
  introspectionEndpoint?: pulumi.Input<string | null>;
  /** Whether Authlete 2.x itself serves an introspection endpoint for the service. Default `false`. Authlete 3.0 ignores it. */
  directIntrospectionEndpointEnabled?: pulumi.Input<boolean | null>;
  /** The ways in which resource servers may authenticate at the introspection endpoint (RFC 8414 section 2, `introspection_endpoint_auth_methods_supported`). */
  supportedIntrospectionAuthMethods?: pulumi.Input<pulumi.Input<ClientAuthMethod>[] | null>;
  /** The URL of the endpoint to which clients push authorization requests before they send the browser (RFC 9126 section 5, `pushed_authorization_request_endpoint`). Since Authlete 2.2. */
  pushedAuthReqEndpoint?: pulumi.Input<string | null>;
  /** How long the `request_uri` of a pushed authorization request can be used, in seconds: `expires_in` of the response (RFC 9126 section 2.2). FAPI 2.0 wants less than 600. Authlete shows 0 when it was never set. Since Authlete 2.2. */
  pushedAuthReqDuration?: pulumi.Input<number | null>;
  /** Whether every client must push its authorization requests (RFC 9126 section 5, `require_pushed_authorization_requests`). A client can also be held to it by its own `parRequired`. Default `false`. Since Authlete 2.2.1. */
  parRequired?: pulumi.Input<boolean | null>;
  /** Whether every authorization request must carry a request object, by `request` or `request_uri`. Unless `traditionalRequestObjectProcessingApplied` is set, discovery then says `require_signed_request_object` (RFC 9101 section 10.5). Default `false`. Since Authlete 2.2.1. */
  requestObjectRequired?: pulumi.Input<boolean | null>;
  /** Whether request objects follow OpenID Connect Core 1.0 section 6, where they may be unsigned and be completed by parameters outside, instead of the stricter RFC 9101. Default `false`. Since Authlete 2.2.1. */
  traditionalRequestObjectProcessingApplied?: pulumi.Input<boolean | null>;
  /** Whether Authlete verifies the certificate chain when a client authenticates with `TLS_CLIENT_AUTH` (RFC 8705 section 2.1), against `trustedRootCertificates`. With `false` the TLS terminator in front must do so. Default `false`. */
  mutualTlsValidatePkiCertChain?: pulumi.Input<boolean | null>;
  /** The root certificates, in PEM, to which client certificates must lead while `mutualTlsValidatePkiCertChain` is `true` (RFC 8705 section 2.1). */
  trustedRootCertificates?: pulumi.Input<pulumi.Input<string>[] | null>;
  /** The URLs of endpoints that ask for a client certificate, where they differ from the ordinary ones (RFC 8705 section 5, `mtls_endpoint_aliases`). */
  mtlsEndpointAliases?: pulumi.Input<pulumi.Input<NamedUriArgs>[] | null>;
  /** The `token_type` of token responses (RFC 6749 section 7.1). `Bearer` wherever tokens are used as in RFC 6750. */
  accessTokenType?: pulumi.Input<string | null>;
  /** Whether the server can bind access tokens to the client's certificate, so that a stolen token is useless without the private key (RFC 8705 section 3). Each client asks for it by a flag of the same name. Default `false`. */
  tlsClientCertificateBoundAccessTokens?: pulumi.Input<boolean | null>;
  /** How long access tokens live, in seconds: `expires_in` of token responses (RFC 6749 section 5.1). Scope attributes and client extensions can only shorten it. Authlete shows 0 when it was never set. */
  accessTokenDuration?: pulumi.Input<number | null>;
  /** Whether a new access token ends those that the same client already holds for the same subject. Tokens of the client credentials flow are exempt. Default `false`. */
  singleAccessTokenPerSubject?: pulumi.Input<boolean | null>;
  /** The algorithm that signs access tokens as JWTs, an asymmetric one; the key comes from `jwks`. Without it access tokens are random strings. */
  accessTokenSignAlg?: pulumi.Input<JwsAlg | null>;
  /** The `kid` of the key in `jwks` that signs access tokens. Needed as soon as several keys fit `accessTokenSignAlg`, as during a rotation. */
  accessTokenSignatureKeyId?: pulumi.Input<string | null>;
  /** How long refresh tokens live, in seconds. Scope attributes and client extensions can only shorten it. Authlete shows 0 when it was never set. */
  refreshTokenDuration?: pulumi.Input<number | null>;
  /** Whether a rotated refresh token inherits what is left of its predecessor's lifetime, so that a grant has a fixed end; otherwise each new one lives the full `refreshTokenDuration`. Default `false`. Since Authlete 2.2.1. */
  refreshTokenDurationKept?: pulumi.Input<boolean | null>;
  /** Whether each use gives a refresh token its full lifetime anew. It counts only while `refreshTokenKept` is `true`. Default `false`. Since Authlete 2.2.13. */
  refreshTokenDurationReset?: pulumi.Input<boolean | null>;
  /** Whether a refresh token stays valid after use. With `false` each use returns a new one and ends the old (rotation, RFC 6749 section 6). Default `false`. */
  refreshTokenKept?: pulumi.Input<boolean | null>;
  /** The scopes that clients may request (RFC 6749 section 3.3; RFC 8414 section 2, `scopes_supported`); OpenID Connect needs `openid` among them. Compared by name: Authlete keeps no order, and fills in descriptions of the standard scopes. */
  supportedScopes?: pulumi.Input<pulumi.Input<ScopeArgs>[] | null>;
  /** Whether a request that ends up without any scope is refused: it names none, and no scope of the service is a default one (RFC 6749 section 3.3). Default `false`. Since Authlete 2.2.1. */
  scopeRequired?: pulumi.Input<boolean | null>;
  /** How long ID tokens are valid, in seconds: their `exp` (OpenID Connect Core 1.0 section 2). Authlete shows 0 when it was never set. */
  idTokenDuration?: pulumi.Input<number | null>;
  /** By how many seconds the clocks of clients may be off when `exp`, `iat` and `nbf` of their JWTs are checked, in seconds from 0 to 65535. Authlete shows 0 when it was never set. */
  allowableClockSkew?: pulumi.Input<number | null>;
  /** The kinds of claims in ID tokens and userinfo responses (OpenID Connect Core 1.0 section 5.6; Discovery 1.0 section 3, `claim_types_supported`). Authlete helps only with `NORMAL`. Default `["NORMAL"]`. */
  supportedClaimTypes?: pulumi.Input<pulumi.Input<ClaimType>[] | null>;
  /** The languages in which claims exist, as BCP 47 tags such as `ja-JP` (OpenID Connect Core 1.0 section 5.2; Discovery 1.0 section 3, `claims_locales_supported`). */
  supportedClaimLocales?: pulumi.Input<pulumi.Input<string>[] | null>;
  /** The names of the claims that the server can deliver, standard or not (OpenID Connect Core 1.0 section 5.1; Discovery 1.0 section 3, `claims_supported`). */
  supportedClaims?: pulumi.Input<pulumi.Input<string>[] | null>;
  /** Whether claims asked for by the scopes `profile`, `email`, `address` and `phone` enter the ID token only when no access token is issued, as OpenID Connect Core 1.0 section 5.4 says to the letter. Default `false`. Since Authlete 2.2.1. */
  claimShortcutRestrictive?: pulumi.Input<boolean | null>;
  /** The URL where clients find the server's public keys (OpenID Connect Discovery 1.0 section 3, `jwks_uri`). Your server answers there with the public part of `jwks`. */
  jwksUri?: pulumi.Input<string | null>;
  /** Whether Authlete 2.x itself serves the public keys of the service, at `/api/service/jwks/get/direct/<apiKey>`. Default `false`. Authlete 3.0 ignores it. */
  directJwksEndpointEnabled?: pulumi.Input<boolean | null>;
  /** The JWK Set (RFC 7517 section 5) with which Authlete signs tokens and decrypts request objects, as JSON text with the private keys. Compared as JSON, and stored encrypted in Pulumi state. */
  jwks?: pulumi.Input<string | null>;
  /** The `kid` of the key in `jwks` that signs ID tokens. Needed as soon as several keys fit the algorithm, as during a rotation (OpenID Connect Core 1.0 section 10.1.1). */
  idTokenSignatureKeyId?: pulumi.Input<string | null>;
  /** The `kid` of the key in `jwks` that signs userinfo responses of clients that ask for JWTs. Needed as soon as several keys fit the algorithm (OpenID Connect Core 1.0 section 10.1.1). */
  userInfoSignatureKeyId?: pulumi.Input<string | null>;
  /** The `kid` of the key in `jwks` that signs authorization responses in the JARM response modes. Needed as soon as several keys fit the algorithm. */
  authorizationSignatureKeyId?: pulumi.Input<string | null>;
  /** The URL of the userinfo endpoint (OpenID Connect Core 1.0 section 5.3; Discovery 1.0 section 3, `userinfo_endpoint`). */
  userInfoEndpoint?: pulumi.Input<string | null>;
  /** Whether Authlete 2.x itself serves a userinfo endpoint for the service, at `/api/auth/userinfo/direct/<apiKey>`. Default `false`. Authlete 3.0 ignores it. */
  directUserInfoEndpointEnabled?: pulumi.Input<boolean | null>;
  /** Whether clients may register themselves (RFC 7591). Clients that come this way are unknown to Pulumi. Default `false`. */
  dynamicRegistrationSupported?: pulumi.Input<boolean | null>;
  /** The URL of the client registration endpoint (RFC 7591 section 3; RFC 8414 section 2, `registration_endpoint`). */
  registrationEndpoint?: pulumi.Input<string | null>;
  /** The base of the URLs where registered clients manage themselves; Authlete appends the client ID to form `registration_client_uri` (RFC 7592 section 2). Without it `registrationEndpoint` is the base. */
  registrationManagementEndpoint?: pulumi.Input<string | null>;
  /** The URL of a page on how clients may use what the server provides (OpenID Connect Discovery 1.0 section 3, `op_policy_uri`). */
  policyUri?: pulumi.Input<string | null>;
  /** The URL of the terms of service (OpenID Connect Discovery 1.0 section 3, `op_tos_uri`). */
  tosUri?: pulumi.Input<string | null>;
  /** The URL of a page for developers of clients (OpenID Connect Discovery 1.0 section 3, `service_documentation`). */
  serviceDocumentation?: pulumi.Input<string | null>;
  /** The URL of the backchannel authentication endpoint (CIBA Core 1.0 section 4, `backchannel_authentication_endpoint`). */
  backchannelAuthenticationEndpoint?: pulumi.Input<string | null>;
  /** The ways in which CIBA clients may get their tokens: they ask, are told when to ask, or are sent them (CIBA Core 1.0 section 4, `backchannel_token_delivery_modes_supported`). FAPI-CIBA forbids `PUSH`. */
  supportedBackchannelTokenDeliveryModes?: pulumi.Input<pulumi.Input<DeliveryMode>[] | null>;
  /** How long an `auth_req_id` is valid, in seconds: `expires_in` of the backchannel authentication response (CIBA Core 1.0 section 7.3). Authlete shows 0 when it was never set. */
  backchannelAuthReqIdDuration?: pulumi.Input<number | null>;
  /** How long CIBA clients must wait between token requests, in seconds from 0 to 65535: `interval` of the backchannel authentication response (CIBA Core 1.0 section 7.3). Authlete shows 0 when it was never set. */
  backchannelPollingInterval?: pulumi.Input<number | null>;
  /** Whether backchannel authentication requests may carry `user_code`, a secret known to user and server that keeps strangers from disturbing the user (CIBA Core 1.0 section 4, `backchannel_user_code_parameter_supported`). Default `false`. */
  backchannelUserCodeParameterSupported?: pulumi.Input<boolean | null>;
  /** Whether backchannel authentication requests under FAPI must carry `binding_message` (FAPI-CIBA section 5.2.2). With `false` your server itself has to ensure that each request has a unique context. Default `false`. */
  backchannelBindingMessageRequiredInFapi?: pulumi.Input<boolean | null>;
  /** The URL of the device authorization endpoint (RFC 8628 section 4, `device_authorization_endpoint`). */
  deviceAuthorizationEndpoint?: pulumi.Input<string | null>;
  /** The URL of the page where users type the code that their device shows (RFC 8628 section 3.2, `verification_uri`). Keep it short. */
  deviceVerificationUri?: pulumi.Input<string | null>;
  /** The URL of the same page with the code filled in, for QR codes and the like: Authlete replaces the text `USER_CODE` in it (RFC 8628 section 3.2, `verification_uri_complete`). Without it responses have no such parameter. */
  deviceVerificationUriComplete?: pulumi.Input<string | null>;
  /** How long device codes and user codes are valid, in seconds: `expires_in` of the device authorization response (RFC 8628 section 3.2). Authlete shows 0 when it was never set. */
  deviceFlowCodeDuration?: pulumi.Input<number | null>;
  /** How long devices must wait between token requests, in seconds from 0 to 65535: `interval` of the device authorization response (RFC 8628 section 3.2). Authlete shows 0 when it was never set. */
  deviceFlowPollingInterval?: pulumi.Input<number | null>;
  /** The characters of user codes in the device flow: `BASE20` is upper-case consonants, which form no words, and `NUMERIC` digits only (RFC 8628 section 6.1). */
  userCodeCharset?: pulumi.Input<UserCodeCharset | null>;
  /** How many characters a user code in the device flow has, from 0 to 255 (RFC 8628 section 6.1). Authlete shows 0 when it was never set. */
  userCodeLength?: pulumi.Input<number | null>;
  /** The trust frameworks under which the server verifies identities, such as `eidas` (OpenID Connect for Identity Assurance 1.0, `trust_frameworks_supported`). Since Authlete 2.2.1. */
  supportedTrustFrameworks?: pulumi.Input<pulumi.Input<string>[] | null>;
  /** The kinds of evidence on which verified claims rest, such as `document` or `electronic_record` (OpenID Connect for Identity Assurance 1.0, `evidence_supported`). Since Authlete 2.2.1. */
  supportedEvidence?: pulumi.Input<pulumi.Input<string>[] | null>;
  /** The identity documents that the server accepts, under the name of older drafts (`id_documents_supported`). Since Authlete 2.2.1. Deprecated: use `supportedDocuments`. */
  supportedIdentityDocuments?: pulumi.Input<pulumi.Input<string>[] | null>;
  /** The ways of verifying identity documents, under the name of older drafts (`id_documents_verification_methods_supported`). Since Authlete 2.2.1. Deprecated: use `supportedDocumentsMethods`. */
  supportedVerificationMethods?: pulumi.Input<pulumi.Input<string>[] | null>;
  /** The claims that may appear within `verified_claims` (OpenID Connect for Identity Assurance 1.0, `claims_in_verified_claims_supported`). Since Authlete 2.2.1. */
  supportedVerifiedClaims?: pulumi.Input<pulumi.Input<string>[] | null>;
  /** The JSON schemas against which Authlete checks `verified_claims`; `standard+id_document` also admits the evidence `id_document` of older drafts. Unset is the same as `standard`. Since Authlete 2.3. */
  verifiedClaimsValidationSchemaSet?: pulumi.Input<VerifiedClaimsValidationSchema | null>;
  /** Attributes of your own, as key and value, which Authlete keeps with the service and hands to your server. Since Authlete 2.2.3. */
  attributes?: pulumi.Input<pulumi.Input<PairArgs>[] | null>;
  /** Whether request objects under FAPI 1.0 Advanced may lack `nbf`; their 60 minutes of life then go unchecked, against section 5.2.2. Meant for clients that still follow Implementer's Draft 2. Default `false`. Since Authlete 2.2.1. */
  nbfOptional?: pulumi.Input<boolean | null>;
  /** Whether authorization responses lack `iss`, the defence against mix-up attacks (RFC 9207 section 2). Meant for experiments, not for production. Default `false`. Since Authlete 2.2.1. */
  issSuppressed?: pulumi.Input<boolean | null>;
  /** The names of non-standard client metadata that Authlete keeps, in registration requests and in a client's `customMetadata`. Others are dropped silently. Since Authlete 2.2.10. */
  supportedCustomClientMetadata?: pulumi.Input<pulumi.Input<string>[] | null>;
  /** Whether an access token expires no later than the refresh token that belongs to it, whatever the configured lifetimes are. Default `false`. Since Authlete 2.2.12. */
  tokenExpirationLinked?: pulumi.Input<boolean | null>;
  /** Whether request objects that pass through the browser must be encrypted; pushed ones (RFC 9126) need not be. A client's flag of the same name demands it for that client alone. Default `false`. Since Authlete 2.2.10. */
  frontChannelRequestObjectEncryptionRequired?: pulumi.Input<boolean | null>;
  /** Whether the JWE `alg` of a request object must be the one that the client registered as `requestEncryptionAlg`; OpenID Connect Dynamic Client Registration 1.0 section 2 leaves others open. Default `false`. Since Authlete 2.2.10. */
  requestObjectEncryptionAlgMatchRequired?: pulumi.Input<boolean | null>;
  /** Whether the JWE `enc` of a request object must be the one that the client registered as `requestEncryptionEnc`; OpenID Connect Dynamic Client Registration 1.0 section 2 leaves others open. Default `false`. Since Authlete 2.2.10. */
  requestObjectEncryptionEncMatchRequired?: pulumi.Input<boolean | null>;
  /** Whether the service may use keys in a hardware security module; otherwise such keys are left unused and the `/api/hsk` calls refused. The Authlete server needs to have an HSM configured too. Default `false`. Since Authlete 2.2.13. */
  hsmEnabled?: pulumi.Input<boolean | null>;
  /** The URL where clients query and revoke grants (Grant Management for OAuth 2.0, `grant_management_endpoint`). Since Authlete 2.3. */
  grantManagementEndpoint?: pulumi.Input<string | null>;
  /** Whether every authorization, CIBA and device request must carry `grant_management_action` (Grant Management for OAuth 2.0, `grant_management_action_required`). This shuts out all public clients, which may not use grant management. Default `false`. Since Authlete 2.3. */
  grantManagementActionRequired?: pulumi.Input<boolean | null>;
  /** Whether Authlete's `/api/client/registration` calls may answer with the action `UNAUTHORIZED`, as the 401 of RFC 7592 requires. Turn it on once your client configuration endpoint can handle that action. Default `false`. Since Authlete 2.3. */
  unauthorizedOnClientConfigSupported?: pulumi.Input<boolean | null>;
  /** Whether `scope` in a registration request limits what the client may ever request, by filling its `requestableScopes` (RFC 7591 section 2). Default `false`. Since Authlete 2.3. */
  dcrScopeUsedAsRequestable?: pulumi.Input<boolean | null>;
  /** The URL to which clients send the browser to log the user out, `https` and without fragment (OpenID Connect RP-Initiated Logout 1.0 section 2.1, `end_session_endpoint`). Since Authlete 2.2.1. */
  endSessionEndpoint?: pulumi.Input<string | null>;
  /** Whether the port is ignored when a redirect URI on `localhost`, `127.0.0.1` or `::1` is compared with the registered ones, for native apps that listen on any free port (RFC 8252 section 7.3). Default `false`. Since Authlete 2.3. */
  loopbackRedirectionUriVariable?: pulumi.Input<boolean | null>;
  /** Whether `aud` of a request object must be the issuer identifier; RFC 9101 section 4 only recommends it. Default `false`. Since Authlete 2.3. */
  requestObjectAudienceChecked?: pulumi.Input<boolean | null>;
  /** Whether Authlete issues access tokens for the external attachments of verified claims and puts them into ID tokens and userinfo responses (OpenID Connect for Identity Assurance 1.0). Default `false`. Since Authlete 2.3. */
  accessTokenForExternalAttachmentEmbedded?: pulumi.Input<boolean | null>;
  /** The entity IDs of the trust anchors and intermediates that vouch directly for the server (OpenID Federation 1.0, `authority_hints`). Since Authlete 2.3. */
  authorityHints?: pulumi.Input<pulumi.Input<string>[] | null>;
  /** Whether the service takes part in OpenID Federation 1.0, so that clients of the federation can come without registration by hand. It also needs `trustAnchors`. Default `false`. Since Authlete 2.3. */
  federationEnabled?: pulumi.Input<boolean | null>;
  /** The JWK Set that signs the server's entity configuration and the document at `signedJwksUri` (OpenID Federation 1.0), as JSON text with the private keys. Compared as JSON, and stored encrypted in Pulumi state. Since Authlete 2.3. */
  federationJwks?: pulumi.Input<string | null>;
  /** The `kid` of the key in `federationJwks` that signs the entity configuration and the signed JWK Set. Needed when the set holds several keys. Since Authlete 2.3. */
  federationSignatureKeyId?: pulumi.Input<string | null>;
  /** How long the entity configuration is valid, in seconds: its `exp` (OpenID Federation 1.0). Default 0, which means the default of the Authlete server. Since Authlete 2.3. */
  federationConfigurationDuration?: pulumi.Input<number | null>;
  /** The URL of the endpoint for explicit client registration (OpenID Federation 1.0 section 12.2, `federation_registration_endpoint`). Since Authlete 2.3. */
  federationRegistrationEndpoint?: pulumi.Input<string | null>;
  /** The name of the organization that runs the server, for humans (OpenID Federation 1.0, `organization_name`). Since Authlete 2.3. */
  organizationName?: pulumi.Input<string | null>;
  /** Claims that the server derives from others, such as an age limit from `birthdate`, as a JSON object in text (Advanced Syntax for Claims, `transformed_claims_predefined`). Compared as JSON. Since Authlete 2.3. */
  predefinedTransformedClaims?: pulumi.Input<string | null>;
  /** Whether a refresh token that is used several times in quick succession yields the same new one, so that a retry after a lost response does not lose the grant. Default `false`. Since Authlete 2.3. */
  refreshTokenIdempotent?: pulumi.Input<boolean | null>;
  /** The URL where the server's JWK Set is published as a signed JWT (OpenID Federation 1.0, `signed_jwks_uri`). Since Authlete 2.3. */
  signedJwksUri?: pulumi.Input<string | null>;
  /** Whether attachments of verified claims travel inside (`EMBEDDED`) or by reference (`EXTERNAL`) (OpenID Connect for Identity Assurance 1.0, `attachments_supported`). Since Authlete 2.3. */
  supportedAttachments?: pulumi.Input<pulumi.Input<AttachmentType>[] | null>;
  /** The hash algorithms for digests of external attachments, such as `sha-256` (OpenID Connect for Identity Assurance 1.0, `digest_algorithms_supported`). Since Authlete 2.3. */
  supportedDigestAlgorithms?: pulumi.Input<pulumi.Input<string>[] | null>;
  /** The kinds of documents that the server accepts as evidence, such as `passport` or `idcard` (OpenID Connect for Identity Assurance 1.0, `documents_supported`). Since Authlete 2.3. */
  supportedDocuments?: pulumi.Input<pulumi.Input<string>[] | null>;
  /** The ways in which documents are validated and persons verified, such as `pipp` (OpenID Connect for Identity Assurance 1.0, `documents_methods_supported`). Since Authlete 2.3. */
  supportedDocumentsMethods?: pulumi.Input<pulumi.Input<string>[] | null>;
  /** The ways of validating documents, under the name of Implementer's Draft 3 (`documents_validation_methods_supported`). Since Authlete 2.3. Deprecated: use `supportedDocumentsCheckMethods`. */
  supportedDocumentsValidationMethods?: pulumi.Input<pulumi.Input<string>[] | null>;
  /** The ways of verifying who holds a document, under the name of Implementer's Draft 3 (`documents_verification_methods_supported`). Since Authlete 2.3. Deprecated: use `supportedDocumentsCheckMethods`. */
  supportedDocumentsVerificationMethods?: pulumi.Input<pulumi.Input<string>[] | null>;
  /** The kinds of electronic records that the server accepts as evidence, such as `birth_register` (OpenID Connect for Identity Assurance 1.0, `electronic_records_supported`). Since Authlete 2.3. */
  supportedElectronicRecords?: pulumi.Input<pulumi.Input<string>[] | null>;
  /** How clients of the federation may register: `AUTOMATIC` with their first request, `EXPLICIT` at the registration endpoint beforehand (OpenID Federation 1.0 section 12, `client_registration_types_supported`). Since Authlete 2.3. */
  supportedClientRegistrationTypes?: pulumi.Input<pulumi.Input<ClientRegistrationType>[] | null>;
  /** Whether a token exchange request (RFC 8693) needs a client that can be identified, by `client_id` or by client authentication. Default `false`. Since Authlete 2.3. */
  tokenExchangeByIdentifiableClientsOnly?: pulumi.Input<boolean | null>;
  /** Whether token exchange (RFC 8693) is closed to public clients. Default `false`. Since Authlete 2.3. */
  tokenExchangeByConfidentialClientsOnly?: pulumi.Input<boolean | null>;
  /** Whether token exchange (RFC 8693) is open only to clients with `extension.tokenExchangePermitted`. Default `false`. Since Authlete 2.3. */
  tokenExchangeByPermittedClientsOnly?: pulumi.Input<boolean | null>;
  /** Whether encrypted JWTs are refused as subject and actor tokens of a token exchange (RFC 8693 section 2.1); Authlete does not look inside them, so that otherwise your server has to. Default `false`. Since Authlete 2.3. */
  tokenExchangeEncryptedJwtRejected?: pulumi.Input<boolean | null>;
  /** Whether unsigned JWTs are refused as subject and actor tokens of a token exchange (RFC 8693 section 2.1). Default `false`. Since Authlete 2.3. */
  tokenExchangeUnsignedJwtRejected?: pulumi.Input<boolean | null>;
  /** Whether a token request with a JWT as its grant needs a client that can be identified; RFC 7523 section 2.1 makes client authentication optional. Default `false`. Since Authlete 2.3. */
  jwtGrantByIdentifiableClientsOnly?: pulumi.Input<boolean | null>;
  /** Whether encrypted JWTs are refused as grants (RFC 7523 section 2.1); Authlete does not look inside them, so that otherwise your server has to. Default `false`. Since Authlete 2.3. */
  jwtGrantEncryptedJwtRejected?: pulumi.Input<boolean | null>;
  /** Whether unsigned JWTs, which anyone can make up, are refused as grants; RFC 7523 section 3 requires a signature. Default `false`. Since Authlete 2.3. */
  jwtGrantUnsignedJwtRejected?: pulumi.Input<boolean | null>;
  /** Whether a registration request is refused when a client with the same `software_id` exists already (RFC 7591 section 2). Default `false`. Since Authlete 2.2.30. */
  dcrDuplicateSoftwareIdBlocked?: pulumi.Input<boolean | null>;
  /** The trust anchors at which trust chains of clients may end (OpenID Federation 1.0). While there are none, every registration through the federation fails. Since Authlete 2.3. */
  trustAnchors?: pulumi.Input<pulumi.Input<TrustAnchorArgs>[] | null>;
  /** Whether a refreshed access token loses the scope `openid` unless its refresh token has `offline_access` (OpenID Connect Core 1.0 section 11). Default `false`. Since Authlete 2.2.36. */
  openidDroppedOnRefreshWithoutOfflineAccess?: pulumi.Input<boolean | null>;
  /** The ways of checking documents, such as `vpip` or `data` (OpenID Connect for Identity Assurance 1.0, `documents_check_methods_supported`). Since Authlete 2.3. */
  supportedDocumentsCheckMethods?: pulumi.Input<pulumi.Input<string>[] | null>;
  /** Whether userinfo and resource responses to signed requests are themselves signed, as HTTP messages (RFC 9421), with the key named by `resourceSignatureKeyId`. Default `false`. Since Authlete 2.3. */
  rsResponseSigned?: pulumi.Input<boolean | null>;
  /** How long a `c_nonce` can be used for key proofs, in seconds; with OpenID4VCI 1.0 (section 7) the time window in which all wallets get the same one. Default 0, which means the default of the Authlete server. Since Authlete 3.0. */
  cnonceDuration?: pulumi.Input<number | null>;
  /** Whether every DPoP proof must contain a `nonce` issued by the server (RFC 9449 sections 8 and 9). Default `false`; then your server can still ask for it in single calls. Since Authlete 3.0. */
  dpopNonceRequired?: pulumi.Input<boolean | null>;
  /** Whether the service issues verifiable credentials (OpenID4VCI). It also needs `credentialIssuerMetadata` and `credentialJwks`. Default `false`. Since Authlete 3.0. */
  verifiableCredentialsEnabled?: pulumi.Input<boolean | null>;
  /** The URL where verifiers find the public keys of the credential issuer: `jwks_uri` of the JWT VC issuer metadata. Since Authlete 3.0. */
  credentialJwksUri?: pulumi.Input<string | null>;
  /** How long a credential offer is valid unless the call that creates it says otherwise, in seconds (OpenID4VCI section 4). Default 0, which means the default of the Authlete server. Since Authlete 3.0. */
  credentialOfferDuration?: pulumi.Input<number | null>;
  /** How long a nonce for DPoP proofs is accepted, in seconds (RFC 9449 section 8). Authlete shows 0 when it was never set. Since Authlete 3.0. */
  dpopNonceDuration?: pulumi.Input<number | null>;
  /** Whether wallets may redeem a pre-authorized code without saying which client they are (OpenID4VCI section 12.3, `pre-authorized_grant_anonymous_access_supported`). Default `false`. Since Authlete 3.0. */
  preAuthorizedGrantAnonymousAccessSupported?: pulumi.Input<boolean | null>;
  /** How long the `transaction_id` of a deferred credential is valid, in seconds (OpenID4VCI section 9). Default 0, which means the default of the Authlete server. Since Authlete 3.0. */
  credentialTransactionDuration?: pulumi.Input<number | null>;
  /** The `kid` of the key in `jwks` that signs introspection responses in JWT form (RFC 9701). Needed as soon as several keys fit the algorithm. Since Authlete 3.0. */
  introspectionSignatureKeyId?: pulumi.Input<string | null>;
  /** The `kid` of the key in `jwks` that signs userinfo and resource responses while `rsResponseSigned` is `true`. Since Authlete 2.3. */
  resourceSignatureKeyId?: pulumi.Input<string | null>;
  /** How many digits the PIN of a credential offer has. Default 0, which means the default of the Authlete server. Since Authlete 3.0. Deprecated: OpenID4VCI has replaced the PIN by a transaction code. */
  userPinLength?: pulumi.Input<number | null>;
  /** The values of `prompt` that the login page can honour; `CREATE` offers to open an account (Initiating User Registration via OpenID Connect 1.0, `prompt_values_supported`). Default all five. Since Authlete 3.0. */
  supportedPromptValues?: pulumi.Input<pulumi.Input<Prompt>[] | null>;
  /** Whether a refresh yields a new ID token as well, as long as `openid` is among the scopes (OpenID Connect Core 1.0 section 12.2). Your server must handle the action `ID_TOKEN_REISSUABLE`. Default `false`. Since Authlete 2.3.8. */
  idTokenReissuable?: pulumi.Input<boolean | null>;
  /** The JWK Set that signs verifiable credentials, as JSON text with the private keys; compared as JSON, and stored encrypted in Pulumi state. Give each key a `kid`, or Authlete inserts the thumbprint (RFC 7638) as one. Since Authlete 3.0. */
  credentialJwks?: pulumi.Input<string | null>;
  /** The FAPI profiles to which every request to the service is held, such as `FAPI2_SECURITY`. They count only with `FAPI` among `supportedServiceProfiles`; without any, clients and scopes may still ask for FAPI. Since Authlete 3.0. */
  fapiModes?: pulumi.Input<pulumi.Input<FapiMode>[] | null>;
  /** How long verifiable credentials are valid unless the call that issues them says otherwise, in seconds. Default 0, which means that they never expire: a JWT credential then has no `exp`. Since Authlete 3.0. */
  credentialDuration?: pulumi.Input<number | null>;
  /** What the service publishes about itself as a credential issuer, at `/.well-known/openid-credential-issuer` (OpenID4VCI section 12.2). Since Authlete 3.0. */
  credentialIssuerMetadata?: pulumi.Input<CredentialIssuerMetadataArgs | null>;
  /** Whether `aud` of ID tokens is always an array or always a single string; both are allowed by OpenID Connect Core 1.0 section 2. Unset keeps the behaviour of earlier versions. Since Authlete 2.3.3. */
  idTokenAudType?: pulumi.Input<IdTokenAudType | null>;
  /** Whether apps of one vendor may share a login through a device secret (OpenID Connect Native SSO for Mobile Apps 1.0, `native_sso_supported`). With `false` the scope `device_sso` means nothing. Default `false`. Since Authlete 3.0. */
  nativeSsoSupported?: pulumi.Input<boolean | null>;
  /** The version of OpenID4VCI by which credentials are issued: `1.0` and `1.0-Final` both mean the final one, `1.0-ID1` the first Implementer's Draft. Unset is the same as `1.0-ID1`. Since Authlete 3.0.22. */
  oid4vciVersion?: pulumi.Input<Oid4vciVersion | null>;
  /** Whether `cimdMetadataPolicy` is applied to metadata fetched from client ID URLs. Default `false`. Since Authlete 3.0.23. */
  cimdMetadataPolicyEnabled?: pulumi.Input<boolean | null>;
  /** Whether clients may come without registration, with a `client_id` that is the URL of their metadata (OAuth Client ID Metadata Document, `client_id_metadata_document_supported`). Default `false`. Since Authlete 3.0.22. */
  clientIdMetadataDocumentSupported?: pulumi.Input<boolean | null>;
  /** Whether only client ID URLs that match `cimdAllowlist` are accepted. Default `false`: any URL is. Since Authlete 3.0.22. */
  cimdAllowlistEnabled?: pulumi.Input<boolean | null>;
  /** The client ID URLs to accept: same scheme and authority, same query if the entry has one, and a path that begins with the entry's segments. `https://a.example/x` admits `https://a.example/x/y`. Since Authlete 3.0.22. */
  cimdAllowlist?: pulumi.Input<pulumi.Input<string>[] | null>;
  /** Whether Authlete fetches the metadata document at the start of every flow, even while its cached copy is fresh (RFC 9111). Default `false`. Since Authlete 3.0.22. */
  cimdAlwaysRetrieved?: pulumi.Input<boolean | null>;
  /** Whether a client ID URL may be plain `http`, against the specification. For development; elsewhere only together with the allowlist. Default `false`. Since Authlete 3.0.22. */
  cimdHttpPermitted?: pulumi.Input<boolean | null>;
  /** Whether a client ID URL may have a query, which the specification discourages. Default `false`. Since Authlete 3.0.22. */
  cimdQueryPermitted?: pulumi.Input<boolean | null>;
  /** The rules that metadata fetched from client ID URLs must satisfy, as JSON text in the grammar of OpenID Federation 1.0 section 6.1. Compared as JSON. Applied while `cimdMetadataPolicyEnabled` is `true`. Since Authlete 3.0.23. */
  cimdMetadataPolicy?: pulumi.Input<string | null>;
  /** Whether a `clientIdAlias` that begins with `http://` or `https://` is refused, since it could be taken for a federation entity ID or a client ID URL. Default `false`; Authlete recommends `true`. Since Authlete 3.0.22. */
  httpAliasProhibited?: pulumi.Input<boolean | null>;
  /** The social networks through which developers may log in to the developer console of Authlete 2.x. Authlete 3.0 has no such field. */
  supportedDeveloperSnses?: pulumi.Input<pulumi.Input<Sns>[] | null>;
  /** The credentials of the developer console of Authlete 2.x at social networks; stored encrypted in Pulumi state. Deprecated, and gone in Authlete 3.0. */
  developerSnsCredentials?: pulumi.Input<pulumi.Input<SnsCredentialsArgs>[] | null>;
  /** How long authorization codes can be redeemed, in seconds (RFC 6749 section 4.1.2 recommends at most 600). FAPI 2.0 caps it at 60. Default 0, which means the default of the Authlete server. Since Authlete 3.0.29. */
  authorizationCodeDuration?: pulumi.Input<number | null>;
  /** The URL where clients get a challenge to sign into their attestation proof (OAuth 2.0 Attestation-Based Client Authentication, `challenge_endpoint`). Since Authlete 3.0.28. */
  challengeEndpoint?: pulumi.Input<string | null>;
  /** The time window of attestation challenges from `challengeEndpoint`, in seconds. Authlete shows 0 when it was never set. Since Authlete 3.0.28. */
  attestationChallengeTimeWindow?: pulumi.Input<number | null>;
  /** The version of the OpenID4VC High Assurance Interoperability Profile that every request to the service must satisfy. Unset, it still holds for clients and scopes that ask for it. Since Authlete 3.0.29. */
  haipVersion?: pulumi.Input<HaipVersion | null>;
  /** The root certificates to which the `x5c` chain of a client attestation may lead (OAuth 2.0 Attestation-Based Client Authentication). Give PEM with its markers, as Authlete returns it. Used while `clientAttesterRootsEnabled` is `true`. Since Authlete 3.0.31. */
  clientAttesterRoots?: pulumi.Input<pulumi.Input<string>[] | null>;
  /** Whether `clientAttesterRoots` are trusted, besides the root certificates of the system. Default `false`. Since Authlete 3.0.31. */
  clientAttesterRootsEnabled?: pulumi.Input<boolean | null>;
  /** Whether client attestations may lead to `clientAttesterRoots` only, and the root certificates of the system are left out. Default `false`. Since Authlete 3.0.31. */
  clientAttesterRootsOnly?: pulumi.Input<boolean | null>;
  /** The root certificates to which the `x5c` chain of a key attestation may lead (OpenID4VCI appendix D). Give PEM with its markers, as Authlete returns it. Used while `keyAttesterRootsEnabled` is `true`. Since Authlete 3.0.31. */
  keyAttesterRoots?: pulumi.Input<pulumi.Input<string>[] | null>;
  /** Whether `keyAttesterRoots` are trusted, besides the root certificates of the system. Default `false`. Since Authlete 3.0.31. */
  keyAttesterRootsEnabled?: pulumi.Input<boolean | null>;
  /** Whether key attestations may lead to `keyAttesterRoots` only, and the root certificates of the system are left out. Default `false`. Since Authlete 3.0.31. */
  keyAttesterRootsOnly?: pulumi.Input<boolean | null>;
  /** Whether the server tells clients about logouts directly, without the browser (OpenID Connect Back-Channel Logout 1.0 section 2.1, `backchannel_logout_supported`). Default `false`. Since Authlete 3.0.32. */
  backchannelLogoutSupported?: pulumi.Input<boolean | null>;
  /** Whether ID tokens and logout tokens carry `sid`, so that one session can be ended and not all of a user's (OpenID Connect Back-Channel Logout 1.0 section 2.1, `backchannel_logout_session_supported`). Default `false`. Since Authlete 3.0.32. */
  backchannelLogoutSessionSupported?: pulumi.Input<boolean | null>;
  /** Raw Authlete fields that this version of the package does not know, or enum values newer than it: merged into what is sent, with arrays replaced. The names of known inputs are refused, unless they hold enum values. */
  extra?: pulumi.Input<pulumi.Inputs | null>;
}

/** An Authlete service: the configuration of one authorization server. Its id is its API key. */
export class Service extends AuthleteResource {
  /** @internal */
  static readonly __pulumiType: string = AuthleteResource.typeOf("Service");

  /** The number that Authlete issued, as text: the id of the resource, known in every preview of an update. */
  get apiKey(): pulumi.Output<string> {
    return this.part(0);
  }
  /** The running number of the service inside its Authlete server. API calls do not use it. */
  declare readonly number: pulumi.Output<number | undefined>;
  /** The secret that goes with `apiKey` for HTTP Basic authentication in Authlete 2.x; stored encrypted in Pulumi state. Deprecated in Authlete 3.0, which has access tokens instead. */
  declare readonly apiSecret: pulumi.Output<string | undefined>;
  /** The URL that Authlete calls when tokens have been issued or revoked in a batch. The API cannot set it. Since Authlete 3.0. */
  declare readonly tokenBatchNotificationEndpoint: pulumi.Output<string | undefined>;
  /** The number of the account that owns the service. Deprecated in Authlete 3.0, where organizations own services. */
  declare readonly serviceOwnerNumber: pulumi.Output<number | undefined>;
  /** The credentials of the service at social networks for the login of end users; stored encrypted in Pulumi state. Deprecated: Authlete 3.0 does not keep them. */
  declare readonly snsCredentials: pulumi.Output<SnsCredentials[] | undefined>;
  /** What Authlete tells about the service in passing, such as `clientCount`, the number of its clients. It moves without any change to the service. */
  declare readonly metadata: pulumi.Output<Pair[] | undefined>;
  /** When the service was created, in milliseconds since 1970-01-01 UTC. */
  declare readonly createdAt: pulumi.Output<number | undefined>;
  /** When the service was last written, in milliseconds since 1970-01-01 UTC. Every update moves it. */
  declare readonly modifiedAt: pulumi.Output<number | undefined>;
  /** The keys of the service in hardware security modules; only the `/api/hsk` calls change them. Since Authlete 2.2.13. */
  declare readonly hsks: pulumi.Output<Hsk[] | undefined>;
  /** The name of the service, as the Authlete console and lists of services show it. It has no effect on the protocol. */
  declare readonly serviceName: pulumi.Output<string | undefined>;
  /** The issuer identifier of the authorization server: an `https` URL with neither query nor fragment. It becomes `iss` in ID tokens and `issuer` in the discovery document (OpenID Connect Discovery 1.0 section 3, RFC 8414 section 2), and clients compare it letter by letter. */
  declare readonly issuer: pulumi.Output<string | undefined>;
  /** A note about the service for those who administer it. */
  declare readonly description: pulumi.Output<string | undefined>;
  /** Whether `aud` of a client assertion must be the issuer identifier, as a single string; otherwise the URL of the endpoint is accepted too (RFC 7523 section 3). Default `false`. Since Authlete 3.0. */
  declare readonly clientAssertionAudRestrictedToIssuer: pulumi.Output<boolean | undefined>;
  /** How many clients one developer may own; 0 means no limit. Authlete 2.3 documents it as read-only, and 3.0 has given up developers, so expect no effect from it there. */
  declare readonly clientsPerDeveloper: pulumi.Output<number | undefined>;
  /** The URL that Authlete 2.x calls to check the password of a developer who logs in to the developer console. Deprecated: Authlete 3.0 ignores it. */
  declare readonly developerAuthenticationCallbackEndpoint: pulumi.Output<string | undefined>;
  /** The user name for HTTP Basic authentication when Authlete 2.x calls `developerAuthenticationCallbackEndpoint`. Deprecated: Authlete 3.0 ignores it. */
  declare readonly developerAuthenticationCallbackApiKey: pulumi.Output<string | undefined>;
  /** The password for HTTP Basic authentication when Authlete 2.x calls `developerAuthenticationCallbackEndpoint`; stored encrypted in Pulumi state. Deprecated: Authlete 3.0 ignores it. */
  declare readonly developerAuthenticationCallbackApiSecret: pulumi.Output<string | undefined>;
  /** The social networks through which end users may log in where Authlete 2.x hosts the login page. Authlete 3.0 ignores it. */
  declare readonly supportedSnses: pulumi.Output<Sns[] | undefined>;
  /** Whether clients may present `clientIdAlias` as their `client_id`. Default `true`. Authlete 3.0 ignores it: there aliases are always on. */
  declare readonly clientIdAliasEnabled: pulumi.Output<boolean | undefined>;
  /** The URL that Authlete calls with POST to check an end user's credentials, where the authorization page is the one that Authlete provides. Servers with login pages of their own leave it out. */
  declare readonly authenticationCallbackEndpoint: pulumi.Output<string | undefined>;
  /** The user name for HTTP Basic authentication when Authlete calls `authenticationCallbackEndpoint`. Without it Authlete sends no `Authorization` header. */
  declare readonly authenticationCallbackApiKey: pulumi.Output<string | undefined>;
  /** The password for HTTP Basic authentication when Authlete calls `authenticationCallbackEndpoint`; stored encrypted in Pulumi state. */
  declare readonly authenticationCallbackApiSecret: pulumi.Output<string | undefined>;
  /** The authentication context classes that the server can satisfy, such as `urn:mace:incommon:iap:silver` (OpenID Connect Discovery 1.0 section 3, `acr_values_supported`). The API description marks it read-only, yet Authlete stores it. */
  declare readonly supportedAcrs: pulumi.Output<string[] | undefined>;
  /** The grant types that the token endpoint accepts; every other one is refused, whatever a client has registered (RFC 8414 section 2, `grant_types_supported`). An empty list means none, whereas a service created without the list gets a default from Authlete. */
  declare readonly supportedGrantTypes: pulumi.Output<GrantType[] | undefined>;
  /** The response types that the authorization endpoint accepts, in Authlete's notation: `CODE_ID_TOKEN` stands for `code id_token` (RFC 8414 section 2, `response_types_supported`). An empty list means none, whereas a service created without the list gets a default from Authlete. */
  declare readonly supportedResponseTypes: pulumi.Output<ResponseType[] | undefined>;
  /** The values of `type` that requests may use within `authorization_details` (RFC 9396 section 10, `authorization_details_types_supported`). Since Authlete 2.2.7. */
  declare readonly supportedAuthorizationDetailsTypes: pulumi.Output<string[] | undefined>;
  /** The security profiles that the service may apply: `FAPI` is the precondition of everything FAPI, `fapiModes` and scope attributes included, and `OPEN_BANKING` of the UK Open Banking profile. */
  declare readonly supportedServiceProfiles: pulumi.Output<ServiceProfile[] | undefined>;
  /** Whether error responses lack `error_description`, which tells developers the cause, in Authlete's words (RFC 6749 section 5.2). Default `false`. */
  declare readonly errorDescriptionOmitted: pulumi.Output<boolean | undefined>;
  /** Whether error responses lack `error_uri`, a link to an explanation of the error (RFC 6749 section 5.2). Default `false`. */
  declare readonly errorUriOmitted: pulumi.Output<boolean | undefined>;
  /** The URL of the authorization endpoint, `https` and without fragment (RFC 6749 section 3.1, RFC 8414 section 2, `authorization_endpoint`). Your server implements it; Authlete publishes the URL in discovery. */
  declare readonly authorizationEndpoint: pulumi.Output<string | undefined>;
  /** Whether Authlete 2.x itself serves an authorization endpoint for the service, at `/api/auth/authorization/direct/<apiKey>`. Default `false`. Authlete 3.0 ignores it. */
  declare readonly directAuthorizationEndpointEnabled: pulumi.Output<boolean | undefined>;
  /** The languages of the login and consent pages, as BCP 47 tags such as `en-US` (OpenID Connect Discovery 1.0 section 3, `ui_locales_supported`). */
  declare readonly supportedUiLocales: pulumi.Output<string[] | undefined>;
  /** The values of the `display` parameter that the login and consent pages can honour (OpenID Connect Discovery 1.0 section 3, `display_values_supported`). Default `["PAGE"]`. */
  declare readonly supportedDisplays: pulumi.Output<Display[] | undefined>;
  /** Whether every authorization code request must bring a `code_challenge` (RFC 7636 section 4.3). Default `false`; then PKCE is checked only when the client uses it, or must. */
  declare readonly pkceRequired: pulumi.Output<boolean | undefined>;
  /** Whether PKCE must use `code_challenge_method=S256`, so that `plain` and a missing method are refused (RFC 7636 section 4.2). It does not by itself make PKCE mandatory: see `pkceRequired`. Default `false`. */
  declare readonly pkceS256Required: pulumi.Output<boolean | undefined>;
  /** How long the JWT of an authorization response in one of the JARM response modes is valid, in seconds: its `exp` (JARM section 2.1). Authlete shows 0 when it was never set. */
  declare readonly authorizationResponseDuration: pulumi.Output<number | undefined>;
  /** The URL of the token endpoint, `https` and without fragment (RFC 6749 section 3.2, RFC 8414 section 2, `token_endpoint`). It is also an audience of client assertions. */
  declare readonly tokenEndpoint: pulumi.Output<string | undefined>;
  /** Whether Authlete 2.x itself serves a token endpoint for the service, at `/api/auth/token/direct/<apiKey>`. Default `false`. Authlete 3.0 ignores it. */
  declare readonly directTokenEndpointEnabled: pulumi.Output<boolean | undefined>;
  /** The ways in which clients may authenticate at the token endpoint; `NONE` is that of public clients (RFC 8414 section 2, `token_endpoint_auth_methods_supported`). An empty list means none at all, whereas a service created without the list gets a default from Authlete. */
  declare readonly supportedTokenAuthMethods: pulumi.Output<ClientAuthMethod[] | undefined>;
  /** Whether a public client may leave out `client_id` at the token endpoint when the authorization code or refresh token tells who it is, which RFC 6749 section 4.1.3 forbids. Meant for migrations only. Default `false`. Since Authlete 2.2.1. */
  declare readonly missingClientIdAllowed: pulumi.Output<boolean | undefined>;
  /** The URL of the endpoint where clients revoke their tokens (RFC 7009 section 2; RFC 8414 section 2, `revocation_endpoint`). */
  declare readonly revocationEndpoint: pulumi.Output<string | undefined>;
  /** Whether Authlete 2.x itself serves a revocation endpoint for the service, at `/api/auth/revocation/direct/<apiKey>`. Default `false`. Authlete 3.0 ignores it. */
  declare readonly directRevocationEndpointEnabled: pulumi.Output<boolean | undefined>;
  /** The ways in which clients may authenticate at the revocation endpoint (RFC 8414 section 2, `revocation_endpoint_auth_methods_supported`). */
  declare readonly supportedRevocationAuthMethods: pulumi.Output<ClientAuthMethod[] | undefined>;
  /** The URL of the endpoint where resource servers ask about access tokens (RFC 7662 section 2; RFC 8414 section 2, `introspection_endpoint`). */
  declare readonly introspectionEndpoint: pulumi.Output<string | undefined>;
  /** Whether Authlete 2.x itself serves an introspection endpoint for the service. Default `false`. Authlete 3.0 ignores it. */
  declare readonly directIntrospectionEndpointEnabled: pulumi.Output<boolean | undefined>;
  /** The ways in which resource servers may authenticate at the introspection endpoint (RFC 8414 section 2, `introspection_endpoint_auth_methods_supported`). */
  declare readonly supportedIntrospectionAuthMethods: pulumi.Output<ClientAuthMethod[] | undefined>;
  /** The URL of the endpoint to which clients push authorization requests before they send the browser (RFC 9126 section 5, `pushed_authorization_request_endpoint`). Since Authlete 2.2. */
  declare readonly pushedAuthReqEndpoint: pulumi.Output<string | undefined>;
  /** How long the `request_uri` of a pushed authorization request can be used, in seconds: `expires_in` of the response (RFC 9126 section 2.2). FAPI 2.0 wants less than 600. Authlete shows 0 when it was never set. Since Authlete 2.2. */
  declare readonly pushedAuthReqDuration: pulumi.Output<number | undefined>;
  /** Whether every client must push its authorization requests (RFC 9126 section 5, `require_pushed_authorization_requests`). A client can also be held to it by its own `parRequired`. Default `false`. Since Authlete 2.2.1. */
  declare readonly parRequired: pulumi.Output<boolean | undefined>;
  /** Whether every authorization request must carry a request object, by `request` or `request_uri`. Unless `traditionalRequestObjectProcessingApplied` is set, discovery then says `require_signed_request_object` (RFC 9101 section 10.5). Default `false`. Since Authlete 2.2.1. */
  declare readonly requestObjectRequired: pulumi.Output<boolean | undefined>;
  /** Whether request objects follow OpenID Connect Core 1.0 section 6, where they may be unsigned and be completed by parameters outside, instead of the stricter RFC 9101. Default `false`. Since Authlete 2.2.1. */
  declare readonly traditionalRequestObjectProcessingApplied: pulumi.Output<boolean | undefined>;
  /** Whether Authlete verifies the certificate chain when a client authenticates with `TLS_CLIENT_AUTH` (RFC 8705 section 2.1), against `trustedRootCertificates`. With `false` the TLS terminator in front must do so. Default `false`. */
  declare readonly mutualTlsValidatePkiCertChain: pulumi.Output<boolean | undefined>;
  /** The root certificates, in PEM, to which client certificates must lead while `mutualTlsValidatePkiCertChain` is `true` (RFC 8705 section 2.1). */
  declare readonly trustedRootCertificates: pulumi.Output<string[] | undefined>;
  /** The URLs of endpoints that ask for a client certificate, where they differ from the ordinary ones (RFC 8705 section 5, `mtls_endpoint_aliases`). */
  declare readonly mtlsEndpointAliases: pulumi.Output<NamedUri[] | undefined>;
  /** The `token_type` of token responses (RFC 6749 section 7.1). `Bearer` wherever tokens are used as in RFC 6750. */
  declare readonly accessTokenType: pulumi.Output<string | undefined>;
  /** Whether the server can bind access tokens to the client's certificate, so that a stolen token is useless without the private key (RFC 8705 section 3). Each client asks for it by a flag of the same name. Default `false`. */
  declare readonly tlsClientCertificateBoundAccessTokens: pulumi.Output<boolean | undefined>;
  /** How long access tokens live, in seconds: `expires_in` of token responses (RFC 6749 section 5.1). Scope attributes and client extensions can only shorten it. Authlete shows 0 when it was never set. */
  declare readonly accessTokenDuration: pulumi.Output<number | undefined>;
  /** Whether a new access token ends those that the same client already holds for the same subject. Tokens of the client credentials flow are exempt. Default `false`. */
  declare readonly singleAccessTokenPerSubject: pulumi.Output<boolean | undefined>;
  /** The algorithm that signs access tokens as JWTs, an asymmetric one; the key comes from `jwks`. Without it access tokens are random strings. */
  declare readonly accessTokenSignAlg: pulumi.Output<JwsAlg | undefined>;
  /** The `kid` of the key in `jwks` that signs access tokens. Needed as soon as several keys fit `accessTokenSignAlg`, as during a rotation. */
  declare readonly accessTokenSignatureKeyId: pulumi.Output<string | undefined>;
  /** How long refresh tokens live, in seconds. Scope attributes and client extensions can only shorten it. Authlete shows 0 when it was never set. */
  declare readonly refreshTokenDuration: pulumi.Output<number | undefined>;
  /** Whether a rotated refresh token inherits what is left of its predecessor's lifetime, so that a grant has a fixed end; otherwise each new one lives the full `refreshTokenDuration`. Default `false`. Since Authlete 2.2.1. */
  declare readonly refreshTokenDurationKept: pulumi.Output<boolean | undefined>;
  /** Whether each use gives a refresh token its full lifetime anew. It counts only while `refreshTokenKept` is `true`. Default `false`. Since Authlete 2.2.13. */
  declare readonly refreshTokenDurationReset: pulumi.Output<boolean | undefined>;
  /** Whether a refresh token stays valid after use. With `false` each use returns a new one and ends the old (rotation, RFC 6749 section 6). Default `false`. */
  declare readonly refreshTokenKept: pulumi.Output<boolean | undefined>;
  /** The scopes that clients may request (RFC 6749 section 3.3; RFC 8414 section 2, `scopes_supported`); OpenID Connect needs `openid` among them. Compared by name: Authlete keeps no order, and fills in descriptions of the standard scopes. */
  declare readonly supportedScopes: pulumi.Output<Scope[] | undefined>;
  /** Whether a request that ends up without any scope is refused: it names none, and no scope of the service is a default one (RFC 6749 section 3.3). Default `false`. Since Authlete 2.2.1. */
  declare readonly scopeRequired: pulumi.Output<boolean | undefined>;
  /** How long ID tokens are valid, in seconds: their `exp` (OpenID Connect Core 1.0 section 2). Authlete shows 0 when it was never set. */
  declare readonly idTokenDuration: pulumi.Output<number | undefined>;
  /** By how many seconds the clocks of clients may be off when `exp`, `iat` and `nbf` of their JWTs are checked, in seconds from 0 to 65535. Authlete shows 0 when it was never set. */
  declare readonly allowableClockSkew: pulumi.Output<number | undefined>;
  /** The kinds of claims in ID tokens and userinfo responses (OpenID Connect Core 1.0 section 5.6; Discovery 1.0 section 3, `claim_types_supported`). Authlete helps only with `NORMAL`. Default `["NORMAL"]`. */
  declare readonly supportedClaimTypes: pulumi.Output<ClaimType[] | undefined>;
  /** The languages in which claims exist, as BCP 47 tags such as `ja-JP` (OpenID Connect Core 1.0 section 5.2; Discovery 1.0 section 3, `claims_locales_supported`). */
  declare readonly supportedClaimLocales: pulumi.Output<string[] | undefined>;
  /** The names of the claims that the server can deliver, standard or not (OpenID Connect Core 1.0 section 5.1; Discovery 1.0 section 3, `claims_supported`). */
  declare readonly supportedClaims: pulumi.Output<string[] | undefined>;
  /** Whether claims asked for by the scopes `profile`, `email`, `address` and `phone` enter the ID token only when no access token is issued, as OpenID Connect Core 1.0 section 5.4 says to the letter. Default `false`. Since Authlete 2.2.1. */
  declare readonly claimShortcutRestrictive: pulumi.Output<boolean | undefined>;
  /** The URL where clients find the server's public keys (OpenID Connect Discovery 1.0 section 3, `jwks_uri`). Your server answers there with the public part of `jwks`. */
  declare readonly jwksUri: pulumi.Output<string | undefined>;
  /** Whether Authlete 2.x itself serves the public keys of the service, at `/api/service/jwks/get/direct/<apiKey>`. Default `false`. Authlete 3.0 ignores it. */
  declare readonly directJwksEndpointEnabled: pulumi.Output<boolean | undefined>;
  /** The JWK Set (RFC 7517 section 5) with which Authlete signs tokens and decrypts request objects, as JSON text with the private keys. Compared as JSON, and stored encrypted in Pulumi state. */
  declare readonly jwks: pulumi.Output<string | undefined>;
  /** The `kid` of the key in `jwks` that signs ID tokens. Needed as soon as several keys fit the algorithm, as during a rotation (OpenID Connect Core 1.0 section 10.1.1). */
  declare readonly idTokenSignatureKeyId: pulumi.Output<string | undefined>;
  /** The `kid` of the key in `jwks` that signs userinfo responses of clients that ask for JWTs. Needed as soon as several keys fit the algorithm (OpenID Connect Core 1.0 section 10.1.1). */
  declare readonly userInfoSignatureKeyId: pulumi.Output<string | undefined>;
  /** The `kid` of the key in `jwks` that signs authorization responses in the JARM response modes. Needed as soon as several keys fit the algorithm. */
  declare readonly authorizationSignatureKeyId: pulumi.Output<string | undefined>;
  /** The URL of the userinfo endpoint (OpenID Connect Core 1.0 section 5.3; Discovery 1.0 section 3, `userinfo_endpoint`). */
  declare readonly userInfoEndpoint: pulumi.Output<string | undefined>;
  /** Whether Authlete 2.x itself serves a userinfo endpoint for the service, at `/api/auth/userinfo/direct/<apiKey>`. Default `false`. Authlete 3.0 ignores it. */
  declare readonly directUserInfoEndpointEnabled: pulumi.Output<boolean | undefined>;
  /** Whether clients may register themselves (RFC 7591). Clients that come this way are unknown to Pulumi. Default `false`. */
  declare readonly dynamicRegistrationSupported: pulumi.Output<boolean | undefined>;
  /** The URL of the client registration endpoint (RFC 7591 section 3; RFC 8414 section 2, `registration_endpoint`). */
  declare readonly registrationEndpoint: pulumi.Output<string | undefined>;
  /** The base of the URLs where registered clients manage themselves; Authlete appends the client ID to form `registration_client_uri` (RFC 7592 section 2). Without it `registrationEndpoint` is the base. */
  declare readonly registrationManagementEndpoint: pulumi.Output<string | undefined>;
  /** The URL of a page on how clients may use what the server provides (OpenID Connect Discovery 1.0 section 3, `op_policy_uri`). */
  declare readonly policyUri: pulumi.Output<string | undefined>;
  /** The URL of the terms of service (OpenID Connect Discovery 1.0 section 3, `op_tos_uri`). */
  declare readonly tosUri: pulumi.Output<string | undefined>;
  /** The URL of a page for developers of clients (OpenID Connect Discovery 1.0 section 3, `service_documentation`). */
  declare readonly serviceDocumentation: pulumi.Output<string | undefined>;
  /** The URL of the backchannel authentication endpoint (CIBA Core 1.0 section 4, `backchannel_authentication_endpoint`). */
  declare readonly backchannelAuthenticationEndpoint: pulumi.Output<string | undefined>;
  /** The ways in which CIBA clients may get their tokens: they ask, are told when to ask, or are sent them (CIBA Core 1.0 section 4, `backchannel_token_delivery_modes_supported`). FAPI-CIBA forbids `PUSH`. */
  declare readonly supportedBackchannelTokenDeliveryModes: pulumi.Output<DeliveryMode[] | undefined>;
  /** How long an `auth_req_id` is valid, in seconds: `expires_in` of the backchannel authentication response (CIBA Core 1.0 section 7.3). Authlete shows 0 when it was never set. */
  declare readonly backchannelAuthReqIdDuration: pulumi.Output<number | undefined>;
  /** How long CIBA clients must wait between token requests, in seconds from 0 to 65535: `interval` of the backchannel authentication response (CIBA Core 1.0 section 7.3). Authlete shows 0 when it was never set. */
  declare readonly backchannelPollingInterval: pulumi.Output<number | undefined>;
  /** Whether backchannel authentication requests may carry `user_code`, a secret known to user and server that keeps strangers from disturbing the user (CIBA Core 1.0 section 4, `backchannel_user_code_parameter_supported`). Default `false`. */
  declare readonly backchannelUserCodeParameterSupported: pulumi.Output<boolean | undefined>;
  /** Whether backchannel authentication requests under FAPI must carry `binding_message` (FAPI-CIBA section 5.2.2). With `false` your server itself has to ensure that each request has a unique context. Default `false`. */
  declare readonly backchannelBindingMessageRequiredInFapi: pulumi.Output<boolean | undefined>;
  /** The URL of the device authorization endpoint (RFC 8628 section 4, `device_authorization_endpoint`). */
  declare readonly deviceAuthorizationEndpoint: pulumi.Output<string | undefined>;
  /** The URL of the page where users type the code that their device shows (RFC 8628 section 3.2, `verification_uri`). Keep it short. */
  declare readonly deviceVerificationUri: pulumi.Output<string | undefined>;
  /** The URL of the same page with the code filled in, for QR codes and the like: Authlete replaces the text `USER_CODE` in it (RFC 8628 section 3.2, `verification_uri_complete`). Without it responses have no such parameter. */
  declare readonly deviceVerificationUriComplete: pulumi.Output<string | undefined>;
  /** How long device codes and user codes are valid, in seconds: `expires_in` of the device authorization response (RFC 8628 section 3.2). Authlete shows 0 when it was never set. */
  declare readonly deviceFlowCodeDuration: pulumi.Output<number | undefined>;
  /** How long devices must wait between token requests, in seconds from 0 to 65535: `interval` of the device authorization response (RFC 8628 section 3.2). Authlete shows 0 when it was never set. */
  declare readonly deviceFlowPollingInterval: pulumi.Output<number | undefined>;
  /** The characters of user codes in the device flow: `BASE20` is upper-case consonants, which form no words, and `NUMERIC` digits only (RFC 8628 section 6.1). */
  declare readonly userCodeCharset: pulumi.Output<UserCodeCharset | undefined>;
  /** How many characters a user code in the device flow has, from 0 to 255 (RFC 8628 section 6.1). Authlete shows 0 when it was never set. */
  declare readonly userCodeLength: pulumi.Output<number | undefined>;
  /** The trust frameworks under which the server verifies identities, such as `eidas` (OpenID Connect for Identity Assurance 1.0, `trust_frameworks_supported`). Since Authlete 2.2.1. */
  declare readonly supportedTrustFrameworks: pulumi.Output<string[] | undefined>;
  /** The kinds of evidence on which verified claims rest, such as `document` or `electronic_record` (OpenID Connect for Identity Assurance 1.0, `evidence_supported`). Since Authlete 2.2.1. */
  declare readonly supportedEvidence: pulumi.Output<string[] | undefined>;
  /** The identity documents that the server accepts, under the name of older drafts (`id_documents_supported`). Since Authlete 2.2.1. Deprecated: use `supportedDocuments`. */
  declare readonly supportedIdentityDocuments: pulumi.Output<string[] | undefined>;
  /** The ways of verifying identity documents, under the name of older drafts (`id_documents_verification_methods_supported`). Since Authlete 2.2.1. Deprecated: use `supportedDocumentsMethods`. */
  declare readonly supportedVerificationMethods: pulumi.Output<string[] | undefined>;
  /** The claims that may appear within `verified_claims` (OpenID Connect for Identity Assurance 1.0, `claims_in_verified_claims_supported`). Since Authlete 2.2.1. */
  declare readonly supportedVerifiedClaims: pulumi.Output<string[] | undefined>;
  /** The JSON schemas against which Authlete checks `verified_claims`; `standard+id_document` also admits the evidence `id_document` of older drafts. Unset is the same as `standard`. Since Authlete 2.3. */
  declare readonly verifiedClaimsValidationSchemaSet: pulumi.Output<VerifiedClaimsValidationSchema | undefined>;
  /** Attributes of your own, as key and value, which Authlete keeps with the service and hands to your server. Since Authlete 2.2.3. */
  declare readonly attributes: pulumi.Output<Pair[] | undefined>;
  /** Whether request objects under FAPI 1.0 Advanced may lack `nbf`; their 60 minutes of life then go unchecked, against section 5.2.2. Meant for clients that still follow Implementer's Draft 2. Default `false`. Since Authlete 2.2.1. */
  declare readonly nbfOptional: pulumi.Output<boolean | undefined>;
  /** Whether authorization responses lack `iss`, the defence against mix-up attacks (RFC 9207 section 2). Meant for experiments, not for production. Default `false`. Since Authlete 2.2.1. */
  declare readonly issSuppressed: pulumi.Output<boolean | undefined>;
  /** The names of non-standard client metadata that Authlete keeps, in registration requests and in a client's `customMetadata`. Others are dropped silently. Since Authlete 2.2.10. */
  declare readonly supportedCustomClientMetadata: pulumi.Output<string[] | undefined>;
  /** Whether an access token expires no later than the refresh token that belongs to it, whatever the configured lifetimes are. Default `false`. Since Authlete 2.2.12. */
  declare readonly tokenExpirationLinked: pulumi.Output<boolean | undefined>;
  /** Whether request objects that pass through the browser must be encrypted; pushed ones (RFC 9126) need not be. A client's flag of the same name demands it for that client alone. Default `false`. Since Authlete 2.2.10. */
  declare readonly frontChannelRequestObjectEncryptionRequired: pulumi.Output<boolean | undefined>;
  /** Whether the JWE `alg` of a request object must be the one that the client registered as `requestEncryptionAlg`; OpenID Connect Dynamic Client Registration 1.0 section 2 leaves others open. Default `false`. Since Authlete 2.2.10. */
  declare readonly requestObjectEncryptionAlgMatchRequired: pulumi.Output<boolean | undefined>;
  /** Whether the JWE `enc` of a request object must be the one that the client registered as `requestEncryptionEnc`; OpenID Connect Dynamic Client Registration 1.0 section 2 leaves others open. Default `false`. Since Authlete 2.2.10. */
  declare readonly requestObjectEncryptionEncMatchRequired: pulumi.Output<boolean | undefined>;
  /** Whether the service may use keys in a hardware security module; otherwise such keys are left unused and the `/api/hsk` calls refused. The Authlete server needs to have an HSM configured too. Default `false`. Since Authlete 2.2.13. */
  declare readonly hsmEnabled: pulumi.Output<boolean | undefined>;
  /** The URL where clients query and revoke grants (Grant Management for OAuth 2.0, `grant_management_endpoint`). Since Authlete 2.3. */
  declare readonly grantManagementEndpoint: pulumi.Output<string | undefined>;
  /** Whether every authorization, CIBA and device request must carry `grant_management_action` (Grant Management for OAuth 2.0, `grant_management_action_required`). This shuts out all public clients, which may not use grant management. Default `false`. Since Authlete 2.3. */
  declare readonly grantManagementActionRequired: pulumi.Output<boolean | undefined>;
  /** Whether Authlete's `/api/client/registration` calls may answer with the action `UNAUTHORIZED`, as the 401 of RFC 7592 requires. Turn it on once your client configuration endpoint can handle that action. Default `false`. Since Authlete 2.3. */
  declare readonly unauthorizedOnClientConfigSupported: pulumi.Output<boolean | undefined>;
  /** Whether `scope` in a registration request limits what the client may ever request, by filling its `requestableScopes` (RFC 7591 section 2). Default `false`. Since Authlete 2.3. */
  declare readonly dcrScopeUsedAsRequestable: pulumi.Output<boolean | undefined>;
  /** The URL to which clients send the browser to log the user out, `https` and without fragment (OpenID Connect RP-Initiated Logout 1.0 section 2.1, `end_session_endpoint`). Since Authlete 2.2.1. */
  declare readonly endSessionEndpoint: pulumi.Output<string | undefined>;
  /** Whether the port is ignored when a redirect URI on `localhost`, `127.0.0.1` or `::1` is compared with the registered ones, for native apps that listen on any free port (RFC 8252 section 7.3). Default `false`. Since Authlete 2.3. */
  declare readonly loopbackRedirectionUriVariable: pulumi.Output<boolean | undefined>;
  /** Whether `aud` of a request object must be the issuer identifier; RFC 9101 section 4 only recommends it. Default `false`. Since Authlete 2.3. */
  declare readonly requestObjectAudienceChecked: pulumi.Output<boolean | undefined>;
  /** Whether Authlete issues access tokens for the external attachments of verified claims and puts them into ID tokens and userinfo responses (OpenID Connect for Identity Assurance 1.0). Default `false`. Since Authlete 2.3. */
  declare readonly accessTokenForExternalAttachmentEmbedded: pulumi.Output<boolean | undefined>;
  /** The entity IDs of the trust anchors and intermediates that vouch directly for the server (OpenID Federation 1.0, `authority_hints`). Since Authlete 2.3. */
  declare readonly authorityHints: pulumi.Output<string[] | undefined>;
  /** Whether the service takes part in OpenID Federation 1.0, so that clients of the federation can come without registration by hand. It also needs `trustAnchors`. Default `false`. Since Authlete 2.3. */
  declare readonly federationEnabled: pulumi.Output<boolean | undefined>;
  /** The JWK Set that signs the server's entity configuration and the document at `signedJwksUri` (OpenID Federation 1.0), as JSON text with the private keys. Compared as JSON, and stored encrypted in Pulumi state. Since Authlete 2.3. */
  declare readonly federationJwks: pulumi.Output<string | undefined>;
  /** The `kid` of the key in `federationJwks` that signs the entity configuration and the signed JWK Set. Needed when the set holds several keys. Since Authlete 2.3. */
  declare readonly federationSignatureKeyId: pulumi.Output<string | undefined>;
  /** How long the entity configuration is valid, in seconds: its `exp` (OpenID Federation 1.0). Default 0, which means the default of the Authlete server. Since Authlete 2.3. */
  declare readonly federationConfigurationDuration: pulumi.Output<number | undefined>;
  /** The URL of the endpoint for explicit client registration (OpenID Federation 1.0 section 12.2, `federation_registration_endpoint`). Since Authlete 2.3. */
  declare readonly federationRegistrationEndpoint: pulumi.Output<string | undefined>;
  /** The name of the organization that runs the server, for humans (OpenID Federation 1.0, `organization_name`). Since Authlete 2.3. */
  declare readonly organizationName: pulumi.Output<string | undefined>;
  /** Claims that the server derives from others, such as an age limit from `birthdate`, as a JSON object in text (Advanced Syntax for Claims, `transformed_claims_predefined`). Compared as JSON. Since Authlete 2.3. */
  declare readonly predefinedTransformedClaims: pulumi.Output<string | undefined>;
  /** Whether a refresh token that is used several times in quick succession yields the same new one, so that a retry after a lost response does not lose the grant. Default `false`. Since Authlete 2.3. */
  declare readonly refreshTokenIdempotent: pulumi.Output<boolean | undefined>;
  /** The URL where the server's JWK Set is published as a signed JWT (OpenID Federation 1.0, `signed_jwks_uri`). Since Authlete 2.3. */
  declare readonly signedJwksUri: pulumi.Output<string | undefined>;
  /** Whether attachments of verified claims travel inside (`EMBEDDED`) or by reference (`EXTERNAL`) (OpenID Connect for Identity Assurance 1.0, `attachments_supported`). Since Authlete 2.3. */
  declare readonly supportedAttachments: pulumi.Output<AttachmentType[] | undefined>;
  /** The hash algorithms for digests of external attachments, such as `sha-256` (OpenID Connect for Identity Assurance 1.0, `digest_algorithms_supported`). Since Authlete 2.3. */
  declare readonly supportedDigestAlgorithms: pulumi.Output<string[] | undefined>;
  /** The kinds of documents that the server accepts as evidence, such as `passport` or `idcard` (OpenID Connect for Identity Assurance 1.0, `documents_supported`). Since Authlete 2.3. */
  declare readonly supportedDocuments: pulumi.Output<string[] | undefined>;
  /** The ways in which documents are validated and persons verified, such as `pipp` (OpenID Connect for Identity Assurance 1.0, `documents_methods_supported`). Since Authlete 2.3. */
  declare readonly supportedDocumentsMethods: pulumi.Output<string[] | undefined>;
  /** The ways of validating documents, under the name of Implementer's Draft 3 (`documents_validation_methods_supported`). Since Authlete 2.3. Deprecated: use `supportedDocumentsCheckMethods`. */
  declare readonly supportedDocumentsValidationMethods: pulumi.Output<string[] | undefined>;
  /** The ways of verifying who holds a document, under the name of Implementer's Draft 3 (`documents_verification_methods_supported`). Since Authlete 2.3. Deprecated: use `supportedDocumentsCheckMethods`. */
  declare readonly supportedDocumentsVerificationMethods: pulumi.Output<string[] | undefined>;
  /** The kinds of electronic records that the server accepts as evidence, such as `birth_register` (OpenID Connect for Identity Assurance 1.0, `electronic_records_supported`). Since Authlete 2.3. */
  declare readonly supportedElectronicRecords: pulumi.Output<string[] | undefined>;
  /** How clients of the federation may register: `AUTOMATIC` with their first request, `EXPLICIT` at the registration endpoint beforehand (OpenID Federation 1.0 section 12, `client_registration_types_supported`). Since Authlete 2.3. */
  declare readonly supportedClientRegistrationTypes: pulumi.Output<ClientRegistrationType[] | undefined>;
  /** Whether a token exchange request (RFC 8693) needs a client that can be identified, by `client_id` or by client authentication. Default `false`. Since Authlete 2.3. */
  declare readonly tokenExchangeByIdentifiableClientsOnly: pulumi.Output<boolean | undefined>;
  /** Whether token exchange (RFC 8693) is closed to public clients. Default `false`. Since Authlete 2.3. */
  declare readonly tokenExchangeByConfidentialClientsOnly: pulumi.Output<boolean | undefined>;
  /** Whether token exchange (RFC 8693) is open only to clients with `extension.tokenExchangePermitted`. Default `false`. Since Authlete 2.3. */
  declare readonly tokenExchangeByPermittedClientsOnly: pulumi.Output<boolean | undefined>;
  /** Whether encrypted JWTs are refused as subject and actor tokens of a token exchange (RFC 8693 section 2.1); Authlete does not look inside them, so that otherwise your server has to. Default `false`. Since Authlete 2.3. */
  declare readonly tokenExchangeEncryptedJwtRejected: pulumi.Output<boolean | undefined>;
  /** Whether unsigned JWTs are refused as subject and actor tokens of a token exchange (RFC 8693 section 2.1). Default `false`. Since Authlete 2.3. */
  declare readonly tokenExchangeUnsignedJwtRejected: pulumi.Output<boolean | undefined>;
  /** Whether a token request with a JWT as its grant needs a client that can be identified; RFC 7523 section 2.1 makes client authentication optional. Default `false`. Since Authlete 2.3. */
  declare readonly jwtGrantByIdentifiableClientsOnly: pulumi.Output<boolean | undefined>;
  /** Whether encrypted JWTs are refused as grants (RFC 7523 section 2.1); Authlete does not look inside them, so that otherwise your server has to. Default `false`. Since Authlete 2.3. */
  declare readonly jwtGrantEncryptedJwtRejected: pulumi.Output<boolean | undefined>;
  /** Whether unsigned JWTs, which anyone can make up, are refused as grants; RFC 7523 section 3 requires a signature. Default `false`. Since Authlete 2.3. */
  declare readonly jwtGrantUnsignedJwtRejected: pulumi.Output<boolean | undefined>;
  /** Whether a registration request is refused when a client with the same `software_id` exists already (RFC 7591 section 2). Default `false`. Since Authlete 2.2.30. */
  declare readonly dcrDuplicateSoftwareIdBlocked: pulumi.Output<boolean | undefined>;
  /** The trust anchors at which trust chains of clients may end (OpenID Federation 1.0). While there are none, every registration through the federation fails. Since Authlete 2.3. */
  declare readonly trustAnchors: pulumi.Output<TrustAnchor[] | undefined>;
  /** Whether a refreshed access token loses the scope `openid` unless its refresh token has `offline_access` (OpenID Connect Core 1.0 section 11). Default `false`. Since Authlete 2.2.36. */
  declare readonly openidDroppedOnRefreshWithoutOfflineAccess: pulumi.Output<boolean | undefined>;
  /** The ways of checking documents, such as `vpip` or `data` (OpenID Connect for Identity Assurance 1.0, `documents_check_methods_supported`). Since Authlete 2.3. */
  declare readonly supportedDocumentsCheckMethods: pulumi.Output<string[] | undefined>;
  /** Whether userinfo and resource responses to signed requests are themselves signed, as HTTP messages (RFC 9421), with the key named by `resourceSignatureKeyId`. Default `false`. Since Authlete 2.3. */
  declare readonly rsResponseSigned: pulumi.Output<boolean | undefined>;
  /** How long a `c_nonce` can be used for key proofs, in seconds; with OpenID4VCI 1.0 (section 7) the time window in which all wallets get the same one. Default 0, which means the default of the Authlete server. Since Authlete 3.0. */
  declare readonly cnonceDuration: pulumi.Output<number | undefined>;
  /** Whether every DPoP proof must contain a `nonce` issued by the server (RFC 9449 sections 8 and 9). Default `false`; then your server can still ask for it in single calls. Since Authlete 3.0. */
  declare readonly dpopNonceRequired: pulumi.Output<boolean | undefined>;
  /** Whether the service issues verifiable credentials (OpenID4VCI). It also needs `credentialIssuerMetadata` and `credentialJwks`. Default `false`. Since Authlete 3.0. */
  declare readonly verifiableCredentialsEnabled: pulumi.Output<boolean | undefined>;
  /** The URL where verifiers find the public keys of the credential issuer: `jwks_uri` of the JWT VC issuer metadata. Since Authlete 3.0. */
  declare readonly credentialJwksUri: pulumi.Output<string | undefined>;
  /** How long a credential offer is valid unless the call that creates it says otherwise, in seconds (OpenID4VCI section 4). Default 0, which means the default of the Authlete server. Since Authlete 3.0. */
  declare readonly credentialOfferDuration: pulumi.Output<number | undefined>;
  /** How long a nonce for DPoP proofs is accepted, in seconds (RFC 9449 section 8). Authlete shows 0 when it was never set. Since Authlete 3.0. */
  declare readonly dpopNonceDuration: pulumi.Output<number | undefined>;
  /** Whether wallets may redeem a pre-authorized code without saying which client they are (OpenID4VCI section 12.3, `pre-authorized_grant_anonymous_access_supported`). Default `false`. Since Authlete 3.0. */
  declare readonly preAuthorizedGrantAnonymousAccessSupported: pulumi.Output<boolean | undefined>;
  /** How long the `transaction_id` of a deferred credential is valid, in seconds (OpenID4VCI section 9). Default 0, which means the default of the Authlete server. Since Authlete 3.0. */
  declare readonly credentialTransactionDuration: pulumi.Output<number | undefined>;
  /** The `kid` of the key in `jwks` that signs introspection responses in JWT form (RFC 9701). Needed as soon as several keys fit the algorithm. Since Authlete 3.0. */
  declare readonly introspectionSignatureKeyId: pulumi.Output<string | undefined>;
  /** The `kid` of the key in `jwks` that signs userinfo and resource responses while `rsResponseSigned` is `true`. Since Authlete 2.3. */
  declare readonly resourceSignatureKeyId: pulumi.Output<string | undefined>;
  /** How many digits the PIN of a credential offer has. Default 0, which means the default of the Authlete server. Since Authlete 3.0. Deprecated: OpenID4VCI has replaced the PIN by a transaction code. */
  declare readonly userPinLength: pulumi.Output<number | undefined>;
  /** The values of `prompt` that the login page can honour; `CREATE` offers to open an account (Initiating User Registration via OpenID Connect 1.0, `prompt_values_supported`). Default all five. Since Authlete 3.0. */
  declare readonly supportedPromptValues: pulumi.Output<Prompt[] | undefined>;
  /** Whether a refresh yields a new ID token as well, as long as `openid` is among the scopes (OpenID Connect Core 1.0 section 12.2). Your server must handle the action `ID_TOKEN_REISSUABLE`. Default `false`. Since Authlete 2.3.8. */
  declare readonly idTokenReissuable: pulumi.Output<boolean | undefined>;
  /** The JWK Set that signs verifiable credentials, as JSON text with the private keys; compared as JSON, and stored encrypted in Pulumi state. Give each key a `kid`, or Authlete inserts the thumbprint (RFC 7638) as one. Since Authlete 3.0. */
  declare readonly credentialJwks: pulumi.Output<string | undefined>;
  /** The FAPI profiles to which every request to the service is held, such as `FAPI2_SECURITY`. They count only with `FAPI` among `supportedServiceProfiles`; without any, clients and scopes may still ask for FAPI. Since Authlete 3.0. */
  declare readonly fapiModes: pulumi.Output<FapiMode[] | undefined>;
  /** How long verifiable credentials are valid unless the call that issues them says otherwise, in seconds. Default 0, which means that they never expire: a JWT credential then has no `exp`. Since Authlete 3.0. */
  declare readonly credentialDuration: pulumi.Output<number | undefined>;
  /** What the service publishes about itself as a credential issuer, at `/.well-known/openid-credential-issuer` (OpenID4VCI section 12.2). Since Authlete 3.0. */
  declare readonly credentialIssuerMetadata: pulumi.Output<CredentialIssuerMetadata | undefined>;
  /** Whether `aud` of ID tokens is always an array or always a single string; both are allowed by OpenID Connect Core 1.0 section 2. Unset keeps the behaviour of earlier versions. Since Authlete 2.3.3. */
  declare readonly idTokenAudType: pulumi.Output<IdTokenAudType | undefined>;
  /** Whether apps of one vendor may share a login through a device secret (OpenID Connect Native SSO for Mobile Apps 1.0, `native_sso_supported`). With `false` the scope `device_sso` means nothing. Default `false`. Since Authlete 3.0. */
  declare readonly nativeSsoSupported: pulumi.Output<boolean | undefined>;
  /** The version of OpenID4VCI by which credentials are issued: `1.0` and `1.0-Final` both mean the final one, `1.0-ID1` the first Implementer's Draft. Unset is the same as `1.0-ID1`. Since Authlete 3.0.22. */
  declare readonly oid4vciVersion: pulumi.Output<Oid4vciVersion | undefined>;
  /** Whether `cimdMetadataPolicy` is applied to metadata fetched from client ID URLs. Default `false`. Since Authlete 3.0.23. */
  declare readonly cimdMetadataPolicyEnabled: pulumi.Output<boolean | undefined>;
  /** Whether clients may come without registration, with a `client_id` that is the URL of their metadata (OAuth Client ID Metadata Document, `client_id_metadata_document_supported`). Default `false`. Since Authlete 3.0.22. */
  declare readonly clientIdMetadataDocumentSupported: pulumi.Output<boolean | undefined>;
  /** Whether only client ID URLs that match `cimdAllowlist` are accepted. Default `false`: any URL is. Since Authlete 3.0.22. */
  declare readonly cimdAllowlistEnabled: pulumi.Output<boolean | undefined>;
  /** The client ID URLs to accept: same scheme and authority, same query if the entry has one, and a path that begins with the entry's segments. `https://a.example/x` admits `https://a.example/x/y`. Since Authlete 3.0.22. */
  declare readonly cimdAllowlist: pulumi.Output<string[] | undefined>;
  /** Whether Authlete fetches the metadata document at the start of every flow, even while its cached copy is fresh (RFC 9111). Default `false`. Since Authlete 3.0.22. */
  declare readonly cimdAlwaysRetrieved: pulumi.Output<boolean | undefined>;
  /** Whether a client ID URL may be plain `http`, against the specification. For development; elsewhere only together with the allowlist. Default `false`. Since Authlete 3.0.22. */
  declare readonly cimdHttpPermitted: pulumi.Output<boolean | undefined>;
  /** Whether a client ID URL may have a query, which the specification discourages. Default `false`. Since Authlete 3.0.22. */
  declare readonly cimdQueryPermitted: pulumi.Output<boolean | undefined>;
  /** The rules that metadata fetched from client ID URLs must satisfy, as JSON text in the grammar of OpenID Federation 1.0 section 6.1. Compared as JSON. Applied while `cimdMetadataPolicyEnabled` is `true`. Since Authlete 3.0.23. */
  declare readonly cimdMetadataPolicy: pulumi.Output<string | undefined>;
  /** Whether a `clientIdAlias` that begins with `http://` or `https://` is refused, since it could be taken for a federation entity ID or a client ID URL. Default `false`; Authlete recommends `true`. Since Authlete 3.0.22. */
  declare readonly httpAliasProhibited: pulumi.Output<boolean | undefined>;
  /** The social networks through which developers may log in to the developer console of Authlete 2.x. Authlete 3.0 has no such field. */
  declare readonly supportedDeveloperSnses: pulumi.Output<Sns[] | undefined>;
  /** The credentials of the developer console of Authlete 2.x at social networks; stored encrypted in Pulumi state. Deprecated, and gone in Authlete 3.0. */
  declare readonly developerSnsCredentials: pulumi.Output<SnsCredentials[] | undefined>;
  /** How long authorization codes can be redeemed, in seconds (RFC 6749 section 4.1.2 recommends at most 600). FAPI 2.0 caps it at 60. Default 0, which means the default of the Authlete server. Since Authlete 3.0.29. */
  declare readonly authorizationCodeDuration: pulumi.Output<number | undefined>;
  /** The URL where clients get a challenge to sign into their attestation proof (OAuth 2.0 Attestation-Based Client Authentication, `challenge_endpoint`). Since Authlete 3.0.28. */
  declare readonly challengeEndpoint: pulumi.Output<string | undefined>;
  /** The time window of attestation challenges from `challengeEndpoint`, in seconds. Authlete shows 0 when it was never set. Since Authlete 3.0.28. */
  declare readonly attestationChallengeTimeWindow: pulumi.Output<number | undefined>;
  /** The version of the OpenID4VC High Assurance Interoperability Profile that every request to the service must satisfy. Unset, it still holds for clients and scopes that ask for it. Since Authlete 3.0.29. */
  declare readonly haipVersion: pulumi.Output<HaipVersion | undefined>;
  /** The root certificates to which the `x5c` chain of a client attestation may lead (OAuth 2.0 Attestation-Based Client Authentication). Give PEM with its markers, as Authlete returns it. Used while `clientAttesterRootsEnabled` is `true`. Since Authlete 3.0.31. */
  declare readonly clientAttesterRoots: pulumi.Output<string[] | undefined>;
  /** Whether `clientAttesterRoots` are trusted, besides the root certificates of the system. Default `false`. Since Authlete 3.0.31. */
  declare readonly clientAttesterRootsEnabled: pulumi.Output<boolean | undefined>;
  /** Whether client attestations may lead to `clientAttesterRoots` only, and the root certificates of the system are left out. Default `false`. Since Authlete 3.0.31. */
  declare readonly clientAttesterRootsOnly: pulumi.Output<boolean | undefined>;
  /** The root certificates to which the `x5c` chain of a key attestation may lead (OpenID4VCI appendix D). Give PEM with its markers, as Authlete returns it. Used while `keyAttesterRootsEnabled` is `true`. Since Authlete 3.0.31. */
  declare readonly keyAttesterRoots: pulumi.Output<string[] | undefined>;
  /** Whether `keyAttesterRoots` are trusted, besides the root certificates of the system. Default `false`. Since Authlete 3.0.31. */
  declare readonly keyAttesterRootsEnabled: pulumi.Output<boolean | undefined>;
  /** Whether key attestations may lead to `keyAttesterRoots` only, and the root certificates of the system are left out. Default `false`. Since Authlete 3.0.31. */
  declare readonly keyAttesterRootsOnly: pulumi.Output<boolean | undefined>;
  /** Whether the server tells clients about logouts directly, without the browser (OpenID Connect Back-Channel Logout 1.0 section 2.1, `backchannel_logout_supported`). Default `false`. Since Authlete 3.0.32. */
  declare readonly backchannelLogoutSupported: pulumi.Output<boolean | undefined>;
  /** Whether ID tokens and logout tokens carry `sid`, so that one session can be ended and not all of a user's (OpenID Connect Back-Channel Logout 1.0 section 2.1, `backchannel_logout_session_supported`). Default `false`. Since Authlete 3.0.32. */
  declare readonly backchannelLogoutSessionSupported: pulumi.Output<boolean | undefined>;
  /** Raw Authlete fields that this version of the package does not know, or enum values newer than it: merged into what is sent, with arrays replaced. The names of known inputs are refused, unless they hold enum values. */
  declare readonly extra: pulumi.Output<Record<string, unknown> | undefined>;

  constructor(name: string, args?: ServiceArgs, opts?: pulumi.CustomResourceOptions) {
    super(service, name, args, opts);
  }

  /** Reads a service that this program does not manage, whole; its id is `<serviceId>`. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Service {
    return new Service(name, undefined as unknown as ServiceArgs, { ...opts, id });
  }

  static isInstance(obj: unknown): obj is Service {
    return AuthleteResource.is(obj, Service.__pulumiType);
  }
}
