/** The JSON Schemas of the package, by a validator of draft 2020-12: what they accept and refuse is what `check` does. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import Ajv, { type ValidateFunction } from "ajv/dist/2020";
import type { Generation } from "../../src/call";
import { ofProgram } from "../../src/data/program-fields";
import { problemsOf } from "../../src/plan/validate";
import { client, service } from "../../src/resources/definitions";
import { exampleOf } from "../../src/resources/example";
import type { Row } from "../../src/resources/row";
import { type Definition, isSecret, rowsOf } from "../../src/resources/schema";
import { sampleOf } from "../support/sample";

type Fields = Record<string, unknown>;

const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true });
const fileOf = ({ kind }: Definition, generation: Generation) =>
  `schemas/${kind.toLowerCase()}${generation === 2 ? "-2.x" : ""}.json`;

const odd: unknown[] = [
  ...["", "text", "5", "true", "ftp://a.example", "HTTPS://A.EXAMPLE/", "1/2", "01/2", "{}", "[]", '{"keys":[]}'],
  ...[-1, 0, 1, 1.5, 1e300, true, false, null, [], {}, [null], [1], [""], [[]], [{}], [{ key: "a" }]],
  ...[{ keys: [] }, { keys: 1 }, { nonsense: 1 }, [{ name: "a", nonsense: 1 }], [{ key: 1 }], [{ key: null }]],
];

/** What only a program can tell: whether a text is JSON, a URL is whole, or a set has two of a kind. */
const beyondSchemas = /: must be a(n absolute| JSON)|is a duplicate of item/;

for (const generation of [3, 2] as const)
  for (const def of [service, client]) {
    const schema = JSON.parse(readFileSync(fileOf(def, generation), "utf8"));
    const isFile = def === client;
    const base: Fields = isFile ? {} : { serviceName: "Shop" };
    const accepts = ajv.compile(schema);
    const isRight = (fields: Fields): boolean => accepts({ ...base, ...fields });
    const failures = (fields: Fields) =>
      problemsOf(
        { ...def, rules: [], warnings: [] },
        {},
        { ...base, ...(isFile && { serviceId: "1" }), ...fields },
        generation,
      ).failures;
    const rows = rowsOf(def).filter(
      ([name, row]) => (row.only ?? generation) === generation && !(isFile && name in ofProgram),
    );
    const open = rows.filter(([name]) => !isFile || !isSecret(def, name));

    describe(`${fileOf(def, generation)}`, () => {
      it("accepts the example of every field, other values of it, and none where it is not required", () => {
        assert.ok(open.length > 60);
        for (const [name, row] of open) {
          const { first, second } = sampleOf(row, generation);
          for (const value of [exampleIn(row, generation), first, second, ...(row.required ? [] : [null])])
            assertAccepted(accepts, { ...base, [name]: value }, name);
        }
      });

      it("refuses what the check refuses, and nothing else", () => {
        for (const [name, row] of open)
          for (const value of [sampleOf(row, generation).invalid, ...odd]) {
            const found = failures({ [name]: value });
            const shown = `${name}: ${JSON.stringify(value)}: ${found}`;
            if (found.length === 0) assert.ok(isRight({ [name]: value }), shown);
            else if (!found.every((failure) => beyondSchemas.test(failure)))
              assert.ok(!isRight({ [name]: value }), shown);
          }
      });

      it("refuses unknown names, fields that Authlete issues, and fields of the other generation", () => {
        const others = rowsOf(def).filter(([, { only = generation }]) => only !== generation);
        const issued = Object.keys(def.outputs).filter((name) => !(name in def.inputs));
        for (const name of ["clientNam", "__provider", ...issued, ...others.map(([other]) => other)])
          assert.ok(!isRight({ [name]: "1" }), name);
      });

      it("says of every field what it means, with an example", () => {
        for (const [name] of open) {
          const { description, examples } = schema.properties[name];
          assert.ok(description.length > 10 && examples.length === 1, name);
        }
      });
    });
  }

/** The example, unless its first member belongs to the other generation. */
const exampleIn = (row: Row, generation: Generation) =>
  row.type === "object" ? sampleOf(row, generation).first : exampleOf(row);

function assertAccepted(accepts: ValidateFunction, value: Fields, name: string): void {
  assert.ok(accepts(value), `${name}: ${JSON.stringify(value)}: ${ajv.errorsText(accepts.errors)}`);
}

describe("A schema", () => {
  const accepts = ajv.compile({ ...JSON.parse(readFileSync(fileOf(client, 3), "utf8")), title: "again" });

  it("wants the key of a secret in place of the secret, and may have a $ref, but nothing that only programs may say", () => {
    assert.ok(accepts({ clientSecret: { $config: "web" }, $ref: "_a.yaml" }));
    for (const fields of [
      { clientSecret: "Zm9v" },
      { clientSecret: { $config: "a b" } },
      { serviceId: "1" },
      { adopt: "1/2" },
      { $ref: 1 },
    ])
      assert.ok(!accepts(fields), JSON.stringify(fields));
  });

  it("requires the fields that are required", () => {
    const required = rowsOf(service).filter(([, row]) => row.required);
    const { required: named } = JSON.parse(readFileSync(fileOf(service, 3), "utf8"));
    assert.deepEqual(
      named,
      required.map(([name]) => name),
    );
  });
});
