/** Finds the credential, asks Authlete about it, and reports. */
import { readSettings } from "../../src/config/settings";
import { askAll } from "./ask";
import { isKey, judge } from "./judge";
import { Places } from "./origin";
import { type Report, redactReport } from "./report";
import { isInProject, readStack } from "./stack";

export async function examine(): Promise<Report> {
  const { stack, failure } = await readStack();
  const places = new Places(stack, process.env);
  // Whoever is in a project means its stack. The environment alone would be the wrong answer.
  const isLost = failure !== undefined && isInProject(process.cwd());
  const report = isLost ? { valid: false, error: unreadable(failure) } : await examineIn(places, failure);
  return redactReport(report, places.secrets());
}

const unreadable = (failure: string) =>
  `The configuration of the stack cannot be read: ${failure}. Correct that, or run the command outside of the project to check the environment's credential.`;

async function examineIn(places: Places, failure: string | undefined): Promise<Report> {
  const note = failure && `No stack's configuration is used, only the environment: ${failure}.`;
  const known = { note, stack: places.stackName, source: places.source() };
  try {
    const found = await examineCredential(places);
    return { valid: !found.error, ...known, ...found };
  } catch (error) {
    return { valid: false, ...known, error: (error as Error).message };
  }
}

async function examineCredential(places: Places): Promise<Omit<Report, "valid">> {
  const settings = readSettings(places.lookup, process.env);
  const { credential, baseUrl, generation, organizationId = null } = settings;
  const apiVersion = generation === 3 ? "3.0" : "2.x";
  const pairs = "token" in credential ? [] : [credential.owner, credential.service];
  return {
    ...judge(settings, await askAll(settings), { settings: places.source()?.settings ?? [], apiVersion }),
    keys: pairs.flatMap((pair) => pair?.key ?? []).filter(isKey),
    baseUrl,
    baseUrlFrom: places.nameOf("baseUrl"),
    apiVersion,
    organizationId,
    organizationIdFrom: places.nameOf("organizationId"),
  };
}
