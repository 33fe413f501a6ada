/** Finds the credential, asks Authlete about it, and reports. */

import { lifetimeOf } from "../../src/api/token-end";
import { isTokenCredential } from "../../src/config/credential";
import type { Settings } from "../../src/config/settings";
import { isoTime } from "../../src/time";
import { errorOf } from "../../src/value";
import { findPlaces, type Places } from "../estate/places";
import { askAll } from "./ask";
import { type Finding, isKey, judge } from "./judge";
import { allowedBy } from "./operations";
import { evidenceOf, probe } from "./probe";
import { type Report, redactReport } from "./report";

export async function examine(): Promise<Report> {
  const { places, note, lost } = await findPlaces({ folder: process.cwd() });
  // The environment alone would be the wrong answer.
  const report = lost ? { valid: false, error: `${lost} ${remedy}` } : await examineIn(places, note);
  return redactReport(report, places.secrets());
}

const remedy = "Correct that, or run the command outside of the project to check the environment's credential.";

async function examineIn(places: Places, note: string | undefined): Promise<Report> {
  const known = { note, stack: places.stackName, source: places.source() };
  try {
    const found = await examineCredential(places);
    return { valid: !found.error, ...known, ...found };
  } catch (error) {
    return { valid: false, ...known, error: errorOf(error).message };
  }
}

async function examineCredential(places: Places): Promise<Omit<Report, "valid">> {
  const settings = places.settings();
  const { credential, baseUrl, generation, organizationId = null } = settings;
  const apiVersion = generation === 3 ? "3.0" : "2.x";
  const pairs = isTokenCredential(credential) ? [] : [credential.owner, credential.service];
  const replies = await askAll(settings);
  const finding = judge(settings, replies, { settings: places.source()?.settings ?? [], apiVersion });
  return {
    ...finding,
    // Who has set the credential in the wrong place is told so, and no more.
    ...(!finding.error && !finding.advice && (await examineRights(settings, finding))),
    expiresAt: "token" in credential ? endOf(credential.token) : undefined,
    keys: pairs.flatMap((pair) => pair?.key ?? []).filter(isKey),
    baseUrl,
    baseUrlFrom: places.nameOf("baseUrl"),
    apiVersion,
    serverVersion: replies.version?.found,
    organizationId,
    organizationIdFrom: places.nameOf("organizationId"),
  };
}

function endOf(token: string): string | undefined {
  const lifetime = lifetimeOf(token);
  return lifetime && isoTime(lifetime.end);
}

async function examineRights(settings: Settings, finding: Finding): Promise<Pick<Report, "services" | "operations">> {
  const sight = await probe(settings, finding);
  const { services } = finding;
  const first = services?.first.map((each, index) => ({ ...each, clients: sight.clients[index]?.found }));
  return {
    ...(services && first && { services: { ...services, first } }),
    operations: allowedBy(evidenceOf(settings, finding, sight)),
  };
}
