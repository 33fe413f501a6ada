/** The plugin as users get it: in the packed tarball, and in the archive of a release. */
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { version as sdkVersion } from "@pulumi/pulumi/version";
import { stringify } from "yaml";
import { pulumiCli } from "../../scripts/cli";
import { packPlugin } from "../../scripts/plugin-archive";
import { assertCalls } from "../support/assert-run";
import { runnableLanguages } from "../support/languages";
import { withProject } from "../support/parallel";
import type { Project } from "../support/project";
import { install, makeBareFolder, pack } from "../support/tarball";

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

/** A whole life in YAML, with a client that others made and that is imported. */
async function live(project: Project, folder: string, more: object): Promise<void> {
  assertCalls(await project.run(UP), "POST /api/service", "POST /api/:id/client/create");
  const [service] = await project.listServices();
  const body = { clientName: "Theirs", description: "made in the console" };
  const { clientId } = await project.callAuthlete("POST", `/api/${service.apiKey}/client/create`, body);
  const id = `${service.apiKey}/${clientId}`;
  const printed = await project.run(["import", "authlete:index:Client", "theirs", id, "--yes", "--protect=false"]);
  assert.match(printed.out, /clientName: Theirs/);
  const theirs = { type: "authlete:Client", properties: { serviceId: `\${shop.id}`, ...body } };
  writeProgram(folder, { ...shop, theirs }, more);
  await project.run(CURRENT);
  // Records that the client depends on its service, so that it is deleted before it.
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

  it("comes with the packed tarball: schema, up, import, a preview without changes, destroy", async () => {
    const folder = makeFolder("npm");
    writeFileSync(join(folder, "package.json"), "{}");
    await install(folder, await pack(base), `@pulumi/pulumi@${sdkVersion}`);
    const more = { plugins: { providers: [{ name: "authlete", path: "node_modules/pulumi-authlete/plugin" }] } };
    writeProgram(folder, shop, more);
    await withProject({ folder: () => folder }, async (project) => {
      const plugin = "node_modules/pulumi-authlete/plugin/pulumi-resource-authlete";
      const { stdout } = await project.run(["package", "get-schema", plugin]);
      assert.equal(JSON.parse(stdout).name, "authlete");
      await live(project, folder, more);
    })();
  });

  it("comes with the archive of a release, which brings its own Node.js", async () => {
    const folder = makeFolder("archive");
    const archive = packPlugin(join(base, "release"));
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    writeProgram(folder, shop);
    await withProject({ folder: () => folder }, async (project) => {
      // Here is the CLI, and nothing else.
      project.workspace.env["PATH"] = dirname((await pulumiCli()).path);
      await project.run(["plugin", "install", "resource", "authlete", version, "--file", archive]);
      await live(project, folder, {});
    })();
  });

  after(() => rmSync(base, { recursive: true, force: true, maxRetries: 5 }));
});
