/** What somebody else changed or deleted. Only a refresh sees it, and the next `up` corrects it. */
import assert from "node:assert/strict";
import { assertCalls, assertNotPrinted, assertPrinted } from "../support/assert-run";
import type { Authlete } from "../support/authlete";
import { pathOf } from "../support/console";
import { inBothWays, onAnyAuthlete, runInParallel } from "../support/parallel";
import type { Program, Project } from "../support/project";

const READ_SERVICE = "GET /api/:id/service/get";
const PAGE = "GET /api/:id/client/get/list?start=0&end=100";
const READ_CLIENT = "GET /api/:id/client/get/:id";

const newProgram = (): Program => ({
  resources: {
    shop: { kind: "Service", args: { serviceName: "Shop", supportedScopes: [{ name: "a" }, { name: "b" }] } },
    web: {
      kind: "Client",
      args: {
        ...{ serviceId: "@shop.id", clientName: "Web", clientType: "CONFIDENTIAL" },
        ...{ redirectUris: ["https://shop.example/cb"], grantTypes: ["AUTHORIZATION_CODE", "REFRESH_TOKEN"] },
      },
    },
    app: { kind: "Client", args: { serviceId: "@shop.id", clientName: "App" } },
  },
  outputs: { service: "@shop.id", web: "@web.id", app: "@app.id" },
});

const previewRefreshed = (project: Project<Authlete>, program: Program, code: number) =>
  project.preview(program, ["--refresh", "--diff", "--expect-no-changes"], { code });

async function changeFields(project: Project<Authlete>): Promise<void> {
  const program = newProgram();
  await project.up(program);
  const { service = "", web = "" } = await project.outputs();
  const all = [READ_SERVICE, READ_CLIENT, PAGE];
  assertCalls(await previewRefreshed(project, program, 0), ...all);

  await project.changeInConsole(service, { supportedScopes: [{ name: "a", defaultEntry: true }] });
  await project.changeInConsole(web, {
    clientName: "Renamed",
    grantTypes: ["AUTHORIZATION_CODE"],
    tosUri: "https://x.example/",
  });
  assertCalls(await project.preview(program, ["--expect-no-changes"]));
  const preview = await previewRefreshed(project, program, 7);
  assertCalls(preview, ...all);
  assertPrinted(preview, /~ clientName: "Renamed" => "Web"/, /\+ +\[1\]: "REFRESH_TOKEN"/, "~ 2 to update");
  assertNotPrinted(preview, "tosUri", "x.example");

  const refreshed = await project.refresh("--diff");
  assertCalls(refreshed, ...all);
  assertPrinted(refreshed, /~ clientName: "Web" => "Renamed"/);
  const up = await project.up(program);
  assertCalls(up, READ_SERVICE, "POST /api/:id/service/update", READ_CLIENT, "POST /api/:id/client/update/:id");
  const { clientName, grantTypes, tosUri } = await project.readFromAuthlete(web);
  assert.deepEqual(
    { clientName, grantTypes, tosUri },
    { clientName: "Web", grantTypes: ["AUTHORIZATION_CODE", "REFRESH_TOKEN"], tosUri: "https://x.example/" },
  );
  const { supportedScopes } = await project.readFromAuthlete(service);
  assert.deepEqual(
    supportedScopes.map(({ name }: { name: string }) => name),
    ["a", "b"],
  );
  await previewRefreshed(project, program, 0);
}

async function deleteObjects(project: Project): Promise<void> {
  const program = newProgram();
  await project.up(program);
  const { service = "", web = "", app = "" } = await project.outputs();
  const remove = (id: string) => project.callAuthlete("DELETE", pathOf(id, "delete"));

  await remove(app);
  assertPrinted(await previewRefreshed(project, program, 7), "+ 1 to create");
  assertPrinted(await project.refresh(), /app deleted/, "- 1 deleted");
  assertCalls(await project.up(program), "POST /api/:id/client/create");
  const { app: recreated = "" } = await project.outputs();
  assert.notEqual(recreated, app);

  // Without a refresh, missing objects can still be deleted: one client, then a service with its last client.
  await remove(web);
  const { web: _, ...rest } = program.resources;
  const { web: __, ...outputs } = program.outputs ?? {};
  assertCalls(await project.up({ resources: rest, outputs }), "DELETE /api/:id/client/delete/:id 404");
  const { organizationId, apiServerId } = project.authlete.credentials;
  await project.callAuthlete("POST", "/api/service/remove", {
    organizationId,
    apiServerId,
    serviceId: Number(service),
  });
  const end = await project.destroy();
  assertCalls(
    end,
    "GET /api/:id/service/get 403",
    "DELETE /api/:id/client/delete/:id 403",
    "POST /api/service/remove 404",
  );
  assert.deepEqual(await project.state(), {});
}

/** Of 10,000 clients in a service, 8 are this program's. */
async function readFewOfMany(project: Project): Promise<void> {
  const clients = Array.from({ length: 9_992 }, (_, n) => ({ clientName: `client ${n}` }));
  const { apiKey } = project.authlete.seed({ clients });
  const own = Array.from({ length: 8 }, (_, n) => [
    `own${n}`,
    { kind: "Client", args: { serviceId: String(apiKey), clientName: `own ${n}` } } as const,
  ]);
  const program: Program = { resources: Object.fromEntries(own) };
  await project.up(program);
  for (const run of [
    await project.refresh("--expect-no-changes"),
    await previewRefreshed(project, program, 0),
    await project.up(program, ["--refresh", "--expect-no-changes"]),
  ]) {
    const { length } = run.calls;
    assert.ok(length > 0 && length <= 18, `${length} requests to see 8 clients of 10,000`);
  }
}

describe("Drift", () => {
  runInParallel({
    ...onAnyAuthlete("is shown and corrected, when fields were changed", changeFields),
    ...inBothWays("is shown and corrected, when objects were deleted", {}, deleteObjects),
    ...inBothWays("in 8 clients of 10,000 costs at most 18 requests", {}, readFewOfMany),
  });
});
