/** The program that prints the token: what it may print, what is said when it does not, and how often it is run. */
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSettings, type Settings } from "../../../src/config/settings";
import { TestClock } from "../../support/clock";
import {
  type Config,
  configOf,
  failure,
  get,
  lookup,
  post,
  sender,
  settingsOf,
  useEmulator,
} from "../../support/emulator";
import { TestHost } from "../../support/host";
import { envOf, refusalOf } from "../../support/settings";

const emulator = useEmulator();
const accessToken = "emulator-organization-token";
const setting = "authlete:accessTokenCommand";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "token-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A program that notes each of its runs, and has the number of the run as `run`. */
const program = (code: string) => {
  const file = JSON.stringify(join(folder, "runs"));
  const count = `const fs = require("fs"); fs.appendFileSync(${file}, "."); const run = fs.readFileSync(${file}).length;`;
  return JSON.stringify([process.execPath, "-e", `${count} ${code}`]);
};
const runs = () => (existsSync(join(folder, "runs")) ? readFileSync(join(folder, "runs"), "utf8").length : 0);
const printing = (...outputs: string[]) => program(`process.stdout.write(${JSON.stringify(outputs)}[run - 1] ?? "")`);

const settingsFor = (accessTokenCommand: string, timeout = "20"): Settings =>
  settingsOf(emulator(), { accessToken: undefined, accessTokenCommand, timeout });
const list = get("/api/service/get/list?start=0&end=1");
const errorOf = async (command: string, timeout?: string) => {
  const { message } = await failure(sender(settingsFor(command, timeout))(list));
  assert.ok(message.startsWith(`${setting}: `), message);
  return message;
};

