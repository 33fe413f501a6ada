import { textOf } from "../value";
import { clientRules } from "./rules";
import {
  type Call,
  type Calls,
  type Definition,
  defaults,
  flag,
  fromId,
  ignoredIn3,
  immutable,
  in3,
  integer,
  json,
  jwkSet,
  list,
  matching,
  type Place,
  raw,
  required,
  rotates,
  seconds,
  secret,
  set,
  shows,
  text,
  uri,
  url,
  via,
  volatile,
} from "./schema";
import {
  applicationType,
  clientAuthMethod,
  clientRegistrationType,
  clientSource,
  clientType,
  deliveryMode,
  extension,
  fapiMode,
  grantType,
  haipVersion,
  jweAlg,
  jweEnc,
  jwsAlg,
  pair,
  redirectUri,
  responseMode,
  responseType,
  subjectType,
  taggedValue,
} from "./shapes";

const ownId = (actual: { clientId?: unknown }) => textOf(actual.clientId);

/** An OAuth 2.0 or OpenID Connect client of a service. Its id is `<serviceId>/<clientId>`. */
export const client: Definition = {
  kind: "Client",
  plural: "clients",
  title: "clientName",
  id: ["serviceId", "clientId"],
  issued: "clientId",
  inputs: {
    /** The id of the service that owns the client: its API key, in digits. A change replaces the client. */
    serviceId: required(immutable(fromId(matching(/^\d+$/, "the id of a service: its API key, in digits")))),
    /**
     * The name that end users see, on consent pages for instance (OpenID Connect Dynamic Client Registration 1.0
     * section 2, `client_name`).
     */
    clientName: text(),
    /**
     * The client name in several languages, one entry a language tag (OpenID Connect Dynamic Client Registration 1.0
     * section 2, `client_name#ja`).
     */
    clientNames: set(taggedValue, "tag"),
    /** A note about the client for those who run it; no protocol message carries it. */
    description: text(),
    /** The description in several languages, one entry a language tag. */
    descriptions: set(taggedValue, "tag"),
    /**
     * The `client_id` that applications send (RFC 6749 section 2.2), unlike the number Authlete issues. Default: that
     * number as text. An http or https URL is refused where the service sets `httpAliasProhibited`.
     */
    clientIdAlias: defaults(ownId, text()),
    /**
     * Whether requests may use `clientIdAlias`; that of the service must be `true` too. Authlete 2.x only: from 3.0 on
     * the alias is always enabled.
     */
    clientIdAliasEnabled: ignoredIn3(flag()),
    /**
     * `CONFIDENTIAL` for a client that can keep a credential, `PUBLIC` for one that cannot, such as a browser or mobile
     * application (RFC 6749 section 2.1). A `PUBLIC` client goes with the `tokenAuthMethod` `NONE`, a `CONFIDENTIAL`
     * one with any other: other pairs fail at run time.
     */
    clientType: clientType,
    /**
     * `WEB` or `NATIVE`; it decides which redirect URIs Authlete accepts at run time (OpenID Connect Dynamic Client
     * Registration 1.0 section 2, `application_type`). `null` switches these checks off.
     */
    applicationType: applicationType,
    /** The URL of a logo for consent pages (OpenID Connect Dynamic Client Registration 1.0 section 2, `logo_uri`). */
    logoUri: url(),
    /** Logo URLs in several languages, one entry a language tag. */
    logoUris: set(taggedValue, "tag"),
    /**
     * E-mail addresses of those responsible for the client (OpenID Connect Dynamic Client Registration 1.0 section 2,
     * `contacts`).
     */
    contacts: set(text()),
    /**
     * Whether access tokens of the client are bound to the certificate of its TLS connection, so that a stolen token is
     * of no use (RFC 8705 section 3.4, `tls_client_certificate_bound_access_tokens`). Default `false`.
     */
    tlsClientCertificateBoundAccessTokens: flag(),
    /**
     * An identifier of the software, the same for all its installations and versions (RFC 7591 section 2,
     * `software_id`). Since Authlete 2.3.0.
     */
    softwareId: text(),
    /** The developer who owns the client. Authlete 2.x only, and deprecated: 3.0 has no developers. */
    developer: ignoredIn3(text()),
    /**
     * The version of the software that `softwareId` names (RFC 7591 section 2, `software_version`). Since Authlete
     * 2.3.0.
     */
    softwareVersion: text(),
    /**
     * The hash of the token with which a dynamically registered client manages its registration (RFC 7592 section 3).
     * Authlete 2.x only.
     */
    registrationAccessTokenHash: ignoredIn3(secret(text())),
    /**
     * The grants that the client may use (OpenID Connect Dynamic Client Registration 1.0 section 2, `grant_types`); the
     * service must support them too. An empty list allows none.
     */
    grantTypes: set(grantType),
    /**
     * The `response_type` values that the client may use at the authorization endpoint (OpenID Connect Dynamic Client
     * Registration 1.0 section 2, `response_types`). An empty list allows none.
     */
    responseTypes: set(responseType),
    /**
     * Where authorization responses may go (RFC 6749 section 3.1.2): absolute URIs without fragment, in printable
     * ASCII, at most 200 characters. A `WEB` client with the grant `IMPLICIT` needs https and a host other than
     * localhost; a `NATIVE` one may use http on localhost, or a scheme of its own.
     */
    redirectUris: set(redirectUri()),
    /**
     * The algorithm with which Authlete signs authorization responses that are JWTs (JARM section 3,
     * `authorization_signed_response_alg`); not `NONE`.
     */
    authorizationSignAlg: jwsAlg,
    /**
     * The key management algorithm (JWE `alg`) for encrypted authorization responses (JARM section 3,
     * `authorization_encrypted_response_alg`). `null`: they are not encrypted.
     */
    authorizationEncryptionAlg: jweAlg,
    /**
     * The content encryption algorithm (JWE `enc`) for encrypted authorization responses (JARM section 3,
     * `authorization_encrypted_response_enc`). It needs `authorizationEncryptionAlg`.
     */
    authorizationEncryptionEnc: jweEnc,
    /**
     * How the client authenticates at the token endpoint (OpenID Connect Dynamic Client Registration 1.0 section 2,
     * `token_endpoint_auth_method`). A client registered without it gets `NONE`, which is for `PUBLIC` clients.
     */
    tokenAuthMethod: shows("NONE", clientAuthMethod),
    /**
     * The algorithm with which the client signs its assertions (OpenID Connect Dynamic Client Registration 1.0 section
     * 2, `token_endpoint_auth_signing_alg`): asymmetric for `PRIVATE_KEY_JWT`, `HS256`, `HS384` or `HS512` for
     * `CLIENT_SECRET_JWT`. `null` allows all that suit the method; `NONE` is refused.
     */
    tokenAuthSignAlg: jwsAlg,
    /**
     * The `kid` of the key in the client's JWK Set whose `x5c` is the certificate for `SELF_SIGNED_TLS_CLIENT_AUTH`
     * (RFC 8705 section 2.2).
     */
    selfSignedCertificateKeyId: text(),
    /**
     * The subject distinguished name of the certificate for `TLS_CLIENT_AUTH` (RFC 8705 section 2.1.2,
     * `tls_client_auth_subject_dn`), as in RFC 4514: `CN=shop,O=Example`. Only one `tlsClientAuth…` field may be given.
     */
    tlsClientAuthSubjectDn: text(),
    /**
     * The DNS name, a subject alternative name of the certificate for `TLS_CLIENT_AUTH` (RFC 8705 section 2.1.2,
     * `tls_client_auth_san_dns`). Only one `tlsClientAuth…` field may be given.
     */
    tlsClientAuthSanDns: text(),
    /**
     * The URI, a subject alternative name of the certificate for `TLS_CLIENT_AUTH` (RFC 8705 section 2.1.2,
     * `tls_client_auth_san_uri`), of any scheme. Only one `tlsClientAuth…` field may be given.
     */
    tlsClientAuthSanUri: uri(),
    /**
     * The IP address, version 4 or 6, a subject alternative name of the certificate for `TLS_CLIENT_AUTH` (RFC 8705
     * section 2.1.2, `tls_client_auth_san_ip`). Only one `tlsClientAuth…` field may be given.
     */
    tlsClientAuthSanIp: text(),
    /**
     * The e-mail address, a subject alternative name of the certificate for `TLS_CLIENT_AUTH` (RFC 8705 section 2.1.2,
     * `tls_client_auth_san_email`). Only one `tlsClientAuth…` field may be given.
     */
    tlsClientAuthSanEmail: text(),
    /**
     * Whether the client must push its authorization requests beforehand (RFC 9126 section 6,
     * `require_pushed_authorization_requests`). Default `false`. Since Authlete 2.2.1.
     */
    parRequired: flag(),
    /**
     * Whether authorization requests must come in a request object (RFC 9101 section 10.5,
     * `require_signed_request_object`). Default `false`. Since Authlete 2.2.1.
     */
    requestObjectRequired: flag(),
    /**
     * The algorithm with which the client signs its request objects (OpenID Connect Dynamic Client Registration 1.0
     * section 2, `request_object_signing_alg`). `null` allows every algorithm.
     */
    requestSignAlg: jwsAlg,
    /**
     * The key management algorithm (JWE `alg`) with which the client may encrypt request objects (OpenID Connect
     * Dynamic Client Registration 1.0 section 2, `request_object_encryption_alg`). It binds the client only with
     * `requestObjectEncryptionAlgMatchRequired`.
     */
    requestEncryptionAlg: jweAlg,
    /**
     * The content encryption algorithm (JWE `enc`) with which the client may encrypt request objects (OpenID Connect
     * Dynamic Client Registration 1.0 section 2, `request_object_encryption_enc`). It needs `requestEncryptionAlg`.
     */
    requestEncryptionEnc: jweEnc,
    /**
     * The `request_uri` values that the client may send (OpenID Connect Dynamic Client Registration 1.0 section 2,
     * `request_uris`): URLs of its request objects. Authlete fetches no other.
     */
    requestUris: set(url()),
    /**
     * For how many seconds after a login the user need not log in again, when a request has no `max_age` (OpenID
     * Connect Dynamic Client Registration 1.0 section 2, `default_max_age`). Default `0`: without limit.
     */
    defaultMaxAge: defaults(0, seconds()),
    /**
     * The authentication context classes asked for when a request names none (OpenID Connect Dynamic Client
     * Registration 1.0 section 2, `default_acr_values`).
     */
    defaultAcrs: set(text()),
    /**
     * The algorithm that signs ID tokens (OpenID Connect Dynamic Client Registration 1.0 section 2,
     * `id_token_signed_response_alg`). Default `RS256`. `NONE` is only for clients that get ID tokens from the token
     * endpoint alone.
     */
    idTokenSignAlg: defaults("RS256", jwsAlg),
    /**
     * The key management algorithm (JWE `alg`) for encrypted ID tokens (OpenID Connect Dynamic Client Registration 1.0
     * section 2, `id_token_encrypted_response_alg`). `null`: ID tokens are not encrypted.
     */
    idTokenEncryptionAlg: jweAlg,
    /**
     * The content encryption algorithm (JWE `enc`) for encrypted ID tokens (OpenID Connect Dynamic Client Registration
     * 1.0 section 2, `id_token_encrypted_response_enc`). It needs `idTokenEncryptionAlg`.
     */
    idTokenEncryptionEnc: jweEnc,
    /**
     * Whether ID tokens always tell when the user logged in, in the claim `auth_time` (OpenID Connect Dynamic Client
     * Registration 1.0 section 2, `require_auth_time`). Default `false`.
     */
    authTimeRequired: flag(),
    /**
     * Whether users have the same `sub` for every client (`PUBLIC`) or another for each sector (`PAIRWISE`; OpenID
     * Connect Core 1.0 section 8). A client registered without it gets `PUBLIC`.
     */
    subjectType: shows("PUBLIC", subjectType),
    /**
     * The https URL of a JSON list of redirect URIs, whose host is the sector of `PAIRWISE` subjects (OpenID Connect
     * Core 1.0 section 8.1). Needed when `redirectUris` name several hosts. Since Authlete 2.2.1.
     */
    sectorIdentifierUri: url(),
    /**
     * The URL at which the client publishes its public keys (OpenID Connect Dynamic Client Registration 1.0 section 2,
     * `jwks_uri`). Where it is set, `jwks` is not used.
     */
    jwksUri: url(),
    /**
     * The client's public keys, a JWK Set as JSON text, compared as JSON (OpenID Connect Dynamic Client Registration
     * 1.0 section 2, `jwks`). Private keys do not belong here. Not used where `jwksUri` is set.
     */
    jwks: jwkSet(),
    /**
     * The algorithm that signs userinfo responses, which then are JWTs (OpenID Connect Dynamic Client Registration 1.0
     * section 2, `userinfo_signed_response_alg`). `null`: they are plain JSON.
     */
    userInfoSignAlg: jwsAlg,
    /**
     * The key management algorithm (JWE `alg`) for encrypted userinfo responses (OpenID Connect Dynamic Client
     * Registration 1.0 section 2, `userinfo_encrypted_response_alg`). `null`: they are not encrypted.
     */
    userInfoEncryptionAlg: jweAlg,
    /**
     * The content encryption algorithm (JWE `enc`) for encrypted userinfo responses (OpenID Connect Dynamic Client
     * Registration 1.0 section 2, `userinfo_encrypted_response_enc`). It needs `userInfoEncryptionAlg`.
     */
    userInfoEncryptionEnc: jweEnc,
    /**
     * The https URL at which others may start a login at the client (OpenID Connect Dynamic Client Registration 1.0
     * section 2, `initiate_login_uri`).
     */
    loginUri: url(),
    /**
     * The URL of the client's terms of service, for consent pages (OpenID Connect Dynamic Client Registration 1.0
     * section 2, `tos_uri`).
     */
    tosUri: url(),
    /** URLs of the terms of service in several languages, one entry a language tag. */
    tosUris: set(taggedValue, "tag"),
    /**
     * The URL of the page that tells what the client does with the user's data (OpenID Connect Dynamic Client
     * Registration 1.0 section 2, `policy_uri`).
     */
    policyUri: url(),
    /** URLs of the policy page in several languages, one entry a language tag. */
    policyUris: set(taggedValue, "tag"),
    /** The URL of the client's home page (OpenID Connect Dynamic Client Registration 1.0 section 2, `client_uri`). */
    clientUri: url(),
    /** URLs of the home page in several languages, one entry a language tag. */
    clientUris: set(taggedValue, "tag"),
    /**
     * How the client learns the outcome of a backchannel authentication: it asks (`POLL`), is told to ask (`PING`) or
     * is sent the tokens (`PUSH`; CIBA Core 1.0 section 4, `backchannel_token_delivery_mode`). The grant type `CIBA`
     * needs it.
     */
    bcDeliveryMode: deliveryMode,
    /**
     * The https URL at which the client is notified (CIBA Core 1.0 section 4,
     * `backchannel_client_notification_endpoint`). Needed for the modes `PING` and `PUSH`.
     */
    bcNotificationEndpoint: url(),
    /**
     * The algorithm with which the client signs its backchannel authentication requests, an asymmetric one (CIBA Core
     * 1.0 section 4, `backchannel_authentication_request_signing_alg`).
     */
    bcRequestSignAlg: jwsAlg,
    /**
     * Whether the client's backchannel authentication requests must carry a `user_code`, which only the user knows
     * (CIBA Core 1.0 section 4, `backchannel_user_code_parameter`). Default `false`.
     */
    bcUserCodeRequired: flag(),
    /** Key and value pairs of your own, which Authlete stores and hands back with the client. Since Authlete 2.2.3. */
    attributes: set(pair, "key"),
    /**
     * Settings of the client that no standard names: its own token lifetimes, the scopes that it may request, and token
     * exchange.
     */
    extension: extension,
    /**
     * The `type` values that the client may use in `authorization_details` (RFC 9396 section 10,
     * `authorization_details_types`). Since Authlete 2.2.7.
     */
    authorizationDetailsTypes: set(text()),
    /**
     * Client metadata of your own, a JSON object as text, compared as JSON. Members that the service does not list in
     * `supportedCustomClientMetadata` are dropped without an error. Since Authlete 2.2.10.
     */
    customMetadata: json(),
    /**
     * Whether request objects that pass through the browser must be encrypted; pushed ones need not. Default `false`;
     * `true` in the service holds for every client. Since Authlete 2.2.10.
     */
    frontChannelRequestObjectEncryptionRequired: flag(),
    /**
     * Whether encrypted request objects must use `requestEncryptionAlg`, which else only announces. Default `false`;
     * `true` in the service holds for every client. Since Authlete 2.2.10.
     */
    requestObjectEncryptionAlgMatchRequired: flag(),
    /**
     * Whether encrypted request objects must use `requestEncryptionEnc`, which else only announces. Default `false`;
     * `true` in the service holds for every client. Since Authlete 2.2.10.
     */
    requestObjectEncryptionEncMatchRequired: flag(),
    /**
     * The hash algorithm for the digests of external attachments in verified claims, by its IANA name (OpenID Connect
     * for Identity Assurance, `digest_algorithm`). Left out, it is `sha-256`. Since Authlete 2.3.0.
     */
    digestAlgorithm: text(),
    /**
     * Whether a new access token ends the earlier ones of the same user and client. Default `false`; `true` in the
     * service holds for every client. Since Authlete 2.3.0.
     */
    singleAccessTokenPerSubject: flag(),
    /**
     * Whether authorization code requests must carry a `code_challenge` (RFC 7636 section 4.3). Default `false`. Since
     * Authlete 2.3.0.
     */
    pkceRequired: flag(),
    /**
     * Whether the method must be `S256` wherever the client uses PKCE, required or not (RFC 7636 section 4.2); `plain`
     * is then refused. Default `false`. Since Authlete 2.3.0.
     */
    pkceS256Required: flag(),
    /**
     * Whether the client must prove possession of a key in its token requests (RFC 9449 section 5.2,
     * `dpop_bound_access_tokens`). Default `false`. Since Authlete 2.3.0.
     */
    dpopRequired: flag(),
    /**
     * Whether automatic registration of OpenID Federation made the client. Default `false`. Authlete 2.x only, since
     * 2.3.0.
     */
    automaticallyRegistered: ignoredIn3(flag()),
    /**
     * Whether explicit registration of OpenID Federation made the client. Default `false`. Authlete 2.x only, since
     * 2.3.0.
     */
    explicitlyRegistered: ignoredIn3(flag()),
    /** Whether the client signs its requests to resource servers. Default `false`. Since Authlete 2.3.0; deprecated. */
    rsRequestSigned: flag(),
    /**
     * The `kid` of the key in the client's JWK Set that verifies its signed requests to resource servers. Since
     * Authlete 2.3.0.
     */
    rsSignedRequestKeyId: text(),
    /**
     * The OpenID Federation registration types that the client may use (OpenID Federation 1.0,
     * `client_registration_types`). Authlete 2.x only, since 2.3.0.
     */
    clientRegistrationTypes: ignoredIn3(set(clientRegistrationType)),
    /**
     * The organization behind the client, for people to read (OpenID Federation 1.0, `organization_name`). Authlete 2.x
     * only, since 2.3.0.
     */
    organizationName: ignoredIn3(text()),
    /**
     * The URL of the client's JWK Set in a signed JWT (OpenID Federation 1.0, `signed_jwks_uri`). Authlete 2.x only,
     * since 2.3.0.
     */
    signedJwksUri: ignoredIn3(url()),
    /** The URL that identifies the client in an OpenID Federation. Authlete 2.x only, since 2.3.0. */
    entityId: ignoredIn3(url()),
    /**
     * The entity ID of the trust anchor at the end of the trust chain with which the client was registered. Authlete
     * 2.x only, since 2.3.0.
     */
    trustAnchorId: ignoredIn3(url()),
    /**
     * The entity statements, as JWTs from the client up to the trust anchor, with which OpenID Federation registered
     * the client. Since Authlete 2.3.0; for other clients, leave it out.
     */
    trustChain: list(text()),
    /** When the trust chain expires, in milliseconds since 1970. Authlete 2.x only, since 2.3.0. */
    trustChainExpiresAt: ignoredIn3(integer()),
    /** When the trust chain was renewed, in milliseconds since 1970. Authlete 2.x only, since 2.3.0. */
    trustChainUpdatedAt: ignoredIn3(integer()),
    /**
     * The URL at which the client, a wallet, takes credential offers (OpenID4VCI, `credential_offer_endpoint`). Since
     * Authlete 3.0.
     */
    credentialOfferEndpoint: in3(url()),
    /**
     * The FAPI profiles that every request of the client must follow, unless the service sets its own `fapiModes`; the
     * service must support the profile `FAPI`. Since Authlete 3.0.
     */
    fapiModes: in3(set(fapiMode)),
    /**
     * The `response_mode` values that the client may use. Default: all seven. An empty list allows none. Since Authlete
     * 3.0.
     */
    responseModes: in3(
      defaults(
        ["QUERY", "FRAGMENT", "FORM_POST", "JWT", "QUERY_JWT", "FRAGMENT_JWT", "FORM_POST_JWT"],
        set(responseMode),
      ),
    ),
    /**
     * Whether the client gets verifiable credentials in encrypted responses only. Default `false`. Since Authlete 3.0.
     */
    credentialResponseEncryptionRequired: in3(flag()),
    /**
     * Whether the client prefers the service's `mtlsEndpointAliases` to the plain endpoints (FAPI 2.0 Security Profile,
     * `use_mtls_endpoint_aliases`). Default `false`. Since Authlete 3.0.
     */
    mtlsEndpointAliasesUsed: in3(flag()),
    /** Whether operations that migrate tokens include this client. Default `false`. Since Authlete 3.0. */
    inScopeForTokenMigration: in3(flag()),
    /**
     * The SPIFFE ID of the workload that authenticates with `SPIFFE_JWT`: `spiffe://example.org/shop`. Since Authlete
     * 3.0.28.
     */
    spiffeId: in3(uri()),
    /** The URL of the SPIFFE trust bundle, whose keys verify the JWTs of `SPIFFE_JWT`. Since Authlete 3.0.28. */
    spiffeBundleEndpoint: in3(url()),
    /**
     * The version of the OpenID4VC High Assurance Interoperability Profile that the client must follow. Default `null`:
     * none. Since Authlete 3.0.29.
     */
    haipVersion: in3(defaults(null, haipVersion)),
    /**
     * The URL to which logout tokens are sent when the user's session ends (OpenID Connect Back-Channel Logout 1.0
     * section 2.2, `backchannel_logout_uri`). Since Authlete 3.0.32.
     */
    backchannelLogoutUri: in3(url()),
    /**
     * Whether logout tokens must name the session in `sid` (OpenID Connect Back-Channel Logout 1.0 section 2.2,
     * `backchannel_logout_session_required`). Default `false`. Since Authlete 3.0.32.
     */
    backchannelLogoutSessionRequired: in3(flag()),
    /**
     * Whether Authlete refuses every request of the client, a way to stop it without deletion; it is written through an
     * endpoint of its own. Default `false`. Since Authlete 2.3.7.
     */
    locked: via("client/lock_flag/update", "clientLocked", flag()),
    /**
     * The client secret (RFC 6749 section 2.3.1): 1 to 86 characters of `A-Z a-z 0-9 - _`. Left out, the secret that
     * Authlete generates is kept and is an output.
     */
    clientSecret: via(
      "client/secret/update",
      "clientSecret",
      secret(matching(/^[\w-]{1,86}$/, "1 to 86 characters of A-Z a-z 0-9 - _")),
    ),
    /** Any text; when it changes, the client gets a new secret of 512 random bits. Not together with `clientSecret`. */
    rotateClientSecret: rotates("clientSecret", text()),
    /**
     * Raw Authlete fields that this version of the package does not know, or enum values newer than it: merged into
     * what is sent, with arrays replaced. The names of known inputs are refused, unless they hold enum values.
     */
    extra: raw(),
  },
  outputs: {
    /** The number that Authlete issued, as text: taken from the id, and so known in every preview of an update. */
    clientId: fromId(text()),
    /** A serial number that Authlete gives the client; no request needs it. */
    number: integer(),
    /** The serial number of the service that owns the client; no request needs it. */
    serviceNumber: integer(),
    /**
     * The client secret; one that Authlete generates has 512 random bits, in 86 characters of base64url. `PUBLIC`
     * clients get one too, and do not use it.
     */
    clientSecret: secret(text()),
    /** Whether dynamic registration made the client (RFC 7591). Default `false`. */
    dynamicallyRegistered: flag(),
    /** When the client was made, in milliseconds since 1970. */
    createdAt: integer(),
    /** When the client was last written, in milliseconds since 1970. */
    modifiedAt: integer(),
    /**
     * The host that Authlete uses as the sector of `PAIRWISE` subjects, from `sectorIdentifierUri` or `redirectUris`.
     * Since Authlete 2.2.1.
     */
    derivedSectorIdentifier: text(),
    /** The URL of the client ID metadata document from which Authlete made the client. Since Authlete 3.0.22. */
    metadataDocumentLocation: volatile(url()),
    /** When the metadata document expires, in milliseconds since 1970. Since Authlete 3.0.22. */
    metadataDocumentExpiresAt: volatile(integer()),
    /** When the metadata document was last fetched, in milliseconds since 1970. Since Authlete 3.0.22. */
    metadataDocumentUpdatedAt: volatile(integer()),
    /** Whether Authlete made the client from a client ID metadata document. Default `false`. Since Authlete 3.0.22. */
    discoveredByMetadataDocument: volatile(flag()),
    /**
     * How the client came to be: `STATIC_REGISTRATION` for this API, or a kind of registration, or a metadata document.
     * Since Authlete 3.0.22.
     */
    clientSource: clientSource,
  },
  rules: clientRules,
  calls,
};

function calls({ generation, serviceId, clientId }: Place): Calls {
  const at = generation === 3 ? `/api/${serviceId}` : "/api";
  const call = (method: Call["method"], path: string, body?: unknown, repeatable = true): Call => ({
    method,
    path: `${at}/${path}`,
    body,
    service: serviceId,
    repeatable,
  });
  return {
    create: (body) => call("POST", "client/create", body, false),
    read: () => call("GET", `client/get/${clientId}`),
    list: (start, end) => call("GET", `client/get/list?start=${start}&end=${end}`),
    find: (name) => call("GET", `client/get/${encodeURIComponent(name)}`),
    update: (body) => call("POST", `client/update/${clientId}`, body),
    delete: () => call("DELETE", `client/delete/${clientId}`),
    field: ({ path, member }, value) => call("POST", `${path}/${clientId}`, { [member]: value }),
  };
}
