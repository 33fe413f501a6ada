/** Time and pace of calls: what one class waits for stops no other, one bound holds for all waits, and users hear of it. */
import assert from "node:assert/strict";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { isOutdated, outdated } from "../../../src/api/error";
import { TestClock } from "../../support/clock";
import { failure, get, sender, settingsOf, useEmulator } from "../../support/emulator";
import { TestHost } from "../../support/host";

describe("calls that wait", () => {
  const emulator = useEmulator();
  const client = () => get("/api/7/client/get/8");

  it("fault 13: stop no other class", async () => {
    const host = new TestHost();
    const { apiKey } = emulator().seed({ apiKey: "7" });
    const spent = { "ratelimit-limit": "100", "ratelimit-remaining": "0", "ratelimit-reset": "60" };
    emulator().faults.push({ path: /client/, status: 200, body: {}, headers: spent, times: 1 });
    emulator().faults.push({ path: /client/, status: 200, body: {} });
    const send = sender(settingsOf(emulator()), host);
    await send(client());
    const { promise, resolve: release } = Promise.withResolvers<void>();
    const { sleep } = host.clock;
    host.clock.sleep = async (milliseconds) => {
      if (milliseconds > 1000) await promise;
      await sleep(milliseconds);
    };
    const waiting = Array.from({ length: 12 }, () => send(client()));
    await send(get(`/api/${apiKey}/service/get`));
    assert.equal(emulator().calls.filter(({ path }) => path.includes("client")).length, 1);
    release();
    await Promise.all(waiting);
  });

  it("fault 13: fail at once if all waits together are longer than maxWait", async () => {
    const host = new TestHost(new TestClock(() => 0));
    emulator().seed({ apiKey: "7" });
    const inTwoSeconds = { "retry-after": "2" };
    emulator().faults.push({ status: 429, headers: inTwoSeconds, body: "" });
    const send = sender(settingsOf(emulator(), { maxWait: "5" }), host);
    assert.match((await failure(send(get("/api/7/service/get")))).message, /429 with an empty body; the rate limit/);
    assert.equal(emulator().calls.length, 3);
    assert.deepEqual(host.clock.waits, [2000, 2000]);
  });

  it("fault 14: give their place back if they are never sent", async () => {
    const host = new TestHost();
    emulator().seed({ apiKey: "7" });
    const settings = settingsOf(emulator(), { rateLimits: '{"service":2,"share":1,"perSecond":1000}' });
    const send = sender({ ...settings, idpUrl: undefined }, host);
    for (let count = 0; count < 5; count++)
      assert.match((await failure(send(get("/api/x", { idp: true })))).message, /through its IdP/);
    await send(get("/api/7/service/get"));
    await send(get("/api/7/service/get"));
    assert.equal(emulator().calls.length, 2);
  });

  it("run what they bring along when they go out: at each attempt, after its wait", async () => {
    const host = new TestHost(new TestClock(() => 0));
    emulator().seed({ apiKey: "7" });
    emulator().faults.push({ status: 429, headers: { "retry-after": "2" }, times: 1 });
    const times: number[] = [];
    const send = sender(settingsOf(emulator()), host);
    await send({ ...get("/api/7/service/get"), beforeSend: () => void times.push(host.clock.now()) });
    assert.deepEqual(times.map(Math.floor), [0, 2000]);
  });

  it("are not sent if that throws, and give their place back", async () => {
    emulator().seed({ apiKey: "7" });
    const send = sender(settingsOf(emulator(), { rateLimits: '{"service":1,"share":1}' }));
    const call = get("/api/7/service/get");
    const beforeSend = () => {
      throw outdated(call);
    };
    for (let count = 0; count < 3; count++) assert.ok(isOutdated(await failure(send({ ...call, beforeSend }))));
    await send(call);
    assert.equal(emulator().calls.length, 1);
  });

  it("fault 30: say what they wait for after three seconds, and once for all of them", async () => {
    const host = new TestHost(new TestClock(Date.now, () => 1));
    const settings = { ...settingsOf(emulator()), baseUrl: "http://127.0.0.1:1" };
    const send = sender(settings, host);
    await Promise.all([1, 2, 3].map(() => failure(send(get("/api/7/service/get")))));
    const lines = host.lines.filter((line) => line.includes("waiting"));
    assert.match(
      lines[0] ?? "",
      /^Authlete: \d done, .* goes on at [\d:]{8}Z; waiting, because GET .* http:\/\/127\.0\.0\.1:1 cannot be reached \(ECON/,
    );
    assert.ok(lines.length < host.clock.waits.length / 2, lines.join("\n"));
  });
});

describe("fault 16: an answer that is too large", () => {
  it("is cut while it is read, and not asked for again", async () => {
    let requests = 0;
    const server = http.createServer((_, response) => {
      requests++;
      const chunk = Buffer.alloc(1_000_000, "x");
      const write = () => {
        while (!response.destroyed && response.write(chunk));
        if (!response.destroyed) response.once("drain", write);
      };
      write();
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      const send = sender({ ...settingsOf(emulator()), baseUrl });
      const { message } = await failure(send(get("/api/x")));
      assert.match(message, /^GET \/api\/x: answered 200 with more than 32 MB; check authlete:baseUrl/);
      assert.equal(requests, 1);
    } finally {
      server.close().closeAllConnections();
    }
  });
  const emulator = useEmulator();
});

describe("fault 29: what is refused for all", () => {
  const emulator = useEmulator();
  const clients = (serviceId: string) => [1, 2, 3, 4, 5, 6].map((id) => `/api/${serviceId}/client/get/${id}`);

  it("is not asked again in the run: a credential that is not valid", async () => {
    const { apiKey } = emulator().seed();
    const send = sender({ ...settingsOf(emulator()), credential: { token: "stale" } });
    const messages: string[] = [];
    for (const path of clients(apiKey)) messages.push((await failure(send(get(path)))).message);
    assert.equal(emulator().calls.length, 2);
    assert.match(messages[0] ?? "", /: 401 \[A\d+\].*whoami/);
    assert.match(
      messages[5] ?? "",
      /: not sent, because Authlete refused the credential with 401 before in this run; see/,
    );
  });

  it("is not asked again in the run: a right that is missing", async () => {
    const { apiKey } = emulator().seed();
    const accessToken = emulator().issue({ rights: ["VIEW_SERVICE"], serviceId: apiKey });
    const send = sender(settingsOf(emulator(), { accessToken }));
    const update = (id: number) => send({ ...get(`/api/${apiKey}/client/update/${id}`), method: "POST", body: {} });
    for (const id of [1, 2, 3, 4]) await failure(update(id));
    assert.equal(emulator().calls.length, 2);
    await send(get(`/api/${apiKey}/service/get`));
  });
});

describe("fault 7 and 17: proxies", () => {
  const emulator = useEmulator();
  const { env } = process;
  afterEach(() => {
    delete env["http_proxy"];
    delete env["HTTPS_PROXY"];
  });

  it("never see a request to this machine", async () => {
    const { apiKey } = emulator().seed();
    const [no, NO] = [env["no_proxy"], env["NO_PROXY"]];
    Object.assign(env, { http_proxy: "http://127.0.0.1:1", no_proxy: "", NO_PROXY: "" });
    try {
      await sender(settingsOf(emulator()))(get(`/api/${apiKey}/service/get`));
    } finally {
      Object.assign(env, { no_proxy: no ?? "", NO_PROXY: NO ?? "" });
    }
  });

  it("that are no URL are named, without their value", async () => {
    env["HTTPS_PROXY"] = "user:secret-password@proxy";
    const { message } = await failure(sender(settingsOf(emulator()))(get("/api/x")));
    assert.equal(message, "HTTPS_PROXY is not a URL: give one such as http://proxy.example:3128, or unset it");
  });
});
