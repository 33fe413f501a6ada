/** What only the native plugin does, and the move between the two ways to declare. */
import assert from "node:assert/strict";
import { nativeTypeOf as nativeType, typeOf } from "../../src/resource-type";
import { assertCalls, assertNotPrinted, assertPrinted } from "../support/assert-run";
import { runInParallel, withProject } from "../support/parallel";
import type { Program, Project, Resource, Way } from "../support/project";

const CREATE = "POST /api/:id/client/create";
const READ = "GET /api/:id/client/get/:id";
const UPDATE = "POST /api/:id/client/update/:id";
const DELETE = "DELETE /api/:id/client/delete/:id";

/** A program of one way, with aliases of the other one if the stack moves from there. */
function newProgram({ authlete: { url, idpUrl, credentials } }: Project, way: Way, isMoving: boolean): Program {
  const { accessToken, organizationId, apiServerId } = credentials;
  const before = way === "native" ? typeOf : nativeType;
  const declare = (kind: "Service" | "Client", args: object, opts = {}): Resource => ({
    ...{ kind, args: { ...args } },
    opts: { ...opts, ...(isMoving && { aliases: [{ type: before(kind) }] }) },
  });
  const provider = { provider: "explicit" };
  return {
    way,
    resources: {
      explicit: { kind: "Provider", args: { baseUrl: url, idpUrl, accessToken, organizationId, apiServerId } },
      shop: declare("Service", { serviceName: "Shop" }),
      web: declare("Client", { serviceId: "@shop.id", clientName: "Web", clientSecret: "@config.given" }),
      theirShop: declare("Service", { serviceName: "Their shop" }, provider),
      theirWeb: declare("Client", { serviceId: "@theirShop.id", clientName: "Their web" }, provider),
    },
    outputs: { web: "@web.id", theirWeb: "@theirWeb.id" },
  };
}

async function moveAndReturn(project: Project): Promise<void> {
  await project.configure({ "engine:given!": "given-secret" });
  const program = (way: Way, isMoving = false) => newProgram(project, way, isMoving);
  await project.up(program("dynamic"));
  const ids = await project.outputs();

  const moved = await project.up(program("native", true));
  assertCalls(moved);
  assertPrinted(moved, "5 unchanged");
  assert.deepEqual(await project.outputs(), ids);
  assert.equal((await project.state())["theirWeb"].type, nativeType("Client"));
  assertCalls(await project.up(program("native")));
  await project.showDrift(0);

  const renamed = program("native");
  Object.assign(renamed.resources["theirWeb"]?.args ?? {}, { clientName: "The web" });
  assertCalls(await project.up(renamed), READ, UPDATE);
  assertCalls(await project.up(program("native")), READ, UPDATE);

  const returned = await project.up(program("dynamic", true));
  assertCalls(returned);
  assertPrinted(returned, "5 unchanged");
  assertCalls(await project.up(program("dynamic")));
  await project.showDrift(0);
  assert.deepEqual(await project.outputs(), ids);
  const services = ["POST /api/service/remove", "POST /api/service/remove"];
  assertCalls(await project.destroy(), DELETE, DELETE, ...services);
}

/** Replacements on demand, an import by the CLI, and what a preview knows. */
async function replaceAndImport(project: Project): Promise<void> {
  const client = (clientName: string): Resource => ({ kind: "Client", args: { serviceId: "@shop.id", clientName } });
  const program: Program = {
    resources: { shop: { kind: "Service", args: { serviceName: "Shop" } }, web: client("Web") },
    outputs: { web: "@web.id", secret: "@web.clientSecret", service: "@shop.apiKey" },
  };
  await project.up(program);
  const { web: first = "", service } = await project.outputs();
  const urn = String((await project.state())["web"].urn);

  await project.run(["state", "taint", urn, "--yes"]);
  assertCalls(await project.up(program), CREATE, DELETE);
  const { web: second } = await project.outputs();
  assert.notEqual(second, first);
  const replaced = await project.up(program, ["--replace", urn]);
  assertCalls(replaced, CREATE, DELETE);
  assertNotPrinted(replaced, "adopted");

  // What an update will not change is known to those who depend on it.
  program.resources["shop"] = { kind: "Service", args: { serviceName: "The shop" } };
  const preview = await project.preview(program, ["--diff"]);
  assertPrinted(preview, /~ serviceName: "Shop" => "The shop"/, "~ 1 to update\n    2 unchanged");
  assertNotPrinted(preview, "unknown", "--outputs");
  assertPrinted(await project.up(program), /Authlete: .*requests?.* of the hour's allowance/);

  const made = await project.callAuthlete("POST", `/api/${service}/client/create`, { clientName: "Hand" });
  const id = `${service}/${made.clientId}`;
  const options = ["--yes", "--skip-preview", "--protect=false", "--generate-code=false"];
  await project.run(["import", nativeType("Client"), "hand", id, ...options]);
  program.resources["hand"] = client("Hand");
  assertCalls(await project.preview(program, ["--expect-no-changes"]));
  await project.up(program);
  await project.showDrift(0);
}

describe("The native plugin", () =>
  runInParallel({
    "takes a stack of dynamic resources over and gives it back, without a request": withProject({}, moveAndReturn),
    "replaces and imports on demand": withProject({ way: "native" }, replaceAndImport),
  }));
