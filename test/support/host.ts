import type { Clock, Host, Logger } from "../../src/host";
import { TestClock } from "./clock";

/** The surroundings of a run in a test: a clock of the test's choice, and nothing is printed. */
export class TestHost<C extends Clock = TestClock> implements Host {
  /** The lines that a user would see. */
  readonly lines: string[] = [];
  readonly logger: Logger = { info: (line) => void this.lines.push(line), warn: (line) => void this.lines.push(line) };

  constructor(readonly clock: C = new TestClock() as Clock as C) {}
}
