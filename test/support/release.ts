/** What a release left behind: its state, and the objects in Authlete. `record-state.ts` writes it, upgrades start from it. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Seed } from "../../emulator/index";
import { namesOf } from "../../src/value";
import type { Json } from "./console";
import { type Program, type Project, root } from "./project";

export interface Release {
  program: Program;
  /** The export of the stack. Its secrets are encrypted with the passphrase of `temporaryWorkspace`. */
  state: Json;
  services: Seed[];
}

/** The credential of each version of Authlete. */
const generations = { "2.3": "owner", "3.0": "organization" } as const;
type Version = keyof typeof generations;

/** What a release is recorded with: a version of Authlete, alone or with the native plugin. */
export type Setting = Version | `${Version} native`;

export const isNative = (setting: Setting): boolean => setting.endsWith(" native");
export const versionOf = (setting: Setting): Version => (setting.startsWith("2.3") ? "2.3" : "3.0");
export const credentialOf = (setting: Setting) => generations[versionOf(setting)];

const folder = join(root, "test/engine/states");
const fileOf = (release: string) => join(folder, `${release}.json`);

/** Stands for the emulator's address in the files. */
const address = "http://127.0.0.1:0";

export const recordedReleases = (): string[] => readdirSync(folder).map((file) => file.replace(".json", ""));

const latestRelease = (): string | undefined =>
  recordedReleases()
    .sort((a, b) => a.localeCompare(b, "en", { numeric: true }))
    .at(-1);

/** Is this one of the recordings that `npm test` starts from? The others take their turn every night. */
export const isEveryday = (release: string, setting: Setting): boolean =>
  release === latestRelease() && versionOf(setting) === "3.0";

type Settings = Partial<Record<Setting, Release>>;

const readAll = (release: string, url = address): Settings =>
  JSON.parse(readFileSync(fileOf(release), "utf8").replaceAll(address, url));

/** Each release with each setting that it was recorded with. */
export const recordings = (): (readonly [release: string, setting: Setting])[] =>
  recordedReleases().flatMap((release) => namesOf(readAll(release)).map((setting) => [release, setting] as const));

export function readRelease(release: string, setting: Setting, url: string): Release {
  const found = readAll(release, url)[setting];
  if (!found) throw new Error(`${release} was not recorded with ${setting}`);
  return found;
}

export function writeRelease(release: string, settings: Settings): void {
  writeFileSync(fileOf(release), `${JSON.stringify(settings, null, 2)}\n`);
}

/** The same release without the address of the emulator that it was recorded with. */
export const withoutAddress = (release: Release, url: string): Release =>
  JSON.parse(JSON.stringify(release).replaceAll(url, address));

/** Makes the stack and its objects in Authlete what the release left. */
export async function restore(project: Project, { state, services }: Release): Promise<void> {
  project.authlete.reset();
  for (const service of services) project.authlete.seed(service);
  const file = join(project.workspace.folder, "release.json");
  writeFileSync(file, JSON.stringify(state));
  await project.run(["stack", "import", "--file", file]);
}
