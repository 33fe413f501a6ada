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

/** The masks stand in the texts alone, so that it stays JSON. Ids that Authlete issues may be left as they are. */
export function maskedJson(found: unknown, secrets: Secrets, except?: "id"): string {
  const texts = new Set<string>();
  const isText = (key: string, value: unknown): value is string => typeof value === "string" && key !== except;
  JSON.stringify(found, (key, value) => (isText(key, value) ? void texts.add(value) : value));
  const all = [...texts];
  const masked = new Map(secrets.mask(all).map((text, index) => [all[index], text]));
  return JSON.stringify(found, (key, value) => (isText(key, value) ? masked.get(value) : value));
}
