/** Where a credential comes from, and what the user reads when it is missing, in clear text, or no longer valid. */

import { assertCalls, assertNotPrinted, assertPrinted } from "../support/assert-run";
import { inBothWays, runInParallel, withProject } from "../support/parallel";
import type { Program, Project, Resource } from "../support/project";

const service: Resource = { kind: "Service", args: { serviceName: "Shop" } };
const program: Program = { resources: { shop: service } };

/** Without a credential, a preview still checks the inputs. The first call says how to set one. */
async function omitCredential(project: Project): Promise<void> {
  await project.run(["config", "rm", "authlete:accessToken"]);
  assertCalls(await project.preview(program));
  const up = await project.up(program, [], { code: "failure" });
  assertCalls(up);
  assertPrinted(up, "pulumi config set --secret authlete:accessToken", "AUTHLETE_ACCESS_TOKEN");
  assertNotPrinted(up, "node_modules", "    at ");
  const { accessToken } = project.authlete.credentials;
  assertCalls(await project.up(program, [], { env: { AUTHLETE_ACCESS_TOKEN: accessToken } }), "POST /api/service");
}

/** A token in clear text works, with a warning. */
async function storeInClearText(project: Project): Promise<void> {
  const { accessToken } = project.authlete.credentials;
  await project.run(["config", "set", "--plaintext", "authlete:accessToken", accessToken]);
  const run = await project.up({ resources: { shop: service, other: service } });
  assertCalls(run, "POST /api/service", "POST /api/service");
  assertPrinted(
    run,
    "authlete:accessToken is stored in clear text: run `pulumi config set --secret authlete:accessToken",
  );
}

/** What an explicit provider leaves out comes from the environment, not from the stack's configuration. */
async function useEnvironment(project: Project): Promise<void> {
  const { url: baseUrl, idpUrl } = project.authlete;
  const explicit: Program = {
    resources: {
      own: { kind: "Provider", args: { baseUrl, idpUrl } },
      shop: { ...service, opts: { provider: "own" } },
    },
  };
  const { accessToken, organizationId, apiServerId } = project.authlete.credentials;
  const refused = await project.up(explicit, [], { code: "failure" });
  assertCalls(refused);
  const env = {
    AUTHLETE_ACCESS_TOKEN: accessToken,
    AUTHLETE_ORGANIZATION_ID: String(organizationId),
    AUTHLETE_API_SERVER_ID: String(apiServerId),
  };
  assertCalls(await project.up(explicit, [], { env }), "POST /api/service");
}

const known = { apiKey: "5344929600000001", accessToken: "token-of-the-service" };

/** Refresh and destroy use the stored token. Once it is no longer valid, they fall back to the environment's. */
async function rotateToken(project: Project): Promise<void> {
  const client: Resource = { kind: "Client", args: { serviceId: known.apiKey, clientName: "Web" } };
  assertCalls(await project.up({ resources: { web: client } }), "POST /api/:id/client/create");
  const { organizationId, apiServerId } = project.authlete.credentials;
  const ids = { organizationId, apiServerId, serviceId: Number(known.apiKey) };
  const [{ tokenId }] = await project.callAuthlete("POST", "/api/servicetoken/all", ids);
  const { accessToken } = await project.callAuthlete("POST", "/api/servicetoken/rotate", { ...ids, tokenId });

  const read = "GET /api/:id/client/get/:id";
  const refresh = ["refresh", "--yes", "--skip-preview"];
  const refused = await project.run(refresh, { code: "failure" });
  assertCalls(refused, `${read} 401`);
  assertPrinted(refused, "the credential is not valid (any more)", "pulumi config set --secret");
  const env = { AUTHLETE_ACCESS_TOKEN: accessToken };
  const refreshed = await project.run(refresh, { env });
  assertCalls(refreshed, `${read} 401`, read);
  assertPrinted(refreshed, "the stored credential is no longer valid; using the one in the environment");
  assertNotPrinted(refreshed, accessToken, known.accessToken);
  const remove = "DELETE /api/:id/client/delete/:id";
  assertCalls(await project.run(["destroy", "--yes", "--skip-preview"], { env }), `${remove} 401`, remove);
}

describe("The credential", () => {
  runInParallel({
    ...inBothWays("is needed by the first call, which says how to set it", {}, omitCredential),
    "causes a warning when it is stored in clear text": withProject({}, storeInClearText),
    ...inBothWays("of an explicit provider comes from the environment, if the program gives none", {}, useEnvironment),
    ...inBothWays(
      "is replaced by the environment's, once it is no longer valid",
      { options: { services: [known] }, signIn: { accessToken: known.accessToken } },
      rotateToken,
    ),
  });
});
