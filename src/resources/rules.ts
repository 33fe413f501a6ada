import { isHidden } from "../attributes";
import { isRecord } from "../value";
import { accepts, anyText, forbid, hostnameOf, matches, type Rule, rule } from "./forbid";
import { asymmetric, symmetric } from "./jwk";
import { clientKeys, serviceKeys } from "./jwk-rules";

/** The attributes that carry what only this package reads. */
const reservedAttribute = rule(["attributes"], ({ attributes }) => {
  const at = Array.isArray(attributes) ? attributes.findIndex(isHidden) : -1;
  return at >= 0 && [`attributes[${at}].key`, "is reserved by pulumi-authlete: choose another name"];
});

export const serviceRules: Rule[] = [
  reservedAttribute,
  forbid("issuer", "must have neither query nor fragment (OpenID Connect Discovery 1.0 section 3)", { issuer: /[?#]/ }),
  forbid("authorizationEndpoint", "must have no fragment (RFC 6749 section 3.1)", { authorizationEndpoint: /#/ }),
  forbid("tokenEndpoint", "must have no fragment (RFC 6749 section 3.2)", { tokenEndpoint: /#/ }),
  forbid("accessTokenSignAlg", "must be an asymmetric algorithm, or null for opaque access tokens", {
    accessTokenSignAlg: /^(NONE|HS\d+)$/,
  }),
  ...serviceKeys,
  ...["Alg", "Enc"].map((part) =>
    rule(["credentialIssuerMetadata"], ({ credentialIssuerMetadata: metadata }) => {
      const name = `credentialResponseEncryption${part}ValuesSupported`;
      if (!isRecord(metadata) || metadata.requireCredentialResponseEncryption !== true) return false;
      const none = metadata[name] === null || matches(metadata[name], { without: anyText });
      const remedy = "list some, or set requireCredentialResponseEncryption to false";
      return none && [`credentialIssuerMetadata.${name}`, `has no values, yet responses must be encrypted: ${remedy}`];
    }),
  ),
];

export const subjects = ["SubjectDn", "SanDns", "SanUri", "SanIp", "SanEmail"].map((name) => `tlsClientAuth${name}`);

/** A client has a response type and the grant behind it, or neither (RFC 7591 section 2.1). */
const requireBoth = (grant: string, types: RegExp) => [
  forbid("responseTypes", `needs the grant type ${grant}: add that to grantTypes, or remove the response type`, {
    responseTypes: types,
    grantTypes: { without: new RegExp(`^${grant}$`) },
  }),
  forbid("grantTypes", `has no response type that leads to it: add one to responseTypes, or remove ${grant}`, {
    grantTypes: new RegExp(`^${grant}$`),
    responseTypes: { without: types },
  }),
];

const isLocalOrPlain = (uri: string) => hostnameOf(uri) === "localhost" || !/^https:/i.test(uri);
export const isPlainAndRemote = (uri: string) =>
  /^http:/i.test(uri) && !/^(localhost|\[::1\]|127(\.\d+){3})$/.test(hostnameOf(uri) ?? "localhost");

export const clientRules: Rule[] = [
  reservedAttribute,
  rule(["adopt", "serviceId"], ({ adopt, serviceId }) => {
    if (!adopt || typeof adopt !== "string" || typeof serviceId !== "string") return false;
    if (adopt.startsWith(`${serviceId}/`)) return false;
    return [
      "adopt",
      `${adopt} is not a client of service ${serviceId}: correct it, or remove it to create another client`,
    ];
  }),
  ...subjects.flatMap((name, i) =>
    subjects.slice(0, i).map((other) =>
      forbid(name, `one certificate subject is allowed, and ${other} is given too; "" counts, null does not`, {
        [name]: anyText,
        [other]: anyText,
      }),
    ),
  ),
  forbid("tokenAuthMethod", "a PUBLIC client cannot authenticate: set NONE, or clientType CONFIDENTIAL", {
    tokenAuthMethod: /^(CLIENT_SECRET|PRIVATE_KEY|TLS|SELF_SIGNED)_/,
    clientType: /^PUBLIC$/,
  }),
  forbid("tokenAuthMethod", "a CONFIDENTIAL client must authenticate: choose a method, or clientType PUBLIC", {
    tokenAuthMethod: /^NONE$/,
    clientType: /^CONFIDENTIAL$/,
    grantTypes: /^(AUTHORIZATION_CODE|REFRESH_TOKEN|CLIENT_CREDENTIALS|PASSWORD|DEVICE_CODE|CIBA)$/,
  }),
  forbid("tokenAuthSignAlg", "client assertions must be signed (RFC 7523 section 3): choose an algorithm, or null", {
    tokenAuthSignAlg: /^NONE$/,
  }),
  forbid("tokenAuthSignAlg", "must be asymmetric: PRIVATE_KEY_JWT signs with a private key", {
    tokenAuthSignAlg: symmetric,
    tokenAuthMethod: /^PRIVATE_KEY_JWT$/,
  }),
  forbid("tokenAuthSignAlg", "must be HS256, HS384 or HS512: CLIENT_SECRET_JWT signs with the client secret", {
    tokenAuthSignAlg: asymmetric,
    tokenAuthMethod: /^CLIENT_SECRET_JWT$/,
  }),
  forbid("rotateClientSecret", "the secret is either given or generated: remove this, or clientSecret", {
    rotateClientSecret: anyText,
    clientSecret: anyText,
  }),
  forbid("keepSecret", "state holds what the program gives: remove this, or clientSecret", {
    keepSecret: /^outside$/,
    clientSecret: anyText,
  }),
  ...clientKeys,
  ...["idToken", "userInfo", "authorization", "request"].map((what) =>
    forbid(`${what}EncryptionEnc`, `has no effect while ${what}EncryptionAlg is null: give that, or remove this`, {
      [`${what}EncryptionEnc`]: anyText,
      [`${what}EncryptionAlg`]: null,
    }),
  ),
  ...["idToken", "userInfo", "request"].flatMap((what) =>
    [`${what}SignAlg`, `${what}EncryptionAlg`].map((name) =>
      forbid(name, "must be asymmetric in a PUBLIC client (OpenID Connect Core 1.0 section 10)", {
        [name]: symmetric,
        clientType: /^PUBLIC$/,
      }),
    ),
  ),
  forbid("authorizationSignAlg", "JWT responses must be signed (JARM section 3): choose an algorithm, or null", {
    authorizationSignAlg: /^NONE$/,
  }),
  forbid("bcRequestSignAlg", "must be asymmetric (CIBA Core 1.0 section 7.1.1), or null", {
    bcRequestSignAlg: /^(NONE|HS\d+)$/,
  }),
  forbid("idTokenSignAlg", "must not be NONE while responseTypes let ID tokens pass the browser", {
    idTokenSignAlg: /^NONE$/,
    responseTypes: /ID_TOKEN/,
  }),
  ...requireBoth("AUTHORIZATION_CODE", /CODE/),
  ...requireBoth("IMPLICIT", /TOKEN/),
  forbid("grantTypes", "needs a client that authenticates: set clientType CONFIDENTIAL, or remove the grant type", {
    grantTypes: /^(CLIENT_CREDENTIALS|CIBA)$/,
    clientType: /^PUBLIC$/,
  }),
  forbid("redirectUris", "must be https, and not on localhost, in a WEB client with the grant type IMPLICIT", {
    redirectUris: isLocalOrPlain,
    applicationType: /^WEB$/,
    grantTypes: /^IMPLICIT$/,
  }),
  forbid(
    "redirectUris",
    "is http, which a NATIVE client may use on localhost only: use https, or a scheme of its own",
    {
      redirectUris: isPlainAndRemote,
      applicationType: /^NATIVE$/,
    },
  ),
  rule(["subjectType", "sectorIdentifierUri", "redirectUris"], (v) => {
    const uris: unknown[] = Array.isArray(v.redirectUris) ? v.redirectUris : [];
    const hosts = uris.flatMap((uri) => (accepts(/^https?:/i, uri) ? (hostnameOf(String(uri)) ?? []) : []));
    const several = new Set(hosts).size > 1;
    const reason = "must be given for PAIRWISE subjects when redirectUris name several hosts";
    return several && v.subjectType === "PAIRWISE" && v.sectorIdentifierUri === null && ["sectorIdentifierUri", reason];
  }),
  forbid("bcNotificationEndpoint", "PING and PUSH need it: give the URL, or set bcDeliveryMode to POLL", {
    bcNotificationEndpoint: null,
    bcDeliveryMode: /^(PING|PUSH)$/,
  }),
  forbid("bcDeliveryMode", "the grant type CIBA needs it: choose POLL, PING or PUSH", {
    bcDeliveryMode: null,
    grantTypes: /^CIBA$/,
  }),
  forbid("backchannelLogoutUri", "backchannelLogoutSessionRequired needs it: give the URL, or set that to false", {
    backchannelLogoutUri: null,
    backchannelLogoutSessionRequired: true,
  }),
];
