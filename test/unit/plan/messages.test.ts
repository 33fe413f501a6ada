/** What a check says of a wrong value: what it must be, with an example that the user can copy. */
import assert from "node:assert/strict";
import { check } from "../../../src/plan/check";
import { parsePath, printPath } from "../../../src/plan/messages";
import { client } from "../../../src/resources/client";
import { describe as describeRow, exampleOf } from "../../../src/resources/example";
import { type Definition, rowsOf } from "../../../src/resources/schema";
import { service } from "../../../src/resources/service";

const base = { serviceId: "7" };
const reasons = (def: Definition, inputs: Record<string, unknown>) =>
  check(def, {}, inputs, 3).failures.map(({ reason }) => reason);

const cases: [Definition, Record<string, unknown>, string][] = [
  [service, { accessTokenDuration: "1h" }, "accessTokenDuration: must be a number of seconds, such as 3600"],
  [service, { accessTokenDuration: 1.5 }, "accessTokenDuration: must be a whole number, such as 3600"],
  [service, { accessTokenDuration: -1 }, "accessTokenDuration: must be at least 0"],
  [service, { allowableClockSkew: 70_000 }, "allowableClockSkew: must be at most 65535"],
  [service, { supportedScopes: ["openid"] }, 'supportedScopes[0]: must be an object, such as { name: "openid" }'],
  [service, { supportedScopes: "openid" }, 'supportedScopes: must be a list, such as [{ name: "openid" }]'],
  [service, { supportedScopes: [{}] }, 'supportedScopes[0].name: is required, such as "openid"'],
  [
    service,
    { supportedScopes: [{ name: "a", help: "b" }] },
    "supportedScopes[0].help: there is no such member; there are name, defaultEntry, description, descriptions, attributes",
  ],
  [service, { issuer: "shop.example" }, 'issuer: must be an absolute https URL, such as "https://shop.example"'],
  [service, { issuer: 5 }, 'issuer: must be an absolute https URL, such as "https://shop.example"'],
  [service, { pkceRequired: "yes" }, "pkceRequired: must be true or false"],
  [
    service,
    { jwks: "keys.json" },
    'jwks: must be a JSON object with a list of keys (a JWK Set), as an object or as text, such as { keys: [{ kty: "RSA", n: "…", e: "AQAB" }] }',
  ],
  [
    service,
    { credentialIssuerMetadata: { display: {} } },
    'credentialIssuerMetadata.display: must be a JSON array, as a list or as text, such as [{ name: "value" }]',
  ],
  [
    service,
    { credentialIssuerMetadata: { requireCredentialResponseEncryption: 1, display: "{" } },
    "credentialIssuerMetadata.requireCredentialResponseEncryption: must be true or false",
  ],
  [client, {}, 'serviceId: is required, such as "1234567890"'],
  [client, { ...base, extension: true }, 'extension: must be an object, such as { requestableScopes: ["openid"] }'],
  [client, { ...base, extra: "x" }, 'extra: must be an object, such as { fieldOfTomorrow: "value" }'],
  [client, { ...base, grantTypes: "CIBA" }, 'grantTypes: must be a list, such as ["AUTHORIZATION_CODE"]'],
  [client, { ...base, clientType: true }, "clientType: must be one of PUBLIC, CONFIDENTIAL"],
  [
    client,
    { ...base, clientType: "SECRETIVE" },
    'clientType: "SECRETIVE" is not one of PUBLIC, CONFIDENTIAL; a value newer than this package goes into extra instead',
  ],
  [
    service,
    { credentialIssuerMetadata: { credentialRequestEncryptionZipValuesSupported: ["GZIP-9"] } },
    'credentialIssuerMetadata.credentialRequestEncryptionZipValuesSupported[0]: "GZIP-9" is not one of DEF',
  ],
];

describe("messages of the check", () => {
  for (const [def, inputs, expected] of cases)
    it(`fault 38: ${expected.slice(0, 70)}`, () => assert.equal(reasons(def, inputs)[0], expected));

  for (const def of [service, client])
    it(`fault 38: the examples of a ${def.kind} are right`, () => {
      for (const [name, row] of rowsOf(def)) {
        assert.ok(row.schema().safeParse(exampleOf(row)).success, `${name}: ${describeRow(row)}`);
        assert.doesNotMatch(describeRow(row), /undefined|\[object/, name);
      }
    });
});

describe("The path at the head of a message", () => {
  it("is read as it was printed", () => {
    const paths = [
      ["a"],
      ["a", 0],
      ["a", 12, "b", "c"],
      ["a b"],
      ["a", 'say "x": y'],
      ["\\"],
      ["$a_1", 0, 1, ""],
      ["a.b"],
    ];
    for (const path of paths) assert.deepEqual(parsePath(`${printPath(path)}: must be [0]: right`), path);
  });

  it("is none where a message has no path, and takes no longer for that", () => {
    for (const message of ["is not a path", "[0]: x", "", "a".repeat(100_000), `${"a.".repeat(50_000)} `])
      assert.deepEqual(parsePath(message), []);
  });
});
