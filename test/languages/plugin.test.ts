/** The plugin as users get it: in the packed tarball, and in the archive of a release. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { version as sdkVersion } from "@pulumi/pulumi/version";
import { parse, stringify } from "yaml";
import { packPlugin } from "../../scripts/plugin-archive";
import { pulumiCli } from "../../scripts/pulumi-cli";
import { assertCalls } from "../support/assert-run";
import { blocksOf, runCommands } from "../support/guide";
import { runnableLanguages } from "../support/languages";
import { withProject } from "../support/parallel";
import type { Project } from "../support/project";
import { makeBareFolder, pack } from "../support/tarball";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const UP = ["up", "--yes", "--skip-preview"];
const CURRENT = ["preview", "--refresh", "--expect-no-changes"];

const shop = {
  shop: { type: "authlete:Service", properties: { serviceName: "Shop", issuer: "https://auth.shop.example" } },
  web: {
    type: "authlete:Client",
    properties: {
      serviceId: `\${shop.id}`,
      clientName: "Web",
      clientType: "CONFIDENTIAL",
      redirectUris: ["https://shop.example/"],
    },
  },
};

function writeProgram(folder: string, resources: object, more: object = {}): void {
  writeFileSync(join(folder, "Pulumi.yaml"), stringify({ name: "engine", runtime: "yaml", resources, ...more }));
}

const readProgram = (folder: string) => parse(readFileSync(join(folder, "Pulumi.yaml"), "utf8"));

const theirs = { clientName: "Theirs", description: "made in the console" };

/** Somebody makes a client in the service of the program. */
async function makeTheirs(project: Project): Promise<{ apiKey: string; id: string }> {
  const [{ apiKey }] = await project.listServices();
  const { clientId } = await project.callAuthlete("POST", `/api/${apiKey}/client/create`, theirs);
  return { apiKey: String(apiKey), id: `${apiKey}/${clientId}` };
}

/** A whole life in YAML, with a client that others made and that is imported. */
async function live(project: Project, folder: string): Promise<void> {
  assertCalls(await project.run(UP), "POST /api/service", "POST /api/:id/client/create");
  const { id } = await makeTheirs(project);
  const printed = await project.run(["import", "authlete:index:Client", "theirs", id, "--yes", "--protect=false"]);
  assert.match(printed.out, /clientName: Theirs/);
  writeProgram(folder, {
    ...shop,
    theirs: { type: "authlete:Client", properties: { serviceId: `\${shop.id}`, ...theirs } },
  });
  await project.run(CURRENT);
  // Records that the client depends on its service, so that it is deleted before it.
  assertCalls(await project.run(UP));
  await project.destroy();
  assert.deepEqual(await project.listServices(), []);
}

const [begin = "", takeOver = "", check = ""] = blocksOf("docs/installation-configuration.md");

/** The steps of the page, with this build in place of the published package. */
async function follow(project: Project, folder: string, tarball: string): Promise<void> {
  const run = (commands: string) => runCommands(project, folder, commands);
  const added = await run(begin.replace("npm install pulumi-authlete", `npm install --prefer-offline ${tarball}`));
  assert.match(added, /Added package Authlete/);
  assert.deepEqual(readProgram(folder).packages, { authlete: `authlete@${version}` });
  const { apiKey, id } = await makeTheirs(project);
  const printed = await run(takeOver.replace("<serviceId>/<clientId>", id));
  assert.doesNotMatch(printed, /failed to validate/);
  const text = readFileSync(join(folder, "theirs.yaml"), "utf8").replaceAll(apiKey, `\${shop.id}`);
  const { resources, ...rest } = readProgram(folder);
  writeProgram(folder, { ...resources, ...parse(text).resources }, rest);
  await run(check);
  assertCalls(await project.run(UP));
  await project.destroy();
  assert.deepEqual(await project.listServices(), []);
}

describe("The plugin in a YAML project outside the repository", () => {
  let base = "";
  const makeFolder = (name: string): string => {
    mkdirSync(join(base, name));
    return join(base, name);
  };
  before(async () => {
    await runnableLanguages();
    base = makeBareFolder();
  });

  it("comes with the packed tarball, by the commands of the page: package add, up, import, preview, destroy", async () => {
    const folder = makeFolder("npm");
    const more = { plugins: { providers: [{ name: "authlete", path: "node_modules/pulumi-authlete/plugin" }] } };
    writeProgram(folder, shop, more);
    const tarball = `${await pack(base)} @pulumi/pulumi@${sdkVersion}`;
    await withProject({ folder: () => folder }, (project) => follow(project, folder, tarball))();
  });

  it("comes with the archive of a release, which brings its own Node.js", async () => {
    const folder = makeFolder("archive");
    const archive = packPlugin(join(base, "release"));
    // The binary of Node.js may only be passed on with its licence. tar fails if there is none.
    execFileSync("tar", ["-tzf", archive, "LICENSE.node"]);
    writeProgram(folder, shop);
    await withProject({ folder: () => folder }, async (project) => {
      // Here is the CLI, and nothing else.
      project.workspace.env["PATH"] = dirname((await pulumiCli()).path);
      await project.run(["plugin", "install", "resource", "authlete", version, "--file", archive]);
      await live(project, folder);
    })();
  });

  after(() => rmSync(base, { recursive: true, force: true, maxRetries: 5 }));
});
