/** The examples in other languages: what can be checked of them without their language. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import type { PackageSpec } from "../../../scripts/schema-spec";
import { mistakesInProgram } from "../../support/yaml-program";

const schema: PackageSpec = JSON.parse(readFileSync("plugin/schema.json", "utf8"));
const names = ["many-clients", "quickstart", "token-rotation", "two-environments"];
const files = { yaml: "Pulumi.yaml", python: "__main__.py", go: "main.go" };
const textOf = (language: keyof typeof files, name: string) =>
  readFileSync(`examples/${language}/${name}/${files[language]}`, "utf8");

describe("The examples in other languages", () => {
  for (const language of ["yaml", "python", "go"] as const) {
    it(`are the same in ${language}, each of at most 30 lines`, () => {
      assert.deepEqual(readdirSync(`examples/${language}`).sort(), names);
      for (const name of names) assert.ok(textOf(language, name).trimEnd().split("\n").length <= 30, name);
    });
  }

  for (const name of names)
    it(`fit the schema: ${name} in YAML`, () => assert.deepEqual(mistakesInProgram(textOf("yaml", name), schema), []));

  it("are checked for names, types, values and references that do not exist", () => {
    const wrong = textOf("yaml", "quickstart")
      .replace("type: authlete:Service", "type: authlete:Servise")
      .replace("serviceId:", "serviceID:")
      .replace("[https://shop.example/callback]", "https://shop.example/callback")
      .replace("CONFIDENTIAL", "CONFIDENT")
      .replace("web.clientId", "web.id2");
    assert.deepEqual(mistakesInProgram(wrong, schema).sort(), [
      `\${web.id2} leads nowhere`,
      "shop: there is no authlete:Servise",
      "web.clientType cannot be CONFIDENT",
      "web.redirectUris must be a list",
      "web.serviceID does not exist",
      "web.serviceId is required",
    ]);
  });
});
