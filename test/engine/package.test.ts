/** The package as users get it: the packed tarball, installed in folders outside this repository. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { pulumiCli } from "../../scripts/cli";
import { assertCalls } from "../support/assert-run";
import { runInParallel, withProject } from "../support/parallel";
import { type Project, root } from "../support/project";
import { splitClients } from "../support/split";

const run = promisify(execFile);

const PROGRAM = `
const shop = new authlete.Service("shop", { serviceName: "Shop" });
const args = { serviceId: shop.id, clientName: "Web", clientType: "CONFIDENTIAL", redirectUris: ["https://shop.example/"] }`;

const JAVASCRIPT = `const authlete = require("pulumi-authlete");${PROGRAM};
exports.clientId = new authlete.Client("web", args).clientId;
`;

const TYPESCRIPT = `import * as authlete from "pulumi-authlete";
import { startEmulator } from "pulumi-authlete/emulator";${PROGRAM} satisfies authlete.ClientArgs;
export const clientId = new authlete.Client("web", args).clientId;
export const start: () => Promise<{ url: string }> = startEmulator;
`;

/** The `tsconfig.json` of Pulumi's own template. */
const TSCONFIG = {
  compilerOptions: {
    ...{ strict: true, outDir: "bin", target: "es2020", module: "commonjs", moduleResolution: "node", sourceMap: true },
    ...{ experimentalDecorators: true, pretty: true, noFallthroughCasesInSwitch: true, noImplicitReturns: true },
    forceConsistentCasingInFileNames: true,
  },
  files: ["index.ts"],
};

/** Loads the provider modules, whose names are in every state, and the emulator. */
const RESOLVE = `
for (const kind of ["service", "client"]) {
  const { check, diff, create, read, update, delete: remove } = require("pulumi-authlete/provider/" + kind);
  if (![check, diff, create, read, update, remove].every((method) => typeof method === "function")) throw kind;
}
console.log(require.resolve("pulumi-authlete/emulator"), require("pulumi-authlete/emulator").startEmulator.name);
`;

const above = (folder: string): string[] =>
  dirname(folder) === folder ? [folder] : [folder, ...above(dirname(folder))];
const isBare = (folder: string) => above(folder).every((each) => !existsSync(join(each, "node_modules")));

/** Creates a folder without a `node_modules` above it, so that Node.js finds only what is installed there. */
function makeBareFolder(): string {
  const place = [tmpdir(), "/var/tmp", homedir()].find((folder) => existsSync(folder) && isBare(folder));
  assert.ok(place, "every place for temporary folders has a node_modules above it");
  return mkdtempSync(join(place, "pulumi-authlete-"));
}

const examples = readdirSync(join(root, "examples"));
let base = "";
let tarball = "";

/** Runs npm without the variables that an `npm test` around it sets for this repository. */
async function npm(folder: string, ...args: string[]): Promise<string> {
  const env = Object.entries((await pulumiCli()).env).filter(
    ([name]) => !/^(npm_(lifecycle|package|config_local)|INIT_CWD)/.test(name),
  );
  const { stdout } = await run("npm", args, {
    cwd: folder,
    env: Object.fromEntries(env),
    shell: process.platform === "win32",
  });
  return stdout;
}

/** Installs the examples, with the tarball in place of this repository. */
async function installExamples(): Promise<void> {
  const folder = join(base, "examples");
  const own = (path: string) => !/node_modules|Pulumi\.\w+\.yaml/.test(path.slice(root.length));
  cpSync(join(root, "examples"), folder, { recursive: true, filter: own });
  for (const name of examples) {
    const file = join(folder, name, "package.json");
    const { dependencies, ...rest } = JSON.parse(readFileSync(file, "utf8"));
    writeFileSync(
      file,
      JSON.stringify({ ...rest, dependencies: { ...dependencies, "pulumi-authlete": `file:${tarball}` } }),
    );
  }
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, workspaces: ["*"] }));
  await npm(folder, "install", "--prefer-offline", "--no-audit", "--no-fund");
}

const folderOf = (name: string) => () => join(base, "examples", name);

/** Runs an example on an empty Authlete: it creates a service without drift, and destroys everything it created. */
const runExample = (name: string) =>
  withProject({ folder: folderOf(name) }, async (project) => {
    const services = () => project.callAuthlete("GET", "/api/service/get/list").then(({ services = [] }) => services);
    const up = await project.run(["up", "--yes", "--skip-preview"]);
    assert.ok((await services()).length > 0 && up.calls.every(({ status }) => status === 200), up.out);
    await project.showDrift(0);
    await project.destroy();
    assert.deepEqual(await services(), []);
  });

async function live(project: Project): Promise<void> {
  assertCalls(await project.run(["up", "--yes", "--skip-preview"]), "POST /api/service", "POST /api/:id/client/create");
  const current = await project.run(["preview", "--refresh", "--expect-no-changes"]);
  assertCalls(current, "GET /api/:id/service/get", "GET /api/:id/client/get/:id");
  assertCalls(await project.destroy(), "DELETE /api/:id/client/delete/:id", "POST /api/service/remove");
}

/** Installs the tarball and these packages in a new project, and runs it. */
const installAndRun = (name: string, packages: string[], files: Record<string, string>) => async (): Promise<void> => {
  const main = join(base, name);
  mkdirSync(main);
  await npm(main, "install", "--prefer-offline", "--no-audit", "--no-fund", tarball, ...packages);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(main, file), text);
  const found = await run(process.execPath, ["-e", RESOLVE], { cwd: main });
  assert.equal(
    found.stdout.trim(),
    `${join(main, "node_modules/pulumi-authlete/dist/emulator/index.js")} startEmulator`,
  );
  await withProject({ main }, live)();
};

describe("The packed tarball", () => {
  before(async () => {
    base = makeBareFolder();
    const [packed] = JSON.parse(await npm(root, "pack", "--ignore-scripts", "--json", "--pack-destination", base));
    tarball = join(base, packed.filename);
  });
  runInParallel({
    "runs a JavaScript project": installAndRun("js", ["@pulumi/pulumi@3.259.0"], { "index.js": JAVASCRIPT }),
    "runs a TypeScript project": installAndRun("ts", ["@pulumi/pulumi@3.259.0", "typescript@^5", "@types/node@^18"], {
      "index.ts": TYPESCRIPT,
      "tsconfig.json": JSON.stringify(TSCONFIG),
    }),
    "runs with the oldest SDK": installAndRun("old", ["@pulumi/pulumi@3.216.0"], { "index.js": JAVASCRIPT }),
  });
});

describe("An example on the packed tarball", () => {
  before(installExamples);
  const titleOf = (name: string) => `runs, shows no drift and destroys what it created: ${name}`;
  const others = examples.filter((name) => name !== "split-clients");
  const runs = Object.fromEntries(others.map((name) => [titleOf(name), runExample(name)]));
  runInParallel({
    ...runs,
    "moves clients between stacks without a call: split-clients": splitClients(folderOf("split-clients")),
  });
  after(() => rmSync(base, { recursive: true, force: true, maxRetries: 5 }));
});
