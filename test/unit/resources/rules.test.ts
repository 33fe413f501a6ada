import assert from "node:assert/strict";
import fc from "fast-check";
import { client } from "../../../src/resources/client";
import type { Definition } from "../../../src/resources/schema";
import { service } from "../../../src/resources/service";

type Case = readonly [name: string, inputs: Record<string, unknown>, path?: string];

const jwks = (...keys: Record<string, unknown>[]) => JSON.stringify({ keys });
const p256 = { kty: "EC", crv: "P-256", kid: "a", x: "x", y: "y" };
const p384 = { kty: "EC", crv: "P-384", kid: "b", x: "x", y: "y" };
const rsa = { kty: "RSA", kid: "r", n: "n", e: "AQAB" };
const ed = { kty: "OKP", crv: "Ed25519", kid: "e", x: "x" };
const enc = { ...rsa, kid: "enc", use: "enc" };
const codeAndToken = ["CODE", "CODE_ID_TOKEN"];

const clients: readonly Case[] = [
  ["the package's own attribute", { attributes: [{ key: "a" }, { key: "pulumi-authlete" }] }, "attributes[1].key"],
  ["nothing at all", {}],
  ["nothing but nulls", Object.fromEntries(Object.keys(client.inputs).map((name) => [name, null]))],
  ["one certificate subject", { tlsClientAuthSanDns: "a.example", tlsClientAuthSanIp: null }],
  [
    "two certificate subjects",
    { tlsClientAuthSubjectDn: "CN=a", tlsClientAuthSanIp: "192.0.2.1" },
    "tlsClientAuthSanIp",
  ],
  ["an empty second subject", { tlsClientAuthSubjectDn: "CN=a", tlsClientAuthSanDns: "" }, "tlsClientAuthSanDns"],
  ["a subject with its method", { tlsClientAuthSanDns: "a.example", tokenAuthMethod: "TLS_CLIENT_AUTH" }],
  ["a subject with a method by null", { tlsClientAuthSanDns: "a.example", tokenAuthMethod: null }],
  ["a subject with another method", { tlsClientAuthSanDns: "a.example", tokenAuthMethod: "PRIVATE_KEY_JWT" }],
  ["a certificate key", { selfSignedCertificateKeyId: "a", tokenAuthMethod: "SELF_SIGNED_TLS_CLIENT_AUTH" }],
  ["a certificate key with another method", { selfSignedCertificateKeyId: "a", tokenAuthMethod: "TLS_CLIENT_AUTH" }],
  ["a public client without authentication", { clientType: "PUBLIC", tokenAuthMethod: "NONE" }],
  ["a public client with attestation", { clientType: "PUBLIC", tokenAuthMethod: "ATTEST_JWT_CLIENT_AUTH" }],
  [
    "a public client with a secret",
    { clientType: "PUBLIC", tokenAuthMethod: "CLIENT_SECRET_BASIC" },
    "tokenAuthMethod",
  ],
  ["a confidential client without grants", { clientType: "CONFIDENTIAL", tokenAuthMethod: "NONE" }],
  [
    "a confidential client that only uses the browser",
    { clientType: "CONFIDENTIAL", tokenAuthMethod: "NONE", grantTypes: ["IMPLICIT"] },
  ],
  [
    "a confidential client without authentication",
    { clientType: "CONFIDENTIAL", tokenAuthMethod: "NONE", grantTypes: ["IMPLICIT", "REFRESH_TOKEN"] },
    "tokenAuthMethod",
  ],
  ["unsigned assertions", { tokenAuthSignAlg: "NONE" }, "tokenAuthSignAlg"],
  ["assertions by a private key", { tokenAuthSignAlg: "EdDSA", tokenAuthMethod: "PRIVATE_KEY_JWT" }],
  ["an idle algorithm", { tokenAuthSignAlg: "HS256", tokenAuthMethod: "CLIENT_SECRET_BASIC" }],
  ["HMAC by a private key", { tokenAuthSignAlg: "HS256", tokenAuthMethod: "PRIVATE_KEY_JWT" }, "tokenAuthSignAlg"],
  ["assertions by the secret", { tokenAuthSignAlg: "HS512", tokenAuthMethod: "CLIENT_SECRET_JWT" }],
  ["ECDSA by the secret", { tokenAuthSignAlg: "ES256", tokenAuthMethod: "CLIENT_SECRET_JWT" }, "tokenAuthSignAlg"],
  ["a given secret", { clientSecret: "s", rotateClientSecret: null }],
  ["a secret both given and generated", { clientSecret: "s", rotateClientSecret: "1" }, "rotateClientSecret"],
  ["public keys", { jwks: jwks(p256, rsa) }],
  ["a private key", { jwks: jwks(rsa, { ...p256, d: "d" }) }, "jwks"],
  ["a symmetric key", { jwks: jwks({ kty: "oct", k: "k" }) }, "jwks"],
  ["a certificate key that exists", { selfSignedCertificateKeyId: "a", jwks: jwks(p256) }],
  [
    "a certificate key that does not exist",
    { selfSignedCertificateKeyId: "b", jwks: jwks(p256) },
    "selfSignedCertificateKeyId",
  ],
  ["a request key that exists", { rsSignedRequestKeyId: "a", jwks: jwks(p256) }],
  [
    "a request key that does not exist",
    { rsSignedRequestKeyId: "b", jwks: jwks(p256), jwksUri: null },
    "rsSignedRequestKeyId",
  ],
  ["a request key at a URL", { rsSignedRequestKeyId: "b", jwks: jwks(p256), jwksUri: "https://a.example/jwks" }],
  ["keys that suit", { tokenAuthSignAlg: "PS256", requestSignAlg: "ES256", jwks: jwks(p256, rsa) }],
  ["keys on other curves that suit", { bcRequestSignAlg: "EdDSA", requestSignAlg: "HS256", jwks: jwks(ed) }],
  ["a key that hides its curve", { requestSignAlg: "ES256", jwks: jwks({ kty: "EC", kid: "a" }) }],
  ["no key on the curve", { requestSignAlg: "ES256", jwks: jwks(p384) }, "requestSignAlg"],
  ["no key of the type", { tokenAuthSignAlg: "PS256", jwks: jwks(p256, ed) }, "tokenAuthSignAlg"],
  ["a key for encryption only", { bcRequestSignAlg: "RS256", jwks: jwks(enc) }, "bcRequestSignAlg"],
  ["keys at a URL", { requestSignAlg: "ES256", jwks: jwks(), jwksUri: "https://a.example/jwks" }],
  ["a key to encrypt for", { idTokenEncryptionAlg: "RSA_OAEP_256", jwks: jwks(enc) }],
  ["no key to encrypt for", { userInfoEncryptionAlg: "ECDH_ES", jwks: jwks(rsa, ed) }, "userInfoEncryptionAlg"],
  ["enc with alg", { idTokenEncryptionEnc: "A128GCM", idTokenEncryptionAlg: "DIR" }],
  ["enc with an unmanaged alg", { idTokenEncryptionEnc: "A128GCM" }],
  ["enc without alg", { requestEncryptionEnc: "A128GCM", requestEncryptionAlg: null }, "requestEncryptionEnc"],
  ["HMAC in a confidential client", { idTokenSignAlg: "HS256", clientType: "CONFIDENTIAL" }],
  ["HMAC in a public client", { idTokenSignAlg: "HS256", clientType: "PUBLIC" }, "idTokenSignAlg"],
  ["key wrap in a public client", { userInfoEncryptionAlg: "A128KW", clientType: "PUBLIC" }, "userInfoEncryptionAlg"],
  ["RSA in a public client", { userInfoEncryptionAlg: "RSA_OAEP", clientType: "PUBLIC" }],
  ["unsigned authorization responses", { authorizationSignAlg: "NONE" }, "authorizationSignAlg"],
  ["signed authorization responses", { authorizationSignAlg: "ES256" }],
  ["CIBA requests under HMAC", { bcRequestSignAlg: "HS256" }, "bcRequestSignAlg"],
  ["CIBA requests under RSA", { bcRequestSignAlg: "PS256" }],
  ["unsigned ID tokens through the back channel", { idTokenSignAlg: "NONE", responseTypes: ["CODE"] }],
  ["unsigned ID tokens in the browser", { idTokenSignAlg: "NONE", responseTypes: codeAndToken }, "idTokenSignAlg"],
  ["grants that suit", { grantTypes: ["AUTHORIZATION_CODE", "IMPLICIT"], responseTypes: codeAndToken }],
  ["other grants", { grantTypes: ["CLIENT_CREDENTIALS", "CIBA"], responseTypes: [] }],
  ["unmanaged grants", { responseTypes: codeAndToken, grantTypes: null }],
  [
    "a hybrid without implicit",
    { grantTypes: ["AUTHORIZATION_CODE"], responseTypes: codeAndToken },
    "responseTypes[1]",
  ],
  ["code without its grant", { grantTypes: ["CIBA"], responseTypes: ["NONE", "CODE"] }, "responseTypes[1]"],
  ["a grant without code", { grantTypes: ["REFRESH_TOKEN", "AUTHORIZATION_CODE"], responseTypes: [] }, "grantTypes[1]"],
  ["client credentials", { clientType: "CONFIDENTIAL", grantTypes: ["CLIENT_CREDENTIALS"] }],
  ["public client credentials", { clientType: "PUBLIC", grantTypes: ["CLIENT_CREDENTIALS"] }, "grantTypes[0]"],
  ["public CIBA", { clientType: "PUBLIC", grantTypes: ["DEVICE_CODE", "CIBA"] }, "grantTypes[1]"],
  [
    "a web client with code",
    { applicationType: "WEB", grantTypes: ["AUTHORIZATION_CODE"], redirectUris: ["http://localhost/"] },
  ],
  [
    "a web client with implicit",
    {
      applicationType: "WEB",
      grantTypes: ["IMPLICIT"],
      redirectUris: ["https://localhost.example/", "HTTPS://a.example"],
    },
  ],
  [
    "a web client with implicit over http",
    { applicationType: "WEB", grantTypes: ["IMPLICIT"], redirectUris: ["https://a.example/", "http://a.example/"] },
    "redirectUris[1]",
  ],
  [
    "a web client with implicit on localhost",
    { applicationType: "WEB", grantTypes: ["IMPLICIT"], redirectUris: ["https://localhost:8443/cb"] },
    "redirectUris[0]",
  ],
  [
    "a native client",
    {
      applicationType: "NATIVE",
      redirectUris: [
        "com.example.app:/cb",
        "http://127.0.0.1:1/",
        "http://[::1]/",
        "http://localhost/",
        "https://a.example/",
      ],
    },
  ],
  ["a native client over http", { applicationType: "NATIVE", redirectUris: ["http://a.example/"] }, "redirectUris[0]"],
  ...(
    [
      ["pairwise on one host", ["https://a.example/1", "https://a.example/2", "app://b/"], null],
      ["pairwise on two hosts", ["https://a.example/", "https://b.example/"], null, "sectorIdentifierUri"],
      ["pairwise on two hosts, with a sector", ["https://a.example/", "https://b.example/"], "https://a.example/uris"],
      ["pairwise on two hosts, sector unmanaged", ["https://a.example/", "https://b.example/"], undefined],
    ] as const
  ).map(
    ([name, redirectUris, sectorIdentifierUri, path]): Case => [
      name,
      { subjectType: "PAIRWISE", redirectUris, sectorIdentifierUri },
      path,
    ],
  ),
  ["poll", { bcDeliveryMode: "POLL", bcNotificationEndpoint: null }],
  ["ping without endpoint", { bcDeliveryMode: "PING", bcNotificationEndpoint: null }, "bcNotificationEndpoint"],
  ["CIBA with a mode", { grantTypes: ["CIBA"], bcDeliveryMode: "POLL" }],
  ["CIBA without a mode", { grantTypes: ["CIBA"], bcDeliveryMode: null }, "bcDeliveryMode"],
  ["sessions in logout tokens", { backchannelLogoutSessionRequired: true }],
  [
    "sessions without logout tokens",
    { backchannelLogoutSessionRequired: true, backchannelLogoutUri: null },
    "backchannelLogoutUri",
  ],
  ["limited scopes", { extension: { requestableScopesEnabled: true, requestableScopes: ["a"] } }],
  ["no limited scopes", { extension: { requestableScopesEnabled: false, requestableScopes: [] } }],
  ["scopes that limit nothing", { extension: { requestableScopesEnabled: false, requestableScopes: ["a"] } }],
  ["S256 without required PKCE", { pkceRequired: false, pkceS256Required: true }],
];

