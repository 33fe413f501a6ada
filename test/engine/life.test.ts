/** The whole life of a service and its clients: in both generations, with Bearer and Basic credentials. */
import assert from "node:assert/strict";
import { assertCalls, assertNotPrinted, assertPrinted } from "../support/assert-run";
import type { Authlete } from "../support/authlete";
import { inBothWays, onAnyAuthlete, runInParallel } from "../support/parallel";
import type { Program, Project } from "../support/project";

/** The calls in 3.0, with `:id` for ids. */
const calls3 = {
  create: ["POST /api/service", "POST /api/:id/client/create", "POST /api/:id/client/create"],
  read: { service: "GET /api/:id/service/get", client: "GET /api/:id/client/get/:id" },
  page: "GET /api/:id/client/get/list?start=0&end=100",
  update: { service: "POST /api/:id/service/update", client: "POST /api/:id/client/update/:id" },
  lock: "POST /api/:id/client/lock_flag/update/:id",
  delete: { service: "POST /api/service/remove", client: "DELETE /api/:id/client/delete/:id" },
  secret: [] as string[],
};

/** The calls in 2.x. Client calls need the service's own secret, which the owner's credential reads once a run. */
const calls2: typeof calls3 = {
  create: ["POST /api/service/create", "POST /api/client/create", "POST /api/client/create"],
  read: { service: "GET /api/service/get/:id", client: "GET /api/client/get/:id" },
  page: "GET /api/client/get/list?start=0&end=100",
  update: { service: "POST /api/service/update/:id", client: "POST /api/client/update/:id" },
  lock: "POST /api/client/lock_flag/update/:id",
  delete: { service: "DELETE /api/service/delete/:id", client: "DELETE /api/client/delete/:id" },
  secret: ["GET /api/service/get/:id"],
};

/** A field that this package does not know. Only the emulator keeps it. */
const unknownField = { fieldOfTomorrow: { nested: [1, 2] } };

const newProgram = (): Program => ({
  resources: {
    shop: { kind: "Service", args: { serviceName: "Shop", issuer: "https://shop.example", accessTokenDuration: 600 } },
    web: {
      kind: "Client",
      args: {
        ...{ serviceId: "@shop.id", clientName: "Web", clientType: "CONFIDENTIAL", description: "the site" },
        ...{ redirectUris: ["https://shop.example/cb"], contacts: ["a@shop.example"], dpopRequired: true },
        ...{ idTokenSignAlg: "ES256", tokenAuthMethod: "CLIENT_SECRET_BASIC", defaultMaxAge: 60 },
      },
    },
    app: { kind: "Client", args: { serviceId: "@shop.id", clientName: "App", description: "on phones" } },
  },
  outputs: { service: "@shop.id", web: "@web.id", app: "@app.id", clientId: "@web.clientId" },
});

