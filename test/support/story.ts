/** How the stories of this folder are told, and what they say of a run. */
import assert from "node:assert/strict";
import type { CallEntry } from "../../emulator/index";
import { line, Project, type Run, type Setup, told } from "./project";

/** Stories told side by side, since a story mostly waits for processes. Each is a test. */
export function together(stories: Record<string, () => Promise<void>>, lanes = 3): void {
  const ends = Object.keys(stories).map(() => Promise.withResolvers<void>());
  const queue = Object.values(stories).entries();
  const lane = async () => {
    for (const [index, story] of queue) await story().then(ends[index]?.resolve, ends[index]?.reject);
  };
  before(() => {
    for (const { promise } of ends) promise.catch(() => {});
    for (let count = 0; count < lanes; count++) void lane();
  });
  for (const [index, name] of Object.keys(stories).entries()) it(name, () => ends[index]?.promise);
}

/** A story of one project. */
export const inProject = (setup: Setup, tell: (project: Project) => Promise<void>) => async (): Promise<void> => {
  const project = await Project.start(setup);
  try {
    await tell(project);
  } finally {
    await project.stop();
  }
};

/** The one look at what is there, before a run creates: `crash.test.ts` tells of it. */
const isLook = ({ method, path }: CallEntry) => method === "GET" && path.endsWith("/get/list?start=0&end=100");

/** The run made exactly these calls, in whatever order; ids are written `:id`. */
export function made(run: Run, ...expected: string[]): void {
  const looks = expected.some((call) => call.includes("/get/list")) ? [] : run.calls.filter(isLook);
  const calls = run.calls.filter((call) => !looks.includes(call)).map((call) => line(call).replace(/ 2\d\d$/, ""));
  assert.deepEqual(calls.sort(), expected.sort(), `the calls were\n${calls.join("\n")}\n\n${run.out}`);
}

/** The run printed all of this. */
export function says(run: Run, ...patterns: (RegExp | string)[]): void {
  for (const pattern of patterns) {
    const found = typeof pattern === "string" ? run.out.includes(pattern) : pattern.test(run.out);
    assert.ok(found, `${pattern} was not printed:\n${told(run)}`);
  }
}

/** The run printed nothing of this. */
export function hides(run: Run, ...patterns: (RegExp | string)[]): void {
  for (const pattern of patterns) {
    const found = typeof pattern === "string" ? run.out.includes(pattern) : pattern.test(run.out);
    assert.ok(!found, `${pattern} was printed:\n${told(run)}`);
  }
}
