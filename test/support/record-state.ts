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
import { credentials, Project, root } from "./project";
import { type Release, withoutAddress, writeRelease } from "./release";
import { releaseProgram, type Version } from "./release-program";
import { printSurface, surfaceOf } from "./surface";
import { install, makeBareFolder, pack } from "./tarball";

const owners = { "2.3": "owner", "3.0": "organization" } as const;

/** The record without the paths of the machine that recorded it. */
const withoutPosition = ({ sourcePosition: _, stackTrace: __, ...resource }: Json): Json => resource;

async function servicesOf(project: Project): Promise<Seed[]> {
  const { services } = await project.callAuthlete("GET", "/api/service/get/list");
  const clientsOf = (id: number) => project.callAuthlete("GET", `/api/${id}/client/get/list`);
  return Promise.all(
    services.map(async (service: Json) => ({ service, clients: (await clientsOf(service.apiKey)).clients })),
  );
}

async function recordRelease(version: Version, main: string): Promise<Release> {
  const signIn = owners[version];
  const project = await Project.start({ signIn, main });
  try {
    const { url, idpUrl } = project.authlete;
    const program = releaseProgram(version, {
      baseUrl: url,
      idpUrl,
      ...credentials[signIn](project.authlete.credentials),
    });
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
    writeRelease(version, { "2.3": await recordRelease("2.3", folder), "3.0": await recordRelease("3.0", folder) });
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
