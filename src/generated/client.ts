// Generated from the tables in src/resources and src/shapes.ts by `npm run docs`. Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { AuthleteResource } from "../program/resource";
import { client } from "../resources/client";
import type {
  ApplicationType,
  ClientAuthMethod,
  ClientRegistrationType,
  ClientSource,
  ClientType,
  DeliveryMode,
  Extension,
  ExtensionArgs,
  FapiMode,
  GrantType,
  HaipVersion,
  JweAlg,
  JweEnc,
  JwsAlg,
  Pair,
  PairArgs,
  ResponseMode,
  ResponseType,
  SubjectType,
  TaggedValue,
  TaggedValueArgs,
} from "./shapes";

/** The arguments of a Client. What is left out is not managed; `null` and `[]` mean none. */
export interface ClientArgs {
  /** The id of the service that owns the client: its API key, in digits. A change replaces the client. */
  serviceId: pulumi.Input<string>;
  /** The name that end users see, on consent pages for instance (OpenID Connect Dynamic Client Registration 1.0 section 2, `client_name`). */
  clientName?: pulumi.Input<string | null>;
  /** The client name in several languages, one entry a language tag (OpenID Connect Dynamic Client Registration 1.0 section 2, `client_name#ja`). */
  clientNames?: pulumi.Input<pulumi.Input<TaggedValueArgs>[] | null>;
  /** A note about the client for those who run it; no protocol message carries it. */
  description?: pulumi.Input<string | null>;
  /** The description in several languages, one entry a language tag. */
  descriptions?: pulumi.Input<pulumi.Input<TaggedValueArgs>[] | null>;
  /** The `client_id` that applications send (RFC 6749 section 2.2), unlike the number Authlete issues. Default: that number as text. An http or https URL is refused where the service sets `httpAliasProhibited`. */
  clientIdAlias?: pulumi.Input<string | null>;
  /** Whether requests may use `clientIdAlias`; that of the service must be `true` too. Authlete 2.x only: from 3.0 on the alias is always enabled. */
  clientIdAliasEnabled?: pulumi.Input<boolean | null>;
  /** `CONFIDENTIAL` for a client that can keep a credential, `PUBLIC` for one that cannot, such as a browser or mobile application (RFC 6749 section 2.1). A `PUBLIC` client goes with the `tokenAuthMethod` `NONE`, a `CONFIDENTIAL` one with any other: other pairs fail at run time. */
  clientType?: pulumi.Input<ClientType | null>;
  /** `WEB` or `NATIVE`; it decides which redirect URIs Authlete accepts at run time (OpenID Connect Dynamic Client Registration 1.0 section 2, `application_type`). `null` switches these checks off. */
  applicationType?: pulumi.Input<ApplicationType | null>;
  /** The URL of a logo for consent pages (OpenID Connect Dynamic Client Registration 1.0 section 2, `logo_uri`). */
  logoUri?: pulumi.Input<string | null>;
  /** Logo URLs in several languages, one entry a language tag. */
  logoUris?: pulumi.Input<pulumi.Input<TaggedValueArgs>[] | null>;
  /** E-mail addresses of those responsible for the client (OpenID Connect Dynamic Client Registration 1.0 section 2, `contacts`). */
  contacts?: pulumi.Input<pulumi.Input<string>[] | null>;
  /** Whether access tokens of the client are bound to the certificate of its TLS connection, so that a stolen token is of no use (RFC 8705 section 3.4, `tls_client_certificate_bound_access_tokens`). Default `false`. */
  tlsClientCertificateBoundAccessTokens?: pulumi.Input<boolean | null>;
  /** An identifier of the software, the same for all its installations and versions (RFC 7591 section 2, `software_id`). Since Authlete 2.3.0. */
  softwareId?: pulumi.Input<string | null>;
  /** The developer who owns the client. Authlete 2.x only, and deprecated: 3.0 has no developers. */
  developer?: pulumi.Input<string | null>;
  /** The version of the software that `softwareId` names (RFC 7591 section 2, `software_version`). Since Authlete 2.3.0. */
  softwareVersion?: pulumi.Input<string | null>;
  /** The hash of the token with which a dynamically registered client manages its registration (RFC 7592 section 3). Authlete 2.x only. */
  registrationAccessTokenHash?: pulumi.Input<string | null>;
  /** The grants that the client may use (OpenID Connect Dynamic Client Registration 1.0 section 2, `grant_types`); the service must support them too. An empty list allows none. */
  grantTypes?: pulumi.Input<pulumi.Input<GrantType>[] | null>;
  /** The `response_type` values that the client may use at the authorization endpoint (OpenID Connect Dynamic Client Registration 1.0 section 2, `response_types`). An empty list allows none. */
  responseTypes?: pulumi.Input<pulumi.Input<ResponseType>[] | null>;
  /** Where authorization responses may go (RFC 6749 section 3.1.2): absolute URIs without fragment, in printable ASCII, at most 200 characters. A `WEB` client with the grant `IMPLICIT` needs https and a host other than localhost; a `NATIVE` one may use http on localhost, or a scheme of its own. */
  redirectUris?: pulumi.Input<pulumi.Input<string>[] | null>;
  /** The algorithm with which Authlete signs authorization responses that are JWTs (JARM section 3, `authorization_signed_response_alg`); not `NONE`. */
  authorizationSignAlg?: pulumi.Input<JwsAlg | null>;
  /** The key management algorithm (JWE `alg`) for encrypted authorization responses (JARM section 3, `authorization_encrypted_response_alg`). `null`: they are not encrypted. */
  authorizationEncryptionAlg?: pulumi.Input<JweAlg | null>;
  /** The content encryption algorithm (JWE `enc`) for encrypted authorization responses (JARM section 3, `authorization_encrypted_response_enc`). It needs `authorizationEncryptionAlg`. */
  authorizationEncryptionEnc?: pulumi.Input<JweEnc | null>;
  /** How the client authenticates at the token endpoint (OpenID Connect Dynamic Client Registration 1.0 section 2, `token_endpoint_auth_method`). A client registered without it gets `NONE`, which is for `PUBLIC` clients. */
  tokenAuthMethod?: pulumi.Input<ClientAuthMethod | null>;
  /** The algorithm with which the client signs its assertions (OpenID Connect Dynamic Client Registration 1.0 section 2, `token_endpoint_auth_signing_alg`): asymmetric for `PRIVATE_KEY_JWT`, `HS256`, `HS384` or `HS512` for `CLIENT_SECRET_JWT`. `null` allows all that suit the method; `NONE` is refused. */
  tokenAuthSignAlg?: pulumi.Input<JwsAlg | null>;
  /** The `kid` of the key in the client's JWK Set whose `x5c` is the certificate for `SELF_SIGNED_TLS_CLIENT_AUTH` (RFC 8705 section 2.2). */
  selfSignedCertificateKeyId?: pulumi.Input<string | null>;
  /** The subject distinguished name of the certificate for `TLS_CLIENT_AUTH` (RFC 8705 section 2.1.2, `tls_client_auth_subject_dn`), as in RFC 4514: `CN=shop,O=Example`. Only one `tlsClientAuth…` field may be given. */
  tlsClientAuthSubjectDn?: pulumi.Input<string | null>;
  /** The DNS name, a subject alternative name of the certificate for `TLS_CLIENT_AUTH` (RFC 8705 section 2.1.2, `tls_client_auth_san_dns`). Only one `tlsClientAuth…` field may be given. */
  tlsClientAuthSanDns?: pulumi.Input<string | null>;
  /** The URI, a subject alternative name of the certificate for `TLS_CLIENT_AUTH` (RFC 8705 section 2.1.2, `tls_client_auth_san_uri`), of any scheme. Only one `tlsClientAuth…` field may be given. */
  tlsClientAuthSanUri?: pulumi.Input<string | null>;
  /** The IP address, version 4 or 6, a subject alternative name of the certificate for `TLS_CLIENT_AUTH` (RFC 8705 section 2.1.2, `tls_client_auth_san_ip`). Only one `tlsClientAuth…` field may be given. */
  tlsClientAuthSanIp?: pulumi.Input<string | null>;
  /** The e-mail address, a subject alternative name of the certificate for `TLS_CLIENT_AUTH` (RFC 8705 section 2.1.2, `tls_client_auth_san_email`). Only one `tlsClientAuth…` field may be given. */
  tlsClientAuthSanEmail?: pulumi.Input<string | null>;
  /** Whether the client must push its authorization requests beforehand (RFC 9126 section 6, `require_pushed_authorization_requests`). Default `false`. Since Authlete 2.2.1. */
  parRequired?: pulumi.Input<boolean | null>;
  /** Whether authorization requests must come in a request object (RFC 9101 section 10.5, `require_signed_request_object`). Default `false`. Since Authlete 2.2.1. */
  requestObjectRequired?: pulumi.Input<boolean | null>;
  /** The algorithm with which the client signs its request objects (OpenID Connect Dynamic Client Registration 1.0 section 2, `request_object_signing_alg`). `null` allows every algorithm. */
  requestSignAlg?: pulumi.Input<JwsAlg | null>;
  /** The key management algorithm (JWE `alg`) with which the client may encrypt request objects (OpenID Connect Dynamic Client Registration 1.0 section 2, `request_object_encryption_alg`). It binds the client only with `requestObjectEncryptionAlgMatchRequired`. */
  requestEncryptionAlg?: pulumi.Input<JweAlg | null>;
  /** The content encryption algorithm (JWE `enc`) with which the client may encrypt request objects (OpenID Connect Dynamic Client Registration 1.0 section 2, `request_object_encryption_enc`). It needs `requestEncryptionAlg`. */
  requestEncryptionEnc?: pulumi.Input<JweEnc | null>;
  /** The `request_uri` values that the client may send (OpenID Connect Dynamic Client Registration 1.0 section 2, `request_uris`): URLs of its request objects. Authlete fetches no other. */
  requestUris?: pulumi.Input<pulumi.Input<string>[] | null>;
  /** For how many seconds after a login the user need not log in again, when a request has no `max_age` (OpenID Connect Dynamic Client Registration 1.0 section 2, `default_max_age`). Default `0`: without limit. */
  defaultMaxAge?: pulumi.Input<number | null>;
  /** The authentication context classes asked for when a request names none (OpenID Connect Dynamic Client Registration 1.0 section 2, `default_acr_values`). */
  defaultAcrs?: pulumi.Input<pulumi.Input<string>[] | null>;
  /** The algorithm that signs ID tokens (OpenID Connect Dynamic Client Registration 1.0 section 2, `id_token_signed_response_alg`). Default `RS256`. `NONE` is only for clients that get ID tokens from the token endpoint alone. */
  idTokenSignAlg?: pulumi.Input<JwsAlg | null>;
  /** The key management algorithm (JWE `alg`) for encrypted ID tokens (OpenID Connect Dynamic Client Registration 1.0 section 2, `id_token_encrypted_response_alg`). `null`: ID tokens are not encrypted. */
  idTokenEncryptionAlg?: pulumi.Input<JweAlg | null>;
  /** The content encryption algorithm (JWE `enc`) for encrypted ID tokens (OpenID Connect Dynamic Client Registration 1.0 section 2, `id_token_encrypted_response_enc`). It needs `idTokenEncryptionAlg`. */
  idTokenEncryptionEnc?: pulumi.Input<JweEnc | null>;
  /** Whether ID tokens always tell when the user logged in, in the claim `auth_time` (OpenID Connect Dynamic Client Registration 1.0 section 2, `require_auth_time`). Default `false`. */
  authTimeRequired?: pulumi.Input<boolean | null>;
  /** Whether users have the same `sub` for every client (`PUBLIC`) or another for each sector (`PAIRWISE`; OpenID Connect Core 1.0 section 8). A client registered without it gets `PUBLIC`. */
  subjectType?: pulumi.Input<SubjectType | null>;
  /** The https URL of a JSON list of redirect URIs, whose host is the sector of `PAIRWISE` subjects (OpenID Connect Core 1.0 section 8.1). Needed when `redirectUris` name several hosts. Since Authlete 2.2.1. */
  sectorIdentifierUri?: pulumi.Input<string | null>;
  /** The URL at which the client publishes its public keys (OpenID Connect Dynamic Client Registration 1.0 section 2, `jwks_uri`). Where it is set, `jwks` is not used. */
  jwksUri?: pulumi.Input<string | null>;
  /** The client's public keys, a JWK Set as JSON text, compared as JSON (OpenID Connect Dynamic Client Registration 1.0 section 2, `jwks`). Private keys do not belong here. Not used where `jwksUri` is set. */
  jwks?: pulumi.Input<string | null>;
  /** The algorithm that signs userinfo responses, which then are JWTs (OpenID Connect Dynamic Client Registration 1.0 section 2, `userinfo_signed_response_alg`). `null`: they are plain JSON. */
  userInfoSignAlg?: pulumi.Input<JwsAlg | null>;
  /** The key management algorithm (JWE `alg`) for encrypted userinfo responses (OpenID Connect Dynamic Client Registration 1.0 section 2, `userinfo_encrypted_response_alg`). `null`: they are not encrypted. */
  userInfoEncryptionAlg?: pulumi.Input<JweAlg | null>;
  /** The content encryption algorithm (JWE `enc`) for encrypted userinfo responses (OpenID Connect Dynamic Client Registration 1.0 section 2, `userinfo_encrypted_response_enc`). It needs `userInfoEncryptionAlg`. */
  userInfoEncryptionEnc?: pulumi.Input<JweEnc | null>;
  /** The https URL at which others may start a login at the client (OpenID Connect Dynamic Client Registration 1.0 section 2, `initiate_login_uri`). */
  loginUri?: pulumi.Input<string | null>;
  /** The URL of the client's terms of service, for consent pages (OpenID Connect Dynamic Client Registration 1.0 section 2, `tos_uri`). */
  tosUri?: pulumi.Input<string | null>;
  /** URLs of the terms of service in several languages, one entry a language tag. */
  tosUris?: pulumi.Input<pulumi.Input<TaggedValueArgs>[] | null>;
  /** The URL of the page that tells what the client does with the user's data (OpenID Connect Dynamic Client Registration 1.0 section 2, `policy_uri`). */
  policyUri?: pulumi.Input<string | null>;
  /** URLs of the policy page in several languages, one entry a language tag. */
  policyUris?: pulumi.Input<pulumi.Input<TaggedValueArgs>[] | null>;
  /** The URL of the client's home page (OpenID Connect Dynamic Client Registration 1.0 section 2, `client_uri`). */
  clientUri?: pulumi.Input<string | null>;
  /** URLs of the home page in several languages, one entry a language tag. */
  clientUris?: pulumi.Input<pulumi.Input<TaggedValueArgs>[] | null>;
  /** How the client learns the outcome of a backchannel authentication: it asks (`POLL`), is told to ask (`PING`) or is sent the tokens (`PUSH`; CIBA Core 1.0 section 4, `backchannel_token_delivery_mode`). The grant type `CIBA` needs it. */
  bcDeliveryMode?: pulumi.Input<DeliveryMode | null>;
  /** The https URL at which the client is notified (CIBA Core 1.0 section 4, `backchannel_client_notification_endpoint`). Needed for the modes `PING` and `PUSH`. */
  bcNotificationEndpoint?: pulumi.Input<string | null>;
  /** The algorithm with which the client signs its backchannel authentication requests, an asymmetric one (CIBA Core 1.0 section 4, `backchannel_authentication_request_signing_alg`). */
  bcRequestSignAlg?: pulumi.Input<JwsAlg | null>;
  /** Whether the client's backchannel authentication requests must carry a `user_code`, which only the user knows (CIBA Core 1.0 section 4, `backchannel_user_code_parameter`). Default `false`. */
  bcUserCodeRequired?: pulumi.Input<boolean | null>;
  /** Key and value pairs of your own, which Authlete stores and hands back with the client. Since Authlete 2.2.3. */
  attributes?: pulumi.Input<pulumi.Input<PairArgs>[] | null>;
  /** Settings of the client that no standard names: its own token lifetimes, the scopes that it may request, and token exchange. */
  extension?: pulumi.Input<ExtensionArgs | null>;
  /** The `type` values that the client may use in `authorization_details` (RFC 9396 section 10, `authorization_details_types`). Since Authlete 2.2.7. */
  authorizationDetailsTypes?: pulumi.Input<pulumi.Input<string>[] | null>;
  /** Client metadata of your own, a JSON object as text, compared as JSON. Members that the service does not list in `supportedCustomClientMetadata` are dropped without an error. Since Authlete 2.2.10. */
  customMetadata?: pulumi.Input<string | null>;
  /** Whether request objects that pass through the browser must be encrypted; pushed ones need not. Default `false`; `true` in the service holds for every client. Since Authlete 2.2.10. */
  frontChannelRequestObjectEncryptionRequired?: pulumi.Input<boolean | null>;
  /** Whether encrypted request objects must use `requestEncryptionAlg`, which else only announces. Default `false`; `true` in the service holds for every client. Since Authlete 2.2.10. */
  requestObjectEncryptionAlgMatchRequired?: pulumi.Input<boolean | null>;
  /** Whether encrypted request objects must use `requestEncryptionEnc`, which else only announces. Default `false`; `true` in the service holds for every client. Since Authlete 2.2.10. */
  requestObjectEncryptionEncMatchRequired?: pulumi.Input<boolean | null>;
  /** The hash algorithm for the digests of external attachments in verified claims, by its IANA name (OpenID Connect for Identity Assurance, `digest_algorithm`). Left out, it is `sha-256`. Since Authlete 2.3.0. */
  digestAlgorithm?: pulumi.Input<string | null>;
  /** Whether a new access token ends the earlier ones of the same user and client. Default `false`; `true` in the service holds for every client. Since Authlete 2.3.0. */
  singleAccessTokenPerSubject?: pulumi.Input<boolean | null>;
  /** Whether authorization code requests must carry a `code_challenge` (RFC 7636 section 4.3). Default `false`. Since Authlete 2.3.0. */
  pkceRequired?: pulumi.Input<boolean | null>;
  /** Whether the method must be `S256` wherever the client uses PKCE, required or not (RFC 7636 section 4.2); `plain` is then refused. Default `false`. Since Authlete 2.3.0. */
  pkceS256Required?: pulumi.Input<boolean | null>;
  /** Whether the client must prove possession of a key in its token requests (RFC 9449 section 5.2, `dpop_bound_access_tokens`). Default `false`. Since Authlete 2.3.0. */
  dpopRequired?: pulumi.Input<boolean | null>;
  /** Whether automatic registration of OpenID Federation made the client. Default `false`. Authlete 2.x only, since 2.3.0. */
  automaticallyRegistered?: pulumi.Input<boolean | null>;
  /** Whether explicit registration of OpenID Federation made the client. Default `false`. Authlete 2.x only, since 2.3.0. */
  explicitlyRegistered?: pulumi.Input<boolean | null>;
  /** Whether the client signs its requests to resource servers. Default `false`. Since Authlete 2.3.0; deprecated. */
  rsRequestSigned?: pulumi.Input<boolean | null>;
  /** The `kid` of the key in the client's JWK Set that verifies its signed requests to resource servers. Since Authlete 2.3.0. */
  rsSignedRequestKeyId?: pulumi.Input<string | null>;
  /** The OpenID Federation registration types that the client may use (OpenID Federation 1.0, `client_registration_types`). Authlete 2.x only, since 2.3.0. */
  clientRegistrationTypes?: pulumi.Input<pulumi.Input<ClientRegistrationType>[] | null>;
  /** The organization behind the client, for people to read (OpenID Federation 1.0, `organization_name`). Authlete 2.x only, since 2.3.0. */
  organizationName?: pulumi.Input<string | null>;
  /** The URL of the client's JWK Set in a signed JWT (OpenID Federation 1.0, `signed_jwks_uri`). Authlete 2.x only, since 2.3.0. */
  signedJwksUri?: pulumi.Input<string | null>;
  /** The URL that identifies the client in an OpenID Federation. Authlete 2.x only, since 2.3.0. */
  entityId?: pulumi.Input<string | null>;
  /** The entity ID of the trust anchor at the end of the trust chain with which the client was registered. Authlete 2.x only, since 2.3.0. */
  trustAnchorId?: pulumi.Input<string | null>;
  /** The entity statements, as JWTs from the client up to the trust anchor, with which OpenID Federation registered the client. Since Authlete 2.3.0; for other clients, leave it out. */
  trustChain?: pulumi.Input<pulumi.Input<string>[] | null>;
  /** When the trust chain expires, in milliseconds since 1970. Authlete 2.x only, since 2.3.0. */
  trustChainExpiresAt?: pulumi.Input<number | null>;
  /** When the trust chain was renewed, in milliseconds since 1970. Authlete 2.x only, since 2.3.0. */
  trustChainUpdatedAt?: pulumi.Input<number | null>;
  /** The URL at which the client, a wallet, takes credential offers (OpenID4VCI, `credential_offer_endpoint`). Since Authlete 3.0. */
  credentialOfferEndpoint?: pulumi.Input<string | null>;
  /** The FAPI profiles that every request of the client must follow, unless the service sets its own `fapiModes`; the service must support the profile `FAPI`. Since Authlete 3.0. */
  fapiModes?: pulumi.Input<pulumi.Input<FapiMode>[] | null>;
  /** The `response_mode` values that the client may use. Default: all seven. An empty list allows none. Since Authlete 3.0. */
  responseModes?: pulumi.Input<pulumi.Input<ResponseMode>[] | null>;
  /** Whether the client gets verifiable credentials in encrypted responses only. Default `false`. Since Authlete 3.0. */
  credentialResponseEncryptionRequired?: pulumi.Input<boolean | null>;
  /** Whether the client prefers the service's `mtlsEndpointAliases` to the plain endpoints (FAPI 2.0 Security Profile, `use_mtls_endpoint_aliases`). Default `false`. Since Authlete 3.0. */
  mtlsEndpointAliasesUsed?: pulumi.Input<boolean | null>;
  /** Whether operations that migrate tokens include this client. Default `false`. Since Authlete 3.0. */
  inScopeForTokenMigration?: pulumi.Input<boolean | null>;
  /** The SPIFFE ID of the workload that authenticates with `SPIFFE_JWT`: `spiffe://example.org/shop`. Since Authlete 3.0.28. */
  spiffeId?: pulumi.Input<string | null>;
  /** The URL of the SPIFFE trust bundle, whose keys verify the JWTs of `SPIFFE_JWT`. Since Authlete 3.0.28. */
  spiffeBundleEndpoint?: pulumi.Input<string | null>;
  /** The version of the OpenID4VC High Assurance Interoperability Profile that the client must follow. Default `null`: none. Since Authlete 3.0.29. */
  haipVersion?: pulumi.Input<HaipVersion | null>;
  /** The URL to which logout tokens are sent when the user's session ends (OpenID Connect Back-Channel Logout 1.0 section 2.2, `backchannel_logout_uri`). Since Authlete 3.0.32. */
  backchannelLogoutUri?: pulumi.Input<string | null>;
  /** Whether logout tokens must name the session in `sid` (OpenID Connect Back-Channel Logout 1.0 section 2.2, `backchannel_logout_session_required`). Default `false`. Since Authlete 3.0.32. */
  backchannelLogoutSessionRequired?: pulumi.Input<boolean | null>;
  /** Whether Authlete refuses every request of the client, a way to stop it without deletion; it is written through an endpoint of its own. Default `false`. Since Authlete 2.3.7. */
  locked?: pulumi.Input<boolean | null>;
  /** The client secret (RFC 6749 section 2.3.1): 1 to 86 characters of `A-Z a-z 0-9 - _`. Left out, the secret that Authlete generates is kept and is an output. */
  clientSecret?: pulumi.Input<string | null>;
  /** Any text; when it changes, the client gets a new secret of 512 random bits. Not together with `clientSecret`. */
  rotateClientSecret?: pulumi.Input<string | null>;
  /** Raw Authlete fields that this version of the package does not know, or enum values newer than it: merged into what is sent, with arrays replaced. The names of known inputs are refused, unless they hold enum values. */
  extra?: pulumi.Input<pulumi.Inputs | null>;
}

