/** Kills of a run that takes a step of key sets, around each of its requests, while a probe signs and verifies. */
import assert from "node:assert/strict";
import type { Json } from "../support/console";
import { day, kidsOf, minute, outputsOf, program, Rotation, stagesOf } from "../support/key-rotation";
import { type Moment, momentsAround, upKilled } from "../support/moment";
import { MovedClock } from "../support/moved-clock";
import { Project } from "../support/project";

const ofService = [
  ...momentsAround("the read of the service", /\/service\/get$/),
  ...momentsAround("the service's update", /\/service\/update$/),
];
const ofClient = [
  ...momentsAround("the read of the client", /\/client\/get\/\d/),
  ...momentsAround("the client's update", /\/client\/update/),
];
/** To publish and to remove a key writes both. That another key is active, only the service has to know. */
const cycles = [...ofService, ...ofClient].map((moment, at) => ({
  publish: moment,
  activate: ofService[at % ofService.length] ?? moment,
  remove: moment,
}));

describe("A step of a key set that is killed", () => {
  const clock = new MovedClock();
  let rotation: Rotation | undefined;

  before(async () => {
    rotation = await Rotation.start(await Project.start({ options: { clock } }), clock);
  });
  after(() => rotation?.project.stop());

  for (const { publish, activate, remove } of cycles)
    it(`publishes or removes: ${publish.name}; activates: ${activate.name}; is repaired by the next up`, async () => {
      if (!rotation) return assert.fail("no rotation");
      const { project } = rotation;
      await killStep(rotation, publish, clock);
      assert.deepEqual(stagesOf(project), ["ACTIVE", "PUBLISHED"]);
      await killStep(rotation, activate, clock);
      assert.deepEqual(stagesOf(project), ["ACTIVE", "RETIRING"]);
      await rotation.moveTo(clock.now() + day - 2 * minute);
      await killStep(rotation, remove, clock);
      assert.deepEqual(stagesOf(project), ["ACTIVE"]);
    });

  it("lets nothing fail that was signed, and shows none of the keys", () => rotation?.stop(2 + 2 * cycles.length));
});

/** The step that is due is killed, and taken by the next run, with the keys that the killed one has recorded. */
async function killStep(rotation: Rotation, moment: Moment, clock: MovedClock): Promise<void> {
  const { project } = rotation;
  await rotation.moveToNextStep();
  await upKilled(project, program, moment, { env: clock.env });
  const recorded = outputsOf(project).keys;
  await rotation.up();
  assert.deepEqual(outputsOf(project).keys, recorded, "another key than the one that was recorded");
  await assertPublished(project);
  await rotation.deploy();
}

/** Authlete has the keys that the state has. */
async function assertPublished(project: Project): Promise<void> {
  const [service] = await project.listServices();
  const { client = "" } = await project.outputs();
  const { jwks } = await project.readFromAuthlete(client);
  const kidsIn = (text: string): string[] => JSON.parse(text).keys.map(({ kid }: Json) => kid);
  assert.deepEqual(kidsIn(service.jwks).sort(), kidsOf(project, "keys").sort());
  assert.deepEqual(kidsIn(jwks).sort(), kidsOf(project, "app").sort());
  assert.equal(service.accessTokenSignatureKeyId, kidsOf(project, "keys")[0]);
}
