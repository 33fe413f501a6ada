/** What the tests assert of a run of the CLI. */
import assert from "node:assert/strict";
import type { CallEntry } from "../../emulator/index";
import { describeCall, describeRun, type Run } from "./run";

/** Before it creates anything, a run looks once for what earlier runs left behind. */
const isLookUp = ({ method, path }: CallEntry) => method === "GET" && path.endsWith("/get/list?start=0&end=100");

/** Asserts that the run made exactly these calls, in any order; ids are written `:id`. */
export function assertCalls(run: Run, ...expected: string[]): void {
  const ignored = expected.some((call) => call.includes("/get/list")) ? [] : run.calls.filter(isLookUp);
  const counted = run.calls.filter((call) => !ignored.includes(call));
  const calls = counted.map((call) => describeCall(call).replace(/ 2\d\d$/, ""));
  assert.deepEqual(calls.sort(), expected.sort(), `the calls were\n${calls.join("\n")}\n\n${run.out}`);
}

const isPrinted = ({ out }: Run, pattern: RegExp | string) =>
  typeof pattern === "string" ? out.includes(pattern) : pattern.test(out);

/** Asserts that the run printed all of this. */
export function assertPrinted(run: Run, ...patterns: (RegExp | string)[]): void {
  for (const pattern of patterns)
    assert.ok(isPrinted(run, pattern), `${pattern} was not printed:\n${describeRun(run)}`);
}

/** Asserts that the run printed none of this. */
export function assertNotPrinted(run: Run, ...patterns: (RegExp | string)[]): void {
  for (const pattern of patterns) assert.ok(!isPrinted(run, pattern), `${pattern} was printed:\n${describeRun(run)}`);
}
