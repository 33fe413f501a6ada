/** The rotator of Pulumi ESC: whom it answers, and which tokens live after it. */
import assert from "node:assert/strict";
import { generateKeyPair } from "jose";
import { type Handler, type RotatorOptions, rotator } from "../../../src/esc/index";
import { configOf, useEmulator } from "../../support/emulator";
import { environment, type Forgery, functionUrl, usePulumiCloud } from "../../support/pulumi-cloud";
import { envOf } from "../../support/settings";

const emulator = useEmulator();
const cloud = usePulumiCloud();

interface Scene {
  handle: Handler;
  serviceId: string;
  /** Rotates, and returns the status and the answer. */
  rotate(state: unknown, forgery?: Forgery): Promise<{ status: number; answer: Record<string, string> }>;
}

async function withScene(work: (scene: Scene) => Promise<void>, more: Partial<RotatorOptions> = {}): Promise<void> {
  const { apiKey: serviceId } = emulator().seed();
  const { issuer } = cloud();
  const env = envOf(configOf(emulator()));
  const handle = rotator({ url: functionUrl, environments: { [environment]: [serviceId] }, issuer, env, ...more });
  const rotate: Scene["rotate"] = async (state, forgery) => {
    const response = await handle(await cloud().request({ request: { serviceId }, state }, forgery));
    return { status: response.status, answer: Object(await response.json()) };
  };
  await work({ handle, serviceId, rotate });
}

/** Does the token reach its service? */
const isLive = async (serviceId: string, token: string | undefined) => {
  const headers = { authorization: `Bearer ${token}` };
  return (await fetch(`${emulator().url}/api/${serviceId}/service/get`, { headers })).status === 200;
};

const idpCalls = () => emulator().calls.filter(({ path }) => path.startsWith("/api/servicetoken/"));

