/** Look-ups on the real engine: alone, beside resources, with an explicit provider, and at preview. */
import assert from "node:assert/strict";
import { startEmulator } from "../../emulator/index";
import { assertCalls, assertNotPrinted, assertPrinted } from "../support/assert-run";
import { inBothWays, runInParallel, withProject } from "../support/parallel";
import type { Program, Project, Resource } from "../support/project";
import { READ } from "../support/requests";

const LIST = "GET /api/:id/client/get/list?start=0&end=100";

/** A program of nothing but look-ups: nothing of what it finds is in state, except the outputs of the stack. */
async function lookUpAlone(project: Project): Promise<void> {
  const clients = [{ clientName: "Web", clientIdAlias: "shop-web" }, { clientName: "Jobs" }];
  const { apiKey, clientIds } = project.authlete.seed({ service: { serviceName: "Theirs" }, clients });
  const serviceId = apiKey;
  const resources: Record<string, Resource> = {
    theirs: { kind: "getServiceOutput", args: { id: apiKey } },
    all: { kind: "getClientsOutput", args: { serviceId } },
    web: { kind: "getClientOutput", args: { serviceId, clientIdAlias: "shop-web" } },
  };
  const secrets = [
    (await project.readFromAuthlete(apiKey)).apiSecret,
    (await project.readFromAuthlete(`${apiKey}/${clientIds[0]}`)).clientSecret,
    project.authlete.credentials.accessToken,
  ];
  const reads = ["GET /api/:id/service/get", LIST, "GET /api/:id/client/get/shop-web"];
  const program: Program = { resources, outputs: { name: "@theirs.serviceName", id: "@web.id", first: "@all.0.id" } };
  const preview = await project.preview(program, ["--debug"]);
  assertCalls(preview, ...reads);
  assertNotPrinted(preview, ...secrets);
  assertCalls(await project.up({ resources, outputs: { ...program.outputs, secret: "@web.clientSecret" } }), ...reads);
  const { secret, ...outputs } = await project.outputs();
  const id = `${apiKey}/${clientIds[0]}`;
  assert.deepEqual([outputs, secret], [{ name: "Theirs", id, first: id }, secrets[1]]);
  const { text, resources: recorded } = project.stateFile();
  assert.deepEqual(Object.keys(recorded), ["engine-test"]);
  for (const value of secrets) assert.ok(!text.includes(value), "a secret stands in state in clear text");

  const missing: Program = { resources: { gone: { kind: "getClientOutput", args: { id: `${apiKey}/404` } } } };
  const refused = await project.preview(missing, [], { code: "failure" });
  assertPrinted(
    refused,
    `error: Client ${apiKey}/404 does not exist: GET /api/${apiKey}/client/get/404: 404 [A001212]`,
  );
  assertNotPrinted(refused, "    at ", "RunError");
}

/** A look-up by what the program itself creates waits for it. One with a provider takes its arguments, outputs too. */
async function lookUpBesideResources(project: Project): Promise<void> {
  const eu = await startEmulator({ accessToken: "token-of-the-eu" });
  try {
    const { apiKey } = eu.seed({ service: { serviceName: "EU" }, clients: [{ clientName: "EU web" }] });
    await project.configure({ "engine:eu!": "token-of-the-eu" });
    const own = { serviceId: "@shop.id", clientName: "Web" };
    const program: Program = {
      resources: {
        eu: { kind: "Provider", args: { baseUrl: eu.url, accessToken: "@config.eu" } },
        theirs: { kind: "getClientsOutput", args: { serviceId: apiKey }, opts: { provider: "eu" } },
        shop: { kind: "Service", args: { serviceName: "Shop" } },
        web: { kind: "Client", args: own },
        found: { kind: "getClientOutput", args: { id: "@web.id" } },
        copy: {
          kind: "Client",
          args: { ...own, clientName: "@theirs.0.clientName", description: "@found.clientName" },
        },
      },
      outputs: { description: "@copy.description", name: "@copy.clientName", secret: "@found.clientSecret" },
    };
    const preview = await project.preview(program);
    assertCalls(preview);
    // Without the package's functions, the SDK takes all of a result for secret that holds a secret.
    const name = project.way === "native" ? /name\s*: \[secret\]/ : /name\s*: "EU web"/;
    assertPrinted(preview, /description\s*: \[unknown\]/, name, "+ 5 to create");
    const up = await project.up(program);
    assertCalls(up, "POST /api/service", "POST /api/:id/client/create", "POST /api/:id/client/create", READ);
    const { secret = "", ...outputs } = await project.outputs();
    assert.deepEqual(outputs, { description: "Web", name: "EU web" });
    assert.equal((await project.state())["web"].outputs.clientSecret.plaintext, JSON.stringify(secret));
    for (const run of [preview, up]) assertNotPrinted(run, "token-of-the-eu", secret);
    assert.ok(!project.stateFile().text.includes(secret));
    assert.deepEqual(
      new Set(eu.calls.map(({ path }) => path)),
      new Set([`/api/${apiKey}/client/get/list?start=0&end=100`]),
    );
    const unchanged = await project.preview(program, ["--expect-no-changes"]);
    assertCalls(unchanged, READ);
    await project.destroy();
  } finally {
    await eu.close();
  }
}

describe("A program that looks up", () => {
  runInParallel({
    "needs no resource, and records nothing but the outputs of the stack": withProject({}, lookUpAlone),
    ...inBothWays("waits for its own resources, and takes the arguments of a provider", {}, lookUpBesideResources),
  });
});
