/** Components whose children use each other's outputs. */
import assert from "node:assert/strict";
import { assertCalls } from "../support/assert-run";
import { runInParallel, withProject } from "../support/parallel";
import type { Program, Project, Resource } from "../support/project";

const CREATE = "POST /api/:id/client/create";

const component = (parent?: string): Resource => ({ kind: "Component", opts: { ...(parent && { parent }) } });
const service = (parent: string): Resource => ({ kind: "Service", args: { serviceName: parent }, opts: { parent } });
const client = (parent: string, description: unknown = parent, more: object = {}): Resource => ({
  kind: "Client",
  args: { serviceId: "@shop.id", description },
  opts: { parent, ...more },
});

/** `api` needs an output of `web`, its sibling, and both need one of `shop`, another sibling. */
const siblings = {
  team: component(),
  shop: service("team"),
  web: client("team"),
  api: client("team", "@web.clientId"),
};

async function createNestedChildren(project: Project): Promise<void> {
  const deep = { inner: component("team"), innermost: component("inner"), job: client("innermost", "@web.clientId") };
  const child = { child: client("web", "@api.clientId"), grandchild: client("child", "@job.clientId") };
  const program: Program = { resources: { ...siblings, ...deep, ...child } };
  await project.preview(program);
  const up = await project.up(program);
  assertCalls(up, "POST /api/service", ...Array(5).fill(CREATE));
  assertCalls(await project.up(program));
  const { web, api } = await project.state();
  assert.equal(api.inputs.description, web.id.split("/")[1]);
  await project.destroy();
  assert.deepEqual(
    Object.keys(await project.state()).filter((name) => !name.startsWith("engine-")),
    [],
  );
}

async function createManyChildren(project: Project): Promise<void> {
  const clients = Array.from({ length: 200 }, (_, i) => [`c${i}`, client("team", i ? "@c0.clientId" : "first")]);
  await project.configure({ rateLimits: '{"perSecond":1000}' });
  const program: Program = { resources: { ...siblings, ...Object.fromEntries(clients) } };
  const up = await project.up(program);
  assert.equal(up.calls.filter(({ path }) => path.endsWith("/client/create")).length, 202);
  assertCalls(await project.up(program));
}

async function moveChild(project: Project): Promise<void> {
  const other = { other: component() };
  await project.up({ resources: { ...siblings, ...other } });
  const aliases = { aliases: [{ parent: "team" }] };
  const program = { resources: { ...other, ...siblings, api: client("other", "@web.clientId", aliases) } };
  assertCalls(await project.up(program));
  const { other: parent, api } = await project.state();
  assert.equal(api.parent, parent.urn);
  assertCalls(await project.up({ resources: { ...program.resources, api: client("other", "@web.clientId") } }));
}

describe("A component", () => {
  runInParallel({
    "fault 0: creates nested children that use each other's outputs": withProject({}, createNestedChildren),
    "fault 0: creates 200 clients that use an output of one of them": withProject({}, createManyChildren),
    "hands a child over to another component by an alias, without a request": withProject({}, moveChild),
  });
});
