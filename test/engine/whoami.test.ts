/** What `whoami` says of a real stack. */
import assert from "node:assert/strict";
import { runInParallel, withProject } from "../support/parallel";
import type { Project } from "../support/project";
import { start } from "../unit/cli/run";

async function stack(project: Project): Promise<void> {
  const { folder, env } = project.workspace;
  const { accessToken, organizationId } = project.authlete.credentials;
  const { apiKey } = project.authlete.seed({ service: { serviceName: "Shop" } });

  const found = await start(["whoami"], folder, env);
  assert.deepEqual([found.code, found.stderr], [0, ""]);
  const lines = found.stdout.trim().split("\n");
  assert.deepEqual(lines.slice(0, 5), [
    "Credential    an organization's access token: valid",
    "From          authlete:accessToken in the configuration of stack test",
    `Organization  ${organizationId} (authlete:organizationId)`,
    `Server        ${project.authlete.url}, Authlete 3.0 (server version 3.0)`,
    `Reaches       1 service: "Shop" (${apiKey}, no clients)`,
  ]);
  assert.ok(
    lines.includes("              refresh or look up a service, and refresh HSM keys (VIEW_SERVICE)"),
    found.stdout,
  );

  const elsewhere = { ...env, AUTHLETE_ACCESS_TOKEN: accessToken };
  await project.run(["stack", "change-secrets-provider", "passphrase"]);
  const locked = await start(["whoami"], folder, { ...elsewhere, PULUMI_CONFIG_PASSPHRASE: "wrong" });
  assert.deepEqual([locked.code, locked.stdout], [1, ""]);
  assert.match(
    locked.stderr,
    /^The configuration of the stack cannot be read: .* says "error: incorrect passphrase"\./,
  );

  await project.run(["stack", "unselect"]);
  const lost = await start(["whoami", "--json"], folder, elsewhere);
  assert.deepEqual([lost.code, lost.stderr], [1, ""]);
  assert.match(JSON.parse(lost.stdout).error, /says "error: no stack selected; /);

  await project.run(["stack", "select", "test"]);
  await project.run(["config", "rm", "authlete:accessToken"]);
  const other = await start(["whoami"], folder, elsewhere);
  assert.equal(other.code, 0);
  assert.match(other.stdout, /AUTHLETE_ACCESS_TOKEN in the environment; stack test has no credential$/m);
  for (const { stdout, stderr } of [found, locked, lost, other]) assert.ok(!(stdout + stderr).includes(accessToken));
}

describe("whoami", () => {
  runInParallel({ "faults 11 and 31: names the stack, its token and what it reaches": withProject({}, stack) });
});
