/** One clock for Authlete and the processes of a run, which a test moves on. */
import { join } from "node:path";
import { systemClock } from "../../emulator/clock";
import { root } from "./project";

export class MovedClock {
  private shift = 0;

  now = (): number => systemClock.now() + this.shift;

  sleep = systemClock.sleep;

  moveTo(time: number): void {
    this.shift += time - this.now();
  }

  /** What gives a run of the CLI this clock: the plugin reads the time in a process of its own. */
  get env(): NodeJS.ProcessEnv {
    return {
      NODE_OPTIONS: `--require ${join(root, "dist/test/support/shift-clock.js")}`,
      CLOCK_SHIFT: String(this.shift),
    };
  }
}
