import assert from "node:assert/strict";
import http from "node:http";
import type { AuthleteError } from "../../../src/api/error";
import { emulated, failure, get, sender, senderOf } from "../../support/emulated";
import { TestHost } from "../../support/host";
import { settingsFor, unrepeatable, withServer } from "../../support/server";

const emulator = emulated();

/** Six tries take long enough to begin with them while other tests run. */
let unheard: Promise<AuthleteError>;
before(() => {
  unheard = failure(sender(settingsFor("http://127.0.0.1:1"))(unrepeatable("/api/x")));
});

describe("no answer", () => {
  it("in time", async () => {
    emulator().faults.push({ delay: 1500 });
    const { message, code } = await failure(senderOf(emulator(), { timeout: "0.3" })(unrepeatable("/api/x")));
    assert.match(message, /^POST \/api\/x: no answer from http:\S+ in time \(TIMEOUT\); .*; if the object was created/);
    assert.equal(code, "TIMEOUT");
    emulator().faults.splice(0);
    emulator().faults.push({ delay: 1500, times: 1 });
    const { apiKey } = emulator().seed();
    await senderOf(emulator(), { timeout: "0.3" })(get(`/api/${apiKey}/service/get`));
    assert.equal(emulator().calls.length, 3);
  });

  it("where nobody listens yet", async () => {
    const port = await withServer(http.createServer(), async (port) => port);
    const server = http.createServer((_, response) => response.end('{"ok":1}'));
    const host = new TestHost();
    const listen = () => new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
    host.clock.sleep = async () => listen();
    assert.deepEqual(await sender(settingsFor(`http://127.0.0.1:${port}`), host)(unrepeatable("/api/x")), { ok: 1 });
    server.close().closeAllConnections();
  });

  it("where nobody listens", async () => {
    const { message, unsent } = await unheard;
    const words =
      "http://127.0.0.1:1 cannot be reached (ECONNREFUSED); check authlete:baseUrl, the network and HTTPS_PROXY";
    assert.deepEqual([message, unsent], [`POST /api/x: ${words}`, true]);
  });

  it("from a host that does not exist, at once", async () => {
    const { message } = await failure(sender(settingsFor("https://no-such-host.invalid"))(get("/api/x")));
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
    await withServer(server, async (port) => {
      const { message } = await failure(sender(settingsFor(`http://127.0.0.1:${port}`))(unrepeatable("/api/x")));
      assert.match(
        message,
        /the connection to \S+ broke \(UND_ERR_SOCKET\); .*; if the object was created all the same/,
      );
    });
  });

  it("from the place to which it redirects", async () => {
    let visits = 0;
    const other = http.createServer((_, response) => void response.end(String(++visits)));
    await withServer(other, async (port) => {
      emulator().faults.push({ status: 307, headers: { location: `http://127.0.0.1:${port}/` }, body: "" });
      await failure(senderOf(emulator())(get("/api/x")));
    });
    assert.equal(visits, 0);
  });
});