describe("A program that prints the token", () => {
  const inJson = (fields: object) => JSON.stringify({ token: accessToken, ...fields }, null, 2);
  const accepted = {
    "the token alone": accessToken,
    "a line break after it": `${accessToken}\r\n`,
    "a JSON object": inJson({ kind: "ExecCredential" }),
    "a JSON object with an end": inJson({ expirationTimestamp: "2999-01-01T00:00:00Z" }),
    "a JSON object with an end that is null": inJson({ expirationTimestamp: null }),
  };
  for (const [what, output] of Object.entries(accepted))
    it(`may print ${what}, and is run once for all calls`, async () => {
      const send = sender(settingsFor(printing(output)));
      await Promise.all([send(list), send(list)]);
      await send(list);
      assert.equal(runs(), 1);
      assert.deepEqual(new Set(emulator().calls.map(({ authorization }) => authorization)), new Set(["Bearer"]));
    });

  const refused: Record<string, [output: string, reason: RegExp]> = {
    nothing: ["\n", /the program prints nothing; it must print the token alone, or \{"token": "…"/],
    "several lines": ["one-secret\ntwo-secret", /prints several lines/],
    "a sentence": ["your token is one-secret", /prints a blank or another character that no token has/],
    "half of a JSON object": ['{"token": "one-secret"', /prints a brace, but no JSON object/],
    "a JSON object without a token": ['{"secret": "one-secret"}', /without the text `token`/],
    "a token that is no text": ['{"token": ["one-secret"]}', /without the text `token`/],
    "an empty token": ['{"token": ""}', /prints an empty token/],
    "an end that is no time": ['{"token": "one-secret", "expirationTimestamp": "soon"}', /that is no time/],
    "a token that has ended": [
      '{"token": "one-secret", "expirationTimestamp": "2001-01-01T00:00:00Z"}',
      /prints a token that ended at 2001-01-01T00:00:00\.000Z/,
    ],
  };
  for (const [what, [output, reason]] of Object.entries(refused))
    it(`is refused if it prints ${what}, and nothing of it is shown`, async () => {
      const message = await errorOf(printing(output));
      assert.match(message, reason);
      assert.doesNotMatch(message, /one-secret|two-secret/);
      assert.deepEqual(emulator().calls, []);
    });

  it("is named with its exit code and what it says on stderr, without the token that it repeats", async () => {
    const message = await errorOf(
      program(
        `console.log("printed-token-1"); console.error("no \\u001b[31mlogin\\nfor printed-token-1"); process.exitCode = 3`,
      ),
    );
    assert.match(message, /ended with exit code 3, and says: no login for \[secret\]$/);
    assert.match(await errorOf(program("process.exitCode = 1")), /exit code 1, and says nothing$/);
    assert.match(
      await errorOf(program('process.kill(process.pid, "SIGTERM")')),
      /was ended by SIGTERM, and says nothing$/,
    );
  });

  it("is ended when its time is over, though it ignores signals or has started another program", async () => {
    const stubborn = `process.on("SIGTERM", () => {}); setInterval(() => {}, 1000); console.error("waiting")`;
    assert.match(await errorOf(program(stubborn), "0.3"), /did not end within 0\.3 s \(authlete:timeout\), and says/);
    assert.match(await errorOf(JSON.stringify(["sh", "-c", "sleep 9; echo x"]), "0.2"), /did not end within 0\.2 s/);
  });

  it("gets no input, so that a question ends it", async () => {
    const asking = `process.stdin.on("end", () => console.error("no answer")).on("end", () => process.exit(4)).resume()`;
    assert.match(await errorOf(program(asking)), /exit code 4, and says: no answer$/);
  });

  it("is named if it does not exist, may not be run, or prints too much", async () => {
    assert.match(await errorOf('["no-such-program"]'), /: "no-such-program" is not on the PATH; refresh and destroy/);
    assert.match(await errorOf(JSON.stringify([folder])), /cannot be run \(EACCES\)$/);
    const much = program(`process.stdout.write("one-secret".repeat(2 ** 18))`);
    assert.match(await errorOf(much), /prints far more than a token$/);
  });

  it("is named as the place that sets it calls it", async () => {
    const failing = program("process.exitCode = 1");
    const more: Config = { accessToken: undefined, accessTokenCommand: failing };
    const { message } = await failure(sender(settingsOf(emulator(), { ...more, explicit: "true" }))(list));
    assert.match(message, /^the Provider's accessTokenCommand: /);
    const config = { ...configOf(emulator()), accessToken: undefined };
    const inEnv = readSettings(lookup(config), envOf({ accessTokenCommand: failing }));
    assert.match((await failure(sender(inEnv)(list))).message, /^AUTHLETE_ACCESS_TOKEN_COMMAND: /);
  });

  it("stands in for a stored token that is no longer valid", async () => {
    const config = configOf(emulator(), { accessToken: "ended" });
    const env = envOf({ accessTokenCommand: printing(accessToken) });
    const host = new TestHost();
    await sender(readSettings(lookup(config), env), host)(list);
    assert.match(String(host.lines), /the stored credential is no longer valid; using the one in the environment$/);
  });

  it("is run once, however many calls it fails for", async () => {
    const send = sender(settingsFor(program("process.exitCode = 1")));
    for (const call of [list, list]) await failure(send(call));
    assert.equal(runs(), 1);
  });

  it("is no shell: what a shell would carry out is an argument", async () => {
    const script = "process.stdout.write(process.argv[1] === '$(id); `id`' ? process.argv[2] : '')";
    const command = JSON.stringify([process.execPath, "-e", script, "$(id); `id`", accessToken]);
    await sender(settingsFor(command))(list);
    assert.equal(emulator().calls.length, 1);
  });

  for (const text of ["vault read", "[]", '[""]', '["a", 1]', '{"a": 1}', '["a\\u0000"]', '["a", ["never-show-this"]]'])
    it(`is refused in the settings as ${text}`, () =>
      assert.match(
        refusalOf({ accessTokenCommand: text }),
        /^authlete:accessTokenCommand must be a JSON array of a prog/,
      ));
});

describe("A printed token that Authlete refuses", () => {
  const statuses = () => emulator().calls.map(({ status }) => status);

  it("is printed anew, once for all calls, creates among them", async () => {
    const { apiKey } = emulator().seed();
    const send = sender(settingsFor(printing("old-token", accessToken)));
    const create = post(`/api/${apiKey}/client/create`, { clientName: "Web" }, { repeatable: false });
    await Promise.all([send(list), send(create)]);
    assert.equal(runs(), 2);
    assert.deepEqual(statuses().sort(), [200, 200, 401, 401]);
  });

  it("is an error if the new one is refused too, or is the same", async () => {
    for (const outputs of [
      ["old", "older", accessToken],
      ["same", "same", accessToken],
    ]) {
      rmSync(join(folder, "runs"), { force: true });
      const { status } = await failure(sender(settingsFor(printing(...outputs)))(list));
      assert.deepEqual([status, runs()], [401, 2]);
    }
    assert.deepEqual(statuses(), [401, 401, 401]);
  });

  it("is printed anew each time after one was accepted, as a long run needs it", async () => {
    const tokens = ["first-token", "second-token", "third-token"];
    const send = sender(settingsFor(printing(...tokens)));
    for (const token of tokens) {
      emulator().reset();
      emulator().issue({ rights: ["MODIFY_SERVICE"], accessToken: token });
      await send(list);
    }
    assert.equal(runs(), 3);
  });
});

describe("A printed token with an end", () => {
  it("is printed anew before the end, once for all calls", async () => {
    const clock = new TestClock();
    const end = (seconds: number) => new Date(clock.now() + seconds * 1000).toISOString();
    const json = (seconds: number) => JSON.stringify({ token: accessToken, expirationTimestamp: end(seconds) });
    const send = sender(settingsFor(printing(json(100), json(1000))), new TestHost(clock));
    await send(list);
    await clock.sleep(89_000);
    await send(list);
    assert.equal(runs(), 1);
    await clock.sleep(2_000);
    await Promise.all([send(list), send(list)]);
    assert.equal(runs(), 2);
  });
});
