import assert from "node:assert/strict";
import { createPublicKey, generateKeyPairSync, type JsonWebKey } from "node:crypto";
import { createLocalJWKSet, importJWK, type JWK, jwtVerify, SignJWT } from "jose";
import { assertRefused, bearer, type Json, useEmulatorWithClock } from "./harness";

const issuer = "https://auth.shop.example";
const keyOf = (kid: string, alg = "ES256"): JWK => ({
  ...(generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ format: "jwk" }) as JWK),
  ...{ kid, alg, use: "sig" },
});
const setOf = (...keys: JWK[]) => JSON.stringify({ keys });
const publicOf = (key: JWK) => ({
  ...(createPublicKey({ key: key as JsonWebKey, format: "jwk" }).export({ format: "jwk" }) as JWK),
  ...{ kid: key.kid, alg: key.alg, use: key.use },
});

describe("Emulator: tokens", () => {
  const [harness, clock] = useEmulatorWithClock();
  const [first, second, own, other] = ["first", "second", "own", "other"].map((kid) => keyOf(kid)) as [
    JWK,
    JWK,
    JWK,
    JWK,
  ];
  let service: Json;
  let client: Json;

  const callRuntime = async (path: string, body: Json) =>
    (await harness.post(`/api/${service.apiKey}/auth/${path}`, body)).body;
  const introspect = (token: unknown) => callRuntime("introspection", { token });
  const changeService = (more: Json) => harness.post(`/api/${service.apiKey}/service/update`, { ...service, ...more });
  const changeClient = (more: Json) =>
    harness.post(`/api/${service.apiKey}/client/update/${client.clientId}`, { ...client, ...more });

  async function assertionOf(key: JWK, more: Json = {}, header: Json = { kid: key.kid }): Promise<string> {
    const [sub, exp] = [String(client.clientId), Math.floor(clock.now() / 1000) + 60];
    const claims = { iss: sub, sub, aud: issuer, exp, ...more };
    return new SignJWT(claims).setProtectedHeader({ alg: "ES256", ...header }).sign(await importJWK(key, "ES256"));
  }

  async function request(assertion: string | undefined, more: Json = {}, body: Json = {}): Promise<Json> {
    const parameters = new URLSearchParams({
      grant_type: "client_credentials",
      ...(assertion && {
        client_assertion: assertion,
        client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
      }),
      ...more,
    });
    return callRuntime("token", { parameters: String(parameters), ...body });
  }

  const requestWith = async (key: JWK) => (await request(await assertionOf(key))).action;

  beforeEach(async () => {
    service = await harness.newService({
      ...{ serviceName: "Shop", issuer, jwks: setOf(first, second), accessTokenSignAlg: "ES256" },
      ...{ accessTokenSignatureKeyId: "first", supportedGrantTypes: ["CLIENT_CREDENTIALS"], accessTokenDuration: 60 },
    });
    client = await harness.newClient(service, {
      ...{ clientType: "CONFIDENTIAL", grantTypes: ["CLIENT_CREDENTIALS"], tokenAuthMethod: "PRIVATE_KEY_JWT" },
      ...{ tokenAuthSignAlg: "ES256", jwks: setOf(publicOf(own), publicOf(other)) },
    });
  });

  it("issues a JWT that the published keys verify, for an assertion that any key of the client has signed", async () => {
    for (const key of [own, other]) {
      const { action, responseContent, jwtAccessToken, resultCode } = await request(await assertionOf(key));
      assert.deepEqual([action, resultCode], ["OK", "A050001"]);
      assert.equal(JSON.parse(responseContent).access_token, jwtAccessToken);
      const { body } = await harness.get(`/api/${service.apiKey}/service/jwks/get`);
      const currentDate = new Date(clock.now());
      const { protectedHeader, payload } = await jwtVerify(jwtAccessToken, createLocalJWKSet(body), {
        issuer,
        currentDate,
      });
      assert.deepEqual([protectedHeader.kid, payload.sub], ["first", String(client.clientId)]);
    }
  });

  it("refuses an assertion that is not by a key of the client, or not of this moment, or for somebody else", async () => {
    assert.equal(await requestWith(first), "INVALID_CLIENT");
    const stolen = await assertionOf(first, {}, { kid: "own" });
    const refused = [
      stolen,
      await assertionOf(own, {}, {}),
      await assertionOf(own, { aud: "https://elsewhere.example" }),
      await assertionOf(own, { iss: "somebody" }),
      await assertionOf(own, { exp: undefined }),
      await assertionOf(own, { exp: Math.floor(clock.now() / 1000) - 1 }),
      "no.jwt.atall",
    ];
    for (const assertion of refused) assert.equal((await request(assertion)).action, "INVALID_CLIENT");
    assert.equal(JSON.parse((await request(stolen)).responseContent).error, "invalid_client");
    await changeClient({ jwks: setOf(publicOf(other)) });
    assert.deepEqual([await requestWith(own), await requestWith(other)], ["INVALID_CLIENT", "OK"]);
    await changeClient({ jwksUri: "https://app.example/jwks" });
    assert.equal(await requestWith(other), "INVALID_CLIENT");
  });

  it("takes the key that the key ID names, and none if several fit", async () => {
    const kidOf = async () => {
      const { jwtAccessToken } = await request(await assertionOf(own));
      return JSON.parse(Buffer.from(jwtAccessToken.split(".")[0], "base64url").toString()).kid;
    };
    await changeService({ accessTokenSignatureKeyId: "second" });
    assert.equal(await kidOf(), "second");
    for (const accessTokenSignatureKeyId of [undefined, "third"]) {
      await changeService({ accessTokenSignatureKeyId });
      assert.equal(await requestWith(own), "INTERNAL_SERVER_ERROR");
    }
    await changeService({ accessTokenSignatureKeyId: undefined, jwks: setOf(second) });
    assert.equal(await kidOf(), "second");
  });

  it("finds a token valid until it ends, as long as the key that signed it is there", async () => {
    const { jwtAccessToken, accessToken } = await request(await assertionOf(own));
    assert.equal((await introspect(jwtAccessToken)).resultCode, "A056001");
    assert.equal((await introspect(accessToken)).action, "OK");
    assert.equal((await introspect(jwtAccessToken.slice(0, -4))).action, "UNAUTHORIZED");
    await changeService({ jwks: setOf(second), accessTokenSignatureKeyId: "second" });
    assert.equal((await introspect(jwtAccessToken)).action, "UNAUTHORIZED");
    await changeService({ jwks: setOf(first, second) });
    assert.equal((await introspect(jwtAccessToken)).action, "OK");
    clock.advance(60_000);
    for (const token of [jwtAccessToken, accessToken, "unknown"])
      assert.equal((await introspect(token)).action, "UNAUTHORIZED");
  });

  it("authenticates by the client secret in the way that the client is registered for", async () => {
    const { clientId, clientSecret } = client;
    const basic = { clientId: String(clientId), clientSecret };
    const post = { client_id: String(clientId), client_secret: clientSecret };
    const asks = { basic: () => request(undefined, {}, basic), post: () => request(undefined, post) };
    for (const [method, right, wrong] of [
      ["CLIENT_SECRET_BASIC", "basic", "post"],
      ["CLIENT_SECRET_POST", "post", "basic"],
    ] as const) {
      await changeClient({ tokenAuthMethod: method });
      assert.equal((await asks[right]()).action, "OK");
      assert.equal((await asks[wrong]()).action, "INVALID_CLIENT");
      assert.equal((await request(undefined, { ...post, client_secret: "x" })).action, "INVALID_CLIENT");
      assert.equal(await requestWith(own), "INVALID_CLIENT");
    }
  });

  it("refuses other grant types, a client or a service without it, a locked client, and a token without the right", async () => {
    const grant = async (more: Json = {}) => (await request(await assertionOf(own), more)).action;
    assert.equal(await grant({ grant_type: "authorization_code" }), "BAD_REQUEST");
    await changeClient({ grantTypes: ["REFRESH_TOKEN"] });
    assert.equal(await grant(), "BAD_REQUEST");
    await changeClient({});
    await changeService({ supportedGrantTypes: ["AUTHORIZATION_CODE"] });
    assert.equal(await grant(), "BAD_REQUEST");
    await changeService({});
    await harness.post(`/api/${service.apiKey}/client/lock_flag/update/${client.clientId}`, { clientLocked: true });
    const path = `/api/${service.apiKey}/auth/token`;
    const parameters = `grant_type=client_credentials&client_assertion_type=${encodeURIComponent("urn:ietf:params:oauth:client-assertion-type:jwt-bearer")}&client_assertion=${await assertionOf(own)}`;
    assertRefused(await harness.post(path, { parameters }), 403, "A001215");
    const accessToken = harness.emulator.issue({ rights: ["VIEW_SERVICE"], serviceId: String(service.apiKey) });
    assertRefused(await harness.post(path, { parameters }, bearer(accessToken)), 403, "A457101");
  });
});
