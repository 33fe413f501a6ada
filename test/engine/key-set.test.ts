/** Keys that rotate, while a probe signs and verifies all the time: those of a service, and those of a client. */
import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import type { Json } from "../support/console";
import { blocksOf, runBlock } from "../support/guide";
import { MovedClock } from "../support/moved-clock";
import { runInParallel, withProject } from "../support/parallel";
import { Probe } from "../support/probe";
import type { Program, Project } from "../support/project";
import type { Run, RunOptions } from "../support/run";

const minute = 60_000;
const day = 24 * 60 * minute;
const clock = new MovedClock();
const periods = { algorithms: ["ES256"], rotateEvery: "30d", publishFor: "1d", retainFor: "1d" };

const program: Program = {
  resources: {
    keys: { kind: "KeySet", args: periods },
    app: { kind: "KeySet", args: periods },
    shop: {
      kind: "Service",
      args: {
        ...{ serviceName: "Shop", issuer: "https://auth.shop.example", supportedGrantTypes: ["CLIENT_CREDENTIALS"] },
        ...{ jwks: "@keys.jwks", accessTokenSignAlg: "ES256", accessTokenSignatureKeyId: "@keys.keyIds.ES256" },
        accessTokenDuration: day / 1000,
      },
    },
    billing: {
      kind: "Client",
      args: {
        ...{ serviceId: "@shop.id", clientType: "CONFIDENTIAL", grantTypes: ["CLIENT_CREDENTIALS"] },
        ...{ tokenAuthMethod: "PRIVATE_KEY_JWT", tokenAuthSignAlg: "ES256", jwks: "@app.publicJwks" },
      },
    },
  },
  outputs: { client: "@billing.id", jwks: "@app.jwks", kid: "@app.keyIds.ES256", due: "@keys.due" },
};

/** What the state says of a set without its secrets: the active key first, then the one that is published or retiring. */
const outputsOf = (project: Project, set = "keys"): Json => project.stateFile().resources[set].outputs;
const stagesOf = (project: Project) => outputsOf(project).keys.map(({ stage }: Json) => stage);
const kidsOf = (project: Project, set: string): string[] => outputsOf(project, set).keys.map(({ kid }: Json) => kid);

/** The private members in a JWK Set. */
const secretsIn = (jwks: string): string[] => JSON.parse(jwks).keys.map(({ d }: Json) => d);

const [preview = "", up = "", due = "", replace = ""] = blocksOf("docs/guides/keys.md");

/** A service and a client, whose keys rotate together. */
class Rotation {
  private readonly runs: Run[] = [];
  /** The private members of all keys. */
  private readonly secrets = new Set<string>();

  constructor(
    readonly project: Project,
    private readonly probe: Probe,
  ) {}

  static async start(project: Project): Promise<Rotation> {
    await project.up(program, [], { env: clock.env });
    const { client = "" } = await project.outputs();
    const rotation = new Rotation(project, new Probe(project.authlete, clock.now, client, day - minute));
    await rotation.deploy();
    void rotation.probe.start();
    return rotation;
  }

  /** Gives the application the keys of today. */
  async deploy(): Promise<void> {
    const { jwks = "", kid = "" } = await this.project.outputs();
    const [service] = await this.project.listServices();
    for (const secret of [...secretsIn(jwks), ...secretsIn(service.jwks)]) this.secrets.add(secret);
    this.probe.deploy({ jwks, kid });
  }

  async up(args: string[] = [], options: RunOptions = {}): Promise<void> {
    this.runs.push(await this.project.up(program, args, { env: clock.env, ...options }));
  }

  follow(commands: string): Promise<string> {
    return runBlock(this.project, this.project.workspace.folder, commands, {
      ...clock.env,
      PULUMI_OPTION_SKIP_PREVIEW: "true",
    });
  }

  /** Moves the clock, and lets the probe do its work on the new time. */
  async moveTo(time: number): Promise<void> {
    await this.probe.between(() => clock.moveTo(time));
    const { verified } = this.probe.counts;
    while (this.probe.counts.verified === verified) await sleep(20);
  }

  /** Moves the clock to where all steps are due that the state names. */
  moveToLastStep(): Promise<void> {
    const times = outputsOf(this.project).due.map(({ at }: Json) => Date.parse(at));
    return this.moveTo(Math.max(...times) + minute / 2);
  }

  async stop(): Promise<void> {
    await this.probe.stop();
    const { issued, verified } = this.probe.counts;
    assert.ok(issued > 20 && verified > issued, `${issued} tokens were issued and verified ${verified} times`);
    assert.equal(this.secrets.size, 6);
    const texts = [...this.runs.map(({ out }) => out), ...this.project.stateTexts()];
    for (const secret of this.secrets) assert.ok(!texts.some((text) => text.includes(secret)));
  }
}

/** The next key is published, by the commands of the guide. */
async function publish(rotation: Rotation): Promise<void> {
  const line = /KeySet: publishes a new ES256 key, which takes over .* reaches rotateEvery; due since \d/g;
  // A step that is due ends it with the exit code 7.
  const shown = await rotation.follow(`${preview.trim()} --expect-no-changes && exit 1 || test $? = 7`);
  assert.equal(shown.match(line)?.length, 2, shown);
  assert.match(shown, /~ 4 to update\n/);
  assert.deepEqual(stagesOf(rotation.project), ["ACTIVE"]);
  await rotation.follow(up);
  assert.match(await rotation.follow(due), /"step":"ACTIVATE"/);
}

/** The run is killed once the key is recorded, and before Authlete has it. The next run publishes the same one. */
async function publishAfterKill(rotation: Rotation): Promise<void> {
  const kill = { calls: 1, path: /service\/get$/, plugins: true };
  await rotation.up([], { kill, code: "failure" });
  const { keys } = outputsOf(rotation.project);
  await rotation.project.unlock();
  await rotation.up();
  assert.deepEqual(outputsOf(rotation.project).keys, keys);
}

async function rotateKeys(project: Project): Promise<void> {
  const rotation = await Rotation.start(project);
  for (const publishNext of [publish, publishAfterKill]) {
    const [first] = outputsOf(project).keys;
    await rotation.moveToLastStep();
    await publishNext(rotation);
    assert.deepEqual(stagesOf(project), ["ACTIVE", "PUBLISHED"]);
    await rotation.moveToLastStep();
    await rotation.up(["--refresh"]);
    assert.deepEqual(stagesOf(project), ["ACTIVE", "RETIRING"]);
    assert.equal(outputsOf(project).keys[1].kid, first.kid);
    await rotation.deploy();
    await rotation.moveTo(clock.now() + day - 2 * minute);
  }
  await rotation.moveToLastStep();
  await rotation.stop();
  const leaked = kidsOf(project, "keys");
  const [active, retiring = ""] = kidsOf(project, "app");
  await rotation.follow(replace);
  assert.ok(!kidsOf(project, "keys").some((kid) => leaked.includes(kid)));
  assert.equal(kidsOf(project, "app")[0], active);
  assert.ok(!kidsOf(project, "app").includes(retiring));
}

describe("Keys of a service and of a client", () => {
  const setup = { options: { clock } };
  runInParallel({
    "rotate twice, and nothing that is signed fails, not even after a kill @native": withProject(setup, rotateKeys),
  });
});
