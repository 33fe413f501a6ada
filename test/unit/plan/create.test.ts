/** Mistakes on a create: what is left out is what Authlete makes of it, so a contradiction can be seen. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { check } from "../../../src/plan/check";
import { client } from "../../../src/resources/client";
import { type Definition, rowsOf } from "../../../src/resources/schema";
import { service } from "../../../src/resources/service";

type Fields = Record<string, unknown>;
const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
const key = { kty: "EC", crv: "P-256", kid: "a", x: "x", y: "y" };
const base = { serviceId: "7" };
const confidential = { clientType: "CONFIDENTIAL", tokenAuthMethod: "CLIENT_SECRET_BASIC" };
const ciba = { ...confidential, grantTypes: ["CIBA"] };
const redirectUris = ["https://a.example/"];

/** Each mistake of a new client, what is said of it, and a change that makes it right. */
const mistakes: [what: string, inputs: Fields, warning: string, remedy: Fields][] = [
  [
    "PING without bcNotificationEndpoint",
    { ...ciba, bcDeliveryMode: "PING" },
    "bcNotificationEndpoint: PING and PUSH need it: give the URL, or set bcDeliveryMode to POLL",
    { bcNotificationEndpoint: "https://a.example/notified" },
  ],
  [
    "PUSH without bcNotificationEndpoint",
    { ...ciba, bcDeliveryMode: "PUSH" },
    "bcNotificationEndpoint: PING and PUSH need it: give the URL, or set bcDeliveryMode to POLL",
    { bcDeliveryMode: "POLL" },
  ],
  [
    "CIBA without bcDeliveryMode",
    ciba,
    "bcDeliveryMode: the grant type CIBA needs it: choose POLL, PING or PUSH",
    { bcDeliveryMode: "POLL" },
  ],
  [
    "PRIVATE_KEY_JWT without keys",
    { clientType: "CONFIDENTIAL", tokenAuthMethod: "PRIVATE_KEY_JWT" },
    "tokenAuthMethod: needs the client's public keys, and there are none: give jwks or jwksUri",
    { jwks: { keys: [key] } },
  ],
  [
    "SELF_SIGNED_TLS_CLIENT_AUTH without keys",
    { clientType: "CONFIDENTIAL", tokenAuthMethod: "SELF_SIGNED_TLS_CLIENT_AUTH" },
    "tokenAuthMethod: needs the client's public keys, and there are none: give jwks or jwksUri",
    { jwksUri: "https://a.example/jwks" },
  ],
  [
    "TLS_CLIENT_AUTH without a subject",
    { clientType: "CONFIDENTIAL", tokenAuthMethod: "TLS_CLIENT_AUTH" },
    "tokenAuthMethod: needs the subject of the client's certificate, and there is none: give one tlsClientAuth… field",
    { tlsClientAuthSanDns: "a.example" },
  ],
  [
    "AUTHORIZATION_CODE without a redirect URI",
    { ...confidential, grantTypes: ["AUTHORIZATION_CODE"] },
    "redirectUris: AUTHORIZATION_CODE and IMPLICIT need one, and there is none: give one, or remove the grant type",
    { redirectUris },
  ],
  [
    "CONFIDENTIAL with NONE",
    { clientType: "CONFIDENTIAL", tokenAuthMethod: "NONE", redirectUris },
    "tokenAuthMethod: a CONFIDENTIAL client must authenticate: choose a method, or clientType PUBLIC",
    { clientType: "PUBLIC" },
  ],
  [
    "CONFIDENTIAL without tokenAuthMethod",
    { clientType: "CONFIDENTIAL", redirectUris },
    "tokenAuthMethod: a CONFIDENTIAL client must authenticate: choose a method, or clientType PUBLIC; if it is left out, Authlete sets NONE",
    { tokenAuthMethod: "CLIENT_SECRET_BASIC" },
  ],
  [
    "CONFIDENTIAL without tokenAuthMethod, with a grant type",
    { clientType: "CONFIDENTIAL", grantTypes: ["AUTHORIZATION_CODE"], redirectUris },
    "tokenAuthMethod: a CONFIDENTIAL client must authenticate: choose a method, or clientType PUBLIC; if it is left out, Authlete sets NONE",
    { grantTypes: ["IMPLICIT"] },
  ],
  [
    "requestableScopes without requestableScopesEnabled",
    { extension: { requestableScopes: ["read"] } },
    "extension.requestableScopes: has no effect while requestableScopesEnabled is false: set that to true",
    { extension: { requestableScopes: ["read"], requestableScopesEnabled: true } },
  ],
  [
    "a custom scheme on a WEB client",
    { applicationType: "WEB", redirectUris: [...redirectUris, "com.example.app:/cb"] },
    "redirectUris[1]: is neither http nor https, and a WEB client can receive nothing else: use https, or applicationType NATIVE",
    { applicationType: "NATIVE" },
  ],
  [
    "http on a public host",
    { redirectUris: ["http://a.example/cb"] },
    "redirectUris[0]: is http, so codes and tokens travel in clear: use https",
    { redirectUris: ["http://localhost/cb"] },
  ],
  [
    "an alias with a space",
    { clientIdAlias: "my shop" },
    "clientIdAlias: has a space or a character outside ASCII, which many clients send wrongly: use letters, digits, - . and _",
    { clientIdAlias: "my-shop" },
  ],
  [
    "an encryption without a key management algorithm",
    { idTokenEncryptionEnc: "A128GCM" },
    "idTokenEncryptionEnc: has no effect while idTokenEncryptionAlg is null: give that, or remove this",
    { idTokenEncryptionAlg: "RSA_OAEP" },
  ],
  [
    "PAIRWISE on two hosts without sectorIdentifierUri",
    { subjectType: "PAIRWISE", redirectUris: [...redirectUris, "https://b.example/"] },
    "sectorIdentifierUri: must be given for PAIRWISE subjects when redirectUris name several hosts",
    { redirectUris },
  ],
  [
    "sessions in logout tokens without backchannelLogoutUri",
    { backchannelLogoutSessionRequired: true },
    "backchannelLogoutUri: backchannelLogoutSessionRequired needs it: give the URL, or set that to false",
    { backchannelLogoutUri: "https://a.example/out" },
  ],
];

