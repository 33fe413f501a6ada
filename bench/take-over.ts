/** What it costs to write the program of an estate that exists, paced as for a user. */
import { execFile } from "node:child_process";
import { mkdtempDisposableSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Authlete } from "./authlete";
import { type Figure, root } from "./measure";

const CLIENTS = 1000;
const command = join(root, "dist/cli/index.js");

export async function measureImport(authlete: Authlete): Promise<Figure[]> {
  using folder = mkdtempDisposableSync(join(tmpdir(), "bench-"));
  await authlete.seed(CLIENTS);
  await authlete.setLatency(50);
  const start = performance.now();
  await promisify(execFile)(process.execPath, [command, "import"], { cwd: folder.path, env: environment(authlete) });
  const value = (performance.now() - start) / 1000;
  const what = `pulumi-authlete import: ${CLIENTS} clients, 50 ms`;
  const requests = await authlete.setLatency(0);
  return [
    { what, value: requests, unit: "requests", bound: 30 },
    { what, value, unit: "s", bound: 60 },
  ];
}

const environment = ({ connection }: Authlete): NodeJS.ProcessEnv => ({
  ...process.env,
  AUTHLETE_BASE_URL: connection.url,
  AUTHLETE_IDP_URL: connection.idpUrl,
  AUTHLETE_ACCESS_TOKEN: connection.accessToken,
  AUTHLETE_ORGANIZATION_ID: String(connection.organizationId),
  AUTHLETE_API_SERVER_ID: String(connection.apiServerId),
});
