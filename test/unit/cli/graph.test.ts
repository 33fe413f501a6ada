/** The command `graph`, as a user runs it: with a state alone, or with an Authlete. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { callsOf, useEmulator } from "../../support/emulator";
import { readPicture } from "../../support/mermaid";
import { type Pulumi, run, variables } from "./run";

const emulator = useEmulator();

const signature = "4dabf18193072939515e22adb298388d";
const encrypted = { [signature]: "1b47061264138c4ac30d75fd1eb44270", ciphertext: "v1:…" };
const plain = (text: string) => ({ [signature]: "1b47061264138c4ac30d75fd1eb44270", plaintext: JSON.stringify(text) });

/** A resource in a state, by the id of its object. */
function recorded(id: string, outputs: object = {}, more: object = {}) {
  const type = `pulumi-nodejs:dynamic/authlete:${id.includes("/") ? "Client" : "Service"}`;
  return { type, id, urn: `urn:pulumi:dev::shop::${type}::r${id}`, outputs, ...more };
}

const shop = recorded("1", {
  ...{ serviceName: "Shop", supportedGrantTypes: ["CIBA"], supportedScopes: [{ name: "openid" }] },
  ...{ extra: { fieldOfTomorrow: "value" }, jwks: encrypted },
});
const web = recorded("1/2", {
  ...{ clientName: "Web", clientIdAlias: "web", clientType: "PUBLIC", grantTypes: ["CIBA"], clientSecret: encrypted },
  extension: { requestableScopesEnabled: false },
});

const stateOf = (...resources: object[]) => ({ version: 3, deployment: { resources } });
const connected = (): Pulumi["config"] => ({
  baseUrl: emulator().url,
  accessToken: { secret: emulator().credentials.accessToken },
});

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "graph-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, ...resources: object[]): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(stateOf(...resources)));
  return file;
}

async function graph(args: string[], pulumi: Pulumi = {}): Promise<string> {
  const { code, stdout, stderr } = await run(["graph", ...args], { pulumi, project: true });
  assert.deepEqual([code, stderr], [0, ""]);
  return stdout;
}

