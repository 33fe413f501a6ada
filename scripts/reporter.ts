/** Mocha's `spec` report, plus a last line that people and scripts can read at a glance. */
import { type MochaOptions, type Runner, reporters } from "mocha";

export = class Summary extends reporters.Spec {
  constructor(runner: Runner, options?: MochaOptions) {
    super(runner, options);
    runner.once("end", () => console.log(`${this.stats.passes} passed, ${this.stats.failures} failed`));
  }
};
