/** The keys that a key set makes, imports and gives away. */
import assert from "node:assert/strict";
import { createPrivateKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { CompactEncrypt, calculateJwkThumbprint, compactDecrypt, importJWK, type JWK, jwtVerify, SignJWT } from "jose";
import { make, stepsDue } from "../../../src/key-set/maker";
import { keyAlgorithm } from "../../../src/resources/shapes";
import type { Fields } from "../../../src/value";

const day = 86_400_000;
const inputs = { algorithms: ["ES256"], publishFor: "1d", retainFor: "1h", rotateEvery: "30d" };
const keysOf = (jwks: unknown): JWK[] => JSON.parse(String(jwks)).keys;
const stagesOf = ({ keys }: Fields) => (keys as Fields[]).map(({ alg, stage }) => `${alg} ${stage}`);
/** What state holds after a run. */
const stateAfter = async (state: Fields, asked: Fields, now: number) => ({
  ...asked,
  ...(await make(state, asked, now)),
});

/** Signs with one key and verifies with the other, or encrypts and decrypts. */
async function assertPair(secret: JWK, open: JWK): Promise<void> {
  const alg = String(secret.alg);
  const [privateKey, publicKey] = [await importJWK(secret, alg), await importJWK(open, alg)];
  if (secret.use === "sig") {
    const token = await new SignJWT({ a: 1 }).setProtectedHeader({ alg, kid: secret.kid }).sign(privateKey);
    assert.equal((await jwtVerify(token, publicKey)).payload["a"], 1);
  } else {
    const text = new TextEncoder().encode("text");
    const jwe = await new CompactEncrypt(text).setProtectedHeader({ alg, enc: "A128GCM" }).encrypt(publicKey);
    assert.deepEqual((await compactDecrypt(jwe, privateKey)).plaintext, text);
  }
}

const ec = () => generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
const rsa = () => generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
const pemOf = (key: KeyObject, type: "pkcs8" | "sec1" | "pkcs1") =>
  String(key.export({ type, format: "pem" } as never));

describe("A key set", () => {
  it("has a key that works for every algorithm, named by its thumbprint", async () => {
    const made = await make({}, { ...inputs, algorithms: keyAlgorithm.values }, 0);
    const [secrets, open] = [keysOf(made["jwks"]), keysOf(made["publicJwks"])];
    assert.equal(secrets.length, keyAlgorithm.values.length);
    for (const [i, secret] of secrets.entries()) {
      const jwk = open[i] ?? assert.fail();
      assert.equal(secret.kid, await calculateJwkThumbprint(jwk));
      assert.deepEqual(
        Object.keys(jwk).filter((name) => /^(d|p|q|dp|dq|qi|k)$/.test(name)),
        [],
      );
      await assertPair(secret, jwk);
    }
    const joseNames = secrets.map(({ alg }) => alg);
    assert.deepEqual(joseNames.slice(-6), [
      "RSA-OAEP",
      "RSA-OAEP-256",
      "ECDH-ES",
      ...[128, 192, 256].map((n) => `ECDH-ES+A${n}KW`),
    ]);
    assert.deepEqual(made["keyIds"], Object.fromEntries(secrets.map(({ kid }, i) => [keyAlgorithm.values[i], kid])));
  });

  it("goes through the life of a key, and says each time what is due", async () => {
    let state = await stateAfter({}, inputs, 0);
    const [first] = keysOf(state["jwks"]);
    const due = () => (state["due"] as Fields[]).map(({ at, step }) => `${Date.parse(String(at)) / day} ${step}`);
    assert.deepEqual([stagesOf(state), due()], [["ES256 ACTIVE"], ["29 PUBLISH"]]);
    state = await stateAfter(state, inputs, 29 * day);
    assert.deepEqual([stagesOf(state), due()], [["ES256 ACTIVE", "ES256 PUBLISHED"], ["30 ACTIVATE"]]);
    assert.deepEqual(state["keyIds"], { ES256: first?.kid });
    state = await stateAfter(state, inputs, 30 * day);
    const removal = 31 + 1 / 24;
    assert.deepEqual(
      [stagesOf(state), due()],
      [
        ["ES256 ACTIVE", "ES256 RETIRING"],
        [`${removal} REMOVE`, "59 PUBLISH"],
      ],
    );
    assert.deepEqual(keysOf(state["jwks"])[1], first);
    assert.equal(keysOf(state["publicJwks"]).length, 2);
    state = await stateAfter(state, inputs, 32 * day);
    assert.ok(!String(state["jwks"]).includes(String(first?.kid)));
  });

  it("gives a key for encryption away only while it is active, and decrypts with it for longer", async () => {
    const encryption = { ...inputs, algorithms: ["ECDH_ES"] };
    let state = await stateAfter({}, encryption, 0);
    for (const at of [29 * day, 30 * day]) {
      state = await stateAfter(state, encryption, at);
      assert.equal(keysOf(state["jwks"]).length, 2);
      assert.deepEqual(
        keysOf(state["publicJwks"]).map(({ kid }) => kid),
        Object.values(state["keyIds"] as Fields),
      );
    }
  });

  it("begins with keys that exist, of which the first for each algorithm is active", async () => {
    const [pkcs8, sec1, pkcs1] = [ec(), ec(), rsa()];
    const jwk = {
      ...createPrivateKey(pemOf(rsa(), "pkcs8")).export({ format: "jwk" }),
      kid: "old",
      alg: "RSA-OAEP",
      x5t: "x",
    };
    const made = await make(
      {},
      {
        ...inputs,
        algorithms: ["ES256", "PS256", "RSA_OAEP"],
        importPem: [
          { alg: "ES256", kid: "now", pem: pemOf(pkcs8, "pkcs8") },
          { alg: "ES256", pem: pemOf(sec1, "sec1") },
          { alg: "PS256", kid: "ps", pem: pemOf(pkcs1, "pkcs1") },
        ],
        importJwks: JSON.stringify({ keys: [jwk] }),
      },
      day,
    );
    assert.deepEqual(stagesOf(made), ["ES256 ACTIVE", "PS256 ACTIVE", "RSA_OAEP ACTIVE", "ES256 RETIRING"]);
    assert.deepEqual(made["keyIds"], { ES256: "now", PS256: "ps", RSA_OAEP: "old" });
    const [es, , oaep, retiring] = keysOf(made["jwks"]);
    assert.equal(createPrivateKey({ key: es as never, format: "jwk" }).equals(pkcs8), true);
    assert.equal(oaep?.["x5t"], "x");
    assert.equal(retiring?.kid, await calculateJwkThumbprint(retiring as JWK));
  });

  it("makes RSA keys of the size that is asked for", async () => {
    const made = await make({}, { ...inputs, algorithms: ["RS256"], modulusLength: 3072 }, 0);
    assert.equal(Buffer.from(String(keysOf(made["jwks"])[0]?.n), "base64url").length, 384);
  });

  it("says in one line which step is due, and why", async () => {
    const state = await stateAfter({}, inputs, 0);
    const kid = (state["keyIds"] as Fields)["ES256"];
    const publish = "publishes a new ES256 key, which takes over after publishFor, because";
    assert.deepEqual(stepsDue(state, inputs, 29 * day - 1), []);
    assert.deepEqual(stepsDue(state, inputs, 30 * day), [
      `${publish} the active one reaches rotateEvery; due since 1970-01-30T00:00:00.000Z`,
    ]);
    assert.deepEqual(stepsDue(state, { ...inputs, rotate: "now" }, 0), [`${publish} rotate has changed`]);
    assert.deepEqual(stepsDue(state, { ...inputs, algorithms: ["RS256"] }, 0), [
      "makes an active RS256 key, because there was none",
      `retires the ES256 key ${kid}, because algorithms does not name it any more`,
    ]);
  });

  it("does not take a trigger that was there from the start, or one that is dropped, for a change", async () => {
    const state = await stateAfter({}, { ...inputs, rotate: "1" }, 0);
    assert.equal(keysOf(state["jwks"]).length, 1);
    assert.deepEqual(stepsDue(state, { ...inputs, rotate: "1" }, 0), []);
    assert.deepEqual(stepsDue(state, inputs, 0), []);
  });

  it("refuses to go on from a state that has lost a key", async () => {
    const state = { ...(await stateAfter({}, inputs, 0)), jwks: '{"keys":[]}' };
    assert.throws(() => stepsDue(state, inputs, 0), /the state of this key set lacks the key .*: restore it/);
  });
});
