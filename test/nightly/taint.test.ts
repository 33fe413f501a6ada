/** The command `pulumi state taint`. */
import assert from "node:assert/strict";
import { assertCalls } from "../support/assert-run";
import type { Authlete } from "../support/authlete";
import { onAnyAuthlete, runInParallel } from "../support/parallel";
import type { Program, Project } from "../support/project";
import { CREATE, DELETE } from "../support/requests";
import { client, shop } from "../support/resources";

const order = ({ calls }: { calls: { method: string; path: string }[] }) =>
  calls.map(({ method, path }) => `${method} ${path.split("/").at(-1)}`);

/** A tainted client is created again, and the old one is deleted afterwards. */
async function taint(project: Project<Authlete>): Promise<void> {
  const program: Program = {
    resources: { shop: shop(), web: client(), app: client() },
    outputs: { web: "@web.id" },
  };
  await project.up(program);
  const { web: old = "" } = await project.outputs();
  await project.run(["state", "taint", project.urn("Client", "web"), "--yes"]);
  const up = await project.up(program);
  assertCalls(up, CREATE, DELETE);
  assert.deepEqual(order(up), ["GET list?start=0&end=100", "POST create", `DELETE ${old.split("/")[1]}`]);
  const { web: recreated } = await project.outputs();
  assert.notEqual(recreated, old);
  assertCalls(await project.up(program));
  const { clients } = await project.callAuthlete("GET", `/api/${old.split("/")[0]}/client/get/list`);
  assert.equal(clients.length, 2);
}

describe("A client", () => {
  runInParallel(onAnyAuthlete("is replaced after `pulumi state taint`", taint));
});
