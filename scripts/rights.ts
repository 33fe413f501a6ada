/** The table of the least rights, from that of `whoami`. */
import { nameOfNeed, operations } from "../cli/whoami/operations";
import { namesOf } from "../src/value";
import { fillMarked } from "./marked";

const needOf = (operation: keyof typeof operations): string =>
  nameOfNeed(operation)?.replace(/[A-Z_]{5,}/, "`$&`") ?? "nothing: no credential is used";

export function fillRights(file: string): void {
  const lines = namesOf(operations).map((operation) => `| ${operations[operation].does} | ${needOf(operation)} |`);
  fillMarked(file, "rights", ["| to | the token needs |\n|---|---|", ...lines]);
}
