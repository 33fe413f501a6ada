/** The bill of materials of the published package, which `node dist/scripts/sbom.js` prints as SPDX. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface RuntimePackage {
  name: string;
  /** An SPDX expression. */
  licenseDeclared: string;
}

/**
 * `npm sbom --omit=dev` forgets a package that a development dependency needs too (npm/cli#7909). Manifests without
 * anything for development leave nothing to omit.
 */
export function printSbom(): string {
  const folder = mkdtempSync(join(tmpdir(), "sbom-"));
  try {
    writeManifests(folder);
    return execFileSync("npm", ["sbom", "--package-lock-only", "--sbom-format=spdx"], {
      cwd: folder,
      encoding: "utf8",
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const readJson = (file: string) => JSON.parse(readFileSync(file, "utf8"));

function writeManifests(folder: string): void {
  const { devDependencies: _, peerDependencies: __, ...manifest } = readJson("package.json");
  const lock = readJson("package-lock.json");
  const { name, version, dependencies } = manifest;
  const packages = { ...runtimeEntries(lock), "": { name, version, dependencies } };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ ...lock, packages }));
}

type Lock = { packages: Record<string, { dev?: true; devOptional?: true; link?: true }> };

/** What a lock file says of the packages that are not only for development. */
const runtimeEntries = ({ packages }: Lock): Lock["packages"] =>
  Object.fromEntries(
    Object.entries(packages).filter(([, { dev, devOptional, link }]) => !dev && !devOptional && !link),
  );

/** Everything that npm installs along with the published package. */
export const runtimePackages = (sbom: string): RuntimePackage[] => JSON.parse(sbom).packages.slice(1);

if (require.main === module) process.stdout.write(printSbom());
