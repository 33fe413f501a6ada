/** The clients of one CSV file on several stacks, as `docs/scaling.md` describes. */
import assert from "node:assert/strict";
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { assertCalls } from "./assert-run";
import { withProject } from "./parallel";
import type { Project } from "./project";
import type { Run } from "./run";
import { unchecked } from "./take-over";

const UP = ["up", "--yes", "--skip-preview"];

/** Creates another stack of the project, configured like the first. */
async function initStack(project: Project, stack: string, shard: number, serviceId: string): Promise<void> {
  await project.run(["stack", "init", stack, "--copy-config-from", "test"]);
  await project.run(["config", "set-all", "--plaintext", `shard=${shard}`, "--plaintext", `serviceId=${serviceId}`]);
}

/** Asserts that each row of the file is one client. */
async function assertAllRows(project: Project, serviceId: string, file: string): Promise<void> {
  const { clients } = await project.callAuthlete("GET", `/api/${serviceId}/client/get/list?start=0&end=100`);
  const keys = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((row) => row.split(",")[0]);
  assert.deepEqual(clients.map(({ clientIdAlias }: { clientIdAlias: string }) => clientIdAlias).sort(), keys.sort());
}

/** Moves the clients that a stack would delete to another stack, and returns their number. */
async function moveClients(project: Project, source: string, dest: string): Promise<number> {
  const { stdout } = await project.run(["preview", "--json", "--stack", source]);
  const steps: { op: string; urn: string }[] = JSON.parse(stdout).steps;
  const urns = steps.filter(({ op }) => op === "delete").map(({ urn }) => urn);
  await project.run(["state", "move", "--yes", "--source", source, "--dest", dest, ...urns]);
  return urns.length;
}

export const splitClients = (folder: () => string) =>
  withProject({ folder }, async (project) => {
    Object.assign(project.workspace.env, unchecked);
    const up = (stack: string): Promise<Run> => project.run([...UP, "--stack", stack]);
    const csv = join(folder(), "clients.csv");
    await up("test");
    const { serviceId = "" } = await project.outputs();
    await initStack(project, "second", 1, serviceId);
    await up("second");
    await assertAllRows(project, serviceId, csv);

    // A new row concerns one stack alone.
    appendFileSync(csv, "wishes,Wishes,https://wishes.example/callback\n");
    const [first, second] = [await up("test"), await up("second")];
    assertCalls(first.calls.length > 0 ? second : first);
    assertCalls(first.calls.length > 0 ? first : second, "POST /api/:id/client/create");
    await assertAllRows(project, serviceId, csv);

    // With twice as many stacks, the first one hands some of its clients to the third, without a call to Authlete.
    const settings = join(folder(), "Pulumi.yaml");
    writeFileSync(settings, readFileSync(settings, "utf8").replace("default: 2", "default: 4"));
    await initStack(project, "third", 2, serviceId);
    assert.ok((await moveClients(project, "test", "third")) > 0);
    assertCalls(await up("test"));
    assertCalls(await up("third"));

    for (const stack of ["third", "second", "test"])
      await project.run(["destroy", "--yes", "--skip-preview", "--stack", stack]);
    const { services = [] } = await project.callAuthlete("GET", "/api/service/get/list");
    assert.deepEqual(services, []);
  });
