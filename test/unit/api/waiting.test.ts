/** What the user hears of a run that waits, in simulated time. */
import assert from "node:assert/strict";
import { AuthleteError } from "../../../src/api/error";
import { withRetry } from "../../../src/api/retry";
import { newRun, type Run } from "../../../src/api/run";
import type { Call } from "../../../src/call";
import { published } from "../../../src/config/rate-limits";
import { readSettings } from "../../../src/config/settings";
import { afterMicrotasks, SharedClock } from "../../support/clock";
import { type Config, get, lookup } from "../../support/emulator";
import { TestHost } from "../../support/host";

const call = get("/api/7/client/get/8");

/** A run whose requests take 50 milliseconds, and the lines that its user sees, with their seconds. */
class SimulatedRun {
  readonly clock = new SharedClock(afterMicrotasks);
  readonly lines: [second: number, line: string][] = [];
  readonly run: Run;
  readonly send: (call: Call) => Promise<unknown>;
  private readonly start = this.clock.now();

  constructor(config: Config = {}, answer: (latency: number) => unknown = () => ({}), latency = 50) {
    const host = new TestHost(this.clock);
    host.logger.info = (line) => void this.lines.push([Math.round(this.seconds), line]);
    this.run = newRun(readSettings(lookup({ accessToken: "t0ken", ...config }), {}), host);
    this.send = withRetry(this.run, async () => {
      await this.clock.sleep(latency);
      return answer(latency);
    });
  }

  get seconds(): number {
    return (this.clock.now() - this.start) / 1000;
  }

  /** Sends calls, so many at a time, as an engine does. */
  async sendMany(count: number, atOnce: number): Promise<void> {
    let begun = 0;
    const operate = async () => {
      while (begun++ < count) {
        await this.run.work.finish(() => this.send(call));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, operate));
  }

  /** The second at which a line says that it goes on, or that all is done. */
  secondIn(line: string): number {
    const day = new Date(this.start).toISOString().slice(0, 11);
    return (Date.parse(`${day}${/[\d:]{8}Z/.exec(line)?.[0]}`) - this.start) / 1000;
  }
}

const numbers = (lines: SimulatedRun["lines"], pattern: RegExp) =>
  lines.map(([, line]) => Number(pattern.exec(line)?.[1] ?? Number.NaN));

describe("A run of 1,000 that waits for its budget", () => {
  it("says so at once and then every half minute: done, to do, requests a second, and when it ends", async () => {
    const simulated = new SimulatedRun();
    await simulated.sendMany(1000, 1000);
    const { lines, seconds } = simulated;
    assert.deepEqual(
      lines.map(([second]) => second),
      [0, 30, 60, 90],
    );
    const [, line = ""] = lines[1] ?? [];
    assert.match(
      line,
      /^Authlete: 300 done, at least 700 to do, 10 a second, until [\d:]{8}Z at the earliest; waiting, because at most 10 requests a second may go out \(authlete:rateLimits\); counted in requests$/,
    );
    for (const [, told] of lines) assert.ok(Math.abs(simulated.secondIn(told) - seconds) <= 2, told);
  });

  it("says so after three seconds where the engine hands over a few at a time, with what is to come", async () => {
    const simulated = new SimulatedRun();
    simulated.run.work.plan(1000);
    await simulated.sendMany(1000, 8);
    const { lines, seconds } = simulated;
    assert.deepEqual(
      lines.map(([second]) => second),
      [3, 33, 63, 93],
    );
    const pattern =
      /^Authlete: \d+ done, up to (\d+) to do, 10.* a second, until about .*the program's 1000 resources$/;
    assert.deepEqual(numbers(lines, pattern), [969, 670, 370, 70]);
    for (const [, told] of lines) assert.ok(Math.abs(simulated.secondIn(told) - seconds) <= 5, told);
  });

  it("does not say how much is to come where nobody knows it", async () => {
    const simulated = new SimulatedRun();
    await simulated.sendMany(100, 8);
    assert.deepEqual(numbers(simulated.lines, /^Authlete: (\d+) done, at least 8 to do/), [31]);
  });

  it("leaves no timer behind", async () => {
    const simulated = new SimulatedRun();
    await simulated.sendMany(1000, 8);
    const { seconds } = simulated;
    for (let turn = 0; turn < 10; turn++) await afterMicrotasks();
    assert.equal(simulated.seconds, seconds);
  });

  it("is told by whoever shows lines that are of use only now", async () => {
    const simulated = new SimulatedRun();
    const status: string[] = [];
    Object.assign(simulated.run.host.logger, { status: (line: string) => status.push(line) });
    await simulated.sendMany(100, 100);
    assert.deepEqual([status.length, simulated.lines.length], [1, 0]);
  });
});

