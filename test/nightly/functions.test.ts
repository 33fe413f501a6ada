/** Options that are functions of the program: hooks and transforms. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { assertCalls, assertNotPrinted, assertPrinted } from "../support/assert-run";
import { runInParallel, withProject } from "../support/parallel";
import { type Project, root } from "../support/project";
import { READ } from "../support/requests";

const CREATE = ["POST /api/service", "POST /api/:id/client/create"];
const SECRET = "POST /api/:id/client/secret/update/:id";

const clientSecret = "given".repeat(9);

/** The create is only half done twice, so its hook asks for it three times. */
async function useFunctions(project: Project): Promise<void> {
  await project.configure({ "engine:clientSecret!": clientSecret });
  const { faults } = project.authlete;
  faults.push({ path: /secret\/update/, times: 2, status: 400, body: { resultCode: "A000000", resultMessage: "No" } });
  const up = ["up", "--yes", "--skip-preview"];
  const created = await project.run(up);
  assertCalls(created, ...CREATE, `${SECRET} 400`, READ, `${SECRET} 400`, READ, SECRET);
  assertPrinted(created, "web: create failed", "(2/100)", "web was created, with a secret clientSecret");
  assertNotPrinted(created, clientSecret);

  const { web } = await project.state();
  const transformed = {
    clientName: "Web, transformed",
    description: "for every client",
    contacts: ["ops@shop.example"],
  };
  for (const { clientName, description, contacts } of [web.inputs, web.outputs, await project.readFromAuthlete(web.id)])
    assert.deepEqual({ clientName, description, contacts }, transformed);

  // The engine keeps the errors of the failed creates, and asks for one update that finds nothing to write.
  assertCalls(await project.run(up), READ);
  assertCalls(await project.run(["up", "--yes", "--expect-no-changes"]));

  const refused = await project.run(["destroy", "--yes"], { code: "failure" });
  assertCalls(refused);
  assertPrinted(refused, "--run-program");
  const destroyed = await project.run(["destroy", "--yes", "--skip-preview", "--run-program"]);
  assertCalls(destroyed, "DELETE /api/:id/client/delete/:id", "POST /api/service/remove");
  assertPrinted(destroyed, "web was deleted");
}

const setup = { main: join(root, "test/projects/functions") };

describe("Hooks and transforms", () => {
  runInParallel({
    "fault 19: make one client of a create that fails twice, write what they give, and get its secret as a secret":
      withProject(setup, useFunctions),
  });
});
