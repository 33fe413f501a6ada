/** A service is not deleted while it holds clients that the stack does not know. */
import assert from "node:assert/strict";
import { assertCalls, assertPrinted } from "../support/assert-run";
import { pathOf } from "../support/console";
import { inBothWays, runInParallel, withProject } from "../support/parallel";
import type { Project } from "../support/project";
import { CREATE, DELETE, REMOVE, UPDATE } from "../support/requests";
import { client, shop, withIds } from "../support/resources";

const LIST = "GET /api/:id/client/get/list?start=0&end=100";
const BEFORE_CREATE = "GET /api/service/get/list?start=0&end=100";
const SECRET = "POST /api/:id/client/secret/update/:id";

const together = { deletedWith: "shop" };
const destroy = ["destroy", "--yes", "--skip-preview"];

/** Somebody else creates clients in a service. Returns their ids. */
const createForeign = (project: Project, serviceId: string, count: number): Promise<string[]> =>
  Promise.all(
    Array.from({ length: count }, async () => {
      const { clientId } = await project.callAuthlete("POST", `/api/${serviceId}/client/create`, {});
      return `${serviceId}/${clientId}`;
    }),
  );

/** The names of the recorded resources of this package. */
async function recorded(project: Project): Promise<string[]> {
  const all = Object.entries(await project.state());
  return all.filter(([, { type }]) => type.includes("dynamic/authlete")).map(([name]) => name);
}

/** The stack deletes its own client, and none of the others: a retained one and fourteen of somebody else. */
async function destroyWithOthers(project: Project): Promise<void> {
  const clients = { web: client(), both: client({}, together), kept: client({}, { retainOnDelete: true }) };
  await project.up(withIds({ shop: shop(), ...clients }));
  const { shop: id = "" } = await project.outputs();
  await createForeign(project, id, 14);
  const refused = await project.run(destroy, { code: "failure" });
  assertCalls(refused, DELETE, LIST);
  assertPrinted(refused, `Service ${id} is not deleted: it holds 15 clients unknown to this stack, which would be`);
  assertPrinted(refused, "delete them first, or set forceDestroy: true on the Service and run `pulumi up`");
  assert.deepEqual(await recorded(project), ["shop"]);

  const forced = await project.up(withIds({ shop: shop({ forceDestroy: true }) }));
  assertCalls(forced, "GET /api/:id/service/get");
  assertCalls(await project.destroy(), REMOVE);
}

async function replaceAndDestroy(project: Project): Promise<void> {
  const program = withIds({ shop: shop(), a: client({}, together), b: client({}, together) });
  await project.up(withIds({ shop: shop(), a: client({}, together), b: client() }));
  const declared = await project.up(program);
  assertCalls(declared, "GET /api/:id/client/get/:id", UPDATE);
  assertPrinted(declared, "[diff: +__deletedWith]");
  const { shop: old = "" } = await project.outputs();
  const [foreign = ""] = await createForeign(project, old, 1);
  await project.run(["state", "taint", project.urn("Service", "shop"), "--yes"]);
  const preview = await project.preview(program);
  assertCalls(preview);
  assertPrinted(preview, "a change of serviceId replaces it, and the new one has another clientId and another");
  const refused = await project.up(program, [], { code: "failure" });
  assertCalls(refused, BEFORE_CREATE, "POST /api/service", CREATE, CREATE, LIST);
  assertPrinted(refused, `Service ${old} is not deleted: it holds a client unknown to this stack`);
  await project.callAuthlete("DELETE", pathOf(foreign, "delete"));
  assertCalls(await project.up(program), LIST, REMOVE);
  assertCalls(await project.destroy(), LIST, REMOVE);
}

/** A client that the stack has let go, and declares again. */
async function declareAgain(project: Project): Promise<void> {
  const program = withIds({ shop: shop(), kept: client({}, { retainOnDelete: true }) });
  await project.up(program);
  const original = await project.state();
  assertCalls(await project.up(withIds({ shop: shop() })));
  const adopted = await project.up(program);
  assertCalls(adopted, UPDATE, SECRET);
  assertPrinted(adopted, /adopted Client \d+, which was created but never recorded/);
  const { kept } = await project.state();
  assert.equal(kept.id, original["kept"].id);
  assert.notEqual(kept.outputs.clientSecret.plaintext, original["kept"].outputs.clientSecret.plaintext);

  const forget = ["state", "delete", project.urn("Client", "kept"), "--yes"];
  await project.run(forget);
  assertCalls(await project.up(program), UPDATE, SECRET);
  assert.equal((await project.state())["kept"].id, kept.id);

  await project.run(forget);
  await project.configure({ recoveryAge: 0 });
  assertCalls(await project.up(program), CREATE);
  assert.notEqual((await project.state())["kept"].id, kept.id);
}

describe("A client", () =>
  runInParallel({
    ...inBothWays(
      "fault 22: is adopted with a new secret, if it was let go and is declared again, and created anew with recoveryAge 0",
      {},
      declareAgain,
    ),
  }));

describe("A service", () =>
  runInParallel({
    "fault 33: is destroyed with clients that the stack does not know only if forceDestroy is recorded": withProject(
      {},
      destroyWithOthers,
    ),
    "fault 33: goes in one request with clients that are deletedWith it, as soon as no other is left, also when it is replaced":
      withProject({}, replaceAndDestroy),
  }));
