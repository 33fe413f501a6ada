/** State that an earlier release wrote. The files in `engine/states` hold it, with the objects that it describes. */
import assert from "node:assert/strict";
import { assertPrinted } from "./assert-run";
import { withProject } from "./parallel";
import type { Program, Project } from "./project";
import { credentialOf, type Release, readRelease, restore, type Setting } from "./release";

async function assertUnchanged(project: Project, program: Program): Promise<void> {
  assertPrinted(await project.preview(program, ["--expect-no-changes"]), "8 unchanged");
}

/** The resources whose record says where they live. */
const completed = (project: Project): string[] =>
  Object.entries(project.stateFile().resources).flatMap(([name, { outputs }]) =>
    String(outputs?.__home).startsWith(project.authlete.url) ? [name] : [],
  );

/** Changes two resources, and asserts that nothing else is written. */
async function update(project: Project, program: Program): Promise<void> {
  Object.assign(program.resources["shop"]?.args ?? {}, { description: "All that is sold" });
  Object.assign(program.resources["web"]?.args ?? {}, { clientName: "The web shop" });
  const up = await project.up(program);
  assertPrinted(up, "~ 2 updated", "6 unchanged");
  assert.equal(up.calls.filter(({ method }) => method !== "GET").length, 2);
}

/** Asserts that the marker of the record, if there is one, bears a signature in Authlete. */
async function assertSigned(project: Project, name: string): Promise<void> {
  const { id, outputs } = project.stateFile().resources[name];
  const { attributes } = await project.readFromAuthlete(id);
  const marker: string | undefined = attributes.find(({ key }: { key: string }) => key === "pulumi-authlete")?.value;
  assert.equal(marker?.split(".").length, outputs.__marker && 3);
  assert.equal(marker?.split(".")[0], outputs.__marker);
}

/** What an update touches is completed. A destroy removes that, and what nothing has touched since the release. */
async function updateAndDestroy(project: Project, left: Release): Promise<void> {
  await restore(project, left);
  await assertUnchanged(project, left.program);
  await update(project, left.program);
  for (const name of ["shop", "web"]) await assertSigned(project, name);
  for (const name of ["found", "shop", "web"]) assert.ok(completed(project).includes(name), name);
  assertPrinted(await project.destroy(), "- 8 deleted");
  const { services = [] } = await project.callAuthlete("GET", "/api/service/get/list");
  assert.deepEqual(services, []);
}

/** A refresh finds nothing, and completes the record of what the program manages. */
async function refresh(project: Project, left: Release): Promise<void> {
  await restore(project, left);
  assertPrinted(await project.refresh("--expect-no-changes"), "9 unchanged");
  for (const name of ["app", "branch", "partner", "shop", "till", "web"])
    assert.ok(completed(project).includes(name), name);
  await assertUnchanged(project, left.program);
}

const upgrade = (release: string, setting: Setting) => async (project: Project) => {
  const left = () => readRelease(release, setting, project.authlete.url);
  await updateAndDestroy(project, left());
  await refresh(project, left());
};

/** The stories of some releases. */
export const upgradesOf = (chosen: readonly (readonly [release: string, setting: Setting])[]) =>
  Object.fromEntries(
    chosen.map(([release, setting]) => [
      `makes no diff, and is updated, refreshed and destroyed: ${release} on Authlete ${setting}`,
      withProject({ signIn: credentialOf(setting) }, upgrade(release, setting)),
    ]),
  );
