import { type Rule, rule } from "../schema";
import { isRecord } from "../value";
import { asymmetric, is, isPrivate, keysOf, lacking, symmetric } from "./jwk";

// A rule refuses what the program says twice and differently. What it leaves out may be right where it is managed, and
// refuses nothing; `null` says that there is none. Values may be of any type: the type check reports those.
const given = (value: unknown) => value !== undefined && value !== null;
const includes = (list: unknown, item: string) => Array.isArray(list) && list.includes(item);

/** The first item of a list that breaks a rule. */
function item(path: string, list: unknown, reason: (value: string) => string | false | undefined) {
  for (const [i, value] of Array.isArray(list) ? list.entries() : []) {
    const why = typeof value === "string" && reason(value);
    if (why) return [`${path}[${i}]`, why] as const;
  }
  return undefined;
}

const never = (name: string, wrong: RegExp, reason: string) =>
  rule([name], (v) => is(v[name], wrong) && [name, reason]);

/** Where the keys of a resource may be besides `jwks`, and how the program says so. */
const elsewhere = {
  jwksUri: "or give the jwksUri that publishes it",
  hsmEnabled: "or set hsmEnabled to true if an HSM holds it",
};

const keyId = (name: string, place: keyof typeof elsewhere, jwks = "jwks") =>
  rule([name, jwks, place], (v) => {
    const keys = v[name] && !v[place] ? keysOf(v[jwks]) : undefined;
    const found = keys?.some((key) => key.kid === v[name]);
    return found === false && [name, `no key of ${jwks} has this kid: correct it, add the key ${elsewhere[place]}`];
  });

const keyFor = (name: string, place: keyof typeof elsewhere, use: "sig" | "enc") =>
  rule([name, "jwks", place], (v) => {
    const what = v[place] ? undefined : lacking(keysOf(v.jwks), v[name], use);
    return what && [name, `needs ${what}, and jwks has none for it: add the key ${elsewhere[place]}`];
  });

const onlyWith = (name: string, method: string) =>
  rule([name, "tokenAuthMethod"], (v) => {
    const other = given(v[name]) && typeof v.tokenAuthMethod === "string" && v.tokenAuthMethod !== method;
    return other && [name, `serves tokenAuthMethod ${method} alone: set that method, or remove ${name}`];
  });