describe("graph", () => {
  it("draws what a stack has recorded, without a request and without a credential", async () => {
    const gone = recorded("1/9", { clientName: "Replaced" }, { delete: true });
    const config = { baseUrl: emulator().url };
    const others = { prod: { config, state: stateOf(web, shop, gone) } };
    const text = await graph(["--stack", "prod"], { config, others });
    assert.equal(
      text,
      `%% 1 service, 1 client. Arrows lead to the grant types that clients use, and to the scopes that they may request.
flowchart LR
  subgraph s1["Service 1#58; Shop"]
    direction LR
    subgraph g1_2["PUBLIC"]
      direction LR
      c1_2["Web<br/>web"]
    end
    subgraph s1_grants["Grant types"]
      direction LR
      s1_grants_CIBA["CIBA"]
    end
    subgraph s1_scopes["Scopes"]
      direction LR
      s1_scopes_openid["openid"]
    end
    g1_2 --> s1_grants_CIBA
    g1_2 -.-> s1_scopes
  end
`,
    );
    assert.deepEqual((await readPicture(text)).arrows, ["g1_2 --> s1_grants_CIBA", "g1_2 -.-> s1_scopes"]);
    assert.deepEqual(emulator().calls, []);
  });

  it("draws the states of several stacks as one: what one of them manages, another may look up", async () => {
    const lookedUp = { ...shop, outputs: { serviceName: "Shop", __found: true } };
    const platform = fileOf("platform.json", lookedUp, web);
    const team = fileOf("team.json", shop, recorded("3", { serviceName: "Bank", __found: true }));
    const both = ["--from-state", platform, "--from-state", team];
    const { labels, classes } = await readPicture(await graph(both));
    assert.deepEqual(
      [labels["s1"], labels["c1_2"], classes],
      [["Service 1: Shop"], ["Web", "web"], { s3: ["others"] }],
    );
    assert.deepEqual(labels["s3"], ["Service 3, only looked up: Bank"]);
    const alone = await readPicture(await graph([...both, "--service", "1"]));
    assert.ok("s1" in alone.labels && !("s3" in alone.labels));
  });

  it("draws all that the credential reaches, and marks what the selected stack does not manage", async () => {
    const clients = Array.from({ length: 4 }, (_, index) => ({
      ...{ clientName: `Client ${index}`, clientType: "PUBLIC", grantTypes: ["CIBA"] },
      ...(index === 3 && { dynamicallyRegistered: true }),
    }));
    const first = emulator().seed({ service: { serviceName: "Shop", supportedScopes: [{ name: "openid" }] }, clients });
    const second = emulator().seed({ service: { serviceName: "Bank" } });
    const [id, ids] = [first.apiKey, first.clientIds.map((clientId) => `${first.apiKey}_${clientId}`)];
    const state = stateOf(recorded(id), recorded(`${id}/${first.clientIds[0]}`), {
      ...recorded(`${id}/${first.clientIds[1]}`, { __found: true }),
    });
    const text = await graph([], { config: connected(), state });
    const { labels, classes, boxes } = await readPicture(text);
    assert.deepEqual(labels[`s${id}`], [`Service ${id}: Shop`]);
    assert.deepEqual(labels[`g${ids[0]}`], ["PUBLIC"]);
    assert.deepEqual(labels[`g${ids[1]}`], ["PUBLIC, not in stack dev"]);
    assert.deepEqual(boxes[`g${ids[1]}`], [`c${ids[1]}`, `c${ids[2]}`].sort());
    assert.deepEqual(labels[`g${ids[3]}`], ["PUBLIC, registered dynamically"]);
    assert.deepEqual(labels[`s${second.apiKey}`], [`Service ${second.apiKey}, not in stack dev: Bank`]);
    assert.deepEqual(Object.keys(classes).sort(), [`g${ids[1]}`, `g${ids[3]}`, `s${second.apiKey}`].sort());
    assert.ok(callsOf(emulator()).every((call) => call.startsWith("GET ")));
    assert.equal(await graph([], { config: connected(), state }), text);
    const one = await readPicture(await graph(["--service", second.apiKey], { config: connected(), state }));
    assert.deepEqual(
      Object.keys(one.labels).filter((each) => each.startsWith("s") && !each.includes("_")),
      [`s${second.apiKey}`],
    );
  });

  it("reads every page of 250 clients, in 2.x too, and draws them in groups", async () => {
    const { serviceOwnerApiKey, serviceOwnerApiSecret } = emulator().credentials;
    const clients = Array.from({ length: 250 }, (_, index) => ({
      ...{ clientName: `Client ${index}`, clientType: index % 2 ? "PUBLIC" : "CONFIDENTIAL", grantTypes: ["CIBA"] },
    }));
    const { apiKey, clientIds } = emulator().seed({ clients });
    const environment = variables({
      baseUrl: emulator().url,
      apiVersion: "2.3",
      serviceOwnerApiKey,
      serviceOwnerApiSecret,
    });
    const { code, stdout } = await run(["graph"], { env: environment });
    assert.equal(code, 0);
    const { labels } = await readPicture(stdout);
    const group = (index: number) => labels[`g${apiKey}_${clientIds[index]}`];
    assert.deepEqual(group(0), [
      "CONFIDENTIAL",
      "all scopes",
      "125 clients",
      "Client 0, Client 2, Client 4 and 122 more",
    ]);
    assert.deepEqual(group(1), ["PUBLIC", "all scopes", "125 clients", "Client 1, Client 3, Client 5 and 122 more"]);
  });

  it("prints one object with --json, which has no field but those that it draws", async () => {
    const scopes = { requestableScopesEnabled: true, requestableScopes: ["b", "a"] };
    const file = fileOf("state.json", shop, web, recorded("1/3", { extension: scopes }));
    assert.deepEqual(JSON.parse(await graph(["--from-state", file, "--json"])), {
      services: [
        {
          ...{ id: "1", serviceName: "Shop", supportedGrantTypes: ["CIBA"], supportedScopes: ["openid"] },
          clients: [
            {
              ...{ id: "1/2", clientName: "Web", clientIdAlias: "web", clientType: "PUBLIC", grantTypes: ["CIBA"] },
              requestableScopes: null,
            },
            { id: "1/3", requestableScopes: ["a", "b"] },
          ],
        },
      ],
    });
  });

  it("shows no secret, not even one that somebody has made a name or an id of", async () => {
    const secret = "secret-of-the-shop-1234567890";
    const id = "1234567890";
    const named = recorded(`${id}/2`, {
      ...{ clientName: `Web ${secret}`, clientIdAlias: secret, clientType: "PUBLIC", clientSecret: plain(secret) },
      ...{ grantTypes: plain("CIBA"), extra: { apiKey: secret } },
    });
    const service = recorded(id, { serviceName: "x".repeat(50) + secret, supportedScopes: [{ name: secret }] });
    for (const args of [[], ["--json"]]) {
      const text = await graph(["--from-state", fileOf("state.json", service, named), ...args]);
      for (let at = 0; at + 8 <= secret.length - 10; at++) assert.ok(!text.includes(secret.slice(at, at + 8)), text);
      if (args.length > 0) continue;
      const { labels } = await readPicture(text);
      assert.deepEqual(labels[`c${id}_2`], ["Web [secret]", "[secret]"]);
      assert.deepEqual(labels[`g${id}_2`], ["PUBLIC, grant types unknown"]);
    }
    const config = connected();
    emulator().seed({ service: { serviceName: emulator().credentials.accessToken } });
    assert.ok(
      !(await graph([], { config, state: stateOf() })).includes(emulator().credentials.accessToken.slice(0, 8)),
    );
  });

  it("fails where it could not know, and says what to do", async () => {
    emulator().seed({});
    const config = connected();
    const odd = fileOf("odd.json", recorded('1/2"];click'));
    const broken = join(folder, "broken.json");
    writeFileSync(broken, "{");
    const cases: [string[], Pulumi, RegExp][] = [
      [["--stack", "none"], {}, /says "error: no such stack"/],
      [["--from-state", broken], {}, /broken\.json is not what `pulumi stack export` prints/],
      [
        ["--from-state", odd],
        {},
        /^"1\/2\\"\];click" is not the id of a Client: give <serviceId>\/<clientId>, in digits/,
      ],
      [["--from-state", fileOf("a.json", shop), "--service", "5"], {}, /^No state that was given has the service 5 or/],
      [["--service", "Shop"], {}, /^"Shop" is not the id of a Service/],
      [["--service", "404"], { config, state: stateOf() }, /404/],
      [[], { config, state: {} }, /^the state of the stack is not what/],
      [[], { stderr: "error: no stack selected" }, /no stack selected/],
    ];
    for (const [args, pulumi, message] of cases) {
      const { code, stdout, stderr } = await run(["graph", ...args], { pulumi, project: true });
      assert.deepEqual([code, stdout], [1, ""], String(message));
      assert.match(stderr, message);
    }
  });
});
