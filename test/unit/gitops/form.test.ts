/** The files of `examples/gitops`: what GitHub, GitLab, Pulumi Cloud and its operator make of them, and their rights. */
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Ajv from "ajv";
import { parseAllDocuments } from "yaml";
import { readDeployments } from "../../support/ci/deployments";
import { initRepository, jobsOf, type Pipeline } from "../../support/ci/gitlab";
import { stackSchema } from "../../support/ci/operator";
import { errorsIn, readWorkflow } from "../../support/ci/workflow";
import type { Json } from "../../support/console";

const example = "examples/gitops";
const files = readdirSync(join(example, ".github/workflows"));
const textOf = (name: string) => readFileSync(join(example, ".github/workflows", name), "utf8");
const workflows = files.map((name) => ({ ...readWorkflow(example, name), name }));
const jobs = workflows.flatMap(({ name, jobs, permissions }) =>
  Object.entries(jobs).map(([id, job]) => ({ name: `${name} ${id}`, permissions, ...job })),
);
const steps = jobs.flatMap(({ steps }) => steps);

describe("A workflow of the example", () => {
  for (const name of files) {
    it(`has no error by GitHub's schema, its parser and a linter: ${name}`, async () =>
      assert.deepEqual(await errorsIn(textOf(name)), []));

    it(`pins each action to a commit, with its version: ${name}`, () => {
      const actions = [...textOf(name).matchAll(/\buses: (.*)/g)].map(([, action = ""]) => action);
      assert.ok(actions.length > 0);
      for (const action of actions) assert.match(action, /@[\da-f]{40} # v\d+\.\d+\.\d+$/);
    });
  }

  it("would not pass with a key, a right, a context or an input that does not exist", async () => {
    const wrong: [RegExp, string, RegExp][] = [
      [/timeout-minutes/, "timeout-minute", /timeout-minute/],
      [/issues: write/, "issue: write", /issue/],
      [/github\.run_id/, "githb.run_id", /githb/],
    ];
    for (const [right, mistake, message] of wrong)
      assert.match((await errorsIn(textOf("drift.yml").replace(right, mistake))).join(), message);
  });

  it("has no more rights than its jobs need, and none to write where code of the repository runs", () => {
    const rights = Object.fromEntries(jobs.map(({ name, permissions }) => [name, permissions]));
    const read = { contents: "read" };
    assert.deepEqual(rights, {
      "drift.yml detect": read,
      "drift.yml report": { issues: "write" },
      "main.yml up": read,
      "pull-request.yml validate": read,
      "pull-request.yml preview": read,
      "pull-request.yml comment": { "pull-requests": "write" },
      "settle-drift.yml settle": read,
    });
    for (const { permissions, steps } of jobs.filter(({ permissions }) => permissions !== undefined))
      if (JSON.stringify(permissions).includes("write"))
        assert.ok(
          steps.every(({ uses = "", run = "" }) => !/checkout|setup|pulumi/.test(uses) && !/\bnp[mx]\b/.test(run)),
        );
  });

  it("gives credentials only to steps that run Pulumi, in an environment that only main may use", () => {
    for (const { name, environment, env, steps } of jobs)
      for (const step of steps) {
        const secrets = [...JSON.stringify([env, step]).matchAll(/secrets\.(\w+)/g)].map(([, secret]) => secret);
        const allowed =
          environment === "prod" ? ["PULUMI_ACCESS_TOKEN", "AUTHLETE_ACCESS_TOKEN"] : ["PULUMI_PREVIEW_TOKEN"];
        assert.ok(
          secrets.every((secret) => allowed.includes(String(secret))),
          name,
        );
        assert.equal(secrets.length > 0, /^(?:code=0\n)?pulumi /.test(step.run ?? ""), `${name}: ${step.run}`);
      }
    assert.doesNotMatch(textOf("pull-request.yml"), /authlete_/i);
    assert.doesNotMatch(files.map(textOf).join(), /pull_request_target|secrets: inherit|toJSON\(secrets/i);
  });

  it("has no expression in a script, and no credential left by a checkout", () => {
    for (const { run = "" } of steps) assert.ok(!run.includes("${{"), run);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    assert.ok(checkouts.length > 0);
    for (const step of checkouts) assert.deepEqual(step.with, { "persist-credentials": false });
  });

  it("lets newer commits cancel only previews, and shares its group with no other workflow", () => {
    const groups = workflows.map(({ name, concurrency }) => [name, Object.values(concurrency)]);
    assert.deepEqual(Object.fromEntries(groups), {
      "drift.yml": ["drift", false],
      "main.yml": ["main", false],
      "pull-request.yml": [`pull-request-\${{ github.event.pull_request.number }}`, true],
      "settle-drift.yml": ["settle-drift", false],
    });
  });
});

describe("The pipeline for GitLab", () => {
  const folder = mkdtempSync(join(tmpdir(), "gitlab-"));
  before(() => {
    cpSync(join(example, ".gitlab-ci.yml"), join(folder, ".gitlab-ci.yml"));
    initRepository(folder);
  });
  after(() => rmSync(folder, { recursive: true }));

  const pipelines: Record<string, [Pipeline, jobs: string[]]> = {
    "a merge request": [{ source: "merge_request_event" }, ["validate", "preview"]],
    "a merge request from a fork": [{ source: "merge_request_event", fork: true }, ["validate"]],
    "a merge": [{ source: "push" }, ["up"]],
    "a night": [{ source: "schedule" }, ["drift"]],
    "a decision": [{ source: "web", variables: { SETTLE: "restore" } }, ["restore"]],
  };
  for (const [title, [pipeline, expected]] of Object.entries(pipelines))
    it(`accepts GitLab's schema, and has for ${title} the jobs ${expected.join(", ")}`, async () =>
      assert.deepEqual(await jobsOf(folder, pipeline), expected));

  it("would not pass with a key that GitLab does not know", async () => {
    const file = join(folder, ".gitlab-ci.yml");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace("interruptible", "interuptible"));
    await assert.rejects(jobsOf(folder, { source: "push" }), /'interuptible' property is not expected to be here/);
    writeFileSync(file, text);
  });
});

describe("Pulumi Deployments", () => {
  // The types of the program are checked with all others, in docs.test.ts.
  it("run up for main and a drift run each night, and give pull requests no credential", async () => {
    const { DeploymentSettings, DriftSchedule } = await readDeployments({
      "gitops-deployments:authleteAccessToken": "t0ken",
    });
    const { operationContext, vcs, sourceContext, ...stack } = DeploymentSettings;
    assert.deepEqual(stack, { organization: "acme", project: "gitops", stack: "prod" });
    assert.equal(vcs.deployCommits, true);
    assert.equal(vcs.previewPullRequests || vcs.pullRequestTemplate, false);
    assert.deepEqual(sourceContext, { git: { branch: "refs/heads/main" } });
    const { value, ...envelope } = operationContext;
    assert.equal(Object.keys(envelope).length, 1, "a secret");
    assert.deepEqual(value.environmentVariables, { AUTHLETE_ACCESS_TOKEN: "t0ken" });
    assert.deepEqual(DriftSchedule, { ...stack, scheduleCron: "23 4 * * *", autoRemediate: false });
  });
});

describe("The stacks for Pulumi's Kubernetes Operator", () => {
  const stacks: Json[] = parseAllDocuments(readFileSync(join(example, "kubernetes/stack.yaml"), "utf8")).map((each) =>
    each.toJS(),
  );
  const accepts = new Ajv().compile(stackSchema);

  it("say nothing that the operator does not know", () => {
    assert.equal(stacks.length, 2);
    for (const stack of stacks) assert.ok(accepts(stack), JSON.stringify(accepts.errors));
    assert.ok(!accepts({ ...stacks[0], kind: "Program" }));
    assert.ok(!accepts({ ...stacks[0], spec: { ...stacks[0].spec, driftDetection: {} } }));
  });

  it("run the same project, with credentials that Kubernetes keeps", () => {
    const [up, drift] = stacks.map(({ spec }) => spec);
    for (const field of ["stack", "projectRepo", "branch", "envRefs", "workspaceTemplate"])
      assert.deepEqual(up[field], drift[field]);
    assert.deepEqual(Object.keys(up.envRefs), ["PULUMI_ACCESS_TOKEN", "AUTHLETE_ACCESS_TOKEN"]);
    assert.equal(drift.preview && drift.refresh && drift.updateTemplate.spec.expectNoChanges, true);
    assert.ok(!up.preview && !up.continueResyncOnCommitMatch);
  });
});
