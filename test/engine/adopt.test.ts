/** Resources that take over what exists, in programs that nobody watches. */
import assert from "node:assert/strict";
import { assertCalls, assertNotPrinted, assertPrinted } from "../support/assert-run";
import type { Json } from "../support/console";
import { inBothWays, runInParallel } from "../support/parallel";
import type { Program, Project, Resource } from "../support/project";
import { CREATE, DELETE, READ, REMOVE, UPDATE } from "../support/requests";
import { client, shop } from "../support/resources";

const READ_SERVICE = "GET /api/:id/service/get";
const UPDATE_SERVICE = "POST /api/:id/service/update";
type Args = Record<string, unknown>;

/** A service with a client, both made by hand, and their ids. */
async function makeByHand(project: Project): Promise<{ shop: string; web: string }> {
  const { apiKey, clientIds } = project.authlete.seed({
    service: { serviceName: "By hand", description: "kept", supportedScopes: [{ name: "read" }] },
    clients: [{ clientName: "By hand", description: "kept", redirectUris: ["https://a.example/"] }],
  });
  return { shop: apiKey, web: `${apiKey}/${clientIds[0]}` };
}

const web = (args: Args, opts: Args = {}): Resource => client({ clientName: "Web", ...args }, opts);
const programOf = (resources: Program["resources"]): Program => ({ resources });

/** Asserts that only these fields of an object differ from what it was. */
async function assertOnlyChanged(project: Project, id: string, before: Json, changes: object): Promise<void> {
  const actual = await project.readFromAuthlete(id);
  assert.deepEqual({ ...actual, modifiedAt: 0 }, { ...before, ...changes, modifiedAt: 0 });
}

async function adoptAndLive(project: Project): Promise<void> {
  const ids = await makeByHand(project);
  const [service, before] = [await project.readFromAuthlete(ids.shop), await project.readFromAuthlete(ids.web)];
  const program = programOf({ shop: shop({ adopt: ids.shop }), web: web({ adopt: ids.web }) });

  const preview = await project.preview(program);
  assertCalls(preview);
  assertPrinted(preview, `adopts the existing service ${ids.shop}: it gets`, `the existing client ${ids.web}`);
  const adopted = await project.up(program);
  assertCalls(adopted, READ_SERVICE, UPDATE_SERVICE, READ, UPDATE);
  assertPrinted(adopted, `Authlete: adopts Service ${ids.shop}, and changes serviceName`);
  assertPrinted(adopted, `Authlete: adopts Client ${ids.web}, and changes clientName`);
  await assertOnlyChanged(project, ids.shop, service, { serviceName: "Shop" });
  await assertOnlyChanged(project, ids.web, before, { clientName: "Web" });
  const state = await project.state();
  assert.deepEqual([state["shop"].id, state["web"].id], [ids.shop, ids.web]);
  assert.equal(JSON.parse(state["web"].outputs.clientSecret.plaintext), before.clientSecret);

  project.setProgram(program);
  const again = await project.run(["preview", "--refresh", "--expect-no-changes"]);
  assertNotPrinted(again, "adopt");
  const renamed = { page: web({ adopt: ids.web }, { aliases: [{ name: "web" }] }) };
  const unchanged = await project.up(programOf({ shop: shop({ adopt: "1234" }), ...renamed }));
  assertCalls(unchanged);
  assertPrinted(unchanged, "3 unchanged");
  const changed = await project.up(programOf({ shop: shop(), page: web({ description: "ours" }) }));
  assertCalls(changed, READ, UPDATE);
  assertPrinted(changed, "[diff: +description]");

  await project.run(["state", "taint", project.urn("Client", "page"), "--yes"]);
  assertCalls(await project.up(programOf({ shop: shop(), page: web({ adopt: ids.web }) })), CREATE, DELETE);
  assert.notEqual((await project.state())["page"].id, ids.web);
  assertCalls(await project.destroy(), "GET /api/:id/client/get/list?start=0&end=100", DELETE, REMOVE);
}

async function refuseAndRecover(project: Project): Promise<void> {
  const ids = await makeByHand(project);
  const own = (args: Args): Resource => web({ serviceId: ids.shop, ...args });
  const missing = await project.up(programOf({ web: own({ adopt: `${ids.shop}/4040` }) }), [], { code: "failure" });
  assertCalls(missing, "GET /api/:id/client/get/:id 404");
  assertPrinted(missing, `Client ${ids.shop}/4040 does not exist, so it cannot be adopted: correct adopt`);

  const twice = programOf({ web: own({ adopt: ids.web }), other: own({ adopt: ids.web }) });
  const refused = await project.preview(twice, [], { code: "failure" });
  assertCalls(refused);
  assertPrinted(refused, /adopt: this stack has \d+\/\d+ already, as "(web|other)": remove one of the two/);

  // The program reads the client first, and takes it over under the same name.
  const lookedUp: Resource = { kind: "Client", get: ids.web };
  await project.up(programOf({ web: lookedUp }));
  project.authlete.faults.push({ method: "POST", path: /client\/update/, delay: 80 });
  const program = programOf({ web: own({ adopt: ids.web }) });
  const kill = { calls: 1, path: /client\/update/, plugins: true };
  await project.up(program, [], { kill, code: "failure" });
  await project.unlock();
  const repaired = await project.up(program);
  assertPrinted(repaired, `Authlete: adopts Client ${ids.web}`);
  assert.ok(repaired.calls.every(({ path }) => !path.endsWith("create")));
  assert.equal((await project.state())["web"].id, ids.web);

  const held = await project.preview(programOf({ other: own({ adopt: ids.web }) }), [], { code: "failure" });
  assertCalls(held);
  assertPrinted(held, `adopt: this stack has ${ids.web} already, as "web"`, '`aliases: [{ name: "web" }]`');
  const elsewhere = own({ serviceId: "1234567890", adopt: ids.web });
  assertPrinted(await project.preview(programOf({ web: elsewhere })), "a change of serviceId replaces it");
  assertCalls(await project.destroy(), DELETE);
}

describe("adopt", () =>
  runInParallel({
    ...inBothWays(
      "records a service and a client as they are, changes what the program gives, and means nothing afterwards",
      {},
      adoptAndLive,
    ),
    ...inBothWays(
      "creates nothing where it is wrong, where another resource is the object, and after a crash",
      {},
      refuseAndRecover,
    ),
  }));
