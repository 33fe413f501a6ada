import { inAttributes } from "../attributes";
import type { Call, Calls, Target } from "../call";
import { type Actual, textOf } from "../value";
import { clientRules } from "./rules";
import type { Definition } from "./schema";
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
  keepSecret,
  pair,
  redirectUri,
  responseMode,
  responseType,
  subjectType,
  taggedValue,
} from "./shapes";
import {
  defaults,
  derived,
  existingId,
  fromId,
  ignoredIn3,
  only3,
  ownEndpoint,
  ownerId,
  readsAs,
  rotates,
  secret,
  unclear,
  unique,
  volatile,
  withholds,
} from "./traits";
import { flag, integer, json, jwkSet, list, matching, raw, seconds, set, text, timestamp, uri, url } from "./values";
import { clientWarnings } from "./warnings";

const idParts = ["serviceId", "clientId"];

const ownId = (actual: Actual) => textOf(actual.clientId);

/**
 * An OAuth 2.0 or OpenID Connect client of a service. Its id is `<serviceId>/<clientId>`.
 *
 * @example
 * ```ts
 * import * as authlete from "pulumi-authlete";
 *
 * const shop = new authlete.Service("shop", { serviceName: "Shop", issuer: "https://auth.shop.example" });
 * const web = new authlete.Client("web", {
 *   serviceId: shop.id,
 *   clientName: "Shop web",
 *   clientType: "CONFIDENTIAL",
 *   tokenAuthMethod: "CLIENT_SECRET_BASIC",
 *   redirectUris: ["https://shop.example/callback"],
 * });
 * ```
 */
