/** The option `ignoreChanges`, while others change what it names. */
import assert from "node:assert/strict";
import { assertCalls } from "../support/assert-run";
import { pathOf } from "../support/console";
import { inBothWays, runInParallel } from "../support/parallel";
import type { Program, Project } from "../support/project";
import { READ, UPDATE } from "../support/requests";
import { client, shop } from "../support/resources";

/** What others write to ignored fields, a secret among them, survives the program's next change of another field. */
async function ignoreChanges(project: Project): Promise<void> {
  const opts = { ignoreChanges: ["redirectUris", "clientSecret"] };
  const declare = (clientName: string, of: string): Program => {
    const args = {
      clientName,
      redirectUris: [`https://${of}.example/cb`],
      clientSecret: of.repeat(9),
    };
    return { resources: { shop: shop(), web: client(args, opts) }, outputs: { web: "@web.id" } };
  };
  await project.up(declare("Web", "first"));
  const { web = "" } = await project.outputs();
  const theirs = { redirectUris: ["https://theirs.example/cb"], clientSecret: "theirs".repeat(9) };
  await project.changeInConsole(web, { redirectUris: theirs.redirectUris });
  await project.callAuthlete("POST", pathOf(web, "secret/update"), { clientSecret: theirs.clientSecret });

  assertCalls(await project.up(declare("Shop", "second")), READ, UPDATE);
  const { clientName, redirectUris, clientSecret } = await project.readFromAuthlete(web);
  assert.deepEqual({ clientName, redirectUris, clientSecret }, { clientName: "Shop", ...theirs });
  assertCalls(await project.up(declare("Shop", "third"), ["--expect-no-changes"]));
  const refreshed = await project.up(declare("Shop", "third"), ["--refresh", "--expect-no-changes"]);
  assertCalls(refreshed, READ, "GET /api/:id/service/get");
  assert.deepEqual((await project.state()).web.inputs.redirectUris, theirs.redirectUris);
}

describe("A client", () => {
  runInParallel(inBothWays("leaves to others the fields that ignoreChanges names", {}, ignoreChanges));
});
