/** Tests that run side by side, because each mostly waits for processes. */
import { Suite, type Test } from "mocha";
import { Project, type Setup } from "./project";

/** Mocha runs tests one by one. Each test here only waits for its scenario; `lanes` scenarios run at a time. */
export function runInParallel(scenarios: Record<string, () => Promise<void>>, lanes = 3): void {
  const jobs = Object.entries(scenarios).map(([name, scenario]) => {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    return { test: it(name, () => promise), run: () => scenario().then(resolve, reject), promise };
  });
  const isSelected = jobs[0] ? selectionOf(jobs[0].test) : () => true;
  before(() => {
    for (const { promise } of jobs) promise.catch(() => {});
    const queue = jobs.filter(({ test }) => isSelected(test)).values();
    const lane = async () => {
      for (const { run } of queue) await run();
    };
    for (let count = 0; count < lanes; count++) void lane();
  });
}

/** Tells which tests mocha will run. It hands its options (`-g`, `--invert`) out once the file is loaded. */
function selectionOf({ parent }: Test): (test: Test) => boolean {
  let options: Mocha.MochaOptions & { invert?: boolean } = {};
  let root = parent as Suite;
  while (root.parent) root = root.parent;
  root.once(Suite.constants.EVENT_FILE_POST_REQUIRE, (_context, _file, mocha) => {
    options = mocha.options;
  });
  return (test) => {
    const matches = !options.grep || new RegExp(options.grep).test(test.fullTitle());
    // After a `.only`, the suite holds nothing else.
    return matches !== Boolean(options.invert) && (test.parent?.tests.includes(test) ?? false);
  };
}

/** A scenario with a project of its own. */
export const withProject = (setup: Setup, scenario: (project: Project) => Promise<void>) => async (): Promise<void> => {
  const project = await Project.start(setup);
  try {
    await scenario(project);
  } finally {
    await project.stop();
  }
};
