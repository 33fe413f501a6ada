/** The flags of `pulumi` that choose what a run touches, and what a run does after an error. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { assertCalls, assertPrinted } from "../support/assert-run";
import { inBothWays, runInParallel } from "../support/parallel";
import type { Program, Project } from "../support/project";
import { CREATE, DELETE, READ, REMOVE, UPDATE } from "../support/requests";
import { client, shop } from "../support/resources";

async function chooseClients(project: Project): Promise<void> {
  const declare = (description: string): Program => ({
    resources: { shop: shop(), a: client({ description }), b: client({ description }) },
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
      ...{ shop: shop(), failing: client({ clientIdAlias }), waiting: client({}, { dependsOn: ["failing"] }) },
      other: client({}),
    },
  });
  await project.up({ resources: { shop: shop() } });
  const { id } = (await project.state()).shop;
  await project.callAuthlete("POST", `/api/${id}/client/create`, { clientIdAlias: "taken" });
  const failed = await project.up(declare("taken"), ["--continue-on-error"], { code: "failure" });
  assertCalls(failed, `${CREATE} 400`, "GET /api/:id/client/get/taken", CREATE);
  const { failing, waiting, other } = await project.state();
  assert.ok(other.id && !failing && !waiting, failed.out);
  assertCalls(await project.up(declare("free")), CREATE, CREATE);
}

/** The plan of a preview. Pulumi leaves the provider of dynamic resources out of it, and then misses it. */
async function followPlan(project: Project): Promise<void> {
  const plan = join(project.workspace.folder, "plan.json");
  const declare = (description: string): Program => ({ resources: { shop: shop(), web: client({ description }) } });
  await project.up(declare("first"));
  await project.preview(declare("second"), ["--save-plan", plan]);
  const isNative = project.way === "native";
  const planned = await project.up(declare("second"), ["--plan", plan], { code: isNative ? 0 : "failure" });
  if (isNative) return assertCalls(planned, READ, UPDATE);
  assertCalls(planned);
  assertPrinted(planned, "pulumi:providers:pulumi::default violates plan");
}

describe("The flags of `pulumi`", () => {
  runInParallel({
    ...inBothWays("work with native resources alone: --save-plan and --plan", {}, followPlan),
    ...inBothWays("work: --exclude, --target-replace, refresh --preview-only and --refresh", {}, chooseClients),
    ...inBothWays(
      "work: --continue-on-error creates what does not depend on the failure, and the next up the rest",
      {},
      continueAfterError,
    ),
  });
});
