/** Secrets: given, issued or rotated, they are outputs, and never in clear in the state or in what is printed. */
import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { assertCalls, assertNotPrinted, assertPrinted } from "../support/assert-run";
import type { Json } from "../support/console";
import { runInParallel, withProject } from "../support/parallel";
import type { Program, Project } from "../support/project";
import type { Run } from "../support/run";

const READ = "GET /api/:id/client/get/:id";
const WRITE_SECRET = "POST /api/:id/client/secret/update/:id";
const privateKey = () => ({
  ...generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ format: "jwk" }),
  kid: "1",
});
const keys = [privateKey(), privateKey()];
const jwks = keys.map((key) => JSON.stringify({ keys: [key] }));

const client = (args: object) => ({
  kind: "Client" as const,
  args: { serviceId: "@shop.id", clientType: "CONFIDENTIAL", ...args },
});

const begin = (): Program => ({
  resources: {
    shop: {
      kind: "Service",
      args: { serviceName: "Shop", jwks: jwks[0], authenticationCallbackApiSecret: "callback-secret" },
    },
    given: client({ clientSecret: "@config.given" }),
    own: client({}),
    turned: client({ rotateClientSecret: "1" }),
  },
  outputs: {
    own: "@own.id",
    given: "@given.id",
    turned: "@turned.id",
    secret: "@own.clientSecret",
    key: "@shop.apiSecret",
  },
});

const secretsOf = (actual: Json[]) => actual.map(({ clientSecret }) => clientSecret);

async function tell(project: Project): Promise<void> {
  const program = begin();
  const runs: Run[] = [];
  const values = ["given-secret-1", "given-secret-2", "callback-secret", "emulator-organization-token"];
  values.push(...keys.map(({ d = "" }) => d));
  const keep = async (run: Promise<Run>) => runs[runs.push(await run) - 1] as Run;
  const look = async () => secretsOf(await Promise.all(ids.map((id) => project.readFromAuthlete(id))));

  await project.configure({ "engine:given!": "given-secret-1" });
  assertPrinted(await keep(project.preview(program, ["--diff"])), /clientSecret\s*: \[secret\]/, /jwks\s*: \[secret\]/);
  const up = await keep(project.up(program));
  assertCalls(up, "POST /api/service", ...Array(3).fill("POST /api/:id/client/create"), WRITE_SECRET);
  const outputs = await project.outputs();
  const ids = ["given", "own", "turned"].map((name) => String(outputs[name]));
  const [given, own, turned] = await look();
  assert.deepEqual([given, own], ["given-secret-1", outputs["secret"]]);
  const resources = await project.state();
  assert.equal(resources["turned"].outputs.clientSecret.plaintext, JSON.stringify(turned));
  assert.equal(resources["shop"].outputs.apiSecret.plaintext, JSON.stringify(outputs["key"]));

  // A given secret, a key and the rotation change. Authlete's own secret stays.
  await project.configure({ "engine:given!": "given-secret-2" });
  Object.assign(program.resources["shop"]?.args ?? {}, { jwks: jwks[1] });
  Object.assign(program.resources["turned"]?.args ?? {}, { rotateClientSecret: "2" });
  const preview = await keep(project.preview(program, ["--diff"]));
  assertPrinted(
    preview,
    /~ clientSecret: \[secret\] => \[secret\]/,
    /~ jwks: \[secret\] => \[secret\]/,
    /rotateClientSecret: "1" => "2"/,
  );
  const service = ["GET /api/:id/service/get", "POST /api/:id/service/update"];
  assertCalls(await keep(project.up(program)), ...service, READ, WRITE_SECRET, READ, WRITE_SECRET);
  const [newlyGiven, sameOwn, newlyTurned] = await look();
  assert.deepEqual([newlyGiven, sameOwn], ["given-secret-2", own]);
  assert.match(newlyTurned, /^[\w-]{86}$/);
  assert.notEqual(newlyTurned, turned);
  assert.equal((await project.state())["turned"].outputs.clientSecret.plaintext, JSON.stringify(newlyTurned));

  // Somebody renews the secrets in the console: drift where the program gives one, news where it does not.
  for (const id of ids) await project.callAuthlete("GET", `/api/${id.replace("/", "/client/secret/refresh/")}`);
  const foreign = await look();
  const drift = await keep(project.preview(program, ["--refresh", "--diff", "--expect-no-changes"], { code: 7 }));
  assertPrinted(drift, /~ clientSecret: \[secret\] => \[secret\]/, "~ 1 to update");
  await keep(project.refresh("--diff"));
  assert.equal((await project.outputs())["secret"], own, "outputs of the stack are the program's");
  assertCalls(await keep(project.up(program)), READ, WRITE_SECRET);
  assert.deepEqual(await look(), ["given-secret-2", ...foreign.slice(1)]);
  assert.equal((await project.outputs())["secret"], foreign[1]);

  values.push(...[own, turned, newlyTurned, outputs["key"], ...foreign].map(String));
  for (const run of runs) assertNotPrinted(run, ...values, "is stored in clear text");
  const { text } = project.stateFile();
  assert.deepEqual(
    values.filter((value) => text.includes(value)),
    [],
  );
  const history = await project.run(["stack", "export"]);
  assertNotPrinted(history, ...values);
}

describe("secrets", () => {
  runInParallel({ "are outputs, and never in clear": withProject({}, tell) });
});
