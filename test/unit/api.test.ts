import assert from "node:assert/strict";
import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect, promisify } from "node:util";
import { connect } from "../../src/api/connect";
import { AuthleteError } from "../../src/api/error";
import { newRun } from "../../src/api/run";
import type { Call } from "../../src/call";
import { published } from "../../src/config/rate-limits";
import type { Settings } from "../../src/config/settings";
import { processHost } from "../../src/host";
import { client } from "../../src/resources/client";
import { service } from "../../src/resources/service";
import { asked, type Config, emulated, failure, get, post, sender, senderOf, settingsOf } from "../support/emulated";
import { TestHost } from "../support/host";

const run = promisify(execFile);
const emulator = emulated();

/** Six tries take long enough to begin with them while other tests run. */
let unheard: Promise<AuthleteError>;
before(() => {
  unheard = failure(sender(at("http://127.0.0.1:1"))(create("/api/x")));
});

/** A create that Authlete would carry out: nobody may repeat it. */
const create = (path: string): Call => post(path, {}, { repeatable: false });

/** A server that is not Authlete. */
async function serving<T>(server: http.Server | https.Server, work: (port: number) => Promise<T>): Promise<T> {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  try {
    return await work((server.address() as AddressInfo).port);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

const at = (baseUrl: string, more: Partial<Settings> = {}): Settings => ({
  baseUrl,
  generation: 3,
  idp: true,
  formerBaseUrl: undefined,
  idpUrl: undefined,
  organizationId: undefined,
  apiServerId: undefined,
  timeout: 5000,
  maxWait: 120_000,
  rateLimits: { ...published, perSecond: 100_000 },
  usage: "off",
  listMaxAge: 300_000,
  recoveryPages: 20,
  recoveryAge: 86_400_000,
  credential: { token: "t0ken" },
  ...more,
});

describe("the header follows the credential, the path the generation", () => {
  const calls = (generation: 2 | 3, serviceId: string, clientId = "") => [
    service.calls({ generation, idp: false, serviceId }).read(),
    client.calls({ generation, idp: false, serviceId, clientId }).read(),
  ];
  const credentials: Record<string, (seeded: { apiKey: string; apiSecret: string; accessToken: string }) => Config> = {
    "a token": ({ accessToken }) => ({ accessToken }),
    "an API secret alone": ({ apiSecret }) => ({ accessToken: undefined, apiSecret }),
    "an API key and secret": ({ apiKey, apiSecret }) => ({ accessToken: undefined, apiKey, apiSecret }),
  };
  for (const [what, config] of Object.entries(credentials)) {
    for (const apiVersion of ["2.3", "3.0"]) {
      it(`${what}, Authlete ${apiVersion}`, async () => {
        const seeded = emulator().seed({ clients: [{ clientName: "c" }] });
        const [id, clientId] = [seeded.apiKey, seeded.clientIds[0]];
        const send = senderOf(emulator(), { apiVersion, ...config(seeded) });
        const [first, second] = calls(apiVersion === "3.0" ? 3 : 2, id, clientId).map(send);
        assert.deepEqual([String(Object(await first).apiKey), String(Object(await second).clientId)], [id, clientId]);
        const header = what.endsWith("key and secret") ? "Basic" : "Bearer";
        const paths =
          apiVersion === "3.0"
            ? [`/api/${id}/service/get`, `/api/${id}/client/get/${clientId}`]
            : [`/api/service/get/${id}`, `/api/client/get/${clientId}`];
        assert.deepEqual(
          emulator().calls.map(({ authorization, path }) => `${authorization} ${path}`),
          paths.map((path) => `${header} ${path}`),
        );
      });
    }
  }
});

describe("a service owner of 2.x", () => {
  const owner = { accessToken: undefined, apiVersion: "2.3" };
  const config = () => {
    const { serviceOwnerApiKey, serviceOwnerApiSecret } = emulator().credentials;
    return { ...owner, serviceOwnerApiKey, serviceOwnerApiSecret };
  };
  const read = (serviceId: string, clientId?: string) =>
    client.calls({ generation: 2, idp: false, serviceId, clientId }).read();
  const seed = () => emulator().seed({ clients: [{}] });

  it("finds the secret of each service once, whatever is under way", async () => {
    const [one, two] = [seed(), seed()];
    const send = senderOf(emulator(), config());
    const twenty = (seeded: typeof one) =>
      Array.from({ length: 20 }, () => send(read(seeded.apiKey, seeded.clientIds[0])));
    await Promise.all([...twenty(one), ...twenty(two)]);
    await send(read(one.apiKey, one.clientIds[0]));
    const lookups = asked(emulator()).filter((call) => call.startsWith("GET /api/service/get/"));
    assert.deepEqual(lookups.sort(), [one, two].map(({ apiKey }) => `GET /api/service/get/${apiKey}`).sort());
    const kinds = emulator().calls.map(({ path, credential }) => [path.startsWith("/api/service"), credential]);
    assert.ok(kinds.every(([isLookup, kind]) => kind === (isLookup ? "serviceOwner" : "serviceKey")));
  });

  it("uses the configured key for its service and looks for no other's", async () => {
    const [one, two] = [seed(), seed()];
    const { apiKey, apiSecret } = one;
    const send = senderOf(emulator(), { ...config(), apiKey, apiSecret });
    await send(read(apiKey, one.clientIds[0]));
    await send(read(two.apiKey, two.clientIds[0]));
    assert.deepEqual(asked(emulator()), [
      `GET /api/client/get/${one.clientIds[0]}`,
      `GET /api/service/get/${two.apiKey}`,
      `GET /api/client/get/${two.clientIds[0]}`,
    ]);
  });

  it("reads, updates and deletes services itself", async () => {
    const { apiKey } = emulator().seed();
    const send = senderOf(emulator(), config());
    const calls = service.calls({ generation: 2, idp: false, serviceId: apiKey });
    const body = (await send(calls.read())) as Record<string, unknown>;
    await send(calls.update(body));
    await send(calls.delete());
    assert.deepEqual(
      emulator().calls.map(({ credential }) => credential),
      ["serviceOwner", "serviceOwner", "serviceOwner"],
    );
  });

  it("tries the lookup anew after it failed, and repeats it no more than any other call", async () => {
    const one = seed();
    const call = read(one.apiKey, one.clientIds[0]);
    const send = senderOf(emulator(), config());
    emulator().faults.push({ path: "/api/service/get", status: 500, body: "", times: 3 });
    const error = await failure(send(call));
    assert.match(error.message, /^GET \/api\/service\/get\/\d+: 500 with an empty body; /);
    assert.equal(emulator().calls.length, 3);
    await send(call);
    assert.equal(emulator().calls.length, 5);
  });

  it("does without the secret of a service that the answer does not tell", async () => {
    emulator().faults.push({ path: "/api/service/get", status: 200, body: { apiKey: 1 } });
    const { message } = await failure(senderOf(emulator(), config())(read("1", "2")));
    assert.equal(
      message,
      "GET /api/service/get/1: the answer has no apiSecret; set authlete:apiKey and authlete:apiSecret of the service",
    );
  });
});

describe("the 403 that follows the creation of a service", () => {
  const made = async (calls: number) => {
    emulator().options.rightsLagCalls = calls;
    const { organizationId, apiServerId } = settingsOf(emulator());
    const place = { generation: 3, idp: true, serviceId: "", organizationId, apiServerId } as const;
    return String(Object(await senderOf(emulator())(service.calls(place).create({}))).apiKey);
  };
  const read = (serviceId: string) => service.calls({ generation: 3, idp: true, serviceId }).read();

  /** The connection of a run that has created this service. */
  function connectAfterCreating(serviceId: string) {
    const settings = settingsOf(emulator());
    const host = new TestHost();
    const run = newRun(settings, host);
    run.created.set(serviceId, { at: host.clock.now(), adopted: false });
    return connect(settings, run);
  }

  it("is waited out for one that was made in this process", async () => {
    const id = await made(2);
    await connectAfterCreating(id)(client.calls({ generation: 3, idp: true, serviceId: id }).create({}));
    assert.deepEqual(asked(emulator()), ["POST /api/service", ...Array(3).fill(`POST /api/${id}/client/create`)]);
  });

  it("is an error for any other", async () => {
    const { apiKey, accessToken } = emulator().seed({ apiKey: "777" });
    const { apiKey: foreign } = emulator().seed({ apiKey: "778" });
    const { message } = await failure(senderOf(emulator(), { accessToken })(read(foreign)));
    assert.match(
      message,
      /^GET \/api\/778\/service\/get: 403 \[A457101\].*; the credential has no right to do this; `npx/,
    );
    assert.equal(emulator().calls.length, 1);
    assert.notEqual(apiKey, foreign);
  });

  it("is the only one that is waited out", async () => {
    const body = { resultCode: "A001215", resultMessage: "[A001215] locked." };
    emulator().faults.push({ path: "/api/779", status: 403, body });
    assert.match((await failure(connectAfterCreating("779")(read("779")))).message, /403 \[A001215\] locked\.; /);
    assert.equal(emulator().calls.length, 1);
  });
});

describe("an error says what was asked, what Authlete said, and what to do", () => {
  const words = { resultCode: "A123456", resultMessage: "[A123456] /x, no." };
  const again = /; if the object was created all the same, the next `pulumi up` finds it \(.*\)$/;
  type Case = [fault: object, message: string | RegExp, call?: Partial<Call>];
  const cases: Record<string, Case> = {
    "400": [{ status: 400, body: words }, "400 [A123456] /x, no.; correct the value that it names"],
    "401": [
      { status: 401, body: words },
      /^401 \[A123456\] \/x, no\.; the credential is not valid .*`npx pulumi-authlete whoami`/,
    ],
    "401 without a body": [{ status: 401, body: "" }, /^401 with an empty body; the credential is not valid/],
    "401 of the IdP": [
      { status: 401, body: { error: "Bad token" } },
      /^401 Bad token; .*organization's access token/,
      { idp: true },
    ],
    "403": [
      { status: 403, body: words },
      /^403 \[A123456\] \/x, no\.; the credential has no right to do this; .*whoami/,
    ],
    "403 of the IdP": [
      { status: 403, body: { error: "Upgrade your plan.", errors: ["Upgrade your plan."], organizationId: 7 } },
      "403 Upgrade your plan.; check authlete:organizationId, and what the organization's token and its plan allow",
      { idp: true },
    ],
    "403 of a missing service": [
      { status: 403, body: { resultCode: "A458203", resultMessage: "[A458203] none." } },
      /^403 \[A458203\] none\.; check the id of the service, authlete:baseUrl, authlete:apiVersion and authlete:apiServerId/,
    ],
    "404": [{ status: 404, body: words }, /^404 \[A123456\] \/x, no\.; it does not exist .*`pulumi refresh`/],
    "404 with a number for a code": [
      { status: 404, body: { resultCode: 404, resultMessage: "" } },
      /^404 without a message; it does not exist/,
    ],
    "404 of another server": [
      { status: 404, body: "<html>" },
      "404 with an HTML page, which is not from Authlete's API; check authlete:baseUrl and authlete:apiVersion",
    ],
    "404 without a body": [
      { status: 404, body: "" },
      "404 with an empty body; check authlete:baseUrl and authlete:apiVersion",
    ],
    "405": [{ status: 405, body: words }, /^405 .*; check authlete:baseUrl and authlete:apiVersion$/],
    "422": [{ status: 422, body: "nonsense" }, "422 nonsense; correct the value that it names"],
    "429": [
      { status: 429, headers: { "retry-after": "3600" }, body: words },
      "429 [A123456] /x, no.; the rate limit is reached: try again in 3600 seconds, or with a smaller --parallel",
    ],
    "500": [
      { status: 500, body: words },
      "500 [A123456] /x, no.; Authlete failed: try again later, and look for a value that it may not know",
    ],
    "500 without a body": [
      { status: 500, body: "" },
      /^500 with an empty body; Authlete failed/,
      { repeatable: false },
    ],
    "502 with a page": [
      { status: 502, body: "\n <HTML>" },
      /^502 with an HTML page, .*; .*; if the object was created all the same/,
      { repeatable: false },
    ],
    "503 without a body": [
      { status: 503, headers: { "retry-after": "3600" }, body: "" },
      "503 with an empty body; Authlete cannot answer now: try again later",
    ],
    "504 of a create": [{ status: 504, body: "upstream timeout" }, again, { repeatable: false }],
    "a code that the words do not tell": [
      { status: 400, body: { resultCode: "A123456", resultMessage: "No." } },
      /^400 \[A123456\] No\.; /,
    ],
    "a form that nobody knows": [
      { status: 400, body: { title: "Bad", detail: "very" } },
      '400 {"title":"Bad","detail":"very"}; correct the value that it names',
    ],
    "a redirect": [
      { status: 302, headers: { location: "http://127.0.0.1:1/" }, body: "" },
      "302 with an empty body; redirects are not followed: set authlete:baseUrl to the address itself",
    ],
    "broken JSON": [
      { status: 200, body: '{"a":' },
      "answered 200 with a body that is not JSON; check authlete:baseUrl, and the proxy if there is one",
    ],
    "a page": [{ status: 200, body: "<!doctype html>" }, /^answered 200 with an HTML page; check authlete:baseUrl/],
    "a page for a create": [{ status: 200, body: "<!doctype html>" }, again, { repeatable: false }],
  };
  for (const [what, [fault, expected, more]] of Object.entries(cases)) {
    it(what, async () => {
      emulator().faults.push({ ...fault });
      const error = await failure(senderOf(emulator())(get("/api/x", more)));
      assert.ok(error instanceof AuthleteError);
      if (process.env["SHOW"]) console.log(`      ${error.message}`);
      assert.ok(error.message.startsWith("GET /api/x: "));
      const rest = error.message.slice("GET /api/x: ".length);
      if (typeof expected === "string") assert.equal(rest, expected);
      else assert.match(rest, expected);
      assert.equal(emulator().calls.length, 1);
    });
  }

  it("an empty answer is no error here", async () => {
    emulator().faults.push({ status: 200, body: "" });
    assert.equal(await senderOf(emulator())(get("/api/x")), undefined);
  });

  it("only a code of the cluster says that an object is missing", async () => {
    const missing = async (fault: object, call: Partial<Call> = {}) => {
      emulator().faults.push({ ...fault, times: 1 });
      return (await failure(senderOf(emulator())(get("/api/x", call)))).missing;
    };
    const cluster = { status: 404, body: { resultCode: "A001212", resultMessage: "gone" } };
    const idp = { status: 404, body: { error: "The service was not found." } };
    assert.equal(await missing(cluster), true);
    assert.equal(await missing({ status: 404, body: { resultCode: 404, resultMessage: "" } }), false);
    assert.equal(await missing(idp, { idp: true }), false);
    assert.equal(await missing({ status: 403, body: { resultCode: "A458203", resultMessage: "none" } }), true);
    assert.equal(await missing(cluster, { idp: true }), false);
    assert.equal(await missing(idp), false);
    assert.equal(await missing({ status: 404, body: "<html>" }), false);
    assert.equal(await missing({ status: 404, body: "" }), false);
    assert.equal(await missing({ status: 403, body: { resultCode: "A457101", resultMessage: "none" } }), false);
  });

  it("control characters and escape sequences go, and a long text is cut", async () => {
    const long = `\x1b[31mred\x1b[0m\x07\r\n\t\u202e\u2028 \x1b]0;title\x07end ${"x".repeat(10_000)}`;
    emulator().faults.push({ status: 400, body: { resultMessage: long } });
    const { message } = await failure(senderOf(emulator())(get("/api/x")));
    assert.match(message, /^GET \/api\/x: 400 red end x{300,400}…; correct/);
    assert.doesNotMatch(message, /\p{C}/u);
  });
});

describe("no secret is shown", () => {
  const secret = "s3cret-of-a-client/+=";
  const quiet = async (config: Config, values: string[], call: Partial<Call> = {}) => {
    const echo = `${values.join(" ")} ${"x".repeat(380)}${values[0]}`;
    for (const body of [{ resultCode: "A1", resultMessage: echo }, echo, { echo: JSON.stringify({ echo }) }]) {
      emulator().faults.push({ path: "/api/1/", status: 400, body, times: 1 });
      const error = await failure(senderOf(emulator(), config)(get("/api/1/x", call)));
      assert.match(error.message, /\[secret\]/);
      for (const value of values) {
        const start = value.slice(0, 6);
        assert.ok(!inspect(error, { depth: 9, showHidden: true }).includes(start), `${start} in ${inspect(error)}`);
      }
    }
  };

  it("a token", () => quiet({}, [emulator().credentials.accessToken]));

  it("an API secret, as it is and as it is sent", () => {
    const sent = Buffer.from(`71:${secret}`).toString("base64");
    return quiet({ accessToken: undefined, apiKey: "71", apiSecret: secret }, [secret, sent]);
  });

  it("values of the call, one of them a part of another", () =>
    quiet({}, [`${secret}-longer`, secret, '{"kty":"EC","d":"pr1vate"}\n'], {
      secrets: [secret, `${secret}-longer`, '{"kty":"EC","d":"pr1vate"}\n'],
    }));

  it("the secret that was found for a 2.x service", async () => {
    const { apiKey, apiSecret, clientIds } = emulator().seed({ clients: [{}] });
    const { serviceOwnerApiKey, serviceOwnerApiSecret } = emulator().credentials;
    const config = { apiVersion: "2", accessToken: undefined, serviceOwnerApiKey, serviceOwnerApiSecret };
    emulator().faults.push({ path: "/api/client", status: 400, body: `who is ${apiSecret}?` });
    const call = client.calls({ generation: 2, idp: false, serviceId: apiKey, clientId: clientIds[0] }).read();
    const { message } = await failure(senderOf(emulator(), config)(call));
    assert.match(message, /: 400 who is \[secret\]\?; /);
  });
});

describe("a call is repeated when that is safe and of use", () => {
  type Case = [tries: number, fault: object, call?: Partial<Call>];
  const code = (resultCode: string) => ({ resultCode, resultMessage: "x" });
  const once = { repeatable: false };
  const soon = { "retry-after": "1" };
  const cases: Record<string, Case> = {
    "a dropped connection": [2, { drop: "before", times: 1 }],
    "a dropped answer": [2, { drop: "after", times: 1 }],
    "408": [2, { status: 408, times: 1 }],
    "502": [2, { status: 502, body: "<html>", times: 1 }],
    "503 four times": [5, { status: 503, body: "", times: 4 }],
    "504": [2, { status: 504, body: code("A001101"), times: 1 }],
    "429": [2, { status: 429, body: "", headers: {}, times: 1 }],
    "429 for a create": [2, { status: 429, headers: soon, times: 1 }, once],
    "429 with an hour to wait, never": [1, { status: 429, headers: { "retry-after": "3600" } }],
    "503 with an hour to wait, never": [1, { status: 503, headers: { "retry-after": "3600" } }],
    "500 without a code, at most twice": [3, { status: 500, body: "" }],
    "500 of class 1, at most twice": [3, { status: 500, body: code("A001101") }],
    "501, at most twice": [3, { status: 501, body: "" }],
    "500 of class 2, never": [1, { status: 500, body: code("A001201") }],
    "503 of class 3, never": [1, { status: 503, body: code("A001301") }],
    "400, never": [1, { status: 400, body: code("A001101") }],
    "401, never": [1, { status: 401, body: "" }],
    "409, never": [1, { status: 409, body: "" }],
    "broken JSON, never": [1, { status: 200, body: "{" }],
    "a dropped connection of a create, never": [1, { drop: "before" }, once],
    "a dropped answer of a create, never": [1, { drop: "after" }, once],
    "500 for a create, never": [1, { status: 500, body: "" }, once],
    "503 for a create, never": [1, { status: 503, body: "" }, once],
    "408 for a create, never": [1, { status: 408, body: "" }, once],
  };

  const tries: Record<string, number> = {};
  before(async () => {
    const entries = Object.entries(cases).map(([what, [, fault, call]], i) => ({ what, fault, call, i: i + 1 }));
    emulator().reset();
    for (const { i } of entries) emulator().seed({ apiKey: String(1000 + i) });
    for (const { i, fault } of entries) emulator().faults.push({ path: `/api/${1000 + i}/`, ...fault });
    const send = senderOf(emulator());
    await Promise.allSettled(entries.map(({ i, call }) => send(get(`/api/${1000 + i}/service/get`, call))));
    for (const { what, i } of entries)
      tries[what] = emulator().calls.filter(({ path }) => path.startsWith(`/api/${1000 + i}/`)).length;
  });
  for (const [what, [expected]] of Object.entries(cases))
    it(`${what}: ${expected === 1 ? "one try" : `${expected} tries`}`, () => assert.equal(tries[what], expected));

  it("an update whose answer was lost is done once more and a create is not", async () => {
    const { apiKey: serviceId, clientIds } = emulator().seed({ clients: [{ clientName: "old" }] });
    const send = senderOf(emulator());
    const calls = client.calls({ generation: 3, idp: true, serviceId, clientId: clientIds[0] });
    emulator().faults.push({ method: "POST", drop: "after", times: 1 });
    assert.equal(Object(await send(calls.update({ clientName: "new" }))).clientName, "new");
    emulator().faults.push({ method: "POST", drop: "after", times: 1 });
    const { message, status, unsent } = await failure(send(calls.create({ clientName: "x" })));
    assert.match(
      message,
      /^POST \/api\/\d+\/client\/create: the connection to http:\/\/127.* broke \(UND_ERR_SOCKET\); .*; if the object was created/,
    );
    assert.deepEqual([status, unsent], [0, false]);
    assert.equal(Object(await send(get(`/api/${serviceId}/client/get/list`))).totalCount, 2);
  });

  it("waits as long as Retry-After says, in seconds or as a date", async () => {
    const { apiKey } = emulator().seed();
    const now = Math.ceil(Date.now() / 1000) * 1000;
    const inTwoSeconds = new Date(now + 2000).toUTCString();
    for (const retryAfter of ["2", inTwoSeconds]) {
      const host = new TestHost(() => now);
      emulator().faults.push({ status: 429, headers: { "retry-after": retryAfter }, times: 1 });
      await sender(settingsOf(emulator()), host)(get(`/api/${apiKey}/service/get`));
      assert.deepEqual(host.waits, [2000]);
    }
  });

  it("gets through a rate limit, whatever a 429 says", async () => {
    const { apiKey } = emulator().seed();
    const call = get(`/api/${apiKey}/service/get`);
    for (const tooManyRequestsBody of ["", { error: "slow" }]) {
      Object.assign(emulator().options, { perSecond: 8, tooManyRequestsBody });
      const send = sender(settingsOf(emulator()), processHost);
      await Promise.all(Array.from({ length: 10 }, () => send(call)));
    }
  });
});

describe("how many calls are under way", () => {
  it("never more than 12", async () => {
    const { apiKey } = emulator().seed();
    emulator().faults.push({ delay: 60 });
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, emulator().calls.filter(({ status }) => status === 0).length);
    }, 2);
    const send = senderOf(emulator());
    await Promise.all(Array.from({ length: 64 }, () => send(get(`/api/${apiKey}/service/get`))));
    clearInterval(watch);
    assert.equal(emulator().calls.length, 64);
    assert.equal(most, 12);
  });
});

describe("no answer", () => {
  it("in time", async () => {
    emulator().faults.push({ delay: 1500 });
    const { message, code } = await failure(senderOf(emulator(), { timeout: "0.3" })(create("/api/x")));
    assert.match(message, /^POST \/api\/x: no answer from http:\S+ in time \(TIMEOUT\); .*; if the object was created/);
    assert.equal(code, "TIMEOUT");
    emulator().faults.splice(0);
    emulator().faults.push({ delay: 1500, times: 1 });
    const { apiKey } = emulator().seed();
    await senderOf(emulator(), { timeout: "0.3" })(get(`/api/${apiKey}/service/get`));
    assert.equal(emulator().calls.length, 3);
  });

  it("where nobody listens yet", async () => {
    const port = await serving(http.createServer(), async (port) => port);
    const server = http.createServer((_, response) => response.end('{"ok":1}'));
    const host = new TestHost();
    const listen = () => new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
    host.clock.sleep = async () => listen();
    assert.deepEqual(await sender(at(`http://127.0.0.1:${port}`), host)(create("/api/x")), { ok: 1 });
    server.close().closeAllConnections();
  });

  it("where nobody listens", async () => {
    const { message, unsent } = await unheard;
    const words =
      "http://127.0.0.1:1 cannot be reached (ECONNREFUSED); check authlete:baseUrl, the network and HTTPS_PROXY";
    assert.deepEqual([message, unsent], [`POST /api/x: ${words}`, true]);
  });

  it("from a host that does not exist, at once", async () => {
    const { message } = await failure(sender(at("https://no-such-host.invalid"))(get("/api/x")));
    assert.match(
      message,
      /^GET \/api\/x: https:\/\/no-such-host\.invalid cannot be reached \((ENOTFOUND|EAI_AGAIN)\); check/,
    );
  });

  it("in full", async () => {
    const server = http.createServer((_, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write('{"a":1', () => response.destroy());
    });
    await serving(server, async (port) => {
      const { message } = await failure(sender(at(`http://127.0.0.1:${port}`))(create("/api/x")));
      assert.match(
        message,
        /the connection to \S+ broke \(UND_ERR_SOCKET\); .*; if the object was created all the same/,
      );
    });
  });

  it("from the place to which it redirects", async () => {
    let visits = 0;
    const other = http.createServer((_, response) => void response.end(String(++visits)));
    await serving(other, async (port) => {
      emulator().faults.push({ status: 307, headers: { location: `http://127.0.0.1:${port}/` }, body: "" });
      await failure(senderOf(emulator())(get("/api/x")));
    });
    assert.equal(visits, 0);
  });
});

/** Sends one GET from a process of its own, and tells its answer or the message of its error. */
async function elsewhere(settings: Settings, env: Record<string, string>): Promise<string> {
  const load = (module: string) => `require(${JSON.stringify(require.resolve(`../../src/${module}`))})`;
  const script = `const settings = ${JSON.stringify(settings)};
    const run = ${load("api/run")}.newRun(settings, ${load("host")}.processHost);
    ${load("api/connect")}.connect(settings, run)({method: "GET", path: "/api/x", repeatable: true}).then((a) => console.log(JSON.stringify(a)), (e) => console.log(e.message))`;
  const { PATH = "" } = process.env;
  const { stdout } = await run(process.execPath, ["-e", script], { env: { PATH, ...env } });
  return stdout.trim();
}

describe("TLS", () => {
  const folder = mkdtempSync(join(tmpdir(), "authlete-tls-"));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  before(() => {
    const request = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"];
    const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
    execFileSync("openssl", [...request, ...subject, "-keyout", key, "-out", cert], { stdio: "ignore" });
  });
  after(() => rmSync(folder, { recursive: true }));
  const secure = () =>
    https.createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) => response.end('{"ok":1}'));

  it("needs a certificate that is trusted", () =>
    serving(secure(), async (port) => {
      const host = `https://localhost:${port}`;
      const error = await failure(sender(at(host))(get("/api/x")));
      assert.equal(
        error.message,
        `GET /api/x: ${host} shows a certificate that is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT); set NODE_EXTRA_CA_CERTS to the file with your CA`,
      );
    }));

  it("trusts NODE_EXTRA_CA_CERTS, for the host that the certificate names", () =>
    serving(secure(), async (port) => {
      const env = { NODE_EXTRA_CA_CERTS: cert };
      assert.equal(await elsewhere(at(`https://localhost:${port}`), env), '{"ok":1}');
      assert.equal(
        await elsewhere(at(`https://127.0.0.1:${port}`), env),
        `GET /api/x: https://127.0.0.1:${port} shows a certificate of another host (ERR_TLS_CERT_ALTNAME_INVALID); check authlete:baseUrl`,
      );
    }));

  it("is not what every port speaks", () =>
    serving(http.createServer(), async (port) => {
      const { message } = await failure(sender(at(`https://localhost:${port}`))(get("/api/x")));
      assert.match(message, /https:\/\/localhost:\d+ does not speak TLS \(\w+\); check the scheme and port/);
    }));
});

describe("proxies", () => {
  const seen: string[] = [];
  const proxy = () =>
    http
      .createServer((request, response) => {
        seen.push(String(request.url));
        response.end('{"by":"proxy"}');
      })
      .on("connect", (request, socket) => {
        seen.push(`CONNECT ${request.url}`);
        socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
      });
  beforeEach(() => void seen.splice(0));

  it("HTTP_PROXY is used", () =>
    serving(proxy(), async (port) => {
      const env = { HTTP_PROXY: `http://127.0.0.1:${port}` };
      assert.equal(await elsewhere(at("http://authlete.invalid"), env), '{"by":"proxy"}');
      assert.deepEqual(seen, ["http://authlete.invalid/api/x"]);
    }));

  it("NO_PROXY is respected", () =>
    serving(proxy(), async (port) => {
      emulator().faults.push({ status: 200, body: { by: "emulator" } });
      const env = { HTTP_PROXY: `http://127.0.0.1:${port}`, NO_PROXY: "localhost,127.0.0.1" };
      assert.equal(await elsewhere(at(emulator().url), env), '{"by":"emulator"}');
      assert.deepEqual(seen, []);
    }));

  it("a refusal of the proxy's is told as one", () =>
    serving(proxy(), async (port) => {
      const said = await elsewhere(at("https://authlete.invalid"), { HTTPS_PROXY: `http://127.0.0.1:${port}` });
      assert.equal(
        said,
        "GET /api/x: https://authlete.invalid cannot be reached through the proxy (UND_ERR_ABORTED); check HTTPS_PROXY and NO_PROXY",
      );
      assert.deepEqual(seen, ["CONNECT authlete.invalid:443"]);
    }));
});

describe("what the IdP needs", () => {
  it("is told before anything is sent", async () => {
    const place = { generation: 3, idp: true, serviceId: "" } as const;
    const send = sender({ ...settingsOf(emulator()), idpUrl: undefined, organizationId: undefined });
    const error = await failure(send(service.calls(place).create({})));
    assert.equal(
      error.message,
      "services of Authlete 3.0 are created and removed through its IdP, and its console has what that takes: run " +
        "`pulumi config set authlete:idpUrl <value>` and `pulumi config set authlete:organizationId <value>`",
    );
    assert.deepEqual(emulator().calls, []);
  });
});

describe("a stored credential that ended", () => {
  const emulator = emulated();
  const stale = (): Settings => ({
    ...settingsOf(emulator()),
    credential: { token: "stale" },
    fallback: { token: emulator().credentials.accessToken },
  });

  it("gives way to the environment's, once, with a line that says so", async () => {
    const { apiKey } = emulator().seed();
    const host = new TestHost();
    const send = sender(stale(), host);
    await Promise.all([1, 2, 3].map(() => send(get(`/api/${apiKey}/service/get`))));
    assert.deepEqual(host.lines, [
      "Authlete: the stored credential is no longer valid; using the one in the environment",
    ]);
    assert.deepEqual(
      emulator()
        .calls.slice(3)
        .map(({ status }) => status),
      [200, 200, 200],
    );
  });

  it("is never replaced for a create", async () => {
    const { apiKey } = emulator().seed();
    const error = await failure(sender(stale())(create(`/api/${apiKey}/client/create`)));
    assert.equal(error.status, 401);
    assert.equal(emulator().calls.length, 1);
  });
});

describe("the rate limit", () => {
  const emulator = emulated();

  const views = ["none", "ratelimit", "x-ratelimit"] as const;
  for (const rateLimitHeaders of views) {
    for (const retryAfter of [true, false]) {
      it(`makes the whole process hold back (headers: ${rateLimitHeaders}, told how long: ${retryAfter})`, async () => {
        const { apiKey } = emulator().seed();
        Object.assign(emulator().options, { perSecond: 20, rateLimitHeaders, retryAfter });
        const send = sender(settingsOf(emulator(), { rateLimits: '{"perSecond":1000}' }), processHost);
        await Promise.all(Array.from({ length: 64 }, () => send(get(`/api/${apiKey}/service/get`))));
        const refusals = emulator().calls.filter(({ status }) => status === 429).length;
        assert.ok(refusals <= 15, `${refusals} refusals`);
        assert.equal(emulator().calls.length - refusals, 64);
      });
    }
  }

  it("is not met at the pace that is the default", async () => {
    const { apiKey } = emulator().seed();
    emulator().options.perSecond = 20;
    const send = sender({ ...settingsOf(emulator()), rateLimits: published }, processHost);
    await Promise.all(Array.from({ length: 30 }, () => send(get(`/api/${apiKey}/service/get`))));
    assert.equal(emulator().calls.length, 30);
  });

  it("ends in an error that says when there is room again", async () => {
    const { apiKey } = emulator().seed();
    const send = senderOf(emulator(), { rateLimits: '{"service":2,"share":1,"perSecond":1000}' });
    const read = () => send(get(`/api/${apiKey}/service/get`));
    await read();
    await read();
    const { message } = await failure(read());
    assert.match(
      message,
      /this hour's 2 service requests are used up; there is room again at \d{4}-.*run it again then, or raise authlete:rateLimits/,
    );
    assert.equal(emulator().calls.length, 2);
  });
});
