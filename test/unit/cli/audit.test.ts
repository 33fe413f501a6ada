/** What the audit log says, joined with what the stack has recorded. */
import assert from "node:assert/strict";
import { configOf, useEmulator } from "../../support/emulator";
import { fetchText } from "../../support/resource";
import { envOf } from "../../support/settings";
import { type Pulumi, type Result, run } from "./run";

const accessToken = "quartz-jumper-7781/vex";
const emulator = useEmulator({ accessToken });
const hour = 3_600_000;
const ago = (milliseconds: number) => new Date(Date.now() - milliseconds).toISOString();
const env = () => envOf(configOf(emulator()));

const recorded = (kind: string, id: string, name: string) => ({
  ...{ id, type: `pulumi-nodejs:dynamic/authlete:${kind}` },
  urn: `urn:pulumi:dev::shop::pulumi-nodejs:dynamic/authlete:${kind}::${name}`,
});

/** A stack with a service and two clients, whose last `up` ended an hour ago. */
function newStack(): { pulumi: Pulumi; serviceId: string; clientIds: string[] } {
  const old = { createdAt: Date.now() - 9 * hour, modifiedAt: Date.now() - 9 * hour };
  const clients = ["Web", "App"].map((clientName) => ({ clientName, ...old }));
  const { apiKey, clientIds } = emulator().seed({ service: { serviceName: "Shop", ...old }, clients });
  const [web, app] = clientIds.map((id) => `${apiKey}/${id}`);
  const resources = [
    recorded("Service", apiKey, "shop"),
    recorded("Client", `${web}`, "web"),
    recorded("Client", `${app}`, "app"),
  ];
  const history = [
    { kind: "refresh", endTime: ago(hour / 2) },
    { kind: "update", endTime: ago(hour) },
    { kind: "update", endTime: ago(2 * hour) },
  ];
  const { accessToken: token, ...config } = configOf(emulator());
  const stored = { ...config, accessToken: { secret: String(token) } } as Pulumi["config"];
  return { pulumi: { config: stored, state: { deployment: { resources } }, history }, serviceId: apiKey, clientIds };
}

const audit = (pulumi: Pulumi | undefined, ...args: string[]): Promise<Result> =>
  run(
    ["audit", ...args],
    pulumi ? { project: true, pulumi } : { pulumi: { stderr: "error: no project\n" }, env: env() },
  );

const post = (path: string, body: object) => fetchText(emulator(), path, JSON.stringify(body));

