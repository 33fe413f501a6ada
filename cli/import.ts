import { parseId } from "../src/id";
import { client, service } from "../src/resources/definitions";
import { command, flag, text, texts, type Values } from "./command";
import { EstateReader } from "./estate/reader";
import { recordsOfFiles } from "./estate/records";
import { openDestination } from "./import/destination";
import { readFilter } from "./import/filter";
import { type Report, reportOf, toLines } from "./import/report";
import type { Choice } from "./import/select";
import { takeOver } from "./import/take-over";
import { report } from "./print";
import type { Progress } from "./progress";

const options = {
  service: texts("<id>", "takes over this service with its clients, not all services"),
  client: texts("<service>/<id>", "takes over this client, not all clients of its service"),
  only: texts(
    "<filter>",
    "takes over what a field selects: name~^shop (of services), developer=team-a, clientType!=PUBLIC",
  ),
  out: text("<folder>", "the folder of the program; the current one by default"),
  stack: text("<name>", "the stack whose configuration and state count; the selected one by default"),
  "from-state": texts("<file>", "leaves out what this file of `pulumi stack export` holds"),
  "include-dynamic": flag("takes over clients that registered dynamically, too"),
  json: flag("prints one JSON object that says what was written, and the commands that follow"),
} as const;

export const importCommand = command({
  summary: "writes a Pulumi program for services and clients that exist, and the file to import them",
  about: `Reads live services and clients, and writes a Pulumi program in TypeScript that says what they are, with a file for
each service. Nothing is written to Authlete. After the commands that it prints at the end, \`pulumi up\` says that
everything is unchanged.

Secrets and private keys become secrets of the stack's configuration: secrets.sh sets them. It reads them from
import.json, which only its owner can read and which .gitignore names. Clients that registered dynamically, or that a
metadata document describes, are left out and counted.

Run it again for what is new. What the stack holds is left out, and so is what import.json still waits to import. No
file of the program is changed: new clients of a service get a file of their own, and index.ts a line at its end.`,
  options,
  exitCodes: {
    0: "the files are written, or there is nothing new",
    1: "the estate cannot be read as a whole, or a file cannot be written: nothing was written to Authlete",
  },
  examples: [
    "$ npx pulumi-authlete import --out iam",
    "$ npx pulumi-authlete import --service 5344929600000001 --only 'clientName~^Shop'",
    "$ npx pulumi-authlete import --from-state platform.json --only developer=team-a",
  ],
  async run(values) {
    await report((progress) => writeProgram(values, progress), toLines, values.json);
    return 0;
  },
});

async function writeProgram(values: Values<typeof options>, progress: Progress): Promise<Report> {
  const { out = ".", stack } = values;
  const choice = choiceOf(values);
  const elsewhere = recordsOfFiles(values["from-state"] ?? []);
  const { folder, places, inStack } = await openDestination(out, stack);
  const reader = EstateReader.open(places, progress);
  const { leftOut, ...generated } = await takeOver(reader, folder, { inStack, elsewhere }, choice);
  const written = reportOf(generated, leftOut, folder, { out, stack });
  folder.write(generated.outputs);
  return written;
}

function choiceOf(values: Values<typeof options>): Omit<Choice, "isKnown"> {
  const { service: services = [], client: clients = [], only = [] } = values;
  for (const id of services) parseId(service.kind, service.id, id);
  for (const id of clients) parseId(client.kind, client.id, id);
  return { services, clients, only: only.map(readFilter), includeDynamic: values["include-dynamic"] ?? false };
}
