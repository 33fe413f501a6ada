/** What earlier releases left, moved to the resources of the native plugin by the steps of docs/guides/native-types.md. */
import assert from "node:assert/strict";
import { nativeTypeOf, typeOf } from "../../src/resource-type";
import { assertCalls, assertPrinted } from "../support/assert-run";
import { runInParallel, withProject } from "../support/parallel";
import type { Program, Project } from "../support/project";
import { credentialOf, isNative, readRelease, recordings, restore, type Setting } from "../support/release";
import { client, shop } from "../support/resources";
import { declaredBy } from "../support/ways";

const move = (release: string, setting: Setting) => async (project: Project) => {
  const left = readRelease(release, setting, project.authlete.url);
  await restore(project, left);
  await project.up(left.program, ["--refresh"]);
  const before = project.stateFile().resources;
  const up = await project.up(declaredBy("native", left.program, typeOf));
  assert.deepEqual(
    up.calls.filter(({ method }) => method !== "GET"),
    [],
    up.out,
  );
  const { resources } = project.stateFile();
  for (const [name, { kind }] of Object.entries(left.program.resources)) {
    if (kind === "Provider") continue;
    assert.deepEqual([resources[name].type, resources[name].id], [nativeTypeOf(kind), before[name].id]);
  }
  await project.showDrift(0);
  await project.destroy();
  const { services = [] } = await project.callAuthlete("GET", "/api/service/get/list");
  assert.deepEqual(services, []);
};

const count = 1000;

/** A service with many clients. */
const many: Program = {
  resources: Object.fromEntries([
    ["shop", shop()],
    ...Array.from({ length: count }, (_, i) => [`c${i}`, client({ clientName: `Client ${i}` })]),
  ]),
};

async function moveMany(project: Project): Promise<void> {
  await project.configure({ rateLimits: '{"perSecond":1000}' });
  const env = { PULUMI_SKIP_CHECKPOINTS: "true" };
  await project.up(many, [], { env });
  for (const program of [declaredBy("native", many, typeOf), declaredBy("dynamic", many, nativeTypeOf)]) {
    const moved = await project.up(program, [], { env });
    assertCalls(moved);
    assertPrinted(moved, `${count + 2} unchanged`);
  }
}

/** The engine says nothing of `deletedWith`, and drops the record of the client. */
async function keepService(project: Project): Promise<void> {
  const program = (args = {}): Program => ({
    resources: {
      shop: { kind: "Service", args: { serviceName: "Shop", ...args } },
      web: { kind: "Client", args: { serviceId: "@shop.id", clientName: "Web" }, opts: { deletedWith: "shop" } },
    },
  });
  await project.up(program());
  const refused = await project.run(["destroy", "--yes", "--skip-preview"], { code: "failure" });
  assertPrinted(refused, "is not deleted: it holds a client unknown to this stack");
  await project.up(program({ forceDestroy: true }));
  assertCalls(await project.destroy(), "POST /api/service/remove");
}

describe("A service of the native plugin", () =>
  runInParallel({
    "stays while it holds clients that are deletedWith it, unless forceDestroy is recorded": withProject(
      { way: "native" },
      keepService,
    ),
  }));

describe("A stack of 1,000 clients", () =>
  runInParallel({ "moves to the native plugin and back, without a request": withProject({}, moveMany) }));

describe("State of an earlier release", () => {
  const stories = recordings()
    .filter(([, setting]) => !isNative(setting))
    .map(([release, setting]) => [
      `moves to the resources of the native plugin, without a write: ${release} on Authlete ${setting}`,
      withProject({ signIn: credentialOf(setting) }, move(release, setting)),
    ]);
  runInParallel(Object.fromEntries(stories));
});
