// Generated from the tables in src/resources by `npm run docs`. Do not edit.
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
  KeepSecret,
  Pair,
  PairArgs,
  ResponseMode,
  ResponseType,
  SubjectType,
  TaggedValue,
  TaggedValueArgs,
} from "./shapes";

/**
 * The arguments of a `Client`. A field that you leave out is not managed: Authlete keeps its value. `null` and `[]`
 * mean none.
 */
export interface ClientArgs {
  /**
   * The id of the service that owns the client: its API key, in digits.
   *
   * @remarks A change replaces the resource.
   */
  serviceId: pulumi.Input<string>;
  /**
   * The name that end users see, for example on consent pages. Client metadata: `client_name`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  clientName?: pulumi.Input<string | null>;
  /**
   * The client name in several languages, one entry per language tag. Client metadata: `client_name#ja`, for example.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2.1](https://openid.net/specs/openid-connect-registration-1_0.html#LanguagesAndScripts)
   */
  clientNames?: pulumi.Input<pulumi.Input<TaggedValueArgs>[] | null>;
  /** A note about the client for its administrators. No protocol message carries it. */
  description?: pulumi.Input<string | null>;
  /** The description in several languages, one entry per language tag. */
  descriptions?: pulumi.Input<pulumi.Input<TaggedValueArgs>[] | null>;
  /**
   * The `client_id` that applications send, in place of the number that Authlete issues. Default: that number as text.
   * An `http` or `https` URL is refused if the service sets `httpAliasProhibited`.
   *
   * @remarks Unique in its service.
   * @see [RFC 6749 section 2.2](https://www.rfc-editor.org/rfc/rfc6749.html#section-2.2)
   */
  clientIdAlias?: pulumi.Input<string | null>;
  /**
   * Whether requests may use `clientIdAlias`; the field of the same name in the service must be `true` too. In Authlete
   * 3.0, the alias is always enabled.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   */
  clientIdAliasEnabled?: pulumi.Input<boolean | null>;
  /**
   * `CONFIDENTIAL` for a client that can keep a credential secret, `PUBLIC` for one that cannot, such as a browser or
   * mobile application. A `PUBLIC` client needs the `tokenAuthMethod` `NONE`, a `CONFIDENTIAL` one any other method;
   * other combinations fail at run time.
   *
   * @see [RFC 6749 section 2.1](https://www.rfc-editor.org/rfc/rfc6749.html#section-2.1)
   */
  clientType?: pulumi.Input<ClientType | null>;
  /**
   * `WEB` or `NATIVE`. It determines which redirect URIs Authlete accepts at run time; `null` turns these checks off.
   * Client metadata: `application_type`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  applicationType?: pulumi.Input<ApplicationType | null>;
  /**
   * The URL of a logo for consent pages. Client metadata: `logo_uri`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  logoUri?: pulumi.Input<string | null>;
  /**
   * Logo URLs in several languages, one entry per language tag.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2.1](https://openid.net/specs/openid-connect-registration-1_0.html#LanguagesAndScripts)
   */
  logoUris?: pulumi.Input<pulumi.Input<TaggedValueArgs>[] | null>;
  /**
   * The e-mail addresses of the people responsible for the client. Client metadata: `contacts`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  contacts?: pulumi.Input<pulumi.Input<string>[] | null>;
  /**
   * Whether the client's access tokens are bound to the certificate of its TLS connection, so that a stolen token is
   * useless. Default `false`. Client metadata: `tls_client_certificate_bound_access_tokens`.
   *
   * @see [RFC 8705 section 3.4](https://www.rfc-editor.org/rfc/rfc8705.html#section-3.4)
   */
  tlsClientCertificateBoundAccessTokens?: pulumi.Input<boolean | null>;
  /**
   * An identifier of the software, the same for all its installations and versions. Client metadata: `software_id`.
   * Since Authlete 2.3.0.
   *
   * @see [RFC 7591 section 2](https://www.rfc-editor.org/rfc/rfc7591.html#section-2)
   */
  softwareId?: pulumi.Input<string | null>;
  /**
   * The developer who owns the client. Deprecated: Authlete 3.0 has no developers.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   */
  developer?: pulumi.Input<string | null>;
  /**
   * The version of the software that `softwareId` identifies. Client metadata: `software_version`. Since Authlete
   * 2.3.0.
   *
   * @see [RFC 7591 section 2](https://www.rfc-editor.org/rfc/rfc7591.html#section-2)
   */
  softwareVersion?: pulumi.Input<string | null>;
  /**
   * The hash of the token that a dynamically registered client uses to manage its registration.
   *
   * @remarks Secret: encrypted in state. Authlete 2.x only: Authlete 3.0 ignores it.
   * @see [RFC 7592 section 3](https://www.rfc-editor.org/rfc/rfc7592.html#section-3)
   */
  registrationAccessTokenHash?: pulumi.Input<string | null>;
  /**
   * The grant types that the client may use; the service must support them too. An empty list allows none. Client
   * metadata: `grant_types`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  grantTypes?: pulumi.Input<pulumi.Input<GrantType>[] | null>;
  /**
   * The `response_type` values that the client may use at the authorization endpoint. An empty list allows none. Client
   * metadata: `response_types`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  responseTypes?: pulumi.Input<pulumi.Input<ResponseType>[] | null>;
  /**
   * The URIs that authorization responses may be sent to: absolute, without a fragment, in printable ASCII, at most 200
   * characters each. A `WEB` client with the grant type `IMPLICIT` needs `https` and a host other than `localhost`. A
   * `NATIVE` client may use `http` on `localhost`, or a custom scheme.
   *
   * @see [RFC 6749 section 3.1.2](https://www.rfc-editor.org/rfc/rfc6749.html#section-3.1.2)
   */
  redirectUris?: pulumi.Input<pulumi.Input<string>[] | null>;
  /**
   * The algorithm that signs authorization responses in JWT form; not `NONE`. Client metadata:
   * `authorization_signed_response_alg`.
   *
   * @see [JARM section 3](https://openid.net/specs/oauth-v2-jarm.html#section-3)
   */
  authorizationSignAlg?: pulumi.Input<JwsAlg | null>;
  /**
   * The key management algorithm (JWE `alg`) for encrypted authorization responses. `null`: they are not encrypted.
   * Client metadata: `authorization_encrypted_response_alg`.
   *
   * @see [JARM section 3](https://openid.net/specs/oauth-v2-jarm.html#section-3)
   */
  authorizationEncryptionAlg?: pulumi.Input<JweAlg | null>;
  /**
   * The content encryption algorithm (JWE `enc`) for encrypted authorization responses. It needs
   * `authorizationEncryptionAlg`. Client metadata: `authorization_encrypted_response_enc`.
   *
   * @see [JARM section 3](https://openid.net/specs/oauth-v2-jarm.html#section-3)
   */
  authorizationEncryptionEnc?: pulumi.Input<JweEnc | null>;
  /**
   * How the client authenticates at the token endpoint. A client created without it gets `NONE`, which is for `PUBLIC`
   * clients. Client metadata: `token_endpoint_auth_method`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  tokenAuthMethod?: pulumi.Input<ClientAuthMethod | null>;
  /**
   * The algorithm that the client signs its assertions with: asymmetric for `PRIVATE_KEY_JWT`; `HS256`, `HS384` or
   * `HS512` for `CLIENT_SECRET_JWT`. `null` allows every algorithm that fits the method; `NONE` is refused. Client
   * metadata: `token_endpoint_auth_signing_alg`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  tokenAuthSignAlg?: pulumi.Input<JwsAlg | null>;
  /**
   * The `kid` of the key in the client's JWK Set whose `x5c` contains the certificate for
   * `SELF_SIGNED_TLS_CLIENT_AUTH`.
   *
   * @see [RFC 8705 section 2.2](https://www.rfc-editor.org/rfc/rfc8705.html#section-2.2)
   */
  selfSignedCertificateKeyId?: pulumi.Input<string | null>;
  /**
   * The subject distinguished name of the certificate for `TLS_CLIENT_AUTH`, in the syntax of RFC 4514:
   * `CN=shop,O=Example`. Set at most one `tlsClientAuth…` field. Client metadata: `tls_client_auth_subject_dn`.
   *
   * @see [RFC 8705 section 2.1.2](https://www.rfc-editor.org/rfc/rfc8705.html#section-2.1.2)
   * @see [RFC 4514](https://www.rfc-editor.org/rfc/rfc4514.html)
   */
  tlsClientAuthSubjectDn?: pulumi.Input<string | null>;
  /**
   * The DNS name in the subject alternative names of the certificate for `TLS_CLIENT_AUTH`. Set at most one
   * `tlsClientAuth…` field. Client metadata: `tls_client_auth_san_dns`.
   *
   * @see [RFC 8705 section 2.1.2](https://www.rfc-editor.org/rfc/rfc8705.html#section-2.1.2)
   */
  tlsClientAuthSanDns?: pulumi.Input<string | null>;
  /**
   * The URI, of any scheme, in the subject alternative names of the certificate for `TLS_CLIENT_AUTH`. Set at most one
   * `tlsClientAuth…` field. Client metadata: `tls_client_auth_san_uri`.
   *
   * @see [RFC 8705 section 2.1.2](https://www.rfc-editor.org/rfc/rfc8705.html#section-2.1.2)
   */
  tlsClientAuthSanUri?: pulumi.Input<string | null>;
  /**
   * The IP address, version 4 or 6, in the subject alternative names of the certificate for `TLS_CLIENT_AUTH`. Set at
   * most one `tlsClientAuth…` field. Client metadata: `tls_client_auth_san_ip`.
   *
   * @see [RFC 8705 section 2.1.2](https://www.rfc-editor.org/rfc/rfc8705.html#section-2.1.2)
   */
  tlsClientAuthSanIp?: pulumi.Input<string | null>;
  /**
   * The e-mail address in the subject alternative names of the certificate for `TLS_CLIENT_AUTH`. Set at most one
   * `tlsClientAuth…` field. Client metadata: `tls_client_auth_san_email`.
   *
   * @see [RFC 8705 section 2.1.2](https://www.rfc-editor.org/rfc/rfc8705.html#section-2.1.2)
   */
  tlsClientAuthSanEmail?: pulumi.Input<string | null>;
  /**
   * Whether the client must push its authorization requests. Default `false`. Client metadata:
   * `require_pushed_authorization_requests`. Since Authlete 2.2.1.
   *
   * @see [RFC 9126 section 6](https://www.rfc-editor.org/rfc/rfc9126.html#section-6)
   */
  parRequired?: pulumi.Input<boolean | null>;
  /**
   * Whether the client's authorization requests must use a request object. Default `false`. Client metadata:
   * `require_signed_request_object`. Since Authlete 2.2.1.
   *
   * @see [RFC 9101 section 10.5](https://www.rfc-editor.org/rfc/rfc9101.html#section-10.5)
   */
  requestObjectRequired?: pulumi.Input<boolean | null>;
  /**
   * The algorithm that the client signs its request objects with. `null` allows every algorithm. Client metadata:
   * `request_object_signing_alg`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  requestSignAlg?: pulumi.Input<JwsAlg | null>;
  /**
   * The key management algorithm (JWE `alg`) that the client may use to encrypt request objects. It is binding only if
   * `requestObjectEncryptionAlgMatchRequired` is set. Client metadata: `request_object_encryption_alg`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  requestEncryptionAlg?: pulumi.Input<JweAlg | null>;
  /**
   * The content encryption algorithm (JWE `enc`) that the client may use to encrypt request objects. It needs
   * `requestEncryptionAlg`. Client metadata: `request_object_encryption_enc`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  requestEncryptionEnc?: pulumi.Input<JweEnc | null>;
  /**
   * The `request_uri` values that the client may send: the URLs of its request objects. Authlete fetches no others.
   * Client metadata: `request_uris`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  requestUris?: pulumi.Input<pulumi.Input<string>[] | null>;
  /**
   * How long a login stays recent enough, in seconds, if a request has no `max_age`; after that, the user must log in
   * again. Default `0`: no limit. Client metadata: `default_max_age`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  defaultMaxAge?: pulumi.Input<number | null>;
  /**
   * The authentication context classes to request if a request names none. Client metadata: `default_acr_values`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  defaultAcrs?: pulumi.Input<pulumi.Input<string>[] | null>;
  /**
   * The algorithm that signs ID tokens. Default `RS256`. `NONE` is only for clients that receive ID tokens from the
   * token endpoint alone. Client metadata: `id_token_signed_response_alg`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  idTokenSignAlg?: pulumi.Input<JwsAlg | null>;
  /**
   * The key management algorithm (JWE `alg`) for encrypted ID tokens. `null`: they are not encrypted. Client metadata:
   * `id_token_encrypted_response_alg`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  idTokenEncryptionAlg?: pulumi.Input<JweAlg | null>;
  /**
   * The content encryption algorithm (JWE `enc`) for encrypted ID tokens. It needs `idTokenEncryptionAlg`. Client
   * metadata: `id_token_encrypted_response_enc`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  idTokenEncryptionEnc?: pulumi.Input<JweEnc | null>;
  /**
   * Whether ID tokens always contain the claim `auth_time`, the time of the user's login. Default `false`. Client
   * metadata: `require_auth_time`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  authTimeRequired?: pulumi.Input<boolean | null>;
  /**
   * Whether users have the same `sub` for every client (`PUBLIC`) or a different one for each sector (`PAIRWISE`). A
   * client created without it gets `PUBLIC`.
   *
   * @see [OpenID Connect Core 1.0 section 8](https://openid.net/specs/openid-connect-core-1_0.html#SubjectIDTypes)
   */
  subjectType?: pulumi.Input<SubjectType | null>;
  /**
   * The `https` URL of a JSON list of redirect URIs. Its host is the sector for `PAIRWISE` subjects. Needed if
   * `redirectUris` use more than one host. Since Authlete 2.2.1.
   *
   * @see [OpenID Connect Core 1.0 section 8.1](https://openid.net/specs/openid-connect-core-1_0.html#PairwiseAlg)
   */
  sectorIdentifierUri?: pulumi.Input<string | null>;
  /**
   * The URL where the client publishes its public keys. If it is set, `jwks` is not used. Client metadata: `jwks_uri`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  jwksUri?: pulumi.Input<string | null>;
  /**
   * The client's public keys: a JWK Set without private keys. Not used if `jwksUri` is set. Client metadata: `jwks`.
   *
   * @remarks Compared as JSON. As an output, it is text.
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  jwks?: pulumi.Input<string | pulumi.Inputs | null>;
  /**
   * The algorithm that signs userinfo responses, which are then JWTs. `null`: they are plain JSON. Client metadata:
   * `userinfo_signed_response_alg`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  userInfoSignAlg?: pulumi.Input<JwsAlg | null>;
  /**
   * The key management algorithm (JWE `alg`) for encrypted userinfo responses. `null`: they are not encrypted. Client
   * metadata: `userinfo_encrypted_response_alg`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  userInfoEncryptionAlg?: pulumi.Input<JweAlg | null>;
  /**
   * The content encryption algorithm (JWE `enc`) for encrypted userinfo responses. It needs `userInfoEncryptionAlg`.
   * Client metadata: `userinfo_encrypted_response_enc`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  userInfoEncryptionEnc?: pulumi.Input<JweEnc | null>;
  /**
   * The `https` URL where a third party can initiate a login at the client. Client metadata: `initiate_login_uri`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  loginUri?: pulumi.Input<string | null>;
  /**
   * The URL of the client's terms of service, for consent pages. Client metadata: `tos_uri`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  tosUri?: pulumi.Input<string | null>;
  /**
   * URLs of the terms of service in several languages, one entry per language tag.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2.1](https://openid.net/specs/openid-connect-registration-1_0.html#LanguagesAndScripts)
   */
  tosUris?: pulumi.Input<pulumi.Input<TaggedValueArgs>[] | null>;
  /**
   * The URL of the page that explains how the client uses the user's data. Client metadata: `policy_uri`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  policyUri?: pulumi.Input<string | null>;
  /**
   * URLs of the policy page in several languages, one entry per language tag.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2.1](https://openid.net/specs/openid-connect-registration-1_0.html#LanguagesAndScripts)
   */
  policyUris?: pulumi.Input<pulumi.Input<TaggedValueArgs>[] | null>;
  /**
   * The URL of the client's home page. Client metadata: `client_uri`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  clientUri?: pulumi.Input<string | null>;
  /**
   * URLs of the home page in several languages, one entry per language tag.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2.1](https://openid.net/specs/openid-connect-registration-1_0.html#LanguagesAndScripts)
   */
  clientUris?: pulumi.Input<pulumi.Input<TaggedValueArgs>[] | null>;
  /**
   * How the client learns the result of a backchannel authentication: it polls (`POLL`), is notified when to ask
   * (`PING`), or receives the tokens directly (`PUSH`). The grant type `CIBA` needs it. Client metadata:
   * `backchannel_token_delivery_mode`.
   *
   * @see [CIBA Core 1.0
   * section 4](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#rfc.section.4)
   */
  bcDeliveryMode?: pulumi.Input<DeliveryMode | null>;
  /**
   * The `https` URL where the client is notified. Needed for the modes `PING` and `PUSH`. Client metadata:
   * `backchannel_client_notification_endpoint`.
   *
   * @see [CIBA Core 1.0
   * section 4](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#rfc.section.4)
   */
  bcNotificationEndpoint?: pulumi.Input<string | null>;
  /**
   * The algorithm that the client signs its backchannel authentication requests with. It must be asymmetric. Client
   * metadata: `backchannel_authentication_request_signing_alg`.
   *
   * @see [CIBA Core 1.0
   * section 4](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#rfc.section.4)
   */
  bcRequestSignAlg?: pulumi.Input<JwsAlg | null>;
  /**
   * Whether the client's backchannel authentication requests must carry a `user_code`, which only the user knows.
   * Default `false`. Client metadata: `backchannel_user_code_parameter`.
   *
   * @see [CIBA Core 1.0
   * section 4](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#rfc.section.4)
   */
  bcUserCodeRequired?: pulumi.Input<boolean | null>;
  /**
   * Your own attributes, as key and value. Authlete stores them and returns them with the client. Since Authlete 2.2.3.
   */
  attributes?: pulumi.Input<pulumi.Input<PairArgs>[] | null>;
  /**
   * Settings of the client that no standard defines: its own token lifetimes, the scopes that it may request, and token
   * exchange.
   */
  extension?: pulumi.Input<ExtensionArgs | null>;
  /**
   * The `type` values that the client may use in `authorization_details`. Client metadata:
   * `authorization_details_types`. Since Authlete 2.2.7.
   *
   * @see [RFC 9396 section 10](https://www.rfc-editor.org/rfc/rfc9396.html#section-10)
   */
  authorizationDetailsTypes?: pulumi.Input<pulumi.Input<string>[] | null>;
  /**
   * Your own client metadata. Authlete silently drops members that the service does not list in
   * `supportedCustomClientMetadata`. Since Authlete 2.2.10.
   *
   * @remarks Compared as JSON. As an output, it is text.
   */
  customMetadata?: pulumi.Input<string | pulumi.Inputs | null>;
  /**
   * Whether request objects that pass through the browser must be encrypted; pushed ones need not be. Default `false`.
   * `true` in the service applies to every client. Since Authlete 2.2.10.
   */
  frontChannelRequestObjectEncryptionRequired?: pulumi.Input<boolean | null>;
  /**
   * Whether encrypted request objects must use `requestEncryptionAlg`, which is otherwise only informative. Default
   * `false`. `true` in the service applies to every client. Since Authlete 2.2.10.
   */
  requestObjectEncryptionAlgMatchRequired?: pulumi.Input<boolean | null>;
  /**
   * Whether encrypted request objects must use `requestEncryptionEnc`, which is otherwise only informative. Default
   * `false`. `true` in the service applies to every client. Since Authlete 2.2.10.
   */
  requestObjectEncryptionEncMatchRequired?: pulumi.Input<boolean | null>;
  /**
   * The hash algorithm for the digests of external attachments in verified claims, by its IANA name. If it is left out,
   * `sha-256` applies. Client metadata: `digest_algorithm`. Since Authlete 2.3.0.
   *
   * @see [OpenID Connect for Identity Assurance
   * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
   */
  digestAlgorithm?: pulumi.Input<string | null>;
  /**
   * Whether a new access token invalidates the earlier access tokens of the same user and client. Default `false`.
   * `true` in the service applies to every client. Since Authlete 2.3.0.
   */
  singleAccessTokenPerSubject?: pulumi.Input<boolean | null>;
  /**
   * Whether the client's authorization code requests must contain a `code_challenge`. Default `false`. Since Authlete
   * 2.3.0.
   *
   * @see [RFC 7636 section 4.3](https://www.rfc-editor.org/rfc/rfc7636.html#section-4.3)
   */
  pkceRequired?: pulumi.Input<boolean | null>;
  /**
   * Whether the method must be `S256` whenever the client uses PKCE, required or not; `plain` is then refused. Default
   * `false`. Since Authlete 2.3.0.
   *
   * @see [RFC 7636 section 4.2](https://www.rfc-editor.org/rfc/rfc7636.html#section-4.2)
   */
  pkceS256Required?: pulumi.Input<boolean | null>;
  /**
   * Whether the client must prove possession of a key in its token requests. Default `false`. Client metadata:
   * `dpop_bound_access_tokens`. Since Authlete 2.3.0.
   *
   * @see [RFC 9449 section 5.2](https://www.rfc-editor.org/rfc/rfc9449.html#section-5.2)
   */
  dpopRequired?: pulumi.Input<boolean | null>;
  /**
   * Whether the client was created by automatic registration in OpenID Federation. Default `false`. Since Authlete
   * 2.3.0.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   * @see [OpenID Federation 1.0 section 12.1](https://openid.net/specs/openid-federation-1_0.html#section-12.1)
   */
  automaticallyRegistered?: pulumi.Input<boolean | null>;
  /**
   * Whether the client was created by explicit registration in OpenID Federation. Default `false`. Since Authlete
   * 2.3.0.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   * @see [OpenID Federation 1.0 section 12.2](https://openid.net/specs/openid-federation-1_0.html#section-12.2)
   */
  explicitlyRegistered?: pulumi.Input<boolean | null>;
  /**
   * Whether the client signs its requests to resource servers. Default `false`. Since Authlete 2.3.0.
   *
   * @deprecated Authlete has deprecated this field.
   */
  rsRequestSigned?: pulumi.Input<boolean | null>;
  /**
   * The `kid` of the key in the client's JWK Set that verifies its signed requests to resource servers. Since Authlete
   * 2.3.0.
   */
  rsSignedRequestKeyId?: pulumi.Input<string | null>;
  /**
   * The OpenID Federation registration types that the client may use. Client metadata: `client_registration_types`.
   * Since Authlete 2.3.0.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
   */
  clientRegistrationTypes?: pulumi.Input<pulumi.Input<ClientRegistrationType>[] | null>;
  /**
   * The human-readable name of the organization behind the client. Federation metadata: `organization_name`. Since
   * Authlete 2.3.0.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
   */
  organizationName?: pulumi.Input<string | null>;
  /**
   * The URL of the client's JWK Set as a signed JWT. Client metadata: `signed_jwks_uri`. Since Authlete 2.3.0.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
   */
  signedJwksUri?: pulumi.Input<string | null>;
  /**
   * The URL that identifies the client in OpenID Federation. Since Authlete 2.3.0.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
   */
  entityId?: pulumi.Input<string | null>;
  /**
   * The entity ID of the trust anchor at the end of the trust chain that the client was registered with. Since Authlete
   * 2.3.0.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
   */
  trustAnchorId?: pulumi.Input<string | null>;
  /**
   * The trust chain that OpenID Federation registered the client with: entity statements as JWTs, from the client up to
   * the trust anchor. Leave it out for other clients. Since Authlete 2.3.0.
   *
   * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
   */
  trustChain?: pulumi.Input<pulumi.Input<string>[] | null>;
  /**
   * When the trust chain expires, in milliseconds since 1970-01-01 UTC. Since Authlete 2.3.0.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   */
  trustChainExpiresAt?: pulumi.Input<number | null>;
  /**
   * When the trust chain was last renewed, in milliseconds since 1970-01-01 UTC. Since Authlete 2.3.0.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   */
  trustChainUpdatedAt?: pulumi.Input<number | null>;
  /**
   * The URL where the client, a wallet, receives credential offers. Client metadata: `credential_offer_endpoint`. Since
   * Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID4VCI 1.0](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html)
   */
  credentialOfferEndpoint?: pulumi.Input<string | null>;
  /**
   * The FAPI profiles that every request of the client must follow, unless the service sets its own `fapiModes`. The
   * service must support the profile `FAPI`. Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   */
  fapiModes?: pulumi.Input<pulumi.Input<FapiMode>[] | null>;
  /**
   * The `response_mode` values that the client may use. Default: all seven. An empty list allows none. Since Authlete
   * 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   */
  responseModes?: pulumi.Input<pulumi.Input<ResponseMode>[] | null>;
  /**
   * Whether the client receives verifiable credentials only in encrypted responses. Default `false`. Since Authlete
   * 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   */
  credentialResponseEncryptionRequired?: pulumi.Input<boolean | null>;
  /**
   * Whether the client prefers the service's `mtlsEndpointAliases` to the regular endpoints. Default `false`. Client
   * metadata: `use_mtls_endpoint_aliases`. Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [FAPI 2.0 Security Profile](https://openid.net/specs/fapi-security-profile-2_0-final.html)
   */
  mtlsEndpointAliasesUsed?: pulumi.Input<boolean | null>;
  /**
   * Whether token migrations include this client. Default `false`. Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   */
  inScopeForTokenMigration?: pulumi.Input<boolean | null>;
  /**
   * The SPIFFE ID of the workload that authenticates with `SPIFFE_JWT`, for example `spiffe://example.org/shop`. Since
   * Authlete 3.0.28.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [SPIFFE ID](https://github.com/spiffe/spiffe/blob/main/standards/SPIFFE-ID.md)
   */
  spiffeId?: pulumi.Input<string | null>;
  /**
   * The URL of the SPIFFE trust bundle whose keys verify the JWTs of `SPIFFE_JWT`. Since Authlete 3.0.28.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [SPIFFE Trust Domain and
   * Bundle](https://github.com/spiffe/spiffe/blob/main/standards/SPIFFE_Trust_Domain_and_Bundle.md)
   */
  spiffeBundleEndpoint?: pulumi.Input<string | null>;
  /**
   * The version of the OpenID4VC High Assurance Interoperability Profile that the client must follow. Default `null`:
   * none. Since Authlete 3.0.29.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID4VC High Assurance Interoperability Profile
   * 1.0](https://openid.net/specs/openid4vc-high-assurance-interoperability-profile-1_0.html)
   */
  haipVersion?: pulumi.Input<HaipVersion | null>;
  /**
   * The URL that receives logout tokens when the user's session ends. Client metadata: `backchannel_logout_uri`. Since
   * Authlete 3.0.32.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID Connect Back-Channel Logout 1.0
   * section 2.2](https://openid.net/specs/openid-connect-backchannel-1_0.html#BCRegistration)
   */
  backchannelLogoutUri?: pulumi.Input<string | null>;
  /**
   * Whether logout tokens must identify the session in `sid`. Default `false`. Client metadata:
   * `backchannel_logout_session_required`. Since Authlete 3.0.32.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID Connect Back-Channel Logout 1.0
   * section 2.2](https://openid.net/specs/openid-connect-backchannel-1_0.html#BCRegistration)
   */
  backchannelLogoutSessionRequired?: pulumi.Input<boolean | null>;
  /**
   * Whether Authlete refuses every request of the client. It stops the client without deleting it, and it is written
   * through a separate endpoint. Default `false`. Since Authlete 2.3.7.
   */
  locked?: pulumi.Input<boolean | null>;
  /**
   * The client secret: 1 to 86 characters of `A-Z a-z 0-9 - _`. If you leave it out, the client keeps the secret that
   * Authlete generated, which is then an output.
   *
   * @remarks Secret: encrypted in state.
   * @see [RFC 6749 section 2.3.1](https://www.rfc-editor.org/rfc/rfc6749.html#section-2.3.1)
   */
  clientSecret?: pulumi.Input<string | null>;
  /**
   * Any text. When it changes, the client gets a new secret of 512 random bits. It cannot be combined with
   * `clientSecret`.
   *
   * @remarks Never sent to Authlete.
   */
  rotateClientSecret?: pulumi.Input<string | null>;
  /**
   * Where the secret is kept that Authlete issued. `state`, the default: it is an output, encrypted in state.
   * `outside`: it is in no output and in no state, and `npx pulumi-authlete secret` hands it from Authlete to a vault.
   * It cannot be combined with `clientSecret`.
   *
   * @remarks Never sent to Authlete.
   */
  keepSecret?: pulumi.Input<KeepSecret | null>;
  /**
   * Raw Authlete fields, or enum values, that are newer than this version of the package. They are merged into the
   * request; arrays are replaced as a whole. Names of known inputs are refused, except to set an enum value.
   */
  extra?: pulumi.Input<pulumi.Inputs | null>;
  /**
   * The id of an existing client, `<serviceId>/<clientId>`. The first `pulumi up` takes this client over in place of
   * creating one: it changes what the program gives, and keeps the rest.
   *
   * @remarks Never sent to Authlete. Once the resource is recorded, it means nothing, and may go.
   */
  adopt?: pulumi.Input<string | null>;
}

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
export class Client extends AuthleteResource {
  /** @internal */
  static readonly __pulumiType: string = AuthleteResource.typeOf("Client");

