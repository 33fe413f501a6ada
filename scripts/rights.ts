/** The table of the least rights, from that of `whoami`. */
import { nameOfRight, operations, type Right } from "../cli/whoami/rights";
import { fillMarked } from "./marked";

const needOf = (right: Right | undefined): string => {
  if (!right) return "nothing: no credential is used";
  return right === "OWNER" ? nameOfRight(right) : `\`${right}\``;
};

export function fillRights(file: string): void {
  const lines = Object.values(operations).map(({ does, needs }) => `| ${does} | ${needOf(needs)} |`);
  fillMarked(file, "rights", ["| to | the token needs |\n|---|---|", ...lines]);
}
