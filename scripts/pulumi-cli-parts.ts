/** Adds the Node plugins that an official Pulumi CLI includes, and that one built from source lacks. */
import { chmodSync, copyFileSync, existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const STAND_IN = "stand-in by pulumi-authlete";
const launcher = (runtime: string) => `#!/bin/sh
# ${STAND_IN}
exec node "$(dirname "$0")/language-host.js" ${runtime} "$@"
`;
const suffix = process.platform === "win32" ? ".exe" : "";

export const executable = (name: string) => `${name}${suffix}`;
export const languageHost = executable("pulumi-language-nodejs");

/** Completes the folder of a CLI built from source, and leaves an official one alone. */
export function addMissingParts(bin: string): void {
  const host = join(bin, languageHost);
  if (existsSync(host) && !readFileSync(host).includes(STAND_IN)) return;
  const sdk = dirname(require.resolve("@pulumi/pulumi/package.json"));
  const plugin = "pulumi-resource-pulumi-nodejs";
  installFile(bin, plugin, (path) => copyFileSync(join(sdk, plugin), path));
  installFile(bin, "language-host.js", (path) => copyFileSync(join(__dirname, "language-host.js"), path));
  installFile(bin, languageHost, (path) => writeFileSync(path, launcher("node")));
  installFile(bin, executable("pulumi-language-bun"), (path) => writeFileSync(path, launcher("bun")));
}

/** Another run may be starting these files right now, so each one appears complete or not at all. */
function installFile(bin: string, name: string, write: (path: string) => void): void {
  const temporary = join(bin, `.${name}.${process.pid}`);
  write(temporary);
  chmodSync(temporary, 0o755);
  renameSync(temporary, join(bin, name));
}
