/** Tests that run side by side, because each mostly waits for processes. */
import { Suite, type Test } from "mocha";
import type { Emulator } from "../../emulator/index";
import type { Authlete } from "./authlete";
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

type Scenario<P> = (project: P) => Promise<void>;

async function runOn<P extends Project<Authlete>>(project: P, scenario: Scenario<P>): Promise<void> {
  try {
    await scenario(project);
  } finally {
    await project.stop();
  }
}

/** A scenario with a project and an emulator of its own. */
export const withProject = (setup: Setup, scenario: Scenario<Project>) => async (): Promise<void> =>
  runOn(await Project.start(setup), scenario);

/** The same story twice: with dynamic resources, and with those of the native plugin. */
export const inBothWays = (title: string, setup: Setup, scenario: Scenario<Project>) => ({
  [title]: withProject(setup, scenario),
  [`${title}, natively`]: withProject({ ...setup, way: "native" }, scenario),
});

/**
 * A story in both ways. With dynamic resources, it can run on Authlete itself too: `npm run live` runs all that have the
 * tag `@live`. An emulator can be prepared for it.
 */
export const onAnyAuthlete = (
  title: string,
  scenario: Scenario<Project<Authlete>>,
  prepare: (emulator: Emulator) => void = () => {},
) => ({
  [`${title} @live`]: async () => runOn(await Project.startAnywhere(prepare), scenario),
  [`${title}, natively`]: withProject({ way: "native" }, async (project) => {
    prepare(project.authlete);
    await scenario(project);
  }),
});
