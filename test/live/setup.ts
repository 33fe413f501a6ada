/** Runs the stories that are tagged `@live` on the Authlete to which the environment leads. */
import { pulumiCli } from "../../scripts/pulumi-cli";
import { readSettings, variable } from "../../src/config/settings";
import { configure } from "../../src/provider/session";
import { type Authlete, replaceEmulator } from "../support/authlete";
import { Relay } from "./relay";
import { type Swept, sweep } from "./sweep";

// The helpers of the tests remove these variables.
const env = { ...process.env };
const { baseUrl, idpUrl, credential, organizationId, apiServerId } = readSettings(() => undefined, env);
if (!("token" in credential) || !idpUrl || !organizationId || !apiServerId)
  throw new Error(
    "`npm run live` creates services: it needs AUTHLETE_ACCESS_TOKEN of an organization, AUTHLETE_ORGANIZATION_ID and, for a private cluster, AUTHLETE_BASE_URL, AUTHLETE_IDP_URL and AUTHLETE_API_SERVER_ID",
  );
const credentials = {
  accessToken: credential.token,
  organizationId: Number(organizationId),
  apiServerId: Number(apiServerId),
};

async function startRelays(): Promise<Authlete> {
  const calls: Authlete["calls"] = [];
  const cluster = await Relay.start(baseUrl, "cluster", calls);
  const idp = await Relay.start(String(idpUrl), "idp", calls);
  const close = async () => [cluster, idp].forEach((relay) => void relay.close());
  return { url: cluster.url, idpUrl: idp.url, calls, credentials, close };
}

function report({ removed, leftAlone }: Swept): void {
  if (removed.length > 0) console.log(`Removed what the suite left: ${removed.join(", ")}`);
  if (leftAlone.length > 0)
    console.log(`Left alone, because this credential did not provably create it: ${leftAlone.join(", ")}`);
}

replaceEmulator(startRelays);
configure((key) => env[variable(key)]);

export async function mochaGlobalSetup(): Promise<void> {
  await pulumiCli();
  report(await sweep());
}

export const mochaGlobalTeardown = async (): Promise<void> => report(await sweep());
