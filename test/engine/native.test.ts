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
const ISSUE = ["POST /api/servicetoken/all", "GET /api/:id/service/get", "POST /api/servicetoken/create"];
const REVOKE = "POST /api/servicetoken/revoke";

const keys = { algorithms: ["ES256"], publishFor: "1d", retainFor: "1d" };

/** A program of one way, with aliases of the other one if the stack moves from there. */
function newProgram({ authlete: { url, idpUrl, credentials } }: Project, way: Way, isMoving: boolean): Program {
  const { accessToken, organizationId, apiServerId } = credentials;
  const before = way === "native" ? typeOf : nativeType;
  const declare = (kind: Resource["kind"], args: object, opts = {}): Resource => ({
    ...{ kind, args: { ...args } },
    opts: { ...opts, ...(isMoving && { aliases: [{ type: before(kind) }] }) },
  });
  const provider = { provider: "explicit" };
  return {
    way,
    resources: {
      explicit: { kind: "Provider", args: { baseUrl: url, idpUrl, accessToken, organizationId, apiServerId } },
      shop: declare("Service", { serviceName: "Shop", hsmEnabled: true }),
      web: declare("Client", { serviceId: "@shop.id", clientName: "Web", clientSecret: "@config.given" }),
      keys: declare("KeySet", keys),
      token: declare("ServiceToken", { serviceId: "@shop.id", description: "CI", rotate: "1", rotateEvery: "30d" }),
      key: declare("Hsk", { serviceId: "@shop.id", kty: "EC", hsmName: "google" }),
      theirShop: declare("Service", { serviceName: "Their shop" }, provider),
      theirWeb: declare("Client", { serviceId: "@theirShop.id", clientName: "Their web" }, provider),
    },
    outputs: {
      ...{ web: "@web.id", theirWeb: "@theirWeb.id", jwks: "@keys.jwks", key: "@key.id" },
      ...{ token: "@token.accessToken", rotatesAt: "@token.rotatesAt" },
    },
  };
}

async function moveAndReturn(project: Project): Promise<void> {
  await project.configure({ "engine:given!": "given-secret" });
  const program = (way: Way, isMoving = false) => newProgram(project, way, isMoving);
  await project.up(program("dynamic"));
  const ids = await project.outputs();

  const moved = await project.up(program("native", true));
  assertCalls(moved);
  assertPrinted(moved, "8 unchanged");
  assert.deepEqual(await project.outputs(), ids);
  assert.equal(project.stateFile().resources["theirWeb"].type, nativeType("Client"));
  assertCalls(await project.up(program("native")));
  await project.showDrift(0);

  const changed = program("native");
  Object.assign(changed.resources["theirWeb"]?.args ?? {}, { clientName: "The web" });
  Object.assign(changed.resources["token"]?.args ?? {}, { rotate: "2" });
  for (const next of [changed, program("native")]) assertCalls(await project.up(next), READ, UPDATE, ...ISSUE, REVOKE);
  const rotated = await project.outputs();
  assert.notEqual(rotated["token"], ids["token"]);

  const returned = await project.up(program("dynamic", true));
  assertCalls(returned);
  assertPrinted(returned, "8 unchanged");
  assertCalls(await project.up(program("dynamic")));
  await project.showDrift(0);
  assert.deepEqual(await project.outputs(), rotated);
  const services = ["POST /api/service/remove", "POST /api/service/remove"];
  const others = [REVOKE, "DELETE /api/:id/hsk/delete/:id"];
  assertCalls(await project.destroy(), DELETE, DELETE, ...others, ...services);
}

/** Replacements on demand, an import by the CLI, and what a preview knows. */
async function replaceAndImport(project: Project): Promise<void> {
  const client = (clientName: string): Resource => ({ kind: "Client", args: { serviceId: "@shop.id", clientName } });
  const service = (serviceName: string): Resource => ({ kind: "Service", args: { serviceName, jwks: "@keys.jwks" } });
  const program: Program = {
    resources: { keys: { kind: "KeySet", args: keys }, shop: service("Shop"), web: client("Web") },
    outputs: { web: "@web.id", secret: "@web.clientSecret", service: "@shop.apiKey", keys: "@keys.keyIds" },
  };
  await project.up(program);
  const { web: first = "", service: serviceId } = await project.outputs();
  const urn = project.urn("Client", "web");

  await project.run(["state", "taint", urn, "--yes"]);
  assertCalls(await project.up(program), CREATE, DELETE);
  const { web: second } = await project.outputs();
  assert.notEqual(second, first);
  const replaced = await project.up(program, ["--replace", urn]);
  assertCalls(replaced, CREATE, DELETE);
  assertNotPrinted(replaced, "adopted");

  // What an update will not change is known to those who depend on it.
  program.resources["shop"] = service("The shop");
  program.resources["keys"] = { kind: "KeySet", args: { ...keys, rotateEvery: "90d" } };
  const preview = await project.preview(program, ["--diff"]);
  assertPrinted(
    preview,
    /~ serviceName: "Shop" => "The shop"/,
    /\+ rotateEvery: "90d"/,
    "~ 2 to update\n    2 unchanged",
  );
  assertNotPrinted(preview, "unknown", "jwks", "--outputs");
  assertPrinted(await project.up(program), /Authlete: .*requests?.* of the hour's allowance/);

  const made = await project.callAuthlete("POST", `/api/${serviceId}/client/create`, { clientName: "Hand" });
  const id = `${serviceId}/${made.clientId}`;
  const options = ["--yes", "--skip-preview", "--protect=false", "--generate-code=false"];
  await project.run(["import", nativeType("Client"), "hand", id, ...options]);
  for (const [kind, other, reason] of [
    ["KeySet", "old", "it exists in the state of its stack alone, so it cannot be looked up or imported"],
    ["ServiceToken", `${serviceId}/token-1`, "cannot be imported: Authlete tells accessToken only once"],
  ] as const) {
    const refused = await project.run(["import", nativeType(kind), "other", other, ...options], { code: "failure" });
    assertPrinted(refused, `${kind} "${other}"`, reason);
  }
  program.resources["hand"] = client("Hand");
  assertCalls(await project.preview(program, ["--expect-no-changes"]));
  // What the program only looks up shows all its fields, and is no drift.
  program.resources["seen"] = { kind: "Client", get: "@hand.id" };
  await project.up(program);
  assert.equal(project.stateFile().resources["seen"].outputs.pkceRequired, false);
  await project.showDrift(0);
}

describe("The native plugin", () =>
  runInParallel({
    "takes a stack of dynamic resources over and gives it back, without a request": withProject({}, moveAndReturn),
    "replaces and imports on demand": withProject({ way: "native" }, replaceAndImport),
  }));