describe("A run", () => {
  it("that waits for the next hour says when it goes on", async () => {
    const rateLimits = JSON.stringify({ ...published, client: 20, share: 1 });
    const simulated = new SimulatedRun({ rateLimits, maxWait: "3600" });
    await simulated.sendMany(24, 8);
    const [[first, line] = [0, ""], [second] = [0]] = simulated.lines;
    assert.deepEqual([first, second], [1, 31]);
    assert.equal(simulated.lines.length, 120);
    assert.match(
      line,
      /^Authlete: \d+ done, at least 8 to do, [\d.]+ a second, goes on at [\d:]{8}Z; waiting, because this hour's 20 client requests are used up; counted in requests$/,
    );
    for (const [, told] of simulated.lines) assert.ok(Math.abs(simulated.secondIn(told) - 3600) <= 1, told);
    assert.match(simulated.lines[1]?.[1] ?? "", /: 20 done, at least 4 to do, 0\.2 a second/);
  });

  it("that Authlete stops for a while says when it goes on", async () => {
    let refusals = 1;
    const simulated = new SimulatedRun({}, () => {
      if (refusals-- > 0) throw new AuthleteError(call, 429, undefined, "busy", "wait", { retryAfter: 60 });
      return {};
    });
    await simulated.sendMany(1, 1);
    assert.deepEqual(
      simulated.lines.map(([second]) => second),
      [0, 30],
    );
    for (const [, told] of simulated.lines) assert.ok(Math.abs(simulated.secondIn(told) - 60.5) < 1, told);
  });

  it("says nothing where waits are short", async () => {
    const simulated = new SimulatedRun();
    await simulated.sendMany(28, 28);
    assert.ok(simulated.seconds > 2);
    assert.deepEqual(simulated.lines, []);
  });

  it("says nothing where it waits for answers, and not for its budget", async () => {
    const simulated = new SimulatedRun({}, undefined, 1000);
    await simulated.sendMany(600, 9);
    assert.ok(simulated.seconds > 60);
    assert.deepEqual(simulated.lines, []);
  });
});

describe("What a program says of its size", () => {
  it("counts only if it is a number of resources", () => {
    const { work } = new SimulatedRun().run;
    for (const lie of ["s3cret", -5, 1.5, Number.NaN, 2 ** 60, null, {}, undefined]) work.plan(lie);
    assert.deepEqual([work.declared, work.left], [0, 0]);
    for (const told of [20, 12]) work.plan(told);
    assert.deepEqual([work.declared, work.left], [20, 20]);
  });

  it("is reduced by what needs nothing more: unchanged, carried out, or failed", async () => {
    const { work } = new SimulatedRun().run;
    work.plan(20);
    work.compare(true);
    work.plan(undefined);
    work.compare(false);
    await work.finish(async () => {});
    await assert.rejects(work.finish(() => Promise.reject(new Error("refused"))));
    assert.equal(work.left, 17);
  });

  it("is not reduced by what a refresh finds, nor by a read or a delete", async () => {
    const { work } = new SimulatedRun().run;
    work.plan(20);
    work.compare(false);
    work.compare(true);
    await work.carryOut(async () => {});
    assert.equal(work.left, 20);
  });
});
