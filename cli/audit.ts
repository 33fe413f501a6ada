import { join } from "./audit/join";
import { type Report, toLines } from "./audit/report";
import { lastUpdate, parseSince } from "./audit/since";
import { command, flag, text, type Values } from "./command";
import { requirePlaces } from "./estate/places";
import { EstateReader } from "./estate/reader";
import { recordsWithTokens } from "./estate/records";
import { projectOf } from "./estate/stack";
import { report } from "./print";
import type { Progress } from "./progress";

const options = {
  since: text(
    "<time>",
    "from when on: 2026-11-30, 2026-11-30T12:00:00Z, or 7d; the end of the last `pulumi up` by default",
  ),
  stack: text("<name>", "the stack whose configuration and state count; the selected one by default"),
  json: flag("prints one JSON object with the same facts"),
} as const;

export const audit = command({
  summary: "says who changed services, clients and tokens since the last `pulumi up`",
  about: `Reads the audit log of the organization: who created, changed or deleted services, clients and tokens. In a Pulumi
project it also names which services, clients and tokens of the selected stack have changed or are gone since then, and by
whom, as far as the log says. It only reads, and prints no secret.

The log belongs to the IdP of Authlete 3.0. It takes an organization's access token with the right VIEW_AUDIT_LOG.`,
  options,
  exitCodes: {
    0: "nothing of the stack has changed; outside of a project: the log was read",
    1: "the log, the stack or its objects cannot be read",
    2: "something of the stack has changed, or is gone",
  },
  examples: [
    `$ npx pulumi-authlete audit
Since 2026-11-20T10:00:00.000Z, the end of the last \`pulumi up\`, the audit log has 1 event:
  2026-11-21T09:12:03.000Z  client.update  by ann@shop.example from 203.0.113.5  about web
Changed since then:
  Client "web" (5344929600000001/7344929600000002) changed at 2026-11-21T09:12:03.000Z, by ann@shop.example (client.update)`,
    "$ npx pulumi-authlete audit --since 7d --json | jq '.events[] | select(.status == \"failed\")'",
  ],
  notes: `How long Authlete keeps the log, and which changes of clients it names, is not documented.`,
  async run(values) {
    const { changes } = await report((progress) => examine(values, progress), toLines, values.json);
    return changes.length > 0 ? 2 : 0;
  },
});

async function examine({ since: given, stack }: Values<typeof options>, progress: Progress): Promise<Report> {
  const place = { folder: process.cwd(), stack };
  const places = await requirePlaces(place);
  const hasState = places.stackName !== undefined && (stack !== undefined || projectOf(place.folder) !== undefined);
  if (given === undefined && !hasState) throw new Error("Outside of a Pulumi project, give --since 7d, or a date.");
  const reader = EstateReader.open(places, progress);
  const { session } = reader;
  const since = given === undefined ? await lastUpdate(place) : parseSince(given, session.host.clock.now());
  return join(reader, since, hasState ? await recordsWithTokens(place) : []);
}
