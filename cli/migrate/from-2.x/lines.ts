/** The report as a person reads it. */
import { printable } from "../../../src/api/error-body";
import { block, counted, some } from "../../words";
import type { Report, Row, Side } from "./report";

export function toLines({ from, to, resources, ...report }: Report): string[] {
  const rows = (outcome: Row["outcome"], print: (row: Row) => string) =>
    resources.filter((row) => row.outcome === outcome).map(print);
  return [
    `From  ${sideOf(from)}, Authlete 2.x`,
    `To    ${sideOf(to)}, Authlete 3.0`,
    ...block("In 3.0, and in the file:", rows("import", importLine)),
    ...block("Not in 3.0: `pulumi up` creates", rows("create", nameOf)),
    ...block("To decide. Run this again with --match <2.x id>=<3.0 id> for each:", rows("decide", decideLine)),
    ...block(
      'Not in the file. Give it `adopt: "<3.0 id>"` in the program before `pulumi up`:',
      rows("adopt", adoptLine),
    ),
    ...block(
      "Remove from the program:",
      report.refused.map(({ reason, resources: names }) => `${some(names.map(printable))}: ${reason}`),
    ),
    ...block("Ids of 2.x in the program:", idLines(report)),
    ...block(
      "What applications must learn anew, unless the program gives it as an input (a clientId as clientIdAlias):",
      resources.filter(({ lost }) => lost.length > 0).map(({ name, lost }) => `${printable(name)}: ${lost.join(", ")}`),
    ),
    ...block("No longer in 2.x:", resources.filter(({ isGone }) => isGone).map(nameOf)),
    ...othersLine(report.otherClients),
    ...block("Next:", report.next),
    ...(report.files.length > 0 ? ["", afterwards] : []),
  ];
}

const sideOf = ({ stack, address }: Side) => `stack ${stack}: ${address ?? "not asked"}`;
const nameOf = ({ kind, name, before }: Pick<Row, "kind" | "name" | "before">) =>
  `${kind} ${printable(name)} (${before})`;

const importLine = ({ after, by = [], changes = [], ...row }: Row) =>
  `${nameOf(row)} is ${after}, by ${by.join(", ")}${changes.length > 0 ? `; \`up\` changes ${changes.join(", ")}` : ""}`;

const decideLine = ({ candidates = [], ...row }: Row) =>
  `${nameOf(row)} ${candidates.length > 0 ? `may be ${candidates.join(", ")}` : "is in a service that was not found"}`;

const adoptLine = ({ after, reason, ...row }: Row) =>
  `${nameOf(row)} ${reason}${after === undefined ? "" : `; in 3.0 it is ${after}`}`;

const idLines = ({ services, lookedUp }: Pick<Report, "services" | "lookedUp">) => [
  ...services.map(({ before, after }) => `Service ${before}${after === undefined ? "" : ` is ${after}`}`),
  ...lookedUp.map((row) => `${nameOf(row)} is looked up`),
];

function othersLine({ before, after }: Report["otherClients"]): string[] {
  if (before === 0) return [];
  return [
    "",
    `2.x has ${counted(before, "other client")} in these services, and 3.0 has ${after} of them: this stack does not manage them.`,
  ];
}

const afterwards = "Delete migrate.json after `pulumi up`: it holds secrets.";
