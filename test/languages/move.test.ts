/** A stack of the classes, taken over by a program in another language as docs/guides/native-types.md says. */
import { rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { assertCalls, assertPrinted } from "../support/assert-run";
import { runnableLanguages } from "../support/languages";
import { withProject } from "../support/parallel";
import { type Program, type Project, root } from "../support/project";
import { makeBareFolder } from "../support/tarball";

const UP = ["up", "--yes", "--skip-preview"];

const classes: Program = {
  resources: {
    shop: { kind: "Service", args: { serviceName: "Shop" } },
    web: { kind: "Client", args: { serviceId: "@shop.id", clientName: "Web", description: null } },
  },
};

/** The same in YAML, where a resource may have an alias. */
const inYaml = (aliasOf?: Project["urn"]) => {
  const options = (kind: "Service" | "Client", name: string) =>
    aliasOf && { options: { aliases: [aliasOf(kind, name)] } };
  const web = { serviceId: `\${shop.id}`, clientName: "Web", cleared: ["description"] };
  return {
    runtime: "yaml",
    plugins: { providers: [{ name: "authlete", path: "plugin" }] },
    resources: {
      shop: { type: "authlete:Service", properties: { serviceName: "Shop" }, ...options("Service", "shop") },
      web: { type: "authlete:Client", properties: web, ...options("Client", "web") },
    },
  };
};

describe("A program in YAML", () => {
  let folder = "";
  const write = (project: object) =>
    writeFileSync(join(folder, "Pulumi.yaml"), stringify({ name: "engine", ...project }));

  before(async () => {
    await runnableLanguages();
    folder = makeBareFolder();
    // The language host keeps a copy of the schema beside the folder of the plugin.
    symlinkSync(join(root, "plugin"), join(folder, "plugin"));
    write({ runtime: "nodejs", main: join(root, "test/projects/data") });
  });

  it("takes over a stack of the classes by whole URNs, without a request", () =>
    withProject({ folder: () => folder }, async (project) => {
      await project.up(classes);
      write(inYaml((kind, name) => project.urn(kind, name)));
      const moved = await project.run(UP);
      assertCalls(moved);
      assertPrinted(moved, "3 unchanged");
      write(inYaml());
      await project.run(["preview", "--refresh", "--expect-no-changes"]);
      await project.destroy();
    })());

  after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
});
