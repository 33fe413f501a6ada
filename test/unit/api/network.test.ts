import assert from "node:assert/strict";
import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Settings } from "../../../src/config/settings";
import { failure, get, sender, useEmulator } from "../../support/emulator";
import { settingsFor, withServer } from "../../support/server";

const run = promisify(execFile);

const emulator = useEmulator();

/** Sends a GET from a process with this environment. Returns the answer, or the message of the error. */
async function sendFromProcess(settings: Settings, env: Record<string, string>): Promise<string> {
  const load = (module: string) => `require(${JSON.stringify(require.resolve(`../../../src/${module}`))})`;
  const script = `const settings = ${JSON.stringify(settings)};
    const run = ${load("api/run")}.newRun(settings, ${load("host")}.processHost);
    ${load("api/connect")}.connect(settings, run)({method: "GET", path: "/api/x", repeatable: true}).then((a) => console.log(JSON.stringify(a)), (e) => console.log(e.message))`;
  const { PATH = "" } = process.env;
  const { stdout } = await run(process.execPath, ["-e", script], { env: { PATH, ...env } });
  return stdout.trim();
}

describe("An HTTPS call", () => {
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

  it("fails on a certificate that is not trusted", () =>
    withServer(secure(), async (port) => {
      const host = `https://localhost:${port}`;
      const error = await failure(sender(settingsFor(host))(get("/api/x")));
      assert.equal(
        error.message,
        `GET /api/x: ${host} shows a certificate that is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT); set NODE_EXTRA_CA_CERTS to the file with your CA (see pulumi-authlete/docs/errors.md#untrusted-certificate)`,
      );
    }));

  it("trusts NODE_EXTRA_CA_CERTS, for the host that the certificate names and no other", () =>
    withServer(secure(), async (port) => {
      const env = { NODE_EXTRA_CA_CERTS: cert };
      assert.equal(await sendFromProcess(settingsFor(`https://localhost:${port}`), env), '{"ok":1}');
      assert.equal(
        await sendFromProcess(settingsFor(`https://127.0.0.1:${port}`), env),
        `GET /api/x: https://127.0.0.1:${port} shows a certificate of another host (ERR_TLS_CERT_ALTNAME_INVALID); check authlete:baseUrl (see pulumi-authlete/docs/errors.md#other-certificate)`,
      );
    }));

  it("fails on a port that speaks plain HTTP", () =>
    withServer(http.createServer(), async (port) => {
      const { message } = await failure(sender(settingsFor(`https://localhost:${port}`))(get("/api/x")));
      assert.match(message, /https:\/\/localhost:\d+ does not speak TLS \(\w+\); check the scheme and port/);
    }));
});

describe("A proxy", () => {
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

  it("is used, if it is in HTTP_PROXY", () =>
    withServer(proxy(), async (port) => {
      const env = { HTTP_PROXY: `http://127.0.0.1:${port}` };
      assert.equal(await sendFromProcess(settingsFor("http://authlete.invalid"), env), '{"by":"proxy"}');
      assert.deepEqual(seen, ["http://authlete.invalid/api/x"]);
    }));

  it("is not used for a host in NO_PROXY", () =>
    withServer(proxy(), async (port) => {
      emulator().faults.push({ status: 200, body: { by: "emulator" } });
      const env = { HTTP_PROXY: `http://127.0.0.1:${port}`, NO_PROXY: "localhost,127.0.0.1" };
      assert.equal(await sendFromProcess(settingsFor(emulator().url), env), '{"by":"emulator"}');
      assert.deepEqual(seen, []);
    }));

  it("is named in the message, when it refuses the call", () =>
    withServer(proxy(), async (port) => {
      const printed = await sendFromProcess(settingsFor("https://authlete.invalid"), {
        HTTPS_PROXY: `http://127.0.0.1:${port}`,
      });
      assert.equal(
        printed,
        "GET /api/x: https://authlete.invalid cannot be reached through the proxy (UND_ERR_ABORTED); check HTTPS_PROXY and NO_PROXY (see pulumi-authlete/docs/errors.md#proxy)",
      );
      assert.deepEqual(seen, ["CONNECT authlete.invalid:443"]);
    }));
});
