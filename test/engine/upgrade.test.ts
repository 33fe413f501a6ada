/** What the latest release left on Authlete 3.0. `npm run nightly` has the others. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInParallel } from "../support/parallel";
import { root } from "../support/project";
import { isEveryday, recordedReleases, recordings } from "../support/release";
import { upgradesOf } from "../support/upgrade";

describe("State of an earlier release", () => {
  it("is kept for each release in the changelog", () => {
    const changelog = readFileSync(join(root, "CHANGELOG.md"), "utf8");
    const versions = [...changelog.matchAll(/^## (\d+\.\d+\.\d+)$/gm)].map(([, version]) => version);
    assert.deepEqual(recordedReleases().sort(), versions.sort());
  });

  runInParallel(upgradesOf(recordings().filter((recording) => isEveryday(...recording))));
});
