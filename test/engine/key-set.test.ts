/** Keys that rotate, while a probe signs and verifies all the time: those of a service, and those of a client. */
import assert from "node:assert/strict";
import { blocksOf } from "../support/guide";
import { day, kidsOf, minute, outputsOf, Rotation, stagesOf } from "../support/key-rotation";
import { MovedClock } from "../support/moved-clock";
import { runInParallel, withProject } from "../support/parallel";
import type { Project, Way } from "../support/project";

const [preview = "", up = "", due = "", replace = ""] = blocksOf("docs/guides/keys.md");

/** The next key is published, by the commands of the guide. */
async function publish(rotation: Rotation): Promise<void> {
  const line = /KeySet: publishes a new ES256 key, which takes over .* reaches rotateEvery; due since \d/g;
  // A step that is due ends it with the exit code 7.
  const shown = await rotation.follow(`${preview.trim()} --expect-no-changes && exit 1 || test $? = 7`);
  assert.equal(shown.match(line)?.length, 2, shown);
  assert.match(shown, /~ 4 to update\n/);
  assert.deepEqual(stagesOf(rotation.project), ["ACTIVE"]);
  await rotation.follow(up);
  assert.match(await rotation.follow(due), /"step":"ACTIVATE"/);
}

/** The run is killed once the key is recorded, and before Authlete has it. The next run publishes the same one. */
async function publishAfterKill(rotation: Rotation): Promise<void> {
  const kill = { calls: 1, path: /service\/get$/, plugins: true };
  await rotation.up([], { kill, code: "failure" });
  const { keys } = outputsOf(rotation.project);
  await rotation.project.unlock();
  await rotation.up();
  assert.deepEqual(outputsOf(rotation.project).keys, keys);
}

type Publish = (rotation: Rotation) => Promise<void>;

/** Rotates once for each way to publish the next key. */
async function rotateKeys(project: Project, clock: MovedClock, publishers: Publish[]): Promise<void> {
  const rotation = await Rotation.start(project, clock);
  for (const publishNext of publishers) {
    const [first] = outputsOf(project).keys;
    await rotation.moveToLastStep();
    await publishNext(rotation);
    assert.deepEqual(stagesOf(project), ["ACTIVE", "PUBLISHED"]);
    await rotation.moveToLastStep();
    await rotation.up(["--refresh"]);
    assert.deepEqual(stagesOf(project), ["ACTIVE", "RETIRING"]);
    assert.equal(outputsOf(project).keys[1].kid, first.kid);
    await rotation.deploy();
    await rotation.moveTo(clock.now() + day - 2 * minute);
  }
  await rotation.moveToLastStep();
  await rotation.stop(2 * (1 + publishers.length));
  const leaked = kidsOf(project, "keys");
  const [active, retiring = ""] = kidsOf(project, "app");
  await rotation.follow(replace);
  assert.ok(!kidsOf(project, "keys").some((kid) => leaked.includes(kid)));
  assert.equal(kidsOf(project, "app")[0], active);
  assert.ok(!kidsOf(project, "app").includes(retiring));
}

/** A story with a clock of its own: both ways are told at once. */
function tell(way: Way, ...publishers: Publish[]): () => Promise<void> {
  const clock = new MovedClock();
  return withProject({ way, options: { clock } }, (project) => rotateKeys(project, clock, publishers));
}

describe("Keys of a service and of a client", () => {
  const title = "rotate, and nothing that is signed fails, not even after a kill";
  runInParallel({
    [title]: tell("dynamic", publish, publishAfterKill),
    [`${title}, natively`]: tell("native", publishAfterKill),
  });
});
