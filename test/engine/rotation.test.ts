/** Tokens and HSM keys on the real engine. The commands are those of the guide. */
import assert from "node:assert/strict";
import { assertNotPrinted } from "../support/assert-run";
import type { Json } from "../support/console";
import { CredentialProbe } from "../support/credential-probe";
import { blocksOf, runBlock } from "../support/guide";
import { inBothWays, runInParallel } from "../support/parallel";
import type { Program, Project } from "../support/project";
import { assertHidden } from "../support/spellings";
import { askIdp, statusWith } from "../support/token";

const [whenDue = "", rotateNow = "", repair = ""] = blocksOf("docs/guides/rotation.md");

const hsk = { kty: "EC", use: "sig", alg: "ES256", kid: "2026-1", hsmName: "google" };
const programWith = (token: object): Program => ({
  resources: {
    shop: { kind: "Service", args: { serviceName: "Shop", hsmEnabled: true, idTokenSignatureKeyId: hsk.kid } },
    key: { kind: "Hsk", args: { serviceId: "@shop.id", ...hsk } },
    checks: { kind: "OrganizationToken", args: { description: "Checks" } },
    token: {
      kind: "ServiceToken",
      args: { serviceId: "@shop.id", description: "CI", rotateEvery: "30d", ...token },
    },
    // It uses the token: an attribute of it stands where the secret of a cluster would.
    store: {
      kind: "Client",
      args: { serviceId: "@shop.id", attributes: [{ key: "token", value: "@token.accessToken" }] },
    },
  },
  outputs: { accessToken: "@token.accessToken" },
});
const program = programWith({ rotate: "@config.generation" });

/** The program that the token is for: it reads the token from its store, and calls its service. */
function startProbe(project: Project, store: string): CredentialProbe {
  const read = async () => {
    const { attributes }: Json = await project.readFromAuthlete(store);
    return attributes.find(({ key }: Json) => key === "token").value;
  };
  return new CredentialProbe(read, (token) => statusWith(project.authlete, String(store.split("/")[0]), token));
}

const steps = /\/(servicetoken\/(create|revoke)|client\/update)/;
const lostToken = { path: /servicetoken\/create/, delay: 400, after: true };

async function rotate(project: Project): Promise<void> {
  const { authlete, workspace } = project;
  const printed: string[] = [];
  const run = async (block: string) =>
    printed[printed.push(await runBlock(project, workspace.folder, block)) - 1] ?? "";
  const issued = async () => {
    const { token, checks } = await project.state();
    return [token, checks].map(({ outputs }) => JSON.parse(outputs.accessToken.plaintext));
  };
  await project.up(program);
  const secrets = await issued();
  const { store, token } = project.stateFile().resources;
  const serviceId = store.outputs.serviceId;
  const tokens = () => askIdp(authlete, "servicetoken/all", { serviceId });
  assert.ok((await run(whenDue)).includes(`ServiceToken "CI" is due for replacement at ${token.outputs.rotatesAt}`));
  const probe = startProbe(project, store.id);

  const before = authlete.calls.length;
  await run(rotateNow);
  const made = authlete.calls.slice(before).flatMap(({ path }) => steps.exec(path)?.[1] ?? []);
  assert.deepEqual(made, ["servicetoken/create", "client/update", "servicetoken/revoke"]);
  assert.equal((await tokens()).length, 1);

  // Killed when Authlete has issued the new token, and nobody has recorded it.
  authlete.faults.push(lostToken);
  const kill = { calls: 1, path: lostToken.path, plugins: true };
  printed.push((await project.up(programWith({ rotate: "3" }), [], { kill, code: "failure" })).out);
  authlete.faults.length = 0;
  await project.assertPluginsEnd();
  const lost = (await tokens()).at(-1)?.["tokenId"];
  assert.ok((await run(repair)).includes(`ServiceToken ${lost} ("CI") may be what an earlier request created`));
  assert.equal((await tokens()).length, 2, "one token too many");

  await probe.stop();
  assert.ok(probe.uses > 50, `${probe.uses} uses`);
  assert.deepEqual(probe.failures, []);
  printed.push((await project.run(["preview", "--refresh", "--expect-no-changes"])).out);
  secrets.push(...(await issued()));
  assert.equal(new Set(secrets).size, 3);
  const destroyed = await project.destroy();
  assertNotPrinted(destroyed, "did not exist any more");
  assertHidden([...printed, destroyed.out, ...project.stateTexts()].join("\n"), secrets);
}

const signIn = { accessToken: "emulator-organization-token", organizationId: 1001, apiServerId: 76281 };

describe("A token", () => {
  runInParallel({
    ...inBothWays(
      "rotates while a client uses it, which is never refused, though a rotation is killed",
      { signIn: { ...signIn, "engine:generation": 1 } },
      rotate,
    ),
  });
});
