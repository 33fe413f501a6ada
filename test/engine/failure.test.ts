/** Mistakes in the program, and failures of Authlete. */
import assert from "node:assert/strict";
import { assertCalls, assertNotPrinted, assertPrinted } from "../support/assert-run";
import { pathOf } from "../support/console";
import { inBothWays, runInParallel, withProject } from "../support/parallel";
import type { Program, Project, Resource } from "../support/project";
import { client, shop } from "../support/resources";

const clientOfExisting = (args: object): Resource => client({ serviceId: "5344929610000000", ...args });

/** Mistakes, and their messages. The engine stops at the first resource that fails, so each has a run of its own. */
const mistakes: [Resource, ...(string | RegExp)[]][] = [
  [
    {
      kind: "Service",
      args: { issuer: "https://shop.example?x", accessTokenDuration: "600", jwks: "jwks-secret" },
    },
    /: issuer: must have neither query nor fragment/,
    /: accessTokenDuration: must be a number/,
    /: jwks: must be a JSON object/,
  ],
  [
    clientOfExisting({
      ...{ clientNmae: "Web", clientType: "CONFIDENTAL", redirectUris: ["https://shop.example/cb", "no-uri"] },
      ...{ clientSecret: "not allowed: !secret!", createdAt: 1, attributes: [{ key: "a", valeu: "b" }] },
    }),
    /: clientNmae: a Client has no such input; did you mean clientName\?/,
    /: clientType: "CONFIDENTAL" is not one of .*; did you mean CONFIDENTIAL\?/,
    /: redirectUris\[1\]: must be/,
    /: clientSecret: must be 1 to 86 characters/,
    /: createdAt: is an output and cannot be set/,
    /: attributes\[0\]\.valeu: there is no such member; did you mean value\?/,
  ],
  [clientOfExisting({ clientSecret: "@config.wrong" }), /: clientSecret: must be 1 to 86 characters/],
];

/** A preview reports all mistakes of a resource at once, and sends nothing. */
async function previewMistakes(project: Project): Promise<void> {
  await project.configure({ "engine:wrong!": "config-secret !" });
  for (const [resource, ...reasons] of mistakes) {
    const run = await project.preview({ resources: { it: resource } }, [], { code: "failure" });
    assertCalls(run);
    assertPrinted(run, ...reasons, `${reasons.length} error${reasons.length > 1 ? "s" : ""}\n`);
    assertNotPrinted(run, "!secret!", "jwks-secret", "config-secret", "<nil>", "    at ");
  }
}

async function previewImpossible(project: Project): Promise<void> {
  const importing: Program = { resources: { shop: { ...shop(), opts: { import: "5344929610000000" } } } };
  const refused = await project.preview(importing, [], { code: "failure" });
  assertCalls(refused);
  assertPrinted(
    refused,
    'Service "shop": the option `import` does not work',
    "input `adopt`",
    "pulumi import --file",
    "Service.get(",
  );

  for (const get of ["5344929610000000", "5344929610000000/5344929610000001"]) {
    const kind = get.includes("/") ? "Client" : "Service";
    const missing = await project.preview({ resources: { lost: { kind, get } } }, [], { code: "failure" });
    assert.equal(missing.calls.length, 1, missing.out);
    assertPrinted(missing, `GET ${pathOf(get, "get")}`);
  }
}

/** The client is created, and a write that follows fails. The next run repeats the write and creates no second client. */
async function failAfterCreate(project: Project): Promise<void> {
  const lock = "POST /api/:id/client/lock_flag/update/:id";
  const secret = "POST /api/:id/client/secret/update/:id";
  const program: Program = {
    resources: { shop: shop(), web: client({ locked: true }), app: client({ clientSecret: "given-secret" }) },
    outputs: { shop: "@shop.id", web: "@web.id", app: "@app.id" },
  };
  const { faults } = project.authlete;
  faults.push({
    path: /lock_flag/,
    times: 1,
    status: 400,
    body: { resultCode: "A000000", resultMessage: "Not today" },
  });
  faults.push({ path: /secret\/update/, times: 1, status: 403, body: "given-secret is no good" });
  const creations = ["POST /api/service", "POST /api/:id/client/create", "POST /api/:id/client/create"];
  const failed = await project.up(program, [], { code: "failure" });
  assertCalls(failed, ...creations, `${lock} 400`, `${secret} 403`);
  assertPrinted(failed, /lock_flag\/update\/\d+: 400 \[A000000\] Not today/, "[secret] is no good");
  assertNotPrinted(failed, "given-secret", "    at ");
  const { web, app } = await project.state();
  assert.ok(web.id && app.id && web.initErrors?.length, JSON.stringify(web));

  const read = "GET /api/:id/client/get/:id";
  assertCalls(await project.up(program), read, lock, read, secret);
  const ids = await project.outputs();
  assert.deepEqual([ids["web"], ids["app"]], [web.id, app.id]);
  const { clients } = await project.callAuthlete("GET", `/api/${ids["shop"]}/client/get/list`);
  assert.deepEqual(
    clients
      .map(({ locked = false, clientSecret }: { locked?: boolean; clientSecret: string }) => [
        locked,
        clientSecret === "given-secret",
      ])
      .sort(),
    [
      [false, true],
      [true, false],
    ],
  );
  assertCalls(await project.up(program));
}

describe("A failure", () => {
  runInParallel({
    ...inBothWays("of the check is reported at preview, with all mistakes at once", {}, previewMistakes),
    "of an import says what to do instead, and that of a look-up names the request": withProject({}, previewImpossible),
    ...inBothWays(
      "after the create keeps the client in state, and the next run repeats the write",
      {},
      failAfterCreate,
    ),
  });
});
