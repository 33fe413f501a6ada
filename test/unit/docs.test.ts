/** The pages and examples: their length, their links, their programs and what they say of the package. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { allPages } from "../../scripts/llms";
import { recipes } from "../../scripts/recipes";
import { connectionFailures } from "../../src/api/connection-error";
import { printRemedy, problems, refusals } from "../../src/api/remedy";
import { readSettings, variable } from "../../src/config/settings";
import { blocksOf, errorsOf } from "../support/blocks";
import { membersOfInterface } from "../support/declarations";

const root = resolve(__dirname, "../../..");
const textOf = (file: string): string => readFileSync(join(root, file), "utf8");
const linesOf = (file: string): number => textOf(file).trimEnd().split("\n").length;
const filesIn = (folder: string): string[] => readdirSync(join(root, folder)).map((name) => join(folder, name));

const guides = [...filesIn("docs"), ...filesIn("docs/guides")].filter((file) => file.endsWith(".md"));
const pages = [
  "README.md",
  "AGENTS.md",
  "llms.txt",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "SECURITY.md",
  ...guides,
  ...filesIn("docs/reference"),
];
const programsIn = (folder: string) =>
  filesIn(folder).flatMap((project) => filesIn(project).filter((file) => /\.[jt]s$/.test(file)));
const examples = programsIn("examples");
/** Programs of an example that are projects of their own, below it. */
const parts = ["examples/gitops/deployments/index.ts"];

const assertShort = (file: string, most: number) =>
  assert.ok(linesOf(file) <= most, `${file} has ${linesOf(file)} lines; the limit is ${most}`);

/** The anchors of the headings of a page. */
const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replace(/[^\w -]/g, "")
      .replaceAll(" ", "-"),
  );

function isAlive(page: string, link: string): boolean {
  const [path = "", anchor] = link.split("#");
  const target = path ? join(dirname(page), path) : page;
  if (!existsSync(join(root, target))) return false;
  return anchor === undefined || anchorsOf(textOf(target)).includes(anchor);
}

