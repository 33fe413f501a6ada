/** Components whose children use each other's outputs. */
import assert from "node:assert/strict";
import { assertCalls } from "../support/assert-run";
import type { Authlete } from "../support/authlete";
import { inBothWays, onAnyAuthlete, runInParallel } from "../support/parallel";
import type { Program, Project, Resource } from "../support/project";
import { CREATE } from "../support/requests";

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

async function createNestedChildren(project: Project<Authlete>): Promise<void> {
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

/** A client that was alone moves into a component, another one changes its component, and the component its name. */
async function moveChildren(project: Project<Authlete>): Promise<void> {
  const other = { other: component() };
  const resources = { ...siblings, ...other, alone: { ...client("team"), opts: {} } };
  await project.up({ resources });
  const moved = (parent: string, description: string, aliases?: object[]) =>
    client(parent, description, aliases && { aliases });
  const declare = (aliases: Record<string, object[]>): Program => ({
    resources: {
      ...{
        other: resources.other,
        crew: { kind: "Component", opts: aliases["crew"] ? { aliases: aliases["crew"] } : {} },
      },
      ...{ shop: { ...service("team"), opts: { parent: "crew" } }, web: client("crew", "team") },
      ...{ job: moved("other", "@web.clientId", aliases["job"]), solo: moved("crew", "team", aliases["solo"]) },
    },
  });
  const aliases = {
    crew: [{ name: "team" }],
    job: [{ name: "api", parent: "crew" }],
    solo: [{ name: "alone", parent: "stack" }],
  };
  assertCalls(await project.up(declare(aliases)));
  const { crew, other: parent, job, solo } = await project.state();
  assert.deepEqual([job.parent, solo.parent], [parent.urn, crew.urn]);
  assertCalls(await project.up(declare({}), ["--expect-no-changes"]));
}

describe("A component", () => {
  runInParallel({
    ...onAnyAuthlete("fault 0: creates nested children that use each other's outputs", createNestedChildren),
    ...inBothWays("fault 0: creates 200 clients that use an output of one of them", {}, createManyChildren),
    ...onAnyAuthlete(
      "takes another name, and clients that move in or out with another name, by aliases and without a request",
      moveChildren,
    ),
  });
});
