/** A program by chance, and all that can happen to its runs; after each of them everything is as declared. */
import { setTimeout as sleep } from "node:timers/promises";
import { Project } from "../support/project";
import { Dice } from "./dice";
import { meddle } from "./meddle";
import { type Round, type Size, summary, told } from "./round";
import { LATE, type Trouble, troubles } from "./trouble";
import { type Ids, whole } from "./whole";
import { World } from "./world";

const pace = { rateLimits: '{"perSecond":200,"client":1000000,"service":1000000}', timeout: 2 };

export class Soak {
  /** What was drawn for this round, and what the CLI printed. */
  private printed: string[] = [];
  private ids: Ids = new Map();

  private constructor(
    private readonly project: Project,
    private readonly world: World,
    private readonly dice: Dice,
  ) {}

  /** Throws what does not hold, with all that repeats it. */
  static async run({ seed, rounds, clients }: Size, log: (line: string) => void = () => {}): Promise<void> {
    const project = await Project.start({ options: { seed } });
    const dice = new Dice(seed);
    const soak = new Soak(project, new World(dice, clients), dice);
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
    const drift = this.dice.happens(0.5) ? this.world.drift() : [];
    const changes = this.world.step();
    return { drift, changes, runs: troubles(this.dice, 2 * (changes.length + drift.length) + 4) };
  }

  private async round(title: string): Promise<string> {
    const drawn = this.draw();
    this.project.authlete.calls.length = 0;
    this.printed = [JSON.stringify(drawn, null, 1)];
    await this.attempt(title, async () => {
      await this.play(drawn);
      this.ids = await whole(this.project, this.world);
    });
    return `${title}: ${summary(drawn)}: ${this.ids.size} clients as declared`;
  }

  private async attempt(title: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      throw new Error([title, ...this.printed, told(this.project), error].join("\n\n"));
    }
  }

  private async play({ drift, runs }: Round): Promise<void> {
    for (const { name, change } of drift) await meddle(this.project, this.ids.get(name) ?? "", change);
    let stale = drift.length > 0;
    let right = runs.length === 0 ? undefined : true;
    for (const run of runs) {
      right = await this.suffer(run);
      if (right && run.refresh) stale = false;
    }
    if (!right || stale) await this.up(stale);
  }

  private async up(refresh: boolean, options = {}): Promise<void> {
    const { out } = await this.project.up(this.world.program(), refresh ? ["--refresh"] : [], options);
    this.printed.push(out);
  }

  /** One run with its faults; was it right all the same? */
  private async suffer({ faults, kill, refresh }: Trouble): Promise<boolean> {
    this.project.authlete.faults.push(...faults);
    const problem = await this.up(refresh, kill && { kill }).catch((error: Error) => error);
    this.project.authlete.faults.length = 0;
    // What is still under way at Authlete ends.
    await sleep(LATE);
    if (!problem) return true;
    this.printed.push(problem.message);
    await this.project.unlock();
    return false;
  }
}
