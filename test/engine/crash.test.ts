/** Runs that are killed at some moment. `pulumi cancel` and `pulumi up` must be enough to repair them. */
import assert from "node:assert/strict";
import type { Emulator } from "../../emulator/index";
import { assertNotPrinted, assertPrinted } from "../support/assert-run";
import type { Authlete } from "../support/authlete";
import type { Json } from "../support/console";
import { inBothWays, onAnyAuthlete, runInParallel } from "../support/parallel";
import type { Program, Project, Resource } from "../support/project";
import { describeRun, type RunOptions } from "../support/run";
import { start } from "../unit/cli/run";

const count = 16;
const client = (i: number, name: string): [string, Resource] => [
  `c${i}`,
  { kind: "Client", args: { serviceId: "@shop.id", clientName: `${name} ${i}` } },
];

const program = (name: string, clients = count): Program => ({
  resources: {
    shop: { kind: "Service", args: { serviceName: "Shop" } },
    ...Object.fromEntries(Array.from({ length: clients }, (_, i) => client(i, name))),
  },
});

/** Asserts that exactly what the program declares exists, and that the state knows all of it with its secrets. */
async function assertAsDeclared(project: Project<Authlete>, name: string, clients = count): Promise<void> {
  const services = await project.listServices();
  assert.equal(services.length, 1, "services");
  const list = await project.callAuthlete("GET", `/api/${services[0].apiKey}/client/get/list?start=0&end=100`);
  const state = Object.values(await project.state()).filter(({ type }) => type.endsWith(":Client"));
  const there = (list.clients ?? []).map((one: { clientId: number; clientName: string; clientSecret: string }) => [
    `${services[0].apiKey}/${one.clientId}`,
    one.clientName,
    one.clientSecret,
  ]);
  const known = state.map(({ id, outputs }) => [id, outputs.clientName, JSON.parse(outputs.clientSecret.plaintext)]);
  assert.deepEqual(there.sort(), known.sort());
  assert.deepEqual(
    there.map(([, found]: string[]) => found).sort(),
    Array.from({ length: clients }, (_, i) => `${name} ${i}`).sort(),
  );
  await project.run(["preview", "--refresh", "--expect-no-changes"]);
}

/** Repairs the stack, and runs `up`. */
const repairAndUp = async (project: Project<Authlete>, to: Program, options?: RunOptions) => {
  await project.unlock();
  return project.up(to, [], options);
};

/** Late answers widen the gap between a write and its record. */
const delayAnswers = ({ faults }: Emulator) => void faults.push({ method: "POST", delay: 80 });

/** Kills runs that create, update and delete: of dynamic resources the CLI alone, of native ones their plugin too. */
async function killAndRepair(project: Project<Authlete>): Promise<void> {
  const plugins = project.way === "native";
  await project.configure({ rateLimits: '{"perSecond":40}' });
  await project.up(program("first"), [], { kill: { calls: 1, plugins }, code: "failure" });
  await repairAndUp(project, program("first"), { kill: { calls: 3, plugins }, code: "failure" });
  await repairAndUp(project, program("first"), { kill: { calls: 5, plugins }, code: "failure" });
  const repaired = await repairAndUp(project, program("first"));
  if (!plugins) assertPrinted(repaired, "which was created but never recorded");
  await assertAsDeclared(project, "first");
  await project.up(program("second"), [], { kill: { calls: 9, plugins }, code: "failure" });
  await repairAndUp(project, program("second"));
  await project.up(program("second", 5), [], { kill: { calls: 6, plugins }, code: "failure" });
  await repairAndUp(project, program("second", 5));
  await assertAsDeclared(project, "second", 5);
}

/** One Ctrl-C: the CLI finishes and records what is in flight, so nothing has to be repaired. */
async function interrupt(project: Project): Promise<void> {
  await project.configure({ rateLimits: '{"perSecond":40}' });
  project.authlete.faults.push({ method: "POST", delay: 80 });
  await project.up(program("first"), [], { kill: { calls: 6, plugins: false, signal: "SIGINT" }, code: "failure" });
  const clients = Object.values(await project.state()).filter(({ type }) => type.endsWith(":Client"));
  const list = await project.callAuthlete(
    "GET",
    `/api/${clients[0]?.outputs.serviceId}/client/get/list?start=0&end=100`,
  );
  assert.equal(list.clients.length, clients.length);
  assert.ok(clients.length < count, "the run was interrupted too late");
  assertNotPrinted(await project.up(program("first")), "adopted");
  await assertAsDeclared(project, "first");
}

