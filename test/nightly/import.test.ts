/** `import` of what exists: nothing changes in Authlete, and the first `up` says so. */
import assert from "node:assert/strict";
import { statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Generation } from "../../src/call";
import { client, service } from "../../src/resources/definitions";
import { blocksOf } from "../support/guide";
import { runInParallel, withProject } from "../support/parallel";
import { type Project, root } from "../support/project";
import { everyField } from "../support/sample";
import { assertUnchanged, readOnly, textsIn, unchecked, withFolder } from "../support/take-over";
import { variables } from "../unit/cli/run";

const secrets = ["callback-secret-of-the-shop", "c2VjcmV0LWtleS1vZi10aGUtc2VydmljZQ"];
const jwks = JSON.stringify({ keys: [{ kty: "oct", kid: "a", k: secrets[1] }] });
const services = [
  ["Shop", "first"],
  ["ショップ", "second"],
] as const;
const [begin = "", follow = "", check = "", again = "", team = ""] = blocksOf("docs/guides/import.md");

/** Services and clients with every field, whose names are odd or clash. */
function seedEstate({ authlete }: Project, generation: Generation): void {
  for (const [serviceName, which] of services) {
    const shop = { ...everyField(service, generation, which), serviceName, jwks, httpAliasProhibited: false };
    const web = { ...everyField(client, generation, which), clientIdAlias: undefined };
    const clients = ["Web", "Web", "class", 'say "hi"', ""].map((clientName) => ({ ...web, clientName }));
    authlete.seed({
      service: { ...shop, authenticationCallbackApiSecret: secrets[0] },
      clients: [...clients, { clientName: "Plain", locked: true }, { dynamicallyRegistered: true }],
    } as never);
  }
}

function assertSecretsHidden(folder: string): void {
  for (const file of ["import.json", "secrets.sh"]) assert.equal(statSync(join(folder, file)).mode & 0o777, 0o600);
  const { "import.json": imported, ...others } = textsIn(folder);
  assert.match(others[".gitignore"] ?? "", /^import\.json\nsecrets\.sh$/m);
  assert.ok(imported?.includes(String(secrets[1])));
  for (const [file, text] of Object.entries(others))
    for (const secret of secrets) assert.ok(!text.includes(secret), file);
}

/** The guide from its first command to its last. */
async function followGuide(project: Project, base: string): Promise<void> {
  const { url: baseUrl, credentials } = project.authlete;
  const env = variables({ baseUrl, accessToken: credentials.accessToken });
  const iam = join(base, "iam");
  const run = (commands: string, more = {}) => readOnly(project, base, commands, { ...env, ...more });
  seedEstate(project, 3);
  assert.match(await run(begin), /^Wrote 2 services and 12 clients: .*\nLeft out 2 clients that registered dyn/m);
  assertSecretsHidden(iam);
  assertUnchanged(await run(follow));
  assertUnchanged(await run(check, unchecked));

  writeFileSync(join(iam, "shop.ts"), `// Edited.\n${textsIn(iam)["shop.ts"]}`);
  const before = textsIn(iam);
  assert.match(await run(again), /^There is nothing new, and no file was changed\.$/m);
  assert.deepEqual(textsIn(iam), before);

  const { services: found } = await project.callAuthlete("GET", "/api/service/get/list");
  const attributes = [{ key: "team", value: "checkout" }];
  for (const body of [{ clientName: "New" }, { clientName: "Checkout", attributes }])
    await project.callAuthlete("POST", `/api/${found[0].apiKey}/client/create`, body);
  assert.match(await run(team), /^Wrote 0 services and 1 client: .*shop\.ts/m);
  assert.match(textsIn(join(base, "checkout"))["shop.ts"] ?? "", /serviceId,\n {2}clientName: "Checkout"/);
  const added = await run(`${again.trim()} --only clientName=New`);
  assert.match(added, /^Wrote 0 services and 1 client: shop-2\.ts, index\.ts, import\.json$/m);
  assert.equal(textsIn(iam)["shop.ts"], before["shop.ts"]);
  assertUnchanged(await run(withoutStart(follow), unchecked));
}

/** The commands that follow an import into a project that is there already. */
const withoutStart = (commands: string) => commands.replace(/^(npm|pulumi stack init|sh secrets).*\n/gm, "");

const handwritten = `import * as authlete from "pulumi-authlete";
export const id = new authlete.Service("mine", { serviceName: "Mine" }).id;
`;

/** Takes over an estate of 2.x into a program that exists, and leaves out what that holds. */
async function joinProgram(project: Project, folder: string): Promise<void> {
  await project.run(["up", "--yes", "--skip-preview"]);
  seedEstate(project, 2);
  const printed = await readOnly(project, folder, "npx pulumi-authlete import");
  assert.match(printed, /^Wrote 2 services and 12 clients: .*\nLeft out 1 that a program holds already\.$/m);
  assert.equal(textsIn(folder)["index.ts"], `${handwritten}import "./shop";\nimport "./ショップ";\n`);
  assertSecretsHidden(folder);
  const commands = follow.replace(/^(cd|npm|pulumi stack init).*\n/gm, "");
  assertUnchanged(await readOnly(project, folder, commands));
  assertUnchanged(await readOnly(project, folder, check.replace(/^cd.*\n/, ""), unchecked));
}

function addProgram(folder: string): void {
  writeFileSync(join(folder, "Pulumi.yaml"), "name: mine\nruntime: nodejs\n");
  writeFileSync(join(folder, "index.ts"), handwritten);
  writeFileSync(join(folder, "package.json"), '{ "dependencies": { "pulumi-authlete": "*" } }');
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
}

describe("An import", () => {
  runInParallel({
    "does what the guide says, from the first command to the last": withFolder((folder) =>
      withProject({}, (project) => followGuide(project, folder))(),
    ),
    "joins a program that exists, in Authlete 2.x": withFolder((folder) => {
      addProgram(folder);
      return withProject({ folder: () => folder, signIn: "owner" }, (project) => joinProgram(project, folder))();
    }),
  });
});
