/** The columns of the command `audit`. */
import assert from "node:assert/strict";
import { join } from "../../cli/audit/join";
import { toLines } from "../../cli/audit/report";
import { EstateReader } from "../../cli/estate/reader";
import { Progress } from "../../cli/progress";
import { currentSession, openSession } from "../../src/provider/session";
import { client, service, serviceToken } from "../../src/resources/definitions";
import type { Fields } from "../support/resource";
import type { Column, Scene } from "./scene";

const hour = 3_600_000;

type Audited = "client" | "service" | "token";

const audit = (resource: Audited): Omit<Column, "name" | "path"> => ({
  ...{ resource, exists: true, operation: "read", method: "GET", answer: "object", needsNoRights: true },
  prepare: ({ emulator }) => Object.assign(emulator.options, { auditLog: "pages" }),
  run: (scene) => runAudit(scene, resource),
  // Of the objects themselves, the command knows nothing before it has read them.
  secrets: ({ emulator }) => [emulator.credentials.accessToken],
  finish: async (scene, outs) => assertReport(scene, outs, resource),
});

export const auditColumns: Column[] = [
  { name: "audit: log", ...audit("client"), path: /^\/api\/audit\/entries\?/ },
  {
    ...{ name: "audit: log of the other form", ...audit("client"), path: /^\/api\/audit\?/ },
    prepare: ({ emulator }) => Object.assign(emulator.options, { auditLog: "list" }),
  },
  { name: "audit: list of services", ...audit("service"), path: /^\/api\/service\/get\/list/ },
  { name: "audit: list of clients", ...audit("client"), path: /\/client\/get\/list/ },
  { name: "audit: list of tokens", ...audit("token"), path: /servicetoken\/all/, method: "POST" },
];

const tables = { client, service, token: serviceToken };
/** What the log says of a create. */
const eventOf = { client: "client.create", service: "service.create", token: "service.token.create" };

/** Everything that the command does once it has its settings and the state of the stack. */
async function runAudit({ id, host }: Scene, resource: Audited) {
  const session = openSession({ ...currentSession().settings, fallback: undefined }, host);
  const recorded = [{ def: tables[resource], id, name: "web" }];
  const report = await join(new EstateReader(session, new Progress()), { time: Date.now() - hour }, recorded);
  for (const line of toLines(report)) host.logger.info(line);
  return { outs: { ...report } };
}

/** The log names the create, which has changed the object. */
function assertReport({ id }: Scene, { events, changes, unread }: Fields, resource: Audited): void {
  const [event] = [events].flat() as Fields[];
  assert.deepEqual([event?.["event"], event?.["resources"], unread], [eventOf[resource], ["web"], 0]);
  const found = [changes].flat().map((change) => Object(change));
  const wanted = resource === "token" ? [] : [[id, "changed", [`emulator (${eventOf[resource]})`]]];
  assert.deepEqual(
    found.map(({ id: of, how, by }) => [of, how, by]),
    wanted,
  );
}
