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
} from "../schema";
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
} from "../shapes";
import { clientRules } from "./rules";

const ownId = (actual: { clientId?: unknown }) => String(actual.clientId);

/** An OAuth 2.0 or OpenID Connect client of a service. Its id is `<serviceId>/<clientId>`. */
export const client: Definition = {
  kind: "Client",
  id: ["serviceId", "clientId"],
  issued: "clientId",
  inputs: {
    /** The id of the service that owns the client; a change replaces the client. */
    serviceId: required(immutable(fromId(matching(/^\d+$/, "the id of a service: its API key, in digits")))),
    /** Display name. {{SINCE 1.1}} */
    clientName: text(),
    /** Display names by language tag. {{SINCE 1.1}} */
    clientNames: set(taggedValue, "tag"),
    /** Free-text description. {{SINCE 1.1}} */
    description: text(),
    /** Descriptions by language tag. {{SINCE 1.1}} */
    descriptions: set(taggedValue, "tag"),
    /** client_id seen by OAuth traffic; defaults to the numeric ID as text. {{NOTES unique in a service (inferred); blocked for http(s) values when service.httpAliasProhibited | DEFAULT "string form of clientId" (documented (spec)) | SINCE 1.1}} */
    clientIdAlias: defaults(ownId, text()),
    /** Legacy alias switch; always true in 3.0. {{DEFAULT true (documented (spec: always true)) | SINCE 1.1}} */
    clientIdAliasEnabled: ignoredIn3(flag()),
    /** Public or confidential. {{SINCE 1.1}} */
    clientType: clientType,
    /** Web or native; may be null. {{SINCE 1.1}} */
    applicationType: applicationType,
    /** Logo URL. {{SINCE 1.1}} */
    logoUri: url(),
    /** Logo URLs by language tag. {{SINCE 1.1}} */
    logoUris: set(taggedValue, "tag"),
    /** Contact e-mail addresses. {{SINCE 1.1}} */
    contacts: set(text()),
    /** Issue certificate-bound access tokens to this client. {{DEFAULT false (observed: absent -> false) | SINCE 1.1.19}} */
    tlsClientCertificateBoundAccessTokens: flag(),
    /** software_id of the client software. {{SINCE 2.3.0}} */
    softwareId: text(),
    /** Identifier of the owning developer. {{NOTES accepted in 2.x; not read from the body in 3.0 | SINCE 1.1 | DEPRECATED}} */
    developer: ignoredIn3(text()),
    /** Version of the client software. {{SINCE 2.3.0}} */
    softwareVersion: text(),
    /** Hash of the registration access token. {{NOTES a hash, not the token; treat as sensitive | SINCE 2.0.0}} */
    registrationAccessTokenHash: ignoredIn3(secret(text())),
    /** Grant types the client limits itself to. {{SINCE 1.1}} */
    grantTypes: set(grantType),
    /** Response types the client limits itself to. {{SINCE 1.1}} */
    responseTypes: set(responseType),
    /** Registered redirect URIs. {{NOTES absolute, no fragment, printable ASCII, at most 200 chars | SINCE 1.1}} */
    redirectUris: set(redirectUri()),
    /** Signature algorithm for JARM responses. {{SINCE 2.0.0}} */
    authorizationSignAlg: jwsAlg,
    /** JWE alg for JARM responses. {{SINCE 2.0.0}} */
    authorizationEncryptionAlg: jweAlg,
    /** JWE enc for JARM responses. {{SINCE 2.0.0}} */
    authorizationEncryptionEnc: jweEnc,
    /** Client authentication method at the token endpoint. {{NOTES omitting it on update silently drops client authentication | DEFAULT "NONE" (observed live on update that omitted it (third-party probe, 2026-08-14)) | SINCE 1.1}} */
    tokenAuthMethod: shows("NONE", clientAuthMethod),
    /** Signature algorithm for client assertions. {{SINCE 1.1}} */
    tokenAuthSignAlg: jwsAlg,
    /** kid of the JWK that carries the self-signed certificate. {{SINCE 1.1.19}} */
    selfSignedCertificateKeyId: text(),
    /** Expected certificate subject DN (mTLS). {{NOTES at most one tlsClientAuth* key may be present; an empty string counts (A032216) | SINCE 1.1.17}} */
    tlsClientAuthSubjectDn: text(),
    /** Expected certificate SAN DNS name (mTLS). {{SINCE 2.0.0}} */
    tlsClientAuthSanDns: text(),
    /** Expected certificate SAN URI (mTLS). {{SINCE 2.0.0}} */
    tlsClientAuthSanUri: url(),
    /** Expected certificate SAN IP (mTLS). {{SINCE 2.0.0}} */
    tlsClientAuthSanIp: text(),
    /** Expected certificate SAN e-mail (mTLS). {{SINCE 2.0.0}} */
    tlsClientAuthSanEmail: text(),
    /** Client must use PAR. {{DEFAULT false (observed: absent -> false) | SINCE 2.2.1}} */
    parRequired: flag(),
    /** Client must use a request object. {{DEFAULT false (observed: absent -> false) | SINCE 2.2.1}} */
    requestObjectRequired: flag(),
    /** Signature algorithm for request objects. {{SINCE 1.1}} */
    requestSignAlg: jwsAlg,
    /** JWE alg for request objects. {{SINCE 1.1}} */
    requestEncryptionAlg: jweAlg,
    /** JWE enc for request objects. {{SINCE 1.1}} */
    requestEncryptionEnc: jweEnc,
    /** Pre-registered request_uri values. {{SINCE 1.1}} */
    requestUris: set(url()),
    /** Default max_age, seconds; 0 means none. {{DEFAULT 0 (observed live: omitted on update -> 0) | SINCE 1.1}} */
    defaultMaxAge: defaults(0, seconds()),
    /** Default ACR values. {{SINCE 1.1}} */
    defaultAcrs: set(text()),
    /** Signature algorithm for ID tokens. {{DEFAULT "RS256" (observed (spec example response; live probe)) | SINCE 1.1}} */
    idTokenSignAlg: defaults("RS256", jwsAlg),
    /** JWE alg for ID tokens. {{SINCE 1.1}} */
    idTokenEncryptionAlg: jweAlg,
    /** JWE enc for ID tokens. {{SINCE 1.1}} */
    idTokenEncryptionEnc: jweEnc,
    /** Put auth_time into ID tokens. {{DEFAULT false (observed: absent -> false) | SINCE 1.1}} */
    authTimeRequired: flag(),
    /** Public or pairwise subject identifiers. {{DEFAULT "PUBLIC" (observed (spec example response)) | SINCE 1.1}} */
    subjectType: shows("PUBLIC", subjectType),
    /** URL that lists redirect URIs for pairwise grouping. {{SINCE 2.2.1}} */
    sectorIdentifierUri: url(),
    /** URL of the client's JWK Set. {{NOTES wins over jwks at run time | SINCE 1.1}} */
    jwksUri: url(),
    /** Inline JWK Set with public keys only. {{NOTES public keys only; compare as JSON; may coexist with jwksUri, which then wins | SINCE 1.1}} */
    jwks: jwkSet(),
    /** Signature algorithm for userinfo. {{NOTES nullable in the spec | SINCE 1.1}} */
    userInfoSignAlg: jwsAlg,
    /** JWE alg for userinfo. {{NOTES nullable in the spec | SINCE 1.1}} */
    userInfoEncryptionAlg: jweAlg,
    /** JWE enc for userinfo. {{NOTES nullable in the spec | SINCE 1.1}} */
    userInfoEncryptionEnc: jweEnc,
    /** initiate_login_uri. {{SINCE 1.1}} */
    loginUri: url(),
    /** Terms page URL. {{SINCE 1.1}} */
    tosUri: url(),
    /** Terms page URLs by language tag. {{SINCE 1.1}} */
    tosUris: set(taggedValue, "tag"),
    /** Policy page URL. {{SINCE 1.1}} */
    policyUri: url(),
    /** Policy page URLs by language tag. {{SINCE 1.1}} */
    policyUris: set(taggedValue, "tag"),
    /** Home page URL. {{SINCE 1.1}} */
    clientUri: url(),
    /** Home page URLs by language tag. {{SINCE 1.1}} */
    clientUris: set(taggedValue, "tag"),
    /** CIBA token delivery mode. {{SINCE 2.0.0}} */
    bcDeliveryMode: deliveryMode,
    /** CIBA notification callback. {{SINCE 2.0.0}} */
    bcNotificationEndpoint: url(),
    /** Signature algorithm for CIBA requests. {{SINCE 2.0.0}} */
    bcRequestSignAlg: jwsAlg,
    /** Client must send user_code in CIBA requests. {{DEFAULT false (observed: absent -> false) | SINCE 2.0.0}} */
    bcUserCodeRequired: flag(),
    /** Arbitrary key/value attributes. {{SINCE 2.2.3}} */
    attributes: set(pair, "key"),
    /** Per-client settings outside the OAuth/OIDC standards. {{NOTES requestable scopes are best managed here | DEFAULT {"requestableScopesEnabled": false, "accessTokenDuration": 0, "refreshTokenDuration": 0, "idTokenDuration": 0, "tokenExchangePermitted": false} (observed (third-party export)) | SINCE 1.1}} */
    extension: extension,
    /** RAR types the client may use. {{SINCE 2.2.7}} */
    authorizationDetailsTypes: set(text()),
    /** JSON text of non-standard metadata; only keys the service lists are kept. {{NOTES only keys in service.supportedCustomClientMetadata are kept; others dropped silently | SINCE 2.2.10}} */
    customMetadata: json(),
    /** Demand encrypted request objects on the front channel. {{DEFAULT false (observed: absent -> false) | SINCE 2.2.10}} */
    frontChannelRequestObjectEncryptionRequired: flag(),
    /** Request object JWE alg must equal requestEncryptionAlg. {{DEFAULT false (observed: absent -> false) | SINCE 2.2.10}} */
    requestObjectEncryptionAlgMatchRequired: flag(),
    /** Request object JWE enc must equal requestEncryptionEnc. {{DEFAULT false (observed: absent -> false) | SINCE 2.2.10}} */
    requestObjectEncryptionEncMatchRequired: flag(),
    /** Digest algorithm for external attachments. {{DEFAULT? documented: absent behaves as sha-256 | SINCE 2.3.0}} */
    digestAlgorithm: text(),
    /** Keep one live access token per subject. {{DEFAULT false (observed: absent -> false) | SINCE 2.3.0}} */
    singleAccessTokenPerSubject: flag(),
    /** Demand PKCE from this client. {{DEFAULT false (observed: absent -> false) | SINCE 2.3.0}} */
    pkceRequired: flag(),
    /** Demand S256 when this client uses PKCE. {{DEFAULT false (observed: absent -> false) | SINCE 2.3.0}} */
    pkceS256Required: flag(),
    /** Demand DPoP from this client. {{DEFAULT false (observed: absent -> false) | SINCE 2.3.0}} */
    dpopRequired: flag(),
    /** Client came from automatic federation registration. {{DEFAULT false (observed: absent -> false) | SINCE 2.3.0}} */
    automaticallyRegistered: ignoredIn3(flag()),
    /** Client came from explicit federation registration. {{DEFAULT false (observed: absent -> false) | SINCE 2.3.0}} */
    explicitlyRegistered: ignoredIn3(flag()),
    /** Client signs its requests to the resource server. {{NOTES deprecated in java | DEFAULT false (observed: absent -> false) | SINCE 2.3.0 | DEPRECATED}} */
    rsRequestSigned: flag(),
    /** kid of the key for signed resource requests. {{SINCE 2.3.0}} */
    rsSignedRequestKeyId: text(),
    /** Federation registration types the client declares. {{SINCE 2.3.0}} */
    clientRegistrationTypes: ignoredIn3(set(clientRegistrationType)),
    /** Organization behind the client (federation). {{SINCE 2.3.0}} */
    organizationName: ignoredIn3(text()),
    /** URL of the client's signed JWK Set. {{SINCE 2.3.0}} */
    signedJwksUri: ignoredIn3(url()),
    /** Federation entity ID. {{SINCE 2.3.0}} */
    entityId: ignoredIn3(text()),
    /** Entity ID of the trust anchor used at registration. {{SINCE 2.3.0}} */
    trustAnchorId: ignoredIn3(text()),
    /** Trust chain used at registration. {{NOTES not in the overlay list, yet its sibling timestamps are; treat as federation-owned (inferred) | SINCE 2.3.0}} */
    trustChain: list(text()),
    /** Expiry of the trust chain. {{SINCE 2.3.0}} */
    trustChainExpiresAt: ignoredIn3(integer()),
    /** Time the trust chain was refreshed. {{SINCE 2.3.0}} */
    trustChainUpdatedAt: ignoredIn3(integer()),
    /** Wallet endpoint that receives credential offers. {{SINCE 3.0}} */
    credentialOfferEndpoint: in3(url()),
    /** FAPI modes forced on this client when the service sets none. {{SINCE 3.0.0}} */
    fapiModes: in3(set(fapiMode)),
    /** Response modes the client may use. {{DEFAULT ["QUERY", "FRAGMENT", "FORM_POST", "JWT", "QUERY_JWT", "FRAGMENT_JWT", "FORM_POST_JWT"] (observed; applied only when key absent) | SINCE 3.0.0}} */
    responseModes: in3(
      defaults(
        ["QUERY", "FRAGMENT", "FORM_POST", "JWT", "QUERY_JWT", "FRAGMENT_JWT", "FORM_POST_JWT"],
        set(responseMode),
      ),
    ),
    /** Always encrypt credential responses. {{DEFAULT false (observed: absent -> false) | SINCE 3.0}} */
    credentialResponseEncryptionRequired: in3(flag()),
    /** Client prefers the mTLS endpoint aliases. {{DEFAULT false (observed: absent -> false) | SINCE 3.0.0}} */
    mtlsEndpointAliasesUsed: in3(flag()),
    /** Client takes part in token migration. {{NOTES javadoc gives only a library version for this field | DEFAULT false (observed: absent -> false)}} */
    inScopeForTokenMigration: in3(flag()),
    /** SPIFFE ID the client authenticates with. {{SINCE 3.0.28}} */
    spiffeId: in3(uri()),
    /** URL of the SPIFFE trust bundle. {{SINCE 3.0.28}} */
    spiffeBundleEndpoint: in3(url()),
    /** HAIP version to enforce for this client (1.0). {{SINCE 3.0.29}} */
    haipVersion: in3(defaults(null, haipVersion)),
    /** Back-channel logout callback. {{SINCE 3.0.32}} */
    backchannelLogoutUri: in3(url()),
    /** Client needs sid in logout tokens. {{DEFAULT false (observed: absent -> false) | SINCE 3.0.32}} */
    backchannelLogoutSessionRequired: in3(flag()),
    /** Whether Authlete refuses every request of the client. Default `false`. Written through the lock flag's own endpoint. */
    locked: via("client/lock_flag/update", "clientLocked", flag()),
    /**
     * The client secret: 1 to 86 characters of `A-Z a-z 0-9 - _`. Left out, the secret that Authlete generates is kept and
     * is an output (RFC 6749 section 2.3.1).
     */
    clientSecret: via(
      "client/secret/update",
      "clientSecret",
      secret(matching(/^[\w-]{1,86}$/, "1 to 86 characters of A-Z a-z 0-9 - _")),
    ),
    /** Any text; when it changes, the client gets a new secret of 512 random bits. Not together with `clientSecret`. */
    rotateClientSecret: rotates("clientSecret", text()),
    /**
     * Raw Authlete fields that this version of the package does not know, or enum values newer than it: merged into what
     * is sent, with arrays replaced. The names of known inputs are refused, unless they hold enum values.
     */
    extra: raw(),
  },
  outputs: {
    /** The number that Authlete issued, as text: taken from the id, and so known in every preview of an update. */
    clientId: fromId(text()),
    /** Internal sequence number of the client. {{SINCE 1.1}} */
    number: integer(),
    /** Internal number of the service that owns the client. {{SINCE 1.1}} */
    serviceNumber: integer(),
    /** Client secret, 86-char base64url when generated; issued to public clients as well. {{NOTES returned by GET, list, create and update; writable only through client/secret/*; Terraform treats it as stable across update | SINCE 1.1}} */
    clientSecret: secret(text()),
    /** Client came from dynamic registration. {{DEFAULT false (observed: absent -> false) | SINCE 2.0.0}} */
    dynamicallyRegistered: flag(),
    /** Creation time, epoch milliseconds. {{SINCE 1.1}} */
    createdAt: integer(),
    /** Time of the last write, epoch milliseconds. {{SINCE 1.1}} */
    modifiedAt: integer(),
    /** Host used as pairwise sector, computed by the server. {{NOTES computed from redirectUris or sectorIdentifierUri | SINCE 2.2.1}} */
    derivedSectorIdentifier: text(),
    /** Source URL of the client metadata document. {{SINCE 3.0.22}} */
    metadataDocumentLocation: url(),
    /** Expiry of the metadata document, epoch milliseconds. {{SINCE 3.0.22}} */
    metadataDocumentExpiresAt: integer(),
    /** Last refresh of the metadata document, epoch milliseconds. {{SINCE 3.0.22}} */
    metadataDocumentUpdatedAt: integer(),
    /** Client was found through CIMD. {{DEFAULT false (observed: absent -> false) | SINCE 3.0.22}} */
    discoveredByMetadataDocument: flag(),
    /** How the client record came to exist. {{DEFAULT? observed: STATIC_REGISTRATION is the enum value for API-created clients (inferred) | SINCE 3.0.22}} */
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
    update: (body) => call("POST", `client/update/${clientId}`, body),
    delete: () => call("DELETE", `client/delete/${clientId}`),
    field: ({ path, member }, value) => call("POST", `${path}/${clientId}`, { [member]: value }),
  };
}
