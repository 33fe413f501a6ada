/** Random programs, drift, faults and kills. After each round, everything must be as declared. */
import { setTimeout as sleep } from "node:timers/promises";
import { Project } from "../support/project";
import { assertAsDeclared, type Ids } from "./assert-declared";
import { changeClient } from "./change-client";
import { type Disturbance, drawDisturbances, lateDelay } from "./disturbance";
import { SeededRandom } from "./random";
import { RandomProgram } from "./random-program";
import { describeCalls, type Round, type Size, summary } from "./round";

const pace = { rateLimits: '{"perSecond":200,"client":1000000,"service":1000000}', timeout: 2 };

export class Soak {
  /** The random choices of this round, and what the CLI printed. */
  private printed: string[] = [];
  private ids: Ids = new Map();

  private constructor(
    private readonly project: Project,
    private readonly program: RandomProgram,
    private readonly random: SeededRandom,
  ) {}

  /** Runs a soak. An error holds everything that is needed to repeat its round. */
  static async run({ seed, rounds, clients }: Size, log: (line: string) => void = () => {}): Promise<void> {
    const project = await Project.start({ options: { seed } });
    const random = new SeededRandom(seed);
    const soak = new Soak(project, new RandomProgram(random, clients), random);
    try {
      await project.configure(pace);
      for (let round = 1; round <= rounds; round++) log(await soak.round(`seed ${seed}, round ${round}`));
      await soak.attempt(`seed ${seed}, at the end`, () =>
        project.run(["preview", "--refresh", "--expect-no-changes"]),
      );
    } finally {
      await project.stop();
    }
  }

  private draw(): Round {
    const drift = this.random.happens(0.5) ? this.program.drawDrift() : [];
    const changes = this.program.drawChanges();
    return { drift, changes, runs: drawDisturbances(this.random, 2 * (changes.length + drift.length) + 4) };
  }

  private async round(title: string): Promise<string> {
    const drawn = this.draw();
    this.project.authlete.calls.length = 0;
    this.printed = [JSON.stringify(drawn, null, 1)];
    await this.attempt(title, async () => {
      await this.play(drawn);
      this.ids = await assertAsDeclared(this.project, this.program);
    });
    return `${title}: ${summary(drawn)}: ${this.ids.size} clients as declared`;
  }

  private async attempt(title: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      throw new Error([title, ...this.printed, describeCalls(this.project), error].join("\n\n"));
    }
  }

  private async play({ drift, runs }: Round): Promise<void> {
    for (const { name, change } of drift) await changeClient(this.project, this.ids.get(name) ?? "", change);
    let isStale = drift.length > 0;
    let succeeded = runs.length === 0 ? undefined : true;
    for (const run of runs) {
      succeeded = await this.runDisturbed(run);
      if (succeeded && run.refresh) isStale = false;
    }
    if (!succeeded || isStale) await this.up(isStale);
  }

  private async up(refresh: boolean, options = {}): Promise<void> {
    const { out } = await this.project.up(this.program.toProgram(), refresh ? ["--refresh"] : [], options);
    this.printed.push(out);
  }

  /** Runs `up` under these faults. Returns whether it succeeded all the same. */
  private async runDisturbed({ faults, kill, refresh }: Disturbance): Promise<boolean> {
    this.project.authlete.faults.push(...faults);
    const problem = await this.up(refresh, kill && { kill }).catch((error: Error) => error);
    this.project.authlete.faults.length = 0;
    // Requests that are in flight at Authlete end.
    await sleep(lateDelay);
    if (!problem) return true;
    this.printed.push(problem.message);
    await this.project.unlock();
    return false;
  }
}
