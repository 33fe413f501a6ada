// Generated from the tables in src/resources and src/shapes.ts by `npm run docs`. Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { AuthleteResource } from "../resource";
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
  /** The id of the service that owns the client; a change replaces the client. */
  serviceId: pulumi.Input<string>;
  /** Display name. {{SINCE 1.1}} */
  clientName?: pulumi.Input<string | null>;
  /** Display names by language tag. {{SINCE 1.1}} */
  clientNames?: pulumi.Input<pulumi.Input<TaggedValueArgs>[] | null>;
  /** Free-text description. {{SINCE 1.1}} */
  description?: pulumi.Input<string | null>;
  /** Descriptions by language tag. {{SINCE 1.1}} */
  descriptions?: pulumi.Input<pulumi.Input<TaggedValueArgs>[] | null>;
  /** client_id seen by OAuth traffic; defaults to the numeric ID as text. {{NOTES unique in a service (inferred); blocked for http(s) values when service.httpAliasProhibited | DEFAULT "string form of clientId" (documented (spec)) | SINCE 1.1}} */
  clientIdAlias?: pulumi.Input<string | null>;
  /** Legacy alias switch; always true in 3.0. {{DEFAULT true (documented (spec: always true)) | SINCE 1.1}} */
  clientIdAliasEnabled?: pulumi.Input<boolean | null>;
  /** Public or confidential. {{SINCE 1.1}} */
  clientType?: pulumi.Input<ClientType | null>;
  /** Web or native; may be null. {{SINCE 1.1}} */
  applicationType?: pulumi.Input<ApplicationType | null>;
  /** Logo URL. {{SINCE 1.1}} */
  logoUri?: pulumi.Input<string | null>;
  /** Logo URLs by language tag. {{SINCE 1.1}} */
  logoUris?: pulumi.Input<pulumi.Input<TaggedValueArgs>[] | null>;
  /** Contact e-mail addresses. {{SINCE 1.1}} */
  contacts?: pulumi.Input<pulumi.Input<string>[] | null>;
  /** Issue certificate-bound access tokens to this client. {{DEFAULT false (observed: absent -> false) | SINCE 1.1.19}} */
  tlsClientCertificateBoundAccessTokens?: pulumi.Input<boolean | null>;
  /** software_id of the client software. {{SINCE 2.3.0}} */
  softwareId?: pulumi.Input<string | null>;
  /** Identifier of the owning developer. {{NOTES accepted in 2.x; not read from the body in 3.0 | SINCE 1.1 | DEPRECATED}} */
  developer?: pulumi.Input<string | null>;
  /** Version of the client software. {{SINCE 2.3.0}} */
  softwareVersion?: pulumi.Input<string | null>;
  /** Hash of the registration access token. {{NOTES a hash, not the token; treat as sensitive | SINCE 2.0.0}} */
  registrationAccessTokenHash?: pulumi.Input<string | null>;
  /** Grant types the client limits itself to. {{SINCE 1.1}} */
  grantTypes?: pulumi.Input<pulumi.Input<GrantType>[] | null>;
  /** Response types the client limits itself to. {{SINCE 1.1}} */
  responseTypes?: pulumi.Input<pulumi.Input<ResponseType>[] | null>;
  /** Registered redirect URIs. {{NOTES absolute, no fragment, printable ASCII, at most 200 chars | SINCE 1.1}} */
  redirectUris?: pulumi.Input<pulumi.Input<string>[] | null>;
  /** Signature algorithm for JARM responses. {{SINCE 2.0.0}} */
  authorizationSignAlg?: pulumi.Input<JwsAlg | null>;
  /** JWE alg for JARM responses. {{SINCE 2.0.0}} */
  authorizationEncryptionAlg?: pulumi.Input<JweAlg | null>;
  /** JWE enc for JARM responses. {{SINCE 2.0.0}} */
  authorizationEncryptionEnc?: pulumi.Input<JweEnc | null>;
  /** Client authentication method at the token endpoint. {{NOTES omitting it on update silently drops client authentication | DEFAULT "NONE" (observed live on update that omitted it (third-party probe, 2026-08-14)) | SINCE 1.1}} */
  tokenAuthMethod?: pulumi.Input<ClientAuthMethod | null>;
  /** Signature algorithm for client assertions. {{SINCE 1.1}} */
  tokenAuthSignAlg?: pulumi.Input<JwsAlg | null>;
  /** kid of the JWK that carries the self-signed certificate. {{SINCE 1.1.19}} */
  selfSignedCertificateKeyId?: pulumi.Input<string | null>;
  /** Expected certificate subject DN (mTLS). {{NOTES at most one tlsClientAuth* key may be present; an empty string counts (A032216) | SINCE 1.1.17}} */
  tlsClientAuthSubjectDn?: pulumi.Input<string | null>;
  /** Expected certificate SAN DNS name (mTLS). {{SINCE 2.0.0}} */
  tlsClientAuthSanDns?: pulumi.Input<string | null>;
  /** Expected certificate SAN URI (mTLS). {{SINCE 2.0.0}} */
  tlsClientAuthSanUri?: pulumi.Input<string | null>;
  /** Expected certificate SAN IP (mTLS). {{SINCE 2.0.0}} */
  tlsClientAuthSanIp?: pulumi.Input<string | null>;
  /** Expected certificate SAN e-mail (mTLS). {{SINCE 2.0.0}} */
  tlsClientAuthSanEmail?: pulumi.Input<string | null>;
  /** Client must use PAR. {{DEFAULT false (observed: absent -> false) | SINCE 2.2.1}} */
  parRequired?: pulumi.Input<boolean | null>;
  /** Client must use a request object. {{DEFAULT false (observed: absent -> false) | SINCE 2.2.1}} */
  requestObjectRequired?: pulumi.Input<boolean | null>;
  /** Signature algorithm for request objects. {{SINCE 1.1}} */
  requestSignAlg?: pulumi.Input<JwsAlg | null>;
  /** JWE alg for request objects. {{SINCE 1.1}} */
  requestEncryptionAlg?: pulumi.Input<JweAlg | null>;
  /** JWE enc for request objects. {{SINCE 1.1}} */
  requestEncryptionEnc?: pulumi.Input<JweEnc | null>;
  /** Pre-registered request_uri values. {{SINCE 1.1}} */
  requestUris?: pulumi.Input<pulumi.Input<string>[] | null>;
  /** Default max_age, seconds; 0 means none. {{DEFAULT 0 (observed live: omitted on update -> 0) | SINCE 1.1}} */
  defaultMaxAge?: pulumi.Input<number | null>;
  /** Default ACR values. {{SINCE 1.1}} */
  defaultAcrs?: pulumi.Input<pulumi.Input<string>[] | null>;
  /** Signature algorithm for ID tokens. {{DEFAULT "RS256" (observed (spec example response; live probe)) | SINCE 1.1}} */
  idTokenSignAlg?: pulumi.Input<JwsAlg | null>;
  /** JWE alg for ID tokens. {{SINCE 1.1}} */
  idTokenEncryptionAlg?: pulumi.Input<JweAlg | null>;
  /** JWE enc for ID tokens. {{SINCE 1.1}} */
  idTokenEncryptionEnc?: pulumi.Input<JweEnc | null>;
  /** Put auth_time into ID tokens. {{DEFAULT false (observed: absent -> false) | SINCE 1.1}} */
  authTimeRequired?: pulumi.Input<boolean | null>;
  /** Public or pairwise subject identifiers. {{DEFAULT "PUBLIC" (observed (spec example response)) | SINCE 1.1}} */
  subjectType?: pulumi.Input<SubjectType | null>;
  /** URL that lists redirect URIs for pairwise grouping. {{SINCE 2.2.1}} */
  sectorIdentifierUri?: pulumi.Input<string | null>;
  /** URL of the client's JWK Set. {{NOTES wins over jwks at run time | SINCE 1.1}} */
  jwksUri?: pulumi.Input<string | null>;
  /** Inline JWK Set with public keys only. {{NOTES public keys only; compare as JSON; may coexist with jwksUri, which then wins | SINCE 1.1}} */
  jwks?: pulumi.Input<string | null>;
  /** Signature algorithm for userinfo. {{NOTES nullable in the spec | SINCE 1.1}} */
  userInfoSignAlg?: pulumi.Input<JwsAlg | null>;
  /** JWE alg for userinfo. {{NOTES nullable in the spec | SINCE 1.1}} */
  userInfoEncryptionAlg?: pulumi.Input<JweAlg | null>;
  /** JWE enc for userinfo. {{NOTES nullable in the spec | SINCE 1.1}} */
  userInfoEncryptionEnc?: pulumi.Input<JweEnc | null>;
  /** initiate_login_uri. {{SINCE 1.1}} */
  loginUri?: pulumi.Input<string | null>;
  /** Terms page URL. {{SINCE 1.1}} */
  tosUri?: pulumi.Input<string | null>;
  /** Terms page URLs by language tag. {{SINCE 1.1}} */
  tosUris?: pulumi.Input<pulumi.Input<TaggedValueArgs>[] | null>;
  /** Policy page URL. {{SINCE 1.1}} */
  policyUri?: pulumi.Input<string | null>;
  /** Policy page URLs by language tag. {{SINCE 1.1}} */
  policyUris?: pulumi.Input<pulumi.Input<TaggedValueArgs>[] | null>;
  /** Home page URL. {{SINCE 1.1}} */
  clientUri?: pulumi.Input<string | null>;
  /** Home page URLs by language tag. {{SINCE 1.1}} */
  clientUris?: pulumi.Input<pulumi.Input<TaggedValueArgs>[] | null>;
  /** CIBA token delivery mode. {{SINCE 2.0.0}} */
  bcDeliveryMode?: pulumi.Input<DeliveryMode | null>;
  /** CIBA notification callback. {{SINCE 2.0.0}} */
  bcNotificationEndpoint?: pulumi.Input<string | null>;
  /** Signature algorithm for CIBA requests. {{SINCE 2.0.0}} */
  bcRequestSignAlg?: pulumi.Input<JwsAlg | null>;
  /** Client must send user_code in CIBA requests. {{DEFAULT false (observed: absent -> false) | SINCE 2.0.0}} */
  bcUserCodeRequired?: pulumi.Input<boolean | null>;
  /** Arbitrary key/value attributes. {{SINCE 2.2.3}} */
  attributes?: pulumi.Input<pulumi.Input<PairArgs>[] | null>;
  /** Per-client settings outside the OAuth/OIDC standards. {{NOTES requestable scopes are best managed here | DEFAULT {"requestableScopesEnabled": false, "accessTokenDuration": 0, "refreshTokenDuration": 0, "idTokenDuration": 0, "tokenExchangePermitted": false} (observed (third-party export)) | SINCE 1.1}} */
  extension?: pulumi.Input<ExtensionArgs | null>;
  /** RAR types the client may use. {{SINCE 2.2.7}} */
  authorizationDetailsTypes?: pulumi.Input<pulumi.Input<string>[] | null>;
  /** JSON text of non-standard metadata; only keys the service lists are kept. {{NOTES only keys in service.supportedCustomClientMetadata are kept; others dropped silently | SINCE 2.2.10}} */
  customMetadata?: pulumi.Input<string | null>;
  /** Demand encrypted request objects on the front channel. {{DEFAULT false (observed: absent -> false) | SINCE 2.2.10}} */
  frontChannelRequestObjectEncryptionRequired?: pulumi.Input<boolean | null>;
  /** Request object JWE alg must equal requestEncryptionAlg. {{DEFAULT false (observed: absent -> false) | SINCE 2.2.10}} */
  requestObjectEncryptionAlgMatchRequired?: pulumi.Input<boolean | null>;
  /** Request object JWE enc must equal requestEncryptionEnc. {{DEFAULT false (observed: absent -> false) | SINCE 2.2.10}} */
  requestObjectEncryptionEncMatchRequired?: pulumi.Input<boolean | null>;
  /** Digest algorithm for external attachments. {{DEFAULT? documented: absent behaves as sha-256 | SINCE 2.3.0}} */
  digestAlgorithm?: pulumi.Input<string | null>;
  /** Keep one live access token per subject. {{DEFAULT false (observed: absent -> false) | SINCE 2.3.0}} */
  singleAccessTokenPerSubject?: pulumi.Input<boolean | null>;
  /** Demand PKCE from this client. {{DEFAULT false (observed: absent -> false) | SINCE 2.3.0}} */
  pkceRequired?: pulumi.Input<boolean | null>;
  /** Demand S256 when this client uses PKCE. {{DEFAULT false (observed: absent -> false) | SINCE 2.3.0}} */
  pkceS256Required?: pulumi.Input<boolean | null>;
  /** Demand DPoP from this client. {{DEFAULT false (observed: absent -> false) | SINCE 2.3.0}} */
  dpopRequired?: pulumi.Input<boolean | null>;
  /** Client came from automatic federation registration. {{DEFAULT false (observed: absent -> false) | SINCE 2.3.0}} */
  automaticallyRegistered?: pulumi.Input<boolean | null>;
  /** Client came from explicit federation registration. {{DEFAULT false (observed: absent -> false) | SINCE 2.3.0}} */
  explicitlyRegistered?: pulumi.Input<boolean | null>;
  /** Client signs its requests to the resource server. {{NOTES deprecated in java | DEFAULT false (observed: absent -> false) | SINCE 2.3.0 | DEPRECATED}} */
  rsRequestSigned?: pulumi.Input<boolean | null>;
  /** kid of the key for signed resource requests. {{SINCE 2.3.0}} */
  rsSignedRequestKeyId?: pulumi.Input<string | null>;
  /** Federation registration types the client declares. {{SINCE 2.3.0}} */
  clientRegistrationTypes?: pulumi.Input<pulumi.Input<ClientRegistrationType>[] | null>;
  /** Organization behind the client (federation). {{SINCE 2.3.0}} */
  organizationName?: pulumi.Input<string | null>;
  /** URL of the client's signed JWK Set. {{SINCE 2.3.0}} */
  signedJwksUri?: pulumi.Input<string | null>;
  /** Federation entity ID. {{SINCE 2.3.0}} */
  entityId?: pulumi.Input<string | null>;
  /** Entity ID of the trust anchor used at registration. {{SINCE 2.3.0}} */
  trustAnchorId?: pulumi.Input<string | null>;
  /** Trust chain used at registration. {{NOTES not in the overlay list, yet its sibling timestamps are; treat as federation-owned (inferred) | SINCE 2.3.0}} */
  trustChain?: pulumi.Input<pulumi.Input<string>[] | null>;
  /** Expiry of the trust chain. {{SINCE 2.3.0}} */
  trustChainExpiresAt?: pulumi.Input<number | null>;
  /** Time the trust chain was refreshed. {{SINCE 2.3.0}} */
  trustChainUpdatedAt?: pulumi.Input<number | null>;
  /** Wallet endpoint that receives credential offers. {{SINCE 3.0}} */
  credentialOfferEndpoint?: pulumi.Input<string | null>;
  /** FAPI modes forced on this client when the service sets none. {{SINCE 3.0.0}} */
  fapiModes?: pulumi.Input<pulumi.Input<FapiMode>[] | null>;
  /** Response modes the client may use. {{DEFAULT ["QUERY", "FRAGMENT", "FORM_POST", "JWT", "QUERY_JWT", "FRAGMENT_JWT", "FORM_POST_JWT"] (observed; applied only when key absent) | SINCE 3.0.0}} */
  responseModes?: pulumi.Input<pulumi.Input<ResponseMode>[] | null>;
  /** Always encrypt credential responses. {{DEFAULT false (observed: absent -> false) | SINCE 3.0}} */
  credentialResponseEncryptionRequired?: pulumi.Input<boolean | null>;
  /** Client prefers the mTLS endpoint aliases. {{DEFAULT false (observed: absent -> false) | SINCE 3.0.0}} */
  mtlsEndpointAliasesUsed?: pulumi.Input<boolean | null>;
  /** Client takes part in token migration. {{NOTES javadoc gives only a library version for this field | DEFAULT false (observed: absent -> false)}} */
  inScopeForTokenMigration?: pulumi.Input<boolean | null>;
  /** SPIFFE ID the client authenticates with. {{SINCE 3.0.28}} */
  spiffeId?: pulumi.Input<string | null>;
  /** URL of the SPIFFE trust bundle. {{SINCE 3.0.28}} */
  spiffeBundleEndpoint?: pulumi.Input<string | null>;
  /** HAIP version to enforce for this client (1.0). {{SINCE 3.0.29}} */
  haipVersion?: pulumi.Input<HaipVersion | null>;
  /** Back-channel logout callback. {{SINCE 3.0.32}} */
  backchannelLogoutUri?: pulumi.Input<string | null>;
  /** Client needs sid in logout tokens. {{DEFAULT false (observed: absent -> false) | SINCE 3.0.32}} */
  backchannelLogoutSessionRequired?: pulumi.Input<boolean | null>;
  /** Whether Authlete refuses every request of the client. Default `false`. Written through the lock flag's own endpoint. */
  locked?: pulumi.Input<boolean | null>;
  /** The client secret: 1 to 86 characters of `A-Z a-z 0-9 - _`. Left out, the secret that Authlete generates is kept and is an output (RFC 6749 section 2.3.1). */
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
  /** Internal sequence number of the client. {{SINCE 1.1}} */
  declare readonly number: pulumi.Output<number | undefined>;
  /** Internal number of the service that owns the client. {{SINCE 1.1}} */
  declare readonly serviceNumber: pulumi.Output<number | undefined>;
  /** The client secret: 1 to 86 characters of `A-Z a-z 0-9 - _`. Left out, the secret that Authlete generates is kept and is an output (RFC 6749 section 2.3.1). */
  declare readonly clientSecret: pulumi.Output<string | undefined>;
  /** Client came from dynamic registration. {{DEFAULT false (observed: absent -> false) | SINCE 2.0.0}} */
  declare readonly dynamicallyRegistered: pulumi.Output<boolean | undefined>;
  /** Creation time, epoch milliseconds. {{SINCE 1.1}} */
  declare readonly createdAt: pulumi.Output<number | undefined>;
  /** Time of the last write, epoch milliseconds. {{SINCE 1.1}} */
  declare readonly modifiedAt: pulumi.Output<number | undefined>;
  /** Host used as pairwise sector, computed by the server. {{NOTES computed from redirectUris or sectorIdentifierUri | SINCE 2.2.1}} */
  declare readonly derivedSectorIdentifier: pulumi.Output<string | undefined>;
  /** Source URL of the client metadata document. {{SINCE 3.0.22}} */
  declare readonly metadataDocumentLocation: pulumi.Output<string | undefined>;
  /** Expiry of the metadata document, epoch milliseconds. {{SINCE 3.0.22}} */
  declare readonly metadataDocumentExpiresAt: pulumi.Output<number | undefined>;
  /** Last refresh of the metadata document, epoch milliseconds. {{SINCE 3.0.22}} */
  declare readonly metadataDocumentUpdatedAt: pulumi.Output<number | undefined>;
  /** Client was found through CIMD. {{DEFAULT false (observed: absent -> false) | SINCE 3.0.22}} */
  declare readonly discoveredByMetadataDocument: pulumi.Output<boolean | undefined>;
  /** How the client record came to exist. {{DEFAULT? observed: STATIC_REGISTRATION is the enum value for API-created clients (inferred) | SINCE 3.0.22}} */
  declare readonly clientSource: pulumi.Output<ClientSource | undefined>;
  /** The id of the service that owns the client; a change replaces the client. */
  declare readonly serviceId: pulumi.Output<string>;
  /** Display name. {{SINCE 1.1}} */
  declare readonly clientName: pulumi.Output<string | undefined>;
  /** Display names by language tag. {{SINCE 1.1}} */
  declare readonly clientNames: pulumi.Output<TaggedValue[] | undefined>;
  /** Free-text description. {{SINCE 1.1}} */
  declare readonly description: pulumi.Output<string | undefined>;
  /** Descriptions by language tag. {{SINCE 1.1}} */
  declare readonly descriptions: pulumi.Output<TaggedValue[] | undefined>;
  /** client_id seen by OAuth traffic; defaults to the numeric ID as text. {{NOTES unique in a service (inferred); blocked for http(s) values when service.httpAliasProhibited | DEFAULT "string form of clientId" (documented (spec)) | SINCE 1.1}} */
  declare readonly clientIdAlias: pulumi.Output<string | undefined>;
  /** Legacy alias switch; always true in 3.0. {{DEFAULT true (documented (spec: always true)) | SINCE 1.1}} */
  declare readonly clientIdAliasEnabled: pulumi.Output<boolean | undefined>;
  /** Public or confidential. {{SINCE 1.1}} */
  declare readonly clientType: pulumi.Output<ClientType | undefined>;
  /** Web or native; may be null. {{SINCE 1.1}} */
  declare readonly applicationType: pulumi.Output<ApplicationType | undefined>;
  /** Logo URL. {{SINCE 1.1}} */
  declare readonly logoUri: pulumi.Output<string | undefined>;
  /** Logo URLs by language tag. {{SINCE 1.1}} */
  declare readonly logoUris: pulumi.Output<TaggedValue[] | undefined>;
  /** Contact e-mail addresses. {{SINCE 1.1}} */
  declare readonly contacts: pulumi.Output<string[] | undefined>;
  /** Issue certificate-bound access tokens to this client. {{DEFAULT false (observed: absent -> false) | SINCE 1.1.19}} */
  declare readonly tlsClientCertificateBoundAccessTokens: pulumi.Output<boolean | undefined>;
  /** software_id of the client software. {{SINCE 2.3.0}} */
  declare readonly softwareId: pulumi.Output<string | undefined>;
  /** Identifier of the owning developer. {{NOTES accepted in 2.x; not read from the body in 3.0 | SINCE 1.1 | DEPRECATED}} */
  declare readonly developer: pulumi.Output<string | undefined>;
  /** Version of the client software. {{SINCE 2.3.0}} */
  declare readonly softwareVersion: pulumi.Output<string | undefined>;
  /** Hash of the registration access token. {{NOTES a hash, not the token; treat as sensitive | SINCE 2.0.0}} */
  declare readonly registrationAccessTokenHash: pulumi.Output<string | undefined>;
  /** Grant types the client limits itself to. {{SINCE 1.1}} */
  declare readonly grantTypes: pulumi.Output<GrantType[] | undefined>;
  /** Response types the client limits itself to. {{SINCE 1.1}} */
  declare readonly responseTypes: pulumi.Output<ResponseType[] | undefined>;
  /** Registered redirect URIs. {{NOTES absolute, no fragment, printable ASCII, at most 200 chars | SINCE 1.1}} */
  declare readonly redirectUris: pulumi.Output<string[] | undefined>;
  /** Signature algorithm for JARM responses. {{SINCE 2.0.0}} */
  declare readonly authorizationSignAlg: pulumi.Output<JwsAlg | undefined>;
  /** JWE alg for JARM responses. {{SINCE 2.0.0}} */
  declare readonly authorizationEncryptionAlg: pulumi.Output<JweAlg | undefined>;
  /** JWE enc for JARM responses. {{SINCE 2.0.0}} */
  declare readonly authorizationEncryptionEnc: pulumi.Output<JweEnc | undefined>;
  /** Client authentication method at the token endpoint. {{NOTES omitting it on update silently drops client authentication | DEFAULT "NONE" (observed live on update that omitted it (third-party probe, 2026-08-14)) | SINCE 1.1}} */
  declare readonly tokenAuthMethod: pulumi.Output<ClientAuthMethod | undefined>;
  /** Signature algorithm for client assertions. {{SINCE 1.1}} */
  declare readonly tokenAuthSignAlg: pulumi.Output<JwsAlg | undefined>;
  /** kid of the JWK that carries the self-signed certificate. {{SINCE 1.1.19}} */
  declare readonly selfSignedCertificateKeyId: pulumi.Output<string | undefined>;
  /** Expected certificate subject DN (mTLS). {{NOTES at most one tlsClientAuth* key may be present; an empty string counts (A032216) | SINCE 1.1.17}} */
  declare readonly tlsClientAuthSubjectDn: pulumi.Output<string | undefined>;
  /** Expected certificate SAN DNS name (mTLS). {{SINCE 2.0.0}} */
  declare readonly tlsClientAuthSanDns: pulumi.Output<string | undefined>;
  /** Expected certificate SAN URI (mTLS). {{SINCE 2.0.0}} */
  declare readonly tlsClientAuthSanUri: pulumi.Output<string | undefined>;
  /** Expected certificate SAN IP (mTLS). {{SINCE 2.0.0}} */
  declare readonly tlsClientAuthSanIp: pulumi.Output<string | undefined>;
  /** Expected certificate SAN e-mail (mTLS). {{SINCE 2.0.0}} */
  declare readonly tlsClientAuthSanEmail: pulumi.Output<string | undefined>;
  /** Client must use PAR. {{DEFAULT false (observed: absent -> false) | SINCE 2.2.1}} */
  declare readonly parRequired: pulumi.Output<boolean | undefined>;
  /** Client must use a request object. {{DEFAULT false (observed: absent -> false) | SINCE 2.2.1}} */
  declare readonly requestObjectRequired: pulumi.Output<boolean | undefined>;
  /** Signature algorithm for request objects. {{SINCE 1.1}} */
  declare readonly requestSignAlg: pulumi.Output<JwsAlg | undefined>;
  /** JWE alg for request objects. {{SINCE 1.1}} */
  declare readonly requestEncryptionAlg: pulumi.Output<JweAlg | undefined>;
  /** JWE enc for request objects. {{SINCE 1.1}} */
  declare readonly requestEncryptionEnc: pulumi.Output<JweEnc | undefined>;
  /** Pre-registered request_uri values. {{SINCE 1.1}} */
  declare readonly requestUris: pulumi.Output<string[] | undefined>;
  /** Default max_age, seconds; 0 means none. {{DEFAULT 0 (observed live: omitted on update -> 0) | SINCE 1.1}} */
  declare readonly defaultMaxAge: pulumi.Output<number | undefined>;
  /** Default ACR values. {{SINCE 1.1}} */
  declare readonly defaultAcrs: pulumi.Output<string[] | undefined>;
  /** Signature algorithm for ID tokens. {{DEFAULT "RS256" (observed (spec example response; live probe)) | SINCE 1.1}} */
  declare readonly idTokenSignAlg: pulumi.Output<JwsAlg | undefined>;
  /** JWE alg for ID tokens. {{SINCE 1.1}} */
  declare readonly idTokenEncryptionAlg: pulumi.Output<JweAlg | undefined>;
  /** JWE enc for ID tokens. {{SINCE 1.1}} */
  declare readonly idTokenEncryptionEnc: pulumi.Output<JweEnc | undefined>;
  /** Put auth_time into ID tokens. {{DEFAULT false (observed: absent -> false) | SINCE 1.1}} */
  declare readonly authTimeRequired: pulumi.Output<boolean | undefined>;
  /** Public or pairwise subject identifiers. {{DEFAULT "PUBLIC" (observed (spec example response)) | SINCE 1.1}} */
  declare readonly subjectType: pulumi.Output<SubjectType | undefined>;
  /** URL that lists redirect URIs for pairwise grouping. {{SINCE 2.2.1}} */
  declare readonly sectorIdentifierUri: pulumi.Output<string | undefined>;
  /** URL of the client's JWK Set. {{NOTES wins over jwks at run time | SINCE 1.1}} */
  declare readonly jwksUri: pulumi.Output<string | undefined>;
  /** Inline JWK Set with public keys only. {{NOTES public keys only; compare as JSON; may coexist with jwksUri, which then wins | SINCE 1.1}} */
  declare readonly jwks: pulumi.Output<string | undefined>;
  /** Signature algorithm for userinfo. {{NOTES nullable in the spec | SINCE 1.1}} */
  declare readonly userInfoSignAlg: pulumi.Output<JwsAlg | undefined>;
  /** JWE alg for userinfo. {{NOTES nullable in the spec | SINCE 1.1}} */
  declare readonly userInfoEncryptionAlg: pulumi.Output<JweAlg | undefined>;
  /** JWE enc for userinfo. {{NOTES nullable in the spec | SINCE 1.1}} */
  declare readonly userInfoEncryptionEnc: pulumi.Output<JweEnc | undefined>;
  /** initiate_login_uri. {{SINCE 1.1}} */
  declare readonly loginUri: pulumi.Output<string | undefined>;
  /** Terms page URL. {{SINCE 1.1}} */
  declare readonly tosUri: pulumi.Output<string | undefined>;
  /** Terms page URLs by language tag. {{SINCE 1.1}} */
  declare readonly tosUris: pulumi.Output<TaggedValue[] | undefined>;
  /** Policy page URL. {{SINCE 1.1}} */
  declare readonly policyUri: pulumi.Output<string | undefined>;
  /** Policy page URLs by language tag. {{SINCE 1.1}} */
  declare readonly policyUris: pulumi.Output<TaggedValue[] | undefined>;
  /** Home page URL. {{SINCE 1.1}} */
  declare readonly clientUri: pulumi.Output<string | undefined>;
  /** Home page URLs by language tag. {{SINCE 1.1}} */
  declare readonly clientUris: pulumi.Output<TaggedValue[] | undefined>;
  /** CIBA token delivery mode. {{SINCE 2.0.0}} */
  declare readonly bcDeliveryMode: pulumi.Output<DeliveryMode | undefined>;
  /** CIBA notification callback. {{SINCE 2.0.0}} */
  declare readonly bcNotificationEndpoint: pulumi.Output<string | undefined>;
  /** Signature algorithm for CIBA requests. {{SINCE 2.0.0}} */
  declare readonly bcRequestSignAlg: pulumi.Output<JwsAlg | undefined>;
  /** Client must send user_code in CIBA requests. {{DEFAULT false (observed: absent -> false) | SINCE 2.0.0}} */
  declare readonly bcUserCodeRequired: pulumi.Output<boolean | undefined>;
  /** Arbitrary key/value attributes. {{SINCE 2.2.3}} */
  declare readonly attributes: pulumi.Output<Pair[] | undefined>;
  /** Per-client settings outside the OAuth/OIDC standards. {{NOTES requestable scopes are best managed here | DEFAULT {"requestableScopesEnabled": false, "accessTokenDuration": 0, "refreshTokenDuration": 0, "idTokenDuration": 0, "tokenExchangePermitted": false} (observed (third-party export)) | SINCE 1.1}} */
  declare readonly extension: pulumi.Output<Extension | undefined>;
  /** RAR types the client may use. {{SINCE 2.2.7}} */
  declare readonly authorizationDetailsTypes: pulumi.Output<string[] | undefined>;
  /** JSON text of non-standard metadata; only keys the service lists are kept. {{NOTES only keys in service.supportedCustomClientMetadata are kept; others dropped silently | SINCE 2.2.10}} */
  declare readonly customMetadata: pulumi.Output<string | undefined>;
  /** Demand encrypted request objects on the front channel. {{DEFAULT false (observed: absent -> false) | SINCE 2.2.10}} */
  declare readonly frontChannelRequestObjectEncryptionRequired: pulumi.Output<boolean | undefined>;
  /** Request object JWE alg must equal requestEncryptionAlg. {{DEFAULT false (observed: absent -> false) | SINCE 2.2.10}} */
  declare readonly requestObjectEncryptionAlgMatchRequired: pulumi.Output<boolean | undefined>;
  /** Request object JWE enc must equal requestEncryptionEnc. {{DEFAULT false (observed: absent -> false) | SINCE 2.2.10}} */
  declare readonly requestObjectEncryptionEncMatchRequired: pulumi.Output<boolean | undefined>;
  /** Digest algorithm for external attachments. {{DEFAULT? documented: absent behaves as sha-256 | SINCE 2.3.0}} */
  declare readonly digestAlgorithm: pulumi.Output<string | undefined>;
  /** Keep one live access token per subject. {{DEFAULT false (observed: absent -> false) | SINCE 2.3.0}} */
  declare readonly singleAccessTokenPerSubject: pulumi.Output<boolean | undefined>;
  /** Demand PKCE from this client. {{DEFAULT false (observed: absent -> false) | SINCE 2.3.0}} */
  declare readonly pkceRequired: pulumi.Output<boolean | undefined>;
  /** Demand S256 when this client uses PKCE. {{DEFAULT false (observed: absent -> false) | SINCE 2.3.0}} */
  declare readonly pkceS256Required: pulumi.Output<boolean | undefined>;
  /** Demand DPoP from this client. {{DEFAULT false (observed: absent -> false) | SINCE 2.3.0}} */
  declare readonly dpopRequired: pulumi.Output<boolean | undefined>;
  /** Client came from automatic federation registration. {{DEFAULT false (observed: absent -> false) | SINCE 2.3.0}} */
  declare readonly automaticallyRegistered: pulumi.Output<boolean | undefined>;
  /** Client came from explicit federation registration. {{DEFAULT false (observed: absent -> false) | SINCE 2.3.0}} */
  declare readonly explicitlyRegistered: pulumi.Output<boolean | undefined>;
  /** Client signs its requests to the resource server. {{NOTES deprecated in java | DEFAULT false (observed: absent -> false) | SINCE 2.3.0 | DEPRECATED}} */
  declare readonly rsRequestSigned: pulumi.Output<boolean | undefined>;
  /** kid of the key for signed resource requests. {{SINCE 2.3.0}} */
  declare readonly rsSignedRequestKeyId: pulumi.Output<string | undefined>;
  /** Federation registration types the client declares. {{SINCE 2.3.0}} */
  declare readonly clientRegistrationTypes: pulumi.Output<ClientRegistrationType[] | undefined>;
  /** Organization behind the client (federation). {{SINCE 2.3.0}} */
  declare readonly organizationName: pulumi.Output<string | undefined>;
  /** URL of the client's signed JWK Set. {{SINCE 2.3.0}} */
  declare readonly signedJwksUri: pulumi.Output<string | undefined>;
  /** Federation entity ID. {{SINCE 2.3.0}} */
  declare readonly entityId: pulumi.Output<string | undefined>;
  /** Entity ID of the trust anchor used at registration. {{SINCE 2.3.0}} */
  declare readonly trustAnchorId: pulumi.Output<string | undefined>;
  /** Trust chain used at registration. {{NOTES not in the overlay list, yet its sibling timestamps are; treat as federation-owned (inferred) | SINCE 2.3.0}} */
  declare readonly trustChain: pulumi.Output<string[] | undefined>;
  /** Expiry of the trust chain. {{SINCE 2.3.0}} */
  declare readonly trustChainExpiresAt: pulumi.Output<number | undefined>;
  /** Time the trust chain was refreshed. {{SINCE 2.3.0}} */
  declare readonly trustChainUpdatedAt: pulumi.Output<number | undefined>;
  /** Wallet endpoint that receives credential offers. {{SINCE 3.0}} */
  declare readonly credentialOfferEndpoint: pulumi.Output<string | undefined>;
  /** FAPI modes forced on this client when the service sets none. {{SINCE 3.0.0}} */
  declare readonly fapiModes: pulumi.Output<FapiMode[] | undefined>;
  /** Response modes the client may use. {{DEFAULT ["QUERY", "FRAGMENT", "FORM_POST", "JWT", "QUERY_JWT", "FRAGMENT_JWT", "FORM_POST_JWT"] (observed; applied only when key absent) | SINCE 3.0.0}} */
  declare readonly responseModes: pulumi.Output<ResponseMode[] | undefined>;
  /** Always encrypt credential responses. {{DEFAULT false (observed: absent -> false) | SINCE 3.0}} */
  declare readonly credentialResponseEncryptionRequired: pulumi.Output<boolean | undefined>;
  /** Client prefers the mTLS endpoint aliases. {{DEFAULT false (observed: absent -> false) | SINCE 3.0.0}} */
  declare readonly mtlsEndpointAliasesUsed: pulumi.Output<boolean | undefined>;
  /** Client takes part in token migration. {{NOTES javadoc gives only a library version for this field | DEFAULT false (observed: absent -> false)}} */
  declare readonly inScopeForTokenMigration: pulumi.Output<boolean | undefined>;
  /** SPIFFE ID the client authenticates with. {{SINCE 3.0.28}} */
  declare readonly spiffeId: pulumi.Output<string | undefined>;
  /** URL of the SPIFFE trust bundle. {{SINCE 3.0.28}} */
  declare readonly spiffeBundleEndpoint: pulumi.Output<string | undefined>;
  /** HAIP version to enforce for this client (1.0). {{SINCE 3.0.29}} */
  declare readonly haipVersion: pulumi.Output<HaipVersion | undefined>;
  /** Back-channel logout callback. {{SINCE 3.0.32}} */
  declare readonly backchannelLogoutUri: pulumi.Output<string | undefined>;
  /** Client needs sid in logout tokens. {{DEFAULT false (observed: absent -> false) | SINCE 3.0.32}} */
  declare readonly backchannelLogoutSessionRequired: pulumi.Output<boolean | undefined>;
  /** Whether Authlete refuses every request of the client. Default `false`. Written through the lock flag's own endpoint. */
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
