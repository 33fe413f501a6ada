import { Secrets } from "../src/api/redact";
import { parseId } from "../src/id";
import { service } from "../src/resources/definitions";
import { command, flag, texts, type Values } from "./command";
import { requirePlaces } from "./estate/places";
import { EstateReader } from "./estate/reader";
import { recordsOfFiles, recordsOfStack } from "./estate/records";
import { secretsIn } from "./estate/secrets";
import type { Estate } from "./graph/estate";
import { drawEstate } from "./graph/picture";
import { liveEstate, recordedEstate } from "./graph/read";
import { maskedJson, report, type Tools } from "./print";
import type { Progress } from "./progress";

const options = {
  stack: texts("<name>", "draws what this stack has recorded, without a request to Authlete and without a credential"),
  "from-state": texts("<file>", "draws what this file of `pulumi stack export` holds, likewise"),
  service: texts("<id>", "draws this service, not all services"),
  json: flag("prints one JSON object with the same facts"),
} as const;

export const graph = command({
  summary: "draws services, clients, grant types and scopes as a Mermaid picture",
  about: `Prints a flowchart for Mermaid, which pull requests and pages show as a picture: each service as a box with its clients,
the grant types that they use, and the scopes that they may request. The same services and clients give the same text on
every machine, so a diff of two pictures shows what has changed. No secret is in it.

With --stack or --from-state, it draws what stacks have recorded. Without them, it draws all that the credential reaches
in Authlete, and in a Pulumi project it marks what the selected stack does not manage.

More than 50 clients, or arrows, are drawn in groups: clients that differ in nothing but their names are one node, in a
box with their grant types. Where that is still too much for Mermaid, each service is one node.`,
  options,
  exitCodes: {
    0: "the picture is printed",
    1: "the state, or the services and clients, cannot be read as a whole; or there are more services than Mermaid draws",
  },
  examples: [
    `$ npx pulumi-authlete graph --stack prod
%% 1 service, 2 clients. Arrows lead to the grant types that clients use, and to the scopes that they may request.
flowchart LR
  subgraph s5344929600000001["Service 5344929600000001#58; Shop"]
    direction LR
    subgraph g5344929600000001_7344929600000002["CONFIDENTIAL"]
      direction LR
      c5344929600000001_7344929600000002["Shop web"]
      …`,
    `$ { echo '\`\`\`mermaid'; npx pulumi-authlete graph --stack prod; echo '\`\`\`'; } > estate.md`,
  ],
  notes: `In JSON, what is not known is absent, such as a field that the program of a stack does not manage, and
\`requestableScopes\` is null where a client may request every scope. \`origin\` says why the stack does not manage an
object: others made it (outside), it registered itself (dynamic), or the program only looks it up (lookedUp).`,
  async run(values) {
    // A mask in the lines could break them, so the names get theirs before.
    const find = async (progress: Progress) => {
      const secrets = new Secrets();
      return JSON.parse(maskedJson(await examine(values, progress, secrets), secrets, "id"));
    };
    await report(find, drawEstate, values.json);
    return 0;
  },
});

async function examine(
  { stack: stacks = [], "from-state": files = [], service: ids = [] }: Values<typeof options>,
  ...[progress, secrets]: Tools
): Promise<Estate> {
  for (const id of ids) parseId(service.kind, service.id, id);
  const folder = process.cwd();
  if (stacks.length + files.length > 0) {
    const inStacks = await Promise.all(stacks.map((stack) => recordsOfStack({ folder, stack })));
    const records = [...inStacks.flat(), ...recordsOfFiles(files)];
    for (const record of records) secrets.add(secretsIn(record));
    return { services: recordedEstate(records, ids) };
  }
  const places = await requirePlaces({ folder });
  const readStack = places.stackName === undefined ? undefined : () => recordsOfStack({ folder });
  const reader = EstateReader.open(places, progress, secrets);
  return { stack: places.stackName, services: await liveEstate(reader, ids, readStack) };
}
