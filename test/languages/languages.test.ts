/**
 * The examples in other languages, with SDKs that are generated for them. `npm run languages` runs this, because it
 * builds and installs for minutes.
 */
import assert from "node:assert/strict";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { generateSdks } from "../../scripts/sdks";
import { copyExample, languages, runnableLanguages } from "../support/languages";
import { withProject } from "../support/parallel";
import { root } from "../support/project";
import { makeBareFolder } from "../support/tarball";

const examples = readdirSync(join(root, "examples/yaml"));

/** An example creates a service without drift, and destroys everything it created. */
const runExample = (folder: string, needsPackages: boolean) =>
  withProject({ folder: () => folder }, async (project) => {
    if (needsPackages) await project.run(["install", "--no-plugins"]);
    else await project.run(["package", "add", join(root, "plugin/pulumi-resource-authlete")]);
    const { accessToken, organizationId, apiServerId } = project.authlete.credentials;
    const { url, idpUrl } = project.authlete;
    Object.assign(project.workspace.env, {
      ...{ AUTHLETE_BASE_URL: url, AUTHLETE_IDP_URL: idpUrl },
      ...{ AUTHLETE_ORGANIZATION_ID: String(organizationId), AUTHLETE_API_SERVER_ID: String(apiServerId) },
    });
    await project.run([
      "config",
      "set-all",
      ...["staging", "production"].flatMap((name) => ["--secret", `${name}Token=${accessToken}`]),
    ]);
    await project.run(["up", "--yes", "--skip-preview"]);
    assert.ok((await project.listServices()).length > 0);
    await project.run(["preview", "--refresh", "--expect-no-changes"]);
    await project.destroy();
    assert.deepEqual(await project.listServices(), []);
  });

describe("In other languages", () => {
  let base = "";
  const folderOf = (language: string, name: string) => join(base, `${language}-${name}`);

  before(async () => {
    base = makeBareFolder();
    await generateSdks(join(root, "plugin/schema.json"), join(root, "sdks"));
    for (const language of languages)
      for (const name of examples) copyExample(language.name, name, folderOf(language.name, name));
  });

  for (const { name, check } of languages.filter((language) => language.check))
    it(`the examples pass the compiler, in ${name}`, () => check?.(examples.map((example) => folderOf(name, example))));

  it("the examples run in every language that has a host here", async () => {
    const runnable = await runnableLanguages();
    console.log(`      Languages with a host: ${runnable.map(({ name }) => name).join(", ")}`);
    assert.ok(runnable.some(({ name }) => name === "yaml"));
    for (const { name, check } of runnable)
      for (const example of examples) await runExample(folderOf(name, example), check !== undefined)();
  });

  after(() => rmSync(base, { recursive: true, force: true, maxRetries: 5 }));
});
