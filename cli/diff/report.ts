/** What the command says of the differences. */
import { printable } from "../../src/api/error-body";
import { counted } from "../words";
import type { Comparison } from "./compare";
import type { Difference } from "./differences";
import type { Named } from "./pair";

export interface Report extends Comparison {
  /** Does anything differ, apart from the values of secrets that both have? */
  differs: boolean;
  from: Named;
  to: Named;
  /** The state that the second service comes from, if it is not read from Authlete. */
  recordedIn?: string;
  leftOut: {
    /** Clients that registered dynamically. */
    dynamic: number;
    /** Fields that the state holds encrypted only. */
    encrypted: string[];
  };
}

/** Two environments should not share secrets, so other values of one are no reason to change anything. */
const counts = ({ kind, hidden }: Difference) => hidden !== "secret" || kind !== "update";

export const differs = ({ service, clients, onlyFrom, onlyTo }: Comparison): boolean =>
  onlyFrom.length + onlyTo.length > 0 ||
  [...service, ...clients.flatMap(({ differences }) => differences)].some(counts);

const mark = { add: "+", delete: "-", update: "~" };

export function toLines(report: Report): string[] {
  const { from, to, recordedIn, service, clients, onlyFrom, onlyTo } = report;
  const state = recordedIn === undefined ? "" : `, as recorded in ${printable(recordedIn)}`;
  return [
    `Service ${printNamed(from)} => ${printNamed(to)}${state}`,
    ...service.map((difference) => `  ${printDifference(difference)}`),
    ...clients.flatMap(({ from: a, to: b, differences }) => [
      `  ~ Client ${printNamed(a)} => ${printNamed(b)}`,
      ...differences.map((difference) => `      ${printDifference(difference)}`),
    ]),
    ...onlyFrom.map((each) => `  - Client ${printNamed(each)}`),
    ...onlyTo.map((each) => `  + Client ${printNamed(each)}`),
    ...(report.differs ? [] : ["They are the same, apart from ids, dates and secrets."]),
    ...printLeftOut(report.leftOut),
  ];
}

const printNamed = ({ id, name }: Named) =>
  name ? `${JSON.stringify(printable(name))} (${printable(id)})` : printable(id);

function printDifference({ path, kind, from, to, hidden }: Difference): string {
  const head = `${mark[kind]} ${printable(path)}: `;
  if (hidden) return head + mask[hidden] + (kind === "update" ? " differs" : "");
  if (kind === "update") return `${head}${printValue(from)} => ${printValue(to)}`;
  return head + printValue(kind === "add" ? to : from);
}

const mask = { secret: "[secret]", newer: "[newer than this package]" };

const printValue = (value: unknown) => printable(JSON.stringify(value));

function printLeftOut({ dynamic, encrypted }: Report["leftOut"]): string[] {
  return [
    ...(dynamic > 0
      ? [`Left out ${counted(dynamic, "client")} that registered dynamically: --include-dynamic compares them too.`]
      : []),
    ...(encrypted.length > 0
      ? [
          `Not compared, because the state holds them encrypted: ${encrypted.join(", ")}. Export it with --show-secrets.`,
        ]
      : []),
  ];
}
