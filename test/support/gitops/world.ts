/** `examples/gitops` on GitHub, on GitLab and in Pulumi Cloud, all with one stack, and with an emulator as Authlete. */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CallEntry } from "../../../emulator/index";
import { readHub } from "../ci/gh";
import { type Repository, runWorkflow } from "../ci/github";
import { GitLab, initRepository } from "../ci/gitlab";
import { Machine } from "../ci/machine";
import type { Trigger } from "../ci/workflow";
import { blocksOf, runBlock } from "../guide";
import type { Project } from "../project";
import { unchecked } from "../take-over";
import { clientsOf } from "./shop";

const STACK = "organization/gitops/prod";
const [begin = ""] = blocksOf("docs/guides/gitops.md");

/** What a machine has of the tests' own. No credential of Authlete is among it. */
const ours = /^(PULUMI_(HOME|BACKEND_URL|SKIP_UPDATE_CHECK)|VAULT_\w+|NO_PROXY|NODE_COMPILE_CACHE)$/i;

/** What stands for Pulumi Cloud on a machine: a back end in a folder, and what encrypts its secrets. */
const machineEnv = ({ workspace: { env } }: Project): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(env).filter(([name]) => ours.test(name))),
  ...unchecked,
});

export class World {
  /** Everything that pipelines printed or left behind. */
  readonly texts: string[] = [];
  readonly token: string;
  private readonly repository: Repository;
  private jobs: GitLab | undefined;

  private constructor(
    readonly project: Project,
    private readonly folder: string,
  ) {
    this.token = project.authlete.credentials.accessToken;
    this.repository = {
      ...{ repository: folder, modules: join(folder, "../node_modules"), env: machineEnv(project) },
      hub: join(project.workspace.folder, "hub.json"),
      variables: { PULUMI_STACK: STACK },
      secrets: { PULUMI_PREVIEW_TOKEN: "pul-reads" },
      environments: { prod: { PULUMI_ACCESS_TOKEN: "pul-writes", AUTHLETE_ACCESS_TOKEN: this.token } },
    };
  }

  /** Sets the stack up as the guide says, in another place, and adds where the emulator is. */
  static async begin(project: Project, folder: string): Promise<World> {
    await runBlock(project, folder, begin.replace("acme/prod", "prod --secrets-provider hashivault://test"));
    const { url: baseUrl, idpUrl, credentials } = project.authlete;
    const { organizationId, apiServerId } = credentials;
    const settings = Object.entries({ baseUrl, idpUrl, organizationId, apiServerId });
    const options = settings.flatMap(([name, value]) => ["--plaintext", `authlete:${name}=${value}`]);
    await project.run(["config", "set-all", "--stack", "prod", ...options]);
    initRepository(folder);
    return new World(project, folder);
  }

  hub = () => readHub(this.repository.hub);

  /** Runs a workflow, and asserts how its jobs end. */
  async github(name: string, trigger: Trigger, expected: Record<string, string>) {
    return this.observe(async () => {
      const results = await runWorkflow(this.repository, `${name}.yml`, trigger);
      const log = Object.values(results)
        .map((each) => each.log)
        .join("\n");
      const ends = Object.entries(results).map(([job, { result }]) => [job, result]);
      assert.deepEqual(Object.fromEntries(ends), expected, log);
      // What GitHub would obey.
      assert.ok(!log.split(/[\r\n]/).some((line) => line.trimStart().startsWith("::")), log);
      return { log, left: "" };
    });
  }

  /** The same jobs on GitLab, with the same secrets. */
  private async openGitLab(): Promise<GitLab> {
    const prod = { environment: "prod", protected: true };
    const variables = [
      { name: "PULUMI_STACK", value: STACK },
      { name: "PULUMI_ACCESS_TOKEN", value: "pul-reads" },
      { name: "PULUMI_ACCESS_TOKEN", value: "pul-writes", ...prod },
      { name: "AUTHLETE_ACCESS_TOKEN", value: this.token, ...prod },
    ];
    this.jobs ??= await GitLab.of({ ...this.repository, variables });
    return this.jobs;
  }

  /** Runs a job of GitLab's, and asserts its exit code. */
  async gitlab(name: string, { code = 0, isProtected = true } = {}) {
    return this.observe(async () => {
      const jobs = await this.openGitLab();
      const { log, artifacts, ...ran } = await jobs.run(name, { isProtected });
      assert.equal(ran.code, code, log);
      return { log, left: artifacts.join("\n") };
    });
  }

  /** Runs commands in a checkout, one after the other, as Pulumi Cloud and its operator do. */
  async run(commands: readonly string[], env: NodeJS.ProcessEnv) {
    const machine = new Machine(this.repository);
    machine.checkout();
    await machine.installPulumi();
    return this.observe(async () => {
      const logs: string[] = [];
      for (const command of commands) {
        const { code, log } = await machine.run(command, ["bash"], { PULUMI_STACK: STACK, ...env });
        logs.push(log);
        assert.equal(code, 0, log);
      }
      return { log: logs.join("\n"), left: "" };
    }).finally(() => machine.remove());
  }

  /** Keeps what was printed, and adds the calls that reached Authlete meanwhile. */
  private async observe(work: () => Promise<{ log: string; left: string }>) {
    const before = this.project.authlete.calls.length;
    const seen = await work();
    this.texts.push(seen.log, seen.left);
    return { ...seen, calls: this.project.authlete.calls.slice(before) as readonly CallEntry[] };
  }

  /** Merges a change of a client's file. */
  edit(file: string, from: string, to: string): void {
    const path = join(this.folder, "clients", file);
    writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
  }

  /** Asserts that no secret stands in what was printed, left behind, told to people, or kept. */
  async assertNoSecrets(): Promise<void> {
    const issued = Object.values(await clientsOf(this.project))
      .map(({ clientSecret }) => clientSecret)
      .filter(Boolean);
    assert.ok(issued.length >= 2);
    const kept = [...this.project.stateTexts(), readFileSync(join(this.folder, "Pulumi.prod.yaml"), "utf8")];
    for (const text of [...this.texts, JSON.stringify(this.hub()), ...kept])
      for (const secret of [this.token, "pul-reads", "pul-writes", ...issued]) assert.ok(!text.includes(secret), text);
  }
}
