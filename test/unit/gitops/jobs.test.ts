/** Jobs of `examples/gitops` that need no engine: what they tell people, and what strangers' text does to them. */
import assert from "node:assert/strict";
import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { readHub } from "../../support/ci/gh";
import { NAME, type Repository, runJob, runWorkflow } from "../../support/ci/github";
import type { Results } from "../../support/ci/job";
import { readWorkflow, type Trigger } from "../../support/ci/workflow";
import { root } from "../../support/project";

const pullRequestFrom = (name: string): Trigger => {
  const head = { sha: "0f5c", ref: "`touch stolen`", repo: { full_name: name } };
  return { event: "pull_request", payload: { pull_request: { number: 7, title: "$(touch stolen)", head } } };
};

/** Asserts that a text is a paragraph, and below it nothing but code: in Markdown, lines that are indented. */
function assertOnlyCode(body: string, heading: RegExp): void {
  const [first = "", ...lines] = body.split("\n");
  const blank = lines.indexOf("");
  assert.match([first, ...lines.slice(0, blank)].join("\n"), heading);
  // The end of the last line begins no line.
  const code = lines.at(-1) === "" ? lines.slice(blank + 1, -1) : lines.slice(blank + 1);
  for (const line of code) assert.match(line, /^ {4}/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a carriage return would begin a line.
  assert.doesNotMatch(body, /[\0-\x08\x0b-\x1f\x7f]/);
}

/** What ends code, begins markup or a command, or mentions somebody, wherever it can. */
const words = ["`", "```\n", "~~~\n", "\r", "\n", "\n\n", "</pre>", "@acme/admins", "#1", "\u001b[0m", "::error::x\n"];
const hostile = fc.array(fc.constantFrom(...words, "$(touch stolen)", "\u2028", "é", "\\", "    "), { maxLength: 30 });

describe("A job of the example", () => {
  let repository: Repository;
  beforeEach(() => {
    const folder = mkdtempSync(join(tmpdir(), "github-"));
    cpSync(join(root, "examples/gitops"), folder, { recursive: true });
    repository = {
      ...{ repository: folder, modules: join(root, "node_modules"), hub: join(folder, "hub.json") },
      ...{ env: {}, variables: { PULUMI_STACK: "prod" }, secrets: {}, environments: {} },
    };
  });
  afterEach(() => rmSync(repository.repository, { recursive: true }));

  const hub = () => readHub(repository.hub);
  const run = (file: string, job: string, trigger: Trigger, earlier: Results, artifacts = {}) =>
    runJob(repository, readWorkflow(repository.repository, file), job, trigger, earlier, artifacts);

  describe("for a pull request", () => {
    const comment = (content: string, result: "success" | "failure" = "success") =>
      run(
        "pull-request.yml",
        "comment",
        pullRequestFrom(NAME),
        { preview: { result, outputs: {}, log: "" } },
        {
          preview: { path: "preview.txt", content },
        },
      );

    it("finds mistakes in the files, without Pulumi, and annotates them, also of a fork, which gets nothing else", async () => {
      const trigger = pullRequestFrom("mallory/clients");
      const good = await runWorkflow(repository, "pull-request.yml", trigger);
      assert.deepEqual(
        Object.values(good).map(({ result }) => result),
        ["success", "skipped", "skipped"],
      );
      appendFileSync(join(repository.repository, "clients/web.yaml"), "clientTyp: PUBLIC\n");
      for (const from of [trigger, pullRequestFrom(NAME)]) {
        const { validate, preview, comment } = await runWorkflow(repository, "pull-request.yml", from);
        assert.deepEqual([validate?.result, preview?.result, comment?.result], ["failure", "skipped", "skipped"]);
        assert.match(
          String(validate?.log),
          /^::error file=clients\/web\.yaml,line=9,col=1,.*::clientTyp: a Client has no/m,
        );
      }
      assert.deepEqual(hub().comments, {});
    });

    it("comments once, with the newest preview", async () => {
      await comment("first\n");
      await comment("second\n", "failure");
      assert.deepEqual(hub().comments, { 7: ["`pulumi preview` of 0f5c: failure\n\n    second\n"] });
    });

    it("shows as code whatever stands in the preview", async () => {
      await fc.assert(
        fc.asyncProperty(hostile, async (parts) => {
          const { result, log } = await comment(parts.join(""));
          assert.equal(result, "success", log);
          assertOnlyCode(String(hub().comments[7]), /^`pulumi preview` of 0f5c: success$/);
        }),
        { numRuns: 20 },
      );
    });

    it("cuts a preview that no comment can hold", async () => {
      assert.equal((await comment("a line of a long preview\n".repeat(10_000))).result, "success");
      const [body = ""] = hub().comments[7] ?? [];
      assert.ok(body.length > 50_000 && body.length < 65_536);
    });
  });

  describe("after a night", () => {
    const night: Trigger = { event: "schedule" };
    const report = (code: string, content = "~ clientName\n", trigger = night) => {
      const detect = { result: "success", outputs: { code }, log: "" } as const;
      return run("drift.yml", "report", trigger, { detect }, { drift: { path: "drift.txt", content } });
    };
    const issues = () =>
      hub().issues.map(({ number, state, body }) => [number, state, /clientName|second/.exec(body)?.[0]]);

    it("opens one issue, updates it, closes it, and opens another one for other drift", async () => {
      await report("0");
      assert.deepEqual(issues(), []);
      await report("7");
      await report("7", "second\n");
      assert.deepEqual(issues(), [[1, "open", "second"]]);
      await report("0");
      assert.deepEqual(issues(), [[1, "closed", "second"]]);
      assert.match(
        String(hub().issues[0]?.comments),
        /no drift any more \(\[run\]\(https:\/\/github\.example\/acme\/clients\/actions\/runs\/42\)/,
      );
      await report("7");
      assert.deepEqual(issues(), [
        [1, "closed", "second"],
        [2, "open", "clientName"],
      ]);
    });

    it("opens no second issue if GitHub does not say whether there is one", async () => {
      await report("7");
      assert.equal((await report("7", "second\n", { ...night, down: "issue list" })).result, "failure");
      assert.deepEqual(issues(), [[1, "open", "clientName"]]);
    });

    it("shows as code whatever clients are called", async () => {
      await fc.assert(
        fc.asyncProperty(hostile, async (parts) => {
          const { result, log } = await report("7", parts.join(""));
          assert.equal(result, "success", log);
          assertOnlyCode(String(hub().issues[0]?.body), /^Authlete no longer has .* what the files say\.$/s);
        }),
        { numRuns: 10 },
      );
      assert.equal(hub().issues.length, 1);
    });

    it("fails, and reports nothing, if the check itself fails", async () => {
      repository.env["PULUMI_BACKEND_URL"] = "file:///nowhere";
      const { detect, report } = await runWorkflow(repository, "drift.yml", night);
      assert.deepEqual([detect?.result, report?.result], ["failure", "skipped"]);
      assert.match(String(detect?.log), /^\| error: .*nowhere/m);
    });
  });

  it("may do no more than its rights say, and uses no action that is not known", async () => {
    const workflow = readWorkflow(repository.repository, "drift.yml");
    const detect = { result: "success", outputs: { code: "0" }, log: "" } as const;
    const report = {
      ...workflow.jobs["report"],
      permissions: { contents: "write" },
      steps: workflow.jobs["report"]?.steps ?? [],
    };
    const { result, log } = await runJob(
      repository,
      { ...workflow, jobs: { report } },
      "report",
      { event: "schedule" },
      { detect },
    );
    assert.equal(result, "failure");
    assert.match(log, /HTTP 403: Resource not accessible/);
    const unknown = { steps: [{ uses: "mallory/action@v1" }] };
    await assert.rejects(
      runJob(repository, { ...workflow, jobs: { unknown } }, "unknown", { event: "push" }),
      /mallory/,
    );
  });
});
