/** Refusals that repeat secrets, in everything that a run leaves behind. */
import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import type { Fault } from "../../emulator/index";
import { assertPrinted } from "../support/assert-run";
import { inBothWays, runInParallel } from "../support/parallel";
import type { Program, Project } from "../support/project";
import { assertHidden, spellings } from "../support/spellings";

const key = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ format: "jwk" });
const given = ["glyph-waltz_6613-paperclip", "staple_horse-4471-bronze"];

/** The client whose calls are refused comes last: by then the run has compared all the others. */
const program = (clientSecret = ""): Program => ({
  resources: {
    shop: { kind: "Service", args: { serviceName: "Shop", jwks: JSON.stringify({ keys: [{ ...key, kid: "1" }] }) } },
    app: { kind: "Client", args: { serviceId: "@shop.id", clientName: "App" } },
    web: { kind: "Client", args: { serviceId: "@shop.id", clientName: "Web", clientSecret, description: "@app.id" } },
  },
});

/** Stands in each refusal. */
const sign = "REFUSED";

/** A refusal of these calls that repeats the secrets, each time in the next spelling. */
function refusalOf(path: string | RegExp, secrets: string[]): Fault {
  const spells = Object.values(spellings);
  let count = 0;
  return {
    path,
    status: 400,
    get body() {
      const spell = spells[count++ % spells.length] ?? String;
      return { resultCode: "A001201", resultMessage: `${sign} ${secrets.map(spell)} ${sign}` };
    },
  };
}

/** Asserts that a refused run shows no secret. */
async function assertRefused(project: Project, secrets: string[], args: string): Promise<void> {
  const { out } = await project.run([...args.split(" "), "--yes", "--skip-preview"], { code: "failure" });
  assert.ok(out.includes(sign), out);
  assertHidden(out, secrets);
}

async function echoSecrets(project: Project): Promise<void> {
  await project.up(program(given[0]));
  const { shop, app, web } = await project.state();
  const issued = [shop.outputs.apiSecret, app.outputs.clientSecret].map(({ plaintext }) => JSON.parse(plaintext));
  const known = [project.authlete.credentials.accessToken, String(given[0])];
  const secrets = [...known, String(given[1]), String(key.d), ...issued];
  const { faults } = project.authlete;
  project.setProgram(program(given[1]));
  // What the SDK logs of native resources under --debug is not ours to replace.
  const ups = project.way === "native" ? ["up"] : ["up", "up --debug"];
  for (const path of [/secret\/update/, "/api/"]) {
    faults.splice(0, 1, refusalOf(path, secrets));
    for (const args of ups) await assertRefused(project, secrets, args);
  }
  // A run without the program knows of no other object.
  faults.splice(0, 1, refusalOf("/api/", known));
  for (const args of ["refresh", "refresh --debug", "destroy", "destroy --debug"])
    await assertRefused(project, known, `${args} --target ${web.urn}`);
  assert.ok(project.stateTexts().some((text) => text.includes("initErrors")));
  for (const text of project.stateTexts()) assertHidden(text, secrets);
  await previewDebug(project, issued);
}

/** Of what is recorded and no longer declared, `--debug` shows no secret either. */
async function previewDebug(project: Project, secrets: string[]): Promise<void> {
  const preview = await project.preview({ resources: {} }, ["--debug"]);
  assertPrinted(preview, /Client app/, /Service shop/);
  assertHidden(preview.out, secrets);
}

describe("A refusal that repeats secrets", () => {
  const signIn = { accessToken: "quartz-jumper-7781/vex" };
  runInParallel({
    ...inBothWays(
      "faults 8 and 9: shows none of them in output, with --debug, or in state, history and backups",
      { options: signIn, signIn: { ...signIn, organizationId: 1001, apiServerId: 76281 } },
      echoSecrets,
    ),
  });
});
