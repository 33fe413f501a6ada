/** The command `import`, as a user runs it. */
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { useEmulator } from "../../support/emulator";
import { run, type Surroundings, variables } from "./run";

const emulator = useEmulator();
const env = (more = {}) =>
  variables({ baseUrl: emulator().url, accessToken: emulator().credentials.accessToken, ...more });
const outside: Surroundings["pulumi"] = { stderr: "error: no Pulumi.yaml project file found\n" };

let base = "";
let out = "";
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "import-"));
  out = join(base, "it's mine");
});
afterEach(() => rmSync(base, { recursive: true }));

const seedShop = () =>
  emulator().seed({
    service: { serviceName: "Shop", jwks: '{"keys":[{"k":"the-key","kty":"oct"}]}' },
    clients: [{ clientName: "Web", clientType: "PUBLIC", grantTypes: ["CIBA"] }, { dynamicallyRegistered: true }],
  });

const runImport = (args: string[], surroundings: Surroundings = {}) =>
  run(["import", ...args], { env: env(), pulumi: outside, ...surroundings });

describe("import", () => {
  it("writes a project, and says what it left out and what follows", async () => {
    seedShop();
    const { code, stdout, stderr } = await runImport(["--out", out]);
    assert.equal(code, 0, stderr);
    assert.match(stderr, /^No stack's configuration is used, only the environment: .*\n$/);
    assert.deepEqual(stdout.split("\n"), [
      "Wrote 1 service and 1 client: .gitignore, Pulumi.yaml, package.json, tsconfig.json, shop.ts, index.ts, import.json, secrets.sh",
      "Left out 1 client that registered dynamically: --include-dynamic takes it too.",
      "Not managed in shop-web, because the check refuses it: grantTypes[0]: needs a client that authenticates: set clientType CONFIDENTIAL, or remove the grant type",
      ...["", "Next:", ""],
      `  cd '${out.replace("'", "'\\''")}'`,
      "  npm install",
      "  pulumi stack init dev",
      "  sh secrets.sh",
      "  pulumi import --file import.json --generate-code=false --protect=false --yes",
      "  pulumi up",
      "",
      "`pulumi up` then says that all is unchanged. Delete import.json and secrets.sh after it: the first holds secrets.",
      "",
    ]);
    const modes = readdirSync(out).map((file) => [file, statSync(join(out, file)).mode & 0o777]);
    assert.deepEqual(
      modes.filter(([, mode]) => mode === 0o600).map(([file]) => file),
      ["import.json", "secrets.sh"],
    );
    assert.match(readFileSync(join(out, "Pulumi.yaml"), "utf8"), /^name: it-s-mine\n/);
    const again = await runImport(["--out", out], { pulumi: { state: { version: 3, deployment: {} } } });
    assert.match(
      again.stdout,
      /^There is nothing new, and no file was changed\.\nLeft out 2 that a program holds already\./,
    );
  });

  it("prints one object with --json, and leaves out what a state holds", async () => {
    const { apiKey } = seedShop();
    const state = join(base, "state.json");
    const type = "pulumi-nodejs:dynamic/authlete:Service";
    const resources = [{ type, id: apiKey, urn: `urn:pulumi:dev::platform::${type}::shop` }];
    writeFileSync(state, JSON.stringify({ deployment: { resources } }));
    const { stdout } = await runImport(["--json", "--out", out, "--from-state", state]);
    const { files, services, clients, leftOut, refused } = JSON.parse(stdout);
    assert.deepEqual([services, clients, leftOut, refused.length], [0, 1, { known: 1, dynamic: 1 }, 1]);
    assert.ok(files.includes("shop.ts") && !files.includes("secrets.sh"));
    assert.match(readFileSync(join(out, "shop.ts"), "utf8"), new RegExp(`^const serviceId = "${apiKey}";$`, "m"));
  });

  it("takes the settings of the stack that is named, and names it in what follows", async () => {
    seedShop();
    const { accessToken } = emulator().credentials;
    const config = { baseUrl: emulator().url, accessToken: { secret: accessToken } };
    const surroundings = { env: {}, pulumi: { stack: "acme/prod", config } };
    const { stdout, stderr } = await runImport(["--json", "--out", out, "--stack", "acme/prod"], surroundings);
    assert.equal(stderr, "");
    assert.deepEqual(JSON.parse(stdout).next.slice(2), [
      "pulumi stack init acme/prod",
      "sh secrets.sh acme/prod",
      "pulumi import --file import.json --generate-code=false --protect=false --yes --stack acme/prod",
      "pulumi up --stack acme/prod",
    ]);
    const { code, stderr: lost } = await runImport(["--stack", "dev"], surroundings);
    assert.equal(code, 1);
    assert.match(
      lost,
      /^The configuration of the stack cannot be read: `pulumi config` says "error: no such stack"\. /,
    );
  });

  const mistakes: [name: string, args: string[], message: RegExp][] = [
    ["an id that is none", ["--service", "shop"], /^"shop" is not the id of a Service: give <serviceId>, in digits/m],
    [
      "a client without its service",
      ["--client", "7"],
      /^"7" is not the id of a Client: give <serviceId>\/<clientId>/m,
    ],
    ["a service that is not there", ["--service", "7"], /^GET \/api\/7\/service\/get: 40[0-9] /m],
    ["a state that cannot be read", ["--from-state", "/none.json"], /^\/none\.json cannot be read \(ENOENT\)/m],
    ["no filter", ["--only", "shop"], /^--only "shop" is no filter/m],
    ["no service at all", [], /^Authlete shows no service to this credential/m],
  ];
  for (const [name, args, message] of mistakes)
    it(`says what to do about ${name}, and writes nothing`, async () => {
      const { code, stdout, stderr } = await runImport([...args, "--out", out]);
      assert.deepEqual([code, stdout, existsSync(out)], [1, "", false]);
      assert.match(stderr, message);
      assert.doesNotMatch(stderr, /\n {4}at /);
    });

  it("says what to do about a limited view, a wrong credential, no server and a stack that cannot be read", async () => {
    seedShop();
    emulator().options.listView = "limited";
    const cases: [Surroundings, RegExp][] = [
      [{}, /^The credential sees only a limited view of the list of services: /m],
      [{ env: env({ accessToken: "secret-token" }) }, /: 401 .*; the credential is not valid/],
      [
        { env: env({ baseUrl: "http://127.0.0.1:1", maxWait: 0 }) },
        /127\.0\.0\.1:1 cannot be reached \(ECONNREFUSED\); check/,
      ],
      [{ env: {} }, /^no credential for Authlete: run/m],
    ];
    for (const [surroundings, message] of cases) {
      const { code, stdout, stderr } = await runImport(["--out", out], surroundings);
      assert.deepEqual([code, stdout, existsSync(out)], [1, "", false]);
      assert.match(stderr, message);
      assert.doesNotMatch(stderr, /secret-token|\n {4}at /);
    }
    const lost = await runImport([], { project: true, pulumi: { stderr: "error: no stack selected\n" } });
    assert.match(
      lost.stderr,
      /^The configuration of the stack cannot be read: .* Correct that, or choose another stack/,
    );
  });
});
