/** The state: small, and enough for another stack to import the same objects without a call to Authlete. */
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { assertCalls, assertPrinted } from "../support/assert-run";
import type { Json } from "../support/console";
import { runInParallel, withProject } from "../support/parallel";
import type { Program, Project } from "../support/project";

const newProgram = (): Program => ({
  resources: {
    shop: {
      kind: "Service",
      args: {
        ...{ serviceName: "Shop", issuer: "https://shop.example", supportedScopes: [{ name: "read" }] },
        ...{ authenticationCallbackApiSecret: "callback-secret", accessTokenDuration: 600, pkceRequired: true },
      },
    },
    web: {
      kind: "Client",
      args: {
        ...{ serviceId: "@shop.id", clientName: "Web", clientType: "CONFIDENTIAL", locked: true },
        ...{ clientSecret: "given-secret", redirectUris: ["https://shop.example/cb"], description: null },
      },
    },
    app: { kind: "Client", args: { serviceId: "@shop.id", clientName: "App", rotateClientSecret: "1" } },
  },
});

const provider = (kind: string) => `exports.handler=()=>require("pulumi-authlete/provider/${kind}")`;

/** The outputs that Authlete issues. */
const issued = {
  service: ["apiSecret", "createdAt", "modifiedAt", "number", "serviceOwnerNumber"],
  client: [
    "clientSecret",
    "clientSource",
    "createdAt",
    "derivedSectorIdentifier",
    "discoveredByMetadataDocument",
  ].concat(
    ...["dynamicallyRegistered", "metadataDocumentExpiresAt", "metadataDocumentUpdatedAt", "modifiedAt", "number"],
    ...["serviceNumber", "serviceId"],
  ),
};

function assertSmall(name: string, resource: Json, args: object, kind: keyof typeof issued): void {
  assert.equal(resource.type, `pulumi-nodejs:dynamic/authlete:${kind === "client" ? "Client" : "Service"}`);
  assert.match(resource.id, kind === "service" ? /^\d+$/ : /^\d+\/\d+$/);
  assert.equal(resource.outputs.__provider, provider(kind));
  assert.equal(resource.inputs.__provider, provider(kind));
  assert.ok(Buffer.byteLength(provider(kind)) <= 63);
  for (const properties of [resource.inputs, resource.outputs]) assert.ok(!("__declared" in properties));
  const known = [...Object.keys(args), ...issued[kind]];
  assert.deepEqual(
    Object.keys(resource.outputs).filter((output) => !output.startsWith("__") && !known.includes(output)),
    [],
  );
  const managed = Object.entries(args).filter(([, value]) => value !== null);
  assert.deepEqual(
    managed.map(([key]) => key).filter((key) => !(key in resource.inputs && key in resource.outputs)),
    [],
  );
  // The SDK itself records where in the program the resource was declared.
  const { stackTrace: _, sourcePosition: __, ...rest } = resource;
  const size = Buffer.byteLength(JSON.stringify(rest));
  assert.ok(size <= 2100, `${name} takes ${size} bytes: ${JSON.stringify(rest, null, 1)}`);
}

async function importIntoOtherStack(project: Project): Promise<void> {
  const program = newProgram();
  await project.up(program);
  const { resources } = project.stateFile();
  for (const [name, { kind, args = {} }] of Object.entries(program.resources))
    assertSmall(name, resources[name], args, kind === "Client" ? "client" : "service");

  // Another stack of the same project imports the same objects.
  const recorded = await project.state();
  const entries = ["shop", "web", "app"].map((name) => {
    const { type, id, inputs, outputs } = recorded[name];
    return { type, name, id, inputs, outputs };
  });
  const file = join(project.workspace.folder, "import.json");
  writeFileSync(file, JSON.stringify({ resources: entries }));
  await project.run(["stack", "init", "importing", "--copy-config-from", "test"]);
  const imported = await project.run([
    "import",
    "--file",
    file,
    "--generate-code=false",
    "--protect=false",
    "--yes",
    "--skip-preview",
  ]);
  assertCalls(imported);
  assertPrinted(imported, "3 imported");
  const up = await project.up(program);
  assertCalls(up);
  assertPrinted(up, "4 unchanged");
  const page = "GET /api/:id/client/get/list?start=0&end=100";
  assertCalls(await project.showDrift(0), "GET /api/:id/service/get", "GET /api/:id/client/get/:id", page);
  const after = await project.state();
  for (const { name, id, inputs, outputs } of entries)
    assert.deepEqual(
      { name, id: after[name].id, inputs: after[name].inputs, outputs: after[name].outputs },
      { name, id, inputs, outputs },
    );
}

describe("The state", () => {
  runInParallel({ "is small, and can be imported without a call": withProject({}, importIntoOtherStack) });
});
