/** Killed at any moment; then `pulumi cancel` and `pulumi up`, and no other repair. */
import assert from "node:assert/strict";
import { assertNotPrinted, assertPrinted } from "../support/assert-run";
import { runInParallel, withProject } from "../support/parallel";
import type { Program, Project, Resource } from "../support/project";
import type { RunOptions } from "../support/run";

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

/** Exactly what is declared exists, none twice, none unknown to state, and state has the secrets of all. */
async function whole(project: Project, name: string, clients = count): Promise<void> {
  const { services = [] } = await project.callAuthlete("GET", "/api/service/get/list?start=0&end=100");
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

const settle = async (project: Project, to: Program, options?: RunOptions) => {
  await project.unlock();
  return project.up(to, [], options);
};

/** Each story is killed three times: while it creates, updates and deletes. */
const stories = [false, true].map((plugins) => {
  const tell = withProject({}, async (project) => {
    await project.configure({ rateLimits: '{"perSecond":40}' });
    // Answers that come late widen the gap between a write and its record.
    project.authlete.faults.push({ method: "POST", delay: 80 });
    await project.up(program("first"), [], { kill: { calls: 1, plugins }, code: "failure" });
    await settle(project, program("first"), { kill: { calls: 3, plugins }, code: "failure" });
    await settle(project, program("first"), { kill: { calls: 5, plugins }, code: "failure" });
    const mended = await settle(project, program("first"));
    if (!plugins) assertPrinted(mended, "was created and not recorded: it is taken over");
    await whole(project, "first");
    await project.up(program("second"), [], { kill: { calls: 9, plugins }, code: "failure" });
    await settle(project, program("second"));
    await project.up(program("second", 5), [], { kill: { calls: 6, plugins }, code: "failure" });
    await settle(project, program("second", 5));
    await whole(project, "second", 5);
  });
  return [plugins ? "together with its plugin" : "alone", tell] as const;
});

/** Ctrl-C once: what is under way ends and is recorded, and nothing has to be repaired. */
const interrupt = withProject({}, async (project) => {
  await project.configure({ rateLimits: '{"perSecond":40}' });
  project.authlete.faults.push({ method: "POST", delay: 80 });
  await project.up(program("first"), [], { kill: { calls: 6, plugins: false, signal: "SIGINT" }, code: "failure" });
  const made = Object.values(await project.state()).filter(({ type }) => type.endsWith(":Client"));
  const list = await project.callAuthlete("GET", `/api/${made[0]?.outputs.serviceId}/client/get/list?start=0&end=100`);
  assert.equal(list.clients.length, made.length);
  assert.ok(made.length < count, "the run was interrupted too late");
  assertNotPrinted(await project.up(program("first")), "taken over");
  await whole(project, "first");
});

/** Somebody deletes a client; a refresh makes it anew, and is killed before that is recorded. */
const anew = withProject({}, async (project) => {
  await project.up(program("first", 1));
  const { c0, shop } = await project.state();
  const [serviceId, clientId] = c0.id.split("/");
  await project.callAuthlete("DELETE", `/api/${serviceId}/client/delete/${clientId}`);
  project.authlete.faults.push({ method: "POST", delay: 400, after: true });
  const kill = { calls: 1, path: /client\/create/, plugins: true };
  await project.up(program("first", 1), ["--refresh"], { kill, code: "failure" });
  project.authlete.faults.length = 0;
  assertPrinted(await settle(project, program("first", 1)), "was created and not recorded: it is taken over");
  assert.equal((await project.state()).shop.id, shop.id);
  await whole(project, "first", 1);
});

/** The service itself is made, and not recorded; its rights spread before the next run. */
const service = withProject({ options: { rightsLagMs: 300 } }, async (project) => {
  project.authlete.faults.push({ method: "POST", path: /^\/api\/service$/, delay: 400, after: true, times: 1 });
  const kill = { calls: 1, path: /^\/api\/service$/, plugins: false };
  await project.up(program("first", 2), [], { kill, code: "failure" });
  assertPrinted(await settle(project, program("first", 2)), "was created and not recorded: it is taken over");
  await whole(project, "first", 2);
  // The engine warns of the create that was interrupted until it is told to forget it.
  await project.refresh("--clear-pending-creates");
  assertNotPrinted(await project.up(program("first", 2)), "pending operations");
});

/** A state that is written at the end alone: a kill loses the record of all that the run has done. */
const unrecorded = withProject({}, async (project) => {
  await project.configure({ rateLimits: '{"perSecond":40}' });
  const env = { PULUMI_SKIP_CHECKPOINTS: "true" };
  await project.up(program("first"), [], { kill: { calls: 10, plugins: false }, code: "failure", env });
  assert.doesNotMatch(project.stateFile().text, /authlete:Client/);
  const mended = await settle(project, program("first"), { env });
  const creates = mended.calls.filter(({ path }) => path.endsWith("/client/create"));
  assert.ok(creates.length < count - 5, `${creates.length} of ${count} clients were made anew`);
  await whole(project, "first");
});

describe("A run that is interrupted", () => runInParallel({ "records what was under way": interrupt }));

describe("A run that is killed", () =>
  runInParallel(
    {
      ...Object.fromEntries(stories),
      "while it makes anew what somebody deleted": anew,
      "while it makes a service": service,
      "without checkpoints": unrecorded,
    },
    3,
  ));
