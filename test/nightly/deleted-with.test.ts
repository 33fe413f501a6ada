/** A service whose clients all have the option `deletedWith`. */
import assert from "node:assert/strict";
import { assertCalls } from "../support/assert-run";
import { runInParallel, withProject } from "../support/parallel";
import type { Program, Project } from "../support/project";
import { CREATE, DELETE, REMOVE } from "../support/requests";
import { client, shop } from "../support/resources";

/** The engine counts clients as deleted before it asks for the service's delete. What that delete leaves, `up` takes over. */
async function deleteWithService(project: Project): Promise<void> {
  await project.configure({ rateLimits: '{"perSecond":1000}' });
  const declare = (count: number): Program => ({
    resources: Object.fromEntries([
      ["shop", shop()],
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

describe("A service with 100 clients that have deletedWith", () => {
  runInParallel({
    "is deleted by one request, and replaced with its clients by --replace": withProject({}, deleteWithService),
  });
});