describe("The rotator of Pulumi ESC", () => {
  it("keeps the current token and the one before it, through four rotations", () =>
    withScene(async ({ serviceId, rotate }) => {
      const states: Record<string, string>[] = [];
      for (const _ of Array(4)) {
        const { status, answer } = await rotate(states.at(-1) ?? null);
        assert.equal(status, 200);
        assert.deepEqual(Object.keys(answer), ["accessToken", "tokenId", "serviceId", "createdAt"]);
        const tokens = [...states, answer].map(({ accessToken }) => accessToken);
        const live = await Promise.all(tokens.map((token) => isLive(serviceId, token)));
        assert.deepEqual(
          live,
          tokens.map((_token, index) => index >= tokens.length - 2),
        );
        states.push(answer);
      }
    }));

  it("revokes in a later rotation a token that never reached ESC", () =>
    withScene(async ({ serviceId, rotate }) => {
      const { answer: first } = await rotate(null);
      const { answer: lost } = await rotate(first);
      const { answer: second } = await rotate(first);
      for (const { accessToken } of [first, lost, second]) assert.ok(await isLive(serviceId, accessToken));
      const { answer: third } = await rotate(second);
      const live = [first, lost, second, third].map(({ accessToken }) => isLive(serviceId, accessToken));
      assert.deepEqual(await Promise.all(live), [false, false, true, true]);
    }));

  it("says that the outcome of a create is unknown, and revokes later what it made", () =>
    withScene(async ({ serviceId, rotate }) => {
      const { answer: first } = await rotate(null);
      emulator().faults.push({ path: /create/, drop: "after", times: 1 });
      const unclear = await rotate(first);
      assert.equal(unclear.status, 502);
      assert.match(String(unclear.answer.error), /^POST \/api\/servicetoken\/create: the connection to \S+ broke/);
      const { answer: second } = await rotate(first);
      await rotate(second);
      const { organizationId, apiServerId, accessToken } = emulator().credentials;
      const body = JSON.stringify({ organizationId, apiServerId, serviceId });
      const headers = { authorization: `Bearer ${accessToken}`, "content-type": "application/json" };
      const answer = await fetch(`${emulator().url}/api/servicetoken/all`, { method: "POST", headers, body });
      const left = Object(await answer.json()).filter(({ description = "" }) => description.startsWith("Pulumi ESC"));
      assert.equal(left.length, 2);
    }));

  it("revokes no token of another environment, of a person, or with a description that only looks like its own", () =>
    withScene(async ({ serviceId, rotate }) => {
      const others = ["Pulumi ESC acme/staging 2020-01-01T00:00:00.000Z", "Pulumi ESC acme/prod by hand", "mine"];
      const { organizationId, apiServerId, accessToken } = emulator().credentials;
      const create = async (description: string) => {
        const body = JSON.stringify({ organizationId, apiServerId, serviceId, description });
        const headers = { authorization: `Bearer ${accessToken}`, "content-type": "application/json" };
        const answer = await fetch(`${emulator().url}/api/servicetoken/create`, { method: "POST", headers, body });
        return Object(await answer.json()).accessToken;
      };
      const tokens = await Promise.all(others.map(create));
      let state: unknown = null;
      for (const _ of Array(3)) state = (await rotate(state)).answer;
      for (const token of tokens) assert.ok(await isLive(serviceId, token));
    }));

  it("gives ESC the new token even if an old one cannot be revoked, and revokes that the next time", () =>
    withScene(async ({ serviceId, rotate }) => {
      const { answer: first } = await rotate(null);
      const { answer: second } = await rotate(first);
      emulator().faults.push({ path: /revoke/, status: 403, times: 1 });
      const { status, answer: third } = await rotate(second);
      assert.deepEqual([status, await isLive(serviceId, first.accessToken)], [200, true]);
      await rotate(third);
      assert.equal(await isLive(serviceId, first.accessToken), false);
    }));

  it("takes a token that somebody put into ESC by hand as the current one, and revokes nothing", () =>
    withScene(async ({ serviceId, rotate }) => {
      const { answer: first } = await rotate(null);
      const { status } = await rotate({ accessToken: "by-hand" });
      assert.deepEqual([status, await isLive(serviceId, first.accessToken)], [200, true]);
      assert.ok(idpCalls().every(({ path }) => path.endsWith("/create")));
    }));

  it("asks a newer server for a token with what its owner says, and for no other service", async () => {
    emulator().options.tokenRequests = "presets";
    await withScene(async ({ rotate }) => {
      const { status, answer } = await rotate(null);
      assert.equal(status, 502);
      assert.match(String(answer.error), /^POST \/api\/servicetoken\/create: 400 preset is required\./);
    });
    const token = { preset: "admin_as", serviceId: 1, description: "other" };
    await withScene(
      async ({ serviceId, rotate }) => {
        const { status, answer } = await rotate(null);
        assert.deepEqual(
          [status, answer.serviceId, await isLive(serviceId, answer.accessToken)],
          [200, serviceId, true],
        );
        assert.match(JSON.stringify(idpCalls().at(-1)?.body), /"preset":"admin_as".*"Pulumi ESC acme\/prod /);
      },
      { token },
    );
  });
});

describe("The rotator of Pulumi ESC refuses", () => {
  const now = Math.floor(Date.now() / 1000);
  const forgeries: Record<string, [forgery: Forgery | (() => Promise<Forgery>), status: number, reason: RegExp]> = {
    "a request for another function": [{ claims: { aud: "https://other.example" } }, 401, /"aud"/],
    "a request of another Pulumi Cloud": [{ claims: { iss: "https://api.pulumi.com.example" } }, 401, /"iss"/],
    "a request that has ended": [{ claims: { exp: now - 60 } }, 401, /"exp"/],
    "a request without an end": [{ claims: { exp: undefined } }, 401, /"exp"/],
    "a request without an id": [{ claims: { jti: undefined } }, 401, /"jti"/],
    "another body than the signed one": [{ sent: { request: { serviceId: "1" }, state: null } }, 401, /body_hash/],
    "a body that nobody signed": [{ claims: { body_hash: undefined } }, 401, /body_hash/],
    "a request without an environment": [{ claims: { current_env: undefined } }, 401, /current_env/],
    "an environment that is not allowed": [{ claims: { current_env: "acme/dev" } }, 403, /acme\/dev may not have/],
    "an environment that is called like a member of all objects": [
      { claims: { current_env: "constructor" } },
      403,
      /may not/,
    ],
    "a signature with another algorithm": [
      { algorithm: "HS256", key: new TextEncoder().encode("k".repeat(32)) },
      401,
      /"alg"/,
    ],
    "a signature with another key": [
      async () => ({ key: (await generateKeyPair("RS256")).privateKey }),
      401,
      /signature verification failed/,
    ],
    "another method": [{ method: "GET" }, 405, /only POST/],
  };
  for (const [what, [forgery, status, reason]] of Object.entries(forgeries))
    it(what, () =>
      withScene(async ({ rotate }) => {
        const result = await rotate(null, typeof forgery === "function" ? await forgery() : forgery);
        assert.equal(result.status, status);
        assert.match(String(result.answer.error), reason);
        assert.deepEqual(emulator().calls, []);
      }),
    );

  it("a request that was answered before, and one without a token", () =>
    withScene(async ({ handle, serviceId }) => {
      const request = await cloud().request({ request: { serviceId }, state: null });
      const again = request.clone();
      assert.equal((await handle(request)).status, 200);
      const replayed = await handle(again);
      assert.deepEqual(
        [replayed.status, Object(await replayed.json()).error],
        [401, "the request was answered before (jti)"],
      );
      assert.equal((await handle(new Request(functionUrl, { method: "POST", body: "{}" }))).status, 401);
      assert.equal(idpCalls().length, 1);
    }));

  it("what is no JSON, names no service, or names one of another environment", () =>
    withScene(async ({ handle, serviceId }) => {
      const answers = [];
      for (const body of [{ state: null }, { request: {} }, { request: { serviceId: `${serviceId}1` } }, []])
        answers.push(await handle(await cloud().request(body)));
      assert.deepEqual(
        answers.map(({ status }) => status),
        [400, 400, 403, 400],
      );
      assert.deepEqual(emulator().calls, []);
    }));

  it("what Authlete refuses, with its words and without a secret", () =>
    withScene(async ({ rotate }) => {
      const { accessToken } = emulator().credentials;
      emulator().faults.push({ path: /create/, status: 403, body: { error: `no right for ${accessToken}` } });
      const { status, answer } = await rotate(null);
      assert.equal(status, 502);
      assert.match(String(answer.error), /^POST \/api\/servicetoken\/create: 403 no right for \[secret\]; /);
    }));

  it("nobody for want of the keys of Pulumi Cloud: that is no fault of who asks, who may ask again", () =>
    withScene(async ({ rotate }) => {
      cloud().faults.push({ path: "/oidc/", status: 404, times: 1 }, { path: "/oidc/", body: { keys: [1] }, times: 1 });
      const refusals = [await rotate(null), await rotate(null)];
      const reason = "without the keys of Pulumi Cloud, nobody is answered: try again later";
      assert.deepEqual(
        refusals.map(({ status, answer }) => [status, answer.error]),
        ["404", `the answer of ${cloud().issuer} is no JWK Set`].map((problem) => [
          502,
          `GET /oidc/.well-known/jwks: ${problem}; ${reason}`,
        ]),
      );
      assert.deepEqual(emulator().calls, []);
      assert.equal((await rotate(null)).status, 200);
    }));

  it("everything while its own settings are incomplete, and names what is missing", () =>
    withScene(
      async ({ rotate }) => {
        const { status, answer } = await rotate(null);
        assert.equal(status, 502);
        assert.match(String(answer.error), /AUTHLETE_ACCESS_TOKEN/);
      },
      { env: {} },
    ));
});
