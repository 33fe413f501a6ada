/** What the releases before the latest one left. */
import { runInParallel } from "../support/parallel";
import { latestRelease, recordings } from "../support/release";
import { upgradesOf } from "../support/upgrade";

describe("State of an earlier release", () =>
  runInParallel(upgradesOf(recordings().filter(([release]) => release !== latestRelease()))));
