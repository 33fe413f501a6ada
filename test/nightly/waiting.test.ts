/** What the user sees in the middle of a run that waits for its budget. */
import assert from "node:assert/strict";
import { runInParallel, withProject } from "../support/parallel";
import type { Program, Project } from "../support/project";
import { client, shop } from "../support/resources";

const names = Array.from({ length: 40 }, (_, index) => `c${index}`);
const program: Program = {
  resources: { shop: shop(), ...Object.fromEntries(names.map((clientName) => [clientName, client({ clientName })])) },
};

/** The lines about waiting, and whether the run was over when they were shown. */
async function linesOf(project: Project): Promise<[line: string, isAtTheEnd: boolean][]> {
  await project.configure({ rateLimits: '{"perSecond":8}' });
  const { stdout } = await project.up(program);
  const end = stdout.indexOf("Diagnostics:");
  return [...stdout.matchAll(/Authlete: \d+ done, .*/g)].map(({ 0: line, index }) => [line, end >= 0 && index > end]);
}

describe("A run that waits for its budget", () =>
  runInParallel({
    "tells how much of the program is to do, while it runs and at its end": withProject({}, async (project) => {
      const lines = await linesOf(project);
      assert.deepEqual(
        lines.map(([, isAtTheEnd]) => isAtTheEnd),
        [false, true],
      );
      const [[line] = [""]] = lines;
      assert.match(line, /^Authlete: \d+ done, up to \d+ to do, [\d.]+ a second, until about .* 41 resources$/);
      for (const { inputs, outputs } of Object.values(await project.state()))
        assert.ok(!("__declared" in { ...inputs, ...outputs }));
    }),
    "tells it while it runs only, natively": withProject({ way: "native" }, async (project) => {
      const [[line, isAtTheEnd] = ["", true], ...more] = await linesOf(project);
      assert.deepEqual([isAtTheEnd, more], [false, []]);
      assert.match(line, /^Authlete: \d+ done, at least \d+ to do, [\d.]+ a second, until .* counted in requests$/);
    }),
  }));
