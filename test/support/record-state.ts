/**
 * Records the state of a release, and what its schema promises: `npm run record-state`, or the state alone by `npm run
 * record-state -- <package>` for any package that npm can install, such as `pulumi-authlete@0.2.0`.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { version as sdkVersion } from "@pulumi/pulumi/version";
import type { Seed } from "../../emulator/index";
import type { Json } from "./console";
import { Project, root } from "./project";
import { credentialOf, isNative, type Release, type Setting, versionOf, withoutAddress, writeRelease } from "./release";
import { releaseProgram } from "./release-program";
import { credentials } from "./sign-in";
import { printSurface, surfaceOf } from "./surface";
import { install, makeBareFolder, pack } from "./tarball";
import { declaredBy } from "./ways";

/** The record without the paths of the machine that recorded it. */
const withoutPosition = ({ sourcePosition: _, stackTrace: __, ...resource }: Json): Json => resource;

async function servicesOf(project: Project): Promise<Seed[]> {
  const { services } = await project.callAuthlete("GET", "/api/service/get/list");
  const clientsOf = (id: number) => project.callAuthlete("GET", `/api/${id}/client/get/list`);
  return Promise.all(
    services.map(async (service: Json) => ({ service, clients: (await clientsOf(service.apiKey)).clients })),
  );
}

async function recordRelease(setting: Setting, main: string): Promise<Release> {
  const signIn = credentialOf(setting);
  const project = await Project.start({ signIn, main });
  try {
    const { url, idpUrl } = project.authlete;
    const place = { baseUrl: url, idpUrl, ...credentials[signIn](project.authlete.credentials) };
    const program = declaredBy(isNative(setting) ? "native" : "dynamic", releaseProgram(versionOf(setting), place));
    await project.up(program);
    const state = JSON.parse((await project.run(["stack", "export"])).stdout);
    state.deployment.resources = state.deployment.resources.map(withoutPosition);
    return withoutAddress({ program, state, services: await servicesOf(project) }, url);
  } finally {
    await project.stop();
  }
}

function recordSurface(): void {
  const schema = JSON.parse(readFileSync(join(root, "plugin/schema.json"), "utf8"));
  writeFileSync(join(root, "test/unit/schema/released.txt"), printSurface(surfaceOf(schema)));
}

async function main([given]: string[]): Promise<void> {
  const base = makeBareFolder();
  try {
    const folder = join(base, "program");
    mkdirSync(folder);
    cpSync(join(root, "test/projects/data"), folder, { recursive: true });
    await install(folder, given ?? (await pack(base)), `@pulumi/pulumi@${sdkVersion}`);
    const { version } = createRequire(join(folder, "/"))("pulumi-authlete/package.json");
    // The plugin of this repository serves native resources, so only this build can record them.
    const settings: Setting[] = given ? ["2.3", "3.0"] : ["2.3", "3.0", "3.0 native"];
    const releases: Partial<Record<Setting, Release>> = {};
    for (const setting of settings) releases[setting] = await recordRelease(setting, folder);
    writeRelease(version, releases);
    if (!given) recordSurface();
    console.log(`The state of ${version} is in test/engine/states.`);
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
