/** The schema in the hands of the Pulumi CLI. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { pulumiCli } from "../../scripts/pulumi-cli";
import { root } from "../support/project";

/** What the CLI makes of a schema. It ends with an error if the schema is none. */
async function getSchema(file: string) {
  const { path, env } = await pulumiCli();
  const { stdout } = await promisify(execFile)(path, ["package", "get-schema", file], { env, maxBuffer: 2 ** 25 });
  return JSON.parse(stdout);
}

describe("pulumi package get-schema", () => {
  const own = join(root, "plugin/schema.json");

  it("takes the schema, with all its types, resources and functions", async () => {
    const given = JSON.parse(readFileSync(own, "utf8"));
    const taken = await getSchema(own);
    for (const part of ["types", "resources", "functions"])
      assert.deepEqual(Object.keys(taken[part]).sort(), Object.keys(given[part]).sort());
    const { inputProperties } = taken.resources["authlete:index:Client"];
    assert.deepEqual(
      [inputProperties.clientSecret.secret, inputProperties.serviceId.willReplaceOnChanges],
      [true, true],
    );
  });

  it("refuses a schema with a type that does not exist", async () => {
    const folder = mkdtempSync(join(tmpdir(), "pulumi-authlete-"));
    const wrong = join(folder, "schema.json");
    writeFileSync(wrong, readFileSync(own, "utf8").replace('"type": "boolean"', '"type": "flag"'));
    await assert.rejects(getSchema(wrong), /flag/);
    rmSync(folder, { recursive: true });
  });
});