export const client: Definition = {
  kind: "Client",
  noun: "client",
  plural: "clients",
  title: "clientName",
  id: idParts,
  issued: "clientId",
  whole: "createdAt",
  carrier: inAttributes,
  inputs: {
    /** The id of the service that owns the client: its API key, in digits. */
    serviceId: ownerId(),
    /**
     * The name that end users see, for example on consent pages. Client metadata: `client_name`.
     *
     * @see [OpenID Connect Dynamic Client Registration 1.0
     * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
     */
    clientName: text("Shop web"),
    /**
     * The client name in several languages, one entry per language tag. Client metadata: `client_name#ja`, for example.
     *
     * @see [OpenID Connect Dynamic Client Registration 1.0
     * section 2.1](https://openid.net/specs/openid-connect-registration-1_0.html#LanguagesAndScripts)
     */
    clientNames: set(taggedValue, "tag"),
    /** A note about the client for its administrators. No protocol message carries it. */
    description: text(),
    /** The description in several languages, one entry per language tag. */
    descriptions: set(taggedValue, "tag"),
    /**
     * The `client_id` that applications send, in place of the number that Authlete issues. Default: that number as
     * text. An `http` or `https` URL is refused if the service sets `httpAliasProhibited`.
     *
     * @see [RFC 6749 section 2.2](https://www.rfc-editor.org/rfc/rfc6749.html#section-2.2)
     */
    clientIdAlias: unique(defaults(ownId, text("shop-web"))),
    /**
     * Whether requests may use `clientIdAlias`; the field of the same name in the service must be `true` too. In
     * Authlete 3.0, the alias is always enabled.
     */
    clientIdAliasEnabled: ignoredIn3(flag()),
    /**
     * `CONFIDENTIAL` for a client that can keep a credential secret, `PUBLIC` for one that cannot, such as a browser or
     * mobile application. A `PUBLIC` client needs the `tokenAuthMethod` `NONE`, a `CONFIDENTIAL` one any other method;
     * other combinations fail at run time.
     *
     * @see [RFC 6749 section 2.1](https://www.rfc-editor.org/rfc/rfc6749.html#section-2.1)
     */
    clientType: unclear(clientType),
    /**
     * `WEB` or `NATIVE`. It determines which redirect URIs Authlete accepts at run time; `null` turns these checks off.
     * Client metadata: `application_type`.
     *
     * @see [OpenID Connect Dynamic Client Registration 1.0
     * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
     */
    applicationType: applicationType,
    /**
     * The URL of a logo for consent pages. Client metadata: `logo_uri`.
     *
     * @see [OpenID Connect Dynamic Client Registration 1.0
     * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
     */
    logoUri: url(),
    /**
     * Logo URLs in several languages, one entry per language tag.
     *
     * @see [OpenID Connect Dynamic Client Registration 1.0
     * section 2.1](https://openid.net/specs/openid-connect-registration-1_0.html#LanguagesAndScripts)
     */
    logoUris: set(taggedValue, "tag"),
    /**
     * The e-mail addresses of the people responsible for the client. Client metadata: `contacts`.
     *
     * @see [OpenID Connect Dynamic Client Registration 1.0
     * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
     */
    contacts: set(text("admin@shop.example")),
    /**
     * Whether the client's access tokens are bound to the certificate of its TLS connection, so that a stolen token is
     * useless. Default `false`. Client metadata: `tls_client_certificate_bound_access_tokens`.
     *
     * @see [RFC 8705 section 3.4](https://www.rfc-editor.org/rfc/rfc8705.html#section-3.4)
     */
    tlsClientCertificateBoundAccessTokens: flag(),
    /**
     * An identifier of the software, the same for all its installations and versions. Client metadata: `software_id`.
     * Since Authlete 2.3.0.
     *
     * @see [RFC 7591 section 2](https://www.rfc-editor.org/rfc/rfc7591.html#section-2)
     */
    softwareId: text(),
    /** The developer who owns the client. Deprecated: Authlete 3.0 has no developers. */
    developer: ignoredIn3(text()),
    /**
     * The version of the software that `softwareId` identifies. Client metadata: `software_version`. Since Authlete
     * 2.3.0.
     *
     * @see [RFC 7591 section 2](https://www.rfc-editor.org/rfc/rfc7591.html#section-2)
     */
    softwareVersion: text(),
    /**
     * The hash of the token that a dynamically registered client uses to manage its registration.
     *
     * @see [RFC 7592 section 3](https://www.rfc-editor.org/rfc/rfc7592.html#section-3)
     */
    registrationAccessTokenHash: ignoredIn3(secret(text())),
    /**
     * The grant types that the client may use; the service must support them too. An empty list allows none. Client
     * metadata: `grant_types`.
     *
     * @see [OpenID Connect Dynamic Client Registration 1.0
     * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
     */
    grantTypes: unclear(set(grantType)),
    /**
     * The `response_type` values that the client may use at the authorization endpoint. An empty list allows none.
     * Client metadata: `response_types`.
     *
     * @see [OpenID Connect Dynamic Client Registration 1.0
     * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
     */
    responseTypes: unclear(set(responseType)),
    /**
     * The URIs that authorization responses may be sent to: absolute, without a fragment, in printable ASCII, at most
     * 200 characters each. A `WEB` client with the grant type `IMPLICIT` needs `https` and a host other than
     * `localhost`. A `NATIVE` client may use `http` on `localhost`, or a custom scheme.
     *
     * @see [RFC 6749 section 3.1.2](https://www.rfc-editor.org/rfc/rfc6749.html#section-3.1.2)
     */
    redirectUris: set(redirectUri()),
    /**
     * The algorithm that signs authorization responses in JWT form; not `NONE`. Client metadata:
     * `authorization_signed_response_alg`.
     *
     * @see [JARM section 3](https://openid.net/specs/oauth-v2-jarm.html#section-3)
     */
    authorizationSignAlg: jwsAlg,
    /**
     * The key management algorithm (JWE `alg`) for encrypted authorization responses. `null`: they are not encrypted.
     * Client metadata: `authorization_encrypted_response_alg`.
     *
     * @see [JARM section 3](https://openid.net/specs/oauth-v2-jarm.html#section-3)
     */
    authorizationEncryptionAlg: jweAlg,
    /**
     * The content encryption algorithm (JWE `enc`) for encrypted authorization responses. It needs
     * `authorizationEncryptionAlg`. Client metadata: `authorization_encrypted_response_enc`.
     *
     * @see [JARM section 3](https://openid.net/specs/oauth-v2-jarm.html#section-3)
     */
    authorizationEncryptionEnc: jweEnc,
    /**
     * How the client authenticates at the token endpoint. A client created without it gets `NONE`, which is for
     * `PUBLIC` clients. Client metadata: `token_endpoint_auth_method`.
     *
     * @see [OpenID Connect Dynamic Client Registration 1.0
     * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
     */
    tokenAuthMethod: readsAs("NONE", clientAuthMethod),
    /**
     * The algorithm that the client signs its assertions with: asymmetric for `PRIVATE_KEY_JWT`; `HS256`, `HS384` or
     * `HS512` for `CLIENT_SECRET_JWT`. `null` allows every algorithm that fits the method; `NONE` is refused. Client
     * metadata: `token_endpoint_auth_signing_alg`.
     *
     * @see [OpenID Connect Dynamic Client Registration 1.0
     * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
     */
    tokenAuthSignAlg: jwsAlg,
    /**
     * The `kid` of the key in the client's JWK Set whose `x5c` contains the certificate for
     * `SELF_SIGNED_TLS_CLIENT_AUTH`.
     *
     * @see [RFC 8705 section 2.2](https://www.rfc-editor.org/rfc/rfc8705.html#section-2.2)
     */
    selfSignedCertificateKeyId: text(),
    /**
     * The subject distinguished name of the certificate for `TLS_CLIENT_AUTH`, in the syntax of RFC 4514:
     * `CN=shop,O=Example`. Set at most one `tlsClientAuth…` field. Client metadata: `tls_client_auth_subject_dn`.
     *
     * @see [RFC 8705 section 2.1.2](https://www.rfc-editor.org/rfc/rfc8705.html#section-2.1.2)
     * @see [RFC 4514](https://www.rfc-editor.org/rfc/rfc4514.html)
     */
    tlsClientAuthSubjectDn: text("CN=shop,O=Example"),
    /**
     * The DNS name in the subject alternative names of the certificate for `TLS_CLIENT_AUTH`. Set at most one
     * `tlsClientAuth…` field. Client metadata: `tls_client_auth_san_dns`.
     *
     * @see [RFC 8705 section 2.1.2](https://www.rfc-editor.org/rfc/rfc8705.html#section-2.1.2)
     */
    tlsClientAuthSanDns: text("shop.example"),
    /**
     * The URI, of any scheme, in the subject alternative names of the certificate for `TLS_CLIENT_AUTH`. Set at most
     * one `tlsClientAuth…` field. Client metadata: `tls_client_auth_san_uri`.
     *
     * @see [RFC 8705 section 2.1.2](https://www.rfc-editor.org/rfc/rfc8705.html#section-2.1.2)
     */
    tlsClientAuthSanUri: uri(),
    /**
     * The IP address, version 4 or 6, in the subject alternative names of the certificate for `TLS_CLIENT_AUTH`. Set at
     * most one `tlsClientAuth…` field. Client metadata: `tls_client_auth_san_ip`.
     *
     * @see [RFC 8705 section 2.1.2](https://www.rfc-editor.org/rfc/rfc8705.html#section-2.1.2)
     */
    tlsClientAuthSanIp: text("192.0.2.1"),
    /**
     * The e-mail address in the subject alternative names of the certificate for `TLS_CLIENT_AUTH`. Set at most one
     * `tlsClientAuth…` field. Client metadata: `tls_client_auth_san_email`.
     *
     * @see [RFC 8705 section 2.1.2](https://www.rfc-editor.org/rfc/rfc8705.html#section-2.1.2)
     */
    tlsClientAuthSanEmail: text("shop@shop.example"),
    /**
     * Whether the client must push its authorization requests. Default `false`. Client metadata:
     * `require_pushed_authorization_requests`. Since Authlete 2.2.1.
     *
     * @see [RFC 9126 section 6](https://www.rfc-editor.org/rfc/rfc9126.html#section-6)
     */
    parRequired: flag(),
    /**
     * Whether the client's authorization requests must use a request object. Default `false`. Client metadata:
     * `require_signed_request_object`. Since Authlete 2.2.1.
     *
     * @see [RFC 9101 section 10.5](https://www.rfc-editor.org/rfc/rfc9101.html#section-10.5)
     */
    requestObjectRequired: flag(),
    /**
     * The algorithm that the client signs its request objects with. `null` allows every algorithm. Client metadata:
     * `request_object_signing_alg`.
     *
     * @see [OpenID Connect Dynamic Client Registration 1.0
     * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
     */
    requestSignAlg: jwsAlg,
    /**
     * The key management algorithm (JWE `alg`) that the client may use to encrypt request objects. It is binding only
     * if `requestObjectEncryptionAlgMatchRequired` is set. Client metadata: `request_object_encryption_alg`.
     *
     * @see [OpenID Connect Dynamic Client Registration 1.0
     * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
     */
    requestEncryptionAlg: jweAlg,
    /**
     * The content encryption algorithm (JWE `enc`) that the client may use to encrypt request objects. It needs
     * `requestEncryptionAlg`. Client metadata: `request_object_encryption_enc`.
     *
     * @see [OpenID Connect Dynamic Client Registration 1.0
     * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
     */
    requestEncryptionEnc: jweEnc,
    /**
     * The `request_uri` values that the client may send: the URLs of its request objects. Authlete fetches no others.
     * Client metadata: `request_uris`.
     *
     * @see [OpenID Connect Dynamic Client Registration 1.0
     * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
     */
    requestUris: set(url()),
    /**
     * How long a login stays recent enough, in seconds, if a request has no `max_age`; after that, the user must log in
     * again. Default `0`: no limit. Client metadata: `default_max_age`.
     *
     * @see [OpenID Connect Dynamic Client Registration 1.0
     * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
     */
    defaultMaxAge: defaults(0, seconds()),
    /**
     * The authentication context classes to request if a request names none. Client metadata: `default_acr_values`.
     *
     * @see [OpenID Connect Dynamic Client Registration 1.0
     * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
     */
    defaultAcrs: set(text("urn:mace:incommon:iap:silver")),
    /**
     * The algorithm that signs ID tokens. Default `RS256`. `NONE` is only for clients that receive ID tokens from the
     * token endpoint alone. Client metadata: `id_token_signed_response_alg`.
     *
     * @see [OpenID Connect Dynamic Client Registration 1.0
     * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
     */
    idTokenSignAlg: defaults("RS256", jwsAlg),
    /**
     * The key management algorithm (JWE `alg`) for encrypted ID tokens. `null`: they are not encrypted. Client
     * metadata: `id_token_encrypted_response_alg`.
     *
     * @see [OpenID Connect Dynamic Client Registration 1.0
     * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
     */
    idTokenEncryptionAlg: jweAlg,
    /**
     * The content encryption algorithm (JWE `enc`) for encrypted ID tokens. It needs `idTokenEncryptionAlg`. Client
     * metadata: `id_token_encrypted_response_enc`.
     *
     * @see [OpenID Connect Dynamic Client Registration 1.0
     * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
     */
    idTokenEncryptionEnc: jweEnc,
    /**
     * Whether ID tokens always contain the claim `auth_time`, the time of the user's login. Default `false`. Client
     * metadata: `require_auth_time`.
     *
     * @see [OpenID Connect Dynamic Client Registration 1.0
     * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
     */
    authTimeRequired: flag(),
    /**
     * Whether users have the same `sub` for every client (`PUBLIC`) or a different one for each sector (`PAIRWISE`). A
     * client created without it gets `PUBLIC`.
     *
     * @see [OpenID Connect Core 1.0 section 8](https://openid.net/specs/openid-connect-core-1_0.html#SubjectIDTypes)
     */
    subjectType: readsAs("PUBLIC", subjectType),
    /**
     * The `https` URL of a JSON list of redirect URIs. Its host is the sector for `PAIRWISE` subjects. Needed if
     * `redirectUris` use more than one host. Since Authlete 2.2.1.
     *
     * @see [OpenID Connect Core 1.0 section 8.1](https://openid.net/specs/openid-connect-core-1_0.html#PairwiseAlg)
     */
    sectorIdentifierUri: url(),
    /**
     * The URL where the client publishes its public keys. If it is set, `jwks` is not used. Client metadata:
     * `jwks_uri`.
     *
     * @see [OpenID Connect Dynamic Client Registration 1.0
     * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
     */
    jwksUri: url(),
    /**
     * The client's public keys: a JWK Set without private keys. Not used if `jwksUri` is set. Client metadata: `jwks`.
     *
     * @see [OpenID Connect Dynamic Client Registration 1.0
     * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
     */
    jwks: jwkSet(),
    /**
     * The algorithm that signs userinfo responses, which are then JWTs. `null`: they are plain JSON. Client metadata:
     * `userinfo_signed_response_alg`.
     *
     * @see [OpenID Connect Dynamic Client Registration 1.0
     * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
     */
    userInfoSignAlg: jwsAlg,
    /**
     * The key management algorithm (JWE `alg`) for encrypted userinfo responses. `null`: they are not encrypted. Client
     * metadata: `userinfo_encrypted_response_alg`.
     *
     * @see [OpenID Connect Dynamic Client Registration 1.0
     * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
     */
    userInfoEncryptionAlg: jweAlg,
    /**
     * The content encryption algorithm (JWE `enc`) for encrypted userinfo responses. It needs `userInfoEncryptionAlg`.
     * Client metadata: `userinfo_encrypted_response_enc`.
     *
     * @see [OpenID Connect Dynamic Client Registration 1.0
     * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
     */
    userInfoEncryptionEnc: jweEnc,
    /**
     * The `https` URL where a third party can initiate a login at the client. Client metadata: `initiate_login_uri`.
     *
     * @see [OpenID Connect Dynamic Client Registration 1.0
     * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
     */
    loginUri: url(),
    /**
     * The URL of the client's terms of service, for consent pages. Client metadata: `tos_uri`.
     *
     * @see [OpenID Connect Dynamic Client Registration 1.0
     * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
     */
    tosUri: url(),
    /**
     * URLs of the terms of service in several languages, one entry per language tag.
     *
     * @see [OpenID Connect Dynamic Client Registration 1.0
     * section 2.1](https://openid.net/specs/openid-connect-registration-1_0.html#LanguagesAndScripts)
     */
    tosUris: set(taggedValue, "tag"),
    /**
     * The URL of the page that explains how the client uses the user's data. Client metadata: `policy_uri`.
     *
     * @see [OpenID Connect Dynamic Client Registration 1.0
     * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
     */
    policyUri: url(),
    /**
     * URLs of the policy page in several languages, one entry per language tag.
     *
     * @see [OpenID Connect Dynamic Client Registration 1.0
     * section 2.1](https://openid.net/specs/openid-connect-registration-1_0.html#LanguagesAndScripts)
     */
    policyUris: set(taggedValue, "tag"),
    /**
     * The URL of the client's home page. Client metadata: `client_uri`.
     *
     * @see [OpenID Connect Dynamic Client Registration 1.0
     * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
     */
    clientUri: url(),
    /**
     * URLs of the home page in several languages, one entry per language tag.
     *
     * @see [OpenID Connect Dynamic Client Registration 1.0
     * section 2.1](https://openid.net/specs/openid-connect-registration-1_0.html#LanguagesAndScripts)
     */
    clientUris: set(taggedValue, "tag"),
    /**
     * How the client learns the result of a backchannel authentication: it polls (`POLL`), is notified when to ask
     * (`PING`), or receives the tokens directly (`PUSH`). The grant type `CIBA` needs it. Client metadata:
     * `backchannel_token_delivery_mode`.
     *
     * @see [CIBA Core 1.0 section
     * 4](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#rfc.section.4)
     */
    bcDeliveryMode: deliveryMode,
    /**
     * The `https` URL where the client is notified. Needed for the modes `PING` and `PUSH`. Client metadata:
     * `backchannel_client_notification_endpoint`.
     *
     * @see [CIBA Core 1.0 section
     * 4](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#rfc.section.4)
     */
    bcNotificationEndpoint: url(),
    /**
     * The algorithm that the client signs its backchannel authentication requests with. It must be asymmetric. Client
     * metadata: `backchannel_authentication_request_signing_alg`.
     *
     * @see [CIBA Core 1.0 section
     * 4](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#rfc.section.4)
     */
    bcRequestSignAlg: jwsAlg,
    /**
     * Whether the client's backchannel authentication requests must carry a `user_code`, which only the user knows.
     * Default `false`. Client metadata: `backchannel_user_code_parameter`.
     *
     * @see [CIBA Core 1.0 section
     * 4](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#rfc.section.4)
     */
    bcUserCodeRequired: flag(),
    /**
     * Your own attributes, as key and value. Authlete stores them and returns them with the client. Since Authlete
     * 2.2.3.
     */
    attributes: set(pair, "key"),
    /**
     * Settings of the client that no standard defines: its own token lifetimes, the scopes that it may request, and
     * token exchange.
     */
    extension: extension,
    /**
     * The `type` values that the client may use in `authorization_details`. Client metadata:
     * `authorization_details_types`. Since Authlete 2.2.7.
     *
     * @see [RFC 9396 section 10](https://www.rfc-editor.org/rfc/rfc9396.html#section-10)
     */
    authorizationDetailsTypes: set(text("payment_initiation")),
    /**
     * Your own client metadata. Authlete silently drops members that the service does not list in
     * `supportedCustomClientMetadata`. Since Authlete 2.2.10.
     */
    customMetadata: json(),
    /**
     * Whether request objects that pass through the browser must be encrypted; pushed ones need not be. Default
     * `false`. `true` in the service applies to every client. Since Authlete 2.2.10.
     */
    frontChannelRequestObjectEncryptionRequired: flag(),
    /**
     * Whether encrypted request objects must use `requestEncryptionAlg`, which is otherwise only informative. Default
     * `false`. `true` in the service applies to every client. Since Authlete 2.2.10.
     */
    requestObjectEncryptionAlgMatchRequired: flag(),
    /**
     * Whether encrypted request objects must use `requestEncryptionEnc`, which is otherwise only informative. Default
     * `false`. `true` in the service applies to every client. Since Authlete 2.2.10.
     */
    requestObjectEncryptionEncMatchRequired: flag(),
    /**
     * The hash algorithm for the digests of external attachments in verified claims, by its IANA name. If it is left
     * out, `sha-256` applies. Client metadata: `digest_algorithm`. Since Authlete 2.3.0.
     *
     * @see [OpenID Connect for Identity Assurance
     * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
     */
    digestAlgorithm: text("sha-256"),
    /**
     * Whether a new access token invalidates the earlier access tokens of the same user and client. Default `false`.
     * `true` in the service applies to every client. Since Authlete 2.3.0.
     */
    singleAccessTokenPerSubject: flag(),
    /**
     * Whether the client's authorization code requests must contain a `code_challenge`. Default `false`. Since Authlete
     * 2.3.0.
     *
     * @see [RFC 7636 section 4.3](https://www.rfc-editor.org/rfc/rfc7636.html#section-4.3)
     */
    pkceRequired: flag(),
    /**
     * Whether the method must be `S256` whenever the client uses PKCE, required or not; `plain` is then refused.
     * Default `false`. Since Authlete 2.3.0.
     *
     * @see [RFC 7636 section 4.2](https://www.rfc-editor.org/rfc/rfc7636.html#section-4.2)
     */
    pkceS256Required: flag(),
    /**
     * Whether the client must prove possession of a key in its token requests. Default `false`. Client metadata:
     * `dpop_bound_access_tokens`. Since Authlete 2.3.0.
     *
     * @see [RFC 9449 section 5.2](https://www.rfc-editor.org/rfc/rfc9449.html#section-5.2)
     */
    dpopRequired: flag(),
    /**
     * Whether the client was created by automatic registration in OpenID Federation. Default `false`. Since Authlete
     * 2.3.0.
     *
     * @see [OpenID Federation 1.0 section 12.1](https://openid.net/specs/openid-federation-1_0.html#section-12.1)
     */
    automaticallyRegistered: ignoredIn3(flag()),
    /**
     * Whether the client was created by explicit registration in OpenID Federation. Default `false`. Since Authlete
     * 2.3.0.
     *
     * @see [OpenID Federation 1.0 section 12.2](https://openid.net/specs/openid-federation-1_0.html#section-12.2)
     */
    explicitlyRegistered: ignoredIn3(flag()),
    /**
     * Whether the client signs its requests to resource servers. Default `false`. Since Authlete 2.3.0.
     *
     * @deprecated Authlete has deprecated this field.
     */
    rsRequestSigned: flag(),
    /**
     * The `kid` of the key in the client's JWK Set that verifies its signed requests to resource servers. Since
     * Authlete 2.3.0.
     */
    rsSignedRequestKeyId: text(),
    /**
     * The OpenID Federation registration types that the client may use. Client metadata: `client_registration_types`.
     * Since Authlete 2.3.0.
     *
     * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
     */
    clientRegistrationTypes: ignoredIn3(set(clientRegistrationType)),
    /**
     * The human-readable name of the organization behind the client. Federation metadata: `organization_name`. Since
     * Authlete 2.3.0.
     *
     * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
     */
    organizationName: ignoredIn3(text()),
    /**
     * The URL of the client's JWK Set as a signed JWT. Client metadata: `signed_jwks_uri`. Since Authlete 2.3.0.
     *
     * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
     */
    signedJwksUri: ignoredIn3(url()),
    /**
     * The URL that identifies the client in OpenID Federation. Since Authlete 2.3.0.
     *
     * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
     */
    entityId: ignoredIn3(url()),
    /**
     * The entity ID of the trust anchor at the end of the trust chain that the client was registered with. Since
     * Authlete 2.3.0.
     *
     * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
     */
    trustAnchorId: ignoredIn3(url()),
    /**
     * The trust chain that OpenID Federation registered the client with: entity statements as JWTs, from the client up
     * to the trust anchor. Leave it out for other clients. Since Authlete 2.3.0.
     *
     * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
     */
    trustChain: list(text()),
    /** When the trust chain expires, in milliseconds since 1970-01-01 UTC. Since Authlete 2.3.0. */
    trustChainExpiresAt: ignoredIn3(integer()),
    /** When the trust chain was last renewed, in milliseconds since 1970-01-01 UTC. Since Authlete 2.3.0. */
    trustChainUpdatedAt: ignoredIn3(integer()),
    /**
     * The URL where the client, a wallet, receives credential offers. Client metadata: `credential_offer_endpoint`.
     * Since Authlete 3.0.
     *
     * @see [OpenID4VCI 1.0](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html)
     */
    credentialOfferEndpoint: only3(url()),
    /**
     * The FAPI profiles that every request of the client must follow, unless the service sets its own `fapiModes`. The
     * service must support the profile `FAPI`. Since Authlete 3.0.
     */
    fapiModes: only3(set(fapiMode)),
    /**
     * The `response_mode` values that the client may use. Default: all seven. An empty list allows none. Since Authlete
     * 3.0.
     */
    responseModes: only3(
      defaults(
        ["QUERY", "FRAGMENT", "FORM_POST", "JWT", "QUERY_JWT", "FRAGMENT_JWT", "FORM_POST_JWT"],
        set(responseMode),
      ),
    ),
    /**
     * Whether the client receives verifiable credentials only in encrypted responses. Default `false`. Since Authlete
     * 3.0.
     */
    credentialResponseEncryptionRequired: only3(flag()),
    /**
     * Whether the client prefers the service's `mtlsEndpointAliases` to the regular endpoints. Default `false`. Client
     * metadata: `use_mtls_endpoint_aliases`. Since Authlete 3.0.
     *
     * @see [FAPI 2.0 Security Profile](https://openid.net/specs/fapi-security-profile-2_0-final.html)
     */
    mtlsEndpointAliasesUsed: only3(flag()),
    /** Whether token migrations include this client. Default `false`. Since Authlete 3.0. */
    inScopeForTokenMigration: only3(flag()),
    /**
     * The SPIFFE ID of the workload that authenticates with `SPIFFE_JWT`, for example `spiffe://example.org/shop`.
     * Since Authlete 3.0.28.
     *
     * @see [SPIFFE ID](https://github.com/spiffe/spiffe/blob/main/standards/SPIFFE-ID.md)
     */
    spiffeId: only3(uri()),
    /**
     * The URL of the SPIFFE trust bundle whose keys verify the JWTs of `SPIFFE_JWT`. Since Authlete 3.0.28.
     *
     * @see [SPIFFE Trust Domain and
     * Bundle](https://github.com/spiffe/spiffe/blob/main/standards/SPIFFE_Trust_Domain_and_Bundle.md)
     */
    spiffeBundleEndpoint: only3(url()),
    /**
     * The version of the OpenID4VC High Assurance Interoperability Profile that the client must follow. Default `null`:
     * none. Since Authlete 3.0.29.
     *
     * @see [OpenID4VC High Assurance Interoperability Profile
     * 1.0](https://openid.net/specs/openid4vc-high-assurance-interoperability-profile-1_0.html)
     */
    haipVersion: only3(defaults(null, haipVersion)),
    /**
     * The URL that receives logout tokens when the user's session ends. Client metadata: `backchannel_logout_uri`.
     * Since Authlete 3.0.32.
     *
     * @see [OpenID Connect Back-Channel Logout 1.0
     * section 2.2](https://openid.net/specs/openid-connect-backchannel-1_0.html#BCRegistration)
     */
    backchannelLogoutUri: only3(url()),
    /**
     * Whether logout tokens must identify the session in `sid`. Default `false`. Client metadata:
     * `backchannel_logout_session_required`. Since Authlete 3.0.32.
     *
     * @see [OpenID Connect Back-Channel Logout 1.0
     * section 2.2](https://openid.net/specs/openid-connect-backchannel-1_0.html#BCRegistration)
     */
    backchannelLogoutSessionRequired: only3(flag()),
    /**
     * Whether Authlete refuses every request of the client. It stops the client without deleting it, and it is written
     * through a separate endpoint. Default `false`. Since Authlete 2.3.7.
     */
    locked: ownEndpoint({ path: "client/lock_flag/update", member: "clientLocked" }, flag()),
    /**
     * The client secret: 1 to 86 characters of `A-Z a-z 0-9 - _`. If you leave it out, the client keeps the secret that
     * Authlete generated, which is then an output.
     *
     * @see [RFC 6749 section 2.3.1](https://www.rfc-editor.org/rfc/rfc6749.html#section-2.3.1)
     */
    clientSecret: ownEndpoint(
      { path: "client/secret/update", member: "clientSecret", echo: "newClientSecret" },
      secret(matching(/^[\w-]{1,86}$/, "1 to 86 characters of A-Z a-z 0-9 - _", "Zm9v_YmFy-MTIz")),
    ),
    /**
     * Any text. When it changes, the client gets a new secret of 512 random bits. It cannot be combined with
     * `clientSecret`.
     */
    rotateClientSecret: rotates("clientSecret", text("2")),
    /**
     * Where the secret is kept that Authlete issued. `state`, the default: it is an output, encrypted in state.
     * `outside`: it is in no output and in no state, and `npx pulumi-authlete secret` hands it from Authlete to a vault.
     * It cannot be combined with `clientSecret`.
     */
    keepSecret: withholds("clientSecret", keepSecret),
    /**
     * Raw Authlete fields, or enum values, that are newer than this version of the package. They are merged into the
     * request; arrays are replaced as a whole. Names of known inputs are refused, except to set an enum value.
     */
    extra: raw(),
    /**
     * The id of an existing client, `<serviceId>/<clientId>`. The first `pulumi up` takes this client over in place of
     * creating one: it changes what the program gives, and keeps the rest.
     */
    adopt: existingId(idParts),
  },
  outputs: {
    /**
     * The client ID that Authlete issued, a number in text form. It is part of the resource's id, so it is known in
     * every preview of an update.
     */
    clientId: fromId(text()),
    /** The sequence number of the client. No request needs it. */
    number: integer(),
    /** The sequence number of the service that owns the client. No request needs it. */
    serviceNumber: integer(),
    /**
     * The client secret. A secret that Authlete generates has 512 random bits, in 86 characters of base64url. `PUBLIC`
     * clients get one too, but do not use it. With `keepSecret: "outside"` it is `undefined`.
     */
    clientSecret: secret(text()),
    /**
     * Whether the client was created by dynamic registration. Default `false`.
     *
     * @see [RFC 7591](https://www.rfc-editor.org/rfc/rfc7591.html)
     */
    dynamicallyRegistered: flag(),
    /** When the client was created, in milliseconds since 1970-01-01 UTC. */
    createdAt: timestamp(),
    /** When the client was last written, in milliseconds since 1970-01-01 UTC. Every update changes it. */
    modifiedAt: derived(timestamp()),
    /**
     * The host that Authlete uses as the sector for `PAIRWISE` subjects, derived from `sectorIdentifierUri` or
     * `redirectUris`. Since Authlete 2.2.1.
     *
     * @see [OpenID Connect Core 1.0 section 8.1](https://openid.net/specs/openid-connect-core-1_0.html#PairwiseAlg)
     */
    derivedSectorIdentifier: derived(text()),
    /**
     * The URL of the client ID metadata document that Authlete created the client from. Since Authlete 3.0.22.
     *
     * @see [OAuth Client ID Metadata
     * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/)
     */
    metadataDocumentLocation: volatile(url()),
    /** When the metadata document expires, in milliseconds since 1970-01-01 UTC. Since Authlete 3.0.22. */
    metadataDocumentExpiresAt: volatile(timestamp()),
    /** When the metadata document was last fetched, in milliseconds since 1970-01-01 UTC. Since Authlete 3.0.22. */
    metadataDocumentUpdatedAt: volatile(timestamp()),
    /**
     * Whether Authlete created the client from a client ID metadata document. Default `false`. Since Authlete 3.0.22.
     *
     * @see [OAuth Client ID Metadata
     * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/)
     */
    discoveredByMetadataDocument: volatile(flag()),
    /**
     * How the client was created: through this API (`STATIC_REGISTRATION`), by one of the kinds of registration, or
     * from a metadata document. Since Authlete 3.0.22.
     */
    clientSource: clientSource,
  },
  rules: clientRules,
  warnings: clientWarnings,
  calls,
};

function calls({ generation, id: { serviceId, clientId } }: Target): Calls {
  const prefix = generation === 3 ? `/api/${serviceId}` : "/api";
  const call = (method: Call["method"], path: string, body?: unknown, repeatable = true): Call => ({
    method,
    path: `${prefix}/${path}`,
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
    writeField: ({ path, member }, value) => call("POST", `${path}/${clientId}`, { [member]: value }),
  };
}
