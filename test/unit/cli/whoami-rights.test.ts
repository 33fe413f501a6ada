/** What `whoami` says a credential may do, as far as reading shows it. */
import assert from "node:assert/strict";
import { allowedBy } from "../../../cli/whoami/operations";
import type { Evidence } from "../../../cli/whoami/rights";
import { callsOf, useEmulator } from "../../support/emulator";
import { type Answers, run, variables, withServer } from "./run";

const emulator = useEmulator();

interface Operation {
  operation: string;
  allowed: boolean | null;
}

/** The operations by the answer: allowed, perhaps allowed, not allowed. */
const sorted = (operations: readonly Operation[]) =>
  [true, null, false].map((answer) =>
    operations.flatMap(({ operation, allowed }) => (allowed === answer && operation !== "preview" ? [operation] : [])),
  );

async function mayDo(settings: Record<string, string | number>) {
  const { stdout, stderr } = await run(["whoami", "--json"], {
    env: variables({ baseUrl: emulator().url, ...settings }),
  });
  assert.equal(stderr, "");
  assert.ok(callsOf(emulator()).every((call) => call.startsWith("GET ")));
  return sorted(JSON.parse(stdout).operations);
}

const reads = ["readClient", "readService", "readLists"];
const changes = ["changeClient", "createClient", "changeService", "changeHsk"];
/** What an organization's token alone may do. */
const changeTokens = ["changeToken", "changeOrganizationToken"];
const byOrganization = ["readToken", ...changeTokens, "readAuditLog"];

