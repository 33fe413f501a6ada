/** Generates the SDKs for Python and Go from the schema: `npm run sdks` leaves them in `sdks/`. */
import { execFileSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildGo } from "./go-build";
import { sdkGenerator } from "./go-programs";
import { executable } from "./pulumi-cli-parts";

export async function generateSdks(schema: string, folder: string): Promise<void> {
  const generator = join(__dirname, executable("sdk-generator"));
  await buildGo(sdkGenerator, generator);
  rmSync(folder, { recursive: true, force: true });
  execFileSync(generator, [schema, folder]);
  // Its `pyproject.toml` names it here.
  cpSync(join(folder, "python/pulumi_authlete/README.md"), join(folder, "python/README.md"));
}

if (require.main === module)
  generateSdks("plugin/schema.json", "sdks").catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
