/** Explicit providers beside the default one, and objects that the program only looks up. */
import assert from "node:assert/strict";
import { type Emulator, startEmulator } from "../../emulator/index";
import { assertCalls, assertNotPrinted, assertPrinted } from "../support/assert-run";
import { inBothWays, runInParallel } from "../support/parallel";
import type { Program, Project, Resource } from "../support/project";

const service = (provider?: string): Resource => ({
  kind: "Service",
  args: { serviceName: `of ${provider ?? "the default one"}` },
  opts: { ...(provider && { provider }) },
});

const client = (shop: string, provider?: string): Resource => ({
  kind: "Client",
  args: { serviceId: `@${shop}.id`, clientName: "Web" },
  opts: { ...(provider && { provider }) },
});

function newProgram(eu: Emulator, old: Emulator): Program {
  const { organizationId, apiServerId } = eu.credentials;
  const { serviceOwnerApiKey, serviceOwnerApiSecret } = old.credentials;
  return {
    resources: {
      eu: {
        kind: "Provider",
        args: { baseUrl: eu.url, idpUrl: eu.idpUrl, organizationId, apiServerId },
        opts: { envVarMappings: { EU_TOKEN: "AUTHLETE_ACCESS_TOKEN" } },
      },
      old: {
        kind: "Provider",
        args: { baseUrl: old.url, apiVersion: "2.3", serviceOwnerApiKey, serviceOwnerApiSecret },
      },
      ...{ shop: service(), euShop: service("eu"), oldShop: service("old") },
      euTeam: { kind: "Component", opts: { providers: ["eu"] } },
      ...{ web: client("shop"), euWeb: { ...client("euShop"), opts: { parent: "euTeam" } } },
      oldWeb: client("oldShop", "old"),
    },
    outputs: { shop: "@shop.id", web: "@web.id" },
  };
}

async function useThreeProviders(project: Project): Promise<void> {
  const eu = await startEmulator({ accessToken: "token-of-the-eu", organizationId: 3003, apiServerId: 63294 });
  const old = await startEmulator({ serviceOwnerApiKey: "4004", serviceOwnerApiSecret: "secret-of-the-owner" });
  try {
    const program = newProgram(eu, old);
    project.workspace.env["EU_TOKEN"] = eu.credentials.accessToken;
    const created = await project.up(program);
    assertCalls(created, "POST /api/service", "POST /api/:id/client/create");
    assertCalls({ ...created, calls: eu.calls.splice(0) }, "POST /api/service", "POST /api/:id/client/create");
    const inTwo = ["POST /api/service/create", "GET /api/service/get/:id", "POST /api/client/create"];
    assertCalls({ ...created, calls: old.calls.splice(0) }, ...inTwo);
    const { text } = project.stateFile();
    assert.ok(!/token-of-the-eu|secret-of-the-owner/.test(text), "secrets are encrypted, or not in state at all");

    const preview = await project.preview(program, ["--expect-no-changes"]);
    assertCalls(preview);
    assertNotPrinted(preview, "no credential");
    const refreshed = await project.showDrift(0);
    assertCalls(refreshed, "GET /api/:id/service/get", "GET /api/:id/client/get/:id");
    assertCalls({ ...refreshed, calls: eu.calls.splice(0) }, "GET /api/:id/service/get", "GET /api/:id/client/get/:id");
    const destroyed = await project.destroy();
    assertCalls(destroyed, "POST /api/service/remove", "DELETE /api/:id/client/delete/:id");
    assertCalls(
      { ...destroyed, calls: eu.calls.splice(0) },
      "POST /api/service/remove",
      "DELETE /api/:id/client/delete/:id",
    );
    assert.ok(old.calls.some(({ method, path }) => method === "DELETE" && path.startsWith("/api/service/delete/")));
  } finally {
    await Promise.all([eu.close(), old.close()]);
  }
}

/** A looked-up object has all its fields, although the program manages none of them. */
async function lookUp(project: Project): Promise<void> {
  const { seed } = project.authlete;
  const theirs = { clientName: "Theirs", clientType: "CONFIDENTIAL", redirectUris: ["https://theirs.example/cb"] };
  const { apiKey, clientIds } = seed({
    service: { serviceName: "Theirs", accessTokenDuration: 123 },
    clients: [theirs],
  });
  const program: Program = {
    resources: {
      shop: { kind: "Service", get: apiKey },
      web: { kind: "Client", get: `${apiKey}/${clientIds[0]}` },
      mine: {
        kind: "Client",
        args: { serviceId: "@shop.id", clientName: "Mine", redirectUris: "@web.redirectUris" },
      },
    },
    outputs: {
      ...{ name: "@shop.serviceName", seconds: "@shop.accessTokenDuration", type: "@web.clientType" },
      ...{
        clientId: "@web.clientId",
        uris: "@web.redirectUris",
        secret: "@web.clientSecret",
        alias: "@web.clientIdAlias",
      },
    },
  };
  const reads = ["GET /api/:id/service/get", "GET /api/:id/client/get/:id"];
  const up = await project.up(program);
  assertCalls(up, ...reads, "POST /api/:id/client/create");
  assertPrinted(up, /secret\s*: \[secret\]/);
  const { secret, ...outputs } = await project.outputs();
  const [clientId] = clientIds;
  const { redirectUris: uris, clientType: type } = theirs;
  assert.deepEqual(outputs, { name: "Theirs", seconds: 123, type, clientId, uris, alias: clientId });
  assert.equal(secret, (await project.readFromAuthlete(`${apiKey}/${clientId}`)).clientSecret);
  assert.ok(!project.stateFile().text.includes(String(secret)));
  assertCalls(await project.destroy(), "DELETE /api/:id/client/delete/:id");
}

describe("A program", () => {
  runInParallel({
    ...inBothWays("may use several servers, each with a credential of its own", {}, useThreeProviders),
    ...inBothWays("has all fields of an object that it looks up as outputs", {}, lookUp),
  });
});
