/** What a preview tells of the configuration without a call, and settings that an earlier run has left in state. */
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { assertCalls, assertNotPrinted, assertPrinted } from "../support/assert-run";
import { runInParallel, withProject } from "../support/parallel";
import type { Program, Project, Resource } from "../support/project";
import type { Run } from "../support/run";

const service: Resource = { kind: "Service", args: { serviceName: "Shop" } };
const program: Program = { resources: { shop: service, other: service, third: service } };

/** Asserts that the summary has this once. The lines of progress above it repeat all messages. */
function assertOnce({ out }: Run, text: string): void {
  const [, summary = ""] = out.split("\nDiagnostics:");
  assert.equal(summary.split(text).length, 2, `${text} is not printed once:\n${out}`);
}

async function previewMistakes(project: Project): Promise<void> {
  const { accessToken } = project.authlete.credentials;
  const right = { baseUrl: project.authlete.url, organizationId: "1001" };
  const unknown = { acessToken: "token-of-the-misspelt-key", listMaxPages: "7" };
  const wrong = { baseUrl: "http://authlete.example", organizationId: "acme", apiKey: "71", ...unknown };
  await project.configure(wrong);
  const refused = await project.preview(program, [], { code: "failure" });
  assertCalls(refused);
  const mistakes = [
    "authlete:baseUrl must begin with https://",
    "authlete:organizationId must be a number",
    "authlete:accessToken is set, and authlete:apiKey too: keep one kind of credential",
    "authlete:acessToken is not a setting of pulumi-authlete and has no effect; did you mean accessToken?",
    "authlete:listMaxPages is not a setting of pulumi-authlete and has no effect; did you mean listMaxAge?",
  ];
  for (const mistake of mistakes) assertOnce(refused, mistake);
  assertNotPrinted(refused, "token-of-the-misspelt-key", "    at ");

  // Without a credential the inputs are checked all the same, and half of one in the environment is a warning.
  const removed = ["apiKey", "acessToken", "listMaxPages", "accessToken"].map((key) => `authlete:${key}`);
  await project.run(["config", "rm-all", ...removed]);
  await project.configure(right);
  const pullRequest = await project.preview(program);
  assertOnce(
    pullRequest,
    "no credential for Authlete is set: a preview then checks the inputs alone, and the first call to Authlete fails; run",
  );
  assertPrinted(pullRequest, "+ 4 to create");
  const half = await project.preview(program, [], { env: { AUTHLETE_API_KEY: "71" } });
  assertOnce(half, "AUTHLETE_API_KEY is set without AUTHLETE_API_SECRET");
  assertNotPrinted(half, "no credential");
  const signedIn = await project.preview(program, [], { env: { AUTHLETE_ACCESS_TOKEN: accessToken } });
  assertNotPrinted(signedIn, "no credential", "warning");
  const up = await project.up(program, [], { code: "failure" });
  assertCalls(up);
  assertOnce(up, "no credential for Authlete: run `pulumi config set --secret authlete:accessToken <token>`");
}

/** Its own arguments count for an explicit instance. The stack's configuration may hold nothing of use. */
async function previewProvider(project: Project): Promise<void> {
  await project.configure({ organizationId: "acme" });
  const own = (args: Record<string, unknown>): Program => ({
    resources: { own: { kind: "Provider", args }, shop: { ...service, opts: { provider: "own" } } },
  });
  const { url: baseUrl } = project.authlete;
  const wrong = own({ baseUrl: `${baseUrl}/api`, accessToken: "t" });
  const refused = await project.preview(wrong, [], { code: "failure" });
  assertOnce(refused, 'error: Provider "own": the Provider\'s baseUrl must not end in /api');
  assertNotPrinted(refused, "    at ");
  assertOnce(await project.preview(own({ baseUrl })), 'Provider "own": no credential for Authlete is set');
  assertNotPrinted(await project.preview(own({ baseUrl, accessToken: "t" })), "acme", "no credential", "warning");
}

/** A setting that is set to nothing, as an earlier version stored it. A refresh without a program takes it from state. */
async function refreshWithStoredSettings(project: Project): Promise<void> {
  await project.up(program);
  const { stdout } = await project.run(["stack", "export"]);
  const file = join(project.workspace.folder, "stack.json");
  writeFileSync(file, stdout.replaceAll(`"authlete:baseUrl": "${project.authlete.url}"`, '"authlete:baseUrl": ""'));
  await project.run(["stack", "import", "--file", file]);
  for (const command of [["refresh"], ["destroy"]]) {
    const refused = await project.run([...command, "--yes", "--skip-preview"], { code: "failure" });
    assertCalls(refused);
    assertOnce(refused, "authlete:baseUrl is empty: give it a value");
    assertPrinted(refused, "use the settings of the last `up`: add --run-program to use those of today");
  }
  assert.ok((await project.refresh("--run-program")).calls.length > 0);
  await project.run(["destroy", "--yes", "--skip-preview", "--run-program"]);
  const { services = [] } = await project.callAuthlete("GET", "/api/service/get/list");
  assert.deepEqual(services, []);
}

describe("The settings", () => {
  runInParallel({
    "fault 28: tell their mistakes at preview, each once": withProject({}, previewMistakes),
    "fault 28: are those of an explicit provider, where there is one": withProject({}, previewProvider),
    "name the way to those of today, where state holds a refused one": withProject({}, refreshWithStoredSettings),
  });
});
