/** The move of a stack between the two ways to declare. */
import assert from "node:assert/strict";
import { nativeTypeOf as nativeType, typeOf } from "../../src/resource-type";
import { assertCalls, assertPrinted } from "../support/assert-run";
import { runInParallel, withProject } from "../support/parallel";
import type { Program, Project, Resource, Way } from "../support/project";
import { DELETE, READ, UPDATE } from "../support/requests";

const ISSUE = ["POST /api/servicetoken/all", "GET /api/:id/service/get", "POST /api/servicetoken/create"];
const REVOKE = "POST /api/servicetoken/revoke";

const keys = { algorithms: ["ES256"], publishFor: "1d", retainFor: "1d" };
const web = { serviceId: "@shop.id", clientName: "Web", clientSecret: "@config.given" };
const team = { parent: "team" };

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
      team: { kind: "Component" },
      web: declare(
        "Client",
        { ...web, ...(way === "native" ? { cleared: ["description"] } : { description: null }) },
        team,
      ),
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
  assertPrinted(moved, "9 unchanged");
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
  assertPrinted(returned, "9 unchanged");
  assertCalls(await project.up(program("dynamic")));
  await project.showDrift(0);
  assert.deepEqual(await project.outputs(), rotated);
  const services = ["POST /api/service/remove", "POST /api/service/remove"];
  const others = [REVOKE, "DELETE /api/:id/hsk/delete/:id"];
  assertCalls(await project.destroy(), DELETE, DELETE, ...others, ...services);
}

describe("The native plugin", () =>
  runInParallel({
    "takes a stack of dynamic resources over and gives it back, without a request": withProject({}, moveAndReturn),
  }));
