/** Where a credential comes from, and what is told when it is missing, in clear text, or has ended. */
import type { Program, Project, Resource } from "../support/project";
import { hides, inProject, made, says, together } from "../support/story";

const service: Resource = { kind: "Service", args: { serviceName: "Shop" } };
const program: Program = { resources: { shop: service } };

/** Without a credential a preview still checks; the first call tells what to do. The environment has one, too. */
async function missing(project: Project): Promise<void> {
  await project.run(["config", "rm", "authlete:accessToken"]);
  made(await project.preview(program));
  const up = await project.up(program, [], { code: "failure" });
  made(up);
  says(up, "pulumi config set --secret authlete:accessToken", "AUTHLETE_ACCESS_TOKEN");
  hides(up, "node_modules", "    at ");
  const { accessToken } = project.authlete.credentials;
  made(await project.up(program, [], { env: { AUTHLETE_ACCESS_TOKEN: accessToken } }), "POST /api/service");
}

/** A token in clear text works, and is complained about. */
async function plain(project: Project): Promise<void> {
  const { accessToken } = project.authlete.credentials;
  await project.run(["config", "set", "--plaintext", "authlete:accessToken", accessToken]);
  const run = await project.up({ resources: { shop: service, other: service } });
  made(run, "POST /api/service", "POST /api/service");
  says(run, "authlete:accessToken is stored in clear text: run `pulumi config set --secret authlete:accessToken");
}

/** The environment fills in what an explicit provider leaves out; the configuration of the stack does not. */
async function environment(project: Project): Promise<void> {
  const { url: baseUrl, idpUrl } = project.authlete;
  const explicit: Program = {
    resources: {
      own: { kind: "Provider", args: { baseUrl, idpUrl } },
      shop: { ...service, opts: { provider: "own" } },
    },
  };
  const { accessToken, organizationId, apiServerId } = project.authlete.credentials;
  const refused = await project.up(explicit, [], { code: "failure" });
  made(refused);
  const env = {
    AUTHLETE_ACCESS_TOKEN: accessToken,
    AUTHLETE_ORGANIZATION_ID: String(organizationId),
    AUTHLETE_API_SERVER_ID: String(apiServerId),
  };
  made(await project.up(explicit, [], { env }), "POST /api/service");
}

const known = { apiKey: "5344929600000001", accessToken: "token-of-the-service" };

/** Refresh and destroy run with the stored token. Once it has ended, the environment's stands in. */
async function rotated(project: Project): Promise<void> {
  const client: Resource = { kind: "Client", args: { serviceId: known.apiKey, clientName: "Web" } };
  made(await project.up({ resources: { web: client } }), "POST /api/:id/client/create");
  const { organizationId, apiServerId } = project.authlete.credentials;
  const whose = { organizationId, apiServerId, serviceId: Number(known.apiKey) };
  const [{ tokenId }] = await project.outside("POST", "/api/servicetoken/all", whose);
  const { accessToken } = await project.outside("POST", "/api/servicetoken/rotate", { ...whose, tokenId });

  const read = "GET /api/:id/client/get/:id";
  const refresh = ["refresh", "--yes", "--skip-preview"];
  const refused = await project.run(refresh, { code: "failure" });
  made(refused, `${read} 401`);
  says(refused, "the credential is not valid (any more)", "pulumi config set --secret");
  const env = { AUTHLETE_ACCESS_TOKEN: accessToken };
  const refreshed = await project.run(refresh, { env });
  made(refreshed, `${read} 401`, read);
  says(refreshed, "the stored credential is no longer valid; using the one in the environment");
  hides(refreshed, accessToken, known.accessToken);
  const remove = "DELETE /api/:id/client/delete/:id";
  made(await project.run(["destroy", "--yes", "--skip-preview"], { env }), `${remove} 401`, remove);
}

describe("the credential", () => {
  together({
    "is missed by the first call": inProject({}, missing),
    "is complained about when it is stored in clear text": inProject({}, plain),
    "of an explicit provider comes from the environment if not from the program": inProject({}, environment),
    "that has ended gives way to the environment's": inProject(
      { options: { services: [known] }, signIn: { accessToken: known.accessToken } },
      rotated,
    ),
  });
});
