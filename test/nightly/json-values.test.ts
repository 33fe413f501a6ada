/** JSON inputs given as objects: Authlete gets their text, secrets in them stay secret, and their text makes no diff. */
import assert from "node:assert/strict";
import { assertCalls, assertNotPrinted, assertPrinted } from "../support/assert-run";
import type { Authlete } from "../support/authlete";
import { onAnyAuthlete, runInParallel } from "../support/parallel";
import type { Program, Project } from "../support/project";

const key = { kty: "EC", crv: "P-256", x: "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU", kid: "1" };
const jwks = { keys: [{ ...key, y: "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0" }] };
const privateJwks = { keys: [{ ...jwks.keys[0], d: "private-part" }] };

const program = (clientKeys: unknown, serviceKeys: unknown): Program => ({
  resources: {
    shop: {
      kind: "Service",
      args: { serviceName: "Shop", supportedCustomClientMetadata: ["owner", "token"], jwks: serviceKeys },
    },
    web: {
      kind: "Client",
      args: {
        serviceId: "@shop.id",
        jwks: clientKeys,
        // One member is known only once the service exists, and one is secret.
        customMetadata: { owner: "@shop.apiKey", token: "@config.token" },
      },
    },
  },
  outputs: { web: "@web.id", jwks: "@web.jwks" },
});

async function useObjects(project: Project<Authlete>): Promise<void> {
  await project.configure({ "engine:token!": "token-in-metadata" });
  const asObjects = program(jwks, privateJwks);
  const preview = await project.preview(asObjects, ["--diff"]);
  assertPrinted(preview, "+ 3 to create", /jwks\s*: \(json\) \{/, /customMetadata: \[secret\]/);
  const up = await project.up(asObjects);
  assertNotPrinted(up, "private-part", "token-in-metadata");
  const { text } = project.stateFile();
  assert.doesNotMatch(text, /private-part|token-in-metadata/, "a secret is in state in clear");

  const { web = "", jwks: output } = await project.outputs();
  const actual = await project.readFromAuthlete(web);
  assert.deepEqual(JSON.parse(actual.jwks), jwks);
  assert.deepEqual(JSON.parse(actual.customMetadata), { owner: web.split("/")[0], token: "token-in-metadata" });
  assert.deepEqual(JSON.parse(String(output)), jwks);

  assertPrinted(await project.preview(asObjects, ["--diff"]), "3 unchanged");
  const reworded = program(JSON.stringify(jwks, null, 2), JSON.stringify(privateJwks, null, 1));
  const same = await project.up(reworded);
  assertCalls(same);
  assertPrinted(same, "3 unchanged");
  await project.showDrift(0);

  const changed = program({ keys: [{ ...jwks.keys[0], use: "sig" }] }, privateJwks);
  const run = await project.up(changed);
  assertPrinted(run, "~ 1 updated");
  assert.equal(JSON.parse((await project.readFromAuthlete(web)).jwks).keys[0].use, "sig");
}

describe("JSON inputs", () => {
  runInParallel(onAnyAuthlete("fault 38: take objects", useObjects));
});
