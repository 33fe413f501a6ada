/** What an official Pulumi CLI brings along and one built from source lacks: the Node plugins beside the executable. */
import { chmodSync, copyFileSync, existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const MARK = "stand-in by pulumi-authlete";
const LAUNCHER = `#!/bin/sh
# ${MARK}
exec node "$(dirname "$0")/language-host.js" "$@"
`;
const suffix = process.platform === "win32" ? ".exe" : "";

export const executable = (name: string) => `${name}${suffix}`;
export const languageHost = executable("pulumi-language-nodejs");

/** Fills up the folder of a CLI built from source; leaves an official one alone. */
export function addMissingParts(bin: string): void {
  const host = join(bin, languageHost);
  if (existsSync(host) && !readFileSync(host).includes(MARK)) return;
  const sdk = dirname(require.resolve("@pulumi/pulumi/package.json"));
  place(bin, "pulumi-resource-pulumi-nodejs", (path) => copyFileSync(join(sdk, "pulumi-resource-pulumi-nodejs"), path));
  place(bin, "language-host.js", (path) => copyFileSync(join(__dirname, "language-host.js"), path));
  place(bin, languageHost, (path) => writeFileSync(path, LAUNCHER));
}

/** Another run may be starting these files at this moment, so each appears whole or not at all. */
function place(bin: string, name: string, write: (path: string) => void): void {
  const temporary = join(bin, `.${name}.${process.pid}`);
  write(temporary);
  chmodSync(temporary, 0o755);
  renameSync(temporary, join(bin, name));
}
