/** Inputs that a transform gives. */
import assert from "node:assert/strict";
import { assertPrinted } from "../support/assert-run";
import { runInParallel, withProject } from "../support/parallel";
import type { Program, Project } from "../support/project";

const program: Program = {
  resources: {
    team: { kind: "Component", opts: { transforms: [{ description: "of the team" }] } },
    shop: { kind: "Service", args: { serviceName: "Shop" } },
    web: {
      kind: "Client",
      args: { serviceId: "@shop.id", clientName: "Web" },
      opts: { parent: "team", transforms: [{ contacts: ["a@shop.example"], softwareId: "@secret.software_c0ffee" }] },
    },
    app: { kind: "Client", args: { serviceId: "@shop.id", description: "@web.description" } },
  },
  outputs: {
    ...{ description: "@web.description", contacts: "@web.contacts", softwareId: "@web.softwareId", web: "@web.id" },
    none: "@web.tosUri",
  },
};

async function transform(project: Project): Promise<void> {
  const preview = await project.preview(program, ["--diff"]);
  assertPrinted(preview, /description: "of the team"\n[\s\S]*description: "of the team"/, /softwareId\s*: \[secret\]/);
  const up = await project.up(program);
  assertPrinted(up, /softwareId\s*: \[secret\]/);
  const { web = "", ...outputs } = await project.outputs();
  assert.deepEqual(outputs, {
    ...{ description: "of the team", contacts: ["a@shop.example"], softwareId: "software_c0ffee" },
  });
  assert.equal((await project.readFromAuthlete(web)).description, "of the team");
  assert.equal((await project.state())["app"].inputs.description, "of the team");
  assertPrinted(await project.up(program), "5 unchanged");
}

describe("An input that a transform gives", () => {
  runInParallel({ "fault 34: is an output, in a preview too": withProject({}, transform) });
});
