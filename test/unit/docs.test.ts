/** What is written for people: short, true where a machine can tell, and without dead ends. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import * as ts from "typescript";
import { readSettings, variable } from "../../src/config/settings";

const root = resolve(__dirname, "../../..");
const textOf = (file: string): string => readFileSync(join(root, file), "utf8");
const linesOf = (file: string): number => textOf(file).trimEnd().split("\n").length;
const filesIn = (folder: string): string[] => readdirSync(join(root, folder)).map((name) => join(folder, name));

const guides = filesIn("docs").filter((file) => file.endsWith(".md"));
const pages = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", ...guides, ...filesIn("docs/reference")];
const examples = filesIn("examples").flatMap((folder) =>
  filesIn(folder).filter((file) => /\/index\.[jt]s$/.test(file)),
);

const isWithin = (file: string, most: number) =>
  assert.ok(linesOf(file) <= most, `${file} has ${linesOf(file)} lines; at most ${most} are wanted`);

/** The names under which the headings of a page can be reached. */
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

const blocksOf = (file: string): string[] =>
  [...textOf(file).matchAll(/```ts\n(.*?)```/gs)].map(([, code = ""]) => code);

/** Whole programs, which say what they import. */
const programs = ["README.md", ...guides].flatMap((file) =>
  blocksOf(file)
    .filter((code) => /^import /m.test(code))
    .map((code) => [file, code] as const),
);

/** The errors of a program that lies beside the quickstart, as a user of the package sees them. */
function errorsOf(code: string): string[] {
  const file = join(root, "examples/quickstart/page.ts");
  const options: ts.CompilerOptions = {
    ...{ strict: true, noEmit: true, skipLibCheck: true, types: ["node"] },
    ...{ target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext },
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => resolve(name) === file || fileExists.call(host, name);
  host.getSourceFile = (name, version, ...rest) =>
    resolve(name) === file
      ? ts.createSourceFile(name, code, version)
      : getSourceFile.call(host, name, version, ...rest);
  const found = ts.getPreEmitDiagnostics(ts.createProgram([file], options, host));
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

/** The names that a plugin looks up in the configuration, but for the mark of an explicit instance. */
function configurationKeys(): string[] {
  const asked = new Set<string>();
  const lookup = (key: string) => void asked.add(key);
  assert.throws(() => readSettings(lookup, {}), /no credential/);
  asked.delete("explicit");
  return [...asked];
}

describe("pages and examples", () => {
  it("are short", () => {
    isWithin("README.md", 120);
    isWithin("CONTRIBUTING.md", 40);
    for (const example of examples) isWithin(example, 30);
  });

  for (const page of pages) {
    it(`${page} has no dead links`, () => {
      const links = [...textOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
      const local = links.filter((link) => !/^[a-z]+:/.test(link));
      assert.deepEqual(
        local.filter((link) => !isAlive(page, link)),
        [],
      );
    });
  }

  for (const [index, [file, code]] of programs.entries()) {
    it(`program ${index + 1}, in ${file}, type-checks`, () => assert.deepEqual(errorsOf(code), []));
  }

  it("the type check finds errors", () => {
    const wrong = 'import * as authlete from "pulumi-authlete";\nnew authlete.Service("a", { serviceNam: "" });';
    assert.match(errorsOf(wrong).join(), /serviceNam/);
  });

  it("every setting and its variable stand on a page", () => {
    const text = textOf("README.md") + textOf("docs/reliability.md");
    const keys = [...configurationKeys(), "marker", "owner"];
    assert.ok(keys.includes("baseUrl") && keys.includes("serviceOwnerApiSecret"));
    const missing = keys.filter(
      (key) => !text.includes(`\`authlete:${key}\``) || !text.includes(`\`${variable(key)}\``),
    );
    assert.deepEqual(missing, []);
  });

  it("README names the commands and the oldest versions", () => {
    const { engines, scripts, peerDependencies } = JSON.parse(textOf("package.json"));
    const text = textOf("README.md");
    for (const command of ["demo", "test"])
      assert.ok(scripts[command] && text.includes(`npm ci && npm ${command === "test" ? "" : "run "}${command}`));
    assert.ok(text.includes(engines.node.replace(">=", "")));
    assert.ok(text.includes(peerDependencies["@pulumi/pulumi"].replace(/^\^|\.0$/g, "")));
  });

  it("every example is a project of its own", () => {
    const folders = filesIn("examples");
    const packages = folders.map((folder) => JSON.parse(textOf(join(folder, "package.json"))));
    assert.equal(new Set(packages.map(({ name }) => name)).size, folders.length);
    for (const { private: isPrivate, dependencies } of packages) {
      assert.equal(isPrivate, true);
      assert.equal(dependencies["pulumi-authlete"], "file:../..");
    }
    assert.deepEqual(
      examples.map((file) => relative("examples", dirname(file))).sort(),
      folders.map((folder) => relative("examples", folder)).sort(),
    );
    for (const folder of folders) assert.ok(existsSync(join(root, folder, "Pulumi.yaml")), folder);
  });
});
