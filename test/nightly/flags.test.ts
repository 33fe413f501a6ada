/** The flags of `pulumi` that choose what a run touches, and what a run does after an error. */
import assert from "node:assert/strict";
import { assertCalls, assertPrinted } from "../support/assert-run";
import { inBothWays, runInParallel, withProject } from "../support/parallel";
import type { Program, Project, Resource } from "../support/project";

const READ = "GET /api/:id/client/get/:id";
const CREATE = "POST /api/:id/client/create";
const UPDATE = "POST /api/:id/client/update/:id";
const DELETE = "DELETE /api/:id/client/delete/:id";
const REMOVE = "POST /api/service/remove";

const shop: Resource = { kind: "Service", args: { serviceName: "Shop" } };
const client = (args: object, opts = {}): Resource => ({
  kind: "Client",
  args: { serviceId: "@shop.id", ...args },
  opts,
});

async function chooseClients(project: Project): Promise<void> {
  const declare = (description: string): Program => ({
    resources: { shop, a: client({ description }), b: client({ description }) },
  });
  await project.up(declare("first"));
  assertCalls(await project.up(declare("second"), ["--exclude", project.urn("Client", "a")]), READ, UPDATE);
  const { a, b } = await project.state();
  assert.deepEqual([a.outputs.description, b.outputs.description], ["first", "second"]);
  assertCalls(await project.up(declare("second"), ["--target-replace", project.urn("Client", "a")]), CREATE, DELETE);

  await project.changeInConsole(b.id, { description: "theirs" });
  const drift = await project.showDrift(7);
  assertPrinted(drift, /~ description: "second" => "theirs"/);
  assert.equal((await project.state()).b.outputs.description, "second", "a preview records nothing");
  await project.up(declare("second"), ["--refresh"]);
  assert.equal((await project.readFromAuthlete(b.id)).description, "second");

  assertCalls(await project.run(["destroy", "--yes", "--exclude", project.urn("Service", "shop")]), DELETE, DELETE);
  assertCalls(await project.destroy(), REMOVE);
}

/** The alias of one client is taken. */
async function continueAfterError(project: Project): Promise<void> {
  const declare = (clientIdAlias: string): Program => ({
    resources: {
      ...{ shop, failing: client({ clientIdAlias }), waiting: client({}, { dependsOn: ["failing"] }) },
      other: client({}),
    },
  });
  await project.up({ resources: { shop } });
  const { id } = (await project.state()).shop;
  await project.callAuthlete("POST", `/api/${id}/client/create`, { clientIdAlias: "taken" });
  const failed = await project.up(declare("taken"), ["--continue-on-error"], { code: "failure" });
  assertCalls(failed, `${CREATE} 400`, "GET /api/:id/client/get/taken", CREATE);
  const { failing, waiting, other } = await project.state();
  assert.ok(other.id && !failing && !waiting, failed.out);
  assertCalls(await project.up(declare("free")), CREATE, CREATE);
}

/** The engine counts clients as deleted before it asks for the service's delete. What that delete leaves, `up` takes over. */
async function deleteWithService(project: Project): Promise<void> {
  await project.configure({ rateLimits: '{"perSecond":1000}' });
  const declare = (count: number): Program => ({
    resources: Object.fromEntries([
      ["shop", shop],
      ...Array.from({ length: count }, (_, i) => [`c${i}`, client({}, { deletedWith: "shop" })]),
    ]),
  });
  await project.up(declare(100));
  const { shop: service, c0 } = await project.state();
  project.authlete.faults.push({ path: /service\/remove/, times: 1, status: 400, body: {} });
  assertCalls(await project.run(["destroy", "--yes"], { code: "failure" }), `${REMOVE} 400`);
  const left = await project.state();
  assert.deepEqual([left.shop?.id, left.c0], [service.id, undefined]);
  const { totalCount } = await project.callAuthlete("GET", `/api/${service.id}/client/get/list`);
  assert.equal(totalCount, 100);

  const again = await project.up(declare(2));
  assert.ok(!again.calls.some(({ path }) => path.endsWith("/create")), again.out);
  assert.equal((await project.state()).c0.id, c0.id);
  const replaced = await project.up(declare(2), ["--replace", project.urn("Service", "shop")]);
  assertCalls(replaced, "POST /api/service", CREATE, CREATE, REMOVE);

  // The clients that are not targeted go with their service, and only the next run makes new ones.
  const targeted = await project.up(declare(2), ["--target-replace", project.urn("Service", "shop")]);
  assertCalls(targeted, "POST /api/service", REMOVE);
  const gone = `${DELETE} 403`;
  assertCalls(await project.up(declare(2)), CREATE, CREATE, gone, gone);
  assertCalls(await project.destroy(), REMOVE);
}

describe("The flags of `pulumi`", () => {
  runInParallel({
    ...inBothWays("work: --exclude, --target-replace, refresh --preview-only and --refresh", {}, chooseClients),
    ...inBothWays(
      "work: --continue-on-error creates what does not depend on the failure, and the next up the rest",
      {},
      continueAfterError,
    ),
  });
});

describe("A service with 100 clients that have deletedWith", () => {
  runInParallel({
    "is deleted by one request, and replaced with its clients by --replace": withProject({}, deleteWithService),
  });
});
