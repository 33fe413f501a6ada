/** What a program may not ask of a key set. */
import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { problemsOf } from "../../../src/plan/validate";
import { keySet } from "../../../src/resources/keyset";
import type { Fields } from "../../../src/value";
import { unknown } from "../../support/sample";

const inputs = { algorithms: ["ES256"], publishFor: "1d", retainFor: "1h" };
const failures = (more: Fields) => problemsOf(keySet, {}, { ...inputs, ...more }, 3).failures;

const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
const pem = String(privateKey.export({ type: "pkcs8", format: "pem" }));
const jwk = { ...privateKey.export({ format: "jwk" }), kid: "a", alg: "ES256" };
const withPassphrase = privateKey.export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: "x" });
const setOf = (...keys: Fields[]) => ({ importJwks: { keys } });

describe("A key set", () => {
  it("may have existing keys that fit", () => {
    assert.deepEqual(failures({ importPem: [{ alg: "ES256", pem }], ...setOf(jwk) }), []);
    assert.deepEqual(failures({ rotateEvery: "25h" }), []);
    assert.deepEqual(failures({ importPem: unknown, importJwks: unknown, rotateEvery: unknown }), []);
  });

  const refused: Record<string, [inputs: Fields, failure: RegExp]> = {
    "no algorithm": [{ algorithms: [] }, /^algorithms: there must be at least one$/],
    "an unknown algorithm": [{ algorithms: ["HS256"] }, /^algorithms\[0\]: "HS256" is not one of RS256/],
    "a period without a unit": [{ publishFor: "3600" }, /^publishFor: must be a whole number and its unit/],
    "a rotation before the next key is known": [{ rotateEvery: "24h" }, /^rotateEvery: must be longer than publishFor/],
    "small RSA keys": [{ modulusLength: 1024 }, /^modulusLength: must be at least 2048$/],
    "an output": [{ jwks: "{}" }, /^jwks: is an output and cannot be set$/],
    "a misspelt input": [
      { rotateevery: "1d" },
      /^rotateevery: a KeySet has no such input; did you mean rotateEvery\?$/,
    ],
    "a PEM text that is none": [
      { importPem: [{ alg: "ES256", pem: "secret" }] },
      /^importPem\[0\]: holds no private key/,
    ],
    "a public PEM": [
      { importPem: [{ alg: "ES256", pem: String(publicKey.export({ type: "spki", format: "pem" })) }] },
      /^importPem\[0\]: holds no private key/,
    ],
    "a PEM text with a passphrase": [
      { importPem: [{ alg: "ES256", pem: String(withPassphrase) }] },
      /^importPem\[0\]: holds no private key that can be read: give it without a passphrase$/,
    ],
    "a key of another algorithm": [
      { importPem: [{ alg: "RS256", pem }] },
      /^importPem\[0\]: has an alg that is not in/,
    ],
    "a key of another type": [
      { algorithms: ["ES256", "RS256"], importPem: [{ alg: "RS256", pem }] },
      /^importPem\[0\]: is not an RSA key, which its alg needs/,
    ],
    "a key without a kid": [setOf({ ...jwk, kid: undefined }), /^importJwks\.keys\[0\]: has no kid/],
    "a public key": [setOf({ ...jwk, d: undefined }), /^importJwks\.keys\[0\]: holds no private key/],
    "two keys of one name": [setOf(jwk, jwk), /^importJwks: two keys have the same kid/],
  };
  for (const [what, [more, expected]] of Object.entries(refused))
    it(`may not have ${what}`, () => {
      const found = failures(more);
      assert.match(found.join("\n"), expected);
      assert.ok(!found.join("\n").includes(String(jwk.d)));
    });
});