/**
 * Somebody deletes a client. `up --refresh` creates it again, and is killed before it records that. Until the next `up`,
 * the client is an orphan.
 */
async function recreate(project: Project): Promise<void> {
  await project.up(program("first", 1));
  const { c0, shop } = await project.state();
  const [serviceId, clientId] = c0.id.split("/");
  await project.callAuthlete("DELETE", `/api/${serviceId}/client/delete/${clientId}`);
  project.authlete.faults.push({ method: "POST", delay: 400, after: true });
  const kill = { calls: 1, path: /client\/create/, plugins: true };
  await project.up(program("first", 1), ["--refresh"], { kill, code: "failure" });
  project.authlete.faults.length = 0;
  await project.unlock();
  const { folder, env } = project.workspace;
  const left = await start(["orphans", "--json"], folder, env);
  assert.deepEqual([left.code, left.stderr], [3, ""]);
  const found = JSON.parse(left.stdout).orphans.map(({ name, proven, advice }: Json) => [name, proven, advice]);
  assert.deepEqual(found, [["first 0", true, "adopt"]]);
  assertPrinted(await project.up(program("first", 1)), "which was created but never recorded");
  assert.equal((await project.state()).shop.id, shop.id);
  for (const args of [["orphans"], ["diff", shop.id]]) {
    const { code, stdout, stderr } = await start(args, folder, env);
    assert.deepEqual([code, stderr], [0, ""], stdout);
  }
  await assertAsDeclared(project, "first", 1);
}

/** The service itself is created and not recorded. The rights to it reach the cluster before the next run. */
async function createService(project: Project): Promise<void> {
  project.authlete.faults.push({ method: "POST", path: /^\/api\/service$/, delay: 400, after: true, times: 1 });
  const kill = { calls: 1, path: /^\/api\/service$/, plugins: false };
  await project.up(program("first", 2), [], { kill, code: "failure" });
  assertPrinted(await repairAndUp(project, program("first", 2)), "which was created but never recorded");
  await assertAsDeclared(project, "first", 2);
  // The engine warns of the interrupted create until somebody clears it.
  await project.refresh("--clear-pending-creates");
  assertNotPrinted(await project.up(program("first", 2)), "pending operations");
}
const lag = { options: { rightsLagMs: 300 } };

/** The engine writes the state only at the end, so a kill loses the record of everything that the run did. */
async function skipCheckpoints(project: Project): Promise<void> {
  await project.configure({ rateLimits: '{"perSecond":40}' });
  const env = { PULUMI_SKIP_CHECKPOINTS: "true" };
  await project.up(program("first"), [], { kill: { calls: 10, plugins: false }, code: "failure", env });
  assert.doesNotMatch(project.stateFile().text, /authlete:Client/);
  const repaired = await repairAndUp(project, program("first"), { env });
  const creates = repaired.calls.filter(({ path }) => path.endsWith("/client/create"));
  assert.ok(creates.length < count - 5, `${creates.length} of ${count} clients were created again`);
  await assertAsDeclared(project, "first");
}

/** Deletes that were carried out and not recorded: only a refresh finds out. */
async function destroy(project: Project): Promise<void> {
  await project.up(program("first", 3));
  project.authlete.faults.push({ method: "DELETE", delay: 400, after: true });
  const kill = { calls: 1, path: /client\/delete/, plugins: true };
  await project.run(["destroy", "--yes", "--skip-preview"], { kill, code: "failure" });
  project.authlete.faults.length = 0;
  const blind = await repairAndUp(project, program("first", 3));
  assert.ok(!blind.calls.some(({ path }) => path.endsWith("/client/create")), describeRun(blind));
  const repaired = await project.up(program("first", 3), ["--refresh"]);
  assertPrinted(repaired, /Client \d+\/\d+ no longer exists in Authlete/);
  await assertAsDeclared(project, "first", 3);
}

describe("A run that is interrupted", () => runInParallel(inBothWays("records what was in flight", {}, interrupt)));

describe("A run that is killed", () =>
  runInParallel({
    ...onAnyAuthlete("is repaired by the next run", killAndRepair, delayAnswers),
    ...inBothWays("is repaired, when it was creating again what somebody deleted", {}, recreate),
    ...inBothWays("is repaired, when it was creating a service", lag, createService),
    ...inBothWays("is repaired, when it wrote no checkpoints", {}, skipCheckpoints),
    ...inBothWays("fault 21: is repaired by `up --refresh` alone, when it was destroying", {}, destroy),
  }));
