/** The package as users get it: the packed tarball, installed in folders outside this repository. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pulumiCli } from "../../scripts/pulumi-cli";
import { installConsumer, runConsumer } from "../support/consumer";
import { consumers } from "../support/consumers";
import { pipelines } from "../support/gitops/story";
import { runInParallel, withProject } from "../support/parallel";
import { root } from "../support/project";
import { splitClients } from "../support/split";
import { unchecked } from "../support/take-over";
import { install, makeBareFolder, pack } from "../support/tarball";
import { teamClients } from "../support/teams";

/** Loads the provider modules, whose names are in every state, and the emulator. */
const RESOLVE = `
for (const kind of ["service", "client", "keyset", "servicetoken", "organizationtoken", "hsk"]) {
  const { check, diff, create, read, update, delete: remove } = require("pulumi-authlete/provider/" + kind);
  if (![check, diff, create, read, update, remove].every((method) => typeof method === "function")) throw kind;
}
console.log(require.resolve("pulumi-authlete/emulator"), require("pulumi-authlete/emulator").startEmulator.name);
`;

/** The consumer that every change must suit. `test/consumers` has the others too. */
const everyday = ["a JavaScript project"];

/** The other folders are examples in other languages. */
const isForNode = (name: string) => existsSync(join(root, "examples", name, "package.json"));
const examples = readdirSync(join(root, "examples")).filter(isForNode);
let base = "";
let tarball = "";

const templates = readdirSync(join(root, "templates"));
const projectOf = (template: string) => `new-${template}`;

/** Makes a project of each template. The CLI asks for the SDK before the project has one. */
async function generateProjects(folder: string): Promise<void> {
  const cli = await pulumiCli();
  const env = { ...cli.env, PULUMI_HOME: join(base, "home"), NODE_PATH: join(root, "node_modules") };
  const options = ["--offline", "--generate-only", "--yes", "--non-interactive"];
  for (const template of templates) {
    const project = ["--name", projectOf(template), "--dir", join(folder, projectOf(template))];
    execFileSync(cli.path, ["new", join(root, "templates", template), ...project, ...options], { env, stdio: "pipe" });
  }
}

/** Installs the examples and the projects of the templates, with the tarball in place of this package. */
async function installExamples(): Promise<void> {
  const folder = join(base, "examples");
  const own = (path: string) => !/node_modules|Pulumi\.\w+\.yaml/.test(path.slice(root.length));
  cpSync(join(root, "examples"), folder, { recursive: true, filter: own });
  await generateProjects(folder);
  for (const name of [...examples, ...templates.map(projectOf)]) {
    const file = join(folder, name, "package.json");
    const { dependencies, ...rest } = JSON.parse(readFileSync(file, "utf8"));
    writeFileSync(
      file,
      JSON.stringify({ ...rest, dependencies: { ...dependencies, "pulumi-authlete": `file:${tarball}` } }),
    );
  }
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, workspaces: ["*"] }));
  await install(folder);
}

const folderOf = (name: string) => () => join(base, "examples", name);

/**
 * Runs an example on an empty Authlete: it creates a service without drift, and destroys everything it created. The tests
 * of the documentation check the types of all at once, so only one is checked as it runs.
 */
const runExample = (name: string) =>
  withProject({ folder: folderOf(name) }, async (project) => {
    if (name !== "quickstart") Object.assign(project.workspace.env, unchecked);
    const services = () => project.callAuthlete("GET", "/api/service/get/list").then(({ services = [] }) => services);
    const up = await project.run(["up", "--yes", "--skip-preview"]);
    assert.ok((await services()).length > 0 && up.calls.every(({ status }) => status === 200), up.out);
    await project.showDrift(0);
    await project.destroy();
    assert.deepEqual(await services(), []);
  });

/** Asserts that an installed package loads, and has the pages that its messages and agents look for. */
function assertResolves(folder: string): void {
  const found = execFileSync(process.execPath, ["-e", RESOLVE], { cwd: folder, encoding: "utf8" });
  const emulator = join(folder, "node_modules/pulumi-authlete/dist/emulator/index.js");
  assert.equal(found.trim(), `${emulator} startEmulator`);
  for (const page of ["AGENTS.md", "llms.txt", "llms-full.txt", "docs/errors.md"])
    assert.ok(existsSync(join(folder, "node_modules/pulumi-authlete", page)), page);
}

const installAndRun = (name: string) => async () => {
  const consumer = consumers[name] ?? assert.fail(name);
  const folder = await installConsumer(join(base, name.replaceAll(" ", "-")), consumer, tarball);
  assertResolves(folder);
  await runConsumer(folder);
};

describe("The packed tarball", () => {
  before(async () => {
    base = makeBareFolder();
    tarball = await pack(base);
  });
  runInParallel(Object.fromEntries(everyday.map((name) => [`runs with ${name}`, installAndRun(name)])));

  describe("in an example or a project of a template", () => {
    before(installExamples);
    const titleOf = (name: string) => `runs, shows no drift and destroys what it created: ${name}`;
    const stories = {
      "runs every step of its pipelines: gitops": pipelines(folderOf("gitops")),
      "moves clients between stacks without a call: split-clients": splitClients(folderOf("split-clients")),
      "stops only the stack of the team with a mistake: clients-as-data": teamClients(folderOf("clients-as-data")),
    };
    const projects = [...examples, ...templates.map(projectOf)];
    const others = projects.filter((name) => !Object.keys(stories).some((title) => title.endsWith(`: ${name}`)));
    runInParallel({ ...stories, ...Object.fromEntries(others.map((name) => [titleOf(name), runExample(name)])) });
  });

  after(() => rmSync(base, { recursive: true, force: true, maxRetries: 5 }));
});