const keyIds = ["accessToken", "authorization", "idToken", "introspection", "resource", "userInfo"];
const metadata = (more: object) => ({
  credentialIssuerMetadata: { requireCredentialResponseEncryption: true, ...more },
});

const services: readonly Case[] = [
  ["nothing at all", {}],
  ["an issuer with a path", { issuer: "https://a.example/b" }],
  ["an issuer with a query", { issuer: "https://a.example/?b" }, "issuer"],
  ["an issuer with a fragment", { issuer: "https://a.example/#b" }, "issuer"],
  [
    "an endpoint with a query",
    { authorizationEndpoint: "https://a.example/?b", tokenEndpoint: "https://a.example/?b" },
  ],
  [
    "an authorization endpoint with a fragment",
    { authorizationEndpoint: "https://a.example/#b" },
    "authorizationEndpoint",
  ],
  ["a token endpoint with a fragment", { tokenEndpoint: "https://a.example/#b" }, "tokenEndpoint"],
  ["access tokens under HMAC", { accessTokenSignAlg: "HS256" }, "accessTokenSignAlg"],
  ["unsigned access tokens", { accessTokenSignAlg: "NONE" }, "accessTokenSignAlg"],
  ["a key for access tokens", { accessTokenSignAlg: "ES256", jwks: jwks({ ...p256, d: "d" }) }],
  ["no key for access tokens", { accessTokenSignAlg: "PS256", jwks: jwks(p256, enc) }, "accessTokenSignAlg"],
  [
    "a key in an HSM",
    { accessTokenSignAlg: "PS256", accessTokenSignatureKeyId: "h", jwks: jwks(p256), hsmEnabled: true },
  ],
  ["the right key", { accessTokenSignAlg: "PS256", accessTokenSignatureKeyId: "r", jwks: jwks(p256, rsa) }],
  [
    "the wrong key",
    { accessTokenSignAlg: "PS256", accessTokenSignatureKeyId: "a", jwks: jwks(p256, rsa) },
    "accessTokenSignatureKeyId",
  ],
  ...keyIds.flatMap((what): Case[] => [
    [`a key for ${what} that exists`, { [`${what}SignatureKeyId`]: "a", jwks: jwks(p256) }],
    [
      `a key for ${what} that does not exist`,
      { [`${what}SignatureKeyId`]: "b", jwks: jwks(p256) },
      `${what}SignatureKeyId`,
    ],
  ]),
  ["a federation key that exists", { federationSignatureKeyId: "a", federationJwks: jwks(p256), jwks: jwks() }],
  [
    "a federation key that does not exist",
    { federationSignatureKeyId: "a", federationJwks: jwks(), jwks: jwks(p256) },
    "federationSignatureKeyId",
  ],
  ["a trust anchor", { trustAnchors: [{ entityId: "https://a.example", jwks: jwks(p256) }] }],
  ["a trust anchor's private key", { trustAnchors: [{}, { jwks: jwks({ ...p256, d: "d" }) }] }, "trustAnchors[1].jwks"],
  ["encryption with values", metadata({ credentialResponseEncryptionAlgValuesSupported: ["ECDH_ES"] })],
  [
    "encryption without algorithms",
    metadata({ credentialResponseEncryptionAlgValuesSupported: [] }),
    "credentialIssuerMetadata.credentialResponseEncryptionAlgValuesSupported",
  ],
  [
    "encryption without content algorithms",
    metadata({ credentialResponseEncryptionEncValuesSupported: null }),
    "credentialIssuerMetadata.credentialResponseEncryptionEncValuesSupported",
  ],
  [
    "no encryption",
    metadata({ requireCredentialResponseEncryption: false, credentialResponseEncryptionAlgValuesSupported: [] }),
  ],
  ["S256 without required PKCE", { pkceRequired: false, pkceS256Required: true }],
];