  /**
   * The client ID that Authlete issued, a number in text form. It is part of the resource's id, so it is known in every
   * preview of an update.
   */
  get clientId(): pulumi.Output<string> {
    return this.part(1);
  }
  /** The sequence number of the client. No request needs it. */
  declare readonly number: pulumi.Output<number | undefined>;
  /** The sequence number of the service that owns the client. No request needs it. */
  declare readonly serviceNumber: pulumi.Output<number | undefined>;
  /**
   * The client secret: 1 to 86 characters of `A-Z a-z 0-9 - _`. If you leave it out, the client keeps the secret that
   * Authlete generated, which is then an output.
   *
   * @remarks Secret: encrypted in state.
   * @see [RFC 6749 section 2.3.1](https://www.rfc-editor.org/rfc/rfc6749.html#section-2.3.1)
   */
  declare readonly clientSecret: pulumi.Output<string | undefined>;
  /**
   * Whether the client was created by dynamic registration. Default `false`.
   *
   * @see [RFC 7591](https://www.rfc-editor.org/rfc/rfc7591.html)
   */
  declare readonly dynamicallyRegistered: pulumi.Output<boolean | undefined>;
  /** When the client was created, in milliseconds since 1970-01-01 UTC. */
  declare readonly createdAt: pulumi.Output<number | undefined>;
  /** When the client was last written, in milliseconds since 1970-01-01 UTC. Every update changes it. */
  declare readonly modifiedAt: pulumi.Output<number | undefined>;
  /**
   * The host that Authlete uses as the sector for `PAIRWISE` subjects, derived from `sectorIdentifierUri` or
   * `redirectUris`. Since Authlete 2.2.1.
   *
   * @see [OpenID Connect Core 1.0 section 8.1](https://openid.net/specs/openid-connect-core-1_0.html#PairwiseAlg)
   */
  declare readonly derivedSectorIdentifier: pulumi.Output<string | undefined>;
  /**
   * The URL of the client ID metadata document that Authlete created the client from. Since Authlete 3.0.22.
   *
   * @remarks Available only from a look-up.
   * @see [OAuth Client ID Metadata
   * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/)
   */
  declare readonly metadataDocumentLocation: pulumi.Output<string | undefined>;
  /**
   * When the metadata document expires, in milliseconds since 1970-01-01 UTC. Since Authlete 3.0.22.
   *
   * @remarks Available only from a look-up.
   */
  declare readonly metadataDocumentExpiresAt: pulumi.Output<number | undefined>;
  /**
   * When the metadata document was last fetched, in milliseconds since 1970-01-01 UTC. Since Authlete 3.0.22.
   *
   * @remarks Available only from a look-up.
   */
  declare readonly metadataDocumentUpdatedAt: pulumi.Output<number | undefined>;
  /**
   * Whether Authlete created the client from a client ID metadata document. Default `false`. Since Authlete 3.0.22.
   *
   * @remarks Available only from a look-up.
   * @see [OAuth Client ID Metadata
   * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/)
   */
  declare readonly discoveredByMetadataDocument: pulumi.Output<boolean | undefined>;
  /**
   * How the client was created: through this API (`STATIC_REGISTRATION`), by one of the kinds of registration, or from
   * a metadata document. Since Authlete 3.0.22.
   */
  declare readonly clientSource: pulumi.Output<ClientSource | undefined>;
  /**
   * The id of the service that owns the client: its API key, in digits.
   *
   * @remarks A change replaces the resource.
   */
  declare readonly serviceId: pulumi.Output<string>;
  /**
   * The name that end users see, for example on consent pages. Client metadata: `client_name`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  declare readonly clientName: pulumi.Output<string | undefined>;
  /**
   * The client name in several languages, one entry per language tag. Client metadata: `client_name#ja`, for example.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2.1](https://openid.net/specs/openid-connect-registration-1_0.html#LanguagesAndScripts)
   */
  declare readonly clientNames: pulumi.Output<TaggedValue[] | undefined>;
  /** A note about the client for its administrators. No protocol message carries it. */
  declare readonly description: pulumi.Output<string | undefined>;
  /** The description in several languages, one entry per language tag. */
  declare readonly descriptions: pulumi.Output<TaggedValue[] | undefined>;
  /**
   * The `client_id` that applications send, in place of the number that Authlete issues. Default: that number as text.
   * An `http` or `https` URL is refused if the service sets `httpAliasProhibited`.
   *
   * @remarks Unique in its service.
   * @see [RFC 6749 section 2.2](https://www.rfc-editor.org/rfc/rfc6749.html#section-2.2)
   */
  declare readonly clientIdAlias: pulumi.Output<string | undefined>;
  /**
   * Whether requests may use `clientIdAlias`; the field of the same name in the service must be `true` too. In Authlete
   * 3.0, the alias is always enabled.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   */
  declare readonly clientIdAliasEnabled: pulumi.Output<boolean | undefined>;
  /**
   * `CONFIDENTIAL` for a client that can keep a credential secret, `PUBLIC` for one that cannot, such as a browser or
   * mobile application. A `PUBLIC` client needs the `tokenAuthMethod` `NONE`, a `CONFIDENTIAL` one any other method;
   * other combinations fail at run time.
   *
   * @see [RFC 6749 section 2.1](https://www.rfc-editor.org/rfc/rfc6749.html#section-2.1)
   */
  declare readonly clientType: pulumi.Output<ClientType | undefined>;
  /**
   * `WEB` or `NATIVE`. It determines which redirect URIs Authlete accepts at run time; `null` turns these checks off.
   * Client metadata: `application_type`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  declare readonly applicationType: pulumi.Output<ApplicationType | undefined>;
  /**
   * The URL of a logo for consent pages. Client metadata: `logo_uri`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  declare readonly logoUri: pulumi.Output<string | undefined>;
  /**
   * Logo URLs in several languages, one entry per language tag.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2.1](https://openid.net/specs/openid-connect-registration-1_0.html#LanguagesAndScripts)
   */
  declare readonly logoUris: pulumi.Output<TaggedValue[] | undefined>;
  /**
   * The e-mail addresses of the people responsible for the client. Client metadata: `contacts`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  declare readonly contacts: pulumi.Output<string[] | undefined>;
  /**
   * Whether the client's access tokens are bound to the certificate of its TLS connection, so that a stolen token is
   * useless. Default `false`. Client metadata: `tls_client_certificate_bound_access_tokens`.
   *
   * @see [RFC 8705 section 3.4](https://www.rfc-editor.org/rfc/rfc8705.html#section-3.4)
   */
  declare readonly tlsClientCertificateBoundAccessTokens: pulumi.Output<boolean | undefined>;
  /**
   * An identifier of the software, the same for all its installations and versions. Client metadata: `software_id`.
   * Since Authlete 2.3.0.
   *
   * @see [RFC 7591 section 2](https://www.rfc-editor.org/rfc/rfc7591.html#section-2)
   */
  declare readonly softwareId: pulumi.Output<string | undefined>;
  /**
   * The developer who owns the client. Deprecated: Authlete 3.0 has no developers.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   */
  declare readonly developer: pulumi.Output<string | undefined>;
  /**
   * The version of the software that `softwareId` identifies. Client metadata: `software_version`. Since Authlete
   * 2.3.0.
   *
   * @see [RFC 7591 section 2](https://www.rfc-editor.org/rfc/rfc7591.html#section-2)
   */
  declare readonly softwareVersion: pulumi.Output<string | undefined>;
  /**
   * The hash of the token that a dynamically registered client uses to manage its registration.
   *
   * @remarks Secret: encrypted in state. Authlete 2.x only: Authlete 3.0 ignores it.
   * @see [RFC 7592 section 3](https://www.rfc-editor.org/rfc/rfc7592.html#section-3)
   */
  declare readonly registrationAccessTokenHash: pulumi.Output<string | undefined>;
  /**
   * The grant types that the client may use; the service must support them too. An empty list allows none. Client
   * metadata: `grant_types`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  declare readonly grantTypes: pulumi.Output<GrantType[] | undefined>;
  /**
   * The `response_type` values that the client may use at the authorization endpoint. An empty list allows none. Client
   * metadata: `response_types`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  declare readonly responseTypes: pulumi.Output<ResponseType[] | undefined>;
  /**
   * The URIs that authorization responses may be sent to: absolute, without a fragment, in printable ASCII, at most 200
   * characters each. A `WEB` client with the grant type `IMPLICIT` needs `https` and a host other than `localhost`. A
   * `NATIVE` client may use `http` on `localhost`, or a custom scheme.
   *
   * @see [RFC 6749 section 3.1.2](https://www.rfc-editor.org/rfc/rfc6749.html#section-3.1.2)
   */
  declare readonly redirectUris: pulumi.Output<string[] | undefined>;
  /**
   * The algorithm that signs authorization responses in JWT form; not `NONE`. Client metadata:
   * `authorization_signed_response_alg`.
   *
   * @see [JARM section 3](https://openid.net/specs/oauth-v2-jarm.html#section-3)
   */
  declare readonly authorizationSignAlg: pulumi.Output<JwsAlg | undefined>;
  /**
   * The key management algorithm (JWE `alg`) for encrypted authorization responses. `null`: they are not encrypted.
   * Client metadata: `authorization_encrypted_response_alg`.
   *
   * @see [JARM section 3](https://openid.net/specs/oauth-v2-jarm.html#section-3)
   */
  declare readonly authorizationEncryptionAlg: pulumi.Output<JweAlg | undefined>;
  /**
   * The content encryption algorithm (JWE `enc`) for encrypted authorization responses. It needs
   * `authorizationEncryptionAlg`. Client metadata: `authorization_encrypted_response_enc`.
   *
   * @see [JARM section 3](https://openid.net/specs/oauth-v2-jarm.html#section-3)
   */
  declare readonly authorizationEncryptionEnc: pulumi.Output<JweEnc | undefined>;
  /**
   * How the client authenticates at the token endpoint. A client created without it gets `NONE`, which is for `PUBLIC`
   * clients. Client metadata: `token_endpoint_auth_method`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  declare readonly tokenAuthMethod: pulumi.Output<ClientAuthMethod | undefined>;
  /**
   * The algorithm that the client signs its assertions with: asymmetric for `PRIVATE_KEY_JWT`; `HS256`, `HS384` or
   * `HS512` for `CLIENT_SECRET_JWT`. `null` allows every algorithm that fits the method; `NONE` is refused. Client
   * metadata: `token_endpoint_auth_signing_alg`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  declare readonly tokenAuthSignAlg: pulumi.Output<JwsAlg | undefined>;
  /**
   * The `kid` of the key in the client's JWK Set whose `x5c` contains the certificate for
   * `SELF_SIGNED_TLS_CLIENT_AUTH`.
   *
   * @see [RFC 8705 section 2.2](https://www.rfc-editor.org/rfc/rfc8705.html#section-2.2)
   */
  declare readonly selfSignedCertificateKeyId: pulumi.Output<string | undefined>;
  /**
   * The subject distinguished name of the certificate for `TLS_CLIENT_AUTH`, in the syntax of RFC 4514:
   * `CN=shop,O=Example`. Set at most one `tlsClientAuth…` field. Client metadata: `tls_client_auth_subject_dn`.
   *
   * @see [RFC 8705 section 2.1.2](https://www.rfc-editor.org/rfc/rfc8705.html#section-2.1.2)
   * @see [RFC 4514](https://www.rfc-editor.org/rfc/rfc4514.html)
   */
  declare readonly tlsClientAuthSubjectDn: pulumi.Output<string | undefined>;
  /**
   * The DNS name in the subject alternative names of the certificate for `TLS_CLIENT_AUTH`. Set at most one
   * `tlsClientAuth…` field. Client metadata: `tls_client_auth_san_dns`.
   *
   * @see [RFC 8705 section 2.1.2](https://www.rfc-editor.org/rfc/rfc8705.html#section-2.1.2)
   */
  declare readonly tlsClientAuthSanDns: pulumi.Output<string | undefined>;
  /**
   * The URI, of any scheme, in the subject alternative names of the certificate for `TLS_CLIENT_AUTH`. Set at most one
   * `tlsClientAuth…` field. Client metadata: `tls_client_auth_san_uri`.
   *
   * @see [RFC 8705 section 2.1.2](https://www.rfc-editor.org/rfc/rfc8705.html#section-2.1.2)
   */
  declare readonly tlsClientAuthSanUri: pulumi.Output<string | undefined>;
  /**
   * The IP address, version 4 or 6, in the subject alternative names of the certificate for `TLS_CLIENT_AUTH`. Set at
   * most one `tlsClientAuth…` field. Client metadata: `tls_client_auth_san_ip`.
   *
   * @see [RFC 8705 section 2.1.2](https://www.rfc-editor.org/rfc/rfc8705.html#section-2.1.2)
   */
  declare readonly tlsClientAuthSanIp: pulumi.Output<string | undefined>;
  /**
   * The e-mail address in the subject alternative names of the certificate for `TLS_CLIENT_AUTH`. Set at most one
   * `tlsClientAuth…` field. Client metadata: `tls_client_auth_san_email`.
   *
   * @see [RFC 8705 section 2.1.2](https://www.rfc-editor.org/rfc/rfc8705.html#section-2.1.2)
   */
  declare readonly tlsClientAuthSanEmail: pulumi.Output<string | undefined>;
  /**
   * Whether the client must push its authorization requests. Default `false`. Client metadata:
   * `require_pushed_authorization_requests`. Since Authlete 2.2.1.
   *
   * @see [RFC 9126 section 6](https://www.rfc-editor.org/rfc/rfc9126.html#section-6)
   */
  declare readonly parRequired: pulumi.Output<boolean | undefined>;
  /**
   * Whether the client's authorization requests must use a request object. Default `false`. Client metadata:
   * `require_signed_request_object`. Since Authlete 2.2.1.
   *
   * @see [RFC 9101 section 10.5](https://www.rfc-editor.org/rfc/rfc9101.html#section-10.5)
   */
  declare readonly requestObjectRequired: pulumi.Output<boolean | undefined>;
  /**
   * The algorithm that the client signs its request objects with. `null` allows every algorithm. Client metadata:
   * `request_object_signing_alg`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  declare readonly requestSignAlg: pulumi.Output<JwsAlg | undefined>;
  /**
   * The key management algorithm (JWE `alg`) that the client may use to encrypt request objects. It is binding only if
   * `requestObjectEncryptionAlgMatchRequired` is set. Client metadata: `request_object_encryption_alg`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  declare readonly requestEncryptionAlg: pulumi.Output<JweAlg | undefined>;
  /**
   * The content encryption algorithm (JWE `enc`) that the client may use to encrypt request objects. It needs
   * `requestEncryptionAlg`. Client metadata: `request_object_encryption_enc`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  declare readonly requestEncryptionEnc: pulumi.Output<JweEnc | undefined>;
  /**
   * The `request_uri` values that the client may send: the URLs of its request objects. Authlete fetches no others.
   * Client metadata: `request_uris`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  declare readonly requestUris: pulumi.Output<string[] | undefined>;
  /**
   * How long a login stays recent enough, in seconds, if a request has no `max_age`; after that, the user must log in
   * again. Default `0`: no limit. Client metadata: `default_max_age`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  declare readonly defaultMaxAge: pulumi.Output<number | undefined>;
  /**
   * The authentication context classes to request if a request names none. Client metadata: `default_acr_values`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  declare readonly defaultAcrs: pulumi.Output<string[] | undefined>;
  /**
   * The algorithm that signs ID tokens. Default `RS256`. `NONE` is only for clients that receive ID tokens from the
   * token endpoint alone. Client metadata: `id_token_signed_response_alg`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  declare readonly idTokenSignAlg: pulumi.Output<JwsAlg | undefined>;
  /**
   * The key management algorithm (JWE `alg`) for encrypted ID tokens. `null`: they are not encrypted. Client metadata:
   * `id_token_encrypted_response_alg`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  declare readonly idTokenEncryptionAlg: pulumi.Output<JweAlg | undefined>;
  /**
   * The content encryption algorithm (JWE `enc`) for encrypted ID tokens. It needs `idTokenEncryptionAlg`. Client
   * metadata: `id_token_encrypted_response_enc`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  declare readonly idTokenEncryptionEnc: pulumi.Output<JweEnc | undefined>;
  /**
   * Whether ID tokens always contain the claim `auth_time`, the time of the user's login. Default `false`. Client
   * metadata: `require_auth_time`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  declare readonly authTimeRequired: pulumi.Output<boolean | undefined>;
  /**
   * Whether users have the same `sub` for every client (`PUBLIC`) or a different one for each sector (`PAIRWISE`). A
   * client created without it gets `PUBLIC`.
   *
   * @see [OpenID Connect Core 1.0 section 8](https://openid.net/specs/openid-connect-core-1_0.html#SubjectIDTypes)
   */
  declare readonly subjectType: pulumi.Output<SubjectType | undefined>;
  /**
   * The `https` URL of a JSON list of redirect URIs. Its host is the sector for `PAIRWISE` subjects. Needed if
   * `redirectUris` use more than one host. Since Authlete 2.2.1.
   *
   * @see [OpenID Connect Core 1.0 section 8.1](https://openid.net/specs/openid-connect-core-1_0.html#PairwiseAlg)
   */
  declare readonly sectorIdentifierUri: pulumi.Output<string | undefined>;
  /**
   * The URL where the client publishes its public keys. If it is set, `jwks` is not used. Client metadata: `jwks_uri`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  declare readonly jwksUri: pulumi.Output<string | undefined>;
  /**
   * The client's public keys: a JWK Set without private keys. Not used if `jwksUri` is set. Client metadata: `jwks`.
   *
   * @remarks Compared as JSON. As an output, it is text.
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  declare readonly jwks: pulumi.Output<string | undefined>;
  /**
   * The algorithm that signs userinfo responses, which are then JWTs. `null`: they are plain JSON. Client metadata:
   * `userinfo_signed_response_alg`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  declare readonly userInfoSignAlg: pulumi.Output<JwsAlg | undefined>;
  /**
   * The key management algorithm (JWE `alg`) for encrypted userinfo responses. `null`: they are not encrypted. Client
   * metadata: `userinfo_encrypted_response_alg`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  declare readonly userInfoEncryptionAlg: pulumi.Output<JweAlg | undefined>;
  /**
   * The content encryption algorithm (JWE `enc`) for encrypted userinfo responses. It needs `userInfoEncryptionAlg`.
   * Client metadata: `userinfo_encrypted_response_enc`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  declare readonly userInfoEncryptionEnc: pulumi.Output<JweEnc | undefined>;
  /**
   * The `https` URL where a third party can initiate a login at the client. Client metadata: `initiate_login_uri`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  declare readonly loginUri: pulumi.Output<string | undefined>;
  /**
   * The URL of the client's terms of service, for consent pages. Client metadata: `tos_uri`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  declare readonly tosUri: pulumi.Output<string | undefined>;
  /**
   * URLs of the terms of service in several languages, one entry per language tag.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2.1](https://openid.net/specs/openid-connect-registration-1_0.html#LanguagesAndScripts)
   */
  declare readonly tosUris: pulumi.Output<TaggedValue[] | undefined>;
  /**
   * The URL of the page that explains how the client uses the user's data. Client metadata: `policy_uri`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  declare readonly policyUri: pulumi.Output<string | undefined>;
  /**
   * URLs of the policy page in several languages, one entry per language tag.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2.1](https://openid.net/specs/openid-connect-registration-1_0.html#LanguagesAndScripts)
   */
  declare readonly policyUris: pulumi.Output<TaggedValue[] | undefined>;
  /**
   * The URL of the client's home page. Client metadata: `client_uri`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  declare readonly clientUri: pulumi.Output<string | undefined>;
  /**
   * URLs of the home page in several languages, one entry per language tag.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2.1](https://openid.net/specs/openid-connect-registration-1_0.html#LanguagesAndScripts)
   */
  declare readonly clientUris: pulumi.Output<TaggedValue[] | undefined>;
  /**
   * How the client learns the result of a backchannel authentication: it polls (`POLL`), is notified when to ask
   * (`PING`), or receives the tokens directly (`PUSH`). The grant type `CIBA` needs it. Client metadata:
   * `backchannel_token_delivery_mode`.
   *
   * @see [CIBA Core 1.0
   * section 4](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#rfc.section.4)
   */
  declare readonly bcDeliveryMode: pulumi.Output<DeliveryMode | undefined>;
  /**
   * The `https` URL where the client is notified. Needed for the modes `PING` and `PUSH`. Client metadata:
   * `backchannel_client_notification_endpoint`.
   *
   * @see [CIBA Core 1.0
   * section 4](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#rfc.section.4)
   */
  declare readonly bcNotificationEndpoint: pulumi.Output<string | undefined>;
  /**
   * The algorithm that the client signs its backchannel authentication requests with. It must be asymmetric. Client
   * metadata: `backchannel_authentication_request_signing_alg`.
   *
   * @see [CIBA Core 1.0
   * section 4](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#rfc.section.4)
   */
  declare readonly bcRequestSignAlg: pulumi.Output<JwsAlg | undefined>;
  /**
   * Whether the client's backchannel authentication requests must carry a `user_code`, which only the user knows.
   * Default `false`. Client metadata: `backchannel_user_code_parameter`.
   *
   * @see [CIBA Core 1.0
   * section 4](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#rfc.section.4)
   */
  declare readonly bcUserCodeRequired: pulumi.Output<boolean | undefined>;
  /**
   * Your own attributes, as key and value. Authlete stores them and returns them with the client. Since Authlete 2.2.3.
   */
  declare readonly attributes: pulumi.Output<Pair[] | undefined>;
  /**
   * Settings of the client that no standard defines: its own token lifetimes, the scopes that it may request, and token
   * exchange.
   */
  declare readonly extension: pulumi.Output<Extension | undefined>;
  /**
   * The `type` values that the client may use in `authorization_details`. Client metadata:
   * `authorization_details_types`. Since Authlete 2.2.7.
   *
   * @see [RFC 9396 section 10](https://www.rfc-editor.org/rfc/rfc9396.html#section-10)
   */
  declare readonly authorizationDetailsTypes: pulumi.Output<string[] | undefined>;
  /**
   * Your own client metadata. Authlete silently drops members that the service does not list in
   * `supportedCustomClientMetadata`. Since Authlete 2.2.10.
   *
   * @remarks Compared as JSON. As an output, it is text.
   */
  declare readonly customMetadata: pulumi.Output<string | undefined>;
  /**
   * Whether request objects that pass through the browser must be encrypted; pushed ones need not be. Default `false`.
   * `true` in the service applies to every client. Since Authlete 2.2.10.
   */
  declare readonly frontChannelRequestObjectEncryptionRequired: pulumi.Output<boolean | undefined>;
  /**
   * Whether encrypted request objects must use `requestEncryptionAlg`, which is otherwise only informative. Default
   * `false`. `true` in the service applies to every client. Since Authlete 2.2.10.
   */
  declare readonly requestObjectEncryptionAlgMatchRequired: pulumi.Output<boolean | undefined>;
  /**
   * Whether encrypted request objects must use `requestEncryptionEnc`, which is otherwise only informative. Default
   * `false`. `true` in the service applies to every client. Since Authlete 2.2.10.
   */
  declare readonly requestObjectEncryptionEncMatchRequired: pulumi.Output<boolean | undefined>;
  /**
   * The hash algorithm for the digests of external attachments in verified claims, by its IANA name. If it is left out,
   * `sha-256` applies. Client metadata: `digest_algorithm`. Since Authlete 2.3.0.
   *
   * @see [OpenID Connect for Identity Assurance
   * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
   */
  declare readonly digestAlgorithm: pulumi.Output<string | undefined>;
  /**
   * Whether a new access token invalidates the earlier access tokens of the same user and client. Default `false`.
   * `true` in the service applies to every client. Since Authlete 2.3.0.
   */
  declare readonly singleAccessTokenPerSubject: pulumi.Output<boolean | undefined>;
  /**
   * Whether the client's authorization code requests must contain a `code_challenge`. Default `false`. Since Authlete
   * 2.3.0.
   *
   * @see [RFC 7636 section 4.3](https://www.rfc-editor.org/rfc/rfc7636.html#section-4.3)
   */
  declare readonly pkceRequired: pulumi.Output<boolean | undefined>;
  /**
   * Whether the method must be `S256` whenever the client uses PKCE, required or not; `plain` is then refused. Default
   * `false`. Since Authlete 2.3.0.
   *
   * @see [RFC 7636 section 4.2](https://www.rfc-editor.org/rfc/rfc7636.html#section-4.2)
   */
  declare readonly pkceS256Required: pulumi.Output<boolean | undefined>;
  /**
   * Whether the client must prove possession of a key in its token requests. Default `false`. Client metadata:
   * `dpop_bound_access_tokens`. Since Authlete 2.3.0.
   *
   * @see [RFC 9449 section 5.2](https://www.rfc-editor.org/rfc/rfc9449.html#section-5.2)
   */
  declare readonly dpopRequired: pulumi.Output<boolean | undefined>;
  /**
   * Whether the client was created by automatic registration in OpenID Federation. Default `false`. Since Authlete
   * 2.3.0.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   * @see [OpenID Federation 1.0 section 12.1](https://openid.net/specs/openid-federation-1_0.html#section-12.1)
   */
  declare readonly automaticallyRegistered: pulumi.Output<boolean | undefined>;
  /**
   * Whether the client was created by explicit registration in OpenID Federation. Default `false`. Since Authlete
   * 2.3.0.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   * @see [OpenID Federation 1.0 section 12.2](https://openid.net/specs/openid-federation-1_0.html#section-12.2)
   */
  declare readonly explicitlyRegistered: pulumi.Output<boolean | undefined>;
  /**
   * Whether the client signs its requests to resource servers. Default `false`. Since Authlete 2.3.0.
   *
   * @deprecated Authlete has deprecated this field.
   */
  declare readonly rsRequestSigned: pulumi.Output<boolean | undefined>;
  /**
   * The `kid` of the key in the client's JWK Set that verifies its signed requests to resource servers. Since Authlete
   * 2.3.0.
   */
  declare readonly rsSignedRequestKeyId: pulumi.Output<string | undefined>;
  /**
   * The OpenID Federation registration types that the client may use. Client metadata: `client_registration_types`.
   * Since Authlete 2.3.0.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
   */
  declare readonly clientRegistrationTypes: pulumi.Output<ClientRegistrationType[] | undefined>;
  /**
   * The human-readable name of the organization behind the client. Federation metadata: `organization_name`. Since
   * Authlete 2.3.0.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
   */
  declare readonly organizationName: pulumi.Output<string | undefined>;
  /**
   * The URL of the client's JWK Set as a signed JWT. Client metadata: `signed_jwks_uri`. Since Authlete 2.3.0.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
   */
  declare readonly signedJwksUri: pulumi.Output<string | undefined>;
  /**
   * The URL that identifies the client in OpenID Federation. Since Authlete 2.3.0.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
   */
  declare readonly entityId: pulumi.Output<string | undefined>;
  /**
   * The entity ID of the trust anchor at the end of the trust chain that the client was registered with. Since Authlete
   * 2.3.0.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
   */
  declare readonly trustAnchorId: pulumi.Output<string | undefined>;
  /**
   * The trust chain that OpenID Federation registered the client with: entity statements as JWTs, from the client up to
   * the trust anchor. Leave it out for other clients. Since Authlete 2.3.0.
   *
   * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
   */
  declare readonly trustChain: pulumi.Output<string[] | undefined>;
  /**
   * When the trust chain expires, in milliseconds since 1970-01-01 UTC. Since Authlete 2.3.0.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   */
  declare readonly trustChainExpiresAt: pulumi.Output<number | undefined>;
  /**
   * When the trust chain was last renewed, in milliseconds since 1970-01-01 UTC. Since Authlete 2.3.0.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   */
  declare readonly trustChainUpdatedAt: pulumi.Output<number | undefined>;
  /**
   * The URL where the client, a wallet, receives credential offers. Client metadata: `credential_offer_endpoint`. Since
   * Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID4VCI 1.0](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html)
   */
  declare readonly credentialOfferEndpoint: pulumi.Output<string | undefined>;
  /**
   * The FAPI profiles that every request of the client must follow, unless the service sets its own `fapiModes`. The
   * service must support the profile `FAPI`. Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   */
  declare readonly fapiModes: pulumi.Output<FapiMode[] | undefined>;
  /**
   * The `response_mode` values that the client may use. Default: all seven. An empty list allows none. Since Authlete
   * 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   */
  declare readonly responseModes: pulumi.Output<ResponseMode[] | undefined>;
  /**
   * Whether the client receives verifiable credentials only in encrypted responses. Default `false`. Since Authlete
   * 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   */
  declare readonly credentialResponseEncryptionRequired: pulumi.Output<boolean | undefined>;
  /**
   * Whether the client prefers the service's `mtlsEndpointAliases` to the regular endpoints. Default `false`. Client
   * metadata: `use_mtls_endpoint_aliases`. Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [FAPI 2.0 Security Profile](https://openid.net/specs/fapi-security-profile-2_0-final.html)
   */
  declare readonly mtlsEndpointAliasesUsed: pulumi.Output<boolean | undefined>;
  /**
   * Whether token migrations include this client. Default `false`. Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   */
  declare readonly inScopeForTokenMigration: pulumi.Output<boolean | undefined>;
  /**
   * The SPIFFE ID of the workload that authenticates with `SPIFFE_JWT`, for example `spiffe://example.org/shop`. Since
   * Authlete 3.0.28.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [SPIFFE ID](https://github.com/spiffe/spiffe/blob/main/standards/SPIFFE-ID.md)
   */
  declare readonly spiffeId: pulumi.Output<string | undefined>;
  /**
   * The URL of the SPIFFE trust bundle whose keys verify the JWTs of `SPIFFE_JWT`. Since Authlete 3.0.28.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [SPIFFE Trust Domain and
   * Bundle](https://github.com/spiffe/spiffe/blob/main/standards/SPIFFE_Trust_Domain_and_Bundle.md)
   */
  declare readonly spiffeBundleEndpoint: pulumi.Output<string | undefined>;
  /**
   * The version of the OpenID4VC High Assurance Interoperability Profile that the client must follow. Default `null`:
   * none. Since Authlete 3.0.29.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID4VC High Assurance Interoperability Profile
   * 1.0](https://openid.net/specs/openid4vc-high-assurance-interoperability-profile-1_0.html)
   */
  declare readonly haipVersion: pulumi.Output<HaipVersion | undefined>;
  /**
   * The URL that receives logout tokens when the user's session ends. Client metadata: `backchannel_logout_uri`. Since
   * Authlete 3.0.32.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID Connect Back-Channel Logout 1.0
   * section 2.2](https://openid.net/specs/openid-connect-backchannel-1_0.html#BCRegistration)
   */
  declare readonly backchannelLogoutUri: pulumi.Output<string | undefined>;
  /**
   * Whether logout tokens must identify the session in `sid`. Default `false`. Client metadata:
   * `backchannel_logout_session_required`. Since Authlete 3.0.32.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID Connect Back-Channel Logout 1.0
   * section 2.2](https://openid.net/specs/openid-connect-backchannel-1_0.html#BCRegistration)
   */
  declare readonly backchannelLogoutSessionRequired: pulumi.Output<boolean | undefined>;
  /**
   * Whether Authlete refuses every request of the client. It stops the client without deleting it, and it is written
   * through a separate endpoint. Default `false`. Since Authlete 2.3.7.
   */
  declare readonly locked: pulumi.Output<boolean | undefined>;
  /**
   * Any text. When it changes, the client gets a new secret of 512 random bits. It cannot be combined with
   * `clientSecret`.
   *
   * @remarks Never sent to Authlete.
   */
  declare readonly rotateClientSecret: pulumi.Output<string | undefined>;
  /**
   * Where the secret is kept that Authlete issued. `state`, the default: it is an output, encrypted in state.
   * `outside`: it is in no output and in no state, and `npx pulumi-authlete secret` hands it from Authlete to a vault.
   * It cannot be combined with `clientSecret`.
   *
   * @remarks Never sent to Authlete.
   */
  declare readonly keepSecret: pulumi.Output<KeepSecret | undefined>;
  /**
   * Raw Authlete fields, or enum values, that are newer than this version of the package. They are merged into the
   * request; arrays are replaced as a whole. Names of known inputs are refused, except to set an enum value.
   */
  declare readonly extra: pulumi.Output<Record<string, unknown> | undefined>;
  /**
   * The id of an existing client, `<serviceId>/<clientId>`. The first `pulumi up` takes this client over in place of
   * creating one: it changes what the program gives, and keeps the rest.
   *
   * @remarks Never sent to Authlete. Once the resource is recorded, it means nothing, and may go.
   */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /**
   * Declares a client.
   *
   * @param name The unique name of the resource.
   * @param args What the program manages of the client.
   * @param opts The resource options. `import` is not supported: use `pulumi import --file`.
   */
  constructor(name: string, args: ClientArgs, opts?: pulumi.CustomResourceOptions);
  /** @internal A look-up has no arguments. */
  constructor(name: string, args: undefined, opts: pulumi.CustomResourceOptions);
  constructor(name: string, args?: ClientArgs, opts?: pulumi.CustomResourceOptions) {
    super(client, name, args, opts);
  }

