/** `npm run live` with one of its stories. For it, an emulator in another process is Authlete. */
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { ATTRIBUTE, signMarker } from "../../src/marker";
import { livePrefix } from "../support/authlete";
import { AuthleteConsole, type Json } from "../support/console";
import { root } from "../support/project";

/** Runs the command `pulumi-authlete emulator`, and returns what its first line says. */
async function startEmulatorCommand(): Promise<{ child: ChildProcess; authlete: Json }> {
  const command = [join(root, "dist/cli/index.js"), "emulator"];
  const child = spawn(process.execPath, command, { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = await once(createInterface(child.stdout), "line");
  const { url, idpUrl, ...credentials } = JSON.parse(line);
  return { child, authlete: { url, idpUrl, credentials } };
}

async function runLive({ url, idpUrl, credentials }: Json, story: string): Promise<string> {
  const env = {
    ...process.env,
    ...{ AUTHLETE_BASE_URL: url, AUTHLETE_IDP_URL: idpUrl, AUTHLETE_ACCESS_TOKEN: credentials.accessToken },
    AUTHLETE_ORGANIZATION_ID: String(credentials.organizationId),
    AUTHLETE_API_SERVER_ID: String(credentials.apiServerId),
  };
  const mocha = [join(root, "node_modules/mocha/bin/mocha.js"), "--config", ".mocharc.live.json", "--grep", story];
  const child = spawn(process.execPath, mocha, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  assert.equal(code, 0, out + err);
  return out;
}

async function runAmongOthers(authlete: Json): Promise<void> {
  const console = new AuthleteConsole(authlete);
  const { accessToken, organizationId, apiServerId } = authlete.credentials;
  const create = async (serviceName: string, marker?: string): Promise<string> => {
    const service = { serviceName, ...(marker && { attributes: [{ key: ATTRIBUTE, value: marker }] }) };
    const body = { organizationId, apiServerId, service };
    return String((await console.callAuthlete("POST", "/api/service", body)).apiKey);
  };
  const left = await create(`${livePrefix}of a killed run`, signMarker(accessToken, "left-0", Date.now()));
  const theirs = await create(`${livePrefix}by hand`);
  const out = await runLive(authlete, "creates nested children.*@live");
  assert.match(out, /1 passed, 0 failed/);
  assert.ok(out.includes(`Removed what the suite left: ${left}\n`), out);
  assert.ok(out.includes(`did not provably create it: ${theirs}\n`), out);
  const { services } = await console.callAuthlete("GET", "/api/service/get/list");
  assert.deepEqual(
    services.map(({ apiKey }: Json) => String(apiKey)),
    [theirs],
  );
}

describe("The live suite", () => {
  it("runs a story on any Authlete, removes what a killed run left, and keeps what others made", async () => {
    const { child, authlete } = await startEmulatorCommand();
    try {
      await runAmongOthers(authlete);
    } finally {
      child.kill();
    }
  });
});
