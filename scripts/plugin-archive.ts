/**
 * Packs the plugin as the engine downloads it: `node dist/scripts/plugin-archive.js <folder>`. The archive has all that
 * the plugin needs, Node.js too, for the platform that this runs on.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { version as sdkVersion } from "@pulumi/pulumi/version";
import { executable } from "./pulumi-cli-parts";

const root = resolve(__dirname, "../..");
const name = executable("pulumi-resource-authlete");
const isMac = process.platform === "darwin";

/** What an executable made of Node.js does: it loads the package that lies beside it. */
const LOADER =
  'require("node:module").createRequire(process.execPath)("./node_modules/pulumi-authlete/dist/src/native/index.js");\n';

/** By this mark in its binary, Node.js knows that it holds a program. */
const FUSE = "NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2";

const POSTJECT = join(root, "node_modules/postject/dist/cli.js");

function run(command: string, ...args: string[]): void {
  // npm is a script on Windows.
  const shell = process.platform === "win32" && command === "npm";
  execFileSync(command, args, { cwd: root, shell, stdio: ["ignore", "ignore", "inherit"] });
}

/** Go's names of the platform, which the engine uses. */
function platform(): string {
  const systems: Record<string, string> = { win32: "windows" };
  const processors: Record<string, string> = { x64: "amd64" };
  return `${systems[process.platform] ?? process.platform}-${processors[process.arch] ?? process.arch}`;
}

function installPackage(folder: string, version: string): void {
  run("npm", "pack", "--loglevel=error", "--ignore-scripts", "--pack-destination", folder);
  const tarball = join(folder, `pulumi-authlete-${version}.tgz`);
  const options = ["--loglevel=error", "--ignore-scripts", "--no-audit", "--prefix", folder];
  run("npm", "install", ...options, tarball, `@pulumi/pulumi@${sdkVersion}`);
}

/** https://nodejs.org/docs/latest-v24.x/api/single-executable-applications.html */
function makeExecutable(folder: string): void {
  const [main, output, config] = [join(folder, "loader.js"), join(folder, "sea.blob"), join(folder, "sea.json")];
  writeFileSync(main, LOADER);
  writeFileSync(config, JSON.stringify({ main, output, disableExperimentalSEAWarning: true }));
  run(process.execPath, "--experimental-sea-config", config);
  const target = join(folder, name);
  copyFileSync(process.execPath, target);
  if (isMac) run("codesign", "--remove-signature", target);
  const segment = isMac ? ["--macho-segment-name", "NODE_SEA"] : [];
  run(process.execPath, POSTJECT, target, "NODE_SEA_BLOB", output, "--sentinel-fuse", FUSE, ...segment);
  if (isMac) run("codesign", "--sign", "-", target);
}

/** The licence that goes with the binary of Node.js: beside it, above its folder, or in the package of the platform. */
function findNodeLicence(): string {
  const bin = dirname(process.execPath);
  const ofNpm = join(bin, `../node_modules/node-${process.platform}-${process.arch}`);
  const found = [bin, dirname(bin), ofNpm].map((folder) => join(folder, "LICENSE")).find((file) => existsSync(file));
  if (!found) throw new Error(`${process.execPath} has no LICENSE: run this with a Node.js from https://nodejs.org`);
  return found;
}

/** Returns the path of the archive. */
export function packPlugin(folder: string): string {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const build = join(folder, "build");
  mkdirSync(build, { recursive: true });
  installPackage(build, version);
  makeExecutable(build);
  copyFileSync(join(root, "LICENSE"), join(build, "LICENSE"));
  copyFileSync(findNodeLicence(), join(build, "LICENSE.node"));
  const archive = join(folder, `pulumi-resource-authlete-v${version}-${platform()}.tar.gz`);
  run("tar", "-czf", archive, "-C", build, name, "node_modules", "LICENSE", "LICENSE.node");
  rmSync(build, { recursive: true });
  return archive;
}

if (require.main === module) console.log(packPlugin(resolve(process.argv[2] ?? "release")));