async function live(
  project: Project<Authlete>,
  calls: typeof calls3,
  unknown: Partial<typeof unknownField>,
): Promise<void> {
  const program = newProgram();
  const { shop, web, app } = program.resources as Record<"shop" | "web" | "app", { args: Record<string, unknown> }>;

  // Nothing exists yet: what depends on an id is unknown, and the preview shows the program's values.
  const first = await project.preview(program, ["--diff"]);
  assertCalls(first);
  assertPrinted(
    first,
    /serviceId\s*: \[unknown\]/,
    /clientId: \[unknown\]/,
    /issuer\s*: "https:\/\/shop.example"/,
    "+ 4 to create",
  );

  const created = await project.up(program);
  assertCalls(created, ...calls.create, ...calls.secret);
  const ids = await project.outputs();
  const { service, web: webId, app: appId } = ids as { service: string; web: string; app: string };
  assert.match(service, /^\d+$/);
  assert.equal(webId, `${service}/${ids["clientId"]}`);

  const idle = await project.up(program);
  assertCalls(idle);
  assertPrinted(idle, "4 unchanged");

  // One field of the service changes. The clients depend only on its id, so neither they nor the outputs change.
  shop.args["description"] = "All that is sold";
  const preview = await project.preview(program, ["--diff"]);
  assertCalls(preview);
  assertPrinted(preview, /^ {6}\+ description: "All that is sold"$/m, "~ 1 to update\n    3 unchanged");
  assert.equal(preview.out.match(/^ *[+~-] \w+ *: /gm)?.length, 1, preview.out);
  assertNotPrinted(preview, "[unknown]", "Client", "--outputs");

  // Somebody else writes fields that the program does not manage, and one that this package does not know.
  const theirs = { tosUri: "https://shop.example/tos", ...unknown };
  await project.changeInConsole(service, { policyUri: "https://shop.example/policy", ...unknown });
  await project.changeInConsole(webId, { ...theirs, subjectType: "PAIRWISE" });
  const before = await project.readFromAuthlete(webId);
  web.args["clientName"] = "The web shop";
  const change = await project.up(program);
  const { read, update } = calls;
  assertCalls(change, read.service, update.service, read.client, update.client, ...calls.secret);
  const { modifiedAt: _, ...after } = await project.readFromAuthlete(webId);
  assert.deepEqual(after, { ...without(before, "modifiedAt"), clientName: "The web shop" });
  const { policyUri, fieldOfTomorrow, description } = await project.readFromAuthlete(service);
  assert.deepEqual(
    { policyUri, fieldOfTomorrow, description },
    {
      policyUri: "https://shop.example/policy",
      fieldOfTomorrow: undefined,
      description: "All that is sold",
      ...unknown,
    },
  );

  // Dropped fields get their default or are cleared. Without a documented default they stay, with a warning.
  for (const name of ["description", "contacts", "dpopRequired", "idTokenSignAlg", "defaultMaxAge", "tokenAuthMethod"])
    delete web.args[name];
  // An empty list and null both mean none. A field that was never given is not managed.
  Object.assign(app.args, { description: null, redirectUris: [], locked: true });
  const drop = await project.up(program);
  assertCalls(drop, read.client, update.client, read.client, update.client, calls.lock, ...calls.secret);
  assertPrinted(drop, /tokenAuthMethod: no longer managed, and left as it is/);
  const dropped = await project.readFromAuthlete(webId);
  assert.deepEqual(
    ["description", "contacts", "dpopRequired", "idTokenSignAlg", "defaultMaxAge"].map((name) => dropped[name] ?? null),
    [null, dropped.contacts ? [] : null, false, "RS256", 0],
  );
  assert.deepEqual(
    [dropped.tokenAuthMethod, dropped.subjectType, dropped.redirectUris, dropped.fieldOfTomorrow],
    ["CLIENT_SECRET_BASIC", "PAIRWISE", ["https://shop.example/cb"], unknown.fieldOfTomorrow],
  );
  const emptied = await project.readFromAuthlete(appId);
  assert.deepEqual([emptied.description, emptied.redirectUris ?? [], emptied.locked], [undefined, [], true]);
  assertCalls(await project.showDrift(0), read.service, read.client, calls.page, ...calls.secret);

  // Only the lock changes, so nothing else is written.
  app.args["locked"] = false;
  assertCalls(await project.up(program), read.client, calls.lock, ...calls.secret);
  assert.equal((await project.readFromAuthlete(appId)).locked, false);

  const destroyed = await project.destroy();
  assertCalls(destroyed, calls.delete.service, calls.delete.client, calls.delete.client, ...calls.secret);
  assert.deepEqual(await project.listServices(), []);
}

const without = (object: Record<string, unknown>, name: string) =>
  Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));

/** A service that exists before the program, and its credentials. */
const existing = {
  apiKey: "5344929600000001",
  apiSecret: "secret-of-the-service",
  accessToken: "token-of-the-service",
};

/** A short life of two clients, with the credentials of their service, which cannot create services. */
async function liveBriefly(
  project: Project,
  { create, read, page, update, delete: remove }: typeof calls3,
): Promise<void> {
  const client = (clientName: string) => ({
    kind: "Client" as const,
    args: { serviceId: existing.apiKey, clientName },
  });
  const program: Program = { resources: { web: client("Web"), app: client("App") } };
  assertCalls(await project.up(program), ...create.slice(1));
  program.resources["web"] = client("The web shop");
  assertCalls(await project.up(program), read.client, update.client);
  assertCalls(await project.refresh(), read.client, page);
  assertCalls(await project.destroy(), remove.client, remove.client);
}

const { apiKey, apiSecret, accessToken } = existing;
const options = { services: [existing] };

describe("The life of a service and its clients", () => {
  runInParallel({
    ...onAnyAuthlete("makes the expected calls and no others in 3.0, with an organization's token", (project) =>
      live(project, calls3, {}),
    ),
    ...inBothWays(
      "makes the expected calls and no others in 2.x, with the service owner's key and secret",
      { signIn: "owner" },
      (project) => live(project, calls2, unknownField),
    ),
  });
  runInParallel({
    ...inBothWays(
      "makes the expected calls and no others in 3.0, with the service's key and secret",
      { options, signIn: { apiKey, apiSecret } },
      (project) => liveBriefly(project, calls3),
    ),
    ...inBothWays(
      "makes the expected calls and no others in 2.x, with the service's token",
      { options, signIn: { apiVersion: "2", accessToken } },
      (project) => liveBriefly(project, calls2),
    ),
  });
});
