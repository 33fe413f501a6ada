/** A stack of Authlete 2.x goes to 3.0, as the guide says. */
import assert from "node:assert/strict";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Emulator, startEmulator } from "../../emulator/index";
import type { Json } from "../support/console";
import { blocksOf, runBlock } from "../support/guide";
import { inBothWays, runInParallel } from "../support/parallel";
import type { Program, Project } from "../support/project";
import { client, shop } from "../support/resources";
import { describeCall } from "../support/run";

const [begin = "", compare = "", follow = ""] = blocksOf("docs/guides/migrate-from-2.x.md");
const callback = "callback-secret-of-the-shop";

/** The program for both generations: 3.0 ignores the developer of a client. */
function program(generation: 2 | 3): Program {
  const common = generation === 2 ? { developer: "team-a" } : {};
  return {
    resources: {
      shop: shop({ authenticationCallbackApiSecret: `@secret.${callback}` }),
      team: { kind: "Component" },
      web: client({ ...common, clientIdAlias: "web", contacts: ["b", "a"] }, { parent: "team" }),
      app: client({ ...common, clientName: "App" }, { deletedWith: "shop" }),
      late: client({ ...common, clientName: "Late" }),
    },
  };
}

/** Moves the service to 3.0, as Authlete does: all but one client, to new ids, with their secrets and their old numbers. */
async function move(project: Project, next: Emulator): Promise<void> {
  const { id } = project.stateFile().resources["shop"] ?? {};
  const service = await project.readFromAuthlete(id);
  const { clients } = await project.callAuthlete("GET", `/api/${id}/client/get/list?start=0&end=100`);
  const moved = clients.filter(({ clientName }: Json) => clientName !== "Late");
  const withoutIds = ({ apiKey, clientId, number, serviceNumber, ...rest }: Json) => rest;
  next.seed({ service: withoutIds(service), clients: moved.map(withoutIds) });
}

/** Runs the commands of the guide, and returns what they print. */
async function followGuide(project: Project, next: Emulator): Promise<string> {
  const texts: string[] = [];
  const run = async (commands: string) => {
    const here = commands.replace("https://us.authlete.com", next.url).replace("--stack dev ", "--stack test ");
    texts.push(await runBlock(project, project.workspace.folder, here, { TOKEN: next.credentials.accessToken }));
    return texts.at(-1) ?? "";
  };
  await run(begin);
  const report = await run(compare);
  assert.match(report, /^ {2}Service shop \(\d+\) is \d+, by serviceName$/m);
  assert.match(report, /^ {2}Client web \([\d/]+\) is [\d/]+, by clientIdAlias, clientSecret$/m);
  assert.match(report, /^ {2}Client late \([\d/]+\)$/m);
  assert.match(report, /^ {2}app, late, web: developer: Authlete 3\.0 ignores this field on write; remove it$/m);
  project.setProgram(program(3));
  const update = (await run(follow)).split("Updating (dev-3)").at(-1) ?? "";
  assert.match(update, /\+ 1 created\n {4}5 unchanged\n[\s\S]*Previewing update \(dev-3\)[\s\S]* 6 unchanged\n/);
  return texts.join("");
}

const writesOf = ({ calls }: Emulator): string[] =>
  calls.filter(({ method }) => method !== "GET").map((call) => describeCall(call));

function assertSecretsHidden(project: Project, printed: string): void {
  const file = join(project.workspace.folder, "migrate.json");
  assert.equal(statSync(file).mode & 0o777, 0o600);
  const recorded = readFileSync(file, "utf8");
  assert.match(readFileSync(join(project.workspace.folder, ".gitignore"), "utf8"), /^migrate\.json$/m);
  const secrets = [
    callback,
    ...Array.from(recorded.matchAll(/"clientSecret"[^}]*"plaintext": "\\"([\w-]+)/g), ([, secret]) => String(secret)),
  ];
  assert.equal(secrets.length, 3);
  for (const secret of secrets)
    for (const text of [printed, ...project.stateTexts()]) assert.ok(!text.includes(secret));
}

async function migrate(project: Project, next: Emulator): Promise<void> {
  await project.up(program(2));
  await move(project, next);
  const before = writesOf(project.authlete);
  const printed = await followGuide(project, next);
  assert.deepEqual(writesOf(project.authlete), before);
  assert.deepEqual(writesOf(next), ["POST /api/:id/client/create 200"]);
  assertSecretsHidden(project, printed);
}

describe("A stack of Authlete 2.x", () => {
  runInParallel({
    ...inBothWays("goes to 3.0, where it changes nothing that is there", { signIn: "owner" }, async (project) => {
      // Other ids than in 2.x, and of those no double can hold.
      const next = await startEmulator({ largeIds: true });
      await migrate(project, next).finally(() => next.close());
    }),
  });
});