/** An OAuth 2.0 or OpenID Connect client of a service. Its id is `<serviceId>/<clientId>`. */
export class Client extends AuthleteResource {
  /** @internal */
  static readonly __pulumiType: string = AuthleteResource.typeOf("Client");

  /** The number that Authlete issued, as text: taken from the id, and so known in every preview of an update. */
  get clientId(): pulumi.Output<string> {
    return this.part(1);
  }
  /** A serial number that Authlete gives the client; no request needs it. */
  declare readonly number: pulumi.Output<number | undefined>;
  /** The serial number of the service that owns the client; no request needs it. */
  declare readonly serviceNumber: pulumi.Output<number | undefined>;
  /** The client secret (RFC 6749 section 2.3.1): 1 to 86 characters of `A-Z a-z 0-9 - _`. Left out, the secret that Authlete generates is kept and is an output. */
  declare readonly clientSecret: pulumi.Output<string | undefined>;
  /** Whether dynamic registration made the client (RFC 7591). Default `false`. */
  declare readonly dynamicallyRegistered: pulumi.Output<boolean | undefined>;
  /** When the client was made, in milliseconds since 1970. */
  declare readonly createdAt: pulumi.Output<number | undefined>;
  /** When the client was last written, in milliseconds since 1970. */
  declare readonly modifiedAt: pulumi.Output<number | undefined>;
  /** The host that Authlete uses as the sector of `PAIRWISE` subjects, from `sectorIdentifierUri` or `redirectUris`. Since Authlete 2.2.1. */
  declare readonly derivedSectorIdentifier: pulumi.Output<string | undefined>;
  /** The URL of the client ID metadata document from which Authlete made the client. Since Authlete 3.0.22. */
  declare readonly metadataDocumentLocation: pulumi.Output<string | undefined>;
  /** When the metadata document expires, in milliseconds since 1970. Since Authlete 3.0.22. */
  declare readonly metadataDocumentExpiresAt: pulumi.Output<number | undefined>;
  /** When the metadata document was last fetched, in milliseconds since 1970. Since Authlete 3.0.22. */
  declare readonly metadataDocumentUpdatedAt: pulumi.Output<number | undefined>;
  /** Whether Authlete made the client from a client ID metadata document. Default `false`. Since Authlete 3.0.22. */
  declare readonly discoveredByMetadataDocument: pulumi.Output<boolean | undefined>;
  /** How the client came to be: `STATIC_REGISTRATION` for this API, or a kind of registration, or a metadata document. Since Authlete 3.0.22. */
  declare readonly clientSource: pulumi.Output<ClientSource | undefined>;
  /** The id of the service that owns the client: its API key, in digits. A change replaces the client. */
  declare readonly serviceId: pulumi.Output<string>;
  /** The name that end users see, on consent pages for instance (OpenID Connect Dynamic Client Registration 1.0 section 2, `client_name`). */
  declare readonly clientName: pulumi.Output<string | undefined>;
  /** The client name in several languages, one entry a language tag (OpenID Connect Dynamic Client Registration 1.0 section 2, `client_name#ja`). */
  declare readonly clientNames: pulumi.Output<TaggedValue[] | undefined>;
  /** A note about the client for those who run it; no protocol message carries it. */
  declare readonly description: pulumi.Output<string | undefined>;
  /** The description in several languages, one entry a language tag. */
  declare readonly descriptions: pulumi.Output<TaggedValue[] | undefined>;
  /** The `client_id` that applications send (RFC 6749 section 2.2), unlike the number Authlete issues. Default: that number as text. An http or https URL is refused where the service sets `httpAliasProhibited`. */
  declare readonly clientIdAlias: pulumi.Output<string | undefined>;
  /** Whether requests may use `clientIdAlias`; that of the service must be `true` too. Authlete 2.x only: from 3.0 on the alias is always enabled. */
  declare readonly clientIdAliasEnabled: pulumi.Output<boolean | undefined>;
  /** `CONFIDENTIAL` for a client that can keep a credential, `PUBLIC` for one that cannot, such as a browser or mobile application (RFC 6749 section 2.1). A `PUBLIC` client goes with the `tokenAuthMethod` `NONE`, a `CONFIDENTIAL` one with any other: other pairs fail at run time. */
  declare readonly clientType: pulumi.Output<ClientType | undefined>;
  /** `WEB` or `NATIVE`; it decides which redirect URIs Authlete accepts at run time (OpenID Connect Dynamic Client Registration 1.0 section 2, `application_type`). `null` switches these checks off. */
  declare readonly applicationType: pulumi.Output<ApplicationType | undefined>;
  /** The URL of a logo for consent pages (OpenID Connect Dynamic Client Registration 1.0 section 2, `logo_uri`). */
  declare readonly logoUri: pulumi.Output<string | undefined>;
  /** Logo URLs in several languages, one entry a language tag. */
  declare readonly logoUris: pulumi.Output<TaggedValue[] | undefined>;
  /** E-mail addresses of those responsible for the client (OpenID Connect Dynamic Client Registration 1.0 section 2, `contacts`). */
  declare readonly contacts: pulumi.Output<string[] | undefined>;
  /** Whether access tokens of the client are bound to the certificate of its TLS connection, so that a stolen token is of no use (RFC 8705 section 3.4, `tls_client_certificate_bound_access_tokens`). Default `false`. */
  declare readonly tlsClientCertificateBoundAccessTokens: pulumi.Output<boolean | undefined>;
  /** An identifier of the software, the same for all its installations and versions (RFC 7591 section 2, `software_id`). Since Authlete 2.3.0. */
  declare readonly softwareId: pulumi.Output<string | undefined>;
  /** The developer who owns the client. Authlete 2.x only, and deprecated: 3.0 has no developers. */
  declare readonly developer: pulumi.Output<string | undefined>;
  /** The version of the software that `softwareId` names (RFC 7591 section 2, `software_version`). Since Authlete 2.3.0. */
  declare readonly softwareVersion: pulumi.Output<string | undefined>;
  /** The hash of the token with which a dynamically registered client manages its registration (RFC 7592 section 3). Authlete 2.x only. */
  declare readonly registrationAccessTokenHash: pulumi.Output<string | undefined>;
  /** The grants that the client may use (OpenID Connect Dynamic Client Registration 1.0 section 2, `grant_types`); the service must support them too. An empty list allows none. */
  declare readonly grantTypes: pulumi.Output<GrantType[] | undefined>;
  /** The `response_type` values that the client may use at the authorization endpoint (OpenID Connect Dynamic Client Registration 1.0 section 2, `response_types`). An empty list allows none. */
  declare readonly responseTypes: pulumi.Output<ResponseType[] | undefined>;
  /** Where authorization responses may go (RFC 6749 section 3.1.2): absolute URIs without fragment, in printable ASCII, at most 200 characters. A `WEB` client with the grant `IMPLICIT` needs https and a host other than localhost; a `NATIVE` one may use http on localhost, or a scheme of its own. */
  declare readonly redirectUris: pulumi.Output<string[] | undefined>;
  /** The algorithm with which Authlete signs authorization responses that are JWTs (JARM section 3, `authorization_signed_response_alg`); not `NONE`. */
  declare readonly authorizationSignAlg: pulumi.Output<JwsAlg | undefined>;
  /** The key management algorithm (JWE `alg`) for encrypted authorization responses (JARM section 3, `authorization_encrypted_response_alg`). `null`: they are not encrypted. */
  declare readonly authorizationEncryptionAlg: pulumi.Output<JweAlg | undefined>;
  /** The content encryption algorithm (JWE `enc`) for encrypted authorization responses (JARM section 3, `authorization_encrypted_response_enc`). It needs `authorizationEncryptionAlg`. */
  declare readonly authorizationEncryptionEnc: pulumi.Output<JweEnc | undefined>;
  /** How the client authenticates at the token endpoint (OpenID Connect Dynamic Client Registration 1.0 section 2, `token_endpoint_auth_method`). A client registered without it gets `NONE`, which is for `PUBLIC` clients. */
  declare readonly tokenAuthMethod: pulumi.Output<ClientAuthMethod | undefined>;
  /** The algorithm with which the client signs its assertions (OpenID Connect Dynamic Client Registration 1.0 section 2, `token_endpoint_auth_signing_alg`): asymmetric for `PRIVATE_KEY_JWT`, `HS256`, `HS384` or `HS512` for `CLIENT_SECRET_JWT`. `null` allows all that suit the method; `NONE` is refused. */
  declare readonly tokenAuthSignAlg: pulumi.Output<JwsAlg | undefined>;
  /** The `kid` of the key in the client's JWK Set whose `x5c` is the certificate for `SELF_SIGNED_TLS_CLIENT_AUTH` (RFC 8705 section 2.2). */
  declare readonly selfSignedCertificateKeyId: pulumi.Output<string | undefined>;
  /** The subject distinguished name of the certificate for `TLS_CLIENT_AUTH` (RFC 8705 section 2.1.2, `tls_client_auth_subject_dn`), as in RFC 4514: `CN=shop,O=Example`. Only one `tlsClientAuth…` field may be given. */
  declare readonly tlsClientAuthSubjectDn: pulumi.Output<string | undefined>;
  /** The DNS name, a subject alternative name of the certificate for `TLS_CLIENT_AUTH` (RFC 8705 section 2.1.2, `tls_client_auth_san_dns`). Only one `tlsClientAuth…` field may be given. */
  declare readonly tlsClientAuthSanDns: pulumi.Output<string | undefined>;
  /** The URI, a subject alternative name of the certificate for `TLS_CLIENT_AUTH` (RFC 8705 section 2.1.2, `tls_client_auth_san_uri`), of any scheme. Only one `tlsClientAuth…` field may be given. */
  declare readonly tlsClientAuthSanUri: pulumi.Output<string | undefined>;
  /** The IP address, version 4 or 6, a subject alternative name of the certificate for `TLS_CLIENT_AUTH` (RFC 8705 section 2.1.2, `tls_client_auth_san_ip`). Only one `tlsClientAuth…` field may be given. */
  declare readonly tlsClientAuthSanIp: pulumi.Output<string | undefined>;
  /** The e-mail address, a subject alternative name of the certificate for `TLS_CLIENT_AUTH` (RFC 8705 section 2.1.2, `tls_client_auth_san_email`). Only one `tlsClientAuth…` field may be given. */
  declare readonly tlsClientAuthSanEmail: pulumi.Output<string | undefined>;
  /** Whether the client must push its authorization requests beforehand (RFC 9126 section 6, `require_pushed_authorization_requests`). Default `false`. Since Authlete 2.2.1. */
  declare readonly parRequired: pulumi.Output<boolean | undefined>;
  /** Whether authorization requests must come in a request object (RFC 9101 section 10.5, `require_signed_request_object`). Default `false`. Since Authlete 2.2.1. */
  declare readonly requestObjectRequired: pulumi.Output<boolean | undefined>;
  /** The algorithm with which the client signs its request objects (OpenID Connect Dynamic Client Registration 1.0 section 2, `request_object_signing_alg`). `null` allows every algorithm. */
  declare readonly requestSignAlg: pulumi.Output<JwsAlg | undefined>;
  /** The key management algorithm (JWE `alg`) with which the client may encrypt request objects (OpenID Connect Dynamic Client Registration 1.0 section 2, `request_object_encryption_alg`). It binds the client only with `requestObjectEncryptionAlgMatchRequired`. */
  declare readonly requestEncryptionAlg: pulumi.Output<JweAlg | undefined>;
  /** The content encryption algorithm (JWE `enc`) with which the client may encrypt request objects (OpenID Connect Dynamic Client Registration 1.0 section 2, `request_object_encryption_enc`). It needs `requestEncryptionAlg`. */
  declare readonly requestEncryptionEnc: pulumi.Output<JweEnc | undefined>;
  /** The `request_uri` values that the client may send (OpenID Connect Dynamic Client Registration 1.0 section 2, `request_uris`): URLs of its request objects. Authlete fetches no other. */
  declare readonly requestUris: pulumi.Output<string[] | undefined>;
  /** For how many seconds after a login the user need not log in again, when a request has no `max_age` (OpenID Connect Dynamic Client Registration 1.0 section 2, `default_max_age`). Default `0`: without limit. */
  declare readonly defaultMaxAge: pulumi.Output<number | undefined>;
  /** The authentication context classes asked for when a request names none (OpenID Connect Dynamic Client Registration 1.0 section 2, `default_acr_values`). */
  declare readonly defaultAcrs: pulumi.Output<string[] | undefined>;
  /** The algorithm that signs ID tokens (OpenID Connect Dynamic Client Registration 1.0 section 2, `id_token_signed_response_alg`). Default `RS256`. `NONE` is only for clients that get ID tokens from the token endpoint alone. */
  declare readonly idTokenSignAlg: pulumi.Output<JwsAlg | undefined>;
  /** The key management algorithm (JWE `alg`) for encrypted ID tokens (OpenID Connect Dynamic Client Registration 1.0 section 2, `id_token_encrypted_response_alg`). `null`: ID tokens are not encrypted. */
  declare readonly idTokenEncryptionAlg: pulumi.Output<JweAlg | undefined>;
  /** The content encryption algorithm (JWE `enc`) for encrypted ID tokens (OpenID Connect Dynamic Client Registration 1.0 section 2, `id_token_encrypted_response_enc`). It needs `idTokenEncryptionAlg`. */
  declare readonly idTokenEncryptionEnc: pulumi.Output<JweEnc | undefined>;
  /** Whether ID tokens always tell when the user logged in, in the claim `auth_time` (OpenID Connect Dynamic Client Registration 1.0 section 2, `require_auth_time`). Default `false`. */
  declare readonly authTimeRequired: pulumi.Output<boolean | undefined>;
  /** Whether users have the same `sub` for every client (`PUBLIC`) or another for each sector (`PAIRWISE`; OpenID Connect Core 1.0 section 8). A client registered without it gets `PUBLIC`. */
  declare readonly subjectType: pulumi.Output<SubjectType | undefined>;
  /** The https URL of a JSON list of redirect URIs, whose host is the sector of `PAIRWISE` subjects (OpenID Connect Core 1.0 section 8.1). Needed when `redirectUris` name several hosts. Since Authlete 2.2.1. */
  declare readonly sectorIdentifierUri: pulumi.Output<string | undefined>;
  /** The URL at which the client publishes its public keys (OpenID Connect Dynamic Client Registration 1.0 section 2, `jwks_uri`). Where it is set, `jwks` is not used. */
  declare readonly jwksUri: pulumi.Output<string | undefined>;
  /** The client's public keys, a JWK Set as JSON text, compared as JSON (OpenID Connect Dynamic Client Registration 1.0 section 2, `jwks`). Private keys do not belong here. Not used where `jwksUri` is set. */
  declare readonly jwks: pulumi.Output<string | undefined>;
  /** The algorithm that signs userinfo responses, which then are JWTs (OpenID Connect Dynamic Client Registration 1.0 section 2, `userinfo_signed_response_alg`). `null`: they are plain JSON. */
  declare readonly userInfoSignAlg: pulumi.Output<JwsAlg | undefined>;
  /** The key management algorithm (JWE `alg`) for encrypted userinfo responses (OpenID Connect Dynamic Client Registration 1.0 section 2, `userinfo_encrypted_response_alg`). `null`: they are not encrypted. */
  declare readonly userInfoEncryptionAlg: pulumi.Output<JweAlg | undefined>;
  /** The content encryption algorithm (JWE `enc`) for encrypted userinfo responses (OpenID Connect Dynamic Client Registration 1.0 section 2, `userinfo_encrypted_response_enc`). It needs `userInfoEncryptionAlg`. */
  declare readonly userInfoEncryptionEnc: pulumi.Output<JweEnc | undefined>;
  /** The https URL at which others may start a login at the client (OpenID Connect Dynamic Client Registration 1.0 section 2, `initiate_login_uri`). */
  declare readonly loginUri: pulumi.Output<string | undefined>;
  /** The URL of the client's terms of service, for consent pages (OpenID Connect Dynamic Client Registration 1.0 section 2, `tos_uri`). */
  declare readonly tosUri: pulumi.Output<string | undefined>;
  /** URLs of the terms of service in several languages, one entry a language tag. */
  declare readonly tosUris: pulumi.Output<TaggedValue[] | undefined>;
  /** The URL of the page that tells what the client does with the user's data (OpenID Connect Dynamic Client Registration 1.0 section 2, `policy_uri`). */
  declare readonly policyUri: pulumi.Output<string | undefined>;
  /** URLs of the policy page in several languages, one entry a language tag. */
  declare readonly policyUris: pulumi.Output<TaggedValue[] | undefined>;
  /** The URL of the client's home page (OpenID Connect Dynamic Client Registration 1.0 section 2, `client_uri`). */
  declare readonly clientUri: pulumi.Output<string | undefined>;
  /** URLs of the home page in several languages, one entry a language tag. */
  declare readonly clientUris: pulumi.Output<TaggedValue[] | undefined>;
  /** How the client learns the outcome of a backchannel authentication: it asks (`POLL`), is told to ask (`PING`) or is sent the tokens (`PUSH`; CIBA Core 1.0 section 4, `backchannel_token_delivery_mode`). The grant type `CIBA` needs it. */
  declare readonly bcDeliveryMode: pulumi.Output<DeliveryMode | undefined>;
  /** The https URL at which the client is notified (CIBA Core 1.0 section 4, `backchannel_client_notification_endpoint`). Needed for the modes `PING` and `PUSH`. */
  declare readonly bcNotificationEndpoint: pulumi.Output<string | undefined>;
  /** The algorithm with which the client signs its backchannel authentication requests, an asymmetric one (CIBA Core 1.0 section 4, `backchannel_authentication_request_signing_alg`). */
  declare readonly bcRequestSignAlg: pulumi.Output<JwsAlg | undefined>;
  /** Whether the client's backchannel authentication requests must carry a `user_code`, which only the user knows (CIBA Core 1.0 section 4, `backchannel_user_code_parameter`). Default `false`. */
  declare readonly bcUserCodeRequired: pulumi.Output<boolean | undefined>;
  /** Key and value pairs of your own, which Authlete stores and hands back with the client. Since Authlete 2.2.3. */
  declare readonly attributes: pulumi.Output<Pair[] | undefined>;
  /** Settings of the client that no standard names: its own token lifetimes, the scopes that it may request, and token exchange. */
  declare readonly extension: pulumi.Output<Extension | undefined>;
  /** The `type` values that the client may use in `authorization_details` (RFC 9396 section 10, `authorization_details_types`). Since Authlete 2.2.7. */
  declare readonly authorizationDetailsTypes: pulumi.Output<string[] | undefined>;
  /** Client metadata of your own, a JSON object as text, compared as JSON. Members that the service does not list in `supportedCustomClientMetadata` are dropped without an error. Since Authlete 2.2.10. */
  declare readonly customMetadata: pulumi.Output<string | undefined>;
  /** Whether request objects that pass through the browser must be encrypted; pushed ones need not. Default `false`; `true` in the service holds for every client. Since Authlete 2.2.10. */
  declare readonly frontChannelRequestObjectEncryptionRequired: pulumi.Output<boolean | undefined>;
  /** Whether encrypted request objects must use `requestEncryptionAlg`, which else only announces. Default `false`; `true` in the service holds for every client. Since Authlete 2.2.10. */
  declare readonly requestObjectEncryptionAlgMatchRequired: pulumi.Output<boolean | undefined>;
  /** Whether encrypted request objects must use `requestEncryptionEnc`, which else only announces. Default `false`; `true` in the service holds for every client. Since Authlete 2.2.10. */
  declare readonly requestObjectEncryptionEncMatchRequired: pulumi.Output<boolean | undefined>;
  /** The hash algorithm for the digests of external attachments in verified claims, by its IANA name (OpenID Connect for Identity Assurance, `digest_algorithm`). Left out, it is `sha-256`. Since Authlete 2.3.0. */
  declare readonly digestAlgorithm: pulumi.Output<string | undefined>;
  /** Whether a new access token ends the earlier ones of the same user and client. Default `false`; `true` in the service holds for every client. Since Authlete 2.3.0. */
  declare readonly singleAccessTokenPerSubject: pulumi.Output<boolean | undefined>;
  /** Whether authorization code requests must carry a `code_challenge` (RFC 7636 section 4.3). Default `false`. Since Authlete 2.3.0. */
  declare readonly pkceRequired: pulumi.Output<boolean | undefined>;
  /** Whether the method must be `S256` wherever the client uses PKCE, required or not (RFC 7636 section 4.2); `plain` is then refused. Default `false`. Since Authlete 2.3.0. */
  declare readonly pkceS256Required: pulumi.Output<boolean | undefined>;
  /** Whether the client must prove possession of a key in its token requests (RFC 9449 section 5.2, `dpop_bound_access_tokens`). Default `false`. Since Authlete 2.3.0. */
  declare readonly dpopRequired: pulumi.Output<boolean | undefined>;
  /** Whether automatic registration of OpenID Federation made the client. Default `false`. Authlete 2.x only, since 2.3.0. */
  declare readonly automaticallyRegistered: pulumi.Output<boolean | undefined>;
  /** Whether explicit registration of OpenID Federation made the client. Default `false`. Authlete 2.x only, since 2.3.0. */
  declare readonly explicitlyRegistered: pulumi.Output<boolean | undefined>;
  /** Whether the client signs its requests to resource servers. Default `false`. Since Authlete 2.3.0; deprecated. */
  declare readonly rsRequestSigned: pulumi.Output<boolean | undefined>;
  /** The `kid` of the key in the client's JWK Set that verifies its signed requests to resource servers. Since Authlete 2.3.0. */
  declare readonly rsSignedRequestKeyId: pulumi.Output<string | undefined>;
  /** The OpenID Federation registration types that the client may use (OpenID Federation 1.0, `client_registration_types`). Authlete 2.x only, since 2.3.0. */
  declare readonly clientRegistrationTypes: pulumi.Output<ClientRegistrationType[] | undefined>;
  /** The organization behind the client, for people to read (OpenID Federation 1.0, `organization_name`). Authlete 2.x only, since 2.3.0. */
  declare readonly organizationName: pulumi.Output<string | undefined>;
  /** The URL of the client's JWK Set in a signed JWT (OpenID Federation 1.0, `signed_jwks_uri`). Authlete 2.x only, since 2.3.0. */
  declare readonly signedJwksUri: pulumi.Output<string | undefined>;
  /** The URL that identifies the client in an OpenID Federation. Authlete 2.x only, since 2.3.0. */
  declare readonly entityId: pulumi.Output<string | undefined>;
  /** The entity ID of the trust anchor at the end of the trust chain with which the client was registered. Authlete 2.x only, since 2.3.0. */
  declare readonly trustAnchorId: pulumi.Output<string | undefined>;
  /** The entity statements, as JWTs from the client up to the trust anchor, with which OpenID Federation registered the client. Since Authlete 2.3.0; for other clients, leave it out. */
  declare readonly trustChain: pulumi.Output<string[] | undefined>;
  /** When the trust chain expires, in milliseconds since 1970. Authlete 2.x only, since 2.3.0. */
  declare readonly trustChainExpiresAt: pulumi.Output<number | undefined>;
  /** When the trust chain was renewed, in milliseconds since 1970. Authlete 2.x only, since 2.3.0. */
  declare readonly trustChainUpdatedAt: pulumi.Output<number | undefined>;
  /** The URL at which the client, a wallet, takes credential offers (OpenID4VCI, `credential_offer_endpoint`). Since Authlete 3.0. */
  declare readonly credentialOfferEndpoint: pulumi.Output<string | undefined>;
  /** The FAPI profiles that every request of the client must follow, unless the service sets its own `fapiModes`; the service must support the profile `FAPI`. Since Authlete 3.0. */
  declare readonly fapiModes: pulumi.Output<FapiMode[] | undefined>;
  /** The `response_mode` values that the client may use. Default: all seven. An empty list allows none. Since Authlete 3.0. */
  declare readonly responseModes: pulumi.Output<ResponseMode[] | undefined>;
  /** Whether the client gets verifiable credentials in encrypted responses only. Default `false`. Since Authlete 3.0. */
  declare readonly credentialResponseEncryptionRequired: pulumi.Output<boolean | undefined>;
  /** Whether the client prefers the service's `mtlsEndpointAliases` to the plain endpoints (FAPI 2.0 Security Profile, `use_mtls_endpoint_aliases`). Default `false`. Since Authlete 3.0. */
  declare readonly mtlsEndpointAliasesUsed: pulumi.Output<boolean | undefined>;
  /** Whether operations that migrate tokens include this client. Default `false`. Since Authlete 3.0. */
  declare readonly inScopeForTokenMigration: pulumi.Output<boolean | undefined>;
  /** The SPIFFE ID of the workload that authenticates with `SPIFFE_JWT`: `spiffe://example.org/shop`. Since Authlete 3.0.28. */
  declare readonly spiffeId: pulumi.Output<string | undefined>;
  /** The URL of the SPIFFE trust bundle, whose keys verify the JWTs of `SPIFFE_JWT`. Since Authlete 3.0.28. */
  declare readonly spiffeBundleEndpoint: pulumi.Output<string | undefined>;
  /** The version of the OpenID4VC High Assurance Interoperability Profile that the client must follow. Default `null`: none. Since Authlete 3.0.29. */
  declare readonly haipVersion: pulumi.Output<HaipVersion | undefined>;
  /** The URL to which logout tokens are sent when the user's session ends (OpenID Connect Back-Channel Logout 1.0 section 2.2, `backchannel_logout_uri`). Since Authlete 3.0.32. */
  declare readonly backchannelLogoutUri: pulumi.Output<string | undefined>;
  /** Whether logout tokens must name the session in `sid` (OpenID Connect Back-Channel Logout 1.0 section 2.2, `backchannel_logout_session_required`). Default `false`. Since Authlete 3.0.32. */
  declare readonly backchannelLogoutSessionRequired: pulumi.Output<boolean | undefined>;
  /** Whether Authlete refuses every request of the client, a way to stop it without deletion; it is written through an endpoint of its own. Default `false`. Since Authlete 2.3.7. */
  declare readonly locked: pulumi.Output<boolean | undefined>;
  /** Any text; when it changes, the client gets a new secret of 512 random bits. Not together with `clientSecret`. */
  declare readonly rotateClientSecret: pulumi.Output<string | undefined>;
  /** Raw Authlete fields that this version of the package does not know, or enum values newer than it: merged into what is sent, with arrays replaced. The names of known inputs are refused, unless they hold enum values. */
  declare readonly extra: pulumi.Output<Record<string, unknown> | undefined>;

  constructor(name: string, args: ClientArgs, opts?: pulumi.CustomResourceOptions) {
    super(client, name, args, opts);
  }

  /** Reads a client that this program does not manage, whole; its id is `<serviceId>/<clientId>`. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Client {
    return new Client(name, undefined as unknown as ClientArgs, { ...opts, id });
  }

  static isInstance(obj: unknown): obj is Client {
    return AuthleteResource.is(obj, Client.__pulumiType);
  }
}