describe("whoami, on rights", () => {
  it("knows what an organization's token has read, and not what it may write", async () => {
    emulator().seed({ clients: [{}, {}] });
    const { accessToken, organizationId, apiServerId } = emulator().credentials;
    const idp = { idpUrl: emulator().idpUrl, organizationId, apiServerId };
    const mayRead = async (status: number) => {
      emulator().faults.splice(0, 1, { path: /audit/, status, body: { error: "no" } });
      return mayDo({ accessToken, ...idp });
    };
    const writes = [...changes, "createService", ...changeTokens];
    const all = [...reads, "readToken"];
    assert.deepEqual(await mayRead(404), [all, [...writes, "readAuditLog"], []]);
    for (const status of [401, 403]) assert.deepEqual(await mayRead(status), [all, writes, ["readAuditLog"]]);
    assert.deepEqual(await mayRead(200), [[...all, "readAuditLog"], writes, []]);
  });

  it("knows that a service's token creates no service, and what a right that it lacks would include", async () => {
    const { apiKey: serviceId, accessToken } = emulator().seed({ service: { serviceName: "Shop" } });
    assert.deepEqual(await mayDo({ accessToken }), [reads, changes, ["createService", ...byOrganization]]);
    const limited = emulator().issue({ rights: ["VIEW_CLIENT"], serviceId });
    assert.deepEqual(await mayDo({ accessToken: limited }), [
      ["readClient"],
      ["changeClient"],
      ["readService", "readLists", "createClient", "changeService", "changeHsk", "createService", ...byOrganization],
    ]);
  });

  it("knows all of the keys of 2.x by their kind", async () => {
    const { serviceOwnerApiKey, serviceOwnerApiSecret } = emulator().credentials;
    const { apiKey, apiSecret } = emulator().seed({ clients: [{}] });
    const owner = { apiVersion: "2.3", serviceOwnerApiKey, serviceOwnerApiSecret };
    const all = [...reads, ...changes, "createService"];
    assert.deepEqual(await mayDo(owner), [all, [], byOrganization]);
    const service = { apiVersion: "2.3", apiKey, apiSecret };
    const own = [...reads, "changeClient", "createClient", "changeHsk"];
    assert.deepEqual(await mayDo(service), [own, [], ["changeService", "createService", ...byOrganization]]);
  });

  it("knows no more of a token on the paths of 2.x than what it has read", async () => {
    emulator().seed({ clients: [{}] });
    const { accessToken } = emulator().credentials;
    const unknown = [...changes, "createService", ...byOrganization];
    assert.deepEqual(await mayDo({ accessToken, apiVersion: "2.3" }), [reads, unknown, []]);
    const accessTokenCommand = JSON.stringify([process.execPath, "-p", JSON.stringify(accessToken)]);
    assert.deepEqual(await mayDo({ accessTokenCommand, apiVersion: "2.3" }), [reads, unknown, []]);
  });

  it("prints a line for each operation, with the right that a token needs for it", async () => {
    const { apiKey: serviceId } = emulator().seed({ service: { serviceName: "Shop" }, clients: [{}] });
    const accessToken = emulator().issue({ rights: ["VIEW_CLIENT"], serviceId });
    const { stdout } = await run(["whoami"], { env: variables({ baseUrl: emulator().url, accessToken }) });
    assert.deepEqual(stdout.split("\n").slice(4, -1), [
      `Reaches       1 service: "Shop" (${serviceId}, 1 client)`,
      "May           refresh a client, look it up by id or alias, and the command secret (VIEW_CLIENT)",
      "May perhaps   change or delete clients (MODIFY_CLIENT)",
      "May not       refresh or look up a service, and refresh HSM keys (VIEW_SERVICE)",
      "              look up lists, and the commands import, migrate, orphans, diff, graph and, in a project, audit (VIEW_SERVICE)",
      "              create clients (CREATE_CLIENT)",
      "              change a service (MODIFY_SERVICE)",
      "              create or delete HSM keys (MODIFY_SERVICE)",
      "              create or remove services (an organization's token)",
      "              refresh the tokens of a service (an organization's token with VIEW_SERVICE)",
      "              create, rename or revoke tokens of a service, and the rotator for Pulumi ESC (an organization's token with MODIFY_SERVICE)",
      "              manage the organization's tokens (an organization's token with ADMIN)",
      "              read the audit log, as the command audit does (an organization's token with VIEW_AUDIT_LOG)",
    ]);
  });

  it("concludes nothing from a server that fails, and says nothing of a credential that is refused", async () => {
    const list: Answers[string] = [200, { totalCount: 1, services: [{ apiKey: 7 }] }];
    const failing: Answers = {
      ...{ "/api/service/get/list": list, "/api/service/get": [403, ""] },
      ...{ "/api/7/service/get": [500, ""], "/api/7/client/get/list": [200, "<html>"] },
    };
    const ask = (answers: Answers) =>
      withServer(answers, (baseUrl) =>
        run(["whoami", "--json"], { env: variables({ baseUrl, accessToken: "secret-token" }) }),
      );
    const { operations } = JSON.parse((await ask(failing)).stdout);
    assert.deepEqual(sorted(operations), [[], [...reads, ...changes, "createService", ...byOrganization], []]);
    const refused: Answers[string] = [401, ""];
    const { stdout } = await ask({ "/api/service/get": refused, "/api/service/get/list": refused });
    assert.equal(JSON.parse(stdout).operations, undefined);
  });
});

describe("A right", () => {
  const cases: [evidence: Partial<Evidence>, allowed: string[], refused: string[]][] = [
    [{ proven: ["MODIFY_SERVICE"] }, [...reads, ...changes], []],
    [{ proven: ["MODIFY_CLIENT"] }, ["readClient", "changeClient"], []],
    [{ refuted: ["VIEW_CLIENT"] }, [], [...reads, ...changes, "readToken", "changeToken"]],
    [{ proven: ["MODIFY_SERVICE"], organization: true }, [...reads, ...changes, "readToken", "changeToken"], []],
    [{ proven: ["MODIFY_SERVICE"], organization: false }, [...reads, ...changes], byOrganization],
    [
      { proven: ["VIEW_CLIENT"], refuted: ["VIEW_SERVICE"] },
      ["readClient"],
      ["readService", "readLists", "createClient", "changeService", "changeHsk", "readToken", "changeToken"],
    ],
  ];
  for (const [evidence, allowed, refused] of cases)
    it(`stands for what it includes, and without it nothing holds that includes it: ${JSON.stringify(evidence)}`, () => {
      const [yes, , no] = sorted(allowedBy({ proven: [], refuted: [], ...evidence }));
      assert.deepEqual([yes, no], [allowed, refused]);
    });
});
