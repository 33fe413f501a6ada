/** The clients of `examples/clients-as-data`: who owns them, and what an editor says of them. */
import assert from "node:assert/strict";
import { globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020";
import { parse } from "yaml";

const example = "examples/clients-as-data";
const folders = readdirSync(join(example, "clients")).filter((name) => !name.startsWith("_"));
const files = globSync(`${example}/clients/*/*.yaml`);

describe("The example with clients of several teams", () => {
  it("has 50 clients, and gives each team its folder to review", () => {
    assert.equal(files.length, 50);
    const owners = readFileSync(join(example, ".github/CODEOWNERS"), "utf8");
    const owned = [...owners.matchAll(/^\/clients\/(\w+)\/ +@apps\/(\w+)$/gm)];
    assert.deepEqual(
      owned.map(([, folder]) => folder),
      folders,
    );
    for (const [, folder, team] of owned) assert.equal(folder, team);
  });

  it("names the schema of the package in each file, and has nothing that an editor would underline", () => {
    const accepts = new Ajv({ allowUnionTypes: true }).compile(JSON.parse(readFileSync("schemas/client.json", "utf8")));
    for (const file of files) {
      const text = readFileSync(file, "utf8");
      const [, schema = ""] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
      assert.equal(join(file, "..", schema), `${example}/node_modules/pulumi-authlete/schemas/client.json`);
      assert.ok(accepts(parse(text)), `${file}: ${JSON.stringify(accepts.errors)}`);
    }
  });
});
