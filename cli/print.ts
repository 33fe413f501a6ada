import type { Secrets } from "../src/api/redact";

/** Prints what a command found out: as one JSON object, or as lines. No secret that the command came to know is in it. */
export function printReport<R>(report: R, secrets: Secrets, toLines: (report: R) => string[], json = false): void {
  for (const line of json ? [maskedJson(report, secrets)] : secrets.mask(toLines(report))) console.log(line);
}

/** The masks stand in the texts of the report alone, so that it stays JSON. */
function maskedJson(report: unknown, secrets: Secrets): string {
  const texts = new Set<string>();
  const collect = (_key: string, value: unknown) => (typeof value === "string" ? void texts.add(value) : value);
  JSON.stringify(report, collect);
  const all = [...texts];
  const masked = new Map(secrets.mask(all).map((text, index) => [all[index], text]));
  return JSON.stringify(report, (_key, value) => (typeof value === "string" ? masked.get(value) : value));
}

export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
