/** The command `orphans`, as a user runs it. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Emulator } from "../../../emulator";
import { ATTRIBUTE, signMarker } from "../../../src/marker";
import { callsOf, useEmulator } from "../../support/emulator";
import { type Pulumi, run, variables } from "./run";

const emulator = useEmulator();
const now = Date.now();
const hour = 3_600_000;
const day = 24 * hour;

/** A client with a marker that this credential signed when it was created. */
function marked(clientName: string, marker: string, { age = hour, secret = tokenOf(emulator()) } = {}) {
  const createdAt = now - age;
  const attributes = [{ key: ATTRIBUTE, value: signMarker(secret, marker, createdAt) }];
  return { clientName, attributes, createdAt, modifiedAt: createdAt };
}

const tokenOf = ({ credentials }: Emulator) => credentials.accessToken;

const stateOf = (kind: "Service" | "Client", resources: Record<string, { id: string; marker?: string }>) => {
  const type = `pulumi-nodejs:dynamic/authlete:${kind}`;
  return Object.entries(resources).map(([name, { id, marker }]) => ({
    ...{ type, id, urn: `urn:pulumi:dev::shop::${type}::${name}` },
    outputs: { __marker: marker, clientSecret: { "4dabf18193072939515e22adb298388d": "…", ciphertext: "v1:…" } },
  }));
};

const stackWith = (resources: object[], more: Pulumi = {}): Pulumi => ({
  config: { baseUrl: emulator().url, accessToken: { secret: tokenOf(emulator()) } },
  state: { version: 3, deployment: { resources } },
  ...more,
});

