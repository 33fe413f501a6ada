/** The steps of `examples/blue-green`, in their order: whoever uses a client is never refused. */
import assert from "node:assert/strict";
import { folderOf, follow, output, requestToken, stepsOf } from "../support/example-steps";
import { runInParallel, withProject } from "../support/parallel";
import type { Project } from "../support/project";

const clients = (project: Project) => output(project, "reports");

async function blueGreen(project: Project): Promise<void> {
  const [start = "", end = "", ...others] = stepsOf("blue-green");
  assert.deepEqual(others, []);
  await follow(project, "pulumi up");
  const [blue] = await clients(project);
  assert.equal(await requestToken(project, blue), "OK");
  await follow(project, start);
  const [same, green] = await clients(project);
  assert.deepEqual(same, blue);
  for (const client of [blue, green]) assert.equal(await requestToken(project, client), "OK");
  await follow(project, end);
  assert.deepEqual(await clients(project), [green]);
  assert.equal(await requestToken(project, green), "OK");
  assert.equal(await requestToken(project, blue), "INVALID_CLIENT");
}

describe("The steps of an example", () => {
  runInParallel({
    "of two clients let each authenticate until it is gone": withProject({ main: folderOf("blue-green") }, blueGreen),
  });
});
