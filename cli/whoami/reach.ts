/** What the credential reaches and may do, in words. */
import { printCount } from "../../src/words";
import type { NamedService, ServiceList } from "./ask";
import { type Allowed, nameOfNeed, operations } from "./operations";

export function printReach(services: ServiceList | undefined): string {
  if (!services) return "unknown: it has no right to list services";
  const { count, first } = services;
  const more = first.length > 0 && first.length < count ? ` and ${count - first.length} more` : "";
  const names = first.map(printService).join(", ") + more;
  return printCount(count, "service") + (names && `: ${names}`);
}

function printService({ id, name, clients }: NamedService): string {
  const known = clients === undefined ? id : `${id}, ${printCount(clients, "client")}`;
  return name ? `${JSON.stringify(name)} (${known})` : known;
}

/** What the credential may do, may not do, or what only a write would show: a line for each operation. */
export function printOperations(
  { operations: all = [], apiVersion }: { operations?: readonly Allowed[]; apiVersion?: string },
  wanted: boolean | null,
  indent: number,
): string {
  const found = all.filter(({ operation, allowed }) => allowed === wanted && operation !== "preview");
  const lines = found.map(({ operation }) => {
    const need = apiVersion === "3.0" ? nameOfNeed(operation) : undefined;
    return operations[operation].does.replaceAll("`", "") + (need ? ` (${need})` : "");
  });
  return lines.join(`\n${" ".repeat(indent)}`);
}
