/** `migrate` from Terraform: Authlete does not change, and the first `up` says so. */
import assert from "node:assert/strict";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { blocksOf } from "../support/guide";
import { runInParallel, withProject } from "../support/parallel";
import type { Project } from "../support/project";
import { assertUnchanged, readOnly, textsIn, unchecked, withFolder } from "../support/take-over";
import { sampleFolder, sampleSecrets, seedSample } from "../support/terraform";
import { variables } from "../unit/cli/run";

const [move = "", record = "", check = ""] = blocksOf("docs/guides/migrate-from-terraform.md");

/** The guide from its first command to its last but those of Terraform, which nobody here has. */
async function follow(commands: string[], project: Project, folder: string): Promise<void> {
  const { url: baseUrl, credentials } = project.authlete;
  const env = variables({ baseUrl, accessToken: credentials.accessToken });
  for (const file of ["main.tf", "terraform.tfstate"]) copyFileSync(join(sampleFolder, file), join(folder, file));
  seedSample(project.authlete);
  const printed: string[] = [];
  for (const each of commands)
    printed.push(await readOnly(project, folder, each, { ...env, ...(each !== record && unchecked) }));
  const [moved = "", ...others] = printed;
  assert.match(moved, /^Wrote 1 service and 4 clients: .*^ {2}terraform state rm authlete_client\.job /ms);
  for (const each of others) assertUnchanged(each);
  const { "import.json": _, ...texts } = textsIn(join(folder, "iam"));
  for (const text of [...printed, ...Object.values(texts), ...project.stateTexts()])
    for (const secret of sampleSecrets()) assert.ok(!text.includes(secret));
}

/** The state alone has no keys, so there is no secret to set. */
const offline = [`${move.trim()} --offline`, record.replace("sh secrets.sh\n", ""), check];

describe("A move from Terraform", () => {
  runInParallel({
    "does what the guide says": withFolder((folder) =>
      withProject({}, (project) => follow([move, record, check], project, folder))(),
    ),
    "changes nothing when it works from the state alone": withFolder((folder) =>
      withProject({}, (project) => follow(offline, project, folder))(),
    ),
  });
});
