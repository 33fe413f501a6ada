/** What a release left behind: its state, and the objects in Authlete. `record-state.ts` writes it, upgrades start from it. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Seed } from "../../emulator/index";
import type { Json } from "./console";
import { type Program, root } from "./project";

export interface Release {
  program: Program;
  /** The export of the stack. Its secrets are encrypted with the passphrase of `temporaryWorkspace`. */
  state: Json;
  services: Seed[];
}

const folder = join(root, "test/engine/states");
const fileOf = (release: string) => join(folder, `${release}.json`);

/** Stands for the emulator's address in the files. */
const address = "http://127.0.0.1:0";

export const recordedReleases = (): string[] => readdirSync(folder).map((file) => file.replace(".json", ""));

export const readRelease = (release: string, version: string, url: string): Release =>
  JSON.parse(readFileSync(fileOf(release), "utf8").replaceAll(address, url))[version];

export function writeRelease(release: string, versions: Record<string, Release>): void {
  writeFileSync(fileOf(release), `${JSON.stringify(versions, null, 2)}\n`);
}

/** The same release without the address of the emulator that it was recorded with. */
export const withoutAddress = (release: Release, url: string): Release =>
  JSON.parse(JSON.stringify(release).replaceAll(url, address));
