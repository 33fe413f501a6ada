/** Inputs that the program marks as secret, though most programs would not. */
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { assertCalls, assertNotPrinted, assertPrinted } from "../support/assert-run";
import { inBothWays, runInParallel } from "../support/parallel";
import type { Program, Project } from "../support/project";

const secrets = {
  description: "description_4f7a91c3",
  extra: "extra_8b2d60e5",
  attributes: "attributes_c91e37f0",
  customMetadata: "metadata_5d08ab72",
};
const values = Object.values(secrets);

const newProgram = (tosUri: string): Program => ({
  resources: {
    shop: { kind: "Service", args: { serviceName: "Shop", supportedCustomClientMetadata: ["team"] } },
    web: {
      kind: "Client",
      args: {
        ...{ serviceId: "@shop.id", clientName: "Web", tosUri, description: `@secret.${secrets.description}` },
        ...{ extra: { fieldOfTomorrow: { deep: [`@secret.${secrets.extra}`] } } },
        ...{ attributes: [{ key: "team", value: `@secret.${secrets.attributes}` }] },
        customMetadata: { team: `@secret.${secrets.customMetadata}` },
      },
    },
    app: { kind: "Client", args: { serviceId: "@shop.id", description: "public" } },
  },
});

/** The next call of this path is refused, in words that repeat what was sent. */
function echo({ authlete }: Project, path: RegExp): void {
  const resultMessage = `Refused: ${values.map((value) => `'${value}' (${value.slice(0, -2)}…)`).join(", ")}`;
  authlete.faults.push({ path, times: 1, status: 400, body: { resultCode: "A000000", resultMessage } });
}

/** Removes from state what an earlier version did not record. */
async function forgetMarks(project: Project): Promise<void> {
  const { stdout } = await project.run(["stack", "export"]);
  const file = join(project.workspace.folder, "stack.json");
  writeFileSync(
    file,
    JSON.stringify(JSON.parse(stdout), (key, value) => (key === "__secrets" ? undefined : value)),
  );
  await project.run(["stack", "import", "--file", file]);
}

async function hideMarked(project: Project): Promise<void> {
  const hidden = values.map((value) => value.slice(0, -4));
  const program = newProgram("https://shop.example/1");
  // The client is the only one that is created at first, so that it meets the fault.
  const { app: _, ...alone } = program.resources;
  echo(project, /client\/create/);
  const refusals = [await project.up({ resources: alone }, [], { code: "failure" })];
  await project.up(program);
  const { web, app } = await project.state();
  for (const fields of [web.inputs, web.outputs])
    assert.deepEqual(fields.__secrets.toSorted(), ["attributes", "customMetadata", "description", "extra"]);
  assert.ok(!JSON.stringify(app).includes("__secrets"), "a client without marks records nothing of them");

  echo(project, /client\/update/);
  refusals.push(await project.up(newProgram("https://shop.example/2"), [], { code: "failure" }));
  for (const run of refusals) {
    assertPrinted(run, "[A000000] Refused: '[secret]");
    assertNotPrinted(run, ...hidden);
  }
  const { text } = project.stateFile();
  for (const value of hidden) assert.ok(!text.includes(value), `${value} is in state in clear`);

  // State without the names makes no diff, neither in a preview nor in a refresh, before the next `up` and after it.
  await forgetMarks(project);
  await project.preview(program, ["--refresh", "--expect-no-changes"]);
  assertCalls(await project.up(program));
  await project.showDrift(0);

  // A delete knows only the state.
  await project.up(newProgram("https://shop.example/3"));
  echo(project, /client\/delete/);
  const { web: __, ...rest } = program.resources;
  const refused = await project.up({ resources: rest }, [], { code: "failure" });
  assertPrinted(refused, "[A000000] Refused: '[secret]");
  assertNotPrinted(refused, ...hidden);
}

describe("An input that the program marks as secret", () => {
  runInParallel({
    ...inBothWays("fault 9: is shown in no refusal, and its mark makes no diff", {}, hideMarked),
  });
});
