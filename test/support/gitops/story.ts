/** The pipelines of `examples/gitops`, one after the other, as `docs/guides/gitops.md` describes them. */
import assert from "node:assert/strict";
import type { CallEntry } from "../../../emulator/index";
import { readDeployments } from "../ci/deployments";
import { NAME } from "../ci/github";
import type { Trigger } from "../ci/workflow";
import { withProject } from "../parallel";
import { assertNames, clientsOf, rename, rotateSecret } from "./shop";
import { World } from "./world";

const head = { sha: "0f5c", ref: "`id`", repo: { full_name: NAME } };
const pullRequest: Trigger = { event: "pull_request", payload: { pull_request: { number: 7, title: "$(id)", head } } };
const night: Trigger = { event: "schedule" };
const settle = (action: string): Trigger => ({ event: "workflow_dispatch", inputs: { action } });

const assertReads = (calls: readonly CallEntry[]) =>
  assert.ok(calls.length > 0 && calls.every(({ method }) => method === "GET"));

const renamed = /~ clientName: \n *- Web\n *\+ Web<\/pre>`id`\$\(id\) @acme\/admins/;

/** A name that is markup, a mention, a command of a shell, and one of GitHub's where it begins a line. */
const HOSTILE = "Web</pre>`id`$(id) @acme/admins\r::error::obey me\n```";

/** Somebody changes a client in Authlete. One issue says so, until the change is accepted. */
async function accept(world: World): Promise<void> {
  await world.github("main", { event: "push" }, { up: "success" });
  await assertNames(world.project, "App", "Reports", "Web");
  await rename(world.project, "web", HOSTILE);
  await rotateSecret(world.project, "web");

  const jobs = { detect: "success", report: "success" };
  for (const nth of ["first", "second"]) {
    assertReads((await world.github("drift", night, jobs)).calls);
    const [issue, ...others] = world.hub().issues;
    assert.match(String(issue?.body), renamed);
    assert.deepEqual(others, [], `${nth} night`);
  }
  const checked = await world.gitlab("drift", { code: 7 });
  assertReads(checked.calls);
  assert.match(checked.left, renamed);

  assertReads((await world.github("settle-drift", settle("accept"), { settle: "success" })).calls);
  await world.github("drift", night, jobs);
  assert.deepEqual(
    world.hub().issues.map(({ state }) => state),
    ["closed"],
  );
}

/** A file changes. Previews show that, and that the accepted name goes back, and ask Authlete nothing. */
async function review(world: World): Promise<void> {
  world.edit("web.yaml", "callback", "signed-in");
  const jobs = { validate: "success", preview: "success", comment: "success" };
  const { calls } = await world.github("pull-request", pullRequest, jobs);
  const [comment = ""] = world.hub().comments[7] ?? [];
  await world.gitlab("validate", { isProtected: false });
  const preview = await world.gitlab("preview", { isProtected: false });
  assert.deepEqual([...calls, ...preview.calls], []);
  for (const text of [comment, preview.left])
    assert.match(text, /- Web<\/pre>.*\+ Web\n.*~ redirectUris.*\/callback" => "https:\/\/shop\.example\/signed-in"/s);

  await world.gitlab("up");
  await assertNames(world.project, "App", "Reports", "Web");
  assert.deepEqual((await clientsOf(world.project))["web"].redirectUris, ["https://shop.example/signed-in"]);
}

/** Pulumi Cloud's drift run finds what changes next. What the files say comes back. */
async function restore(world: World): Promise<void> {
  await rename(world.project, "app", "Renamed");
  const config = { "gitops-deployments:authleteAccessToken": world.token };
  const { value } = (await readDeployments(config)).DeploymentSettings.operationContext;
  const commands = [...value.preRunCommands, "pulumi refresh --preview-only --diff"];
  const detect = await world.run(commands, value.environmentVariables);
  assertReads(detect.calls);
  assert.match(detect.log, /~ clientName: "App" => "Renamed"/);
  await world.github("settle-drift", settle("restore"), { settle: "success" });
  await assertNames(world.project, "App", "Reports", "Web");

  await rename(world.project, "reports", "Renamed");
  assertReads((await world.gitlab("accept")).calls);
  await world.gitlab("restore");
  await assertNames(world.project, "App", "Reports", "Web");
  // What the operator's second Stack runs.
  const env = { PULUMI_ACCESS_TOKEN: "pul-reads", AUTHLETE_ACCESS_TOKEN: world.token };
  const checked = await world.run(["npm ci", "pulumi preview --refresh --expect-no-changes"], env);
  assertReads(checked.calls);
}

/** Runs every step of every pipeline of the example. */
export const pipelines = (folder: () => string) =>
  withProject({ folder, signIn: {} }, async (project) => {
    const world = await World.begin(project, folder());
    for (const tell of [accept, review, restore]) await tell(world);
    await world.assertNoSecrets();
  });
