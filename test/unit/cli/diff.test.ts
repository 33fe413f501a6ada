/** The command `diff`, as a user runs it: on two hosts, with a state, in both generations. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Emulator } from "../../../emulator";
import { callsOf, useEmulator } from "../../support/emulator";
import { type Pulumi, run, type Surroundings, variables } from "./run";

const staging = useEmulator({ accessToken: "token-of-the-staging-cluster" });
const production = useEmulator({ accessToken: "token-of-the-production-cluster" });
const jwks = (k: string) => JSON.stringify({ keys: [{ kty: "oct", kid: "a", k }] });
const keys = ["c3RhZ2luZy1rZXktb2YtdGhlLXNob3A", "cHJvZHVjdGlvbi1rZXktb2YtdGhlLXNob3A"];

const configOf = ({ url, credentials }: Emulator): NonNullable<Pulumi["config"]> => ({
  baseUrl: url,
  accessToken: { secret: credentials.accessToken },
});

const ownerOf = ({ url, credentials }: Emulator): NonNullable<Pulumi["config"]> => ({
  ...{ baseUrl: url, apiVersion: "2.3", serviceOwnerApiKey: credentials.serviceOwnerApiKey },
  serviceOwnerApiSecret: { secret: credentials.serviceOwnerApiSecret },
});

const stacks = (more: Pulumi = {}): Surroundings => ({
  project: true,
  pulumi: {
    stack: "staging",
    config: configOf(staging()),
    others: { prod: { config: configOf(production()), ...more } },
  },
});

const both = ["--stack", "staging", "--other-stack", "prod"];
const type = "pulumi-nodejs:dynamic/authlete:Service";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "diff-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("diff", () => {
  it("says that two services on two hosts are the same, and exits with 0", async () => {
    const clients = (offset: number) =>
      Array.from({ length: 120 }, (_, i) => ({ clientName: `Client ${(i + offset) % 120}`, grantTypes: ["CIBA"] }));
    const [one, two] = [
      staging().seed({ service: { serviceName: "Shop", jwks: jwks(String(keys[0])) }, clients: clients(0) }),
      production().seed({ service: { serviceName: "Shop", jwks: jwks(String(keys[1])) }, clients: clients(7) }),
    ];
    const { code, stdout, stderr } = await run(["diff", one.apiKey, two.apiKey, ...both], stacks());
    assert.deepEqual([code, stderr], [0, ""]);
    assert.deepEqual(stdout.split("\n"), [
      `Service "Shop" (${one.apiKey}) => "Shop" (${two.apiKey})`,
      "  ~ jwks: [secret] differs",
      "They are the same, apart from ids, dates and secrets.",
      "",
    ]);
    for (const emulator of [staging(), production()]) {
      assert.equal(callsOf(emulator).length, 3);
      assert.ok(callsOf(emulator).every((call) => call.startsWith("GET ")));
    }
  });

  it("prints what differs as Pulumi does, and exits with 1", async () => {
    const one = staging().seed({
      service: { serviceName: "Shop", issuer: "https://staging.example", jwks: jwks(String(keys[0])) },
      clients: [
        {
          clientName: "店\u001b[2J\u202e",
          clientIdAlias: "web",
          redirectUris: ["https://a.example/", "https://b.example/"],
        },
        { clientName: "Trial" },
        { dynamicallyRegistered: true },
      ],
    });
    const two = production().seed({
      service: { serviceName: "Shop", issuer: "https://shop.example" },
      clients: [
        { clientName: "New" },
        { clientName: "店", clientIdAlias: "web", redirectUris: ["https://b.example/"] },
      ],
    });
    const id = ({ apiKey, clientIds }: typeof one, index: number) => `${apiKey}/${clientIds[index]}`;
    const question = ["diff", one.apiKey, two.apiKey, ...both];
    const { code, stdout, stderr } = await run(question, stacks());
    assert.deepEqual([code, stderr], [1, ""]);
    assert.deepEqual(stdout.split("\n"), [
      `Service "Shop" (${one.apiKey}) => "Shop" (${two.apiKey})`,
      '  ~ issuer: "https://staging.example" => "https://shop.example"',
      "  - jwks: [secret]",
      `  ~ Client "店" (${id(one, 0)}) => "店" (${id(two, 1)})`,
      '      ~ clientName: "店\\u001b[2J " => "店"',
      '      - redirectUris[0]: "https://a.example/"',
      `  - Client "Trial" (${id(one, 1)})`,
      `  + Client "New" (${id(two, 0)})`,
      "Left out 1 client that registered dynamically: --include-dynamic compares them too.",
      "",
    ]);
    const json = await run([...question, "--json", "--ignore", "issuer", "--ignore", "redirectUris"], stacks());
    const report = JSON.parse(json.stdout);
    assert.deepEqual([json.code, report.differs, report.leftOut], [1, true, { dynamic: 1, encrypted: [] }]);
    assert.deepEqual(report.service, [{ path: "jwks", kind: "delete", hidden: "secret" }]);
    assert.deepEqual(report.onlyTo, [{ id: id(two, 0), name: "New" }]);
    assert.deepEqual(
      report.clients[0].differences.map(({ path }: { path: string }) => path),
      ["clientName"],
    );
  });

  it("shows no secret of either side, wherever it stands", async () => {
    const secret = "callback secret of the shop";
    const { apiKey } = staging().seed({
      service: { authenticationCallbackApiSecret: secret, description: `it is ${secret}` },
      clients: [{ clientName: "Web" }, { clientName: secret, description: staging().credentials.accessToken }],
    });
    const read = await fetch(`${staging().url}/api/${apiKey}/client/get/list`, {
      headers: { authorization: `Bearer ${staging().credentials.accessToken}` },
    });
    const { clients } = JSON.parse(await read.text());
    const two = production().seed({ clients: [{ clientName: "Web", description: clients[0].clientSecret }] });
    for (const args of [[], ["--json"]]) {
      const { code, stdout, stderr } = await run(["diff", apiKey, two.apiKey, ...both, ...args], stacks());
      assert.deepEqual([code, stderr], [1, ""]);
      const hidden = [secret, staging().credentials.accessToken, clients[0].clientSecret];
      for (const text of hidden) assert.ok(!stdout.includes(text) && !stdout.includes(text.slice(3, 13)), stdout);
      assert.match(stdout, /it is \[secret\]/);
    }
  });

  it("compares with the state of a stack, of another one and of a file", async () => {
    const service = { serviceName: "Shop", issuer: "https://shop.example" };
    const { apiKey } = staging().seed({ service });
    const managed = { serviceName: "Shop", issuer: "https://other.example" };
    const resources = [{ type, id: "77", urn: `urn:pulumi:prod::shop::${type}::shop`, outputs: managed }];
    const state = { version: 3, deployment: { resources } };
    const file = join(folder, "prod.json");
    writeFileSync(file, JSON.stringify(state));
    const cases: [args: string[], surroundings: Surroundings, where: string][] = [
      [["--other-stack", "prod"], stacks({ state }), "the state of stack prod"],
      [["--from-state", file], stacks(), file],
      [["shop", "--from-state", file], stacks(), file],
      [[], { project: true, pulumi: { config: configOf(staging()), state } }, "the state of the selected stack"],
    ];
    for (const [args, surroundings, where] of cases) {
      const { code, stdout, stderr } = await run(["diff", apiKey, ...args], surroundings);
      assert.deepEqual([code, stderr], [1, ""]);
      assert.deepEqual(stdout.split("\n"), [
        `Service "Shop" (${apiKey}) => "Shop" (77), as recorded in ${where}`,
        '  ~ issuer: "https://shop.example" => "https://other.example"',
        "",
      ]);
    }
    assert.deepEqual(callsOf(production()), []);
  });

  it("compares a service of 2.x with one of 3.0", async () => {
    const one = staging().seed({
      service: { serviceName: "Shop" },
      clients: [{ clientName: "Web", developer: "ann" }],
    });
    const two = production().seed({ service: { serviceName: "Bank" }, clients: [{ clientName: "Web" }] });
    const surroundings = stacks();
    Object.assign(surroundings.pulumi ?? {}, { config: ownerOf(staging()) });
    const { code, stdout, stderr } = await run(["diff", one.apiKey, two.apiKey, ...both], surroundings);
    assert.deepEqual([code, stderr], [1, ""]);
    assert.deepEqual(stdout.split("\n").slice(1, -1), ['  ~ serviceName: "Shop" => "Bank"']);
  });

  it("exits with 2 and says what to do where it cannot compare", async () => {
    const { apiKey } = staging().seed({ clients: [{}] });
    const broken = join(folder, "broken.json");
    writeFileSync(broken, "[]");
    const env = variables({ baseUrl: staging().url, accessToken: staging().credentials.accessToken });
    const cases: [args: string[], message: RegExp, surroundings?: Surroundings][] = [
      [[], /^<service> is missing\. `pulumi-authlete diff --help` shows what it takes/],
      [["shop"], /^"shop" is not the id of a Service: give <serviceId>, in digits/],
      [
        [apiKey, "7", "--from-state", broken],
        /^Give the id of a second service or a state with --from-state, not both/,
      ],
      [[apiKey, "--ignore", "isuer"], /neither a service nor a client has the field isuer; did you mean issuer\?/],
      [[apiKey, "--from-state", broken], /broken\.json is not what `pulumi stack export` prints/],
      [[apiKey, "--other-stack", "none"], /says "error: no such stack"/],
      [[apiKey, "7"], /^GET \/api\/7\/service\/get: 403 /],
      [[apiKey], /^There is no second service: give its id/m, { env }],
    ];
    for (const [args, message, surroundings = stacks()] of cases) {
      const { code, stdout, stderr } = await run(["diff", ...args], surroundings);
      assert.deepEqual([code, stdout], [2, ""], stderr);
      assert.match(stderr, message);
      assert.ok(!stderr.includes(staging().credentials.accessToken) && !/\n {4}at /.test(stderr));
    }
    staging().options.listView = "limited";
    const { code, stderr } = await run(["diff", apiKey, apiKey], stacks());
    assert.equal(code, 2);
    assert.match(stderr, /^The credential sees only a limited view of the clients of service \d+: /);
  });
});