  /**
   * Looks up a client that this program does not manage, with all that Authlete shows of it.
   *
   * @param name The unique name of the resource.
   * @param id The id of the client: `<serviceId>/<clientId>`.
   * @param opts The resource options.
   * @throws If the client does not exist, or if the credential may not read it. The deployment then fails when the
   * engine reads the client; the call itself returns.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Client {
    return new Client(name, undefined, { ...opts, id });
  }

  /** Returns whether `obj` is a `Client`, even if it comes from another copy of this package. */
  static isInstance(obj: unknown): obj is Client {
    return AuthleteResource.is(obj, Client.__pulumiType);
  }
}

/** A client as a look-up finds it. Secret fields are secret outputs. */
export interface GetClientResult {
  /** The id: `<serviceId>/<clientId>`. */
  id: string;
  /**
   * The client ID that Authlete issued, a number in text form. It is part of the resource's id, so it is known in every
   * preview of an update.
   */
  clientId: string;
  /** The sequence number of the client. No request needs it. */
  number: number | undefined;
  /** The sequence number of the service that owns the client. No request needs it. */
  serviceNumber: number | undefined;
  /**
   * The client secret: 1 to 86 characters of `A-Z a-z 0-9 - _`. If you leave it out, the client keeps the secret that
   * Authlete generated, which is then an output.
   *
   * @remarks Secret: encrypted in state.
   * @see [RFC 6749 section 2.3.1](https://www.rfc-editor.org/rfc/rfc6749.html#section-2.3.1)
   */
  clientSecret: pulumi.Output<string | undefined>;
  /**
   * Whether the client was created by dynamic registration. Default `false`.
   *
   * @see [RFC 7591](https://www.rfc-editor.org/rfc/rfc7591.html)
   */
  dynamicallyRegistered: boolean | undefined;
  /** When the client was created, in milliseconds since 1970-01-01 UTC. */
  createdAt: number | undefined;
  /** When the client was last written, in milliseconds since 1970-01-01 UTC. Every update changes it. */
  modifiedAt: number | undefined;
  /**
   * The host that Authlete uses as the sector for `PAIRWISE` subjects, derived from `sectorIdentifierUri` or
   * `redirectUris`. Since Authlete 2.2.1.
   *
   * @see [OpenID Connect Core 1.0 section 8.1](https://openid.net/specs/openid-connect-core-1_0.html#PairwiseAlg)
   */
  derivedSectorIdentifier: string | undefined;
  /**
   * The URL of the client ID metadata document that Authlete created the client from. Since Authlete 3.0.22.
   *
   * @remarks Available only from a look-up.
   * @see [OAuth Client ID Metadata
   * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/)
   */
  metadataDocumentLocation: string | undefined;
  /**
   * When the metadata document expires, in milliseconds since 1970-01-01 UTC. Since Authlete 3.0.22.
   *
   * @remarks Available only from a look-up.
   */
  metadataDocumentExpiresAt: number | undefined;
  /**
   * When the metadata document was last fetched, in milliseconds since 1970-01-01 UTC. Since Authlete 3.0.22.
   *
   * @remarks Available only from a look-up.
   */
  metadataDocumentUpdatedAt: number | undefined;
  /**
   * Whether Authlete created the client from a client ID metadata document. Default `false`. Since Authlete 3.0.22.
   *
   * @remarks Available only from a look-up.
   * @see [OAuth Client ID Metadata
   * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/)
   */
  discoveredByMetadataDocument: boolean | undefined;
  /**
   * How the client was created: through this API (`STATIC_REGISTRATION`), by one of the kinds of registration, or from
   * a metadata document. Since Authlete 3.0.22.
   */
  clientSource: ClientSource | undefined;
  /** The id of the service that owns the client: its API key, in digits. */
  serviceId: string;
  /**
   * The name that end users see, for example on consent pages. Client metadata: `client_name`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  clientName: string | undefined;
  /**
   * The client name in several languages, one entry per language tag. Client metadata: `client_name#ja`, for example.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2.1](https://openid.net/specs/openid-connect-registration-1_0.html#LanguagesAndScripts)
   */
  clientNames: TaggedValue[] | undefined;
  /** A note about the client for its administrators. No protocol message carries it. */
  description: string | undefined;
  /** The description in several languages, one entry per language tag. */
  descriptions: TaggedValue[] | undefined;
  /**
   * The `client_id` that applications send, in place of the number that Authlete issues. Default: that number as text.
   * An `http` or `https` URL is refused if the service sets `httpAliasProhibited`.
   *
   * @remarks Unique in its service.
   * @see [RFC 6749 section 2.2](https://www.rfc-editor.org/rfc/rfc6749.html#section-2.2)
   */
  clientIdAlias: string | undefined;
  /**
   * Whether requests may use `clientIdAlias`; the field of the same name in the service must be `true` too. In Authlete
   * 3.0, the alias is always enabled.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   */
  clientIdAliasEnabled: boolean | undefined;
  /**
   * `CONFIDENTIAL` for a client that can keep a credential secret, `PUBLIC` for one that cannot, such as a browser or
   * mobile application. A `PUBLIC` client needs the `tokenAuthMethod` `NONE`, a `CONFIDENTIAL` one any other method;
   * other combinations fail at run time.
   *
   * @see [RFC 6749 section 2.1](https://www.rfc-editor.org/rfc/rfc6749.html#section-2.1)
   */
  clientType: ClientType | undefined;
  /**
   * `WEB` or `NATIVE`. It determines which redirect URIs Authlete accepts at run time; `null` turns these checks off.
   * Client metadata: `application_type`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  applicationType: ApplicationType | undefined;
  /**
   * The URL of a logo for consent pages. Client metadata: `logo_uri`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  logoUri: string | undefined;
  /**
   * Logo URLs in several languages, one entry per language tag.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2.1](https://openid.net/specs/openid-connect-registration-1_0.html#LanguagesAndScripts)
   */
  logoUris: TaggedValue[] | undefined;
  /**
   * The e-mail addresses of the people responsible for the client. Client metadata: `contacts`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  contacts: string[] | undefined;
  /**
   * Whether the client's access tokens are bound to the certificate of its TLS connection, so that a stolen token is
   * useless. Default `false`. Client metadata: `tls_client_certificate_bound_access_tokens`.
   *
   * @see [RFC 8705 section 3.4](https://www.rfc-editor.org/rfc/rfc8705.html#section-3.4)
   */
  tlsClientCertificateBoundAccessTokens: boolean | undefined;
  /**
   * An identifier of the software, the same for all its installations and versions. Client metadata: `software_id`.
   * Since Authlete 2.3.0.
   *
   * @see [RFC 7591 section 2](https://www.rfc-editor.org/rfc/rfc7591.html#section-2)
   */
  softwareId: string | undefined;
  /**
   * The developer who owns the client. Deprecated: Authlete 3.0 has no developers.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   */
  developer: string | undefined;
  /**
   * The version of the software that `softwareId` identifies. Client metadata: `software_version`. Since Authlete
   * 2.3.0.
   *
   * @see [RFC 7591 section 2](https://www.rfc-editor.org/rfc/rfc7591.html#section-2)
   */
  softwareVersion: string | undefined;
  /**
   * The hash of the token that a dynamically registered client uses to manage its registration.
   *
   * @remarks Secret: encrypted in state. Authlete 2.x only: Authlete 3.0 ignores it.
   * @see [RFC 7592 section 3](https://www.rfc-editor.org/rfc/rfc7592.html#section-3)
   */
  registrationAccessTokenHash: pulumi.Output<string | undefined>;
  /**
   * The grant types that the client may use; the service must support them too. An empty list allows none. Client
   * metadata: `grant_types`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  grantTypes: GrantType[] | undefined;
  /**
   * The `response_type` values that the client may use at the authorization endpoint. An empty list allows none. Client
   * metadata: `response_types`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  responseTypes: ResponseType[] | undefined;
  /**
   * The URIs that authorization responses may be sent to: absolute, without a fragment, in printable ASCII, at most 200
   * characters each. A `WEB` client with the grant type `IMPLICIT` needs `https` and a host other than `localhost`. A
   * `NATIVE` client may use `http` on `localhost`, or a custom scheme.
   *
   * @see [RFC 6749 section 3.1.2](https://www.rfc-editor.org/rfc/rfc6749.html#section-3.1.2)
   */
  redirectUris: string[] | undefined;
  /**
   * The algorithm that signs authorization responses in JWT form; not `NONE`. Client metadata:
   * `authorization_signed_response_alg`.
   *
   * @see [JARM section 3](https://openid.net/specs/oauth-v2-jarm.html#section-3)
   */
  authorizationSignAlg: JwsAlg | undefined;
  /**
   * The key management algorithm (JWE `alg`) for encrypted authorization responses. `null`: they are not encrypted.
   * Client metadata: `authorization_encrypted_response_alg`.
   *
   * @see [JARM section 3](https://openid.net/specs/oauth-v2-jarm.html#section-3)
   */
  authorizationEncryptionAlg: JweAlg | undefined;
  /**
   * The content encryption algorithm (JWE `enc`) for encrypted authorization responses. It needs
   * `authorizationEncryptionAlg`. Client metadata: `authorization_encrypted_response_enc`.
   *
   * @see [JARM section 3](https://openid.net/specs/oauth-v2-jarm.html#section-3)
   */
  authorizationEncryptionEnc: JweEnc | undefined;
  /**
   * How the client authenticates at the token endpoint. A client created without it gets `NONE`, which is for `PUBLIC`
   * clients. Client metadata: `token_endpoint_auth_method`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  tokenAuthMethod: ClientAuthMethod | undefined;
  /**
   * The algorithm that the client signs its assertions with: asymmetric for `PRIVATE_KEY_JWT`; `HS256`, `HS384` or
   * `HS512` for `CLIENT_SECRET_JWT`. `null` allows every algorithm that fits the method; `NONE` is refused. Client
   * metadata: `token_endpoint_auth_signing_alg`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  tokenAuthSignAlg: JwsAlg | undefined;
  /**
   * The `kid` of the key in the client's JWK Set whose `x5c` contains the certificate for
   * `SELF_SIGNED_TLS_CLIENT_AUTH`.
   *
   * @see [RFC 8705 section 2.2](https://www.rfc-editor.org/rfc/rfc8705.html#section-2.2)
   */
  selfSignedCertificateKeyId: string | undefined;
  /**
   * The subject distinguished name of the certificate for `TLS_CLIENT_AUTH`, in the syntax of RFC 4514:
   * `CN=shop,O=Example`. Set at most one `tlsClientAuth…` field. Client metadata: `tls_client_auth_subject_dn`.
   *
   * @see [RFC 8705 section 2.1.2](https://www.rfc-editor.org/rfc/rfc8705.html#section-2.1.2)
   * @see [RFC 4514](https://www.rfc-editor.org/rfc/rfc4514.html)
   */
  tlsClientAuthSubjectDn: string | undefined;
  /**
   * The DNS name in the subject alternative names of the certificate for `TLS_CLIENT_AUTH`. Set at most one
   * `tlsClientAuth…` field. Client metadata: `tls_client_auth_san_dns`.
   *
   * @see [RFC 8705 section 2.1.2](https://www.rfc-editor.org/rfc/rfc8705.html#section-2.1.2)
   */
  tlsClientAuthSanDns: string | undefined;
  /**
   * The URI, of any scheme, in the subject alternative names of the certificate for `TLS_CLIENT_AUTH`. Set at most one
   * `tlsClientAuth…` field. Client metadata: `tls_client_auth_san_uri`.
   *
   * @see [RFC 8705 section 2.1.2](https://www.rfc-editor.org/rfc/rfc8705.html#section-2.1.2)
   */
  tlsClientAuthSanUri: string | undefined;
  /**
   * The IP address, version 4 or 6, in the subject alternative names of the certificate for `TLS_CLIENT_AUTH`. Set at
   * most one `tlsClientAuth…` field. Client metadata: `tls_client_auth_san_ip`.
   *
   * @see [RFC 8705 section 2.1.2](https://www.rfc-editor.org/rfc/rfc8705.html#section-2.1.2)
   */
  tlsClientAuthSanIp: string | undefined;
  /**
   * The e-mail address in the subject alternative names of the certificate for `TLS_CLIENT_AUTH`. Set at most one
   * `tlsClientAuth…` field. Client metadata: `tls_client_auth_san_email`.
   *
   * @see [RFC 8705 section 2.1.2](https://www.rfc-editor.org/rfc/rfc8705.html#section-2.1.2)
   */
  tlsClientAuthSanEmail: string | undefined;
  /**
   * Whether the client must push its authorization requests. Default `false`. Client metadata:
   * `require_pushed_authorization_requests`. Since Authlete 2.2.1.
   *
   * @see [RFC 9126 section 6](https://www.rfc-editor.org/rfc/rfc9126.html#section-6)
   */
  parRequired: boolean | undefined;
  /**
   * Whether the client's authorization requests must use a request object. Default `false`. Client metadata:
   * `require_signed_request_object`. Since Authlete 2.2.1.
   *
   * @see [RFC 9101 section 10.5](https://www.rfc-editor.org/rfc/rfc9101.html#section-10.5)
   */
  requestObjectRequired: boolean | undefined;
  /**
   * The algorithm that the client signs its request objects with. `null` allows every algorithm. Client metadata:
   * `request_object_signing_alg`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  requestSignAlg: JwsAlg | undefined;
  /**
   * The key management algorithm (JWE `alg`) that the client may use to encrypt request objects. It is binding only if
   * `requestObjectEncryptionAlgMatchRequired` is set. Client metadata: `request_object_encryption_alg`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  requestEncryptionAlg: JweAlg | undefined;
  /**
   * The content encryption algorithm (JWE `enc`) that the client may use to encrypt request objects. It needs
   * `requestEncryptionAlg`. Client metadata: `request_object_encryption_enc`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  requestEncryptionEnc: JweEnc | undefined;
  /**
   * The `request_uri` values that the client may send: the URLs of its request objects. Authlete fetches no others.
   * Client metadata: `request_uris`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  requestUris: string[] | undefined;
  /**
   * How long a login stays recent enough, in seconds, if a request has no `max_age`; after that, the user must log in
   * again. Default `0`: no limit. Client metadata: `default_max_age`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  defaultMaxAge: number | undefined;
  /**
   * The authentication context classes to request if a request names none. Client metadata: `default_acr_values`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  defaultAcrs: string[] | undefined;
  /**
   * The algorithm that signs ID tokens. Default `RS256`. `NONE` is only for clients that receive ID tokens from the
   * token endpoint alone. Client metadata: `id_token_signed_response_alg`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  idTokenSignAlg: JwsAlg | undefined;
  /**
   * The key management algorithm (JWE `alg`) for encrypted ID tokens. `null`: they are not encrypted. Client metadata:
   * `id_token_encrypted_response_alg`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  idTokenEncryptionAlg: JweAlg | undefined;
  /**
   * The content encryption algorithm (JWE `enc`) for encrypted ID tokens. It needs `idTokenEncryptionAlg`. Client
   * metadata: `id_token_encrypted_response_enc`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  idTokenEncryptionEnc: JweEnc | undefined;
  /**
   * Whether ID tokens always contain the claim `auth_time`, the time of the user's login. Default `false`. Client
   * metadata: `require_auth_time`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  authTimeRequired: boolean | undefined;
  /**
   * Whether users have the same `sub` for every client (`PUBLIC`) or a different one for each sector (`PAIRWISE`). A
   * client created without it gets `PUBLIC`.
   *
   * @see [OpenID Connect Core 1.0 section 8](https://openid.net/specs/openid-connect-core-1_0.html#SubjectIDTypes)
   */
  subjectType: SubjectType | undefined;
  /**
   * The `https` URL of a JSON list of redirect URIs. Its host is the sector for `PAIRWISE` subjects. Needed if
   * `redirectUris` use more than one host. Since Authlete 2.2.1.
   *
   * @see [OpenID Connect Core 1.0 section 8.1](https://openid.net/specs/openid-connect-core-1_0.html#PairwiseAlg)
   */
  sectorIdentifierUri: string | undefined;
  /**
   * The URL where the client publishes its public keys. If it is set, `jwks` is not used. Client metadata: `jwks_uri`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  jwksUri: string | undefined;
  /**
   * The client's public keys: a JWK Set without private keys. Not used if `jwksUri` is set. Client metadata: `jwks`.
   *
   * @remarks Compared as JSON. As an output, it is text.
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  jwks: string | undefined;
  /**
   * The algorithm that signs userinfo responses, which are then JWTs. `null`: they are plain JSON. Client metadata:
   * `userinfo_signed_response_alg`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  userInfoSignAlg: JwsAlg | undefined;
  /**
   * The key management algorithm (JWE `alg`) for encrypted userinfo responses. `null`: they are not encrypted. Client
   * metadata: `userinfo_encrypted_response_alg`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  userInfoEncryptionAlg: JweAlg | undefined;
  /**
   * The content encryption algorithm (JWE `enc`) for encrypted userinfo responses. It needs `userInfoEncryptionAlg`.
   * Client metadata: `userinfo_encrypted_response_enc`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  userInfoEncryptionEnc: JweEnc | undefined;
  /**
   * The `https` URL where a third party can initiate a login at the client. Client metadata: `initiate_login_uri`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  loginUri: string | undefined;
  /**
   * The URL of the client's terms of service, for consent pages. Client metadata: `tos_uri`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  tosUri: string | undefined;
  /**
   * URLs of the terms of service in several languages, one entry per language tag.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2.1](https://openid.net/specs/openid-connect-registration-1_0.html#LanguagesAndScripts)
   */
  tosUris: TaggedValue[] | undefined;
  /**
   * The URL of the page that explains how the client uses the user's data. Client metadata: `policy_uri`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  policyUri: string | undefined;
  /**
   * URLs of the policy page in several languages, one entry per language tag.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2.1](https://openid.net/specs/openid-connect-registration-1_0.html#LanguagesAndScripts)
   */
  policyUris: TaggedValue[] | undefined;
  /**
   * The URL of the client's home page. Client metadata: `client_uri`.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata)
   */
  clientUri: string | undefined;
  /**
   * URLs of the home page in several languages, one entry per language tag.
   *
   * @see [OpenID Connect Dynamic Client Registration 1.0
   * section 2.1](https://openid.net/specs/openid-connect-registration-1_0.html#LanguagesAndScripts)
   */
  clientUris: TaggedValue[] | undefined;
  /**
   * How the client learns the result of a backchannel authentication: it polls (`POLL`), is notified when to ask
   * (`PING`), or receives the tokens directly (`PUSH`). The grant type `CIBA` needs it. Client metadata:
   * `backchannel_token_delivery_mode`.
   *
   * @see [CIBA Core 1.0
   * section 4](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#rfc.section.4)
   */
  bcDeliveryMode: DeliveryMode | undefined;
  /**
   * The `https` URL where the client is notified. Needed for the modes `PING` and `PUSH`. Client metadata:
   * `backchannel_client_notification_endpoint`.
   *
   * @see [CIBA Core 1.0
   * section 4](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#rfc.section.4)
   */
  bcNotificationEndpoint: string | undefined;
  /**
   * The algorithm that the client signs its backchannel authentication requests with. It must be asymmetric. Client
   * metadata: `backchannel_authentication_request_signing_alg`.
   *
   * @see [CIBA Core 1.0
   * section 4](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#rfc.section.4)
   */
  bcRequestSignAlg: JwsAlg | undefined;
  /**
   * Whether the client's backchannel authentication requests must carry a `user_code`, which only the user knows.
   * Default `false`. Client metadata: `backchannel_user_code_parameter`.
   *
   * @see [CIBA Core 1.0
   * section 4](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#rfc.section.4)
   */
  bcUserCodeRequired: boolean | undefined;
  /**
   * Your own attributes, as key and value. Authlete stores them and returns them with the client. Since Authlete 2.2.3.
   */
  attributes: Pair[] | undefined;
  /**
   * Settings of the client that no standard defines: its own token lifetimes, the scopes that it may request, and token
   * exchange.
   */
  extension: Extension | undefined;
  /**
   * The `type` values that the client may use in `authorization_details`. Client metadata:
   * `authorization_details_types`. Since Authlete 2.2.7.
   *
   * @see [RFC 9396 section 10](https://www.rfc-editor.org/rfc/rfc9396.html#section-10)
   */
  authorizationDetailsTypes: string[] | undefined;
  /**
   * Your own client metadata. Authlete silently drops members that the service does not list in
   * `supportedCustomClientMetadata`. Since Authlete 2.2.10.
   *
   * @remarks Compared as JSON. As an output, it is text.
   */
  customMetadata: string | undefined;
  /**
   * Whether request objects that pass through the browser must be encrypted; pushed ones need not be. Default `false`.
   * `true` in the service applies to every client. Since Authlete 2.2.10.
   */
  frontChannelRequestObjectEncryptionRequired: boolean | undefined;
  /**
   * Whether encrypted request objects must use `requestEncryptionAlg`, which is otherwise only informative. Default
   * `false`. `true` in the service applies to every client. Since Authlete 2.2.10.
   */
  requestObjectEncryptionAlgMatchRequired: boolean | undefined;
  /**
   * Whether encrypted request objects must use `requestEncryptionEnc`, which is otherwise only informative. Default
   * `false`. `true` in the service applies to every client. Since Authlete 2.2.10.
   */
  requestObjectEncryptionEncMatchRequired: boolean | undefined;
  /**
   * The hash algorithm for the digests of external attachments in verified claims, by its IANA name. If it is left out,
   * `sha-256` applies. Client metadata: `digest_algorithm`. Since Authlete 2.3.0.
   *
   * @see [OpenID Connect for Identity Assurance
   * 1.0](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html)
   */
  digestAlgorithm: string | undefined;
  /**
   * Whether a new access token invalidates the earlier access tokens of the same user and client. Default `false`.
   * `true` in the service applies to every client. Since Authlete 2.3.0.
   */
  singleAccessTokenPerSubject: boolean | undefined;
  /**
   * Whether the client's authorization code requests must contain a `code_challenge`. Default `false`. Since Authlete
   * 2.3.0.
   *
   * @see [RFC 7636 section 4.3](https://www.rfc-editor.org/rfc/rfc7636.html#section-4.3)
   */
  pkceRequired: boolean | undefined;
  /**
   * Whether the method must be `S256` whenever the client uses PKCE, required or not; `plain` is then refused. Default
   * `false`. Since Authlete 2.3.0.
   *
   * @see [RFC 7636 section 4.2](https://www.rfc-editor.org/rfc/rfc7636.html#section-4.2)
   */
  pkceS256Required: boolean | undefined;
  /**
   * Whether the client must prove possession of a key in its token requests. Default `false`. Client metadata:
   * `dpop_bound_access_tokens`. Since Authlete 2.3.0.
   *
   * @see [RFC 9449 section 5.2](https://www.rfc-editor.org/rfc/rfc9449.html#section-5.2)
   */
  dpopRequired: boolean | undefined;
  /**
   * Whether the client was created by automatic registration in OpenID Federation. Default `false`. Since Authlete
   * 2.3.0.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   * @see [OpenID Federation 1.0 section 12.1](https://openid.net/specs/openid-federation-1_0.html#section-12.1)
   */
  automaticallyRegistered: boolean | undefined;
  /**
   * Whether the client was created by explicit registration in OpenID Federation. Default `false`. Since Authlete
   * 2.3.0.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   * @see [OpenID Federation 1.0 section 12.2](https://openid.net/specs/openid-federation-1_0.html#section-12.2)
   */
  explicitlyRegistered: boolean | undefined;
  /**
   * Whether the client signs its requests to resource servers. Default `false`. Since Authlete 2.3.0.
   *
   * @deprecated Authlete has deprecated this field.
   */
  rsRequestSigned: boolean | undefined;
  /**
   * The `kid` of the key in the client's JWK Set that verifies its signed requests to resource servers. Since Authlete
   * 2.3.0.
   */
  rsSignedRequestKeyId: string | undefined;
  /**
   * The OpenID Federation registration types that the client may use. Client metadata: `client_registration_types`.
   * Since Authlete 2.3.0.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
   */
  clientRegistrationTypes: ClientRegistrationType[] | undefined;
  /**
   * The human-readable name of the organization behind the client. Federation metadata: `organization_name`. Since
   * Authlete 2.3.0.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
   */
  organizationName: string | undefined;
  /**
   * The URL of the client's JWK Set as a signed JWT. Client metadata: `signed_jwks_uri`. Since Authlete 2.3.0.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
   */
  signedJwksUri: string | undefined;
  /**
   * The URL that identifies the client in OpenID Federation. Since Authlete 2.3.0.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
   */
  entityId: string | undefined;
  /**
   * The entity ID of the trust anchor at the end of the trust chain that the client was registered with. Since Authlete
   * 2.3.0.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
   */
  trustAnchorId: string | undefined;
  /**
   * The trust chain that OpenID Federation registered the client with: entity statements as JWTs, from the client up to
   * the trust anchor. Leave it out for other clients. Since Authlete 2.3.0.
   *
   * @see [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html)
   */
  trustChain: string[] | undefined;
  /**
   * When the trust chain expires, in milliseconds since 1970-01-01 UTC. Since Authlete 2.3.0.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   */
  trustChainExpiresAt: number | undefined;
  /**
   * When the trust chain was last renewed, in milliseconds since 1970-01-01 UTC. Since Authlete 2.3.0.
   *
   * @remarks Authlete 2.x only: Authlete 3.0 ignores it.
   */
  trustChainUpdatedAt: number | undefined;
  /**
   * The URL where the client, a wallet, receives credential offers. Client metadata: `credential_offer_endpoint`. Since
   * Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID4VCI 1.0](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html)
   */
  credentialOfferEndpoint: string | undefined;
  /**
   * The FAPI profiles that every request of the client must follow, unless the service sets its own `fapiModes`. The
   * service must support the profile `FAPI`. Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   */
  fapiModes: FapiMode[] | undefined;
  /**
   * The `response_mode` values that the client may use. Default: all seven. An empty list allows none. Since Authlete
   * 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   */
  responseModes: ResponseMode[] | undefined;
  /**
   * Whether the client receives verifiable credentials only in encrypted responses. Default `false`. Since Authlete
   * 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   */
  credentialResponseEncryptionRequired: boolean | undefined;
  /**
   * Whether the client prefers the service's `mtlsEndpointAliases` to the regular endpoints. Default `false`. Client
   * metadata: `use_mtls_endpoint_aliases`. Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [FAPI 2.0 Security Profile](https://openid.net/specs/fapi-security-profile-2_0-final.html)
   */
  mtlsEndpointAliasesUsed: boolean | undefined;
  /**
   * Whether token migrations include this client. Default `false`. Since Authlete 3.0.
   *
   * @remarks Not available in Authlete 2.x.
   */
  inScopeForTokenMigration: boolean | undefined;
  /**
   * The SPIFFE ID of the workload that authenticates with `SPIFFE_JWT`, for example `spiffe://example.org/shop`. Since
   * Authlete 3.0.28.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [SPIFFE ID](https://github.com/spiffe/spiffe/blob/main/standards/SPIFFE-ID.md)
   */
  spiffeId: string | undefined;
  /**
   * The URL of the SPIFFE trust bundle whose keys verify the JWTs of `SPIFFE_JWT`. Since Authlete 3.0.28.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [SPIFFE Trust Domain and
   * Bundle](https://github.com/spiffe/spiffe/blob/main/standards/SPIFFE_Trust_Domain_and_Bundle.md)
   */
  spiffeBundleEndpoint: string | undefined;
  /**
   * The version of the OpenID4VC High Assurance Interoperability Profile that the client must follow. Default `null`:
   * none. Since Authlete 3.0.29.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID4VC High Assurance Interoperability Profile
   * 1.0](https://openid.net/specs/openid4vc-high-assurance-interoperability-profile-1_0.html)
   */
  haipVersion: HaipVersion | undefined;
  /**
   * The URL that receives logout tokens when the user's session ends. Client metadata: `backchannel_logout_uri`. Since
   * Authlete 3.0.32.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID Connect Back-Channel Logout 1.0
   * section 2.2](https://openid.net/specs/openid-connect-backchannel-1_0.html#BCRegistration)
   */
  backchannelLogoutUri: string | undefined;
  /**
   * Whether logout tokens must identify the session in `sid`. Default `false`. Client metadata:
   * `backchannel_logout_session_required`. Since Authlete 3.0.32.
   *
   * @remarks Not available in Authlete 2.x.
   * @see [OpenID Connect Back-Channel Logout 1.0
   * section 2.2](https://openid.net/specs/openid-connect-backchannel-1_0.html#BCRegistration)
   */
  backchannelLogoutSessionRequired: boolean | undefined;
  /**
   * Whether Authlete refuses every request of the client. It stops the client without deleting it, and it is written
   * through a separate endpoint. Default `false`. Since Authlete 2.3.7.
   */
  locked: boolean | undefined;
}
