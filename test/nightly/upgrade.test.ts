/** What the releases left that `npm test` does not start from. */
import { runInParallel } from "../support/parallel";
import { isEveryday, recordings } from "../support/release";
import { upgradesOf } from "../support/upgrade";

describe("State of an earlier release", () =>
  runInParallel(upgradesOf(recordings().filter((recording) => !isEveryday(...recording)))));
