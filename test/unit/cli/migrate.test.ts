/** The command `migrate`, as a user of Terraform runs it. */
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { callsOf, useEmulator } from "../../support/emulator";
import { sampleFolder, sampleSecrets, seedSample, stateText } from "../../support/terraform";
import { run, type Surroundings, variables } from "./run";

const emulator = useEmulator();
const env = (more = {}) =>
  variables({ baseUrl: emulator().url, accessToken: emulator().credentials.accessToken, ...more });
const outside: Surroundings["pulumi"] = { stderr: "error: no Pulumi.yaml project file found\n" };
const state = join(sampleFolder, "terraform.tfstate");
const configuration = join(sampleFolder, "main.tf");

let base = "";
let out = "";
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "migrate-"));
  out = join(base, "iam");
});
afterEach(() => rmSync(base, { recursive: true }));

const runMigrate = (args: string[], surroundings: Surroundings = {}) =>
  run(["migrate", ...args, "--out", out], { env: env(), pulumi: outside, ...surroundings });

const all = "authlete_client.job, authlete_client.web";
const token =
  "it is the access token that Terraform works with, often that of the whole organization: revoke it when Terraform needs it no more";

/** What the command prints of the sample. */
const printed =
  () => `Wrote 1 service and 4 clients: .gitignore, Pulumi.yaml, package.json, tsconfig.json, shop.ts, index.ts, import.json, secrets.sh

In clear text in the state, and so in its backups and older versions:

  client_secret of ${all}: give the client another one with rotateClientSecret, and tell its application
  service_api_secret of ${all}: ${token}
  api_secret of authlete_service.shop: ${token}

In clear text in the configuration:

  client_secret (${configuration}:67) of authlete_client.web: replace it: the file and its history keep it

The state lacked:

  jwks of authlete_client.job, authlete_service.shop: the program has it from Authlete

The state had otherwise:

  supportedScopes of authlete_service.shop: the program has Authlete's

Left out of the program:

  developer of ${all}: Authlete 3.x ignores it
  client_id_alias_enabled of authlete_client.web, authlete_service.shop: Authlete 3.x ignores it

Called otherwise here:

  jwk is jwks
  service_api_key is serviceId
  requestable_scopes is extension.requestableScopes
  requestable_scopes_enabled is extension.requestableScopesEnabled

Take note:

  count (${configuration}:72) of authlete_client.job: each instance is a resource of its own: write a loop if you like, with the same names

Next:

  cd ${out}
  npm install
  pulumi stack init dev
  sh secrets.sh
  pulumi import --file import.json --generate-code=false --protect=false --yes
  pulumi up

\`pulumi up\` then says that all is unchanged. Delete import.json and secrets.sh after it: the first holds secrets.

Then take the resources out of the files of Terraform, and let it forget them:

  terraform state rm authlete_client.job authlete_client.web authlete_service.shop
`;

describe("migrate", () => {
  it("writes a project, and says what the state lacked and exposes, and what follows", async () => {
    seedSample(emulator());
    const { code, stdout, stderr } = await runMigrate([state, configuration]);
    assert.equal(code, 0, stderr);
    assert.equal(stdout, printed());
    const files = readdirSync(out);
    assert.deepEqual(
      files.filter((file) => (statSync(join(out, file)).mode & 0o777) === 0o600),
      ["import.json", "secrets.sh"],
    );
  });

  it("prints one object with --json, sends no request with --offline, and shows no secret", async () => {
    seedSample(emulator());
    assert.equal(sampleSecrets().length, 12);
    for (const isOffline of [false, true]) {
      const args = isOffline ? ["--offline"] : [];
      const { stdout, stderr } = await runMigrate([state, configuration, "--json", ...args]);
      const { services, clients, findings, next, release } = JSON.parse(stdout);
      assert.deepEqual([services, clients], [1, 4]);
      assert.ok(findings.length > 5);
      assert.equal(next.includes("sh secrets.sh"), !isOffline);
      assert.equal(release, "terraform state rm authlete_client.job authlete_client.web authlete_service.shop");
      const texts = readdirSync(out).filter((file) => file !== "import.json");
      for (const text of [stdout, stderr, ...texts.map((file) => readFileSync(join(out, file), "utf8"))])
        for (const secret of sampleSecrets()) assert.ok(!text.includes(secret));
      assert.equal(callsOf(emulator()).length, isOffline ? 0 : 5);
      rmSync(out, { recursive: true });
      emulator().calls.length = 0;
    }
  });

  it("says what to do about a mistake, and writes nothing", async () => {
    seedSample(emulator());
    const empty = join(base, "empty.tfstate");
    writeFileSync(empty, stateText());
    const cases: [args: string[], message: RegExp, surroundings?: Surroundings][] = [
      [["/none.tfstate"], /^\/none\.tfstate cannot be read \(ENOENT\): give a file of `terraform state pull`\.$/m],
      [[empty], /empty\.tfstate holds neither authlete_service nor authlete_client: /],
      [[state, "/none.tf"], /^\/none\.tf cannot be read \(ENOENT\): give a file such as main\.tf\.$/m],
      [[state, state], /terraform\.tfstate:1 cannot be read as Terraform's language\.$/m],
      [[state, "--service", "shop"], /^"shop" is not the id of a Service: /m],
      [[state], /^no credential for Authlete: run/m, { env: {} }],
      [[state], /127\.0\.0\.1:1 cannot be reached/, { env: env({ baseUrl: "http://127.0.0.1:1", maxWait: 0 }) }],
    ];
    for (const [args, message, surroundings] of cases) {
      const { code, stdout, stderr } = await runMigrate(args, surroundings);
      assert.deepEqual([code, stdout, existsSync(out)], [1, "", false], stderr);
      assert.match(stderr, message);
      assert.doesNotMatch(stderr, /\n {4}at /);
    }
    emulator().reset();
    const { code, stderr } = await runMigrate([state]);
    assert.equal(code, 1);
    assert.match(stderr, /authlete_client\.job\[0\] \(2745526464971030\/76221009014315\)/);
  });
});
