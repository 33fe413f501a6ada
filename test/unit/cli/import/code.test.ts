/** The layout of generated code: that of the formatter. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import fc from "fast-check";
import { Code, printObject } from "../../../../cli/import/code";
import { printComment } from "../../../../cli/import/text";
import { client, service } from "../../../../src/resources/definitions";
import { useEmulator } from "../../../support/emulator";
import { everyField } from "../../../support/sample";
import { importInto, MemoryFolder, readerOf } from "./world";

const emulator = useEmulator();
const biome = join(__dirname, "../../../../../node_modules/.bin/biome");
const format = (text: string) =>
  execFileSync(biome, ["format", "--stdin-file-path=x.ts"], { input: text, encoding: "utf8" });

const assigned = (value: object) => `export const x = f("x", ${printObject(value)});\n`;
const evaluated = (value: object): unknown => new Function(`return ${printObject(value)}`)();

describe("Generated code", () => {
  it("stays as it is when it is formatted", async () => {
    const long = "x".repeat(70);
    const values = {
      ...{ short: "a", "needs-quotes": [1, 2.5, 1e21], none: {}, empty: [], flag: true, code: new Code("code") },
      ...{ quotes: `"a"`, both: `"a" 'b'`, apostrophe: "it's", control: "\u202e\u2028\n\t", wide: "管".repeat(54) },
      [long]: long,
      one: [{ a: "1" }],
      several: [{ a: long }, { a: "2" }],
      table: [
        { a: "1", b: [] },
        { a: "2", b: {} },
      ],
      secret: new Code("config.requireSecret", `${long}${long}`),
      texts: [`${long}1`, `${long}2`],
      fits: { name: "x".repeat(100) },
      breaks: { name: "x".repeat(101) },
      isLong: { [`a${long}`]: { ["b".repeat(20)]: "c".repeat(30) } },
    };
    assert.equal(format(assigned(values)), assigned(values));
    emulator().seed({
      service: { ...everyField(service, 3), serviceName: "Shop", httpAliasProhibited: false },
      clients: [{ ...everyField(client, 3), clientName: "ウェブ" }, {}, { clientName: 'say "hi"' }],
    } as never);
    const folder = new MemoryFolder();
    await importInto(folder, readerOf(emulator()));
    for (const [file, text] of folder.files) if (file.endsWith(".ts")) assert.equal(format(text), text);
  });

  it("means what was there, for any value", () => {
    const key = fc.string({ unit: "binary", maxLength: 8 }).filter((name) => name !== "__proto__");
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3 },
        fc.string({ unit: "binary" }),
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number || 0),
        fc.boolean(),
        fc.array(tie("tree"), { maxLength: 3 }),
        fc.dictionary(key, tie("tree"), { maxKeys: 3, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(key, tree, { noNullPrototype: true }), (value) =>
        assert.deepEqual(evaluated(value), value),
      ),
    );
  });

  it("has comments of at most so many columns", () => {
    assert.deepEqual(printComment("one two three", 10), ["// one two", "// three"]);
    assert.deepEqual(printComment("12345678901 b", 5), ["// 12345678901", "// b"]);
  });
});
