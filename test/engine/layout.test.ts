/** A program that gets the package from a library, in a layout where packages see only their own dependencies. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assertCalls, assertNotPrinted, assertPrinted } from "../support/assert-run";
import { runInParallel, withProject } from "../support/parallel";
import { type Project, root } from "../support/project";

/** The library is outside of the project's folder, as in the store of pnpm. */
const PROGRAM = `
const authlete = require(${JSON.stringify(join(root, "dist/src/index.js"))});
new authlete.Service("shop", { serviceName: "Shop" });
new authlete.Service("other", { serviceName: "Other" });
`;

let main = "";

async function previewWithoutPackage(project: Project): Promise<void> {
  const run = await project.run(["preview"], { code: "failure" });
  assertCalls(run);
  assertPrinted(run, `pulumi-authlete cannot be loaded from ${main}, where the program runs`, "1 error\n");
  assertPrinted(run, "run `npm install pulumi-authlete` there");
  assertNotPrinted(run, "Cannot find module", "    at ");
  symlinkSync(root, join(main, "node_modules/pulumi-authlete"));
  assertPrinted(await project.run(["preview"]), "+ 3 to create");
}

describe("A program that has the package only through a library", () => {
  before(() => {
    main = mkdtempSync(join(tmpdir(), "layout-"));
    mkdirSync(join(main, "node_modules"));
    symlinkSync(join(root, "node_modules/@pulumi"), join(main, "node_modules/@pulumi"));
    writeFileSync(join(main, "package.json"), JSON.stringify({ name: "app", private: true, main: "index.js" }));
    writeFileSync(join(main, "index.js"), PROGRAM);
  });
  runInParallel({
    "fault 32: is told to depend on it too": (): Promise<void> => withProject({ main }, previewWithoutPackage)(),
  });
  after(() => rmSync(main, { recursive: true, force: true }));
});
