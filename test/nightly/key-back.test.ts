/** The way back from a rotation of keys, as docs/guides/keys.md gives it, while a probe signs and verifies. */
import assert from "node:assert/strict";
import { assertPrinted } from "../support/assert-run";
import { kidsOf, minute, program, Rotation } from "../support/key-rotation";
import { MovedClock } from "../support/moved-clock";
import { runInParallel, withProject } from "../support/parallel";
import type { Program, Project } from "../support/project";

const clock = new MovedClock();

/** The program with the former key in the place of the active one. */
const programWithKey = (kid: string): Program => {
  const args = { ...program.resources["shop"]?.args, accessTokenSignatureKeyId: kid };
  return { ...program, resources: { ...program.resources, shop: { kind: "Service", args } } };
};

const signsWith = async (project: Project) => (await project.listServices())[0].accessTokenSignatureKeyId;

async function goBack(project: Project): Promise<void> {
  const rotation = await Rotation.start(project, clock);
  const [former = ""] = kidsOf(project, "keys");
  for (const _ of ["publish", "activate"]) {
    await rotation.moveToNextStep();
    await rotation.up();
    await rotation.deploy();
  }
  const [active] = kidsOf(project, "keys");
  assert.equal(await signsWith(project), active);
  await rotation.up([], {}, programWithKey(former));
  assert.equal(await signsWith(project), former);
  await rotation.moveTo(clock.now() + 60 * minute);
  await rotation.up();
  assert.equal(await signsWith(project), active);

  await rotation.moveToNextStep();
  await rotation.up();
  await rotation.deploy();
  assert.deepEqual(kidsOf(project, "keys"), [active]);
  const refused = await project.up(programWithKey(former), [], { env: clock.env, code: "failure" });
  assertPrinted(refused, "accessTokenSignatureKeyId");
  await rotation.up();
  await rotation.stop(4);
}

describe("The way back from a rotation of keys", () => {
  runInParallel({
    "is the former key, as long as it is in the set, and nothing fails": withProject({ options: { clock } }, goBack),
  });
});