describe("audit", () => {
  it("says that nothing has happened since the last up", async () => {
    const { code, stdout, stderr } = await audit(newStack().pulumi);
    assert.deepEqual([code, stderr], [0, ""]);
    assert.match(stdout, /^Since \S+Z, the end of the last `pulumi up`, the audit log has no events\.\n$/);
  });

  for (const auditLog of ["list", "pages"] as const)
    it(`names who changed what of the stack, and which tokens came and went, from a log in the form of ${auditLog}`, async () => {
      Object.assign(emulator().options, { auditLog, auditPage: 1 });
      const { pulumi, serviceId, clientIds } = newStack();
      const [web, app] = clientIds;
      await post(`/api/${serviceId}/client/update/${web}`, { clientName: "Changed" });
      await fetch(`${emulator().url}/api/${serviceId}/client/delete/${app}`, {
        method: "DELETE",
        headers: { authorization: `Bearer ${accessToken}` },
      });
      const { organizationId, apiServerId } = emulator().credentials;
      await post("/api/servicetoken/create", { organizationId, apiServerId, serviceId, description: "theirs" });
      await post(`/api/${serviceId}/client/update/${app}`, { clientName: "too late" });
      const { code, stdout } = await audit(pulumi, "--json");
      const { events, changes, since, ...rest } = JSON.parse(stdout);
      assert.equal(code, 2);
      assert.deepEqual(rest, { sinceFrom: "the end of the last `pulumi up`", others: 0, unread: 0 });
      assert.deepEqual(
        events.map(({ event, status, user, resources }: Record<string, unknown>) => [event, status, user, resources]),
        [
          ["client.update", "completed", "emulator", ["web"]],
          ["client.delete", "completed", "emulator", ["app"]],
          ["service.token.create", "completed", "emulator", ["shop"]],
          ["client.update", "failed", "emulator", ["app"]],
        ],
      );
      assert.deepEqual(
        changes.map(({ kind, name, how, by }: Record<string, unknown>) => [kind, name, how, by]),
        [
          ["Client", "web", "changed", ["emulator (client.update)"]],
          ["Client", "app", "deleted", ["emulator (client.delete)"]],
        ],
      );
      const lines = (await audit(pulumi)).stdout.split("\n");
      assert.match(String(lines[1]), /^ {2}\S+Z {2}client\.update {2}by emulator from 127\.0\.0\.1 {2}about web$/);
      assert.match(String(lines[6]), /^ {2}Client "web" \(\d+\/\d+\) changed at \S+Z, by emulator \(client\.update\)$/);
    });

  it("names who rotated or revoked a token of the stack, and no token that is as it was", async () => {
    const { pulumi, serviceId } = newStack();
    const { organizationId, apiServerId } = emulator().credentials;
    const ask = async (kind: string, verb: string, body: object) =>
      JSON.parse((await post(`/api/${kind}/${verb}`, { organizationId, apiServerId, ...body })) || "{}").tokenId;
    const create = (description: string) => ask("servicetoken", "create", { serviceId, description });
    const [quiet, rotated, revoked] = [await create("quiet"), await create("rotated"), await create("revoked")];
    const checks = await ask("organizationtoken", "create", { description: "checks" });
    Object.assign(pulumi.state ?? {}, {
      deployment: {
        resources: [
          ...Object.entries({ quiet, rotated, revoked }).map(([name, id]) =>
            recorded("ServiceToken", `${serviceId}/${id}`, name),
          ),
          recorded("OrganizationToken", checks, "checks"),
        ],
      },
    });
    await ask("servicetoken", "rotate", { serviceId, tokenId: rotated });
    await ask("servicetoken", "revoke", { serviceId, tokenId: revoked });
    await ask("organizationtoken", "revoke", { tokenId: checks });
    const { code, stdout, stderr } = await audit(pulumi);
    assert.deepEqual([code, stderr], [2, ""]);
    const lines = stdout.split("\n").filter((line) => /^ {2}\w+Token /.test(line));
    const said = lines.map((line) => line.replace(/" \(\S+\)/, '"').replace(/ at \S+Z/, ""));
    const by = (kind: string, verb: string) => `by emulator (${kind}.token.create), emulator (${kind}.token.${verb})`;
    assert.deepEqual(said, [
      `  ServiceToken "rotated" changed, ${by("service", "rotate")}`,
      `  ServiceToken "revoked" deleted, ${by("service", "delete")}`,
      `  OrganizationToken "checks" deleted, ${by("organization", "delete")}`,
    ]);
    emulator().options.organizationTokensBy = "people";
    const limited = await audit(pulumi);
    assert.match(limited.stderr, /^Whether the organization's tokens are still there cannot be seen: POST .* 403 /m);
    assert.doesNotMatch(limited.stdout, /OrganizationToken/);
  });

  it("says that the log does not say by whom", async () => {
    const { pulumi, serviceId } = newStack();
    await post(`/api/${serviceId}/service/update`, { serviceName: "Changed" });
    emulator().faults.push({
      path: "/api/audit",
      body: JSON.stringify([]),
      headers: { "content-type": "application/json" },
    });
    const { code, stdout } = await audit(pulumi);
    assert.equal(code, 2);
    assert.match(stdout, /^ {2}Service "shop" \(\d+\) changed at \S+Z, the log does not say by whom$/m);
  });

  it("reads the log alone outside of a project, in ranges of at most 30 days, and needs a time for that", async () => {
    const { code, stdout } = await audit(undefined, "--since", "65d");
    assert.equal(code, 0);
    assert.match(stdout, /^Since \S+Z, the audit log has no events\.\n$/);
    assert.equal(emulator().calls.filter(({ path }) => path.startsWith("/api/audit?")).length, 3);
    assert.match((await audit(undefined)).stderr, /^Outside of a Pulumi project, give --since 7d, or a date\.$/m);
  });

  for (const since of ["yesterday", "7", "2999-01-01", "-1d", "2026-13-01"])
    it(`refuses --since ${since}`, async () => {
      const { code, stderr } = await audit(undefined, `--since=${since}`);
      assert.deepEqual([code, stderr.includes("is no time in the past: give 2026-11-30, ")], [1, true], stderr);
    });

  it("says that a stack without an up needs a time", async () => {
    const { stderr } = await audit({ ...newStack().pulumi, history: [] });
    assert.match(stderr, /^The stack has had no `pulumi up` yet: give --since 2026-11-30, or 7d\.$/m);
  });
});

describe("audit, of a log that it may not or cannot read", () => {
  const refusals: Record<string, [prepare: () => Partial<Record<string, string>>, reason: RegExp]> = {
    "names the right that the credential lacks": [
      () => ({ AUTHLETE_ACCESS_TOKEN: emulator().issue({ rights: ["MODIFY_SERVICE"] }) }),
      /^GET \/api\/audit\?\S+: 403 .+; the audit log takes an organization's access token .* the right VIEW_AUDIT_LOG/m,
    ],
    "says that a service's token is the wrong kind": [
      () => ({ AUTHLETE_ACCESS_TOKEN: emulator().seed().accessToken }),
      /^GET \/api\/audit\?\S+: 401 .+; the audit log takes an organization's access token that is valid and /m,
    ],
    "says that this server has none": [
      () => {
        emulator().options.auditLog = "none";
        return {};
      },
      /^This Authlete has no audit log: neither \/api\/audit\/entries nor \/api\/audit exists there\.$/m,
    ],
    "says that Authlete 2.x has none": [
      () => ({ AUTHLETE_IDP_URL: undefined, AUTHLETE_ORGANIZATION_ID: undefined }),
      /`pulumi config set authlete:organizationId <value>`/,
    ],
  };
  for (const [what, [prepare, reason]] of Object.entries(refusals))
    it(what, async () => {
      const surroundings = { ...env(), ...prepare() };
      const defined = Object.fromEntries(Object.entries(surroundings).filter(([, value]) => value !== undefined));
      const { code, stdout, stderr } = await run(["audit", "--since", "7d"], {
        pulumi: { stderr: "error: no project\n" },
        env: defined,
      });
      assert.deepEqual([code, stdout], [1, ""]);
      assert.match(stderr, reason);
    });
});

describe("audit, of a log that says odd things", () => {
  const answer = (body: unknown, more = {}) =>
    emulator().faults.push({
      ...{ path: "/api/audit/entries", body: JSON.stringify(body), status: 200, ...more },
      headers: { "content-type": "application/json" },
    });
  const entry = (more: object) => ({ event: "client.update", timestamp: ago(60_000), status: "completed", ...more });

  it("keeps events of a kind that nobody knows, counts what it cannot read, and leaves log-ins out", async () => {
    answer([
      entry({ event: "hsk.rotate" }),
      entry({ event: "security.login" }),
      entry({ timestamp: "soon" }),
      null,
      7,
      {},
    ]);
    const { stdout } = await audit(undefined, "--since", "7d");
    assert.match(stdout, /the audit log has 1 event:\n {2}\S+ {2}hsk\.rotate {2}by an unknown user\n/);
    assert.match(stdout, /^1 event about log-ins and users left out\.\n4 entries could not be read; see /m);
  });

  it("names the path of a call that is about nothing in the stack", async () => {
    answer([entry({ event: "client.create", path: "/api/7/client/create" })]);
    assert.match(
      (await audit(undefined, "--since", "7d")).stdout,
      / {2}by an unknown user {2}\/api\/7\/client\/create$/m,
    );
  });

  it("refuses to say that nothing has changed where it sees only a limited view", async () => {
    const { pulumi } = newStack();
    emulator().options.listView = "limited";
    const { code, stderr } = await audit(pulumi);
    assert.deepEqual([code, stderr.includes("sees only a limited view of the list of services")], [1, true], stderr);
  });

  it("shows no secret and no escape that somebody put into it", async () => {
    answer([entry({ user: `\u001b[2J${accessToken}`, event: "client.update\u0007", remoteAddr: "ünïx\u202e" })]);
    const { stdout } = await audit(undefined, "--since", "7d");
    assert.match(stdout, /client\.update {2}by \[secret\] from ünïx/);
    assert.doesNotMatch(stdout, /\p{Cc}(?<!\n)|\u202e/u);
  });

  it("ends if its pages do not", async () => {
    answer({ entries: [], nextCursor: "same" });
    const { code, stderr } = await audit(undefined, "--since", "7d");
    assert.deepEqual([code, stderr.includes("The audit log has no end: its pages repeat.")], [1, true]);
  });

  for (const body of [{ a: [], b: [] }, {}, "text", 7])
    it(`refuses ${JSON.stringify(body)} as a page`, async () => {
      answer(body);
      const { code, stderr } = await audit(undefined, "--since", "7d");
      assert.deepEqual(
        [code, /the answer is not a page of the audit log|with a body that is not/.test(stderr)],
        [1, true],
        stderr,
      );
    });
});
