/** The schema says what the tables say. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { schemaOf } from "../../../scripts/schema";
import type { PackageSpec, PropertySpec } from "../../../scripts/schema-spec";
import { memberName } from "../../../scripts/schema-types";
import { definitions } from "../../../scripts/tables";
import { keys, secretKeys } from "../../../src/config/table";
import { lookUps as answers } from "../../../src/look-up/answer";
import * as lookUps from "../../../src/resources/look-ups";
import { isSecret } from "../../../src/resources/schema";

const schema: PackageSpec = JSON.parse(readFileSync("plugin/schema.json", "utf8"));
const manifest = JSON.parse(readFileSync("package.json", "utf8"));

const namesIn = (object: object = {}): string[] => Object.keys(object).sort();
const secretsIn = (properties: Record<string, PropertySpec> = {}): string[] =>
  namesIn(properties).filter((name) => properties[name]?.secret);

/** Every value under this key, at any depth. */
const valuesOf = (key: string): string[] =>
  [...JSON.stringify(schema).matchAll(new RegExp(`"${key}":"([^"]*)"`, "g"))].map(([, value = ""]) => value);

const enums = Object.entries(schema.types).flatMap(([token, type]) => (type.enum ? [[token, type.enum] as const] : []));

describe("The schema", () => {
  for (const def of definitions) {
    const { inputs, outputs, kind } = def;
    const spec = schema.resources[`authlete:index:${kind}`] ?? assert.fail(kind);

    it(`has every field of a ${kind} and a word for none, and every input as an output too`, () => {
      assert.deepEqual(namesIn(spec.inputProperties), namesIn({ ...inputs, cleared: "" }));
      assert.deepEqual(namesIn(spec.properties), namesIn({ ...inputs, ...outputs }));
    });

    it(`describes every field of a ${kind}`, () => {
      for (const [name, { description }] of Object.entries({ ...spec.properties, ...spec.inputProperties }))
        assert.ok(description, name);
    });

    it(`marks what is secret, required and immutable in a ${kind}`, () => {
      const namesWith = (trait: "required" | "immutable") => namesIn(inputs).filter((name) => inputs[name]?.[trait]);
      const secrets = namesIn({ ...inputs, ...outputs }).filter((name) => isSecret(def, name));
      assert.deepEqual(secretsIn(spec.properties), secrets);
      assert.deepEqual(spec.requiredInputs?.toSorted(), namesWith("required"));
      const replacing = namesIn(spec.inputProperties).filter(
        (name) => spec.inputProperties[name]?.willReplaceOnChanges,
      );
      assert.deepEqual(replacing, namesWith("immutable"));
    });
  }

  it("has secrets at all", () => {
    assert.ok(secretsIn(schema.resources["authlete:index:Client"]?.properties).includes("clientSecret"));
    assert.ok(secretsIn(schema.resources["authlete:index:Service"]?.inputProperties).includes("jwks"));
  });

  it("has every setting, as configuration and as an input of an explicit provider", () => {
    for (const properties of [schema.config.variables, schema.provider.inputProperties]) {
      assert.deepEqual(namesIn(properties), [...keys].sort());
      assert.deepEqual(secretsIn(properties), [...secretKeys].sort());
    }
  });

  it("has every look-up that the plugin answers, which requires only the arguments that all its forms require", () => {
    assert.deepEqual(
      namesIn(schema.functions),
      namesIn(lookUps).map((name) => `authlete:index:${name}`),
    );
    for (const [name, { of }] of Object.entries(lookUps)) assert.equal(answers[name]?.def, of, name);
    assert.deepEqual(namesIn(answers), namesIn(lookUps));
    const { inputs } = schema.functions["authlete:index:getClient"] ?? assert.fail();
    assert.deepEqual([namesIn(inputs.properties), inputs.required], [["clientIdAlias", "id", "serviceId"], []]);
    assert.deepEqual(schema.functions["authlete:index:getClients"]?.inputs.required, ["serviceId"]);
  });

  it("gives no default, which an SDK would send", () => {
    assert.doesNotMatch(JSON.stringify(schema), /"default(Info)?":/);
  });

  it("refers only to types that exist, none of which is named like a resource", () => {
    const refs = valuesOf("\\$ref").filter((ref) => ref !== "pulumi.json#/Any");
    assert.ok(refs.length > 100);
    for (const ref of refs) assert.ok(ref.replace("#/types/", "") in schema.types, ref);
    assert.deepEqual(
      namesIn(schema.types).filter((token) => token in schema.resources),
      [],
    );
  });

  it("names every enum value in letters, digits and single underscores, each in its own way", () => {
    assert.ok(enums.length > 20);
    for (const [token, values] of enums) {
      const names = values.map(({ name }) => name);
      assert.equal(new Set(names.map((name) => name.toLowerCase())).size, values.length, token);
      for (const name of names) assert.match(name, /^[A-Z0-9][a-zA-Z0-9]*(_[0-9][a-zA-Z0-9]*)*$/, token);
    }
    const values = ["AUTHORIZATION_CODE", "A128CBC_HS256", "RSA1_5", "EdDSA", "1.0-ID1", "standard+id_document"];
    const names = ["AuthorizationCode", "A128cbcHs256", "Rsa1_5", "EdDSA", "1_0Id1", "StandardIdDocument"];
    assert.deepEqual(values.map(memberName), names);
  });

  it("has the version of the package, and names a repository only in a release", () => {
    assert.equal(schema.version, manifest.version);
    assert.ok(!("repository" in schema) && !("pluginDownloadURL" in schema));
    const released = schemaOf({ ...manifest, repository: { url: "git+https://github.com/shop/pulumi-authlete.git" } });
    assert.equal(released["repository"], "https://github.com/shop/pulumi-authlete");
    assert.equal(released["pluginDownloadURL"], "github://api.github.com/shop/pulumi-authlete");
    const { description = "" } = released.resources["authlete:index:Service"] ?? {};
    assert.match(description, /"github\.com\/shop\/pulumi-authlete\/sdk\/go\/authlete"/);
    assert.doesNotMatch(description, /example\.com/);
  });

  it("shows the quickstart in four languages, without the place of the plugin in this repository", () => {
    const { description = "" } = schema.resources["authlete:index:Service"] ?? {};
    for (const language of ["typescript", "python", "go", "yaml"])
      assert.ok(description.includes(`\`\`\`${language}\n`));
    assert.doesNotMatch(description, /plugins:|\.\.\/plugin/);
  });
});