const orphans = (args: string[], pulumi: Pulumi) => run(["orphans", ...args], { pulumi, project: true });

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "orphans-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("orphans", () => {
  it("says that there is none, and exits with 0", async () => {
    const { apiKey, clientIds } = emulator().seed({ clients: [marked("Web", "web-0"), { clientName: "By hand" }] });
    const held = stateOf("Client", { web: { id: `${apiKey}/${clientIds[0]}`, marker: "web-0" } });
    const { code, stdout, stderr } = await orphans([], stackWith(held));
    assert.deepEqual([code, stderr], [0, ""]);
    assert.equal(stdout, "Every object with the marker of this package is in the state of stack dev.\n");
    assert.ok(callsOf(emulator()).every((call) => call.startsWith("GET ")));
  });

  it("says of each what it is, whether it is signed, and what to do, and exits with 3", async () => {
    const { apiKey, clientIds } = emulator().seed({
      clients: [
        marked("ショップ\u001b[31m\u202e", "new-0"),
        marked("Old", "old-0", { age: 3 * day }),
        marked("Theirs", "web-0", { secret: "another credential" }),
        marked("Web 2", "web-1"),
        marked("Web", "web-0"),
      ],
    });
    const id = (index: number) => `${apiKey}/${clientIds[index]}`;
    const { code, stdout } = await orphans([], stackWith(stateOf("Client", { web: { id: id(4), marker: "web-0" } })));
    assert.equal(code, 3);
    const time = (age: number) => new Date(now - age).toISOString();
    const lines = stdout.split("\n");
    assert.match(
      lines[0] ?? "",
      /^4 objects bear the marker of this package, and none is in the state of stack dev\. /,
    );
    assert.deepEqual(
      lines.filter((line) => line.startsWith("  ")),
      [
        `  Client  ${id(2)}  "Theirs"  created ${time(hour)}  not signed by this credential  marked for web`,
        `  Client  ${id(3)}  "Web 2"  created ${time(hour)}  signed by this credential  marked for web`,
        `  Client  ${id(0)}  "ショップ"  created ${time(hour)}  signed by this credential`,
        `  Client  ${id(1)}  "Old"  created ${time(3 * day)}  signed by this credential`,
      ],
    );
    const advice = [/^Nothing proves /, /^A state has another object /, /adopts those/, /pulumi-authlete import/];
    for (const [index, expected] of advice.entries()) assert.match(lines[2 + 3 * index] ?? "", expected);
  });

  it("prints one object with --json, and counts the states of files", async () => {
    const { apiKey, clientIds } = emulator().seed({ clients: [marked("Web", "web-0"), marked("Jobs", "jobs-0")] });
    const [web, jobs] = clientIds.map((clientId) => `${apiKey}/${clientId}`);
    const file = join(folder, "bank.json");
    const resources = stateOf("Client", { jobs: { id: String(jobs) } });
    writeFileSync(file, JSON.stringify({ deployment: { resources } }));
    const { code, stdout } = await orphans(["--json", "--from-state", file], stackWith([]));
    assert.equal(code, 3);
    const createdAt = new Date(now - hour).toISOString();
    assert.deepEqual(JSON.parse(stdout), {
      states: ["stack dev", file],
      orphans: [{ kind: "Client", id: web, name: "Web", createdAt, proven: true, advice: "adopt" }],
    });
  });

  it("takes a service's copy for unproven, and shows no secret", async () => {
    const secret = "callback secret of the shop";
    const service = { ...marked("", "shop-0"), authenticationCallbackApiSecret: secret };
    const copy = { ...service, serviceName: `copy of ${secret}`, description: tokenOf(emulator()) };
    const { clientName: _, ...shop } = { ...service, serviceName: "Shop" };
    const [first, second] = [shop, copy].map((each) => emulator().seed({ service: each }));
    for (const args of [[], ["--json"]]) {
      const held = stateOf("Service", { shop: { id: String(first?.apiKey), marker: "shop-0" } });
      const { code, stdout, stderr } = await orphans(args, stackWith(held));
      assert.equal(code, 3);
      assert.ok(stdout.includes(String(second?.apiKey)) && !stdout.includes(`${first?.apiKey}`));
      assert.match(stdout, /not signed by this credential|"proven":false/);
      for (const hidden of [secret, secret.slice(4, 14), tokenOf(emulator())])
        assert.ok(!(stdout + stderr).includes(hidden), stdout);
    }
  });

  it("reads every page, in 2.x too", async () => {
    const { serviceOwnerApiKey, serviceOwnerApiSecret } = emulator().credentials;
    const clients = Array.from({ length: 250 }, (_, i) =>
      marked(`Client ${i}`, `m${i}-0`, { secret: serviceOwnerApiSecret }),
    );
    const { apiKey, clientIds } = emulator().seed({ clients });
    const config = {
      ...{ baseUrl: emulator().url, apiVersion: "2.3", serviceOwnerApiKey },
      serviceOwnerApiSecret: { secret: serviceOwnerApiSecret },
    };
    const held = stateOf("Client", { a: { id: `${apiKey}/${clientIds[249]}` } });
    const { code, stdout } = await orphans(["--json"], stackWith(held, { config }));
    assert.equal(code, 3);
    const found: { proven: boolean }[] = JSON.parse(stdout).orphans;
    assert.deepEqual([found.length, found.every(({ proven }) => proven)], [249, true]);
  });

  it("fails where it could not know: a limited view, an empty organization, no state or an unreadable one", async () => {
    emulator().seed({ clients: [marked("Web", "web-0")] });
    const env = variables({ baseUrl: emulator().url, accessToken: tokenOf(emulator()) });
    const broken = join(folder, "broken.json");
    writeFileSync(broken, "{");
    const outside = await run(["orphans"], { env });
    const results = [
      [
        outside,
        /^No state is given, so every object would look like an orphan: run the command in a project, or give/m,
      ],
      [await orphans(["--from-state", broken], stackWith([])), /broken\.json is not what `pulumi stack export` prints/],
      [await orphans(["--stack", "prod"], stackWith([])), /says "error: no such stack"\. Correct that, or choose/],
      [await orphans([], stackWith([], { state: {} })), /^the state of the stack is not what/],
    ] as const;
    emulator().options.listView = "limited";
    const limited = await orphans([], stackWith([]));
    emulator().reset();
    const empty = await orphans([], stackWith([]));
    for (const [{ code, stdout, stderr }, message] of [
      ...results,
      [limited, /^The credential sees only a limited view of the list of services: /] as const,
      [empty, /^Authlete shows no service to this credential/] as const,
    ]) {
      assert.deepEqual([code, stdout], [1, ""], stderr);
      assert.match(stderr, message);
      assert.ok(!stderr.includes(tokenOf(emulator())) && !/\n {4}at /.test(stderr));
    }
  });
});
