import { isProven } from "../src/provider/orphan";
import { client, service } from "../src/resources/definitions";
import { command, flag, text, texts, type Values } from "./command";
import { sorted } from "./estate/live";
import { requirePlaces } from "./estate/places";
import { EstateReader } from "./estate/reader";
import { type Recorded, recordsOfFiles, recordsOfStack } from "./estate/records";
import { findOrphans, type Objects, type Surroundings } from "./orphans/find";
import { type Report, toLines } from "./orphans/report";
import { report, type Tools } from "./print";

const options = {
  stack: text("<name>", "the stack whose configuration and state count; the selected one by default"),
  "from-state": texts("<file>", "counts what this file of `pulumi stack export` holds, too"),
  json: flag("prints one JSON object with the same facts"),
} as const;

export const orphans = command({
  summary: "finds what this package created and no stack has in its state",
  about: `Finds services and clients that bear the marker of this package, the attribute pulumi-authlete, and that are in none of
the given states. Killed runs and \`pulumi state delete\` leave such objects behind. The command says of each when it was
created, whether the credential in use has signed its marker, and what to do with it. It deletes nothing.

In a Pulumi project, the state of the selected stack counts. Give those of all other stacks that use the same services
with --from-state: an object of a stack whose state is missing looks like an orphan.`,
  options,
  exitCodes: {
    0: "there is none",
    1: "the services and clients cannot be read as a whole, or a state cannot be read",
    3: "there are some",
  },
  examples: [
    "$ npx pulumi-authlete orphans",
    `$ pulumi stack export --stack shop --file shop.json
$ pulumi stack export --stack bank --file bank.json
$ npx pulumi-authlete orphans --from-state shop.json --from-state bank.json --json | jq -r '.orphans[].id'`,
  ],
  async run(values) {
    const found = await report((...tools) => examine(values, ...tools), toLines, values.json);
    return found.orphans.length > 0 ? 3 : 0;
  },
});

async function examine({ stack, "from-state": files = [] }: Values<typeof options>, ...tools: Tools): Promise<Report> {
  const place = { folder: process.cwd(), stack };
  const places = await requirePlaces(place);
  const states = [...(places.stackName === undefined ? [] : [`stack ${places.stackName}`]), ...files];
  if (states.length === 0) throw new Error(noState);
  const inFiles = recordsOfFiles(files);
  const reader = EstateReader.open(places, ...tools);
  const estate = await readEstate(reader);
  // Later than the estate, so that it has what a run records meanwhile.
  const inStack = places.stackName === undefined ? [] : await recordsOfStack(place);
  return { states, orphans: findOrphans(estate, surroundings(reader, [...inFiles, ...inStack])) };
}

const noState =
  "No state is given, so every object would look like an orphan: run the command in a project, or give files of `pulumi stack export` with --from-state.";

async function readEstate(reader: EstateReader): Promise<Objects[]> {
  const services = sorted(service, await reader.someServices(), (id) => id);
  const clients = await Promise.all(
    services.map(async ({ id }) => sorted(client, await reader.clients(id), (clientId) => `${id}/${clientId}`)),
  );
  return [{ def: service, objects: services }, ...clients.map((objects) => ({ def: client, objects }))];
}

const surroundings = ({ session }: EstateReader, records: readonly Recorded[]): Surroundings => ({
  records,
  isProven: (def, object, all) => isProven({ def, session }, object, all),
  adoptedSince: session.host.clock.now() - session.settings.recoveryAge,
});
