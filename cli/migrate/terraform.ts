/** `migrate terraform.tfstate`: writes the program for what Terraform manages, and the file that records it. */
import { readGeneration } from "../../src/config/settings";
import { parseId } from "../../src/id";
import { service } from "../../src/resources/definitions";
import { text, texts, type Values } from "../command";
import { EstateReader } from "../estate/reader";
import { openDestination } from "../import/destination";
import { type Report, reportOf, toLines } from "../import/report";
import { report } from "../print";
import type { Progress } from "../progress";
import { readTextFile } from "../text-file";
import { block } from "../words";
import { shared } from "./shared";
import { printResource } from "./terraform/address";
import { factsOfConfiguration } from "./terraform/configuration";
import type { Fact } from "./terraform/facts";
import { moveOver } from "./terraform/move";
import { live, stateAlone } from "./terraform/read";
import { type Finding, findingLines, findingsOf, releaseCommand } from "./terraform/report";
import { type Instance, instancesIn } from "./terraform/state";
import { chosenFrom, trackedIn } from "./terraform/tracked";

export const options = {
  out: text("<folder>", "the folder of the program; the current one by default"),
  only: texts("<address>", "takes over this resource or module of Terraform, not all that the state tracks"),
  service: text("<id>", "the service of clients that leave it to Terraform's provider block"),
  ...shared,
} as const;

type Chosen = Values<typeof options>;

interface Migration extends Report {
  findings: Finding[];
  /** The command that lets Terraform forget the resources. */
  release: string;
}

/** Returns the exit code. */
export async function migrateTerraform(values: Chosen, [state = "", configuration]: string[]): Promise<number> {
  await report((progress) => move(values, state, configuration, progress), linesOf, values.json);
  return 0;
}

const linesOf = (migration: Migration): string[] => [
  ...toLines(migration, findingLines(migration.findings)),
  ...block(forget, [migration.release]),
];

const forget = "Then take the resources out of the files of Terraform, and let it forget them:";

async function move(
  { out = ".", stack, only = [], service: owner, offline }: Chosen,
  state: string,
  configuration: string | undefined,
  progress: Progress,
): Promise<Migration> {
  if (owner !== undefined) parseId(service.kind, service.id, owner);
  const instances = instancesIn(readTextFile(state, "a file of `terraform state pull`"), state);
  const tracked = trackedIn(chosenFrom(instances, only), owner);
  const configured = configuration ? factsInFile(configuration, instances) : [];
  const { folder, places, inStack } = await openDestination(out, stack);
  const generation = readGeneration(places.lookup, process.env);
  const source = offline ? stateAlone(generation) : live(EstateReader.open(places, progress));
  const { facts, leftOut, ...generated } = await moveOver(tracked, source, folder, inStack);
  const written = reportOf(generated, leftOut, folder, { out, stack });
  folder.write(generated.outputs);
  return { ...written, findings: findingsOf([...facts, ...configured]), release: releaseCommand(tracked, instances) };
}

function factsInFile(file: string, instances: readonly Instance[]): Fact[] {
  const addresses = new Set(instances.map(({ address }) => printResource(address)));
  return factsOfConfiguration(readTextFile(file, "a file such as main.tf"), file, addresses);
}
