import { Secrets } from "../src/api/redact";
import { Progress } from "./progress";

/** With these, a command says how far its work is, and which secrets it came to know. */
export type Tools = [progress: Progress, secrets: Secrets];

/** Does the work of a command, and prints what it found out: as one JSON object, or as lines. No such secret is in it. */
export async function report<R>(
  find: (...tools: Tools) => Promise<R>,
  toLines: (found: R) => string[],
  json = false,
): Promise<R> {
  const [progress, secrets] = [new Progress(), new Secrets()];
  const found = await find(progress, secrets).finally(() => progress.clear());
  for (const line of json ? [maskedJson(found, secrets)] : secrets.mask(toLines(found))) console.log(line);
  return found;
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