/** The paths that the rules refuse. Asserts that each rule reads inputs, names one of them and gives a reason. */
function refusedPaths({ rules, inputs: rows }: Definition, inputs: Record<string, unknown>): string[] {
  return rules.flatMap((rule) => {
    const broken = rule.violation(inputs);
    for (const name of rule.reads) assert.ok(Object.hasOwn(rows, name), `${name} is no input`);
    if (!broken) return [];
    assert.match(broken[1], /^\S.*[^.\s]$/);
    assert.ok(rule.reads.includes(broken[0].replace(/[.[].*/, "")), `${broken[0]} is not read`);
    return [broken[0]];
  });
}

/** Values that resemble those of the fields, and values of any type. */
const key = fc.record({ kty: fc.jsonValue(), crv: fc.jsonValue(), kid: fc.jsonValue(), use: fc.jsonValue() });
const near = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    "PUBLIC",
    "PAIRWISE",
    "NATIVE",
    "WEB",
    "ES256",
    "RS256",
    "ECDH_ES",
    "a",
    "http://",
    "https://[",
    null,
    true,
  ),
  fc.record({ keys: fc.array(fc.oneof(key, fc.jsonValue())) }).map((set) => JSON.stringify(set)),
  fc.array(fc.oneof(fc.webUrl(), fc.string(), fc.jsonValue(), fc.constantFrom("IMPLICIT", "CODE", "CIBA"))),
  fc.record({ requestableScopesEnabled: fc.constant(false), requestableScopes: fc.jsonValue() }),
  fc.array(fc.record({ jwks: fc.jsonValue() })),
);

for (const [definition, cases] of [
  [client, clients],
  [service, services],
] as const) {
  describe(`The rules of a ${definition.kind}`, () => {
    for (const [name, inputs, path] of cases) {
      it(`${path ? "refuse" : "accept"} ${name}`, () => {
        assert.deepEqual(refusedPaths(definition, inputs), path ? [path] : []);
      });
    }

    it("accept or refuse values of any type", () => {
      const reads = [...new Set(definition.rules.flatMap((rule) => rule.reads))];
      const values = fc.record(Object.fromEntries(reads.map((name) => [name, near])), { requiredKeys: [] });
      fc.assert(
        fc.property(values, (inputs) => void refusedPaths(definition, inputs)),
        { numRuns: 200 },
      );
    });
  });
}
