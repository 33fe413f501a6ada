/** What the command says of the orphans that it found. */
import { counted } from "../words";
import { advices, textOfAdvice } from "./advice";
import type { Orphan } from "./find";

export interface Report {
  /** What the states are called that were given. */
  states: string[];
  orphans: Orphan[];
}

export function toLines({ states, orphans }: Report): string[] {
  const where = `${states.length === 1 ? "the state of" : "any state of"} ${states.join(", ")}`;
  if (orphans.length === 0) return [`Every object with the marker of this package is in ${where}.`];
  const bear = orphans.length === 1 ? "bears" : "bear";
  return [
    `${counted(orphans.length, "object")} ${bear} the marker of this package, and none is in ${where}. Those of a stack whose state you did not give are among them.`,
    ...advices.flatMap((advice) => section(textOfAdvice(advice), orphansWith(orphans, advice))),
  ];
}

const orphansWith = (orphans: readonly Orphan[], advice: Orphan["advice"]) =>
  orphans.filter((orphan) => orphan.advice === advice);

const section = (advice: string, orphans: readonly Orphan[]): string[] =>
  orphans.length > 0 ? ["", advice, ...orphans.map((orphan) => `  ${printOrphan(orphan)}`)] : [];

function printOrphan({ kind, id, name, createdAt, proven, resource }: Orphan): string {
  return [
    `${kind.padEnd("Service".length)} ${id}`,
    ...(name ? [JSON.stringify(name)] : []),
    ...(createdAt ? [`created ${createdAt}`] : []),
    proven ? "signed by this credential" : "not signed by this credential",
    ...(resource ? [`marked for ${resource}`] : []),
  ].join("  ");
}
