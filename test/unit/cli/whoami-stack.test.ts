/** Where the credential comes from, and what `whoami` does when Pulumi does not say it. */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { useEmulator } from "../../support/emulator";
import { run, variables } from "./run";

const emulator = useEmulator();
const secret = "emulator-organization-token";
const stored = () => ({ baseUrl: emulator().url, accessToken: { secret }, organizationId: "1001" });
const env = () => variables({ baseUrl: emulator().url, accessToken: secret });
const lines = (text: string) => text.trim().split("\n");

describe("whoami, with a stack", () => {
  it("fault 11: says which stack's configuration the credential comes from", async () => {
    emulator().seed({ apiKey: "5344929600000001", service: { serviceName: "Shop" } });
    const { code, stdout, stderr } = await run(["whoami"], { project: true, pulumi: { config: stored() } });
    assert.deepEqual([code, stderr], [0, ""]);
    assert.deepEqual(lines(stdout).slice(0, 5), [
      "Credential    an organization's access token: valid",
      "From          authlete:accessToken in the configuration of stack dev",
      "Organization  1001 (authlete:organizationId)",
      `Server        ${emulator().url}, Authlete 3.0 (server version 3.0)`,
      'Reaches       1 service: "Shop" (5344929600000001, no clients)',
    ]);
  });

  it("fault 11: says that the environment's credential is not used beside the stack's", async () => {
    const more = variables({ accessToken: "other-token-of-the-environment" });
    const { code, stdout } = await run(["whoami"], { project: true, pulumi: { config: stored() }, env: more });
    assert.equal(code, 0);
    assert.match(stdout, /of stack dev; AUTHLETE_ACCESS_TOKEN in the environment is not used$/m);
    assert.doesNotMatch(stdout, /other-token/);
  });

  it("runs the program that prints the token once, and shows nothing of it", async () => {
    const runs = join(mkdtempSync(join(tmpdir(), "runs-")), "runs");
    const code = `require("fs").appendFileSync(process.argv[1], "."); console.log("${secret}")`;
    const { accessToken: _, ...config } = stored();
    const command = { ...config, accessTokenCommand: JSON.stringify([process.execPath, "-e", code, runs]) };
    const { stdout, stderr } = await run(["whoami"], { project: true, pulumi: { config: command } });
    assert.match(stdout, /^From {10}authlete:accessTokenCommand in the configuration of stack dev$/m);
    assert.equal(readFileSync(runs, "utf8"), ".");
    const failing = { ...config, accessTokenCommand: JSON.stringify(["sh", "-c", "echo no login >&2; exit 2"]) };
    const failed = await run(["whoami"], { project: true, pulumi: { config: failing } });
    assert.match(failed.stderr, /^authlete:accessTokenCommand: "sh" ended with exit code 2, and says: no login$/m);
    assert.doesNotMatch(stdout + stderr, /emulator-org|organization-token/);
  });

  it("says until when a token is valid that says so itself", async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
    const token = [part({ alg: "none" }), part({ exp: 32503680000 }), "x"].join(".");
    emulator().issue({ rights: ["MODIFY_SERVICE"], accessToken: token });
    const config = { ...stored(), accessToken: { secret: token } };
    const { stdout } = await run(["whoami"], { project: true, pulumi: { config } });
    assert.match(stdout, /^Credential {4}.*: valid until 3000-01-01T00:00:00\.000Z$/m);
  });

  it("fault 11: does not let the environment's credential stand in for a stored one that has ended", async () => {
    const config = { ...stored(), accessToken: { secret: "ended-token" } };
    const { code, stdout } = await run(["whoami", "--json"], { project: true, pulumi: { config }, env: env() });
    assert.deepEqual([code, JSON.parse(stdout).valid], [1, false]);
  });

  it("fault 11: names the variable, and the stack without a credential", async () => {
    const pulumi = { stack: "acme/shop/prod", config: { organizationId: "7" } };
    const { code, stdout } = await run(["whoami"], { project: true, pulumi, env: env() });
    assert.equal(code, 0);
    assert.match(
      stdout,
      /^From {10}AUTHLETE_ACCESS_TOKEN in the environment; stack acme\/shop\/prod has no credential$/m,
    );
    assert.match(stdout, /^Organization {2}7 \(authlete:organizationId\)$/m);
  });

  it("fault 31: says that the organization is not set, and what it is for", async () => {
    const { stdout } = await run(["whoami"], { env: env(), pulumi: { stderr: "error: no project\n" } });
    assert.match(
      stdout,
      /^Organization {2}not set: to create and remove services, run `pulumi config set authlete:organ/m,
    );
    assert.match(stdout, /^Reaches {7}no services$/m);
  });

  const failures = {
    "a wrong passphrase": "error: incorrect passphrase\n",
    "no stack": "warning: old\nerror: no stack selected; please use `pulumi stack select`\nmore\n",
    colours: "\u001b[31merror:\u001b[0m incorrect passphrase\u0007\n",
  };
  for (const [name, stderr] of Object.entries(failures))
    it(`fault 11: ends with Pulumi's own line in a project with ${name}, and asks nobody`, async () => {
      const result = await run(["whoami"], { project: true, pulumi: { stderr }, env: env() });
      assert.deepEqual([result.code, result.stdout, emulator().calls], [1, "", []]);
      const said =
        /^The configuration of the stack cannot be read: `pulumi config` says "error: (incorrect passphrase|no stack selected; please use `pulumi stack select`)"\. Correct that, or run .* outside of the project/;
      assert.match(result.stderr, said);
      assert.equal(lines(result.stderr).length, 1);
    });

  it("fault 11: ends in a project without Pulumi, with nothing said, or with no JSON", async () => {
    const missing = await run(["whoami"], { project: true, env: env() });
    assert.match(missing.stderr, /cannot be read: the Pulumi CLI \(`pulumi`\) is not on the PATH\. Correct that/);
    const silent = await run(["whoami"], { project: true, pulumi: { stderr: "" }, env: env() });
    assert.match(silent.stderr, /cannot be read: `pulumi config` failed \(255\) and says nothing\./);
    const odd = await run(["whoami"], { project: true, pulumi: { stdout: "KEY  VALUE" }, env: env() });
    assert.match(odd.stderr, /cannot be read: `pulumi config --json` does not print a JSON object\./);
    assert.deepEqual([missing.code, silent.code, odd.code, emulator().calls], [1, 1, 1, []]);
  });

  it("fault 11: says aloud that it asks the environment alone outside of a project", async () => {
    const stderr = "error: no Pulumi.yaml project file found\n";
    const found = await run(["whoami"], { pulumi: { stderr }, env: env() });
    assert.equal(found.code, 0);
    assert.match(found.stdout, /^From {10}AUTHLETE_ACCESS_TOKEN in the environment$/m);
    assert.deepEqual(lines(found.stderr), [
      'No stack\'s configuration is used, only the environment: `pulumi config` says "error: no Pulumi.yaml project file found".',
    ]);
    const bare = await run(["whoami"], { env: env() });
    assert.deepEqual(
      [bare.code, lines(bare.stderr)[0]?.includes("the Pulumi CLI (`pulumi`) is not on the PATH")],
      [0, true],
    );
  });

  it("says that there is no credential at all, or a contradiction", async () => {
    const none = await run(["whoami"], { project: true, pulumi: { config: {} } });
    assert.equal(none.code, 1);
    assert.equal(none.stdout, "From          neither stack dev nor the environment has a credential\n");
    assert.match(none.stderr, /^no credential for Authlete: run `pulumi config set --secret authlete:accessToken/);
    const config = { accessToken: { secret }, apiSecret: { secret: "another-secret" } };
    const both = await run(["whoami"], { project: true, pulumi: { config } });
    assert.equal(both.code, 1);
    assert.match(both.stderr, /keep one kind/);
    assert.match(
      both.stdout,
      /^From {10}authlete:accessToken and authlete:apiSecret in the configuration of stack dev$/m,
    );
  });

  it("fault 11: prints one object with --json, whatever happens, and no part of a secret", async () => {
    const found = await run(["whoami", "--json"], { project: true, pulumi: { config: stored() } });
    assert.deepEqual([found.code, found.stderr], [0, ""]);
    const { operations, ...facts } = JSON.parse(found.stdout);
    assert.deepEqual(operations[0], { operation: "preview", needs: null, allowed: true });
    assert.deepEqual(facts, {
      valid: true,
      stack: "dev",
      source: { place: "stack", settings: ["authlete:accessToken"] },
      kind: "organizationToken",
      services: { count: 0, first: [] },
      keys: [],
      baseUrl: emulator().url,
      baseUrlFrom: "authlete:baseUrl",
      apiVersion: "3.0",
      serverVersion: "3.0",
      organizationId: "1001",
      organizationIdFrom: "authlete:organizationId",
    });
    const lost = await run(["whoami", "--json"], {
      project: true,
      pulumi: { stderr: `error: ${secret}\n` },
      env: env(),
    });
    assert.deepEqual([lost.code, lost.stderr, Object.keys(JSON.parse(lost.stdout))], [1, "", ["valid", "error"]]);
    const outside = await run(["whoami", "--json"], { pulumi: { stderr: "error: no project\n" }, env: env() });
    assert.match(JSON.parse(outside.stdout).note, /only the environment/);
    assert.doesNotMatch(found.stdout + lost.stdout + outside.stdout, /emulator-org|organization-token/);
  });

  it("shows no key that is set with --secret, or is no key", async () => {
    const { apiKey: serviceId, apiSecret } = emulator().seed();
    const pair = { baseUrl: emulator().url, apiVersion: "2.3", apiSecret: { secret: apiSecret } };
    const hidden = await run(["whoami"], {
      project: true,
      pulumi: { config: { ...pair, apiKey: { secret: serviceId } } },
    });
    assert.equal(hidden.code, 0);
    const swapped = await run(["whoami"], {
      project: true,
      pulumi: { config: { ...pair, apiKey: apiSecret, apiSecret: serviceId } },
    });
    assert.equal(swapped.code, 1);
    const printed = [hidden, swapped].map(({ stdout, stderr }) => stdout + stderr).join();
    for (const value of [apiSecret, serviceId]) assert.ok(!printed.includes(value), printed);
  });
});
