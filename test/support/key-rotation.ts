/** A service and a client whose keys rotate, while a probe signs and verifies all the time. */
import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import type { Json } from "./console";
import { runBlock } from "./guide";
import type { MovedClock } from "./moved-clock";
import { Probe } from "./probe";
import type { Program, Project } from "./project";
import type { RunOptions } from "./run";

export const minute = 60_000;
export const day = 24 * 60 * minute;
const periods = { algorithms: ["ES256"], rotateEvery: "30d", publishFor: "1d", retainFor: "1d" };

export const program: Program = {
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
export const outputsOf = (project: Project, set = "keys"): Json => project.stateFile().resources[set].outputs;
export const stagesOf = (project: Project) => outputsOf(project).keys.map(({ stage }: Json) => stage);
export const kidsOf = (project: Project, set: string): string[] =>
  outputsOf(project, set).keys.map(({ kid }: Json) => kid);

/** The private members in a JWK Set. */
export const secretsIn = (jwks: string): string[] => JSON.parse(jwks).keys.map(({ d }: Json) => d);

/** A service and a client, whose keys rotate together. */
export class Rotation {
  /** What was printed. */
  private readonly printed: string[] = [];
  /** The private members of all keys. */
  private readonly secrets = new Set<string>();

  constructor(
    readonly project: Project,
    private readonly clock: MovedClock,
    private readonly probe: Probe,
  ) {}

  /** Starts on the clock of the project's emulator. */
  static async start(project: Project, clock: MovedClock): Promise<Rotation> {
    await project.up(program, [], { env: clock.env });
    const { client = "" } = await project.outputs();
    const rotation = new Rotation(project, clock, new Probe(project.authlete, clock.now, client, day - minute));
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

  async up(args: string[] = [], options: RunOptions = {}, declared = program): Promise<void> {
    const { out } = await this.project.up(declared, args, { env: this.clock.env, ...options });
    this.printed.push(out);
  }

  /** Runs commands of the guide, and returns what they print. */
  async follow(commands: string): Promise<string> {
    const { project, clock } = this;
    const env = { ...clock.env, PULUMI_OPTION_SKIP_PREVIEW: "true" };
    const printed = await runBlock(project, project.workspace.folder, commands, env);
    this.printed.push(printed);
    return printed;
  }

  /** Moves the clock, and lets the probe do its work on the new time. */
  async moveTo(time: number): Promise<void> {
    await this.probe.between(() => this.clock.moveTo(time));
    const { verified } = this.probe.counts;
    while (this.probe.counts.verified === verified) await sleep(20);
  }

  /** Moves the clock to where all steps are due that the state names. */
  moveToLastStep(): Promise<void> {
    const times = outputsOf(this.project).due.map(({ at }: Json) => Date.parse(at));
    return this.moveTo(Math.max(...times) + minute / 2);
  }

  /** Moves the clock to where the next step of both sets is due. */
  moveToNextStep(): Promise<void> {
    const times = ["keys", "app"].map((set) => Date.parse(outputsOf(this.project, set).due[0].at));
    return this.moveTo(Math.max(...times) + minute / 2);
  }

  /** Ends it, when so many keys were made, and asserts that none of them shows anywhere. */
  async stop(keys: number): Promise<void> {
    await this.probe.stop();
    const { issued, verified } = this.probe.counts;
    assert.ok(issued > 20 && verified > 20, `${issued} tokens were issued and verified ${verified} times`);
    assert.equal(this.secrets.size, keys);
    const texts = [...this.printed, ...this.project.stateTexts()];
    for (const secret of this.secrets) assert.ok(!texts.some((text) => text.includes(secret)));
  }
}
