/** What only the native plugin does. */
import assert from "node:assert/strict";
import { nativeTypeOf as nativeType } from "../../src/resource-type";
import { assertCalls, assertNotPrinted, assertPrinted } from "../support/assert-run";
import { runInParallel, withProject } from "../support/parallel";
import type { Program, Project, Resource } from "../support/project";
import { CREATE, DELETE } from "../support/requests";

const keys = { algorithms: ["ES256"], publishFor: "1d", retainFor: "1d" };

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
    "replaces and imports on demand": withProject({ way: "native" }, replaceAndImport),
  }));
