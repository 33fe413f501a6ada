import assert from "node:assert/strict";
import http from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { Clock } from "../../../src/host";
import { HeldClock } from "../../support/clock";
import { failure, get, sender, senderOf, useEmulator } from "../../support/emulator";
import { TestHost } from "../../support/host";
import { settingsFor, unrepeatable, withServer } from "../../support/server";

/** The clock of undici's timeouts, which has a function for tests. */
const undiciClock: { tick(milliseconds: number): void } = require("undici/lib/util/timers.js");

/** Moves that clock on, once the client waits for what the server sends next. */
async function moveUndiciOn(seconds: number): Promise<void> {
  await sleep(20);
  // The first tick starts the timers that are new.
  for (const milliseconds of [1000, seconds * 1000]) undiciClock.tick(milliseconds);
  await sleep(1);
}

const emulator = useEmulator({ clock: new HeldClock() });

describe("A call without an answer", () => {
  it("fails after authlete:timeout, and is repeated unless it is a create", async () => {
    emulator().faults.push({ delay: 1500 });
    const { message, code } = await failure(senderOf(emulator(), { timeout: "0.1" })(unrepeatable("/api/x")));
    assert.match(message, /^POST \/api\/x: no answer from http:\S+ in time \(TIMEOUT\); .*; if the object was created/);
    assert.equal(code, "TIMEOUT");
    emulator().faults.splice(0);
    emulator().faults.push({ delay: 1500, times: 1 });
    const { apiKey } = emulator().seed();
    await senderOf(emulator(), { timeout: "0.1" })(get(`/api/${apiKey}/service/get`));
    assert.equal(emulator().calls.length, 3);
  });

  it("fault 15: may take longer than undici's own 300 seconds, if authlete:timeout allows it", async () => {
    const server = http.createServer(async (_, response) => {
      await moveUndiciOn(301);
      response.write('{"ok":');
      await moveUndiciOn(301);
      response.end("1}");
    });
    await withServer(server, async (port) => {
      const settings = settingsFor(`http://127.0.0.1:${port}`, { timeout: 3_600_000 });
      assert.deepEqual(await sender(settings)(unrepeatable("/api/x")), { ok: 1 });
    });
  });

  it("is repeated while nobody listens, even if it is a create", async () => {
    const port = await withServer(http.createServer(), async (port) => port);
    const server = http.createServer((_, response) => response.end('{"ok":1}'));
    const listen = () => new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
    const clock: Clock = { now: Date.now, random: Math.random, sleep: listen };
    assert.deepEqual(
      await sender(settingsFor(`http://127.0.0.1:${port}`), new TestHost(clock))(unrepeatable("/api/x")),
      { ok: 1 },
    );
    server.close().closeAllConnections();
  });

  it("fails in the end, where nobody listens, as a call that was not sent", async () => {
    const { message, unsent } = await failure(sender(settingsFor("http://127.0.0.1:1"))(unrepeatable("/api/x")));
    const reason =
      "http://127.0.0.1:1 cannot be reached (ECONNREFUSED); check authlete:baseUrl, the network and HTTPS_PROXY (see pulumi-authlete/docs/errors.md#unreachable)";
    assert.deepEqual([message, unsent], [`POST /api/x: ${reason}`, true]);
  });

  it("fails where the host does not exist", async () => {
    const { message } = await failure(sender(settingsFor("https://no-such-host.invalid"))(get("/api/x")));
    assert.match(
      message,
      /^GET \/api\/x: https:\/\/no-such-host\.invalid cannot be reached \((ENOTFOUND|EAI_AGAIN)\); check/,
    );
  });

  it("fails where the body is cut off", async () => {
    const server = http.createServer((_, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write('{"a":1', () => response.destroy());
    });
    await withServer(server, async (port) => {
      const { message } = await failure(sender(settingsFor(`http://127.0.0.1:${port}`))(unrepeatable("/api/x")));
      assert.match(
        message,
        /the connection to \S+ broke \(UND_ERR_SOCKET\); .*; if the object was created all the same/,
      );
    });
  });

  it("does not follow a redirect", async () => {
    let visits = 0;
    const other = http.createServer((_, response) => void response.end(String(++visits)));
    await withServer(other, async (port) => {
      emulator().faults.push({ status: 307, headers: { location: `http://127.0.0.1:${port}/` }, body: "" });
      await failure(senderOf(emulator())(get("/api/x")));
    });
    assert.equal(visits, 0);
  });
});