/** The options and flags in the first columns of a page's tables. */
const optionsIn = (text: string): string[] =>
  [...text.matchAll(/^\| (`.*?) +\|/gm)].flatMap(([, cell = ""]) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name),
  );

/** What Pulumi lets a program say of a resource, apart from what only packages with a plugin of their own have. */
function resourceOptions(): string[] {
  const file = require.resolve("@pulumi/pulumi/resource.d.ts");
  const kinds = ["ResourceOptions", "CustomResourceOptions", "ComponentResourceOptions"];
  const elsewhere = ["id", "urn", "version", "pluginDownloadURL"];
  return kinds.flatMap((kind) => membersOfInterface(file, kind)).filter((name) => !elsewhere.includes(name));
}

/** The keys that a plugin looks up in the configuration, except `explicit`, which `Provider` sets for itself. */
function configurationKeys(): string[] {
  const keys = new Set<string>();
  const lookup = (key: string) => void keys.add(key);
  assert.throws(() => readSettings(lookup, {}), /no credential/);
  keys.delete("explicit");
  return [...keys];
}

describe("The documentation", () => {
  it("has a README of at most 120 lines, a CONTRIBUTING of at most 40, and examples and templates of at most 30", () => {
    assertShort("README.md", 120);
    assertShort("CONTRIBUTING.md", 40);
    for (const program of [...examples, ...parts, ...programsIn("templates")]) assertShort(program, 30);
  });

  for (const page of pages) {
    it(`has no dead links in ${page}`, () => {
      const links = [...textOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
      const local = links.filter((link) => !/^[a-z]+:/.test(link));
      assert.deepEqual(
        local.filter((link) => !isAlive(page, link)),
        [],
      );
    });
  }

  describe("has code", () => {
    const wrong = { page: "", code: 'new authlete.Service("a", { serviceNam: "" });' };
    const blocks = pages.flatMap((page) => blocksOf(page, textOf(page)));
    const programs = [...examples, ...parts, ...programsIn("templates")].filter((file) => file.endsWith(".ts"));
    let errors: string[][] = [];
    before(() => {
      errors = errorsOf([wrong, ...blocks], programs);
    });

    it("that is checked by a type check, which finds a misspelt input", () =>
      assert.match(String(errors[0]), /serviceNam/));
    for (const [index, { page, code }] of blocks.entries())
      it(`without type errors: block ${index + 1}, in ${page}`, () => assert.deepEqual(errors[index + 1], [], code));
    it("without type errors in examples and templates", () =>
      assert.deepEqual(
        errors.slice(blocks.length + 1),
        programs.map(() => []),
      ));
  });

  it("names every setting and its environment variable", () => {
    const text = textOf("README.md") + textOf("docs/reliability.md");
    const keys = [...configurationKeys(), "marker", "owner"];
    assert.ok(keys.includes("baseUrl") && keys.includes("serviceOwnerApiSecret"));
    const missing = keys.filter(
      (key) => !text.includes(`\`authlete:${key}\``) || !text.includes(`\`${variable(key)}\``),
    );
    assert.deepEqual(missing, []);
  });

  it("says of every resource option what it does, and names no option or flag that the stories on the engine do not use", () => {
    const named = optionsIn(textOf("docs/engine-options.md"));
    assert.ok(named.includes("--refresh"));
    assert.deepEqual(
      resourceOptions().filter((option) => !named.includes(option)),
      [],
    );
    const files = ["test/engine", "test/nightly"].flatMap(filesIn).filter((file) => file.endsWith(".ts"));
    const tests = [...files, "test/projects/functions/index.js"].map(textOf).join();
    assert.deepEqual(
      named.filter((name) => !name.split(" ").every((word) => new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(tests))),
      [],
    );
  });

  it("names the commands and the oldest supported versions in the README", () => {
    const { engines, scripts, peerDependencies } = JSON.parse(textOf("package.json"));
    const text = textOf("README.md");
    for (const command of ["demo", "test"])
      assert.ok(scripts[command] && text.includes(`npm ci && npm ${command === "test" ? "" : "run "}${command}`));
    assert.ok(text.includes(engines.node.replace(">=", "")));
    assert.ok(text.includes(peerDependencies["@pulumi/pulumi"].replace(/^\^|\.0$/g, "")));
  });

  it("has a section for each remedy that a message names", () => {
    const remedies = [...refusals, ...connectionFailures.map(([, , remedy]) => remedy)].map(({ id }) => id);
    const sections = anchorsOf(textOf("docs/errors.md"));
    for (const id of [...remedies, ...Object.keys(problems)]) assert.ok(sections.includes(id), id);
    assert.match(
      printRemedy({ id: "rights", text: "wait" }),
      /^wait \(see pulumi-authlete\/docs\/errors\.md#rights\)$/,
    );
  });

  it("names every page in llms.txt, and holds all of them in one file", () => {
    const [names, all] = [textOf("llms.txt"), allPages()];
    for (const page of ["README.md", ...guides, ...filesIn("docs/reference")]) {
      assert.ok(names.includes(`(${page})`), page);
      assert.ok(all.includes(textOf(page).trim().slice(-80)), page);
    }
  });

  it("has ten rules for agents", () =>
    assert.deepEqual(
      [...textOf("AGENTS.md").matchAll(/^(\d+)\. \*\*/gm)].map(([, number]) => Number(number)),
      [...Array(10).keys()].map((index) => index + 1),
    ));

  it("has templates that ask for this version", () => {
    const { version } = JSON.parse(textOf("package.json"));
    for (const folder of filesIn("templates")) {
      const { dependencies } = JSON.parse(textOf(join(folder, "package.json")));
      assert.equal(dependencies["pulumi-authlete"], `^${version}`, folder);
      assert.ok(textOf("README.md").includes(folder), folder);
    }
  });

  it("shows every recipe on its page", () => {
    const names = filesIn("examples/recipes").map((file) => relative("examples/recipes", file));
    const programs = names.filter((name) => name.endsWith(".ts") && name !== "index.ts");
    assert.deepEqual(recipes.map((name) => `${name}.ts`).sort(), programs.sort());
  });

  it("has examples that are projects of their own", () => {
    const folders = filesIn("examples").filter((folder) => existsSync(join(root, folder, "package.json")));
    const packages = folders.map((folder) => JSON.parse(textOf(join(folder, "package.json"))));
    assert.equal(new Set(packages.map(({ name }) => name)).size, folders.length);
    for (const { private: isPrivate, dependencies } of packages) {
      assert.equal(isPrivate, true);
      assert.equal(dependencies["pulumi-authlete"], "file:../..");
    }
    assert.deepEqual(
      examples
        .filter((file) => /\/index\.[jt]s$/.test(file))
        .map((file) => relative("examples", dirname(file)))
        .sort(),
      folders.map((folder) => relative("examples", folder)).sort(),
    );
    for (const folder of folders) assert.ok(existsSync(join(root, folder, "Pulumi.yaml")), folder);
  });
});
