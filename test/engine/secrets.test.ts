/** Secrets that are given, issued or rotated. They are outputs, and neither the state nor the CLI shows them in clear text. */
import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { assertCalls, assertNotPrinted, assertPrinted } from "../support/assert-run";
import type { Json } from "../support/console";
import { inBothWays, runInParallel } from "../support/parallel";
import type { Program, Project } from "../support/project";
import { READ } from "../support/requests";
import type { Run } from "../support/run";

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

const newProgram = (): Program => ({
  resources: {
    shop: {
      kind: "Service",
      args: { serviceName: "Shop", jwks: jwks[0], authenticationCallbackApiSecret: "callback-secret" },
    },
    given: client({ clientSecret: "@config.given" }),
    own: client({}),
    rotated: client({ rotateClientSecret: "1" }),
  },
  outputs: {
    own: "@own.id",
    given: "@given.id",
    rotated: "@rotated.id",
    secret: "@own.clientSecret",
    key: "@shop.apiSecret",
  },
});

const secretsOf = (actual: Json[]) => actual.map(({ clientSecret }) => clientSecret);

async function useSecrets(project: Project): Promise<void> {
  const program = newProgram();
  const runs: Run[] = [];
  const values = ["given-secret-1", "given-secret-2", "callback-secret", "emulator-organization-token"];
  values.push(...keys.map(({ d = "" }) => d));
  const record = async (run: Promise<Run>) => runs[runs.push(await run) - 1] as Run;
  const readSecrets = async () => secretsOf(await Promise.all(ids.map((id) => project.readFromAuthlete(id))));

  await project.configure({ "engine:given!": "given-secret-1" });
  assertPrinted(
    await record(project.preview(program, ["--diff"])),
    /clientSecret\s*: \[secret\]/,
    /jwks\s*: \[secret\]/,
  );
  const up = await record(project.up(program));
  assertCalls(up, "POST /api/service", ...Array(3).fill("POST /api/:id/client/create"), WRITE_SECRET);
  const outputs = await project.outputs();
  const ids = ["given", "own", "rotated"].map((name) => String(outputs[name]));
  const [given, own, rotated] = await readSecrets();
  assert.deepEqual([given, own], ["given-secret-1", outputs["secret"]]);
  const resources = await project.state();
  assert.equal(resources["rotated"].outputs.clientSecret.plaintext, JSON.stringify(rotated));
  assert.equal(resources["shop"].outputs.apiSecret.plaintext, JSON.stringify(outputs["key"]));

  // A given secret, a key and a rotation trigger change. The secret that Authlete issued stays.
  await project.configure({ "engine:given!": "given-secret-2" });
  Object.assign(program.resources["shop"]?.args ?? {}, { jwks: jwks[1] });
  Object.assign(program.resources["rotated"]?.args ?? {}, { rotateClientSecret: "2" });
  const preview = await record(project.preview(program, ["--diff"]));
  assertPrinted(
    preview,
    /~ clientSecret: \[secret\] => \[secret\]/,
    /~ jwks: \[secret\] => \[secret\]/,
    /rotateClientSecret: "1" => "2"/,
  );
  const service = ["GET /api/:id/service/get", "POST /api/:id/service/update"];
  assertCalls(await record(project.up(program)), ...service, READ, WRITE_SECRET, READ, WRITE_SECRET);
  const [newlyGiven, sameOwn, newlyRotated] = await readSecrets();
  assert.deepEqual([newlyGiven, sameOwn], ["given-secret-2", own]);
  assert.match(newlyRotated, /^[\w-]{86}$/);
  assert.notEqual(newlyRotated, rotated);
  assert.equal((await project.state())["rotated"].outputs.clientSecret.plaintext, JSON.stringify(newlyRotated));

  // Somebody renews all secrets in the console. That is drift only for the client whose secret the program gives.
  for (const id of ids) await project.callAuthlete("GET", `/api/${id.replace("/", "/client/secret/refresh/")}`);
  const foreign = await readSecrets();
  const drift = await record(project.preview(program, ["--refresh", "--diff", "--expect-no-changes"], { code: 7 }));
  assertPrinted(drift, /~ clientSecret: \[secret\] => \[secret\]/, "~ 1 to update");
  await record(project.refresh("--diff"));
  assert.equal((await project.outputs())["secret"], own, "outputs of the stack are the program's");
  assertCalls(await record(project.up(program)), READ, WRITE_SECRET);
  assert.deepEqual(await readSecrets(), ["given-secret-2", ...foreign.slice(1)]);
  assert.equal((await project.outputs())["secret"], foreign[1]);

  values.push(...[own, rotated, newlyRotated, outputs["key"], ...foreign].map(String));
  for (const run of runs) assertNotPrinted(run, ...values, "is stored in clear text");
  const { text } = project.stateFile();
  assert.deepEqual(
    values.filter((value) => text.includes(value)),
    [],
  );
  const history = await project.run(["stack", "export"]);
  assertNotPrinted(history, ...values);
}

describe("A secret", () => {
  runInParallel({
    ...inBothWays("is an output, and never in clear text", {}, useSecrets),
  });
});
