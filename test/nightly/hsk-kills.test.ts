/** The three steps by which docs/guides/rotation.md replaces a key in an HSM, each killed around each of its requests. */
import assert from "node:assert/strict";
import type { Json } from "../support/console";
import { type Moment, momentsAround, upKilled } from "../support/moment";
import { type Program, Project, type Resource } from "../support/project";
import { describeRun } from "../support/run";

const hsk = (kid: string): Resource => ({
  kind: "Hsk",
  args: { serviceId: "@shop.id", kty: "EC", use: "sig", alg: "ES256", hsmName: "google", kid },
});

const programOf = (signer: string, ...kids: string[]): Program => ({
  resources: {
    shop: { kind: "Service", args: { serviceName: "Shop", hsmEnabled: true, idTokenSignatureKeyId: signer } },
    ...Object.fromEntries(kids.map((kid) => [kid, hsk(kid)])),
  },
});

/** The second key is there, the service signs with it, and the first one is gone. */
const stepsFrom = (old: string, next: string): Program[] => [
  programOf(old, old, next),
  programOf(next, old, next),
  programOf(next, next),
];

/** The requests of each step. */
const requests: Record<string, RegExp>[] = [
  { "the look-up": /hsk\/get\/list/, "the create": /hsk\/create/ },
  { "the read of the service": /\/service\/get$/, "the service's update": /\/service\/update$/ },
  { "the deletion": /hsk\/delete/ },
];

describe("A replacement of a key in an HSM that is killed", () => {
  let project: Project | undefined;
  let kid = "key1";
  before(async () => {
    project = await Project.start();
    await project.up(programOf(kid, kid));
  });
  after(() => project?.stop());

  for (const [step, each] of requests.entries())
    for (const moment of Object.entries(each).flatMap(([name, path]) => momentsAround(name, path)))
      it(`${moment.name} is repaired by the next up`, async () => {
        if (!project) return assert.fail("no project");
        const next = `key${Number(kid.slice(3)) + 1}`;
        for (const [at, program] of stepsFrom(kid, next).entries())
          await take(project, program, at === step ? moment : undefined);
        kid = next;
      });
});

/** Takes a step, and asserts that Authlete then has the keys that the program declares, and the service a key that exists. */
async function take(project: Project, program: Program, moment?: Moment): Promise<void> {
  if (moment) await upKilled(project, program, moment);
  if (moment) await assertSigns(project);
  const run = await project.up(program);
  const { calls } = run;
  assert.ok(moment || calls.some(({ path }) => /create|update|delete/.test(path)), describeRun(run));
  const left = await leftBehind(project, program);
  assert.equal(left.length, moment?.name === "after the create" ? 1 : 0, describeRun(run));
  for (const handle of left) {
    assert.match(run.out, new RegExp(`Hsk ${handle} \\("key\\d+"\\) may be what an earlier request created`));
    await project.callAuthlete("DELETE", `/api/${serviceOf(project)}/hsk/delete/${handle}`);
  }
  await assertSigns(project);
  await project.run(["preview", "--refresh", "--expect-no-changes"]);
}

const serviceOf = (project: Project): string => project.stateFile().resources["shop"].id;

const keysOf = async (project: Project): Promise<Json[]> =>
  (await project.callAuthlete("GET", `/api/${serviceOf(project)}/hsk/get/list`)).hsks ?? [];

/** The handles of the keys that the state does not know. All that it knows are there. */
async function leftBehind(project: Project, { resources }: Program): Promise<string[]> {
  const state = project.stateFile().resources;
  const names = Object.keys(resources).filter((name) => name !== "shop");
  const known = names.map((name) => state[name].id.split("/")[1]);
  const handles = (await keysOf(project)).map(({ handle }) => handle);
  for (const handle of known) assert.ok(handles.includes(handle), `${handle} is not there`);
  return handles.filter((handle) => !known.includes(handle));
}

async function assertSigns(project: Project): Promise<void> {
  const { idTokenSignatureKeyId } = await project.readFromAuthlete(serviceOf(project));
  const kids = (await keysOf(project)).map(({ kid }) => kid);
  assert.ok(kids.includes(idTokenSignatureKeyId), `the service signs with ${idTokenSignatureKeyId}, of ${kids}`);
}
