/** A run that is led to another place than the one where the objects of its stack live. */
import assert from "node:assert/strict";
import { type Emulator, startEmulator } from "../../emulator/index";
import { assertCalls, assertPrinted } from "../support/assert-run";
import { inBothWays, runInParallel } from "../support/parallel";
import type { Program, Project } from "../support/project";

/** The stack's own service and client, and one that the program looks up. */
const program = (description: string, get?: string): Program => ({
  resources: {
    shop: { kind: "Service", args: { serviceName: "Shop" } },
    web: { kind: "Client", args: { serviceId: "@shop.id", clientName: "Web", description } },
    ...(get && { known: { kind: "Client", get } }),
  },
});

/** A pipeline sets these variables. In one of its jobs they are wrong. */
const variablesFor = ({ url, credentials }: Emulator) => ({
  AUTHLETE_BASE_URL: url,
  AUTHLETE_ORGANIZATION_ID: String(credentials.organizationId),
  AUTHLETE_API_SERVER_ID: String(credentials.apiServerId),
});

/** The wrong variables, what `up`, `refresh` and `destroy` say of what is recorded, and `up` of a look-up. */
const placesFor = (here: string, other: string): [NodeJS.ProcessEnv, ...string[]][] => [
  [
    { AUTHLETE_BASE_URL: other },
    `lives on ${here}, says the state, but this run's address is ${other}: set authlete:baseUrl, or AUTHLETE_BASE_URL,`,
    `check the id of the service, authlete:baseUrl (${other}), `,
  ],
  [
    { AUTHLETE_ORGANIZATION_ID: "2002" },
    "belongs to organization 1001, says the state, but this run's is 2002: set authlete:organizationId, or AUTHLETE_",
  ],
  [
    { AUTHLETE_BASE_URL: `${here}/v3` },
    `lives on ${here}, says the state, but this run's address is ${here}/v3: set authlete:baseUrl, or AUTHLETE_BASE_URL,`,
    `it does not exist (any more) at ${here}/v3: `,
  ],
  [{ AUTHLETE_BASE_URL: "" }, "AUTHLETE_BASE_URL is empty: give it a value, or unset AUTHLETE_BASE_URL"],
];

/** The ids that state has of what the stack made. */
const recorded = ({ resources }: ReturnType<Project["stateFile"]>) =>
  ["shop", "web"].map((name) => String(resources[name]?.id));

const countWrites = ({ calls }: Emulator): number => calls.filter(({ method }) => method !== "GET").length;

/** A run that is led to the place of these variables fails, says why, and leaves the state alone. */
async function useWrongPlace(project: Project, command: string[], env: NodeJS.ProcessEnv, words: string[]) {
  const ids = recorded(project.stateFile());
  project.setProgram(program("changed", ids[1]));
  const run = await project.run([...command, "--yes", "--skip-preview"], { code: "failure", env });
  assertPrinted(run, ...words);
  assert.deepEqual(recorded(project.stateFile()), ids, run.out);
}

async function useWrongPlaces(project: Project, other: Emulator): Promise<void> {
  const env = variablesFor(project.authlete);
  await project.run(["config", "rm", "authlete:baseUrl"]);
  await project.up(program("new"), [], { env });
  const writes = countWrites(project.authlete);
  const places = placesFor(project.authlete.url, other.url);
  for (const [wrong, ...words] of places)
    await useWrongPlace(project, ["up", "--continue-on-error"], { ...env, ...wrong }, words);
  for (const [wrong, managed = ""] of places.slice(0, 2))
    for (const command of [["refresh"], ["destroy", "--continue-on-error"]])
      await useWrongPlace(project, command, { ...env, ...wrong }, [managed]);
  assert.deepEqual([countWrites(project.authlete), countWrites(other)], [writes, 0]);
  const known = recorded(project.stateFile())[1];
  const [read, write] = ["GET /api/:id/client/get/:id", "POST /api/:id/client/update/:id"];
  assertCalls(await project.up(program("changed", known), [], { env }), read, write, read);
  await project.run(["destroy", "--yes", "--skip-preview"], { env });
}

async function withOtherCluster(project: Project): Promise<void> {
  const other = await startEmulator();
  try {
    await useWrongPlaces(project, other);
  } finally {
    await other.close();
  }
}

describe("An address", () => {
  runInParallel({
    ...inBothWays(
      "fault 2: that leads elsewhere drops nothing from state, and makes nothing twice",
      { signIn: { accessToken: "emulator-organization-token" } },
      withOtherCluster,
    ),
  });
});