const noFragment = (name: string, section: string) =>
  never(name, /#/, `must not have a fragment (RFC 6749 section ${section}): remove the part from # on`);

export const serviceRules: Rule[] = [
  never("issuer", /[?#]/, "must have neither query nor fragment (OpenID Connect Discovery 1.0 section 3): remove it"),
  noFragment("authorizationEndpoint", "3.1"),
  noFragment("tokenEndpoint", "3.2"),
  never("accessTokenSignAlg", /^(NONE|HS\d+)$/, "must be asymmetric: choose another, or null for opaque access tokens"),
  keyFor("accessTokenSignAlg", "hsmEnabled", "sig"),
  rule(["accessTokenSignatureKeyId", "accessTokenSignAlg", "jwks", "hsmEnabled"], (v) => {
    const keys = keysOf(v.jwks)?.filter((key) => key.kid === v.accessTokenSignatureKeyId);
    const what = keys?.length && v.hsmEnabled !== true && lacking(keys, v.accessTokenSignAlg, "sig");
    return what && ["accessTokenSignatureKeyId", `names a key that does not suit accessTokenSignAlg: name ${what}`];
  }),
  ...["accessToken", "authorization", "idToken", "introspection", "resource", "userInfo"].map((what) =>
    keyId(`${what}SignatureKeyId`, "hsmEnabled"),
  ),
  keyId("federationSignatureKeyId", "hsmEnabled", "federationJwks"),
  rule(["trustAnchors"], ({ trustAnchors }) => {
    const anchors: unknown[] = Array.isArray(trustAnchors) ? trustAnchors : [];
    const at = anchors.findIndex((anchor) => isRecord(anchor) && keysOf(anchor.jwks)?.some(isPrivate));
    return at >= 0 && [`trustAnchors[${at}].jwks`, "holds a private or symmetric key: give the public keys only"];
  }),
  ...["Alg", "Enc"].map((part) =>
    rule(["credentialIssuerMetadata"], ({ credentialIssuerMetadata: metadata }) => {
      const name = `credentialResponseEncryption${part}ValuesSupported`;
      if (!isRecord(metadata) || metadata.requireCredentialResponseEncryption !== true) return false;
      const none = metadata[name] === null || (Array.isArray(metadata[name]) && metadata[name].length === 0);
      const remedy = "list values, or set requireCredentialResponseEncryption to false";
      return none && [`credentialIssuerMetadata.${name}`, `is empty, yet responses must be encrypted: ${remedy}`];
    }),
  ),
];

const subjects = ["SubjectDn", "SanDns", "SanUri", "SanIp", "SanEmail"].map((name) => `tlsClientAuth${name}`);

/** Grants with which a client always turns to the token endpoint, and so authenticates if it is confidential. */
const authenticated = ["AUTHORIZATION_CODE", "REFRESH_TOKEN", "CLIENT_CREDENTIALS", "PASSWORD", "DEVICE_CODE", "CIBA"];

/** The grants behind a response type (OpenID Connect Dynamic Client Registration 1.0 section 2, RFC 7591 section 2.1). */
const grants = { AUTHORIZATION_CODE: /CODE/, IMPLICIT: /TOKEN/ };

const isLoopback = (host: string) => host === "localhost" || host === "[::1]" || /^127(\.\d+){3}$/.test(host);

const redirectUris = (
  reads: string[],
  applies: (v: Record<string, unknown>) => boolean,
  reason: (uri: URL) => string,
) =>
  rule(["redirectUris", ...reads], (v) =>
    applies(v) ? item("redirectUris", v.redirectUris, (uri) => URL.canParse(uri) && reason(new URL(uri))) : false,
  );

const publicSecret = (name: string, section: string) =>
  rule([name, "clientType"], (v) => {
    const wrong = v.clientType === "PUBLIC" && is(v[name], symmetric);
    const why = `symmetric algorithms are not for a PUBLIC client (OpenID Connect Core 1.0 section ${section})`;
    return wrong && [name, `${why}: choose an asymmetric one, or clientType CONFIDENTIAL`];
  });

export const clientRules: Rule[] = [
  // Client authentication
  rule(subjects, (v) => {
    const [first, second] = subjects.filter((name) => given(v[name]));
    const why = `one subject of the certificate is allowed, and ${first} is given too (RFC 8705 section 2.1.2)`;
    return second !== undefined && [second, `${why}: remove one of the two; an empty text counts`];
  }),
  ...subjects.map((name) => onlyWith(name, "TLS_CLIENT_AUTH")),
  onlyWith("selfSignedCertificateKeyId", "SELF_SIGNED_TLS_CLIENT_AUTH"),
  never("tokenAuthSignAlg", /^NONE$/, "client assertions must be signed (RFC 7523 section 3): choose an algorithm"),
  rule(["tokenAuthSignAlg", "tokenAuthMethod"], ({ tokenAuthSignAlg, tokenAuthMethod }) => {
    if (tokenAuthMethod === "PRIVATE_KEY_JWT" && is(tokenAuthSignAlg, symmetric))
      return ["tokenAuthSignAlg", "PRIVATE_KEY_JWT signs with a private key: choose an asymmetric algorithm"];
    if (tokenAuthMethod === "CLIENT_SECRET_JWT" && is(tokenAuthSignAlg, asymmetric))
      return ["tokenAuthSignAlg", "CLIENT_SECRET_JWT signs with the client secret: choose HS256, HS384 or HS512"];
    return false;
  }),
  rule(["tokenAuthMethod", "clientType"], (v) => {
    const wrong = v.clientType === "PUBLIC" && is(v.tokenAuthMethod, /^(CLIENT_SECRET|PRIVATE_KEY|TLS|SELF_SIGNED)_/);
    return wrong && ["tokenAuthMethod", "a PUBLIC client cannot authenticate: set NONE, or clientType CONFIDENTIAL"];
  }),
  rule(["tokenAuthMethod", "clientType", "grantTypes"], (v) => {
    const none = v.clientType === "CONFIDENTIAL" && v.tokenAuthMethod === "NONE";
    const grant = authenticated.find((type) => includes(v.grantTypes, type));
    const remedy = "choose a method, or clientType PUBLIC";
    return none && grant && ["tokenAuthMethod", `a CONFIDENTIAL client must authenticate for ${grant}: ${remedy}`];
  }),
  rule(["clientSecret", "rotateClientSecret"], (v) => {
    const both = given(v.clientSecret) && given(v.rotateClientSecret);
    return both && ["rotateClientSecret", "the secret is either given or generated: remove this or clientSecret"];
  }),
  // Keys and algorithms
  rule(["jwks"], (v) => {
    const remedy = "give the public keys only, and replace this one: it is no longer a secret";
    return keysOf(v.jwks)?.some(isPrivate) && ["jwks", `holds a private or symmetric key (member d or k): ${remedy}`];
  }),
  keyId("selfSignedCertificateKeyId", "jwksUri"),
  keyId("rsSignedRequestKeyId", "jwksUri"),
  ...["tokenAuth", "request", "bcRequest"].map((what) => keyFor(`${what}SignAlg`, "jwksUri", "sig")),
  ...["idToken", "userInfo", "authorization"].map((what) => keyFor(`${what}EncryptionAlg`, "jwksUri", "enc")),
  ...["idToken", "userInfo", "authorization", "request"].map((what) =>
    rule([`${what}EncryptionEnc`, `${what}EncryptionAlg`], (v) => {
      const lost = given(v[`${what}EncryptionEnc`]) && v[`${what}EncryptionAlg`] === null;
      return (
        lost && [`${what}EncryptionEnc`, `needs ${what}EncryptionAlg, which is null: give that too, or remove this`]
      );
    }),
  ),
  ...["idToken", "userInfo", "request"].flatMap((what) => [
    publicSecret(`${what}SignAlg`, "10.1"),
    publicSecret(`${what}EncryptionAlg`, "10.2"),
  ]),
  never(
    "authorizationSignAlg",
    /^NONE$/,
    "a JWT response must be signed (JARM section 3): choose an algorithm, or null",
  ),
  never(
    "bcRequestSignAlg",
    /^(NONE|HS\d+)$/,
    "must be asymmetric (CIBA Core 1.0 section 7.1.1): choose another, or null",
  ),
  rule(["idTokenSignAlg", "responseTypes"], (v) => {
    const types: unknown[] = v.idTokenSignAlg === "NONE" && Array.isArray(v.responseTypes) ? v.responseTypes : [];
    const type = types.find((each) => is(each, /ID_TOKEN/));
    return (
      type !== undefined && ["idTokenSignAlg", `the response type ${type} needs a signed ID token: choose an algorithm`]
    );
  }),
  // Grants and redirects
  ...Object.entries(grants).flatMap(([grant, types]) => [
    rule(["responseTypes", "grantTypes"], (v) => {
      const lost = Array.isArray(v.grantTypes) && !v.grantTypes.includes(grant);
      const reason = (type: string) => `needs the grant type ${grant}: add it to grantTypes, or remove ${type}`;
      return lost && item("responseTypes", v.responseTypes, (type) => types.test(type) && reason(type));
    }),
    rule(["grantTypes", "responseTypes"], (v) => {
      const lost = Array.isArray(v.responseTypes) && !v.responseTypes.some((type) => is(type, types));
      const example = grant === "IMPLICIT" ? "such as ID_TOKEN" : "such as CODE";
      const reason = `needs a response type ${example}: add one to responseTypes, or remove ${grant}`;
      return lost && item("grantTypes", v.grantTypes, (type) => type === grant && reason);
    }),
  ]),
  ...[
    ["CLIENT_CREDENTIALS", "RFC 6749 section 4.4"],
    ["CIBA", "CIBA Core 1.0 section 7.1"],
  ].map(([grant, section]) =>
    rule(["grantTypes", "clientType"], (v) => {
      const reason = `is not for a PUBLIC client (${section}): remove ${grant}, or set clientType CONFIDENTIAL`;
      return v.clientType === "PUBLIC" && item("grantTypes", v.grantTypes, (type) => type === grant && reason);
    }),
  ),
  redirectUris(
    ["applicationType", "grantTypes"],
    (v) => v.applicationType === "WEB" && includes(v.grantTypes, "IMPLICIT"),
    ({ protocol, hostname }) =>
      protocol === "https:" && hostname !== "localhost"
        ? ""
        : "must be https, on a host other than localhost, for a WEB client with the grant type IMPLICIT",
  ),
  redirectUris(
    ["applicationType"],
    (v) => v.applicationType === "NATIVE",
    ({ protocol, hostname }) =>
      protocol !== "http:" || isLoopback(hostname)
        ? ""
        : "a NATIVE client may use http on a loopback address only: use that, https or a scheme of its own",
  ),
  rule(["subjectType", "sectorIdentifierUri", "redirectUris"], (v) => {
    const uris = Array.isArray(v.redirectUris) ? v.redirectUris.filter((uri) => is(uri, /^https?:/i)) : [];
    const hosts = new Set(uris.filter((uri) => URL.canParse(uri)).map((uri) => new URL(uri).hostname));
    const reason =
      "is needed for PAIRWISE subjects when redirectUris name several hosts (OpenID Connect Core 1.0 section 8.1)";
    return (
      v.subjectType === "PAIRWISE" &&
      v.sectorIdentifierUri === null &&
      hosts.size > 1 && ["sectorIdentifierUri", reason]
    );
  }),
  // CIBA, logout and scopes
  rule(["bcDeliveryMode", "bcNotificationEndpoint"], (v) => {
    const lost = is(v.bcDeliveryMode, /^(PING|PUSH)$/) && v.bcNotificationEndpoint === null;
    return (
      lost && [
        "bcNotificationEndpoint",
        `${v.bcDeliveryMode} needs it (CIBA Core 1.0 section 4): give the URL, or use POLL`,
      ]
    );
  }),
  rule(["grantTypes", "bcDeliveryMode"], (v) => {
    const lost = includes(v.grantTypes, "CIBA") && v.bcDeliveryMode === null;
    return (
      lost && ["bcDeliveryMode", "the grant type CIBA needs it (CIBA Core 1.0 section 4): choose POLL, PING or PUSH"]
    );
  }),
  rule(["backchannelLogoutSessionRequired", "backchannelLogoutUri"], (v) => {
    const lost = v.backchannelLogoutSessionRequired === true && v.backchannelLogoutUri === null;
    return (
      lost && [
        "backchannelLogoutUri",
        "logout tokens need it: give the URL, or set backchannelLogoutSessionRequired to false",
      ]
    );
  }),
  rule(["extension"], ({ extension }) => {
    const idle =
      isRecord(extension) && extension.requestableScopesEnabled === false && Array.isArray(extension.requestableScopes);
    return (
      idle && [
        "extension.requestableScopes",
        "restricts nothing while requestableScopesEnabled is false: set that to true",
      ]
    );
  }),
];
