/** The published package.json: what npm would run or set up in a user's project. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** npm runs these, or lists them for a review, when it installs a package. */
const installScripts = [
  ...["preinstall", "install", "postinstall", "prepublish"],
  ...["preprepare", "prepare", "postprepare", "dependencies"],
];

type Manifest = Record<string, Record<string, string> | undefined>;

function packedManifest(): Manifest {
  const folder = mkdtempSync(join(tmpdir(), "tarball-"));
  try {
    const npm = ["pack", "--ignore-scripts", "--json", "--pack-destination", folder];
    const [{ filename }] = JSON.parse(execFileSync("npm", npm, { encoding: "utf8" }));
    execFileSync("tar", ["-xzf", filename, "package/package.json"], { cwd: folder });
    return JSON.parse(readFileSync(join(folder, "package/package.json"), "utf8"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("The packed package.json", () => {
  let manifest: Manifest = {};
  before(() => {
    manifest = packedManifest();
  });

  it("fault 27: has no script that runs on install, and no workspaces", () => {
    const found = installScripts.filter((name) => manifest["scripts"]?.[name]);
    assert.deepEqual([found, manifest["workspaces"]], [[], undefined]);
  });

  it("fault 27: depends on nothing that is only in the repository", () => {
    for (const kind of ["dependencies", "peerDependencies", "optionalDependencies"])
      for (const [name, version] of Object.entries(manifest[kind] ?? {}))
        assert.doesNotMatch(version, /^(file|link|workspace):/, name);
  });

  it("fault 27: a clone is built all the same, by a package that stays in it", () => {
    const own = JSON.parse(readFileSync("scripts/package.json", "utf8"));
    assert.equal(manifest["devDependencies"]?.[own.name], "file:scripts");
    assert.deepEqual([own.private, own.scripts.prepare], [true, "npm run build --prefix .."]);
  });
});
