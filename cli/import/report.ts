/** What the command says at the end: what it wrote and left out, and which commands follow. */

import { printable } from "../../src/api/error-body";
import { block, counted, quote, some } from "../words";
import type { Generated } from "./generate";
import type { Folder } from "./output";
import { resourcesIn, type Taken } from "./resources";
import type { Selection } from "./select";

export interface Report {
  services: number;
  clients: number;
  files: string[];
  leftOut: Selection["leftOut"];
  /** Fields that are not managed, because the check refuses what Authlete has. */
  refused: Refused[];
  /** Lines that the program needs and that nobody wrote. */
  missingImports: string[];
  /** The commands that follow. */
  next: string[];
}

/** Why the check refuses a field, and in which resources. */
export interface Refused {
  reason: string;
  resources: string[];
}

/** Where the folder is, seen from the user, and which stack is meant. */
export interface Where {
  out: string;
  stack?: string;
}

export function reportOf(generated: Generated, leftOut: Selection["leftOut"], folder: Folder, where: Where): Report {
  const { groups, outputs, missingImports } = generated;
  return {
    services: groups.filter(({ service }) => service).length,
    clients: groups.reduce((sum, { clients }) => sum + clients.length, 0),
    files: outputs.map(({ file }) => file),
    leftOut,
    refused: refusedIn(groups.flatMap(resourcesIn)),
    missingImports,
    next: generated.entries.length > 0 ? nextCommands(generated, folder, where) : [],
  };
}

/** Many resources may have the same mistake. */
export function refusedIn(resources: readonly Pick<Taken, "name" | "refused">[]): Refused[] {
  const pairs = resources.flatMap(({ name, refused }) =>
    refused.map((reason) => ({ name, reason: printable(reason) })),
  );
  const byReason = Map.groupBy(pairs, ({ reason }) => reason);
  return [...byReason].map(([reason, all]) => ({ reason, resources: all.map(({ name }) => name) }));
}

function nextCommands({ outputs, hasSecrets }: Generated, folder: Folder, { out, stack }: Where): string[] {
  const isNew = outputs.some(({ file }) => file === "Pulumi.yaml");
  const lacksPackage = folder.read("package.json")?.includes('"pulumi-authlete"') === false;
  const chosen = stack === undefined ? "" : ` --stack ${quote(stack)}`;
  return [
    ...(out === "." ? [] : [`cd ${quote(out)}`]),
    ...(lacksPackage ? ["npm install pulumi-authlete"] : isNew ? ["npm install"] : []),
    ...(isNew ? [`pulumi stack init ${quote(stack ?? "dev")}`] : []),
    ...(hasSecrets ? [`sh secrets.sh${stack === undefined ? "" : ` ${quote(stack)}`}`] : []),
    `pulumi import --file import.json --generate-code=false --protect=false --yes${chosen}`,
    `pulumi up${chosen}`,
  ];
}

/** The lines of a report, with more to say before what follows. */
export function toLines(report: Report, more: readonly string[] = []): string[] {
  const { services, clients, files, leftOut, refused, missingImports, next } = report;
  const isNothing = services + clients === 0;
  const done = `Wrote ${counted(services, "service")} and ${counted(clients, "client")}: ${files.join(", ")}`;
  const others = leftOut.dynamic === 1 ? "it" : "them";
  const dynamic = `Left out ${counted(leftOut.dynamic, "client")} that registered dynamically: --include-dynamic takes ${others} too.`;
  return [
    isNothing ? "There is nothing new, and no file was changed." : done,
    ...(leftOut.known > 0 ? [`Left out ${leftOut.known} that a program holds already.`] : []),
    ...(leftOut.dynamic > 0 ? [dynamic] : []),
    ...refused.map(
      ({ reason, resources }) => `Not managed in ${some(resources)}, because the check refuses it: ${reason}`,
    ),
    ...more,
    ...block("Your program needs these lines:", missingImports),
    ...block("Next:", next),
    ...(next.length > 0 ? ["", afterwards] : []),
  ];
}

const afterwards =
  "`pulumi up` then says that all is unchanged. Delete import.json and secrets.sh after it: the first holds secrets.";