const found = (def: Definition, inputs: Fields, recorded: Fields = {}) => {
  const { failures, warnings } = check(def, recorded, inputs, 3);
  assert.deepEqual(failures, []);
  return warnings;
};

describe("a create", () => {
  for (const [what, inputs, warning, remedy] of mistakes) {
    it(`fault 37: warns of ${what}`, () => assert.deepEqual(found(client, { ...base, ...inputs }), [warning]));

    it(`fault 37: has nothing against the remedy of ${what}`, () =>
      assert.deepEqual(found(client, { ...base, ...inputs, ...remedy }), []));

    it(`fault 37: does not warn of ${what} while the remedy may be in what is unknown`, () => {
      const unknowns = Object.fromEntries(Object.keys(remedy).map((name) => [name, unknown]));
      assert.deepEqual(found(client, { ...base, ...inputs, ...unknowns }), []);
    });
  }

  it("fault 37: warns of encrypted credential responses without algorithms", () =>
    assert.deepEqual(found(service, { credentialIssuerMetadata: { requireCredentialResponseEncryption: true } }), [
      "credentialIssuerMetadata.credentialResponseEncryptionAlgValuesSupported: has no values, yet responses must be encrypted: list some, or set requireCredentialResponseEncryption to false",
      "credentialIssuerMetadata.credentialResponseEncryptionEncValuesSupported: has no values, yet responses must be encrypted: list some, or set requireCredentialResponseEncryption to false",
    ]));

  it("fault 37: leaves alone what a program cannot know: a value newer than the package, in extra", () => {
    const inputs = { ...base, clientType: "CONFIDENTIAL", redirectUris };
    assert.deepEqual(found(client, { ...inputs, extra: { tokenAuthMethod: "METHOD_OF_TOMORROW" } }), []);
    assert.deepEqual(found(client, { ...inputs, extra: unknown }), []);
    assert.equal(found(client, { ...inputs, extra: { newer: true } }).length, 1);
  });

  it("fault 37: says once what is a failure too", () => {
    const redirects = { applicationType: "WEB", grantTypes: ["IMPLICIT"], redirectUris: ["app://cb"] };
    const { failures, warnings } = check(client, {}, { ...base, ...redirects }, 3);
    assert.deepEqual(
      failures.map(({ reason }) => reason.split(":")[0]),
      ["redirectUris[0]"],
    );
    assert.deepEqual(warnings, []);
  });

  it("fault 37: has nothing against clients that leave out what they need not say", () => {
    for (const inputs of [
      {},
      { clientName: "Shop", redirectUris },
      { clientType: "PUBLIC", redirectUris: ["com.example.shop:/callback"], pkceRequired: true },
      { ...confidential, grantTypes: ["CLIENT_CREDENTIALS"] },
      { ...confidential, grantTypes: ["AUTHORIZATION_CODE"], responseTypes: ["CODE"], redirectUris },
    ])
      assert.deepEqual(found(client, { ...base, ...inputs }), []);
    assert.deepEqual(found(service, { serviceName: "Shop", jwks: { keys: [{ ...key, d: "d" }] } }), []);
  });

  it("fault 37: has nothing against unknown values", () => {
    const names = rowsOf(client).flatMap(([name, row]) => (row.only === 2 ? [] : [name]));
    fc.assert(
      fc.property(fc.subarray(names), (some) => {
        assert.deepEqual(found(client, { ...base, ...Object.fromEntries(some.map((name) => [name, unknown])) }), []);
      }),
    );
  });
});

describe("an update", () => {
  const recorded = { ...base, clientName: "Shop" };
  const update = (inputs: Fields, before: Fields = recorded) => found(client, { ...before, ...inputs }, before);

  it("fault 37: leaves alone what may be right elsewhere", () => {
    assert.deepEqual(update({ ...ciba, bcDeliveryMode: "PING" }), []);
    assert.deepEqual(update({ clientType: "CONFIDENTIAL", redirectUris }), []);
    assert.deepEqual(update({ extension: { requestableScopes: ["read"] } }), []);
  });

  it("fault 37: warns of what is wrong in itself, as long as it is new", () => {
    const http = { redirectUris: ["http://a.example/cb"] };
    assert.equal(update(http).length, 1);
    assert.deepEqual(update({ clientName: "Other" }, { ...recorded, ...http }), []);
    const two = [...http.redirectUris, ...redirectUris];
    assert.deepEqual(update({ redirectUris: two.toReversed() }, { ...recorded, redirectUris: two }), []);
  });
});
